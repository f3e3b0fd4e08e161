// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ranking.h"
#include "models/harm/missed.h"
#include "models/tables/plain_table_model.h"

#include <memory>

namespace harmdesk::tables {

/// One of the lists of those who are not in the top N. Columns: suspect, ref, rank, score, reports, victims,
/// recent, before, change, reason. RefRole: nominal_ref.
class MissedModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit MissedModel(QObject* parent = nullptr);
    /// `list` is one of missedLists(*ranking, …).
    void setList(std::shared_ptr<const Ranking> ranking, harm::MissedList list);
    void clear();
    const harm::MissedSuspect& suspect(int row) const { return m_list.rows[static_cast<std::size_t>(row)]; }

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    std::shared_ptr<const Ranking> m_ranking;
    harm::MissedList m_list;
};

/// The allegations behind one row of such a list: crime_no, date, offence, days, victims, why ("coercive
/// control", "breach of an order", "stalking and harassment"). RefRole: crime_no.
class MissedAllegationModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit MissedAllegationModel(QObject* parent = nullptr);
    void setAllegations(std::shared_ptr<const Ranking> ranking, std::vector<std::uint32_t> crimes);

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    std::shared_ptr<const Ranking> m_ranking;
    std::vector<std::uint32_t> m_crimes;
    std::vector<HarmDays> m_days; ///< contributions
};

/// Who is in the top N under another profile only. Columns: suspect, ref, other_rank, rank, other_score,
/// score, reports, victims, latest. RefRole: nominal_ref.
class MissedUnderModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit MissedUnderModel(QObject* parent = nullptr);
    void setUnder(std::shared_ptr<const Ranking> ranking, harm::MissedUnder under);
    void clear();

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    std::shared_ptr<const Ranking> m_ranking;
    harm::MissedUnder m_under;
};

/// "Most reports" … for tabs and exports.
QString missedTitle(harm::Missed kind);
/// The exact rule of a list in words, with the profile's own numbers.
QString missedRule(harm::Missed kind, const Profile& profile);

} // namespace harmdesk::tables

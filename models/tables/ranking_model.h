// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ranking.h"
#include "models/tables/roles.h"
#include "models/tables/search_buffer.h"

#include <QAbstractTableModel>
#include <array>
#include <limits>
#include <memory>
#include <vector>

namespace harmdesk::tables {

/// The columns of the list, in their first order. Their ids (columnId) are stable: settings, copies and
/// exports use them.
enum class RankingColumn {
    Rank,
    Suspect,
    Ref,
    Score,
    Bar,
    Crimes,
    Victims,
    Worst,
    Share,
    Last,
    Status,
    Borough,
    Clock,
    Age,
    SexOf,
    Pnc,
    Unmapped,
};
inline constexpr int kRankingColumnCount = static_cast<int>(RankingColumn::Unmapped) + 1;

/// "rank", "suspect", "ref" …: never translated, never changed.
QString columnId(RankingColumn column);
/// Whether the cells are figures: aligned right, in the header too.
bool isNumeric(RankingColumn column);

/// The ranked list as a table: a row for each suspect in rank order. Holds a shared, immutable Ranking with
/// details; data() only formats. A new list is one model reset: the page brings the selection back by
/// nominal_ref. GUI thread.
class RankingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum ModelRole {
        RankRole = FirstModelRole, ///< the row's rank, on every column (for the lines under every tenth row
                                   ///< and the cut-off)
        AtLeastRole,               ///< true where the score is touched by an unmapped offence ("≥")
        LeadRole,                  ///< how many characters of the text come first in weight (surname)
    };
    /// Stands for "no value" among the keys; sorts last in either direction.
    static constexpr std::int64_t kNoKey = std::numeric_limits<std::int64_t>::max();
    /// Clock: at most so many days left ask for a look, and so many are urgent.
    static constexpr int kClockWarnDays = 28;
    static constexpr int kClockDangerDays = 7;

    using QAbstractTableModel::QAbstractTableModel;

    /// `ranking` must have its details filled; null empties the table.
    void setRanking(std::shared_ptr<const Ranking> ranking);
    const std::shared_ptr<const Ranking>& ranking() const { return m_ranking; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// One integer for each row to sort this column by (computed once, kept): equal keys keep rank order.
    const std::vector<std::int64_t>& sortKeys(RankingColumn column) const;
    /// The buffer that search runs over (built once for each list).
    const SearchBuffer& searchBuffer() const;
    /// The row of a suspect, -1 = not in the list.
    int rowOfRef(const QString& nominalRef) const;
    QString refOf(int row) const;

private:
    QString text(const RankedSuspect& row, const RankedDetail& detail, RankingColumn column) const;
    QString toolTip(const RankedSuspect& row, const RankedDetail& detail, RankingColumn column) const;
    QString accessibleText(const RankedSuspect& row, const RankedDetail& detail, RankingColumn column) const;
    QString groupsInWords(const RankedSuspect& row, const RankedDetail& detail) const;
    QString offenceTitle(const RankedDetail& detail) const;
    int daysLeft(const RankedDetail& detail) const;
    std::vector<std::int64_t> makeKeys(RankingColumn column) const;

    std::shared_ptr<const Ranking> m_ranking;
    HarmDays m_scale;              // the top score: the in-row bars' one scale
    std::vector<QString> m_titles; // short titles by CaseColumns::offences, made once for each list
    mutable std::unique_ptr<SearchBuffer> m_search;
    mutable std::array<std::vector<std::int64_t>, kRankingColumnCount> m_keys;
};

} // namespace harmdesk::tables

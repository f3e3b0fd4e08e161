// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"
#include "models/domain/ranking.h"
#include "models/tables/plain_table_model.h"

#include <memory>
#include <vector>

namespace harmdesk::tables {

/// Other offences of which the suspect is accused and that do not score ("Achilles' heel"), by what can be
/// acted on soonest: open with a charging limit that runs (soonest first), open without one, open with the
/// limit passed, closed for want of the victim's support and flagged DA (evidence-led review), other closed
/// ones that can be looked at anew, the rest. Among equals more days first, then the later report. Columns:
/// crime_no, reported, offence, days, outcome, trial, clock, open, why, source.
class LinkedOffenceModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit LinkedOffenceModel(QObject* parent = nullptr);

    void setContent(std::shared_ptr<const Ranking> ranking, std::shared_ptr<const Dossier> dossier);
    /// How many were reported on or before the day before the counted window; for the section's sentence.
    int beforeWindow() const { return m_beforeWindow; }

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    enum class Rank { LimitRuns, Open, LimitPassed, EvidenceLed, ReviewAnew, Rest };
    struct Row {
        LedgerLine line;
        const DossierCrime* crime = nullptr;
        ModeOfTrial trial = ModeOfTrial::Unknown;
        Date limit;
        Rank rank = Rank::Rest;
    };
    static Rank rankOf(const Row& row, Date asAt);
    QString clockText(const Row& row) const;
    QString openText(const Row& row) const;
    QVariant display(const Row& row, const QString& column) const;
    Tone tone(const Row& row, const QString& column) const;

    std::shared_ptr<const Dossier> m_dossier;
    Date m_asAt;
    std::vector<Row> m_rows;
    int m_beforeWindow = 0;
};

} // namespace harmdesk::tables

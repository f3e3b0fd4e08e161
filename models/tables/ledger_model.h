// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"
#include "models/domain/ranking.h"
#include "models/tables/plain_table_model.h"

#include <array>
#include <memory>
#include <vector>

namespace harmdesk::tables {

/// What the ledger's counted rows come to.
struct LedgerTotal {
    HarmDays score;      ///< sum of the contributions: equals the suspect's score in the list
    int allegations = 0; ///< counted
    int offences = 0;    ///< in those records
    int victims = 0;     ///< distinct, of counted allegations
    int unmapped = 0;    ///< counted allegations without a value: the score reads "at least"
    int notCounted = 0;
    std::array<HarmDays, kOffenceGroupCount> byGroup{};
};

/// The contribution ledger of a suspect: counted allegations in date order with a running sum and the bars of
/// a waterfall; below them, when asked for, the ones that do not count, with the reason. The total is not a
/// row: see total(). Columns: crime_no, reported, offence, victims, role, matched_by, days, offences, counts,
/// so_far, waterfall, source.
class LedgerModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit LedgerModel(QObject* parent = nullptr);

    /// Either may be null: the table is empty then.
    void setContent(std::shared_ptr<const Ranking> ranking, std::shared_ptr<const Dossier> dossier);
    /// Also shows allegations that do not count; off at first.
    void setShowNotCounted(bool show);
    bool showsNotCounted() const { return m_showNotCounted; }
    /// The waterfall's header says its scale: "0 to 3,956.50".
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    const LedgerTotal& total() const { return m_total; }

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    struct Row {
        LedgerLine line;
        std::string crimeNo;
        const DossierCrime* crime = nullptr; ///< null when the dossier is older than the list
        QString offence;
        HarmDays soFar;
    };
    QVariant display(const Row& row, const QString& column) const;
    QVariant toolTip(const Row& row, const QString& column) const;

    std::shared_ptr<const Ranking> m_ranking;
    std::shared_ptr<const Dossier> m_dossier;
    std::vector<Row> m_rows; ///< counted first
    std::size_t m_counted = 0;
    bool m_showNotCounted = false;
    LedgerTotal m_total;
};

/// The dossier's accused crime with this number; nullptr = none.
const DossierCrime* accusedCrime(const Dossier& dossier, std::string_view crimeNo);

} // namespace harmdesk::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"
#include "models/domain/ranking.h"
#include "models/tables/plain_table_model.h"

#include <memory>
#include <vector>

namespace harmdesk::tables {

/// The victims of a suspect's alleged crimes, under pseudonyms until their names are given by a logged
/// reveal. Columns: pseudonym, name (empty until revealed), allegations, counted, days, relationship, crimes,
/// note. `days` sums the counted allegations that name this victim, so victims of one allegation overlap.
class VictimModel : public PlainTableModel {
    Q_OBJECT
public:
    explicit VictimModel(QObject* parent = nullptr);

    void setContent(std::shared_ptr<const Ranking> ranking, std::shared_ptr<const Dossier> dossier);
    /// Shows these names; an empty list hides them again.
    void setRevealed(const std::vector<RevealedVictim>& names);
    bool isRevealed() const { return m_revealed; }
    /// "000727/26 names several of them, so their days overlap."; empty when no counted allegation does.
    QString overlapSentence() const;

protected:
    int rows() const override;
    QVariant cell(int row, const QString& column, int role) const override;

private:
    struct Row {
        const DossierVictim* victim = nullptr;
        int counted = 0;
        HarmDays days;
        QString name;
        QString nominalRef;
    };
    QString relationships(const Row& row) const;

    std::shared_ptr<const Dossier> m_dossier;
    std::vector<Row> m_rows;
    QStringList m_shared; ///< counted crimes with several victims
    bool m_revealed = false;
};

} // namespace harmdesk::tables

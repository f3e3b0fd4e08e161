// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/victim_model.h"

#include "models/harm/ranking.h"
#include "models/tables/ledger_model.h"

#include <algorithm>

namespace harmdesk::tables {

VictimModel::VictimModel(QObject* parent)
    : PlainTableModel(
          {{QStringLiteral("pseudonym"), tr("Victim")},
           {QStringLiteral("name"), tr("Name")},
           {QStringLiteral("allegations"), tr("Allegations"), true},
           {QStringLiteral("counted"), tr("Counted"), true, tr("Allegations that count towards the score")},
           {QStringLiteral("days"), tr("Days"), true,
            tr("Days of the counted allegations that name this victim")},
           {QStringLiteral("relationship"), tr("Relationship to the suspect")},
           {QStringLiteral("crimes"), tr("Crimes")},
           {QStringLiteral("note"), tr("Look at")}},
          parent) {}

void VictimModel::setContent(std::shared_ptr<const Ranking> ranking, std::shared_ptr<const Dossier> dossier) {
    beginResetModel();
    // The same dossier under another list: names that were revealed stay.
    std::vector<Row> before;
    if (m_revealed && m_dossier == dossier) before = std::move(m_rows);
    m_revealed = !before.empty();
    m_dossier = std::move(dossier);
    m_rows.clear();
    m_shared.clear();
    if (m_dossier) {
        for (const DossierVictim& victim : m_dossier->victims) m_rows.push_back({&victim, 0, {}, {}, {}});
        const auto person =
            ranking ? harm::personByRef(*ranking->columns, m_dossier->person.nominalRef) : std::nullopt;
        const auto lines = person ? harm::ledger(*ranking, *person) : std::vector<LedgerLine>();
        for (const LedgerLine& line : lines) {
            if (!line.counted()) continue;
            const DossierCrime* crime = accusedCrime(*m_dossier, ranking->columns->crimeNo[line.crime]);
            if (!crime) continue;
            if (crime->victims.size() > 1) m_shared += text(crime->crime.crimeNo);
            for (Row& row : m_rows) {
                if (std::find(crime->victims.begin(), crime->victims.end(), row.victim->pseudonym) ==
                    crime->victims.end())
                    continue;
                row.counted++;
                row.days += line.contribution;
            }
        }
        for (std::size_t i = 0; i < before.size(); ++i) {
            m_rows[i].name = before[i].name;
            m_rows[i].nominalRef = before[i].nominalRef;
        }
    }
    endResetModel();
}

void VictimModel::setRevealed(const std::vector<RevealedVictim>& names) {
    m_revealed = !names.empty();
    for (Row& row : m_rows) {
        const auto it = std::find_if(names.begin(), names.end(), [&](const RevealedVictim& n) {
            return n.pseudonym == row.victim->pseudonym;
        });
        row.name = it == names.end() ? QString() : personName(it->surname, it->forenames);
        row.nominalRef = it == names.end() ? QString() : text(it->nominalRef);
    }
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, 0), index(rows() - 1, columnCount() - 1));
}

QString VictimModel::overlapSentence() const {
    if (m_shared.isEmpty()) return {};
    if (m_shared.size() == 1)
        return tr("%1 names several of them, so their days overlap.").arg(m_shared.first());
    return tr("%n allegation(s) name several of them, so their days overlap.", nullptr,
              static_cast<int>(m_shared.size()));
}

int VictimModel::rows() const {
    return static_cast<int>(m_rows.size());
}

QString VictimModel::relationships(const Row& row) const {
    QStringList all;
    for (const std::string& r : row.victim->relationships)
        if (!r.empty()) all += text(r);
    return all.join(QStringLiteral(", "));
}

QVariant VictimModel::cell(int rowNumber, const QString& column, int role) const {
    const Row& row = m_rows[static_cast<std::size_t>(rowNumber)];
    const bool severalRelationships = row.victim->relationships.size() > 1;
    switch (role) {
    case Qt::DisplayRole:
        if (column == u"pseudonym") return tr("Victim %1").arg(text(row.victim->pseudonym));
        if (column == u"name")
            return row.name.isEmpty() ? QString() : tr("%1 (%2)").arg(row.name, row.nominalRef);
        if (column == u"allegations") return static_cast<int>(row.victim->crimeNos.size());
        if (column == u"counted") return row.counted;
        if (column == u"days") return row.days.display();
        if (column == u"relationship") return relationships(row);
        if (column == u"crimes") {
            QStringList all;
            for (const std::string& c : row.victim->crimeNos) all += text(c);
            return all.join(QStringLiteral(", "));
        }
        if (column == u"note") {
            QStringList notes;
            if (row.victim->alsoSuspect) notes += tr("also a suspect");
            if (severalRelationships) notes += tr("relationships differ");
            return notes.join(QStringLiteral(", "));
        }
        return {};
    case Qt::ToolTipRole: {
        const QString shown = cell(rowNumber, column, Qt::DisplayRole).toString();
        return shown.isEmpty() ? QVariant() : QVariant(shown);
    }
    case RefRole:
        return text(row.victim->pseudonym);
    case PseudonymsRole:
        return column == u"pseudonym" ? QVariant(QStringList{text(row.victim->pseudonym)}) : QVariant();
    case StrongRole:
        return column == u"pseudonym" || column == u"days";
    case ToneRole:
        if (column == u"note") return static_cast<int>(Tone::Warn);
        return static_cast<int>(column == u"relationship" || column == u"crimes" ? Tone::Muted
                                                                                 : Tone::Normal);
    case IconRole:
        return column == u"note" && (row.victim->alsoSuspect || severalRelationships)
                   ? QVariant(QStringLiteral("look"))
                   : QVariant();
    case SortRole:
        return column == u"days" ? QVariant::fromValue<qlonglong>(row.days.hundredths()) : QVariant();
    default:
        return {};
    }
}

} // namespace harmdesk::tables

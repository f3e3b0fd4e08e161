// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/co_accused_model.h"

#include "models/harm/ranking.h"

#include <algorithm>

namespace harmdesk::tables {

CoAccusedModel::CoAccusedModel(QObject* parent)
    : PlainTableModel(
          {{QStringLiteral("name"), tr("Name")},
           {QStringLiteral("nominal_ref"), tr("Ref")},
           {QStringLiteral("rank"), tr("Rank"), true, tr("Place in the list shown; empty = not ranked")},
           {QStringLiteral("shared"), tr("Shared allegations"), true},
           {QStringLiteral("crimes"), tr("Crimes")}},
          parent) {}

void CoAccusedModel::setContent(const std::shared_ptr<const Ranking>& ranking,
                                std::shared_ptr<const Dossier> dossier) {
    beginResetModel();
    m_dossier = std::move(dossier);
    m_rows.clear();
    if (m_dossier) {
        for (const CoAccused& other : m_dossier->coAccused) {
            Row row{&other, 0};
            if (const auto person =
                    ranking ? harm::personByRef(*ranking->columns, other.nominalRef) : std::nullopt) {
                const std::int32_t place = harm::rowOf(*ranking, *person);
                if (place >= 0) row.rank = ranking->rows[static_cast<std::size_t>(place)].rank;
            }
            m_rows.push_back(row);
        }
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) {
            return a.person->crimeNos.size() > b.person->crimeNos.size();
        });
    }
    endResetModel();
}

int CoAccusedModel::rows() const {
    return static_cast<int>(m_rows.size());
}

QVariant CoAccusedModel::cell(int rowNumber, const QString& column, int role) const {
    const Row& row = m_rows[static_cast<std::size_t>(rowNumber)];
    switch (role) {
    case Qt::DisplayRole:
        if (column == u"name") return personName(row.person->surname, row.person->forenames);
        if (column == u"nominal_ref") return text(row.person->nominalRef);
        if (column == u"rank") return row.rank > 0 ? QVariant(row.rank) : QVariant(QString());
        if (column == u"shared") return static_cast<int>(row.person->crimeNos.size());
        if (column == u"crimes") {
            QStringList all;
            for (const std::string& c : row.person->crimeNos) all += text(c);
            return all.join(QStringLiteral(", "));
        }
        return {};
    case Qt::ToolTipRole:
        return tr("Enter or double click opens this dossier");
    case RefRole:
        return text(row.person->nominalRef);
    case StrongRole:
        return column == u"name";
    case ToneRole:
        return static_cast<int>(column == u"name" || column == u"shared" ? Tone::Normal : Tone::Muted);
    default:
        return {};
    }
}

} // namespace harmdesk::tables

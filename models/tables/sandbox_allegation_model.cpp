// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/sandbox_allegation_model.h"

#include "models/domain/case_columns.h"
#include "models/harm/ranking.h"
#include "models/tables/offence_title.h"

#include <algorithm>

namespace harmdesk::tables {

SandboxAllegationModel::SandboxAllegationModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("counts"), tr("Counts")},
                       {QStringLiteral("crime_no"), tr("Crime no.")},
                       {QStringLiteral("date"), tr("Date")},
                       {QStringLiteral("offence"), tr("Offence")},
                       {QStringLiteral("days"), tr("Days"), true, tr("Days of one offence in the index")},
                       {QStringLiteral("adds"), tr("Adds"), true, tr("Days added to the score here")},
                       {QStringLiteral("why"), tr("Why")}},
                      parent) {}

void SandboxAllegationModel::setSuspect(const std::shared_ptr<const Ranking>& sandbox,
                                        const std::string& nominalRef, const std::set<std::string>& leftOut,
                                        const std::set<std::string>& broughtIn) {
    beginResetModel();
    m_rows.clear();
    const auto person = sandbox ? harm::personByRef(*sandbox->columns, nominalRef) : std::nullopt;
    if (person) {
        const CaseColumns& columns = *sandbox->columns;
        for (LedgerLine& line : harm::ledger(*sandbox, *person)) {
            Row row;
            row.crimeNo = std::string(columns.crimeNo[line.crime]);
            row.offence = text(columns.offences[columns.offence[line.crime]].title);
            row.left = leftOut.contains(row.crimeNo);
            row.brought = broughtIn.contains(row.crimeNo);
            row.line = std::move(line);
            m_rows.push_back(std::move(row));
        }
        // By what the settings say, so that a row stays where it is when it is ticked.
        const auto byRules = [](const Row& row) { return (row.line.counted() || row.left) && !row.brought; };
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row& a, const Row& b) {
            if (byRules(a) != byRules(b)) return byRules(a);
            return a.line.date > b.line.date;
        });
    }
    endResetModel();
}

Qt::ItemFlags SandboxAllegationModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = PlainTableModel::flags(index);
    if (index.isValid() && index.column() == 0) flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool SandboxAllegationModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || index.column() != 0 ||
        !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return false;
    const bool wanted = value.toInt() == Qt::Checked;
    if (wanted == counts(index.row())) return false;
    Q_EMIT crimeToggled(crimeNo(index.row()), wanted, countsByRules(index.row()));
    return true;
}

QString SandboxAllegationModel::crimeNo(int row) const {
    return row < 0 || row >= rows() ? QString() : text(m_rows[static_cast<std::size_t>(row)].crimeNo);
}

bool SandboxAllegationModel::counts(int row) const {
    return m_rows[static_cast<std::size_t>(row)].line.counted();
}

bool SandboxAllegationModel::countsByRules(int row) const {
    const Row& held = m_rows[static_cast<std::size_t>(row)];
    return held.left || (held.line.counted() && !held.brought);
}

QString SandboxAllegationModel::sentence() const {
    HarmDays days;
    int counted = 0;
    for (const Row& row : m_rows) {
        days += row.line.contribution;
        counted += row.line.counted() ? 1 : 0;
    }
    return tr("%1 of %n allegation(s) counted, %2 days", nullptr, rows()).arg(counted).arg(days.display());
}

int SandboxAllegationModel::rows() const {
    return static_cast<int>(m_rows.size());
}

QString SandboxAllegationModel::why(const Row& row) const {
    if (row.left) return tr("left out here");
    if (row.brought) return tr("brought in here");
    if (!row.line.counted()) return label(row.line.reason);
    if (row.line.matchedBy == MatchedBy::Unmapped) return tr("no value in the index");
    return {};
}

QVariant SandboxAllegationModel::cell(int rowNumber, const QString& column, int role) const {
    const Row& row = m_rows[static_cast<std::size_t>(rowNumber)];
    const bool moved = row.left || row.brought;
    switch (role) {
    case Qt::DisplayRole:
        if (column == u"crime_no") return text(row.crimeNo);
        if (column == u"date") return row.line.date.isNull() ? QString() : row.line.date.display();
        if (column == u"offence") return shortOffenceTitle(row.offence);
        if (column == u"days")
            return row.line.matchedBy == MatchedBy::Unmapped && row.line.days.isZero()
                       ? QString()
                       : row.line.days.display();
        if (column == u"adds") return row.line.counted() ? row.line.contribution.display() : QString();
        if (column == u"why") return why(row);
        return QString();
    case Qt::CheckStateRole:
        if (column != u"counts") return {};
        return static_cast<int>(row.line.counted() ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        if (column == u"counts") return row.line.counted() ? tr("counted") : tr("not counted");
        return {};
    case Qt::ToolTipRole:
        return column == u"offence" ? QVariant(row.offence) : QVariant();
    case SortRole:
        if (column == u"counts") return row.line.counted() ? 0 : 1;
        if (column == u"date") return row.line.date.isNull() ? 0 : row.line.date.days();
        if (column == u"days") return QVariant::fromValue<qlonglong>(row.line.days.hundredths());
        if (column == u"adds") return QVariant::fromValue<qlonglong>(row.line.contribution.hundredths());
        return {};
    case RefRole:
        return text(row.crimeNo);
    case StrongRole:
        return column == u"adds" || (moved && column == u"why");
    case ToneRole:
        if (moved) return static_cast<int>(Tone::Warn);
        return static_cast<int>(row.line.counted() ? Tone::Normal : Tone::Muted);
    default:
        return {};
    }
}

} // namespace harmdesk::tables

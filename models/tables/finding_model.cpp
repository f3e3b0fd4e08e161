// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/finding_model.h"

#include <QFileInfo>
#include <QLocale>
#include <algorithm>

namespace harmdesk::tables {

FindingModel::FindingModel(QObject* parent)
    : PlainTableModel({{QStringLiteral("weight"), tr("Weight")},
                         {QStringLiteral("text"), tr("What")},
                         {QStringLiteral("file"), tr("File")},
                         {QStringLiteral("column"), tr("Column")},
                         {QStringLiteral("field"), tr("Field")},
                         {QStringLiteral("values"), tr("Values"), true}},
                        parent) {}

void FindingModel::setFindings(std::vector<SpecFinding> findings) {
    beginResetModel();
    m_findings = std::move(findings);
    std::stable_partition(m_findings.begin(), m_findings.end(),
                          [](const SpecFinding& finding) { return finding.blocking; });
    endResetModel();
}

const SpecFinding* FindingModel::finding(int row) const {
    return row >= 0 && row < rows() ? &m_findings[static_cast<std::size_t>(row)] : nullptr;
}

int FindingModel::blocking() const {
    return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(),
                                          [](const SpecFinding& finding) { return finding.blocking; }));
}

QVariant FindingModel::cell(int row, const QString& column, int role) const {
    const SpecFinding& it = m_findings[static_cast<std::size_t>(row)];
    // A column in another place does no harm; all else deserves a look.
    const bool harmless = !it.blocking && it.kind == SpecFinding::Kind::Moved;
    if (column == QLatin1String("weight")) {
        switch (role) {
        case Qt::DisplayRole:
            return it.blocking ? tr("to settle") : harmless ? tr("to know") : tr("look");
        case SortRole:
            return it.blocking ? 0 : harmless ? 2 : 1;
        case IconRole:
            return it.blocking ? QStringLiteral("late")
                   : harmless  ? QStringLiteral("info")
                               : QStringLiteral("warning");
        case ToneRole:
            return static_cast<int>(it.blocking ? Tone::Danger : harmless ? Tone::Muted : Tone::Warn);
        case Qt::ToolTipRole:
            return it.blocking ? tr("Nothing can be imported before this is settled") : QVariant();
        default:
            return {};
        }
    }
    if (role == Qt::ToolTipRole && column == QLatin1String("text")) return it.text;
    if (role == SortRole && column == QLatin1String("values")) return static_cast<qlonglong>(it.values);
    if (role != Qt::DisplayRole) return {};
    if (column == QLatin1String("text")) return it.text;
    if (column == QLatin1String("file")) return QFileInfo(it.file).fileName();
    if (column == QLatin1String("column")) return QString::fromStdString(it.column);
    if (column == QLatin1String("field")) return QString::fromStdString(it.field);
    return it.values > 0 ? QVariant(QLocale().toString(static_cast<qlonglong>(it.values))) : QVariant();
}

} // namespace harmdesk::tables

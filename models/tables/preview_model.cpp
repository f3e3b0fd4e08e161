// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/preview_model.h"

#include <QLocale>

namespace harmdesk::tables {

namespace {

constexpr int kLongest = 400; // characters of a cell: a whole free text would only slow the painting

/// Line breaks inside a field are shown as a sign, so that a record keeps to one row.
QString shown(const std::string& value) {
    QString text = QString::fromUtf8(
        value.data(), static_cast<qsizetype>(std::min<std::size_t>(value.size(), std::size_t{4} * kLongest)));
    text.replace(QLatin1String("\r\n"), QStringLiteral("⏎"));
    text.replace(QLatin1Char('\n'), QChar(0x23CE));
    text.replace(QLatin1Char('\r'), QChar(0x23CE));
    text.replace(QLatin1Char('\t'), QChar(0x21E5));
    return text.size() > kLongest ? text.left(kLongest) + QChar(0x2026) : text;
}

} // namespace

void PreviewModel::setPreview(const SourcePreview& preview, int headerLine) {
    beginResetModel();
    m_names.clear();
    m_rows.clear();
    for (const std::string& name : preview.columns) m_names.append(shown(name));
    if (headerLine > 0) m_rows.push_back({headerLine, m_names, true, false});
    std::size_t widest = preview.columns.size();
    for (std::size_t i = 0; i < preview.rows.size(); ++i) {
        Row row;
        row.line = i < preview.lines.size() ? preview.lines[i] : 0;
        for (const std::string& field : preview.rows[i]) row.fields.append(shown(field));
        row.broken = preview.rows[i].size() != preview.columns.size();
        widest = std::max(widest, preview.rows[i].size());
        m_rows.push_back(std::move(row));
    }
    // Fields beyond the header are shown as well: they are what is wrong with the record.
    while (static_cast<std::size_t>(m_names.size()) < widest) m_names.append(QString());
    endResetModel();
}

void PreviewModel::clear() {
    beginResetModel();
    m_names.clear();
    m_rows.clear();
    endResetModel();
}

std::int64_t PreviewModel::lineOf(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].line : 0;
}

int PreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_names.isEmpty() ? 0 : static_cast<int>(m_names.size()) + 1;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool line = index.column() == 0;
    switch (role) {
    case Qt::DisplayRole:
        return line ? QLocale().toString(static_cast<qlonglong>(row.line))
                    : row.fields.value(index.column() - 1);
    case SortRole:
        return line ? QVariant(static_cast<qlonglong>(row.line)) : row.fields.value(index.column() - 1);
    case Qt::TextAlignmentRole:
        return static_cast<int>((line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (row.header) return tr("The line with the column names");
        if (row.broken)
            return tr("%n field(s), but the header has %1", nullptr, static_cast<int>(row.fields.size()))
                .arg(m_rows.front().header ? m_rows.front().fields.size() : m_names.size());
        return {};
    case Qt::AccessibleTextRole:
        if (line && row.header) return tr("Line %1, column names").arg(row.line);
        if (line && row.broken) return tr("Line %1, wrong number of fields").arg(row.line);
        return {};
    case IconRole:
        if (line && row.header) return QStringLiteral("columns");
        if (line && row.broken) return QStringLiteral("warning");
        return {};
    case ToneRole:
        if (row.broken && line) return static_cast<int>(Tone::Danger);
        return static_cast<int>(row.header ? Tone::Accent : line ? Tone::Muted : Tone::Normal);
    case StrongRole:
        return row.header;
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    switch (role) {
    case Qt::DisplayRole:
        return section == 0 ? tr("Line") : m_names.value(section - 1);
    case Qt::TextAlignmentRole:
        return static_cast<int>((section == 0 ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ColumnIdRole:
        return section == 0 ? QStringLiteral("line") : QStringLiteral("c%1").arg(section);
    default:
        return {};
    }
}

} // namespace harmdesk::tables

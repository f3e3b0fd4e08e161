// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/plain_table_model.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace harmdesk::tables {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::tables::Dossier)
};
} // namespace

PlainTableModel::PlainTableModel(std::vector<Column> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(std::move(columns)) {}

int PlainTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows();
}

int PlainTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PlainTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Column& column = m_columns[static_cast<std::size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    QVariant value = cell(index.row(), column.id, role);
    if (!value.isValid() && role == SortRole) value = cell(index.row(), column.id, Qt::DisplayRole);
    return value;
}

QVariant PlainTableModel::withSource(int row, const QString& toolTip) const {
    const QString source = cell(row, QStringLiteral("source"), Qt::DisplayRole).toString();
    if (source.isEmpty() || toolTip.contains(source))
        return toolTip.isEmpty() ? QVariant() : QVariant(toolTip);
    const QString line = Tr::tr("Source: %1").arg(source);
    return toolTip.isEmpty() ? line : toolTip + QLatin1Char('\n') + line;
}

QVariant PlainTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.toolTip.isEmpty() ? QVariant() : QVariant(column.toolTip);
    case Qt::TextAlignmentRole:
        return static_cast<int>((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ColumnIdRole:
        return column.id;
    default:
        return {};
    }
}

int PlainTableModel::columnOf(const QString& id) const {
    const auto it =
        std::find_if(m_columns.begin(), m_columns.end(), [&](const Column& c) { return c.id == id; });
    return it == m_columns.end() ? -1 : static_cast<int>(it - m_columns.begin());
}

QString sourceText(const Provenance& provenance) {
    if (provenance.file.empty()) return {};
    return Tr::tr("%1, line %2, import %3")
        .arg(QFileInfo(text(provenance.file)).fileName())
        .arg(provenance.line)
        .arg(provenance.import.value);
}

QString personName(const std::string& surname, const std::string& forenames) {
    if (surname.empty()) return text(forenames);
    if (forenames.empty()) return text(surname);
    return text(surname) + QStringLiteral(", ") + text(forenames);
}

QString offenceText(const Crime& crime) {
    if (!crime.offenceTitle.empty()) return text(crime.offenceTitle);
    return crime.hoClass.empty() ? text(crime.cjsCode) : text(crime.hoClass);
}

} // namespace harmdesk::tables

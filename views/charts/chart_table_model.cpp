// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_table_model.h"

#include "models/tables/roles.h"

namespace harmdesk::views {

void ChartTableModel::setSpec(const charts::ChartSpec& spec) {
    beginResetModel();
    m_header = spec.tableHeader;
    m_rows = spec.tableRows;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_header.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_rows[static_cast<std::size_t>(index.row())].value(index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<int>(int(index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                        int(Qt::AlignVCenter));
    case tables::ToneRole:
        return static_cast<int>(tables::Tone::Normal);
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::DisplayRole) return m_header[section];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<int>(int(section == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                        int(Qt::AlignVCenter));
    return {};
}

} // namespace harmdesk::views

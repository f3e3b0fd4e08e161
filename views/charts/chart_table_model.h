// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chart_spec.h"

#include <QAbstractTableModel>

namespace harmdesk::views {

/// The figures of a chart as a table: the spec's own header and rows, first column text, the others numbers.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void setSpec(const charts::ChartSpec& spec);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_header;
    std::vector<QStringList> m_rows;
};

} // namespace harmdesk::views

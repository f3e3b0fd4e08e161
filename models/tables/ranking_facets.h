// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/ranking_filter.h"

#include <QAbstractItemModel>
#include <memory>
#include <vector>

namespace harmdesk::tables {

/// The facet panel as a tree of two levels: status, offence group and borough, and below each its values with
/// a check state (column 0) and the number of suspects that the value would show under all other conditions
/// (column 1). Checking a value does not change the filter here: it asks for it by filterRequested. GUI
/// thread.
class RankingFacets : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit RankingFacets(QObject* parent = nullptr);

    /// Shows the values of this list (null = none) with these counts, checked as the filter says. Values that
    /// exist nowhere in the list are left out unless they are checked. Rows change only when the set of
    /// values does.
    void update(const std::shared_ptr<const Ranking>& ranking, const FacetCounts& counts,
                const FilterState& filter);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void filterRequested(const harmdesk::tables::FilterState& filter);

private:
    enum Facet { Custody, Group, Borough, FacetCount };
    struct Value {
        QString text;
        int code = 0; // CustodyKind, OffenceGroup; borough: into CaseColumns::boroughs, -1 = no longer there
        int count = 0;
        bool checked = false;
        friend bool operator==(const Value&, const Value&) = default;
    };
    std::array<std::vector<Value>, FacetCount> valuesFor(const FacetCounts& counts) const;
    void noteValuesInUse();

    std::shared_ptr<const Ranking> m_ranking;
    FilterState m_filter;
    std::array<std::vector<Value>, FacetCount> m_values;
    std::array<std::vector<bool>, FacetCount> m_inUse; // by code: somebody in the list has it
};

} // namespace harmdesk::tables

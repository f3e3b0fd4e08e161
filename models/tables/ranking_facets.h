// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/ranking_filter.h"

#include <QAbstractItemModel>
#include <memory>
#include <vector>

namespace harmdesk::tables {

class RankingView;

/// The facet panel as a tree of two levels: the facets of which the list uses any value, and below each its
/// values with a check state (column 0) and the number of suspects that the value would show under all other
/// conditions (column 1). Boroughs and units stand by name, flags by their number in the whole list, the
/// others in their natural order. Checking a value does not change the filter here: it asks for it by
/// filterRequested. GUI thread.
class RankingFacets : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit RankingFacets(QObject* parent = nullptr);

    /// Shows the values of the view's list with its counts, checked as its filter says. Values that exist
    /// nowhere in the list are left out unless they are checked. Rows change only when the set of values
    /// does.
    void update(const RankingView& view);
    /// The same for a list without a view (null = none), without moves.
    void update(const std::shared_ptr<const Ranking>& ranking, const FacetCounts& counts,
                const FilterState& filter);

    /// The facet of a heading or of a value below it.
    Facet facetOf(const QModelIndex& index) const;

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
    struct Value {
        QString text;
        int code = 0; // the enum's value; borough, unit, flag: into the names, -1 = no longer there
        int count = 0;
        bool checked = false;
        friend bool operator==(const Value&, const Value&) = default;
    };
    using Values = std::array<std::vector<Value>, kFacetCount>;
    void show(const FacetColumns* list, const FacetCounts& movesInUse, const FacetCounts& counts,
              const FilterState& filter);
    void take(Values&& values, const FilterState& filter);
    const std::vector<Value>& valuesOf(Facet facet) const {
        return m_values[static_cast<std::size_t>(facet)];
    }

    std::shared_ptr<const Ranking> m_ranking; // of m_own
    std::shared_ptr<const FacetColumns> m_own;
    FilterState m_filter;
    Values m_values;
    std::vector<Facet> m_headings; // that have values
};

} // namespace harmdesk::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/list_view.h"
#include "models/tables/ranking_filter.h"
#include "models/tables/ranking_model.h"

#include <QAbstractProxyModel>

namespace harmdesk::tables {

/// The list as it is shown: filtered and sorted, over a RankingModel. Holds a vector of rows instead of
/// QSortFilterProxyModel's maps (35,000 rows sort in a few milliseconds); a change of sorting or filter is
/// one layout change that takes persistent indexes along, so the selection stays on its suspect. Ranks are
/// never renumbered. Equal values stay in rank order, missing ones come last, in either direction. GUI
/// thread.
class RankingView : public QAbstractProxyModel {
    Q_OBJECT
public:
    explicit RankingView(QObject* parent = nullptr);

    /// Takes a RankingModel only.
    void setSourceModel(QAbstractItemModel* model) override;
    RankingModel* rankingModel() const { return m_model; }

    void setFilter(const FilterState& filter);
    const FilterState& filter() const { return m_filter; }
    /// What each facet value would show, given the other conditions.
    const FacetCounts& facetCounts() const { return m_counts; }
    /// Sum of the scores that are shown.
    HarmDays shownDays() const { return m_days; }
    /// The shown row of a suspect, -1 = filtered out or not in the list.
    int rowOfRef(const QString& nominalRef) const;

    /// By this column alone.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// By several columns, the first key first; unknown ids and repeated columns are left out, nothing left =
    /// rank.
    void setSort(const std::vector<SortKey>& keys);
    const std::vector<SortKey>& sortKeys() const { return m_sort; }
    /// One more key after the others; of a column that is one already, the direction turns.
    void addSort(int column, Qt::SortOrder order = Qt::AscendingOrder);
    /// Of the first key.
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// "Borough ascending, then score descending".
    QString sortSentence() const;

    /// As the model's; beside it ReasonRole, which the tool tip of the name holds too.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QModelIndex mapToSource(const QModelIndex& proxy) const override;
    QModelIndex mapFromSource(const QModelIndex& source) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Rows, counts and sum are new (filter changed, or a new list came).
    void shownChanged();

private:
    void filterRows();
    void sortRows();
    void relayout(bool refilter);
    void takeChanges();
    const std::vector<int>& shownRows() const;

    RankingModel* m_model = nullptr;
    FilterState m_filter;
    FacetCounts m_counts;
    HarmDays m_days;
    int m_sortColumn = static_cast<int>(RankingColumn::Rank);
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<SortKey> m_sort{{columnId(RankingColumn::Rank), Qt::AscendingOrder}};
    std::vector<int> m_matching; // rows of the list that the filter lets through, ascending
    std::vector<int> m_rows;     // shown row → row of the list
    std::string m_words;         // of the search, folded
    mutable std::vector<int>
        m_shownRow; // row of the list → shown row, -1 = filtered out; empty = not made yet
};

} // namespace harmdesk::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ranking_view.h"

#include <algorithm>

namespace harmdesk::tables {

RankingView::RankingView(QObject* parent)
    : QAbstractProxyModel(parent) {}

void RankingView::setSourceModel(QAbstractItemModel* model) {
    beginResetModel();
    if (m_model) m_model->disconnect(this);
    m_model = qobject_cast<RankingModel*>(model);
    Q_ASSERT(m_model || !model);
    QAbstractProxyModel::setSourceModel(m_model);
    if (m_model) {
        connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
        connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
            filterRows();
            sortRows();
            endResetModel();
            Q_EMIT shownChanged();
        });
    }
    filterRows();
    sortRows();
    endResetModel();
    Q_EMIT shownChanged();
}

void RankingView::filterRows() {
    FilterResult result;
    if (m_model && m_model->ranking()) {
        // The search buffer is made only when there is something to look for.
        static const SearchBuffer none;
        const bool searching = !m_filter.search.trimmed().isEmpty();
        result = applyFilter(*m_model->ranking(), searching ? m_model->searchBuffer() : none, m_filter);
    }
    m_rows = std::move(result.rows);
    m_counts = std::move(result.counts);
    m_days = result.days;
}

void RankingView::sortRows() {
    if (m_model && m_model->ranking()) {
        const auto column = static_cast<RankingColumn>(m_sortColumn);
        const bool up = m_sortOrder == Qt::AscendingOrder;
        std::sort(m_rows.begin(), m_rows.end());
        if (column != RankingColumn::Rank || !up) {
            const std::vector<std::int64_t>& keys = m_model->sortKeys(column);
            std::vector<std::pair<std::int64_t, int>> order;
            order.reserve(m_rows.size());
            for (const int row : m_rows) {
                const std::int64_t key = keys[static_cast<std::size_t>(row)];
                order.emplace_back(up || key == RankingModel::kNoKey ? key : -key, row);
            }
            std::sort(order.begin(), order.end());
            std::transform(order.begin(), order.end(), m_rows.begin(),
                           [](const auto& pair) { return pair.second; });
        }
    }
    m_shownRow.assign(m_model ? static_cast<std::size_t>(m_model->rowCount()) : 0, -1);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_shownRow[static_cast<std::size_t>(m_rows[i])] = static_cast<int>(i);
}

void RankingView::relayout(bool refilter) {
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::pair<int, int>> places; // row of the list, column
    places.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex& i : before)
        places.emplace_back(m_rows[static_cast<std::size_t>(i.row())], i.column());
    if (refilter) filterRows();
    sortRows();
    QModelIndexList after;
    after.reserve(before.size());
    for (const auto& [row, column] : places) {
        const int shown = m_shownRow[static_cast<std::size_t>(row)];
        after.append(shown < 0 ? QModelIndex() : createIndex(shown, column));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RankingView::setFilter(const FilterState& filter) {
    if (filter == m_filter) return;
    m_filter = filter;
    relayout(true);
    Q_EMIT shownChanged();
}

void RankingView::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= kRankingColumnCount) {
        column = static_cast<int>(RankingColumn::Rank);
        order = Qt::AscendingOrder;
    }
    if (column == m_sortColumn && order == m_sortOrder) return;
    m_sortColumn = column;
    m_sortOrder = order;
    relayout(false);
}

int RankingView::rowOfRef(const QString& nominalRef) const {
    const int row = m_model ? m_model->rowOfRef(nominalRef) : -1;
    return row < 0 ? -1 : m_shownRow[static_cast<std::size_t>(row)];
}

QModelIndex RankingView::mapToSource(const QModelIndex& proxy) const {
    if (!m_model || !proxy.isValid() || proxy.row() >= rowCount()) return {};
    return m_model->index(m_rows[static_cast<std::size_t>(proxy.row())], proxy.column());
}

QModelIndex RankingView::mapFromSource(const QModelIndex& source) const {
    if (!source.isValid() || static_cast<std::size_t>(source.row()) >= m_shownRow.size()) return {};
    const int shown = m_shownRow[static_cast<std::size_t>(source.row())];
    return shown < 0 ? QModelIndex() : createIndex(shown, source.column());
}

QModelIndex RankingView::index(int row, int column, const QModelIndex& parent) const {
    if (parent.isValid() || row < 0 || row >= rowCount() || column < 0 || column >= columnCount()) return {};
    return createIndex(row, column);
}

QModelIndex RankingView::parent(const QModelIndex&) const {
    return {};
}

int RankingView::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RankingView::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_model ? 0 : kRankingColumnCount;
}

QVariant RankingView::headerData(int section, Qt::Orientation orientation, int role) const {
    // QAbstractProxyModel asks through the first row, which an empty list has not.
    return m_model && orientation == Qt::Horizontal ? m_model->headerData(section, orientation, role)
                                                    : QVariant();
}

} // namespace harmdesk::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ranking_view.h"

#include "models/tables/folded_text.h"
#include "models/tables/row_order.h"

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
        connect(m_model, &QAbstractItemModel::dataChanged, this, &RankingView::takeChanges);
        connect(m_model, &QAbstractItemModel::headerDataChanged, this,
                &QAbstractItemModel::headerDataChanged);
    }
    filterRows();
    sortRows();
    endResetModel();
    Q_EMIT shownChanged();
}

// History, baseline, cut-off or bands are new: counts of movements, sorting and cells with them.
void RankingView::takeChanges() {
    relayout(true);
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT shownChanged();
}

void RankingView::filterRows() {
    FilterResult result;
    m_words = folded(m_filter.search);
    if (m_model && m_model->ranking()) {
        // The search buffer is made only when there is something to look for.
        static const SearchBuffer none;
        const bool searching = !m_filter.search.trimmed().isEmpty();
        result = tables::applyFilter(*m_model->facets(), m_model->moves(),
                                     searching ? m_model->searchBuffer() : none, m_filter);
    }
    m_matching = std::move(result.rows);
    m_counts = std::move(result.counts);
    m_days = result.days;
}

void RankingView::sortRows() {
    m_shownRow.clear();
    if (!m_model || !m_model->ranking()) {
        m_rows.clear();
        return;
    }
    std::vector<KeyColumn> columns;
    for (const SortKey& key : m_sort) {
        const auto column = static_cast<RankingColumn>(columnOf(key.columnId));
        // Rows stand in rank order by themselves.
        if (column == RankingColumn::Rank && key.order == Qt::AscendingOrder) break;
        columns.push_back({&m_model->sortKeys(column), key.order});
        if (column == RankingColumn::Rank) break; // no two ranks are equal
    }
    m_rows = columns.empty() ? m_matching : orderedRows(m_matching, columns);
}

const std::vector<int>& RankingView::shownRows() const {
    if (m_shownRow.empty() && m_model) {
        m_shownRow.assign(static_cast<std::size_t>(m_model->rowCount()), -1);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_shownRow[static_cast<std::size_t>(m_rows[i])] = static_cast<int>(i);
    }
    return m_shownRow;
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
        const int shown = shownRows()[static_cast<std::size_t>(row)];
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
    if (column < 0 || column >= kRankingColumnCount)
        setSort({});
    else
        setSort({{columnId(static_cast<RankingColumn>(column)), order}});
}

void RankingView::setSort(const std::vector<SortKey>& keys) {
    std::vector<SortKey> sort;
    for (const SortKey& key : keys) {
        const bool again = std::any_of(sort.begin(), sort.end(),
                                       [&](const SortKey& k) { return k.columnId == key.columnId; });
        if (!again && columnOf(key.columnId) >= 0) sort.push_back(key);
    }
    if (sort.empty()) sort.push_back({columnId(RankingColumn::Rank), Qt::AscendingOrder});
    if (sort == m_sort) return;
    m_sort = std::move(sort);
    m_sortColumn = columnOf(m_sort.front().columnId);
    m_sortOrder = m_sort.front().order;
    relayout(false);
}

void RankingView::addSort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= kRankingColumnCount) return;
    const QString id = columnId(static_cast<RankingColumn>(column));
    std::vector<SortKey> keys = m_sort;
    const auto held =
        std::find_if(keys.begin(), keys.end(), [&](const SortKey& key) { return key.columnId == id; });
    if (held == keys.end()) {
        // After the rank nothing is left to sort.
        std::erase_if(keys, [](const SortKey& key) { return key.columnId == columnId(RankingColumn::Rank); });
        keys.push_back({id, order});
    } else
        held->order = held->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    setSort(keys);
}

QString RankingView::sortSentence() const {
    QStringList words;
    for (const SortKey& key : m_sort) {
        const QString title =
            m_model ? m_model->headerData(columnOf(key.columnId), Qt::Horizontal).toString() : key.columnId;
        words +=
            key.order == Qt::AscendingOrder ? tr("%1 ascending").arg(title) : tr("%1 descending").arg(title);
    }
    return words.join(tr(", then "));
}

QVariant RankingView::data(const QModelIndex& index, int role) const {
    const bool isName = index.column() == static_cast<int>(RankingColumn::Suspect);
    if (role != RankingModel::ReasonRole && !(role == Qt::ToolTipRole && isName))
        return QAbstractProxyModel::data(index, role);
    const QModelIndex source = mapToSource(index);
    if (!source.isValid()) return {};
    QStringList names;
    if (m_words.find_first_not_of(' ') != std::string::npos)
        for (const std::string& name :
             m_model->searchBuffer().matchedAliases(static_cast<std::size_t>(source.row()), m_words))
            names += QString::fromStdString(name);
    if (names.isEmpty()) return role == Qt::ToolTipRole ? m_model->data(source, role) : QVariant();
    const QString reason = tr("found by another name: %1").arg(names.join(tr("; ")));
    if (role == RankingModel::ReasonRole) return reason;
    return tr("%1\n%2").arg(m_model->data(source, role).toString(), reason);
}

int RankingView::rowOfRef(const QString& nominalRef) const {
    const int row = m_model ? m_model->rowOfRef(nominalRef) : -1;
    return row < 0 ? -1 : shownRows()[static_cast<std::size_t>(row)];
}

QModelIndex RankingView::mapToSource(const QModelIndex& proxy) const {
    if (!m_model || !proxy.isValid() || proxy.row() >= rowCount()) return {};
    return m_model->index(m_rows[static_cast<std::size_t>(proxy.row())], proxy.column());
}

QModelIndex RankingView::mapFromSource(const QModelIndex& source) const {
    if (!source.isValid() || static_cast<std::size_t>(source.row()) >= shownRows().size()) return {};
    const int shown = shownRows()[static_cast<std::size_t>(source.row())];
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

// SPDX-License-Identifier: GPL-3.0-or-later
// The state of a table's header: remembered by column id, hidden columns, widths, sorting by several columns.
#include "models/settings/settings.h"
#include "models/tables/roles.h"
#include "views/common/data_table.h"
#include "views/common/theme.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalBlocker>
#include <utility>

namespace harmdesk::views {

using settings::Settings;

namespace {

/// The unit of widths in characters.
int characterWidth() {
    return QFontMetrics(theme().font(TextStyle::Body)).averageCharWidth();
}

} // namespace

void DataTable::saveHeader() {
    if (m_restoring || !model() || m_settingsKey.isEmpty() || model()->columnCount() == 0) return;
    const QHeaderView* header = horizontalHeader();
    QJsonArray columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        const bool hidden = header->isSectionHidden(logical);
        const QString id = columnId(logical);
        QJsonObject column{{QStringLiteral("id"), id}, {QStringLiteral("hidden"), hidden}};
        // A width that nobody changed is not kept, so that a better one of the program arrives.
        if (!hidden && header->sectionResizeMode(logical) == QHeaderView::Interactive &&
            header->sectionSize(logical) != defaultWidth(id))
            column.insert(QStringLiteral("width"), header->sectionSize(logical));
        columns.append(column);
    }
    QJsonObject state{{QStringLiteral("columns"), columns}};
    if (const int sorted = header->sortIndicatorSection(); sorted >= 0 && sorted < header->count()) {
        state.insert(QStringLiteral("sort"), columnId(sorted));
        state.insert(QStringLiteral("descending"), header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    QJsonArray further;
    for (const SortedBy& key : m_sorting.mid(1))
        further.append(QJsonObject{{QStringLiteral("sort"), columnId(key.column)},
                                   {QStringLiteral("descending"), key.order == Qt::DescendingOrder}});
    if (!further.isEmpty()) state.insert(QStringLiteral("further"), further);
    Settings::instance().setTableState(m_settingsKey, QJsonDocument(state).toJson(QJsonDocument::Compact));
    Q_EMIT headerChanged();
}

int DataTable::defaultWidth(const QString& columnId) const {
    const auto characters = m_defaultWidths.constFind(columnId);
    if (characters == m_defaultWidths.cend()) return -1;
    return *characters * characterWidth() + 8;
}

void DataTable::restoreHeader() {
    if (!model() || model()->columnCount() == 0) return;
    m_restoring = true;
    QHeaderView* header = horizontalHeader();
    const QJsonObject state =
        QJsonDocument::fromJson(Settings::instance().tableState(m_settingsKey)).object();
    const QJsonArray columns = state.value(QStringLiteral("columns")).toArray();

    QHash<QString, QJsonObject> known;
    QList<int> order; // columns that the program no longer has are passed over
    for (const QJsonValue& value : columns) {
        const QJsonObject column = value.toObject();
        const QString id = column.value(QStringLiteral("id")).toString();
        known.insert(id, column);
        if (const int logical = columnOf(id); logical >= 0 && !order.contains(logical)) order += logical;
    }
    // A column that is new since the state was kept goes behind the one that the model has before it.
    for (int logical = 0; !order.isEmpty() && logical < header->count(); ++logical)
        if (!order.contains(logical)) order.insert(order.indexOf(logical - 1) + 1, logical);
    for (int visual = 0; visual < order.size(); ++visual)
        header->moveSection(header->visualIndex(order[visual]), visual);
    for (int logical = 0; logical < header->count(); ++logical) {
        const QString id = columnId(logical);
        const QJsonObject column = known.value(id);
        const bool hidden = column.contains(QStringLiteral("hidden"))
                                ? column.value(QStringLiteral("hidden")).toBool()
                                : m_defaultHidden.contains(id);
        const bool stretched = !id.isEmpty() && id == m_stretchColumn;
        header->setSectionResizeMode(logical, !stretched         ? QHeaderView::Interactive
                                              : m_stretchMin > 0 ? QHeaderView::Fixed
                                                                 : QHeaderView::Stretch);
        header->setSectionHidden(logical, hidden);
        if (hidden || id == m_stretchColumn) continue;
        if (const int width = column.value(QStringLiteral("width")).toInt(); width > 0)
            header->resizeSection(logical, width);
        else if (const int made = defaultWidth(id); made > 0)
            header->resizeSection(logical, made);
    }
    restoreSorting(state);
    m_restoring = false;
    stretch();
}

void DataTable::restoreSorting(const QJsonObject& state) {
    const auto keyOf = [this](const QJsonObject& saved) {
        const bool descending = saved.value(QStringLiteral("descending")).toBool();
        return SortedBy{columnOf(saved.value(QStringLiteral("sort")).toString()),
                        descending ? Qt::DescendingOrder : Qt::AscendingOrder};
    };
    QList<SortedBy> keys;
    if (state.contains(QStringLiteral("sort"))) {
        keys += keyOf(state);
        for (const QJsonValue& further : state.value(QStringLiteral("further")).toArray())
            keys += keyOf(further.toObject());
    } else if (!m_sortColumn.isEmpty()) {
        keys += SortedBy{columnOf(m_sortColumn), m_sortOrder};
    }
    keys.removeIf([](const SortedBy& key) { return key.column < 0; });
    if (!keys.isEmpty() && keys != sorting()) setSorting(keys);
}

// ---- sorting by several columns

QList<SortedBy> DataTable::sorting() const {
    if (m_sorting.size() > 1) return m_sorting;
    const QHeaderView* header = horizontalHeader();
    const int section = header->sortIndicatorSection();
    if (section < 0 || section >= header->count()) return {};
    return {{section, header->sortIndicatorOrder()}};
}

bool DataTable::sortByMany(const QList<SortedBy>& keys) {
    Q_UNUSED(keys)
    return false;
}

void DataTable::setSorting(const QList<SortedBy>& keys) {
    if (keys.isEmpty() || !model()) return;
    const bool many = keys.size() > 1 && sortsByMany();
    if (!many) {
        m_sorting.clear();
        sortByColumn(keys.first().column, keys.first().order);
        if (sortsByMany()) sortByMany(keys.mid(0, 1)); // also where the indicator stood there already
    } else {
        m_sorting = keys;
        {
            const QSignalBlocker quiet(horizontalHeader()); // the indicator alone would sort by one
            horizontalHeader()->setSortIndicator(keys.first().column, keys.first().order);
        }
        sortByMany(keys);
    }
    showSorting();
    saveHeader();
}

void DataTable::sortFurther(int column) {
    QList<SortedBy> keys = sorting();
    for (SortedBy& key : keys)
        if (key.column == column) {
            key.order = key.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
            setSorting(keys);
            return;
        }
    keys += SortedBy{column, Qt::AscendingOrder};
    setSorting(keys);
}

void DataTable::showSorting() {
    // While the table is being built the header is still Qt's own.
    auto* header = qobject_cast<TableHeader*>(horizontalHeader());
    if (!header) return;
    header->setSortsByMany(sortsByMany());
    header->setSorting(sorting());
    header->viewport()->update();
}

// ---- hidden columns, widths

QStringList DataTable::hiddenColumns() const {
    QStringList hidden;
    for (int logical = 0; model() && logical < model()->columnCount(); ++logical)
        if (isColumnHidden(logical)) hidden << columnId(logical);
    hidden.sort();
    return hidden;
}

void DataTable::setHiddenColumns(const QStringList& columnIds) {
    if (!model()) return;
    m_restoring = true;
    for (int logical = 0; logical < model()->columnCount(); ++logical)
        horizontalHeader()->setSectionHidden(logical, columnIds.contains(columnId(logical)));
    // Columns that were hidden when the table was filled have no width of their own yet.
    m_sized = false;
    m_restoring = false;
    sizeColumnsOnce();
    stretch();
    saveHeader();
}

void DataTable::stretch() {
    if (m_stretchMin <= 0 || m_stretching || !model()) return;
    const int column = columnOf(m_stretchColumn);
    if (column < 0 || isColumnHidden(column)) return;
    const int least = m_stretchMin * characterWidth();
    const int others = horizontalHeader()->length() - horizontalHeader()->sectionSize(column);
    m_stretching = true;
    const bool restoring = std::exchange(m_restoring, true); // a width that follows is not the user's
    horizontalHeader()->resizeSection(column, std::max(least, viewport()->width() - others));
    m_restoring = restoring;
    m_stretching = false;
}

void DataTable::sizeColumnsOnce() {
    if (m_sized || !model() || model()->rowCount() == 0) return;
    m_sized = true;
    const QJsonArray columns = QJsonDocument::fromJson(Settings::instance().tableState(m_settingsKey))
                                   .object()
                                   .value(QStringLiteral("columns"))
                                   .toArray();
    QStringList sized;
    for (const QJsonValue& value : columns)
        if (value.toObject().contains(QStringLiteral("width")))
            sized << value.toObject().value(QStringLiteral("id")).toString();
    m_restoring = true;
    for (int logical = 0; logical < model()->columnCount(); ++logical) {
        const QString id = columnId(logical);
        if (id != m_stretchColumn && !sized.contains(id) && !m_defaultWidths.contains(id) &&
            !isColumnHidden(logical))
            resizeColumnToContents(logical);
    }
    m_restoring = false;
}

void DataTable::resetColumns() {
    Settings::instance().setTableState(m_settingsKey, QByteArray());
    m_restoring = true;
    for (int logical = 0; logical < horizontalHeader()->count(); ++logical)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(logical), logical);
    m_restoring = false;
    m_sized = false;
    restoreHeader();
    sizeColumnsOnce();
    Q_EMIT headerChanged();
}

} // namespace harmdesk::views

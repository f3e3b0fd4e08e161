// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that stop at the left edge. They are painted, clicked and described where they are seen by the one
// table itself: there is no second view to keep in step, and every cell exists once for a screen reader.
#include "views/common/data_table.h"
#include "views/common/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace harmdesk::views {

void DataTable::setFrozenColumns(const QStringList& columnIds) {
    m_frozen = columnIds;
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

QList<HeldColumn> DataTable::heldColumns() const {
    const QHeaderView* header = horizontalHeader();
    if (m_frozen.isEmpty() || !model() || header->offset() == 0) return {};
    QList<HeldColumn> held;
    const int room = viewport()->width() * 2 / 3;
    int edge = 0; // of the frozen columns so far, side by side
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (header->isSectionHidden(logical) || !m_frozen.contains(columnId(logical))) continue;
        const int width = header->sectionSize(logical);
        if (edge + width > room) break;
        const int natural = header->sectionViewportPosition(logical);
        if (natural < edge) held += HeldColumn{logical, edge, natural, width};
        edge += width;
    }
    return held;
}

int DataTable::columnX(int logical) const {
    for (const HeldColumn& column : heldColumns())
        if (column.logical == logical) return column.x;
    return columnViewportPosition(logical);
}

QModelIndex DataTable::indexAt(const QPoint& point) const {
    for (const HeldColumn& column : heldColumns())
        if (point.x() >= column.x && point.x() < column.x + column.width)
            return QTableView::indexAt(QPoint(column.natural + point.x() - column.x, point.y()));
    return QTableView::indexAt(point);
}

QRect DataTable::visualRect(const QModelIndex& index) const {
    QRect rect = QTableView::visualRect(index);
    if (!rect.isValid() || m_frozen.isEmpty()) return rect;
    for (const HeldColumn& column : heldColumns())
        if (column.logical == index.column()) rect.moveLeft(column.x);
    return rect;
}

void DataTable::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (m_frozen.isEmpty() || !index.isValid()) {
        QTableView::scrollTo(index, hint);
        return;
    }
    // A frozen column is in sight already; any other must not end up below the frozen ones.
    const int before = horizontalScrollBar()->value();
    if (m_frozen.contains(columnId(index.column()))) {
        QTableView::scrollTo(index, hint);
        horizontalScrollBar()->setValue(before);
        return;
    }
    QTableView::scrollTo(index, hint);
    const QList<HeldColumn> held = heldColumns();
    if (held.isEmpty()) return;
    const int edge = held.last().x + held.last().width;
    const int left = columnViewportPosition(index.column());
    if (left < edge) horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (edge - left));
}

void DataTable::scrollContentsBy(int dx, int dy) {
    QTableView::scrollContentsBy(dx, dy);
    // The picture that Qt moves sideways holds the frozen columns too: paint afresh.
    if (dx == 0 || m_frozen.isEmpty()) return;
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

void DataTable::paintHeld(QPaintEvent* event) {
    const QList<HeldColumn> held = heldColumns();
    if (held.isEmpty()) return;
    const int edge = held.last().x + held.last().width;
    if (event->rect().left() > edge) return;
    const Tokens& t = theme().tokens();
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int rows = model()->rowCount(rootIndex());
    const QModelIndex hover = indexAt(viewport()->mapFromGlobal(QCursor::pos()));
    for (int row = std::max(0, rowAt(event->rect().top())); row < rows; ++row) {
        const int top = rowViewportPosition(row);
        if (top > event->rect().bottom()) break;
        if (isRowHidden(row)) continue;
        const int height = rowHeight(row);
        for (const HeldColumn& column : held) {
            const QModelIndex index = model()->index(row, column.logical, rootIndex());
            QStyleOptionViewItem cell = option;
            cell.rect = QRect(column.x, top, column.width, height);
            cell.state.setFlag(QStyle::State_Selected,
                               selectionModel() && selectionModel()->isSelected(index));
            cell.state.setFlag(QStyle::State_MouseOver, viewport()->underMouse() && index == hover);
            painter.fillRect(cell.rect, t.base);
            itemDelegateForIndex(index)->paint(&painter, cell, index);
        }
    }
    const int bottom = rows > 0 ? rowViewportPosition(rows - 1) + rowHeight(rows - 1) : 0;
    painter.fillRect(QRect(edge - 1, 0, 1, std::min(bottom, viewport()->height())), t.line);
}

} // namespace harmdesk::views

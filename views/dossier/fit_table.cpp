// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/fit_table.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTimer>

namespace harmdesk::views {

FitTable::FitTable(const QString& settingsKey, QWidget* parent)
    : DataTable(settingsKey, parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTabKeyNavigation(false); // Tab leaves the table
    connect(verticalHeader(), &QHeaderView::sectionResized, this, &FitTable::fit);
    connect(horizontalHeader(), &QHeaderView::geometriesChanged, this, &FitTable::fit);
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            [this] { QTimer::singleShot(0, this, &FitTable::fit); });
}

void FitTable::setModel(QAbstractItemModel* model) {
    DataTable::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &FitTable::fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FitTable::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FitTable::fit);
    fit();
}

int FitTable::wantedHeight() const {
    const int rows = model() ? std::min(model()->rowCount(), kMostRows) : 0;
    int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth() + 1;
    height += rows * verticalHeader()->defaultSectionSize();
    if (horizontalScrollBar()->maximum() > horizontalScrollBar()->minimum())
        height += horizontalScrollBar()->sizeHint().height();
    return height;
}

void FitTable::fit() {
    const int height = wantedHeight();
    setVerticalScrollBarPolicy(model() && model()->rowCount() > kMostRows ? Qt::ScrollBarAsNeeded
                                                                          : Qt::ScrollBarAlwaysOff);
    if (minimumHeight() != height || maximumHeight() != height) setFixedHeight(height);
}

QSize FitTable::sizeHint() const {
    return {400, wantedHeight()};
}
QSize FitTable::minimumSizeHint() const {
    return {200, wantedHeight()};
}

void FitTable::resizeEvent(QResizeEvent* event) {
    DataTable::resizeEvent(event);
    fit();
}

void FitTable::focusInEvent(QFocusEvent* event) {
    DataTable::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && !currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

void FitTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    DataTable::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        Q_EMIT currentRowShown(visualRect(current).translated(viewport()->pos()));
}

} // namespace harmdesk::views

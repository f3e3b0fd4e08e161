// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/data_table.h"

#include "models/settings/settings.h"
#include "models/tables/roles.h"
#include "views/common/text_cell_delegate.h"
#include "views/common/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace harmdesk::views {

using settings::Density;
using settings::Settings;
namespace keys = settings::keys;

namespace {
constexpr int kCompactBelow = 800;  // window height in px
constexpr int kRowsToMeasure = 200; // sizing to contents looks at so many rows
} // namespace

DataTable::DataTable(const QString& settingsKey, QWidget* parent)
    : QTableView(parent)
    , m_settingsKey(settingsKey) {
    auto* titles = new TableHeader(this);
    setHorizontalHeader(titles);
    titles->setHeld([this] { return heldColumns(); });
    connect(titles, &TableHeader::sortFurtherRequested, this, &DataTable::sortFurther);
    setItemDelegate(new TextCellDelegate(this));
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setAlternatingRowColors(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setResizeContentsPrecision(kRowsToMeasure);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    setSortingEnabled(true);
    applyRowHeight();

    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &DataTable::saveHeader);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &DataTable::saveHeader);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this] {
        m_sorting.clear(); // a plain click: one key again
        showSorting();
        saveHeader();
    });
    const auto relaid = [this] {
        stretch();
        if (!m_frozen.isEmpty()) viewport()->update();
    };
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, relaid);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, relaid);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint& point) {
        QMenu* menu = createColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(horizontalHeader()->mapToGlobal(point));
    });
    connect(this, &QTableView::doubleClicked, this, &DataTable::rowActivated);
    connect(&Settings::instance(), &Settings::changed, this, &DataTable::applyRowHeight);
    connect(&theme(), &Theme::changed, viewport(), QOverload<>::of(&QWidget::update));
}

void DataTable::setModel(QAbstractItemModel* newModel) {
    if (model()) disconnect(model(), nullptr, this, nullptr);
    {
        m_restoring = true; // the header's own changes while a model arrives are not the user's
        QTableView::setModel(newModel);
        m_restoring = false;
    }
    m_sized = false;
    if (!newModel) return;
    connect(newModel, &QAbstractItemModel::modelReset, this, [this] {
        restoreHeader();
        sizeColumnsOnce();
    });
    connect(newModel, &QAbstractItemModel::columnsInserted, this, &DataTable::restoreHeader);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &DataTable::sizeColumnsOnce);
    restoreHeader();
    sizeColumnsOnce();
}

void DataTable::setDefaultHidden(const QStringList& columnIds) {
    m_defaultHidden = columnIds;
    restoreHeader();
}

void DataTable::setDefaultWidths(const QHash<QString, int>& characters) {
    m_defaultWidths = characters;
    restoreHeader();
}

void DataTable::setStretchColumn(const QString& columnId, int minCharacters) {
    m_stretchColumn = columnId;
    m_stretchMin = minCharacters;
    restoreHeader();
}

void DataTable::setDefaultSort(const QString& columnId, Qt::SortOrder order) {
    m_sortColumn = columnId;
    m_sortOrder = order;
    restoreHeader();
}

void DataTable::setStrongRuleEvery(int rows) {
    m_strongEvery = rows;
    viewport()->update();
}

QString DataTable::columnId(int logical) const {
    return model() ? model()->headerData(logical, Qt::Horizontal, tables::ColumnIdRole).toString()
                   : QString();
}

int DataTable::columnOf(const QString& id) const {
    const int columns = model() ? model()->columnCount() : 0;
    for (int c = 0; c < columns; ++c)
        if (columnId(c) == id) return c;
    return -1;
}

// ---- menus and copying
// --------------------------------------------------------------------------------------------

void DataTable::addColumnActions(QMenu* menu) {
    QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        QAction* action = menu->addAction(model()->headerData(logical, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(logical));
        action->setData(columnId(logical));
        connect(action, &QAction::triggered, this, [this, logical, header](bool shown) {
            // The last column left cannot be hidden: there would be no header to bring others back with.
            if (!shown && header->count() - header->hiddenSectionCount() <= 1) return;
            header->setSectionHidden(logical, !shown);
            stretch();
            saveHeader();
        });
    }
}

QMenu* DataTable::createColumnMenu(QWidget* parent) {
    auto* menu = new QMenu(tr("Columns"), parent);
    menu->setObjectName(QStringLiteral("columnMenu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        if (!model()) return;
        addColumnActions(menu);
        menu->addSeparator();
        connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &DataTable::resetColumns);
    });
    return menu;
}

void DataTable::contextMenuEvent(QContextMenuEvent* event) {
    if (!model()) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QModelIndex index = event->reason() == QContextMenuEvent::Mouse
                            ? indexAt(viewport()->mapFrom(this, event->pos()))
                            : currentIndex();
    if (index.isValid()) {
        connect(menu->addAction(theme().icon(QStringLiteral("arrow-right")), tr("Open")), &QAction::triggered,
                this, [this, where = QPersistentModelIndex(index)] {
                    if (where.isValid()) Q_EMIT rowActivated(where);
                });
    }
    connect(menu->addAction(theme().icon(QStringLiteral("copy")), tr("Copy rows as text")),
            &QAction::triggered, this, &DataTable::copySelection);
    menu->addActions(actions()); // what the page offers for a row of this table
    if (const int column = index.column(); column >= 0) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        menu->addSeparator();
        connect(menu->addAction(tr("Sort by “%1”, ascending").arg(title)), &QAction::triggered, this,
                [this, column] { sortByColumn(column, Qt::AscendingOrder); });
        connect(menu->addAction(tr("Sort by “%1”, descending").arg(title)), &QAction::triggered, this,
                [this, column] { sortByColumn(column, Qt::DescendingOrder); });
        if (sortsByMany())
            connect(menu->addAction(tr("Sort equal values by “%1” as well").arg(title)), &QAction::triggered,
                    this, [this, column] { sortFurther(column); });
        connect(menu->addAction(tr("Move “%1” left").arg(title)), &QAction::triggered, this, [this, column] {
            const int visual = horizontalHeader()->visualIndex(column);
            if (visual > 0) horizontalHeader()->moveSection(visual, visual - 1);
        });
        connect(menu->addAction(tr("Move “%1” right").arg(title)), &QAction::triggered, this, [this, column] {
            const int visual = horizontalHeader()->visualIndex(column);
            if (visual + 1 < horizontalHeader()->count()) horizontalHeader()->moveSection(visual, visual + 1);
        });
    }
    menu->addSeparator();
    menu->addMenu(createColumnMenu(menu));
    menu->popup(event->globalPos());
}

QModelIndexList DataTable::rowsToCopy() const {
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    if (rows.isEmpty() && model())
        for (int r = 0; r < model()->rowCount(); ++r) rows << model()->index(r, 0);
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    return rows;
}

QString DataTable::selectionAsText() const {
    if (!model()) return {};
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int logical = horizontalHeader()->logicalIndex(visual); !isColumnHidden(logical))
            columns << logical;

    // Tabs and line breaks separate cells and rows in what a spreadsheet pastes, so none may stand inside a
    // cell.
    const auto clean = [](QString text) {
        return text.replace(QLatin1Char('\t'), QLatin1Char(' '))
            .replace(QLatin1Char('\n'), QLatin1Char(' '))
            .remove(QLatin1Char('\r'));
    };
    QStringList lines;
    QStringList cells;
    for (const int column : columns) cells << clean(model()->headerData(column, Qt::Horizontal).toString());
    lines << cells.join(QLatin1Char('\t'));
    for (const QModelIndex& row : rowsToCopy()) {
        cells.clear();
        for (const int column : columns) cells << clean(row.siblingAtColumn(column).data().toString());
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void DataTable::copySelection() {
    if (!model() || model()->rowCount() == 0) return;
    QGuiApplication::clipboard()->setText(selectionAsText());
    Q_EMIT copied(static_cast<int>(rowsToCopy().size()));
}

// ---- keys, sizes, lines
// -------------------------------------------------------------------------------------------

void DataTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::applyRowHeight() {
    const Density density = Settings::instance().get(keys::kDensity);
    m_compact = density == Density::Compact || (density == Density::Automatic && window() != this &&
                                                window()->isVisible() && window()->height() < kCompactBelow);
    const int text = QFontMetrics(theme().font(TextStyle::Body)).height();
    const int height = text + (m_compact ? 8 : 12); // 24 and 28 px at 96 dpi
    if (verticalHeader()->defaultSectionSize() != height) {
        verticalHeader()->setMinimumSectionSize(height);
        verticalHeader()->setDefaultSectionSize(height);
    }
    // While the table is being built (a style change can come that early) the header is still Qt's own.
    if (auto* header = qobject_cast<TableHeader*>(horizontalHeader())) header->setCompact(m_compact);
    verticalScrollBar()->setSingleStep(height);
}

void DataTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    applyRowHeight();
    stretch();
}

void DataTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    if (m_watchedWindow != window()) {
        if (m_watchedWindow) m_watchedWindow->removeEventFilter(this);
        m_watchedWindow = window();
        if (m_watchedWindow != this) m_watchedWindow->installEventFilter(this);
    }
    applyRowHeight();
}

bool DataTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_watchedWindow && event->type() == QEvent::Resize) applyRowHeight();
    return QTableView::eventFilter(watched, event);
}

void DataTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) applyRowHeight();
}

void DataTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (!model()) return;
    paintHeld(event);
    const Tokens& t = theme().tokens();
    QPainter painter(viewport());
    const int first = std::max(0, rowAt(0));
    const int rows = model()->rowCount(rootIndex());
    const int width = viewport()->width();
    for (int row = first; row < rows; ++row) {
        if (isRowHidden(row)) continue;
        const int top = rowViewportPosition(row);
        if (top > viewport()->height()) break;
        const int bottom = top + rowHeight(row) - 1;
        const bool strong = m_strongEvery > 0 && (row + 1) % m_strongEvery == 0;
        painter.fillRect(QRect(0, bottom, width, 1), strong ? t.strong : t.hair);
        if (selectionModel() && selectionModel()->isRowSelected(row, rootIndex()))
            painter.fillRect(QRect(0, top, 3, bottom - top), t.accent);
        if (hasFocus() && row == currentIndex().row()) {
            painter.setPen(t.accent);
            painter.drawRect(QRect(0, top, width - 1, bottom - top - 1));
        }
    }
}

} // namespace harmdesk::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/ranking_table.h"

#include "models/tables/ranking_view.h"
#include "views/common/group_bar_delegate.h"
#include "views/common/theme.h"
#include "views/lists/ranking_delegates.h"

#include <QPainter>

namespace harmdesk::views {

using tables::RankingColumn;
using tables::RankingModel;
using tables::RankingView;

namespace {
constexpr int kBarCharacters = 9; // the in-row bar is never narrower
}

void MarkedScrollBar::setMark(double part) {
    m_mark = part;
    update();
}

void MarkedScrollBar::paintEvent(QPaintEvent* event) {
    QScrollBar::paintEvent(event);
    if (m_mark < 0 || maximum() == minimum()) return;
    QPainter painter(this);
    const int y = static_cast<int>(m_mark * (height() - 2));
    painter.fillRect(QRect(0, y, width(), 2), theme().tokens().ink);
}

RankingTable::RankingTable(QWidget* parent, const QString& settingsKey)
    : DataTable(settingsKey, parent)
    , m_bar(new MarkedScrollBar(Qt::Vertical)) {
    setObjectName(QStringLiteral("rankingTable"));
    setVerticalScrollBar(m_bar);
    setVerticalScrollMode(ScrollPerPixel);
    m_bar->setAccessibleName(tr("Scroll the list"));
    const auto own = [this](RankingColumn column, QAbstractItemDelegate* delegate) {
        setItemDelegateForColumn(static_cast<int>(column), delegate);
    };
    own(RankingColumn::Rank, new RankDelegate(this));
    own(RankingColumn::Suspect, new SuspectDelegate(this));
    own(RankingColumn::Score, new ScoreDelegate(this));
    own(RankingColumn::Bar, new GroupBarDelegate(this));
    own(RankingColumn::Move, new MoveDelegate(this));
    own(RankingColumn::Band, new BandDelegate(this));
    own(RankingColumn::Trend, new TrendDelegate(this));
    setDefaultHidden(defaultHidden());
    setDefaultWidths(
        {{tables::columnId(RankingColumn::Rank), 6},     {tables::columnId(RankingColumn::Band), 7},
         {tables::columnId(RankingColumn::Move), 5},     {tables::columnId(RankingColumn::Previous), 4},
         {tables::columnId(RankingColumn::Suspect), 17}, {tables::columnId(RankingColumn::Ref), 8},
         {tables::columnId(RankingColumn::Score), 11},   {tables::columnId(RankingColumn::Delta), 12},
         {tables::columnId(RankingColumn::Trend), 5},    {tables::columnId(RankingColumn::Crimes), 6},
         {tables::columnId(RankingColumn::Victims), 6},  {tables::columnId(RankingColumn::Worst), 14},
         {tables::columnId(RankingColumn::Share), 5},    {tables::columnId(RankingColumn::Last), 5},
         {tables::columnId(RankingColumn::Status), 16},  {tables::columnId(RankingColumn::Borough), 8},
         {tables::columnId(RankingColumn::Clock), 7},    {tables::columnId(RankingColumn::Age), 5},
         {tables::columnId(RankingColumn::SexOf), 7},    {tables::columnId(RankingColumn::Pnc), 12},
         {tables::columnId(RankingColumn::Unmapped), 9}});
    setStretchColumn(tables::columnId(RankingColumn::Bar), kBarCharacters);
    setFrozenColumns({tables::columnId(RankingColumn::Rank), tables::columnId(RankingColumn::Move),
                      tables::columnId(RankingColumn::Suspect), tables::columnId(RankingColumn::Score)});
    setDefaultSort(tables::columnId(RankingColumn::Rank), Qt::AscendingOrder);
}

QStringList RankingTable::defaultHidden() {
    QStringList hidden{tables::columnId(RankingColumn::Age),   tables::columnId(RankingColumn::SexOf),
                       tables::columnId(RankingColumn::Pnc),   tables::columnId(RankingColumn::Unmapped),
                       tables::columnId(RankingColumn::Delta), tables::columnId(RankingColumn::Band)};
    hidden.sort();
    return hidden;
}

std::vector<tables::SortKey> RankingTable::sortKeys() const {
    return m_view ? m_view->sortKeys() : std::vector<tables::SortKey>();
}

bool RankingTable::sortByMany(const QList<SortedBy>& keys) {
    if (!m_view) return false;
    std::vector<tables::SortKey> wanted;
    for (const SortedBy& key : keys)
        wanted.push_back({tables::columnId(static_cast<RankingColumn>(key.column)), key.order});
    if (wanted != m_view->sortKeys()) m_view->setSort(wanted);
    updateMark();
    return true;
}

void RankingTable::showView(const tables::ListView& view) {
    setHiddenColumns(view.hiddenColumns);
    QList<SortedBy> keys;
    for (const tables::SortKey& key : view.sort)
        if (const int column = tables::columnOf(key.columnId); column >= 0)
            keys += SortedBy{column, key.order};
    if (keys.isEmpty()) keys += SortedBy{static_cast<int>(RankingColumn::Rank), Qt::AscendingOrder};
    if (keys != sorting()) setSorting(keys);
}

void RankingTable::setView(RankingView* view) {
    m_view = view;
    setModel(view);
    connect(view, &QAbstractItemModel::layoutChanged, this, &RankingTable::updateMark);
    connect(view, &QAbstractItemModel::modelReset, this, &RankingTable::updateMark);
}

void RankingTable::setCutOff(int places) {
    m_cutOff = places;
    updateMark();
    viewport()->update();
}

bool RankingTable::selectRef(const QString& nominalRef, bool scroll) {
    const int row = m_view ? m_view->rowOfRef(nominalRef) : -1;
    if (row < 0) return false;
    const int column = std::max(0, columnAt(0));
    const QModelIndex index =
        m_view->index(row, isColumnHidden(column) ? static_cast<int>(RankingColumn::Suspect) : column);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (scroll) scrollTo(index, EnsureVisible);
    return true;
}

int RankingTable::selectRefs(const QStringList& nominalRefs) {
    QList<int> rows;
    for (const QString& ref : nominalRefs)
        if (const int row = m_view ? m_view->rowOfRef(ref) : -1; row >= 0) rows += row;
    if (rows.isEmpty()) return 0;
    std::sort(rows.begin(), rows.end());
    QItemSelection all;
    const int last = m_view->columnCount() - 1;
    for (const int row : rows) all.select(m_view->index(row, 0), m_view->index(row, last));
    const QModelIndex first = m_view->index(rows.first(), static_cast<int>(RankingColumn::Suspect));
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    scrollTo(first, PositionAtCenter);
    return static_cast<int>(rows.size());
}

QString RankingTable::currentRef() const {
    return currentIndex().isValid() ? currentIndex().data(tables::RefRole).toString() : QString();
}

void RankingTable::updateMark() {
    double part = -1;
    if (m_view && m_cutOff > 0 && m_view->sortColumn() == static_cast<int>(RankingColumn::Rank) &&
        m_view->sortOrder() == Qt::AscendingOrder) {
        const int rows = m_view->rowCount();
        int above = 0;
        while (above < std::min(rows, m_cutOff) &&
               m_view->index(above, 0).data(RankingModel::RankRole).toInt() <= m_cutOff)
            ++above;
        if (above < rows && above > 0) part = static_cast<double>(above) / rows;
    }
    m_bar->setMark(part);
}

void RankingTable::paintEvent(QPaintEvent* event) {
    DataTable::paintEvent(event);
    if (!m_view || m_view->sortColumn() != static_cast<int>(RankingColumn::Rank)) return;
    const Tokens& t = theme().tokens();
    QPainter painter(viewport());
    const bool up = m_view->sortOrder() == Qt::AscendingOrder;
    const auto rankAt = [this](int row) {
        return m_view->index(row, 0).data(RankingModel::RankRole).toInt();
    };
    const int rows = m_view->rowCount();
    for (int row = std::max(0, rowAt(0)); row + 1 < rows; ++row) {
        const int top = rowViewportPosition(row);
        if (top > viewport()->height()) break;
        const int bottom = top + rowHeight(row) - 1;
        const int upper = std::min(rankAt(row), rankAt(row + 1));
        const int lower = std::max(rankAt(row), rankAt(row + 1));
        // Between the tens, also where the filter hides the tenth rank itself.
        if ((upper - 1) / 10 != (lower - 1) / 10)
            painter.fillRect(QRect(0, bottom, viewport()->width(), 1), t.strong);
        if (up && m_cutOff > 0 && upper <= m_cutOff && lower > m_cutOff) {
            painter.fillRect(QRect(0, bottom - 1, viewport()->width(), 2), t.base);
            QPen dashes(t.ink, 2);
            dashes.setDashPattern({3, 2});
            painter.setPen(dashes);
            painter.drawLine(0, bottom, viewport()->width(), bottom);
        }
    }
}

} // namespace harmdesk::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/table_header.h"

#include "views/common/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <utility>

namespace harmdesk::views {

namespace {
constexpr int kPadding = 4;
constexpr int kChevron = 10;

/// The same event where the column would be if it were not held.
QMouseEvent moved(const QMouseEvent& event, int by) {
    const QPointF shift(by, 0);
    return QMouseEvent(event.type(), event.position() + shift, event.scenePosition(), event.globalPosition(),
                       event.button(), event.buttons(), event.modifiers(), event.pointingDevice());
}

} // namespace

TableHeader::TableHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent) {
    setFont(theme().font(TextStyle::HeaderCell));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(24);
    setTextElideMode(Qt::ElideRight);
}

void TableHeader::setCompact(bool compact) {
    if (m_compact == compact) return;
    m_compact = compact;
    updateGeometry();
}

void TableHeader::setHeld(std::function<QList<HeldColumn>()> held) {
    m_held = std::move(held);
    viewport()->update();
}

void TableHeader::setSorting(const QList<SortedBy>& keys) {
    if (m_sorting == keys) return;
    m_sorting = keys;
    viewport()->update();
}

void TableHeader::setSortsByMany(bool on) {
    m_many = on;
}

QSize TableHeader::sizeHint() const {
    QSize size = QHeaderView::sizeHint();
    size.setHeight(fontMetrics().height() + (m_compact ? 11 : 17)); // 26 and 32 px at 96 dpi
    return size;
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const {
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    return {fontMetrics().horizontalAdvance(text) + 2 * kPadding + kChevron + 4, sizeHint().height()};
}

// ---- held columns: everything happens where they are seen ----

int TableHeader::shiftAt(int x) const {
    if (m_held)
        for (const HeldColumn& column : m_held())
            if (x >= column.x && x < column.x + column.width) return column.natural - column.x;
    return 0;
}

int TableHeader::heldHandleAt(int x) const {
    const int grip = style()->pixelMetric(QStyle::PM_HeaderGripMargin, nullptr, this);
    if (m_held)
        for (const HeldColumn& column : m_held()) {
            const int edge = column.x + column.width;
            if (x < edge && x >= edge - grip && sectionResizeMode(column.logical) == Interactive)
                return column.logical;
        }
    return -1;
}

void TableHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    const QList<HeldColumn> held = m_held ? m_held() : QList<HeldColumn>();
    if (held.isEmpty()) return;
    QPainter painter(viewport());
    for (const HeldColumn& column : held)
        paintSection(&painter, QRect(column.x, 0, column.width, viewport()->height()), column.logical);
    const int edge = held.last().x + held.last().width;
    painter.fillRect(QRect(edge - 1, 0, 1, viewport()->height()), theme().tokens().line);
}

void TableHeader::mousePressEvent(QMouseEvent* event) {
    // Qt drags nothing whose own place is left of the window, so the edge of a held column is moved here.
    const int x = static_cast<int>(event->position().x());
    m_sized = event->button() == Qt::LeftButton ? heldHandleAt(x) : -1;
    if (m_sized >= 0) {
        m_sizedFrom = x;
        m_sizedWidth = sectionSize(m_sized);
        return;
    }
    m_dragShift = shiftAt(static_cast<int>(event->position().x()));
    QMouseEvent there = moved(*event, m_dragShift);
    m_shiftPressed = -1;
    if (m_many && event->button() == Qt::LeftButton && (event->modifiers() & Qt::ShiftModifier)) {
        m_shiftPressed = logicalIndexAt(there.position().toPoint());
        return;
    }
    QHeaderView::mousePressEvent(&there);
}

void TableHeader::mouseMoveEvent(QMouseEvent* event) {
    if (m_shiftPressed >= 0) return;
    const int x = static_cast<int>(event->position().x());
    if (m_sized >= 0) {
        resizeSection(m_sized, std::max(minimumSectionSize(), m_sizedWidth + x - m_sizedFrom));
        return;
    }
    if (!event->buttons() && heldHandleAt(x) >= 0) {
        setCursor(Qt::SplitHCursor);
        return;
    }
    if (!event->buttons() && shiftAt(x) != 0) unsetCursor();
    QMouseEvent there =
        moved(*event, event->buttons() ? m_dragShift : shiftAt(static_cast<int>(event->position().x())));
    QHeaderView::mouseMoveEvent(&there);
}

void TableHeader::mouseReleaseEvent(QMouseEvent* event) {
    if (std::exchange(m_sized, -1) >= 0) return;
    QMouseEvent there = moved(*event, m_dragShift);
    m_dragShift = 0;
    if (const int pressed = std::exchange(m_shiftPressed, -1); pressed >= 0) {
        if (logicalIndexAt(there.position().toPoint()) == pressed) Q_EMIT sortFurtherRequested(pressed);
        return;
    }
    QHeaderView::mouseReleaseEvent(&there);
}

void TableHeader::mouseDoubleClickEvent(QMouseEvent* event) {
    QMouseEvent there = moved(*event, shiftAt(static_cast<int>(event->position().x())));
    if (m_many && (event->modifiers() & Qt::ShiftModifier)) return; // the clicks have done their work
    QHeaderView::mouseDoubleClickEvent(&there);
}

QString TableHeader::hintFor(int logical) const {
    if (logical < 0 || !model()) return {};
    QString text = model()->headerData(logical, Qt::Horizontal, Qt::ToolTipRole).toString();
    if (text.isEmpty()) text = model()->headerData(logical, Qt::Horizontal).toString();
    if (!m_many || !isSortIndicatorShown()) return text;
    QStringList titles;
    for (const SortedBy& key : m_sorting) {
        const QString title = model()->headerData(key.column, Qt::Horizontal).toString();
        titles +=
            key.order == Qt::AscendingOrder ? tr("%1 ascending").arg(title) : tr("%1 descending").arg(title);
    }
    if (!titles.isEmpty()) text += QLatin1Char('\n') + tr("Sorted by %1.").arg(titles.join(tr(", then ")));
    return text + QLatin1Char('\n') + tr("Click to sort; Shift+click to sort equal values by it as well.");
}

bool TableHeader::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int x = help->pos().x() + shiftAt(help->pos().x());
        const QString hint = hintFor(logicalIndexAt(x));
        if (hint.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), hint, this);
        return true;
    }
    return QHeaderView::viewportEvent(event);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
    if (!rect.isValid()) return;
    const Tokens& t = theme().tokens();
    painter->save();
    painter->fillRect(rect, t.win);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);

    const QVariant alignment = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    Qt::Alignment align = alignment.isValid() ? Qt::Alignment(alignment.toInt()) : defaultAlignment();
    if (!(align & Qt::AlignVertical_Mask)) align |= Qt::AlignVCenter;
    bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    Qt::SortOrder order = sortIndicatorOrder();
    QString place;
    for (qsizetype i = 0; i < m_sorting.size() && m_sorting.size() > 1; ++i)
        if (m_sorting[i].column == logicalIndex) {
            sorted = true;
            order = m_sorting[i].order;
            place = QString::number(i + 1);
        }
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();

    const int placeWidth = place.isEmpty() ? 0 : fontMetrics().horizontalAdvance(place) + 1;
    QRect textRect = rect.adjusted(kPadding, 0, -kPadding, 0);
    if (sorted) textRect.setRight(textRect.right() - kChevron - 3 - placeWidth);
    painter->setFont(font());
    painter->setPen(sorted ? t.ink : t.ink2);
    const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, textRect.width());
    painter->drawText(textRect, static_cast<int>(align), shown);

    if (sorted) {
        const int shownWidth = fontMetrics().horizontalAdvance(shown);
        const int x = align & Qt::AlignRight ? textRect.right() + 4 : textRect.left() + shownWidth + 4;
        const QString icon =
            order == Qt::AscendingOrder ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down");
        painter->drawPixmap(QPoint(x, rect.center().y() - kChevron / 2 + 1),
                            theme().iconPixmap(icon, kChevron, t.ink, devicePixelRatioF()));
        if (!place.isEmpty())
            painter->drawText(QRect(x + kChevron, rect.top(), placeWidth + 1, rect.height()),
                              int(Qt::AlignLeft) | int(Qt::AlignVCenter), place);
    }
    painter->restore();
}

} // namespace harmdesk::views

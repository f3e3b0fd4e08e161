// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/table_header.h"

#include "views/common/theme.h"

#include <QPainter>

namespace harmdesk::views {

namespace {
constexpr int kPadding = 4;
constexpr int kChevron = 10;
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

QSize TableHeader::sizeHint() const {
    QSize size = QHeaderView::sizeHint();
    size.setHeight(fontMetrics().height() + (m_compact ? 11 : 17)); // 26 and 32 px at 96 dpi
    return size;
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const {
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    return {fontMetrics().horizontalAdvance(text) + 2 * kPadding + kChevron + 4, sizeHint().height()};
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
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();

    QRect textRect = rect.adjusted(kPadding, 0, -kPadding, 0);
    if (sorted) textRect.setRight(textRect.right() - kChevron - 3);
    painter->setFont(font());
    painter->setPen(sorted ? t.ink : t.ink2);
    const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, textRect.width());
    painter->drawText(textRect, static_cast<int>(align), shown);

    if (sorted) {
        const int shownWidth = fontMetrics().horizontalAdvance(shown);
        const int x = align & Qt::AlignRight ? textRect.right() + 4 : textRect.left() + shownWidth + 4;
        const QString icon = sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("chevron-up")
                                                                        : QStringLiteral("chevron-down");
        painter->drawPixmap(QPoint(x, rect.center().y() - kChevron / 2 + 1),
                            theme().iconPixmap(icon, kChevron, t.ink, devicePixelRatioF()));
    }
    painter->restore();
}

} // namespace harmdesk::views

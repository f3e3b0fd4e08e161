// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/monitoring/rate_delegate.h"

#include "models/tables/rate_model.h"
#include "models/tables/roles.h"

#include <QPainter>
#include <algorithm>

namespace harmdesk::views {

namespace {
constexpr int kGap = 8;           // px between text and drawing
constexpr int kLeastDrawing = 40; // px; narrower says nothing
constexpr qreal kDot = 3;         // px, radius
} // namespace

int RateDelegate::textWidth(const QModelIndex& index) const {
    // One width for the column, so that all drawings start at the same place: the widest text there can be.
    const QFontMetrics metrics(cellFont(index));
    return std::max(metrics.horizontalAdvance(index.data().toString()),
                    metrics.horizontalAdvance(QStringLiteral("00.0 % (00.0 to 000.0)")));
}

void RateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const QVariant value = index.data(tables::RateValueRole);
    QStyleOptionViewItem text(option);
    const int width = textWidth(index) + 2 * kPadding;
    text.rect.setWidth(std::min(option.rect.width(), width));
    painter->save();
    paintBackground(painter, option);
    painter->restore();
    TextCellDelegate::paint(painter, text, index);
    const double scale = index.data(tables::RateScaleRole).toDouble();
    const QRectF room = QRectF(option.rect).adjusted(width + kGap, 0, -kPadding - kDot, 0);
    if (!value.isValid() || scale <= 0 || room.width() < kLeastDrawing) return;

    const Tokens& t = theme().tokens();
    const auto x = [&](double rate) { return room.left() + room.width() * rate / scale; };
    const qreal y = room.center().y();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (const QVariant all = index.data(tables::RateAllRole); all.isValid()) {
        painter->setPen(QPen(t.strong, 1, Qt::DashLine));
        painter->drawLine(QPointF(x(all.toDouble()), room.top()), QPointF(x(all.toDouble()), room.bottom()));
    }
    painter->setPen(QPen(t.ink2, 1.4));
    const double low = index.data(tables::RateLowRole).toDouble();
    const double high = index.data(tables::RateHighRole).toDouble();
    painter->drawLine(QPointF(x(low), y), QPointF(x(high), y));
    for (const double end : {low, high})
        painter->drawLine(QPointF(x(end), y - kDot), QPointF(x(end), y + kDot));
    painter->setBrush(t.ink);
    painter->setPen(Qt::NoPen);
    painter->drawEllipse(QPointF(x(value.toDouble()), y), kDot, kDot);
    painter->restore();
}

QSize RateDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize text = TextCellDelegate::sizeHint(option, index);
    return {textWidth(index) + 2 * kPadding + kGap + kLeastDrawing, text.height()};
}

} // namespace harmdesk::views

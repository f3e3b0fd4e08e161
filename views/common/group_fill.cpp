// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/group_style.h"
#include "views/common/theme.h"

#include <cmath>

namespace harmdesk::views {

namespace {

constexpr qreal kTile = 5;     // distance of stripes, device-independent px
constexpr qreal kStripe = 1.2; // width of a stripe

using charts::FillPattern;
using charts::groupStyle;

QColor fillColor(OffenceGroup group, bool dark) {
    const auto style = groupStyle(group);
    return QColor::fromRgb(dark ? style.dark : style.light);
}

/// Slanted lines across `rect` at 45 degrees; the origin is fixed to multiples of the tile, so neighbours
/// line up.
void slantedLines(QPainter& painter, const QRectF& rect, const QPen& pen, qreal step, bool rising) {
    painter.setPen(pen);
    const qreal distance = step * std::sqrt(2.0);
    const qreal h = rect.height();
    const qreal first = std::floor((rect.left() - h) / distance) * distance;
    for (qreal x = first; x < rect.right() + h; x += distance) {
        if (rising)
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + h, rect.top()));
        else
            painter.drawLine(QPointF(x, rect.top()), QPointF(x + h, rect.bottom()));
    }
}

void dots(QPainter& painter, const QRectF& rect, const QColor& color) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const qreal step = 4;
    for (qreal y = rect.top() + 2; y < rect.bottom(); y += step)
        for (qreal x = rect.left() + 2; x < rect.right(); x += step)
            painter.drawEllipse(QPointF(x, y), 0.8, 0.8);
}

void levelLines(QPainter& painter, const QRectF& rect, const QPen& pen) {
    painter.setPen(pen);
    for (qreal y = rect.top() + 2; y < rect.bottom(); y += 4)
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
}

} // namespace

void Theme::fillGroup(QPainter& painter, const QRectF& rect, OffenceGroup group) const {
    if (rect.isEmpty()) return;
    const QColor color = fillColor(group, m_dark);
    // Light over dark in both schemes: in the dark scheme the groups are the light part, so the pattern turns
    // around.
    QColor lightStripe = m_dark ? m_tokens.base : m_tokens.base;
    lightStripe.setAlphaF(m_dark ? 0.60F : 0.55F);
    QColor darkStripe = m_dark ? m_tokens.base : m_tokens.ink;
    darkStripe.setAlphaF(m_dark ? 0.70F : 0.55F);
    const QPen light(lightStripe, kStripe);
    const QPen dark(darkStripe, kStripe);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.setClipRect(rect, Qt::IntersectClip);
    const auto pattern = groupStyle(group).pattern;
    if (pattern != FillPattern::Hatch) painter.fillRect(rect, color);
    switch (pattern) {
    case FillPattern::Solid:
        break;
    case FillPattern::LightStripesFalling:
        slantedLines(painter, rect, light, kTile * 0.8, false);
        break;
    case FillPattern::DarkStripesRising:
        slantedLines(painter, rect, dark, kTile * 0.8, true);
        break;
    case FillPattern::LightDots: {
        QColor dot = m_tokens.base;
        dot.setAlphaF(0.8F);
        dots(painter, rect, dot);
        break;
    }
    case FillPattern::LightLinesLevel:
        levelLines(painter, rect, light);
        break;
    case FillPattern::SolidWithEdge:
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_tokens.ink3, 1));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
        break;
    case FillPattern::Hatch:
        slantedLines(painter, rect, QPen(m_tokens.ink3, 1), 3.2, true);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_tokens.ink3, 1));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
        break;
    }
    painter.restore();
}

QBrush Theme::groupBrush(OffenceGroup group, qreal devicePixelRatio) const {
    const auto pattern = groupStyle(group).pattern;
    const QColor color = fillColor(group, m_dark);
    if (pattern == FillPattern::Solid || pattern == FillPattern::SolidWithEdge) return QBrush(color);
    // A texture that repeats without a seam: four periods of the slanted stripes, or of the dots and lines.
    const qreal period = pattern == FillPattern::LightDots || pattern == FillPattern::LightLinesLevel ? 4.0
                         : pattern == FillPattern::Hatch ? 3.2 * std::sqrt(2.0)
                                                         : kTile * 0.8 * std::sqrt(2.0);
    const int pixels = std::max(4, static_cast<int>(std::lround(period * 4 * devicePixelRatio)));
    QPixmap tile(pixels, pixels);
    tile.fill(Qt::transparent);
    {
        QPainter painter(&tile);
        const qreal scale = pixels / (period * 4);
        painter.scale(scale, scale);
        const qreal side = period * 4;
        if (pattern == FillPattern::Hatch) {
            painter.setRenderHint(QPainter::Antialiasing);
            slantedLines(painter, QRectF(0, 0, side, side), QPen(m_tokens.ink3, 1), 3.2, true);
        } else {
            fillGroup(painter, QRectF(0, 0, side, side), group);
        }
    }
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1 / devicePixelRatio, 1 / devicePixelRatio));
    return brush;
}

} // namespace harmdesk::views

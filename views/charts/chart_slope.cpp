// SPDX-License-Identifier: GPL-3.0-or-later
// Two months side by side, a line from place to place for each suspect. Who has no place on one side has an
// open mark on the other. Names stand where there is room, the strong ones first.
#include "views/charts/chart_drawing.h"
#include "views/charts/line_parts.h"
#include "views/common/theme.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace harmdesk::views {

namespace {

using charts::ChartSpec;

constexpr qreal kMark = 5;
constexpr qreal kGap = 6;          // between a mark and its text
constexpr qreal kNameShare = 0.38; // of the width, at the right
constexpr qreal kNear = 8;         // px from the pointer that count as on a line

class SlopeDrawing : public ChartDrawing {
public:
    explicit SlopeDrawing(const ChartSpec& spec)
        : ChartDrawing(spec) {
        const auto [least, most] = line_parts::rangeOf(m_spec);
        m_low = static_cast<double>(least);
        m_high = std::max(m_low + m_spec.unitScale, static_cast<double>(most));
    }

    void build(QChart& chart, qreal) override { line_parts::addLines(chart, m_spec, m_low, m_high); }

    QRectF plotArea(const QSizeF& size) const override {
        const QFontMetrics m = line_parts::metrics();
        const qreal left = sideWidth(0, size.width()) + kGap + kMark;
        const qreal right = sideWidth(1, size.width()) + kGap + kMark;
        const qreal top = m.height() * 1.5 + 4; // the two months stand above
        return {left, top, std::max<qreal>(24, size.width() - left - right),
                std::max<qreal>(24, size.height() - top - m.height() / 2.0 - 2)};
    }

    void paintGrid(QPainter& painter, const QRectF& plot) const override {
        for (const qreal x : {plot.left(), plot.right()})
            painter.fillRect(QRectF(std::round(x), plot.top() - 4, 1, plot.height() + 8),
                             theme().tokens().line);
    }

    void paint(QPainter& painter, const QRectF& plot, const QSizeF& size) const override {
        const Tokens& t = theme().tokens();
        const QFontMetrics m = line_parts::metrics();
        painter.setFont(theme().font(TextStyle::Caption));
        painter.setPen(t.ink2);
        const QString left = m_spec.categories.value(0);
        const QString right = m_spec.categories.value(1);
        painter.drawText(QRectF(0, 0, plot.left() + plot.width() / 2 - 4, m.height()),
                         Qt::AlignLeft | Qt::AlignTop, left);
        painter.drawText(QRectF(plot.center().x(), 0, size.width() - plot.center().x(), m.height()),
                         Qt::AlignRight | Qt::AlignTop, right);
        for (const auto& marker : m_spec.markers) {
            const qreal y = std::round(yOf(marker.y, plot)) + 0.5;
            QPen dashes(t.ink2, 1);
            dashes.setDashPattern({3, 3});
            painter.setPen(dashes);
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            const qreal wide = m.horizontalAdvance(marker.text) + 8;
            const QRectF box(plot.center().x() - wide / 2, y - m.height() / 2.0, wide, m.height());
            QColor ground = t.base;
            ground.setAlphaF(0.85F);
            painter.fillRect(box, ground);
            painter.setPen(t.ink2);
            painter.drawText(box, Qt::AlignCenter, marker.text);
        }
        for (const bool strong : {false, true})
            for (std::size_t s = 0; s < m_spec.series.size(); ++s) {
                if (m_spec.series[s].isStrong != strong) continue;
                for (int side = 0; side < 2; ++side)
                    if (value(s, side) != ChartSpec::kMissing)
                        line_parts::paintMark(
                            painter, {side == 0 ? plot.left() : plot.right(), yOf(value(s, side), plot)}, 0,
                            line_parts::colour(m_spec.series[s]), kMark,
                            value(s, 1 - side) == ChartSpec::kMissing);
            }
        for (int side = 0; side < 2; ++side) paintTexts(painter, plot, size, side);
    }

    QString tip(const QPointF& point, const QRectF& plot) const override {
        if (!plot.adjusted(-200, -8, 200, 8).contains(point)) return {};
        const double part = std::clamp((point.x() - plot.left()) / plot.width(), 0.0, 1.0);
        double nearest = kNear;
        QStringList lines;
        for (std::size_t s = 0; s < m_spec.series.size(); ++s) {
            const std::int64_t a = value(s, 0), b = value(s, 1);
            double y = 0;
            if (a != ChartSpec::kMissing && b != ChartSpec::kMissing)
                y = yOf(a, plot) + (yOf(b, plot) - yOf(a, plot)) * part;
            else if (a != ChartSpec::kMissing && part < 0.1)
                y = yOf(a, plot);
            else if (b != ChartSpec::kMissing && part > 0.9)
                y = yOf(b, plot);
            else
                continue;
            const double away = std::abs(y - point.y());
            if (away > nearest) continue;
            nearest = away;
            lines = QStringList{m_spec.series[s].name};
            for (int side = 0; side < 2; ++side)
                lines += QStringLiteral("%1: %2").arg(
                    m_spec.categoryDetails.value(side, m_spec.categories.value(side)),
                    value(s, side) == ChartSpec::kMissing
                        ? QStringLiteral("–")
                        : line_parts::valueText(value(s, side), m_spec.unitScale));
        }
        return lines.join(QLatin1Char('\n'));
    }

    int preferredHeight() const override { return line_parts::metrics().height() * 14; }

private:
    std::int64_t value(std::size_t series, int side) const {
        const auto& values = m_spec.series[series].values;
        const auto at = static_cast<std::size_t>(side);
        return at < values.size() ? values[at] : ChartSpec::kMissing;
    }
    qreal yOf(std::int64_t v, const QRectF& plot) const {
        const double part = (static_cast<double>(v) - m_low) / (m_high - m_low);
        return m_spec.invertedAxis ? plot.top() + plot.height() * part : plot.bottom() - plot.height() * part;
    }
    /// At the left the value (with the name of who has no place at the right), at the right value and name.
    QString textOf(std::size_t series, int side) const {
        const QString number = line_parts::valueText(value(series, side), m_spec.unitScale);
        const bool named = side == 1 || value(series, 1) == ChartSpec::kMissing;
        if (!named) return number;
        return side == 1 ? number + QStringLiteral("  ") + m_spec.series[series].name
                         : m_spec.series[series].name + QStringLiteral("  ") + number;
    }
    qreal sideWidth(int side, qreal width) const {
        int widest = line_parts::metrics().horizontalAdvance(m_spec.categories.value(side)) / 2;
        for (std::size_t s = 0; s < m_spec.series.size(); ++s)
            if (value(s, side) != ChartSpec::kMissing)
                widest = std::max(widest, line_parts::metrics().horizontalAdvance(textOf(s, side)));
        return std::min<qreal>(widest + 2, width * kNameShare);
    }

    void paintTexts(QPainter& painter, const QRectF& plot, const QSizeF& size, int side) const {
        const QFontMetrics m = line_parts::metrics();
        std::vector<std::size_t> order;
        for (std::size_t s = 0; s < m_spec.series.size(); ++s)
            if (value(s, side) != ChartSpec::kMissing) order.push_back(s);
        // All of them, moved apart, where there is room; else those that meet no other, the strong ones
        // first.
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return yOf(value(a, side), plot) < yOf(value(b, side), plot);
        });
        std::vector<double> wanted;
        for (const std::size_t s : order) wanted.push_back(yOf(value(s, side), plot));
        const double half = m.height() / 2.0;
        const std::vector<double> apart =
            line_parts::spread(wanted, m.height() - 2, m.height() * 1.5 + half, size.height() - half);
        if (!apart.empty()) {
            for (std::size_t i = 0; i < order.size(); ++i)
                paintText(painter, plot, size, side, order[i], apart[i]);
            return;
        }
        std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            return m_spec.series[a].isStrong && !m_spec.series[b].isStrong;
        });
        std::vector<double> taken;
        for (const std::size_t s : order) {
            const double y = yOf(value(s, side), plot);
            if (std::any_of(taken.begin(), taken.end(),
                            [&](double other) { return std::abs(other - y) < m.height() - 2; }))
                continue;
            taken.push_back(y);
            paintText(painter, plot, size, side, s, y);
        }
    }
    void paintText(QPainter& painter, const QRectF& plot, const QSizeF& size, int side, std::size_t series,
                   double y) const {
        const QFontMetrics m = line_parts::metrics();
        painter.setPen(m_spec.series[series].isStrong ? theme().tokens().accent : theme().tokens().ink);
        const QRectF box = side == 0 ? QRectF(0, y - m.height() / 2.0, plot.left() - kGap, m.height())
                                     : QRectF(plot.right() + kGap, y - m.height() / 2.0,
                                              size.width() - plot.right() - kGap, m.height());
        painter.drawText(box, int(side == 0 ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter),
                         m.elidedText(textOf(series, side), side == 0 ? Qt::ElideLeft : Qt::ElideRight,
                                      static_cast<int>(box.width())));
    }

    double m_low = 0;
    double m_high = 1;
};

} // namespace

std::unique_ptr<ChartDrawing> makeSlopeDrawing(const charts::ChartSpec& spec) {
    return std::make_unique<SlopeDrawing>(spec);
}

} // namespace harmdesk::views

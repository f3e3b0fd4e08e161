// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/line_parts.h"

#include "views/common/theme.h"

#include <QChart>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QValueAxis>
#include <algorithm>
#include <limits>

namespace harmdesk::views::line_parts {

using charts::ChartSpec;

namespace {

constexpr qreal kThin = 1.4;
constexpr qreal kStrong = 2.6;

QPolygonF shapeOf(int shape, const QPointF& c, qreal r) {
    switch (shape) {
    case 1: // square
        return QPolygonF(QRectF(c.x() - r * 0.9, c.y() - r * 0.9, r * 1.8, r * 1.8));
    case 2: // triangle up
        return QPolygonF(
            {{c.x(), c.y() - r * 1.1}, {c.x() + r * 1.1, c.y() + r}, {c.x() - r * 1.1, c.y() + r}});
    case 3: // diamond
        return QPolygonF({{c.x(), c.y() - r * 1.3},
                          {c.x() + r * 1.3, c.y()},
                          {c.x(), c.y() + r * 1.3},
                          {c.x() - r * 1.3, c.y()}});
    case 4: // triangle down
        return QPolygonF(
            {{c.x(), c.y() + r * 1.1}, {c.x() + r * 1.1, c.y() - r}, {c.x() - r * 1.1, c.y() - r}});
    case 5: // hourglass
        return QPolygonF(
            {{c.x() - r, c.y() - r}, {c.x() + r, c.y() - r}, {c.x() - r, c.y() + r}, {c.x() + r, c.y() + r}});
    default:
        return {};
    }
}

constexpr int kShapes = 6;

} // namespace

QColor colour(const ChartSpec::Series& series) {
    const Tokens& t = theme().tokens();
    if (series.isStrong) return t.accent;
    if (series.group && *series.group != OffenceGroup::Unmapped)
        return theme().groupBrush(*series.group).color();
    return series.isReference ? t.ink3 : t.ink2;
}

QPen pen(const ChartSpec::Series& series) {
    QPen made(colour(series), series.isStrong ? kStrong : kThin);
    made.setJoinStyle(Qt::RoundJoin);
    made.setCapStyle(Qt::RoundCap);
    if (series.isReference) {
        made.setCapStyle(Qt::FlatCap);
        made.setDashPattern({4, 3});
    }
    return made;
}

void addLines(QChart& chart, const ChartSpec& spec, double low, double high) {
    auto* across = new QValueAxis;
    across->setRange(0, std::max<double>(1, static_cast<double>(spec.categories.size()) - 1));
    across->setVisible(false);
    auto* up = new QValueAxis;
    up->setRange(low, high);
    up->setReverse(spec.invertedAxis);
    up->setVisible(false);
    chart.addAxis(across, Qt::AlignBottom);
    chart.addAxis(up, Qt::AlignLeft);
    const auto add = [&](QLineSeries* line) {
        chart.addSeries(line);
        line->attachAxis(across);
        line->attachAxis(up);
    };
    std::vector<const ChartSpec::Series*> order;
    for (const auto& series : spec.series) order.push_back(&series);
    std::stable_sort(order.begin(), order.end(), [](const auto* a, const auto* b) {
        return (a->isReference ? 0 : a->isStrong ? 2 : 1) < (b->isReference ? 0 : b->isStrong ? 2 : 1);
    });
    for (const auto* series : order) {
        QLineSeries* line = nullptr;
        for (std::size_t i = 0; i < series->values.size(); ++i) {
            if (series->values[i] == ChartSpec::kMissing) {
                if (line) add(line);
                line = nullptr;
                continue;
            }
            if (!line) {
                line = new QLineSeries;
                line->setName(series->name);
                line->setPen(pen(*series));
            }
            line->append(static_cast<double>(i), static_cast<double>(series->values[i]));
        }
        if (line) add(line);
    }
}

Range rangeOf(const ChartSpec& spec) {
    Range range{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::lowest()};
    const auto take = [&range](std::int64_t v) {
        range.least = std::min(range.least, v);
        range.most = std::max(range.most, v);
    };
    for (const auto& series : spec.series)
        for (const std::int64_t v : series.values)
            if (v != ChartSpec::kMissing) take(v);
    for (const auto& marker : spec.markers) take(marker.y);
    return range.least > range.most ? Range{} : range;
}

void paintMark(QPainter& painter, const QPointF& centre, int series, const QColor& colour, qreal size,
               bool hollow) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.3));
    painter.setBrush(hollow ? theme().tokens().base : colour);
    const int shape = series % kShapes;
    if (shape == 0)
        painter.drawEllipse(centre, size / 2, size / 2);
    else
        painter.drawPolygon(shapeOf(shape, centre, size / 2));
    painter.restore();
}

std::vector<double> spread(const std::vector<double>& wanted, double distance, double top, double bottom) {
    if (wanted.empty() || distance * static_cast<double>(wanted.size() - 1) > bottom - top) return {};
    std::vector<double> at(wanted);
    double least = top;
    for (double& y : at) {
        y = std::max(y, least);
        least = y + distance;
    }
    double most = bottom;
    for (auto y = at.rbegin(); y != at.rend(); ++y) {
        *y = std::min(*y, most);
        most = *y - distance;
    }
    return at;
}

QString valueText(std::int64_t value, int unitScale) {
    int decimals = 0;
    for (int scale = unitScale; scale >= 10; scale /= 10) ++decimals;
    QString text = QLocale(QLocale::English)
                       .toString(static_cast<double>(value < 0 ? -value : value) / std::max(1, unitScale),
                                 'f', decimals);
    if (value < 0) text.prepend(QChar(0x2212));
    return text;
}

QFontMetrics metrics() {
    return QFontMetrics(theme().font(TextStyle::Caption));
}

} // namespace harmdesk::views::line_parts

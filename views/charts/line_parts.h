// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chart_spec.h"

#include <QColor>
#include <QFontMetrics>
#include <QPen>
#include <QPointF>
#include <QString>
#include <vector>

class QChart;
class QPainter;

namespace harmdesk::views {

/// What charts of lines have in common: how a series is drawn and marked, and where its labels stand.
namespace line_parts {

/// Accent for the one that is spoken of, the group's colour, light ink for a reference, ink for others.
QColor colour(const charts::ChartSpec::Series& series);
QPen pen(const charts::ChartSpec::Series& series);
/// Adds the lines of every series, broken at gaps; the strong ones come on top. Values run from `low` to
/// `high`, categories from 0.
void addLines(QChart& chart, const charts::ChartSpec& spec, double low, double high);

/// The least and the largest value of series and markers; both 0 where there is none.
struct Range {
    std::int64_t least = 0;
    std::int64_t most = 0;
};
Range rangeOf(const charts::ChartSpec& spec);

/// A mark whose shape tells the series apart without colour; `size` is its width.
void paintMark(QPainter& painter, const QPointF& centre, int series, const QColor& colour, qreal size,
               bool hollow);
/// Positions as near to the wanted ones as their distance allows, in the same order, inside [top, bottom];
/// empty where they do not all fit. `wanted` ascends.
std::vector<double> spread(const std::vector<double>& wanted, double distance, double top, double bottom);

/// A value as text: as many decimals as the scale has.
QString valueText(std::int64_t value, int unitScale);
QFontMetrics metrics();

} // namespace line_parts
} // namespace harmdesk::views

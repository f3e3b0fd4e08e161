// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chart_spec.h"

#include <QChart>
#include <QFontMetrics>
#include <QRectF>
#include <memory>

class QPainter;

namespace harmdesk::views {

/// One kind of chart: Qt Charts draws the series and grid inside the plot area that the drawing chooses;
/// labels, values and markers are painted over it, so that they stand where the design wants them and nothing
/// is cut off.
class ChartDrawing {
public:
    explicit ChartDrawing(const charts::ChartSpec& spec)
        : m_spec(spec) {}
    virtual ~ChartDrawing() = default;

    /// Adds series and axes to an empty chart, in the colours of the theme.
    virtual void build(QChart& chart, qreal devicePixelRatio) = 0;
    /// Where the series go in a canvas of this size.
    virtual QRectF plotArea(const QSizeF& size) const = 0;
    /// Grid lines, below the series. Not by Qt Charts' axes: 6.4 leaves them where they were when the plot
    /// area changes.
    virtual void paintGrid(QPainter&, const QRectF&) const {}
    /// Labels, values and markers, in canvas coordinates.
    virtual void paint(QPainter& painter, const QRectF& plot, const QSizeF& size) const = 0;
    /// What the pointer is over, in words; empty for nothing.
    virtual QString tip(const QPointF& point, const QRectF& plot) const = 0;
    virtual int preferredHeight() const = 0;
    /// False: the height is exactly the preferred one.
    virtual bool canGrow() const { return true; }

protected:
    const charts::ChartSpec& m_spec;
};

std::unique_ptr<ChartDrawing> makeDrawing(const charts::ChartSpec& spec);
std::unique_ptr<ChartDrawing> makeBarsDrawing(const charts::ChartSpec& spec);
std::unique_ptr<ChartDrawing> makeColumnsDrawing(const charts::ChartSpec& spec);
std::unique_ptr<ChartDrawing> makeCurveDrawing(const charts::ChartSpec& spec);
std::unique_ptr<ChartDrawing> makeWaterfallDrawing(const charts::ChartSpec& spec);
std::unique_ptr<ChartDrawing> makeLinesDrawing(const charts::ChartSpec& spec);
std::unique_ptr<ChartDrawing> makeSlopeDrawing(const charts::ChartSpec& spec);

/// The step of an axis from zero to `top` with at most `lines` lines: 1, 2, 2.5 or 5 times a power of ten,
/// and a multiple of `least` (1 for what is counted: there is no half of a report).
double niceStep(double top, int lines, double least = 0);
/// A value on an axis of this step, with the decimals that the step has.
QString axisText(double value, double step);

} // namespace harmdesk::views

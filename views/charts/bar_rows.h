// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_drawing.h"

#include <QBrush>

class QBarSet;

namespace harmdesk::views {

/// What horizontal bars have in common: a row for each category, its name at the left, its bar in the plot,
/// its value at the right.
class BarRows : public ChartDrawing {
public:
    using ChartDrawing::ChartDrawing;

    QRectF plotArea(const QSizeF& size) const override;
    QString tip(const QPointF& point, const QRectF& plot) const override;
    int preferredHeight() const override;
    bool canGrow() const override { return false; }

protected:
    static constexpr qreal kBar = 12; ///< px, as the bar in the table
    static constexpr qreal kGap = 8;  ///< between the columns of text

    /// Adds the bars (the value at `i` from `startOf(i)`, in units of the axis) and axes from zero to `top`.
    void addBars(QChart& chart, qreal devicePixelRatio, double top, const std::vector<double>& starts,
                 const std::vector<double>& lengths) const;
    /// An allegation without a value: a short hatched mark instead of no bar.
    void paintStub(QPainter& painter, const QRectF& row, qreal left, qsizetype i) const;

    qsizetype count() const { return m_spec.categories.size(); }
    QRectF rowAt(const QRectF& plot, qsizetype i, qreal width) const;
    virtual QFont fontOf(qsizetype i) const;
    qreal nameWidth(qreal width) const;
    virtual qreal valueWidth() const = 0;
    static qreal rowHeight();
};

} // namespace harmdesk::views

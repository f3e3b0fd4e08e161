// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chart_spec.h"

#include <QChartView>
#include <memory>

namespace harmdesk::views {

class ChartDrawing;

/// The drawing of one ChartSpec: a Qt Charts view without margins, legend or background of its own. Follows
/// the theme, the size and the screen's pixel ratio. Says what is under the pointer as a tool tip; cannot be
/// changed by the user.
class ChartCanvas : public QChartView {
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget* parent = nullptr);
    ~ChartCanvas() override;
    void setSpec(const charts::ChartSpec& spec);

    /// False: the height is exactly that of the size hint.
    bool canGrow() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void place();
    QSizeF canvasSize() const;

    charts::ChartSpec m_spec;
    std::unique_ptr<ChartDrawing> m_drawing;
    qreal m_builtFor = 1; ///< device pixel ratio
};

} // namespace harmdesk::views

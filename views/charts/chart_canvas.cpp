// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_canvas.h"

#include "views/charts/chart_drawing.h"
#include "views/common/theme.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QLocale>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace harmdesk::views {

namespace {
constexpr int kMostDecimals = 4;
} // namespace

double niceStep(double top, int lines, double least) {
    const double raw = std::max(top / std::max(1, lines), least);
    if (!(raw > 0)) return 1;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = power * factor;
        const bool whole = least <= 0 || std::abs(std::remainder(step, least)) < least * 1e-6;
        if (raw <= step * 1.0000001 && whole) return step;
    }
    return power * 10;
}

QString axisText(double value, double step) {
    int decimals = 0;
    for (double s = step; decimals < kMostDecimals && std::abs(s - std::round(s)) > 1e-6; s *= 10) ++decimals;
    return (value < 0 ? QString(QChar(0x2212)) : QString()) +
           QLocale(QLocale::English).toString(std::abs(value), 'f', decimals);
}

std::unique_ptr<ChartDrawing> makeDrawing(const charts::ChartSpec& spec) {
    if (spec.isEmpty()) return nullptr;
    switch (spec.kind) {
    case charts::ChartSpec::Kind::Bars:
        return makeBarsDrawing(spec);
    case charts::ChartSpec::Kind::StackedColumns:
        return makeColumnsDrawing(spec);
    case charts::ChartSpec::Kind::Curve:
        return makeCurveDrawing(spec);
    case charts::ChartSpec::Kind::Lines:
        return makeLinesDrawing(spec);
    case charts::ChartSpec::Kind::Slope:
        return makeSlopeDrawing(spec);
    case charts::ChartSpec::Kind::Waterfall:
        return makeWaterfallDrawing(spec);
    }
    return nullptr;
}

ChartCanvas::ChartCanvas(QWidget* parent)
    : QChartView(parent) {
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing, false); // bars and grid on whole pixels; curves smooth themselves
    setFocusPolicy(Qt::NoFocus);                  // the figures are reached by the table button
    setRubberBand(NoRubberBand);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(false);
    connect(&theme(), &Theme::changed, this, &ChartCanvas::rebuild);
    rebuild();
}

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::setSpec(const charts::ChartSpec& spec) {
    m_spec = spec;
    rebuild();
}

void ChartCanvas::rebuild() {
    m_drawing = makeDrawing(m_spec);
    auto* fresh = new QChart;
    fresh->setBackgroundVisible(false);
    fresh->setPlotAreaBackgroundVisible(false);
    fresh->setMargins(QMargins());
    fresh->layout()->setContentsMargins(0, 0, 0, 0);
    fresh->legend()->hide();
    fresh->setAnimationOptions(QChart::NoAnimation);
    m_builtFor = devicePixelRatioF();
    if (m_drawing) m_drawing->build(*fresh, m_builtFor);
    QChart* old = chart();
    setChart(fresh);
    delete old;
    using Kind = charts::ChartSpec::Kind;
    setRenderHint(QPainter::Antialiasing,
                  m_spec.kind == Kind::Curve || m_spec.kind == Kind::Lines || m_spec.kind == Kind::Slope);
    setBackgroundBrush(theme().tokens().base);
    place();
    setSizePolicy(QSizePolicy::Expanding, canGrow() ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    updateGeometry();
    viewport()->update();
}

QSizeF ChartCanvas::canvasSize() const {
    return QSizeF(viewport()->size());
}

void ChartCanvas::place() {
    if (m_drawing) chart()->setPlotArea(m_drawing->plotArea(canvasSize()));
}

void ChartCanvas::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    place();
}

void ChartCanvas::drawBackground(QPainter* painter, const QRectF& rect) {
    QChartView::drawBackground(painter, rect);
    // On a screen of another pixel ratio the patterns are made anew; not while they are being painted.
    if (!qFuzzyCompare(m_builtFor, devicePixelRatioF()))
        QMetaObject::invokeMethod(this, &ChartCanvas::rebuild, Qt::QueuedConnection);
    if (m_drawing) m_drawing->paintGrid(*painter, m_drawing->plotArea(canvasSize()));
}

void ChartCanvas::drawForeground(QPainter* painter, const QRectF& rect) {
    QChartView::drawForeground(painter, rect);
    if (m_drawing) m_drawing->paint(*painter, m_drawing->plotArea(canvasSize()), canvasSize());
}

bool ChartCanvas::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString text = m_drawing
                                 ? m_drawing->tip(mapToScene(help->pos()), m_drawing->plotArea(canvasSize()))
                                 : QString();
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QChartView::viewportEvent(event);
}

void ChartCanvas::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange && chart()) place();
}

bool ChartCanvas::canGrow() const {
    return m_drawing && m_drawing->canGrow();
}

QSize ChartCanvas::sizeHint() const {
    return {240, m_drawing ? m_drawing->preferredHeight() : 0};
}

QSize ChartCanvas::minimumSizeHint() const {
    if (!m_drawing) return {120, 0};
    const int height = m_drawing->preferredHeight();
    return {160, m_drawing->canGrow() ? height * 2 / 3 : height};
}

} // namespace harmdesk::views

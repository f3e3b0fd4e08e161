// SPDX-License-Identifier: GPL-3.0-or-later
// A curve from zero to all, with the cut-off as a dashed line and the selected suspect as a square.
#include "views/charts/chart_drawing.h"
#include "views/charts/line_parts.h"
#include "views/common/theme.h"

#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace harmdesk::views {

namespace {

constexpr int kGridLines = 5;
constexpr int kTries = 4;                 // lines that a marker's text gives way
constexpr std::int64_t kMostPoints = 500; // more than any pane has px

class CurveDrawing : public ChartDrawing {
public:
    using ChartDrawing::ChartDrawing;

    void build(QChart& chart, qreal) override {
        const Tokens& t = theme().tokens();
        auto* line = new QLineSeries;
        const std::int64_t last = lastX();
        const std::int64_t stride = std::max<std::int64_t>(1, last / kMostPoints);
        for (std::int64_t n = 0; n <= last;
             n += n < stride * 20 ? std::max<std::int64_t>(1, stride / 20) : stride) {
            line->append(static_cast<double>(n), static_cast<double>(valueAt(n)));
        }
        line->append(static_cast<double>(last), static_cast<double>(valueAt(last)));
        QPen pen(t.ink2, 1.6);
        pen.setJoinStyle(Qt::RoundJoin);
        line->setPen(pen);
        chart.addSeries(line);
        auto* across = new QValueAxis;
        across->setRange(0, static_cast<double>(last));
        across->setVisible(false);
        auto* up = new QValueAxis;
        up->setRange(0, topY());
        up->setVisible(false);
        chart.addAxis(across, Qt::AlignBottom);
        chart.addAxis(up, Qt::AlignLeft);
        line->attachAxis(across);
        line->attachAxis(up);
    }

    QRectF plotArea(const QSizeF& size) const override {
        const QFontMetrics m = metrics();
        const qreal left = m.horizontalAdvance(percent(topY())) + 6;
        const qreal right = 4;
        const qreal top = m.height() / 2.0 + 1;
        return {left, top, std::max<qreal>(24, size.width() - left - right),
                std::max<qreal>(24, size.height() - top - m.height() - 6)};
    }

    void paint(QPainter& painter, const QRectF& plot, const QSizeF& size) const override {
        const Tokens& t = theme().tokens();
        const QFontMetrics m = metrics();
        painter.setFont(theme().font(TextStyle::Caption));
        painter.setPen(t.ink2);
        for (int i = 0; i < kGridLines; ++i) {
            const double v = topY() * i / (kGridLines - 1);
            painter.drawText(QRectF(0, yOf(v, plot) - m.height() / 2.0, plot.left() - 6, m.height()),
                             Qt::AlignRight | Qt::AlignVCenter, percent(v));
        }
        painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), t.strong);
        painter.fillRect(QRectF(plot.left(), plot.top(), 1, plot.height()), t.strong);
        paintAcross(painter, plot, size);
        std::vector<QRectF> taken;
        for (const auto& marker : m_spec.markers) paintMarker(painter, plot, size, marker, taken);
    }

    void paintGrid(QPainter& painter, const QRectF& plot) const override {
        for (int i = 1; i < kGridLines; ++i)
            painter.fillRect(
                QRectF(plot.left(), std::round(yOf(topY() * i / (kGridLines - 1), plot)), plot.width(), 1),
                theme().tokens().hair);
    }

    QString tip(const QPointF& point, const QRectF& plot) const override {
        if (!plot.contains(point)) return {};
        const auto n = static_cast<std::int64_t>(
            std::lround((point.x() - plot.left()) / plot.width() * static_cast<double>(lastX())));
        // As exact as the curve is: whole per cents of what is rounded already could be off by one.
        return QStringLiteral("%1: %2 %").arg(number(n), line_parts::valueText(valueAt(n), m_spec.unitScale));
    }

    int preferredHeight() const override { return metrics().height() * 9; }

private:
    static QFontMetrics metrics() { return QFontMetrics(theme().font(TextStyle::Caption)); }
    static QString number(std::int64_t n) {
        return QLocale(QLocale::English).toString(static_cast<qlonglong>(n));
    }
    QString percent(double v) const { return QStringLiteral("%1 %").arg(std::lround(v / m_spec.unitScale)); }
    std::int64_t lastX() const {
        return std::max<std::int64_t>(1, static_cast<std::int64_t>(m_spec.series.front().values.size()) - 1);
    }
    /// The curve of a list of nobody is flat: there is a place 0 at least.
    std::int64_t valueAt(std::int64_t n) const {
        const auto& values = m_spec.series.front().values;
        return values.empty() ? 0 : values[std::min(static_cast<std::size_t>(n), values.size() - 1)];
    }
    double topY() const { return 100.0 * m_spec.unitScale; }
    qreal xOf(double n, const QRectF& plot) const {
        return plot.left() + plot.width() * n / static_cast<double>(lastX());
    }
    qreal yOf(double v, const QRectF& plot) const { return plot.bottom() - plot.height() * v / topY(); }

    // Round numbers from the left, then the number of the whole list at the right where nothing else stands.
    void paintAcross(QPainter& painter, const QRectF& plot, const QSizeF& size) const {
        const QFontMetrics m = metrics();
        const QString all = number(lastX());
        const QRectF end(size.width() - m.horizontalAdvance(all) - 1, plot.bottom() + 4,
                         m.horizontalAdvance(all) + 1, m.height());
        painter.setPen(theme().tokens().ink2);
        painter.drawText(end, Qt::AlignRight | Qt::AlignTop, all);
        const double step = std::max(1.0, niceStep(static_cast<double>(lastX()), kGridLines));
        for (double n = 0; n < static_cast<double>(lastX()); n += step) {
            const QString text = number(std::lround(n));
            const qreal wide = m.horizontalAdvance(text) + 1;
            const QRectF box(xOf(n, plot) - wide / 2, end.top(), wide, m.height());
            if (box.right() + 6 > end.left()) continue;
            painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, text);
            painter.fillRect(QRectF(std::round(xOf(n, plot)), plot.bottom(), 1, 3), theme().tokens().strong);
        }
    }

    void paintMarker(QPainter& painter, const QRectF& plot, const QSizeF& size,
                     const charts::ChartSpec::Marker& marker, std::vector<QRectF>& taken) const {
        const Tokens& t = theme().tokens();
        const QFontMetrics m = metrics();
        const QPointF at(xOf(static_cast<double>(marker.x), plot), yOf(static_cast<double>(marker.y), plot));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        if (marker.isSelection) {
            painter.fillRect(QRectF(std::round(at.x()) - 4, std::round(at.y()) - 4, 8, 8), t.accent);
        } else {
            QPen dashes(t.ink2, 1);
            dashes.setDashPattern({3, 3});
            painter.setPen(dashes);
            painter.drawLine(QPointF(std::round(at.x()) + 0.5, plot.bottom()),
                             QPointF(std::round(at.x()) + 0.5, plot.top()));
            painter.setPen(QPen(t.ink, 1.4));
            painter.setBrush(t.base);
            painter.drawEllipse(at, 4, 4);
        }
        // Right of and below the mark, where a rising curve is not; at its left where there is no room; never
        // over another.
        const qreal wide = m.horizontalAdvance(marker.text) + 2;
        QRectF box(at.x() + 8, at.y() + 3, wide, m.height());
        if (box.right() > size.width()) box.moveRight(at.x() - 8);
        const auto clashes = [&](const QRectF& other) { return other.intersects(box); };
        box.moveLeft(std::max(box.left(), plot.left()));
        const qreal lowest = plot.bottom() - 2 - m.height();
        box.moveTop(std::min(box.top(), lowest));
        const auto meets = [&] { return std::any_of(taken.begin(), taken.end(), clashes); };
        for (int tries = 0; tries < kTries && meets() && box.top() + m.height() <= lowest; ++tries)
            box.translate(0, m.height());
        for (int tries = 0; tries < kTries && meets() && box.top() >= m.height(); ++tries)
            box.translate(0, -m.height());
        QColor ground = t.base;
        ground.setAlphaF(0.8F);
        painter.fillRect(box, ground);
        painter.setPen(marker.isSelection ? t.accent : t.ink);
        painter.drawText(box, Qt::AlignCenter, marker.text);
        taken.push_back(box);
        painter.restore();
    }
};

} // namespace

std::unique_ptr<ChartDrawing> makeCurveDrawing(const charts::ChartSpec& spec) {
    return std::make_unique<CurveDrawing>(spec);
}

} // namespace harmdesk::views

// SPDX-License-Identifier: GPL-3.0-or-later
// Stacked columns: months from left to right, the value above the columns that have room for it.
#include "views/charts/chart_drawing.h"
#include "views/charts/line_parts.h"
#include "views/common/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace harmdesk::views {

namespace {

constexpr double kColumn = 0.65;   // of the width of a category
constexpr int kGridLines = 5;      // zero included
constexpr double kLabelFrom = 0.1; // of the tallest column: smaller ones are told by the tip and the table

class ColumnsDrawing : public ChartDrawing {
public:
    explicit ColumnsDrawing(const charts::ChartSpec& spec)
        : ChartDrawing(spec)
        , m_totals(columns(), 0.0) {
        for (const auto& series : m_spec.series)
            for (std::size_t i = 0; i < m_totals.size(); ++i)
                m_totals[i] += static_cast<double>(series.values[i]) / m_spec.unitScale;
        const double top = m_totals.empty() ? 0 : *std::max_element(m_totals.begin(), m_totals.end());
        m_step = niceStep(std::max(top, 1.0), kGridLines - 1, 1.0 / m_spec.unitScale);
        m_top = std::ceil(std::max(top, 1.0) / m_step) * m_step;
    }

    void build(QChart& chart, qreal devicePixelRatio) override {
        auto* stack = new QStackedBarSeries;
        for (const auto& series : m_spec.series) {
            auto* set = new QBarSet(series.name);
            for (const std::int64_t v : series.values) set->append(static_cast<double>(v) / m_spec.unitScale);
            set->setBrush(series.group ? theme().groupBrush(*series.group, devicePixelRatio)
                                       : QBrush(theme().tokens().ink2));
            set->setPen(Qt::NoPen);
            stack->append(set);
        }
        stack->setBarWidth(kColumn);
        chart.addSeries(stack);
        auto* months = new QBarCategoryAxis;
        QStringList ids; // initials repeat, and the axis drops what repeats
        for (std::size_t i = 0; i < columns(); ++i) ids += QString::number(i);
        months->append(ids);
        months->setVisible(false);
        auto* amounts = new QValueAxis;
        amounts->setRange(0, m_top);
        amounts->setVisible(false);
        chart.addAxis(months, Qt::AlignBottom);
        chart.addAxis(amounts, Qt::AlignLeft);
        stack->attachAxis(months);
        stack->attachAxis(amounts);
    }

    QRectF plotArea(const QSizeF& size) const override {
        const QFontMetrics m = metrics();
        const qreal left = axisWidth() + 6;
        const qreal top = m.height() + 2; // room for the value over the tallest column
        return {left, top, std::max<qreal>(24, size.width() - left - 2),
                std::max<qreal>(24, size.height() - top - m.height() - 4)};
    }

    void paint(QPainter& painter, const QRectF& plot, const QSizeF& size) const override {
        const Tokens& t = theme().tokens();
        const QFontMetrics m = metrics();
        painter.setFont(theme().font(TextStyle::Caption));
        painter.setPen(t.ink2);
        for (double v = 0; v <= m_top * 1.001; v += m_step) {
            const qreal y = yOf(v, plot);
            painter.drawText(QRectF(0, y - m.height() / 2.0, plot.left() - 6, m.height()),
                             Qt::AlignRight | Qt::AlignVCenter, axisText(v, m_step));
        }
        painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), t.strong);
        const qreal width = plot.width() / static_cast<qreal>(columns());
        for (std::size_t i = 0; i < columns(); ++i)
            painter.drawText(
                QRectF(plot.left() + width * static_cast<qreal>(i), plot.bottom() + 3, width, m.height()),
                Qt::AlignHCenter | Qt::AlignTop, m_spec.categories[static_cast<qsizetype>(i)]);
        paintValues(painter, plot, size);
    }

    void paintGrid(QPainter& painter, const QRectF& plot) const override {
        for (double v = m_step; v <= m_top * 1.001; v += m_step)
            painter.fillRect(QRectF(plot.left(), std::round(yOf(v, plot)), plot.width(), 1),
                             theme().tokens().hair);
    }

    QString tip(const QPointF& point, const QRectF& plot) const override {
        if (!plot.adjusted(0, -plot.top(), 0, 40).contains(point)) return {};
        const auto i = static_cast<std::size_t>((point.x() - plot.left()) / plot.width() *
                                                static_cast<qreal>(columns()));
        if (i >= columns()) return {};
        QStringList lines{m_spec.categoryDetails[static_cast<qsizetype>(i)]};
        for (const auto& series : m_spec.series)
            if (series.values[i] > 0)
                lines += QStringLiteral("%1: %2").arg(
                    series.name, line_parts::valueText(series.values[i], m_spec.unitScale));
        return lines.join(QLatin1Char('\n'));
    }

    int preferredHeight() const override { return metrics().height() * 7; }

private:
    std::size_t columns() const { return static_cast<std::size_t>(m_spec.categories.size()); }
    static QFontMetrics metrics() { return QFontMetrics(theme().font(TextStyle::Caption)); }
    qreal axisWidth() const {
        int widest = 0;
        for (double v = 0; v <= m_top * 1.001; v += m_step)
            widest = std::max(widest, metrics().horizontalAdvance(axisText(v, m_step)));
        return widest;
    }
    qreal yOf(double v, const QRectF& plot) const { return plot.bottom() - plot.height() * v / m_top; }

    // From the tallest column down: a value is printed where it meets no other value and no column.
    void paintValues(QPainter& painter, const QRectF& plot, const QSizeF& size) const {
        const QFontMetrics m = metrics();
        const qreal width = plot.width() / static_cast<qreal>(columns());
        std::vector<QRectF> taken;
        for (std::size_t i = 0; i < columns(); ++i) {
            const qreal centre = plot.left() + width * (static_cast<qreal>(i) + 0.5);
            if (m_totals[i] > 0)
                taken.emplace_back(centre - width * kColumn / 2, yOf(m_totals[i], plot), width * kColumn,
                                   plot.height() * m_totals[i] / m_top);
        }
        std::vector<std::size_t> order(columns());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [this](auto a, auto b) { return m_totals[a] > m_totals[b]; });
        painter.setPen(theme().tokens().ink);
        for (const std::size_t i : order) {
            const QString text = m_spec.valueLabels.value(static_cast<qsizetype>(i));
            if (text.isEmpty() || m_totals[i] < m_totals[order.front()] * kLabelFrom) continue;
            const qreal wide = m.horizontalAdvance(text) + 1;
            const qreal centre = plot.left() + width * (static_cast<qreal>(i) + 0.5);
            const qreal half = width * kColumn / 2;
            // Centred; where that meets a neighbour, flush with the column's right or left edge.
            for (const qreal wanted : {centre - wide / 2, centre + half - wide, centre - half}) {
                const qreal x = std::clamp(wanted, plot.left(), std::max(plot.left(), size.width() - wide));
                const QRectF box(x, yOf(m_totals[i], plot) - m.height(), wide, m.height());
                const QRectF tight = box.adjusted(0, 2, 0, -1);
                const auto meets = [&](const QRectF& other) { return other.intersects(tight); };
                if (std::any_of(taken.begin(), taken.end(), meets)) continue;
                painter.drawText(box, Qt::AlignCenter, text);
                taken.push_back(tight);
                break;
            }
        }
    }

    std::vector<double> m_totals;
    double m_step = 1;
    double m_top = 1;
};

} // namespace

std::unique_ptr<ChartDrawing> makeColumnsDrawing(const charts::ChartSpec& spec) {
    return std::make_unique<ColumnsDrawing>(spec);
}

} // namespace harmdesk::views

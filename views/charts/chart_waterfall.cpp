// SPDX-License-Identifier: GPL-3.0-or-later
// A waterfall: horizontal bars, each starting where the one above ended; the last, from zero, is their sum.
#include "views/charts/bar_rows.h"
#include "views/common/theme.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace harmdesk::views {

namespace {

constexpr qreal kThin = 1.5; // a bar that rounds to nothing is still seen

class WaterfallDrawing : public BarRows {
public:
    explicit WaterfallDrawing(const charts::ChartSpec& spec)
        : BarRows(spec) {
        const auto& values = spec.series.front().values;
        std::int64_t at = 0;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const bool total = spec.lastIsTotal && i + 1 == values.size();
            const std::int64_t start = total ? 0 : at;
            const std::int64_t end = start + values[i];
            m_steps.push_back({std::min(start, end), std::max(start, end), end});
            m_low = std::min({m_low, start, end});
            m_high = std::max({m_high, start, end});
            at = end;
        }
    }

    void build(QChart& chart, qreal devicePixelRatio) override {
        std::vector<double> starts;
        std::vector<double> lengths;
        for (const Step& step : m_steps) {
            starts.push_back(amount(step.from - m_low));
            lengths.push_back(amount(step.to - step.from));
        }
        addBars(chart, devicePixelRatio, std::max(amount(m_high - m_low), 0.01), starts, lengths);
    }

    void paint(QPainter& painter, const QRectF& plot, const QSizeF& size) const override {
        const Tokens& t = theme().tokens();
        const qreal names = nameWidth(size.width());
        for (qsizetype i = 0; i < count(); ++i) {
            const bool last = i + 1 == count();
            const QRectF row = rowAt(plot, i, size.width());
            painter.setFont(fontOf(i));
            if (isTotal(i)) painter.fillRect(QRectF(0, std::round(row.top()), size.width(), 1), t.line);
            painter.setPen(t.ink);
            // Offence and crime number stand at the two ends of the name: neither is cut off whole.
            painter.drawText(QRectF(0, row.top(), names, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                             QFontMetrics(fontOf(i)).elidedText(m_spec.categories[i], Qt::ElideMiddle,
                                                                static_cast<int>(names)));
            painter.drawText(QRectF(plot.right(), row.top(), size.width() - plot.right(), row.height()),
                             Qt::AlignRight | Qt::AlignVCenter, m_spec.valueLabels[i]);
            paintStub(painter, row, xOf(step(i).from, plot), i);
            paintThin(painter, plot, row, i);
            if (!last && !isTotal(i + 1)) { // where the next bar starts
                const qreal x = std::round(xOf(step(i).end, plot));
                painter.fillRect(QRectF(x, row.center().y() - kBar / 2, 1, rowHeight() + kBar), t.line);
            }
        }
        const qreal zero = std::round(xOf(0, plot));
        painter.fillRect(QRectF(zero, plot.top(), 1, plot.height()), t.strong);
    }

private:
    struct Step {
        std::int64_t from = 0;
        std::int64_t to = 0;
        std::int64_t end = 0; ///< from or to: where the next bar starts
    };
    const Step& step(qsizetype i) const { return m_steps[static_cast<std::size_t>(i)]; }
    double amount(std::int64_t value) const { return static_cast<double>(value) / m_spec.unitScale; }
    qreal xOf(std::int64_t value, const QRectF& plot) const {
        const double span = std::max(static_cast<double>(m_high - m_low), 1.0);
        return plot.left() + plot.width() * static_cast<double>(value - m_low) / span;
    }

    bool isTotal(qsizetype i) const { return m_spec.lastIsTotal && i + 1 == count(); }
    QFont fontOf(qsizetype i) const override {
        return theme().font(isTotal(i) ? TextStyle::BodyStrong : TextStyle::Caption);
    }

    /// Bars too short to be seen.
    void paintThin(QPainter& painter, const QRectF& plot, const QRectF& row, qsizetype i) const {
        const qreal left = xOf(step(i).from, plot);
        if (step(i).from == step(i).to || xOf(step(i).to, plot) - left >= kThin) return;
        painter.fillRect(QRectF(left, std::round(row.center().y() - kBar / 2), kThin, kBar),
                         theme().tokens().ink2);
    }

    qreal valueWidth() const override {
        int widest = 0;
        for (qsizetype i = 0; i < m_spec.valueLabels.size(); ++i)
            widest = std::max(widest, QFontMetrics(fontOf(i)).horizontalAdvance(m_spec.valueLabels[i]));
        return widest + 1;
    }

    std::vector<Step> m_steps;
    std::int64_t m_low = 0;
    std::int64_t m_high = 0;
};

} // namespace

std::unique_ptr<ChartDrawing> makeWaterfallDrawing(const charts::ChartSpec& spec) {
    return std::make_unique<WaterfallDrawing>(spec);
}

} // namespace harmdesk::views

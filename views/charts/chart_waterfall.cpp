// SPDX-License-Identifier: GPL-3.0-or-later
// A waterfall: horizontal bars, each starting where the one above ended; the last, from zero, is their sum.
#include "views/charts/chart_drawing.h"
#include "views/common/theme.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

namespace harmdesk::views {

namespace {

constexpr qreal kBar = 12;   // px, as the bar in the table
constexpr qreal kGap = 8;    // between the columns of text
constexpr qreal kStub = 8;   // hatched mark of what has no value
constexpr qreal kThin = 1.5; // a bar that rounds to nothing is still seen

class WaterfallDrawing : public ChartDrawing {
public:
    explicit WaterfallDrawing(const charts::ChartSpec& spec)
        : ChartDrawing(spec) {
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
        auto* series = new QHorizontalStackedBarSeries;
        const auto count = m_spec.categories.size();
        // The invisible part up to where a bar starts, then a set for each bar, since each has a fill of its
        // own; the chart counts from below.
        auto* lead = new QBarSet(QString());
        for (qsizetype i = count - 1; i >= 0; --i) lead->append(amount(step(i).from - m_low));
        lead->setBrush(Qt::NoBrush);
        lead->setPen(Qt::NoPen);
        series->append(lead);
        for (qsizetype i = 0; i < count; ++i) {
            auto* set = new QBarSet(m_spec.categories[i]);
            for (qsizetype k = 0; k < count; ++k)
                set->append(k == count - 1 - i ? amount(step(i).to - step(i).from) : 0);
            set->setBrush(brush(i, devicePixelRatio));
            set->setPen(Qt::NoPen);
            series->append(set);
        }
        series->setBarWidth(kBar / rowHeight());
        chart.addSeries(series);
        auto* names = new QBarCategoryAxis;
        QStringList ids; // category names must be distinct for the axis, and are never shown by it
        for (qsizetype i = 0; i < count; ++i) ids += QString::number(i);
        names->append(ids);
        names->setVisible(false);
        auto* amounts = new QValueAxis;
        amounts->setRange(0, std::max(amount(m_high - m_low), 0.01));
        amounts->setVisible(false);
        chart.addAxis(names, Qt::AlignLeft);
        chart.addAxis(amounts, Qt::AlignBottom);
        series->attachAxis(names);
        series->attachAxis(amounts);
    }

    QRectF plotArea(const QSizeF& size) const override {
        const qreal left = nameWidth(size.width()) + kGap;
        const qreal right = valueWidth() + kGap;
        return {left, 0, std::max<qreal>(16, size.width() - left - right), rowHeight() * rows()};
    }

    void paint(QPainter& painter, const QRectF& plot, const QSizeF& size) const override {
        const Tokens& t = theme().tokens();
        const QFontMetrics text = metrics();
        const qreal names = nameWidth(size.width());
        for (qsizetype i = 0; i < m_spec.categories.size(); ++i) {
            const bool last = i + 1 == m_spec.categories.size();
            const QRectF row(0, plot.top() + rowHeight() * static_cast<qreal>(i), size.width(), rowHeight());
            painter.setFont(
                theme().font(last && m_spec.lastIsTotal ? TextStyle::BodyStrong : TextStyle::Caption));
            if (last && m_spec.lastIsTotal)
                painter.fillRect(QRectF(0, std::round(row.top()), size.width(), 1), t.line);
            painter.setPen(t.ink);
            // Offence and crime number stand at the two ends of the name: neither is cut off whole.
            painter.drawText(QRectF(0, row.top(), names, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                             text.elidedText(m_spec.categories[i], Qt::ElideMiddle, static_cast<int>(names)));
            painter.drawText(QRectF(plot.right(), row.top(), size.width() - plot.right(), row.height()),
                             Qt::AlignRight | Qt::AlignVCenter, m_spec.valueLabels[i]);
            paintSmall(painter, plot, row, i);
            if (!last) { // where the next bar starts
                const qreal x = std::round(xOf(step(i).end, plot));
                const qreal top = row.center().y() - kBar / 2;
                if (!(m_spec.lastIsTotal && i + 2 == m_spec.categories.size()))
                    painter.fillRect(QRectF(x, top, 1, rowHeight() + kBar), t.line);
            }
        }
        const qreal zero = std::round(xOf(0, plot));
        painter.fillRect(QRectF(zero, plot.top(), 1, plot.height()), t.strong);
    }

    QString tip(const QPointF& point, const QRectF& plot) const override {
        const auto row = static_cast<qsizetype>(std::floor((point.y() - plot.top()) / rowHeight()));
        return row >= 0 && row < m_spec.categoryDetails.size() ? m_spec.categoryDetails[row] : QString();
    }

    int preferredHeight() const override { return static_cast<int>(std::ceil(rowHeight() * rows())) + 2; }
    bool canGrow() const override { return false; }

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

    QBrush brush(qsizetype i, qreal devicePixelRatio) const {
        const auto group = m_spec.categoryGroups[static_cast<std::size_t>(i)];
        return group ? theme().groupBrush(*group, devicePixelRatio) : QBrush(theme().tokens().ink2);
    }

    /// Bars too short to be seen, and allegations without a value.
    void paintSmall(QPainter& painter, const QRectF& plot, const QRectF& row, qsizetype i) const {
        const auto group = m_spec.categoryGroups[static_cast<std::size_t>(i)];
        const qreal left = xOf(step(i).from, plot);
        const QRectF bar(left, std::round(row.center().y() - kBar / 2), kThin, kBar);
        if (m_spec.series.front().values[static_cast<std::size_t>(i)] == 0) {
            if (group) theme().fillGroup(painter, QRectF(left + 1, bar.top(), kStub, kBar), *group);
        } else if (xOf(step(i).to, plot) - left < kThin) {
            painter.fillRect(bar, theme().tokens().ink2);
        }
    }

    qreal rows() const { return static_cast<qreal>(m_spec.categories.size()); }
    static QFontMetrics metrics() { return QFontMetrics(theme().font(TextStyle::Caption)); }
    static qreal rowHeight() { return metrics().height() + 8; }
    qreal nameWidth(qreal width) const {
        int widest = 0;
        for (const QString& name : m_spec.categories)
            widest = std::max(widest, metrics().horizontalAdvance(name));
        return std::min<qreal>(widest + 1, width * 0.45);
    }
    qreal valueWidth() const {
        const QFontMetrics strong(theme().font(TextStyle::BodyStrong)); // that of the sum
        int widest = 0;
        for (const QString& label : m_spec.valueLabels)
            widest = std::max(widest, strong.horizontalAdvance(label));
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

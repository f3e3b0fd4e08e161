// SPDX-License-Identifier: GPL-3.0-or-later
// Lines over categories: months from left to right, a name at the end of each line where all find room, else
// a legend below whose marks differ by shape.
#include "views/charts/chart_drawing.h"
#include "views/charts/line_parts.h"
#include "views/common/theme.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace harmdesk::views {

namespace {

using charts::ChartSpec;

constexpr int kGridLines = 5;       // zero included
constexpr qreal kMark = 6;          // px
constexpr qreal kLabelShare = 0.34; // of the width, for names at the ends of lines
constexpr std::size_t kMarked = 40; // with more categories points would run together: only ends are marked
constexpr int kLegendNames = 12;    // more series are told by tool tip and table
constexpr int kTipLines = 10;

class LinesDrawing : public ChartDrawing {
public:
    explicit LinesDrawing(const ChartSpec& spec)
        : ChartDrawing(spec) {
        const auto [least, most] = line_parts::rangeOf(m_spec);
        const double scale = m_spec.unitScale;
        if (m_spec.invertedAxis) { // ranks: the best one has the first line
            const double span = std::max(4.0, static_cast<double>(most - least) / scale);
            m_step = niceStep(span, kGridLines - 1, 1); // there is no place 2.5
            m_low = static_cast<double>(least) / scale - span * 0.04;
            m_high = static_cast<double>(least) / scale + span * 1.04;
        } else {
            const double top = std::max(static_cast<double>(most) / scale, 1.0 / scale);
            const double under = std::min(0.0, static_cast<double>(least) / scale);
            m_step = niceStep(top - under, kGridLines - 1, 1.0 / scale);
            m_high = std::ceil(top / m_step - 1e-9) * m_step;
            m_low = std::floor(under / m_step + 1e-9) * m_step;
        }
    }

    void build(QChart& chart, qreal) override {
        line_parts::addLines(chart, m_spec, m_low * m_spec.unitScale, m_high * m_spec.unitScale);
    }

    QRectF plotArea(const QSizeF& size) const override {
        const QFontMetrics m = line_parts::metrics();
        const qreal left = axisWidth() + 6 + kMark / 2;
        const qreal top = m.height() / 2.0 + 2;
        const qreal labels = labelsFit(size) ? labelWidth(size.width()) + kMark + 4 : kMark / 2 + 2;
        const qreal below = m.height() + 6 + legendHeight(size);
        return {left, top, std::max<qreal>(24, size.width() - left - labels),
                std::max<qreal>(24, size.height() - top - below)};
    }

    void paintGrid(QPainter& painter, const QRectF& plot) const override {
        for (const double v : ticks())
            painter.fillRect(QRectF(plot.left(), std::round(yOf(v, plot)), plot.width(), 1),
                             theme().tokens().hair);
    }

    void paint(QPainter& painter, const QRectF& plot, const QSizeF& size) const override {
        const Tokens& t = theme().tokens();
        const QFontMetrics m = line_parts::metrics();
        painter.setFont(theme().font(TextStyle::Caption));
        painter.setPen(t.ink2);
        for (const double v : ticks())
            painter.drawText(
                QRectF(0, yOf(v, plot) - m.height() / 2.0, plot.left() - 6 - kMark / 2, m.height()),
                Qt::AlignRight | Qt::AlignVCenter, axisText(v, m_step));
        if (!m_spec.invertedAxis)
            painter.fillRect(QRectF(plot.left(), std::round(yOf(0, plot)), plot.width(), 1), t.strong);
        paintCategories(painter, plot, size);
        paintMarkers(painter, plot);
        paintMarks(painter, plot);
        if (labelsFit(size))
            paintLabels(painter, plot, size);
        else
            paintLegend(painter, plot, size);
    }

    QString tip(const QPointF& point, const QRectF& plot) const override {
        if (columns() == 0 ||
            !plot.adjusted(-12, -12, 12, line_parts::metrics().height() * 2).contains(point))
            return {};
        const auto at = static_cast<std::size_t>(
            std::clamp<double>(std::round((point.x() - plot.left()) / plot.width() * lastX()), 0,
                               static_cast<double>(columns() - 1)));
        struct Near {
            double distance;
            std::size_t series;
        };
        std::vector<Near> order;
        for (std::size_t s = 0; s < m_spec.series.size(); ++s)
            if (valueAt(s, at) != ChartSpec::kMissing)
                order.push_back({std::abs(yAt(s, at, plot) - point.y()), s});
        std::stable_sort(order.begin(), order.end(),
                         [](const Near& a, const Near& b) { return a.distance < b.distance; });
        QStringList lines{m_spec.categoryDetails.value(static_cast<qsizetype>(at),
                                                       m_spec.categories.value(static_cast<qsizetype>(at)))};
        for (std::size_t i = 0; i < order.size() && i < kTipLines; ++i)
            lines += QStringLiteral("%1: %2").arg(
                m_spec.series[order[i].series].name,
                line_parts::valueText(valueAt(order[i].series, at), m_spec.unitScale));
        return lines.join(QLatin1Char('\n'));
    }

    int preferredHeight() const override { return line_parts::metrics().height() * 11; }

private:
    std::size_t columns() const { return static_cast<std::size_t>(m_spec.categories.size()); }
    double lastX() const { return std::max<double>(1, static_cast<double>(columns()) - 1); }
    std::int64_t valueAt(std::size_t series, std::size_t at) const {
        const auto& values = m_spec.series[series].values;
        return at < values.size() ? values[at] : ChartSpec::kMissing;
    }
    qreal xOf(std::size_t at, const QRectF& plot) const {
        return plot.left() + plot.width() * static_cast<double>(at) / lastX();
    }
    qreal yOf(double v, const QRectF& plot) const {
        const double part = (v - m_low) / (m_high - m_low);
        return m_spec.invertedAxis ? plot.top() + plot.height() * part : plot.bottom() - plot.height() * part;
    }
    qreal yAt(std::size_t series, std::size_t at, const QRectF& plot) const {
        return yOf(static_cast<double>(valueAt(series, at)) / m_spec.unitScale, plot);
    }
    std::vector<double> ticks() const {
        std::vector<double> at;
        if (m_spec.invertedAxis && m_low < 1 && m_high > 1) at.push_back(1); // there is no rank 0
        for (double v = std::ceil(m_low / m_step) * m_step; v <= m_high + m_step * 1e-6; v += m_step)
            if (!m_spec.invertedAxis || v - (at.empty() ? m_low : at.back()) >= m_step * 0.5) at.push_back(v);
        return at;
    }
    qreal axisWidth() const {
        int widest = 0;
        for (const double v : ticks())
            widest = std::max(widest, line_parts::metrics().horizontalAdvance(axisText(v, m_step)));
        return widest;
    }

    // --- names: at the ends, or in a legend
    /// The last category of a series with a value; npos = it has none.
    std::size_t endOf(std::size_t series) const {
        for (std::size_t at = columns(); at-- > 0;)
            if (valueAt(series, at) != ChartSpec::kMissing) return at;
        return columns();
    }
    std::vector<std::size_t> named() const {
        std::vector<std::size_t> shown;
        for (std::size_t s = 0; s < m_spec.series.size(); ++s)
            if (!m_spec.series[s].name.isEmpty() && endOf(s) < columns()) shown.push_back(s);
        return shown;
    }
    bool labelsFit(const QSizeF& size) const {
        const auto shown = named();
        if (shown.empty()) return false;
        const qreal line = line_parts::metrics().height();
        for (const std::size_t s : shown) // a name far from the end of its line says nothing
            if (endOf(s) + 1 < columns()) return false;
        if (line * static_cast<qreal>(shown.size()) > size.height() - line * 2.5) return false;
        return widestName() <= size.width() * kLabelShare;
    }
    qreal widestName() const {
        int widest = 0;
        for (const std::size_t s : named())
            widest = std::max(widest, line_parts::metrics().horizontalAdvance(m_spec.series[s].name));
        return widest + 2;
    }
    qreal labelWidth(qreal width) const { return std::min(widestName(), width * kLabelShare); }

    struct Entry {
        std::size_t series;
        QRectF box; // from the top left of the legend
    };
    std::vector<Entry> legend(qreal width) const {
        const QFontMetrics m = line_parts::metrics();
        std::vector<Entry> entries;
        auto shown = named();
        if (shown.size() == 1 && !m_spec.series[shown.front()].isReference) return {}; // the title names it
        if (shown.size() > kLegendNames)
            shown.erase(std::remove_if(shown.begin(), shown.end(),
                                       [this](std::size_t s) { return !m_spec.series[s].isStrong; }),
                        shown.end());
        qreal x = 0, y = 0;
        for (const std::size_t s : shown) {
            const qreal wide =
                std::min<qreal>(kSwatch + 4 + m.horizontalAdvance(m_spec.series[s].name) + 2, width);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += m.height() + 2;
            }
            entries.push_back({s, QRectF(x, y, wide, m.height())});
            x += wide + 14;
        }
        return entries;
    }
    qreal legendHeight(const QSizeF& size) const {
        if (labelsFit(size)) return 0;
        const auto entries = legend(size.width());
        return entries.empty() ? 0 : entries.back().box.bottom() + 4;
    }

    void paintCategories(QPainter& painter, const QRectF& plot, const QSizeF& size) const {
        const QFontMetrics m = line_parts::metrics();
        painter.setPen(theme().tokens().ink2);
        // The last one, which is the newest, has the first right to its place.
        qreal free = size.width() + 100;
        for (std::size_t at = columns(); at-- > 0;) {
            const QString& text = m_spec.categories[static_cast<qsizetype>(at)];
            const qreal wide = m.horizontalAdvance(text) + 1;
            const qreal x = std::clamp(xOf(at, plot) - wide / 2, 0.0, std::max(0.0, size.width() - wide));
            if (x + wide + 3 > free) continue;
            painter.drawText(QRectF(x, plot.bottom() + 4, wide, m.height()), Qt::AlignHCenter | Qt::AlignTop,
                             text);
            free = x;
        }
    }

    void paintMarkers(QPainter& painter, const QRectF& plot) const {
        if (columns() == 0) return;
        const Tokens& t = theme().tokens();
        const QFontMetrics m = line_parts::metrics();
        for (const auto& marker : m_spec.markers) {
            const qreal y = yOf(static_cast<double>(marker.y) / m_spec.unitScale, plot);
            const qreal wide = m.horizontalAdvance(marker.text) + 4;
            if (m_spec.invertedAxis) { // a place in the list: a level line
                QPen dashes(t.ink2, 1);
                dashes.setDashPattern({3, 3});
                painter.setPen(dashes);
                painter.drawLine(QPointF(plot.left(), std::round(y) + 0.5),
                                 QPointF(plot.right(), std::round(y) + 0.5));
                QRectF box(plot.left() + 4, y - m.height(), wide, m.height());
                if (box.top() < 0) box.moveTop(y + 2); // at the very top there is room below only
                painter.setPen(t.ink2);
                painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, marker.text);
                continue;
            }
            const qreal x = xOf(static_cast<std::size_t>(std::clamp<std::int64_t>(
                                    marker.x, 0, static_cast<std::int64_t>(columns()) - 1)),
                                plot);
            if (marker.isSelection) {
                painter.fillRect(QRectF(std::round(x) - 4, std::round(y) - 4, 8, 8), t.accent);
            } else {
                painter.setPen(QPen(t.ink, 1.4));
                painter.setBrush(t.base);
                painter.drawEllipse(QPointF(x, y), 4, 4);
            }
            QRectF box(x + 8, y - m.height() - 2, wide, m.height());
            if (box.right() > plot.right()) box.moveRight(x - 8);
            painter.setPen(marker.isSelection ? t.accent : t.ink);
            painter.drawText(box, Qt::AlignCenter, marker.text);
        }
    }

    void paintMarks(QPainter& painter, const QRectF& plot) const {
        const bool all = columns() <= kMarked;
        for (const bool strong : {false, true})
            for (std::size_t s = 0; s < m_spec.series.size(); ++s) {
                const auto& series = m_spec.series[s];
                if (series.isStrong != strong) continue;
                const std::size_t end = endOf(s);
                for (std::size_t at = 0; at < columns(); ++at) {
                    if (valueAt(s, at) == ChartSpec::kMissing) continue;
                    const bool alone = (at == 0 || valueAt(s, at - 1) == ChartSpec::kMissing) &&
                                       (at + 1 == columns() || valueAt(s, at + 1) == ChartSpec::kMissing);
                    if (!all && at != end && !alone) continue;
                    line_parts::paintMark(painter, {xOf(at, plot), yAt(s, at, plot)}, static_cast<int>(s),
                                          line_parts::colour(series), kMark, series.isReference);
                }
            }
    }

    void paintLabels(QPainter& painter, const QRectF& plot, const QSizeF& size) const {
        const QFontMetrics m = line_parts::metrics();
        auto shown = named();
        std::stable_sort(shown.begin(), shown.end(), [&](std::size_t a, std::size_t b) {
            return yAt(a, endOf(a), plot) < yAt(b, endOf(b), plot);
        });
        std::vector<double> wanted;
        for (const std::size_t s : shown) wanted.push_back(yAt(s, endOf(s), plot));
        const double half = m.height() / 2.0;
        const auto at = line_parts::spread(wanted, m.height() - 1, half, size.height() - m.height() * 1.5);
        const qreal left = plot.right() + kMark / 2 + 5;
        for (std::size_t i = 0; i < at.size(); ++i) {
            const auto& series = m_spec.series[shown[i]];
            painter.setPen(series.isStrong      ? theme().tokens().accent
                           : series.isReference ? theme().tokens().ink2
                                                : theme().tokens().ink);
            const QRectF box(left, at[i] - half, size.width() - left, m.height());
            painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                             m.elidedText(series.name, Qt::ElideRight, static_cast<int>(box.width())));
        }
    }

    void paintLegend(QPainter& painter, const QRectF& plot, const QSizeF& size) const {
        const QFontMetrics m = line_parts::metrics();
        const QPointF origin(0, plot.bottom() + m.height() + 8);
        for (const Entry& entry : legend(size.width())) {
            const auto& series = m_spec.series[entry.series];
            const QRectF box = entry.box.translated(origin);
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(line_parts::pen(series));
            painter.drawLine(QPointF(box.left(), box.center().y()),
                             QPointF(box.left() + kSwatch, box.center().y()));
            painter.restore();
            line_parts::paintMark(painter, {box.left() + kSwatch / 2, box.center().y()},
                                  static_cast<int>(entry.series), line_parts::colour(series), kMark,
                                  series.isReference);
            painter.setPen(series.isStrong ? theme().tokens().accent : theme().tokens().ink);
            const QRectF name = box.adjusted(kSwatch + 4, 0, 0, 0);
            painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                             m.elidedText(series.name, Qt::ElideRight, static_cast<int>(name.width())));
        }
    }

    static constexpr qreal kSwatch = 20;
    double m_low = 0;
    double m_high = 1;
    double m_step = 1;
};

} // namespace

std::unique_ptr<ChartDrawing> makeLinesDrawing(const charts::ChartSpec& spec) {
    return std::make_unique<LinesDrawing>(spec);
}

} // namespace harmdesk::views

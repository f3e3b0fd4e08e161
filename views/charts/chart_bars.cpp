// SPDX-License-Identifier: GPL-3.0-or-later
// Horizontal bars: name at the left, value and share in columns at the right.
#include "views/charts/bar_rows.h"
#include "views/common/theme.h"

#include <QPainter>
#include <algorithm>

namespace harmdesk::views {

namespace {

class BarsDrawing : public BarRows {
public:
    using BarRows::BarRows;

    void build(QChart& chart, qreal devicePixelRatio) override {
        const auto& values = m_spec.series.front().values;
        std::vector<double> lengths;
        for (const std::int64_t v : values) lengths.push_back(static_cast<double>(v) / m_spec.unitScale);
        const double longest = lengths.empty() ? 0 : *std::max_element(lengths.begin(), lengths.end());
        addBars(chart, devicePixelRatio, std::max(longest, 1.0), std::vector<double>(lengths.size()),
                lengths);
    }

    void paint(QPainter& painter, const QRectF& plot, const QSizeF& size) const override {
        const Tokens& t = theme().tokens();
        const QFontMetrics metrics(fontOf(0));
        painter.setFont(fontOf(0));
        const qreal names = nameWidth(size.width());
        const qreal shares = shareWidth();
        for (qsizetype i = 0; i < count(); ++i) {
            const QRectF row = rowAt(plot, i, size.width());
            painter.setPen(t.ink);
            painter.drawText(
                QRectF(0, row.top(), names, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                metrics.elidedText(m_spec.categories[i], Qt::ElideRight, static_cast<int>(names)));
            const QStringList parts = m_spec.valueLabels[i].split(QLatin1Char('\t'));
            const qreal valueRight = parts.size() > 1 ? size.width() - shares - kGap : size.width();
            painter.drawText(QRectF(plot.right(), row.top(), valueRight - plot.right(), row.height()),
                             Qt::AlignRight | Qt::AlignVCenter, parts.first());
            if (parts.size() > 1) {
                painter.setPen(t.ink2);
                painter.drawText(QRectF(size.width() - shares, row.top(), shares, row.height()),
                                 Qt::AlignRight | Qt::AlignVCenter, parts[1]);
            }
            paintStub(painter, row, plot.left(), i);
        }
        painter.fillRect(QRectF(plot.left(), plot.top(), 1, plot.height()), t.strong);
    }

private:
    qreal shareWidth() const {
        const QFontMetrics metrics(fontOf(0));
        int widest = 0;
        for (const QString& label : m_spec.valueLabels)
            if (const auto tab = label.indexOf(QLatin1Char('\t')); tab >= 0)
                widest = std::max(widest, metrics.horizontalAdvance(label.mid(tab + 1)));
        return widest + 1;
    }
    qreal valueWidth() const override {
        const QFontMetrics metrics(fontOf(0));
        const qreal shares = shareWidth();
        qreal widest = 0;
        for (const QString& label : m_spec.valueLabels) {
            const auto tab = label.indexOf(QLatin1Char('\t'));
            const qreal own = metrics.horizontalAdvance(label.left(tab < 0 ? label.size() : tab));
            widest = std::max(widest, tab < 0 ? own : own + kGap + shares);
        }
        return widest;
    }
};

} // namespace

std::unique_ptr<ChartDrawing> makeBarsDrawing(const charts::ChartSpec& spec) {
    return std::make_unique<BarsDrawing>(spec);
}

} // namespace harmdesk::views

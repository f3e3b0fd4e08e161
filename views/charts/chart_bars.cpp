// SPDX-License-Identifier: GPL-3.0-or-later
// Horizontal bars: name at the left, value and share in columns at the right.
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

constexpr qreal kBar = 12; // px, as the bar in the table
constexpr qreal kGap = 8;  // between the columns of text
constexpr qreal kStub = 8; // hatched mark of what has no value

class BarsDrawing : public ChartDrawing {
public:
    using ChartDrawing::ChartDrawing;

    void build(QChart& chart, qreal devicePixelRatio) override {
        auto* series = new QHorizontalStackedBarSeries;
        const auto count = m_spec.categories.size();
        const auto& values = m_spec.series.front().values;
        double top = 1;
        // A set for each bar, since each bar has a fill of its own; the chart counts from below.
        for (qsizetype i = 0; i < count; ++i) {
            const double value = static_cast<double>(values[static_cast<std::size_t>(i)]) / m_spec.unitScale;
            top = std::max(top, value);
            auto* set = new QBarSet(m_spec.categories[i]);
            for (qsizetype k = 0; k < count; ++k) set->append(k == count - 1 - i ? value : 0);
            const auto group = m_spec.categoryGroups[static_cast<std::size_t>(i)];
            set->setBrush(group ? theme().groupBrush(*group, devicePixelRatio)
                                : QBrush(theme().tokens().ink2));
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
        amounts->setRange(0, top);
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
        const QFont font = theme().font(TextStyle::Caption);
        const QFontMetrics metrics(font);
        painter.setFont(font);
        const qreal names = nameWidth(size.width());
        const qreal shares = shareWidth();
        for (qsizetype i = 0; i < m_spec.categories.size(); ++i) {
            const QRectF row(0, plot.top() + rowHeight() * static_cast<qreal>(i), size.width(), rowHeight());
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
            const auto at = static_cast<std::size_t>(i);
            if (m_spec.series.front().values[at] == 0 && m_spec.categoryGroups[at])
                theme().fillGroup(
                    painter, QRectF(plot.left() + 1, std::round(row.center().y() - kBar / 2), kStub, kBar),
                    *m_spec.categoryGroups[at]);
        }
        painter.fillRect(QRectF(plot.left(), plot.top(), 1, plot.height()), t.strong);
    }

    QString tip(const QPointF& point, const QRectF& plot) const override {
        const auto row = static_cast<qsizetype>(std::floor((point.y() - plot.top()) / rowHeight()));
        return row >= 0 && row < m_spec.categoryDetails.size() ? m_spec.categoryDetails[row] : QString();
    }

    int preferredHeight() const override { return static_cast<int>(std::ceil(rowHeight() * rows())) + 2; }
    bool canGrow() const override { return false; }

private:
    qreal rows() const { return static_cast<qreal>(m_spec.categories.size()); }
    static QFontMetrics metrics() { return QFontMetrics(theme().font(TextStyle::Caption)); }
    static qreal rowHeight() { return metrics().height() + 8; }
    qreal nameWidth(qreal width) const {
        int widest = 0;
        for (const QString& name : m_spec.categories)
            widest = std::max(widest, metrics().horizontalAdvance(name));
        return std::min<qreal>(widest + 1, width * 0.45);
    }
    qreal shareWidth() const {
        int widest = 0;
        for (const QString& label : m_spec.valueLabels)
            if (const auto tab = label.indexOf(QLatin1Char('\t')); tab >= 0)
                widest = std::max(widest, metrics().horizontalAdvance(label.mid(tab + 1)));
        return widest + 1;
    }
    qreal valueWidth() const {
        qreal widest = 0;
        for (const QString& label : m_spec.valueLabels) {
            const auto tab = label.indexOf(QLatin1Char('\t'));
            const qreal own = metrics().horizontalAdvance(label.left(tab < 0 ? label.size() : tab));
            widest = std::max(widest, tab < 0 ? own : own + kGap + shareWidth());
        }
        return widest;
    }
};

} // namespace

std::unique_ptr<ChartDrawing> makeBarsDrawing(const charts::ChartSpec& spec) {
    return std::make_unique<BarsDrawing>(spec);
}

} // namespace harmdesk::views

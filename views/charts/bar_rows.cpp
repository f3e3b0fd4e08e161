// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/bar_rows.h"

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
constexpr qreal kStub = 8;          // px
constexpr double kNameShare = 0.45; // of the width
} // namespace

void BarRows::addBars(QChart& chart, qreal devicePixelRatio, double top, const std::vector<double>& starts,
                      const std::vector<double>& lengths) const {
    auto* series = new QHorizontalStackedBarSeries;
    // The invisible part up to where a bar starts, then a set for each bar, since each has a fill of its own;
    // the chart counts from below.
    auto* lead = new QBarSet(QString());
    for (auto start = starts.rbegin(); start != starts.rend(); ++start) lead->append(*start);
    lead->setBrush(Qt::NoBrush);
    lead->setPen(Qt::NoPen);
    series->append(lead);
    QStringList ids; // category names must be distinct for the axis, and are never shown by it
    for (qsizetype i = 0; i < count(); ++i) {
        const auto at = static_cast<std::size_t>(i);
        auto* set = new QBarSet(m_spec.categories[i]);
        for (qsizetype k = 0; k < count(); ++k) set->append(k == count() - 1 - i ? lengths[at] : 0);
        const auto group = m_spec.categoryGroups[at];
        set->setBrush(group ? theme().groupBrush(*group, devicePixelRatio) : QBrush(theme().tokens().ink2));
        set->setPen(Qt::NoPen);
        series->append(set);
        ids += QString::number(i);
    }
    series->setBarWidth(kBar / rowHeight());
    chart.addSeries(series);
    auto* names = new QBarCategoryAxis;
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

void BarRows::paintStub(QPainter& painter, const QRectF& row, qreal left, qsizetype i) const {
    const auto at = static_cast<std::size_t>(i);
    // Of a group that has values, none is none: a mark in its colour would look like some.
    if (m_spec.series.front().values[at] != 0 || m_spec.categoryGroups[at] != OffenceGroup::Unmapped) return;
    theme().fillGroup(painter, QRectF(left + 1, std::round(row.center().y() - kBar / 2), kStub, kBar),
                      OffenceGroup::Unmapped);
}

QRectF BarRows::plotArea(const QSizeF& size) const {
    const qreal left = nameWidth(size.width()) + kGap;
    const qreal right = valueWidth() + kGap;
    return {left, 0, std::max<qreal>(16, size.width() - left - right),
            rowHeight() * static_cast<qreal>(count())};
}

QString BarRows::tip(const QPointF& point, const QRectF& plot) const {
    const auto row = static_cast<qsizetype>(std::floor((point.y() - plot.top()) / rowHeight()));
    return m_spec.categoryDetails.value(row);
}

int BarRows::preferredHeight() const {
    return static_cast<int>(std::ceil(rowHeight() * static_cast<qreal>(count()))) + 2;
}

QRectF BarRows::rowAt(const QRectF& plot, qsizetype i, qreal width) const {
    return {0, plot.top() + rowHeight() * static_cast<qreal>(i), width, rowHeight()};
}

QFont BarRows::fontOf(qsizetype) const {
    return theme().font(TextStyle::Caption);
}

qreal BarRows::nameWidth(qreal width) const {
    int widest = 0;
    for (qsizetype i = 0; i < count(); ++i)
        widest = std::max(widest, QFontMetrics(fontOf(i)).horizontalAdvance(m_spec.categories[i]));
    return std::min<qreal>(widest + 1, width * kNameShare);
}

qreal BarRows::rowHeight() {
    return QFontMetrics(theme().font(TextStyle::Caption)).height() + 8;
}

} // namespace harmdesk::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/trend_model.h"

#include "models/domain/case_columns.h"

#include <QLocale>
#include <cmath>
#include <limits>

namespace harmdesk::tables {

namespace {

QString number(std::int64_t n) {
    const QString digits = QLocale(QLocale::English).toString(static_cast<qlonglong>(std::abs(n)));
    return n < 0 ? QChar(0x2212) + digits : digits;
}
QString withSign(const QString& text, std::int64_t of) {
    return of > 0 ? QLatin1Char('+') + text : text;
}

} // namespace

TrendModel::TrendModel(QObject* parent)
    : PlainTableModel(
          {{QStringLiteral("name"), tr("By")},
           {QStringLiteral("sum"), tr("All months"), true, tr("Over the months that the case holds")},
           {QStringLiteral("paired"), tr("Comparable"), true,
            tr("Over the months of which the year before is held too")},
           {QStringLiteral("before"), tr("Year before"), true, tr("Over the same months of the year before")},
           {QStringLiteral("change"), tr("Change"), true, tr("Comparable months less the year before")},
           {QStringLiteral("percent"), tr("Change %"), true}},
          parent) {}

void TrendModel::setTrends(std::shared_ptr<const Ranking> ranking, std::shared_ptr<const harm::Trends> trends,
                           harm::TrendBy by, bool harmDays) {
    beginResetModel();
    m_ranking = std::move(ranking);
    m_trends = std::move(trends);
    m_by = by;
    m_harmDays = harmDays;
    endResetModel();
}

void TrendModel::clear() {
    setTrends(nullptr, nullptr, m_by, m_harmDays);
}

const std::vector<harm::TrendSeries>& TrendModel::parts() const {
    return m_by == harm::TrendBy::Borough ? m_trends->boroughs : m_trends->groups;
}

const harm::TrendSeries& TrendModel::series(int row) const {
    return row == 0 ? m_trends->all : parts()[static_cast<std::size_t>(row - 1)];
}

int TrendModel::rowOf(harm::TrendBy by, std::int32_t key) const {
    for (int row = 0; row < rows(); ++row)
        if (series(row).by == by && series(row).key == key) return row;
    return -1;
}

int TrendModel::rows() const {
    return m_trends ? static_cast<int>(parts().size()) + 1 : 0;
}

QString TrendModel::name(const harm::TrendSeries& series) const {
    switch (series.by) {
    case harm::TrendBy::All:
        break;
    case harm::TrendBy::Group:
        return label(static_cast<OffenceGroup>(series.key));
    case harm::TrendBy::Borough:
        if (series.key == 0) return tr("No borough recorded");
        return text(m_ranking->columns->boroughs[static_cast<std::size_t>(series.key)]);
    }
    return tr("All");
}

std::int64_t TrendModel::raw(const harm::TrendValue& value) const {
    return m_harmDays ? value.harm.hundredths() : value.reports;
}

QString TrendModel::amount(const harm::TrendValue& value) const {
    if (!m_harmDays) return number(value.reports);
    return value.unmapped > 0 ? QStringLiteral("≥ ") + value.harm.display() : value.harm.display();
}

QVariant TrendModel::cell(int row, const QString& column, int role) const {
    const harm::TrendSeries& line = series(row);
    const bool paired = m_trends->monthsPaired > 0;
    const std::int64_t change = raw(line.sumPaired) - raw(line.sumBefore);
    const std::int64_t before = raw(line.sumBefore);
    const bool hasPercent = paired && before > 0;
    const auto percent = hasPercent ? static_cast<std::int64_t>(std::llround(
                                          100.0 * static_cast<double>(change) / static_cast<double>(before)))
                                    : 0;
    if (role == SortRole) {
        // The sum of all stays on top whichever way the table is sorted by name; numbers sort as they are.
        if (column == u"sum") return static_cast<qlonglong>(raw(line.sum));
        if (column == u"paired") return static_cast<qlonglong>(raw(line.sumPaired));
        if (column == u"before") return static_cast<qlonglong>(before);
        if (column == u"change") return static_cast<qlonglong>(change);
        if (column == u"percent")
            return static_cast<qlonglong>(hasPercent ? percent : std::numeric_limits<int>::min());
        return {};
    }
    if (role == GroupRole)
        return column == u"name" && line.by == harm::TrendBy::Group ? QVariant(line.key) : QVariant();
    if (role == StrongRole) return line.by == harm::TrendBy::All ? QVariant(true) : QVariant();
    if (role == ToneRole) {
        const bool atLeast = m_harmDays && ((column == u"sum" && line.sum.unmapped > 0) ||
                                            (column == u"paired" && line.sumPaired.unmapped > 0) ||
                                            (column == u"before" && line.sumBefore.unmapped > 0));
        if (atLeast && (paired || column == u"sum")) return static_cast<int>(Tone::Warn);
        if (!paired && column != u"name" && column != u"sum") return static_cast<int>(Tone::Muted);
        return {};
    }
    if (role == Qt::ToolTipRole) {
        if (!paired && column == u"before")
            return tr("The earliest report of the case is of %1.").arg(m_trends->earliestReport.display());
        return {};
    }
    if (role != Qt::DisplayRole) return {};
    if (column == u"name") return name(line);
    if (column == u"sum") return amount(line.sum);
    if (!paired) return column == u"before" ? tr("not held") : QString();
    if (column == u"paired") return amount(line.sumPaired);
    if (column == u"before") return amount(line.sumBefore);
    if (column == u"change")
        return withSign(m_harmDays ? HarmDays::fromHundredths(change).display() : number(change), change);
    if (column == u"percent") return hasPercent ? withSign(number(percent), percent) : QString();
    return {};
}

} // namespace harmdesk::tables

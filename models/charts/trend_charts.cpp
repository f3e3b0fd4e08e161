// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/trend_charts.h"

#include "models/domain/case_columns.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <cmath>

namespace harmdesk::charts {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::TrendCharts)
};

const QChar kMinus(0x2212);

QString number(std::int64_t n) {
    const QString digits = QLocale(QLocale::English).toString(static_cast<qlonglong>(std::abs(n)));
    return n < 0 ? kMinus + digits : digits;
}
QString signedText(const QString& text, std::int64_t of) {
    return of > 0 ? QLatin1Char('+') + text : text;
}
QString notHeld() {
    return Tr::tr("not held");
}

std::int64_t raw(const harm::TrendValue& value, TrendMeasure measure) {
    return measure == TrendMeasure::Reports ? value.reports : value.harm.hundredths();
}
/// For cells: "12", "1,825.00", "≥ 1,825.00" where something has no value.
QString cellText(const harm::TrendValue& value, TrendMeasure measure) {
    if (measure == TrendMeasure::Reports) return number(value.reports);
    return value.unmapped > 0 ? QStringLiteral("≥ ") + value.harm.display() : value.harm.display();
}
QString differenceText(std::int64_t difference, TrendMeasure measure) {
    const QString text = measure == TrendMeasure::Reports ? number(difference)
                                                          : HarmDays::fromHundredths(difference).display();
    return signedText(text, difference);
}
/// In a sentence: "1,204 reports", "12,345 days".
QString amount(std::int64_t value, TrendMeasure measure) {
    if (measure == TrendMeasure::Reports)
        return Tr::tr("%1 report(s)", nullptr, static_cast<int>(value)).arg(number(value));
    return Tr::tr("%1 days").arg(number((value + 50) / 100));
}

QString monthName(const harm::TrendMonth& month) {
    return QLocale().toString(QDate(month.year, month.month, 1), QStringLiteral("MMMM yyyy"));
}
QString monthInitial(const harm::TrendMonth& month) {
    return QLocale().standaloneMonthName(month.month, QLocale::ShortFormat).left(1).toUpper();
}
/// "October 2026 (to 14 Oct)": a month that is not over says so.
QString monthLong(const harm::TrendMonth& month) {
    if (month.whole) return monthName(month);
    return Tr::tr("%1 (to %2)").arg(monthName(month), month.last.displayShort(month.last));
}

} // namespace

QString changeInPercent(std::int64_t now, std::int64_t before) {
    if (before <= 0) return {};
    const auto percent = static_cast<std::int64_t>(
        std::llround(100.0 * static_cast<double>(now - before) / static_cast<double>(before)));
    return Tr::tr("%1 %").arg(signedText(number(percent), percent));
}

QString trendName(const Ranking& ranking, const harm::TrendSeries& series) {
    switch (series.by) {
    case harm::TrendBy::All:
        break;
    case harm::TrendBy::Group:
        return label(static_cast<OffenceGroup>(series.key));
    case harm::TrendBy::Borough:
        if (series.key == 0) return Tr::tr("No borough recorded");
        return QString::fromStdString(ranking.columns->boroughs[static_cast<std::size_t>(series.key)]);
    }
    return Tr::tr("All");
}

QString trendSentence(const harm::Trends& trends, const harm::TrendSeries& series, TrendMeasure measure) {
    if (trends.monthsHeld == 0) return Tr::tr("The case holds no report up to this date.");
    const QString all = Tr::tr("%1 in %n month(s)", nullptr, trends.monthsHeld)
                            .arg(amount(raw(series.sum, measure), measure));
    if (trends.monthsPaired == 0)
        return Tr::tr("%1. The year before is not held: the earliest report is of %2.")
            .arg(all, trends.earliestReport.display());
    const std::int64_t now = raw(series.sumPaired, measure);
    const std::int64_t before = raw(series.sumBefore, measure);
    QString change;
    if (now == before)
        change = Tr::tr("as many as in the same months of the year before");
    else if (before == 0)
        change = Tr::tr("none in the same months of the year before");
    else if (now > before)
        change = Tr::tr("%1 more (%2) than in the same months of the year before")
                     .arg(amount(now - before, measure), changeInPercent(now, before));
    else
        change = Tr::tr("%1 fewer (%2) than in the same months of the year before")
                     .arg(amount(before - now, measure), changeInPercent(now, before));
    if (trends.monthsPaired == trends.monthsHeld) return Tr::tr("%1: %2.").arg(all, change);
    return Tr::tr("%1. Of them %2 in the %n month(s) that can be compared: %3.", nullptr, trends.monthsPaired)
        .arg(all, amount(now, measure), change);
}

ChartSpec trendChart(const Ranking& ranking, const harm::Trends& trends, const harm::TrendSeries& series,
                     TrendMeasure measure) {
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Lines;
    const QString name = trendName(ranking, series);
    spec.title = measure == TrendMeasure::Reports ? Tr::tr("Reports by month: %1").arg(name)
                                                  : Tr::tr("Harm by month: %1").arg(name);
    spec.unit = measure == TrendMeasure::Reports ? Tr::tr("reports") : Tr::tr("days");
    spec.unitScale = measure == TrendMeasure::Reports ? 1 : 100;
    spec.sentence = trendSentence(trends, series, measure);
    spec.tableHeader = {Tr::tr("Month"), spec.unit, Tr::tr("Year before"), Tr::tr("Change"),
                        Tr::tr("Change %")};
    if (trends.monthsHeld == 0) return spec;

    ChartSpec::Series now{Tr::tr("These months"), std::nullopt, {}, false, true};
    ChartSpec::Series before{Tr::tr("Year before"), std::nullopt, {}, true, false};
    for (std::size_t i = 0; i < trends.months.size(); ++i) {
        const harm::TrendMonth& month = trends.months[i];
        const std::int64_t a = raw(series.now[i], measure);
        const std::int64_t b = raw(series.before[i], measure);
        now.values.push_back(month.held ? a : ChartSpec::kMissing);
        before.values.push_back(month.heldBefore ? b : ChartSpec::kMissing);
        const QString nowText = month.held ? cellText(series.now[i], measure) : notHeld();
        const QString beforeText = month.heldBefore ? cellText(series.before[i], measure) : notHeld();
        spec.categories += monthInitial(month);
        spec.categoryDetails += Tr::tr("%1: %2; year before: %3").arg(monthLong(month), nowText, beforeText);
        spec.tableRows.push_back({monthLong(month), nowText, beforeText,
                                  month.heldBefore ? differenceText(a - b, measure) : QString(),
                                  month.heldBefore ? changeInPercent(a, b) : QString()});
    }
    const std::int64_t a = raw(series.sumPaired, measure);
    const std::int64_t b = raw(series.sumBefore, measure);
    const bool paired = trends.monthsPaired > 0;
    spec.tableRows.push_back(
        {paired && trends.monthsPaired < trends.monthsHeld ? Tr::tr("Months that can be compared")
                                                           : Tr::tr("Sum"),
         cellText(paired ? series.sumPaired : series.sum, measure),
         paired ? cellText(series.sumBefore, measure) : notHeld(),
         paired ? differenceText(a - b, measure) : QString(), paired ? changeInPercent(a, b) : QString()});
    spec.series.push_back(std::move(now));
    if (paired) spec.series.push_back(std::move(before));
    return spec;
}

ChartSpec groupTrendChart(const harm::Trends& trends, TrendMeasure measure) {
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::StackedColumns;
    const bool reports = measure == TrendMeasure::Reports;
    spec.title =
        reports ? Tr::tr("Reports by month and offence group") : Tr::tr("Harm by month and offence group");
    spec.unit = reports ? Tr::tr("reports") : Tr::tr("days");
    spec.unitScale = reports ? 1 : 100;
    const harm::TrendSeries* largest = nullptr;
    for (const harm::TrendSeries& group : trends.groups)
        if (!largest || raw(group.sum, measure) > raw(largest->sum, measure)) largest = &group;
    const std::int64_t total = raw(trends.all.sum, measure);
    if (!largest || total == 0) {
        spec.sentence = reports ? Tr::tr("No report in these months.") : Tr::tr("No days in these months.");
        return spec;
    }
    const auto share = static_cast<int>(
        std::llround(100.0 * static_cast<double>(raw(largest->sum, measure)) / static_cast<double>(total)));
    spec.sentence = Tr::tr("%1 is %2 % of %3.")
                        .arg(label(static_cast<OffenceGroup>(largest->key)))
                        .arg(share)
                        .arg(amount(total, measure));
    spec.tableHeader += Tr::tr("Month");
    for (const harm::TrendSeries& group : trends.groups) {
        if (raw(group.sum, measure) == 0) continue;
        const auto key = static_cast<OffenceGroup>(group.key);
        ChartSpec::Series series{label(key), key, {}, false, false};
        for (const harm::TrendValue& value : group.now) series.values.push_back(raw(value, measure));
        spec.series.push_back(std::move(series));
        spec.tableHeader += label(key);
    }
    spec.tableHeader += spec.unit;
    for (std::size_t i = 0; i < trends.months.size(); ++i) {
        const harm::TrendMonth& month = trends.months[i];
        const std::int64_t sum = raw(trends.all.now[i], measure);
        const QString sumText = month.held ? cellText(trends.all.now[i], measure) : notHeld();
        spec.categories += monthInitial(month);
        spec.categoryDetails += Tr::tr("%1: %2").arg(monthLong(month), sumText);
        // Two years of labels find no room: the tool tip and the table have them.
        const bool room = trends.months.size() <= 12;
        spec.valueLabels += room && sum > 0 ? number(reports ? sum : (sum + 50) / 100) : QString();
        QStringList row{monthLong(month)};
        for (const harm::TrendSeries& group : trends.groups) {
            if (raw(group.sum, measure) == 0) continue;
            row += raw(group.now[i], measure) == 0 ? QString() : cellText(group.now[i], measure);
        }
        row += sumText;
        spec.tableRows.push_back(row);
    }
    return spec;
}

} // namespace harmdesk::charts

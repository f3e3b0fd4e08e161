// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/harm_charts.h"

#include "models/charts/concentration_parts.h"
#include "models/domain/case_columns.h"
#include "models/harm/concentration.h"
#include "models/harm/ranking.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <algorithm>

namespace harmdesk::charts {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::HarmCharts)
};

using Groups = std::array<HarmDays, kOffenceGroupCount>;

using concentration::number;
using concentration::percent;

/// Whole days, rounded half up, grouped.
QString wholeDays(HarmDays days) {
    return number((days.hundredths() + 50) / 100);
}

/// Inside a sentence: "violence without injury".
QString lowerFirst(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toLower();
    return text;
}

std::int32_t unmappedOf(const Ranking& ranking, std::optional<std::uint32_t> person) {
    if (!person) return ranking.unmappedCrimes;
    const std::int32_t row = harm::rowOf(ranking, *person);
    return row < 0 ? 0 : ranking.rows[static_cast<std::size_t>(row)].unmapped;
}

HarmDays sum(const Groups& groups) {
    HarmDays total;
    for (const HarmDays g : groups) total += g;
    return total;
}

/// Months of a window of 13 calendar months and more would share initials within one year: those get the year
/// in the table.
QString monthName(const harm::MonthHarm& month) {
    return QLocale().toString(QDate(month.year, month.month, 1), QStringLiteral("MMMM yyyy"));
}
QString monthInitial(const harm::MonthHarm& month) {
    return QLocale().standaloneMonthName(month.month, QLocale::ShortFormat).left(1).toUpper();
}

} // namespace

ChartSpec harmByGroupChart(const Ranking& ranking, std::optional<std::uint32_t> person) {
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Bars;
    spec.title = Tr::tr("Harm by offence group");
    spec.unit = Tr::tr("days, share");
    spec.tableHeader = {Tr::tr("Offence group"), Tr::tr("Days"), Tr::tr("Share")};

    const Groups groups = person ? harm::harmByGroup(ranking, *person) : harm::harmByGroup(ranking);
    const HarmDays total = sum(groups);
    const std::int32_t unmapped = unmappedOf(ranking, person);
    std::vector<OffenceGroup> order;
    for (std::size_t g = 0; g < kOffenceGroupCount; ++g)
        if (!groups[g].isZero()) order.push_back(static_cast<OffenceGroup>(g));
    const auto of = [&](OffenceGroup g) { return groups[static_cast<std::size_t>(g)]; };
    std::stable_sort(order.begin(), order.end(),
                     [&](OffenceGroup a, OffenceGroup b) { return of(a) > of(b); });

    ChartSpec::Series series{Tr::tr("Days"), std::nullopt, {}};
    for (const OffenceGroup g : order) {
        const QString share = percent(percentOf(of(g), total));
        spec.categories += label(g);
        spec.categoryDetails += Tr::tr("%1: %2 days, %3").arg(label(g), of(g).display(), share);
        spec.categoryGroups.emplace_back(g);
        series.values.push_back(of(g).hundredths());
        spec.valueLabels += of(g).display() + QLatin1Char('\t') + share;
        spec.tableRows.push_back({label(g), of(g).display(), share});
    }
    if (unmapped > 0) {
        const QString count = Tr::tr("%n allegation(s)", nullptr, unmapped);
        spec.categories += label(OffenceGroup::Unmapped);
        spec.categoryDetails += Tr::tr("%1: %2 without a value").arg(label(OffenceGroup::Unmapped), count);
        spec.categoryGroups.emplace_back(OffenceGroup::Unmapped);
        series.values.push_back(0);
        spec.valueLabels += count;
        spec.tableRows.push_back({label(OffenceGroup::Unmapped), count, QString()});
    }
    if (spec.categories.isEmpty()) {
        spec.sentence = Tr::tr("Nothing is counted in the window.");
        return spec;
    }
    spec.tableRows.push_back({Tr::tr("Sum"), total.display(), total.isZero() ? QString() : percent(100)});
    spec.series.push_back(std::move(series));

    if (order.empty()) {
        spec.sentence = Tr::tr("No allegation has a value in the harm index.");
    } else if (order.size() == 1) {
        spec.sentence = Tr::tr("All of it is %1.").arg(lowerFirst(label(order[0])));
    } else {
        spec.sentence = Tr::tr("%1 is %2, %3 %4.")
                            .arg(label(order[0]), percent(percentOf(of(order[0]), total)),
                                 lowerFirst(label(order[1])), percent(percentOf(of(order[1]), total)));
    }
    return spec;
}

ChartSpec harmByMonthChart(const Ranking& ranking, std::optional<std::uint32_t> person) {
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::StackedColumns;
    switch (ranking.profile.dateBasis) {
    case DateBasis::ReportedOn:
        spec.title = Tr::tr("Harm by month reported");
        break;
    case DateBasis::CommittedFrom:
        spec.title = Tr::tr("Harm by month committed");
        break;
    case DateBasis::RecordedOn:
        spec.title = Tr::tr("Harm by month recorded");
        break;
    }
    spec.unit = Tr::tr("days");
    const std::vector<harm::MonthHarm> months =
        person ? harm::harmByMonth(ranking, *person) : harm::harmByMonth(ranking);

    HarmDays total;
    std::array<bool, kOffenceGroupCount> used{};
    std::size_t best = 0;
    for (std::size_t m = 0; m < months.size(); ++m) {
        total += months[m].total;
        if (months[m].total > months[best].total) best = m;
        for (std::size_t g = 0; g < kOffenceGroupCount; ++g)
            used[g] = used[g] || !months[m].byGroup[g].isZero();
    }
    if (total.isZero()) {
        spec.sentence = Tr::tr("No days in the window.");
        return spec;
    }
    spec.tableHeader += Tr::tr("Month");
    for (std::size_t g = 0; g < kOffenceGroupCount; ++g) {
        if (!used[g]) continue;
        const auto group = static_cast<OffenceGroup>(g);
        ChartSpec::Series series{label(group), group, {}};
        for (const harm::MonthHarm& month : months) series.values.push_back(month.byGroup[g].hundredths());
        spec.series.push_back(std::move(series));
        spec.tableHeader += label(group);
    }
    spec.tableHeader += Tr::tr("Days");
    for (const harm::MonthHarm& month : months) {
        spec.categories += monthInitial(month);
        spec.categoryDetails += Tr::tr("%1: %2 days").arg(monthName(month), month.total.display());
        spec.valueLabels += month.total.isZero() ? QString() : wholeDays(month.total);
        QStringList row{monthName(month)};
        for (std::size_t g = 0; g < kOffenceGroupCount; ++g)
            if (used[g]) row += month.byGroup[g].isZero() ? QString() : month.byGroup[g].display();
        row += month.total.display();
        spec.tableRows.push_back(row);
    }
    const QString name = QLocale().standaloneMonthName(months[best].month, QLocale::LongFormat);
    // A window of more than a year can hold the same month twice.
    const bool twice = std::count_if(months.begin(), months.end(), [&](const harm::MonthHarm& m) {
                           return m.month == months[best].month;
                       }) > 1;
    spec.sentence =
        Tr::tr("%1 holds %2 of %3 days.")
            .arg(twice ? monthName(months[best]) : name, wholeDays(months[best].total), wholeDays(total));
    return spec;
}

ChartSpec concentrationChart(const Ranking& ranking, int cutOff, std::optional<int> row) {
    ChartSpec spec = concentration::curveOf(ranking, Tr::tr("Concentration, whole list"));
    if (spec.isEmpty()) return spec;
    const auto listed = static_cast<std::int64_t>(ranking.rows.size());
    if (concentration::markCutOff(spec, ranking, cutOff)) {
        spec.sentence =
            Tr::tr("The top %1 of %2 hold %3 of all days.")
                .arg(number(cutOff), number(listed), percent(concentration::shareOfFirst(ranking, cutOff)));
    } else {
        const int half = harm::suspectsHolding(ranking, 50);
        spec.sentence = Tr::tr("%1 of %2 hold half of all days.").arg(number(half), number(listed));
    }
    if (row && *row >= 0 && *row < listed) {
        const std::int64_t n = *row + 1;
        const QString share = percent(concentration::shareOfFirst(ranking, n));
        concentration::mark(spec, n, Tr::tr("rank %1: %2").arg(number(n), share), true);
    }

    spec.tableHeader = {Tr::tr("First … of the list"), Tr::tr("Share of all days")};
    std::vector<std::int64_t> places{1,    5,    10,   20,    50,    100,   200,   500,
                                     1000, 2000, 5000, 10000, 20000, 50000, listed};
    for (const ChartSpec::Marker& m : spec.markers) places.push_back(m.x);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    for (const std::int64_t n : places)
        if (n <= listed)
            spec.tableRows.push_back({number(n), percent(concentration::shareOfFirst(ranking, n))});
    return spec;
}

} // namespace harmdesk::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/trends.h"

#include "models/harm/scoring.h"

#include <QCoreApplication>
#include <algorithm>

namespace harmdesk::harm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Trends)
};

constexpr std::uint32_t kLookEvery = 16384; // crimes between two looks at the stop token
constexpr int kMostMonths = 120;
constexpr int kMonthsOfYear = 12;

int monthNumber(Date day) {
    return day.year() * kMonthsOfYear + day.month() - 1;
}
Date firstOf(int monthNumber) {
    return *Date::fromYmd(monthNumber / kMonthsOfYear, monthNumber % kMonthsOfYear + 1, 1);
}

/// The same days as `month`, a year before: where the month is cut, its twin is cut at the same day.
Date lastBefore(const TrendMonth& month) {
    if (!month.whole) return month.last.plusMonths(-kMonthsOfYear);
    return month.first.plusMonths(1 - kMonthsOfYear).plusDays(-1);
}

/// From a day to its month: first the months of the year before each, then the months themselves.
class Calendar {
public:
    explicit Calendar(const std::vector<TrendMonth>& months) {
        const int count = static_cast<int>(months.size());
        m_first = months.front().first.plusMonths(-kMonthsOfYear).days();
        m_places.resize(static_cast<std::size_t>(months.back().last.days() - m_first + 1));
        const auto mark = [&](Date from, Date to, std::int32_t Place::*slot, int month) {
            for (Date day = from; day <= to; day = day.plusDays(1))
                m_places[static_cast<std::size_t>(day.days() - m_first)].*slot = month;
        };
        for (int i = 0; i < count; ++i) {
            const TrendMonth& month = months[static_cast<std::size_t>(i)];
            mark(month.first, month.last, &Place::now, i);
            mark(month.first.plusMonths(-kMonthsOfYear), lastBefore(month), &Place::before, i);
        }
    }
    /// A trend over more than a year holds some days twice: as themselves and as the year before others.
    struct Place {
        std::int32_t now = -1;
        std::int32_t before = -1;
    };
    Place at(std::int32_t day) const {
        if (day < m_first || day - m_first >= static_cast<std::int32_t>(m_places.size())) return {};
        return m_places[static_cast<std::size_t>(day - m_first)];
    }

private:
    std::int32_t m_first = 0;
    std::vector<Place> m_places;
};

void add(TrendValue& to, const TrendValue& value) {
    to.reports += value.reports;
    to.harm += value.harm;
    to.unmapped += value.unmapped;
}

TrendSeries emptySeries(TrendBy by, std::int32_t key, std::size_t months) {
    TrendSeries series;
    series.by = by;
    series.key = key;
    series.now.resize(months);
    series.before.resize(months);
    return series;
}

void sumUp(TrendSeries& series, const std::vector<TrendMonth>& months) {
    for (std::size_t i = 0; i < months.size(); ++i) {
        // What is not held has no figures at all, so that nobody can read them by mistake.
        if (!months[i].held) series.now[i] = {};
        if (!months[i].heldBefore) series.before[i] = {};
        add(series.sum, series.now[i]);
        if (!months[i].heldBefore) continue;
        add(series.sumPaired, series.now[i]);
        add(series.sumBefore, series.before[i]);
    }
}

bool hasAny(const TrendSeries& series) {
    return series.sum.reports > 0 || series.sumBefore.reports > 0;
}

std::vector<TrendMonth> monthsTo(Date asAt, int count, Date earliest) {
    std::vector<TrendMonth> months;
    const int last = monthNumber(asAt);
    for (int number = last - count + 1; number <= last; ++number) {
        TrendMonth month;
        month.first = firstOf(number);
        month.year = month.first.year();
        month.month = month.first.month();
        const Date end = month.first.plusMonths(1).plusDays(-1);
        month.last = std::min(end, asAt);
        month.whole = month.last == end;
        month.held = !earliest.isNull() && earliest <= month.last;
        month.heldBefore = !earliest.isNull() && earliest <= lastBefore(month);
        months.push_back(month);
    }
    return months;
}

} // namespace

Result<Trends> trends(const Ranking& ranking, int months, const WorkContext& context) {
    const CaseColumns& columns = *ranking.columns;
    months = std::clamp(months, 1, kMostMonths);
    Trends out;
    out.asAt = ranking.asAt;
    for (const std::int32_t day : columns.reportedOn) {
        if (day == Date::kNull) continue;
        const Date reported = Date::fromDays(day);
        if (out.earliestReport.isNull() || reported < out.earliestReport) out.earliestReport = reported;
    }
    out.months = monthsTo(ranking.asAt, months, out.earliestReport);
    for (const TrendMonth& month : out.months) {
        out.monthsHeld += month.held ? 1 : 0;
        out.monthsPaired += month.heldBefore ? 1 : 0;
    }

    Profile profile = ranking.profile;
    profile.halfLifeDays = 0;
    profile.windowDays =
        ranking.asAt - out.months.front().first.plusMonths(-kMonthsOfYear) + 1; // every day of the calendar
    const CrimeScorer scorer(columns, profile, ranking.asAt, ranking.matches);
    const Calendar calendar(out.months);
    const std::size_t count = out.months.size();
    out.all = emptySeries(TrendBy::All, -1, count);
    for (std::size_t g = 0; g < kOffenceGroupCount; ++g)
        out.groups.push_back(emptySeries(TrendBy::Group, static_cast<std::int32_t>(g), count));
    const std::size_t boroughs = std::max<std::size_t>(columns.boroughs.size(), 1);
    for (std::size_t b = 0; b < boroughs; ++b)
        out.boroughs.push_back(emptySeries(TrendBy::Borough, static_cast<std::int32_t>(b), count));

    const auto crimes = static_cast<std::uint32_t>(columns.crimeCount());
    for (std::uint32_t crime = 0; crime < crimes; ++crime) {
        if (crime % kLookEvery == 0 && context.cancelled())
            return fail(ErrorKind::Cancelled, Tr::tr("Stopped. What was shown before stays as it was."));
        if (scorer.reason(crime) != NotCounted::Counted) continue;
        const Calendar::Place place = calendar.at(scorer.day(crime));
        if (place.now < 0 && place.before < 0) continue;
        TrendValue value;
        value.reports = 1;
        value.harm = HarmDays::fromHundredths(std::max<std::int64_t>(scorer.contribution(crime), 0));
        value.unmapped = scorer.unmapped(crime) ? 1 : 0;
        const auto group = static_cast<std::size_t>(ranking.matches[columns.offence[crime]].group);
        for (TrendSeries* series :
             {&out.all, &out.groups[group], &out.boroughs[columns.crimeBorough[crime]]}) {
            if (place.now >= 0) add(series->now[static_cast<std::size_t>(place.now)], value);
            if (place.before >= 0) add(series->before[static_cast<std::size_t>(place.before)], value);
        }
    }

    sumUp(out.all, out.months);
    for (std::vector<TrendSeries>* list : {&out.groups, &out.boroughs}) {
        for (TrendSeries& series : *list) sumUp(series, out.months);
        std::erase_if(*list, [](const TrendSeries& series) { return !hasAny(series); });
    }
    std::stable_sort(out.boroughs.begin(), out.boroughs.end(),
                     [&](const TrendSeries& a, const TrendSeries& b) {
                         if (a.sum.reports != b.sum.reports) return a.sum.reports > b.sum.reports;
                         return columns.boroughs[static_cast<std::size_t>(a.key)] <
                                columns.boroughs[static_cast<std::size_t>(b.key)];
                     });
    return out;
}

} // namespace harmdesk::harm

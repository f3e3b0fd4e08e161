// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/concentration.h"

#include "models/domain/case_columns.h"
#include "models/harm/scoring.h"

#include <algorithm>

namespace harmdesk::harm {

namespace {

__extension__ using i128 = __int128;

std::size_t groupOf(const Ranking& ranking, std::uint32_t crime) {
    return static_cast<std::size_t>(ranking.matches[ranking.columns->offence[crime]].group);
}

void addGroups(std::array<HarmDays, kOffenceGroupCount>& sums, const Ranking& ranking,
               const CrimeScorer& scorer, std::uint32_t person) {
    for (const std::uint32_t crime : ranking.columns->accusedOf(person))
        if (scorer.reason(crime) == NotCounted::Counted)
            sums[groupOf(ranking, crime)] += HarmDays::fromHundredths(scorer.contribution(crime));
}

int monthNumber(Date day) {
    return day.year() * 12 + day.month() - 1;
}

/// The months that the window touches (and those of allegations that a sandbox brings in), oldest first.
class Months {
public:
    Months(const Ranking& ranking, const CrimeScorer& scorer) {
        int from = monthNumber(ranking.asAt.plusDays(1 - ranking.profile.windowDays));
        int to = monthNumber(ranking.asAt);
        for (const std::uint32_t crime : ranking.broughtIn) {
            if (scorer.reason(crime) != NotCounted::Counted) continue;
            const int month = monthNumber(Date::fromDays(scorer.day(crime)));
            from = std::min(from, month);
            to = std::max(to, month);
        }
        m_first = from;
        for (int month = from; month <= to; ++month) {
            MonthHarm entry;
            entry.year = month / 12;
            entry.month = month % 12 + 1;
            m_months.push_back(entry);
        }
    }
    void add(const Ranking& ranking, const CrimeScorer& scorer, std::uint32_t person) {
        for (const std::uint32_t crime : ranking.columns->accusedOf(person)) {
            if (scorer.reason(crime) != NotCounted::Counted) continue;
            const HarmDays days = HarmDays::fromHundredths(scorer.contribution(crime));
            MonthHarm& month = m_months[place(scorer.day(crime))];
            month.byGroup[groupOf(ranking, crime)] += days;
            month.total += days;
        }
    }
    std::vector<MonthHarm> take() { return std::move(m_months); }

private:
    std::size_t place(std::int32_t day) {
        if (day != m_lastDay) { // most days come in runs, and a month takes long to work out
            m_lastDay = day;
            m_lastPlace = static_cast<std::size_t>(monthNumber(Date::fromDays(day)) - m_first);
        }
        return m_lastPlace;
    }

    int m_first = 0;
    std::int32_t m_lastDay = Date::kNull;
    std::size_t m_lastPlace = 0;
    std::vector<MonthHarm> m_months;
};

} // namespace

std::vector<int> concentrationCurve(const Ranking& ranking) {
    std::vector<int> curve{0};
    curve.reserve(ranking.rows.size() + 1);
    const i128 total = ranking.total.hundredths();
    i128 sum = 0;
    for (const RankedSuspect& row : ranking.rows) {
        sum += row.score.hundredths();
        curve.push_back(total > 0 ? static_cast<int>((sum * 2000 + total) / (total * 2)) : 0);
    }
    return curve;
}

int suspectsHolding(const Ranking& ranking, int percent) {
    const i128 wanted = static_cast<i128>(ranking.total.hundredths()) * percent;
    i128 sum = 0;
    int suspects = 0;
    for (const RankedSuspect& row : ranking.rows) {
        if (sum * 100 >= wanted) break;
        sum += row.score.hundredths();
        ++suspects;
    }
    return suspects;
}

std::array<HarmDays, kOffenceGroupCount> harmByGroup(const Ranking& ranking) {
    std::array<HarmDays, kOffenceGroupCount> sums{};
    if (ranking.details.size() == ranking.rows.size()) {
        for (const RankedDetail& detail : ranking.details)
            for (std::size_t group = 0; group < kOffenceGroupCount; ++group)
                sums[group] += detail.byGroup[group];
        return sums;
    }
    const CrimeScorer scorer(ranking);
    for (const RankedSuspect& row : ranking.rows) addGroups(sums, ranking, scorer, row.person);
    return sums;
}

std::array<HarmDays, kOffenceGroupCount> harmByGroup(const Ranking& ranking, std::uint32_t person) {
    std::array<HarmDays, kOffenceGroupCount> sums{};
    addGroups(sums, ranking, CrimeScorer(ranking), person);
    return sums;
}

std::vector<MonthHarm> harmByMonth(const Ranking& ranking) {
    const CrimeScorer scorer(ranking);
    Months months(ranking, scorer);
    for (const RankedSuspect& row : ranking.rows) months.add(ranking, scorer, row.person);
    return months.take();
}

std::vector<MonthHarm> harmByMonth(const Ranking& ranking, std::uint32_t person) {
    const CrimeScorer scorer(ranking);
    Months months(ranking, scorer);
    months.add(ranking, scorer, person);
    return months.take();
}

} // namespace harmdesk::harm

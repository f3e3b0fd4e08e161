// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/details.h"

#include "models/harm/custody.h"
#include "models/harm/parallel.h"

namespace harmdesk::harm {

namespace {

constexpr std::size_t kLookEvery = 1024; // rows between two looks at the stop token

RankedDetail detailOf(const Ranking& ranking, const CrimeScorer& scorer, std::uint32_t person) {
    const CaseColumns& columns = *ranking.columns;
    RankedDetail detail;
    std::int64_t worst = -1;
    std::int32_t worstDay = Date::kNull;
    for (const std::uint32_t crime : columns.accusedOf(person)) {
        if (scorer.reason(crime) != NotCounted::Counted) continue;
        const std::int64_t contribution = scorer.contribution(crime);
        const std::uint32_t offence = columns.offence[crime];
        detail.byGroup[static_cast<std::size_t>(ranking.matches[offence].group)] +=
            HarmDays::fromHundredths(contribution);
        // Of equal allegations the latest, then the first by crime_no.
        const std::int32_t day = scorer.day(crime);
        if (contribution > worst || (contribution == worst && day > worstDay)) {
            worst = contribution;
            worstDay = day;
            detail.worstOffence = static_cast<std::int32_t>(offence);
            detail.worstCount = columns.offenceCount[crime];
        }
    }
    detail.custody = custodyAt(columns, person, ranking.asAt);
    detail.clock = clockAt(columns, ranking, person);
    return detail;
}

} // namespace

void describe(Ranking& ranking, const CrimeScorer& scorer, const WorkContext& context, unsigned threads) {
    std::vector<RankedDetail> details(ranking.rows.size());
    inParts(threads, [&](unsigned part) {
        const std::size_t end = partBegin(details.size(), part + 1, threads);
        for (std::size_t i = partBegin(details.size(), part, threads); i < end; ++i) {
            if (i % kLookEvery == 0 && context.cancelled()) return;
            details[i] = detailOf(ranking, scorer, ranking.rows[i].person);
        }
    });
    ranking.details = std::move(details);
}

} // namespace harmdesk::harm

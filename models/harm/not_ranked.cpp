// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/not_ranked.h"

#include "models/domain/case_columns.h"
#include "models/harm/person_filter.h"
#include "models/harm/ranking.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace harmdesk::harm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::NotRanked)
};

} // namespace

QString whyNotRanked(const Ranking& ranking, std::uint32_t person) {
    if (rowOf(ranking, person) >= 0) return {};
    const CaseColumns& columns = *ranking.columns;
    const Profile& profile = ranking.profile;

    switch (PersonFilter(columns, profile, ranking.asAt).verdict(person)) {
    case PersonFilter::Verdict::Status:
        return Tr::tr("Not ranked: status “%1”, which the profile leaves out.")
            .arg(label(columns.personStatus[person]));
    case PersonFilter::Verdict::Age:
        return Tr::tr("Not ranked: aged %1 on the as-at date; the profile takes %2 and over.")
            .arg(Date::fromDays(columns.dateOfBirth[person]).wholeYearsUntil(ranking.asAt))
            .arg(profile.minAge);
    case PersonFilter::Verdict::Sex:
        return Tr::tr("Not ranked: the profile takes only people recorded as %1.")
            .arg(label(profile.sex == SexFilter::Male ? Sex::Male : Sex::Female));
    case PersonFilter::Verdict::Passes:
        break;
    }

    int counted = 0;
    std::set<std::uint32_t> victims;
    for (const LedgerLine& line : ledger(ranking, person)) {
        if (!line.counted()) continue;
        counted++;
        for (const std::uint32_t victim : columns.victimsOf(line.crime)) victims.insert(victim);
    }
    const int minCrimes = std::max(1, profile.minCrimes);
    if (counted < minCrimes)
        return Tr::tr("Not ranked: %n allegation(s) count, the profile asks for at least %1.", nullptr,
                      counted)
            .arg(minCrimes);
    if (static_cast<int>(victims.size()) < profile.minVictims)
        return Tr::tr("Not ranked: %n victim(s) in counted allegations, the profile asks for at least %1.",
                      nullptr, static_cast<int>(victims.size()))
            .arg(profile.minVictims);
    return Tr::tr("Not ranked in the list shown.");
}

} // namespace harmdesk::harm

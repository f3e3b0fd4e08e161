// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/suspect_standing.h"

#include "models/harm/ranking.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace harmdesk::tables {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::tables::SuspectStanding)
};
} // namespace

QString whyNotRanked(const Ranking& ranking, std::uint32_t person) {
    if (harm::rowOf(ranking, person) >= 0) return {};
    const CaseColumns& columns = *ranking.columns;
    const Profile& profile = ranking.profile;

    const PersonStatus status = columns.personStatus[person];
    const auto& excluded = profile.excludePersonStatus;
    if (std::find(excluded.begin(), excluded.end(), status) != excluded.end())
        return Tr::tr("Not ranked: status “%1”, which the profile leaves out.").arg(label(status));

    const std::int32_t birth = columns.dateOfBirth[person];
    if (profile.minAge > 0 && birth != Date::kNull) {
        const int age = Date::fromDays(birth).wholeYearsUntil(ranking.asAt);
        if (age < profile.minAge)
            return Tr::tr("Not ranked: aged %1 on the as-at date; the profile takes %2 and over.")
                .arg(age)
                .arg(profile.minAge);
    }
    const Sex wanted = profile.sex == SexFilter::Male ? Sex::Male : Sex::Female;
    if (profile.sex != SexFilter::Any && columns.sex[person] != wanted)
        return Tr::tr("Not ranked: the profile takes only people recorded as %1.").arg(label(wanted));

    int counted = 0;
    std::set<std::uint32_t> victims;
    for (const LedgerLine& line : harm::ledger(ranking, person)) {
        if (!line.counted()) continue;
        counted++;
        for (const std::uint32_t victim : columns.victimsOf(line.crime)) victims.insert(victim);
    }
    if (counted < profile.minCrimes || counted == 0) {
        return Tr::tr("Not ranked: %n allegation(s) count, the profile asks for at least %1.", nullptr,
                      counted)
            .arg(std::max(1, profile.minCrimes));
    }
    if (static_cast<int>(victims.size()) < profile.minVictims) {
        return Tr::tr("Not ranked: %n victim(s) in counted allegations, the profile asks for at least %1.",
                      nullptr, static_cast<int>(victims.size()))
            .arg(profile.minVictims);
    }
    return Tr::tr("Not ranked in the list shown.");
}

} // namespace harmdesk::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/stop.h"
#include "models/domain/case_columns.h"
#include "models/domain/ranking.h"

#include <array>
#include <cstdint>
#include <vector>

namespace harmdesk::harm {

/// What a list by harm misses by design. Each is a second look at suspects who are not in its top N.
enum class Missed : std::uint8_t {
    MostReports = 0,
    MostVictims = 1,
    FastestGrowth = 2,
    CoercivePattern = 3,
    NearlyRanked = 4,
};
inline constexpr std::size_t kMissedCount = 5;

/// Why somebody is not in the top N.
enum class NotListed : std::uint8_t {
    BelowCutOff,   ///< ranked, further down
    TooFewCrimes,  ///< below the profile's min_crimes
    TooFewVictims, ///< below the profile's min_victims
    Age,           ///< below the profile's min_age
};

/// The days that growth compares: the last so many against as many before them.
inline constexpr int kGrowthDays = 90;
/// A pattern needs so many allegations on different days against the same victim.
inline constexpr int kPatternDays = 3;

/// One suspect who is not in the top N.
struct MissedSuspect {
    std::uint32_t person = 0;
    std::int32_t rank = 0; ///< in the list; 0 = not ranked
    NotListed why = NotListed::BelowCutOff;
    HarmDays score;            ///< of the counted allegations, also where the person is not ranked
    std::int32_t reports = 0;  ///< counted allegations: eligible, in the window, record not excluded
    std::int32_t victims = 0;  ///< distinct, over those
    std::int32_t recent = 0;   ///< reports in the last kGrowthDays days
    std::int32_t before = 0;   ///< reports in the kGrowthDays days before those
    std::int32_t unmapped = 0; ///< counted allegations without a value: the score reads "at least"
    bool repeated = false;     ///< CoercivePattern: the first of its two rules holds
    bool breach = false;       ///< CoercivePattern: the second holds
    /// CoercivePattern: the allegations that meet the rule. NearlyRanked: the counted ones. By date, then
    /// crime_no.
    std::vector<std::uint32_t> allegations;
};

struct MissedList {
    Missed kind = Missed::MostReports;
    std::vector<MissedSuspect> rows; ///< at most as many as asked for, first those that stand out most
    std::int32_t found = 0;          ///< suspects who meet the rule in all
};
using MissedLists = std::array<MissedList, kMissedCount>;

/// The five lists over a ranking with cut-off `cutOff` (the first so many places are "the list"; 0 or less =
/// nobody is on it). Considered is who is accused of at least one counted allegation, is not in the top N
/// and passes the profile's rules about status and sex; for all but NearlyRanked also that about age. Dates
/// are those of the profile's basis. Equal suspects stand by nominal_ref bytes.
///  - MostReports: two or more reports; by reports, victims, score.
///  - MostVictims: two or more victims; by victims, reports, score.
///  - FastestGrowth: more reports in the last 90 days than in the 90 days before, whatever the window; by the
///    difference, then by the recent number, then by score.
///  - CoercivePattern: within the window, counted allegations of which
///      either at least three, on different days and against the same victim, are in the group stalking and
///      harassment or are controlling or coercive behaviour,
///      or one is controlling or coercive behaviour and another is the breach of a protective order;
///    by the number of allegations that meet the rule, then by score. The rule is ours, a screen for patterns
///    that single values do not show; it is no finding of an offence under Serious Crime Act 2015 s.76.
///  - NearlyRanked: not ranked for age, or for fewer allegations or victims than the profile asks; by score,
///    then reports. This is where "one allegation of 1,825 days" stands.
/// Cancelled when the context says stop.
Result<MissedLists> missedLists(const Ranking& ranking, int cutOff, std::size_t most = 20,
                                const WorkContext& context = {});

/// Controlling or coercive behaviour (Serious Crime Act 2015 s.76): class 008/67 or CJS code SC15004, as
/// recorded or of the index row that it counts as.
bool isCoerciveControl(const Ranking& ranking, std::uint32_t offence);
/// Breach of an order that protects a person, by Home Office class, as recorded or of the index row that it
/// counts as: restraining order (008/31, after acquittal 066/38), stalking protection order (008/74),
/// non-molestation order (066/39), forced marriage protection order (066/97), FGM protection order (068/04),
/// domestic abuse protection order (068/19). Source: Home Office offence classes.
bool isProtectiveBreach(const Ranking& ranking, std::uint32_t offence);

/// Somebody in the top N under another profile and not in the top N of the list.
struct MissedUnderRow {
    std::uint32_t person = 0;
    std::int32_t rank = 0; ///< in the list; 0 = not ranked
    HarmDays score;        ///< in the list; 0 where not ranked
    std::int32_t otherRank = 0;
    HarmDays otherScore; ///< under the other profile: another unit, not to be compared
    std::int32_t otherCrimes = 0;
    std::int32_t otherVictims = 0;
    Date latest;
};
struct MissedUnder {
    Profile profile;
    std::vector<MissedUnderRow> rows; ///< by rank under the other profile
    std::int32_t inBoth = 0;          ///< of its top N, in the list's top N too
    std::int32_t listed = 0;          ///< how many its top N holds
};
/// Ranks the same case on the same day under `profile` and says whom the list does not have.
Result<MissedUnder> missedUnder(const Ranking& ranking, const Profile& profile, int cutOff,
                                const WorkContext& context = {});

} // namespace harmdesk::harm

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"
#include "models/base/harm_days.h"
#include "models/domain/codes.h"
#include "models/domain/profile.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace harmdesk {

struct CaseColumns;
struct HarmIndex;

/// How one offence text was matched to the index.
struct OffenceMatch {
    MatchedBy matchedBy = MatchedBy::Unmapped;
    HarmDays days;                ///< 0 where unmapped
    std::int32_t indexRow = -1;   ///< into HarmIndex::rows: the row, or the first of several with the same days; -1 = none
    OffenceGroup group = OffenceGroup::Unmapped;
    bool cjsAgainstClass = false; ///< CJS code and class lead to different single values: data quality
};

/// One place of the list.
struct RankedSuspect {
    std::int32_t rank = 0;    ///< 1, 2, 3 … without gaps
    std::uint32_t person = 0; ///< into CaseColumns people
    HarmDays score;
    HarmDays worst;           ///< the largest single contribution
    Date latest;              ///< latest in-window date
    std::int32_t crimes = 0;
    std::int32_t victims = 0;
    std::int32_t unmapped = 0; ///< counted crimes without a value: the score reads "at least"
    bool tied = false;         ///< the score equals a neighbour's
    bool birthUnknown = false; ///< passed min_age because no date of birth is held
};

/// The state of a suspect on the as-at date, from status and events: at most one, the most restrictive first.
enum class CustodyKind : std::uint8_t { None = 0, Wanted, Serving, Deceased, Remand, Bail, Rui, Charged };
struct CustodyState {
    CustodyKind kind = CustodyKind::None;
    Date date; ///< bail: until; RUI, charged, remand: since
};

/// The soonest live limit of a suspect: end of bail, or the charging limit of a summary-only allegation.
enum class ClockKind : std::uint8_t { None = 0, BailEnds, ChargingLimit };
struct LimitClock {
    ClockKind kind = ClockKind::None;
    Date due;      ///< days left = due − as-at; negative = lapsed (shown for 28 days)
};

/// What the list shows beside the score; row i belongs to Ranking::rows[i].
struct RankedDetail {
    std::array<HarmDays, kOffenceGroupCount> byGroup{}; ///< adds up to the score exactly
    std::int32_t worstOffence = -1;                     ///< into CaseColumns::offences
    std::int32_t worstCount = 0;                        ///< offences in the record of the worst allegation (×)
    CustodyState custody;
    LimitClock clock;
};

/// A ranked list and all that it was made from. Immutable; shared between threads as shared_ptr<const Ranking>.
struct Ranking {
    std::shared_ptr<const CaseColumns> columns;
    Date asAt;
    Profile profile;
    std::string indexName;
    std::vector<OffenceMatch> matches;  ///< one for each CaseColumns::offences
    std::vector<RankedSuspect> rows;    ///< in rank order
    std::vector<RankedDetail> details;  ///< empty until harm::describe
    HarmDays total;                     ///< sum of all scores
    std::int32_t unmappedCrimes = 0;    ///< distinct counted crimes without a value
    std::int32_t unmappedOffences = 0;  ///< distinct offence texts among them
    std::int32_t atLeastSuspects = 0;   ///< rows with unmapped > 0

    // --- a sandbox alone: what was moved beside the profile (see models/harm/scenario.h)
    bool isSandbox = false;             ///< never frozen, exported or packed as the list
    std::shared_ptr<const HarmIndex> otherIndex; ///< instead of the case's; null = the case's
    std::vector<std::uint32_t> leftOut;   ///< crimes that do not count for anybody, ascending
    std::vector<std::uint32_t> broughtIn; ///< crimes that count whatever the rules say, ascending
    bool unmappedAtMedian = false;        ///< unmapped crimes count the median of their class

    /// The index that the list was made with.
    const HarmIndex& index() const;
};

/// Why an allegation does not count.
enum class NotCounted : std::uint8_t {
    Counted = 0,
    OutsideWindow,
    NoDate,        ///< the date of the basis is missing
    NotEligible,   ///< the flag is missing
    RecordStatus,  ///< cancelled or transferred
    Historic,      ///< reported too long after it was committed
    LeftOut,       ///< a sandbox leaves it out
};

/// One allegation against a suspect and what it adds; also those that add nothing, with the reason.
struct LedgerLine {
    std::uint32_t crime = 0; ///< into CaseColumns crimes
    Date date;               ///< of the profile's basis
    HarmDays days;           ///< of one offence; see match for unmapped
    MatchedBy matchedBy = MatchedBy::Unmapped;
    OffenceGroup group = OffenceGroup::Unmapped;
    std::int32_t indexRow = -1;
    std::int32_t offences = 1;
    HarmDays contribution;
    NotCounted reason = NotCounted::Counted;
    Role role = Role::Suspect;

    bool counted() const { return reason == NotCounted::Counted; }
};

QString label(NotCounted reason);
QString label(const CustodyState& state, Date asAt);

} // namespace harmdesk

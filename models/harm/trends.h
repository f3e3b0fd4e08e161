// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/stop.h"
#include "models/domain/case_columns.h"
#include "models/domain/ranking.h"

#include <cstdint>
#include <vector>

namespace harmdesk::harm {

/// One calendar month of a trend, beside the same month of the year before.
struct TrendMonth {
    int year = 0;
    int month = 0; ///< 1 … 12
    Date first;
    Date last;         ///< the as-at date in its month
    bool held = false; ///< the case holds reports from this month or before it; else its figures say nothing
    bool heldBefore = false; ///< the same of the year before
    bool whole = true;       ///< false: cut at the as-at date; the year before is then cut at the same day
};

struct TrendValue {
    std::int64_t reports = 0; ///< crimes, each once
    HarmDays harm;
    std::int64_t unmapped = 0; ///< crimes without a value among them: the harm reads "at least"

    friend bool operator==(const TrendValue&, const TrendValue&) = default;
};

/// What a line of a trend is about.
enum class TrendBy : std::uint8_t { All, Group, Borough };

/// One line of a trend: a value for each of Trends::months.
struct TrendSeries {
    TrendBy by = TrendBy::All;
    std::int32_t key =
        -1; ///< OffenceGroup, or the place in CaseColumns::boroughs (0 = none recorded); -1 = all
    std::vector<TrendValue> now;
    std::vector<TrendValue> before; ///< the same months of the year before; read only where heldBefore
    TrendValue sum;                 ///< over the months held
    TrendValue sumPaired;           ///< over the months of which the year before is held too
    TrendValue sumBefore;           ///< over the same months of the year before
};

struct Trends {
    Date asAt;
    Date earliestReport;            ///< the earliest reported_on of any crime of the case; null = none
    std::vector<TrendMonth> months; ///< oldest first; the last is the as-at date's
    int monthsHeld = 0;
    int monthsPaired = 0; ///< months that can be compared with the year before
    TrendSeries all;
    std::vector<TrendSeries> groups;   ///< those with any report, in the one order of groups
    std::vector<TrendSeries> boroughs; ///< those with any report, most reports first, then by name
};

/// Reports and harm by calendar month, over the last `months` months (1 … 120) to the as-at date, with the
/// same months of the year before. A crime counts once, whatever the number of its suspects, also where none
/// is named; it counts when the ranking's profile counts it but for the window: flag, record status,
/// historic rule. Its month is that of the profile's date. Harm is days × offences with the profile's cap;
/// never with its half-life, which would bend every trend downwards into the past. A month before the case's
/// earliest report is not held: it has no figures, not nought. Cancelled when the context says stop.
Result<Trends> trends(const Ranking& ranking, int months, const WorkContext& context = {});

} // namespace harmdesk::harm

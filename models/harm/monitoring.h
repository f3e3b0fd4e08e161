// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/stop.h"
#include "models/domain/case_columns.h"
#include "models/domain/monitoring_columns.h"
#include "models/domain/ranking.h"
#include "models/harm/monitoring_suppression.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace harmdesk::harm {

// Aggregate monitoring (Equality Act 2010 s.149): who is listed, acted on and brought to an outcome, against
// the pool that the list is drawn from. Comes after the list and leads nowhere back: nothing here is read by
// scoring, ranking, filters or sorting, and no single person can be seen in it.

/// By what the pool is broken down.
enum class Breakdown : std::uint8_t { Ethnicity = 0, AgeBand = 1, Sex = 2, HomeBorough = 3 };
inline constexpr std::size_t kBreakdownCount = 4;

/// The five groups that the 16+1 codes of self-defined ethnicity fall into by their first letter (Office for
/// National Statistics), and two that are no group.
enum class EthnicGroup : std::uint8_t { Asian, Black, Mixed, White, Other, NotStated, NotRecorded };
inline constexpr std::size_t kEthnicGroupCount = 7;
/// Blank = not recorded; NS and codes of no known group = not stated.
EthnicGroup ethnicGroup(std::string_view code);

/// Whole years on the as-at date.
enum class AgeBand : std::uint8_t { Under18, From18, From25, From35, From45, From55, NotKnown };
inline constexpr std::size_t kAgeBandCount = 7;

/// A proportion with the interval that its true value lies in with 95 % confidence, all between 0 and 1.
struct Rate {
    double value = 0;
    double low = 0;
    double high = 0;
};
/// `with` of `of`: Wilson's score interval without correction, z = 1.959964. Source: E. B. Wilson, Probable
/// inference, the law of succession, and statistical inference, JASA 22 (1927) 209–212. 0 ≤ with ≤ of, of
/// ≥ 1.
Rate wilsonRate(std::int32_t with, std::int32_t of);

struct MonitoringCell {
    SafeCount count;
    std::optional<Rate> rate;    ///< where count and pool are shown
    std::optional<double> ratio; ///< rate by the whole pool's rate, where that is shown and not 0
};
struct MonitoringRow {
    std::int32_t key =
        -1; ///< EthnicGroup, AgeBand, Sex, or the place in CaseColumns::boroughs; -1 = the whole pool
    SafeCount pool;
    std::array<MonitoringCell, kMeasureCount> with{};
};
struct MonitoringTable {
    Breakdown breakdown = Breakdown::Ethnicity;
    std::vector<MonitoringRow> rows; ///< every category, also those without anybody; boroughs by name
    MonitoringRow total;
    int hidden = 0; ///< numbers not shown, for the note beneath
};
struct Monitoring {
    Date asAt;
    Profile profile;
    int cutOff = 0;
    std::array<MonitoringTable, kBreakdownCount> tables{};
};

/// Rates of the ranking's case, with small numbers suppressed (monitoring_suppression.h).
/// Pool: people accused of at least one counted allegation (eligible, in the window, record not excluded) who
/// pass the profile's rules about people: status, sex, age. The minimum of crimes or victims is not a rule
/// about people: it is part of what is monitored.
/// Listed: in the first `cutOff` places. Action: arrested, charged or convicted for a counted allegation, or
/// an arrest or charge on a day of the window. Outcome: charged or convicted for a counted allegation, a
/// charge or conviction on a day of the window, or outcome type 1 (charged or summonsed) of a counted
/// allegation of which nobody else is accused.
/// Usage when `columns` are of another version of the case; Cancelled when the context says stop.
Result<Monitoring> monitoring(const Ranking& ranking, const MonitoringColumns& columns, int cutOff,
                              const WorkContext& context = {});

} // namespace harmdesk::harm

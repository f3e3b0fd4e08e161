// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/stop.h"
#include "models/domain/case_columns.h"
#include "models/domain/ranking.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace harmdesk::harm {

/// The same case asked a little differently: everything that a sandbox or a rank band may move.
struct Scenario {
    Profile profile;
    Date asAt;
    std::shared_ptr<const HarmIndex> index; ///< null = the case's
    std::vector<std::uint32_t> leftOut;     ///< crimes, ascending: count for nobody
    std::vector<std::uint32_t> broughtIn; ///< crimes, ascending: count whatever the rules of the profile say
    bool unmappedAtMedian = false;        ///< see classMedian
};

/// Ranks as models/harm/ranking.h says, under a scenario. The result is marked as a sandbox
/// (Ranking::isSandbox).
Result<std::shared_ptr<const Ranking>> rankScenario(std::shared_ptr<const CaseColumns> columns,
                                                    const Scenario& scenario, const WorkContext& context = {},
                                                    unsigned threads = 2, bool withDetails = true);

/// What an unmapped offence would count at the median of its class: the median of the days of the index rows
/// with its Home Office class (for an even number the mean of the middle two, rounded half up to a
/// hundredth); of the class's first three digits where the whole class is not in the index; 0 where neither
/// is.
HarmDays classMedian(const HarmIndex& index, const OffenceText& offence);

} // namespace harmdesk::harm

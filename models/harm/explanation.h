// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/explanation.h"
#include "models/domain/ranking.h"

#include <memory>
#include <optional>
#include <string>

namespace harmdesk::harm {

/// What a place is compared with.
struct ExplainContext {
    int cutOff = 100;
    std::optional<Movement> movement; ///< against the cycle `since`
    std::string since;
    std::optional<RankBand> band;
};

/// Explains the place of a person, ranked or not. Pure; any thread.
Explanation explain(const Ranking& ranking, std::uint32_t person, const ExplainContext& context);

/// The smallest set of allegations without which the suspect (as if he were not accused of them; the others
/// stay as they are) falls below the first `cutOff` places. Exact: no smaller set does.
Counterfactual counterfactual(const Ranking& ranking, std::uint32_t person, int cutOff);

} // namespace harmdesk::harm

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/movement.h"
#include "models/domain/ranking.h"

#include <functional>
#include <string>
#include <vector>

namespace harmdesk::harm {

/// Every suspect inside the first `cutOff` places of either list, in order of the new rank, leavers last by
/// their old rank. The two lists may differ in everything: rows held, index, decisions, profile, as-at date.
/// People are matched by nominal_ref, crimes by crime_no. For each suspect the lines add up to score −
/// prevScore exactly. `wasInside` tells whether someone stood inside the cut-off of any earlier frozen list
/// (for returners); empty = nobody did. Pure; any thread.
std::vector<Movement> movements(const Ranking& before, const Ranking& after, int cutOff,
                                const std::function<bool(const std::string&)>& wasInside = {});

/// The same for one suspect, wherever he stands in either list (status Outside where inside neither); a
/// suspect that neither holds has no lines and no ranks.
Movement movementOf(const Ranking& before, const Ranking& after, const std::string& nominalRef, int cutOff,
                    const std::function<bool(const std::string&)>& wasInside = {});

} // namespace harmdesk::harm

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/stop.h"
#include "models/domain/cycle.h"
#include "models/domain/ranking.h"

#include <QString>
#include <memory>
#include <string>
#include <vector>

namespace harmdesk::harm {

/// Everything of a frozen cycle but who, when, version and id: list, ledger, image and the sum over them.
/// Usage for a sandbox.
Result<FrozenCycle> freeze(const Ranking& ranking, int cutOff);

/// The ranking again, from nothing but what the cycle kept. Unreadable where the image is damaged.
Result<std::shared_ptr<const Ranking>> thaw(const FrozenCycle& cycle, const WorkContext& context = {},
                                            bool withDetails = false);

/// Recomputes list, ledger and sum from what the cycle kept; a sentence for each that differs, empty when all
/// is as frozen.
std::vector<QString> faults(const FrozenCycle& cycle, const WorkContext& context = {});

/// Where everybody stood over these cycles (newest version of each label, any order), from their lists.
/// Unreadable for a list that is not one.
Result<CycleHistory> history(const std::vector<FrozenCycle>& cycles);

} // namespace harmdesk::harm

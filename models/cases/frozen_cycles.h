// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/stop.h"
#include "models/cases/cycle_service.h"
#include "models/domain/cycle.h"
#include "models/domain/movement.h"
#include "models/domain/ranking.h"
#include "models/storage/case_connection.h"

#include <QString>
#include <memory>
#include <string>
#include <vector>

namespace harmdesk::cases {

// What the window and the command line do with frozen cycles, over one connection. Any thread, one at a time.

/// What is still open about this list, see FreezeOutlook.
Result<FreezeOutlook> freezeOutlook(storage::CaseConnection& connection, const Ranking& ranking, int cutOff);

/// Freezes the list, see CycleService::freeze. It is made again from what will be kept before anything is
/// written: what could not be verified later is never frozen (Internal).
Result<CycleInfo> freezeList(storage::CaseConnection& connection, const Ranking& ranking, int cutOff,
                             const QString& by, const QString& reason, const WorkContext& context);

/// Where everybody stood, of every label the newest version.
Result<CycleHistory> readHistory(storage::CaseConnection& connection);

/// A cycle whose bytes are as they were frozen. CaseFile with the faults where they are not.
Result<FrozenCycle> soundCycle(storage::CaseConnection& connection, CycleId id, const WorkContext& context);

/// The same, as a list with details.
Result<std::shared_ptr<const Ranking>> thawedList(storage::CaseConnection& connection, CycleId id,
                                                  const WorkContext& context);

/// The cycle that "2026-10" (newest version) or "2026-10@1" names. Unreadable, naming the labels there are.
Result<CycleInfo> cycleNamed(const std::vector<CycleInfo>& cycles, const QString& name);

/// Movements between a list and a later one (harm::movements); a returner was inside a frozen list of
/// `history` that is older than `after` and is not of the month of `before`.
std::vector<Movement> movementsSince(const CycleInfo& before, const Ranking& beforeList, const Ranking& after,
                                     int cutOff, const CycleHistory& history);
Movement movementSince(const CycleInfo& before, const Ranking& beforeList, const Ranking& after,
                       const std::string& nominalRef, int cutOff, const CycleHistory& history);

/// Recomputes every frozen cycle; a sentence for each fault, empty when all are as frozen. `checked`, where
/// given, gets their number. Cancelled when stopped.
Result<std::vector<QString>> cycleFaults(storage::CaseConnection& connection, const WorkContext& context,
                                         int* checked = nullptr);

/// storage's verify() and cycleFaults together.
Result<std::vector<QString>> verifyCase(storage::CaseConnection& connection, const WorkContext& context);

} // namespace harmdesk::cases

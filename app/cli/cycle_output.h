// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/cycle_service.h"
#include "models/domain/cycle.h"
#include "models/domain/movement.h"

#include <QByteArray>
#include <QStringList>
#include <vector>

namespace harmdesk::cli {

/// label,version,as_at,profile,profile_version,index,cut_off,ranked,frozen_by,frozen_at,reason,sha256: all
/// versions, oldest first.
QByteArray cyclesCsv(const std::vector<CycleInfo>& cycles);
QByteArray cyclesJson(const std::vector<CycleInfo>& cycles);

/// The same as harm::movementsCsv and harm::movementLinesCsv as JSON.
QByteArray diffJson(const CycleInfo& before, const CycleInfo& after, const std::vector<Movement>& movements);
QByteArray movementJson(const CycleInfo& before, const CycleInfo& after,
                        const std::vector<Movement>& movements);

/// What is still unmapped or unresolved, a sentence each; one sentence that says so where nothing is.
QStringList outlookWords(const cases::FreezeOutlook& outlook);

} // namespace harmdesk::cli

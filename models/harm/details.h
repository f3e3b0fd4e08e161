// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/stop.h"
#include "models/domain/ranking.h"
#include "models/harm/scoring.h"

namespace harmdesk::harm {

/// Fills Ranking::details for every row; what has been done when `context` is cancelled stays incomplete.
void describe(Ranking& ranking, const CrimeScorer& scorer, const WorkContext& context, unsigned threads);

} // namespace harmdesk::harm

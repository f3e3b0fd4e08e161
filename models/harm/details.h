// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/stop.h"
#include "models/domain/ranking.h"

namespace harmdesk::harm {

class RankEngine;

/// Fills Ranking::details for every row of the list that the engine has just made; what has been done when
/// `context` is cancelled stays incomplete.
void describe(Ranking& ranking, const RankEngine& engine, const WorkContext& context, unsigned threads);

} // namespace harmdesk::harm

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chart_spec.h"
#include "models/domain/explanation.h"
#include "models/domain/ranking.h"

namespace harmdesk::charts {

/// Bars of a waterfall beside the total (and the score it starts from); what is more is one bar "n others".
inline constexpr int kWaterfallBars = 12;

// The charts of one explained place (models/harm/explanation.h). Pure; amounts in hundredths of a day. The
// table has every line, also those that share a bar. A spec without series means that there is nothing to
// show; its sentence says why.

/// How the score adds up: one bar for each counted allegation, largest first, and the score as the last.
ChartSpec scoreWaterfall(const Ranking& ranking, const Explanation& explanation);

/// From the score of the last frozen cycle to this one: that score, what adds (largest first), what takes
/// away (largest first), and the score now. Offences are those that the list holds.
ChartSpec movementWaterfall(const Ranking& ranking, const Explanation& explanation);

} // namespace harmdesk::charts

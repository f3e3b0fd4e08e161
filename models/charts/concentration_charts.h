// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chart_spec.h"
#include "models/domain/ranking.h"

namespace harmdesk::charts {

/// How unequally harm is spread over the ranked suspects: the share of all days that the first n hold, in per
/// mille (unitScale 10), with the point where `percent` of the days is reached and the cut-off. The sentence
/// says "12 % of suspects (23 of 189) carry 80 % of all days". Says nothing of suspects who are not ranked.
ChartSpec shareOfSuspectsChart(const Ranking& ranking, int cutOff, int percent = 80);

} // namespace harmdesk::charts

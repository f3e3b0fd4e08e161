// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/stop.h"
#include "models/domain/rank_band.h"
#include "models/domain/ranking.h"

#include <memory>
#include <vector>

namespace harmdesk::harm {

/// The variations of scoring 5 that are tried for everybody: every fifth window length from 330 to 400 days
/// (where the profile's window is 365; else the same share of it), each other index version, unmapped at the
/// median of their class. Each single counted allegation of a suspect comes on top, left out for everyone
/// accused of it.
inline constexpr int kBandPlaces = 200;

/// Bands for ranks 1 … places, and to the cut-off where that is further down (who could leave the places
/// inside is known only when each of their allegations was left out once). Each variation is a whole re-rank
/// (a left-out allegation is worked out exactly from the list). Progress in variations; Cancelled when
/// stopped.
Result<RankBands> rankBands(const std::shared_ptr<const Ranking>& ranking,
                            const std::vector<std::shared_ptr<const HarmIndex>>& otherIndexes, int cutOff,
                            int places = kBandPlaces, const WorkContext& context = {}, unsigned threads = 2);

} // namespace harmdesk::harm

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/movement.h"

#include <string>
#include <vector>

namespace harmdesk::harm {

/// What moved between two lists, as `harmdesk cycle diff` and the Cycles page write it, LF line ends:
/// `nominal_ref,status,reason,prev_rank,rank,prev_score_days,score_days,delta_days`; a rank is empty where
/// the suspect was not ranked.
std::string movementsCsv(const std::vector<Movement>& movements);
/// The movement ledgers: `nominal_ref,cause,crime_no,days`. A suspect's lines add up to delta_days.
std::string movementLinesCsv(const std::vector<Movement>& movements);

} // namespace harmdesk::harm

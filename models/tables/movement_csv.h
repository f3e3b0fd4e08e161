// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/movement.h"

#include <QByteArray>
#include <vector>

namespace harmdesk::tables {

/// What `harmdesk cycle diff` writes, LF line ends:
/// `nominal_ref,status,reason,prev_rank,rank,prev_score_days,score_days,delta_days`.
QByteArray movementsCsv(const std::vector<Movement>& movements);
/// What its `--movement` writes: `nominal_ref,cause,crime_no,days`.
QByteArray movementLinesCsv(const std::vector<Movement>& movements);

} // namespace harmdesk::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ranking.h"

#include <QString>
#include <cstdint>

namespace harmdesk::harm {

/// Why a person is not in the list, in one sentence: the first rule of the profile that keeps them out
/// (status, age, sex, number of allegations, number of victims). Empty when the person is ranked. Source of
/// the rules: the scoring scheme, 2. Pure; any thread.
QString whyNotRanked(const Ranking& ranking, std::uint32_t person);

} // namespace harmdesk::harm

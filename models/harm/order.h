// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ranking.h"

#include <vector>

namespace harmdesk::harm {

/// Puts suspects into the order of the scheme: score, largest single contribution, latest date, distinct
/// victims, all descending, then person ascending (people are sorted by nominal_ref bytes). `rows` come in
/// ascending order of person; `windowStart` is the day before the first of the window. Uses up to two of
/// `threads`. Values that do not fit the 16-byte sort key are compared field by field instead: slower, the
/// same order.
void putInOrder(std::vector<RankedSuspect>& rows, std::int32_t windowStart, unsigned threads);

} // namespace harmdesk::harm

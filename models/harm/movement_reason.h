// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/movement.h"
#include "models/domain/ranking.h"

#include <QString>

namespace harmdesk::harm {

struct SuspectChange;

/// Two lists that are compared inside a cut-off.
struct Lists {
    const Ranking& before;
    const Ranking& after;
    int cutOff = 0;
};

/// The main reason of a movement as a sentence without names; empty for someone whose score has not changed
/// and who stays.
QString movementReason(const Movement& movement, const SuspectChange& change, const Lists& lists);

} // namespace harmdesk::harm

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/explanation.h"

#include <QStringList>

namespace harmdesk::harm {

/// What an explanation says, in plain sentences, most telling first: place and score, share of the largest
/// allegation, distance to the cut-off and to the neighbours, what moved, what would take the suspect off the
/// list, what is not counted, the rank band. Without names; translated.
QStringList sentencesOf(const Ranking& ranking, const Explanation& explanation);

} // namespace harmdesk::harm

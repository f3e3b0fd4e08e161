// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/explanation.h"
#include "models/domain/ranking.h"

#include <QByteArray>
#include <QString>

namespace harmdesk::cli {

/// One suspect's place in plain text: every allegation, counted or not and why, the sum, the movement ledger
/// since the last frozen cycle, and the sentences of the explanation.
QString explanationText(const Ranking& ranking, const Explanation& explanation);

/// The same as JSON: {"as_at", "profile", "index", "explanation": {…}}. Days are decimals, not floating
/// point.
QByteArray explanationJson(const Ranking& ranking, const Explanation& explanation);

} // namespace harmdesk::cli

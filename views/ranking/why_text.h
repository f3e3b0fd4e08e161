// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/explanation.h"
#include "models/domain/ranking.h"

#include <QString>

namespace harmdesk::views {

// The parts of an explanation that are lists, as rich text with every value escaped; translated.

/// Allegations: crime number, date, offence, and days where they count.
QString allegationsText(const Ranking& ranking, const std::vector<LedgerLine>& lines);
/// The smallest set without which the suspect is off the list, under a sentence that says what then.
QString counterfactualText(const Ranking& ranking, const Explanation& explanation);
/// What is not counted, under each reason.
QString notCountedText(const Ranking& ranking, const Explanation& explanation);
/// Every line of the movement ledger, from the score then to the score now.
QString movementText(const Explanation& explanation);
/// Lowest and highest rank and what gives them.
QString bandText(const Explanation& explanation);

} // namespace harmdesk::views

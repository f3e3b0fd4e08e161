// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ranking.h"
#include "models/harm/missed.h"

#include <QString>

namespace harmdesk::tables {

/// Why this suspect stands in this list, in a sentence without names.
QString missedReason(const Ranking& ranking, harm::Missed kind, const harm::MissedSuspect& suspect);
/// What an allegation is to the coercive-control pattern; empty where it is nothing to it.
QString patternPart(const Ranking& ranking, std::uint32_t crime);

} // namespace harmdesk::tables

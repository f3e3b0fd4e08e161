// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ranking.h"

#include <vector>

namespace harmdesk::harm {

/// Share of all ranked harm held by the first n suspects, for n = 0 … rows, in per mille of the total
/// (integers).
std::vector<int> concentrationCurve(const Ranking& ranking);
/// How many of the first suspects carry at least `percent` of all days.
int suspectsHolding(const Ranking& ranking, int percent);

/// Sums by offence group of the whole list or of one suspect, and by month of the date basis over the window.
struct MonthHarm {
    int year = 0;
    int month = 0;
    std::array<HarmDays, kOffenceGroupCount> byGroup{};
    HarmDays total;
};
std::array<HarmDays, kOffenceGroupCount> harmByGroup(const Ranking& ranking);
std::array<HarmDays, kOffenceGroupCount> harmByGroup(const Ranking& ranking, std::uint32_t person);
/// One entry for every month that the window touches, oldest first, also the empty ones.
std::vector<MonthHarm> harmByMonth(const Ranking& ranking);
std::vector<MonthHarm> harmByMonth(const Ranking& ranking, std::uint32_t person);

} // namespace harmdesk::harm

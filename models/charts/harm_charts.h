// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chart_spec.h"
#include "models/domain/ranking.h"

#include <cstdint>
#include <optional>

namespace harmdesk::charts {

/// The charts of a ranked list, for the page, the dossier and the pack alike. Pure; amounts in hundredths of
/// a day. `person` indexes CaseColumns people; none = the whole list. A spec without series means that there
/// is nothing to show; its sentence says why.

/// Harm by offence group: one bar for each group that has any, largest first, "1,825.00" and "46 %".
/// Allegations without a value are a bar of no length with their number, so that they are never silently left
/// out.
ChartSpec harmByGroupChart(const Ranking& ranking, std::optional<std::uint32_t> person = std::nullopt);

/// Harm by month of the profile's date: one column for every month that the window touches, stacked by group.
ChartSpec harmByMonthChart(const Ranking& ranking, std::optional<std::uint32_t> person = std::nullopt);

/// Share of all days that the first n of the list hold, per mille (unitScale 10), with the cut-off and, where
/// given, the place of the selected suspect (row = index into Ranking::rows).
ChartSpec concentrationChart(const Ranking& ranking, int cutOff, std::optional<int> row = std::nullopt);

} // namespace harmdesk::charts

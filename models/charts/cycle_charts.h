// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chart_spec.h"
#include "models/domain/cycle.h"
#include "models/domain/movement.h"

#include <functional>
#include <string>
#include <vector>

namespace harmdesk::charts {

/// Ranks of suspects between and over cycles. Pure; ranks count from 1, unitScale 1. A suspect who is not
/// ranked in a month, or far below the places that the chart has room for, has a gap there; the table says
/// his rank. A spec without series means that there is nothing to show; its sentence says why.

/// A suspect's name by reference.
using NameOf = std::function<QString(const std::string& nominalRef)>;

/// Two lists side by side: whoever is among the first `places` of either, and the selected ones wherever they
/// are, strong. `before`, `after`: "September 2026", "the list now".
ChartSpec slopeChart(const std::vector<Movement>& movements, const NameOf& name, const QString& before,
                     const QString& after, int places, const std::vector<std::string>& selected);

/// One suspect of a bump chart.
struct BumpLine {
    std::string nominalRef;
    QString name;
    bool isStrong = false;
    std::int32_t rankNow = 0; ///< in the list that is not frozen yet; 0 = not ranked
};

/// Ranks over all frozen cycles, oldest first; `now` not empty: the list of today as the last month, named
/// so. `cutOff` is drawn where a line comes near it.
ChartSpec bumpChart(const CycleHistory& history, const std::vector<BumpLine>& lines, int cutOff,
                    const QString& now = {});

} // namespace harmdesk::charts

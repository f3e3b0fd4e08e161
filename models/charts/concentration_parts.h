// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chart_spec.h"
#include "models/harm/ranking.h"

namespace harmdesk::charts::concentration {

/// The curve of the whole list, without markers, sentence or table. Where the list holds no days: no series,
/// and the sentence says so.
ChartSpec curveOf(const Ranking& ranking, const QString& title);
/// Whole per cents of all days that the first `places` hold: from the sums themselves, since rounding the
/// curve's per mille again could be off by one. `places` is from 0 to the length of the list.
int shareOfFirst(const Ranking& ranking, std::int64_t places);
/// Marks a place on the curve.
void mark(ChartSpec& spec, std::int64_t places, const QString& text, bool isSelection = false);
/// Marks the cut-off where it lies inside the list; false where it does not.
bool markCutOff(ChartSpec& spec, const Ranking& ranking, int cutOff);

QString number(std::int64_t n);
QString percent(int n);

} // namespace harmdesk::charts::concentration

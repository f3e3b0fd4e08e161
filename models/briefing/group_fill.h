// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/briefing/canvas.h"
#include "models/domain/codes.h"
#include "models/domain/ranking.h"

#include <array>

namespace harmdesk::briefing {

/// Fills a rectangle in the printed colour and pattern of an offence group; patterns stay apart in greyscale.
void fillGroup(Canvas& canvas, double x, double y, double w, double h, OffenceGroup group);
void fillGroupCircle(Canvas& canvas, double cx, double cy, double r, OffenceGroup group);

/// The stacked bar of the list: one linear scale from 0 to `scale` over `width`; a hatched stub after it when
/// something counted is unmapped.
void stackedBar(Canvas& canvas, double x, double y, double width, double height,
                const std::array<HarmDays, kOffenceGroupCount>& byGroup, HarmDays scale, bool unmapped);
/// Room that the stub needs after the longest bar.
inline constexpr double kStubWidth = 7;

/// The same in words: "Rape 60 %, Violence with injury 40 %".
QString stackText(const std::array<HarmDays, kOffenceGroupCount>& byGroup, HarmDays score, bool unmapped);

/// Swatches with names in one flowing line or more; returns the height used. Draws nothing when `draw` is
/// false.
double legend(Canvas& canvas, double x, double y, double width, const std::vector<OffenceGroup>& groups,
              bool draw);

} // namespace harmdesk::briefing

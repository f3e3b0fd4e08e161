// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/briefing/pack_content.h"
#include "models/briefing/page_flow.h"

namespace harmdesk::briefing {

// The parts of a suspect's section that are pictures or flowing text.

/// Horizontal bars of a ChartSpec: name, bar, value label (parts at tabs are right-aligned columns). Returns
/// the height.
double barsHeight(const charts::ChartSpec& spec);
void paintBars(Canvas& canvas, const charts::ChartSpec& spec, double x, double y, double width);

/// The lanes over the body's width at this height.
double timelineHeight(const Timeline& timeline);
void paintTimeline(Canvas& canvas, const Timeline& timeline, double y);

/// Notes with author and time, broken over pages.
void paintNotes(PageFlow& flow, const std::vector<NoteContent>& notes);

} // namespace harmdesk::briefing

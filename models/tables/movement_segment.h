// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/movement.h"

#include <QString>
#include <array>
#include <vector>

namespace harmdesk::tables {

/// Parts of what moved between two lists.
enum class MovementSegment : std::uint8_t { All, Joiners, Returners, Leavers, Biggest, Stayers };
inline constexpr std::array kMovementSegments{MovementSegment::All,       MovementSegment::Joiners,
                                              MovementSegment::Returners, MovementSegment::Leavers,
                                              MovementSegment::Biggest,   MovementSegment::Stayers};
/// As many as "biggest movers" holds at most.
inline constexpr int kBiggestMovers = 20;

/// "Joiners", translated.
QString label(MovementSegment segment);
/// Those of the segment, in the order given; the biggest movers (ranked both times, on another rank now) by
/// the number of places, then by the change of the score, then by reference.
std::vector<Movement> segment(const std::vector<Movement>& movements, MovementSegment which);

} // namespace harmdesk::tables

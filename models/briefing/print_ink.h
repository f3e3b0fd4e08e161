// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace harmdesk::briefing {

/// A printed colour, 0xRRGGBB. Offence groups have theirs in models/charts/group_style.h.
using Ink = std::uint32_t;

// The light tokens of the program's look, by meaning; the only colours of the pack beside the offence groups.
inline constexpr Ink kInk = 0x1A2129;        ///< text
inline constexpr Ink kInk2 = 0x4A5662;       ///< second text, lanes
inline constexpr Ink kInk3 = 0x5C6874;       ///< captions
inline constexpr Ink kRule = 0xCFD6DD;       ///< under a row
inline constexpr Ink kStrongRule = 0x828E9A; ///< under every tenth row, axis
inline constexpr Ink kTint = 0xF1F4F7;       ///< header row
inline constexpr Ink kAccent = 0x1E5AA8;     ///< as-at line, window
inline constexpr Ink kAccentSoft = 0xE8F0FA; ///< the counted window
inline constexpr Ink kPaper = 0xFFFFFF;

} // namespace harmdesk::briefing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codes.h"

#include <cstdint>

namespace harmdesk::charts {

/// How an offence group is filled: patterns alternate with solids, so neighbours differ without colour.
enum class FillPattern : std::uint8_t {
    Solid,
    LightStripesFalling, ///< light stripes over the colour, top left to bottom right
    DarkStripesRising,   ///< dark stripes over the colour, bottom left to top right
    LightDots,
    LightLinesLevel,
    SolidWithEdge,
    Hatch, ///< no fill, grey hatch with an edge: unmapped
};

/// One look for a group everywhere: stack, legend, chart, print. Colours are 0xRRGGBB.
struct GroupStyle {
    std::uint32_t light;
    std::uint32_t dark;
    std::uint32_t print;
    FillPattern pattern;
};

constexpr GroupStyle groupStyle(OffenceGroup group) {
    switch (group) {
    case OffenceGroup::Homicide: return {0x14171C, 0xF2F4F6, 0x14171C, FillPattern::Solid};
    case OffenceGroup::Rape: return {0x3B2F94, 0x8F80F0, 0x3B2F94, FillPattern::Solid};
    case OffenceGroup::OtherSexual: return {0xA2519F, 0xE5A3E3, 0xA2519F, FillPattern::LightStripesFalling};
    case OffenceGroup::ViolenceWithInjury: return {0xB4460A, 0xE87A3E, 0xC9661F, FillPattern::Solid};
    case OffenceGroup::ViolenceWithoutInjury: return {0xB78900, 0xF0D572, 0xB78900, FillPattern::DarkStripesRising};
    case OffenceGroup::StalkingHarassment: return {0x0B736C, 0x3DC2B0, 0x0B736C, FillPattern::LightDots};
    case OffenceGroup::PublicOrder: return {0x7E8D9C, 0x8492A0, 0x7E8D9C, FillPattern::LightLinesLevel};
    case OffenceGroup::Other: return {0xB4BDC6, 0x5C6874, 0xB4BDC6, FillPattern::SolidWithEdge};
    case OffenceGroup::Unmapped: return {0x5C6874, 0x94A0AC, 0x5C6874, FillPattern::Hatch};
    }
    return {0, 0, 0, FillPattern::Solid};
}

} // namespace harmdesk::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

namespace harmdesk {

/// The settings of a profile in the order of the scheme.
inline constexpr std::array<std::string_view, 13> kProfileKeys{
    "window_days",
    "date_basis",
    "eligible_flag",
    "min_crimes",
    "min_victims",
    "exclude_record_status",
    "exclude_person_status",
    "min_age",
    "sex",
    "exclude_historic_days",
    "multiply_offences",
    "half_life_days",
    "cap_per_crime_days",
};

bool isProfileKey(std::string_view key);

} // namespace harmdesk

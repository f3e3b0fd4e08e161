// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace harmdesk::specs {

/// A whole number as people and spreadsheets write it: a sign, thousands in groups of three parted by the
/// other one of "." and ",", by a blank (also a no-break one) or an apostrophe, and decimals that are all
/// zero: "530,000", "1.234,0" (decimal ','), "2.0". nullopt for anything else: "2.5", "12,34", "1e5", and
/// numbers of more than 15 digits. `text` without blanks around it.
std::optional<std::int64_t> wholeNumber(std::string_view text, char decimal);

} // namespace harmdesk::specs

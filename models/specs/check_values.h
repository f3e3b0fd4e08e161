// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/source_profile.h"

#include <vector>

namespace harmdesk::specs {

/// What the values of one file do not give a source's rules: dates that are none, numbers that are none,
/// codes outside map and list, empty keys, date styles left open. File and source of the findings are filled
/// in.
std::vector<SpecFinding> checkValues(const SourceRule& rule, const SourceProfile& file);

} // namespace harmdesk::specs

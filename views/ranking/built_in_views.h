// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ranking/view_switch.h"

#include <vector>

namespace harmdesk::views {

/// The views that every case has, the monthly list first. Titles in the language of now.
std::vector<BuiltInView> builtInViews();

} // namespace harmdesk::views

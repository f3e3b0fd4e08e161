// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/offence_title.h"

namespace harmdesk::tables {

/// See models/domain/offence_title.h. The tool tip of a cell shows the title as recorded.
using harmdesk::shortOffenceTitle;

} // namespace harmdesk::tables

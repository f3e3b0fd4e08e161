// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ranking.h"

#include <QString>

namespace harmdesk::tables {

/// The icon (resources/icons) that goes with a state of custody; empty where the words stand alone.
QString custodyIcon(CustodyKind kind);

} // namespace harmdesk::tables

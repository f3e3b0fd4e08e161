// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/harm_index.h"

#include <vector>

namespace SQLite {
class Database;
}

namespace harmdesk::storage {

/// What analysts decided, oldest first. Throws SQLite::Exception.
std::vector<OffenceDecision> readDecisions(SQLite::Database& database, bool standingOnly);

} // namespace harmdesk::storage

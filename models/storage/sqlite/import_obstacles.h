// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/case_connection.h"

namespace SQLite {
class Database;
}

namespace harmdesk::storage {

// What stands in the way of rolling an import back or forward. Inside one transaction or snapshot; both throw
// SQLite::Exception.
//
// That an import stands later than another on the same row means that its number is higher: an import that is
// rolled forward finds each row as it left it, so no import in between has touched that row.

/// Of an import that stands.
std::vector<RollObstacle> backObstacles(SQLite::Database& database, ImportId import);
/// Of one that is rolled back.
std::vector<RollObstacle> forwardObstacles(SQLite::Database& database, ImportId import);

} // namespace harmdesk::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace SQLite {
class Database;
}

namespace harmdesk::storage {

/// `PRAGMA application_id` of every case file: "HRMD".
inline constexpr std::int32_t kApplicationId = 0x48524D44;

/// One step of the schema. Released steps never change; a step that older programs cannot live with raises
/// `minimum_version` in table meta itself.
struct Migration {
    int version = 0; ///< 1, 2, 3 … without gaps; `PRAGMA user_version` after it
    const char* sql = nullptr;
};

/// The steps of sql/NNNN_name.sql, in order.
const std::vector<Migration>& builtInMigrations();
/// The schema version that this program writes.
int currentSchemaVersion();

/// Runs the steps that the file has not had, all in one transaction with foreign keys checked at its end:
/// either the file is at the last version afterwards, or it is as it was. Throws SQLite::Exception.
void migrate(SQLite::Database& database, const std::vector<Migration>& migrations = builtInMigrations());

} // namespace harmdesk::storage

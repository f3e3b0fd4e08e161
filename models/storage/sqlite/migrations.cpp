// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/migrations.h"

#include "models/storage/sqlite/foreign_keys.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>
#include <string>

namespace harmdesk::storage {
int currentSchemaVersion() {
    return builtInMigrations().back().version;
}

void migrate(SQLite::Database& database, const std::vector<Migration>& migrations) {
    const ForeignKeysOff keysOff(database);
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const int held = database.execAndGet("PRAGMA user_version").getInt();
    int reached = held;
    for (const Migration& step : migrations) {
        if (step.version <= held) continue;
        database.exec(step.sql);
        reached = step.version;
    }
    if (reached == held) return;
    SQLite::Statement violations(database, "PRAGMA foreign_key_check");
    if (violations.executeStep())
        throw SQLite::Exception("a migration left rows without what they refer to", SQLITE_CONSTRAINT);
    violations.reset();
    database.exec("PRAGMA user_version = " + std::to_string(reached));
    transaction.commit();
}

} // namespace harmdesk::storage

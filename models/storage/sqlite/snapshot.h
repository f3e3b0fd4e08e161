// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace harmdesk::storage {

/// All reads of one moment: a read transaction, or the one that is open already (a scratch copy is read while
/// a bulk load writes into it).
class Snapshot {
public:
    explicit Snapshot(SQLite::Database& database)
        : m_database(sqlite3_get_autocommit(database.getHandle()) != 0 ? &database : nullptr) {
        if (m_database) m_database->exec("BEGIN");
    }
    ~Snapshot() {
        if (m_database) m_database->tryExec("ROLLBACK");
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    SQLite::Database* m_database;
};

} // namespace harmdesk::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>

namespace harmdesk::storage {

/// Foreign keys off for as long as this lives (a pragma that does nothing inside a transaction: outlive it),
/// then as before. Whoever uses it checks references before the commit.
class ForeignKeysOff {
public:
    explicit ForeignKeysOff(SQLite::Database& database)
        : m_database(database)
        , m_before(database.execAndGet("PRAGMA foreign_keys").getInt()) {
        m_database.exec("PRAGMA foreign_keys = OFF");
    }
    ~ForeignKeysOff() {
        if (m_before != 0) m_database.tryExec("PRAGMA foreign_keys = ON");
    }
    ForeignKeysOff(const ForeignKeysOff&) = delete;
    ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;

private:
    SQLite::Database& m_database;
    int m_before;
};

} // namespace harmdesk::storage

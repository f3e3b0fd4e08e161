// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <cstdint>
#include <sqlite3.h>
#include <string_view>

namespace harmdesk::storage {

/// A statement read row by row straight through SQLite's C interface: for scans of millions of rows, where
/// SQLite::Column (which shares ownership of its statement for each value) costs more than reading the row.
class Scan {
public:
    Scan(SQLite::Database& database, const char* sql)
        : m_database(database.getHandle()) {
        if (sqlite3_prepare_v2(m_database, sql, -1, &m_statement, nullptr) != SQLITE_OK)
            throw SQLite::Exception(m_database, sqlite3_errcode(m_database));
    }
    ~Scan() { sqlite3_finalize(m_statement); }
    Scan(const Scan&) = delete;
    Scan& operator=(const Scan&) = delete;

    bool next() {
        const int result = sqlite3_step(m_statement);
        if (result == SQLITE_ROW) return true;
        if (result == SQLITE_DONE) return false;
        throw SQLite::Exception(m_database, result);
    }
    bool isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
    std::int64_t integer(int column) const { return sqlite3_column_int64(m_statement, column); }
    std::int32_t day(int column) const {
        return isNull(column) ? Date::kNull : sqlite3_column_int(m_statement, column);
    }
    /// Valid until the next row.
    std::string_view text(int column) const {
        const unsigned char* data = sqlite3_column_text(m_statement, column);
        const int size = sqlite3_column_bytes(m_statement, column);
        return data ? std::string_view(reinterpret_cast<const char*>(data), static_cast<std::size_t>(size))
                    : std::string_view();
    }

private:
    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace harmdesk::storage

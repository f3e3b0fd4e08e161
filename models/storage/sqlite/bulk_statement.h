// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"

#include <cstdint>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace harmdesk::storage {

/// A prepared statement for millions of rows: binds views without copying (they must live until run()
/// returns), which SQLite::Statement can do for blobs and std::string only. Errors are SQLite::Exception.
class BulkStatement {
public:
    BulkStatement(sqlite3* database, const char* sql);
    ~BulkStatement();
    BulkStatement(const BulkStatement&) = delete;
    BulkStatement& operator=(const BulkStatement&) = delete;

    // Parameters count from 1.
    void bindText(int index, std::string_view text);
    void bindInt(int index, std::int64_t value) {
        Bound& bound = m_bound[static_cast<std::size_t>(index)];
        if (bound.kind == Bound::Kind::Integer && bound.value == value) return;
        bindNewInt(index, value);
    }
    void bindNull(int index) {
        if (m_bound[static_cast<std::size_t>(index)].kind != Bound::Kind::Null) bindNewNull(index);
    }
    void bindDate(int index, Date date) { ///< NULL for no date
        date.isNull() ? bindNull(index) : bindInt(index, date.days());
    }
    void bindWord(int index, std::int64_t word) { word == 0 ? bindNull(index) : bindInt(index, word); }
    /// Runs a statement that gives no rows, and makes it ready for the next.
    void run();

    bool next(); ///< the next row of a query; false after the last
    // Columns count from 0.
    std::int64_t integer(int column) const;
    std::int32_t small(int column) const { return static_cast<std::int32_t>(integer(column)); }
    bool isNull(int column) const;
    std::string_view text(int column) const; ///< until the next call of next()
    Date date(int column) const;

private:
    /// What a parameter holds: SQLite keeps it from row to row, and many columns rarely change.
    struct Bound {
        enum class Kind { Null, Integer, Text } kind = Kind::Null;
        std::int64_t value = 0;
    };
    void bindNewInt(int index, std::int64_t value);
    void bindNewNull(int index);
    void check(int code) const;
    sqlite3* m_database;
    sqlite3_stmt* m_statement = nullptr;
    std::vector<Bound> m_bound; // by index; the first is not used
};

} // namespace harmdesk::storage

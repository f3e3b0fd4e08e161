// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/bulk_statement.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace harmdesk::storage {

BulkStatement::BulkStatement(sqlite3* database, const char* sql)
    : m_database(database) {
    check(sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
    m_bound.resize(static_cast<std::size_t>(sqlite3_bind_parameter_count(m_statement)) + 1);
}

BulkStatement::~BulkStatement() {
    sqlite3_finalize(m_statement);
}

void BulkStatement::check(int code) const {
    if (code != SQLITE_OK) throw SQLite::Exception(m_database, code);
}

void BulkStatement::bindText(int index, std::string_view text) {
    // A null pointer would bind NULL: an empty text is a text.
    const char* const bytes = text.empty() ? "" : text.data();
    m_bound[static_cast<std::size_t>(index)].kind = Bound::Kind::Text;
    check(sqlite3_bind_text(m_statement, index, bytes, static_cast<int>(text.size()), SQLITE_STATIC));
}

void BulkStatement::bindNewInt(int index, std::int64_t value) {
    check(sqlite3_bind_int64(m_statement, index, value));
    m_bound[static_cast<std::size_t>(index)] = {Bound::Kind::Integer, value};
}

void BulkStatement::bindNewNull(int index) {
    check(sqlite3_bind_null(m_statement, index));
    m_bound[static_cast<std::size_t>(index)] = {};
}

void BulkStatement::run() {
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_DONE) {
        const SQLite::Exception failure(m_database, code);
        sqlite3_reset(m_statement); // gives the same error again
        throw failure;
    }
    check(sqlite3_reset(m_statement));
}

bool BulkStatement::next() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    throw SQLite::Exception(m_database, code);
}

std::int64_t BulkStatement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

bool BulkStatement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::string_view BulkStatement::text(int column) const {
    const auto* const bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (bytes == nullptr) return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

Date BulkStatement::date(int column) const {
    return isNull(column) ? Date() : Date::fromDays(small(column));
}

} // namespace harmdesk::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/harm_index.h"

#include <QByteArray>
#include <QString>
#include <sqlite3.h>
#include <string>

namespace harmdesk::bench {

/// A connection that only reads the case and fills a temporary table: the yardstick, apart from the program's
/// own storage.
class Sql {
public:
    explicit Sql(const QString& path)
        : m_ok(sqlite3_open_v2(path.toUtf8().constData(), &m_handle,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr) == SQLITE_OK) {}
    ~Sql() { sqlite3_close(m_handle); }
    Sql(const Sql&) = delete;
    Sql& operator=(const Sql&) = delete;

    bool ok() const { return m_ok; }
    bool run(const char* sql) { return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }
    QString error() const { return QString::fromUtf8(sqlite3_errmsg(m_handle)); }
    sqlite3_stmt* prepare(const QByteArray& sql) {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
        return statement;
    }

private:
    sqlite3* m_handle = nullptr;
    bool m_ok;
};

std::string column(sqlite3_stmt* row, int i);
/// What each offence text is worth, put beside the case for the SQL; not part of its time.
bool fillMatched(Sql& sql, const HarmIndex& index);
/// The list as `harmdesk rank` writes it, from the rows of the SQL.
std::string sqlList(sqlite3_stmt* query);
/// A text of tests/bench/sql; empty where it cannot be read.
QByteArray sqlText(const QString& name);

} // namespace harmdesk::bench

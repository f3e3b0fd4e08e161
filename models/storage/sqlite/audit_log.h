// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/case_connection.h"

namespace SQLite {
class Database;
}

namespace harmdesk::storage {

class SqliteConnection;

/// Adds a line to the log inside the transaction that is open. Throws SQLite::Exception.
void appendLine(SQLite::Database& database, const AuditEvent& event, const QString& user,
                const QDateTime& at);

/// The chain: SHA-256, in hex, over the previous line's hash (64 zeros before the first) and the fields of
/// this one, each preceded by its length in bytes (8 bytes, big-endian), so that no two different lines
/// encode alike.
QString chainHash(const QString& previousHash, const AuditEntry& entry);

class SqliteAuditLog final : public AuditLog {
public:
    explicit SqliteAuditLog(SqliteConnection& connection)
        : m_connection(connection) {}
    /// Joins the transaction that is open on this connection, if one is.
    Status append(const AuditEvent& event) override;
    Result<std::vector<AuditEntry>> entries() override;
    Result<std::optional<std::int64_t>> firstBroken() override;

private:
    SqliteConnection& m_connection;
};

} // namespace harmdesk::storage

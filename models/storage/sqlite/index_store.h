// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/case_connection.h"

namespace SQLite {
class Database;
}

namespace harmdesk::storage {

class SqliteConnection;

/// Adds the index with its rules inside the transaction that is open. Throws SQLite::Exception.
void insertIndex(SQLite::Database& database, const HarmIndex& index);

class SqliteIndexStore final : public IndexStore {
public:
    explicit SqliteIndexStore(SqliteConnection& connection)
        : m_connection(connection) {}
    Result<std::vector<QString>> names() override;
    /// An empty name means the index in use.
    Result<HarmIndex> index(const QString& name) override;
    Status add(const HarmIndex& index) override;
    Status use(const QString& name) override;

private:
    SqliteConnection& m_connection;
};

} // namespace harmdesk::storage

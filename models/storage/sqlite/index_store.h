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

/// Decisions are in offence_decisions.cpp.
class SqliteIndexStore final : public IndexStore {
public:
    explicit SqliteIndexStore(SqliteConnection& connection)
        : m_connection(connection) {}
    Result<std::vector<QString>> names() override;
    /// An empty name means the index in use.
    Result<HarmIndex> index(const QString& name) override;
    Status add(const HarmIndex& index) override;
    Status use(const QString& name) override;
    Status setRules(const QString& name, const std::vector<ResolutionRule>& rules, const std::string& sha256,
                    const QString& reason) override;
    Result<std::vector<OffenceDecision>> decisions() override;
    Result<OffenceDecision> decide(const OffenceDecision& decision) override;
    Status withdraw(std::int64_t decisionId, const QString& by, const QString& reason) override;

private:
    SqliteConnection& m_connection;
};

} // namespace harmdesk::storage

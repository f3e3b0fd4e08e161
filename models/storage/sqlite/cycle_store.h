// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/case_connection.h"

#include <vector>

namespace SQLite {
class Database;
}

namespace harmdesk::storage {

class SqliteConnection;

class SqliteCycleStore final : public CycleStore {
public:
    explicit SqliteCycleStore(SqliteConnection& connection)
        : m_connection(connection) {}
    Result<std::vector<CycleInfo>> cycles() override;
    Result<FrozenCycle> cycle(CycleId id) override;
    Result<std::vector<FrozenCycle>> lists() override;
    Result<std::optional<OpenCycle>> open() override;
    Result<OpenCycle> setOpen(const OpenCycle& cycle) override;
    Status closeOpen(const QString& by) override;
    Result<CycleInfo> freeze(const FrozenCycle& cycle, std::int64_t dataVersion) override;
    Result<std::int64_t> openRejects() override;

private:
    SqliteConnection& m_connection;
};

/// Adds a sentence for each frozen cycle that the log does not tell of as it is held, for each that the log
/// tells of and the case lacks, and for each label with a version missing. Throws SQLite::Exception.
void addCycleFaults(SQLite::Database& database, std::vector<QString>& faults);

} // namespace harmdesk::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/case_connection.h"

namespace harmdesk::storage {

class SqliteConnection;

class SqliteSuspectSource final : public SuspectSource {
public:
    explicit SqliteSuspectSource(SqliteConnection& connection)
        : m_connection(connection) {}
    Result<std::shared_ptr<const CaseColumns>> loadColumns(const WorkContext& context) override;
    Result<MonitoringColumns> loadMonitoring(const WorkContext& context) override;
    Result<Dossier> loadDossier(const std::string& nominalRef) override;
    Result<std::vector<RevealedVictim>> revealVictims(const std::string& nominalRef) override;
    Result<std::vector<RowVersion>> history(FileKind kind, const std::vector<std::string>& key) override;
    Result<std::int64_t> dataVersion() override;

private:
    SqliteConnection& m_connection;
};

} // namespace harmdesk::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/case_connection.h"

namespace harmdesk::storage {

class SqliteConnection;

class SqliteProfileStore final : public ProfileStore {
public:
    explicit SqliteProfileStore(SqliteConnection& connection)
        : m_connection(connection) {}
    Result<std::vector<StoredProfile>> profiles() override;
    Result<StoredProfile> save(const Profile& profile) override;
    Status setRemoved(const QString& name, bool removed) override;

private:
    SqliteConnection& m_connection;
};

} // namespace harmdesk::storage

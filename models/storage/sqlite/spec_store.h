// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/case_connection.h"

namespace harmdesk::storage {

class SqliteConnection;

class SqliteSpecStore final : public SpecStore {
public:
    explicit SqliteSpecStore(SqliteConnection& connection)
        : m_connection(connection) {}
    Result<std::vector<StoredSpec>> specs() override;
    Result<StoredSpec> spec(const QString& name, int version) override;
    Result<StoredSpec> save(const QString& name, const QByteArray& json) override;
    Status remove(const QString& name) override;

private:
    SqliteConnection& m_connection;
};

} // namespace harmdesk::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/case_connection.h"

namespace harmdesk::storage {

class SqliteConnection;

class SqliteViewStore final : public ViewStore {
public:
    explicit SqliteViewStore(SqliteConnection& connection)
        : m_connection(connection) {}
    Result<std::vector<SavedView>> views() override;
    Result<SavedView> save(const QString& name, const QByteArray& json) override;
    Status rename(const QString& name, const QString& to) override;
    Status remove(const QString& name) override;

private:
    tl::unexpected<Error> unknown(const QString& name) const;
    Status named(const QString& name) const;

    SqliteConnection& m_connection;
};

} // namespace harmdesk::storage

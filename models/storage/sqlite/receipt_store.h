// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/case_connection.h"

namespace harmdesk::storage {

class SqliteConnection;

class SqliteReceiptStore final : public ReceiptStore {
public:
    explicit SqliteReceiptStore(SqliteConnection& connection)
        : m_connection(connection) {}
    Result<std::vector<ImportReceipt>> receipts() override;

private:
    SqliteConnection& m_connection;
};

} // namespace harmdesk::storage

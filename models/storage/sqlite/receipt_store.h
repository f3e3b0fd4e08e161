// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/case_connection.h"

namespace harmdesk::storage {

class SqliteConnection;

/// Receipts here; rolling back and forward in import_roll.cpp, what stands in its way in
/// import_obstacles.cpp.
class SqliteReceiptStore final : public ReceiptStore {
public:
    explicit SqliteReceiptStore(SqliteConnection& connection)
        : m_connection(connection) {}
    Result<std::vector<ImportReceipt>> receipts() override;
    Result<ImportReceipt> receipt(ImportId id) override;
    Status settleRejects(const std::vector<std::int64_t>& ids, RejectState state, ImportId by,
                         const QString& why) override;

private:
    SqliteConnection& m_connection;
};

} // namespace harmdesk::storage

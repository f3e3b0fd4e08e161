// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/case_connection.h"

namespace harmdesk::storage {

class SqliteConnection;

/// Rolling back and forward is in import_roll.cpp.
class SqliteReceiptStore final : public ReceiptStore {
public:
    explicit SqliteReceiptStore(SqliteConnection& connection)
        : m_connection(connection) {}
    Result<std::vector<ImportReceipt>> receipts() override;
    Result<ImportReceipt> receipt(ImportId id) override;
    Result<std::vector<RollObstacle>> obstacles(ImportId id) override;
    Status rollBack(ImportId id, const QString& reason, const WorkContext& context) override;
    Status rollForward(ImportId id, const QString& reason, const WorkContext& context) override;
    Status settleRejects(const std::vector<std::int64_t>& ids, RejectState state, ImportId by,
                         const QString& why) override;

private:
    SqliteConnection& m_connection;
};

} // namespace harmdesk::storage

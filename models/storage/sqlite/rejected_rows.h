// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/import_receipt.h"

#include <QDateTime>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <cstdint>
#include <string>
#include <vector>

namespace harmdesk::storage {

// Rejected rows of imports. Inside an open transaction; throw SQLite::Exception.

/// The fields of a rejected row as kept: a JSON array of pairs; empty for none.
std::string rejectValuesJson(const std::vector<std::pair<std::string, std::string>>& values);
std::vector<std::pair<std::string, std::string>> rejectValues(const std::string& json);

/// Reads the rejects of one import after the other.
class RejectReader {
public:
    RejectReader(SQLite::Database& database, bool withValues);
    std::vector<RejectedRow> of(ImportId import);

private:
    SQLite::Statement m_query;
    bool m_withValues;
};

/// Marks all of them, and adds the line of the log. Unreadable when one is not there: roll back then.
Status settleRejects(SQLite::Database& database, const QString& path, const std::vector<std::int64_t>& ids,
                     RejectState state, ImportId by, const QString& why, const QString& user,
                     const QDateTime& at);

} // namespace harmdesk::storage

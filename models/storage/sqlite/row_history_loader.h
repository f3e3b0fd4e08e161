// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/row_history.h"

#include <QString>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace harmdesk::storage {

/// The versions of one row; see SuspectSource::history. Use inside a snapshot; throws SQLite::Exception.
Result<std::vector<RowVersion>> loadRowHistory(SQLite::Database& database, const QString& path, FileKind kind,
                                               const std::vector<std::string>& key);

} // namespace harmdesk::storage

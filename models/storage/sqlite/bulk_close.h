// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/bulk_load.h"
#include "models/storage/sqlite/bulk_references.h"

#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace harmdesk::storage {

// The two ends of a bulk load's transaction. All throw SQLite::Exception.

/// An index that a bulk load makes again.
struct RowIndex {
    std::string table;
    std::string make; ///< the statement
};

/// Drops the indexes that rows of the extract are filed in and returns how to make them again.
std::vector<RowIndex> dropRowIndexes(SQLite::Database& database);

/// The rows of import and files, before anything refers to them; their counts follow at the end.
void storeStart(SQLite::Database& database, const ImportReceipt& start, bool synthetic, const BulkIds& ids);

/// Counts, rejected rows and unmapped offences, as the receipt says.
void storeReceipt(SQLite::Database& database, const ImportReceipt& receipt, const BulkIds& ids);

/// On which rows of other imports' files this one depends because it named them without change.
void storeConfirmed(SQLite::Database& database,
                    const std::vector<std::pair<std::int64_t, std::int64_t>>& confirmed, const BulkIds& ids);

/// The first row that breaks a foreign key, as "table crime, row 12, refers to offence"; empty when all hold.
/// Finds what PRAGMA foreign_key_check would find in the rows that this load wrote, given that `written` is
/// all they refer to: looking each reference up takes a seventh of an import, and as long as the ids of the
/// tables have no gap (only rolling back deletes rows) their bounds say as much. With a gap every row is
/// looked up.
std::string brokenReference(SQLite::Database& database, const BulkReferences& written);

} // namespace harmdesk::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/bulk_close.h"

#include "models/storage/sqlite/rejected_rows.h"
#include "models/storage/sqlite/values.h"

#include <QHash>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <map>

namespace harmdesk::storage {

std::vector<RowIndex> dropRowIndexes(SQLite::Database& database) {
    // The schema itself says how to make them again: a later migration's index is kept without a change here.
    std::vector<std::string> names;
    std::vector<RowIndex> indexes;
    {
        SQLite::Statement query(
            database, "SELECT name, tbl_name, sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
                      " AND tbl_name IN ('person', 'crime', 'link', 'event') ORDER BY name");
        while (query.executeStep()) {
            names.push_back(query.getColumn(0).getString());
            indexes.push_back({query.getColumn(1).getString(), query.getColumn(2).getString()});
        }
    }
    for (const std::string& name : names) database.exec("DROP INDEX \"" + name + "\"");
    return indexes;
}

void storeStart(SQLite::Database& database, const ImportReceipt& start, bool synthetic, const BulkIds& ids) {
    const std::string startedAt = utf8(isoUtc(start.startedAt));
    SQLite::Statement import(database,
                             "INSERT INTO import (id, started_at, finished_at, user, synthetic, keeps_images)"
                             " VALUES (?, ?, ?, ?, ?, 1)");
    import.bind(1, ids.import);
    import.bind(2, startedAt);
    import.bind(3, startedAt);
    import.bind(4, utf8(start.user));
    import.bind(5, synthetic ? 1 : 0);
    import.exec();

    SQLite::Statement file(
        database, "INSERT INTO file (id, import_id, path, sha256, kind, rows_read, inserted, updated,"
                  " unchanged, rejected, target) VALUES (?, ?, ?, '', ?, 0, 0, 0, 0, 0, ?)");
    std::int64_t fileId = ids.file;
    for (const FileReceipt& each : start.files) {
        file.bind(1, fileId++);
        file.bind(2, ids.import);
        file.bind(3, utf8(each.path));
        file.bind(4, static_cast<int>(each.kind));
        file.bind(5, utf8(each.target));
        file.exec();
        file.reset();
    }
}

namespace {

void storeRejects(SQLite::Database& database, const ImportReceipt& receipt, const BulkIds& ids) {
    // A flat file is several files of the receipt, one for each kind of rows that it feeds.
    std::map<std::pair<QString, FileKind>, std::int64_t> byKind;
    QHash<QString, std::int64_t> byPath;
    std::int64_t fileId = ids.file;
    for (const FileReceipt& each : receipt.files) {
        byKind.try_emplace({each.path, each.kind}, fileId);
        if (!byPath.contains(each.path)) byPath.insert(each.path, fileId);
        ++fileId;
    }
    SQLite::Statement reject(database, "INSERT INTO reject (file_id, line, field, code, message, kind,"
                                       " row_values) VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (const RejectedRow& row : receipt.rejects) {
        const auto known = byKind.find({row.file, row.kind});
        reject.bind(1, known != byKind.end() ? known->second : byPath.value(row.file, ids.file));
        reject.bind(2, row.line);
        reject.bind(3, utf8(row.field));
        reject.bind(4, utf8(row.code));
        reject.bind(5, utf8(row.message));
        reject.bind(6, static_cast<int>(row.kind));
        reject.bind(7, rejectValuesJson(row.values));
        reject.exec();
        reject.reset();
    }
}

void storeNotes(SQLite::Database& database, const ImportReceipt& receipt, const BulkIds& ids) {
    SQLite::Statement note(database, "INSERT INTO import_note (import_id, position, text) VALUES (?, ?, ?)");
    std::int64_t position = 0;
    for (const QString& each : receipt.notes) {
        note.bind(1, ids.import);
        note.bind(2, position++);
        note.bind(3, utf8(each));
        note.exec();
        note.reset();
    }
}

} // namespace

void storeReceipt(SQLite::Database& database, const ImportReceipt& receipt, const BulkIds& ids) {
    SQLite::Statement import(database, "UPDATE import SET finished_at = ?, spec = ?, spec_version = ?,"
                                       " retry_of = ? WHERE id = ?");
    import.bind(1, utf8(isoUtc(receipt.finishedAt)));
    import.bind(2, utf8(receipt.spec));
    import.bind(3, receipt.specVersion);
    if (receipt.retryOf.isNull())
        import.bind(4);
    else
        import.bind(4, receipt.retryOf.value);
    import.bind(5, ids.import);
    import.exec();

    SQLite::Statement file(database, "UPDATE file SET sha256 = ?, rows_read = ?, inserted = ?, updated = ?,"
                                     " unchanged = ?, rejected = ?, skipped = ? WHERE id = ?");
    std::int64_t fileId = ids.file;
    for (const FileReceipt& each : receipt.files) {
        file.bind(1, utf8(each.sha256));
        file.bind(2, each.rowsRead);
        file.bind(3, each.inserted);
        file.bind(4, each.updated);
        file.bind(5, each.unchanged);
        file.bind(6, each.rejected);
        file.bind(7, each.skipped);
        file.bind(8, fileId++);
        file.exec();
        file.reset();
    }
    storeRejects(database, receipt, ids);
    storeNotes(database, receipt, ids);

    SQLite::Statement unmapped(database, "INSERT INTO unmapped (import_id, ho_class, cjs_code, title,"
                                         " crimes, is_new) VALUES (?, ?, ?, ?, ?, ?)");
    for (const UnmappedOffence& row : receipt.unmapped) {
        unmapped.bind(1, ids.import);
        unmapped.bind(2, row.hoClass);
        unmapped.bind(3, row.cjsCode);
        unmapped.bind(4, row.title);
        unmapped.bind(5, row.crimes);
        unmapped.bind(6, row.isNew ? 1 : 0);
        unmapped.exec();
        unmapped.reset();
    }
}

void storeConfirmed(SQLite::Database& database,
                    const std::vector<std::pair<std::int64_t, std::int64_t>>& confirmed, const BulkIds& ids) {
    SQLite::Statement insert(
        database, "INSERT INTO import_confirmed (import_id, on_file, row_count) VALUES (?1, ?2, ?3)"
                  " ON CONFLICT (import_id, on_file) DO UPDATE SET row_count = row_count + ?3");
    for (const auto& [file, rows] : confirmed) {
        if (rows <= 0 || file >= ids.file) continue; // on itself it does not depend
        insert.bind(1, ids.import);
        insert.bind(2, file);
        insert.bind(3, rows);
        insert.exec();
        insert.reset();
    }
}

namespace {

std::string firstBroken(SQLite::Database& database, const char* check) {
    SQLite::Statement query(database, check);
    if (!query.executeStep()) return {};
    return "table " + query.getColumn(0).getString() + ", row " + query.getColumn(1).getString() +
           ", refers to " + query.getColumn(2).getString();
}

/// Whether every id by which rows were written is a row's; no when that cannot be told from the bounds.
bool leadSomewhere(SQLite::Database& database, const BulkReferences& written) {
    for (std::size_t table = 0; table < BulkReferences::kNames.size(); ++table) {
        if (!written.any(table)) continue;
        const std::string name = BulkReferences::kNames[table];
        // Three queries in one: each alone is answered from an index or an end of the table.
        SQLite::Statement query(database, "SELECT (SELECT count(*) FROM " + name +
                                              "), (SELECT coalesce(min(id), 1) FROM " + name +
                                              "), (SELECT coalesce(max(id), 0) FROM " + name + ")");
        query.executeStep();
        const std::int64_t rows = query.getColumn(0).getInt64();
        const std::int64_t lowest = query.getColumn(1).getInt64();
        const std::int64_t highest = query.getColumn(2).getInt64();
        if (rows != highest - lowest + 1 || !written.within(table, lowest, highest)) return false;
    }
    return true;
}

} // namespace

std::string brokenReference(SQLite::Database& database, const BulkReferences& written) {
    if (!leadSomewhere(database, written)) return firstBroken(database, "PRAGMA foreign_key_check");
    for (const char* check :
         {"PRAGMA foreign_key_check(file)", "PRAGMA foreign_key_check(reject)",
          "PRAGMA foreign_key_check(unmapped)", "PRAGMA foreign_key_check(import_confirmed)"})
        if (std::string broken = firstBroken(database, check); !broken.empty()) return broken;
    return {};
}

} // namespace harmdesk::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/receipt_store.h"

#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/sqlite_connection.h"
#include "models/storage/sqlite/values.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace harmdesk::storage {
namespace {

void readFiles(SQLite::Database& database, ImportReceipt& receipt) {
    SQLite::Statement query(
        database, "SELECT path, sha256, kind, rows_read, inserted, updated, unchanged, rejected FROM file "
                  "WHERE import_id = ? ORDER BY id");
    query.bind(1, receipt.id.value);
    while (query.executeStep()) {
        FileReceipt file;
        file.path = text(query.getColumn(0));
        file.sha256 = text(query.getColumn(1));
        file.kind = static_cast<FileKind>(query.getColumn(2).getInt());
        file.rowsRead = query.getColumn(3).getInt64();
        file.inserted = query.getColumn(4).getInt64();
        file.updated = query.getColumn(5).getInt64();
        file.unchanged = query.getColumn(6).getInt64();
        file.rejected = query.getColumn(7).getInt64();
        receipt.files.push_back(std::move(file));
    }
}

void readRejects(SQLite::Database& database, ImportReceipt& receipt) {
    SQLite::Statement query(database,
                            "SELECT f.path, r.line, r.field, r.code, r.message FROM reject r "
                            "JOIN file f ON f.id = r.file_id WHERE f.import_id = ? ORDER BY r.file_id, r.id");
    query.bind(1, receipt.id.value);
    while (query.executeStep())
        receipt.rejects.push_back(RejectedRow{text(query.getColumn(0)), query.getColumn(1).getInt64(),
                                              text(query.getColumn(2)), text(query.getColumn(3)),
                                              text(query.getColumn(4))});
}

void readUnmapped(SQLite::Database& database, ImportReceipt& receipt) {
    SQLite::Statement query(
        database,
        "SELECT ho_class, cjs_code, title, crimes FROM unmapped WHERE import_id = ? ORDER BY rowid");
    query.bind(1, receipt.id.value);
    while (query.executeStep())
        receipt.unmapped.push_back(UnmappedOffence{bytes(query.getColumn(0)), bytes(query.getColumn(1)),
                                                   bytes(query.getColumn(2)), query.getColumn(3).getInt64()});
}

} // namespace

Result<std::vector<ImportReceipt>> SqliteReceiptStore::receipts() {
    return guarded(m_connection.path(), [&]() -> Result<std::vector<ImportReceipt>> {
        SQLite::Database& db = m_connection.database();
        const SQLite::Transaction snapshot(db);
        std::vector<ImportReceipt> receipts;
        SQLite::Statement query(db, "SELECT id, started_at, finished_at, user FROM import ORDER BY id DESC");
        while (query.executeStep()) {
            ImportReceipt receipt;
            receipt.id = ImportId{query.getColumn(0).getInt64()};
            receipt.startedAt = fromIsoUtc(text(query.getColumn(1)));
            receipt.finishedAt = fromIsoUtc(text(query.getColumn(2)));
            receipt.user = text(query.getColumn(3));
            readFiles(db, receipt);
            readRejects(db, receipt);
            readUnmapped(db, receipt);
            receipts.push_back(std::move(receipt));
        }
        return receipts;
    });
}

} // namespace harmdesk::storage

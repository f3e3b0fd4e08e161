// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/receipt_store.h"

#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/rejected_rows.h"
#include "models/storage/sqlite/snapshot.h"
#include "models/storage/sqlite/sqlite_connection.h"
#include "models/storage/sqlite/values.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace harmdesk::storage {
namespace {

/// The statements that read receipts, prepared once for all of them.
class ReceiptReader {
public:
    ReceiptReader(SQLite::Database& database, bool withValues)
        : m_files(database, "SELECT path, sha256, kind, rows_read, inserted, updated, unchanged, rejected,"
                            " target, skipped FROM file WHERE import_id = ? ORDER BY id")
        , m_unmapped(database, "SELECT ho_class, cjs_code, title, crimes, is_new FROM unmapped"
                               " WHERE import_id = ? ORDER BY rowid")
        , m_notes(database, "SELECT text FROM import_note WHERE import_id = ? ORDER BY position")
        , m_rejects(database, withValues) {}

    static constexpr char kHead[] = "SELECT id, started_at, finished_at, user, spec, spec_version, retry_of,"
                                    " rolled_back_at, rolled_back_by, rolled_back_why FROM import ";
    ImportReceipt read(SQLite::Statement& head);

private:
    static void start(SQLite::Statement& query, ImportId import) {
        query.reset();
        query.bind(1, import.value);
    }
    SQLite::Statement m_files, m_unmapped, m_notes;
    RejectReader m_rejects;
};

ImportReceipt ReceiptReader::read(SQLite::Statement& head) {
    ImportReceipt receipt;
    receipt.id = ImportId{head.getColumn(0).getInt64()};
    receipt.startedAt = fromIsoUtc(text(head.getColumn(1)));
    receipt.finishedAt = fromIsoUtc(text(head.getColumn(2)));
    receipt.user = text(head.getColumn(3));
    receipt.spec = text(head.getColumn(4));
    receipt.specVersion = head.getColumn(5).getInt();
    receipt.retryOf = ImportId{head.getColumn(6).getInt64()};
    if (!head.getColumn(7).isNull()) receipt.rolledBackAt = fromIsoUtc(text(head.getColumn(7)));
    receipt.rolledBackBy = text(head.getColumn(8));
    receipt.rolledBackWhy = text(head.getColumn(9));

    start(m_files, receipt.id);
    while (m_files.executeStep()) {
        FileReceipt file;
        file.path = text(m_files.getColumn(0));
        file.sha256 = text(m_files.getColumn(1));
        file.kind = static_cast<FileKind>(m_files.getColumn(2).getInt());
        file.rowsRead = m_files.getColumn(3).getInt64();
        file.inserted = m_files.getColumn(4).getInt64();
        file.updated = m_files.getColumn(5).getInt64();
        file.unchanged = m_files.getColumn(6).getInt64();
        file.rejected = m_files.getColumn(7).getInt64();
        file.target = text(m_files.getColumn(8));
        file.skipped = m_files.getColumn(9).getInt64();
        receipt.files.push_back(std::move(file));
    }
    start(m_unmapped, receipt.id);
    while (m_unmapped.executeStep())
        receipt.unmapped.push_back(UnmappedOffence{
            bytes(m_unmapped.getColumn(0)), bytes(m_unmapped.getColumn(1)), bytes(m_unmapped.getColumn(2)),
            m_unmapped.getColumn(3).getInt64(), m_unmapped.getColumn(4).getInt() != 0});
    start(m_notes, receipt.id);
    while (m_notes.executeStep()) receipt.notes.push_back(text(m_notes.getColumn(0)));
    receipt.rejects = m_rejects.of(receipt.id);
    return receipt;
}

} // namespace

Result<std::vector<ImportReceipt>> SqliteReceiptStore::receipts() {
    return guarded(m_connection.path(), [&]() -> Result<std::vector<ImportReceipt>> {
        SQLite::Database& db = m_connection.database();
        const Snapshot snapshot(db);
        std::vector<ImportReceipt> receipts;
        ReceiptReader reader(db, false);
        SQLite::Statement head(db, std::string(ReceiptReader::kHead).append("ORDER BY id DESC"));
        while (head.executeStep()) receipts.push_back(reader.read(head));
        return receipts;
    });
}

Result<ImportReceipt> SqliteReceiptStore::receipt(ImportId id) {
    return guarded(m_connection.path(), [&]() -> Result<ImportReceipt> {
        SQLite::Database& db = m_connection.database();
        const Snapshot snapshot(db);
        SQLite::Statement head(db, std::string(ReceiptReader::kHead).append("WHERE id = ?"));
        head.bind(1, id.value);
        if (!head.executeStep()) return fail(noSuchImport(id, m_connection.path()));
        return ReceiptReader(db, true).read(head);
    });
}

Status SqliteReceiptStore::settleRejects(const std::vector<std::int64_t>& ids, RejectState state, ImportId by,
                                         const QString& why) {
    HARMDESK_TRY(m_connection.requireEdit());
    if (state == RejectState::Dismissed && why.trimmed().isEmpty())
        return fail(ErrorKind::Usage,
                    CaseFileText::tr("Rows are left out for good with a reason only. Nothing was changed. "
                                     "Say why they are left out."),
                    {}, m_connection.path());
    return guarded(m_connection.path(), [&]() -> Status {
        SQLite::Database& db = m_connection.database();
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        if (state == RejectState::Resolved) {
            SQLite::Statement standing(db, "SELECT 1 FROM import WHERE id = ? AND rolled_back_at IS NULL");
            standing.bind(1, by.value);
            if (!standing.executeStep())
                return fail(ErrorKind::Usage,
                            CaseFileText::tr("The case has no import %1 that stands, so it cannot have "
                                             "resolved rejected rows. Nothing was changed.")
                                .arg(by.value),
                            {}, m_connection.path());
        }
        HARMDESK_TRY(storage::settleRejects(db, m_connection.path(), ids, state, by, why, m_connection.user(),
                                            m_connection.now()));
        transaction.commit();
        return {};
    });
}

} // namespace harmdesk::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bulk_load.h"

#include "models/base/log.h"
#include "models/storage/case_connection.h"
#include "models/storage/sqlite/audit_log.h"
#include "models/storage/sqlite/bulk_close.h"
#include "models/storage/sqlite/bulk_writer.h"
#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/interruptible.h"
#include "models/storage/sqlite/meta.h"
#include "models/storage/sqlite/rejected_rows.h"
#include "models/storage/sqlite/sqlite_connection.h"
#include "models/storage/sqlite/values.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <sqlite3.h>

namespace harmdesk::storage {

namespace {

std::int64_t single(SQLite::Database& database, const char* sql) {
    return database.execAndGet(sql).getInt64();
}

std::string_view tableOf(FileKind kind) {
    switch (kind) {
    case FileKind::Persons:
        return "person";
    case FileKind::Crimes:
        return "crime";
    case FileKind::Links:
        return "link";
    case FileKind::Events:
        return "event";
    }
    return {};
}

class SqliteBulkLoad final : public BulkLoad {
public:
    SqliteBulkLoad(SqliteConnection& connection, bool readOnly, const WorkContext& context)
        : m_path(connection.path())
        , m_context(context)
        , m_own(connection.isScratch() ? nullptr : open(m_path, readOnly))
        , m_database(m_own ? *m_own : connection.database())
        , m_interruptible(m_database.getHandle(), context) {
        m_ids.import = single(m_database, "SELECT coalesce(max(id), 0) + 1 FROM import");
        m_ids.file = single(m_database, "SELECT coalesce(max(id), 0) + 1 FROM file");
        m_ids.word = single(m_database, "SELECT coalesce(max(id), 0) + 1 FROM word");
        m_ids.offence = single(m_database, "SELECT coalesce(max(id), 0) + 1 FROM offence");
        m_ids.person = firstFree("SELECT coalesce(max(id), 0) FROM person", meta_key::kHighestPerson);
        m_ids.crime = firstFree("SELECT coalesce(max(id), 0) FROM crime", meta_key::kHighestCrime);
        m_firstEvent = firstFree("SELECT coalesce(max(id), 0) FROM event", meta_key::kHighestEvent);
        m_rowsHeld = single(m_database, "SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM crime)"
                                        " + (SELECT count(*) FROM link) + (SELECT count(*) FROM event)");
    }

    ~SqliteBulkLoad() override {
        m_writer.reset();
        if (m_open) rollBack();
        leave();
    }

    const BulkIds& firstIds() const override { return m_ids; }
    std::int64_t rowsHeld() const override { return m_rowsHeld; }

    Status readHeld(KnownRows& rows) override {
        return guardedByStop([&]() -> Status {
            readHeldRows(m_database.getHandle(), rows, m_context.stop);
            return {};
        });
    }

    Status begin(const ImportReceipt& start, bool synthetic, std::int64_t expectedRows) override {
        m_bulk = expectedRows > m_rowsHeld;
        return guardedByStop([&]() -> Status {
            // Outside of the transaction: inside one this pragma does nothing.
            m_database.exec(m_bulk ? "PRAGMA foreign_keys = OFF" : "PRAGMA foreign_keys = ON");
            m_database.exec("PRAGMA synchronous = NORMAL");
            // Large enough that index pages seldom go out to the log twice: 6 % of a first import.
            m_database.exec("PRAGMA cache_size = -98304");
            m_database.exec("PRAGMA wal_autocheckpoint = 0");
            m_database.exec("BEGIN IMMEDIATE");
            m_open = true;
            storeStart(m_database, start, synthetic, m_ids);
            if (m_bulk) m_indexes = dropRowIndexes(m_database);
            m_writer = std::make_unique<BulkWriter>(m_database.getHandle(), m_path,
                                                    ImportMarks{m_ids.import, m_ids.file, m_firstEvent},
                                                    m_bulk, m_context.stop);
            return {};
        });
    }

    std::unique_ptr<BulkBatch> takeBatch() override { return m_writer->takeBatch(); }
    Status write(std::unique_ptr<BulkBatch> batch) override { return m_writer->write(std::move(batch)); }

    Status ended(FileKind kind) override {
        // After the rows that are queued, on the writer's thread: it has time while the next file is parsed.
        const auto ofTable = [&](const RowIndex& index) { return index.table == tableOf(kind); };
        for (const RowIndex& index : m_indexes)
            if (ofTable(index)) HARMDESK_TRY(m_writer->execute(index.make));
        std::erase_if(m_indexes, ofTable);
        return {};
    }

    Status close(const BulkClose& what) override {
        const auto steps = static_cast<std::int64_t>(m_indexes.size()) + 3;
        std::int64_t done = 0;
        m_context.progress(CaseFileText::tr("Making indexes"), done++, steps);
        HARMDESK_TRY(m_writer->finish());
        const Status outcome = guardedByStop([&]() -> Status {
            for (const RowIndex& index : m_indexes) {
                m_context.progress(CaseFileText::tr("Making indexes"), done++, steps);
                m_database.exec(index.make);
            }
            storeReceipt(m_database, *what.receipt, m_ids);
            storeConfirmed(m_database, what.confirmed, m_ids);
            const bool changed = std::any_of(what.receipt->files.begin(), what.receipt->files.end(),
                                             [](const FileReceipt& f) { return f.inserted + f.updated > 0; });
            if (changed) bumpDataVersion(m_database);
            appendLine(m_database, what.logLine, what.receipt->user, what.receipt->finishedAt);
            HARMDESK_TRY(settleRejects(m_database, m_path, what.settled, RejectState::Resolved,
                                       ImportId{m_ids.import}, {}, what.receipt->user,
                                       what.receipt->finishedAt));
            if (m_bulk) {
                m_context.progress(CaseFileText::tr("Checking references"), done++, steps);
                if (const std::string broken = brokenReference(m_database, m_writer->references());
                    !broken.empty()) {
                    qCWarning(logStorage) << "import broke a reference:" << broken.c_str();
                    return fail(ErrorKind::Internal,
                                CaseFileText::tr(
                                    "The import would have left a reference without its row. Nothing was "
                                    "changed. Please report this fault with the details."),
                                QString::fromStdString(broken), m_path);
                }
            }
            m_context.progress(CaseFileText::tr("Saving"), done, steps);
            // Most of what a commit has to write is written here, where a stop still counts. From there on it
            // comes too late: the rest is one short write and ends by itself.
            if (const int code = sqlite3_db_cacheflush(m_database.getHandle()); code != SQLITE_OK)
                throw SQLite::Exception(m_database.getHandle(), code);
            if (m_context.cancelled()) return stopped();
            m_interruptible.release();
            m_database.exec("COMMIT");
            m_open = false;
            m_committed = true;
            return {};
        });
        if (outcome) checkpoint();
        return outcome;
    }

private:
    static std::unique_ptr<SQLite::Database> open(const QString& path, bool readOnly) {
        return std::make_unique<SQLite::Database>(
            utf8(path), SQLite::OPEN_NOMUTEX | (readOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE),
            5000);
    }
    /// Behind the rows that are held and those that ever were.
    std::int64_t firstFree(const char* highestHeld, const char* highestEver) {
        return std::max(single(m_database, highestHeld), metaInteger(m_database, highestEver, 0)) + 1;
    }
    /// A scratch copy's connection is given back as it was.
    void leave() noexcept {
        m_interruptible.release();
        if (!m_own) m_database.tryExec("PRAGMA foreign_keys = ON");
    }
    static tl::unexpected<Error> stopped() {
        return fail(ErrorKind::Cancelled, CaseFileText::tr("Stopped. The case is as it was."));
    }

    template <class Work> Status guardedByStop(Work&& work) {
        Status outcome = guarded(m_path, std::forward<Work>(work));
        // A statement that was interrupted by the stop is the stop, whatever SQLite calls it.
        if (m_context.cancelled() && !m_committed) return stopped();
        return outcome;
    }

    void rollBack() noexcept {
        sqlite3* const handle = m_database.getHandle();
        m_interruptible.release();
        // A full disk makes SQLite roll back by itself.
        if (sqlite3_get_autocommit(handle) == 0) sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
        m_open = false;
        checkpoint();
    }

    /// Moves the write-ahead log into the file now, so that it does not stay as large as the import. Other
    /// readers may hold it back: then a later checkpoint does it.
    void checkpoint() noexcept {
        if (!m_own) return; // in memory there is none
        sqlite3* const handle = m_database.getHandle();
        sqlite3_busy_timeout(handle, 0);
        sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    }

    QString m_path;
    const WorkContext& m_context;
    std::unique_ptr<SQLite::Database> m_own; // null: the connection's own is used (scratch copy)
    SQLite::Database& m_database;
    Interruptible m_interruptible;
    BulkIds m_ids;
    std::int64_t m_firstEvent = 1;
    std::int64_t m_rowsHeld = 0;
    bool m_bulk = false;
    bool m_open = false; // a transaction that has not ended
    bool m_committed = false;
    std::vector<RowIndex> m_indexes; // dropped, to be made again
    std::unique_ptr<BulkWriter> m_writer;
};

} // namespace

Result<std::unique_ptr<BulkLoad>> openBulkLoad(CaseConnection& connection, bool readOnly,
                                               const WorkContext& context) {
    auto& held = dynamic_cast<SqliteConnection&>(connection); // there is no other kind
    if (!readOnly && connection.access() != Access::Edit)
        return fail(ErrorKind::CaseFile,
                    CaseFileText::tr("The case %1 is open read-only. Nothing was changed.").arg(held.path()),
                    {}, held.path());
    return guarded(held.path(), [&]() -> Result<std::unique_ptr<BulkLoad>> {
        return std::make_unique<SqliteBulkLoad>(held, readOnly, context);
    });
}

} // namespace harmdesk::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/sqlite_connection.h"

#include "models/storage/sqlite/audit_log.h"
#include "models/storage/sqlite/case_lock.h"
#include "models/storage/sqlite/cycle_store.h"
#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/index_store.h"
#include "models/storage/sqlite/meta.h"
#include "models/storage/sqlite/note_store.h"
#include "models/storage/sqlite/profile_store.h"
#include "models/storage/sqlite/receipt_store.h"
#include "models/storage/sqlite/row_images.h"
#include "models/storage/sqlite/snapshot.h"
#include "models/storage/sqlite/spec_store.h"
#include "models/storage/sqlite/suspect_source.h"
#include "models/storage/sqlite/values.h"
#include "models/storage/sqlite/view_store.h"

#include <QFileInfo>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace harmdesk::storage {

namespace {

/// What rolling imports back and forward must leave: no row of an import that is rolled back, and for one
/// that stands every row that it changed, with nothing kept of how it left it.
void addImageFaults(SQLite::Database& database, std::vector<QString>& faults) {
    const auto count = [&](const std::string& sql) {
        return static_cast<int>(database.execAndGet(sql).getInt64());
    };
    const bool anyRolledBack =
        count("SELECT EXISTS (SELECT 1 FROM import WHERE rolled_back_at IS NOT NULL)") != 0;
    for (const ImageTable& t : imageTables()) {
        const QString name = QString::fromStdString(t.rows);
        if (anyRolledBack)
            if (const int rows =
                    count(std::string("SELECT count(*) FROM ")
                              .append(t.rows)
                              .append(" WHERE file_id IN (SELECT f.id FROM file f JOIN import m ON m.id ="
                                      " f.import_id WHERE m.rolled_back_at IS NOT NULL)")))
                faults.push_back(
                    CaseFileText::tr("%n row(s) of table %1 are of imports that are rolled back.", nullptr,
                                     rows)
                        .arg(name));
        const std::string images = std::string("SELECT count(*) FROM ")
                                       .append(t.images)
                                       .append(" i JOIN import m ON m.id = i.import_id WHERE"
                                               " m.rolled_back_at IS NULL AND ");
        if (const int rows = count(std::string(images).append("i.side <> 0")))
            faults.push_back(
                CaseFileText::tr("%n row(s) of table %1 are kept as rolled back, but their imports stand.",
                                 nullptr, rows)
                    .arg(name));
        if (const int rows = count(std::string(images)
                                       .append("i.side = 0 AND NOT EXISTS (SELECT 1 FROM ")
                                       .append(t.rows)
                                       .append(" r WHERE ")
                                       .append(t.sameKey("r", "i"))
                                       .append(")")))
            faults.push_back(
                CaseFileText::tr("%n row(s) of table %1 that imports changed are missing.", nullptr, rows)
                    .arg(name));
    }
}

} // namespace

SqliteConnection::SqliteConnection(std::unique_ptr<SQLite::Database> database, QString path,
                                   OpenOptions options, std::unique_ptr<CaseLock> lock)
    : m_lock(std::move(lock))
    , m_database(std::move(database))
    , m_path(std::move(path))
    , m_options(std::move(options))
    , m_audit(std::make_unique<SqliteAuditLog>(*this))
    , m_suspects(std::make_unique<SqliteSuspectSource>(*this))
    , m_notes(std::make_unique<SqliteNoteStore>(*this))
    , m_indexes(std::make_unique<SqliteIndexStore>(*this))
    , m_receipts(std::make_unique<SqliteReceiptStore>(*this))
    , m_specs(std::make_unique<SqliteSpecStore>(*this))
    , m_cycles(std::make_unique<SqliteCycleStore>(*this))
    , m_profiles(std::make_unique<SqliteProfileStore>(*this))
    , m_views(std::make_unique<SqliteViewStore>(*this)) {}

SqliteConnection::~SqliteConnection() = default;

Status SqliteConnection::requireEdit() const {
    if (m_options.access == Access::Edit) return {};
    return fail(ErrorKind::CaseFile,
                CaseFileText::tr(
                    "The case %1 is open for viewing only. Nothing was changed. Open it for editing first.")
                    .arg(m_path),
                {}, m_path);
}

void SqliteConnection::interrupt() noexcept {
    sqlite3_interrupt(m_database->getHandle());
}

Result<CaseInfo> SqliteConnection::info() {
    return guarded(m_path, [&]() -> Result<CaseInfo> {
        SQLite::Database& db = *m_database;
        const Snapshot snapshot(db); // all figures of one moment
        CaseInfo info;
        info.path = m_path;
        info.name = metaText(db, meta_key::kName).value_or(QFileInfo(m_path).completeBaseName());
        info.schemaVersion = db.execAndGet("PRAGMA user_version").getInt();
        info.createdAt = fromIsoUtc(metaText(db, meta_key::kCreatedAt).value_or(QString()));
        info.indexName = metaText(db, meta_key::kIndexName).value_or(QString());
        info.persons = db.execAndGet("SELECT COUNT(*) FROM person").getInt64();
        info.crimes = db.execAndGet("SELECT COUNT(*) FROM crime").getInt64();
        SQLite::Statement imports(db, "SELECT COUNT(*), COALESCE(MIN(synthetic), 0) FROM import");
        imports.executeStep();
        info.synthetic = imports.getColumn(0).getInt64() > 0 && imports.getColumn(1).getInt() != 0;
        SQLite::Statement last(
            db, "SELECT id, finished_at FROM import WHERE rolled_back_at IS NULL ORDER BY id DESC LIMIT 1");
        if (last.executeStep()) {
            info.lastImport = ImportId{last.getColumn(0).getInt64()};
            info.lastImportAt = fromIsoUtc(text(last.getColumn(1)));
        }
        SQLite::Statement latest(db, "SELECT MAX(reported_on) FROM crime");
        if (latest.executeStep()) info.latestReport = date(latest.getColumn(0));
        return info;
    });
}

Result<std::vector<QString>> SqliteConnection::verify() {
    return guarded(m_path, [&]() -> Result<std::vector<QString>> {
        std::vector<QString> faults;
        SQLite::Statement integrity(*m_database, "PRAGMA integrity_check");
        while (integrity.executeStep()) {
            const QString found = text(integrity.getColumn(0));
            if (found != QLatin1String("ok"))
                faults.push_back(CaseFileText::tr("The file is damaged: %1").arg(found));
        }
        SQLite::Statement keys(
            *m_database, "SELECT \"table\", parent, COUNT(*) FROM pragma_foreign_key_check GROUP BY 1, 2");
        while (keys.executeStep())
            faults.push_back(CaseFileText::tr("%n row(s) of table %1 refer to rows missing from table %2.",
                                              nullptr, keys.getColumn(2).getInt())
                                 .arg(text(keys.getColumn(0)), text(keys.getColumn(1))));
        addImageFaults(*m_database, faults);
        addCycleFaults(*m_database, faults);
        HARMDESK_TRY_ASSIGN(broken, m_audit->firstBroken());
        if (broken)
            faults.push_back(
                CaseFileText::tr("The log was changed from outside, from line %1 on.").arg(*broken));
        return faults;
    });
}

} // namespace harmdesk::storage

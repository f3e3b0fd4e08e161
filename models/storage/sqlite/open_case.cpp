// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/case_connection.h"
#include "models/storage/sqlite/case_lock.h"
#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/meta.h"
#include "models/storage/sqlite/migrations.h"
#include "models/storage/sqlite/preflight.h"
#include "models/storage/sqlite/sqlite_connection.h"
#include "models/storage/sqlite/values.h"

#include <QFileInfo>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace harmdesk::storage {
namespace {

constexpr int kBusyTimeoutMs = 5000;

/// While this is on, closing does not move the write-ahead log into the file: a file we refuse stays as it
/// was.
void leaveFileAlone(SQLite::Database& database, bool on) {
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, on ? 1 : 0, nullptr);
}

tl::unexpected<Error> needsMigration(const QString& path) {
    return fail(
        ErrorKind::CaseFile,
        CaseFileText::tr(
            "The case %1 was written by an older version of this program and must be brought up to date "
            "first. Open it for editing once, then view it.")
            .arg(path),
        {}, path);
}

Result<std::unique_ptr<CaseConnection>> connect(const QString& path, const OpenOptions& options,
                                                std::unique_ptr<CaseLock> lock) {
    const bool pendingChanges = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    auto database = std::make_unique<SQLite::Database>(
        utf8(path), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, kBusyTimeoutMs);
    leaveFileAlone(*database, true);
    HARMDESK_TRY(inspectSchema(*database, path));
    if (sqlite3_db_readonly(database->getHandle(), "main") != 0)
        return fail(errorOf(SQLite::Exception("read-only database", SQLITE_READONLY), path));
    if (database->execAndGet("PRAGMA user_version").getInt() < currentSchemaVersion()) {
        if (options.access == Access::View) {
            // Nothing waits in the write-ahead log: closing only takes its empty side files away.
            if (!pendingChanges) leaveFileAlone(*database, false);
            return needsMigration(path);
        }
        migrate(*database);
        // So that the version in the file's header, which is looked at before anything is opened, is the true
        // one.
        database->exec("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    leaveFileAlone(*database, false);
    database->exec("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF;");
    // Viewing may only add to the log, which lifts this for as long as it writes a line.
    if (options.access == Access::View) database->exec("PRAGMA query_only = ON");
    return std::make_unique<SqliteConnection>(std::move(database), path, options, std::move(lock));
}

} // namespace

Result<std::unique_ptr<CaseConnection>> openCase(const QString& path, const OpenOptions& options) {
    HARMDESK_TRY(inspectCaseFile(path));
    std::unique_ptr<CaseLock> lock;
    if (options.access == Access::Edit) {
        HARMDESK_TRY_ASSIGN(taken, CaseLock::take(path, options.user, options.clock));
        lock = std::move(taken);
    }
    return guarded(path, [&] { return connect(path, options, std::move(lock)); });
}

} // namespace harmdesk::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/scratch_copy.h"

#include "models/storage/sqlite/case_lock.h"
#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/snapshot.h"
#include "models/storage/sqlite/sqlite_connection.h"

#include <QLocale>
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace harmdesk::storage {
namespace {

constexpr int kPagesAStep = 1024; // 4 MB: a few milliseconds between two looks at the stop

tl::unexpected<Error> stopped() {
    return fail(ErrorKind::Cancelled, CaseFileText::tr("Stopped. The case is as it was."));
}

} // namespace

Result<std::unique_ptr<CaseConnection>> scratchCopyWithin(CaseConnection& connection, std::int64_t limit,
                                                          const WorkContext& context) {
    auto& source = dynamic_cast<SqliteConnection&>(connection); // there is no other kind
    return guarded(source.path(), [&]() -> Result<std::unique_ptr<CaseConnection>> {
        const Snapshot snapshot(source.database()); // else every write by another program starts it anew
        const std::int64_t size = source.database().execAndGet("PRAGMA page_size").getInt64() *
                                  source.database().execAndGet("PRAGMA page_count").getInt64();
        if (size > limit)
            return fail(ErrorKind::Unreadable,
                        CaseFileText::tr("The case %1 is too large to be copied into memory (%2; at most "
                                         "%3). Nothing was changed. Import without the trial run: an import "
                                         "can be rolled back.")
                            .arg(source.path(), QLocale().formattedDataSize(size),
                                 QLocale().formattedDataSize(limit)),
                        {}, source.path());
        // A bulk load's writer and its caller share this one connection: SQLite keeps them apart.
        auto copy = std::make_unique<SQLite::Database>(
            ":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_FULLMUTEX);
        {
            SQLite::Backup backup(*copy, source.database());
            int left = SQLITE_OK;
            while (left == SQLITE_OK) {
                if (context.cancelled()) return stopped();
                left = backup.executeStep(kPagesAStep);
                context.progress(CaseFileText::tr("Copying the case"),
                                 backup.getTotalPageCount() - backup.getRemainingPageCount(),
                                 backup.getTotalPageCount());
                if (left == SQLITE_BUSY || left == SQLITE_LOCKED)
                    throw SQLite::Exception("the case is being written", left);
            }
        }
        copy->exec("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;");
        OpenOptions options = source.options();
        options.access = Access::Edit;
        return std::make_unique<SqliteConnection>(std::move(copy), source.path(), std::move(options),
                                                  nullptr);
    });
}

Result<std::unique_ptr<CaseConnection>> scratchCopy(CaseConnection& connection, const WorkContext& context) {
    return scratchCopyWithin(connection, kScratchBytes, context);
}

} // namespace harmdesk::storage

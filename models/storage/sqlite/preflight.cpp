// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/preflight.h"

#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/meta.h"
#include "models/storage/sqlite/migrations.h"
#include "models/storage/sqlite/values.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <bit>
#include <cstring>

namespace harmdesk::storage {
namespace {

// Offsets in the file header: https://www.sqlite.org/fileformat2.html#the_database_header
constexpr qint64 kHeaderSize = 100;
constexpr int kPageSizeAt = 16;
constexpr int kChangeCounterAt = 24;
constexpr int kPageCountAt = 28;
constexpr int kApplicationIdAt = 68;
constexpr int kVersionValidForAt = 92;

std::uint32_t bigEndian(const QByteArray& header, int at, int size) {
    std::uint32_t value = 0;
    for (int i = 0; i < size; ++i) value = value << 8 | static_cast<std::uint8_t>(header[at + i]);
    return value;
}

tl::unexpected<Error> refuse(const QString& path, const QString& text, const QString& detail = {}) {
    return fail(ErrorKind::CaseFile, text, detail, path);
}

tl::unexpected<Error> notACase(const QString& path, const QString& detail) {
    return refuse(
        path,
        CaseFileText::tr(
            "%1 is not a Harmdesk case. It was left as it is. Choose a case file, or create one with "
            "\"harmdesk new\".")
            .arg(path),
        detail);
}

/// What the file system says of the path.
Status inspectPlace(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return refuse(path, CaseFileText::tr(
                                "There is no case file %1. Check the name and the folder, or create the case "
                                "with \"harmdesk new\".")
                                .arg(path));
    if (info.isDir())
        return refuse(
            path,
            CaseFileText::tr("%1 is a folder, not a case file. Choose the case file itself.").arg(path));
    if (!info.isFile()) return notACase(path, QStringLiteral("not a regular file"));
    if (!info.isReadable())
        return refuse(
            path,
            CaseFileText::tr("You may not read the case file %1. Ask its owner for the right to.").arg(path));
    if (info.size() == 0)
        return refuse(
            path,
            CaseFileText::tr("The file %1 is empty: it is no case. Delete it and create the case anew with "
                             "\"harmdesk new\", or work on from a backup copy.")
                .arg(path));
    return {};
}

/// Whoever looks at a case must leave a line in its log, so a place that cannot be written to will not do.
Status inspectWritable(const QString& path) {
    if (QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable()) return {};
    return refuse(
        path,
        CaseFileText::tr("The case %1 cannot be opened: the file or its folder is read-only, so looking at "
                         "it could not be logged. Copy the case into a folder where you may write.")
            .arg(path));
}

Status inspectHeader(const QString& path, bool pendingChanges) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(path, CaseFileText::tr("The case file %1 cannot be read.").arg(path),
                      file.errorString());
    const QByteArray header = file.read(kHeaderSize);
    if (!header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return notACase(path, QStringLiteral("not SQLite"));
    if (header.size() < kHeaderSize) return fail(damaged(path, QStringLiteral("header cut off")));
    if (bigEndian(header, kApplicationIdAt, 4) != static_cast<std::uint32_t>(kApplicationId))
        return notACase(path, QStringLiteral("another application's database"));
    const std::uint32_t stated = bigEndian(header, kPageSizeAt, 2);
    const std::uint32_t pageSize = stated == 1 ? 65536 : stated;
    if (!std::has_single_bit(pageSize) || pageSize < 512)
        return fail(damaged(path, QStringLiteral("page size")));
    // With changes still in the write-ahead log the file itself may lag behind its header.
    const bool countHolds =
        bigEndian(header, kChangeCounterAt, 4) == bigEndian(header, kVersionValidForAt, 4);
    if (!pendingChanges && countHolds && file.size() < qint64{bigEndian(header, kPageCountAt, 4)} * pageSize)
        return fail(damaged(path, QStringLiteral("file cut off")));
    return {};
}

} // namespace

Status inspectSchema(SQLite::Database& database, const QString& path) {
    if (database.execAndGet("PRAGMA application_id").getInt() != kApplicationId)
        return notACase(path, QStringLiteral("another application's database"));
    const int version = database.execAndGet("PRAGMA user_version").getInt();
    const auto tables =
        database
            .execAndGet("SELECT COUNT(*) FROM sqlite_schema WHERE type = 'table' AND name IN "
                        "('meta', 'import', 'file', 'person', 'crime', 'link', 'event', 'audit', 'note')")
            .getInt();
    if (version < 1 || tables != 9) return fail(damaged(path, QStringLiteral("schema incomplete")));
    if (version <= currentSchemaVersion()) return {};
    const std::int64_t minimum = metaInteger(database, meta_key::kMinimumVersion, version);
    if (minimum <= currentSchemaVersion()) return {};
    return refuse(
        path,
        CaseFileText::tr("The case %1 was written by a newer version of this program. It was left as it is. "
                         "Install the newer version to open it.")
            .arg(path),
        QStringLiteral("schema %1, needs %2, this program has %3")
            .arg(version)
            .arg(minimum)
            .arg(currentSchemaVersion()));
}

Status inspectCaseFile(const QString& path) {
    HARMDESK_TRY(inspectPlace(path));
    const bool pendingChanges =
        QFileInfo(QFileInfo(path).canonicalFilePath() + QStringLiteral("-wal")).size() > 0;
    HARMDESK_TRY(inspectHeader(path, pendingChanges));
    HARMDESK_TRY(inspectWritable(path));
    if (pendingChanges) return {}; // the schema is looked at when the log can be read with it
    return guarded(path, [&]() -> Status {
        // immutable: SQLite takes no lock and makes no side file, whatever the file turns out to be.
        const QByteArray uri = "file:" + QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/") +
                               "?mode=ro&immutable=1";
        SQLite::Database database(uri.toStdString(),
                                  SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX);
        return inspectSchema(database, path);
    });
}

} // namespace harmdesk::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/case_connection.h"
#include "models/storage/sqlite/audit_log.h"
#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/index_store.h"
#include "models/storage/sqlite/meta.h"
#include "models/storage/sqlite/migrations.h"
#include "models/storage/sqlite/values.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace harmdesk::storage {
namespace {

tl::unexpected<Error> refuse(const QString& path, const QString& text, const QString& detail = {}) {
    return fail(ErrorKind::NotWritten, text, detail, path);
}

Status inspectPlace(const QString& path) {
    const QFileInfo info(path);
    if (path.isEmpty() || info.fileName().isEmpty())
        return refuse(path,
                      CaseFileText::tr("A case needs a file name. Give the path of the file to create."));
    if (info.exists() || info.isSymLink())
        return refuse(path, CaseFileText::tr(
                                "%1 is already there and was left as it is. Choose another name for the new "
                                "case, or open the one that is there.")
                                .arg(path));
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return refuse(path,
                      CaseFileText::tr(
                          "There is no folder %1. Create it first, or choose another one for the new case.")
                          .arg(info.absolutePath()));
    if (!folder.isWritable())
        return refuse(
            path, CaseFileText::tr("The folder %1 cannot be written to. Choose another one for the new case.")
                      .arg(info.absolutePath()));
    return {};
}

/// The new case grows under a name of its own; whatever happens, nothing of it stays but the case under its
/// true name.
class Scaffold {
public:
    explicit Scaffold(const QString& path)
        : m_path(QStringLiteral("%1/.%2.%3.new")
                     .arg(QFileInfo(path).absolutePath(), QFileInfo(path).fileName(),
                          QUuid::createUuid().toString(QUuid::Id128).left(8))) {}
    ~Scaffold() {
        for (const char16_t* ending : {u"", u"-journal", u"-wal", u"-shm"})
            QFile::remove(m_path + QString::fromUtf16(ending));
    }
    Scaffold(const Scaffold&) = delete;
    Scaffold& operator=(const Scaffold&) = delete;
    const QString& path() const { return m_path; }

private:
    QString m_path;
};

void build(const QString& path, const HarmIndex& index, const OpenOptions& options) {
    SQLite::Database database(utf8(path),
                              SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    database.exec("PRAGMA synchronous = FULL");
    migrate(database);
    database.exec("PRAGMA foreign_keys = ON");
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    const QDateTime now = options.clock();
    setMeta(database, meta_key::kCreatedAt, isoUtc(now));
    setMeta(database, meta_key::kCreatedBy, options.user);
    insertIndex(database, index);
    setMeta(database, meta_key::kIndexName, QString::fromStdString(index.name));
    appendLine(database,
               AuditEvent{QString::fromUtf16(audit_action::kCaseCreated), QString(),
                          QString::fromStdString(index.name)},
               options.user, now);
    transaction.commit();
    // Last, so that all of the above stands in the file itself and not in a write-ahead log beside it.
    if (text(database.execAndGet("PRAGMA journal_mode = WAL")) != QLatin1String("wal"))
        throw SQLite::Exception("no write-ahead log on this disk", SQLITE_IOERR);
}

/// A new name in a folder outlives a power cut only when the folder is synced too.
void syncFolder(const QString& folder) {
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

Result<std::unique_ptr<CaseConnection>> createCase(const QString& path, const HarmIndex& index,
                                                   const OpenOptions& options) {
    HARMDESK_TRY(inspectPlace(path));
    {
        const Scaffold scaffold(path);
        Status built = guarded(path, [&]() -> Status {
            build(scaffold.path(), index, options);
            return {};
        });
        if (!built) {
            built.error().kind =
                built.error().kind == ErrorKind::Internal ? ErrorKind::Internal : ErrorKind::NotWritten;
            return fail(std::move(built.error()));
        }
        QFile file(scaffold.path());
        if (!file.rename(path)) // refuses a name that someone else took meanwhile
            return refuse(
                path,
                CaseFileText::tr("The new case %1 could not be put in its place. Nothing was created.")
                    .arg(path),
                file.errorString());
        syncFolder(QFileInfo(path).absolutePath());
    }
    return openCase(path, options);
}

} // namespace harmdesk::storage

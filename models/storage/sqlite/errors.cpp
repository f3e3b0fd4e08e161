// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/errors.h"

#include "models/base/log.h"

#include <sqlite3.h>

namespace harmdesk::storage {

Error errorOf(const SQLite::Exception& exception, const QString& path) {
    const QString detail = QStringLiteral("SQLite %1: %2")
                               .arg(exception.getExtendedErrorCode())
                               .arg(QString::fromUtf8(exception.what()));
    const auto error = [&](ErrorKind kind, const QString& text) { return Error{kind, text, detail, path}; };
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_INTERRUPT:
        return error(ErrorKind::Cancelled, CaseFileText::tr("Stopped. The case is as it was."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(ErrorKind::CaseFile,
                     CaseFileText::tr("Another program is writing to the case %1 and did not finish within 5 "
                                      "seconds. Nothing was changed. Try again when its import has ended.")
                         .arg(path));
    case SQLITE_FULL:
        return error(
            ErrorKind::NotWritten,
            CaseFileText::tr(
                "The disk that holds %1 is full. Nothing was changed. Free some space and try again.")
                .arg(path));
    case SQLITE_IOERR:
        return error(ErrorKind::NotWritten,
                     CaseFileText::tr(
                         "The case %1 could not be read or written: the disk reports an error or is full. "
                         "The last change was not made. Check the disk or its connection and try again.")
                         .arg(path));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return error(ErrorKind::CaseFile,
                     CaseFileText::tr("The case %1 is open read-only. Nothing was changed.").arg(path));
    case SQLITE_CANTOPEN:
        return error(ErrorKind::CaseFile,
                     CaseFileText::tr("The case file %1 cannot be opened. Check that the file and "
                                      "its folder are there and that you may write to both.")
                         .arg(path));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return damaged(path, detail);
    case SQLITE_NOMEM:
        return outOfMemory(path);
    default:
        qCWarning(logStorage) << "unexpected SQLite error" << exception.getExtendedErrorCode();
        return error(ErrorKind::Internal,
                     CaseFileText::tr("The case %1 could not be read or changed because of a "
                                      "fault in the program. The case is as it was before.")
                         .arg(path));
    }
}

Error outOfMemory(const QString& path) {
    return Error{
        ErrorKind::CaseFile,
        CaseFileText::tr("There is not enough memory for the case %1. Close other programs and try again.")
            .arg(path),
        {},
        path};
}

Error noSuchImport(ImportId id, const QString& path) {
    return Error{
        ErrorKind::Unreadable,
        CaseFileText::tr("The case has no import %1. Choose one from the list of imports.").arg(id.value),
        {},
        path};
}

Error damaged(const QString& path, const QString& detail) {
    return Error{
        ErrorKind::CaseFile,
        CaseFileText::tr("The case file %1 is damaged. It was left as it is. Work on from a backup copy, and "
                         "keep this file: it may be possible to recover parts of it.")
            .arg(path),
        detail, path};
}

} // namespace harmdesk::storage

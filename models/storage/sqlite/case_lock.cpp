// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/case_lock.h"

#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/values.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace harmdesk::storage {
namespace {

/// Beside the case itself, so that two names of one file (symbolic links) share one lock.
QString lockPath(const QString& casePath) {
    const QString real = QFileInfo(casePath).canonicalFilePath();
    return (real.isEmpty() ? casePath : real) + QStringLiteral(".lock");
}

/// The lock file of a program that died may name a user who no longer has the case: only a held lock counts.
std::optional<LockHolder> readHolder(int descriptor) {
    char buffer[1024];
    const ssize_t size = ::pread(descriptor, buffer, sizeof buffer, 0);
    if (size <= 0) return std::nullopt;
    const QStringList lines =
        QString::fromUtf8(buffer, static_cast<qsizetype>(size)).split(QLatin1Char('\n'));
    if (lines.size() < 3) return std::nullopt;
    return LockHolder{lines[0], lines[1], fromIsoUtc(lines[2])};
}

/// A lock of the open file, not of the process: two connections of one program exclude each other as well.
struct flock wholeFile() {
    struct flock range {};
    range.l_type = F_WRLCK;
    range.l_whence = SEEK_SET;
    return range;
}

bool sameFile(int descriptor, const QByteArray& path) {
    struct stat opened {};
    struct stat named {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.constData(), &named) == 0 &&
           opened.st_dev == named.st_dev && opened.st_ino == named.st_ino;
}

Error heldElsewhere(const QString& casePath, const std::optional<LockHolder>& holder) {
    const QString text =
        holder ? CaseFileText::tr(
                     "The case %1 is being edited by %2 on %3 since %4. Close it there first, or open it for "
                     "viewing.")
                     .arg(casePath, holder->user, holder->host, sinceText(*holder))
               : CaseFileText::tr("The case %1 is being edited in another window. Close it there first, or "
                                  "open it for viewing.")
                     .arg(casePath);
    return Error{ErrorKind::CaseFile, text, QStringLiteral("locked"), casePath};
}

} // namespace

Result<std::unique_ptr<CaseLock>> CaseLock::take(const QString& casePath, const QString& user,
                                                 const Clock& clock) {
    const QString path = lockPath(casePath);
    const QByteArray name = QFile::encodeName(path);
    // The holder before us may remove the file between our open and our lock: then we hold a lock on nothing,
    // try again.
    for (int attempt = 0; attempt < 10; ++attempt) {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (descriptor < 0) {
            return fail(
                ErrorKind::CaseFile,
                CaseFileText::tr("The case %1 cannot be opened for editing: its folder cannot be written to. "
                                 "Copy the case into a folder where you may write, or ask for the right to.")
                    .arg(casePath),
                QString::fromLocal8Bit(std::strerror(errno)), path);
        }
        struct flock range = wholeFile();
        if (::fcntl(descriptor, F_OFD_SETLK, &range) != 0) {
            const int reason = errno;
            const std::optional<LockHolder> holder = readHolder(descriptor);
            ::close(descriptor);
            if (reason == EAGAIN || reason == EACCES) return fail(heldElsewhere(casePath, holder));
            return fail(ErrorKind::CaseFile,
                        CaseFileText::tr(
                            "The case %1 cannot be locked for editing: this disk does not allow locks. Copy "
                            "the case to a disk of this computer.")
                            .arg(casePath),
                        QString::fromLocal8Bit(std::strerror(reason)), path);
        }
        if (!sameFile(descriptor, name)) {
            ::close(descriptor);
            continue;
        }
        const QByteArray holder = QStringLiteral("%1\n%2\n%3\n%4\n")
                                      .arg(user, QSysInfo::machineHostName(), isoUtc(clock()))
                                      .arg(QCoreApplication::applicationPid())
                                      .toUtf8();
        // What stands in the file is only for people; the lock holds without it, also on a full disk.
        if (::ftruncate(descriptor, 0) != 0 ||
            ::pwrite(descriptor, holder.constData(), static_cast<std::size_t>(holder.size()), 0) < 0)
            errno = 0;
        return std::unique_ptr<CaseLock>(new CaseLock(descriptor, path));
    }
    return fail(heldElsewhere(casePath, std::nullopt));
}

CaseLock::~CaseLock() {
    // Removed while still held: whoever waits for this file notices that its name is gone and makes a new
    // one.
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_descriptor);
}

std::optional<LockHolder> lockHolder(const QString& casePath) {
    const int descriptor = ::open(QFile::encodeName(lockPath(casePath)).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return std::nullopt;
    std::optional<LockHolder> holder;
    struct flock range = wholeFile();
    if (::fcntl(descriptor, F_OFD_GETLK, &range) == 0 && range.l_type != F_UNLCK) {
        holder = readHolder(descriptor);
        if (!holder) holder = LockHolder{};
    }
    ::close(descriptor);
    return holder;
}

QString sinceText(const LockHolder& holder) {
    const QDateTime local = holder.since.toLocalTime();
    if (local.date() == QDate::currentDate())
        return QLocale().toString(local.time(), QStringLiteral("HH:mm"));
    return QLocale().toString(local, QStringLiteral("d MMM yyyy HH:mm"));
}

} // namespace harmdesk::storage

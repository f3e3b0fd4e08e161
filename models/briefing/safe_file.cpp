// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/safe_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace harmdesk::briefing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Pack)
};

} // namespace

SafeFile::SafeFile(const QString& path)
    : m_path(QFileInfo(path).absoluteFilePath())
    , m_folder(QFileInfo(path).absolutePath()) {}

SafeFile::~SafeFile() {
    if (!m_temporary.isEmpty()) ::unlink(m_temporary.constData());
}

Status SafeFile::failure(int error, const char* step) const {
    QString text;
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        text = Tr::tr("There is not enough room for the pack in %1. Nothing was written, and a pack that "
                      "stood there is "
                      "unchanged. Make room, or choose another folder.");
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        text = Tr::tr("The folder %1 cannot be written to. Nothing was written. Choose another folder, or "
                      "ask for the right "
                      "to write there.");
        break;
    case ENOENT:
    case ENOTDIR:
        text = Tr::tr("There is no folder %1. Nothing was written. Create it, or choose another folder.");
        break;
    default:
        text = Tr::tr("The pack could not be written to %1. Nothing was written, and a pack that stood there "
                      "is unchanged. "
                      "Try again, or choose another folder.");
    }
    return fail(
        ErrorKind::NotWritten, text.arg(m_folder),
        QStringLiteral("%1: %2").arg(QString::fromLatin1(step), QString::fromLocal8Bit(std::strerror(error))),
        m_path);
}

Result<int> SafeFile::openTemporary() {
    const QString name =
        QStringLiteral("%1/.%2.part").arg(m_folder, QUuid::createUuid().toString(QUuid::Id128));
    const QByteArray encoded = QFile::encodeName(name);
    const int fd = ::open(encoded.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (fd < 0) {
        auto status = failure(errno, "open");
        return tl::unexpected<Error>(std::move(status.error()));
    }
    m_temporary = encoded;
    return fd;
}

Status SafeFile::check() {
    const QFileInfo folder(m_folder);
    if (QFileInfo(m_path).isDir())
        return fail(
            ErrorKind::NotWritten,
            Tr::tr("%1 is a folder, not a file. Nothing was written. Give the name of a PDF file in it.")
                .arg(m_path),
            {}, m_path);
    if (!folder.isDir()) return failure(ENOENT, "folder");
    HARMDESK_TRY_ASSIGN(fd, openTemporary());
    ::close(fd);
    ::unlink(m_temporary.constData());
    m_temporary.clear();
    return {};
}

Status SafeFile::write(const QByteArray& bytes) {
    HARMDESK_TRY_ASSIGN(fd, openTemporary());
    qsizetype at = 0;
    while (at < bytes.size()) {
        const ssize_t n = ::write(fd, bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at));
        if (n < 0) {
            if (errno == EINTR) continue;
            const int error = errno;
            ::close(fd);
            return failure(error, "write");
        }
        at += n;
    }
    if (::fsync(fd) != 0) {
        const int error = errno;
        ::close(fd);
        return failure(error, "fsync");
    }
    // Network file systems report a full disk only here.
    if (::close(fd) != 0) return failure(errno, "close");
    return {};
}

Status SafeFile::commit() {
    if (::rename(m_temporary.constData(), QFile::encodeName(m_path).constData()) != 0)
        return failure(errno, "rename");
    m_temporary.clear();
    const int folder = ::open(QFile::encodeName(m_folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder); // the file stands either way; this makes its name survive a power cut
        ::close(folder);
    }
    return {};
}

} // namespace harmdesk::briefing

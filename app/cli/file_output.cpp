// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/file_output.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace harmdesk::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// With links followed, also where the file itself is not there yet.
QString realPlace(const QString& path) {
    const QFileInfo info(path);
    const QString whole = info.canonicalFilePath();
    if (!whole.isEmpty()) return whole;
    return QFileInfo(info.absolutePath()).canonicalFilePath() + QLatin1Char('/') + info.fileName();
}

} // namespace

bool samePlace(const QString& a, const QString& b) {
    return realPlace(a) == realPlace(b);
}

Result<FileOutput> FileOutput::prepare(const QString& path, const QStringList& inputs) {
    const QFileInfo info(path);
    if (info.isDir())
        return fail(ErrorKind::NotWritten,
                    Words::tr("%1 is a folder. Name a file in it; nothing was written.").arg(path), {}, path);
    if (info.exists() && !info.isFile())
        return fail(ErrorKind::NotWritten,
                    Words::tr("%1 is not an ordinary file. Name another; nothing was written.").arg(path), {},
                    path);
    for (const QString& input : inputs)
        if (samePlace(path, input))
            return fail(
                ErrorKind::NotWritten,
                Words::tr("%1 is read by this command and is not overwritten. Name another file.").arg(path),
                {}, path);
    const QFileInfo folder(info.absolutePath());
    if (!folder.isDir())
        return fail(ErrorKind::NotWritten,
                    Words::tr("There is no folder %1. Create it or name another; nothing was written.")
                        .arg(folder.filePath()),
                    {}, path);
    auto file = std::make_unique<QSaveFile>(path);
    FileOutput output(path, std::move(file));
    if (!output.m_file->open(QIODevice::WriteOnly)) return output.notWritten();
    return output;
}

tl::unexpected<Error> FileOutput::notWritten() const {
    return fail(ErrorKind::NotWritten,
                Words::tr("%1 cannot be written: %2. Nothing was written; free some space or name a folder "
                          "you may write to.")
                    .arg(m_path, m_file->errorString()),
                {}, m_path);
}

Status FileOutput::write(const QByteArray& data) {
    if (m_file->write(data) != data.size() || !m_file->flush()) {
        auto error = notWritten();
        m_file->cancelWriting();
        return error;
    }
    return {};
}

Status FileOutput::commit() {
    if (!m_file->commit()) return notWritten();
    return {};
}

Result<QByteArray> readInput(const QString& path, qint64 maxBytes) {
    const QFileInfo info(path);
    if (info.isDir())
        return fail(ErrorKind::Unreadable, Words::tr("%1 is a folder; a file was expected.").arg(path), {},
                    path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable,
                    Words::tr("%1 cannot be read: %2. Check the name and that you may read it.")
                        .arg(path, file.errorString()),
                    {}, path);
    if (file.size() > maxBytes)
        return fail(ErrorKind::Unreadable,
                    Words::tr("%1 is larger than %2 MB; that is not a file of this kind.")
                        .arg(path)
                        .arg(maxBytes >> 20),
                    {}, path);
    return file.readAll();
}

} // namespace harmdesk::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>
#include <QStringList>
#include <memory>

namespace harmdesk::cli {

/// A file that a command writes: prepared beside its place, and put there only when whole. What stood there
/// before stays until then; a failure leaves nothing half-written (ErrorKind::NotWritten, with the reason and
/// what to do).
class FileOutput {
public:
    /// Checks the place and opens a temporary file beside it. Refuses folders, devices and any of `inputs`
    /// (the case file).
    static Result<FileOutput> prepare(const QString& path, const QStringList& inputs);

    FileOutput(FileOutput&&) = default;
    FileOutput& operator=(FileOutput&&) = default;

    const QString& path() const { return m_path; }
    /// Writes the bytes to the temporary file.
    Status write(const QByteArray& data);
    /// Puts the file in its place.
    Status commit();

private:
    FileOutput(QString path, std::unique_ptr<QSaveFile> file)
        : m_path(std::move(path))
        , m_file(std::move(file)) {}
    tl::unexpected<Error> notWritten() const;

    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
};

/// Whether two paths name the same existing file, or the same place.
bool samePlace(const QString& a, const QString& b);

/// The bytes of an input file; ErrorKind::Unreadable with a sentence when it is missing, a folder, too large
/// or unreadable.
Result<QByteArray> readInput(const QString& path, qint64 maxBytes);

} // namespace harmdesk::cli

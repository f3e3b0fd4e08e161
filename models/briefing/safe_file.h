// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace harmdesk::briefing {

/// Writes a file whole or not at all: first beside its place under a hidden name, synced to disk, then
/// renamed over it. What stood there before stays until the rename. All failures are ErrorKind::NotWritten.
class SafeFile {
public:
    explicit SafeFile(const QString& path);
    ~SafeFile(); ///< removes what was not committed
    SafeFile(const SafeFile&) = delete;
    SafeFile& operator=(const SafeFile&) = delete;

    /// Says before any work whether the place can be written: folder there and writable, no folder in the
    /// file's place.
    Status check();
    Status write(const QByteArray& bytes);
    /// Makes the file appear.
    Status commit();

private:
    Status failure(int error, const char* step) const;
    Result<int> openTemporary();

    QString m_path;
    QString m_folder;
    QByteArray m_temporary; // encoded name; empty = none
};

} // namespace harmdesk::briefing

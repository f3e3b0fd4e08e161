// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sources/csv_reader.h"
#include "models/sources/sha256.h"

#include <QFile>
#include <QString>
#include <optional>
#include <string>

namespace harmdesk::sources {

/// The bytes of a file for a CsvReader, read in chunks (not mapped: a file that shrinks on a network share
/// would end the program), with their SHA-256.
class FileSource {
public:
    explicit FileSource(const QString& path, bool hashing = false);
    /// Refuses what is missing, a folder, no ordinary file, or may not be read.
    Status open();
    CsvReader::Source reader();
    std::int64_t bytesRead() const { return m_read; }
    /// Of everything that was read, in hex; once, at the end.
    QString sha256() { return QString::fromLatin1(m_hash.hex()); }

private:
    QFile m_file;
    Sha256 m_hash;
    bool m_hashing;
    std::int64_t m_read = 0;
};

/// The first bytes of a source, at most so many; nullopt when reading failed.
std::optional<std::string> readStart(const CsvReader::Source& source, std::size_t most);

} // namespace harmdesk::sources

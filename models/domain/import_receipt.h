// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QDateTime>
#include <QString>
#include <cstdint>
#include <string>
#include <vector>

namespace harmdesk {

enum class FileKind : std::uint8_t { Persons = 0, Crimes = 1, Links = 2, Events = 3 };

/// What one import did with one file. rows_read = inserted + updated + unchanged + rejected, always.
struct FileReceipt {
    QString path;
    QString sha256; ///< hex
    FileKind kind = FileKind::Persons;
    std::int64_t rowsRead = 0;
    std::int64_t inserted = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t rejected = 0;
};

/// A row that was not taken: alone, and said aloud.
struct RejectedRow {
    QString file;
    std::int64_t line = 0; ///< of the file, 1 = header; of the row's first line where it spans several
    QString field;
    QString code;          ///< missing_key, bad_date, bad_number, bad_value, orphan, bad_shape
    QString message;       ///< a sentence
};

/// An offence text of this import that the index does not know.
struct UnmappedOffence {
    std::string hoClass;
    std::string cjsCode;
    std::string title;
    std::int64_t crimes = 0;
};

/// The receipt of an import, kept in the case file.
struct ImportReceipt {
    ImportId id; ///< null for a dry run
    bool dryRun = false;
    QString user;
    QDateTime startedAt; ///< UTC
    QDateTime finishedAt;
    std::vector<FileReceipt> files;
    std::vector<RejectedRow> rejects;
    std::vector<UnmappedOffence> unmapped;

    std::int64_t rejectedRows() const {
        std::int64_t n = 0;
        for (const FileReceipt& f : files) n += f.rejected;
        return n;
    }
};

} // namespace harmdesk

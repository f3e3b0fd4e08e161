// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/ids.h"

#include <QDateTime>
#include <QString>
#include <cstdint>
#include <string>
#include <utility>
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
    QString target{}; ///< which rows of a flat file these are: "suspect", "victim"; empty for files of one kind
    std::int64_t skipped =
        0; ///< records that a rule of the spec leaves out: not among rowsRead, never silent
};

/// What became of a rejected row.
enum class RejectState : std::uint8_t {
    Open = 0,
    Resolved,  ///< taken by a later import: see settledBy
    Dismissed, ///< a person decided to leave it out, with a reason
};

/// A row that was not taken: alone, and said aloud.
struct RejectedRow {
    QString file;
    std::int64_t line = 0; ///< of the file, 1 = header; of the row's first line where it spans several
    QString field;
    QString code;    ///< missing_key, bad_date, bad_number, bad_value, orphan, bad_shape
    QString message; ///< a sentence
    FileKind kind = FileKind::Persons;
    /// The row as it was to be taken: fields of the standard extract with their texts; empty for bad_shape.
    /// Holds personal data: shown only where the analyst works the row, never logged.
    std::vector<std::pair<std::string, std::string>> values{};
    std::int64_t id = 0; ///< in the case; 0 = of a dry run
    RejectState state = RejectState::Open;
    ImportId settledBy{};
    QString settledWhy{};
};

/// An offence text of this import that the index does not know.
struct UnmappedOffence {
    std::string hoClass;
    std::string cjsCode;
    std::string title;
    std::int64_t crimes = 0;
    bool isNew = false; ///< the case did not hold it before this import
};

/// The receipt of an import, kept in the case file.
struct ImportReceipt {
    ImportId id; ///< null for a dry run
    bool dryRun = false;
    QString user;
    QDateTime startedAt; ///< UTC
    QDateTime finishedAt;
    QString spec; ///< name of the import specification; empty = the standard extract
    int specVersion = 0;
    ImportId retryOf;       ///< set when this import re-tried rejected rows of that one
    QDateTime rolledBackAt; ///< not valid = its rows stand
    QString rolledBackBy;
    QString rolledBackWhy;
    std::vector<QString> notes; ///< what else should be known of the files: merged cells, cells with errors …
    std::vector<FileReceipt> files;
    std::vector<RejectedRow> rejects;
    std::vector<UnmappedOffence> unmapped;

    std::int64_t rejectedRows() const {
        std::int64_t n = 0;
        for (const FileReceipt& f : files) n += f.rejected;
        return n;
    }
    bool isRolledBack() const { return rolledBackAt.isValid(); }
};

} // namespace harmdesk

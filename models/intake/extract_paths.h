// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/import_receipt.h"

#include <QDir>
#include <QStringList>
#include <vector>

namespace harmdesk::intake {

/// A file of the extract, found and looked into: its kind is known and its header is right.
struct ExtractFile {
    QString path; ///< as given; for a file of a folder: folder/persons.csv
    FileKind kind = FileKind::Persons;
    std::int64_t bytes = 0;
};

struct ExtractFiles {
    std::vector<ExtractFile> files; ///< persons, crimes, links, events; within a kind in the order given
    bool synthetic = false;         ///< every folder involved holds a file SYNTHETIC.txt
    std::int64_t bytes() const {
        std::int64_t n = 0;
        for (const ExtractFile& f : files) n += f.bytes;
        return n;
    }
};

/// Finds the files of an import: each path is a snapshot folder or a file. Whole-file faults that show at the
/// start (missing, a directory in a file's place, empty, UTF-16, binary, wrong header) are
/// ErrorKind::Unreadable.
Result<ExtractFiles> findExtractFiles(const QStringList& paths);

/// Marked as synthetic: holds a file SYNTHETIC.txt.
bool isSynthetic(const QDir& folder);

} // namespace harmdesk::intake

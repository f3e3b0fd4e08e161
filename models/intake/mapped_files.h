// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/import_spec.h"
#include "models/intake/row_import.h"
#include "models/sources/record_reader.h"

#include <QStringList>
#include <memory>
#include <string>
#include <vector>

namespace harmdesk::intake {

/// A file (or a sheet of a workbook) and the source of the spec that takes it.
struct MappedFile {
    QString path;
    std::size_t source = 0; ///< into ImportSpec::sources
    std::int64_t bytes = 0;
    bool shared = false; ///< several sources take this file: sheets of one workbook
};

struct MappedFiles {
    std::vector<MappedFile> files; ///< in the order in which they are read
    bool synthetic = false;        ///< every folder involved holds a file SYNTHETIC.txt
};

/// Which source of the spec takes which file. A workbook may be taken by several sources, one for each sheet.
/// Files that feed persons and crimes alone come first, those that feed links and events alone last.
/// Unreadable for a file that no source takes and for the faults of sourceFiles().
Result<MappedFiles> findMappedFiles(const QStringList& paths, const ImportSpec& spec);

/// The names of the columns of a file as a source of a spec reads them; `reader` then stands at the first
/// record.
Result<std::vector<std::string>> columnsOfSource(sources::RecordReader& reader, const SourceRule& rule,
                                                 const QString& path);

/// Targets of a rule in the order persons, crimes, links, events (within a kind as the rule has them): that
/// of the receipt's lines.
std::vector<std::size_t> targetOrder(const SourceRule& rule);
/// What the receipt calls the rows of a target.
QString targetLabel(const MappedFile& file, const SourceRule& rule, std::size_t target);

} // namespace harmdesk::intake

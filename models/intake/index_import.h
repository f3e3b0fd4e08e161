// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/harm_index.h"

#include <QString>
#include <vector>

namespace harmdesk::intake {

/// A harm index read from a publisher's file.
struct IndexFile {
    HarmIndex index;            ///< with the rules beside a CSV in our own form; without rules otherwise
    std::vector<QString> notes; ///< what was tidied and how often, with row numbers: "3 codes “N/A” left out
                                ///< (rows 12, 40, 77)"
};

/// Reads the Cambridge Crime Harm Index workbook as published (a cover sheet, then the values sheet), the
/// same as CSV, or a CSV of our own columns (then `resolutions.csv` beside it). Every row is taken or the
/// file is refused with the row and the reason (a score that is no number, a URN that stands twice, no URN):
/// an index with holes would rank wrongly in silence. `name` empty: made from the file's name.
Result<IndexFile> readIndexFile(const QString& path, const QString& name);

} // namespace harmdesk::intake

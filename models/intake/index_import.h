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
/// same as CSV, or a CSV of our own columns (then `resolutions.csv` beside it). Sheet, header row and columns
/// are found by the names of the columns; hidden sheets are not looked into. `name` empty: made from the
/// file's name.
/// Every offence is taken or the file is refused with the row and the reason (a score that is no number of
/// days with at most two decimals, a class that a spreadsheet has turned into a date): an index with holes
/// would rank wrongly in silence. Said in notes, with row numbers:
/// - left out: rows marked EXPIRED (no longer law; a crime recorded under one shows as unmapped and is
/// decided
///   by hand), rows with one filled cell (remarks), CJS codes "N/A", a code twice in a row, a row that
///   repeats another word for word;
/// - tidied: a class such as 00200 (002/00), no-break spaces, a group that is an address;
/// - a URN of several rows: the rows are kept as URN#1, URN#2 …; where they have one value the first keeps
/// the
///   URN, else crimes with that URN are matched by code, class or rule: nothing is picked in silence;
/// - no URN: the row is kept as row:N.
/// From any thread; waits for the disk.
Result<IndexFile> readIndexFile(const QString& path, const QString& name);

} // namespace harmdesk::intake

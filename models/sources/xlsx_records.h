// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/source_profile.h"
#include "models/sources/record_reader.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <string>
#include <vector>

namespace harmdesk::sources {

/// Whether the file is to be opened as a workbook. Also true for what only looks like one to its owner (an
/// old .xls, a password-protected workbook, .xlsb, .ods): sheetsOf and openXlsx then say why it is refused
/// and what to do.
bool looksLikeXlsx(const QString& path);

/// The worksheets of a workbook in their order, hidden ones named as such; charts are left out. `member`:
/// path of the workbook inside a zip, empty = the file itself.
Result<std::vector<SheetInfo>> sheetsOf(const QString& path, const std::string& member);

/// Opens a sheet for reading its rows as records: `format.sheet` by name (hidden ones too), empty = the first
/// that is not hidden. What a record holds:
/// - line() is the row's number in the sheet; a row without a value in any cell is not a record.
/// - Up to the header (format.headerLine) a record is as long as its last filled cell; after it, at least as
///   long as the header. Without a header, at least as long as the longest so far.
/// - Numbers as the shortest text that gives the same number, never with an exponent ("46326", "547.5");
///   TRUE, FALSE; dates and times (by the cell's number format, in 1900 and 1904 workbooks) as 2026-10-31,
///   2026-10-31T14:05:00, 14:05:00, elapsed time as 36:00:00; formulas by their stored value; errors as their
///   text (#N/A). Of merged cells only the first has the value. Cells in hidden rows and columns are read.
/// notes() counts: formulas without a stored value, errors, merged cells, hidden rows.
/// Refused (Unreadable, with what to do): see sheetsOf; a zip bomb, a document type, rows or cells out of
/// order or beyond 1,048,576 × 16,384, a text above 1 MB, a part that is missing, cut off or has a wrong
/// check sum. Memory is bounded by the texts of the workbook (at most 256 MB of them).
Result<std::unique_ptr<RecordReader>> openXlsx(const QString& path, const SourceFormat& format);

/// The same over bytes in memory; `shownAs` is the path that errors name. format.member is not looked at.
Result<std::vector<SheetInfo>> sheetsOfBytes(const QByteArray& bytes, const QString& shownAs);
Result<std::unique_ptr<RecordReader>> openXlsxBytes(const QByteArray& bytes, const QString& shownAs,
                                                    const SourceFormat& format);

} // namespace harmdesk::sources

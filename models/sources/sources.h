// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/stop.h"
#include "models/domain/source_profile.h"
#include "models/sources/record_reader.h"

#include <memory>
#include <string>
#include <vector>

namespace harmdesk::sources {

/// Looks at the start of a file (at most a few MB of work, whatever its size) and says how it is to be read:
/// CSV dialect and encoding, workbook and sheet, member of a zip, where the header stands. Refused with what
/// to do (ErrorKind::Unreadable): missing, empty, a picture or program, an old .xls, a protected workbook, a
/// zip bomb. `path` may be "archive.zip" with one usable member; of several, the first is proposed and all
/// are named.
Result<DetectedFormat> detectFormat(const QString& path);
/// The same with a choice made: the member of a zip or the sheet of a workbook (the rest is detected anew).
Result<DetectedFormat> detectFormat(const QString& path, const std::string& member, const std::string& sheet);

/// Opens a file for reading its records from the first one on (header and lines before it included).
/// `wholeFileEncoding`: where the format says UTF-8 and the file breaks it, the reader fails with the line;
/// it never switches by itself.
Result<std::unique_ptr<RecordReader>> openRecords(const QString& path, const SourceFormat& format);

/// Reads up to and including the header of `reader`: the names of the columns, made unique ("Ref", "Ref (2)",
/// "Column 3" where a name is empty), trimmed. With format.headerLine 0 nothing is read and `width` names are
/// made.
Result<std::vector<std::string>> readHeader(RecordReader& reader, const SourceFormat& format,
                                            const QString& path, std::size_t width = 0);

/// Header and the first `rows` records.
Result<SourcePreview> previewSource(const QString& path, const SourceFormat& format, int rows = 50);

/// The format of the standard extract: UTF-8, comma, RFC 4180, header in line 1.
SourceFormat standardFormat();

} // namespace harmdesk::sources

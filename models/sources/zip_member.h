// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/sources/csv_reader.h"

#include <QString>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace harmdesk::sources {

/// Whether the file starts as a zip does (a workbook does too: ask looksLikeXlsx first).
bool looksLikeZip(const QString& path);
/// Whether a member of an archive is a workbook by its name (.xlsx, .xlsm).
bool isWorkbookName(std::string_view member);

/// The CSV, TXT, TSV and XLSX files of a zip, in the archive's order; what systems put beside them (__MACOSX,
/// hidden files) is left out. Refused with what to do where there is none (archives in archives are not
/// opened), where two have one name, or where the archive is damaged.
Result<std::vector<std::string>> usableMembers(const QString& path);

/// One member of a zip as a stream of bytes.
class ZipMember {
public:
    virtual ~ZipMember() = default;
    /// For a CsvReader. The member must live as long as the source is used.
    virtual CsvReader::Source source() = 0;
    /// Whether reading failed, and why (wrong check sum, zip bomb, cut off): the sentence to show in place of
    /// the CSV reader's.
    virtual bool failed() const = 0;
    virtual const Error& error() const = 0;
    virtual std::int64_t bytesRead() const = 0; ///< of the archive on disk
    virtual std::int64_t size() const = 0;      ///< of the archive on disk
    virtual QString sha256() = 0;               ///< of the whole archive on disk, hex
};
Result<std::unique_ptr<ZipMember>> openZipMember(const QString& path, const std::string& member);

/// Only the bytes: the source keeps what it needs alive.
Result<CsvReader::Source> openMember(const QString& path, const std::string& member);

} // namespace harmdesk::sources

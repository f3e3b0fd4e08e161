// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/source_profile.h"
#include "models/sources/xlsx_values.h"
#include "models/sources/zip_archive.h"

#include <memory>
#include <string>
#include <vector>

namespace harmdesk::sources {

/// What a workbook says of itself, without its cells.
struct XlsxBook {
    struct Sheet {
        SheetInfo info;
        std::string part; ///< path in the archive
    };
    std::vector<Sheet> sheets; ///< worksheets in their order
    std::string stringsPart;   ///< empty = there is none
    bool date1904 = false;
    std::vector<NumberKind> styles; ///< by the number that cells name
};

/// Reads the parts that say what the workbook holds (Office Open XML, transitional and strict, whatever the
/// parts are called). Errors: Unreadable, with what to do.
Result<XlsxBook> readBook(ZipArchive& archive);

/// Why a zip is no workbook that can be read (.ods, .xlsb), if it is one of those; nullopt otherwise.
std::optional<Error> foreignWorkbook(const ZipArchive& archive);
/// Whether the parts of an archive are those of a workbook, readable or not.
bool holdsWorkbook(const ZipArchive& archive);

} // namespace harmdesk::sources

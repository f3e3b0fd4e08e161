// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

namespace SQLite {
class Database;
}

namespace harmdesk::storage {

/// Looks at a file that shall be opened as a case, without writing a byte, taking a lock or leaving a side
/// file: is it there, a file, readable, writable, ours, whole as far as its header and schema tell, and not
/// too new? ErrorKind::CaseFile with what to do otherwise.
Status inspectCaseFile(const QString& path);

/// The same marks read through an open database, where changes that still stand in the write-ahead log count
/// too. Throws SQLite::Exception.
Status inspectSchema(SQLite::Database& database, const QString& path);

} // namespace harmdesk::storage

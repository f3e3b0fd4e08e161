// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <string>
#include <vector>

namespace harmdesk::harm {

/// A row of a small table with the line it starts on (1 = header).
struct CsvRow {
    int line = 0;
    std::vector<std::string> fields;
};

/// Reads a small comma-separated table (RFC 4180: quotes, doubled quotes, line ends inside quotes; LF or
/// CRLF; a UTF-8 byte order mark is skipped). The first row must hold exactly the names of `header`, in that
/// order; every further row as many fields. Errors (Unreadable) name `where` and the line. For index tables:
/// a few thousand rows, held whole.
Result<std::vector<CsvRow>> readTable(const QByteArray& bytes, const std::vector<std::string>& header,
                                      const QString& where);

} // namespace harmdesk::harm

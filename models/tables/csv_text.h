// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace harmdesk::tables {

/// One line of a CSV file (RFC 4180, UTF-8) with its CR LF. A leading =, +, - or @ gets an apostrophe before
/// it, so that no spreadsheet runs the cell as a formula.
QByteArray csvLine(const QStringList& fields);

} // namespace harmdesk::tables

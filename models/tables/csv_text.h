// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace harmdesk::tables {

/// One line of a CSV file (RFC 4180, UTF-8) with its CR LF. A text that a spreadsheet could take for a
/// formula (it begins with =, +, -, @, their full-width forms, a tab or a line end) gets an apostrophe before
/// it, as OWASP's page on CSV injection says; plain numbers, also negative ones, stay as they are.
QByteArray csvLine(const QStringList& fields);

} // namespace harmdesk::tables

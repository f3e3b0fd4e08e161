// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>
#include <string_view>

namespace harmdesk::tables {

/// Text as search sees it: lower case, without accents ("Łukasz Ó Néill" → "lukasz o neill"), line ends and
/// tabs as blanks. UTF-8 in and out; the same on every machine whatever its locale.
std::string folded(std::string_view utf8);
std::string folded(const QString& text);

/// Appends folded(utf8) to `out` without a temporary where the text is plain ASCII.
void appendFolded(std::string& out, std::string_view utf8);

} // namespace harmdesk::tables

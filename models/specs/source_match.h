// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_spec.h"

#include <QString>
#include <string>
#include <string_view>
#include <vector>

namespace harmdesk::specs {

/// The columns that a source cannot do without: those of its rules and tests, each once, in order.
std::vector<std::string> neededColumns(const SourceRule& rule);

/// Whether a file's name fits a pattern with * (any text) and ? (any character), in any case of letters. An
/// empty pattern fits none: it says nothing.
bool fitsPattern(std::string_view pattern, const QString& path);

/// A pattern for next month's file: digits and names of months give way to *. Empty where nothing else is
/// left to tell the file by.
std::string namePattern(const QString& path);

/// "crimes" of "/data/Crimes_2026-10.csv": a name without what changes from month to month.
std::string baseName(const QString& path);

} // namespace harmdesk::specs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QString>
#include <optional>
#include <string_view>

namespace harmdesk::sources {

/// The refusal of a file that by its first bytes is no table in text: a picture, a PDF, a program, a packed
/// file, a database … nullopt where the bytes could be text. Workbooks and zip files are told apart before.
std::optional<Error> refusalByStart(const QString& path, std::string_view start);

} // namespace harmdesk::sources

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/import_spec.h"

#include <QString>

namespace harmdesk::bench {

/// Writes an extract as one file with a row for each crime, suspect and victim, dates day first, as records
/// systems export them. Returns the number of rows.
Result<std::int64_t> writeFlat(const QString& extract, const QString& path);

/// How such a file is imported.
ImportSpec flatSpec();

} // namespace harmdesk::bench

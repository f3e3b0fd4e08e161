// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/case_columns.h"

#include <QString>
#include <memory>

namespace harmdesk::bench {

/// Ten crimes a person over three years up to the as-at date 2026-10-31, the offences of the built-in index
/// as a few are common and most are rare, one in fifty unknown to it; one crime in twenty has two accused,
/// most have one victim. The same size gives the same case.
///
/// Written straight into the tables of a new case file: an import would check every row, which is measured
/// elsewhere. For the SQL, which needs a file.
Status writeGrownCase(const QString& path, std::int64_t crimes);
/// The same kind of case in memory, with `crimesEach` crimes for each of so many suspects.
std::shared_ptr<const CaseColumns> grownColumns(std::size_t suspects, std::size_t crimesEach);

} // namespace harmdesk::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/session.h"
#include "models/domain/import_spec.h"
#include "models/storage/case_connection.h"

#include <optional>

namespace harmdesk::cli {

/// What --spec of `harmdesk import` stands for.
struct ChosenSpec {
    std::optional<ImportSpec> spec; ///< nullopt = the standard extract
    bool unsaved = false;           ///< the case does not hold this version of it yet
};

/// NAME (saved in the case), FILE (JSON), auto or standard; nothing = standard. Usage for a name that is
/// neither; Unreadable for a file that is no specification, and for auto where a person has to decide: the
/// questions and the doubtful columns are said on `session`.
Result<ChosenSpec> importSpecValue(const Arguments& arguments, storage::CaseConnection& connection,
                                   const QStringList& paths, Session& session);

/// Saves the specification under its name, as the version that it says.
Status keepSpec(storage::CaseConnection& connection, const ImportSpec& spec);

} // namespace harmdesk::cli

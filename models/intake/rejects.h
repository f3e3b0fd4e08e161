// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/import.h"

#include <string>
#include <utility>
#include <vector>

namespace harmdesk::intake {

/// A rejected row as the analyst corrected it: every field of the standard extract, as it shall be taken.
struct RejectFix {
    std::int64_t reject = 0; ///< RejectedRow::id
    std::vector<std::pair<std::string, std::string>> values;
};

/// Re-tries corrected rows: an import of its own (receipt.retryOf says of which), whose rows keep the file
/// and line they came from. Rows that are taken are marked as resolved; the others are rejected anew and stay
/// open with the new reason. All rows of one import.
Result<ImportReceipt> retryRejects(storage::CaseConnection& connection, ImportId import,
                                   const std::vector<RejectFix>& fixes, const QString& user,
                                   const Clock& clock, const WorkContext& context);

/// Re-tries the open rejected rows of an import from the files as they are now: the rows that stand at the
/// same lines. A file that is gone or has other columns: Unreadable. Nothing but these rows is read into the
/// case.
Result<ImportReceipt> retryRejectsFromFiles(storage::CaseConnection& connection, ImportId import,
                                            const QString& user, const Clock& clock,
                                            const WorkContext& context);

} // namespace harmdesk::intake

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
/// and line they came from. Rows that are taken are marked as resolved, in the same transaction; the others
/// are rejected anew: they stay open where they were, the new reason stands in the receipt returned (and
/// there they are marked as dismissed, so that no row is open twice). All rows of one import. Fields that a
/// fix does not name keep what the case holds where the import was read by a specification; otherwise they
/// are empty. Usage: no fix, a row that is not of this import or taken already, a field that does not exist,
/// an import that is rolled back. A row that a later import has brought meanwhile is replaced: the analyst's
/// correction is the newest word.
Result<ImportReceipt> retryRejects(storage::CaseConnection& connection, ImportId import,
                                   const std::vector<RejectFix>& fixes, const QString& user,
                                   const Clock& clock, const WorkContext& context);

/// Re-tries the open rejected rows of an import from the files as they are now: the rows that stand at the
/// same lines. A file that is gone or has other columns, or a specification that the case does not keep:
/// Unreadable. Nothing but these rows is read into the case. Lines where no row starts any more, and records
/// that are still broken, stay open and are counted in the receipt's notes; Usage when none is left to try.
Result<ImportReceipt> retryRejectsFromFiles(storage::CaseConnection& connection, ImportId import,
                                            const QString& user, const Clock& clock,
                                            const WorkContext& context);

} // namespace harmdesk::intake

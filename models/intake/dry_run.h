// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"
#include "models/domain/movement.h"
#include "models/domain/profile.h"
#include "models/domain/source_profile.h"
#include "models/intake/import.h"

namespace harmdesk::intake {

/// What an import would do.
struct DryRun {
    ImportReceipt receipt;             ///< counts, rejects, unmapped offences with isNew
    std::vector<SpecFinding> findings; ///< changed and vanished columns, new values; empty without a spec
    // The list before and after:
    Date asAt;
    int cutOff = 100;
    std::vector<Movement> movements; ///< joiners and leavers only
    std::int32_t rankedBefore = 0;
    std::int32_t rankedAfter = 0;
    QString noList; ///< why there is no comparison; empty = there is one
};

/// Imports into a copy of the case in memory and compares the lists: the case is neither locked nor written.
/// Where the case is too large to be copied, counts and rejects are there all the same and `noList` says so.
/// `asAt` null: the end of the month of the newest report after the import.
Result<DryRun> dryRun(storage::CaseConnection& connection, const ImportRequest& request,
                      const Profile& profile, Date asAt, int cutOff, const WorkContext& context);

/// The receipt as receiptJson() writes it, with "top" (who would enter and leave the list, and why; absent
/// where there is no list) and "findings".
QByteArray dryRunJson(const DryRun& run);

} // namespace harmdesk::intake

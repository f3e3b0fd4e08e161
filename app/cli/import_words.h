// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/intake/dry_run.h"

namespace harmdesk::cli {

/// What an import did, in lines for people.
void sayReceipt(const ImportReceipt& receipt, Session& session);
/// What an import would do: counts, rejects, findings, and who would enter and leave the list.
void sayDryRun(const intake::DryRun& run, Session& session);

} // namespace harmdesk::cli

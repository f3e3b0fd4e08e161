// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/import.h"

namespace harmdesk::intake {

/// importExtract() with a specification.
Result<ImportReceipt> importMapped(storage::CaseConnection& connection, const ImportRequest& request,
                                   const WorkContext& context);

} // namespace harmdesk::intake

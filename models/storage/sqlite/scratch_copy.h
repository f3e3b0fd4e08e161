// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/case_connection.h"

namespace harmdesk::storage {

/// scratchCopy() with another limit of bytes.
Result<std::unique_ptr<CaseConnection>> scratchCopyWithin(CaseConnection& connection, std::int64_t limit,
                                                          const WorkContext& context);

} // namespace harmdesk::storage

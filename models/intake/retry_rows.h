// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"
#include "models/base/result.h"
#include "models/base/stop.h"
#include "models/domain/import_receipt.h"
#include "models/domain/import_spec.h"
#include "models/intake/extract_schema.h"

#include <optional>
#include <string>
#include <vector>

namespace harmdesk::intake {

/// A rejected row as it shall be tried again.
struct RetryRow {
    std::size_t reject = 0; ///< into the receipt's rejects; several rows may stand for one broken record
    QString file;
    QString target;
    FileKind kind = FileKind::Persons;
    std::int64_t line = 0;
    std::vector<std::string> fields; ///< by position in columnsOf(kind)
    FieldMask mapped;                ///< the other fields keep what the case holds
};

struct RetryRows {
    std::vector<RetryRow> rows;
    std::vector<std::pair<QString, QString>> sha256; ///< by path, where the files were read again
    std::vector<QString> notes;
};

/// The rejected rows (`open`: positions in receipt.rejects) from the files as they are now. `spec` as the
/// import used it; nullopt = the standard extract.
Result<RetryRows> readRejectedRows(const ImportReceipt& receipt, const std::vector<std::size_t>& open,
                                   const std::optional<ImportSpec>& spec, Date today,
                                   const WorkContext& context);

} // namespace harmdesk::intake

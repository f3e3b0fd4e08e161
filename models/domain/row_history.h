// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_receipt.h"
#include "models/domain/records.h"

#include <QDateTime>
#include <string>
#include <utility>
#include <vector>

namespace harmdesk {

/// One state of a held row: how an import left it.
struct RowVersion {
    Provenance provenance;
    QDateTime importedAt; ///< UTC
    QString importedBy;
    std::vector<std::pair<std::string, std::string>>
        values; ///< fields of the standard extract, as that extract spells them
};

/// Where one value came from: the import that first brought it as it stands now.
struct FieldOrigin {
    std::string field;
    std::string value;
    Provenance provenance;
    QDateTime importedAt; ///< UTC
    QString importedBy;
    std::string before; ///< the value that it replaced; see `changed`
    bool changed = false;
};

/// For every field of the newest version, the oldest version since which it has not changed. `versions`
/// newest first.
std::vector<FieldOrigin> fieldOrigins(const std::vector<RowVersion>& versions);

} // namespace harmdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/stop.h"
#include "models/domain/ranking.h"

#include <QString>
#include <QStringList>
#include <memory>

namespace harmdesk::storage {
class CaseConnection;
}

namespace harmdesk::briefing {

/// What goes into a pack. Victims are pseudonymous; names of victims are never in a pack of this kind.
struct PackRequest {
    std::shared_ptr<const Ranking> ranking; ///< with details
    int top = 100;                          ///< the first so many of the list …
    QStringList
        suspects; ///< … or, when not empty, only these nominal_refs (in rank order; unranked ones last)
    QString marking = QStringLiteral("OFFICIAL-SENSITIVE");
    QString caseName;
    bool synthetic = false; ///< says so in every page's foot
    QString outputPath;     ///< written through a temporary file beside it; replaced only when whole
};

struct PackResult {
    QString path;
    int pages = 0;
    int suspects = 0;
    QString sha256;             ///< of the file
    int replacedCharacters = 0; ///< characters that no embedded font has; a replacement mark is printed
};

/// Writes the briefing pack (PDF). Logs the export in the case before the file appears; a failure or cancel
/// leaves no file and no half file. Runs off the GUI thread; progress counts suspects.
Result<PackResult> writePack(storage::CaseConnection& connection, const PackRequest& request,
                             const WorkContext& context);

} // namespace harmdesk::briefing

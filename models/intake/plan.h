// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/stop.h"
#include "models/domain/source_profile.h"

#include <QStringList>
#include <optional>
#include <vector>

namespace harmdesk::storage {
class CaseConnection;
}

namespace harmdesk::intake {

/// How a set of files would be imported.
struct ImportPlan {
    enum class From {
        Standard, ///< the standard extract as documented: no spec needed
        Saved,    ///< a spec saved in the case fits
        Guessed,  ///< proposed from names and contents
        Given,    ///< the spec that was handed in
    };
    From from = From::Standard;
    QStringList files;                   ///< what the paths stand for: files of folders one by one
    ImportSpec spec;                     ///< empty for Standard
    SpecGuess guess;                     ///< for Guessed
    std::vector<SourceProfile> profiles; ///< whole columns; empty for Standard
    std::vector<SpecFinding> findings;   ///< of the spec against these files
    /// Why it cannot be imported without a person's decision; empty = it can.
    std::vector<QString> obstacles;
};

/// The files that paths stand for: a folder gives the CSV, XLSX and zip files in it (not hidden ones).
/// Unreadable for a path that does not exist or a folder without any.
Result<QStringList> sourceFiles(const QStringList& paths);

/// Standard where names and headers are those of the standard extract; else the saved spec that fits best
/// without a blocking finding; else a guess. With `given`, that spec alone. Reads every file whole except for
/// Standard.
Result<ImportPlan> planImport(storage::CaseConnection& connection, const QStringList& paths,
                              const std::optional<ImportSpec>& given, const WorkContext& context);

/// The same without a case: guesses, or plans with the spec that was handed in. Never Standard or Saved. What
/// `harmdesk spec guess` and `spec check` show.
Result<ImportPlan> planFiles(const QStringList& paths, const std::optional<ImportSpec>& given,
                             const WorkContext& context);

} // namespace harmdesk::intake

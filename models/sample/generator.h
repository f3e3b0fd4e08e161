// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/stop.h"

#include <QString>
#include <QStringList>
#include <cstdint>

namespace harmdesk::sample {

inline constexpr int kMaxSuspects = 2'000'000;

/// A synthetic extract to be made. The same suspects, seed and months give the same bytes on every machine.
struct SampleRequest {
    QString directory;   ///< made where it is missing; may hold an earlier sample of ours, which is replaced
    int suspects = 3000; ///< 1 … kMaxSuspects
    std::uint64_t seed = 1;
    QStringList months{QStringLiteral("2026-08"), QStringLiteral("2026-09"), QStringLiteral("2026-10")};
    ///< YYYY-MM, ascending, each once, at most 120; years 1950 … 2999
};

/// Writes one folder of the standard extract for each month: the first full, with about three years of
/// history, the later ones with new and changed rows and a few bad ones, as forces' extracts have them. No
/// row stands for a real person: every folder says so in SYNTHETIC.txt, which imports recognise. Rows for
/// each suspect are about 3.3 crimes, 2 persons, 6.6 links and 3 events; memory does not grow with the size.
/// Usage errors for numbers and months outside the ranges and for a directory that holds anything else;
/// NotWritten where it cannot be written. On an error or a cancel (progress counts suspects) the directory
/// stays as it was. Any thread.
Status generate(const SampleRequest& request, const WorkContext& context);

} // namespace harmdesk::sample

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "models/base/date.h"
#include "models/base/result.h"
#include "models/domain/harm_index.h"
#include "models/domain/profile.h"

#include <QString>

namespace harmdesk::cli {

class Session;

// Options that several commands share, and how their values are read.

OptionSpec asAtOption();
OptionSpec profileOption();
OptionSpec setOption();

/// `--as-at`: YYYY-MM-DD and a day that exists; a usage error says which of the two is wrong.
Result<Date> asAtValue(const Arguments& arguments);
/// `--profile`, then every `--set KEY=VALUE` in order. A profile is named by a built-in name, by that of one
/// of the case's own (the newest version, or NAME@2 for an older one), or is a JSON file. The case is looked
/// into only for a name that is not built in. Usage for an unknown name, with the names there are.
Result<Profile> profileValue(const Arguments& arguments, const QString& casePath, const Session& session);
/// A whole number from `least` up; ErrorKind::Usage otherwise.
Result<qint64> numberValue(const QString& option, const QString& text, qint64 least, qint64 most);
/// A harm index: a built-in name, or a CSV file with resolutions.csv beside it where there is one.
Result<HarmIndex> indexValue(const QString& nameOrFile);
/// `--format`: csv (the default) or json.
enum class Format { Csv, Json };
OptionSpec formatOption();
Result<Format> formatValue(const Arguments& arguments);

/// "v100, window_days=400": the profile and what differs from its defaults, for the log.
QString profileInShort(const Profile& profile);

} // namespace harmdesk::cli

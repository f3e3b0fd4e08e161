// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/stop.h"
#include "models/domain/source_profile.h"

#include <QByteArray>
#include <string>
#include <vector>

namespace harmdesk::specs {

/// The spec as JSON (schema kSpecSchema; keys in a fixed order; the same spec gives the same bytes).
QByteArray specJson(const ImportSpec& spec);
/// Strict: unknown keys, wrong types, fields or kinds that do not exist, a newer schema are
/// ErrorKind::Unreadable with the place ("sources[0].targets[1].fields[3].date"). Never crashes on any bytes.
Result<ImportSpec> specFromJson(const QByteArray& json, const QString& where);

/// Reads a whole file once and measures every column: bounded memory, any size. Stops at context.stop
/// (ErrorKind::Cancelled); reports progress in bytes.
Result<SourceProfile> profileSource(const QString& path, const SourceFormat& format,
                                    const WorkContext& context);

/// Proposes a spec from names and contents.
SpecGuess guessSpec(const std::vector<SourceProfile>& files);

/// What is missing, new or different in these files against the spec, and which values of them cannot be
/// taken.
std::vector<SpecFinding> checkSpec(const ImportSpec& spec, const std::vector<SourceProfile>& files);

/// Which source of the spec takes this file, by name pattern, then by columns: index, or -1.
int sourceFor(const ImportSpec& spec, const QString& path, const std::vector<std::string>& columns);

/// The fields of the standard extract that a target of this kind can fill, in order, with whether each is
/// part of the key.
struct StandardField {
    std::string name;
    bool key = false;
    enum class Type { Text, Date, Number, Code } type = Type::Text;
    std::vector<std::string> codes; ///< of Code: the values that may stand
};
const std::vector<StandardField>& standardFields(FileKind kind);

} // namespace harmdesk::specs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_spec.h"
#include "models/domain/source_profile.h"

#include <QString>
#include <vector>

namespace harmdesk::tables {

/// "persons", "crimes", "links", "events" in the language of the program.
QString kindText(FileKind kind);
/// "persons (suspect)"; without brackets where the target has no label.
QString targetText(const TargetRule& target);
/// "crimes · crime_no": fields are technical names and stay as they are.
QString fieldText(const TargetRule& target, const std::string& field);
/// What fills a field: “DateReported”, “Surname” + “Forename”, the text “SUSPECT” for a constant; empty =
/// nothing.
QString sourceOfField(const FieldRule& rule);
/// The rule of a field of a target; nullptr = nothing fills it.
const FieldRule* ruleOf(const TargetRule& target, const std::string& field);

/// Where a column goes to.
struct ColumnUse {
    std::size_t target = 0; ///< into SourceRule::targets
    std::string field;
    friend bool operator==(const ColumnUse&, const ColumnUse&) = default;
};
std::vector<ColumnUse> usesOf(const SourceRule& rule, const std::string& column);

/// The order of day and month over a whole column in a sentence, with counts and the lines that prove it.
QString dateEvidence(const ColumnProfile& column);
/// "day first, 31/10/2026" …
QString dateStyleText(DateStyle style);

} // namespace harmdesk::tables

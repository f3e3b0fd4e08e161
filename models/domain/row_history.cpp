// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/row_history.h"

#include <algorithm>
#include <optional>

namespace harmdesk {

namespace {

/// What a version says of a field; a field that it does not name was not filled by it.
std::optional<std::string_view> valueIn(const RowVersion& version, const std::string& field,
                                        std::size_t likely) {
    if (likely < version.values.size() && version.values[likely].first == field)
        return version.values[likely].second;
    const auto found = std::find_if(version.values.begin(), version.values.end(),
                                    [&](const auto& value) { return value.first == field; });
    if (found == version.values.end()) return std::nullopt;
    return found->second;
}

} // namespace

std::vector<FieldOrigin> fieldOrigins(const std::vector<RowVersion>& versions) {
    std::vector<FieldOrigin> origins;
    if (versions.empty()) return origins;
    origins.reserve(versions.front().values.size());
    for (std::size_t i = 0; i < versions.front().values.size(); ++i) {
        const auto& [field, value] = versions.front().values[i];
        FieldOrigin origin;
        origin.field = field;
        origin.value = value;
        std::size_t since = 0;
        for (std::size_t v = 1; v < versions.size(); ++v) {
            const auto earlier = valueIn(versions[v], field, i);
            if (earlier != value) {
                // A version without the field held nothing in it: that is a change only to something.
                origin.before = earlier.value_or(std::string_view());
                origin.changed = earlier.has_value() || !value.empty();
                break;
            }
            since = v;
        }
        origin.provenance = versions[since].provenance;
        origin.importedAt = versions[since].importedAt;
        origin.importedBy = versions[since].importedBy;
        origins.push_back(std::move(origin));
    }
    return origins;
}

} // namespace harmdesk

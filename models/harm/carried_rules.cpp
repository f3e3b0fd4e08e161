// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/carried_rules.h"

#include "models/harm/ambiguity.h"
#include "models/harm/matching.h"

#include <algorithm>
#include <unordered_map>

namespace harmdesk::harm {

CarriedRules carryRules(const HarmIndex& from, const HarmIndex& to) {
    std::unordered_map<std::string, std::string> classOfUrn;
    for (const IndexRow& row : to.rows) classOfUrn.try_emplace(row.urn, normalisedHoClass(row.hoClass));

    CarriedRules carried;
    carried.rules = to.rules;
    for (const AmbiguousClass& held : ambiguousClasses(to)) {
        if (!held.rules.empty()) continue; // its own publisher or an analyst has settled it
        std::vector<ResolutionRule> rules;
        std::copy_if(
            from.rules.begin(), from.rules.end(), std::back_inserter(rules),
            [&](const ResolutionRule& rule) { return normalisedHoClass(rule.hoClass) == held.hoClass; });
        if (rules.empty()) continue;
        const bool whole = std::all_of(rules.begin(), rules.end(), [&](const ResolutionRule& rule) {
            const auto it = classOfUrn.find(rule.urn);
            return it != classOfUrn.end() && it->second == held.hoClass;
        });
        if (!whole) {
            carried.left.push_back(held.hoClass);
            continue;
        }
        carried.classes.push_back(held.hoClass);
        carried.rules.insert(carried.rules.end(), rules.begin(), rules.end());
    }
    return carried;
}

} // namespace harmdesk::harm

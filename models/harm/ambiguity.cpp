// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/ambiguity.h"

#include "models/harm/matching.h"

#include <algorithm>
#include <map>
#include <set>

namespace harmdesk::harm {

namespace {

bool hasWords(const ResolutionRule& rule) {
    return std::any_of(rule.words.begin(), rule.words.end(),
                       [](const std::string& text) { return !titleWords(text).empty(); });
}

/// The URN as the matcher compares it.
std::string urnKey(const std::string& urn) {
    constexpr const char* blanks = " \t\r\n\f\v";
    const std::size_t from = urn.find_first_not_of(blanks);
    if (from == std::string::npos) return {};
    return urn.substr(from, urn.find_last_not_of(blanks) - from + 1);
}

} // namespace

std::vector<AmbiguousClass> ambiguousClasses(const HarmIndex& index) {
    std::map<std::string, AmbiguousClass> byClass;
    std::set<std::string> urns;
    for (std::size_t i = 0; i < index.rows.size(); ++i) {
        urns.insert(urnKey(index.rows[i].urn));
        std::string hoClass = normalisedHoClass(index.rows[i].hoClass);
        if (hoClass.empty()) continue;
        AmbiguousClass& held = byClass[hoClass];
        held.hoClass = std::move(hoClass);
        held.rows.push_back(i);
        held.values.push_back(index.rows[i].days);
    }
    for (std::size_t i = 0; i < index.rules.size(); ++i) {
        const auto it = byClass.find(normalisedHoClass(index.rules[i].hoClass));
        if (it != byClass.end()) it->second.rules.push_back(i);
    }
    std::vector<AmbiguousClass> found;
    for (auto& [hoClass, held] : byClass) {
        std::sort(held.values.begin(), held.values.end());
        held.values.erase(std::unique(held.values.begin(), held.values.end()), held.values.end());
        if (held.values.size() < 2) continue;
        for (const std::size_t i : held.rules) {
            // A rule whose URN is not in the index ends the search with nothing: the class is not settled.
            if (!urns.contains(urnKey(index.rules[i].urn))) break;
            if (hasWords(index.rules[i])) continue;
            held.settled = true;
            break; // what stands behind a default rule is never tried
        }
        found.push_back(std::move(held));
    }
    return found;
}

} // namespace harmdesk::harm

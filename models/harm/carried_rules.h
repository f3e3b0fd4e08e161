// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/harm_index.h"

#include <string>
#include <vector>

namespace harmdesk::harm {

/// What a new version of an index takes over from the rules of another.
struct CarriedRules {
    std::vector<ResolutionRule>
        rules; ///< all rules of the new version: its own, then those carried, in their order
    std::vector<std::string> classes; ///< carried, by class
    std::vector<std::string>
        left; ///< had rules, but one of them names a URN that the new version has not: to be asked anew
};

/// For every ambiguous class of `to` without rules of its own, the rules that `from` has for it. A class is
/// carried whole or not at all: with one rule missing, a title would fall through to the next and get a value
/// nobody chose for it. Pure; any thread.
CarriedRules carryRules(const HarmIndex& from, const HarmIndex& to);

} // namespace harmdesk::harm

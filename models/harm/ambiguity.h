// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/harm_index.h"

#include <string>
#include <vector>

namespace harmdesk::harm {

/// A Home Office class whose rows carry more than one value of days: a crime of this class alone (no URN, no
/// CJS code that settles it) gets its days from a resolution rule, or stays unmapped.
struct AmbiguousClass {
    std::string hoClass;            ///< NNN/NN
    std::vector<std::size_t> rows;  ///< of index.rows, in file order
    std::vector<HarmDays> values;   ///< the distinct ones, smallest first; at least two
    std::vector<std::size_t> rules; ///< of index.rules, in the order they are tried
    /// A default rule (one without words) that leads to a row of this index: no crime of the class stays
    /// unmapped, and no rule before it leads nowhere.
    bool settled = false;
};

/// All of them, by class. Classes are compared as the matcher compares them; a row without a class belongs to
/// none. Rules for classes that are not ambiguous never apply and are not named.
std::vector<AmbiguousClass> ambiguousClasses(const HarmIndex& index);

} // namespace harmdesk::harm

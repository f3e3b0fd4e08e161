// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/stop.h"
#include "models/domain/ranking.h"

#include <optional>
#include <string>
#include <vector>

namespace harmdesk::harm {

/// Where a suspect stands in two lists.
struct ComparedSuspect {
    enum class Side : std::uint8_t { Both, OnlyA, OnlyB };

    std::string nominalRef;
    std::int32_t rankA = 0; ///< 0 = not ranked
    std::int32_t rankB = 0;
    HarmDays scoreA; ///< 0 where not ranked
    HarmDays scoreB;
    Side side = Side::Both; ///< of the first `cutOff` places

    friend bool operator==(const ComparedSuspect&, const ComparedSuspect&) = default;
};

/// Two lists side by side.
struct ListComparison {
    int cutOff = 0;
    std::int32_t rankedBoth = 0; ///< ranked in both, anywhere
    std::int32_t rankedOnlyA = 0;
    std::int32_t rankedOnlyB = 0;
    std::int32_t topBoth = 0; ///< inside the cut-off of both
    std::int32_t topOnlyA = 0;
    std::int32_t topOnlyB = 0;
    /// Over those ranked in both, by score; equal scores share the mean of their places. −1 … 1; none where
    /// fewer than two are ranked in both or all of them have one score in a list.
    std::optional<double> spearman;
    std::optional<double> kendall; ///< tau-b
    /// Whoever is inside the cut-off of either list: only in A by rank, only in B by rank, then both by
    /// rank in A.
    std::vector<ComparedSuspect> top;
};

/// Compares two lists, of one case or of two states of it (people are matched by nominal_ref). Counts and
/// sums are whole numbers; only the last division of a coefficient is not. For up to three million suspects.
/// Pure; any thread.
ListComparison compareLists(const Ranking& a, const Ranking& b, int cutOff);

/// Spearman's rank correlation of two columns of equal length (mean places for equal values).
std::optional<double> spearman(const std::vector<std::int64_t>& x, const std::vector<std::int64_t>& y);
/// Kendall's tau-b of two columns of equal length, in n log n steps (Knight 1966).
std::optional<double> kendallTauB(const std::vector<std::int64_t>& x, const std::vector<std::int64_t>& y);

} // namespace harmdesk::harm

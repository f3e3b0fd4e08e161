// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace harmdesk::harm {

/// What a person of the pool may have come to. Not each within the one before: a charge may be recorded
/// without an arrest.
enum class Measure : std::uint8_t { Listed = 0, Action = 1, Outcome = 2 };
inline constexpr std::size_t kMeasureCount = 3;

/// Below so many people with a measure, the number is not shown.
inline constexpr std::int32_t kFewest = 5;
/// Below so many people in the pool of a category, nothing about it is shown.
inline constexpr std::int32_t kFewestInPool = 10;

enum class Shown : std::uint8_t {
    Number,   ///< the number stands there
    Fewer,    ///< "<5" (or "<10" in the pool): below the limit
    Withheld, ///< not shown, so that the ones above cannot be worked out; says nothing about its size
};

/// A number, or that there is none to be seen. A hidden number is gone: it is not held here.
struct SafeCount {
    Shown shown = Shown::Number;
    std::int32_t count = 0; ///< 0 where hidden

    bool isNumber() const { return shown == Shown::Number; }
    friend bool operator==(const SafeCount&, const SafeCount&) = default;
};

/// One row of counts: the people of a category, and how many of them have each measure (each ≤ pool).
struct RawCounts {
    std::int32_t pool = 0;
    std::array<std::int32_t, kMeasureCount> with{};
};
struct SafeCounts {
    SafeCount pool;
    std::array<SafeCount, kMeasureCount> with{};
};
struct SafeTable {
    std::vector<SafeCounts> rows; ///< as the raw rows
    SafeCounts total;
};

/// Hides small numbers. Primary: a count below kFewest is "<5"; a category whose pool is below kFewestInPool
/// shows "<10" and nothing else. A category with nobody in its pool reads 0: nobody stands behind it.
/// Secondary: as every column's total is shown (itself unless below its limit), further cells of a column are
/// withheld, smallest first, until each hidden cell can stand for more than one number: for each there is
/// another hidden cell of the column so that a person could be moved between them without contradicting
/// anything that is shown, the marks' own meanings included (what is marked withheld after "<5" is 5 or
/// more). Where that cannot be reached, no cell of the column is shown or marked "<5". The same totals stand
/// under every breakdown; no cross-tabulation is made, so columns meet in totals alone. Source: Office for
/// National Statistics, disclosure control guidance for tables (threshold rule, secondary suppression).
SafeTable suppressed(const std::vector<RawCounts>& rows);

} // namespace harmdesk::harm

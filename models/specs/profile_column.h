// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/source_profile.h"
#include "models/specs/profile_counters.h"

#include <string_view>

namespace harmdesk::specs {

/// Measures one column, value by value. What a text can be (number, date, in which reading) is worked out
/// once for each different value while those are few, and for each value beyond that: dates and codes repeat,
/// so a column of a million dates costs a few thousand looks.
class ColumnMeter {
public:
    ColumnMeter(std::string name, std::size_t valueCap, std::uint64_t seed)
        : m_seed(seed)
        , m_counter(valueCap) {
        m_profile.name = std::move(name);
    }

    /// `field`: as read; blanks around it do not count.
    void add(std::string_view field, std::int64_t line, DistinctBudget& budget);
    /// The figures; ends the measuring.
    ColumnProfile take(DistinctBudget& budget);

private:
    void addBeyondCounter(std::string_view text, std::uint64_t hash, std::int64_t line,
                          DistinctBudget& budget);
    void addToSet(std::uint64_t hash, DistinctBudget& budget);
    void addSample(std::string_view text);
    /// What a text can be, `times` over, the first of them in `line`.
    void classify(std::string_view text, std::int64_t times, std::int64_t line);

    std::uint64_t m_seed;
    ColumnProfile m_profile;
    ValueCounter m_counter;
    DistinctSet m_set;
    bool m_counting = true; // false: nearly every value is another, counting them one by one tells nothing
    bool m_setInUse = false;
    std::int64_t m_longestBytes = 0;
};

/// "NULL", "N/A", "-": as SourceRule::emptyWords has them by default, in any case of letters.
bool isEmptyWord(std::string_view trimmedText);

} // namespace harmdesk::specs

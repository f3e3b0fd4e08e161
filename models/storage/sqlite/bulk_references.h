// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace harmdesk::storage {

/// The lowest and the highest id by which the rows of a bulk load refer to each table. Where the ids of a
/// table have no gap, that is all it takes to know that no reference leads nowhere.
class BulkReferences {
public:
    enum Table : std::size_t { File, Word, Offence, Person, Crime };
    static constexpr std::array<const char*, 5> kNames{"file", "word", "offence", "person", "crime"};

    void add(Table table, std::int64_t id) {
        Range& range = m_ranges[table];
        range.low = std::min(range.low, id);
        range.high = std::max(range.high, id);
    }
    /// `id` 0 = NULL: refers to nothing.
    void addOptional(Table table, std::int64_t id) {
        if (id != 0) add(table, id);
    }
    bool any(std::size_t table) const { return m_ranges[table].low <= m_ranges[table].high; }
    /// Whether all lie between two ids, these included.
    bool within(std::size_t table, std::int64_t lowest, std::int64_t highest) const {
        return m_ranges[table].low >= lowest && m_ranges[table].high <= highest;
    }

private:
    struct Range {
        std::int64_t low = std::numeric_limits<std::int64_t>::max();
        std::int64_t high = std::numeric_limits<std::int64_t>::min();
    };
    std::array<Range, kNames.size()> m_ranges;
};

} // namespace harmdesk::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace harmdesk::specs {

/// 64 bits that stand for a text while one file is measured. Seeded anew for every file, so that a crafted
/// file cannot aim at collisions.
std::uint64_t textHash(std::string_view text, std::uint64_t seed);

/// How many different values all columns of one file may remember together: bounds the memory of a profile
/// (8 bytes each, at a load of at most three quarters).
struct DistinctBudget {
    std::int64_t left = std::int64_t{6} << 20;
};

/// Counts different hashes, exactly until the budget is spent.
class DistinctSet {
public:
    /// False when the value is new and there is no room for it: from then on size() is a lower bound.
    bool add(std::uint64_t hash, DistinctBudget& budget);
    std::int64_t size() const { return m_size; }
    /// Gives the memory back; size() stays.
    void release(DistinctBudget& budget);

private:
    bool grow(DistinctBudget& budget);

    std::vector<std::uint64_t> m_slots; // 0 = free
    std::int64_t m_size = 0;
    std::int64_t m_reserved = 0;
};

/// The different values of a column with their counts, exact while there are at most `cap` of them and none
/// is longer than kLongest. What came in before the cap was reached goes on being counted.
class ValueCounter {
public:
    static constexpr std::size_t kLongest = 128; ///< bytes; longer texts are not counted one by one

    explicit ValueCounter(std::size_t cap)
        : m_cap(cap) {}

    struct Entry {
        std::uint64_t hash = 0;
        std::string text;
        std::int64_t count = 0;
        std::int64_t line = 0; ///< of the first
    };
    enum class Counted { Known, New, NoRoom };
    /// Counts the value when it is known or there is room.
    Counted count(std::string_view text, std::uint64_t hash, std::int64_t line);
    const std::vector<Entry>& entries() const { return m_entries; }
    std::size_t cap() const { return m_cap; }

private:
    void rehash();

    std::size_t m_cap;
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots; // entry + 1; 0 = free
};

} // namespace harmdesk::specs

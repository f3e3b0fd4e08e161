// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/row_order.h"

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <utility>

namespace harmdesk::tables {

namespace {

constexpr unsigned kDigitBits = 11;
constexpr std::size_t kDigits = std::size_t{1} << kDigitBits;

struct Small { // a key of at most 32 bits and its row
    std::uint64_t packed;
    std::uint64_t digits() const { return packed >> 32; }
    int row() const { return static_cast<int>(packed & 0xFFFFFFFFU); }
    static Small of(std::uint64_t key, int row) { return {key << 32 | static_cast<std::uint32_t>(row)}; }
};
struct Wide {
    std::uint64_t key;
    int number;
    std::uint64_t digits() const { return key; }
    int row() const { return number; }
    static Wide of(std::uint64_t key, int row) { return {key, row}; }
};

// Where the values of a column lie over some rows: what is subtracted, and how many bits are left.
struct Range {
    const KeyColumn* column = nullptr;
    std::int64_t low = 0;
    std::int64_t high = 0;
    std::uint64_t missing = 0; // the place of "no value": after all others
    unsigned bits = 0;         // 0: all rows are equal here

    std::uint64_t place(int row) const {
        const std::int64_t key = (*column->keys)[static_cast<std::size_t>(row)];
        if (key == kNoSortKey) return missing;
        return column->order == Qt::AscendingOrder
                   ? static_cast<std::uint64_t>(key) - static_cast<std::uint64_t>(low)
                   : static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(key);
    }
};

Range rangeOf(const KeyColumn& column, const std::vector<int>& rows) {
    Range range;
    range.column = &column;
    bool any = false;
    bool anyMissing = false;
    for (const int row : rows) {
        const std::int64_t key = (*column.keys)[static_cast<std::size_t>(row)];
        if (key == kNoSortKey) {
            anyMissing = true;
            continue;
        }
        range.low = any ? std::min(range.low, key) : key;
        range.high = any ? std::max(range.high, key) : key;
        any = true;
    }
    const std::uint64_t width =
        static_cast<std::uint64_t>(range.high) - static_cast<std::uint64_t>(range.low);
    range.missing = any && anyMissing ? width + 1 : 0;
    range.bits = static_cast<unsigned>(std::bit_width(std::max(width, range.missing)));
    return range;
}

template <class Entry>
std::vector<int> byCounting(const std::vector<int>& rows, const std::vector<Range>& ranges, unsigned bits) {
    const std::size_t n = rows.size();
    const unsigned passes = (bits + kDigitBits - 1) / kDigitBits;
    std::vector<std::array<std::uint32_t, kDigits>> counts(passes);
    for (auto& count : counts) count.fill(0);
    auto entries = std::make_unique_for_overwrite<Entry[]>(n); // not filled with zeros first
    for (std::size_t i = 0; i < n; ++i) {
        std::uint64_t key = 0;
        for (const Range& range : ranges)
            key = (range.bits < 64 ? key << range.bits : 0) | range.place(rows[i]);
        entries[i] = Entry::of(key, rows[i]);
        for (unsigned p = 0; p < passes; ++p) ++counts[p][(key >> (p * kDigitBits)) & (kDigits - 1)];
    }
    auto other = std::make_unique_for_overwrite<Entry[]>(n);
    for (unsigned p = 0; p < passes; ++p) {
        auto& count = counts[p];
        const auto digit = [p](const Entry& e) { return (e.digits() >> (p * kDigitBits)) & (kDigits - 1); };
        if (count[digit(entries[0])] == n) continue; // all the same here
        std::uint32_t from = 0;
        for (std::uint32_t& c : count) from += std::exchange(c, from);
        for (std::size_t i = 0; i < n; ++i) other[count[digit(entries[i])]++] = entries[i];
        entries.swap(other);
    }
    std::vector<int> ordered(n);
    for (std::size_t i = 0; i < n; ++i) ordered[i] = entries[i].row();
    return ordered;
}

} // namespace

std::vector<int> orderedRows(const std::vector<int>& rows, const std::vector<KeyColumn>& columns) {
    std::vector<int> ordered = rows;
    if (rows.size() < 2) return ordered;
    std::vector<Range> ranges;
    for (const KeyColumn& column : columns) {
        ranges.push_back(rangeOf(column, rows));
        if (ranges.back().bits == 0) ranges.pop_back();
    }
    // As many columns at once as one number holds; the last ones first, so that earlier ones win.
    while (!ranges.empty()) {
        std::size_t first = ranges.size() - 1;
        unsigned bits = ranges[first].bits;
        while (first > 0 && bits + ranges[first - 1].bits <= 64) bits += ranges[--first].bits;
        const std::vector<Range> now(ranges.begin() + static_cast<std::ptrdiff_t>(first), ranges.end());
        ordered = bits <= 32 ? byCounting<Small>(ordered, now, bits) : byCounting<Wide>(ordered, now, bits);
        ranges.resize(first);
    }
    return ordered;
}

} // namespace harmdesk::tables

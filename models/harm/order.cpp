// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/order.h"

#include "models/harm/parallel.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace harmdesk::harm {

namespace {

constexpr int kWorstBits = 28;
constexpr int kScoreBits = 36;
constexpr int kVictimBits = 16;
constexpr int kDayBits = 16;

/// The whole order in one comparison of two integers, larger first.
struct Key {
    std::uint64_t high = 0; ///< score, worst
    std::uint64_t low = 0;  ///< latest, victims, inverted index

    friend bool operator<(const Key& a, const Key& b) {
        return a.high != b.high ? a.high > b.high : a.low > b.low;
    }
};

bool fits(std::int64_t value, int bits) {
    return value >= 0 && value < (std::int64_t{1} << bits);
}

bool fitsKey(const RankedSuspect& row, std::int32_t windowStart) {
    return fits(row.score.hundredths(), kScoreBits) && fits(row.worst.hundredths(), kWorstBits) &&
           fits(row.victims, kVictimBits) && fits(std::int64_t{row.latest.days()} - windowStart, kDayBits);
}

Key keyOf(const RankedSuspect& row, std::int32_t windowStart, std::size_t index) {
    const auto u = [](std::int64_t value) { return static_cast<std::uint64_t>(value); };
    return {u(row.score.hundredths()) << kWorstBits | u(row.worst.hundredths()),
            u(row.latest.days() - windowStart) << 48 | u(row.victims) << 32 |
                static_cast<std::uint64_t>(~static_cast<std::uint32_t>(index))};
}

template <class T, class Before>
void sortOnThreads(std::vector<T>& items, const Before& before, unsigned threads) {
    constexpr std::size_t kWorthAThread = 8192;
    if (threads < 2 || items.size() < kWorthAThread) {
        std::sort(items.begin(), items.end(), before);
        return;
    }
    const auto middle = items.begin() + static_cast<std::ptrdiff_t>(items.size() / 2);
    inParts(2, [&](unsigned part) {
        if (part == 0)
            std::sort(items.begin(), middle, before);
        else
            std::sort(middle, items.end(), before);
    });
    std::vector<T> merged;
    merged.reserve(items.size());
    std::merge(items.begin(), middle, middle, items.end(), std::back_inserter(merged), before);
    items = std::move(merged);
}

} // namespace

void putInOrder(std::vector<RankedSuspect>& rows, std::int32_t windowStart, unsigned threads) {
    if (std::all_of(rows.begin(), rows.end(),
                    [&](const RankedSuspect& row) { return fitsKey(row, windowStart); })) {
        std::vector<Key> keys;
        keys.reserve(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) keys.push_back(keyOf(rows[i], windowStart, i));
        sortOnThreads(
            keys, [](const Key& a, const Key& b) { return a < b; }, threads);
        std::vector<RankedSuspect> ordered;
        ordered.reserve(rows.size());
        for (const Key& key : keys) ordered.push_back(rows[~static_cast<std::uint32_t>(key.low)]);
        rows = std::move(ordered);
    } else {
        const auto before = [](const RankedSuspect& a, const RankedSuspect& b) {
            return std::tie(b.score, b.worst, b.latest, b.victims, a.person) <
                   std::tie(a.score, a.worst, a.latest, a.victims, b.person);
        };
        sortOnThreads(rows, before, threads);
    }
}

} // namespace harmdesk::harm

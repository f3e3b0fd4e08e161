// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/order.h"

#include "models/harm/parallel.h"

#include <array>
#include <bit>
#include <utility>

namespace harmdesk::harm {

namespace {

constexpr std::size_t kFew = 4096; // up to here a plain sort is as fast as one by digits
constexpr int kMostDigitBits = 11;

int bitsOf(std::int64_t highest) {
    return static_cast<int>(std::bit_width(static_cast<std::uint64_t>(std::max<std::int64_t>(highest, 0))));
}

/// Sorts by the lowest `bits` of the keys, stable. The result is in `from` where the number of passes is
/// even, else in `to`.
template <class Item> class DigitSort {
public:
    explicit DigitSort(int bits)
        : m_passes(std::max((bits + kMostDigitBits - 1) / kMostDigitBits, 1))
        , m_digit((bits + m_passes - 1) / m_passes) {}

    int passes() const { return m_passes; }
    void operator()(Item* from, Item* to, std::size_t count) const {
        const std::size_t values = std::size_t{1} << m_digit;
        const std::uint64_t mask = values - 1;
        std::vector<std::uint32_t> starts(values * static_cast<std::size_t>(m_passes), 0);
        for (std::size_t i = 0; i < count; ++i) {
            std::uint64_t key = from[i].key;
            for (std::uint32_t* counts = starts.data(); counts != starts.data() + starts.size();
                 counts += values, key >>= m_digit)
                ++counts[key & mask];
        }
        for (int pass = 0; pass < m_passes; ++pass) {
            std::uint32_t* next = starts.data() + values * static_cast<std::size_t>(pass);
            std::uint32_t sum = 0;
            for (std::size_t value = 0; value < values; ++value) sum += std::exchange(next[value], sum);
            const int shift = pass * m_digit;
            for (std::size_t i = 0; i < count; ++i) to[next[from[i].key >> shift & mask]++] = from[i];
            std::swap(from, to);
        }
    }

private:
    int m_passes;
    int m_digit;
};

/// The first `wanted` of two sorted runs; of equals those of `a` come first.
template <class Item>
void mergeFront(const Item* a, const Item* aEnd, const Item* b, const Item* bEnd, Item* out,
                std::size_t wanted) {
    for (; wanted > 0; --wanted) {
        const bool takeB = a == aEnd || (b != bEnd && b->key < a->key);
        *out++ = takeB ? *b++ : *a++;
    }
}

/// The last `wanted` of them, from the end.
template <class Item>
void mergeBack(const Item* a, const Item* aEnd, const Item* b, const Item* bEnd, Item* outEnd,
               std::size_t wanted) {
    for (; wanted > 0; --wanted) {
        const bool takeA = b == bEnd || (a != aEnd && (bEnd - 1)->key < (aEnd - 1)->key);
        *--outEnd = takeA ? *--aEnd : *--bEnd;
    }
}

} // namespace

void ContenderLimits::add(const ContenderLimits& other) {
    score = std::max(score, other.score);
    worst = std::max(worst, other.worst);
    firstDay = std::min(firstDay, other.firstDay);
    lastDay = std::max(lastDay, other.lastDay);
    crimes = std::max(crimes, other.crimes);
    victims = std::max(victims, other.victims);
    unmapped = std::max(unmapped, other.unmapped);
}

bool PlacedList::layOut(const ContenderLimits& limits) {
    const int victims = bitsOf(limits.victims);
    const int days = bitsOf(std::int64_t{limits.lastDay} - limits.firstDay);
    const int worst = bitsOf(limits.worst);
    const int score = std::max(bitsOf(limits.score), 1);
    const int crimes = bitsOf(limits.crimes);
    m_layout.victims = 0;
    m_layout.day = victims;
    m_layout.worst = victims + days;
    m_layout.score = victims + days + worst;
    m_layout.bits = victims + days + worst + score;
    m_layout.crimes = 32 - crimes;
    m_layout.firstDay = limits.firstDay;
    return m_layout.bits <= 64 && m_layout.score < 64 && crimes + bitsOf(limits.unmapped) + 1 <= 32;
}

PlacedList::Item PlacedList::packed(const Contender& c) const {
    const auto u = [](std::int64_t value) { return static_cast<std::uint64_t>(value); };
    const std::uint64_t value = u(c.score) << m_layout.score | u(c.worst) << m_layout.worst |
                                u(std::int64_t{c.latest} - m_layout.firstDay) << m_layout.day | u(c.victims);
    // Inverted within the bits in use, so that higher values stand before and the bits above stay alike.
    return {~value, c.person,
            static_cast<std::uint32_t>(u(c.crimes) << m_layout.crimes | u(c.unmapped) << 1 |
                                       (c.birthUnknown ? 1U : 0U))};
}

Contender PlacedList::unpacked(const Item& item) const {
    const std::uint64_t value = ~item.key;
    const auto field = [value](int from, int to) {
        const int bits = to - from;
        return bits == 0 ? 0 : static_cast<std::int64_t>(value >> from & (~std::uint64_t{0} >> (64 - bits)));
    };
    Contender c;
    c.score = static_cast<std::int64_t>(value >> m_layout.score);
    c.worst = field(m_layout.worst, m_layout.score);
    c.person = item.person;
    c.latest = static_cast<std::int32_t>(m_layout.firstDay + field(m_layout.day, m_layout.worst));
    c.victims = static_cast<std::int32_t>(field(0, m_layout.day));
    const std::uint64_t rest = item.rest;
    c.crimes = static_cast<std::int32_t>(rest >> m_layout.crimes);
    c.unmapped = static_cast<std::int32_t>((rest & ((std::uint64_t{1} << m_layout.crimes) - 1)) >> 1);
    c.birthUnknown = (rest & 1) != 0;
    return c;
}

void PlacedList::make(const std::vector<std::vector<Contender>>& parts, const ContenderLimits& limits,
                      unsigned threads) {
    m_size = 0;
    for (const auto& part : parts) m_size += part.size();
    m_packed = m_size == 0 || layOut(limits);
    if (m_size == 0) return;
    if (m_packed)
        sortPacked(parts, threads);
    else
        sortPlain(parts);
}

void PlacedList::sortPacked(const std::vector<std::vector<Contender>>& parts, unsigned threads) {
    if (m_capacity < m_size) {
        m_items = std::make_unique_for_overwrite<Item[]>(m_size);
        m_spare = std::make_unique_for_overwrite<Item[]>(m_size);
        m_capacity = m_size;
    }
    const DigitSort<Item> byDigits(m_layout.bits);
    const bool few = m_size < kFew;
    // The digits' sort must end in m_spare, from where the two halves are merged into m_items.
    Item* const start = few || byDigits.passes() % 2 == 0 ? m_spare.get() : m_items.get();
    Item* const other = start == m_items.get() ? m_spare.get() : m_items.get();
    const unsigned hands = std::min(threads, 2U);
    inParts(few ? 1 : hands, [&](unsigned hand) {
        Item* out = start;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (few || i * hands / parts.size() == hand)
                for (std::size_t j = 0; j < parts[i].size(); ++j) out[j] = packed(parts[i][j]);
            out += parts[i].size();
        }
    });
    if (few) {
        std::copy(start, start + m_size, m_items.get());
        std::sort(m_items.get(), m_items.get() + m_size, [](const Item& a, const Item& b) {
            return a.key != b.key ? a.key < b.key : a.person < b.person;
        });
        return;
    }
    const std::size_t middle = m_size / 2;
    inParts(hands, [&](unsigned hand) {
        if (hand == 0) byDigits(start, other, middle);
        if (hand + 1 == hands) byDigits(start + middle, other + middle, m_size - middle);
    });
    const Item* const a = m_spare.get();
    inParts(hands, [&](unsigned hand) {
        Item* const out = m_items.get();
        if (hand == 0) mergeFront(a, a + middle, a + middle, a + m_size, out, middle);
        if (hand + 1 == hands)
            mergeBack(a, a + middle, a + middle, a + m_size, out + m_size, m_size - middle);
    });
}

void PlacedList::sortPlain(const std::vector<std::vector<Contender>>& parts) {
    m_plain.clear();
    m_plain.reserve(m_size);
    for (const auto& part : parts) m_plain.insert(m_plain.end(), part.begin(), part.end());
    std::sort(m_plain.begin(), m_plain.end(), standsBefore);
}

} // namespace harmdesk::harm

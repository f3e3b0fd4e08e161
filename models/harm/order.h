// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <vector>

namespace harmdesk::harm {

/// What one suspect brings to the list, before it has an order. Plain numbers: millions of them are moved.
struct Contender {
    std::int64_t score; ///< hundredths
    std::int64_t worst;
    std::uint32_t person;
    std::int32_t latest; ///< Date::days()
    std::int32_t crimes;
    std::int32_t victims;
    std::int32_t unmapped;
    bool birthUnknown; ///< passed the lowest age because no date of birth is held
};

/// True where `a` stands before `b`: the order of the scheme. Score, largest single contribution, latest
/// date, distinct victims, all descending, then person ascending (people are sorted by nominal_ref bytes).
inline bool standsBefore(const Contender& a, const Contender& b) {
    if (a.score != b.score) return a.score > b.score;
    if (a.worst != b.worst) return a.worst > b.worst;
    if (a.latest != b.latest) return a.latest > b.latest;
    if (a.victims != b.victims) return a.victims > b.victims;
    return a.person < b.person;
}

/// The range that candidates' values lie in.
struct ContenderLimits {
    std::int64_t score = 0; ///< highest
    std::int64_t worst = 0;
    std::int32_t firstDay = INT32_MAX; ///< lowest
    std::int32_t lastDay = INT32_MIN;
    std::int32_t crimes = 0;
    std::int32_t victims = 0;
    std::int32_t unmapped = 0;

    void add(const Contender& c) {
        score = std::max(score, c.score);
        worst = std::max(worst, c.worst);
        firstDay = std::min(firstDay, c.latest);
        lastDay = std::max(lastDay, c.latest);
        crimes = std::max(crimes, c.crimes);
        victims = std::max(victims, c.victims);
        unmapped = std::max(unmapped, c.unmapped);
    }
    void add(const ContenderLimits& other);
};

/// Candidates in the order of the scheme. Score, worst, latest and victims are packed into a 64-bit key and
/// sorted by its digits; values that do not fit are compared field by field: slower, the same order. Its
/// memory is kept from one run to the next.
class PlacedList {
public:
    /// `parts` come in ascending order of person, one after the other; no score, worst or victims is
    /// negative. Uses up to two of `threads`.
    void make(const std::vector<std::vector<Contender>>& parts, const ContenderLimits& limits,
              unsigned threads);

    std::size_t size() const { return m_size; }
    std::size_t bytes() const {
        return 2 * m_capacity * sizeof(Item) + m_plain.capacity() * sizeof(Contender);
    }
    std::uint32_t person(std::size_t place) const {
        return m_packed ? m_items[place].person : m_plain[place].person;
    }
    std::int64_t score(std::size_t place) const {
        return m_packed ? static_cast<std::int64_t>(~m_items[place].key >> m_layout.score)
                        : m_plain[place].score;
    }
    Contender operator[](std::size_t place) const {
        return m_packed ? unpacked(m_items[place]) : m_plain[place];
    }

private:
    struct Item {
        std::uint64_t key; ///< smaller stands before
        std::uint32_t person;
        std::uint32_t rest; ///< crimes, unmapped and, lowest, birthUnknown
    };
    /// How far each value is shifted in the key; bits in all.
    struct Layout {
        int score = 0, worst = 0, day = 0, victims = 0, bits = 0;
        int crimes = 0;
        std::int32_t firstDay = 0;
    };

    bool layOut(const ContenderLimits& limits);
    Item packed(const Contender& c) const;
    Contender unpacked(const Item& item) const;
    void sortPacked(const std::vector<std::vector<Contender>>& parts, unsigned threads);
    void sortPlain(const std::vector<std::vector<Contender>>& parts);

    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
    bool m_packed = true;
    Layout m_layout;
    std::unique_ptr<Item[]> m_items;
    std::unique_ptr<Item[]> m_spare;
    std::vector<Contender> m_plain;
};

} // namespace harmdesk::harm

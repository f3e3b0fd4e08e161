// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/profile_counters.h"

#include <cstring>

namespace harmdesk::specs {

namespace {

__extension__ using Wide = unsigned __int128;
constexpr std::uint64_t kA = 0xa0761d6478bd642fULL;
constexpr std::uint64_t kB = 0xe7037ed1a0b428dbULL;

std::uint64_t mix(std::uint64_t x, std::uint64_t y) {
    const Wide product = static_cast<Wide>(x) * y;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

std::uint64_t load(const char* p, std::size_t bytes) {
    std::uint64_t value = 0;
    std::memcpy(&value, p, bytes);
    return value;
}

constexpr std::size_t kFirstSlots = 1024;

} // namespace

std::uint64_t textHash(std::string_view text, std::uint64_t seed) {
    std::uint64_t state = mix(seed ^ kA, text.size() ^ kB);
    const char* p = text.data();
    std::size_t left = text.size();
    for (; left >= 8; p += 8, left -= 8) state = mix(state ^ load(p, 8), kB);
    if (left > 0) state = mix(state ^ load(p, left), kA);
    state = mix(state ^ kB, seed + kA);
    return state == 0 ? 1 : state; // 0 marks a free slot
}

bool DistinctSet::grow(DistinctBudget& budget) {
    const std::size_t size = m_slots.empty() ? kFirstSlots : m_slots.size() * 2;
    const auto room = static_cast<std::int64_t>(size - size / 4); // three quarters full at most
    if (room - m_reserved > budget.left) return false;
    budget.left -= room - m_reserved;
    m_reserved = room;
    std::vector<std::uint64_t> slots(size, 0);
    for (const std::uint64_t hash : m_slots) {
        if (hash == 0) continue;
        std::size_t at = hash & (size - 1);
        while (slots[at] != 0) at = (at + 1) & (size - 1);
        slots[at] = hash;
    }
    m_slots = std::move(slots);
    return true;
}

bool DistinctSet::add(std::uint64_t hash, DistinctBudget& budget) {
    if (!m_slots.empty()) {
        std::size_t at = hash & (m_slots.size() - 1);
        for (; m_slots[at] != 0; at = (at + 1) & (m_slots.size() - 1))
            if (m_slots[at] == hash) return true;
        if (m_size < m_reserved) {
            m_slots[at] = hash;
            ++m_size;
            return true;
        }
    }
    return grow(budget) && add(hash, budget);
}

void DistinctSet::release(DistinctBudget& budget) {
    budget.left += m_reserved;
    m_reserved = 0;
    m_slots = {};
}

void ValueCounter::rehash() {
    const std::size_t size = m_slots.empty() ? 64 : m_slots.size() * 2;
    m_slots.assign(size, 0);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        std::size_t at = m_entries[i].hash & (size - 1);
        while (m_slots[at] != 0) at = (at + 1) & (size - 1);
        m_slots[at] = static_cast<std::uint32_t>(i + 1);
    }
}

ValueCounter::Counted ValueCounter::count(std::string_view text, std::uint64_t hash, std::int64_t line) {
    if (text.size() > kLongest) return Counted::NoRoom;
    if (m_slots.empty()) rehash();
    std::size_t at = hash & (m_slots.size() - 1);
    for (; m_slots[at] != 0; at = (at + 1) & (m_slots.size() - 1)) {
        Entry& entry = m_entries[m_slots[at] - 1];
        if (entry.hash == hash && entry.text == text) {
            ++entry.count;
            return Counted::Known;
        }
    }
    if (m_entries.size() >= m_cap) return Counted::NoRoom;
    m_entries.push_back(Entry{hash, std::string(text), 1, line});
    m_slots[at] = static_cast<std::uint32_t>(m_entries.size());
    if (m_entries.size() * 2 > m_slots.size()) rehash();
    return Counted::New;
}

} // namespace harmdesk::specs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/hash128.h"

#include <cstdint>
#include <utility>
#include <vector>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace harmdesk::intake {

inline std::uint64_t slotOf(const Hash128& key) {
    return key.a;
}
inline bool isFree(const Hash128& key) {
    return key.isNull();
}
inline std::uint64_t slotOf(std::uint64_t key) {
    return (key * 0x9e3779b97f4a7c15ULL) ^ (key >> 29);
}
inline bool isFree(std::uint64_t key) {
    return key == 0;
}

/// Look-ups go all over a table of a hundred megabytes: large pages save most of the address translation.
inline void preferLargePages(void* memory, std::size_t bytes) {
#ifdef __linux__
    constexpr std::uintptr_t kPage = 4096;
    const auto begin = (reinterpret_cast<std::uintptr_t>(memory) + kPage - 1) & ~(kPage - 1);
    const auto end = (reinterpret_cast<std::uintptr_t>(memory) + bytes) & ~(kPage - 1);
    // A hint: where it is refused, everything works as before.
    if (end > begin + (std::uintptr_t{4} << 20))
        madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
#else
    (void)memory;
    (void)bytes;
#endif
}

/// A table of millions of keys in one flat array (open addressing), a fifth of the memory of
/// std::unordered_map. Keys are never removed; the null key (0) is not a key.
template <class Key, class Value> class FlatMap {
public:
    /// The value of `key`, made with the default where there was none; `second` tells whether it was made.
    /// Valid until the next call.
    std::pair<Value*, bool> insert(const Key& key) {
        if ((m_count + 1) * 4 > m_slots.size() * 3) rehash(m_slots.size() * 2);
        Slot& slot = find(key);
        if (!isFree(slot.key)) return {&slot.value, false};
        slot.key = key;
        ++m_count;
        return {&slot.value, true};
    }
    Value* lookup(const Key& key) {
        Slot& slot = find(key);
        return isFree(slot.key) ? nullptr : &slot.value;
    }
    std::size_t size() const { return m_count; }
    /// Makes room for so many keys at once, instead of growing towards them.
    void reserve(std::size_t keys) {
        std::size_t slots = m_slots.size();
        while (keys * 4 > slots * 3) slots *= 2;
        if (slots > m_slots.size()) rehash(slots);
    }

private:
    struct Slot { // key and value side by side: one cache miss, not two
        Key key{};
        [[no_unique_address]] Value value{};
    };
    Slot& find(const Key& key) {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = static_cast<std::size_t>(slotOf(key)) & mask;
        while (!isFree(m_slots[at].key) && !(m_slots[at].key == key)) at = (at + 1) & mask;
        return m_slots[at];
    }
    void rehash(std::size_t slots) {
        std::vector<Slot> before = std::move(m_slots);
        m_slots = std::vector<Slot>();
        m_slots.reserve(slots);
        preferLargePages(m_slots.data(), slots * sizeof(Slot));
        m_slots.resize(slots);
        for (const Slot& slot : before)
            if (!isFree(slot.key)) find(slot.key) = slot;
    }
    std::vector<Slot> m_slots = std::vector<Slot>(1024);
    std::size_t m_count = 0;
};

} // namespace harmdesk::intake

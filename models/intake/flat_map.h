// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/hash128.h"

#include <cstdint>
#include <utility>
#include <vector>

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

/// A table of millions of keys in two flat arrays (open addressing), a fifth of the memory of
/// std::unordered_map. Keys are never removed; the null key (0) is not a key.
template <class Key, class Value> class FlatMap {
public:
    FlatMap() { resize(1024); }

    /// The value of `key`, made with the default where there was none; `second` tells whether it was made.
    /// Valid until the next call.
    std::pair<Value*, bool> insert(const Key& key) {
        if ((m_count + 1) * 4 > m_keys.size() * 3) grow();
        std::size_t at = find(key);
        if (!isFree(m_keys[at])) return {&m_values[at], false};
        m_keys[at] = key;
        ++m_count;
        return {&m_values[at], true};
    }
    Value* lookup(const Key& key) {
        const std::size_t at = find(key);
        return isFree(m_keys[at]) ? nullptr : &m_values[at];
    }
    std::size_t size() const { return m_count; }
    /// Makes room for `count` keys at once.
    void reserve(std::size_t count) {
        std::size_t slots = m_keys.size();
        while (count * 4 > slots * 3) slots *= 2;
        if (slots > m_keys.size()) rehash(slots);
    }

private:
    void resize(std::size_t slots) {
        m_keys.assign(slots, Key{});
        m_values.assign(slots, Value{});
        m_mask = slots - 1;
    }
    std::size_t find(const Key& key) const {
        std::size_t at = static_cast<std::size_t>(slotOf(key)) & m_mask;
        while (!isFree(m_keys[at]) && !(m_keys[at] == key)) at = (at + 1) & m_mask;
        return at;
    }
    void grow() { rehash(m_keys.size() * 2); }
    void rehash(std::size_t slots) {
        std::vector<Key> keys = std::move(m_keys);
        std::vector<Value> values = std::move(m_values);
        resize(slots);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (isFree(keys[i])) continue;
            const std::size_t at = find(keys[i]);
            m_keys[at] = keys[i];
            m_values[at] = values[i];
        }
    }
    std::vector<Key> m_keys;
    std::vector<Value> m_values;
    std::size_t m_count = 0;
    std::size_t m_mask = 0;
};

} // namespace harmdesk::intake

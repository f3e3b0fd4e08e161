// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/specs/value_fold.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace harmdesk::specs {

/// Texts found by what they say: blanks around them and the case of letters do not count.
class ValueMap {
public:
    ValueMap() = default;
    explicit ValueMap(const std::vector<std::pair<std::string, std::string>>& values) {
        for (const auto& [from, to] : values) add(from, to);
    }
    explicit ValueMap(const std::vector<std::string>& words) {
        for (const std::string& word : words) add(word, {});
    }

    bool empty() const { return m_values.empty(); }
    /// What `text` is mapped to; nullptr = it is not in here. `scratch` is overwritten.
    const std::string* find(std::string_view text, std::string& scratch) const {
        if (m_values.empty() || text.size() > m_longest) return nullptr;
        foldCase(text, scratch);
        const auto found = m_values.find(std::string_view(scratch));
        return found == m_values.end() ? nullptr : &found->second;
    }

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    /// Of two entries that say the same, the first holds.
    void add(std::string_view from, const std::string& to) {
        std::string key = foldedCase(trimmed(from));
        // Folding can make a text a few bytes longer or shorter; longer than this it cannot be the same.
        if (key.size() * 3 > m_longest) m_longest = key.size() * 3;
        m_values.try_emplace(std::move(key), to);
    }

    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> m_values;
    std::size_t m_longest = 0;
};

} // namespace harmdesk::specs

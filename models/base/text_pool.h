// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace harmdesk {

/// Many short texts in one buffer: 4 bytes of overhead each instead of a std::string's 32. Append only.
class TextPool {
public:
    TextPool() { m_ends.push_back(0); }
    void reserve(std::size_t texts, std::size_t bytes) {
        m_ends.reserve(texts + 1);
        m_bytes.reserve(bytes);
    }
    void append(std::string_view text) {
        m_bytes.append(text);
        m_ends.push_back(static_cast<std::uint32_t>(m_bytes.size()));
    }
    std::size_t size() const { return m_ends.size() - 1; }
    std::string_view operator[](std::size_t i) const {
        return std::string_view(m_bytes).substr(m_ends[i], m_ends[i + 1] - m_ends[i]);
    }

private:
    std::string m_bytes; // at most 4 GiB: loaders check
    std::vector<std::uint32_t> m_ends;
};

} // namespace harmdesk

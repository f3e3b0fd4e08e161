// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace harmdesk::specs {

/// Room for the texts made for one row. Texts keep their address until clear(); once warm, a row of usual
/// length allocates nothing.
class TextArena {
public:
    void clear() {
        m_block = 0;
        m_used = 0;
    }
    /// `size` bytes to write to.
    char* take(std::size_t size) {
        while (m_block < m_blocks.size() && m_blocks[m_block].size - m_used < size) {
            ++m_block;
            m_used = 0;
        }
        if (m_block == m_blocks.size()) {
            const std::size_t room = std::max(size, kBlock);
            m_blocks.push_back(Block{std::make_unique<char[]>(room), room});
        }
        char* const place = m_blocks[m_block].bytes.get() + m_used;
        m_used += size;
        return place;
    }
    std::string_view keep(std::string_view text) {
        if (text.empty()) return {};
        char* const place = take(text.size());
        std::memcpy(place, text.data(), text.size());
        return {place, text.size()};
    }

private:
    static constexpr std::size_t kBlock = 16384;
    struct Block {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };
    std::vector<Block> m_blocks;
    std::size_t m_block = 0;
    std::size_t m_used = 0;
};

} // namespace harmdesk::specs

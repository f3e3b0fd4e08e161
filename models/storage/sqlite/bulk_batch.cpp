// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bulk_load.h"

#include <algorithm>
#include <cstring>

namespace harmdesk::storage {

std::string_view TextArena::keep(std::string_view text) {
    if (text.empty()) return {};
    if (m_blocks.empty() || m_blocks.back().size - m_used < text.size()) {
        const std::size_t size = std::max(kBlock, text.size());
        m_blocks.push_back({std::make_unique<char[]>(size), size});
        m_used = 0;
    }
    char* const at = m_blocks.back().bytes.get() + m_used;
    std::memcpy(at, text.data(), text.size());
    m_used += text.size();
    return {at, text.size()};
}

void TextArena::clear() {
    if (m_blocks.size() > 1) m_blocks.resize(1);
    if (!m_blocks.empty() && m_blocks.front().size > kBlock) m_blocks.clear();
    m_used = 0;
}

void BulkBatch::clear() {
    words.clear();
    offences.clear();
    persons.clear();
    crimes.clear();
    links.clear();
    events.clear();
    texts.clear();
}

} // namespace harmdesk::storage

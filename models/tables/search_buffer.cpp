// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/search_buffer.h"

#include "models/domain/case_columns.h"
#include "models/domain/ranking.h"
#include "models/tables/folded_text.h"

#include <algorithm>
#include <cstring>
#include <unordered_map>

namespace harmdesk::tables {

namespace {

std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> words;
    std::size_t from = 0;
    while (from < text.size()) {
        const std::size_t start = text.find_first_not_of(' ', from);
        if (start == std::string_view::npos) break;
        const std::size_t end = std::min(text.find(' ', start), text.size());
        words.push_back(text.substr(start, end - start));
        from = end;
    }
    // The longest word is the rarest as a rule: it is the one looked for in the whole buffer.
    std::stable_sort(words.begin(), words.end(), [](auto a, auto b) { return a.size() > b.size(); });
    return words;
}

} // namespace

SearchBuffer::SearchBuffer(const Ranking& ranking) {
    const CaseColumns& c = *ranking.columns;
    m_starts.reserve(ranking.rows.size() + 1);
    m_bytes.reserve(ranking.rows.size() * 128);
    // Names repeat, and taking accents off is slow: each distinct name is folded once.
    std::unordered_map<std::string_view, std::string> names;
    const auto appendName = [&](std::string_view name) {
        const auto [at, isNew] = names.try_emplace(name);
        if (isNew) at->second = folded(name);
        m_bytes += at->second;
    };
    for (const RankedSuspect& r : ranking.rows) {
        m_starts.push_back(m_bytes.size());
        appendName(c.surname[r.person]);
        m_bytes += ", ";
        appendName(c.forenames[r.person]);
        m_bytes += '\t';
        appendFolded(m_bytes, c.nominalRef[r.person]);
        m_bytes += '\t';
        appendFolded(m_bytes, c.pncId[r.person]);
        for (const std::uint32_t crime : c.accusedOf(r.person)) {
            m_bytes += '\t';
            appendFolded(m_bytes, c.crimeNo[crime]);
        }
        m_bytes += '\n';
    }
    m_starts.push_back(m_bytes.size());
}

std::string_view SearchBuffer::line(std::size_t row) const {
    return std::string_view(m_bytes).substr(m_starts[row], m_starts[row + 1] - m_starts[row]);
}

std::string_view SearchBuffer::name(std::size_t row) const {
    const std::string_view whole = line(row);
    return whole.substr(0, whole.find('\t'));
}

std::vector<std::uint8_t> SearchBuffer::matches(const std::string& foldedText) const {
    const std::vector<std::string_view> words = wordsOf(foldedText);
    if (words.empty()) return std::vector<std::uint8_t>(rows(), 1);
    std::vector<std::uint8_t> hit(rows(), 0);
    const char* const end = m_bytes.data() + m_bytes.size();
    const char* at = m_bytes.data();
    while (at < end) {
        at = static_cast<const char*>(
            memmem(at, static_cast<std::size_t>(end - at), words.front().data(), words.front().size()));
        if (at == nullptr) break;
        const auto next =
            std::upper_bound(m_starts.begin(), m_starts.end(), static_cast<std::size_t>(at - m_bytes.data()));
        const auto row = static_cast<std::size_t>(next - m_starts.begin()) - 1;
        const std::string_view whole = line(row);
        hit[row] = std::all_of(words.begin() + 1, words.end(), [whole](std::string_view w) {
            return whole.find(w) != std::string_view::npos;
        });
        at = m_bytes.data() + *next;
    }
    return hit;
}

} // namespace harmdesk::tables

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

namespace {

constexpr char kAliasesFrom = '\x01'; // in a row's line, before its other names

// "Surname, Forenames", as the list writes it; empty where no name is recorded.
std::string fullName(const CaseColumns& c, std::uint32_t person) {
    std::string name(c.surname[person]);
    const std::string_view forenames = c.forenames[person];
    if (!forenames.empty()) name.append(name.empty() ? "" : ", ").append(forenames);
    return name;
}

// For each PNC ID that several people hold, these people.
using SharedIds = std::unordered_map<std::string_view, std::vector<std::uint32_t>>;
SharedIds sharedIds(const CaseColumns& c) {
    std::vector<std::pair<std::string_view, std::uint32_t>> holders;
    for (std::uint32_t p = 0; p < c.personCount(); ++p)
        if (!c.pncId[p].empty()) holders.emplace_back(c.pncId[p], p);
    std::unordered_map<std::string_view, std::uint32_t> first;
    first.reserve(holders.size());
    SharedIds shared;
    for (const auto& [id, person] : holders) {
        const auto [at, isNew] = first.emplace(id, person);
        if (isNew) continue;
        auto& people = shared[id];
        if (people.empty()) people.push_back(at->second);
        people.push_back(person);
    }
    return shared;
}

std::vector<std::string> otherNames(const CaseColumns& c, std::uint32_t person, const SharedIds& shared) {
    std::vector<std::string> names;
    const std::string own = fullName(c, person);
    const auto add = [&](std::string_view name) {
        const std::size_t from = name.find_first_not_of(' ');
        if (from == std::string_view::npos) return;
        const std::string trimmed(name.substr(from, name.find_last_not_of(' ') - from + 1));
        if (trimmed != own && std::find(names.begin(), names.end(), trimmed) == names.end())
            names.push_back(trimmed);
    };
    if (c.formerNames.size() == c.personCount()) {
        std::string_view rest = c.formerNames[person];
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(';'), rest.size());
            add(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    if (const auto at = shared.find(c.pncId[person]); at != shared.end())
        for (const std::uint32_t other : at->second)
            if (other != person) add(fullName(c, other));
    return names;
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
    const SharedIds shared = sharedIds(c);
    for (const RankedSuspect& r : ranking.rows) {
        const std::size_t row = m_starts.size();
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
        std::vector<std::string> others = otherNames(c, r.person, shared);
        if (!others.empty()) {
            m_bytes += kAliasesFrom;
            for (const std::string& other : others) {
                appendFolded(m_bytes, other);
                m_bytes += '\t';
            }
            m_aliases.emplace(row, std::move(others));
        }
        m_bytes += '\n';
    }
    m_starts.push_back(m_bytes.size());
}

std::vector<std::string> SearchBuffer::aliases(std::size_t row) const {
    const auto at = m_aliases.find(row);
    return at == m_aliases.end() ? std::vector<std::string>() : at->second;
}

std::vector<std::string> SearchBuffer::matchedAliases(std::size_t row, const std::string& foldedText) const {
    std::vector<std::string> matched;
    const auto at = m_aliases.find(row);
    if (at == m_aliases.end()) return matched;
    const std::string_view whole = line(row);
    const std::string_view rest = whole.substr(0, whole.find(kAliasesFrom));
    for (const std::string_view word : wordsOf(foldedText)) {
        if (rest.find(word) != std::string_view::npos) continue;
        for (const std::string& alias : at->second)
            if (folded(alias).find(word) != std::string::npos &&
                std::find(matched.begin(), matched.end(), alias) == matched.end())
                matched.push_back(alias);
    }
    return matched;
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

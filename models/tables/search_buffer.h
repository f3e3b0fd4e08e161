// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace harmdesk {
struct Ranking;
}

namespace harmdesk::tables {

/// Search as you type over a list: one folded buffer with a line for each row (name, reference, PNC ID, crime
/// numbers of all allegations, other names), scanned as a whole for the longest word, the other words inside
/// that row's bytes only. Other names are those the case has held for the nominal before, and the names of
/// other nominals with the same PNC ID. Immutable after construction, which is fit for any thread.
class SearchBuffer {
public:
    SearchBuffer()
        : m_starts{0} {}
    explicit SearchBuffer(const Ranking& ranking);

    std::size_t rows() const { return m_starts.size() - 1; }
    /// One byte for each row: 1 where every word of `text` occurs somewhere in the row. No words: all rows.
    std::vector<std::uint8_t> matches(const std::string& foldedText) const;
    /// "surname, forenames", folded: what names are sorted by.
    std::string_view name(std::size_t row) const;
    /// The other names of a row, as recorded, without repeats; empty as a rule.
    std::vector<std::string> aliases(std::size_t row) const;
    /// Those of them in which a word occurs that the rest of the row's line does not hold: why it was found.
    std::vector<std::string> matchedAliases(std::size_t row, const std::string& foldedText) const;

private:
    std::string_view line(std::size_t row) const;
    std::string m_bytes;               // lines ended by '\n', fields by '\t'
    std::vector<std::size_t> m_starts; // rows + 1
    std::unordered_map<std::size_t, std::vector<std::string>> m_aliases; // by row, few have any
};

} // namespace harmdesk::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"
#include "models/domain/import_spec.h"
#include "models/domain/standard_fields.h"
#include "models/specs/value_arena.h"
#include "models/specs/value_map.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace harmdesk::specs {

/// What holds for every cell of a source: which texts mean "nothing", and whether blanks around go.
struct CellRule {
    ValueMap emptyWords;
    bool trim = true;

    /// The cell without the blanks that go; may still be an empty word.
    std::string_view clean(std::string_view cell) const { return trim ? trimmed(cell) : cell; }
    bool meansNothing(std::string_view text, std::string& scratch) const {
        return text.empty() || emptyWords.find(text, scratch) != nullptr;
    }
};

/// Dates that were read a moment ago: a month's extract says the same few hundred days over and over.
class DateMemo {
public:
    /// Empty where the text is not known.
    std::string_view find(std::string_view text) const {
        if (text.size() > kLongest) return {};
        const Entry& entry = m_entries[slot(text)];
        return std::string_view(entry.text.data(), entry.size) == text
                   ? std::string_view(entry.iso.data(), entry.iso.size())
                   : std::string_view();
    }
    void put(std::string_view text, std::string_view iso);

private:
    static constexpr std::size_t kLongest = 23;
    static constexpr std::size_t kIso = 10;
    struct Entry {
        std::array<char, kLongest> text{};
        std::uint8_t size = 0;
        std::array<char, kIso> iso{};
    };
    static std::size_t slot(std::string_view text) { return std::hash<std::string_view>()(text) % 512; }
    std::vector<Entry> m_entries = std::vector<Entry>(512);
};

/// One FieldRule made ready: positions instead of names, its map as a table.
class ValueRule {
public:
    /// `columns`: where the rule's columns stand in a record. `today`: see FieldRule::century.
    ValueRule(const FieldRule& rule, const ExtractField& field, std::vector<std::size_t> columns, Date today);

    /// The text of the field. A view of the record, of this rule or of `arena`.
    std::string_view value(const std::vector<std::string_view>& record, const CellRule& cells,
                           TextArena& arena);

private:
    std::string_view source(const std::vector<std::string_view>& record, const CellRule& cells,
                            TextArena& arena);
    std::string_view allParts(std::string_view text, const CellRule& cells, TextArena& arena);
    /// Map, empty words, then the type.
    std::string_view one(std::string_view text, const CellRule& cells, TextArena& arena);
    std::string_view typed(std::string_view text, TextArena& arena);
    std::string_view date(std::string_view text, TextArena& arena);
    std::string_view number(std::string_view text, TextArena& arena) const;
    std::string_view listed(std::string_view text);

    std::vector<std::size_t> m_columns;
    std::string m_join;
    std::string m_constant;
    bool m_isConstant = false;
    std::optional<FieldRule::Split> m_split;
    ValueMap m_map;
    ValueMap m_codes;
    FieldType m_type = FieldType::Text;
    DateStyle m_style = DateStyle::Unknown;
    int m_century = 49;
    Date m_latest;
    char m_decimal = '.';
    DateMemo m_memo;
    std::string m_scratch;
    std::vector<std::string_view> m_parts;
};

} // namespace harmdesk::specs

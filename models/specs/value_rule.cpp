// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/value_rule.h"

#include "models/specs/date_text.h"
#include "models/specs/value_number.h"

#include <charconv>
#include <cstring>

namespace harmdesk::specs {

namespace {

std::vector<std::pair<std::string, std::string>> spellings(std::span<const std::string_view> codes) {
    std::vector<std::pair<std::string, std::string>> out;
    out.reserve(codes.size());
    for (const std::string_view code : codes) out.emplace_back(code, code);
    return out;
}

/// Digits with a "-" before them at most: what the standard extract itself would hold.
bool isPlainWhole(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Takes the first part off `rest`. Blanks among the separators join their neighbour, so that "Smith, John"
/// split at comma and blank has two parts, and "a,,b" three.
std::string_view nextPart(std::string_view& rest, std::string_view separators, bool& more) {
    const std::size_t end = rest.find_first_of(separators);
    const std::string_view part = rest.substr(0, end);
    more = end != std::string_view::npos;
    if (!more) return part;
    bool strong = false; // a separator that is not a blank was passed
    std::size_t at = end;
    while (at < rest.size() && separators.find(rest[at]) != std::string_view::npos) {
        const bool blank = rest[at] == ' ' || rest[at] == '\t';
        if (!blank && strong) break;
        strong = strong || !blank;
        ++at;
    }
    rest.remove_prefix(at);
    return part;
}

} // namespace

void DateMemo::put(std::string_view text, std::string_view iso) {
    if (text.empty() || text.size() > kLongest || iso.size() != kIso) return;
    Entry& entry = m_entries[slot(text)];
    std::memcpy(entry.text.data(), text.data(), text.size());
    entry.size = static_cast<std::uint8_t>(text.size());
    std::memcpy(entry.iso.data(), iso.data(), kIso);
}

ValueRule::ValueRule(const FieldRule& rule, const ExtractField& field, std::vector<std::size_t> columns,
                     Date today)
    : m_columns(std::move(columns))
    , m_join(rule.join)
    , m_isConstant(rule.constant.has_value())
    , m_split(rule.split)
    , m_map(rule.values)
    , m_codes(spellings(field.codes))
    , m_type(field.type)
    , m_style(rule.date)
    , m_century(rule.century)
    , m_latest(field.name == "date_of_birth" ? today : Date())
    , m_decimal(rule.decimal) {
    if (!m_isConstant) return;
    TextArena arena;
    m_constant = std::string(typed(*rule.constant, arena));
}

std::string_view ValueRule::value(const std::vector<std::string_view>& record, const CellRule& cells,
                                  TextArena& arena) {
    if (m_isConstant) return m_constant;
    const std::string_view text = source(record, cells, arena);
    if (!m_split) return one(text, cells, arena);
    if (m_split->part == 0) return allParts(text, cells, arena);
    if (cells.meansNothing(trimmed(text), m_scratch)) return one(text, cells, arena);
    std::string_view rest = text;
    std::string_view part;
    bool more = true;
    for (int i = 0; i < m_split->part; ++i) {
        if (!more) return one({}, cells, arena); // so many parts the text does not have
        part = nextPart(rest, m_split->separators, more);
    }
    return one(cells.clean(part), cells, arena);
}

std::string_view ValueRule::source(const std::vector<std::string_view>& record, const CellRule& cells,
                                   TextArena& arena) {
    const auto cell = [&](std::size_t column) {
        return column < record.size() ? cells.clean(record[column]) : std::string_view();
    };
    if (m_columns.size() == 1) return cell(m_columns.front());
    m_parts.clear();
    std::size_t size = 0;
    for (const std::size_t column : m_columns) {
        const std::string_view text = cell(column);
        if (cells.meansNothing(trimmed(text), m_scratch)) continue;
        size += text.size() + m_join.size();
        m_parts.push_back(text);
    }
    if (m_parts.empty()) return {};
    if (m_parts.size() == 1) return m_parts.front();
    char* const joined = arena.take(size);
    char* end = joined;
    const auto append = [&end](std::string_view text) {
        std::memcpy(end, text.data(), text.size());
        end += text.size();
    };
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (i > 0 && !m_join.empty()) append(m_join);
        append(m_parts[i]);
    }
    return {joined, static_cast<std::size_t>(end - joined)};
}

std::string_view ValueRule::allParts(std::string_view text, const CellRule& cells, TextArena& arena) {
    if (cells.meansNothing(trimmed(text), m_scratch)) return one(text, cells, arena);
    m_parts.clear();
    std::size_t size = 0;
    bool more = true;
    for (std::string_view rest = text; more;) {
        const std::string_view part = nextPart(rest, m_split->separators, more);
        const std::string_view value = one(trimmed(part), cells, arena);
        if (value.empty()) continue;
        size += value.size() + 1;
        m_parts.push_back(value);
    }
    if (m_parts.empty()) return {};
    if (m_parts.size() == 1) return m_parts.front();
    char* const joined = arena.take(size);
    char* end = joined;
    for (const std::string_view part : m_parts) {
        if (end != joined) *end++ = ';';
        std::memcpy(end, part.data(), part.size());
        end += part.size();
    }
    return {joined, static_cast<std::size_t>(end - joined)};
}

std::string_view ValueRule::one(std::string_view text, const CellRule& cells, TextArena& arena) {
    const std::string_view bare = trimmed(text);
    if (!m_map.empty())
        if (const std::string* const mapped = m_map.find(bare, m_scratch)) return typed(*mapped, arena);
    if (bare.empty()) return text; // blanks stay where nothing is trimmed
    if (cells.meansNothing(bare, m_scratch)) {
        const std::string* const mapped = m_map.find({}, m_scratch);
        return mapped ? typed(*mapped, arena) : std::string_view();
    }
    return typed(text, arena);
}

std::string_view ValueRule::typed(std::string_view text, TextArena& arena) {
    if (m_type == FieldType::Text || text.empty()) return text;
    switch (m_type) {
    case FieldType::Date:
        return date(text, arena);
    case FieldType::Number:
        return number(text, arena);
    case FieldType::Code:
        return listed(text);
    case FieldType::Text:
        break;
    }
    return text;
}

std::string_view ValueRule::date(std::string_view text, TextArena& arena) {
    const std::string_view bare = trimmed(text);
    if (bare.empty()) return text;
    if (const std::string_view known = m_memo.find(bare); !known.empty()) return arena.keep(known);
    std::optional<Date> day = Date::parseIso(bare);
    if (!day) day = parseDate(bare, m_style, m_century, m_latest);
    if (!day) return text;
    const std::string iso = day->iso();
    m_memo.put(bare, iso);
    return arena.keep(iso);
}

std::string_view ValueRule::number(std::string_view text, TextArena& arena) const {
    const std::string_view bare = trimmed(text);
    if (isPlainWhole(bare)) return bare;
    const std::optional<std::int64_t> whole = wholeNumber(bare, m_decimal);
    if (!whole) return text;
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *whole).ptr;
    return arena.keep({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

std::string_view ValueRule::listed(std::string_view text) {
    const std::string* const code = m_codes.find(trimmed(text), m_scratch);
    return code ? std::string_view(*code) : text;
}

} // namespace harmdesk::specs

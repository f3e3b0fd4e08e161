// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/matching.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace harmdesk::harm {

namespace {

constexpr std::string_view kBlanks = " \t\r\n\f\v";

std::string_view trimmed(std::string_view text) {
    const std::size_t from = text.find_first_not_of(kBlanks);
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(kBlanks) - from + 1);
}

/// Digits padded to `width`; nullopt where there are none, too many, or something else.
std::optional<std::string> padded(std::string_view digits, std::size_t width) {
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    const std::size_t significant = std::min(digits.find_first_not_of('0'), digits.size());
    digits.remove_prefix(significant);
    if (digits.size() > width) return std::nullopt;
    return std::string(width - digits.size(), '0').append(digits);
}

/// What a key of the index leads to: the days of all its rows where they agree, and the first of them.
struct Value {
    std::int32_t row = -1;
    bool single = true;
};

using ValueMap = std::unordered_map<std::string, Value>;

void note(ValueMap& map, const std::string& key, const std::vector<IndexRow>& rows, std::int32_t row) {
    if (key.empty()) return;
    const auto [it, isNew] = map.try_emplace(key, Value{row, true});
    if (!isNew &&
        rows[static_cast<std::size_t>(it->second.row)].days != rows[static_cast<std::size_t>(row)].days)
        it->second.single = false;
}

std::optional<std::int32_t> singleRow(const ValueMap& map, const std::string& key) {
    if (key.empty()) return std::nullopt;
    const auto it = map.find(key);
    if (it == map.end() || !it->second.single) return std::nullopt;
    return it->second.row;
}

struct Rule {
    std::vector<std::string> words;
    std::int32_t row = -1; ///< -1: its URN is not in this index
};

} // namespace

std::string normalisedHoClass(std::string_view text) {
    const std::string_view whole = trimmed(text);
    const std::size_t slash = whole.find('/');
    if (slash == std::string_view::npos) return std::string(whole);
    const auto major = padded(trimmed(whole.substr(0, slash)), 3);
    const auto minor = padded(trimmed(whole.substr(slash + 1)), 2);
    if (!major || !minor) return std::string(whole);
    return *major + '/' + *minor;
}

std::string normalisedCjsCode(std::string_view text) {
    std::string out(trimmed(text));
    for (char& c : out)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return out;
}

std::string decisionKey(std::string_view hoClass, std::string_view cjsCode, std::string_view title) {
    std::string key = normalisedHoClass(hoClass);
    key += '\n';
    key += normalisedCjsCode(cjsCode);
    key += '\n';
    key += trimmed(title);
    return key;
}

std::vector<std::string> titleWords(std::string_view title) {
    std::vector<std::string> words;
    std::string word;
    const auto finish = [&] {
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
    };
    for (const char c : title) {
        if (c >= 'A' && c <= 'Z')
            word += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            word += c;
        else
            finish();
    }
    finish();
    return words;
}

struct Matcher::Tables {
    std::vector<HarmDays> days;
    std::vector<OffenceGroup> groups;
    std::unordered_map<std::string, std::int32_t> byUrn;
    ValueMap byCjs;
    ValueMap byClass;
    std::unordered_map<std::string, std::vector<Rule>> rules;
    std::unordered_map<std::string, std::int32_t> decisions;

    std::optional<std::int32_t> rowOfUrn(std::string_view urn) const {
        const auto it = byUrn.find(std::string(trimmed(urn)));
        if (it == byUrn.end()) return std::nullopt;
        return it->second;
    }

    /// The first rule of the class whose words all stand in the title. A rule that points to no row of this
    /// index still ends the search: going on to a later rule would be a silent pick.
    std::optional<std::int32_t> resolve(const std::string& hoClass, std::string_view title) const {
        const auto it = rules.find(hoClass);
        if (it == rules.end()) return std::nullopt;
        const std::vector<std::string> words = titleWords(title);
        for (const Rule& rule : it->second) {
            const bool applies =
                std::all_of(rule.words.begin(), rule.words.end(), [&](const std::string& word) {
                    return std::find(words.begin(), words.end(), word) != words.end();
                });
            if (!applies) continue;
            if (rule.row < 0) return std::nullopt;
            return rule.row;
        }
        return std::nullopt;
    }

    OffenceMatch matched(MatchedBy step, std::int32_t row) const {
        OffenceMatch match;
        match.matchedBy = step;
        match.indexRow = row;
        match.days = days[static_cast<std::size_t>(row)];
        match.group = groups[static_cast<std::size_t>(row)];
        return match;
    }
};

Matcher::Matcher(const HarmIndex& index)
    : m_tables(std::make_unique<Tables>()) {
    Tables& tables = *m_tables;
    for (std::size_t i = 0; i < index.rows.size(); ++i) {
        const IndexRow& row = index.rows[i];
        const auto number = static_cast<std::int32_t>(i);
        tables.days.push_back(row.days);
        tables.groups.push_back(parseOffenceGroup(row.group));
        tables.byUrn.try_emplace(std::string(trimmed(row.urn)), number);
        note(tables.byClass, normalisedHoClass(row.hoClass), index.rows, number);
        for (const std::string& code : row.cjsCodes)
            note(tables.byCjs, normalisedCjsCode(code), index.rows, number);
    }
    for (const ResolutionRule& rule : index.rules) {
        Rule held{{}, tables.rowOfUrn(rule.urn).value_or(-1)};
        for (const std::string& text : rule.words)
            for (std::string& word : titleWords(text)) held.words.push_back(std::move(word));
        tables.rules[normalisedHoClass(rule.hoClass)].push_back(std::move(held));
    }
    for (const OffenceDecision& decision : index.decisions) {
        // The latest decision stands; one for a URN that this index version lacks waits for a version that
        // has it.
        if (const auto row = tables.rowOfUrn(decision.urn))
            tables.decisions.insert_or_assign(decisionKey(decision.hoClass, decision.cjsCode, decision.title),
                                              *row);
    }
}

Matcher::~Matcher() = default;
Matcher::Matcher(Matcher&&) noexcept = default;
Matcher& Matcher::operator=(Matcher&&) noexcept = default;

OffenceMatch Matcher::match(const OffenceText& offence) const {
    const Tables& tables = *m_tables;
    const std::string hoClass = normalisedHoClass(offence.hoClass);
    const auto byCjs = singleRow(tables.byCjs, normalisedCjsCode(offence.cjsCode));
    const auto byClass = singleRow(tables.byClass, hoClass);

    OffenceMatch match;
    if (const auto byUrn = tables.rowOfUrn(offence.urn)) {
        match = tables.matched(MatchedBy::Urn, *byUrn);
    } else if (const auto it =
                   tables.decisions.find(decisionKey(offence.hoClass, offence.cjsCode, offence.title));
               it != tables.decisions.end()) {
        match = tables.matched(MatchedBy::Analyst, it->second);
    } else if (byCjs) {
        match = tables.matched(MatchedBy::Cjs, *byCjs);
    } else if (byClass) {
        match = tables.matched(MatchedBy::HoClass, *byClass);
    } else if (const auto resolved = tables.resolve(hoClass, offence.title)) {
        match = tables.matched(MatchedBy::Resolved, *resolved);
    }
    match.cjsAgainstClass =
        byCjs && byClass &&
        tables.days[static_cast<std::size_t>(*byCjs)] != tables.days[static_cast<std::size_t>(*byClass)];
    return match;
}

std::vector<OffenceMatch> Matcher::matchAll(const std::vector<OffenceText>& offences) const {
    std::vector<OffenceMatch> matches;
    matches.reserve(offences.size());
    for (const OffenceText& offence : offences) matches.push_back(match(offence));
    return matches;
}

} // namespace harmdesk::harm

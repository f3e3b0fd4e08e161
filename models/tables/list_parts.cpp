// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/list_parts.h"

#include "models/domain/case_columns.h"
#include "models/harm/parallel.h"
#include "models/tables/row_order.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace harmdesk::tables {

namespace {

// Texts with their first eight bytes as a number, which settles most comparisons.
struct Word {
    std::uint64_t start = 0;
    std::string_view text;
    std::uint32_t at = 0;
    friend bool operator<(const Word& a, const Word& b) {
        return a.start != b.start ? a.start < b.start : a.text < b.text;
    }
};

Word wordOf(std::string_view text, std::size_t at) {
    std::uint64_t start = 0;
    for (std::size_t i = 0; i < 8; ++i)
        start = start << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
    return {start, text, static_cast<std::uint32_t>(at)};
}

// Many texts are sorted in two halves at once.
template <class Text> SortKeys placesOf(std::size_t count, const Text& text) {
    constexpr std::size_t kWordsForThreads = 20'000;
    std::vector<Word> order(count);
    const unsigned parts = count < kWordsForThreads ? 1U : 2U;
    const auto begin = [&](unsigned part) {
        return order.begin() + static_cast<std::ptrdiff_t>(harm::partBegin(order.size(), part, parts));
    };
    harm::inParts(parts, [&](unsigned part) {
        for (auto word = begin(part); word != begin(part + 1); ++word) {
            const auto at = static_cast<std::size_t>(word - order.begin());
            *word = wordOf(text(at), at);
        }
        std::sort(begin(part), begin(part + 1));
    });
    if (parts == 2) std::inplace_merge(order.begin(), begin(1), order.end());
    SortKeys places(count);
    std::int64_t place = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && order[i].text != order[i - 1].text) place = static_cast<std::int64_t>(i);
        places[order[i].at] = order[i].text.empty() ? kNoSortKey : place;
    }
    return places;
}

} // namespace

SortKeys nameKeys(const SearchBuffer& search) {
    return placesOf(search.rows(), [&](std::size_t row) { return search.name(row); });
}

SortKeys pncKeys(const Ranking& ranking) {
    return placesOf(ranking.rows.size(), [&](std::size_t row) -> std::string_view {
        return ranking.columns->pncId[ranking.rows[row].person];
    });
}

SortKeys ageKeys(const Ranking& ranking) {
    SortKeys keys;
    keys.reserve(ranking.rows.size());
    for (const RankedSuspect& row : ranking.rows) {
        const std::int32_t birth = ranking.columns->dateOfBirth[row.person];
        keys.push_back(birth == Date::kNull
                           ? kNoSortKey
                           : std::int64_t{Date::fromDays(birth).wholeYearsUntil(ranking.asAt)});
    }
    return keys;
}

SortKeys alphabetical(const std::vector<std::string>& texts) {
    return placesOf(texts.size(), [&](std::size_t at) { return std::string_view(texts[at]); });
}

ListParts listParts(const Ranking& ranking, std::shared_ptr<const CycleHistory> history, int cutOff) {
    ListParts parts;
    parts.facets = facetColumns(ranking);
    const auto search = std::make_shared<const SearchBuffer>(ranking);
    parts.search = search;
    parts.names = std::make_shared<const SortKeys>(nameKeys(*search));
    parts.pncs = std::make_shared<const SortKeys>(pncKeys(ranking));
    parts.ages = std::make_shared<const SortKeys>(ageKeys(ranking));
    parts.cutOff = cutOff;
    if (history) parts.moves = listMoves(ranking, *history, cutOff);
    parts.history = std::move(history);
    return parts;
}

} // namespace harmdesk::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ranking.h"
#include "models/tables/search_buffer.h"

#include <QString>
#include <QStringList>
#include <array>
#include <vector>

namespace harmdesk::tables {

inline constexpr std::size_t kCustodyKindCount = 8;

/// What the user asked to see of the list. A value: kept on the undo stack, shown as chips, said in words.
/// Within one facet any of the chosen values will do; facets, search and recency must all hold. Empty = the
/// whole list.
struct FilterState {
    QString search;                   ///< words; each must occur in name, reference, PNC ID or a crime number
    QStringList boroughs;             ///< home boroughs, sorted; an empty string = none recorded
    std::vector<CustodyKind> custody; ///< ascending
    std::vector<OffenceGroup>
        groups; ///< ascending; holds for a suspect with any harm (or anything unmapped) in it
    int lastWithinDays =
        0; ///< > 0: latest allegation in the window at most so many days before the as-at date

    bool isEmpty() const { return *this == FilterState{}; }
    friend bool operator==(const FilterState&, const FilterState&) = default;
};

/// One removable condition in words, and the state without it.
struct FilterChip {
    QString id;   ///< stable: "search", "borough", "custody", "group", "last"
    QString text; ///< "Borough: Barnet or Brent"
    FilterState without;
};

std::vector<FilterChip> filterChips(const FilterState& state);
/// The whole filter in words: "Search “bail”; Status: Bail"; empty for no filter.
QString filterSentence(const FilterState& state);
/// A custody kind as facets and chips name it ("Bail", "None current").
QString custodyName(CustodyKind kind);

/// How many suspects each facet value would show, given all other conditions (a facet does not restrict its
/// own counts).
struct FacetCounts {
    std::vector<int> boroughs; ///< by CaseColumns::boroughs
    std::array<int, kCustodyKindCount> custody{};
    std::array<int, kOffenceGroupCount> groups{};

    friend bool operator==(const FacetCounts&, const FacetCounts&) = default;
};

struct FilterResult {
    std::vector<int> rows; ///< of the ranking, ascending
    HarmDays days;         ///< sum of their scores
    FacetCounts counts;
};

/// True where a suspect's harm has a part in this group.
bool isInGroup(const Ranking& ranking, std::size_t row, OffenceGroup group);

/// Applies a filter to a list with details, in one pass. `search` must be of this list where the filter has
/// search words.
FilterResult applyFilter(const Ranking& ranking, const SearchBuffer& search, const FilterState& state);

} // namespace harmdesk::tables

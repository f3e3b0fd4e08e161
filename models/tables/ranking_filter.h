// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ranking.h"
#include "models/tables/list_facets.h"
#include "models/tables/search_buffer.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace harmdesk::tables {

struct MoveColumns;

/// What the user asked to see of the list. A value: kept on the undo stack, shown as chips, said in words,
/// saved by name. Within one facet any of the chosen values will do; facets, search and recency must all
/// hold. Empty = the whole list.
struct FilterState {
    QString search;                   ///< words; each must occur in a name, reference, PNC ID or crime number
    QStringList boroughs;             ///< home boroughs, sorted; an empty string = none recorded
    std::vector<CustodyKind> custody; ///< ascending
    std::vector<OffenceGroup>
        groups; ///< ascending; holds for a suspect with any harm (or anything unmapped) in it
    int lastWithinDays =
        0;               ///< > 0: latest allegation in the window at most so many days before the as-at date
    QStringList units{}; ///< of any counted allegation, sorted; an empty string = none recorded
    QStringList flags{}; ///< of any counted allegation, sorted; an empty string = no allegation has a flag
    std::vector<AgeBand> ages{};       ///< ascending, as all that follow
    std::vector<VictimBand> victims{}; ///< number of distinct victims
    std::vector<SinceBand> since{};    ///< days since the latest counted allegation
    std::vector<OrderState> orders{};
    std::vector<ListMove> moves{}; ///< nobody where there is no list to compare with
    std::vector<ListMark> marks{};

    bool isEmpty() const { return *this == FilterState{}; }
    friend bool operator==(const FilterState&, const FilterState&) = default;
};

/// One removable condition in words, and the state without it.
struct FilterChip {
    QString id; ///< stable: "search", "borough", "custody", "group", "last", "unit", "flag", "age",
                ///< "victims", "since", "orders", "move", "mark"
    QString text; ///< "Borough: Barnet or Brent"
    FilterState without;
};

std::vector<FilterChip> filterChips(const FilterState& state);
/// The whole filter in words: "Search “bail”; Status: Bail"; empty for no filter.
QString filterSentence(const FilterState& state);

struct FilterResult {
    std::vector<int> rows; ///< of the ranking, ascending
    HarmDays days;         ///< sum of their scores
    FacetCounts counts;
};

/// Applies a filter to a list that has been taken apart, in one pass over the rows. `search` must be of this
/// list where the filter has search words; `moves` may be null. Pure; any thread.
FilterResult applyFilter(const FacetColumns& list, const MoveColumns* moves, const SearchBuffer& search,
                         const FilterState& state, unsigned threads = 2);
/// The same, taking the list apart first: for a single question.
FilterResult applyFilter(const Ranking& ranking, const SearchBuffer& search, const FilterState& state);

} // namespace harmdesk::tables

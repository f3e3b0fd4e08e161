// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cycle.h"
#include "models/domain/ranking.h"
#include "models/tables/list_facets.h"
#include "models/tables/list_moves.h"
#include "models/tables/search_buffer.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace harmdesk::tables {

/// One integer for each row of a list: what a column sorts by. Equal keys keep rank order; kNoSortKey = no
/// value.
using SortKeys = std::vector<std::int64_t>;

/// By name: accents and case set aside.
SortKeys nameKeys(const SearchBuffer& search);
/// By PNC ID, byte by byte.
SortKeys pncKeys(const Ranking& ranking);
/// By whole years on the as-at date.
SortKeys ageKeys(const Ranking& ranking);
/// The place of each text in alphabetical order of bytes; equal texts share a place, empty ones have none.
SortKeys alphabetical(const std::vector<std::string>& texts);

/// What filters, search and sorting make of a list once, where that takes longer than a frame for a long one.
/// Made in the background and handed to RankingModel::setRanking, which makes what is null when it is first
/// needed. Immutable.
struct ListParts {
    std::shared_ptr<const FacetColumns> facets;
    std::shared_ptr<const SearchBuffer> search;
    std::shared_ptr<const SortKeys> names;
    std::shared_ptr<const SortKeys> pncs;
    std::shared_ptr<const SortKeys> ages;
    // With a history: what the list is compared with from now on, and how, against this cut-off.
    std::shared_ptr<const CycleHistory> history;
    int cutOff = 0;
    std::shared_ptr<const MoveColumns> moves;
};

/// All parts of a list with details. `history` may be null. A pure function, for any thread.
ListParts listParts(const Ranking& ranking, std::shared_ptr<const CycleHistory> history, int cutOff);

} // namespace harmdesk::tables

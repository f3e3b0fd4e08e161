// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cycle.h"
#include "models/domain/ranking.h"
#include "models/tables/list_facets.h"

#include <QString>
#include <cstdint>
#include <memory>
#include <vector>

namespace harmdesk::tables {

/// Where each suspect of a list stood in another: in the last frozen cycle before it, or, for a sandbox, in
/// the real list. Row i belongs to Ranking::rows[i].
struct MoveColumns {
    std::vector<std::int32_t> previousRank;  ///< 0 = not in that list
    std::vector<std::int64_t> previousScore; ///< hundredths; 0 where not in it
    std::vector<std::uint8_t> moves;         ///< bit for each ListMove
    FacetCounts all;                         ///< moves of the whole list alone
    bool isBaseline = false;                 ///< the other list is the real one
    Date asAt;                               ///< of the other list

    bool is(std::size_t row, ListMove move) const { return (moves[row] >> static_cast<unsigned>(move)) & 1U; }
};

/// Against the last cycle before the list's as-at date; null where there is none. Joiner: inside the cut-off
/// and never in a frozen one; returner: inside, and inside once, but not last time; stayer: inside both times
/// (scoring 4). Pure; any thread.
std::shared_ptr<const MoveColumns> listMoves(const Ranking& ranking, const CycleHistory& history, int cutOff);

/// Against the real list: inside the cut-off of both = stayer, of the sandbox alone = joiner. People are
/// matched by nominal_ref.
std::shared_ptr<const MoveColumns> listMoves(const Ranking& ranking, const Ranking& baseline, int cutOff);

/// The same against another cut-off: only who is inside changes. `history` as it was made with; null where it
/// was a baseline.
std::shared_ptr<const MoveColumns> withCutOff(const MoveColumns& moves, const Ranking& ranking,
                                              const CycleHistory* history, int cutOff);

} // namespace harmdesk::tables

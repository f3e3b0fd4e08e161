// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/list_moves.h"

#include "models/domain/case_columns.h"
#include "models/harm/parallel.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace harmdesk::tables {

namespace {

constexpr std::size_t kRowsForThreads = 20'000;

std::uint8_t bit(ListMove move) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(move));
}

std::uint8_t direction(std::int32_t before, std::int32_t now) {
    return bit(before == 0    ? ListMove::NotBefore
               : now < before ? ListMove::Up
               : now > before ? ListMove::Down
                              : ListMove::Same);
}

std::shared_ptr<MoveColumns> sized(const Ranking& ranking) {
    auto m = std::make_shared<MoveColumns>();
    m->previousRank.assign(ranking.rows.size(), 0);
    m->previousScore.assign(ranking.rows.size(), 0);
    m->moves.assign(ranking.rows.size(), 0);
    return m;
}

// place(row, reference) gives the rank and score before.
template <class Place> void fillPlaces(MoveColumns& m, const Ranking& ranking, const Place& place) {
    const std::size_t n = ranking.rows.size();
    const unsigned parts = n < kRowsForThreads ? 1U : 2U;
    harm::inParts(parts, [&](unsigned part) {
        for (std::size_t i = harm::partBegin(n, part, parts); i < harm::partBegin(n, part + 1, parts); ++i) {
            const CyclePlace before = place(ranking.columns->nominalRef[ranking.rows[i].person]);
            m.previousRank[i] = before.rank;
            m.previousScore[i] = before.rank > 0 ? before.score.hundredths() : 0;
            m.moves[i] = direction(before.rank, ranking.rows[i].rank);
        }
    });
}

void countMoves(MoveColumns& m) {
    m.all.moves.fill(0);
    for (const std::uint8_t bits : m.moves)
        for (std::size_t v = 0; v < kListMoveCount; ++v)
            m.all.moves[v] += static_cast<int>((static_cast<unsigned>(bits) >> v) & 1U);
}

std::size_t inside(const Ranking& ranking, int cutOff) {
    return std::min(ranking.rows.size(), static_cast<std::size_t>(std::max(cutOff, 0)));
}

// Joiner, returner or stayer, for those inside the cut-off.
void markInside(MoveColumns& m, const Ranking& ranking, const CycleHistory& history, int cutOff) {
    const int last = history.before(ranking.asAt);
    const int thenInside = history.cycles[static_cast<std::size_t>(last)].cutOff;
    for (std::size_t i = 0; i < inside(ranking, cutOff); ++i) {
        const std::string ref(ranking.columns->nominalRef[ranking.rows[i].person]);
        const bool then = m.previousRank[i] > 0 && m.previousRank[i] <= thenInside;
        m.moves[i] |= bit(then                           ? ListMove::Stayer
                          : history.wasInside(ref, last) ? ListMove::Returner
                                                         : ListMove::Joiner);
    }
    countMoves(m);
}

void markInside(MoveColumns& m, const Ranking& ranking, int cutOff) {
    for (std::size_t i = 0; i < inside(ranking, cutOff); ++i)
        m.moves[i] |=
            bit(m.previousRank[i] > 0 && m.previousRank[i] <= cutOff ? ListMove::Stayer : ListMove::Joiner);
    countMoves(m);
}

} // namespace

std::shared_ptr<const MoveColumns> listMoves(const Ranking& ranking, const CycleHistory& history,
                                             int cutOff) {
    const int last = history.before(ranking.asAt);
    if (last < 0) return nullptr;
    auto m = sized(ranking);
    m->asAt = history.cycles[static_cast<std::size_t>(last)].asAt;
    fillPlaces(*m, ranking, [&](std::string_view ref) { return history.place(std::string(ref), last); });
    markInside(*m, ranking, history, cutOff);
    return m;
}

std::shared_ptr<const MoveColumns> listMoves(const Ranking& ranking, const Ranking& baseline, int cutOff) {
    auto m = sized(ranking);
    m->isBaseline = true;
    m->asAt = baseline.asAt;
    const auto placeOf = [](const RankedSuspect& r) { return CyclePlace{r.rank, r.score}; };
    if (ranking.columns == baseline.columns) { // the same case: by person, as fast as the slider moves
        std::vector<std::int32_t> rowOf(ranking.columns->personCount(), -1);
        for (std::size_t i = 0; i < baseline.rows.size(); ++i)
            rowOf[baseline.rows[i].person] = static_cast<std::int32_t>(i);
        for (std::size_t i = 0; i < ranking.rows.size(); ++i) {
            const std::int32_t row = rowOf[ranking.rows[i].person];
            const CyclePlace before =
                row < 0 ? CyclePlace() : placeOf(baseline.rows[static_cast<std::size_t>(row)]);
            m->previousRank[i] = before.rank;
            m->previousScore[i] = before.score.hundredths();
            m->moves[i] = direction(before.rank, ranking.rows[i].rank);
        }
    } else {
        std::unordered_map<std::string_view, CyclePlace> places;
        places.reserve(baseline.rows.size());
        for (const RankedSuspect& r : baseline.rows)
            places.emplace(baseline.columns->nominalRef[r.person], placeOf(r));
        fillPlaces(*m, ranking, [&](std::string_view ref) {
            const auto at = places.find(ref);
            return at == places.end() ? CyclePlace() : at->second;
        });
    }
    markInside(*m, ranking, cutOff);
    return m;
}

std::shared_ptr<const MoveColumns> withCutOff(const MoveColumns& moves, const Ranking& ranking,
                                              const CycleHistory* history, int cutOff) {
    auto m = std::make_shared<MoveColumns>(moves);
    const auto beside =
        static_cast<std::uint8_t>(~(bit(ListMove::Joiner) | bit(ListMove::Returner) | bit(ListMove::Stayer)));
    for (std::uint8_t& bits : m->moves) bits &= beside;
    if (history)
        markInside(*m, ranking, *history, cutOff);
    else
        markInside(*m, ranking, cutOff);
    return m;
}

} // namespace harmdesk::tables

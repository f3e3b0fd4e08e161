// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/movement.h"

#include "models/harm/movement_lines.h"
#include "models/harm/movement_reason.h"

#include <algorithm>

namespace harmdesk::harm {

namespace {

MoveStatus statusOf(bool was, bool is, const std::string& ref,
                    const std::function<bool(const std::string&)>& wasInside) {
    if (was && is) return MoveStatus::Stayer;
    if (was) return MoveStatus::Leaver;
    if (!is) return MoveStatus::Outside;
    return wasInside && wasInside(ref) ? MoveStatus::Returner : MoveStatus::Joiner;
}

Movement described(const std::string& ref, SuspectChange change, const Lists& lists,
                   const std::function<bool(const std::string&)>& wasInside) {
    Movement out;
    out.nominalRef = ref;
    if (change.before.row >= 0) {
        out.prevRank = change.before.row + 1;
        out.prevScore = lists.before.rows[static_cast<std::size_t>(change.before.row)].score;
    }
    if (change.after.row >= 0) {
        out.rank = change.after.row + 1;
        out.score = lists.after.rows[static_cast<std::size_t>(change.after.row)].score;
    }
    const auto inside = [&](std::int32_t rank) { return rank > 0 && rank <= lists.cutOff; };
    out.status = statusOf(inside(out.prevRank), inside(out.rank), ref, wasInside);
    out.lines = std::move(change.lines);
    out.reason = movementReason(out, change, lists);
    return out;
}

} // namespace

std::vector<Movement> movements(const Ranking& before, const Ranking& after, int cutOff,
                                const std::function<bool(const std::string&)>& wasInside) {
    std::vector<Movement> out;
    if (cutOff <= 0) return out;
    const Lists lists{before, after, cutOff};
    LineMaker maker(before, after);
    const auto top = [cutOff](const Ranking& ranking) {
        return std::min(ranking.rows.size(), static_cast<std::size_t>(cutOff));
    };
    const auto refOf = [](const Ranking& ranking, std::size_t row) {
        return std::string(ranking.columns->nominalRef[ranking.rows[row].person]);
    };
    for (std::size_t i = 0; i < top(after); ++i) {
        const std::string ref = refOf(after, i);
        out.push_back(described(ref, maker.change(ref), lists, wasInside));
    }
    for (std::size_t i = 0; i < top(before); ++i) {
        const std::string ref = refOf(before, i);
        SuspectChange change = maker.change(ref);
        if (change.after.row >= 0 && change.after.row < cutOff) continue; // stays: told above
        out.push_back(described(ref, std::move(change), lists, wasInside));
    }
    return out;
}

Movement movementOf(const Ranking& before, const Ranking& after, const std::string& nominalRef, int cutOff,
                    const std::function<bool(const std::string&)>& wasInside) {
    LineMaker maker(before, after);
    return described(nominalRef, maker.change(nominalRef), Lists{before, after, cutOff}, wasInside);
}

} // namespace harmdesk::harm

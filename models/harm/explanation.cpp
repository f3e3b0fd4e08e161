// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/explanation.h"

#include "models/harm/explanation_sentences.h"
#include "models/harm/not_ranked.h"
#include "models/harm/ranking.h"

#include <algorithm>
#include <tuple>

namespace harmdesk::harm {

namespace {

/// Latest first, those without a date last; of one day by crime_no.
void addNotCounted(std::vector<NotCountedGroup>& groups, const LedgerLine& line) {
    auto group = std::find_if(groups.begin(), groups.end(),
                              [&](const NotCountedGroup& g) { return g.reason == line.reason; });
    if (group == groups.end()) group = groups.insert(groups.end(), NotCountedGroup{line.reason, {}});
    group->lines.push_back(line);
}

void sortLines(Explanation& out) {
    std::sort(out.counted.begin(), out.counted.end(), [](const LedgerLine& a, const LedgerLine& b) {
        return std::tie(b.contribution, b.date, a.crime) < std::tie(a.contribution, a.date, b.crime);
    });
    std::sort(out.notCounted.begin(), out.notCounted.end(),
              [](const NotCountedGroup& a, const NotCountedGroup& b) { return a.reason < b.reason; });
    for (NotCountedGroup& group : out.notCounted)
        std::stable_sort(group.lines.begin(), group.lines.end(),
                         [](const LedgerLine& a, const LedgerLine& b) { return a.date > b.date; });
}

void addPlace(Explanation& out, const Ranking& ranking) {
    const auto& rows = ranking.rows;
    const auto at = static_cast<std::size_t>(out.row);
    const RankedSuspect& row = rows[at];
    out.rank = row.rank;
    out.tied = row.tied;
    out.inside = out.row < out.cutOff;
    out.hasCutOff = out.cutOff > 0 && static_cast<std::size_t>(out.cutOff) < rows.size();
    if (out.hasCutOff) {
        const auto below = static_cast<std::size_t>(out.cutOff);
        out.toCutOff = out.inside ? row.score - rows[below].score : rows[below - 1].score - row.score;
    }
    if (at > 0) out.above = Neighbour{rows[at - 1].rank, rows[at - 1].person, rows[at - 1].score - row.score};
    if (at + 1 < rows.size())
        out.below = Neighbour{rows[at + 1].rank, rows[at + 1].person, row.score - rows[at + 1].score};
}

} // namespace

Explanation explain(const Ranking& ranking, std::uint32_t person, const ExplainContext& context) {
    Explanation out;
    out.person = person;
    out.row = rowOf(ranking, person);
    out.cutOff = context.cutOff;
    for (const LedgerLine& line : ledger(ranking, person)) {
        if (!line.counted()) {
            addNotCounted(out.notCounted, line);
            continue;
        }
        out.counted.push_back(line);
        out.score += line.contribution;
        out.atLeast = out.atLeast || line.matchedBy == MatchedBy::Unmapped;
    }
    sortLines(out);
    if (!out.counted.empty()) out.worstShare = percentOf(out.counted.front().contribution, out.score);
    if (out.row >= 0)
        addPlace(out, ranking);
    else
        out.notRanked = whyNotRanked(ranking, person);
    out.movement = context.movement;
    out.since = context.since;
    if (context.band && context.band->person == person) out.band = context.band;
    out.counterfactual = counterfactual(ranking, person, context.cutOff);
    out.sentences = sentencesOf(ranking, out);
    return out;
}

} // namespace harmdesk::harm

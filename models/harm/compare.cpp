// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/compare.h"

#include "models/domain/case_columns.h"
#include "models/harm/ranking.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace harmdesk::harm {

namespace {

using Values = std::vector<std::int64_t>;

std::vector<std::size_t> orderOf(const Values& values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(),
              [&values](std::size_t i, std::size_t j) { return values[i] < values[j]; });
    return order;
}

/// Twice the place of each value, less twice the mean place: whole numbers also where places are shared.
Values doubledDeviations(const Values& values) {
    const std::vector<std::size_t> order = orderOf(values);
    const auto n = static_cast<std::int64_t>(values.size());
    Values out(values.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin;
        while (end < order.size() && values[order[end]] == values[order[begin]]) ++end;
        // Places begin + 1 … end: their doubled mean is begin + 1 + end.
        const auto doubled = static_cast<std::int64_t>(begin + 1 + end) - (n + 1);
        for (std::size_t i = begin; i < end; ++i) out[order[i]] = doubled;
        begin = end;
    }
    return out;
}

std::int64_t pairs(std::int64_t n) {
    return n * (n - 1) / 2;
}

/// Pairs of equal neighbours in runs of `same`.
template <class Same> std::int64_t tiedPairs(std::size_t n, const Same& same) {
    std::int64_t tied = 0;
    for (std::size_t begin = 0; begin < n;) {
        std::size_t end = begin + 1;
        while (end < n && same(begin, end)) ++end;
        tied += pairs(static_cast<std::int64_t>(end - begin));
        begin = end;
    }
    return tied;
}

/// Sorts ascending and counts the exchanges that a bubble sort would make.
std::int64_t sortCounting(Values& values) {
    Values other(values.size());
    std::int64_t exchanges = 0;
    for (std::size_t width = 1; width < values.size(); width *= 2) {
        for (std::size_t low = 0; low < values.size(); low += 2 * width) {
            const std::size_t middle = std::min(low + width, values.size());
            const std::size_t high = std::min(low + 2 * width, values.size());
            std::size_t i = low;
            std::size_t j = middle;
            for (std::size_t to = low; to < high; ++to) {
                if (i < middle && (j >= high || values[i] <= values[j])) {
                    other[to] = values[i++];
                } else {
                    exchanges += static_cast<std::int64_t>(middle - i);
                    other[to] = values[j++];
                }
            }
        }
        values.swap(other);
    }
    return exchanges;
}

/// The person of `to` for each person of `from`; the same where both lists share their columns.
std::optional<std::uint32_t> personIn(const Ranking& to, const Ranking& from, std::uint32_t person) {
    if (to.columns == from.columns) return person;
    return personByRef(*to.columns, from.columns->nominalRef[person]);
}

std::vector<std::int32_t> rowOfPerson(const Ranking& ranking) {
    std::vector<std::int32_t> rows(ranking.columns->personCount(), -1);
    for (std::size_t i = 0; i < ranking.rows.size(); ++i)
        rows[ranking.rows[i].person] = static_cast<std::int32_t>(i);
    return rows;
}

} // namespace

std::optional<double> spearman(const Values& x, const Values& y) {
    if (x.size() != y.size() || x.size() < 2) return std::nullopt;
    const Values dx = doubledDeviations(x);
    const Values dy = doubledDeviations(y);
    std::int64_t xy = 0;
    std::int64_t xx = 0;
    std::int64_t yy = 0;
    for (std::size_t i = 0; i < dx.size(); ++i) {
        xy += dx[i] * dy[i];
        xx += dx[i] * dx[i];
        yy += dy[i] * dy[i];
    }
    if (xx == 0 || yy == 0) return std::nullopt;
    // Equal sums divide exactly: the same order gives 1, not nearly 1.
    if (xx == yy) return static_cast<double>(xy) / static_cast<double>(xx);
    return static_cast<double>(xy) / std::sqrt(static_cast<double>(xx) * static_cast<double>(yy));
}

std::optional<double> kendallTauB(const Values& x, const Values& y) {
    if (x.size() != y.size() || x.size() < 2) return std::nullopt;
    const std::size_t n = x.size();
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(),
              [&](std::size_t i, std::size_t j) { return x[i] != x[j] ? x[i] < x[j] : y[i] < y[j]; });
    const std::int64_t all = pairs(static_cast<std::int64_t>(n));
    const std::int64_t tiedX =
        tiedPairs(n, [&](std::size_t i, std::size_t j) { return x[order[i]] == x[order[j]]; });
    const std::int64_t tiedBoth = tiedPairs(n, [&](std::size_t i, std::size_t j) {
        return x[order[i]] == x[order[j]] && y[order[i]] == y[order[j]];
    });
    Values sorted(n);
    for (std::size_t i = 0; i < n; ++i) sorted[i] = y[order[i]];
    const std::int64_t discordant = sortCounting(sorted);
    const std::int64_t tiedY =
        tiedPairs(n, [&](std::size_t i, std::size_t j) { return sorted[i] == sorted[j]; });
    const std::int64_t overX = all - tiedX;
    const std::int64_t overY = all - tiedY;
    if (overX == 0 || overY == 0) return std::nullopt;
    const std::int64_t difference = all - tiedX - tiedY + tiedBoth - 2 * discordant;
    if (overX == overY) return static_cast<double>(difference) / static_cast<double>(overX);
    return static_cast<double>(difference) /
           std::sqrt(static_cast<double>(overX) * static_cast<double>(overY));
}

ListComparison compareLists(const Ranking& a, const Ranking& b, int cutOff) {
    using Side = ComparedSuspect::Side;
    ListComparison out;
    out.cutOff = cutOff;
    const std::vector<std::int32_t> inB = rowOfPerson(b);
    Values scoresA;
    Values scoresB;
    std::vector<ComparedSuspect> both;
    std::vector<bool> metB(b.rows.size(), false);
    for (const RankedSuspect& row : a.rows) {
        const auto person = personIn(b, a, row.person);
        const std::int32_t other = person ? inB[*person] : -1;
        const RankedSuspect* found = other < 0 ? nullptr : &b.rows[static_cast<std::size_t>(other)];
        if (found) {
            metB[static_cast<std::size_t>(other)] = true;
            scoresA.push_back(row.score.hundredths());
            scoresB.push_back(found->score.hundredths());
        }
        const bool topA = row.rank <= cutOff;
        const bool topB = found && found->rank <= cutOff;
        if (!topA) continue; // the rest of B's top is found below
        ComparedSuspect line{std::string(a.columns->nominalRef[row.person]),
                             row.rank,
                             found ? found->rank : 0,
                             row.score,
                             found ? found->score : HarmDays(),
                             topB ? Side::Both : Side::OnlyA};
        (topB ? both : out.top).push_back(std::move(line));
    }
    out.rankedBoth = static_cast<std::int32_t>(scoresA.size());
    out.rankedOnlyA = static_cast<std::int32_t>(a.rows.size()) - out.rankedBoth;
    out.rankedOnlyB = static_cast<std::int32_t>(b.rows.size()) - out.rankedBoth;
    out.topOnlyA = static_cast<std::int32_t>(out.top.size());
    out.topBoth = static_cast<std::int32_t>(both.size());

    const std::vector<std::int32_t> inA = rowOfPerson(a);
    for (std::size_t i = 0; i < b.rows.size() && b.rows[i].rank <= cutOff; ++i) {
        const RankedSuspect& row = b.rows[i];
        const auto person = metB[i] ? personIn(a, b, row.person) : std::nullopt;
        const RankedSuspect* found =
            person && inA[*person] >= 0 ? &a.rows[static_cast<std::size_t>(inA[*person])] : nullptr;
        if (found && found->rank <= cutOff) continue;
        out.top.push_back({std::string(b.columns->nominalRef[row.person]), found ? found->rank : 0, row.rank,
                           found ? found->score : HarmDays(), row.score, Side::OnlyB});
        ++out.topOnlyB;
    }
    out.top.insert(out.top.end(), std::make_move_iterator(both.begin()), std::make_move_iterator(both.end()));
    out.spearman = spearman(scoresA, scoresB);
    out.kendall = kendallTauB(scoresA, scoresB);
    return out;
}

} // namespace harmdesk::harm

// SPDX-License-Identifier: GPL-3.0-or-later
// The pass of a filter over a list that has been taken apart. For each row one bit for each facet that it
// fails: a row that fails none is shown and counted everywhere, one that fails a single facet is counted in
// that facet alone.
#include "models/harm/parallel.h"
#include "models/tables/folded_text.h"
#include "models/tables/list_moves.h"
#include "models/tables/ranking_filter.h"

#include <algorithm>
#include <numeric>

namespace harmdesk::tables {

namespace {

using Mask = std::uint16_t;      // bit for each facet
constexpr Mask kHidden = 0x8000; // search and recency: no facet's count sees the row
constexpr std::size_t kBlock = 4096;
constexpr std::size_t kRowsForThreads = 50'000;

// What a facet says of each of its codes: 0, or its bit where the code holds no chosen value.
struct Judge {
    std::vector<Mask> byCode;
    bool active = false; // any value is chosen
};

Mask bitOf(Facet facet) {
    return static_cast<Mask>(1U << static_cast<unsigned>(facet));
}

template <class E> unsigned chosenBits(const std::vector<E>& chosen) {
    unsigned bits = 0;
    for (const E value : chosen) bits |= 1U << static_cast<unsigned>(value);
    return bits;
}

// Codes are values themselves.
template <class E> Judge judgeValues(Facet facet, const std::vector<E>& chosen, std::size_t codes) {
    const unsigned bits = chosenBits(chosen);
    Judge judge{std::vector<Mask>(codes, 0), !chosen.empty()};
    for (std::size_t code = 0; judge.active && code < codes; ++code)
        if (((bits >> code) & 1U) == 0) judge.byCode[code] = bitOf(facet);
    return judge;
}

// Codes are bit masks of values.
template <class E> Judge judgeMasks(Facet facet, const std::vector<E>& chosen, std::size_t values) {
    const unsigned bits = chosenBits(chosen);
    Judge judge{std::vector<Mask>(std::size_t{1} << values, 0), !chosen.empty()};
    for (std::size_t code = 0; judge.active && code < judge.byCode.size(); ++code)
        if ((code & bits) == 0) judge.byCode[code] = bitOf(facet);
    return judge;
}

std::vector<bool> chosenNames(const QStringList& chosen, const std::vector<std::string>& names) {
    std::vector<bool> are(names.size(), false);
    for (const QString& name : chosen) {
        const auto at = std::find(names.begin(), names.end(), name.toStdString());
        if (at != names.end()) are[static_cast<std::size_t>(at - names.begin())] = true;
    }
    return are;
}

Judge judgeNames(Facet facet, const QStringList& chosen, const std::vector<std::string>& names) {
    const std::vector<bool> are = chosenNames(chosen, names);
    Judge judge{std::vector<Mask>(names.size(), 0), !chosen.isEmpty()};
    for (std::size_t code = 0; judge.active && code < names.size(); ++code)
        if (!are[code]) judge.byCode[code] = bitOf(facet);
    return judge;
}

Judge judgeSets(Facet facet, const QStringList& chosen, const std::vector<std::string>& names,
                const std::vector<std::vector<std::uint16_t>>& sets) {
    const std::vector<bool> are = chosenNames(chosen, names);
    Judge judge{std::vector<Mask>(sets.size(), 0), !chosen.isEmpty()};
    for (std::size_t code = 0; judge.active && code < sets.size(); ++code)
        if (std::none_of(sets[code].begin(), sets[code].end(), [&](std::uint16_t m) { return are[m]; }))
            judge.byCode[code] = bitOf(facet);
    return judge;
}

// What one thread finds.
struct Share {
    std::vector<int> rows;
    std::int64_t days = 0;
    std::array<std::vector<std::uint32_t>, kFacetCount> byCode;
};

class Pass {
public:
    Pass(const FacetColumns& list, const MoveColumns* moves, const FilterState& state)
        : m_list(list)
        , m_moves(moves)
        , m_judges{judgeValues(Facet::Custody, state.custody, kCustodyKindCount),
                   judgeMasks(Facet::Group, state.groups, kOffenceGroupCount),
                   judgeNames(Facet::Borough, state.boroughs, list.boroughNames),
                   judgeNames(Facet::Unit, state.units, list.unitNames),
                   judgeSets(Facet::Flag, state.flags, list.flagNames, list.flagSets),
                   judgeValues(Facet::Age, state.ages, kAgeBandCount),
                   judgeValues(Facet::Victims, state.victims, kVictimBandCount),
                   judgeValues(Facet::Since, state.since, kSinceBandCount),
                   judgeMasks(Facet::Orders, state.orders, kOrderStateCount),
                   judgeMasks(Facet::Move, state.moves, kListMoveCount),
                   judgeMasks(Facet::Mark, state.marks, kListMarkCount)}
        , m_lastWithin(state.lastWithinDays) {
        // Without a list to compare with, nobody has any of the moves.
        if (m_moves == nullptr && judgeOf(Facet::Move).active) m_all = bitOf(Facet::Move);
    }

    void run(std::size_t begin, std::size_t end, const std::vector<std::uint8_t>* found, Share& share) const {
        for (std::size_t f = 0; f < kFacetCount; ++f) share.byCode[f].assign(m_judges[f].byCode.size(), 0);
        std::array<Mask, kBlock> failed{};
        for (std::size_t from = begin; from < end; from += kBlock) {
            const std::size_t to = std::min(from + kBlock, end);
            std::fill(failed.begin(), failed.end(), m_all);
            for (std::size_t i = from; found != nullptr && i < to; ++i)
                if ((*found)[i] == 0) failed[i - from] |= kHidden;
            for (std::size_t i = from; m_lastWithin > 0 && i < to; ++i)
                failed[i - from] |= m_list.daysSince[i] > m_lastWithin ? kHidden : Mask{0};
            eachFacet([&](Facet facet, const auto& codes) {
                const Judge& judge = judgeOf(facet);
                if (!judge.active) return;
                const Mask* const byCode = judge.byCode.data();
                for (std::size_t i = from; i < to; ++i) failed[i - from] |= byCode[codes[i]];
            });
            if (judgeOf(Facet::Unit).active) failByUnits(from, to, failed);
            eachFacet([&](Facet facet, const auto& codes) {
                const auto others = static_cast<Mask>(~bitOf(facet));
                std::uint32_t* const count = share.byCode[static_cast<std::size_t>(facet)].data();
                for (std::size_t i = from; i < to; ++i)
                    count[codes[i]] += (failed[i - from] & others) == 0 ? 1U : 0U;
            });
            countUnits(from, to, failed, share);
            for (std::size_t i = from; i < to; ++i)
                if (failed[i - from] == 0) {
                    share.rows.push_back(static_cast<int>(i));
                    share.days += m_list.score[i];
                }
        }
    }

    // Units are lists: a row passes where one of its own is chosen.
    void failByUnits(std::size_t from, std::size_t to, std::array<Mask, kBlock>& failed) const {
        const std::vector<Mask>& byCode = judgeOf(Facet::Unit).byCode;
        for (std::size_t i = from; i < to; ++i) {
            Mask fails = bitOf(Facet::Unit);
            for (std::size_t u = m_list.unitStart[i]; u < m_list.unitStart[i + 1]; ++u)
                fails &= byCode[m_list.unitMember[u]];
            failed[i - from] |= fails;
        }
    }
    void countUnits(std::size_t from, std::size_t to, const std::array<Mask, kBlock>& failed,
                    Share& share) const {
        const auto others = static_cast<Mask>(~bitOf(Facet::Unit));
        std::uint32_t* const count = share.byCode[static_cast<std::size_t>(Facet::Unit)].data();
        for (std::size_t i = from; i < to; ++i) {
            if ((failed[i - from] & others) != 0) continue;
            for (std::size_t u = m_list.unitStart[i]; u < m_list.unitStart[i + 1]; ++u)
                ++count[m_list.unitMember[u]];
        }
    }

    FacetCounts counts(const std::vector<Share>& shares) const {
        std::array<std::vector<int>, kFacetCount> sums;
        for (std::size_t f = 0; f < kFacetCount; ++f) {
            sums[f].assign(m_judges[f].byCode.size(), 0);
            for (const Share& share : shares)
                for (std::size_t code = 0; code < sums[f].size(); ++code)
                    sums[f][code] += static_cast<int>(share.byCode[f][code]);
        }
        const auto of = [&](Facet facet) -> const std::vector<int>& {
            return sums[static_cast<std::size_t>(facet)];
        };
        FacetCounts counts;
        counts.boroughs = of(Facet::Borough);
        counts.units = of(Facet::Unit);
        counts.flags = bySet(of(Facet::Flag), m_list.flagSets, m_list.flagNames.size());
        copy(counts.custody, of(Facet::Custody));
        copy(counts.ages, of(Facet::Age));
        copy(counts.victims, of(Facet::Victims));
        copy(counts.since, of(Facet::Since));
        byBit(counts.groups, of(Facet::Group));
        byBit(counts.orders, of(Facet::Orders));
        byBit(counts.moves, of(Facet::Move));
        byBit(counts.marks, of(Facet::Mark));
        return counts;
    }

private:
    const Judge& judgeOf(Facet facet) const { return m_judges[static_cast<std::size_t>(facet)]; }

    template <class Work> void eachFacet(const Work& work) const {
        work(Facet::Custody, m_list.custody);
        work(Facet::Group, m_list.groups);
        work(Facet::Borough, m_list.borough);
        work(Facet::Flag, m_list.flags);
        work(Facet::Age, m_list.age);
        work(Facet::Victims, m_list.victims);
        work(Facet::Since, m_list.since);
        work(Facet::Orders, m_list.orders);
        if (m_moves != nullptr) work(Facet::Move, m_moves->moves);
        work(Facet::Mark, m_list.marks);
    }
    template <std::size_t n> static void copy(std::array<int, n>& to, const std::vector<int>& sums) {
        std::copy(sums.begin(), sums.end(), to.begin());
    }
    template <std::size_t n> static void byBit(std::array<int, n>& to, const std::vector<int>& sums) {
        for (std::size_t code = 0; code < sums.size(); ++code)
            for (std::size_t v = 0; v < n; ++v)
                if ((code >> v) & 1U) to[v] += sums[code];
    }
    static std::vector<int> bySet(const std::vector<int>& sums,
                                  const std::vector<std::vector<std::uint16_t>>& sets, std::size_t values) {
        std::vector<int> to(values, 0);
        for (std::size_t code = 0; code < sums.size(); ++code)
            for (const std::uint16_t member : sets[code]) to[member] += sums[code];
        return to;
    }

    const FacetColumns& m_list;
    const MoveColumns* m_moves;
    std::array<Judge, kFacetCount> m_judges;
    int m_lastWithin;
    Mask m_all = 0; // failed by everybody
};

} // namespace

FilterResult applyFilter(const FacetColumns& list, const MoveColumns* moves, const SearchBuffer& search,
                         const FilterState& state, unsigned threads) {
    const std::string words = folded(state.search);
    const bool searching = words.find_first_not_of(' ') != std::string::npos;
    const std::vector<std::uint8_t> found = searching ? search.matches(words) : std::vector<std::uint8_t>();
    const std::size_t n = list.rows();
    const unsigned parts = n < kRowsForThreads ? 1U : std::max(threads, 1U);

    const Pass pass(list, moves, state);
    std::vector<Share> shares(parts);
    harm::inParts(parts, [&](unsigned part) {
        const std::size_t begin = harm::partBegin(n, part, parts);
        const std::size_t end = harm::partBegin(n, part + 1, parts);
        shares[part].rows.reserve(end - begin);
        pass.run(begin, end, searching ? &found : nullptr, shares[part]);
    });

    FilterResult result;
    result.counts = pass.counts(shares);
    std::int64_t days = 0;
    for (const Share& share : shares) days += share.days;
    result.days = HarmDays::fromHundredths(days);
    result.rows = std::move(shares.front().rows);
    result.rows.reserve(n);
    for (std::size_t p = 1; p < shares.size(); ++p)
        result.rows.insert(result.rows.end(), shares[p].rows.begin(), shares[p].rows.end());
    return result;
}

FilterResult applyFilter(const Ranking& ranking, const SearchBuffer& search, const FilterState& state) {
    return applyFilter(*facetColumns(ranking), nullptr, search, state);
}

} // namespace harmdesk::tables

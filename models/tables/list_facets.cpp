// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/list_facets.h"

#include "models/domain/case_columns.h"
#include "models/harm/parallel.h"
#include "models/harm/scoring.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <string_view>
#include <unordered_map>

namespace harmdesk::tables {

namespace {

// Below so many rows a second thread costs more than it saves.
constexpr std::size_t kRowsForThreads = 20'000;

template <class E> std::uint8_t bit(E value) {
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(value));
}

// Distinct sets of small numbers, each under one code.
class SetDictionary {
public:
    std::uint32_t codeOf(const std::u16string& members) {
        const auto [at, isNew] = m_codes.try_emplace(members, static_cast<std::uint32_t>(m_sets.size()));
        if (isNew) m_sets.emplace_back(members.begin(), members.end());
        return at->second;
    }
    const std::vector<std::vector<std::uint16_t>>& sets() const { return m_sets; }

private:
    std::unordered_map<std::u16string, std::uint32_t> m_codes;
    std::vector<std::vector<std::uint16_t>> m_sets;
};

void sortUnique(std::u16string& members) {
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
}

std::uint8_t orderBits(const CaseColumns& c, std::uint32_t person, std::int32_t asAt) {
    std::uint8_t bits = 0;
    for (const CaseColumns::EventColumn& event : c.eventsOf(person)) {
        if (event.on > asAt) continue;
        if (event.kind == EventKind::Bail && event.until >= asAt) bits |= bit(OrderState::BailRunning);
        if (event.kind == EventKind::Order && (event.until == Date::kNull || event.until >= asAt))
            bits |= bit(OrderState::OrderInForce);
    }
    return bits != 0 ? bits : bit(OrderState::Neither);
}

// Members of each flag set of the case as positions in flagNames, where 0 is "no flag".
std::vector<std::vector<char16_t>> flagPositions(const CaseColumns& c, std::vector<std::string>& names) {
    std::map<std::string_view, char16_t> positions;
    for (const auto& set : c.flagSets)
        for (const std::string& flag : set) positions.emplace(flag, u'\0');
    names.assign(1, std::string());
    for (auto& [flag, position] : positions) {
        position = static_cast<char16_t>(names.size());
        names.emplace_back(flag);
    }
    std::vector<std::vector<char16_t>> members(c.flagSets.size());
    for (std::size_t s = 0; s < members.size(); ++s)
        for (const std::string& flag : c.flagSets[s]) members[s].push_back(positions.at(flag));
    return members;
}

struct Part {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<std::uint16_t> units; // of all rows of the part, one after the other
    SetDictionary flags;
};

void fillPart(FacetColumns& f, const Ranking& ranking, const harm::CrimeScorer& scorer,
              const std::vector<std::vector<char16_t>>& flagsOf, Part& part) {
    const CaseColumns& c = *ranking.columns;
    const bool hasUnits = !c.crimeUnit.empty();
    std::u16string units;
    std::u16string flags;
    for (std::size_t i = part.begin; i < part.end; ++i) {
        const RankedSuspect& r = ranking.rows[i];
        const RankedDetail& d = ranking.details[i];
        f.borough[i] = c.homeBorough[r.person];
        f.custody[i] = static_cast<std::uint8_t>(d.custody.kind);
        std::uint16_t groups = 0;
        for (std::size_t g = 0; g < kOffenceGroupCount; ++g)
            if (isInGroup(ranking, i, static_cast<OffenceGroup>(g)))
                groups = static_cast<std::uint16_t>(groups | (1U << g));
        f.groups[i] = groups;
        const std::int32_t birth = c.dateOfBirth[r.person];
        f.age[i] = static_cast<std::uint8_t>(
            ageBand(birth == Date::kNull ? Date() : Date::fromDays(birth), ranking.asAt));
        f.victims[i] = static_cast<std::uint8_t>(victimBand(r.victims));
        f.daysSince[i] =
            r.latest.isNull() ? std::numeric_limits<std::int32_t>::max() : ranking.asAt - r.latest;
        f.since[i] = static_cast<std::uint8_t>(sinceBand(f.daysSince[i]));
        f.orders[i] = orderBits(c, r.person, ranking.asAt.days());
        f.marks[i] = static_cast<std::uint8_t>((r.tied ? bit(ListMark::Tied) : 0) |
                                               (r.unmapped > 0 ? bit(ListMark::AtLeast) : 0));
        f.score[i] = r.score.hundredths();
        units.clear();
        flags.clear();
        for (const std::uint32_t crime : c.accusedOf(r.person)) {
            if (scorer.reason(crime) != NotCounted::Counted) continue;
            if (hasUnits) units.push_back(static_cast<char16_t>(c.crimeUnit[crime]));
            const auto& set = flagsOf[c.flagSet[crime]];
            flags.append(set.begin(), set.end());
        }
        sortUnique(units);
        sortUnique(flags);
        if (flags.empty()) flags.push_back(u'\0');
        if (units.empty()) units.push_back(u'\0');
        part.units.insert(part.units.end(), units.begin(), units.end());
        f.unitStart[i + 1] = static_cast<std::uint32_t>(units.size()); // added up later
        f.flags[i] = part.flags.codeOf(flags);
    }
}

// Brings the codes of all parts to those of the first.
void mergeFlags(std::vector<Part>& parts, std::vector<std::uint32_t>& codes,
                std::vector<std::vector<std::uint16_t>>& sets) {
    SetDictionary& whole = parts.front().flags;
    for (std::size_t p = 1; p < parts.size(); ++p) {
        std::vector<std::uint32_t> to;
        for (const auto& set : parts[p].flags.sets())
            to.push_back(whole.codeOf(std::u16string(set.begin(), set.end())));
        for (std::size_t i = parts[p].begin; i < parts[p].end; ++i) codes[i] = to[codes[i]];
    }
    sets = whole.sets();
}

template <std::size_t n, class Code>
void countMask(std::array<int, n>& counts, const std::vector<Code>& masks) {
    for (const Code mask : masks)
        for (std::size_t v = 0; v < n; ++v)
            counts[v] += static_cast<int>((static_cast<unsigned>(mask) >> v) & 1U);
}
template <class Counts, class Code> void countEach(Counts& counts, const std::vector<Code>& codes) {
    for (const Code code : codes) ++counts[code];
}
void countSets(std::vector<int>& counts, const std::vector<std::uint32_t>& codes,
               const std::vector<std::vector<std::uint16_t>>& sets) {
    std::vector<int> bySet(sets.size(), 0);
    countEach(bySet, codes);
    for (std::size_t s = 0; s < sets.size(); ++s)
        for (const std::uint16_t member : sets[s]) counts[member] += bySet[s];
}

} // namespace

bool isInGroup(const Ranking& ranking, std::size_t row, OffenceGroup group) {
    if (group == OffenceGroup::Unmapped) return ranking.rows[row].unmapped > 0;
    return !ranking.details[row].byGroup[static_cast<std::size_t>(group)].isZero();
}

AgeBand ageBand(Date birth, Date asAt) {
    if (birth.isNull()) return AgeBand::Unknown;
    const int years = birth.wholeYearsUntil(asAt);
    return years < 18   ? AgeBand::Under18
           : years < 25 ? AgeBand::To24
           : years < 35 ? AgeBand::To34
           : years < 45 ? AgeBand::To44
           : years < 55 ? AgeBand::To54
                        : AgeBand::From55;
}

VictimBand victimBand(int victims) {
    return victims <= 0   ? VictimBand::None
           : victims == 1 ? VictimBand::One
           : victims == 2 ? VictimBand::Two
           : victims <= 5 ? VictimBand::ThreeToFive
                          : VictimBand::SixOrMore;
}

SinceBand sinceBand(int days) {
    return days <= 7     ? SinceBand::To7
           : days <= 28  ? SinceBand::To28
           : days <= 90  ? SinceBand::To90
           : days <= 182 ? SinceBand::To182
                         : SinceBand::More;
}

std::shared_ptr<const FacetColumns> facetColumns(const Ranking& ranking, unsigned threads) {
    const CaseColumns& c = *ranking.columns;
    auto f = std::make_shared<FacetColumns>();
    const std::size_t n = ranking.rows.size();
    for (auto* codes : {&f->custody, &f->age, &f->victims, &f->since, &f->orders, &f->marks})
        codes->resize(n);
    f->borough.resize(n);
    f->groups.resize(n);
    f->unitStart.assign(n + 1, 0);
    f->flags.resize(n);
    f->daysSince.resize(n);
    f->score.resize(n);
    f->boroughNames = c.boroughs;
    f->unitNames = c.units;
    if (f->unitNames.empty()) f->unitNames.emplace_back();
    const auto flagsOf = flagPositions(c, f->flagNames);

    const harm::CrimeScorer scorer(ranking);
    const unsigned count = n < kRowsForThreads ? 1U : std::max(threads, 1U);
    std::vector<Part> parts(count);
    harm::inParts(count, [&](unsigned p) {
        parts[p].begin = harm::partBegin(n, p, count);
        parts[p].end = harm::partBegin(n, p + 1, count);
        fillPart(*f, ranking, scorer, flagsOf, parts[p]);
    });
    for (const Part& part : parts)
        f->unitMember.insert(f->unitMember.end(), part.units.begin(), part.units.end());
    std::partial_sum(f->unitStart.begin(), f->unitStart.end(), f->unitStart.begin());
    mergeFlags(parts, f->flags, f->flagSets);

    FacetCounts& all = f->all;
    all.boroughs.assign(f->boroughNames.size(), 0);
    all.units.assign(f->unitNames.size(), 0);
    all.flags.assign(f->flagNames.size(), 0);
    countEach(all.boroughs, f->borough);
    countEach(all.custody, f->custody);
    countEach(all.ages, f->age);
    countEach(all.victims, f->victims);
    countEach(all.since, f->since);
    countMask(all.groups, f->groups);
    countMask(all.orders, f->orders);
    countMask(all.marks, f->marks);
    countEach(all.units, f->unitMember);
    countSets(all.flags, f->flags, f->flagSets);
    return f;
}

} // namespace harmdesk::tables

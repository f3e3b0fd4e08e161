// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ranking.h"

#include <QString>
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace harmdesk::tables {

/// The facets of the list, in the order of the panel.
enum class Facet : std::uint8_t {
    Custody,
    Group,
    Borough,
    Unit,
    Flag,
    Age,
    Victims,
    Since,
    Orders,
    Move,
    Mark,
};
inline constexpr std::size_t kFacetCount = 11;
inline constexpr std::size_t kCustodyKindCount = 8;

/// Whole years on the as-at date.
enum class AgeBand : std::uint8_t { Under18, To24, To34, To44, To54, From55, Unknown };
inline constexpr std::size_t kAgeBandCount = 7;
/// Distinct victims of the counted allegations: 0, 1, 2, 3–5, 6 or more.
enum class VictimBand : std::uint8_t { None, One, Two, ThreeToFive, SixOrMore };
inline constexpr std::size_t kVictimBandCount = 5;
/// Days from the latest counted allegation to the as-at date: 0–7, 8–28, 29–90, 91–182, more.
enum class SinceBand : std::uint8_t { To7, To28, To90, To182, More };
inline constexpr std::size_t kSinceBandCount = 5;
/// What runs on the as-at date by the person's events; a suspect can have both of the first two. Bail: a BAIL
/// event with its end on that day or later; order: an ORDER event without an end or with one not yet over.
enum class OrderState : std::uint8_t { BailRunning, OrderInForce, Neither };
inline constexpr std::size_t kOrderStateCount = 3;
/// Against the list before; a suspect has one of the first three or none (outside the cut-off) and one of the
/// last four.
enum class ListMove : std::uint8_t { Joiner, Returner, Stayer, Up, Down, Same, NotBefore };
inline constexpr std::size_t kListMoveCount = 7;
/// What the score has beside it: equal to a neighbour's; touched by an unmapped offence.
enum class ListMark : std::uint8_t { Tied, AtLeast };
inline constexpr std::size_t kListMarkCount = 2;

// Names as facets, chips and the filter in words say them, translated.
QString facetName(Facet facet);
QString custodyName(CustodyKind kind);
QString ageName(AgeBand band);
QString victimsName(VictimBand band);
QString sinceName(SinceBand band);
QString orderName(OrderState state);
QString moveName(ListMove move);
QString markName(ListMark mark);

AgeBand ageBand(Date birth, Date asAt);
VictimBand victimBand(int victims);
SinceBand sinceBand(int days);

/// Numbers of suspects by facet value. In a filter's result: how many each value would show given all other
/// conditions (a facet does not restrict its own counts).
struct FacetCounts {
    std::vector<int> boroughs; ///< by CaseColumns::boroughs
    std::array<int, kCustodyKindCount> custody{};
    std::array<int, kOffenceGroupCount> groups{};
    std::vector<int> units{}; ///< by FacetColumns::unitNames
    std::vector<int> flags{}; ///< by FacetColumns::flagNames
    std::array<int, kAgeBandCount> ages{};
    std::array<int, kVictimBandCount> victims{};
    std::array<int, kSinceBandCount> since{};
    std::array<int, kOrderStateCount> orders{};
    std::array<int, kListMoveCount> moves{};
    std::array<int, kListMarkCount> marks{};

    friend bool operator==(const FacetCounts&, const FacetCounts&) = default;
};

/// One list taken apart for filtering: a small code for each row and facet. A code stands for a set of
/// values: a bit mask, or an entry of a dictionary of sets. Built once for a list, then never changed; about
/// 40 bytes a row.
struct FacetColumns {
    std::vector<std::uint16_t> borough;   ///< into boroughNames
    std::vector<std::uint8_t> custody;    ///< CustodyKind
    std::vector<std::uint16_t> groups;    ///< bit for each OffenceGroup
    std::vector<std::uint32_t> unitStart; ///< rows + 1, into unitMember: there are too many sets to name each
    std::vector<std::uint16_t> unitMember; ///< ascending within a row, into unitNames
    std::vector<std::uint32_t> flags;      ///< into flagSets
    std::vector<std::uint8_t> age;         ///< AgeBand
    std::vector<std::uint8_t> victims;     ///< VictimBand
    std::vector<std::uint8_t> since;       ///< SinceBand
    std::vector<std::uint8_t> orders;      ///< bit for each OrderState
    std::vector<std::uint8_t> marks;       ///< bit for each ListMark
    std::vector<std::int32_t> daysSince;
    std::vector<std::int64_t> score; ///< hundredths

    /// Units and flags of the counted allegations; [0] is the empty text: an allegation without a unit, a
    /// suspect none of whose allegations has a flag.
    std::vector<std::vector<std::uint16_t>> flagSets; ///< ascending, into flagNames

    std::vector<std::string> boroughNames; ///< as CaseColumns::boroughs
    std::vector<std::string> unitNames;    ///< as CaseColumns::units
    std::vector<std::string> flagNames;    ///< by bytes

    FacetCounts all; ///< of the whole list, moves left at 0

    std::size_t rows() const { return score.size(); }
};

/// True where a suspect's harm has a part in this group.
bool isInGroup(const Ranking& ranking, std::size_t row, OffenceGroup group);

/// Takes a list with details apart. A pure function, for any thread; long lists are worked on by `threads`
/// threads.
std::shared_ptr<const FacetColumns> facetColumns(const Ranking& ranking, unsigned threads = 2);

} // namespace harmdesk::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/movement.h"
#include "models/domain/rank_band.h"
#include "models/domain/ranking.h"

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <vector>

namespace harmdesk {

/// Allegations of one suspect that do not count, under one reason.
struct NotCountedGroup {
    NotCounted reason = NotCounted::OutsideWindow;
    std::vector<LedgerLine> lines;
};

/// A suspect next to this one in the list.
struct Neighbour {
    std::int32_t rank = 0;
    std::uint32_t person = 0;
    HarmDays gap; ///< score difference, never negative
};

/// The smallest set of allegations without which the suspect is below the cut-off (or not ranked at all). For
/// a suspect inside the cut-off there always is one: nobody is ranked without an allegation that counts.
struct Counterfactual {
    enum class State : std::uint8_t {
        Found,
        AlreadyBelow, ///< is below the cut-off, or not ranked
    };
    State state = State::AlreadyBelow;
    std::vector<std::uint32_t> crimes; ///< into CaseColumns crimes, ascending
    HarmDays days;                     ///< what they add together
    bool unranks = false; ///< without them he is not ranked at all (too few allegations or victims)
    /// False where the search for a set that leaves too few victims was cut short (hundreds of allegations
    /// that share dozens of victims): the set does take him off the list, yet a smaller one may.
    bool exact = true;
};

/// Everything that explains one place of the list.
struct Explanation {
    std::uint32_t person = 0;
    std::int32_t row = -1; ///< into Ranking::rows; -1 = not ranked
    std::int32_t rank = 0;
    HarmDays score; ///< what the counted allegations add up to, also for a suspect who is not ranked
    bool atLeast = false;
    bool tied = false;
    std::vector<LedgerLine> counted; ///< largest contribution first; add up to the score
    std::vector<NotCountedGroup> notCounted;
    QString notRanked;  ///< why the person is not ranked; empty when ranked
    int worstShare = 0; ///< per cent of the score, of the largest allegation; rounded half up
    int cutOff = 0;     ///< N
    HarmDays toCutOff; ///< inside: score minus that of the first place below; below: the score at the cut-off
                       ///< minus his
    bool inside = false; ///< among the first N places
    bool hasCutOff =
        false; ///< false: not ranked, or the list is not longer than N: nothing to measure against
    std::optional<Neighbour> above, below;
    std::optional<Movement> movement; ///< against the previous frozen cycle
    std::string since;                ///< label of that cycle
    std::optional<RankBand> band;
    Counterfactual counterfactual;
    QStringList sentences; ///< the same in plain sentences, without names
};

} // namespace harmdesk

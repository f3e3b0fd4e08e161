// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cycle.h"
#include "models/domain/rank_band.h"
#include "models/domain/ranking.h"
#include "models/tables/roles.h"

#include <QString>
#include <vector>

namespace harmdesk::tables {

/// One thing worth knowing in a line, with the icon that goes before it.
struct Finding {
    QString icon;
    Tone tone = Tone::Normal;
    QString text;
};

/// A figure with its title and a small line below it.
struct Fact {
    QString title;
    QString value;
    QString note;
    QString noteIcon{}; ///< before the note; empty = none
};

/// What the side pane says of a suspect, or of the whole list: all of it worked out here, none in the widget.
struct PaneSummary {
    QString name;
    QString refLine;         ///< "N0000233 · PNC 32/482723V"
    QString identityLine;    ///< "Male, 61 · Islington · RUI since 7 Oct"
    std::vector<Fact> facts; ///< three
    std::vector<Finding> findings;
};

/// `row` indexes Ranking::rows; the list must have details. `cutOff` is the number of places above the
/// cut-off. With `history` it says where the suspect stood in the last frozen cycle before the list, with
/// `band` the rank band; either may be null.
PaneSummary suspectSummary(const Ranking& ranking, int row, int cutOff, const CycleHistory* history = nullptr,
                           const RankBand* band = nullptr);
PaneSummary listSummary(const Ranking& ranking, int cutOff);

/// "Surname, Forenames"; words in brackets where no name is recorded.
QString suspectName(const Ranking& ranking, int row);

/// The cut-off in words, for the strip below the table.
struct CutOffSummary {
    bool inList = false;   ///< false: the list is not longer than the cut-off
    QString title;         ///< "Cut-off 100"
    QString gap;           ///< "rank 101 is 1.00 days below", "ranks 100 and 101 have the same score"
    QString bothInOneLine; ///< "rank 100 Owen, Luca 1,827.00 · rank 101 Callum, Wood 1,826.00"
};
CutOffSummary cutOffSummary(const Ranking& ranking, int cutOff);

} // namespace harmdesk::tables

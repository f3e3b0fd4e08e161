// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"
#include "models/base/harm_days.h"
#include "models/base/ids.h"
#include "models/domain/profile.h"

#include <QDateTime>
#include <QString>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace harmdesk {

struct Ranking;

using CycleId = Id<struct CycleTag>;

/// The month being worked, before it is frozen: what every analyst who opens the case starts from. At most
/// one is open in a case.
struct OpenCycle {
    std::string label; ///< YYYY-MM
    Date asAt;
    Profile profile;
    int cutOff = 100;
    QString openedBy;
    QDateTime openedAt; ///< UTC
};

/// A frozen cycle without its list. Frozen once more, a label gets the next version; the old one is kept.
struct CycleInfo {
    CycleId id;
    std::string label; ///< YYYY-MM
    int version = 1;   ///< 1, 2, 3 … of the label
    Date asAt;
    Profile profile;
    std::string indexName;
    std::string indexSha256; ///< of the index with its rules
    int cutOff = 100;        ///< N, places inside
    std::int32_t ranked = 0; ///< suspects in the list
    HarmDays total;
    std::int32_t unmappedCrimes = 0;   ///< that the list counts at 0 days
    std::int32_t unmappedOffences = 0; ///< distinct texts among them
    std::int32_t atLeastSuspects = 0;
    std::int64_t openRejects = 0; ///< rejected rows that nobody had settled
    QString frozenBy;             ///< a person's name
    QDateTime frozenAt;           ///< UTC
    QString reason;
    /// Hex; over label, as-at date, profile, index with rules and decisions, cut-off, list, ledger and what
    /// they were made from. Not over version, name and time: the log holds those with this sum.
    std::string sha256;
    bool superseded = false; ///< a later version of the label exists
};

/// "2026-10" for the newest version of a label, "2026-10@1" for an older one.
std::string spelled(const CycleInfo& cycle);
/// "2026-10": the label of a day's month.
std::string monthLabel(Date day);
/// "October 2026", translated; the label itself where it is no month.
QString monthName(const std::string& label);

/// A frozen cycle with all that it kept.
struct FrozenCycle {
    CycleInfo info;
    std::string list;   ///< CSV as `harmdesk rank` writes it
    std::string ledger; ///< CSV
    std::string image;  ///< the rows the list was made from, see models/harm/column_image.h
};

/// One suspect in one frozen list. rank 0 = not in it.
struct CyclePlace {
    std::int32_t rank = 0;
    HarmDays score;
};

/// Where every suspect stood over the frozen cycles (of each label the newest version), oldest first.
struct CycleHistory {
    std::vector<CycleInfo> cycles;
    /// By nominal_ref; one place for each of `cycles`.
    std::unordered_map<std::string, std::vector<CyclePlace>> places;

    /// The last cycle with an as-at date before `asAt`, -1 = none: what a list of that day is compared with.
    int before(Date asAt) const;
    /// The place in one cycle; rank 0 where there is none.
    CyclePlace place(const std::string& nominalRef, int cycle) const;
    /// Inside the cut-off of any cycle before `cycle` (of any, where `cycle` is past the end).
    bool wasInside(const std::string& nominalRef, int cycle) const;
};

} // namespace harmdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal> // first: moc 6.4 cannot read <compare> when no Qt header came before it

#include "models/base/harm_days.h"

#include <QString>
#include <cstdint>
#include <string>
#include <vector>

namespace harmdesk {

/// Where a suspect stands against an earlier list, inside the cut-off (scoring 4).
enum class MoveStatus : std::uint8_t {
    Stayer,
    Joiner,
    Returner, ///< was inside once, but not last time
    Leaver,
    Outside, ///< outside both times
};

/// Why a score changed.
enum class MoveCause : std::uint8_t {
    New,
    Expired,
    Reclassified,
    RecordStatus,
    PersonStatus,
    Index,
    Profile,
    Identity
};

/// One line of the movement ledger; `days` may be negative.
struct MoveLine {
    MoveCause cause = MoveCause::New;
    std::string crimeNo; ///< empty where the cause is not one crime
    HarmDays days;
    friend bool operator==(const MoveLine&, const MoveLine&) = default;
};

/// One suspect between two lists.
struct Movement {
    std::string nominalRef;
    MoveStatus status = MoveStatus::Stayer;
    std::int32_t prevRank = 0; ///< 0 = not ranked
    std::int32_t rank = 0;
    HarmDays prevScore; ///< 0 where not ranked
    HarmDays score;
    std::vector<MoveLine> lines; ///< add up to score − prevScore exactly
    /// Why the suspect left or came in, as a sentence without names: "2 new allegations add 1,835.00 days";
    /// "status SERVING since 12 Oct 2026"; "overtaken: the cut-off rose from 114.00 to 182.50 days".
    QString reason;
};

/// "NEW", "EXPIRED" … / "JOINER" … as the command line spells them.
std::string_view code(MoveCause cause);
std::string_view code(MoveStatus status);
/// In words, translated.
QString label(MoveCause cause);
QString label(MoveStatus status);

} // namespace harmdesk

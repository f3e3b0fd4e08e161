// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/movement_reason.h"

#include "models/harm/movement_lines.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace harmdesk::harm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::MovementReason)
};

/// The lines of one cause. A month can bring allegations and take others back: the sentence speaks of those
/// in its own direction.
struct CauseSum {
    std::int64_t net = 0; ///< hundredths, of all its lines
    int crimes = 0;       ///< in the direction asked for
    std::int64_t days = 0;
};

QString amount(const CauseSum& sum) {
    return HarmDays::fromHundredths(sum.days).display();
}

QString more(MoveCause cause, const CauseSum& sum) {
    const QString days = amount(sum);
    const int n = sum.crimes;
    switch (cause) {
    case MoveCause::New:
        return Tr::tr("%n new allegation(s) add %1 days", nullptr, n).arg(days);
    case MoveCause::Expired:
        return Tr::tr("%n allegation(s) back inside the window add %1 days", nullptr, n).arg(days);
    case MoveCause::Reclassified:
        return Tr::tr("Changed records of %n allegation(s) add %1 days", nullptr, n).arg(days);
    case MoveCause::RecordStatus:
        return Tr::tr("%n allegation(s) whose record counts again add %1 days", nullptr, n).arg(days);
    case MoveCause::PersonStatus:
        return Tr::tr("The suspect's status, age or sex let %1 days count again").arg(days);
    case MoveCause::Index:
        return Tr::tr("The harm index, its rules or decisions add %1 days").arg(days);
    case MoveCause::Profile:
        return Tr::tr("The profile's settings add %1 days").arg(days);
    case MoveCause::Identity:
        return Tr::tr("Records merged into this nominal add %1 days").arg(days);
    }
    return {};
}

QString less(MoveCause cause, const CauseSum& sum) {
    const QString days = amount(sum);
    const int n = sum.crimes;
    switch (cause) {
    case MoveCause::New:
        return Tr::tr("%n allegation(s) no longer held take away %1 days", nullptr, n).arg(days);
    case MoveCause::Expired:
        return Tr::tr("%n allegation(s) that left the window or grew older take away %1 days", nullptr, n)
            .arg(days);
    case MoveCause::Reclassified:
        return Tr::tr("Changed records of %n allegation(s) take away %1 days", nullptr, n).arg(days);
    case MoveCause::RecordStatus:
        return Tr::tr("%n cancelled or transferred record(s) take away %1 days", nullptr, n).arg(days);
    case MoveCause::PersonStatus:
        return Tr::tr("The suspect's status, age or sex take away %1 days").arg(days);
    case MoveCause::Index:
        return Tr::tr("The harm index, its rules or decisions take away %1 days").arg(days);
    case MoveCause::Profile:
        return Tr::tr("The profile's settings take away %1 days").arg(days);
    case MoveCause::Identity:
        return Tr::tr("Records parted from this nominal take away %1 days").arg(days);
    }
    return {};
}

/// The cause that moved the score most in one direction; empty where none did.
QString mainCause(const Movement& movement, bool up) {
    std::array<CauseSum, 8> sums{};
    for (const MoveLine& line : movement.lines) {
        CauseSum& sum = sums[static_cast<std::size_t>(line.cause)];
        const std::int64_t days = up ? line.days.hundredths() : -line.days.hundredths();
        sum.net += days;
        if (days <= 0) continue;
        sum.days += days;
        // The rest is no allegation of its own; alone it is at least what the sentence speaks of.
        if (!line.crimeNo.empty()) ++sum.crimes;
    }
    const auto best = std::max_element(sums.begin(), sums.end(),
                                       [](const CauseSum& a, const CauseSum& b) { return a.net < b.net; });
    if (best->net <= 0) return {};
    best->crimes = std::max(best->crimes, 1);
    const auto cause = static_cast<MoveCause>(best - sums.begin());
    return up ? more(cause, *best) : less(cause, *best);
}

/// The score that the last place inside asks for; 0 where no such place is taken.
HarmDays bar(const Ranking& ranking, int cutOff) {
    const auto places = static_cast<std::size_t>(std::max(cutOff, 0));
    return places == 0 || ranking.rows.size() < places ? HarmDays() : ranking.rows[places - 1].score;
}

/// Why a list does not rank the suspect; empty where it does.
QString unranked(const ListSide& side, const Ranking& ranking) {
    const Profile& profile = ranking.profile;
    switch (side.standing) {
    case Standing::Ranked:
        return {};
    case Standing::NotHeld:
        return Tr::tr("The case does not hold this nominal");
    case Standing::Status: {
        const CaseColumns& columns = *ranking.columns;
        const QString status = label(columns.personStatus[*side.person]);
        // Columns made without the day leave it out.
        const bool held = *side.person < columns.statusFrom.size();
        const Date from = held ? Date::fromDays(columns.statusFrom[*side.person]) : Date();
        return from.isNull() ? Tr::tr("Not ranked for the status: %1").arg(status)
                             : Tr::tr("Not ranked for the status: %1 since %2").arg(status, from.display());
    }
    case Standing::Sex:
        return Tr::tr("Not ranked: the profile asks for another sex");
    case Standing::Age:
        return Tr::tr("Not ranked: younger than %n year(s)", nullptr, profile.minAge);
    case Standing::TooFewCrimes:
        return Tr::tr("Not ranked: %1 allegation(s) count and the profile asks for %2", nullptr, side.crimes)
            .arg(side.crimes)
            .arg(std::max(profile.minCrimes, 1));
    case Standing::TooFewVictims:
        return Tr::tr("Not ranked: %1 victim(s) count and the profile asks for %2", nullptr, side.victims)
            .arg(side.victims)
            .arg(profile.minVictims);
    }
    return {};
}

/// The same score, another place: what the others did.
QString cutOffMoved(HarmDays was, HarmDays is) {
    if (is > was)
        return Tr::tr("Overtaken: the cut-off rose from %1 to %2 days").arg(was.display(), is.display());
    if (is < was) return Tr::tr("The cut-off fell from %1 to %2 days").arg(was.display(), is.display());
    return Tr::tr("Others with the same score have changed places with this suspect");
}

} // namespace

QString movementReason(const Movement& movement, const SuspectChange& change, const Lists& lists) {
    const HarmDays was = bar(lists.before, lists.cutOff);
    const HarmDays is = bar(lists.after, lists.cutOff);
    switch (movement.status) {
    case MoveStatus::Leaver: {
        if (movement.rank == 0) {
            const QString why = unranked(change.after, lists.after);
            const QString cause = mainCause(movement, false);
            const bool tooFew = change.after.standing == Standing::TooFewCrimes ||
                                change.after.standing == Standing::TooFewVictims;
            return tooFew && !cause.isEmpty() ? Tr::tr("%1. %2").arg(why, cause) : why;
        }
        if (movement.score >= was) return cutOffMoved(was, is);
        const QString cause = mainCause(movement, false);
        return cause.isEmpty() ? cutOffMoved(was, is) : cause;
    }
    case MoveStatus::Joiner:
    case MoveStatus::Returner: {
        if (movement.prevRank > 0 && movement.prevScore >= is) return cutOffMoved(was, is);
        // Only who was not ranked can come in without a day more.
        const QString cause = mainCause(movement, true);
        return cause.isEmpty() ? Tr::tr("Ranked now with a score of 0 days, and not ranked before") : cause;
    }
    case MoveStatus::Stayer:
    case MoveStatus::Outside:
        if (movement.score == movement.prevScore) return {};
        return mainCause(movement, movement.score > movement.prevScore);
    }
    return {};
}

} // namespace harmdesk::harm

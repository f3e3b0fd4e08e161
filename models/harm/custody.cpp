// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/custody.h"

#include "models/harm/matching.h"

#include <algorithm>
#include <initializer_list>

namespace harmdesk::harm {

namespace {

using EventColumn = CaseColumns::EventColumn;

// CJA 1988 s.39A applies to offences committed on or after this day.
const Date kS39aStart = *Date::fromYmd(2022, 6, 28);
constexpr int kLapsedShownDays = 28;
constexpr int kOrdinaryLimitMonths = 6;    // MCA 1980 s.127
constexpr int kDomesticOffenceMonths = 24; // CJA 1988 s.39A
constexpr int kDomesticStatementMonths = 6;
constexpr std::string_view kCommonAssaultClass = "105/01";

/// The events of a person that have happened by the day, oldest first.
std::span<const EventColumn> eventsBy(const CaseColumns& columns, std::uint32_t person, Date asAt) {
    const auto events = columns.eventsOf(person);
    const auto end =
        std::find_if(events.begin(), events.end(), [&](const EventColumn& e) { return e.on > asAt.days(); });
    return events.first(static_cast<std::size_t>(end - events.begin()));
}

/// The latest event of a kind; nullptr = none.
const EventColumn* latest(std::span<const EventColumn> events, EventKind kind) {
    const EventColumn* found = nullptr;
    for (const EventColumn& event : events)
        if (event.kind == kind && event.on != Date::kNull) found = &event;
    return found;
}

/// Whether one of these kinds lies on `from` or a later day.
bool anyFrom(std::span<const EventColumn> events, std::initializer_list<EventKind> kinds, std::int32_t from) {
    return std::any_of(events.begin(), events.end(), [&](const EventColumn& event) {
        return event.on >= from && std::find(kinds.begin(), kinds.end(), event.kind) != kinds.end();
    });
}

/// The soonest end of the bails that run on the day (what someone has to act on first), kNull = none.
std::int32_t bailUntil(std::span<const EventColumn> events, Date asAt) {
    std::int32_t until = Date::kNull;
    for (const EventColumn& event : events)
        if (event.kind == EventKind::Bail && event.until >= asAt.days())
            until = until == Date::kNull ? event.until : std::min(until, event.until);
    return until;
}

bool isDomesticCommonAssault(const CaseColumns& columns, const HarmIndex& index, std::uint32_t crime,
                             const OffenceMatch& match) {
    const std::vector<std::string>& flags = columns.flagSets[columns.flagSet[crime]];
    if (std::find(flags.begin(), flags.end(), "DA") == flags.end()) return false;
    return normalisedHoClass(index.rows[static_cast<std::size_t>(match.indexRow)].hoClass) ==
           kCommonAssaultClass;
}

/// The limit of an open summary-only allegation, whoever is accused of it.
std::optional<Date> limitOf(const CaseColumns& columns, const Ranking& ranking, std::uint32_t crime) {
    const OffenceMatch& match = ranking.matches[columns.offence[crime]];
    if (match.indexRow < 0 || columns.recordStatus[crime] != RecordStatus::Active ||
        columns.outcomeType[crime] != 0)
        return std::nullopt;
    const HarmIndex& index = ranking.index();
    if (index.rows[static_cast<std::size_t>(match.indexRow)].modeOfTrial != ModeOfTrial::Summary)
        return std::nullopt;
    const Date committed = Date::fromDays(columns.committedFrom[crime]);
    if (committed.isNull()) return std::nullopt;
    const Date statement = Date::fromDays(columns.statementOn[crime]);
    // Months are calendar months: the last day is the one that bears the same number (or the month's last).
    if (committed >= kS39aStart && !statement.isNull() && statement >= committed &&
        isDomesticCommonAssault(columns, index, crime, match))
        return std::min(committed.plusMonths(kDomesticOffenceMonths),
                        statement.plusMonths(kDomesticStatementMonths));
    return committed.plusMonths(kOrdinaryLimitMonths);
}

} // namespace

CustodyState custodyAt(const CaseColumns& columns, std::uint32_t person, Date asAt) {
    switch (columns.personStatus[person]) {
    case PersonStatus::Wanted:
        return {CustodyKind::Wanted, {}};
    case PersonStatus::Serving:
        return {CustodyKind::Serving, {}};
    case PersonStatus::Deceased:
        return {CustodyKind::Deceased, {}};
    case PersonStatus::None:
        break;
    }
    const auto events = eventsBy(columns, person, asAt);
    if (const EventColumn* remand = latest(events, EventKind::Remand);
        remand &&
        !anyFrom(events, {EventKind::Release, EventKind::Conviction, EventKind::Sentence}, remand->on) &&
        // Nobody on remand is arrested, bailed or released under investigation: such a record says that it
        // has ended.
        !anyFrom(events, {EventKind::Arrest, EventKind::Bail, EventKind::Rui}, remand->on + 1))
        return {CustodyKind::Remand, Date::fromDays(remand->on)};
    if (const std::int32_t until = bailUntil(events, asAt); until != Date::kNull)
        return {CustodyKind::Bail, Date::fromDays(until)};
    // A bail on the day of the release under investigation came before it; a charge or release on that day
    // ends it.
    if (const EventColumn* rui = latest(events, EventKind::Rui);
        rui && (rui->until == Date::kNull || rui->until >= asAt.days()) &&
        !anyFrom(events, {EventKind::Charge, EventKind::Release}, rui->on) &&
        !anyFrom(events, {EventKind::Bail}, rui->on + 1))
        return {CustodyKind::Rui, Date::fromDays(rui->on)};
    if (const EventColumn* charge = latest(events, EventKind::Charge);
        charge && !anyFrom(events, {EventKind::Conviction}, charge->on))
        return {CustodyKind::Charged, Date::fromDays(charge->on)};
    return {};
}

std::optional<Date> chargingLimit(const CaseColumns& columns, const Ranking& ranking, std::uint32_t crime) {
    const std::optional<Date> limit = limitOf(columns, ranking, crime);
    if (!limit) return std::nullopt;
    // The limit runs for whoever of the accused has not been charged.
    bool accused = false;
    bool uncharged = false;
    for (auto at = std::find(columns.accusedCrime.begin(), columns.accusedCrime.end(), crime);
         at != columns.accusedCrime.end(); at = std::find(at + 1, columns.accusedCrime.end(), crime)) {
        accused = true;
        const Role role = columns.accusedRole[static_cast<std::size_t>(at - columns.accusedCrime.begin())];
        uncharged = uncharged || role < Role::Charged;
    }
    if (accused && !uncharged) return std::nullopt;
    return limit;
}

LimitClock clockAt(const CaseColumns& columns, const Ranking& ranking, std::uint32_t person, bool limits) {
    LimitClock clock;
    const auto consider = [&](ClockKind kind, Date due) {
        if (clock.kind == ClockKind::None || due < clock.due) clock = {kind, due};
    };
    for (const EventColumn& event : eventsBy(columns, person, ranking.asAt))
        if (event.kind == EventKind::Bail && event.until >= ranking.asAt.days())
            consider(ClockKind::BailEnds, Date::fromDays(event.until));
    if (!limits) return clock;
    const std::uint32_t end = columns.accusedStart[person + 1];
    for (std::uint32_t i = columns.accusedStart[person]; i < end; ++i) {
        if (columns.accusedRole[i] >= Role::Charged) continue;
        const std::uint32_t crime = columns.accusedCrime[i];
        const std::optional<Date> limit = limitOf(columns, ranking, crime);
        if (!limit || columns.committedFrom[crime] > ranking.asAt.days()) continue;
        if (*limit - ranking.asAt >= -kLapsedShownDays) consider(ClockKind::ChargingLimit, *limit);
    }
    return clock;
}

} // namespace harmdesk::harm

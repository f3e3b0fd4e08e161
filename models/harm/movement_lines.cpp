// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/movement_lines.h"

#include "models/harm/ranking.h"

#include <algorithm>

namespace harmdesk::harm {

namespace {

bool excludes(const Profile& profile, RecordStatus status) {
    const auto& list = profile.excludeRecordStatus;
    return std::find(list.begin(), list.end(), status) != list.end();
}

/// What a crime record says that counting depends on.
struct Record {
    std::int32_t committed;
    std::int32_t reported;
    std::int32_t recorded;
    RecordStatus status;
    const std::vector<std::string>* flags;

    Record(const CaseColumns& columns, std::uint32_t crime)
        : committed(columns.committedFrom[crime])
        , reported(columns.reportedOn[crime])
        , recorded(columns.recordedOn[crime])
        , status(columns.recordStatus[crime])
        , flags(&columns.flagSets[columns.flagSet[crime]]) {}

    std::int32_t day(const Profile& profile) const {
        switch (profile.dateBasis) {
        case DateBasis::ReportedOn:
            return reported;
        case DateBasis::CommittedFrom:
            return committed;
        case DateBasis::RecordedOn:
            return recorded;
        }
        return reported;
    }
    bool eligible(const Profile& profile) const {
        return profile.eligibleFlag.empty() ||
               std::find(flags->begin(), flags->end(), profile.eligibleFlag) != flags->end();
    }
    bool inWindow(const Profile& profile, Date asAt) const {
        const std::int32_t on = day(profile);
        return on != Date::kNull && on > asAt.days() - profile.windowDays && on <= asAt.days();
    }
    bool historic(const Profile& profile) const {
        return profile.excludeHistoricDays > 0 && committed != Date::kNull && reported != Date::kNull &&
               reported - committed > profile.excludeHistoricDays;
    }
    /// Each reason for itself why the crime does not count.
    struct Gates {
        bool status, flag, window, historic;
    };
    Gates shut(const Profile& profile, Date asAt) const {
        return {excludes(profile, status), !eligible(profile), !inWindow(profile, asAt), historic(profile)};
    }
};

/// A sandbox took the crime out or brought it in.
bool byHand(const std::vector<std::uint32_t>& crimes, std::uint32_t crime) {
    return std::binary_search(crimes.begin(), crimes.end(), crime);
}

std::int64_t sumOf(const std::vector<MoveLine>& lines) {
    std::int64_t sum = 0;
    for (const MoveLine& line : lines) sum += line.days.hundredths();
    return sum;
}

} // namespace

/// A crime that stopped or began to count, also where it adds nothing.
struct LineMaker::Turn {
    MoveCause cause = MoveCause::New;
    bool starts = false;
};

LineMaker::LineMaker(const Ranking& before, const Ranking& after)
    : m_before(before)
    , m_after(after)
    , m_scoreBefore(before)
    , m_scoreAfter(after)
    , m_filterBefore(*before.columns, before.profile, before.asAt)
    , m_filterAfter(*after.columns, after.profile, after.asAt) {
    if (before.profile.halfLifeDays > 0)
        m_halfLife = HalfLife(before.profile.halfLifeDays, before.profile.windowDays);
}

LineMaker::~LineMaker() = default;

SuspectChange LineMaker::change(const std::string& nominalRef) {
    SuspectChange change;
    change.before = side(m_before, m_scoreBefore, m_filterBefore, nominalRef);
    change.after = side(m_after, m_scoreAfter, m_filterAfter, nominalRef);
    const bool wasRanked = change.before.row >= 0;
    const bool isRanked = change.after.row >= 0;
    if (!wasRanked && !isRanked) return change;

    std::vector<Turn> turns;
    walk(change, turns);
    const std::int64_t delta =
        (isRanked ? change.after.sum.hundredths() : 0) - (wasRanked ? change.before.sum.hundredths() : 0);
    const std::int64_t rest = delta - sumOf(change.lines);
    std::sort(change.lines.begin(), change.lines.end(), [](const MoveLine& a, const MoveLine& b) {
        return a.cause != b.cause ? a.cause < b.cause : a.crimeNo < b.crimeNo;
    });
    if (rest != 0)
        change.lines.push_back(MoveLine{restCause(change, turns), {}, HarmDays::fromHundredths(rest)});
    return change;
}

ListSide LineMaker::side(const Ranking& ranking, const CrimeScorer& scorer, const PersonFilter& filter,
                         const std::string& nominalRef) {
    ListSide out;
    out.person = personByRef(*ranking.columns, nominalRef);
    if (!out.person) return out;
    out.row = rowOf(ranking, *out.person);
    std::vector<std::uint32_t> victims;
    for (const std::uint32_t crime : ranking.columns->accusedOf(*out.person)) {
        if (scorer.reason(crime) != NotCounted::Counted) continue;
        ++out.crimes;
        out.sum += HarmDays::fromHundredths(scorer.contribution(crime));
        const auto more = ranking.columns->victimsOf(crime);
        victims.insert(victims.end(), more.begin(), more.end());
    }
    std::sort(victims.begin(), victims.end());
    out.victims = static_cast<std::int32_t>(std::unique(victims.begin(), victims.end()) - victims.begin());
    switch (filter.verdict(*out.person)) {
    case PersonFilter::Verdict::Status:
        out.standing = Standing::Status;
        return out;
    case PersonFilter::Verdict::Sex:
        out.standing = Standing::Sex;
        return out;
    case PersonFilter::Verdict::Age:
        out.standing = Standing::Age;
        return out;
    case PersonFilter::Verdict::Passes:
        break;
    }
    if (out.row >= 0)
        out.standing = Standing::Ranked;
    else
        out.standing = out.crimes < std::max(ranking.profile.minCrimes, 1) ? Standing::TooFewCrimes
                                                                           : Standing::TooFewVictims;
    return out;
}

void LineMaker::walk(SuspectChange& change, std::vector<Turn>& turns) {
    const CaseColumns& was = *m_before.columns;
    const CaseColumns& is = *m_after.columns;
    using Crimes = std::span<const std::uint32_t>;
    const Crimes old = change.before.person ? was.accusedOf(*change.before.person) : Crimes();
    const Crimes now = change.after.person ? is.accusedOf(*change.after.person) : Crimes();
    // Both are in crime_no order.
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < old.size() || j < now.size()) {
        int order = 0;
        if (i == old.size())
            order = 1;
        else if (j == now.size())
            order = -1;
        else
            order = was.crimeNo[old[i]].compare(is.crimeNo[now[j]]);
        if (order < 0) { // taken back
            if (m_scoreBefore.reason(old[i]) == NotCounted::Counted) {
                turns.push_back({MoveCause::New, false});
                add(change, MoveCause::New, was.crimeNo[old[i]], -m_scoreBefore.contribution(old[i]));
            }
            ++i;
        } else if (order > 0) {
            if (m_scoreAfter.reason(now[j]) == NotCounted::Counted) {
                turns.push_back({MoveCause::New, true});
                add(change, MoveCause::New, is.crimeNo[now[j]], m_scoreAfter.contribution(now[j]));
            }
            ++j;
        } else {
            compare(old[i++], now[j++], change, turns);
        }
    }
}

void LineMaker::add(SuspectChange& change, MoveCause cause, std::string_view crimeNo,
                    std::int64_t hundredths) {
    if (hundredths != 0)
        change.lines.push_back(MoveLine{cause, std::string(crimeNo), HarmDays::fromHundredths(hundredths)});
}

void LineMaker::compare(std::uint32_t before, std::uint32_t after, SuspectChange& change,
                        std::vector<Turn>& turns) {
    const bool counted = m_scoreBefore.reason(before) == NotCounted::Counted;
    const bool counts = m_scoreAfter.reason(after) == NotCounted::Counted;
    const std::string_view crimeNo = m_after.columns->crimeNo[after];
    if (counted && counts) {
        split(before, after, change);
    } else if (counted) {
        turns.push_back({stopped(before, after), false});
        add(change, turns.back().cause, crimeNo, -m_scoreBefore.contribution(before));
    } else if (counts) {
        turns.push_back({started(before, after), true});
        add(change, turns.back().cause, crimeNo, m_scoreAfter.contribution(after));
    }
}

MoveCause LineMaker::stopped(std::uint32_t before, std::uint32_t after) const {
    const Record old(*m_before.columns, before);
    const Record now(*m_after.columns, after);
    const Profile& profile = m_before.profile;
    if (byHand(m_after.leftOut, after) || byHand(m_before.broughtIn, before)) return MoveCause::Profile;
    const Record::Gates shut = now.shut(m_after.profile, m_after.asAt);
    // The first that by itself would have stopped it.
    if (shut.window && !old.inWindow(profile, m_after.asAt))
        return old.day(profile) > m_after.asAt.days() ? MoveCause::New : MoveCause::Expired;
    if ((shut.window && !now.inWindow(profile, m_after.asAt)) || (shut.flag && !now.eligible(profile)) ||
        (shut.historic && now.historic(profile)))
        return MoveCause::Reclassified;
    if (shut.status && excludes(profile, now.status)) return MoveCause::RecordStatus;
    return MoveCause::Profile;
}

MoveCause LineMaker::started(std::uint32_t before, std::uint32_t after) const {
    const Record old(*m_before.columns, before);
    const Record now(*m_after.columns, after);
    const Profile& profile = m_before.profile;
    if (byHand(m_before.leftOut, before) || byHand(m_after.broughtIn, after)) return MoveCause::Profile;
    const Record::Gates shut = old.shut(profile, m_before.asAt);
    // What was shut has all been opened since: the last thing that it took gets the whole.
    if ((shut.window && !now.inWindow(profile, m_after.asAt)) || (shut.flag && !now.eligible(profile)) ||
        (shut.historic && now.historic(profile)) || (shut.status && excludes(profile, now.status)))
        return MoveCause::Profile;
    if (shut.status) return MoveCause::RecordStatus;
    if (shut.flag || shut.historic || (shut.window && !old.inWindow(profile, m_after.asAt)))
        return MoveCause::Reclassified;
    // Reached by a later as-at date; or, against a later list, back inside the window.
    return old.day(profile) > m_before.asAt.days() ? MoveCause::New : MoveCause::Expired;
}

void LineMaker::split(std::uint32_t before, std::uint32_t after, SuspectChange& change) {
    const CaseColumns& was = *m_before.columns;
    const CaseColumns& is = *m_after.columns;
    const Record old(was, before);
    const Record now(is, after);
    const std::int64_t first = m_scoreBefore.contribution(before);
    const std::int64_t last = m_scoreAfter.contribution(after);
    const OffenceMatch& oldMatch = m_before.matches[was.offence[before]];
    const OffenceMatch& newMatch = m_after.matches[is.offence[after]];
    const std::int32_t oldDay = old.day(m_before.profile);
    const std::int32_t newDay = now.day(m_before.profile);

    const std::int64_t aged = value(oldMatch, was.offenceCount[before], oldDay, first);
    const std::int64_t restated = value(underEarlierIndex(was.offence[before], is.offence[after]),
                                        is.offenceCount[after], newDay, aged);
    const std::int64_t revalued = value(newMatch, is.offenceCount[after], newDay, restated);
    const std::string_view crimeNo = is.crimeNo[after];
    add(change, MoveCause::Expired, crimeNo, aged - first);
    add(change, MoveCause::Reclassified, crimeNo, restated - aged);
    add(change, MoveCause::Index, crimeNo, revalued - restated);
    add(change, MoveCause::Profile, crimeNo, last - revalued);
}

std::int64_t LineMaker::value(const OffenceMatch& match, std::int32_t offences, std::int32_t day,
                              std::int64_t fallback) {
    const Profile& profile = m_before.profile;
    std::int64_t out = match.days.hundredths();
    if (profile.multiplyOffences && __builtin_mul_overflow(out, std::int64_t{offences}, &out))
        return fallback; // neither list holds such a value; the next step takes the whole change
    if (!profile.capPerCrimeDays.isZero()) out = std::min(out, profile.capPerCrimeDays.hundredths());
    if (profile.halfLifeDays > 0) {
        const std::int64_t days = day == Date::kNull ? 0 : std::int64_t{m_after.asAt.days()} - day;
        out = m_halfLife.apply(out, static_cast<int>(std::max<std::int64_t>(days, 0)));
    }
    return out;
}

const OffenceMatch& LineMaker::underEarlierIndex(std::uint32_t before, std::uint32_t after) {
    const OffenceText& old = m_before.columns->offences[before];
    const OffenceText& now = m_after.columns->offences[after];
    if (old.title == now.title && old.cjsCode == now.cjsCode && old.hoClass == now.hoClass &&
        old.urn == now.urn)
        return m_before.matches[before];
    const auto [held, isNew] = m_crossed.try_emplace(after);
    if (isNew) {
        if (!m_matcher) m_matcher = std::make_unique<Matcher>(m_before.index());
        held->second = m_matcher->match(now);
    }
    return held->second;
}

MoveCause LineMaker::restCause(const SuspectChange& change, const std::vector<Turn>& turns) const {
    const bool left = change.after.row < 0;
    const ListSide& out = left ? change.after : change.before;
    // Would the other list's profile, or what the other case holds of him, let him in?
    const Ranking& shut = left ? m_after : m_before;
    const Profile& other = left ? m_before.profile : m_after.profile;
    switch (out.standing) {
    case Standing::Status:
    case Standing::Sex:
    case Standing::Age: {
        const PersonFilter same(*shut.columns, other, shut.asAt);
        return out.person && same.passes(*out.person) ? MoveCause::Profile : MoveCause::PersonStatus;
    }
    case Standing::TooFewCrimes:
        if (out.crimes >= std::max(other.minCrimes, 1)) return MoveCause::Profile;
        break;
    case Standing::TooFewVictims:
        if (out.victims >= other.minVictims) return MoveCause::Profile;
        break;
    case Standing::Ranked:
    case Standing::NotHeld:
        break;
    }
    // Too few: laid to the first cause that took crimes away, or the last that brought one.
    std::optional<MoveCause> cause;
    for (const Turn& turn : turns) {
        if (turn.starts == left) continue;
        if (!cause || (left ? turn.cause < *cause : turn.cause > *cause)) cause = turn.cause;
    }
    return cause.value_or(MoveCause::Reclassified); // only the victims of the records have changed
}

} // namespace harmdesk::harm

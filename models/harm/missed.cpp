// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/missed.h"

#include "models/harm/matching.h"
#include "models/harm/missed_pattern.h"
#include "models/harm/person_filter.h"
#include "models/harm/ranking.h"
#include "models/harm/scoring.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <tuple>

namespace harmdesk::harm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Missed)
};

constexpr std::size_t kLookEvery = 4096; // people between two looks at the stop token

tl::unexpected<Error> cancelled() {
    return fail(ErrorKind::Cancelled, Tr::tr("Stopped. What was shown before stays as it was."));
}

/// The profile with a window that also holds both halves of the growth.
Profile grown(Profile profile) {
    profile.windowDays = std::max(profile.windowDays, 2 * kGrowthDays);
    return profile;
}

/// Everything about one suspect at a time; the scratch is kept between them.
class Look {
public:
    Look(const Ranking& ranking, int cutOff)
        : m_ranking(ranking)
        , m_columns(*ranking.columns)
        , m_filter(m_columns, ranking.profile, ranking.asAt)
        , m_scorer(m_columns, ranking.profile, ranking.asAt, ranking.matches)
        , m_longScorer(m_columns, grown(ranking.profile), ranking.asAt, ranking.matches)
        , m_pattern(ranking)
        , m_ranks(m_columns.personCount(), 0)
        , m_cutOff(std::max(cutOff, 0)) {
        for (const RankedSuspect& row : ranking.rows) m_ranks[row.person] = row.rank;
    }

    /// False: not one to be looked at. Else `out` is filled, without its pattern.
    bool at(std::uint32_t person, MissedSuspect& out) {
        const std::int32_t rank = m_ranks[person];
        if (rank > 0 && rank <= m_cutOff) return false;
        const auto verdict = m_filter.verdict(person);
        if (verdict != PersonFilter::Verdict::Passes && verdict != PersonFilter::Verdict::Age) return false;
        out = {};
        m_counted.clear();
        std::int64_t sum = 0;
        const std::int32_t asAt = m_ranking.asAt.days();
        for (const std::uint32_t crime : m_columns.accusedOf(person)) {
            if (m_longScorer.reason(crime) == NotCounted::Counted) {
                const int age = asAt - m_longScorer.day(crime);
                if (age < kGrowthDays)
                    ++out.recent;
                else if (age < 2 * kGrowthDays)
                    ++out.before;
            }
            if (m_scorer.reason(crime) != NotCounted::Counted) continue;
            m_counted.push_back(crime);
            out.unmapped += m_scorer.unmapped(crime) ? 1 : 0;
            if (__builtin_add_overflow(sum, std::max<std::int64_t>(m_scorer.contribution(crime), 0), &sum))
                sum = std::numeric_limits<std::int64_t>::max();
        }
        if (m_counted.empty()) return false;
        out.person = person;
        out.rank = rank;
        out.score = HarmDays::fromHundredths(sum);
        out.reports = static_cast<std::int32_t>(m_counted.size());
        out.victims = victims();
        const int minCrimes = std::max(m_ranking.profile.minCrimes, 1);
        out.why = rank > 0                                ? NotListed::BelowCutOff
                  : verdict == PersonFilter::Verdict::Age ? NotListed::Age
                  : out.reports < minCrimes               ? NotListed::TooFewCrimes
                                                          : NotListed::TooFewVictims;
        return true;
    }
    /// Of the suspect looked at last.
    void pattern(MissedSuspect& out) { m_pattern.find(m_counted, m_scorer, out); }
    void keepCounted(MissedSuspect& out) const {
        out.allegations = m_counted;
        byDate(out.allegations, m_scorer);
    }

private:
    std::int32_t victims() {
        m_victims.clear();
        for (const std::uint32_t crime : m_counted) {
            const auto found = m_columns.victimsOf(crime);
            m_victims.insert(m_victims.end(), found.begin(), found.end());
        }
        std::sort(m_victims.begin(), m_victims.end());
        return static_cast<std::int32_t>(std::unique(m_victims.begin(), m_victims.end()) - m_victims.begin());
    }

    const Ranking& m_ranking;
    const CaseColumns& m_columns;
    PersonFilter m_filter;
    CrimeScorer m_scorer;
    CrimeScorer m_longScorer;
    CoercivePattern m_pattern;
    std::vector<std::int32_t> m_ranks;
    std::int32_t m_cutOff;
    std::vector<std::uint32_t> m_counted;
    std::vector<std::uint32_t> m_victims;
};

/// The order of a list: larger first, and nominal_ref bytes (person) ascending at the end.
auto orderKey(Missed kind, const MissedSuspect& s) {
    const auto key = [&](std::int64_t a, std::int64_t b, std::int64_t c) {
        return std::tuple(-a, -b, -c, s.person);
    };
    const std::int64_t score = s.score.hundredths();
    switch (kind) {
    case Missed::MostReports:
        return key(s.reports, s.victims, score);
    case Missed::MostVictims:
        return key(s.victims, s.reports, score);
    case Missed::FastestGrowth:
        return key(s.recent - s.before, s.recent, score);
    case Missed::CoercivePattern:
        return key(static_cast<std::int64_t>(s.allegations.size()), score, s.reports);
    case Missed::NearlyRanked:
        return key(score, s.reports, s.victims);
    }
    return key(0, 0, 0);
}

/// Keeps the first `most` of all that are offered: no more than that is ever held.
class Best {
public:
    Best(Missed kind, std::size_t most)
        : m_most(most) {
        m_list.kind = kind;
    }
    void offer(const MissedSuspect& suspect) {
        ++m_list.found;
        if (!wouldKeep(suspect)) return;
        std::vector<MissedSuspect>& rows = m_list.rows;
        const auto place =
            std::upper_bound(rows.begin(), rows.end(), suspect,
                             [this](const MissedSuspect& a, const MissedSuspect& b) { return before(a, b); });
        rows.insert(place, suspect);
        if (rows.size() > m_most) rows.pop_back();
    }
    bool wouldKeep(const MissedSuspect& suspect) const {
        if (m_list.rows.size() < m_most) return true;
        return m_most > 0 && before(suspect, m_list.rows.back());
    }
    MissedList take() { return std::move(m_list); }

private:
    bool before(const MissedSuspect& a, const MissedSuspect& b) const {
        return orderKey(m_list.kind, a) < orderKey(m_list.kind, b);
    }

    std::size_t m_most;
    MissedList m_list;
};

} // namespace

Result<MissedLists> missedLists(const Ranking& ranking, int cutOff, std::size_t most,
                                const WorkContext& context) {
    std::array<Best, kMissedCount> best{
        Best(Missed::MostReports, most), Best(Missed::MostVictims, most), Best(Missed::FastestGrowth, most),
        Best(Missed::CoercivePattern, most), Best(Missed::NearlyRanked, most)};
    const auto of = [&](Missed kind) -> Best& { return best[static_cast<std::size_t>(kind)]; };
    Look look(ranking, cutOff);
    MissedSuspect suspect;
    for (std::size_t person = 0; person < ranking.columns->personCount(); ++person) {
        if (person % kLookEvery == 0 && context.cancelled()) return cancelled();
        if (!look.at(static_cast<std::uint32_t>(person), suspect)) continue;
        if (suspect.why != NotListed::BelowCutOff) {
            MissedSuspect nearly = suspect;
            if (of(Missed::NearlyRanked).wouldKeep(nearly)) look.keepCounted(nearly);
            of(Missed::NearlyRanked).offer(nearly);
        }
        if (suspect.why == NotListed::Age) continue;
        if (suspect.reports >= 2) of(Missed::MostReports).offer(suspect);
        if (suspect.victims >= 2) of(Missed::MostVictims).offer(suspect);
        if (suspect.recent > suspect.before) of(Missed::FastestGrowth).offer(suspect);
        if (suspect.reports >= 2) {
            look.pattern(suspect);
            if (!suspect.allegations.empty()) of(Missed::CoercivePattern).offer(suspect);
        }
    }
    MissedLists lists;
    for (std::size_t i = 0; i < kMissedCount; ++i) lists[i] = best[i].take();
    return lists;
}

Result<MissedUnder> missedUnder(const Ranking& ranking, const Profile& profile, int cutOff,
                                const WorkContext& context) {
    HARMDESK_TRY_ASSIGN(other, rank(ranking.columns, profile, ranking.asAt, context));
    const auto top = [cutOff](const Ranking& list) {
        return std::min(list.rows.size(), static_cast<std::size_t>(std::max(cutOff, 0)));
    };
    std::vector<std::int32_t> places(ranking.columns->personCount(), 0);
    for (const RankedSuspect& row : ranking.rows) places[row.person] = row.rank;

    MissedUnder out;
    out.profile = profile;
    out.listed = static_cast<std::int32_t>(top(*other));
    for (std::size_t i = 0; i < top(*other); ++i) {
        const RankedSuspect& there = other->rows[i];
        const std::int32_t rank = places[there.person];
        if (rank > 0 && static_cast<std::size_t>(rank) <= top(ranking)) {
            ++out.inBoth;
            continue;
        }
        MissedUnderRow row;
        row.person = there.person;
        row.rank = rank;
        if (rank > 0) row.score = ranking.rows[static_cast<std::size_t>(rank - 1)].score;
        row.otherRank = there.rank;
        row.otherScore = there.score;
        row.otherCrimes = there.crimes;
        row.otherVictims = there.victims;
        row.latest = there.latest;
        out.rows.push_back(row);
    }
    return out;
}

} // namespace harmdesk::harm

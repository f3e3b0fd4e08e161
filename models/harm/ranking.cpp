// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/ranking.h"

#include "models/harm/class_median.h"
#include "models/harm/details.h"
#include "models/harm/matching.h"
#include "models/harm/order.h"
#include "models/harm/parallel.h"
#include "models/harm/person_filter.h"
#include "models/harm/rank_question.h"
#include "models/harm/scoring.h"

#include <QCoreApplication>
#include <algorithm>
#include <atomic>

namespace harmdesk::harm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Ranking)
};

constexpr unsigned kMaxThreads = 64;
constexpr std::size_t kLookEvery = 16384; // crimes or people between two looks at the stop token

/// A crime as the sum over people needs it: one 16-byte read each.
struct CrimeScore {
    std::int64_t contribution = 0;
    std::int32_t day = 0;
    bool counted = false;
    bool unmapped = false;
};

tl::unexpected<Error> cancelled() {
    return fail(ErrorKind::Cancelled,
                Tr::tr("The ranking was stopped. The list shown before stays as it was."));
}

tl::unexpected<Error> outOfRange() {
    return fail(
        ErrorKind::Unreadable,
        Tr::tr(
            "A crime's number of offences is so large, or negative, that the score cannot be held. The case "
            "was not "
            "changed. Look for the value in the extract's \"offences\" field, correct it and import again."));
}

/// Everything of one run that the threads share.
struct Run {
    const CaseColumns& columns;
    const Profile& profile;
    const WorkContext& context;
    const PersonFilter filter;
    const CrimeScorer scorer;
    std::vector<CrimeScore> scores{};
    std::atomic<bool> overflow{false};
};

void scoreCrimes(Run& run, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
        if (i % kLookEvery == 0 && run.context.cancelled()) return;
        const auto crime = static_cast<std::uint32_t>(i);
        CrimeScore& score = run.scores[i];
        if (run.scorer.reason(crime) != NotCounted::Counted) continue;
        score.counted = true;
        score.unmapped = run.scorer.unmapped(crime);
        score.day = run.scorer.day(crime);
        score.contribution = run.scorer.contribution(crime);
        if (score.contribution < 0) run.overflow = true;
    }
}

std::int32_t distinctVictims(const Run& run, std::size_t person, std::vector<std::uint32_t>& scratch) {
    scratch.clear();
    for (const std::uint32_t crime : run.columns.accusedOf(person)) {
        if (!run.scores[crime].counted) continue;
        const auto victims = run.columns.victimsOf(crime);
        scratch.insert(scratch.end(), victims.begin(), victims.end());
    }
    std::sort(scratch.begin(), scratch.end());
    return static_cast<std::int32_t>(std::unique(scratch.begin(), scratch.end()) - scratch.begin());
}

/// The people of the range who are ranked, in ascending order of person, without their rank.
void scorePeople(Run& run, std::size_t from, std::size_t to, std::vector<RankedSuspect>& out) {
    const int minCrimes = std::max(run.profile.minCrimes, 1); // nobody is ranked without a crime that counts
    std::vector<std::uint32_t> scratch;
    for (std::size_t person = from; person < to; ++person) {
        if (person % kLookEvery == 0 && run.context.cancelled()) return;
        const auto crimes = run.columns.accusedOf(person);
        if (crimes.size() < static_cast<std::size_t>(minCrimes) || !run.filter.passes(person)) continue;
        std::int64_t sum = 0;
        std::int64_t worst = 0;
        std::int32_t latest = Date::kNull;
        RankedSuspect row;
        for (const std::uint32_t crime : crimes) {
            const CrimeScore& score = run.scores[crime];
            if (!score.counted) continue;
            ++row.crimes;
            row.unmapped += score.unmapped ? 1 : 0;
            worst = std::max(worst, score.contribution);
            latest = std::max(latest, score.day);
            if (__builtin_add_overflow(sum, score.contribution, &sum)) run.overflow = true;
        }
        if (row.crimes < minCrimes) continue;
        row.victims = distinctVictims(run, person, scratch);
        if (row.victims < run.profile.minVictims) continue;
        row.person = static_cast<std::uint32_t>(person);
        row.score = HarmDays::fromHundredths(sum);
        row.worst = HarmDays::fromHundredths(worst);
        row.latest = Date::fromDays(latest);
        row.birthUnknown = run.filter.birthUnknown(person);
        out.push_back(row);
    }
}

/// First person of each part, so that the parts hold about as many crimes each: a few people hold many.
std::vector<std::size_t> peopleByCrimes(const CaseColumns& columns, unsigned parts) {
    std::vector<std::size_t> bounds{0};
    const std::size_t crimes = columns.accusedCrime.size();
    for (unsigned part = 1; part < parts; ++part) {
        const auto target = static_cast<std::uint32_t>(partBegin(crimes, part, parts));
        const auto at = std::lower_bound(columns.accusedStart.begin(), columns.accusedStart.end(), target);
        const auto person = static_cast<std::size_t>(at - columns.accusedStart.begin());
        bounds.push_back(std::clamp(person, bounds.back(), columns.personCount()));
    }
    bounds.push_back(columns.personCount());
    return bounds;
}

void numberRows(std::vector<RankedSuspect>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].rank = static_cast<std::int32_t>(i + 1);
        rows[i].tied = (i > 0 && rows[i - 1].score == rows[i].score) ||
                       (i + 1 < rows.size() && rows[i + 1].score == rows[i].score);
    }
}

bool addTotals(Ranking& ranking, const Run& run) {
    const CaseColumns& columns = *ranking.columns;
    std::vector<std::uint32_t> crimes;
    std::int64_t total = 0;
    for (const RankedSuspect& row : ranking.rows) {
        if (__builtin_add_overflow(total, row.score.hundredths(), &total)) return false;
        if (row.unmapped == 0) continue;
        ++ranking.atLeastSuspects;
        for (const std::uint32_t crime : columns.accusedOf(row.person))
            if (run.scores[crime].counted && run.scores[crime].unmapped) crimes.push_back(crime);
    }
    ranking.total = HarmDays::fromHundredths(total);
    const auto countDistinct = [](std::vector<std::uint32_t>& ids) {
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return static_cast<std::int32_t>(ids.size());
    };
    ranking.unmappedCrimes = countDistinct(crimes);
    for (std::uint32_t& crime : crimes) crime = columns.offence[crime];
    ranking.unmappedOffences = countDistinct(crimes);
    return true;
}

/// What the list is made from: profile, index, matches and what a sandbox moved.
std::shared_ptr<Ranking> framed(std::shared_ptr<const CaseColumns> columns, const Scenario& scenario,
                                RunFor purpose) {
    auto ranking = std::make_shared<Ranking>();
    ranking->asAt = scenario.asAt;
    ranking->profile = scenario.profile;
    ranking->columns = std::move(columns);
    ranking->isSandbox = purpose == RunFor::Sandbox;
    ranking->otherIndex = scenario.index;
    ranking->leftOut = scenario.leftOut;
    ranking->broughtIn = scenario.broughtIn;
    ranking->unmappedAtMedian = scenario.unmappedAtMedian;
    const HarmIndex& index = ranking->index();
    ranking->indexName = index.name;
    ranking->matches = Matcher(index).matchAll(ranking->columns->offences);
    if (scenario.unmappedAtMedian) putUnmappedAtMedian(index, ranking->columns->offences, ranking->matches);
    return ranking;
}

Result<std::shared_ptr<const Ranking>> rankCase(std::shared_ptr<const CaseColumns> held,
                                                const Scenario& scenario, RunFor purpose,
                                                const WorkContext& context, unsigned threads,
                                                bool withDetails) {
    if (!held || scenario.asAt.isNull())
        return fail(ErrorKind::Usage, Tr::tr("A ranking needs an as-at date, such as 2026-10-31."));
    threads = std::clamp(threads, 1U, kMaxThreads);
    const std::shared_ptr<Ranking> ranking = framed(std::move(held), scenario, purpose);
    const CaseColumns* columns = ranking->columns.get();
    const Profile& profile = ranking->profile;
    const Date asAt = ranking->asAt;

    Run run{*columns, profile, context, PersonFilter(*columns, profile, asAt), CrimeScorer(*ranking)};
    const std::size_t crimes = columns->crimeCount();
    run.scores.resize(crimes);
    inParts(threads, [&](unsigned part) {
        scoreCrimes(run, partBegin(crimes, part, threads), partBegin(crimes, part + 1, threads));
    });
    if (context.cancelled()) return cancelled();

    const std::vector<std::size_t> bounds = peopleByCrimes(*columns, threads);
    std::vector<std::vector<RankedSuspect>> parts(threads);
    inParts(threads, [&](unsigned part) { scorePeople(run, bounds[part], bounds[part + 1], parts[part]); });
    if (context.cancelled()) return cancelled();
    if (run.overflow) return outOfRange();

    std::vector<RankedSuspect>& rows = ranking->rows;
    rows = std::move(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i) rows.insert(rows.end(), parts[i].begin(), parts[i].end());
    putInOrder(rows, asAt.days() - profile.windowDays, threads);
    numberRows(rows);
    if (!addTotals(*ranking, run)) return outOfRange();
    if (withDetails) describe(*ranking, run.scorer, context, threads);
    if (context.cancelled()) return cancelled();
    return ranking;
}

} // namespace

Result<std::shared_ptr<const Ranking>> rankQuestion(std::shared_ptr<const CaseColumns> columns,
                                                    const Scenario& scenario, RunFor purpose,
                                                    const WorkContext& context, unsigned threads,
                                                    bool withDetails) {
    try {
        return rankCase(std::move(columns), scenario, purpose, context, threads, withDetails);
    } catch (const std::exception& failure) { // memory or threads ran out
        return fail(ErrorKind::Internal,
                    Tr::tr("There was not enough memory to rank the case. The case was not changed. Close "
                           "other programs and "
                           "try again."),
                    QString::fromLocal8Bit(failure.what()));
    }
}

Result<std::shared_ptr<const Ranking>> rank(std::shared_ptr<const CaseColumns> columns,
                                            const Profile& profile, Date asAt, const WorkContext& context,
                                            unsigned threads) {
    return rankQuestion(std::move(columns), Scenario{profile, asAt, nullptr, {}, {}, false}, RunFor::List,
                        context, threads, false);
}

Result<std::shared_ptr<const Ranking>> rankWithDetails(std::shared_ptr<const CaseColumns> columns,
                                                       const Profile& profile, Date asAt,
                                                       const WorkContext& context, unsigned threads) {
    return rankQuestion(std::move(columns), Scenario{profile, asAt, nullptr, {}, {}, false}, RunFor::List,
                        context, threads, true);
}

} // namespace harmdesk::harm

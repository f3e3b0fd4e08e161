// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/ranking.h"

#include "models/base/large_pages.h"
#include "models/harm/class_median.h"
#include "models/harm/details.h"
#include "models/harm/matching.h"
#include "models/harm/parallel.h"
#include "models/harm/rank_engine.h"
#include "models/harm/rank_question.h"

#include <QCoreApplication>
#include <algorithm>

namespace harmdesk::harm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Ranking)
};

constexpr unsigned kMaxThreads = 64;

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

void writeRows(const PlacedList& list, std::vector<RankedSuspect>& rows, std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
        const Contender c = list[i];
        RankedSuspect& row = rows[i];
        row.rank = static_cast<std::int32_t>(i + 1);
        row.person = c.person;
        row.score = HarmDays::fromHundredths(c.score);
        row.worst = HarmDays::fromHundredths(c.worst);
        row.latest = Date::fromDays(c.latest);
        row.crimes = c.crimes;
        row.victims = c.victims;
        row.unmapped = c.unmapped;
        row.tied =
            (i > 0 && list.score(i - 1) == c.score) || (i + 1 < list.size() && list.score(i + 1) == c.score);
        row.birthUnknown = c.birthUnknown;
    }
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
    RankEngine engine(ranking->columns);
    switch (engine.run(questionOf(*ranking), context, threads, true)) {
    case RankEngine::Outcome::Done:
        break;
    case RankEngine::Outcome::Cancelled:
        return cancelled();
    case RankEngine::Outcome::OutOfRange:
        return outOfRange();
    }
    const PlacedList& list = engine.list();
    ranking->rows.reserve(list.size());
    adviseLargePages(ranking->rows.data(), list.size() * sizeof(RankedSuspect));
    ranking->rows.resize(list.size());
    inParts(threads, [&](unsigned part) {
        writeRows(list, ranking->rows, partBegin(list.size(), part, threads),
                  partBegin(list.size(), part + 1, threads));
    });
    ranking->total = HarmDays::fromHundredths(engine.totals().score);
    ranking->unmappedCrimes = engine.totals().unmappedCrimes;
    ranking->unmappedOffences = engine.totals().unmappedOffences;
    ranking->atLeastSuspects = engine.totals().atLeastSuspects;
    if (withDetails) describe(*ranking, engine, context, threads);
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

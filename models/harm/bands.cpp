// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/bands.h"

#include "models/domain/case_columns.h"
#include "models/harm/class_median.h"
#include "models/harm/matching.h"
#include "models/harm/rank_engine.h"

#include <QCoreApplication>
#include <algorithm>

namespace harmdesk::harm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::RankBand)
};

constexpr int kUsualWindow = 365;
constexpr int kShortestWindow = 330;
constexpr int kLongestWindow = 400;
constexpr int kWindowStep = 5;
constexpr int kMostWindowDays = 36525;
constexpr std::size_t kLookEvery = 64; // left-out allegations between two looks at the stop token

/// A variation for everybody and what its run needs.
struct SharedRun {
    BandVariation variation;
    int windowDays = 0;
    std::shared_ptr<const std::vector<OffenceMatch>> matches;
};

/// The same share of the profile's window as 330 … 400 days are of a year, without the window itself.
std::vector<int> windowsAround(int windowDays) {
    std::vector<int> out;
    for (int days = kShortestWindow; days <= kLongestWindow; days += kWindowStep) {
        const std::int64_t doubled = std::int64_t{2} * windowDays * days + kUsualWindow;
        const int window =
            static_cast<int>(std::clamp<std::int64_t>(doubled / (2 * kUsualWindow), 1, kMostWindowDays));
        if (window != windowDays && (out.empty() || out.back() != window)) out.push_back(window);
    }
    return out;
}

std::vector<SharedRun> sharedRuns(const Ranking& ranking,
                                  const std::vector<std::shared_ptr<const HarmIndex>>& otherIndexes) {
    using Matches = std::vector<OffenceMatch>;
    const std::vector<OffenceText>& offences = ranking.columns->offences;
    const int windowDays = ranking.profile.windowDays;
    std::vector<SharedRun> runs;
    const auto own = std::make_shared<const Matches>(ranking.matches);
    for (const int window : windowsAround(windowDays))
        runs.push_back({{BandVariation::Kind::Window, window, {}, {}}, window, own});
    for (const auto& index : otherIndexes) {
        if (!index) continue;
        Matches matches = Matcher(*index).matchAll(offences);
        if (ranking.unmappedAtMedian) putUnmappedAtMedian(*index, offences, matches);
        runs.push_back({{BandVariation::Kind::Index, 0, index->name, {}},
                        windowDays,
                        std::make_shared<const Matches>(std::move(matches))});
    }
    if (!ranking.unmappedAtMedian) {
        Matches matches = ranking.matches;
        putUnmappedAtMedian(ranking.index(), offences, matches);
        runs.push_back({{BandVariation::Kind::UnmappedAtMedian, 0, {}, {}},
                        windowDays,
                        std::make_shared<const Matches>(std::move(matches))});
    }
    return runs;
}

Contender contenderOf(const RankedSuspect& row) {
    return {row.score.hundredths(),
            row.worst.hundredths(),
            row.person,
            row.latest.days(),
            row.crimes,
            row.victims,
            row.unmapped,
            row.birthUnknown};
}

/// Collects what the variations do to the first places and around the cut-off.
class BandMaker {
public:
    BandMaker(const Ranking& ranking, std::size_t places, int cutOff)
        : m_ranking(ranking)
        , m_cutOff(std::max(cutOff, 0))
        , m_row(ranking.columns->personCount(), -1)
        , m_across(ranking.columns->personCount(), 0) {
        const std::size_t shown = std::min(places, ranking.rows.size());
        // Where nothing moves him, the list itself gives his best and worst.
        const BandVariation itself{BandVariation::Kind::Window, ranking.profile.windowDays, {}, {}};
        for (std::size_t i = 0; i < ranking.rows.size(); ++i) {
            const RankedSuspect& row = ranking.rows[i];
            m_row[row.person] = static_cast<std::int32_t>(i);
            if (i < shown)
                m_bands.push_back({row.person, row.rank, row.rank, row.rank, false, itself, itself, 0});
        }
    }

    /// Everybody's places under one variation.
    void addList(const PlacedList& list, const BandVariation& variation) {
        m_seen.assign(m_bands.size(), 0);
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::uint32_t person = list.person(i);
            const std::int32_t row = m_row[person];
            const auto rank = static_cast<std::int32_t>(i + 1);
            if (row >= 0 && static_cast<std::size_t>(row) < m_bands.size()) {
                m_seen[static_cast<std::size_t>(row)] = 1;
                place(m_bands[static_cast<std::size_t>(row)], rank, variation);
            }
            if (isInside(row) != (rank <= m_cutOff)) m_across[person] = 1;
            if (rank <= m_cutOff) m_seenInside.push_back(person);
        }
        for (std::size_t i = 0; i < m_bands.size(); ++i)
            if (m_seen[i] == 0) takeOff(m_bands[i], variation);
        // Who is inside now and not ranked at all under this variation.
        std::sort(m_seenInside.begin(), m_seenInside.end());
        const std::size_t inside = std::min(static_cast<std::size_t>(m_cutOff), m_ranking.rows.size());
        for (std::size_t i = 0; i < inside; ++i) {
            const std::uint32_t person = m_ranking.rows[i].person;
            if (!std::binary_search(m_seenInside.begin(), m_seenInside.end(), person)) m_across[person] = 1;
        }
        m_seenInside.clear();
    }

    /// One crime left out for everyone accused of it. Exact without a new list: only they move.
    ExactPerson::Outcome leaveOut(std::uint32_t crime, const std::vector<std::uint32_t>& accused,
                                  ExactPerson& exact) {
        struct Moved {
            std::int32_t row;
            bool ranked;
            Contender now;
        };
        std::vector<Moved> moved;
        for (const std::uint32_t person : accused) {
            if (m_row[person] < 0) continue; // less of it does not bring anyone into the list
            Moved each{m_row[person], false, {}};
            const auto outcome = exact.rank(person, each.now, crime);
            if (outcome == ExactPerson::Outcome::OutOfRange) return outcome;
            each.ranked = outcome == ExactPerson::Outcome::Ranked;
            moved.push_back(each);
        }
        const BandVariation variation{
            BandVariation::Kind::LeftOut, 0, {}, std::string(m_ranking.columns->crimeNo[crime])};
        for (const Moved& each : moved) {
            if (static_cast<std::size_t>(each.row) >= m_bands.size()) continue;
            RankBand& band = m_bands[static_cast<std::size_t>(each.row)];
            if (!each.ranked) {
                takeOff(band, variation);
                if (isInside(each.row)) m_across[band.person] = 1;
                continue;
            }
            const auto& rows = m_ranking.rows;
            const auto before = std::partition_point(rows.begin(), rows.end(), [&](const RankedSuspect& row) {
                return standsBefore(contenderOf(row), each.now);
            });
            auto above = static_cast<std::int32_t>(before - rows.begin());
            for (const Moved& other : moved) {
                if (other.row < before - rows.begin()) --above;
                if (other.row != each.row && other.ranked && standsBefore(other.now, each.now)) ++above;
            }
            place(band, above + 1, variation);
            if (isInside(each.row) != (above + 1 <= m_cutOff)) m_across[band.person] = 1;
        }
        return ExactPerson::Outcome::Ranked;
    }

    std::vector<RankBand>& bands() { return m_bands; }
    /// By rank; those that the list does not rank last.
    std::vector<std::uint32_t> acrossCutOff() const {
        std::vector<std::uint32_t> out;
        for (const RankedSuspect& row : m_ranking.rows)
            if (m_across[row.person] != 0) out.push_back(row.person);
        for (std::size_t person = 0; person < m_across.size(); ++person)
            if (m_across[person] != 0 && m_row[person] < 0) out.push_back(static_cast<std::uint32_t>(person));
        return out;
    }

private:
    bool isInside(std::int32_t row) const { return row >= 0 && row < m_cutOff; }
    static void place(RankBand& band, std::int32_t rank, const BandVariation& variation) {
        ++band.variations;
        if (rank < band.best) {
            band.best = rank;
            band.bestBy = variation;
        }
        if (rank > band.worst) {
            band.worst = rank;
            if (!band.offList) band.worstBy = variation;
        }
    }
    static void takeOff(RankBand& band, const BandVariation& variation) {
        ++band.variations;
        if (!band.offList) band.worstBy = variation;
        band.offList = true;
    }

    const Ranking& m_ranking;
    std::int32_t m_cutOff;
    std::vector<std::int32_t> m_row;    ///< by person, -1 = not ranked
    std::vector<std::uint8_t> m_across; ///< by person
    std::vector<std::uint8_t> m_seen;   ///< by band, in the list at hand
    std::vector<std::uint32_t> m_seenInside;
    std::vector<RankBand> m_bands;
};

/// Counted crimes of the people with bands, ascending, and everyone accused of each.
struct SingleCrimes {
    std::vector<std::uint32_t> crimes;
    std::vector<std::vector<std::uint32_t>> accused;
};

SingleCrimes singleCrimes(const CaseColumns& columns, const std::vector<RankBand>& bands,
                          const CrimeScorer& scorer) {
    SingleCrimes out;
    for (const RankBand& band : bands)
        for (const std::uint32_t crime : columns.accusedOf(band.person))
            if (scorer.reason(crime) == NotCounted::Counted) out.crimes.push_back(crime);
    std::sort(out.crimes.begin(), out.crimes.end());
    out.crimes.erase(std::unique(out.crimes.begin(), out.crimes.end()), out.crimes.end());
    out.accused.resize(out.crimes.size());
    std::vector<std::uint8_t> wanted(columns.crimeCount(), 0);
    for (const std::uint32_t crime : out.crimes) wanted[crime] = 1;
    for (std::size_t person = 0; person < columns.personCount(); ++person) {
        for (const std::uint32_t crime : columns.accusedOf(person)) {
            if (wanted[crime] == 0) continue;
            const auto at = std::lower_bound(out.crimes.begin(), out.crimes.end(), crime);
            out.accused[static_cast<std::size_t>(at - out.crimes.begin())].push_back(
                static_cast<std::uint32_t>(person));
        }
    }
    return out;
}

tl::unexpected<Error> stopped() {
    return fail(ErrorKind::Cancelled, Tr::tr("The rank bands were stopped. The list stays as it was."));
}

tl::unexpected<Error> outOfRange() {
    return fail(ErrorKind::Unreadable,
                Tr::tr("A variation gives a score too large to be held, so that there are no rank bands. The "
                       "list stays as it was."));
}

Result<RankBands> makeBands(const Ranking& ranking,
                            const std::vector<std::shared_ptr<const HarmIndex>>& otherIndexes, int cutOff,
                            int places, const WorkContext& context, unsigned threads) {
    const QString stage = Tr::tr("Rank bands");
    BandMaker maker(ranking, static_cast<std::size_t>(std::max({places, cutOff, 0})), cutOff);
    const std::vector<SharedRun> runs = sharedRuns(ranking, otherIndexes);
    ExactPerson exact(*ranking.columns, questionOf(ranking));
    const SingleCrimes singles = singleCrimes(*ranking.columns, maker.bands(), exact.scorer());
    const auto total = static_cast<std::int64_t>(runs.size() + singles.crimes.size());
    std::int64_t done = 0;

    RankBands out;
    RankEngine engine(ranking.columns);
    for (const SharedRun& run : runs) {
        if (context.cancelled()) return stopped();
        Profile profile = ranking.profile;
        profile.windowDays = run.windowDays;
        const RankQuestion question{profile, ranking.asAt, *run.matches, ranking.leftOut, ranking.broughtIn};
        switch (engine.run(question, context, threads, false)) {
        case RankEngine::Outcome::Done:
            break;
        case RankEngine::Outcome::Cancelled:
            return stopped();
        case RankEngine::Outcome::OutOfRange:
            return outOfRange();
        }
        maker.addList(engine.list(), run.variation);
        out.shared.push_back(run.variation);
        context.progress(stage, ++done, total);
    }
    for (std::size_t i = 0; i < singles.crimes.size(); ++i) {
        if (i % kLookEvery == 0) {
            if (context.cancelled()) return stopped();
            context.progress(stage, done + static_cast<std::int64_t>(i), total);
        }
        if (maker.leaveOut(singles.crimes[i], singles.accused[i], exact) == ExactPerson::Outcome::OutOfRange)
            return outOfRange();
    }
    context.progress(stage, total, total);
    out.bands = std::move(maker.bands());
    out.acrossCutOff = maker.acrossCutOff();
    return out;
}

} // namespace

Result<RankBands> rankBands(const std::shared_ptr<const Ranking>& ranking,
                            const std::vector<std::shared_ptr<const HarmIndex>>& otherIndexes, int cutOff,
                            int places, const WorkContext& context, unsigned threads) {
    if (!ranking || !ranking->columns)
        return fail(ErrorKind::Usage, Tr::tr("Rank bands need a list. Rank the case first."));
    try {
        return makeBands(*ranking, otherIndexes, cutOff, places, context, threads);
    } catch (const std::exception& failure) { // memory or threads ran out
        return fail(ErrorKind::Internal,
                    Tr::tr("There was not enough memory for the rank bands. The list stays as it was. Close "
                           "other programs and try again."),
                    QString::fromLocal8Bit(failure.what()));
    }
}

} // namespace harmdesk::harm

// SPDX-License-Identifier: GPL-3.0-or-later
// Rank bands against whole re-ranks of small random cases: every variation run by itself.
#include "models/harm/bands.h"
#include "models/harm/ranking.h"
#include "models/harm/scenario.h"
#include "tests/harm/random_case.h"

#include <QTest>
#include <set>

using namespace harmdesk;

namespace {

constexpr int kCutOff = 4;

harm::Scenario scenarioOf(const Ranking& ranking) {
    return {ranking.profile, ranking.asAt, nullptr, {}, {}, false};
}

std::shared_ptr<const Ranking> asked(const Ranking& list, const harm::Scenario& scenario) {
    return harm::rankScenario(list.columns, scenario, {}, 1, false).value();
}

std::int32_t rankIn(const Ranking& ranking, std::uint32_t person) {
    return harm::rowOf(ranking, person) + 1;
}

/// A random profile that ranks somebody more often than not.
Profile generousProfile(plain::RandomCase& random) {
    Profile profile = random.profile();
    if (profile.eligibleFlag == "NONE") profile.eligibleFlag.clear();
    if (profile.windowDays < 300) profile.windowDays = 365;
    profile.minCrimes = std::min(profile.minCrimes, 2);
    profile.minVictims = std::min(profile.minVictims, 1);
    profile.excludeRecordStatus = {RecordStatus::Cancelled};
    profile.sex = SexFilter::Any;
    return profile;
}

/// The band of one person by brute force.
struct Expected {
    std::int32_t best = 0;
    std::int32_t worst = 0;
    bool offList = false;
    int variations = 0;
    bool across = false;

    explicit Expected(std::int32_t rank)
        : best(rank)
        , worst(rank)
        , m_inside(rank > 0 && rank <= kCutOff) {}
    void add(std::int32_t rank) {
        ++variations;
        across = across || m_inside != (rank > 0 && rank <= kCutOff);
        if (rank == 0) {
            offList = true;
            return;
        }
        best = std::min(best, rank);
        worst = std::max(worst, rank);
    }

private:
    bool m_inside;
};

std::vector<std::shared_ptr<const Ranking>> everyShared(const Ranking& list, const RankBands& bands,
                                                        const std::shared_ptr<const HarmIndex>& other) {
    std::vector<std::shared_ptr<const Ranking>> out;
    for (const BandVariation& variation : bands.shared) {
        harm::Scenario scenario = scenarioOf(list);
        if (variation.kind == BandVariation::Kind::Window) scenario.profile.windowDays = variation.windowDays;
        if (variation.kind == BandVariation::Kind::Index) scenario.index = other;
        if (variation.kind == BandVariation::Kind::UnmappedAtMedian) scenario.unmappedAtMedian = true;
        out.push_back(asked(list, scenario));
    }
    return out;
}

} // namespace

class TestBands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameAsOneRankingAfterTheOther() {
        int bandsSeen = 0;
        int wide = 0;
        int off = 0;
        int across = 0;
        for (std::uint32_t seed = 1; seed <= 120; ++seed) {
            plain::RandomCase random(seed);
            const plain::Case held = random.held();
            const Profile profile = seed % 3 == 0 ? builtInProfile() : generousProfile(random);
            const auto list = harm::rank(plain::columnsOf(held), profile, random.asAt).value();
            auto other = std::make_shared<HarmIndex>(random.index());
            other->name = "other";
            // Fewer places than the cut-off: bands reach to the cut-off all the same.
            const int asked = seed % 4 == 0 ? 2 : 200;
            const int places = std::max(asked, kCutOff);
            const RankBands bands = harm::rankBands(list, {other}, kCutOff, asked).value();
            const auto shared = everyShared(*list, bands, other);
            const QByteArray tag = QByteArray("seed ") + QByteArray::number(seed);
            QCOMPARE(bands.bands.size(), std::min<std::size_t>(list->rows.size(), std::size_t(places)));

            std::set<std::uint32_t> expectedAcross;
            for (std::uint32_t person = 0; person < list->columns->personCount(); ++person) {
                const std::int32_t rank = rankIn(*list, person);
                Expected expected(rank);
                for (const auto& ranking : shared) expected.add(rankIn(*ranking, person));
                if (rank > 0 && rank <= places) {
                    for (const LedgerLine& line : harm::ledger(*list, person)) {
                        if (!line.counted()) continue;
                        harm::Scenario scenario = scenarioOf(*list);
                        scenario.leftOut = {line.crime};
                        expected.add(rankIn(*::asked(*list, scenario), person));
                    }
                    const RankBand& band = bands.bands[static_cast<std::size_t>(rank - 1)];
                    QVERIFY2(band.person == person && band.rank == rank, tag);
                    QVERIFY2(band.best == expected.best, tag);
                    QVERIFY2(band.worst == expected.worst, tag);
                    QVERIFY2(band.offList == expected.offList, tag);
                    QVERIFY2(band.variations == expected.variations, tag);
                    QVERIFY(band.best <= rank && rank <= band.worst);
                    ++bandsSeen;
                    wide += band.best < band.worst ? 1 : 0;
                    off += band.offList ? 1 : 0;
                }
                if (expected.across) expectedAcross.insert(person);
            }
            QVERIFY2(std::set<std::uint32_t>(bands.acrossCutOff.begin(), bands.acrossCutOff.end()) ==
                         expectedAcross,
                     tag);
            across += static_cast<int>(expectedAcross.size());
        }
        QVERIFY(bandsSeen > 300);
        QVERIFY(wide > 100);
        QVERIFY(off > 50);
        QVERIFY(across > 50);
    }

    void theNamedVariationGivesTheRank() {
        int checked = 0;
        for (std::uint32_t seed = 200; seed < 240; ++seed) {
            plain::RandomCase random(seed);
            const plain::Case held = random.held();
            Profile profile = generousProfile(random);
            profile.minCrimes = 1;
            const auto list = harm::rank(plain::columnsOf(held), profile, random.asAt).value();
            auto other = std::make_shared<HarmIndex>(random.index());
            other->name = "other";
            const RankBands bands = harm::rankBands(list, {other}, kCutOff).value();
            for (const RankBand& band : bands.bands) {
                const auto rankUnder = [&](const BandVariation& by) {
                    harm::Scenario scenario = scenarioOf(*list);
                    if (by.kind == BandVariation::Kind::Window) scenario.profile.windowDays = by.windowDays;
                    if (by.kind == BandVariation::Kind::Index) scenario.index = other;
                    if (by.kind == BandVariation::Kind::UnmappedAtMedian) scenario.unmappedAtMedian = true;
                    if (by.kind == BandVariation::Kind::LeftOut)
                        scenario.leftOut = {*harm::crimeByNo(*list->columns, by.crimeNo)};
                    return rankIn(*asked(*list, scenario), band.person);
                };
                QCOMPARE(rankUnder(band.bestBy), band.best);
                QCOMPARE(rankUnder(band.worstBy), band.offList ? 0 : band.worst);
                ++checked;
            }
        }
        QVERIFY(checked > 100);
    }

    void windowsAreTheSameShareOfAnotherWindow() {
        plain::RandomCase random(3);
        Profile profile;
        const auto columns = plain::columnsOf(random.held());
        const auto windows = [&](int days) {
            profile.windowDays = days;
            std::vector<int> out;
            const auto list = harm::rank(columns, profile, random.asAt).value();
            const RankBands bands = harm::rankBands(list, {}, 100).value();
            for (const BandVariation& variation : bands.shared)
                if (variation.kind == BandVariation::Kind::Window) out.push_back(variation.windowDays);
            return out;
        };
        QCOMPARE(windows(365),
                 (std::vector<int>{330, 335, 340, 345, 350, 355, 360, 370, 375, 380, 385, 390, 395, 400}));
        QCOMPARE(windows(730),
                 (std::vector<int>{660, 670, 680, 690, 700, 710, 720, 740, 750, 760, 770, 780, 790, 800}));
        QCOMPARE(windows(1), std::vector<int>{});
    }

    void stopsWhenAsked() {
        plain::RandomCase random(5);
        const auto list = harm::rank(plain::columnsOf(random.held()), Profile{}, random.asAt).value();
        std::stop_source source;
        int told = 0;
        const WorkContext context{source.get_token(), [&](const Progress& progress) {
                                      QVERIFY(progress.total > 0);
                                      if (++told == 3) source.request_stop();
                                  }};
        const auto bands = harm::rankBands(list, {}, 100, 200, context);
        QVERIFY(!bands);
        QCOMPARE(bands.error().kind, ErrorKind::Cancelled);
        QCOMPARE(told, 3);
        QVERIFY(!harm::rankBands(nullptr, {}, 100));
    }
};

QTEST_GUILESS_MAIN(TestBands)
#include "tst_bands.moc"

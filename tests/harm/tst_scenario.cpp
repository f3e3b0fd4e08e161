// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a sandbox may move, against the slow second implementation; and the packed columns where a
// case does not fit them.
#include "models/domain/allegation_columns.h"
#include "models/harm/concentration.h"
#include "models/harm/movement.h"
#include "models/harm/ranking.h"
#include "models/harm/scenario.h"
#include "tests/harm/random_case.h"
#include "tests/harm/slow_rank.h"

#include <QTest>

using namespace harmdesk;

namespace {

/// The built-in profiles and others that turn every setting.
std::vector<Profile> manyProfiles() {
    std::vector<Profile> all = builtInProfiles();
    const auto add = [&](auto change) {
        Profile profile;
        profile.name = std::string("own ").append(std::to_string(all.size()));
        change(profile);
        all.push_back(profile);
    };
    add([](Profile& p) { p.dateBasis = DateBasis::CommittedFrom; });
    add([](Profile& p) {
        p.dateBasis = DateBasis::RecordedOn;
        p.minCrimes = 1;
    });
    add([](Profile& p) {
        p.eligibleFlag.clear();
        p.halfLifeDays = 1; // more than ten half-lives in the window
    });
    add([](Profile& p) {
        p.minVictims = 2;
        p.minCrimes = 1;
    });
    add([](Profile& p) {
        p.excludeHistoricDays = 14;
        p.excludeRecordStatus.clear();
        p.excludePersonStatus.clear();
        p.minCrimes = 1;
    });
    add([](Profile& p) {
        p.sex = SexFilter::Female;
        p.multiplyOffences = false;
        p.minCrimes = 1;
    });
    add([](Profile& p) {
        p.capPerCrimeDays = HarmDays::fromHundredths(36550);
        p.halfLifeDays = 45;
        p.windowDays = 420;
        p.minAge = 0;
    });
    return all;
}

std::string sandboxCsv(const plain::Case& held, const Profile& profile, Date asAt, const HarmIndex* index,
                       const plain::SlowRank::Moved& moved, std::string* ledger = nullptr) {
    const auto columns = plain::columnsOf(held);
    harm::Scenario scenario;
    scenario.profile = profile;
    scenario.asAt = asAt;
    if (index) scenario.index = std::make_shared<const HarmIndex>(*index);
    for (const std::string& no : moved.leftOut) scenario.leftOut.push_back(*harm::crimeByNo(*columns, no));
    for (const std::string& no : moved.broughtIn)
        scenario.broughtIn.push_back(*harm::crimeByNo(*columns, no));
    std::sort(scenario.leftOut.begin(), scenario.leftOut.end());
    std::sort(scenario.broughtIn.begin(), scenario.broughtIn.end());
    scenario.unmappedAtMedian = moved.unmappedAtMedian;
    const auto made = harm::rankScenario(columns, scenario).value();
    if (ledger) *ledger = harm::ledgerCsv(*made);
    return made->isSandbox ? harm::rankingCsv(*made) : std::string("not a sandbox");
}

} // namespace

class TestScenario : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProfileGivesTheSameAsTheSlowOne() {
        const std::vector<Profile> profiles = manyProfiles();
        QVERIFY(profiles.size() >= 10);
        std::vector<int> ranked(profiles.size(), 0);
        for (std::uint32_t seed = 1; seed <= 60; ++seed) {
            plain::RandomCase random(seed);
            const plain::Case held = random.held();
            const auto columns = plain::columnsOf(held);
            for (std::size_t i = 0; i < profiles.size(); ++i) {
                const plain::SlowRank slow(held, profiles[i], random.asAt);
                const auto fast = harm::rank(columns, profiles[i], random.asAt).value();
                const std::string tag = profiles[i].name + std::string(" seed ").append(std::to_string(seed));
                QVERIFY2(harm::rankingCsv(*fast) == slow.rankingCsv, tag.c_str());
                QVERIFY2(harm::ledgerCsv(*fast) == slow.ledgerCsv, tag.c_str());
                ranked[i] += static_cast<int>(fast->rows.size());
            }
        }
        for (std::size_t i = 0; i < profiles.size(); ++i) QVERIFY2(ranked[i] > 10, profiles[i].name.c_str());
    }

    void whatIsMovedGivesTheSameAsTheSlowOne() {
        int changed = 0;
        for (std::uint32_t seed = 1; seed <= 250; ++seed) {
            plain::RandomCase random(seed);
            const plain::Case held = random.held();
            Profile profile = seed % 2 == 0 ? builtInProfile() : random.profile();
            profile.minCrimes = std::min(profile.minCrimes, 2);
            const HarmIndex other = random.index();
            plain::SlowRank::Moved moved;
            if (random.chance(40)) moved.index = &other;
            moved.unmappedAtMedian = random.chance(50);
            for (const plain::Crime& crime : held.crimes) {
                if (random.chance(8)) moved.leftOut.insert(crime.no);
                if (random.chance(8)) moved.broughtIn.insert(crime.no); // sometimes both: left out wins
            }
            const plain::SlowRank slow(held, profile, random.asAt, moved);
            std::string ledger;
            const std::string list = sandboxCsv(held, profile, random.asAt, moved.index, moved, &ledger);
            const QByteArray tag = QByteArray("seed ") + QByteArray::number(seed);
            QVERIFY2(list == slow.rankingCsv, tag);
            QVERIFY2(ledger == slow.ledgerCsv, tag);
            changed += list == plain::SlowRank(held, profile, random.asAt).rankingCsv ? 0 : 1;
        }
        QVERIFY(changed > 150);
    }

    void aSandboxExplainsItself() {
        int leftOut = 0;
        int noDate = 0;
        int moves = 0;
        for (std::uint32_t seed = 300; seed < 400; ++seed) {
            plain::RandomCase random(seed);
            const plain::Case held = random.held();
            const auto columns = plain::columnsOf(held);
            harm::Scenario scenario;
            scenario.asAt = random.asAt;
            scenario.profile.minCrimes = 1;
            scenario.unmappedAtMedian = true;
            for (std::uint32_t crime = 0; crime < columns->crimeCount(); ++crime) {
                if (random.chance(10))
                    scenario.leftOut.push_back(crime);
                else if (random.chance(20))
                    scenario.broughtIn.push_back(crime);
            }
            const auto sandbox = harm::rankScenario(columns, scenario).value();
            const auto list = harm::rank(columns, scenario.profile, random.asAt).value();
            for (std::size_t i = 0; i < sandbox->rows.size(); ++i) {
                const RankedSuspect& row = sandbox->rows[i];
                HarmDays sum;
                int unmapped = 0;
                for (const LedgerLine& line : harm::ledger(*sandbox, row.person)) {
                    sum += line.contribution;
                    unmapped += line.counted() && line.matchedBy == MatchedBy::Unmapped ? 1 : 0;
                    const bool out =
                        std::binary_search(scenario.leftOut.begin(), scenario.leftOut.end(), line.crime);
                    const bool in =
                        std::binary_search(scenario.broughtIn.begin(), scenario.broughtIn.end(), line.crime);
                    QCOMPARE(line.reason == NotCounted::LeftOut, out);
                    if (in) QVERIFY(line.counted() != line.date.isNull());
                    leftOut += out ? 1 : 0;
                    noDate += in && line.reason == NotCounted::NoDate ? 1 : 0;
                }
                QVERIFY(sum == row.score);
                QCOMPARE(unmapped, row.unmapped); // at the median still without a value of its own
                HarmDays byGroup;
                for (const HarmDays& group : sandbox->details[i].byGroup) byGroup += group;
                QVERIFY(byGroup == row.score);
                HarmDays byMonth;
                for (const harm::MonthHarm& month : harm::harmByMonth(*sandbox, row.person))
                    byMonth += month.total;
                QVERIFY(byMonth == row.score);
            }
            for (const Movement& move : harm::movements(*list, *sandbox, 1000)) {
                HarmDays sum;
                for (const MoveLine& line : move.lines) sum += line.days;
                QVERIFY(sum == move.score - move.prevScore);
                for (const MoveLine& line : move.lines)
                    QVERIFY(line.cause == MoveCause::Profile || line.cause == MoveCause::Index);
                moves += move.lines.empty() ? 0 : 1;
            }
        }
        QVERIFY(leftOut > 50);
        QVERIFY(noDate > 2);
        QVERIFY(moves > 100);
    }

    void medians() {
        HarmIndex index;
        const auto row = [&](const char* hoClass, std::int64_t hundredths) {
            IndexRow each;
            each.urn = std::to_string(index.rows.size());
            each.hoClass = hoClass;
            each.days = HarmDays::fromHundredths(hundredths);
            index.rows.push_back(each);
        };
        row("019/08", 182500);
        row("19/8", 255501);
        row("019/07", 73000);
        row("105/01", 100);
        row("105/01", 300);
        row("105/01", 10000);
        const auto median = [&](const char* hoClass) {
            return harm::classMedian(index, OffenceText{"", hoClass, "", ""}).hundredths();
        };
        QCOMPARE(median(" 19/08"), 219001); // (182500 + 255501) / 2 = 219000.5
        QCOMPARE(median("105/1"), 300);
        QCOMPARE(median("019/99"), 182500); // by 019: 73000, 182500, 255501
        QCOMPARE(median("105/09"), 300);
        QCOMPARE(median("900/01"), 0);
        QCOMPARE(median(""), 0);
    }

    /// Dates beyond the packed days, more victims than bits, values that need the careful way: the same list.
    void whatDoesNotFitIsStillExact() {
        int exact = 0;
        for (std::uint32_t seed = 500; seed < 620; ++seed) {
            plain::RandomCase random(seed);
            plain::Case held = random.held();
            const Date asAt = seed % 5 == 0 ? *Date::fromYmd(2090, 3, 1) : random.asAt;
            for (int i = 0; i < 150; ++i)
                held.persons.push_back(
                    {std::string("V").append(std::to_string(i)), "", {}, Sex::Female, PersonStatus::None});
            for (plain::Crime& crime : held.crimes) {
                if (random.chance(3)) crime.committed = *Date::fromYmd(1850, 1, 1 + random.upTo(20));
                if (random.chance(3)) crime.recorded = *Date::fromYmd(2101, 5, 1 + random.upTo(20));
                if (random.chance(3)) crime.reported = asAt.plusDays(-random.upTo(5));
                if (seed % 5 == 0 && random.chance(60)) crime.reported = asAt.plusDays(-random.upTo(400));
                if (random.chance(2)) crime.offences = 1'500'000'000 + random.upTo(9);
                const int victims = random.chance(10) ? 70 : random.upTo(3);
                for (int i = 0; i < victims; ++i)
                    held.links.push_back(
                        {crime.no, std::string("V").append(std::to_string(random.upTo(149))), Role::Victim});
            }
            Profile profile = random.profile();
            profile.windowDays = seed % 7 == 0 ? 36525 : profile.windowDays;
            profile.minCrimes = 1;
            const auto columns = plain::columnsOf(held);
            exact += static_cast<int>(allegationsOf(*columns)->exact.size());
            const plain::SlowRank slow(held, profile, asAt);
            const QByteArray tag = QByteArray("seed ") + QByteArray::number(seed);
            const auto fast = harm::rank(columns, profile, asAt);
            QVERIFY2(fast.has_value(), tag);
            QVERIFY2(harm::rankingCsv(**fast) == slow.rankingCsv, tag);
        }
        QVERIFY(exact > 200);
    }

    /// More kinds of allegation than 16 bits can number.
    void manyKinds() {
        plain::Case held;
        plain::RandomCase random(9);
        IndexRow row;
        row.urn = "U";
        row.days = HarmDays::fromHundredths(150);
        held.index.rows.push_back(row);
        for (int i = 0; i < 70'000; ++i) {
            plain::Crime crime;
            crime.no = std::string("C").append(std::to_string(i));
            crime.offence.urn = "U";
            crime.reported = random.asAt.plusDays(-random.upTo(500));
            crime.offences = 1 + i;
            held.crimes.push_back(crime);
            const std::string ref = std::string("P").append(std::to_string(i % 5000));
            if (i < 5000) held.persons.push_back({ref, "", {}, Sex::Male, PersonStatus::None});
            held.links.push_back({crime.no, ref, Role::Suspect});
        }
        Profile profile;
        profile.eligibleFlag.clear();
        const auto columns = plain::columnsOf(held);
        const auto packed = allegationsOf(*columns);
        QCOMPARE(packed->kinds.size(), std::size_t{70'000});
        QVERIFY(packed->kind.empty());
        const auto list = harm::rank(columns, profile, random.asAt).value();
        QVERIFY(list->rows.size() > 4000);
        HarmDays total;
        for (const RankedSuspect& each : list->rows) {
            HarmDays sum;
            for (const LedgerLine& line : harm::ledger(*list, each.person)) sum += line.contribution;
            QVERIFY(sum == each.score);
            total += sum;
        }
        QVERIFY(total == list->total);
        // The columns that a case carries give the same list as those made for one run.
        auto carrying = std::make_shared<CaseColumns>(*columns);
        carrying->allegations = packed;
        QVERIFY(harm::rankingCsv(*harm::rank(carrying, profile, random.asAt).value()) ==
                harm::rankingCsv(*list));
    }
};

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"

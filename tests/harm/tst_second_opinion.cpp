// SPDX-License-Identifier: GPL-3.0-or-later
// Hundreds of random cases under random profiles: the ranking against a slow second implementation of the
// scheme, and properties that hold for every list.
#include "models/harm/concentration.h"
#include "models/harm/ranking.h"
#include "tests/harm/random_case.h"
#include "tests/harm/slow_rank.h"

#include <QTest>
#include <numeric>

using namespace harmdesk;

namespace {

constexpr std::uint32_t kCases = 400;

std::shared_ptr<const Ranking> ranked(const plain::Case& held, const Profile& profile, Date asAt,
                                      unsigned threads = 2) {
    return harm::rankWithDetails(plain::columnsOf(held), profile, asAt, {}, threads).value();
}

/// A suspect whose score does not fit the 16-byte sort key: the slow comparison must take over.
void addGiant(plain::Case& held, Date asAt) {
    held.persons.push_back({"GIANT", "", asAt.plusMonths(-480), Sex::Male, PersonStatus::None});
    for (int i = 0; i < 6; ++i) {
        plain::Crime crime;
        crime.no = "GIANT" + std::to_string(i);
        crime.offence.urn = "GIANT";
        crime.committed = crime.reported = crime.recorded = asAt;
        crime.offences = 2'000'000'000;
        crime.flags = {"VAWG", "DA"};
        held.crimes.push_back(crime);
        held.links.push_back({crime.no, "GIANT", Role::Suspect});
    }
    IndexRow row;
    row.urn = "GIANT";
    row.days = HarmDays::fromDays(5475);
    held.index.rows.push_back(row);
}

/// The same case, `days` later.
void moveBy(plain::Case& held, int days) {
    const auto move = [days](Date& date) {
        if (!date.isNull()) date = date.plusDays(days);
    };
    for (plain::Person& person : held.persons) move(person.born);
    for (plain::Crime& crime : held.crimes)
        for (Date* date : {&crime.committed, &crime.reported, &crime.recorded}) move(*date);
}

} // namespace

class TestSecondOpinion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameAsTheSlowOne() {
        int rankedSuspects = 0;
        int nonEmpty = 0;
        std::set<std::string> steps;
        for (std::uint32_t seed = 1; seed <= kCases; ++seed) {
            plain::RandomCase random(seed);
            plain::Case held = random.held();
            const Profile profile = seed % 5 == 0 ? builtInProfile() : random.profile();
            const plain::SlowRank slow(held, profile, random.asAt);
            const auto fast = ranked(held, profile, random.asAt);
            const QByteArray tag = QByteArray("seed ") + QByteArray::number(seed);
            QVERIFY2(harm::rankingCsv(*fast) == slow.rankingCsv, tag);
            QVERIFY2(harm::ledgerCsv(*fast) == slow.ledgerCsv, tag);

            random.shuffle(held);
            const auto shuffled = ranked(held, profile, random.asAt, 1);
            QVERIFY2(harm::rankingCsv(*shuffled) == slow.rankingCsv, tag);
            QVERIFY2(harm::ledgerCsv(*shuffled) == slow.ledgerCsv, tag);
            rankedSuspects += static_cast<int>(fast->rows.size());
            nonEmpty += fast->rows.empty() ? 0 : 1;
            for (const RankedSuspect& row : fast->rows)
                for (const LedgerLine& line : harm::ledger(*fast, row.person))
                    if (line.counted()) steps.insert(std::string(code(line.matchedBy)));
        }
        // The cases must have had something to say: every step of the matching order, and lists with people
        // in them.
        QCOMPARE(steps.size(), std::size_t{6});
        QVERIFY(nonEmpty > 150);
        QVERIFY(rankedSuspects > 700);
    }

    /// The packed columns hold the days from 1900-01-01 to 2079-06-03: at and beyond their ends.
    void sameAtTheEndsOfThePackedDays() {
        const std::array ends{*Date::fromYmd(1900, 1, 1), *Date::fromYmd(1900, 2, 1),
                              *Date::fromYmd(1901, 6, 1), *Date::fromYmd(2079, 6, 2),
                              *Date::fromYmd(2079, 6, 3), *Date::fromYmd(2079, 6, 4),
                              *Date::fromYmd(2079, 6, 5), *Date::fromYmd(2079, 7, 15),
                              *Date::fromYmd(2080, 3, 1), *Date::fromYmd(2150, 1, 1)};
        int rankedSuspects = 0;
        for (std::uint32_t seed = 1; seed <= 300; ++seed) {
            plain::RandomCase random(seed);
            plain::Case held = random.held();
            Profile profile = random.profile();
            const Date asAt = ends[seed % ends.size()];
            moveBy(held, asAt - random.asAt);
            // Some days far before, so that one suspect's allegations lie at both ends.
            if (seed % 3 == 0) {
                profile.windowDays = seed % 2 == 0 ? 65'535 : 100'000;
                for (std::size_t i = 0; i < held.crimes.size(); i += 2)
                    for (Date* date : {&held.crimes[i].committed, &held.crimes[i].reported})
                        if (!date->isNull()) *date = date->plusDays(-60'000);
            }
            const plain::SlowRank slow(held, profile, asAt);
            const auto fast = ranked(held, profile, asAt);
            const QByteArray tag = QByteArray("seed ") + QByteArray::number(seed);
            QVERIFY2(harm::rankingCsv(*fast) == slow.rankingCsv, tag);
            QVERIFY2(harm::ledgerCsv(*fast) == slow.ledgerCsv, tag);
            rankedSuspects += static_cast<int>(fast->rows.size());
        }
        QVERIFY(rankedSuspects > 500);
    }

    void fallbackGivesTheSameOrder() {
        int compared = 0;
        for (std::uint32_t seed = 1; seed <= 120; ++seed) {
            plain::RandomCase random(seed);
            plain::Case held = random.held();
            Profile profile = random.profile();
            profile.halfLifeDays = 0;
            profile.capPerCrimeDays = {};
            profile.multiplyOffences = true;
            profile.minVictims = 0;
            profile.sex = SexFilter::Any;
            profile.excludeRecordStatus = {RecordStatus::Cancelled};
            if (profile.eligibleFlag == "NONE") profile.eligibleFlag = "VAWG";
            const auto fast = ranked(held, profile, random.asAt);
            addGiant(held, random.asAt);
            const auto slow = ranked(held, profile, random.asAt);
            QCOMPARE(slow->rows.size(), fast->rows.size() + 1);
            QVERIFY(slow->rows.front().score.hundredths() >= std::int64_t{1} << 36);
            QCOMPARE(slow->columns->nominalRef[slow->rows.front().person], std::string_view("GIANT"));
            for (std::size_t i = 0; i < fast->rows.size(); ++i, ++compared)
                QCOMPARE(slow->columns->nominalRef[slow->rows[i + 1].person],
                         fast->columns->nominalRef[fast->rows[i].person]);
        }
        QVERIFY(compared > 300);
    }

    void listsKeepTheirPromises() {
        int ties = 0;
        for (std::uint32_t seed = 1000; seed < 1000 + kCases; ++seed) {
            plain::RandomCase random(seed);
            const plain::Case held = random.held();
            const Profile profile = random.profile();
            const auto ranking = ranked(held, profile, random.asAt);
            HarmDays total;
            std::array<HarmDays, kOffenceGroupCount> groups{};
            for (std::size_t i = 0; i < ranking->rows.size(); ++i) {
                const RankedSuspect& row = ranking->rows[i];
                QCOMPARE(row.rank, static_cast<int>(i) + 1);
                QCOMPARE(harm::rowOf(*ranking, row.person), static_cast<int>(i));
                HarmDays sum;
                int counted = 0;
                for (const LedgerLine& line : harm::ledger(*ranking, row.person)) {
                    sum += line.contribution;
                    counted += line.counted() ? 1 : 0;
                    QVERIFY(line.counted() || line.contribution.isZero());
                }
                QVERIFY(sum == row.score);
                QCOMPARE(counted, row.crimes);
                HarmDays byGroup;
                for (std::size_t g = 0; g < kOffenceGroupCount; ++g) {
                    byGroup += ranking->details[i].byGroup[g];
                    groups[g] += ranking->details[i].byGroup[g];
                }
                QVERIFY(byGroup == row.score);
                QVERIFY(harm::harmByGroup(*ranking, row.person) == ranking->details[i].byGroup);
                HarmDays byMonth;
                for (const harm::MonthHarm& month : harm::harmByMonth(*ranking, row.person))
                    byMonth += month.total;
                QVERIFY(byMonth == row.score);
                total += row.score;
                const bool tiedAbove = i > 0 && ranking->rows[i - 1].score == row.score;
                const bool tiedBelow =
                    i + 1 < ranking->rows.size() && ranking->rows[i + 1].score == row.score;
                QCOMPARE(row.tied, tiedAbove || tiedBelow);
                ties += row.tied ? 1 : 0;
            }
            QVERIFY(total == ranking->total);
            QVERIFY(harm::harmByGroup(*ranking) == groups);
            HarmDays byMonth;
            for (const harm::MonthHarm& month : harm::harmByMonth(*ranking)) byMonth += month.total;
            QVERIFY(byMonth == total);
            const std::vector<int> curve = harm::concentrationCurve(*ranking);
            QCOMPARE(curve.size(), ranking->rows.size() + 1);
            QCOMPARE(curve.front(), 0);
            QVERIFY(std::is_sorted(curve.begin(), curve.end()));
            if (!total.isZero()) QCOMPARE(curve.back(), 1000);
        }
        QVERIFY(ties > 20);
    }

    void manyPeopleOnTwoThreads() {
        // Enough rows for the sort to use both threads; scores full of ties.
        plain::Case held;
        plain::RandomCase random(7);
        IndexRow index;
        index.urn = "U";
        index.days = HarmDays::fromDays(1);
        held.index.rows.push_back(index);
        for (int i = 0; i < 20'000; ++i) {
            const std::string ref = "P" + std::to_string(i);
            held.persons.push_back({ref, "", {}, Sex::Male, PersonStatus::None});
            plain::Crime crime;
            crime.no = "C" + std::to_string(i);
            crime.offence.urn = "U";
            crime.reported = random.asAt.plusDays(-random.upTo(3));
            crime.offences = 1 + random.upTo(4);
            held.crimes.push_back(crime);
            held.links.push_back({crime.no, ref, Role::Suspect});
        }
        Profile profile;
        profile.eligibleFlag.clear();
        profile.minCrimes = 1;
        const auto columns = plain::columnsOf(held);
        const auto two = harm::rank(columns, profile, random.asAt, {}, 2).value();
        const auto one = harm::rank(columns, profile, random.asAt, {}, 1).value();
        const auto seven = harm::rank(columns, profile, random.asAt, {}, 7).value();
        QCOMPARE(two->rows.size(), std::size_t{20'000});
        QVERIFY(harm::rankingCsv(*two) == harm::rankingCsv(*one));
        QVERIFY(harm::rankingCsv(*two) == harm::rankingCsv(*seven));
        QVERIFY(std::is_sorted(two->rows.begin(), two->rows.end(),
                               [](const RankedSuspect& a, const RankedSuspect& b) {
                                   return std::tuple(-a.score.hundredths(), -a.latest.days(), a.person) <
                                          std::tuple(-b.score.hundredths(), -b.latest.days(), b.person);
                               }));
    }
};

QTEST_GUILESS_MAIN(TestSecondOpinion)
#include "tst_second_opinion.moc"

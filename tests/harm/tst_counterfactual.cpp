// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/explanation.h"
#include "models/harm/ranking.h"
#include "models/harm/victim_cover.h"
#include "tests/harm/random_case.h"

#include <QtTest>
#include <bit>

using namespace harmdesk;

namespace {

std::shared_ptr<const Ranking> rankedOf(const plain::Case& held, const Profile& profile, Date asAt) {
    auto ranking = harm::rank(plain::columnsOf(held), profile, asAt);
    if (!ranking) qFatal("the test case does not rank");
    return *ranking;
}

/// The case without one person's accused roles in these crimes.
plain::Case without(plain::Case held, const std::string& ref, const std::vector<std::string>& crimes) {
    std::erase_if(held.links, [&](const plain::Link& link) {
        return link.person == ref && isAccused(link.role) &&
               std::find(crimes.begin(), crimes.end(), link.crime) != crimes.end();
    });
    return held;
}

/// Whether the suspect is off the first places with only these of the counted lines left: written down from
/// the scheme, against all the others.
bool isOff(const Ranking& ranking, std::uint32_t person, const std::vector<LedgerLine>& lines,
           std::uint32_t left, int cutOff) {
    HarmDays score;
    HarmDays worst;
    Date latest;
    int crimes = 0;
    std::set<std::uint32_t> victims;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!(left >> i & 1U)) continue;
        ++crimes;
        score += lines[i].contribution;
        worst = std::max(worst, lines[i].contribution);
        latest = std::max(latest, lines[i].date);
        const auto own = ranking.columns->victimsOf(lines[i].crime);
        victims.insert(own.begin(), own.end());
    }
    if (crimes == 0 || crimes < ranking.profile.minCrimes) return true;
    if (static_cast<int>(victims.size()) < ranking.profile.minVictims) return true;
    int ahead = 0;
    for (const RankedSuspect& row : ranking.rows) {
        if (row.person == person) continue;
        if (row.score != score) {
            ahead += row.score > score;
        } else if (row.worst != worst) {
            ahead += row.worst > worst;
        } else if (row.latest != latest) {
            ahead += row.latest > latest;
        } else if (row.victims != static_cast<int>(victims.size())) {
            ahead += row.victims > static_cast<int>(victims.size());
        } else {
            ahead += ranking.columns->nominalRef[row.person] < ranking.columns->nominalRef[person];
        }
    }
    return ahead >= cutOff;
}

/// A case of coincidences: three values, three days, four victims, so that whole keys are equal.
plain::Case coincidences(std::uint32_t seed, Profile& profile) {
    plain::RandomCase random(seed);
    plain::Case held;
    held.index.name = "three values";
    for (int i = 0; i < 3; ++i) {
        IndexRow row;
        row.urn = std::string("U").append(std::to_string(i));
        row.hoClass = std::string("00").append(std::to_string(i + 1)) + "/00";
        row.title = "offence";
        row.days = HarmDays::fromDays(std::vector<int>{1, 2, 4}[static_cast<std::size_t>(i)]);
        row.group = "Rape";
        held.index.rows.push_back(row);
    }
    const int people = 3 + random.upTo(4);
    for (int i = 0; i < people; ++i)
        held.persons.push_back({std::string("N").append(std::to_string(i)), {}, {}, {}, {}});
    for (int i = 0; i < 5; ++i)
        held.persons.push_back({std::string("V").append(std::to_string(i)), {}, {}, {}, {}});
    int no = 0;
    for (int i = 0; i < people; ++i) {
        for (int k = 2 + random.upTo(6); k > 0; --k) {
            plain::Crime crime;
            crime.no = std::string("C").append(std::to_string(1000 + no++));
            const int kind = random.upTo(9);
            crime.offence.hoClass =
                kind == 0 ? "900/00" : std::string("00").append(std::to_string(1 + kind % 3)) + "/00";
            crime.reported = random.asAt.plusDays(-random.upTo(2));
            crime.flags = {"VAWG"};
            held.links.push_back({crime.no, std::string("N").append(std::to_string(i)), Role::Suspect});
            if (random.chance(15))
                held.links.push_back({crime.no,
                                      std::string("N").append(std::to_string(random.upTo(people - 1))),
                                      Role::Charged});
            for (int v = random.upTo(3); v > 0; --v)
                held.links.push_back(
                    {crime.no, std::string("V").append(std::to_string(random.upTo(4))), Role::Victim});
            held.crimes.push_back(crime);
        }
    }
    profile = builtInProfile();
    profile.minCrimes = random.upTo(3);
    profile.minVictims = random.upTo(3);
    return held;
}

} // namespace

class TestCounterfactual : public QObject {
    Q_OBJECT

    int m_found = 0;
    int m_unranked = 0;
    int m_several = 0;

    void check(const plain::Case& held, const Profile& profile, Date asAt) {
        const auto ranking = rankedOf(held, profile, asAt);
        for (const int cutOff : {0, 1, 2, 4, 100}) {
            for (std::size_t i = 0; i < ranking->rows.size(); ++i) {
                const std::uint32_t person = ranking->rows[i].person;
                const Counterfactual got = harm::counterfactual(*ranking, person, cutOff);
                if (static_cast<int>(i) >= cutOff) {
                    QVERIFY(got.state == Counterfactual::State::AlreadyBelow);
                    QVERIFY(got.crimes.empty());
                    continue;
                }
                QVERIFY(got.state == Counterfactual::State::Found);
                QVERIFY(got.exact);
                QVERIFY(!got.crimes.empty());
                QVERIFY(std::is_sorted(got.crimes.begin(), got.crimes.end()));

                std::vector<LedgerLine> lines = harm::ledger(*ranking, person);
                std::erase_if(lines, [](const LedgerLine& line) { return !line.counted(); });
                HarmDays days;
                std::vector<std::string> crimes;
                for (const LedgerLine& line : lines) {
                    if (!std::binary_search(got.crimes.begin(), got.crimes.end(), line.crime)) continue;
                    days += line.contribution;
                    crimes.emplace_back(ranking->columns->crimeNo[line.crime]);
                }
                QCOMPARE(crimes.size(), got.crimes.size()); // only crimes that count
                QVERIFY(days == got.days);

                // Without them the list really has the suspect below, or not at all.
                const std::string ref(ranking->columns->nominalRef[person]);
                const auto after = rankedOf(without(held, ref, crimes), profile, asAt);
                const std::int32_t row = harm::rowOf(*after, person);
                QVERIFY(row < 0 || row >= cutOff);
                QCOMPARE(got.unranks, row < 0);

                // And nothing smaller does.
                ++m_found;
                m_unranked += got.unranks;
                m_several += got.crimes.size() > 1;
                if (lines.size() > 13) continue;
                const std::uint32_t all = (1U << lines.size()) - 1;
                for (std::uint32_t gone = 0; gone <= all; ++gone)
                    if (std::popcount(gone) < static_cast<int>(got.crimes.size()))
                        QVERIFY2(!isOff(*ranking, person, lines, all & ~gone, cutOff), ref.c_str());
            }
        }
    }

private Q_SLOTS:
    void coincidencesAgainstEverySubset() {
        m_found = m_unranked = m_several = 0;
        for (std::uint32_t seed = 1; seed <= 150; ++seed) {
            Profile profile;
            const plain::Case held = coincidences(seed, profile);
            check(held, profile, plain::RandomCase(seed).asAt);
            if (QTest::currentTestFailed()) {
                qWarning("seed %u", seed);
                return;
            }
        }
        QVERIFY(m_found > 1000 && m_unranked > 100 && m_several > 300 && m_found - m_unranked > 100);
    }

    void anyCaseUnderAnyProfile() {
        m_found = m_unranked = m_several = 0;
        for (std::uint32_t seed = 1; seed <= 80; ++seed) {
            plain::RandomCase random(seed);
            const plain::Case held = random.held();
            check(held, random.profile(), random.asAt);
            if (QTest::currentTestFailed()) {
                qWarning("seed %u", seed);
                return;
            }
        }
        QVERIFY(m_found > 250 && m_several > 50);
    }

    void notRankedIsBelowAlready() {
        Profile profile;
        plain::Case held = coincidences(1, profile);
        const auto ranking = rankedOf(held, profile, plain::RandomCase(1).asAt);
        const auto victim = harm::personByRef(*ranking->columns, "V0");
        QVERIFY(victim);
        QVERIFY(harm::counterfactual(*ranking, *victim, 100).state == Counterfactual::State::AlreadyBelow);
    }

    /// Victims that share allegations: the cheapest victims one by one are not the cheapest together.
    void victimsThatShareAllegations() {
        harm::VictimCover cover;
        const std::vector<std::vector<std::uint32_t>> victims{{1, 2}, {1, 2}, {1, 2}, {3},
                                                              {3},    {4},    {4},    {5}};
        for (std::size_t i = 0; i < victims.size(); ++i) cover.add(i, victims[i], true);
        QVERIFY((*cover.leaveAtMost(4, 1) == std::vector<std::size_t>{7}));
        QVERIFY(!cover.leaveAtMost(3, 2));
        QCOMPARE(cover.leaveAtMost(3, 3)->size(), std::size_t(3)); // 1 and 2 together, or 5 and 3
        QVERIFY(!cover.leaveAtMost(2, 3));
        QCOMPARE(cover.leaveAtMost(2, 4)->size(), std::size_t(4)); // 1, 2 and 5
        QCOMPARE(cover.leaveAtMost(0, 8)->size(), std::size_t(8));
        QVERIFY(!cover.leaveAtMost(-1, 8));
        QVERIFY(cover.isExact());
    }

    void whatMayNotGoKeepsItsVictims() {
        harm::VictimCover cover;
        const std::vector<std::uint32_t> first{1};
        const std::vector<std::uint32_t> second{2};
        cover.add(10, first, false);
        cover.add(11, second, true);
        QVERIFY((*cover.leaveAtMost(1, 1) == std::vector<std::size_t>{11}));
        QVERIFY(!cover.leaveAtMost(0, 2));
    }
};

QTEST_APPLESS_MAIN(TestCounterfactual)
#include "tst_counterfactual.moc"

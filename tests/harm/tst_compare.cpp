// SPDX-License-Identifier: GPL-3.0-or-later
// Two lists side by side: coefficients by hand and against slow definitions, counts and who is on one alone.
#include "models/domain/case_columns.h"
#include "models/harm/compare.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace harmdesk;
using Values = std::vector<std::int64_t>;
using Side = harm::ComparedSuspect::Side;

namespace {

bool near(std::optional<double> value, double wanted) {
    return value && std::abs(*value - wanted) < 1e-12;
}

/// tau-b straight from its definition, over every pair.
std::optional<double> slowTau(const Values& x, const Values& y) {
    double difference = 0;
    double overX = 0;
    double overY = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        for (std::size_t j = i + 1; j < x.size(); ++j) {
            const int sx = x[i] < x[j] ? -1 : x[i] > x[j];
            const int sy = y[i] < y[j] ? -1 : y[i] > y[j];
            difference += sx * sy;
            overX += sx != 0;
            overY += sy != 0;
        }
    if (overX == 0 || overY == 0) return std::nullopt;
    return difference / std::sqrt(overX * overY);
}

/// Pearson's coefficient of mean places, in floating point.
std::optional<double> slowSpearman(const Values& x, const Values& y) {
    const auto places = [](const Values& values) {
        std::vector<double> out;
        for (const std::int64_t v : values) {
            double below = 0;
            double same = 0;
            for (const std::int64_t w : values) {
                below += w < v;
                same += w == v;
            }
            out.push_back(below + (same + 1) / 2);
        }
        return out;
    };
    const std::vector<double> a = places(x);
    const std::vector<double> b = places(y);
    const double mean = (static_cast<double>(x.size()) + 1) / 2;
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        xy += (a[i] - mean) * (b[i] - mean);
        xx += (a[i] - mean) * (a[i] - mean);
        yy += (b[i] - mean) * (b[i] - mean);
    }
    if (xx == 0 || yy == 0) return std::nullopt;
    return xy / std::sqrt(xx * yy);
}

/// A list of these people in this order, each a day less than the one before.
Ranking listOf(const std::shared_ptr<const CaseColumns>& columns, const std::vector<std::uint32_t>& people) {
    Ranking ranking;
    ranking.columns = columns;
    for (std::size_t i = 0; i < people.size(); ++i) {
        RankedSuspect row;
        row.rank = static_cast<std::int32_t>(i + 1);
        row.person = people[i];
        row.score = HarmDays::fromDays(1000 - static_cast<std::int64_t>(i));
        ranking.rows.push_back(row);
    }
    return ranking;
}

std::shared_ptr<const CaseColumns> peopleNamed(const std::vector<std::string>& refs) {
    auto columns = std::make_shared<CaseColumns>();
    for (const std::string& ref : refs) columns->nominalRef.append(ref);
    return columns;
}

} // namespace

class TestCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coefficientsByHand() {
        // d = 0, 1, 1, 0, 0: rho = 1 − 6·2 / (5·24) = 0.9; one of ten pairs the other way: tau = 0.8.
        QVERIFY(near(harm::spearman({1, 2, 3, 4, 5}, {1, 3, 2, 4, 5}), 0.9));
        QVERIFY(near(harm::kendallTauB({1, 2, 3, 4, 5}, {1, 3, 2, 4, 5}), 0.8));
        // A tie in x: of six pairs five are told apart by x, six by y, all concordant: 5 / sqrt(30).
        QVERIFY(near(harm::kendallTauB({1, 2, 2, 3}, {1, 2, 3, 4}), 5 / std::sqrt(30.0)));
        // Places 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 / sqrt(4.5 · 5).
        QVERIFY(near(harm::spearman({1, 2, 2, 3}, {1, 2, 3, 4}), 4.5 / std::sqrt(22.5)));
    }

    void withoutTwoValuesThereIsNone() {
        QVERIFY(!harm::spearman({}, {}));
        QVERIFY(!harm::spearman({1}, {1}));
        QVERIFY(!harm::kendallTauB({1}, {1}));
        QVERIFY(!harm::spearman({7, 7, 7}, {1, 2, 3}));
        QVERIFY(!harm::kendallTauB({7, 7, 7}, {1, 2, 3}));
    }

    void sameOrderIsExactlyOneAndReverseMinusOne() {
        std::mt19937 random(11);
        for (int round = 0; round < 50; ++round) {
            Values x(2 + random() % 300);
            std::iota(x.begin(), x.end(), 5);
            std::shuffle(x.begin(), x.end(), random);
            Values reverse = x;
            for (std::int64_t& v : reverse) v = -v;
            QCOMPARE(*harm::spearman(x, x), 1.0);
            QCOMPARE(*harm::kendallTauB(x, x), 1.0);
            QCOMPARE(*harm::spearman(x, reverse), -1.0);
            QCOMPARE(*harm::kendallTauB(x, reverse), -1.0);
        }
    }

    void asTheSlowDefinitionsSay() {
        std::mt19937 random(12);
        for (int round = 0; round < 300; ++round) {
            const std::size_t n = 2 + random() % 40;
            const auto many = 1 + random() % 30; // few values: many ties
            Values x(n);
            Values y(n);
            for (std::size_t i = 0; i < n; ++i) {
                x[i] = static_cast<std::int64_t>(random() % many);
                y[i] = static_cast<std::int64_t>(random() % many);
            }
            const auto tau = slowTau(x, y);
            const auto rho = slowSpearman(x, y);
            QCOMPARE(harm::kendallTauB(x, y).has_value(), tau.has_value());
            QCOMPARE(harm::spearman(x, y).has_value(), rho.has_value());
            if (tau) QVERIFY(near(harm::kendallTauB(x, y), *tau));
            if (rho) QVERIFY(near(harm::spearman(x, y), *rho));
        }
    }

    void millionSuspectsStayExact() {
        Values x(1'000'000);
        std::iota(x.begin(), x.end(), 0);
        QCOMPARE(*harm::spearman(x, x), 1.0);
        QCOMPARE(*harm::kendallTauB(x, x), 1.0);
    }

    void whoIsOnOneListAlone() {
        const auto columns = peopleNamed({"A", "B", "C", "D", "E", "F"});
        const Ranking a = listOf(columns, {0, 1, 2, 3});    // A B C D
        const Ranking b = listOf(columns, {1, 4, 0, 2, 5}); // B E A C F
        const harm::ListComparison found = harm::compareLists(a, b, 3);
        QCOMPARE(found.rankedBoth, 3); // A, B, C
        QCOMPARE(found.rankedOnlyA, 1);
        QCOMPARE(found.rankedOnlyB, 2);
        QCOMPARE(found.topBoth, 2); // A, B
        QCOMPARE(found.topOnlyA, 1);
        QCOMPARE(found.topOnlyB, 1);
        QCOMPARE(found.top.size(), std::size_t(4));
        const auto line = [](const char* ref, int rankA, int rankB, int scoreA, int scoreB, Side side) {
            return harm::ComparedSuspect{
                ref, rankA, rankB, HarmDays::fromDays(scoreA), HarmDays::fromDays(scoreB), side};
        };
        QVERIFY(found.top[0] == line("C", 3, 4, 998, 997, Side::OnlyA));
        QVERIFY(found.top[1] == line("E", 0, 2, 0, 999, Side::OnlyB));
        QVERIFY(found.top[2] == line("A", 1, 3, 1000, 998, Side::Both));
        QVERIFY(found.top[3] == line("B", 2, 1, 999, 1000, Side::Both));
        // A B C against B A C: one of three pairs the other way, d² = 2.
        QVERIFY(near(found.spearman, 0.5));
        QVERIFY(near(found.kendall, 1.0 / 3));
    }

    void listsOfTwoCasesMeetByReference() {
        const auto columns = peopleNamed({"A", "B", "C", "D"});
        const auto others = peopleNamed({"0", "B", "D", "X"});
        const harm::ListComparison found =
            harm::compareLists(listOf(columns, {1, 3, 0}), listOf(others, {2, 1, 3}), 2);
        QCOMPARE(found.rankedBoth, 2); // B, D
        QCOMPARE(found.topBoth, 2);
        QCOMPARE(found.rankedOnlyA, 1);
        QCOMPARE(found.rankedOnlyB, 1);
        QCOMPARE(*found.spearman, -1.0);
    }

    void countsAddUp() {
        std::mt19937 random(13);
        const auto columns = peopleNamed({"A", "B", "C", "D", "E", "F", "G", "H", "I", "J"});
        for (int round = 0; round < 200; ++round) {
            const auto some = [&] {
                std::vector<std::uint32_t> people(10);
                std::iota(people.begin(), people.end(), 0U);
                std::shuffle(people.begin(), people.end(), random);
                people.resize(random() % 11);
                return listOf(columns, people);
            };
            const Ranking a = some();
            const Ranking b = some();
            const int cutOff = 1 + static_cast<int>(random() % 10);
            const harm::ListComparison found = harm::compareLists(a, b, cutOff);
            const auto inside = [&](const Ranking& list) {
                return static_cast<int>(std::min(list.rows.size(), static_cast<std::size_t>(cutOff)));
            };
            QCOMPARE(found.topBoth + found.topOnlyA, inside(a));
            QCOMPARE(found.topBoth + found.topOnlyB, inside(b));
            QCOMPARE(found.rankedBoth + found.rankedOnlyA, static_cast<int>(a.rows.size()));
            QCOMPARE(found.rankedBoth + found.rankedOnlyB, static_cast<int>(b.rows.size()));
            QCOMPARE(static_cast<int>(found.top.size()), found.topBoth + found.topOnlyA + found.topOnlyB);
        }
    }
};

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"

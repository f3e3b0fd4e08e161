// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/waterfall_charts.h"
#include "models/harm/explanation.h"
#include "models/harm/movement.h"
#include "models/harm/ranking.h"
#include "tests/tables/ranking_fixture.h"

#include <QtTest>

using namespace harmdesk;
using namespace harmdesk::charts;

namespace {

Explanation explained(const Ranking& list, std::uint32_t person) {
    return harm::explain(list, person, {2, std::nullopt, {}, std::nullopt});
}

std::int64_t sumOfBars(const ChartSpec& spec) {
    const auto& values = spec.series.front().values;
    return std::accumulate(values.begin(), values.end() - 1, std::int64_t{0});
}

/// One suspect with so many allegations of ABH, 10 days each, and one of false imprisonment.
std::shared_ptr<const CaseColumns> many(int allegations) {
    test::CaseBuilder b;
    b.person("N1", "Baker", "Sam");
    for (int i = 0; i < allegations; ++i) {
        auto& crime = b.crime("C" + std::to_string(100 + i),
                              i == 5 ? test::CaseBuilder::FalseImprisonment : test::CaseBuilder::Abh,
                              test::day(2026, 10, 1));
        crime.accused = {{"N1", Role::Suspect}};
    }
    return b.columns();
}

} // namespace

class TestWaterfallCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneBarForEachAllegation() {
        const auto list = test::ranked(test::smallCase());
        const ChartSpec spec =
            scoreWaterfall(*list, explained(*list, *harm::personByRef(*list->columns, "N1")));
        QCOMPARE(spec.kind, ChartSpec::Kind::Waterfall);
        QVERIFY(spec.lastIsTotal);
        QCOMPARE(spec.categories,
                 test::words({"Murder C01/26", "ABH C02/26", "Unclassified C03/26", "Score"}));
        QCOMPARE(spec.series.front().values, (std::vector<std::int64_t>{547500, 1000, 0, 548500}));
        QCOMPARE(spec.valueLabels, test::words({"5,475.00", "10.00", "no value", "≥ 5,485.00"}));
        QCOMPARE(spec.sentence, QStringLiteral("1 of 3 allegation(s) hold(s) 100 % of the score."));
        QVERIFY(spec.categoryGroups[0] == OffenceGroup::Homicide);
        QVERIFY(spec.categoryGroups[2] == OffenceGroup::Unmapped);
        QVERIFY(!spec.categoryGroups[3]);
        QCOMPARE(spec.tableRows.size(), std::size_t(4));
        QCOMPARE(spec.tableRows[1], test::words({"C02/26", "Assault occasioning actual bodily harm",
                                                 "20 Oct 2026", "1", "10.00"}));
        QCOMPARE(spec.categoryDetails[0], QStringLiteral("C01/26, 2 Mar 2026, Murder: 5,475.00 days"));
    }

    void moreThanTwelveShareABar_data() {
        QTest::addColumn<int>("allegations");
        QTest::addColumn<int>("bars"); // with the sum
        QTest::addColumn<QString>("last");
        QTest::newRow("2") << 2 << 3 << "ABH C101";
        QTest::newRow("12") << 12 << 13 << "ABH C111";
        QTest::newRow("13") << 13 << 13 << "2 other(s)"; // never one alone
        QTest::newRow("40") << 40 << 13 << "29 other(s)";
    }
    void moreThanTwelveShareABar() {
        QFETCH(int, allegations);
        QFETCH(int, bars);
        QFETCH(QString, last);
        const auto list = test::ranked(many(allegations));
        const ChartSpec spec = scoreWaterfall(*list, explained(*list, 0));
        QCOMPARE(spec.categories.size(), bars);
        QCOMPARE(spec.valueLabels.size(), bars);
        QCOMPARE(spec.categoryDetails.size(), bars);
        QCOMPARE(int(spec.categoryGroups.size()), bars);
        QCOMPARE(spec.categories[bars - 2], last);
        QCOMPARE(sumOfBars(spec), spec.series.front().values.back());
        QCOMPARE(spec.series.front().values.back(), list->rows.front().score.hundredths());
        QCOMPARE(int(spec.tableRows.size()), allegations + 1);
        if (allegations > 5) QCOMPARE(spec.categories[0], QStringLiteral("False imprisonment C105"));
    }

    void everybodysBarsAddUp() {
        const auto before = test::ranked(test::randomCase(60, 5), test::day(2026, 9, 1));
        const auto after = test::ranked(test::randomCase(60, 5));
        int moved = 0;
        for (std::uint32_t person = 0; person < after->columns->personCount(); ++person) {
            harm::ExplainContext context;
            context.cutOff = 20;
            const std::string ref(after->columns->nominalRef[person]);
            context.movement = harm::movementOf(*before, *after, ref, 20);
            context.since = "2026-08";
            const Explanation e = harm::explain(*after, person, context);
            const ChartSpec score = scoreWaterfall(*after, e);
            if (!score.isEmpty()) QCOMPARE(sumOfBars(score), e.score.hundredths());
            const ChartSpec movement = movementWaterfall(*after, e);
            QCOMPARE(movement.isEmpty(), e.movement->lines.empty());
            if (movement.isEmpty()) continue;
            ++moved;
            QCOMPARE(sumOfBars(movement), e.movement->score.hundredths());
            QCOMPARE(movement.series.front().values.front(), e.movement->prevScore.hundredths());
            std::int64_t at = 0; // no bar ends below zero
            const auto& values = movement.series.front().values;
            for (std::size_t i = 0; i + 1 < values.size(); ++i) QVERIFY((at += values[i]) >= 0);
            QCOMPARE(movement.tableRows.size(), e.movement->lines.size() + 1);
        }
        QVERIFY(moved > 20);
    }

    void whatTakesAwayIsNegative() {
        const auto columns = test::smallCase();
        const auto before = test::ranked(columns, test::day(2026, 10, 31));
        const auto after = test::ranked(columns, test::day(2027, 3, 5)); // the murder has left the window
        harm::ExplainContext context;
        context.movement = harm::movementOf(*before, *after, "N1", 100);
        context.since = "2026-10";
        const ChartSpec spec =
            movementWaterfall(*after, harm::explain(*after, *harm::personByRef(*columns, "N1"), context));
        QCOMPARE(spec.categories, test::words({"October 2026", "Murder C01/26", "Score now"}));
        QCOMPARE(spec.series.front().values, (std::vector<std::int64_t>{548500, -547500, 1000}));
        QCOMPARE(spec.valueLabels, test::words({"5,485.00", "−5,475.00", "10.00"}));
        QCOMPARE(spec.sentence, QStringLiteral("−5,475.00 days since October 2026."));
        QCOMPARE(spec.tableRows.front(), test::words({"Left the window", "C01/26", "−5,475.00"}));
    }

    void nothingToShowIsSaid() {
        const auto list = test::ranked(test::smallCase(), test::day(2001, 1, 1));
        const Explanation e = explained(*list, 0);
        QVERIFY(scoreWaterfall(*list, e).isEmpty());
        QCOMPARE(scoreWaterfall(*list, e).sentence,
                 QStringLiteral("No allegation is counted in the window."));
        QVERIFY(movementWaterfall(*list, e).isEmpty());
        QCOMPARE(movementWaterfall(*list, e).sentence, QStringLiteral("No cycle before this day is frozen."));
    }
};

QTEST_APPLESS_MAIN(TestWaterfallCharts)
#include "tst_waterfall_charts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of trends and of concentration: gaps where nothing is held, and tables that say what is drawn.
#include "models/charts/concentration_charts.h"
#include "models/charts/trend_charts.h"
#include "tests/tables/ranking_fixture.h"

using namespace harmdesk;
using namespace harmdesk::charts;
using test::day;

class TestTrendCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gapsAndWords() {
        const auto ranking = test::ranked(test::smallCase());
        const harm::Trends found = harm::trends(*ranking, 12).value();
        const ChartSpec spec = trendChart(*ranking, found, found.all, TrendMeasure::Reports);
        QVERIFY(spec.kind == ChartSpec::Kind::Lines);
        QCOMPARE(spec.unitScale, 1);
        QCOMPARE(spec.series.size(), std::size_t{1}); // nothing of the year before is held
        QCOMPARE(spec.series[0].values.size(), std::size_t{12});
        QCOMPARE(spec.series[0].values[3], ChartSpec::kMissing); // February; the first report is of March
        QCOMPARE(spec.series[0].values[4], std::int64_t{1});
        QCOMPARE(spec.tableRows[3][1], QStringLiteral("not held"));
        QVERIFY(spec.sentence.contains(day(2026, 3, 2).display()));
        QVERIFY(trendChart(*ranking, found, found.all, TrendMeasure::Harm)
                    .tableRows[6][1]
                    .startsWith(QStringLiteral("≥ "))); // May: the one without a value
    }
    void theYearBefore() {
        const auto ranking = test::ranked(test::smallCase(), day(2027, 10, 31));
        const harm::Trends found = harm::trends(*ranking, 12).value();
        const ChartSpec spec = trendChart(*ranking, found, found.all, TrendMeasure::Reports);
        QCOMPARE(spec.series.size(), std::size_t{2});
        QVERIFY(spec.series[1].isReference);
        QCOMPARE(spec.series[1].values[3], ChartSpec::kMissing);
        QCOMPARE(spec.series[1].values[11], std::int64_t{3}); // October 2026
        QCOMPARE(spec.tableRows[11],
                 (QStringList{QStringLiteral("October 2027"), QStringLiteral("0"), QStringLiteral("3"),
                              QStringLiteral("−3"), QStringLiteral("−100 %")}));
    }
    void groupsAddUp() {
        const auto ranking = test::ranked(test::randomCase(120, 3));
        const harm::Trends found = harm::trends(*ranking, 12).value();
        for (const TrendMeasure measure : {TrendMeasure::Reports, TrendMeasure::Harm}) {
            const ChartSpec spec = groupTrendChart(found, measure);
            for (std::size_t month = 0; month < 12; ++month) {
                std::int64_t sum = 0;
                for (const ChartSpec::Series& series : spec.series) sum += series.values[month];
                const harm::TrendValue& all = found.all.now[month];
                QCOMPARE(sum, measure == TrendMeasure::Reports ? all.reports : all.harm.hundredths());
            }
        }
        QVERIFY(groupTrendChart({}, TrendMeasure::Harm).isEmpty());
    }
    void concentration() {
        // 5,850 + 5,485 + 3,650 of 18,655: the first three carry 80 %.
        const auto ranking = test::ranked(test::smallCase());
        const ChartSpec spec = shareOfSuspectsChart(*ranking, 2);
        QCOMPARE(spec.sentence, QStringLiteral("60 % of ranked suspects (3 of 5) carry 80 % of all days."));
        QCOMPARE(spec.markers.size(), std::size_t{2});
        QCOMPARE(spec.series[0].values.back(), std::int64_t{1000});
        QVERIFY(shareOfSuspectsChart(Ranking(), 2).isEmpty());
        QCOMPARE(changeInPercent(3, 2), QStringLiteral("+50 %"));
        QCOMPARE(changeInPercent(3, 0), QString());
    }
};

QTEST_GUILESS_MAIN(TestTrendCharts)
#include "tst_trend_charts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/harm_charts.h"
#include "models/harm/ranking.h"
#include "tests/tables/ranking_fixture.h"

#include <QtTest>

using namespace harmdesk;
using namespace harmdesk::charts;

namespace {

std::uint32_t personOf(const Ranking& list, const char* ref) {
    return *harm::personByRef(*list.columns, ref);
}

std::int64_t hundredths(QString text) {
    const auto days = HarmDays::parse(text.remove(u',').toStdString());
    return days ? days->hundredths() : -1;
}

} // namespace

class TestHarmCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void groupsOfOneSuspect() {
        const auto list = test::ranked(test::smallCase());
        const ChartSpec spec = harmByGroupChart(*list, personOf(*list, "N1"));
        QCOMPARE(spec.kind, ChartSpec::Kind::Bars);
        QCOMPARE(spec.categories, (test::words({"Homicide", "Violence with injury", "Unmapped"})));
        QCOMPARE(spec.series.front().values, (std::vector<std::int64_t>{547500, 1000, 0}));
        QCOMPARE(spec.valueLabels[0], QStringLiteral("5,475.00\t100 %"));
        QCOMPARE(spec.valueLabels[2], QStringLiteral("1 allegation(s)"));
        QCOMPARE(spec.sentence, QStringLiteral("Homicide is 100 %, violence with injury 0 %."));
        QCOMPARE(spec.tableRows.back()[1], QStringLiteral("5,485.00"));
        QVERIFY(spec.categoryGroups[2] == OffenceGroup::Unmapped);
    }

    void oneGroupAloneIsSaidSo() {
        const auto list = test::ranked(test::smallCase());
        const ChartSpec spec = harmByGroupChart(*list, personOf(*list, "N2"));
        QCOMPARE(spec.categories, test::words({"Rape"}));
        QCOMPARE(spec.sentence, QStringLiteral("All of it is rape."));
    }

    void groupsOfTheListAddUp() {
        const auto list = test::ranked(test::randomCase(50, 3));
        const ChartSpec spec = harmByGroupChart(*list);
        std::int64_t bars = 0;
        std::int64_t table = 0;
        for (const std::int64_t v : spec.series.front().values) bars += v;
        for (std::size_t r = 0; r + 1 < spec.tableRows.size(); ++r)
            if (spec.tableRows[r][2] != QString()) table += hundredths(spec.tableRows[r][1]);
        QCOMPARE(bars, list->total.hundredths());
        QCOMPARE(table, list->total.hundredths());
        QCOMPARE(hundredths(spec.tableRows.back()[1]), list->total.hundredths());
        QVERIFY(std::is_sorted(spec.series.front().values.rbegin(), spec.series.front().values.rend()));
    }

    void monthsFollowTheWindow() {
        const auto list = test::ranked(test::smallCase());
        const ChartSpec spec = harmByMonthChart(*list, personOf(*list, "N2"));
        QCOMPARE(spec.categories,
                 (test::words({"N", "D", "J", "F", "M", "A", "M", "J", "J", "A", "S", "O"})));
        QCOMPARE(spec.valueLabels[9], QStringLiteral("1,825"));
        QCOMPARE(spec.valueLabels[0], QString());
        QCOMPARE(spec.series.size(), std::size_t(1));
        QCOMPARE(spec.series.front().values[10], std::int64_t(182500));
        QCOMPARE(spec.sentence, QStringLiteral("August holds 1,825 of 3,650 days."));
        QCOMPARE(spec.tableRows[9][0], QStringLiteral("August 2026"));
    }

    void monthsAddUpToTheList() {
        const auto list = test::ranked(test::randomCase(50, 4));
        const ChartSpec spec = harmByMonthChart(*list);
        std::int64_t columns = 0;
        std::int64_t table = 0;
        for (const ChartSpec::Series& s : spec.series) {
            QCOMPARE(s.values.size(), std::size_t(spec.categories.size()));
            for (const std::int64_t v : s.values) columns += v;
        }
        for (const QStringList& row : spec.tableRows) {
            QCOMPARE(row.size(), spec.tableHeader.size());
            table += hundredths(row.last());
        }
        QCOMPARE(columns, list->total.hundredths());
        QCOMPARE(table, list->total.hundredths());
    }

    void concentrationMarksCutOffAndSuspect() {
        const auto list = test::ranked(test::smallCase());
        const ChartSpec spec = concentrationChart(*list, 2, 2);
        // 5,850 and 5,485 of 18,655 days.
        QCOMPARE(spec.sentence, QStringLiteral("The top 2 of 5 hold 61 % of all days."));
        QCOMPARE(spec.series.front().values.size(), std::size_t(6));
        QCOMPARE(spec.series.front().values.front(), std::int64_t(0));
        QCOMPARE(spec.series.front().values.back(), std::int64_t(1000));
        QCOMPARE(spec.markers.size(), std::size_t(2));
        QCOMPARE(spec.markers[0].text, QStringLiteral("cut-off 2: 61 %"));
        QVERIFY(!spec.markers[0].isSelection);
        QCOMPARE(spec.markers[1].text, QStringLiteral("rank 3: 80 %"));
        QVERIFY(spec.markers[1].isSelection);
        QCOMPARE(spec.tableRows.back(), (test::words({"5", "100 %"})));
        QCOMPARE(spec.tableRows[1], (test::words({"2", "61 %"})));
    }

    void withoutACutOffInTheListHalfIsSaid() {
        const auto list = test::ranked(test::smallCase());
        const ChartSpec spec = concentrationChart(*list, 100);
        QVERIFY(spec.markers.empty());
        QCOMPARE(spec.sentence, QStringLiteral("2 of 5 hold half of all days."));
    }

    void nothingToShowIsSaid() {
        const auto list = test::ranked(test::smallCase(), test::day(2001, 1, 1));
        QVERIFY(list->rows.empty());
        for (const ChartSpec& spec :
             {harmByGroupChart(*list), harmByMonthChart(*list), concentrationChart(*list, 100)}) {
            QVERIFY(spec.isEmpty());
            QVERIFY(!spec.sentence.isEmpty());
            QVERIFY(!spec.title.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestHarmCharts)
#include "tst_harm_charts.moc"

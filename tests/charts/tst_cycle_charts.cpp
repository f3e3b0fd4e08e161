// SPDX-License-Identifier: GPL-3.0-or-later
// Slope and bump charts: every value is a rank of a list; gaps are said.
#include "models/charts/cycle_charts.h"

#include <QtTest>
#include <algorithm>

using namespace harmdesk;
using namespace harmdesk::charts;

namespace {

Movement move(const char* ref, int prev, int rank) {
    Movement made;
    made.nominalRef = ref;
    made.prevRank = prev;
    made.rank = rank;
    return made;
}
QString named(const std::string& ref) {
    return QStringLiteral("Name of ") + QString::fromStdString(ref);
}
const ChartSpec::Series* of(const ChartSpec& spec, const char* ref) {
    const QString name = named(ref);
    for (const auto& series : spec.series)
        if (series.name.startsWith(name)) return &series;
    return nullptr;
}
CycleHistory history() {
    CycleHistory made;
    for (const char* label : {"2026-08", "2026-09", "2026-10"}) {
        CycleInfo info;
        info.label = label;
        info.asAt = *Date::parseIso(std::string(label) + "-28");
        info.cutOff = 10;
        made.cycles.push_back(info);
    }
    made.places["N1"] = {{1, {}}, {2, {}}, {1, {}}};
    made.places["N2"] = {{30, {}}, {0, {}}, {9, {}}};
    return made;
}

} // namespace

class TestCycleCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void slopeHoldsTheRanksOfBoth() {
        const std::vector<Movement> moves{move("N1", 1, 2), move("N2", 15, 1), move("N3", 2, 0),
                                          move("N4", 500, 3), move("N5", 90, 80)};
        const ChartSpec spec = slopeChart(moves, named, QStringLiteral("A"), QStringLiteral("B"), 3, {"N1"});
        QCOMPARE(spec.kind, ChartSpec::Kind::Slope);
        QVERIFY(spec.invertedAxis);
        QCOMPARE(spec.categories, QStringList({QStringLiteral("A"), QStringLiteral("B")}));
        QCOMPARE(std::ssize(spec.series), 4); // N5 is among the first three of neither
        QCOMPARE(of(spec, "N1")->values, (std::vector<std::int64_t>{1, 2}));
        QVERIFY(of(spec, "N1")->isStrong);
        QVERIFY(!of(spec, "N2")->isStrong);
        QCOMPARE(of(spec, "N2")->values, (std::vector<std::int64_t>{15, 1}));
        QCOMPARE(of(spec, "N3")->values, (std::vector<std::int64_t>{2, ChartSpec::kMissing}));
        // Far below: no room in the chart; the name and the table say where he came from.
        QCOMPARE(of(spec, "N4")->values, (std::vector<std::int64_t>{ChartSpec::kMissing, 3}));
        QVERIFY(of(spec, "N4")->name.contains(QStringLiteral("500")));
        const auto row = std::find_if(spec.tableRows.begin(), spec.tableRows.end(),
                                      [](const QStringList& r) { return r[0] == named("N4"); });
        QVERIFY(row != spec.tableRows.end());
        QCOMPARE((*row)[1], QStringLiteral("500"));
        QVERIFY2(spec.sentence.startsWith(QStringLiteral("Among the first 3: 1 stay, 2 come in, 1 go out.")),
                 qPrintable(spec.sentence));
        QVERIFY(spec.sentence.contains(QStringLiteral("from 500 to 3")));
    }

    void theSelectedAreDrawnWhereverTheyAre() {
        const std::vector<Movement> moves{move("N1", 1, 1), move("N5", 90, 80)};
        const ChartSpec spec = slopeChart(moves, named, {}, {}, 3, {"N5"});
        QCOMPARE(std::ssize(spec.series), 2);
        QCOMPARE(std::ssize(spec.tableRows), 2);
        QVERIFY(of(spec, "N1"));
        QVERIFY(slopeChart({}, named, {}, {}, 3, {}).isEmpty());
        QVERIFY(!slopeChart({}, named, {}, {}, 3, {}).sentence.isEmpty());
    }

    void bumpFollowsTheHistory() {
        const ChartSpec spec =
            bumpChart(history(), {{"N1", named("N1"), true, 3}, {"N2", named("N2"), false, 8}}, 10,
                      QStringLiteral("the list now"));
        QCOMPARE(spec.kind, ChartSpec::Kind::Lines);
        QCOMPARE(spec.categories.size(), 4);
        QCOMPARE(of(spec, "N1")->values, (std::vector<std::int64_t>{1, 2, 1, 3}));
        QCOMPARE(of(spec, "N2")->values,
                 (std::vector<std::int64_t>{ChartSpec::kMissing, ChartSpec::kMissing, 9, 8}));
        QVERIFY(of(spec, "N1")->isStrong);
        QCOMPARE(spec.tableRows[1][1], QStringLiteral("30"));
        QCOMPARE(spec.tableRows[1][2], QStringLiteral("not ranked"));
        QVERIFY2(spec.sentence.startsWith(QStringLiteral("1 of these 2")), qPrintable(spec.sentence));
        QCOMPARE(std::ssize(spec.markers), 1);
        QCOMPARE(spec.markers[0].y, 10);
        QVERIFY(spec.sentence.contains(QStringLiteral("gap")));
    }

    void bumpWithoutNowOrWithoutCycles() {
        const ChartSpec spec = bumpChart(history(), {{"N1", named("N1"), false, 0}}, 100);
        QCOMPARE(spec.categories.size(), 3);
        QVERIFY(spec.markers.empty()); // nobody comes near the cut-off
        QVERIFY(bumpChart({}, {{"N1", named("N1"), false, 0}}, 10).isEmpty());
        QVERIFY(bumpChart(history(), {}, 10).isEmpty());
        QVERIFY(!bumpChart(history(), {}, 10).sentence.isEmpty());
    }
};

QTEST_MAIN(TestCycleCharts)
#include "tst_cycle_charts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of what the list misses, of trends and of monitoring rates.
#include "models/tables/missed_model.h"
#include "models/tables/rate_model.h"
#include "models/tables/trend_model.h"
#include "tests/tables/ranking_fixture.h"

#include <QAbstractItemModelTester>

using namespace harmdesk;
using namespace harmdesk::tables;
using test::day;

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto kMode = Tester::FailureReportingMode::QtTest;

QString cell(const PlainTableModel& model, int row, const char* column, int role = Qt::DisplayRole) {
    return model.index(row, model.columnOf(QLatin1String(column))).data(role).toString();
}

} // namespace

class TestMissedModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void missed() {
        const auto ranking = test::ranked(test::smallCase());
        auto lists = harm::missedLists(*ranking, 1).value();
        MissedModel model;
        const Tester tester(&model, kMode);
        model.setList(ranking, lists[0]); // Baker has an unmapped one among three
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(cell(model, 0, "suspect"), QStringLiteral("Baker, Sam"));
        QCOMPARE(cell(model, 0, "rank"), QStringLiteral("2"));
        QCOMPARE(cell(model, 0, "score"), QStringLiteral("≥ 5,485.00"));
        QCOMPARE(cell(model, 0, "recent"), QStringLiteral("1"));
        QCOMPARE(cell(model, 0, "before"), QStringLiteral("1")); // 5 May: 179 days ago
        QCOMPARE(cell(model, 0, "change"), QStringLiteral("0"));
        QCOMPARE(cell(model, 0, "ref", RefRole), QStringLiteral("N1"));
        QVERIFY(!cell(model, 0, "reason").isEmpty());

        MissedAllegationModel allegations;
        const Tester second(&allegations, kMode);
        allegations.setAllegations(ranking, {9, 2});
        QCOMPARE(cell(allegations, 0, "crime_no"), QStringLiteral("C10/26"));
        QCOMPARE(cell(allegations, 0, "days"), QStringLiteral("5,840.00"));
        QCOMPARE(cell(allegations, 1, "days"), QStringLiteral("unmapped"));
        allegations.setAllegations(nullptr, {});
        QCOMPARE(allegations.rowCount(), 0);

        MissedUnderModel under;
        const Tester third(&under, kMode);
        under.setUnder(ranking, harm::missedUnder(*ranking, builtInProfiles()[3], 1).value()); // frequency
        QCOMPARE(under.rowCount(), 1);
        QCOMPARE(cell(under, 0, "other_rank"), QStringLiteral("1"));
        QVERIFY(cell(under, 0, "rank") != QStringLiteral("1"));
        under.clear();
        model.clear();
        QCOMPARE(under.rowCount() + model.rowCount(), 0);
    }

    void trends() {
        const auto ranking = test::ranked(test::smallCase());
        const auto found = std::make_shared<const harm::Trends>(harm::trends(*ranking, 12).value());
        TrendModel model;
        const Tester tester(&model, kMode);
        model.setTrends(ranking, found, harm::TrendBy::Group, true);
        QCOMPARE(cell(model, 0, "name"), QStringLiteral("All"));
        QCOMPARE(cell(model, 0, "sum"), QStringLiteral("≥ 18,655.00"));
        QCOMPARE(cell(model, 0, "before"), QStringLiteral("not held"));
        QCOMPARE(model.rowOf(harm::TrendBy::Group, static_cast<int>(OffenceGroup::Homicide)), 1);
        QCOMPARE(model.rowOf(harm::TrendBy::Borough, 0), -1);
        model.setTrends(ranking, found, harm::TrendBy::Borough, false);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 1, "name"), QStringLiteral("No borough recorded"));
        QCOMPARE(cell(model, 1, "sum"), QStringLiteral("11"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void rates() {
        const auto ranking = test::ranked(test::randomCase(300, 7));
        MonitoringColumns ethnic;
        ethnic.ethnicities = {"", "W1", "B1"};
        for (std::size_t i = 0; i < ranking->columns->personCount(); ++i)
            ethnic.ethnicity.push_back(static_cast<std::uint16_t>(i % 3));
        ethnic.dataVersion = ranking->columns->dataVersion;
        const auto found = harm::monitoring(*ranking, ethnic, 100).value();
        RateModel model;
        const Tester tester(&model, kMode);
        for (const harm::MonitoringTable& table : found.tables) {
            model.setTable(table, ranking->columns);
            QCOMPARE(model.rowCount(), static_cast<int>(table.rows.size()) + 1);
            const int last = model.rowCount() - 1;
            QCOMPARE(cell(model, last, "listed"), QStringLiteral("100"));
            QCOMPARE(cell(model, last, "listed_ratio"), QStringLiteral("1.00"));
            for (int row = 0; row < model.rowCount(); ++row) {
                // A hidden number leaves no rate, ratio or interval behind.
                const QString number = cell(model, row, "listed");
                const QModelIndex rate = model.index(row, model.columnOf(QStringLiteral("listed_rate")));
                if (number == u"<5" || number == u"suppressed") {
                    QVERIFY(rate.data().toString().isEmpty() && !rate.data(RateValueRole).isValid());
                    QVERIFY(cell(model, row, "listed_ratio").isEmpty());
                }
                if (!rate.data(RateValueRole).isValid()) continue;
                QVERIFY(rate.data(RateLowRole).toDouble() <= rate.data(RateValueRole).toDouble());
                QVERIFY(rate.data(RateHighRole).toDouble() <= rate.data(RateScaleRole).toDouble());
            }
        }
        const QByteArray csv = monitoringCsv(found, *ranking->columns);
        int rows = 3; // what it is, of what, header
        for (const harm::MonitoringTable& table : found.tables)
            rows += static_cast<int>(table.rows.size()) + 1;
        QCOMPARE(csv.count("\r\n"), rows);
    }
};

QTEST_GUILESS_MAIN(TestMissedModels)
#include "tst_missed_models.moc"

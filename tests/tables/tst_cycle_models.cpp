// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of frozen cycles and of what moved between two lists.
#include "models/harm/movement_csv.h"
#include "models/tables/cycle_model.h"
#include "models/tables/movement_line_model.h"
#include "models/tables/movement_model.h"
#include "models/tables/movement_segment.h"
#include "tests/tables/ranking_fixture.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace harmdesk;
using namespace harmdesk::tables;

namespace {

CycleInfo cycle(std::int64_t id, const char* label, int version, bool superseded) {
    CycleInfo made;
    made.id = CycleId{id};
    made.label = label;
    made.version = version;
    made.asAt = *Date::parseIso(std::string(label) + "-28");
    made.indexName = "cchi";
    made.ranked = 1234;
    made.atLeastSuspects = 3;
    made.frozenBy = QStringLiteral("A Person");
    made.frozenAt = QDateTime(QDate(2026, 11, 3), QTime(10, 0), Qt::UTC);
    made.reason = QStringLiteral("agreed");
    made.sha256 = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    made.superseded = superseded;
    return made;
}

Movement move(const char* ref, MoveStatus status, int prev, int rank, std::int64_t before, std::int64_t after,
              std::vector<MoveLine> lines = {}) {
    Movement made;
    made.nominalRef = ref;
    made.status = status;
    made.prevRank = prev;
    made.rank = rank;
    made.prevScore = HarmDays::fromHundredths(before);
    made.score = HarmDays::fromHundredths(after);
    made.lines = std::move(lines);
    made.reason = QStringLiteral("because, “so”");
    return made;
}

std::vector<Movement> some() {
    return {move("N1", MoveStatus::Stayer, 1, 1, 1000, 1000),
            move("N2", MoveStatus::Joiner, 40, 2, 200, 900,
                 {{MoveCause::New, "C1", HarmDays::fromHundredths(800)},
                  {MoveCause::Expired, "C0", HarmDays::fromHundredths(-100)}}),
            move("N3", MoveStatus::Returner, 0, 3, 0, 800,
                 {{MoveCause::New, "C2", HarmDays::fromHundredths(800)}}),
            move("N4", MoveStatus::Stayer, 2, 4, 700, 700),
            move("N5", MoveStatus::Leaver, 3, 30, 600, 100,
                 {{MoveCause::Expired, "C,3", HarmDays::fromHundredths(-500)}}),
            move("N6", MoveStatus::Leaver, 4, 0, 500, 0,
                 {{MoveCause::PersonStatus, "", HarmDays::fromHundredths(-500)}})};
}

QString at(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

} // namespace

class TestCycleModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cyclesWithVersions() {
        CycleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCycles(
            {cycle(3, "2026-10", 2, false), cycle(2, "2026-10", 1, true), cycle(1, "2026-09", 1, false)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(at(model, 0, model.columnOf(QStringLiteral("label"))), QStringLiteral("2026-10"));
        QCOMPARE(at(model, 0, model.columnOf(QStringLiteral("version"))), QStringLiteral("2"));
        QCOMPARE(at(model, 1, model.columnOf(QStringLiteral("version"))), QStringLiteral("1, superseded"));
        QCOMPARE(at(model, 0, model.columnOf(QStringLiteral("sum"))), QStringLiteral("01234567"));
        QCOMPARE(
            model.index(0, model.columnOf(QStringLiteral("sum"))).data(Qt::ToolTipRole).toString().size(),
            64);
        QCOMPARE(at(model, 0, model.columnOf(QStringLiteral("ranked"))), QStringLiteral("1,234"));
        QCOMPARE(model.index(1, 0).data(RefRole).toString(), QStringLiteral("2026-10@1"));
        QCOMPARE(model.index(1, 0).data(ToneRole).toInt(), static_cast<int>(Tone::Muted));
        QVERIFY(!model.index(0, 0).data(ToneRole).isValid());
        QCOMPARE(model.rowOf(CycleId{2}), 1);
        QCOMPARE(model.rowOf(CycleId{9}), -1);
        model.setCycles({});
        QCOMPARE(model.rowCount(), 0);
    }

    void ledgerLinesAddUp() {
        MovementLineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.sumText().isEmpty());
        model.setMovement(some()[1], QStringLiteral("September 2026"), QStringLiteral("October 2026"));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.sumText(), QStringLiteral("2.00 + 8.00 \u2212 1.00 = 9.00"));
        const int sum = model.columnOf(QStringLiteral("sum"));
        QCOMPARE(at(model, 0, sum), QStringLiteral("2.00"));
        QCOMPARE(at(model, 1, sum), QStringLiteral("10.00"));
        QCOMPARE(at(model, 2, sum), QStringLiteral("9.00"));
        QCOMPARE(at(model, 3, sum), QStringLiteral("9.00"));
        QCOMPARE(at(model, 0, 0), QStringLiteral("Score, September 2026"));
        QCOMPARE(at(model, 3, 0), QStringLiteral("Score, October 2026"));
        QCOMPARE(at(model, 1, model.columnOf(QStringLiteral("crime_no"))), QStringLiteral("C1"));
        QCOMPARE(at(model, 1, model.columnOf(QStringLiteral("days"))), QStringLiteral("+8.00"));
        Movement many = some()[1]; // of many lines: gains and losses
        for (int i = 0; i < 3; ++i)
            many.lines.push_back({MoveCause::New, "C9", HarmDays::fromHundredths(100)});
        many.score = HarmDays::fromHundredths(1200);
        model.setMovement(many, {}, {});
        QCOMPARE(model.sumText(), QStringLiteral("2.00 + 11.00 \u2212 1.00 = 12.00"));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void segmentsPartThem() {
        const auto all = some();
        const auto count = [&](MovementSegment which) {
            return static_cast<int>(segment(all, which).size());
        };
        QCOMPARE(count(MovementSegment::All), 6);
        QCOMPARE(count(MovementSegment::Joiners), 1);
        QCOMPARE(count(MovementSegment::Returners), 1);
        QCOMPARE(count(MovementSegment::Leavers), 2);
        QCOMPARE(count(MovementSegment::Stayers), 2);
        const auto biggest = segment(all, MovementSegment::Biggest);
        QCOMPARE(std::ssize(biggest), 3); // ranked both times and moved
        QCOMPARE(biggest[0].nominalRef, std::string("N2"));
        QCOMPARE(biggest[1].nominalRef, std::string("N5"));
        QCOMPARE(biggest[2].nominalRef, std::string("N4"));
        std::vector<Movement> many;
        for (int i = 0; i < 50; ++i) many.push_back(move("N", MoveStatus::Stayer, i + 2, 1, 0, 0));
        QCOMPARE(std::ssize(segment(many, MovementSegment::Biggest)), kBiggestMovers);
        for (const MovementSegment which : kMovementSegments) QVERIFY(!label(which).isEmpty());
    }

    void csvAsOnTheCommandLine() {
        const QList<QByteArray> lines = QByteArray::fromStdString(harm::movementsCsv(some())).split('\n');
        QCOMPARE(
            lines[0],
            QByteArray("nominal_ref,status,reason,prev_rank,rank,prev_score_days,score_days,delta_days"));
        QCOMPARE(lines[2], QByteArray("N2,JOINER,\"because, “so”\",40,2,2.00,9.00,7.00"));
        QCOMPARE(lines[6], QByteArray("N6,LEAVER,\"because, “so”\",4,,5.00,0.00,-5.00"));
        QCOMPARE(lines.size(), 8); // a line feed at the end
        const QList<QByteArray> ledger =
            QByteArray::fromStdString(harm::movementLinesCsv(some())).split('\n');
        QCOMPARE(ledger[0], QByteArray("nominal_ref,cause,crime_no,days"));
        QCOMPARE(ledger[1], QByteArray("N2,NEW,C1,8.00"));
        QCOMPARE(ledger[4], QByteArray("N5,EXPIRED,\"C,3\",-5.00"));
        QCOMPARE(ledger[5], QByteArray("N6,PERSON_STATUS,,-5.00"));
    }

    void movementWordsOfMonths() {
        MovementModel model(nullptr, MovementModel::Wording::Months);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto list = test::ranked(test::smallCase());
        model.setMovements(some(), nullptr, list.get());
        const int rank = model.columnOf(QStringLiteral("rank"));
        QCOMPARE(model.headerData(rank, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Rank"));
        QCOMPARE(at(model, 1, 0), QStringLiteral("Joins"));
        QCOMPARE(at(model, 4, 0), QStringLiteral("Leaves"));
        QCOMPARE(at(model, 5, rank), QStringLiteral("not ranked"));
        QCOMPARE(model.name(0), QStringLiteral("Baker, Sam"));
        QCOMPARE(model.rowOf(QStringLiteral("N4")), 3);
        QCOMPARE(model.rowOf(QStringLiteral("N9")), -1);
        MovementModel change;
        QCOMPARE(change.headerData(rank, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Then"));
    }
};

QTEST_MAIN(TestCycleModels)
#include "tst_cycle_models.moc"

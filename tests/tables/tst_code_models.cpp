// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ambiguous_class_model.h"
#include "models/tables/candidate_model.h"
#include "models/tables/csv_text.h"
#include "models/tables/decision_model.h"
#include "models/tables/index_diff_model.h"
#include "models/tables/index_version_model.h"
#include "models/tables/movement_model.h"
#include "models/tables/offence_queue_model.h"
#include "models/tables/rule_model.h"
#include "tests/tables/ranking_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace harmdesk;
using namespace harmdesk::tables;

namespace {

using Tester = QAbstractItemModelTester;
constexpr auto kMode = Tester::FailureReportingMode::QtTest;

QStringList rowOf(const QAbstractItemModel& model, int row) {
    QStringList cells;
    for (int c = 0; c < model.columnCount(); ++c) cells << model.index(row, c).data().toString();
    return cells;
}

HarmIndex index() {
    HarmIndex made;
    made.name = "made-up";
    made.sha256 = std::string(64, 'a');
    const auto add = [&](const char* urn, const char* hoClass, const char* title, int hundredths) {
        made.rows.push_back({urn,
                             hoClass,
                             {std::string("CJ") + urn},
                             title,
                             HarmDays::fromHundredths(hundredths),
                             "Rape",
                             ModeOfTrial::Indictable,
                             true});
    };
    add("1", "008/06", "Assault", 1000);
    add("2", "008/06", "Assault on police", 18250);
    add("3", "019/08", "Rape", 182500);
    return made;
}

} // namespace

class TestCodeModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void queueShowsPairs() {
        OffenceQueueModel model;
        const Tester tester(&model, kMode);
        model.setPairs({{{"", "008/77", "SC15013", "Strangulation"}, harm::WhyUnmapped::Unknown, 1200, 30, 4},
                        {{"", "", "", "Odd"}, harm::WhyUnmapped::RuleFails, 1, 0, 0}});
        QCOMPARE(rowOf(model, 0),
                 test::words({"008/77", "SC15013", "Strangulation", "not in the index", "1,200", "30", "4"}));
        QCOMPARE(model.index(0, model.columnOf(QStringLiteral("crimes"))).data(SortRole).toInt(), 1200);
        const int listed = model.columnOf(QStringLiteral("listed"));
        QCOMPARE(model.index(0, listed).data(IconRole).toString(),
                 QStringLiteral("look")); // not by colour alone
        QVERIFY(!model.index(1, listed).data(IconRole).isValid());
        const QString key = model.index(1, 0).data(RefRole).toString();
        QCOMPARE(model.rowOf(key), 1);
        QCOMPARE(model.rowOf(QStringLiteral("none")), -1);
        model.setPairs({});
        QCOMPARE(model.rowCount(), 0);
    }

    void candidatesShowDaysAndReason() {
        CandidateModel model;
        const Tester tester(&model, kMode);
        const HarmIndex held = index();
        const OffenceText offence{"", "008/06", "", "Assault on police officer"};
        const auto found = harm::candidates(held, offence);
        model.setCandidates(found, held);
        QCOMPARE(model.rowCount(), static_cast<int>(found.size()));
        QCOMPARE(model.indexRow(0).urn, std::string("2"));
        QCOMPARE(model.index(0, model.columnOf(QStringLiteral("days"))).data().toString(),
                 QStringLiteral("182.50"));
        QVERIFY(model.index(0, model.columnOf(QStringLiteral("reason")))
                    .data()
                    .toString()
                    .contains(QStringLiteral("same class 008/06")));
        QVERIFY(!model.index(0, model.columnOf(QStringLiteral("likeness"))).data().toString().isEmpty());
        QCOMPARE(model.rowOfUrn("1"), 1);
        QCOMPARE(model.rowOfUrn("9"), -1);
        model.setRows({0, 2}, held);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.index(0, model.columnOf(QStringLiteral("likeness"))).data().toString().isEmpty());
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void decisionsNewestFirstAndWithdrawnInWords() {
        DecisionModel model;
        const Tester tester(&model, kMode);
        const HarmIndex held = index();
        std::vector<OffenceDecision> decisions{
            {"008/77", "", "Strangulation", "1", "anna", "nearest", 1, "2026-11-01T09:00:00.000Z", "", ""},
            {"009/01", "X", "=Odd", "3", "ben", "a, b", 2, "2026-11-02T09:00:00.000Z", "carl",
             "2026-11-03T10:30:00.000Z"},
            {"009/02", "", "Gone", "99", "ben", "why", 3, "2026-11-04T09:00:00.000Z", "", ""}};
        model.setDecisions(decisions, &held);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.standing(), 2);
        const int status = model.columnOf(QStringLiteral("status"));
        QCOMPARE(model.decision(0).id, 3);
        QVERIFY(model.index(0, status).data().toString().contains(QStringLiteral("waits")));
        QVERIFY(model.index(1, status).data().toString().contains(
            QStringLiteral("withdrawn by carl, 3 Nov 2026 10:30")));
        QCOMPARE(model.index(1, status).data(ToneRole).toInt(), static_cast<int>(Tone::Muted));
        QCOMPARE(model.index(2, status).data().toString(), QStringLiteral("stands"));
        QCOMPARE(model.index(2, model.columnOf(QStringLiteral("days"))).data().toString(),
                 QStringLiteral("10.00"));
        model.setDecisions(decisions, nullptr);
        QCOMPARE(model.rowCount(), 3);

        const QList<QByteArray> csv = decisionsCsv(decisions).split('\n');
        QCOMPARE(
            csv[0],
            QByteArray(
                "id,ho_class,cjs_code,title,urn,decided_by,decided_at,reason,withdrawn_by,withdrawn_at\r"));
        QCOMPARE(
            csv[2],
            QByteArray(
                "2,009/01,X,'=Odd,3,ben,2026-11-02T09:00:00.000Z,\"a, b\",carl,2026-11-03T10:30:00.000Z\r"));
        // What could be a formula gets an apostrophe; a number is none.
        QCOMPARE(csvLine({QStringLiteral("a\"b"), QString(), QStringLiteral("-1+2"), QStringLiteral("-1.50"),
                          QStringLiteral("\tx"), QStringLiteral("@a,b"), QStringLiteral("-")}),
                 QByteArray("\"a\"\"b\",,'-1+2,-1.50,'\tx,\"'@a,b\",'-\r\n"));
    }

    void versionsWithTheirUnsettledClasses() {
        IndexVersionModel model;
        const Tester tester(&model, kMode);
        HarmIndex settled = index();
        settled.name = "settled";
        settled.rules = {{"008/06", {}, "1", "why"}};
        model.setVersions({{index(), true}, {settled, false}});
        QCOMPARE(rowOf(model, 0), test::words({"made-up", "in use", "3", "0", "1 of 1", "aaaaaaaaaaaaaaaa"}));
        QCOMPARE(rowOf(model, 1), test::words({"settled", "", "3", "1", "0 of 1", "aaaaaaaaaaaaaaaa"}));
        QCOMPARE(model.rowOf(QStringLiteral("settled")), 1);
        QCOMPARE(model.nameAt(0), QStringLiteral("made-up"));
    }

    void ambiguousClassesUnsettledFirst() {
        AmbiguousClassModel model;
        const Tester tester(&model, kMode);
        HarmIndex held = index();
        held.rows.push_back({"4",
                             "019/08",
                             {},
                             "Rape, several",
                             HarmDays::fromDays(2555),
                             "Rape",
                             ModeOfTrial::Indictable,
                             true});
        held.rules = {{"008/06", {}, "1", "why"}};
        model.setIndex(held, {{{"", "19/8", "", "t"}, harm::WhyUnmapped::Ambiguous, 7, 1, 0}});
        QCOMPARE(rowOf(model, 0),
                 test::words({"019/08", "not settled", "1,825.00 · 2,555.00", "2", "0", "7"}));
        QCOMPARE(rowOf(model, 1), test::words({"008/06", "settled", "10.00 · 182.50", "2", "1", "0"}));
        QCOMPARE(model.open(), 1);
        QCOMPARE(model.rowOf(QStringLiteral("008/06")), 1);
    }

    void rulesAreWorkedOn() {
        RuleModel model;
        const Tester tester(&model, kMode);
        QSignalSpy told(&model, &RuleModel::rulesChanged);
        model.setRules("008/06", {{"008/06", {}, "1", "else"}, {"008/06", {"police"}, "2", "police"}},
                       index());
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.hasDefault());
        QVERIFY(!model.isChanged());
        QCOMPARE(rowOf(model, 0),
                 test::words({"police", "182.50", "Assault on police (2)", "police"})); // default last
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("any other title"));

        QVERIFY(model.addRule(QStringLiteral("  Prison, OFFICER "), "2", ""));
        QCOMPARE(model.rules()[1].words, (std::vector<std::string>{"prison", "officer"}));
        QVERIFY(model.isChanged());
        QVERIFY2(!model.addRule(QStringLiteral("officer prison"), "1", ""),
                 "the same words twice would never be tried");
        QVERIFY(!model.addRule(QStringLiteral(" ,. "), "1", ""));
        QCOMPARE(model.moveRule(1, -1), 0);
        QCOMPARE(model.rules()[0].words.front(), std::string("prison"));
        QCOMPARE(model.moveRule(1, 1), 1); // the default stays last
        QCOMPARE(model.moveRule(2, -1), 2);
        model.setDefault("2", "other");
        QCOMPARE(model.rules().back().urn, std::string("2"));
        QCOMPARE(model.rowCount(), 3);
        model.removeRule(2);
        QVERIFY(!model.hasDefault());
        model.removeRule(7); // nothing there
        model.revert();
        QVERIFY(!model.isChanged());
        QVERIFY(told.count() >= 6);
        model.setRules("008/06", {{"008/06", {}, "77", ""}}, index());
        QVERIFY(model.index(0, model.columnOf(QStringLiteral("offence")))
                    .data()
                    .toString()
                    .contains(QStringLiteral("not in this class")));
    }

    void differencesAreFiltered() {
        IndexDiffModel model;
        IndexDiffFilter filter;
        filter.setSourceModel(&model);
        const Tester tester(&model, kMode);
        const Tester filterTester(&filter, kMode);
        HarmIndex newer = index();
        newer.rows[0].days = HarmDays::fromDays(12);
        newer.rows.pop_back();
        newer.rows.push_back(
            {"5", "020/01", {}, "New offence", HarmDays::fromDays(1), "Rape", ModeOfTrial::Summary, true});
        model.setDiff(harm::diffIndexes(index(), newer));
        QVERIFY(model.rowCount() >= 3);
        QVERIFY2(model.summary().contains(QStringLiteral("1 offence(s) changed")),
                 qPrintable(model.summary()));
        QVERIFY(model.summary().contains(QStringLiteral("1 only in the new")));
        QCOMPARE(filter.rowCount(), model.rowCount());
        filter.setKind(static_cast<int>(harm::IndexChange::Kind::OnlyInB));
        QCOMPARE(filter.rowCount(), 1);
        filter.setText(QStringLiteral("NEW off"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setText(QStringLiteral("nothing"));
        QCOMPARE(filter.rowCount(), 0);
        model.setDiff({});
        QCOMPARE(model.summary(), QStringLiteral("The two versions do not differ."));
    }

    void movementsWithNamesAndSigns() {
        MovementModel model;
        const Tester tester(&model, kMode);
        const auto list = test::ranked(test::smallCase());
        Movement in;
        in.nominalRef = "N3";
        in.status = MoveStatus::Joiner;
        in.rank = 2;
        in.score = HarmDays::fromDays(1835);
        in.reason = QStringLiteral("because");
        in.lines = {{MoveCause::Index, "C06/26", HarmDays::fromDays(1835)}};
        Movement out;
        out.nominalRef = "N9"; // of neither list
        out.status = MoveStatus::Leaver;
        out.prevRank = 1;
        out.prevScore = HarmDays::fromDays(5);
        model.setMovements({in, out}, nullptr, list.get());
        QCOMPARE(rowOf(model, 0), test::words({"enters", "Cole, Ian", "N3", "not ranked", "2", "", "1,835.00",
                                               "+1,835.00", "because"}));
        QCOMPARE(model.index(0, 0).data(IconRole).toString(), QStringLiteral("chevron-right"));
        QVERIFY(model.index(0, model.columnOf(QStringLiteral("reason")))
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("C06/26")));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("leaves"));
        QCOMPARE(model.index(1, model.columnOf(QStringLiteral("delta"))).data().toString(),
                 QStringLiteral("−5.00"));
        QCOMPARE(model.index(0, 0).data(RefRole).toString(), QStringLiteral("N3"));
        QCOMPARE(signedDays(HarmDays()), QStringLiteral("0.00"));
    }
};

QTEST_MAIN(TestCodeModels)
#include "tst_code_models.moc"

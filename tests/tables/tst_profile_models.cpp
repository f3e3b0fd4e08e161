// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of profiles, of two compared lists, and of a sandbox's allegations.
#include "models/tables/compare_list_model.h"
#include "models/tables/profile_history_model.h"
#include "models/tables/profile_list_model.h"
#include "models/tables/profile_values_model.h"
#include "models/tables/sandbox_allegation_model.h"
#include "tests/tables/ranking_fixture.h"

#include "models/harm/scenario.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace harmdesk;
using namespace harmdesk::tables;

namespace {

StoredProfile stored(const char* name, int version, int window, bool removed = false) {
    StoredProfile out;
    out.profile.name = name;
    out.profile.version = version;
    out.profile.windowDays = window;
    out.savedBy = QStringLiteral("anna");
    out.savedAt = QDateTime(QDate(2026, 11, version), QTime(9, 12), Qt::UTC);
    out.removed = removed;
    return out;
}

QString cell(const PlainTableModel& model, int row, const char* column, int role = Qt::DisplayRole) {
    return model.index(row, model.columnOf(QLatin1String(column))).data(role).toString();
}

} // namespace

class TestProfileModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listOfProfiles() {
        ProfileListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::vector<StoredProfile> all{stored("beta", 2, 200), stored("beta", 1, 300),
                                             stored("gone", 1, 30, true), stored("alpha", 1, 400)};
        model.setProfiles(all, false, "beta");
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(cell(model, 0, "name"), QStringLiteral("v100"));
        QCOMPARE(cell(model, 0, "differs"), QStringLiteral("nothing"));
        QCOMPARE(cell(model, 2, "differs"), QStringLiteral("half-life 180 day(s)"));
        QCOMPARE(cell(model, 6, "name"), QStringLiteral("alpha"));
        QCOMPARE(cell(model, 7, "name"), QStringLiteral("beta"));
        QCOMPARE(cell(model, 7, "version"), QStringLiteral("2"));
        QCOMPARE(cell(model, 7, "kind"), QStringLiteral("own, in use"));
        QCOMPARE(model.row(7).versions, 2);
        QCOMPARE(model.row(7).profile.windowDays, 200);
        QCOMPARE(model.rowOf(QStringLiteral("gone")), -1);
        model.setProfiles(all, true, "v100");
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(cell(model, 8, "kind"), QStringLiteral("own, removed"));
        QCOMPARE(cell(model, 0, "kind"), QStringLiteral("built-in, in use"));
    }

    void versionsWithWhatChanged() {
        ProfileHistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProfile({stored("beta", 1, 300), stored("beta", 2, 200), stored("alpha", 1, 1)}, "beta");
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, "version"), QStringLiteral("2"));
        QCOMPARE(cell(model, 0, "change"), QStringLiteral("window 200 day(s)"));
        QCOMPARE(cell(model, 0, "saved_at"), QStringLiteral("2 Nov 2026 09:12"));
        QVERIFY(cell(model, 1, "change").startsWith(QStringLiteral("first version: VAWG")));
        QCOMPARE(model.profile(1).windowDays, 300);
        model.setProfile({}, "beta");
        QCOMPARE(model.rowCount(), 0);
    }

    void valuesSideBySide() {
        ProfileValuesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Profile b;
        b.name = "own";
        b.version = 3;
        b.windowDays = 400;
        b.eligibleFlag.clear();
        model.setProfiles(builtInProfile(), b);
        QCOMPARE(model.rowCount(), 13);
        QCOMPARE(model.differences(), 2);
        QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("own (version 3)"));
        QCOMPARE(cell(model, 0, "a"), QStringLiteral("365 day(s)"));
        QCOMPARE(cell(model, 0, "b"), QStringLiteral("400 day(s)"));
        QVERIFY(cell(model, 0, "b", Qt::AccessibleTextRole).contains(QStringLiteral("differs")));
        model.setProfiles(builtInProfile(), b, true);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 1, "b"), QStringLiteral("every crime"));
    }

    void comparedLists() {
        const auto columns = test::smallCase();
        const auto real = test::ranked(columns);
        Profile capped = builtInProfile();
        capped.name = "frequency";
        capped.capPerCrimeDays = HarmDays::fromDays(1);
        capped.minCrimes = 3;
        const auto other = harm::rank(columns, capped, test::day(2026, 10, 31));
        QVERIFY(other);
        const harm::ListComparison found = harm::compareLists(*real, **other, 2);
        CompareListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(found, real, *other);
        // Only Baker has three crimes: rank 2 of the list, the one rank of the other.
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, "side"), QStringLiteral("only v100"));
        QCOMPARE(cell(model, 0, "suspect"), QStringLiteral("Dunn, Lee"));
        QCOMPARE(cell(model, 0, "rank_b"), QStringLiteral("not ranked"));
        QCOMPARE(cell(model, 0, "score_b"), QString());
        QCOMPARE(cell(model, 1, "suspect"), QStringLiteral("Baker, Sam"));
        QCOMPARE(cell(model, 1, "rank_a"), QStringLiteral("2"));
        QCOMPARE(cell(model, 1, "score_b"), QStringLiteral("2.00"));
        QCOMPARE(model.headerData(3, Qt::Horizontal, Qt::DisplayRole).toString(),
                 QStringLiteral("Rank, v100"));
        model.setSide(static_cast<int>(CompareListModel::Side::OnlyB));
        QCOMPARE(model.rowCount(), 0);
        model.setSide(static_cast<int>(CompareListModel::Side::Both));
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(comparisonSentence(found).startsWith(
            QStringLiteral("1 of the first 2 are on both lists, 1 on the first alone")));
    }

    void coefficientsAreNotRoundedToWholeAgreement() {
        QCOMPARE(coefficientText(1.0), QStringLiteral("1.00"));
        QCOMPARE(coefficientText(0.9999), QStringLiteral("0.99"));
        QCOMPARE(coefficientText(0.974), QStringLiteral("0.97"));
        QCOMPARE(coefficientText(-1.0), QStringLiteral("−1.00"));
        QCOMPARE(coefficientText(-0.9999), QStringLiteral("−0.99"));
        QCOMPARE(coefficientText(-0.001), QStringLiteral("0.00"));
        QCOMPARE(coefficientText(std::nullopt), QStringLiteral("–"));
    }

    void allegationsTickedWhereTheyCount() {
        const auto columns = test::smallCase();
        harm::Scenario scenario;
        scenario.profile = builtInProfile();
        scenario.asAt = test::day(2026, 10, 31);
        scenario.leftOut = {*harm::crimeByNo(*columns, "C01/26")};
        const auto list = harm::rankScenario(columns, scenario);
        QVERIFY(list);
        SandboxAllegationModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy toggled(&model, &SandboxAllegationModel::crimeToggled);
        model.setSuspect(*list, "N1", {"C01/26"}, {});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.crimeNo(0), QStringLiteral("C02/26")); // newest first
        QCOMPARE(model.crimeNo(1), QStringLiteral("C03/26"));
        QCOMPARE(model.crimeNo(2), QStringLiteral("C01/26"));
        QVERIFY(model.counts(0));
        QVERIFY(!model.counts(2));
        QVERIFY(model.countsByRules(2));
        QCOMPARE(cell(model, 2, "why"), QStringLiteral("left out here"));
        QCOMPARE(cell(model, 2, "adds"), QString());
        QCOMPARE(cell(model, 0, "adds"), QStringLiteral("10.00"));
        QCOMPARE(model.sentence(), QStringLiteral("2 of 3 allegation(s) counted, 10.00 days"));
        QVERIFY(model.flags(model.index(0, 0)) & Qt::ItemIsUserCheckable);
        QVERIFY(!(model.flags(model.index(0, 1)) & Qt::ItemIsUserCheckable));
        // A tick asks, and changes nothing by itself.
        QVERIFY(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(toggled.count(), 1);
        QCOMPARE(toggled.first().at(0).toString(), QStringLiteral("C01/26"));
        QCOMPARE(toggled.first().at(1).toBool(), true);
        QCOMPARE(toggled.first().at(2).toBool(), true);
        QVERIFY(!model.counts(2));
        QVERIFY(!model.setData(model.index(2, 0), Qt::Unchecked, Qt::CheckStateRole)); // as it is
        QVERIFY(!model.setData(model.index(2, 1), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(toggled.count(), 1);
        model.setSuspect(*list, "nobody", {}, {});
        QCOMPARE(model.rowCount(), 0);
        model.setSuspect(nullptr, {}, {}, {});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.crimeNo(0), QString());
    }
};

QTEST_GUILESS_MAIN(TestProfileModels)
#include "tst_profile_models.moc"

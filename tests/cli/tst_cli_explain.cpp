// SPDX-License-Identifier: GPL-3.0-or-later
// Why a suspect stands where the list has them, as a user asks for it.
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace harmdesk::tests;

class TestCliExplain : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_case;

    static QByteArray refOf(int rank) {
        return contentOf(extractA(QStringLiteral("expected/ranking-2026-10-31.csv")))
            .split('\n')[rank]
            .split(',')[1];
    }
    Ran explain(const QByteArray& ref, const QStringList& more = {}) const {
        return runHarmdesk(QStringList{QStringLiteral("rank"), m_case, QStringLiteral("--as-at"),
                                       QStringLiteral("2026-10-31"), QStringLiteral("--explain"),
                                       QString::fromUtf8(ref)}
                           << more);
    }
    QJsonObject explained(const QByteArray& ref, const QStringList& more = {}) const {
        const Ran ran = explain(ref, QStringList(more) << QStringLiteral("--format=json"));
        return QJsonDocument::fromJson(ran.out).object()[QLatin1String("explanation")].toObject();
    }

private Q_SLOTS:
    void initTestCase() {
        m_case = m_dir.filePath(QStringLiteral("case.harmdesk"));
        EXPECT_EXIT(runHarmdesk({QStringLiteral("new"), m_case}), 0);
        for (const char* month : {"2026-08", "2026-09", "2026-10"})
            QVERIFY(runHarmdesk({QStringLiteral("import"), m_case, extractA(QLatin1String(month))}).code >=
                    0);
    }

    void withoutAFrozenCycleNothingHasMoved() {
        const QJsonObject e = explained(refOf(20));
        QCOMPARE(e[QLatin1String("rank")].toInt(), 20);
        QCOMPARE(e[QLatin1String("cut_off")].toInt(), 100);
        QVERIFY(e[QLatin1String("movement")].isNull());
        QVERIFY(!explain(refOf(20)).out.contains("Movement since"));
    }

    void movementAddsUpAfterAFreeze() {
        EXPECT_EXIT(
            runHarmdesk({QStringLiteral("cycle"), m_case, QStringLiteral("freeze"), QStringLiteral("--as-at"),
                         QStringLiteral("2026-09-30"), QStringLiteral("--by"), QStringLiteral("tester"),
                         QStringLiteral("--cut-off"), QStringLiteral("50")}),
            0);
        const Ran text = explain(refOf(20));
        EXPECT_EXIT(text, 0);
        QVERIFY(text.out.contains("Movement since the frozen cycle 2026-09: Joins"));
        QVERIFY(text.out.contains(
            "46 % of the score is one allegation: rape of a female aged 16 or over, 1,825.00"));
        for (const int rank : {1, 20, 60, 200}) {
            const QJsonObject e = explained(refOf(rank));
            QCOMPARE(e[QLatin1String("cut_off")].toInt(), 50); // the last cycle's
            const QJsonObject moved = e[QLatin1String("movement")].toObject();
            QCOMPARE(moved[QLatin1String("since")].toString(), QStringLiteral("2026-09"));
            qint64 sum = 0;
            const QJsonArray lines = moved[QLatin1String("lines")].toArray();
            for (const QJsonValue& line : lines)
                sum += qRound64(line[QLatin1String("days")].toDouble() * 100);
            QCOMPARE(sum, qRound64(moved[QLatin1String("delta_days")].toDouble() * 100));
            qint64 counted = 0;
            const QJsonArray allegations = e[QLatin1String("counted")].toArray();
            for (const QJsonValue& line : allegations)
                counted += qRound64(line[QLatin1String("contribution_days")].toDouble() * 100);
            QCOMPARE(counted, qRound64(e[QLatin1String("score_days")].toDouble() * 100));
            QCOMPARE(e[QLatin1String("inside")].toBool(), rank <= 50);
            QCOMPARE(e[QLatin1String("counterfactual")].isNull(), rank > 50);
            QVERIFY(e[QLatin1String("sentences")].toArray().size() >= 4);
        }
    }

    /// Days, offences and "=" stand in a line only where they give its contribution.
    void everyProductIsOne_data() {
        QTest::addColumn<QStringList>("settings");
        QTest::addColumn<bool>("allAreProducts");
        const auto profile = [](const char* name) {
            return QStringList{QStringLiteral("--profile"), QLatin1String(name)};
        };
        QTest::newRow("plain") << QStringList{} << true;
        QTest::newRow("capped") << profile("frequency") << false;
        QTest::newRow("halved") << profile("rfh") << false;
        QTest::newRow("once") << QStringList{QStringLiteral("--set"), QStringLiteral("multiply_offences=0")}
                              << true;
    }
    void everyProductIsOne() {
        QFETCH(QStringList, settings);
        QFETCH(bool, allAreProducts);
        static const QRegularExpression product(
            QStringLiteral(" (\\d+\\.\\d\\d|\\?)(?: × +(\\d+))? (=|→) +(\\d+\\.\\d\\d)  "));
        int seen = 0;
        int arrows = 0;
        for (const int rank : {1, 5, 20}) {
            const Ran ran = explain(refOf(rank), settings);
            EXPECT_EXIT(ran, 0);
            for (auto it = product.globalMatch(QString::fromUtf8(ran.out)); it.hasNext(); ++seen) {
                const QRegularExpressionMatch match = it.next();
                const int offences = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
                const bool equal = qRound64(match.captured(1).toDouble() * 100) * offences ==
                                   qRound64(match.captured(4).toDouble() * 100);
                QVERIFY2(equal == (match.captured(3) == u"="), qPrintable(match.captured(0)));
                arrows += equal ? 0 : 1;
            }
        }
        QVERIFY(seen > 10);
        QCOMPARE(arrows == 0, allAreProducts);
    }

    void theCutOffMayBeGiven() {
        const QJsonObject e = explained(refOf(20), {QStringLiteral("--cut-off"), QStringLiteral("10")});
        QCOMPARE(e[QLatin1String("cut_off")].toInt(), 10);
        QVERIFY(!e[QLatin1String("inside")].toBool());
        QVERIFY(e[QLatin1String("to_cut_off_days")].toDouble() > 0);
        EXPECT_EXIT(explain(refOf(20), {QStringLiteral("--cut-off"), QStringLiteral("0")}), 2);
        EXPECT_EXIT(
            runHarmdesk({QStringLiteral("rank"), m_case, QStringLiteral("--as-at"),
                         QStringLiteral("2026-10-31"), QStringLiteral("--cut-off"), QStringLiteral("10")}),
            2);
    }
};

QTEST_GUILESS_MAIN(TestCliExplain)
#include "tst_cli_explain.moc"

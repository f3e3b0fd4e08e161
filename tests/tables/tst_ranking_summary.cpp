// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/suspect_summary.h"
#include "tests/tables/ranking_fixture.h"

using namespace harmdesk;
using namespace harmdesk::tables;

class TestRankingSummary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhoAndHowFarFromTheCutOff() {
        const auto list = test::ranked(test::smallCase());
        const PaneSummary evans = suspectSummary(*list, 2, 2);
        QCOMPARE(evans.name, QStringLiteral("Évans, Łukasz"));
        QCOMPARE(evans.refLine, QStringLiteral("N2 · PNC 90/123456A"));
        QVERIFY(evans.identityLine.contains(QStringLiteral(", 35 · Brent · Wanted")));
        QCOMPARE(evans.facts.size(), std::size_t(3));
        QCOMPARE(evans.facts[0].value, QStringLiteral("3"));
        QCOMPARE(evans.facts[1].value, QStringLiteral("3,650.00"));
        QCOMPARE(evans.facts[2].title, QStringLiteral("Below cut-off"));
        QCOMPARE(evans.facts[2].value, QStringLiteral("1,835.00")); // 5,485 − 3,650
        const PaneSummary dunn = suspectSummary(*list, 0, 2);
        QCOMPARE(dunn.facts[2].title, QStringLiteral("Above cut-off"));
        QCOMPARE(dunn.facts[2].value, QStringLiteral("365.00"));
        QVERIFY(dunn.findings[0].text.contains(QStringLiteral("4× False imprisonment")));
        QVERIFY(dunn.findings[1].text.startsWith(QLatin1String("Arrested for 0 of 2")));
    }

    void unmappedIsAFindingWithIconAndTone() {
        const auto list = test::ranked(test::smallCase());
        const PaneSummary baker = suspectSummary(*list, 1, 100);
        QCOMPARE(baker.facts[1].value, QStringLiteral("≥ 5,485.00"));
        QCOMPARE(baker.facts[2].value, QStringLiteral("above"));
        const auto found = std::find_if(baker.findings.begin(), baker.findings.end(), [](const Finding& f) {
            return f.text.contains(QLatin1String("without a value"));
        });
        QVERIFY(found != baker.findings.end());
        QCOMPARE(found->tone, Tone::Warn);
        QVERIFY(!found->icon.isEmpty());
    }

    void theListInFigures() {
        const auto list = test::ranked(test::smallCase());
        const PaneSummary all = listSummary(*list, 2);
        QCOMPARE(all.facts[0].value, QStringLiteral("5"));
        QCOMPARE(all.facts[1].value, QStringLiteral("18,655.00"));
        QCOMPARE(all.facts[2].value, QStringLiteral("5,485.00"));
    }

    void cutOffInWords() {
        const auto list = test::ranked(test::smallCase());
        const CutOffSummary two = cutOffSummary(*list, 2);
        QVERIFY(two.inList);
        QCOMPARE(two.gap, QStringLiteral("rank 3 is 1,835.00 days below"));
        QCOMPARE(two.bothInOneLine,
                 QStringLiteral("rank 2 Baker, Sam 5,485.00 · rank 3 Évans, Łukasz 3,650.00"));
        QVERIFY(cutOffSummary(*list, 4).gap.contains(QLatin1String("same score")));
        QVERIFY(!cutOffSummary(*list, 5).inList);
        QVERIFY(!cutOffSummary(*list, 0).inList);
    }
};

QTEST_GUILESS_MAIN(TestRankingSummary)
#include "tst_ranking_summary.moc"

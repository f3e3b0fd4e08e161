// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/unmapped_text_model.h"
#include "tests/tables/ranking_fixture.h"

#include <QAbstractItemModelTester>

using namespace harmdesk;
using namespace harmdesk::tables;

class TestUnmappedTextModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsWithTheirCrimesAndSuspects() {
        const auto texts = unmappedTexts(*test::ranked(test::smallCase()));
        QCOMPARE(texts.size(), std::size_t(1));
        QCOMPARE(texts[0].text.title, std::string("Unclassified"));
        QCOMPARE(texts[0].crimes, 1);
        QCOMPARE(texts[0].suspects, 1);
    }

    void crimesThatDoNotCountAreLeftOut() {
        // Before the crime C03/26 of 5 May was reported nothing unmapped counts.
        QVERIFY(unmappedTexts(*test::ranked(test::smallCase(), test::day(2026, 5, 4))).empty());
    }

    void figuresAgreeWithTheList_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 5; ++seed) QTest::addRow("seed %u", seed) << seed;
    }
    void figuresAgreeWithTheList() {
        QFETCH(unsigned, seed);
        const auto list = test::ranked(test::randomCase(300, seed));
        QVERIFY(list->unmappedCrimes > 0);
        int crimes = 0;
        int suspects = 0;
        for (const UnmappedText& t : unmappedTexts(*list)) {
            crimes += t.crimes;
            suspects = std::max(suspects, t.suspects);
        }
        QCOMPARE(crimes, list->unmappedCrimes);    // a crime has one offence text
        QCOMPARE(suspects, list->atLeastSuspects); // the random case has one unmapped text
    }

    void modelShowsThem() {
        UnmappedTextModel model(unmappedTexts(*test::ranked(test::smallCase())));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QStringList row;
        for (int c = 0; c < model.columnCount(); ++c) row << model.index(0, c).data().toString();
        QCOMPARE(row, test::words({"999/00", "ZZ00000", "Unclassified", "1", "1"}));
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_MAIN(TestUnmappedTextModel)
#include "tst_unmapped_text_model.moc"

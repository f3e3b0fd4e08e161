// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured of every column, against the same counted by hand or by a slow second way.
#include "models/sources/sources.h"
#include "models/specs/profile_column.h"
#include "models/specs/specs.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>
#include <map>
#include <set>

using namespace harmdesk;

namespace {

SourceProfile profiled(const QByteArray& bytes) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("not written");
    file.close();
    const auto profile = specs::profileSource(path, sources::standardFormat(), {});
    if (!profile) qFatal("%s", qPrintable(profile.error().text));
    return *profile;
}

ColumnProfile columnOf(const QList<QByteArray>& values) {
    return profiled("a,b\n" + values.join(",x\n") + ",x\n").columns.front();
}

} // namespace

class TestProfileSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void counts() {
        const ColumnProfile c = columnOf({"x", " x ", "", "NULL", "n/a", "-", "y", "\xc2\xa0", "12", "1.5"});
        QCOMPARE(c.rows, 10);
        QCOMPARE(c.empty, 5);
        QCOMPARE(c.emptyWords, 3);
        QCOMPARE(c.filled(), 5);
        QCOMPARE(c.distinct, 4);
        QVERIFY(!c.distinctCapped);
        QCOMPARE(c.numbers, 1);
        QCOMPARE(c.decimals, 1);
        QCOMPARE(c.values.front(), (std::pair<std::string, std::int64_t>("x", 2)));
        QCOMPARE(c.samples, (std::vector<std::string>{"x", "y", "12", "1.5"}));
        QCOMPARE(c.longest, 3);
    }

    void longestIsInCharacters() {
        QCOMPARE(columnOf({"ab", "\xc3\xa9\xc3\xa9\xc3\xa9", "abcd"}).longest, 4);
        QCOMPARE(columnOf({"abcd", "\xc3\xa9\xc3\xa9\xc3\xa9"}).longest, 4);
        QCOMPARE(columnOf({"\xc3\xa9\xc3\xa9\xc3\xa9", "ab"}).longest, 3);
    }

    void numbers_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("whole");
        QTest::addColumn<int>("decimal");
        QTest::newRow("plain") << QByteArray("530000") << 1 << 0;
        QTest::newRow("signed") << QByteArray("-3") << 1 << 0;
        QTest::newRow("thousands") << QByteArray("\"530,000\"") << 1 << 0;
        QTest::newRow("thousands twice") << QByteArray("1.234.567") << 1 << 0;
        QTest::newRow("decimal") << QByteArray("182.5") << 0 << 1;
        QTest::newRow("decimal comma") << QByteArray("\"12,5\"") << 0 << 1;
        QTest::newRow("thousands and decimals") << QByteArray("\"1,234.5\"") << 0 << 1;
        QTest::newRow("two points") << QByteArray("1.2.3") << 0 << 0;
        QTest::newRow("letters") << QByteArray("12a") << 0 << 0;
        QTest::newRow("mark alone") << QByteArray("5.") << 0 << 0;
    }
    void numbers() {
        QFETCH(QByteArray, text);
        QFETCH(int, whole);
        QFETCH(int, decimal);
        const ColumnProfile c = columnOf({text});
        QCOMPARE(c.numbers, whole);
        QCOMPARE(c.decimals, decimal);
    }

    void dates() {
        const ColumnProfile c = columnOf({"03/04/2026", "2026-10-31", "13/04/2026", "nonsense", "05/05/2026",
                                          "13/04/2026 10:15", "14/04/26"});
        QCOMPARE(c.isoDates, 1);
        QCOMPARE(c.dayFirst, 5);
        QCOMPARE(c.monthFirst, 2);
        QCOMPARE(c.ambiguous, 1);
        QCOMPARE(c.ambiguousSample, std::string("03/04/2026"));
        QCOMPARE(c.ambiguousLine, 2);
        QCOMPARE(c.dayFirstProof, 4);
        QCOMPARE(c.monthFirstProof, 0);
        QCOMPARE(c.dates, 6);
        QCOMPARE(c.notDates, 1);
        QCOMPARE(c.notDateLine, 5);
        QCOMPARE(c.notDateSample, std::string("nonsense"));
        QCOMPARE(c.withTime, 1);
        QCOMPARE(c.twoDigitYears, 1);
    }

    void brokenRecordsAreCountedAndLeftOut() {
        const SourceProfile p = profiled("a,b\n1,2\n1,2,3\n4\n5,6\n\"7\"x,8\n");
        QCOMPARE(p.records, 5);
        QCOMPARE(p.broken, 3);
        QCOMPARE(p.brokenLines, (std::vector<std::int64_t>{3, 4, 6}));
        QCOMPARE(p.columns.front().rows, 2);
    }

    void linesAreThoseOfTheFile() {
        const ColumnProfile c = columnOf({"\"two\nlines\"", "31/12/2026"});
        QCOMPARE(c.dayFirstProof, 4);
    }

    /// However many values there are, and in whatever order: the counts are those of a slow count.
    void againstASlowCount() {
        for (const int kinds : {1, 50, 3000, 5000, 20'000}) {
            QRandomGenerator random(static_cast<quint32>(kinds));
            std::map<std::string, std::int64_t> slow;
            specs::DistinctBudget budget;
            specs::ColumnMeter meter("c", 4096, 7);
            std::int64_t numbers = 0;
            for (int i = 0; i < 40'000; ++i) {
                // Now and then a text that is too long to be counted one by one.
                std::string text = std::to_string(random.bounded(kinds));
                if (random.bounded(100) == 0) text = std::string(200, 'x').append(text);
                if (text.size() < 100) ++numbers;
                ++slow[text];
                meter.add(text, i + 2, budget);
            }
            const ColumnProfile c = meter.take(budget);
            QCOMPARE(c.distinct, static_cast<std::int64_t>(slow.size()));
            QVERIFY(!c.distinctCapped);
            QCOMPARE(c.numbers, numbers);
            for (const auto& [text, n] : c.values) QCOMPARE(n, slow.at(text));
            if (kinds <= 3000) QCOMPARE(c.values.size(), static_cast<std::size_t>(std::min<int>(60, kinds)));
            QCOMPARE(budget.left, specs::DistinctBudget{}.left); // everything was given back
        }
    }

    void beyondTheBudgetItIsALowerBound() {
        specs::DistinctBudget budget;
        budget.left = 2000;
        specs::ColumnMeter meter("c", 100, 7);
        for (int i = 0; i < 10'000; ++i) meter.add(std::to_string(i), i + 2, budget);
        const ColumnProfile c = meter.take(budget);
        QVERIFY(c.distinctCapped);
        QVERIFY(c.distinct > 100 && c.distinct <= 2000);
        QCOMPARE(c.rows, 10'000);
        QCOMPARE(c.numbers, 10'000);
        QCOMPARE(budget.left, 2000);
    }

    void valuesOfANearlyUniqueColumnAreNotShown() {
        specs::DistinctBudget budget;
        specs::ColumnMeter meter("c", 100, 7);
        for (int i = 0; i < 1000; ++i) meter.add(std::string("N").append(std::to_string(i)), i + 2, budget);
        const ColumnProfile c = meter.take(budget);
        QVERIFY(c.values.empty());
        QCOMPARE(c.samples.front(), std::string("N0"));
        QCOMPARE(c.samples.size(), std::size_t{12});
        QCOMPARE(c.distinct, 1000);
    }

    void cancelledAndUnreadable() {
        std::stop_source stop;
        stop.request_stop();
        WorkContext context;
        context.stop = stop.get_token();
        const QString path = QStringLiteral(HARMDESK_SOURCE_DIR "/tests/golden/extract-a/2026-08/crimes.csv");
        const auto stopped = specs::profileSource(path, sources::standardFormat(), context);
        QVERIFY(!stopped.has_value());
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        const auto missing =
            specs::profileSource(path + QStringLiteral(".no"), sources::standardFormat(), {});
        QVERIFY(!missing.has_value());
        QCOMPARE(missing.error().kind, ErrorKind::Unreadable);
    }

    void progressGoesToTheEnd() {
        WorkContext context;
        std::vector<std::int64_t> done;
        std::int64_t total = 0;
        context.report = [&](const Progress& p) {
            done.push_back(p.done);
            total = p.total;
        };
        const QString path = QStringLiteral(HARMDESK_SOURCE_DIR "/tests/golden/extract-a/2026-08/crimes.csv");
        const auto profile = specs::profileSource(path, sources::standardFormat(), context);
        QVERIFY(profile.has_value());
        QCOMPARE(profile->records, 9998);
        QVERIFY(std::is_sorted(done.begin(), done.end()));
        QCOMPARE(done.back(), total);
        QCOMPARE(total, QFileInfo(path).size());
    }
};

QTEST_GUILESS_MAIN(TestProfileSource)
#include "tst_profile_source.moc"

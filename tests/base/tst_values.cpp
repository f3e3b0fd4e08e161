// SPDX-License-Identifier: GPL-3.0-or-later
// Dates, amounts, errors, pooled texts: the values everything stands on.
#include "models/base/clock.h"
#include "models/base/date.h"
#include "models/base/harm_days.h"
#include "models/base/ids.h"
#include "models/base/resources.h"
#include "models/base/result.h"
#include "models/base/stop.h"
#include "models/base/text_pool.h"

#include <QDate>
#include <QTest>
#include <random>
#include <type_traits>

using namespace harmdesk;

namespace {

Date day(int year, int month, int dayOfMonth) {
    return *Date::fromYmd(year, month, dayOfMonth);
}

Result<int> half(int n) {
    if (n % 2 != 0) return fail(ErrorKind::Usage, QStringLiteral("odd"));
    return n / 2;
}
Result<int> quarter(int n) {
    HARMDESK_TRY_ASSIGN(first, half(n));
    HARMDESK_TRY_ASSIGN(second, half(first));
    return second;
}
Status allEven(std::initializer_list<int> numbers) {
    for (const int n : numbers) HARMDESK_TRY(half(n));
    return {};
}

} // namespace

class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void datesAgreeWithQt() {
        // Every day of four centuries around leap rules, by number, and both ways.
        for (QDate qt(1896, 1, 1); qt < QDate(2108, 1, 1); qt = qt.addDays(1)) {
            const Date date = day(qt.year(), qt.month(), qt.day());
            QCOMPARE(qint64{date.days()}, QDate(1970, 1, 1).daysTo(qt));
            QCOMPARE(QString::fromStdString(date.iso()), qt.toString(Qt::ISODate));
            QVERIFY(Date::parseIso(date.iso()) == date);
            QVERIFY(date.year() == qt.year() && date.month() == qt.month() && date.day() == qt.day());
        }
    }
    void monthsAndYears() {
        std::mt19937 random(1);
        for (int i = 0; i < 3000; ++i) {
            const QDate qt = QDate(1950, 1, 1).addDays(static_cast<int>(random() % 40000));
            const int months = static_cast<int>(random() % 400) - 200;
            const Date date = day(qt.year(), qt.month(), qt.day());
            QCOMPARE(QString::fromStdString(date.plusMonths(months).iso()),
                     qt.addMonths(months).toString(Qt::ISODate));
            QCOMPARE(date.plusDays(months) - date, months);
        }
        QCOMPARE(day(2008, 2, 29).wholeYearsUntil(day(2026, 2, 28)), 17);
        QCOMPARE(day(2008, 2, 29).wholeYearsUntil(day(2026, 3, 1)), 18);
        QCOMPARE(day(2008, 2, 29).wholeYearsUntil(day(2028, 2, 29)), 20);
        QCOMPARE(day(2000, 10, 31).wholeYearsUntil(day(2026, 10, 30)), 25);
        QCOMPARE(day(2000, 10, 31).wholeYearsUntil(day(2026, 10, 31)), 26);
        QVERIFY(Date().plusMonths(1).isNull());
    }
    void strictIso_data() {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"", "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-01", "2026-01-00",
                                 "2026-1-01", "2026/01/01", " 2026-01-01", "2026-01-01 ", "2026-01-01T",
                                 "0000-01-01", "31-10-2026", "NULL", "+026-01-01", "2026-0a-01", "20260101"})
            QTest::newRow(*text ? text : "empty") << QByteArray(text);
    }
    void strictIso() {
        QFETCH(QByteArray, text);
        QVERIFY(!Date::parseIso(text.toStdString()));
    }
    void datesForPeople() {
        QCOMPARE(day(2026, 10, 1).display(), QStringLiteral("1 Oct 2026"));
        QCOMPARE(day(2026, 10, 1).displayShort(day(2026, 1, 1)), QStringLiteral("1 Oct"));
        QCOMPARE(day(2025, 10, 1).displayShort(day(2026, 1, 1)), QStringLiteral("1 Oct 25"));
        QCOMPARE(day(1965, 9, 3).displayShort(day(2026, 1, 1)), QStringLiteral("3 Sep 1965"));
        QCOMPARE(day(2009, 9, 3).displayShort(day(2026, 1, 1)), QStringLiteral("3 Sep 09"));
        QVERIFY(Date().isNull() && Date().iso().empty() && Date().display().isEmpty());
        QVERIFY(Date() < day(1, 1, 1)); // no date sorts before all
        QCOMPARE(day(9999, 12, 31).iso(), std::string("9999-12-31"));
    }

    void amounts() {
        QCOMPARE(HarmDays::parse("547.5")->hundredths(), 54750);
        QCOMPARE(HarmDays::parse("0.3")->hundredths(), 30);
        QCOMPARE(HarmDays::parse("0.05")->hundredths(), 5);
        QCOMPARE(HarmDays::parse("007")->hundredths(), 700);
        for (const char* text :
             {"", ".", "1.", ".5", "-1", "+1", "1.234", "1,5", " 1", "1 ", "1e3", "99999999999999"})
            QVERIFY2(!HarmDays::parse(text), text);
        QCOMPARE(HarmDays::fromHundredths(1762150).plain(), std::string("17621.50"));
        QCOMPARE(HarmDays::fromHundredths(-5).plain(), std::string("-0.05"));
        QCOMPARE(HarmDays::fromHundredths(1762150).display(), QStringLiteral("17,621.50"));
        QCOMPARE(HarmDays::fromHundredths(123456789'01).display(), QStringLiteral("123,456,789.01"));
        QCOMPARE(HarmDays::fromHundredths(99999).display(), QStringLiteral("999.99"));
        QCOMPARE(HarmDays::fromHundredths(-100000).display(), QStringLiteral("\u22121,000.00"));
        std::mt19937_64 random(2);
        for (int i = 0; i < 2000; ++i) {
            const HarmDays amount =
                HarmDays::fromHundredths(static_cast<std::int64_t>(random() % 1'000'000'000'000));
            QVERIFY(HarmDays::parse(amount.plain()) == amount);
        }
    }
    void shares() {
        const auto d = HarmDays::fromDays;
        QCOMPARE(percentOf(d(1), d(3)), 33);
        QCOMPARE(percentOf(d(2), d(3)), 67);
        QCOMPARE(percentOf(d(1), d(200)), 1); // half a per cent: up
        QCOMPARE(percentOf(d(1), d(0)), 0);
        QCOMPARE(percentOf(d(5), d(5)), 100);
        QVERIFY(d(1) + d(2) - d(3) == HarmDays());
    }

    void errorsAreValues() {
        QCOMPARE(quarter(12).value(), 3);
        QCOMPARE(quarter(6).error().kind, ErrorKind::Usage);
        QCOMPARE(quarter(5).error().text, QStringLiteral("odd"));
        QVERIFY(allEven({2, 4}));
        QVERIFY(!allEven({2, 3}));
        QCOMPARE(exitCode(ErrorKind::Internal), 1);
        QCOMPARE(exitCode(ErrorKind::Usage), 2);
        QCOMPARE(exitCode(ErrorKind::Unreadable), 4);
        QCOMPARE(exitCode(ErrorKind::NotWritten), 4);
        QCOMPARE(exitCode(ErrorKind::Cancelled), 4);
        QCOMPARE(exitCode(ErrorKind::CaseFile), 5);
    }

    void pooledTexts() {
        TextPool pool;
        QCOMPARE(pool.size(), std::size_t{0});
        for (const char* text : {"", "Ann", "", "Owain"}) pool.append(text);
        QCOMPARE(pool.size(), std::size_t{4});
        QVERIFY(pool[0].empty() && pool[1] == "Ann" && pool[2].empty() && pool[3] == "Owain");
    }

    void idsClockAndStop() {
        static_assert(!std::is_same_v<PersonId, CrimeId>);
        QVERIFY(PersonId{}.isNull() && !PersonId{3}.isNull() && PersonId{2} < PersonId{3});
        QVERIFY(systemClock()().timeSpec() == Qt::UTC);
        QVERIFY(!currentUserName().isEmpty());
        WorkContext silent;
        silent.progress(QStringLiteral("x"), 1, 2); // nobody listens
        QVERIFY(!silent.cancelled());
        std::stop_source source;
        const WorkContext context{source.get_token(), {}};
        source.request_stop();
        QVERIFY(context.cancelled());
    }

    void embeddedFiles() {
        QVERIFY(readResource(QStringLiteral(":/harm-index/resolutions.csv")).value().startsWith("ho_class,"));
        QCOMPARE(readResource(QStringLiteral(":/nowhere")).error().kind, ErrorKind::Internal);
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"

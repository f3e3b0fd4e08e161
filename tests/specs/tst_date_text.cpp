// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as extracts write them: every day of two centuries in every style, and what is none.
#include "models/specs/date_text.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace harmdesk;
using namespace harmdesk::specs;

namespace {

std::string iso(std::optional<Date> date) {
    return date ? date->iso() : std::string();
}
std::string read(const char* text, DateStyle style, int century = 49, Date latest = Date()) {
    return iso(parseDate(text, style, century, latest));
}

constexpr std::array<const char*, 12> kEnglish{"January",   "February", "March",    "April",
                                               "May",       "June",     "July",     "August",
                                               "September", "October",  "November", "December"};
constexpr std::array<const char*, 12> kWelsh{"Ionawr", "Chwefror", "Mawrth",     "Ebrill",
                                             "Mai",    "Mehefin",  "Gorffennaf", "Awst",
                                             "Medi",   "Hydref",   "Tachwedd",   "Rhagfyr"};

constexpr std::array kStyles{DateStyle::Iso,       DateStyle::DayFirst,   DateStyle::MonthFirst,
                             DateStyle::YearFirst, DateStyle::Serial1900, DateStyle::Serial1904};

} // namespace

class TestDateText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void examples_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("style");
        QTest::addColumn<QByteArray>("date");
        const auto row = [](const char* text, DateStyle style, const char* date) {
            QTest::addRow("%s in style %d", text, static_cast<int>(style))
                << QByteArray(text) << static_cast<int>(style) << QByteArray(date);
        };
        using S = DateStyle;
        for (const S style : kStyles) {
            row("2026-10-31", style, "2026-10-31");
            row(" 2026-10-31 ", style, "2026-10-31");
            row("2026-10-31T14:05:00", style, "2026-10-31");
            row("2026-10-31T14:05:00.123Z", style, "2026-10-31");
            row("2026-10-31 14:05:00+01:00", style, "2026-10-31");
            row("2026-02-30", style, "");
            row("", style, "");
            row("NULL", style, "");
        }
        row("31/10/2026", S::DayFirst, "2026-10-31");
        row("1/2/2026", S::DayFirst, "2026-02-01");
        row("31.10.26", S::DayFirst, "2026-10-31");
        row("31-10-2026", S::DayFirst, "2026-10-31");
        row("31 10 2026", S::DayFirst, "2026-10-31");
        row("31/10/2026 14:05", S::DayFirst, "2026-10-31");
        row("31/10/2026 9:05:30 pm", S::DayFirst, "2026-10-31");
        row("31/10/2026 24:00", S::DayFirst, "2026-10-31");
        row("31-Oct-2026", S::DayFirst, "2026-10-31");
        row("31-OCT-26", S::DayFirst, "2026-10-31");
        row("31OCT2026", S::DayFirst, "2026-10-31");
        row("31 October 2026 14:05", S::DayFirst, "2026-10-31");
        row("3 Sept 2026", S::DayFirst, "2026-09-03");
        row("31 Hyd 2026", S::DayFirst, "2026-10-31");
        row("1 Gorffennaf 2026", S::DayFirst, "2026-07-01");
        row("October 31, 2026", S::DayFirst, "2026-10-31");
        row("31-Oct-2026", S::MonthFirst, "2026-10-31");
        row("\xC2\xA0"
            "31/10/2026\xC2\xA0",
            S::DayFirst, "2026-10-31");
        row("10/31/2026", S::MonthFirst, "2026-10-31");
        row("Oct 31 2026", S::MonthFirst, "2026-10-31");
        row("2026/10/31", S::YearFirst, "2026-10-31");
        row("2026.10.31", S::YearFirst, "2026-10-31");
        row("2026-1-5", S::YearFirst, "2026-01-05");
        row("20261031", S::YearFirst, "2026-10-31");
        row("20261031 14:05", S::YearFirst, "2026-10-31");
        row("20261031T14:05:00", S::YearFirst, "2026-10-31");
        row("46326", S::Serial1900, "2026-10-31");
        row("46326.5868", S::Serial1900, "2026-10-31");
        row("1", S::Serial1900, "1900-01-01");
        row("59", S::Serial1900, "1900-02-28");
        row("60", S::Serial1900, "");
        row("61", S::Serial1900, "1900-03-01");
        row("0", S::Serial1900, "");
        row("2958465", S::Serial1900, "9999-12-31");
        row("2958466", S::Serial1900, "");
        row("0", S::Serial1904, "1904-01-01");
        row("44864", S::Serial1904, "2026-10-31");
        row("2957003", S::Serial1904, "9999-12-31");
        row("2957004", S::Serial1904, "");
        // Not a date, or not under this style.
        row("31/10/2026", S::MonthFirst, "");
        row("10/31/2026", S::DayFirst, "");
        row("31/10/2026", S::Iso, "");
        row("31/10/2026", S::YearFirst, "");
        row("31/10/2026", S::Unknown, "");
        row("31/10-2026", S::DayFirst, "");
        row("31/10", S::DayFirst, "");
        row("31.10", S::Serial1900, "");
        row("31/10/226", S::DayFirst, "");
        row("031/10/2026", S::DayFirst, "");
        row("31/10/2026x", S::DayFirst, "");
        row("31/10/2026 25:00", S::DayFirst, "");
        row("31/10/2026 14:60", S::DayFirst, "");
        row("31/10/2026 14", S::DayFirst, "");
        row("31/10/2026 13:00 pm", S::DayFirst, "");
        row("31//2026", S::DayFirst, "");
        row("-1/10/2026", S::DayFirst, "");
        row("31-Okt-2026", S::DayFirst, "");
        row("31-Octo-2026", S::DayFirst, "");
        row("29/02/2025", S::DayFirst, "");
        row("29/02/2024", S::DayFirst, "2024-02-29");
        row("26/10/31", S::YearFirst, "");
        row("99999999999999999999", S::Serial1900, "");
        row("-5", S::Serial1900, "");
        row("4 6326", S::Serial1900, "");
        row("46326", S::DayFirst, "");
        row("20261031", S::DayFirst, "");
        row("20261331", S::YearFirst, "");
    }
    void examples() {
        QFETCH(QByteArray, text);
        QFETCH(int, style);
        QFETCH(QByteArray, date);
        QCOMPARE(read(text.constData(), static_cast<DateStyle>(style)), date.toStdString());
    }

    void twoDigitYears() {
        QCOMPARE(read("01/02/49", DateStyle::DayFirst), std::string("2049-02-01"));
        QCOMPARE(read("01/02/50", DateStyle::DayFirst), std::string("1950-02-01"));
        QCOMPARE(read("01/02/50", DateStyle::DayFirst, 50), std::string("2050-02-01"));
        QCOMPARE(read("01/02/00", DateStyle::DayFirst, 0), std::string("2000-02-01"));
        QCOMPARE(read("01/02/99", DateStyle::DayFirst, 99), std::string("2099-02-01"));
        // A birth cannot lie in the future; four digits are what they are.
        const Date today = *Date::fromYmd(2026, 10, 31);
        QCOMPARE(read("31/10/26", DateStyle::DayFirst, 49, today), std::string("2026-10-31"));
        QCOMPARE(read("01/11/26", DateStyle::DayFirst, 49, today), std::string("1926-11-01"));
        QCOMPARE(read("29-Feb-28", DateStyle::DayFirst, 49, today), std::string("1928-02-29"));
        QCOMPARE(read("01/11/2026", DateStyle::DayFirst, 49, today), std::string("2026-11-01"));
    }

    /// Every day from 1900 to 2100, written in every style, is read as that day.
    void everyDay() {
        const std::int32_t last = Date::fromYmd(2100, 12, 31)->days();
        std::array<char, 64> buffer{};
        for (std::int32_t days = Date::fromYmd(1900, 1, 1)->days(); days <= last; ++days) {
            const Date date = Date::fromDays(days);
            const int y = date.year(), m = date.month(), d = date.day();
            const auto holds = [&](DateStyle style, const char* form, auto... values) {
                std::snprintf(buffer.data(), buffer.size(), form, values...);
                if (parseDate(buffer.data(), style) == date) return true;
                qWarning("%s in style %d", buffer.data(), static_cast<int>(style));
                return false;
            };
            const char* english = kEnglish[static_cast<std::size_t>(m - 1)];
            const char* welsh = kWelsh[static_cast<std::size_t>(m - 1)];
            const char* time = days % 3 == 0 ? "" : days % 3 == 1 ? " 23:59" : " 00:00:00.000";
            using S = DateStyle;
            bool ok = holds(S::DayFirst, "%02d/%02d/%04d%s", d, m, y, time);
            ok = ok && holds(S::DayFirst, "%d.%d.%d%s", d, m, y, time);
            ok = ok && holds(S::DayFirst, "%d %s %d%s", d, english, y, time);
            ok = ok && holds(S::DayFirst, "%02d-%.3s-%d%s", d, english, y, time);
            ok = ok && holds(S::DayFirst, "%02d%.3s%d", d, english, y);
            ok = ok && holds(S::DayFirst, "%d %s %d", d, welsh, y);
            ok = ok && holds(S::DayFirst, "%d-%.3s-%d", d, welsh, y);
            ok = ok && holds(S::MonthFirst, "%d/%d/%d%s", m, d, y, time);
            ok = ok && holds(S::MonthFirst, "%s %d, %d%s", english, d, y, time);
            ok = ok && holds(S::YearFirst, "%04d/%02d/%02d%s", y, m, d, time);
            ok = ok && holds(S::YearFirst, "%04d%02d%02d%s", y, m, d, time);
            ok = ok && holds(S::Iso, "%04d-%02d-%02d%s", y, m, d, time);
            // Spreadsheets count a 29 February 1900 that never was, as day 60.
            const int serial = days - Date::fromYmd(1899, 12, 31)->days();
            ok = ok && holds(S::Serial1900, "%d", serial + (serial >= 60 ? 1 : 0));
            if (y >= 1904) ok = ok && holds(S::Serial1904, "%d", days - Date::fromYmd(1904, 1, 1)->days());
            if (y >= 1950 && y <= 2049) {
                ok = ok && holds(S::DayFirst, "%02d/%02d/%02d%s", d, m, y % 100, time);
                ok = ok && holds(S::MonthFirst, "%02d-%02d-%02d%s", m, d, y % 100, time);
            }
            QVERIFY(ok);
        }
    }

    /// What a reading gives is what parseDate gives under that style, and never anything else.
    void readingsAgree_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>(
            "readings"); // iso, day first, month first, year first, serial, 2 digits, time
        const auto row = [](const char* text, const char* readings) {
            QTest::addRow("%s", text) << QByteArray(text) << QByteArray(readings);
        };
        row("2026-10-31", "2026-10-31|||||");
        row("2026-10-31 14:05", "2026-10-31|||||t");
        row("03/04/2026", "|2026-04-03|2026-03-04|||");
        row("03/04/26", "|2026-04-03|2026-03-04|||2");
        row("31/10/2026 14:05", "|2026-10-31||||t");
        row("10/31/2026", "||2026-10-31|||");
        row("31-Oct-2026", "|2026-10-31|2026-10-31|||");
        row("2026/10/31", "|||2026-10-31||");
        row("20261031", "|||2026-10-31||");
        row("46326", "||||2026-10-31|");
        row("46326.5", "||||2026-10-31|t");
        row("73415", "||||2100-12-31|");
        row("73416", "|||||");
        row("182.5", "|||||");
        row("N/A", "|||||");
        row("31/31/2026", "|||||");
    }
    void readingsAgree() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, readings);
        const DateReadings r = dateReadings(text.toStdString());
        const std::string got = iso(r.iso) + '|' + iso(r.dayFirst) + '|' + iso(r.monthFirst) + '|' +
                                iso(r.yearFirst) + '|' + iso(r.serial1900) + '|' +
                                (r.twoDigitYear ? "2" : "") + (r.withTime ? "t" : "");
        QCOMPARE(got, readings.toStdString());
        QCOMPARE(r.any(), got.size() > 5);
    }

    void nonsense() {
        QRandomGenerator random(1104);
        const QByteArray letters = "0123456789//--.. :TJanOctMawrth,+Zpm\xC2\xA0\xFF";
        int dates = 0;
        for (int round = 0; round < 400'000; ++round) {
            std::string text;
            for (int n = random.bounded(14); n > 0; --n) text += letters[random.bounded(letters.size())];
            const DateReadings r = dateReadings(text);
            dates += r.any() ? 1 : 0;
            // A date needs a digit; what the column's profile sees is what importing will see.
            if (r.any()) QVERIFY(text.find_first_of("0123456789") != std::string::npos);
            QCOMPARE(parseDate(text, DateStyle::Iso), r.iso);
            if (r.iso) continue;
            QCOMPARE(parseDate(text, DateStyle::DayFirst), r.dayFirst);
            QCOMPARE(parseDate(text, DateStyle::MonthFirst), r.monthFirst);
            QCOMPARE(parseDate(text, DateStyle::YearFirst), r.yearFirst);
            if (r.serial1900) QCOMPARE(parseDate(text, DateStyle::Serial1900), r.serial1900);
            QVERIFY(!parseDate(text + "q", DateStyle::DayFirst));
        }
        QVERIFY2(dates > 1000, qPrintable(QString::number(dates)));
    }
};

QTEST_APPLESS_MAIN(TestDateText)
#include "tst_date_text.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/date.h"

#include <QDate>
#include <QLocale>
#include <chrono>
#include <cstdlib>

namespace harmdesk {

namespace {

using std::chrono::year_month_day;

year_month_day ymdOf(std::int32_t days) {
    return year_month_day{std::chrono::sys_days{std::chrono::days{days}}};
}

/// "Sep": three letters in English, where locale data has "Sept" and columns lose their width; the language's
/// own elsewhere.
QString monthName(int month) {
    const QLocale locale;
    return (locale.language() == QLocale::English ? QLocale::c() : locale)
        .monthName(month, QLocale::ShortFormat);
}

std::int32_t daysOf(const year_month_day& ymd) {
    return static_cast<std::int32_t>(std::chrono::sys_days{ymd}.time_since_epoch().count());
}

} // namespace

std::optional<Date> Date::fromYmd(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
    const year_month_day ymd{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                             std::chrono::day{static_cast<unsigned>(day)}};
    if (!ymd.ok()) return std::nullopt;
    return Date(daysOf(ymd));
}

std::optional<Date> Date::parseIso(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto number = [&](std::size_t from, std::size_t count) {
        int value = 0;
        for (std::size_t i = from; i < from + count; ++i) {
            if (text[i] < '0' || text[i] > '9') return -1;
            value = value * 10 + (text[i] - '0');
        }
        return value;
    };
    return fromYmd(number(0, 4), number(5, 2), number(8, 2));
}

Date Date::today() {
    const QDate now = QDate::currentDate();
    return *fromYmd(now.year(), now.month(), now.day());
}

int Date::year() const {
    return static_cast<int>(ymdOf(m_days).year());
}
int Date::month() const {
    return static_cast<int>(static_cast<unsigned>(ymdOf(m_days).month()));
}
int Date::day() const {
    return static_cast<int>(static_cast<unsigned>(ymdOf(m_days).day()));
}

Date Date::plusMonths(int n) const {
    if (isNull()) return *this;
    auto ymd = ymdOf(m_days) + std::chrono::months{n};
    if (!ymd.ok()) ymd = ymd.year() / ymd.month() / std::chrono::last;
    return Date(daysOf(ymd));
}

int Date::wholeYearsUntil(Date asAt) const {
    const auto born = ymdOf(m_days);
    const auto on = ymdOf(asAt.m_days);
    int years = static_cast<int>(on.year()) - static_cast<int>(born.year());
    if (on.month() < born.month() || (on.month() == born.month() && on.day() < born.day())) --years;
    return years;
}

std::string Date::iso() const {
    if (isNull()) return {};
    const auto ymd = ymdOf(m_days);
    const int y = static_cast<int>(ymd.year());
    const unsigned m = static_cast<unsigned>(ymd.month());
    const unsigned d = static_cast<unsigned>(ymd.day());
    const auto digit = [](int n) { return static_cast<char>('0' + n); };
    std::string out(10, '-');
    out[0] = digit(y / 1000);
    out[1] = digit(y / 100 % 10);
    out[2] = digit(y / 10 % 10);
    out[3] = digit(y % 10);
    out[5] = digit(static_cast<int>(m / 10));
    out[6] = digit(static_cast<int>(m % 10));
    out[8] = digit(static_cast<int>(d / 10));
    out[9] = digit(static_cast<int>(d % 10));
    return out;
}

QString Date::display() const {
    if (isNull()) return {};
    return QStringLiteral("%1 %2 %3").arg(day()).arg(monthName(month())).arg(year());
}

QString Date::displayShort(Date reference) const {
    if (isNull()) return {};
    const QString dayAndMonth = QStringLiteral("%1 %2").arg(day()).arg(monthName(month()));
    if (reference.isNull()) return display();
    if (reference.year() == year()) return dayAndMonth;
    // Two digits are enough beside a reference within a century of it; else the whole year.
    if (std::abs(reference.year() - year()) >= 50) return display();
    return QStringLiteral("%1 %2").arg(dayAndMonth).arg(year() % 100, 2, 10, QLatin1Char('0'));
}

} // namespace harmdesk

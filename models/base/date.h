// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace harmdesk {

/// A calendar day without time or zone, as days since 1970-01-01 (proleptic Gregorian). Default: no date.
/// Years 0001 to 9999. Cheap value; int32 in memory and in the case file.
class Date {
public:
    constexpr Date() = default;
    static constexpr Date fromDays(std::int32_t daysSince1970) { return Date(daysSince1970); }
    /// The day, or nullopt when there is no such day (31 February).
    static std::optional<Date> fromYmd(int year, int month, int day);
    /// Strict ISO `YYYY-MM-DD`, no blanks; nullopt for anything else and for days that do not exist.
    static std::optional<Date> parseIso(std::string_view text);
    static Date today();

    constexpr bool isNull() const { return m_days == kNull; }
    constexpr std::int32_t days() const { return m_days; }
    int year() const;
    int month() const;
    int day() const;

    constexpr Date plusDays(int n) const { return Date(m_days + n); }
    /// The same day n calendar months later; the last day of that month where it is shorter.
    Date plusMonths(int n) const;
    /// Whole years from this day (a birth) to `asAt`; someone born on 29 February has a birthday on 1 March in common years.
    int wholeYearsUntil(Date asAt) const;

    /// `2026-10-31`; empty for no date.
    std::string iso() const;
    /// `31 Oct 2026` in the current language; empty for no date.
    QString display() const;
    /// `31 Oct`; with two digits of the year when it differs from that of `reference` (`3 Jan 27`), whole from 50 years on.
    QString displayShort(Date reference) const;

    friend constexpr auto operator<=>(Date, Date) = default;
    friend constexpr int operator-(Date a, Date b) { return a.m_days - b.m_days; }

    static constexpr std::int32_t kNull = std::numeric_limits<std::int32_t>::min();

private:
    explicit constexpr Date(std::int32_t days) : m_days(days) {}
    std::int32_t m_days = kNull;
};

} // namespace harmdesk

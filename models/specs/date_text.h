// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"
#include "models/domain/import_spec.h"

#include <optional>
#include <string_view>

namespace harmdesk::specs {

/// A date as written under a style; a time after it is left out ("31/10/2026 14:05", "2026-10-31T14:05:00Z").
/// Blanks around it do not matter. Separators / - . and blank, the same one twice. Month names in English and
/// Welsh, three letters or whole ("31-Oct-2026", "31OCT2026", "October 31, 2026"): a named month can be read
/// in one way only, so it is understood under DayFirst and MonthFirst alike, day before or after it. ISO
/// dates are understood under every style. YearFirst wants four digits of the year. `century` as in
/// FieldRule; `latest`: a date after this day whose year had two digits is put a hundred years earlier (dates
/// of birth). Serials: whole days from 1 (1900, where day 60, the 29 February 1900 that never was, is no
/// date) or 0 (1904); a fraction is the time. nullopt: not a date under it. Nothing is allocated;
/// thread-safe.
std::optional<Date> parseDate(std::string_view text, DateStyle style, int century = 49, Date latest = Date());

/// In which ways a text can be read as a date: for proving the order of day and month over a whole column.
/// ISO dates have `iso` alone. A date with a named month has both dayFirst and monthFirst, which are equal.
/// serial1900: a number that as a day of a spreadsheet lies in 1900 … 2100. Two-digit years by `century` 49.
struct DateReadings {
    std::optional<Date> iso, dayFirst, monthFirst, yearFirst, serial1900;
    bool twoDigitYear = false;
    bool withTime = false;
    bool any() const { return iso || dayFirst || monthFirst || yearFirst || serial1900; }
};
DateReadings dateReadings(std::string_view text);

} // namespace harmdesk::specs

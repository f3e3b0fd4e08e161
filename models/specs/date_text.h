// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/date.h"
#include "models/domain/import_spec.h"

#include <optional>
#include <string_view>

namespace harmdesk::specs {

/// A date as written under a style; a time after it is left out ("31/10/2026 14:05", "2026-10-31T14:05:00Z").
/// Month names in English and Welsh, three letters or whole. Separators / - . and blank. `century` as in
/// FieldRule; `latest`: a date after this day whose year had two digits is put a hundred years earlier (dates
/// of birth). nullopt: not a date under it.
std::optional<Date> parseDate(std::string_view text, DateStyle style, int century = 49, Date latest = Date());

/// In which ways a text can be read as a date: for proving the order of day and month over a whole column.
struct DateReadings {
    std::optional<Date> iso, dayFirst, monthFirst, yearFirst, serial1900;
    bool twoDigitYear = false;
    bool withTime = false;
    bool any() const { return iso || dayFirst || monthFirst || yearFirst || serial1900; }
};
DateReadings dateReadings(std::string_view text);

} // namespace harmdesk::specs

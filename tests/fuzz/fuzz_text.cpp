// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a date in every style and as the codes and titles of offences.
#include "models/harm/matching.h"
#include "models/specs/date_text.h"

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace harmdesk;

namespace {

void check(bool sound) {
    if (!sound) std::abort();
}

void dates(std::string_view text, int century) {
    const specs::DateReadings readings = specs::dateReadings(text);
    for (const DateStyle style :
         {DateStyle::Unknown, DateStyle::Iso, DateStyle::DayFirst, DateStyle::MonthFirst,
          DateStyle::YearFirst, DateStyle::Serial1900, DateStyle::Serial1904}) {
        const auto date = specs::parseDate(text, style);
        if (!date) continue;
        check(date->year() >= 1 && date->year() <= 9999);
        // What is read is written in one way only, and that is read under every style as the same day.
        check(specs::parseDate(date->iso(), style) == date);
        check(text.find_first_of("0123456789") != std::string_view::npos);
        const Date latest = *Date::fromYmd(2026, 10, 31);
        const auto birth = specs::parseDate(text, style, century, latest);
        if (birth && readings.twoDigitYear) check(*birth <= latest);
    }
    if (readings.iso) {
        check(!readings.dayFirst && !readings.monthFirst && !readings.yearFirst && !readings.serial1900);
        return;
    }
    check(specs::parseDate(text, DateStyle::DayFirst) == readings.dayFirst);
    check(specs::parseDate(text, DateStyle::MonthFirst) == readings.monthFirst);
    check(specs::parseDate(text, DateStyle::YearFirst) == readings.yearFirst);
    if (readings.serial1900) check(specs::parseDate(text, DateStyle::Serial1900) == readings.serial1900);
}

void codes(std::string_view text) {
    const std::string ho = harm::normalisedHoClass(text);
    check(harm::normalisedHoClass(ho) == ho);
    const std::string cjs = harm::normalisedCjsCode(text);
    check(harm::normalisedCjsCode(cjs) == cjs);
    for (const std::string& word : harm::titleWords(text)) {
        check(!word.empty());
        check(word.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789") == std::string::npos);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    dates(text, data[0] % 100);
    codes(text);
    return 0;
}

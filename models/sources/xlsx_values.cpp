// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/xlsx_values.h"

#include "models/sources/utf8.h"

#include "models/base/date.h"

#include <array>
#include <charconv>
#include <cmath>

namespace harmdesk::sources {

namespace {

constexpr std::int64_t kSecondsOfDay = 86'400;

std::optional<double> number(std::string_view stored) {
    const std::size_t from = stored.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) return std::nullopt;
    stored = stored.substr(from, stored.find_last_not_of(" \t\r\n") - from + 1);
    if (stored.front() == '+') stored.remove_prefix(1);
    // from_chars also takes "inf" and "nan", which no cell may hold.
    if (stored.empty() || stored.find_first_not_of("0123456789.eE+-") != std::string_view::npos)
        return std::nullopt;
    double value = 0;
    const auto [end, error] = std::from_chars(stored.data(), stored.data() + stored.size(), value);
    if (error != std::errc{} || end != stored.data() + stored.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string shortest(double value) {
    if (value == 0) return "0"; // also minus zero
    std::array<char, 512> text{};
    const auto [end, error] =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
    return error == std::errc{} ? std::string(text.data(), end) : std::string();
}

bool onlyDigits(std::string_view text) {
    for (const char c : text)
        if (c < '0' || c > '9') return false;
    return !text.empty();
}

void appendTwo(std::string& out, std::int64_t value) {
    out += static_cast<char>('0' + value / 10 % 10);
    out += static_cast<char>('0' + value % 10);
}

std::string clock(std::int64_t seconds) {
    std::string out;
    appendTwo(out, seconds / 3600);
    out += ':';
    appendTwo(out, seconds / 60 % 60);
    out += ':';
    appendTwo(out, seconds % 60);
    return out;
}

std::string duration(double value) {
    const std::int64_t seconds = std::llround(std::fabs(value) * static_cast<double>(kSecondsOfDay));
    const std::int64_t hours = seconds / 3600;
    std::string out = value < 0 && seconds > 0 ? "-" : "";
    if (hours < 100)
        appendTwo(out, hours);
    else
        out += std::to_string(hours);
    out += ':';
    appendTwo(out, seconds / 60 % 60);
    out += ':';
    appendTwo(out, seconds % 60);
    return out;
}

/// The day of a serial; empty where the calendar has none.
std::string dayText(std::int64_t serial, bool date1904) {
    constexpr std::int64_t lastOf1900 = 2'958'465; // 9999-12-31
    constexpr std::int64_t between = 1'462;
    if (date1904) {
        if (serial < 0 || serial > lastOf1900 - between) return {};
        serial += between;
    } else {
        if (serial < 1 || serial > lastOf1900) return {};
        if (serial == 60) return "1900-02-29";
        // Before the day that never was, the count is one behind.
        if (serial < 60) ++serial;
    }
    constexpr std::int64_t origin = -25'569; // 1899-12-30
    return Date::fromDays(static_cast<std::int32_t>(origin + serial)).iso();
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    c = lower(c);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// The code of `_xHHHH_` at a place; -1 where there is none.
int escapeAt(std::string_view text, std::size_t at) {
    if (at + 7 > text.size() || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_') return -1;
    int code = 0;
    for (std::size_t i = at + 2; i < at + 6; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0) return -1;
        code = code * 16 + digit;
    }
    return code;
}

} // namespace

NumberKind numberKind(int id) {
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return NumberKind::Date;
    if ((id >= 18 && id <= 21) || id == 45 || id == 47) return NumberKind::Time;
    if (id == 46) return NumberKind::Duration;
    return NumberKind::Plain;
}

NumberKind numberKind(std::string_view format) {
    bool day = false;
    bool month = false;
    bool time = false;
    for (std::size_t i = 0; i < format.size(); ++i) {
        const char c = lower(format[i]);
        if (c == ';') break;
        if (c == '"') {
            i = format.find('"', i + 1);
            if (i == std::string_view::npos) break;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i; // the character after it is shown, a width or a filling
        } else if (c == '[') {
            const std::size_t end = format.find(']', i + 1);
            if (end == std::string_view::npos) break;
            const std::string_view inside = format.substr(i + 1, end - i - 1);
            const char first = inside.empty() ? '\0' : lower(inside.front());
            bool elapsed = first == 'h' || first == 'm' || first == 's';
            for (const char other : inside) elapsed = elapsed && lower(other) == first;
            if (elapsed) return NumberKind::Duration;
            i = end;
        } else if (c == 'd' || c == 'y') {
            day = true;
        } else if (c == 'm') {
            month = true;
        } else if (c == 'h' || c == 's') {
            time = true;
        }
    }
    if (day) return NumberKind::Date;
    if (time) return NumberKind::Time;
    return month ? NumberKind::Date : NumberKind::Plain;
}

std::optional<std::string> plainNumber(std::string_view stored) {
    // Most numbers are short and whole: nothing to be done.
    if (stored.size() <= 15 && onlyDigits(stored) && (stored.size() == 1 || stored.front() != '0'))
        return std::string(stored);
    const std::optional<double> value = number(stored);
    if (!value) return std::nullopt;
    return shortest(*value);
}

std::optional<std::string> dateNumber(std::string_view stored, NumberKind kind, bool date1904) {
    const std::optional<double> value = number(stored);
    if (!value) return std::nullopt;
    if (kind == NumberKind::Duration && std::fabs(*value) < 1e9) return duration(*value);
    if (kind == NumberKind::Plain || *value < 0 || *value > 3e6) return shortest(*value);
    auto day = static_cast<std::int64_t>(std::floor(*value));
    std::int64_t seconds =
        std::llround((*value - static_cast<double>(day)) * static_cast<double>(kSecondsOfDay));
    if (seconds == kSecondsOfDay) {
        seconds = 0;
        ++day;
    }
    // A time of day has no date; in 1904 workbooks day 0 is a day, so there the format decides.
    if (day == 0 && (kind == NumberKind::Time || (!date1904 && seconds > 0))) return clock(seconds);
    std::string text = dayText(day, date1904);
    if (text.empty()) return shortest(*value);
    if (seconds > 0) text += 'T' + clock(seconds);
    return text;
}

std::string isoCellDate(std::string_view text) {
    constexpr std::string_view form = "dddd-dd-ddTdd:dd:dd";
    if (text.size() < form.size()) return std::string(text);
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool fits = form[i] == 'd' ? text[i] >= '0' && text[i] <= '9' : text[i] == form[i];
        if (!fits) return std::string(text);
    }
    std::string_view rest = text.substr(form.size());
    if (rest.ends_with('Z')) rest.remove_suffix(1);
    if (!rest.empty() && (rest.front() != '.' || !onlyDigits(rest.substr(1)))) return std::string(text);
    const bool midnight = text.substr(11, 8) == "00:00:00";
    return std::string(text.substr(0, midnight ? 10 : form.size()));
}

void decodeEscapes(std::string& text) {
    if (text.find("_x") == std::string::npos) return;
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const int code = escapeAt(text, i);
        if (code < 0) {
            out += text[i++];
            continue;
        }
        i += 7;
        auto full = static_cast<std::uint32_t>(code);
        if (full >= 0xD800 && full <= 0xDFFF) {
            const int second = full < 0xDC00 ? escapeAt(text, i) : -1;
            if (second >= 0xDC00 && second <= 0xDFFF) {
                full = 0x10000 + ((full - 0xD800) << 10) + (static_cast<std::uint32_t>(second) - 0xDC00);
                i += 7;
            } else {
                full = 0xFFFD;
            }
        }
        if (full != 0) appendUtf8(out, full);
    }
    text = std::move(out);
}

std::optional<CellPlace> cellPlace(std::string_view reference) {
    CellPlace place;
    std::size_t i = 0;
    for (; i < reference.size(); ++i) {
        const char c = lower(reference[i]);
        if (c < 'a' || c > 'z') break;
        place.column = place.column * 26 + (c - 'a' + 1);
        if (place.column > kMaxColumn) return std::nullopt;
    }
    const std::size_t digits = i;
    for (; i < reference.size(); ++i) {
        const char c = reference[i];
        if (c < '0' || c > '9') return std::nullopt;
        place.row = place.row * 10 + (c - '0');
        if (place.row > kMaxRow) return std::nullopt;
    }
    if (place.column == 0 || digits == i || place.row == 0) return std::nullopt;
    return place;
}

std::string cellName(std::int32_t row, std::int32_t column) {
    std::string letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
    return letters.append(std::to_string(row));
}

} // namespace harmdesk::sources

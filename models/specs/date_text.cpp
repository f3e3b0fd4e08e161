// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/date_text.h"

#include <array>
#include <cstdint>

namespace harmdesk::specs {

namespace {

constexpr int kDefaultCentury = 49;
// Days since 1970-01-01 of what a spreadsheet counts from.
constexpr std::int32_t kDayZero1900 = -25'569;   // 1899-12-30: right from serial 61 on
constexpr std::int32_t kDayZero1904 = -24'107;   // 1904-01-01
constexpr std::int32_t kFalseLeapDay = 60;       // "29 February 1900"
constexpr std::int32_t kLastSerial = 2'958'465;  // 9999-12-31
constexpr std::int32_t kLastSerial2100 = 73'415; // 2100-12-31

constexpr bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
constexpr char lower(char c) {
    return static_cast<char>(c | 0x20);
}
constexpr bool isLetter(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
}

std::string_view trimmed(std::string_view text) {
    const auto blankBytes = [](std::string_view t, bool front) -> std::size_t {
        if (t.empty()) return 0;
        const char c = front ? t.front() : t.back();
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') return 1;
        return (front ? t.starts_with("\xC2\xA0") : t.ends_with("\xC2\xA0")) ? 2 : 0; // no-break space
    };
    while (const std::size_t n = blankBytes(text, true)) text.remove_prefix(n);
    while (const std::size_t n = blankBytes(text, false)) text.remove_suffix(n);
    return text;
}

struct MonthName {
    std::string_view whole;
    int month;
};
// English; Welsh; the longer abbreviations that locale data have.
constexpr std::array kMonths{MonthName{"january", 1},    MonthName{"february", 2},  MonthName{"march", 3},
                             MonthName{"april", 4},      MonthName{"may", 5},       MonthName{"june", 6},
                             MonthName{"july", 7},       MonthName{"august", 8},    MonthName{"september", 9},
                             MonthName{"october", 10},   MonthName{"november", 11}, MonthName{"december", 12},
                             MonthName{"ionawr", 1},     MonthName{"chwefror", 2},  MonthName{"mawrth", 3},
                             MonthName{"ebrill", 4},     MonthName{"mai", 5},       MonthName{"mehefin", 6},
                             MonthName{"gorffennaf", 7}, MonthName{"awst", 8},      MonthName{"medi", 9},
                             MonthName{"hydref", 10},    MonthName{"tachwedd", 11}, MonthName{"rhagfyr", 12},
                             MonthName{"sept", 9},       MonthName{"chwef", 2},     MonthName{"gorff", 7},
                             MonthName{"tach", 11},      MonthName{"rhag", 12}};

/// 1 to 12; 0 = not the name of a month.
int monthOf(std::string_view word) {
    if (word.size() < 3 || word.size() > 10) return 0;
    for (const MonthName& name : kMonths) {
        if (word.size() != name.whole.size() && (word.size() != 3 || name.whole.size() < 3)) continue;
        bool same = true;
        for (std::size_t i = 0; same && i < word.size(); ++i) same = lower(word[i]) == name.whole[i];
        if (same) return name.month;
    }
    return 0;
}

/// A text taken apart: three parts with the same separator, or eight digits, or a number. A time after it has
/// been understood.
struct Parts {
    enum class Shape { None, Three, Eight, Number };
    Shape shape = Shape::None;
    std::array<int, 3> value{};
    std::array<int, 3> digits{}; // 0 = the name of a month
    char separator = 0;
    bool withTime = false;
    std::int32_t number = 0; // Eight, Number
};

class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_text(text) {}
    bool atEnd() const { return m_at == m_text.size(); }
    char peek(std::size_t ahead = 0) const {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    bool take(char c) {
        if (peek() != c) return false;
        ++m_at;
        return true;
    }
    /// How many digits there were; 0 = none, or more than `most`.
    int number(std::int32_t& value, int most) {
        int digits = 0;
        value = 0;
        while (isDigit(peek())) {
            if (++digits > most) return 0;
            value = value * 10 + (m_text[m_at++] - '0');
        }
        return digits;
    }
    std::string_view word() {
        const std::size_t from = m_at;
        while (isLetter(peek())) ++m_at;
        return m_text.substr(from, m_at - from);
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

bool two(Scanner& in, int most) {
    std::int32_t value = 0;
    return in.number(value, 2) == 2 && value <= most;
}

/// What may stand after a date: "T14:05", " 9:05:30.250 pm", "T14:05:00Z", " 00:00:00 +01:00".
bool takeTime(Scanner& in) {
    if (!in.take('T') && !in.take('t')) {
        if (in.peek() != ' ') return false;
        while (in.take(' ')) {
        }
    }
    std::int32_t hour = 0;
    if (in.number(hour, 2) == 0 || hour > 24 || !in.take(':') || !two(in, 59)) return false;
    if (in.take(':')) {
        if (!two(in, 60)) return false;
        if (in.peek() == '.' || in.peek() == ',') {
            in.take(in.peek());
            std::int32_t fraction = 0;
            if (in.number(fraction, 9) == 0) return false;
        }
    }
    while (in.take(' ')) {
    }
    if (isLetter(in.peek())) {
        const std::string_view word = in.word();
        const bool half =
            word.size() == 2 && (lower(word[0]) == 'a' || lower(word[0]) == 'p') && lower(word[1]) == 'm';
        if (!(half ? hour >= 1 && hour <= 12 : word == "Z" || word == "z" || word == "UTC" || word == "GMT"))
            return false;
    } else if (in.take('+') || in.take('-')) {
        if (!two(in, 14)) return false;
        in.take(':');
        if (!in.atEnd() && !two(in, 59)) return false;
    }
    return in.atEnd();
}

constexpr bool isSeparator(char c) {
    return c == '/' || c == '-' || c == '.' || c == ' ';
}

/// The number or month at a place of a date.
bool takePart(Scanner& in, Parts& parts, std::size_t place) {
    if (isLetter(in.peek())) {
        parts.value[place] = monthOf(in.word());
        return parts.value[place] > 0;
    }
    std::int32_t value = 0;
    parts.digits[place] = in.number(value, 8);
    parts.value[place] = value;
    return parts.digits[place] > 0;
}

/// The separator after a place. Between a number and the name of a month there need not be any; after the day
/// of "October 31, 2026" there may be a comma.
bool takeSeparator(Scanner& in, Parts& parts, std::size_t place) {
    if (place == 1 && parts.digits[0] == 0 && in.peek() == ',') {
        in.take(',');
        while (in.take(' ')) {
        }
        return true;
    }
    const char c = in.peek();
    if (isSeparator(c)) {
        if (place == 1 && c != parts.separator) return false;
        parts.separator = c;
        in.take(c);
        return true;
    }
    const bool besideName = place == 0 ? isLetter(c) && parts.digits[0] > 0 : parts.digits[1] == 0;
    return besideName && parts.separator == 0;
}

Parts takeApart(std::string_view text) {
    Parts parts;
    if (text.size() < 1 || text.size() > 48) return parts;
    Scanner in(text);
    if (!takePart(in, parts, 0)) return parts;
    if (parts.digits[0] > 0 && (in.atEnd() || parts.digits[0] == 8)) {
        parts.number = parts.value[0];
        if (in.atEnd()) {
            parts.shape = parts.digits[0] == 8 ? Parts::Shape::Eight : Parts::Shape::Number;
        } else if (takeTime(in)) {
            parts.withTime = true;
            parts.shape = Parts::Shape::Eight;
        }
        return parts;
    }
    // A spreadsheet's day with a time as its fraction (from 1927 on: "31.10" is not one).
    if (parts.digits[0] == 5 && in.peek() == '.') {
        in.take('.');
        while (isDigit(in.peek())) in.take(in.peek());
        if (!in.atEnd()) return parts;
        parts.shape = Parts::Shape::Number;
        parts.number = parts.value[0];
        parts.withTime = true;
        return parts;
    }
    for (const std::size_t place : {std::size_t{0}, std::size_t{1}}) {
        if (!takeSeparator(in, parts, place)) return parts;
        if (!takePart(in, parts, place + 1)) return parts;
    }
    if (!in.atEnd()) {
        if (!takeTime(in)) return parts;
        parts.withTime = true;
    }
    parts.shape = Parts::Shape::Three;
    return parts;
}

struct Years {
    int century;
    Date latest;
};

/// A day, month and year that stand at these places.
std::optional<Date> dateAt(const Parts& parts, std::size_t year, std::size_t month, std::size_t day,
                           const Years& years) {
    if (parts.digits[day] < 1 || parts.digits[day] > 2 || parts.digits[month] > 2) return std::nullopt;
    const bool named = parts.digits[month] == 0;
    if (!named && parts.digits[month] < 1) return std::nullopt;
    if (parts.digits[year] == 4)
        return Date::fromYmd(parts.value[year], parts.value[month], parts.value[day]);
    if (parts.digits[year] != 2) return std::nullopt;
    const int whole = parts.value[year] + (parts.value[year] <= years.century ? 2000 : 1900);
    const auto date = Date::fromYmd(whole, parts.value[month], parts.value[day]);
    if (date && !years.latest.isNull() && *date > years.latest)
        return Date::fromYmd(whole - 100, parts.value[month], parts.value[day]);
    return date;
}

/// Which place holds the name of a month; 3 = none.
std::size_t namedPlace(const Parts& parts) {
    for (std::size_t place = 0; place < 3; ++place)
        if (parts.digits[place] == 0) return place;
    return 3;
}

bool isIso(const Parts& parts) {
    return parts.shape == Parts::Shape::Three && parts.separator == '-' &&
           parts.digits == std::array{4, 2, 2};
}

std::optional<Date> dayFirst(const Parts& parts, const Years& years) {
    if (parts.shape != Parts::Shape::Three) return std::nullopt;
    switch (namedPlace(parts)) {
    case 0:
        return dateAt(parts, 2, 0, 1, years);
    case 2:
        return std::nullopt;
    default:
        return dateAt(parts, 2, 1, 0, years);
    }
}

std::optional<Date> monthFirst(const Parts& parts, const Years& years) {
    if (parts.shape != Parts::Shape::Three) return std::nullopt;
    if (namedPlace(parts) != 3) return dayFirst(parts, years);
    return dateAt(parts, 2, 0, 1, years);
}

std::optional<Date> yearFirst(const Parts& parts) {
    if (parts.shape == Parts::Shape::Eight)
        return Date::fromYmd(parts.number / 10000, parts.number / 100 % 100, parts.number % 100);
    if (parts.shape != Parts::Shape::Three || parts.digits[0] != 4) return std::nullopt;
    return dateAt(parts, 0, 1, 2, Years{kDefaultCentury, Date()});
}

std::optional<Date> serial1900(const Parts& parts) {
    if (parts.shape != Parts::Shape::Number || parts.digits[0] > 7) return std::nullopt;
    const std::int32_t n = parts.number;
    if (n < 1 || n == kFalseLeapDay || n > kLastSerial) return std::nullopt;
    return Date::fromDays(kDayZero1900 + n + (n < kFalseLeapDay ? 1 : 0));
}

std::optional<Date> serial1904(const Parts& parts) {
    if (parts.shape != Parts::Shape::Number || parts.digits[0] > 7) return std::nullopt;
    if (parts.number > kLastSerial + kDayZero1900 - kDayZero1904) return std::nullopt;
    return Date::fromDays(kDayZero1904 + parts.number);
}

} // namespace

std::optional<Date> parseDate(std::string_view text, DateStyle style, int century, Date latest) {
    if (text.size() == 10)
        if (const auto iso = Date::parseIso(text)) return iso; // by far the most frequent
    const Parts parts = takeApart(trimmed(text));
    if (parts.shape == Parts::Shape::None) return std::nullopt;
    if (isIso(parts)) return Date::fromYmd(parts.value[0], parts.value[1], parts.value[2]);
    const Years years{century, latest};
    switch (style) {
    case DateStyle::DayFirst:
        return dayFirst(parts, years);
    case DateStyle::MonthFirst:
        return monthFirst(parts, years);
    case DateStyle::YearFirst:
        return yearFirst(parts);
    case DateStyle::Serial1900:
        return serial1900(parts);
    case DateStyle::Serial1904:
        return serial1904(parts);
    case DateStyle::Unknown:
    case DateStyle::Iso:
        break;
    }
    return std::nullopt;
}

DateReadings dateReadings(std::string_view text) {
    DateReadings out;
    const Parts parts = takeApart(trimmed(text));
    if (parts.shape == Parts::Shape::None) return out;
    if (isIso(parts)) {
        out.iso = Date::fromYmd(parts.value[0], parts.value[1], parts.value[2]);
    } else {
        const Years years{kDefaultCentury, Date()};
        out.dayFirst = dayFirst(parts, years);
        out.monthFirst = monthFirst(parts, years);
        out.yearFirst = yearFirst(parts);
        if (parts.number <= kLastSerial2100) out.serial1900 = serial1900(parts);
        out.twoDigitYear = (out.dayFirst || out.monthFirst) && parts.digits[2] == 2;
    }
    out.withTime = out.any() && parts.withTime;
    return out;
}

} // namespace harmdesk::specs

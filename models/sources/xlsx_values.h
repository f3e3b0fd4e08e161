// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace harmdesk::sources {

/// What the number format of a cell makes of a number.
enum class NumberKind : std::uint8_t {
    Plain,
    Date,     ///< a day, with a time where the number has a fraction
    Time,     ///< a time of day where the number is below 1, else as Date
    Duration, ///< elapsed hours: [h]:mm
};

/// By the built-in number of a format (ECMA-376 part 1, 18.8.30).
NumberKind numberKind(int formatId);
/// By a format's own text ("dd/mm/yyyy hh:mm", "[h]:mm"): d, m, y, h, s outside quotes, escapes and brackets;
/// only the part for positive numbers counts.
NumberKind numberKind(std::string_view formatCode);

/// A stored number as the shortest text that gives the same number, without exponent ("1E+05" → "100000",
/// "0.10000000000000001" → "0.1"); nullopt for what is no number.
std::optional<std::string> plainNumber(std::string_view stored);

/// A stored number under a format of days or times: "2026-10-31", "2026-10-31T14:05:00", "14:05:00",
/// "36:00:00"; times are rounded to the second. The plain number where it is no day of that calendar (before
/// its start, after 9999, zero in a 1900 workbook); nullopt for what is no number. In 1900 workbooks day 60
/// is the 29 February 1900 that never was: "1900-02-29", which no date field accepts.
std::optional<std::string> dateNumber(std::string_view stored, NumberKind kind, bool date1904);

/// An ISO 8601 date of a cell (t="d"): without a time of midnight, fractions of seconds and the zone "Z";
/// other texts as they are.
std::string isoCellDate(std::string_view text);

/// `_x000D_` and its like decoded in place; a code zero is left out, half a pair becomes U+FFFD.
void decodeEscapes(std::string& text);

/// "B7" → row 7, column 2. Both from 1; nullopt for what is no reference within 1,048,576 × 16,384.
struct CellPlace {
    std::int32_t row = 0;
    std::int32_t column = 0;
};
inline constexpr std::int32_t kMaxRow = 1'048'576;
inline constexpr std::int32_t kMaxColumn = 16'384;
std::optional<CellPlace> cellPlace(std::string_view reference);
/// "B7".
std::string cellName(std::int32_t row, std::int32_t column);

} // namespace harmdesk::sources

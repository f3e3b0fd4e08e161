// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_spec.h"

#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace harmdesk::specs {

// How the JSON form of a spec spells what is an enumeration in memory. Files hold these: never change one.
template <class E, std::size_t N> using JsonNames = std::array<std::pair<std::string_view, E>, N>;

inline constexpr JsonNames<SourceFormat::Kind, 2> kFormatKinds{
    {{"csv", SourceFormat::Kind::Csv}, {"xlsx", SourceFormat::Kind::Xlsx}}};
inline constexpr JsonNames<TextEncoding, 4> kEncodings{{{"utf-8", TextEncoding::Utf8},
                                                        {"utf-16le", TextEncoding::Utf16Le},
                                                        {"utf-16be", TextEncoding::Utf16Be},
                                                        {"windows-1252", TextEncoding::Windows1252}}};
inline constexpr JsonNames<FileKind, 4> kFileKinds{{{"persons", FileKind::Persons},
                                                    {"crimes", FileKind::Crimes},
                                                    {"links", FileKind::Links},
                                                    {"events", FileKind::Events}}};
inline constexpr JsonNames<DateStyle, 7> kDateStyles{{{"unknown", DateStyle::Unknown},
                                                      {"iso", DateStyle::Iso},
                                                      {"day_first", DateStyle::DayFirst},
                                                      {"month_first", DateStyle::MonthFirst},
                                                      {"year_first", DateStyle::YearFirst},
                                                      {"serial_1900", DateStyle::Serial1900},
                                                      {"serial_1904", DateStyle::Serial1904}}};
inline constexpr JsonNames<RowTest::Op, 4> kTestOps{{{"empty", RowTest::Op::Empty},
                                                     {"not_empty", RowTest::Op::NotEmpty},
                                                     {"is", RowTest::Op::Is},
                                                     {"is_not", RowTest::Op::IsNot}}};

template <class E, std::size_t N> std::string_view jsonName(const JsonNames<E, N>& names, E value) {
    for (const auto& [name, known] : names)
        if (known == value) return name;
    return {};
}

template <class E, std::size_t N>
std::optional<E> jsonValue(const JsonNames<E, N>& names, std::string_view text) {
    for (const auto& [name, value] : names)
        if (name == text) return value;
    return std::nullopt;
}

} // namespace harmdesk::specs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/case_columns.h"
#include "models/harm/image_bytes.h"

#include <array>
#include <concepts>
#include <string_view>
#include <type_traits>
#include <vector>

namespace harmdesk::harm {

// What the writer and the reader of a column image have to agree on beyond the order of its sections.

inline constexpr std::string_view kImageMark = "HCI1";
inline constexpr std::int32_t kFirstImageDay = -719'162; // 0001-01-01
inline constexpr std::int32_t kLastImageDay = 2'932'896; // 9999-12-31

/// The texts of an offence and of a decision, in the order in which they stand.
template <class Offence>
requires std::same_as<std::remove_const_t<Offence>, OffenceText>
auto textsOf(Offence& o) {
    return std::array{&o.urn, &o.hoClass, &o.cjsCode, &o.title};
}
template <class Decision>
requires std::same_as<std::remove_const_t<Decision>, OffenceDecision>
auto textsOf(Decision& d) {
    return std::array{&d.hoClass, &d.cjsCode,   &d.title,       &d.urn,        &d.decidedBy,
                      &d.reason,  &d.decidedAt, &d.withdrawnBy, &d.withdrawnAt};
}

/// 0 = no date; else the step from `base`, which is 0 where there is none.
inline void writeDate(ImageWriter& out, std::int32_t day, std::int32_t base) {
    if (day == Date::kNull) {
        out.number(0);
        return;
    }
    const std::int64_t step = std::int64_t{day} - (base == Date::kNull ? 0 : base);
    out.number((static_cast<std::uint64_t>(step) << 1 ^ static_cast<std::uint64_t>(step >> 63)) + 1);
}

inline std::int32_t readDate(ImageReader& in, std::int32_t base) {
    const std::uint64_t coded = in.numberTo(std::uint64_t{1} << 32);
    if (coded == 0) return Date::kNull;
    const std::uint64_t zigzag = coded - 1;
    const std::int64_t step = static_cast<std::int64_t>(zigzag >> 1) ^ -static_cast<std::int64_t>(zigzag & 1);
    const std::int64_t day = step + (base == Date::kNull ? 0 : base);
    return in.require(day >= kFirstImageDay && day <= kLastImageDay) ? static_cast<std::int32_t>(day)
                                                                     : Date::kNull;
}

/// The days of one column, each as the step from the last known one above it.
inline void writeDays(ImageWriter& out, const std::vector<std::int32_t>& days,
                      const std::vector<std::uint32_t>& rows) {
    std::int32_t before = Date::kNull;
    for (const std::uint32_t row : rows) {
        const std::int32_t day = row < days.size() ? days[row] : Date::kNull;
        writeDate(out, day, before);
        if (day != Date::kNull) before = day;
    }
}

inline void readDays(ImageReader& in, std::size_t count, std::vector<std::int32_t>& days) {
    std::int32_t before = Date::kNull;
    for (std::size_t i = 0; i < count && in.good(); ++i) {
        days.push_back(readDate(in, before));
        if (days.back() != Date::kNull) before = days.back();
    }
}

} // namespace harmdesk::harm

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace harmdesk {

/// An amount of harm: days of custody in whole hundredths (182.5 days = 18250). Never held as floating point.
class HarmDays {
public:
    constexpr HarmDays() = default;
    static constexpr HarmDays fromHundredths(std::int64_t h) { return HarmDays(h); }
    static constexpr HarmDays fromDays(std::int64_t d) { return HarmDays(d * 100); }
    /// Digits with at most two decimals ("547.5", "10", "0.30"); nullopt for signs, blanks, more decimals, overflow.
    static std::optional<HarmDays> parse(std::string_view text);

    constexpr std::int64_t hundredths() const { return m_hundredths; }
    constexpr bool isZero() const { return m_hundredths == 0; }
    /// `17621.50`: two decimals, no grouping; what CSV files hold.
    std::string plain() const;
    /// `17,621.50` for people, with U+2212 as the minus sign.
    QString display() const;

    friend constexpr auto operator<=>(HarmDays, HarmDays) = default;
    friend constexpr HarmDays operator+(HarmDays a, HarmDays b) { return HarmDays(a.m_hundredths + b.m_hundredths); }
    friend constexpr HarmDays operator-(HarmDays a, HarmDays b) { return HarmDays(a.m_hundredths - b.m_hundredths); }
    constexpr HarmDays& operator+=(HarmDays b) {
        m_hundredths += b.m_hundredths;
        return *this;
    }

private:
    explicit constexpr HarmDays(std::int64_t h) : m_hundredths(h) {}
    std::int64_t m_hundredths = 0;
};

/// Share of `part` in `whole` in whole per cent, rounded half up; 0 where the whole is 0.
int percentOf(HarmDays part, HarmDays whole);

} // namespace harmdesk

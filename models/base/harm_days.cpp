// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/harm_days.h"

#include <cstdlib>

namespace harmdesk {

std::optional<HarmDays> HarmDays::parse(std::string_view text) {
    constexpr std::int64_t kLimit = 1'000'000'000'000;
    std::int64_t whole = 0;
    std::size_t i = 0;
    for (; i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i) {
        whole = whole * 10 + (text[i] - '0');
        if (whole > kLimit) return std::nullopt;
    }
    if (i == 0) return std::nullopt;
    std::int64_t cents = 0;
    if (i < text.size()) {
        const std::string_view decimals = text.substr(i + 1);
        if (text[i] != '.' || decimals.empty() || decimals.size() > 2) return std::nullopt;
        for (const char c : decimals) {
            if (c < '0' || c > '9') return std::nullopt;
            cents = cents * 10 + (c - '0');
        }
        if (decimals.size() == 1) cents *= 10;
    }
    return HarmDays(whole * 100 + cents);
}

std::string HarmDays::plain() const {
    const std::int64_t magnitude = std::llabs(m_hundredths);
    std::string out = m_hundredths < 0 ? "-" : "";
    out += std::to_string(magnitude / 100);
    out += '.';
    out += static_cast<char>('0' + magnitude % 100 / 10);
    out += static_cast<char>('0' + magnitude % 10);
    return out;
}

QString HarmDays::display() const {
    const std::string text = HarmDays(std::llabs(m_hundredths)).plain();
    QString out = QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
    for (qsizetype at = out.size() - 6; at > 0; at -= 3) out.insert(at, QLatin1Char(','));
    if (m_hundredths < 0) out.prepend(QChar(0x2212));
    return out;
}

int percentOf(HarmDays part, HarmDays whole) {
    if (whole.hundredths() <= 0) return 0;
    return static_cast<int>((part.hundredths() * 200 + whole.hundredths()) / (whole.hundredths() * 2));
}

} // namespace harmdesk

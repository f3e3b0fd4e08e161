// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/value_number.h"

#include <array>

namespace harmdesk::specs {

namespace {

constexpr int kMaxDigits = 15;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Bytes of the separator of thousands that `text` starts with; 0 = none.
std::size_t groupSeparator(std::string_view text, char decimal) {
    constexpr std::array<std::string_view, 5> kSeparators{" ", "'", "\xC2\xA0", "\xE2\x80\xAF",
                                                          "\xE2\x80\x99"};
    if (text.front() == (decimal == ',' ? '.' : ',')) return 1;
    for (const std::string_view separator : kSeparators)
        if (text.starts_with(separator)) return separator.size();
    return 0;
}

} // namespace

std::optional<std::int64_t> wholeNumber(std::string_view text, char decimal) {
    bool negative = false;
    if (!text.empty() && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    } else if (text.starts_with("\xE2\x88\x92")) { // the minus sign of typography
        negative = true;
        text.remove_prefix(3);
    }
    std::int64_t value = 0;
    int digits = 0;
    int inGroup = 0;
    std::string_view separator; // the first one; numbers do not mix them
    while (!text.empty() && text.front() != decimal) {
        if (isDigit(text.front())) {
            value = value * 10 + (text.front() - '0');
            if (++digits > kMaxDigits) return std::nullopt;
            ++inGroup;
            text.remove_prefix(1);
            continue;
        }
        const std::size_t bytes = groupSeparator(text, decimal);
        if (bytes == 0 || inGroup == 0 || inGroup > 3) return std::nullopt;
        const std::string_view found = text.substr(0, bytes);
        if (!separator.empty() && (found != separator || inGroup != 3)) return std::nullopt;
        separator = found;
        inGroup = 0;
        text.remove_prefix(bytes);
    }
    if (digits == 0 || (!separator.empty() && inGroup != 3)) return std::nullopt;
    if (!text.empty()) {
        text.remove_prefix(1);
        if (text.empty() || text.find_first_not_of('0') != std::string_view::npos) return std::nullopt;
    }
    return negative ? -value : value;
}

} // namespace harmdesk::specs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/value_fold.h"

#include <QChar>
#include <cstdint>

namespace harmdesk::specs {

namespace {

bool isAsciiBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isWideBlank(char32_t c) {
    return c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x205F || c == 0x3000 ||
           c == 0xFEFF;
}

/// The character that starts at `text[0]` and how many bytes it takes; {0, 1} where it is not UTF-8.
struct Decoded {
    char32_t point = 0;
    std::size_t bytes = 1;
};
Decoded decode(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const auto follows = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xC0U) == 0x80U; };
    const std::uint32_t first = byte(0);
    if (first >= 0xC2 && first <= 0xDF && follows(1))
        return {static_cast<char32_t>((first & 0x1FU) << 6U | (byte(1) & 0x3FU)), 2};
    if (first >= 0xE0 && first <= 0xEF && follows(1) && follows(2))
        return {static_cast<char32_t>((first & 0xFU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU)),
                3};
    return {}; // four bytes: no blanks, and the letters with case up there are not met in records
}

void encode(char32_t point, std::string& out) {
    if (point < 0x80) {
        out += static_cast<char>(point);
    } else if (point < 0x800) {
        out += static_cast<char>(0xC0U | point >> 6U);
        out += static_cast<char>(0x80U | (point & 0x3FU));
    } else {
        out += static_cast<char>(0xE0U | point >> 12U);
        out += static_cast<char>(0x80U | (point >> 6U & 0x3FU));
        out += static_cast<char>(0x80U | (point & 0x3FU));
    }
}

} // namespace

std::string_view trimmed(std::string_view text) {
    while (!text.empty()) {
        if (isAsciiBlank(text.front())) {
            text.remove_prefix(1);
            continue;
        }
        if (static_cast<std::uint8_t>(text.front()) < 0x80) break;
        const Decoded first = decode(text);
        if (!isWideBlank(first.point)) break;
        text.remove_prefix(first.bytes);
    }
    while (!text.empty()) {
        if (isAsciiBlank(text.back())) {
            text.remove_suffix(1);
            continue;
        }
        if (static_cast<std::uint8_t>(text.back()) < 0x80) break;
        const std::size_t size = text.size();
        std::size_t cut = 0;
        for (const std::size_t bytes : {std::size_t{2}, std::size_t{3}}) {
            if (size < bytes) break;
            const Decoded last = decode(text.substr(size - bytes));
            if (last.bytes == bytes && isWideBlank(last.point)) cut = bytes;
        }
        if (cut == 0) break;
        text.remove_suffix(cut);
    }
    return text;
}

void foldCase(std::string_view text, std::string& out) {
    out.clear();
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (static_cast<std::uint8_t>(c) < 0x80) {
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            ++i;
            continue;
        }
        const Decoded letter = decode(text.substr(i));
        if (letter.bytes == 1)
            out += c;
        else
            encode(QChar::toCaseFolded(letter.point), out);
        i += letter.bytes;
    }
}

std::string foldedCase(std::string_view text) {
    std::string out;
    foldCase(text, out);
    return out;
}

} // namespace harmdesk::specs

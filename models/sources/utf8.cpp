// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/utf8.h"

#include <cstdint>
#include <cstring>

namespace harmdesk::sources {

namespace {

struct Sequence {
    std::size_t length = 0;                // 0 = not a leading byte
    unsigned char low = 0x80, high = 0xBF; // of the second byte
};

Sequence sequenceOf(unsigned char lead) {
    if (lead >= 0xC2 && lead <= 0xDF) return {2};
    if (lead == 0xE0) return {3, 0xA0};
    if (lead == 0xED) return {3, 0x80, 0x9F};
    if (lead >= 0xE1 && lead <= 0xEF) return {3};
    if (lead == 0xF0) return {4, 0x90};
    if (lead >= 0xF1 && lead <= 0xF3) return {4};
    if (lead == 0xF4) return {4, 0x80, 0x8F};
    return {};
}

} // namespace

Utf8Check checkUtf8(std::string_view text) {
    const auto* const bytes = reinterpret_cast<const unsigned char*>(text.data());
    const std::size_t size = text.size();
    std::size_t i = 0;
    while (i < size) {
        if (bytes[i] < 0x80) {
            // Most of an extract is ASCII: 32 bytes at a time.
            while (i + 32 <= size) {
                std::uint64_t part[4];
                std::memcpy(part, bytes + i, 32);
                if (((part[0] | part[1] | part[2] | part[3]) & 0x8080808080808080ULL) != 0) break;
                i += 32;
            }
            while (i < size && bytes[i] < 0x80) ++i;
            continue;
        }
        const Sequence sequence = sequenceOf(bytes[i]);
        if (sequence.length == 0) return {i, true};
        for (std::size_t k = 1; k < sequence.length; ++k) {
            if (i + k == size) return {i, false};
            const unsigned char low = k == 1 ? sequence.low : 0x80;
            const unsigned char high = k == 1 ? sequence.high : 0xBF;
            if (bytes[i + k] < low || bytes[i + k] > high) return {i, true};
        }
        i += sequence.length;
    }
    return {size, false};
}

void appendUtf8(std::string& out, std::uint32_t code) {
    const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6);
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3F));
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

} // namespace harmdesk::sources

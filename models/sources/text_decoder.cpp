// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/text_decoder.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace harmdesk::sources {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

// Bytes 80 to 9F (Unicode's mapping file for code page 1252); the others are those of ISO 8859-1.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

/// Writes a character as UTF-8 and returns its length.
std::size_t put(char* into, char32_t c) {
    if (c < 0x80) {
        into[0] = static_cast<char>(c);
        return 1;
    }
    if (c < 0x800) {
        into[0] = static_cast<char>(0xC0 | (c >> 6));
        into[1] = static_cast<char>(0x80 | (c & 0x3F));
        return 2;
    }
    if (c < 0x10000) {
        into[0] = static_cast<char>(0xE0 | (c >> 12));
        into[1] = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
        into[2] = static_cast<char>(0x80 | (c & 0x3F));
        return 3;
    }
    into[0] = static_cast<char>(0xF0 | (c >> 18));
    into[1] = static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    into[2] = static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    into[3] = static_cast<char>(0x80 | (c & 0x3F));
    return 4;
}

} // namespace

char32_t windows1252(unsigned char byte) {
    return byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80U] : byte;
}

TextDecoder::TextDecoder(TextEncoding encoding, CsvReader::Source bytes)
    : m_encoding(encoding)
    , m_bytes(std::move(bytes)) {}

std::int64_t TextDecoder::read(char* into, std::size_t size) {
    if (m_fault != Fault::None) return -1;
    // A byte of Windows-1252 gives at most three of UTF-8, two of UTF-16 at most three.
    const bool wide = m_encoding != TextEncoding::Windows1252;
    const std::size_t room = wide ? size / 3 * 2 : size / 3;
    while (!m_ended) {
        if (m_raw.size() < room + 4) m_raw.resize(room + 4);
        // What is held was counted out of the room of the call before.
        const std::int64_t came = m_bytes(m_raw.data() + m_held, room - std::min(room - 1, m_held));
        if (came < 0) return -1;
        m_ended = came == 0;
        std::size_t made = 0;
        if (wide) {
            m_held += static_cast<std::size_t>(came);
            made = decode16(into, m_ended);
            if (m_fault != Fault::None) return -1;
        } else {
            made = decode1252(into, static_cast<std::size_t>(came));
        }
        m_out += static_cast<std::int64_t>(made);
        if (made > 0) return static_cast<std::int64_t>(made);
    }
    return 0;
}

std::size_t TextDecoder::decode1252(char* into, std::size_t bytes) {
    const char* from = m_raw.data();
    const char* const end = from + bytes;
    std::size_t made = 0;
    while (from != end) {
        const char* run = from;
        while (run != end && static_cast<unsigned char>(*run) < 0x80) ++run;
        const auto plain = static_cast<std::size_t>(run - from);
        std::memcpy(into + made, from, plain);
        made += plain;
        from = run;
        if (from == end) break;
        const char32_t c = windows1252(static_cast<unsigned char>(*from++));
        if (c == kReplacement && m_undefined++ == 0)
            m_firstUndefined = m_out + static_cast<std::int64_t>(made);
        made += put(into + made, c);
    }
    return made;
}

std::size_t TextDecoder::decode16(char* into, bool last) {
    const auto* const raw = reinterpret_cast<const unsigned char*>(m_raw.data());
    const std::size_t low = m_encoding == TextEncoding::Utf16Le ? 0 : 1;
    const auto unit = [&](std::size_t at) {
        return static_cast<char32_t>(raw[at + low] | (raw[at + 1 - low] << 8));
    };
    std::size_t at = 0;
    std::size_t made = 0;
    while (at + 2 <= m_held) {
        char32_t c = unit(at);
        if (!m_started && c == 0xFFFE) {
            m_fault = Fault::OtherByteOrder;
            return 0;
        }
        m_started = true;
        std::size_t taken = 2;
        if (c >= 0xD800 && c < 0xE000) {
            if (c < 0xDC00 && at + 4 > m_held && !last) break;
            const char32_t second = c < 0xDC00 && at + 4 <= m_held ? unit(at + 2) : 0;
            if (second >= 0xDC00 && second < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10) + (second - 0xDC00);
                taken = 4;
            } else {
                if (m_undefined++ == 0) m_firstUndefined = m_out + static_cast<std::int64_t>(made);
                c = kReplacement;
            }
        }
        made += put(into + made, c);
        at += taken;
    }
    std::memmove(m_raw.data(), m_raw.data() + at, m_held - at);
    m_held -= at;
    if (last && m_held > 0) m_fault = Fault::CutShort;
    return made;
}

} // namespace harmdesk::sources

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace harmdesk::sources {

/// How far a text is well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
struct Utf8Check {
    std::size_t valid = 0; ///< bytes from the start that are whole, well-formed characters
    bool bad = false; ///< the byte after them breaks it; otherwise what follows is the start of a character
};
Utf8Check checkUtf8(std::string_view text);

/// Adds a character by its code point, up to U+10FFFF; whether it is one is the caller's to know.
void appendUtf8(std::string& out, std::uint32_t code);

} // namespace harmdesk::sources

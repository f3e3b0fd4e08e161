// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace harmdesk::specs {

struct JsonMember;

/// A value of a JSON text, with the line where it stands: Qt's reader knows no lines and lets a key stand
/// twice.
struct JsonValue {
    enum class Type : std::uint8_t { Null, Bool, Number, Text, Array, Object };
    Type type = Type::Null;
    bool truth = false;
    std::optional<std::int64_t> whole; ///< of a number without fraction and exponent, where it fits
    std::string text;
    std::vector<JsonValue> items;    ///< of an array
    std::vector<JsonMember> members; ///< of an object, in order
    int line = 1;
};

struct JsonMember {
    std::string key;
    JsonValue value;
};

/// What is wrong with a text that is no JSON.
struct JsonFault {
    enum class What : std::uint8_t { Syntax, TwiceKey, TooDeep, TooLarge, NotUtf8, After };
    What what = What::Syntax;
    int line = 1;
    std::string key; ///< of TwiceKey
};

/// Strict JSON (RFC 8259) of at most 4 MB and 32 levels; a byte order mark is left out. Exactly one of the
/// two comes back. Never throws but for want of memory.
struct JsonParsed {
    std::optional<JsonValue> value;
    JsonFault fault;
};
JsonParsed parseJson(std::string_view text);

/// A text as a JSON string with its quotation marks; bytes that are not UTF-8 become U+FFFD.
std::string jsonString(std::string_view text);

} // namespace harmdesk::specs

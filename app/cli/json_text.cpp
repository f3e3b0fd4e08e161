// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_text.h"

namespace harmdesk::cli {

QByteArray jsonString(std::string_view utf8) {
    static constexpr char kHex[] = "0123456789abcdef";
    QByteArray out;
    out.reserve(static_cast<qsizetype>(utf8.size()) + 2);
    out += '"';
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += kHex[byte >> 4];
            out += kHex[byte & 0xF];
        } else {
            out += c;
        }
    }
    out += '"';
    return out;
}

QByteArray csvField(std::string_view utf8) {
    const auto text = QByteArray(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (utf8.find_first_of(",\"\r\n") == std::string_view::npos) return text;
    QByteArray quoted = text;
    quoted.replace('"', "\"\"");
    return '"' + quoted + '"';
}

} // namespace harmdesk::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/spec_json_text.h"

#include "models/sources/utf8.h"

#include <algorithm>
#include <charconv>

namespace harmdesk::specs {

namespace {

constexpr std::size_t kMostBytes = std::size_t{4} << 20;
constexpr int kMostLevels = 32;

class Parser {
public:
    explicit Parser(std::string_view text)
        : m_text(text) {}

    JsonParsed parse() {
        JsonParsed out;
        JsonValue value;
        blanks();
        if (read(value, 0)) {
            blanks();
            if (m_at == m_text.size()) {
                out.value = std::move(value);
                return out;
            }
            m_what = JsonFault::What::After;
        }
        const auto lines =
            std::count(m_text.begin(), m_text.begin() + static_cast<std::ptrdiff_t>(m_at), '\n');
        out.fault = JsonFault{m_what, static_cast<int>(lines) + 1, m_key};
        return out;
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool take(char c) {
        if (m_at >= m_text.size() || m_text[m_at] != c) return false;
        ++m_at;
        return true;
    }
    bool take(std::string_view word) {
        if (!m_text.substr(m_at).starts_with(word)) return false;
        m_at += word.size();
        return true;
    }
    void blanks() {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '\n')
                ++m_line;
            else if (c != ' ' && c != '\t' && c != '\r')
                break;
            ++m_at;
        }
    }

    bool read(JsonValue& out, int level) {
        out.line = m_line;
        if (level > kMostLevels) {
            m_what = JsonFault::What::TooDeep;
            return false;
        }
        switch (peek()) {
        case '{':
            out.type = JsonValue::Type::Object;
            return readObject(out, level);
        case '[':
            out.type = JsonValue::Type::Array;
            return readArray(out, level);
        case '"':
            out.type = JsonValue::Type::Text;
            return readText(out.text);
        case 't':
            out.type = JsonValue::Type::Bool;
            out.truth = true;
            return take("true");
        case 'f':
            out.type = JsonValue::Type::Bool;
            return take("false");
        case 'n':
            return take("null");
        default:
            out.type = JsonValue::Type::Number;
            return readNumber(out);
        }
    }

    bool readObject(JsonValue& out, int level) {
        ++m_at;
        blanks();
        if (take('}')) return true;
        while (true) {
            blanks();
            std::string key;
            if (peek() != '"' || !readText(key)) return false;
            for (const JsonMember& member : out.members) {
                if (member.key != key) continue;
                m_what = JsonFault::What::TwiceKey;
                m_key = std::move(key);
                return false;
            }
            blanks();
            if (!take(':')) return false;
            blanks();
            // Specs have a dozen keys at most: more is no spec, and looking for twins would take ever longer.
            if (out.members.size() > 256) {
                m_what = JsonFault::What::TooLarge;
                return false;
            }
            out.members.push_back(JsonMember{std::move(key), JsonValue()});
            if (!read(out.members.back().value, level + 1)) return false;
            blanks();
            if (take('}')) return true;
            if (!take(',')) return false;
        }
    }

    bool readArray(JsonValue& out, int level) {
        ++m_at;
        blanks();
        if (take(']')) return true;
        while (true) {
            blanks();
            out.items.emplace_back();
            if (!read(out.items.back(), level + 1)) return false;
            blanks();
            if (take(']')) return true;
            if (!take(',')) return false;
        }
    }

    bool readText(std::string& out) {
        ++m_at;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (static_cast<unsigned char>(c) < 0x20) return false;
            ++m_at;
            if (c == '"') return true;
            if (c != '\\') {
                out += c;
            } else if (!readEscape(out)) {
                return false;
            }
        }
        return false;
    }

    bool readEscape(std::string& out) {
        const char c = peek();
        if (m_at < m_text.size()) ++m_at;
        constexpr std::string_view kFrom = "\"\\/bfnrt";
        constexpr std::string_view kTo = "\"\\/\b\f\n\r\t";
        if (c != '\0' && c != 'u') {
            const std::size_t at = kFrom.find(c);
            if (at == std::string_view::npos) return false;
            out += kTo[at];
            return true;
        }
        std::uint32_t code = 0;
        if (c != 'u' || !readHex(code)) return false;
        if (code >= 0xD800 && code < 0xE000) {
            std::uint32_t low = 0;
            if (code >= 0xDC00 || !take("\\u") || !readHex(low) || low < 0xDC00 || low >= 0xE000)
                return false;
            code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
        }
        sources::appendUtf8(out, code);
        return true;
    }

    bool readHex(std::uint32_t& out) {
        out = 0;
        for (int i = 0; i < 4; ++i) {
            const char c = peek();
            const char low = static_cast<char>(c | 0x20);
            if (c >= '0' && c <= '9')
                out = out * 16 + static_cast<std::uint32_t>(c - '0');
            else if (low >= 'a' && low <= 'f')
                out = out * 16 + static_cast<std::uint32_t>(low - 'a' + 10);
            else
                return false;
            ++m_at;
        }
        return true;
    }

    bool digits() {
        const std::size_t from = m_at;
        while (peek() >= '0' && peek() <= '9') ++m_at;
        return m_at > from;
    }
    bool readNumber(JsonValue& out) {
        const std::size_t from = m_at;
        take('-');
        const bool zero = peek() == '0';
        const std::size_t first = m_at;
        if (!digits() || (zero && m_at > first + 1)) return false;
        const std::size_t wholeEnd = m_at;
        if (take('.') && !digits()) return false;
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (!take('+')) take('-');
            if (!digits()) return false;
        }
        if (m_at != wholeEnd) return true;
        std::int64_t value = 0;
        const auto read = std::from_chars(m_text.data() + from, m_text.data() + m_at, value);
        if (read.ec == std::errc()) out.whole = value;
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    JsonFault::What m_what = JsonFault::What::Syntax;
    std::string m_key;
};

} // namespace

JsonParsed parseJson(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    if (text.size() > kMostBytes) return {std::nullopt, {JsonFault::What::TooLarge, 1, {}}};
    const sources::Utf8Check check = sources::checkUtf8(text);
    if (check.valid != text.size()) {
        const auto lines =
            std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(check.valid), '\n');
        return {std::nullopt, {JsonFault::What::NotUtf8, static_cast<int>(lines) + 1, {}}};
    }
    return Parser(text).parse();
}

std::string jsonString(std::string_view text) {
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string out = "\"";
    while (!text.empty()) {
        const std::size_t sound = sources::checkUtf8(text).valid;
        for (const char c : text.substr(0, sound)) {
            const auto byte = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\') {
                out += '\\';
                out += c;
            } else if (c == '\n') {
                out += "\\n";
            } else if (c == '\t') {
                out += "\\t";
            } else if (c == '\r') {
                out += "\\r";
            } else if (byte < 0x20 || byte == 0x7F) {
                out += "\\u00";
                out += kHex[byte >> 4];
                out += kHex[byte & 15];
            } else {
                out += c;
            }
        }
        text.remove_prefix(sound);
        if (text.empty()) break;
        out += "\xEF\xBF\xBD";
        text.remove_prefix(1);
    }
    return out += '"';
}

} // namespace harmdesk::specs

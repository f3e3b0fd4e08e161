// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/xlsx_scan.h"

#include "models/sources/utf8.h"

#include <algorithm>

namespace harmdesk::sources {

namespace {

/// Whether a block holds a control character other than tab and line ends. 64 bytes at a time, so that the
/// compiler can use wide registers.
bool holdsControls(const char* bytes, std::size_t size) {
    const auto control = [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return static_cast<unsigned char>((u < 0x20) & (u != '\t') & (u != '\n') & (u != '\r'));
    };
    std::size_t i = 0;
    for (; i + 64 <= size; i += 64) {
        unsigned char any = 0;
        for (std::size_t k = 0; k < 64; ++k) any = static_cast<unsigned char>(any | control(bytes[i + k]));
        if (any != 0) return true;
    }
    for (; i < size; ++i)
        if (control(bytes[i]) != 0) return true;
    return false;
}

/// The character of "#233" or "#xE9"; 0 where it is none that XML has.
std::uint32_t numbered(std::string_view name) {
    const bool hex = name.size() > 1 && name[1] == 'x';
    const std::string_view digits = name.substr(hex ? 2 : 1);
    std::uint32_t code = 0;
    if (digits.empty() || digits.size() > 10) return 0;
    for (const char c : digits) {
        std::uint32_t digit = 0;
        if (c >= '0' && c <= '9')
            digit = static_cast<std::uint32_t>(c - '0');
        else if (hex && c >= 'a' && c <= 'f')
            digit = static_cast<std::uint32_t>(c - 'a' + 10);
        else if (hex && c >= 'A' && c <= 'F')
            digit = static_cast<std::uint32_t>(c - 'A' + 10);
        else
            return 0;
        code = code * (hex ? 16 : 10) + digit;
        if (code > 0x10FFFF) return 0;
    }
    const bool allowed = code >= 0x20 || code == '\t' || code == '\n' || code == '\r';
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    return allowed && !surrogate && code != 0xFFFE && code != 0xFFFF ? code : 0;
}

} // namespace

bool startsAsUtf8(std::string_view head) {
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    if (head.empty() || (head.front() != '<' && head.front() != ' ' && head.front() != '\n' &&
                         head.front() != '\r' && head.front() != '\t'))
        return false;
    if (head.size() > 1 && head[1] == '\0') return false;
    if (!head.starts_with("<?xml")) return true;
    const std::string_view declaration = head.substr(0, head.find("?>"));
    const std::size_t at = declaration.find("encoding");
    if (at == std::string_view::npos) return true;
    std::string value;
    for (const char c : declaration.substr(at + 8))
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            value += c;
        else if (c >= 'A' && c <= 'Z')
            value += static_cast<char>(c - 'A' + 'a');
    return value.starts_with("utf8") || value.starts_with("usascii");
}

bool XmlScannerBase::refill() {
    if (m_at > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_at, m_end - m_at);
        m_end -= m_at;
        m_valid -= m_at;
        m_at = 0;
    }
    if (m_buffer.size() < m_end + kChunk) m_buffer.resize(std::max(m_end + kChunk, m_buffer.size() * 2));
    const std::int64_t came = read(m_buffer.data() + m_end, kChunk);
    if (came < 0) return false;
    m_atEnd = came == 0;
    m_end += static_cast<std::size_t>(came);
    if (!m_started && m_end >= 3) {
        m_started = true;
        if (std::string_view(m_buffer.data(), m_end).starts_with("\xEF\xBB\xBF")) m_at = m_valid = 3;
    }
    const std::string_view fresh(m_buffer.data() + m_valid, m_end - m_valid);
    const Utf8Check check = checkUtf8(fresh);
    if (check.bad || (m_atEnd && check.valid < fresh.size()) || holdsControls(fresh.data(), fresh.size())) {
        damaged(QStringLiteral("it is not UTF-8"));
        return false;
    }
    m_valid += check.valid;
    return true;
}

bool XmlScannerBase::resolve(std::string_view& view, std::string& room, bool attribute) {
    room.clear();
    for (std::size_t i = 0; i < view.size(); ++i) {
        const char c = view[i];
        if (c == '\r' && i + 1 < view.size() && view[i + 1] == '\n') continue; // one line end
        if (attribute && (c == '\r' || c == '\n' || c == '\t')) {
            room += ' ';
        } else if (c == '\r') {
            room += '\n';
        } else if (c == '<') {
            return false;
        } else if (c != '&') {
            room += c;
        } else {
            const std::size_t end = view.find(';', i);
            if (end == std::string_view::npos) return false;
            const std::string_view name = view.substr(i + 1, end - i - 1);
            i = end;
            if (name == "amp")
                room += '&';
            else if (name == "lt")
                room += '<';
            else if (name == "gt")
                room += '>';
            else if (name == "quot")
                room += '"';
            else if (name == "apos")
                room += '\'';
            else if (const std::uint32_t code = name.starts_with('#') ? numbered(name) : 0; code != 0)
                appendUtf8(room, code);
            else
                return false;
        }
    }
    view = room;
    return true;
}

} // namespace harmdesk::sources

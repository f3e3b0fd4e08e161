// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/xlsx_xml.h"

#include <cstring>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace harmdesk::sources {

/// What is the same for every handler of an XmlScanner: the bytes, the checks on them, texts.
class XmlScannerBase : public XmlSource {
protected:
    using XmlSource::XmlSource;

    /// Throws away what was parsed and reads the next chunk: false at a failure. Checks that what came is
    /// UTF-8 without the control characters that XML has not.
    bool refill();
    /// A text between tags or an attribute's value with its references resolved and line ends as "\n" (in
    /// attributes all blanks as " "), in `room`. False = not well-formed.
    bool resolve(std::string_view& view, std::string& room, bool attribute);

    std::vector<char> m_buffer;
    std::size_t m_at = 0;    // the next token
    std::size_t m_valid = 0; // checked: whole characters
    std::size_t m_end = 0;   // of what has come
    bool m_atEnd = false;
    bool m_started = false;
    // Names of the open elements; only the first `m_depth` count, the rest keep their room.
    std::vector<std::string> m_open;
    std::size_t m_depth = 0;
    bool m_rootSeen = false;
    std::vector<XmlAttribute> m_attributes;
    std::deque<std::string> m_rooms; // of attributes with references; a deque, because views into them stand
    std::string m_textRoom;
};

/// A scanner for the XML of sheets and shared texts, which are most of a workbook: three times as fast as
/// expat because it knows UTF-8 only, copies nothing and calls its handler inline. It takes everything that
/// expat takes and gives the same events (tested against it); of what is not well-formed it lets a little
/// more pass (a name twice among the attributes, odd characters in names).
template <class H> class XmlScanner final : public XmlScannerBase {
public:
    XmlScanner(std::unique_ptr<ZipPart> part, QString path, QString partName, std::string head, H& handler)
        : XmlScannerBase(std::move(part), std::move(path), std::move(partName), std::move(head))
        , m_handler(handler) {}

    Step parseMore() override {
        if (stopped()) return Step::Failed;
        if (m_atEnd && m_at == m_end) return Step::End;
        if (!refill()) return Step::Failed;
        while (m_at < m_valid && !stopped())
            if (!token()) break;
        if (!stopped() && m_atEnd) {
            if (m_at < m_end || m_depth > 0 || !m_rootSeen) damaged(QStringLiteral("it ends in the middle"));
        } else if (!stopped() && m_valid - m_at > static_cast<std::size_t>(kMaxToken)) {
            tooLong();
        }
        if (stopped()) return Step::Failed;
        return m_atEnd ? Step::End : Step::More;
    }

private:
    static bool blank(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }
    bool bad(const char* what) {
        damaged(QString::fromLatin1(what));
        return false;
    }
    const char* find(const char* from, char what) const {
        const char* const to = m_buffer.data() + m_valid;
        return from < to
                   ? static_cast<const char*>(std::memchr(from, what, static_cast<std::size_t>(to - from)))
                   : nullptr;
    }
    void advance(const char* to) { m_at = static_cast<std::size_t>(to - m_buffer.data()); }

    /// One token; false where it is not whole yet, or at a fault.
    bool token() {
        const char* const p = m_buffer.data() + m_at;
        const char* const end = m_buffer.data() + m_valid;
        if (*p != '<') return textToken(p);
        if (end - p < 2) return false;
        switch (p[1]) {
        case '/':
            return endTag(p);
        case '!':
            return declaration(p, end);
        case '?': {
            const char* q = p + 2;
            while ((q = find(q, '?')) != nullptr) {
                if (q + 1 == end) return false;
                if (q[1] == '>') {
                    advance(q + 2);
                    return true;
                }
                ++q;
            }
            return false;
        }
        default:
            return startTag(p, end);
        }
    }

    bool textToken(const char* p) {
        const char* const end = m_buffer.data() + m_valid;
        const char* to = p;
        bool plain = true;
        for (; to < end && *to != '<'; ++to) plain = plain && *to != '&' && *to != '\r';
        if (to == end && !m_atEnd) {
            // A long text comes in pieces, cut where no reference and no line end is cut.
            if (to - p < static_cast<std::ptrdiff_t>(kChunk / 2)) return false;
            for (const char* q = to - 16; q < to; ++q)
                if (*q == '&') to = q;
            if (to[-1] == '\r') --to;
        }
        std::string_view text(p, static_cast<std::size_t>(to - p));
        if (m_depth == 0) {
            for (const char c : text)
                if (!blank(c)) return bad("text outside of the root");
        } else {
            if (!plain && !resolve(text, m_textRoom, false)) return bad("a reference that is not known");
            if (!text.empty()) m_handler.text(text);
        }
        advance(to);
        return true;
    }

    bool endTag(const char* p) {
        const char* const close = find(p, '>');
        if (close == nullptr) return false;
        const char* last = close;
        while (last > p + 2 && blank(last[-1])) --last;
        const std::string_view name(p + 2, static_cast<std::size_t>(last - p - 2));
        if (m_depth == 0 || m_open[m_depth - 1] != name) return bad("tags that do not match");
        --m_depth;
        m_handler.end(localName(name));
        advance(close + 1);
        return true;
    }

    bool declaration(const char* p, const char* end) {
        const std::string_view rest(p, static_cast<std::size_t>(end - p));
        constexpr std::string_view comment = "<!--";
        constexpr std::string_view data = "<![CDATA[";
        if (rest.starts_with(comment)) {
            const std::size_t close = rest.find("-->", comment.size());
            if (close == std::string_view::npos) return false;
            advance(p + close + 3);
            return true;
        }
        if (rest.starts_with(data)) {
            const std::size_t close = rest.find("]]>", data.size());
            if (close == std::string_view::npos) return false;
            if (m_depth == 0) return bad("text outside of the root");
            std::string_view text = rest.substr(data.size(), close - data.size());
            if (text.find('\r') != std::string_view::npos) {
                m_textRoom.clear();
                for (std::size_t i = 0; i < text.size(); ++i) {
                    if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
                    m_textRoom += text[i] == '\r' ? '\n' : text[i];
                }
                text = m_textRoom;
            }
            if (!text.empty()) m_handler.text(text);
            advance(p + close + 3);
            return true;
        }
        // Not enough to tell which it is.
        if (!m_atEnd && (comment.starts_with(rest) || data.starts_with(rest))) return false;
        constexpr std::string_view type = "<!DOCTYPE";
        if (!m_atEnd && rest.size() < type.size() && type.starts_with(rest)) return false;
        if (rest.starts_with(type)) {
            documentType();
            return false;
        }
        return bad("a declaration that is not known");
    }

    bool startTag(const char* p, const char* end) {
        const char* q = p + 1;
        while (q < end && *q != '>' && *q != '/' && !blank(*q)) ++q;
        if (q == end) return false;
        const std::string_view name(p + 1, static_cast<std::size_t>(q - p - 1));
        if (name.empty()) return bad("a tag without a name");
        m_attributes.clear();
        std::size_t rooms = 0;
        bool empty = false;
        while (true) {
            const char* const before = q;
            while (q < end && blank(*q)) ++q;
            if (q == end) return false;
            if (*q == '>') break;
            if (*q == '/') {
                if (q + 1 == end) return false;
                if (q[1] != '>') return bad("a stroke within a tag");
                empty = true;
                ++q;
                break;
            }
            if (q == before) return bad("attributes without a blank between them");
            const char* const nameBegin = q;
            while (q < end && *q != '=' && *q != '>' && *q != '<' && !blank(*q)) ++q;
            const char* const nameEnd = q;
            while (q < end && blank(*q)) ++q;
            if (q == end) return false;
            if (*q != '=' || nameBegin == nameEnd) return bad("an attribute without a value");
            ++q;
            while (q < end && blank(*q)) ++q;
            if (q == end) return false;
            if (*q != '"' && *q != '\'') return bad("an attribute without quotation marks");
            // Values are short: a loop beats memchr, and sees what has to be resolved on its way.
            const char quote = *q;
            const char* close = q + 1;
            bool plain = true;
            for (; close < end && *close != quote; ++close)
                plain = plain && *close >= ' ' && *close != '<' && *close != '&';
            if (close == end) return false;
            std::string_view value(q + 1, static_cast<std::size_t>(close - q - 1));
            // Bytes above 0x7F are negative where char is signed: they come here too and stay as they are.
            if (!plain) {
                if (m_rooms.size() <= rooms) m_rooms.resize(rooms + 16);
                if (!resolve(value, m_rooms[rooms++], true)) return bad("a reference that is not known");
            }
            m_attributes.push_back(
                {localName({nameBegin, static_cast<std::size_t>(nameEnd - nameBegin)}), value});
            q = close + 1;
        }
        if (m_depth == 0 && m_rootSeen) return bad("something after the root");
        if (m_depth == static_cast<std::size_t>(kMaxDepth)) {
            tooDeep();
            return false;
        }
        m_rootSeen = true;
        m_handler.start(localName(name), XmlAttributes(m_attributes.data(), m_attributes.size()));
        if (empty) {
            if (!stopped()) m_handler.end(localName(name));
        } else {
            if (m_open.size() == m_depth) m_open.emplace_back();
            m_open[m_depth++].assign(name);
        }
        advance(q + 1);
        return true;
    }

    H& m_handler;
};

/// Whether the start of a part says that it is UTF-8: no other byte order mark, no other declared encoding.
bool startsAsUtf8(std::string_view head);

/// The fast scanner where it can be used, expat otherwise.
template <class H>
std::unique_ptr<XmlSource> openXml(std::unique_ptr<ZipPart> part, const QString& path,
                                   const QString& partName, H& handler) {
    std::string head(XmlSource::kChunk, '\0');
    const std::int64_t came = part->read(head.data(), head.size());
    head.resize(came > 0 ? static_cast<std::size_t>(came) : 0); // a failure comes again with the next read
    if (startsAsUtf8(head))
        return std::make_unique<XmlScanner<H>>(std::move(part), path, partName, std::move(head), handler);
    return std::make_unique<XmlReader>(std::move(part), path, partName, std::move(head), handler);
}

} // namespace harmdesk::sources

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/note_blocks.h"

#include <QStringList>
#include <QStringView>
#include <algorithm>
#include <optional>

namespace harmdesk::cases::note_blocks {

namespace {

constexpr int kDeepestList = 8;

struct Tag {
    QString name; ///< lower case
    bool closing = false;
    QString style; ///< value of the style attribute
};

bool isBlank(QChar c) {
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// The characters that may stand in a note: no controls, no halves of surrogate pairs, no noncharacters.
void appendScalar(QString& out, char32_t c) {
    if (c < 0x20 || (c >= 0x7f && c <= 0x9f) || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff)) return;
    if ((c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef)) return;
    if (QChar::requiresSurrogates(c)) {
        out += QChar(QChar::highSurrogate(c));
        out += QChar(QChar::lowSurrogate(c));
    } else if (c == 0x2028 || c == 0x2029) {
        out += u'\n';
    } else {
        out += QChar(static_cast<char16_t>(c));
    }
}

/// "amp" → '&'; "#160" and "#xA0" → the character; nullopt: not a reference we know, the text stays as it is.
std::optional<char32_t> entity(QStringView name) {
    if (name == u"amp") return U'&';
    if (name == u"lt") return U'<';
    if (name == u"gt") return U'>';
    if (name == u"quot") return U'"';
    if (name == u"apos") return U'\'';
    if (name == u"nbsp") return U'\u00a0';
    if (!name.startsWith(u'#') || name.size() < 2 || name.size() > 9) return std::nullopt;
    bool ok = false;
    const bool hex = name[1] == u'x' || name[1] == u'X';
    const uint value = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
    if (!ok) return std::nullopt;
    return static_cast<char32_t>(value);
}

class Builder {
public:
    void text(const QString& text) {
        for (const QChar c : text) {
            if (isBlank(c)) {
                m_space = true;
                continue;
            }
            if (m_space) space();
            put(c);
        }
    }

    void tag(const Tag& tag) {
        const QString& n = tag.name;
        if (n == u"br") {
            if (!tag.closing) lineBreak();
        } else if (n == u"ul" || n == u"ol") {
            tag.closing ? closeList() : openList(n == u"ol");
        } else if (n == u"li") {
            endBlock();
            m_styles.clear();
            if (!tag.closing) {
                if (m_lists.empty()) openList(false);
                startBlock();
                push(tag);
            }
        } else if (isBlockTag(n)) {
            // A paragraph inside an item is part of the item; outside it is a block of its own.
            const bool inItem = m_open && m_block.isItem();
            if (inItem) {
                if (!tag.closing && !m_block.isEmpty()) lineBreak();
                m_styles.clear();
                if (!tag.closing) push(tag);
                return;
            }
            endBlock();
            m_styles.clear();
            if (!tag.closing) {
                startBlock();
                push(tag);
            }
        } else {
            tag.closing ? pop(n) : push(tag);
        }
    }

    std::vector<Block> finish() {
        endBlock();
        dropEmptyItemsBeforeTheirLists();
        m_blocks.erase(std::find_if(m_blocks.rbegin(), m_blocks.rend(),
                                    [](const Block& b) { return !b.isEmpty() || b.isItem(); })
                           .base(),
                       m_blocks.end());
        m_blocks.erase(m_blocks.begin(), std::find_if(m_blocks.begin(), m_blocks.end(), [](const Block& b) {
                           return !b.isEmpty() || b.isItem();
                       }));
        return std::move(m_blocks);
    }

private:
    struct Style {
        QString tag;
        std::optional<bool> bold;
        std::optional<bool> italic;
    };

    static bool isBlockTag(const QString& n) {
        static constexpr std::u16string_view kBlocks[] = {
            u"p",   u"div", u"h1", u"h2",    u"h3", u"h4", u"h5", u"h6",      u"blockquote",
            u"pre", u"td",  u"th", u"table", u"tr", u"dl", u"dt", u"section", u"article"};
        return std::any_of(std::begin(kBlocks), std::end(kBlocks), [&](std::u16string_view b) {
            return n == QStringView(b.data(), static_cast<qsizetype>(b.size()));
        });
    }

    /// An empty item that is followed by a list within it looks the same as that list alone.
    void dropEmptyItemsBeforeTheirLists() {
        for (std::size_t i = m_blocks.size(); i-- > 1;) {
            const Block& item = m_blocks[i - 1];
            const Block& next = m_blocks[i];
            if (!item.isItem() || !item.isEmpty() || next.lists.size() <= item.lists.size()) continue;
            if (std::equal(item.lists.begin(), item.lists.end(), next.lists.begin()))
                m_blocks.erase(m_blocks.begin() + static_cast<std::ptrdiff_t>(i - 1));
        }
    }

    void push(const Tag& tag) {
        Style style{tag.name, std::nullopt, std::nullopt};
        if (tag.name == u"b" || tag.name == u"strong") style.bold = true;
        if (tag.name == u"i" || tag.name == u"em") style.italic = true;
        for (const QString& part : tag.style.split(u';')) {
            const qsizetype colon = part.indexOf(u':');
            if (colon < 0) continue;
            const QString key = part.left(colon).trimmed().toLower();
            const QString value = part.mid(colon + 1).trimmed().toLower();
            if (key == u"font-weight") {
                bool number = false;
                const int weight = value.toInt(&number);
                style.bold = number ? weight >= 600 : value == u"bold" || value == u"bolder";
            } else if (key == u"font-style") {
                style.italic = value == u"italic" || value == u"oblique";
            }
        }
        if (m_styles.size() < 64) m_styles.push_back(style);
    }

    void pop(const QString& name) {
        for (std::size_t i = m_styles.size(); i-- > 0;) {
            if (m_styles[i].tag != name) continue;
            m_styles.erase(m_styles.begin() + static_cast<std::ptrdiff_t>(i));
            return;
        }
    }

    bool bold() const {
        for (auto it = m_styles.rbegin(); it != m_styles.rend(); ++it)
            if (it->bold) return *it->bold;
        return false;
    }
    bool italic() const {
        for (auto it = m_styles.rbegin(); it != m_styles.rend(); ++it)
            if (it->italic) return *it->italic;
        return false;
    }

    void openList(bool ordered) {
        // An item that holds nothing but a list is no item of its own.
        if (m_open && m_block.isItem() && m_block.isEmpty()) {
            m_open = false;
        } else {
            endBlock();
        }
        m_styles.clear();
        m_depth++;
        if (m_lists.size() < kDeepestList) m_lists.push_back({ordered, m_nextList++});
    }

    void closeList() {
        endBlock();
        m_styles.clear();
        if (m_depth == 0) return;
        if (m_depth-- <= kDeepestList) m_lists.pop_back();
    }

    void startBlock() {
        m_block = Block{m_lists, {}};
        m_open = true;
        m_space = false;
    }

    void endBlock() {
        m_space = false;
        if (!m_open) return;
        trimEnd();
        m_blocks.push_back(std::move(m_block));
        m_block = {};
        m_open = false;
    }

    void trimEnd() {
        while (!m_block.runs.empty()) {
            QString& text = m_block.runs.back().text;
            while (!text.isEmpty() && (text.back() == u'\n' || text.back() == u' ')) text.chop(1);
            if (!text.isEmpty()) return;
            m_block.runs.pop_back();
        }
    }

    void ensureOpen() {
        if (!m_open) startBlock();
    }

    void lineBreak() {
        ensureOpen();
        m_space = false;
        // Blanks before a break show nowhere.
        if (!m_block.runs.empty() && m_block.runs.back().text.endsWith(u' '))
            m_block.runs.back().text.chop(1);
        if (!m_block.runs.empty() && m_block.runs.back().text.isEmpty()) m_block.runs.pop_back();
        append(u'\n', false, false);
    }

    /// A pending blank is written only between two words of one line.
    void space() {
        m_space = false;
        if (!m_open || m_block.runs.empty() || m_block.runs.back().text.endsWith(u'\n')) return;
        // The blank belongs to the style that both sides share, so that equal looks give equal text.
        const Run& before = m_block.runs.back();
        append(u' ', before.bold && bold(), before.italic && italic());
    }

    void put(QChar c) {
        ensureOpen();
        append(c, bold(), italic());
    }

    void append(QChar c, bool isBold, bool isItalic) {
        auto& runs = m_block.runs;
        if (runs.empty() || runs.back().bold != isBold || runs.back().italic != isItalic)
            runs.push_back({QString(), isBold, isItalic});
        runs.back().text += c;
    }

    std::vector<Block> m_blocks;
    Block m_block;
    std::vector<List> m_lists;
    std::vector<Style> m_styles;
    int m_depth = 0;
    int m_nextList = 1;
    bool m_open = false;
    bool m_space = false;
};

/// Reads tags and text of anything that looks like HTML; a "<" that begins no tag is text.
class Tokenizer {
public:
    Tokenizer(const QString& html, Builder& builder)
        : m_html(html)
        , m_builder(builder) {}

    void run() {
        QString text;
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<' && startsTag()) {
                flush(text);
                readTag();
            } else if (c == u'&') {
                readEntity(text);
            } else if (isBlank(c)) {
                text += u' ';
                ++m_at;
            } else {
                appendScalar(text, scalar());
            }
        }
        flush(text);
    }

private:
    void flush(QString& text) {
        if (text.isEmpty()) return;
        m_builder.text(text);
        text.clear();
    }

    char32_t scalar() {
        const QChar c = m_html[m_at++];
        if (c.isHighSurrogate() && m_at < m_html.size() && m_html[m_at].isLowSurrogate())
            return QChar::surrogateToUcs4(c, m_html[m_at++]);
        return c.unicode();
    }

    void readEntity(QString& text) {
        const QStringView near = QStringView(m_html).mid(m_at, 11);
        const qsizetype length = near.indexOf(u';');
        if (length > 0) {
            if (const auto c = entity(near.mid(1, length - 1))) {
                if (*c == U'\n' || *c == U'\t' || *c == U'\r') {
                    text += u' ';
                } else {
                    appendScalar(text, *c);
                }
                m_at += length + 1;
                return;
            }
        }
        text += u'&';
        ++m_at;
    }

    bool startsTag() const {
        if (m_at + 1 >= m_html.size()) return false;
        const QChar next = m_html[m_at + 1];
        if (next == u'!' || next == u'?') return true;
        const QChar letter = next == u'/' && m_at + 2 < m_html.size() ? m_html[m_at + 2] : next;
        return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z');
    }

    void readTag() {
        if (QStringView(m_html).mid(m_at).startsWith(u"<!--")) {
            const qsizetype end = m_html.indexOf(u"-->", m_at + 4);
            m_at = end < 0 ? m_html.size() : end + 3;
            return;
        }
        ++m_at;
        if (m_html[m_at] == u'!' || m_html[m_at] == u'?') {
            const qsizetype end = m_html.indexOf(u'>', m_at);
            m_at = end < 0 ? m_html.size() : end + 1;
            return;
        }
        Tag tag;
        if (m_html[m_at] == u'/') {
            tag.closing = true;
            ++m_at;
        }
        while (m_at < m_html.size() && m_html[m_at].isLetterOrNumber()) tag.name += m_html[m_at++].toLower();
        readAttributes(tag);
        if (!tag.closing &&
            (tag.name == u"style" || tag.name == u"script" || tag.name == u"head" || tag.name == u"title")) {
            const qsizetype end = m_html.indexOf(QStringLiteral("</") + tag.name, m_at, Qt::CaseInsensitive);
            const qsizetype close = end < 0 ? -1 : m_html.indexOf(u'>', end);
            m_at = close < 0 ? m_html.size() : close + 1;
            return;
        }
        m_builder.tag(tag);
    }

    void readAttributes(Tag& tag) {
        while (m_at < m_html.size() && m_html[m_at] != u'>') {
            QString name;
            while (m_at < m_html.size() && (isBlank(m_html[m_at]) || m_html[m_at] == u'/')) ++m_at;
            while (m_at < m_html.size() && !isBlank(m_html[m_at]) && m_html[m_at] != u'=' &&
                   m_html[m_at] != u'>')
                name += m_html[m_at++].toLower();
            while (m_at < m_html.size() && isBlank(m_html[m_at])) ++m_at;
            if (m_at >= m_html.size() || m_html[m_at] != u'=') continue;
            ++m_at;
            while (m_at < m_html.size() && isBlank(m_html[m_at])) ++m_at;
            const QString value = attributeValue();
            if (name == u"style") tag.style = value;
        }
        if (m_at < m_html.size()) ++m_at;
    }

    QString attributeValue() {
        if (m_at >= m_html.size()) return {};
        const QChar quote = m_html[m_at];
        qsizetype start = m_at;
        if (quote == u'"' || quote == u'\'') {
            start = ++m_at;
            while (m_at < m_html.size() && m_html[m_at] != quote) ++m_at;
            const QString value = m_html.mid(start, m_at - start);
            if (m_at < m_html.size()) ++m_at;
            return value;
        }
        while (m_at < m_html.size() && !isBlank(m_html[m_at]) && m_html[m_at] != u'>') ++m_at;
        return m_html.mid(start, m_at - start);
    }

    const QString& m_html;
    Builder& m_builder;
    qsizetype m_at = 0;
};

} // namespace

std::vector<Block> read(const QString& html) {
    Builder builder;
    Tokenizer(html, builder).run();
    return builder.finish();
}

} // namespace harmdesk::cases::note_blocks

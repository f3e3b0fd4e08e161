// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/note_blocks.h"

#include <QStringList>

namespace harmdesk::briefing {

namespace {

QString entity(const QString& name) {
    if (name == QLatin1String("amp")) return QStringLiteral("&");
    if (name == QLatin1String("lt")) return QStringLiteral("<");
    if (name == QLatin1String("gt")) return QStringLiteral(">");
    if (name == QLatin1String("quot")) return QStringLiteral("\"");
    if (name == QLatin1String("apos")) return QStringLiteral("'");
    if (name == QLatin1String("nbsp")) return QString(QChar(0xA0));
    if (name.startsWith(QLatin1Char('#')) && name.size() > 1) {
        bool ok = false;
        const bool hex = name[1] == QLatin1Char('x') || name[1] == QLatin1Char('X');
        const uint value = hex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok, 10);
        const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
        if (ok && value >= 0x20 && value <= 0x10FFFF && !surrogate) {
            const char32_t c = value;
            return QString::fromUcs4(&c, 1);
        }
    }
    return QLatin1Char('&') + name + QLatin1Char(';');
}

QString decoded(const QString& text) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype end = text[i] == QLatin1Char('&') ? text.indexOf(QLatin1Char(';'), i) : -1;
        if (end > i && end - i <= 10) {
            out += entity(text.mid(i + 1, end - i - 1));
            i = end;
        } else {
            out += text[i];
        }
    }
    return out;
}

class Reader {
public:
    std::vector<NoteBlock> read(const QString& html) {
        qsizetype at = 0;
        while (at < html.size()) {
            const qsizetype open = html.indexOf(QLatin1Char('<'), at);
            if (open < 0) break;
            addText(html.mid(at, open - at));
            const qsizetype close = html.indexOf(QLatin1Char('>'), open);
            if (close < 0) {
                at = html.size();
                break;
            }
            tag(html.mid(open + 1, close - open - 1).trimmed().toLower());
            at = close + 1;
        }
        addText(html.mid(at));
        endBlock();
        return std::move(m_blocks);
    }

private:
    struct List {
        bool ordered;
        int next;
    };

    void tag(QString name) {
        const bool closing = name.startsWith(QLatin1Char('/'));
        if (closing) name = name.mid(1);
        name = name.section(QLatin1Char(' '), 0, 0);
        if (name.endsWith(QLatin1Char('/'))) name.chop(1);
        // The text of these is not the note's.
        if (name == QLatin1String("style") || name == QLatin1String("script") ||
            name == QLatin1String("head")) {
            m_hidden = !closing;
        } else if (name == QLatin1String("b") || name == QLatin1String("strong")) {
            m_bold = std::max(0, m_bold + (closing ? -1 : 1));
        } else if (name == QLatin1String("i") || name == QLatin1String("em")) {
            m_italic = std::max(0, m_italic + (closing ? -1 : 1));
        } else if (name == QLatin1String("br")) {
            append(QStringLiteral("\n"));
        } else if (name == QLatin1String("p") || name == QLatin1String("div")) {
            // A paragraph inside a list entry belongs to the entry.
            if (!m_inItem) endBlock();
        } else if (name == QLatin1String("ul") || name == QLatin1String("ol")) {
            endBlock();
            m_inItem = false;
            if (!closing)
                m_lists.push_back({name == QLatin1String("ol"), 1});
            else if (!m_lists.empty())
                m_lists.pop_back();
        } else if (name == QLatin1String("li")) {
            endBlock();
            m_inItem = !closing;
            if (!closing) startItem();
        }
    }

    void startItem() {
        if (m_lists.empty()) m_lists.push_back({false, 1});
        List& list = m_lists.back();
        m_block.marker = list.ordered ? QStringLiteral("%1.").arg(list.next++) : QString(QChar(0x2022));
        m_block.depth = static_cast<int>(m_lists.size());
    }

    void addText(const QString& raw) {
        if (m_hidden) return;
        QString text;
        for (const QChar c : decoded(raw)) {
            const bool blank = c.isSpace() && c != QChar(0xA0);
            if (!blank)
                text += c;
            else if (!endsInBlank(text))
                text += QLatin1Char(' ');
        }
        append(text);
    }

    bool endsInBlank(const QString& text) const {
        if (!text.isEmpty()) return text.back() == QLatin1Char(' ');
        if (m_block.runs.empty()) return true;
        const QChar last = m_block.runs.back().text.back();
        return last == QLatin1Char(' ') || last == QLatin1Char('\n');
    }

    void append(const QString& text) {
        if (text.isEmpty()) return;
        const bool bold = m_bold > 0;
        const bool italic = m_italic > 0;
        if (!m_block.runs.empty() && m_block.runs.back().bold == bold && m_block.runs.back().italic == italic)
            m_block.runs.back().text += text;
        else
            m_block.runs.push_back({text, bold, italic});
    }

    void endBlock() {
        while (!m_block.runs.empty()) {
            QString& text = m_block.runs.back().text;
            while (!text.isEmpty() && text.back().isSpace()) text.chop(1);
            if (!text.isEmpty()) break;
            m_block.runs.pop_back();
        }
        if (!m_block.runs.empty()) m_blocks.push_back(std::move(m_block));
        m_block = {};
    }

    std::vector<NoteBlock> m_blocks;
    NoteBlock m_block;
    std::vector<List> m_lists;
    int m_bold = 0;
    int m_italic = 0;
    bool m_inItem = false;
    bool m_hidden = false;
};

} // namespace

std::vector<NoteBlock> noteBlocks(const QString& html) {
    return Reader().read(html);
}

} // namespace harmdesk::briefing

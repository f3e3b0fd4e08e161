// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/note_text.h"

#include "models/cases/note_blocks.h"

#include <QStringList>
#include <algorithm>
#include <vector>

namespace harmdesk::cases {

using note_blocks::Block;
using note_blocks::List;
using note_blocks::Run;

namespace {

QString runsToHtml(const std::vector<Run>& runs) {
    QString out;
    for (const Run& run : runs) {
        if (run.bold) out += QStringLiteral("<b>");
        if (run.italic) out += QStringLiteral("<i>");
        for (const QChar c : run.text) {
            if (c == u'&')
                out += QStringLiteral("&amp;");
            else if (c == u'<')
                out += QStringLiteral("&lt;");
            else if (c == u'>')
                out += QStringLiteral("&gt;");
            else if (c == u'\n')
                out += QStringLiteral("<br>");
            else
                out += c;
        }
        if (run.italic) out += QStringLiteral("</i>");
        if (run.bold) out += QStringLiteral("</b>");
    }
    return out;
}

QString toHtml(const std::vector<Block>& blocks) {
    QString out;
    std::vector<List> open; // each with an item open in it
    const auto closeDownTo = [&](std::size_t depth) {
        while (open.size() > depth) {
            out += open.back().ordered ? QStringLiteral("</li></ol>") : QStringLiteral("</li></ul>");
            open.pop_back();
        }
    };
    for (const Block& block : blocks) {
        std::size_t common = 0;
        while (common < open.size() && common < block.lists.size() && open[common] == block.lists[common])
            ++common;
        closeDownTo(common);
        if (!block.isItem()) {
            out += QStringLiteral("<p>") + runsToHtml(block.runs) + QStringLiteral("</p>");
            continue;
        }
        if (common == block.lists.size()) out += QStringLiteral("</li><li>");
        for (std::size_t depth = common; depth < block.lists.size(); ++depth) {
            out += block.lists[depth].ordered ? QStringLiteral("<ol><li>") : QStringLiteral("<ul><li>");
            open.push_back(block.lists[depth]);
        }
        out += runsToHtml(block.runs);
    }
    closeDownTo(0);
    return out;
}

} // namespace

QString cleanNoteHtml(const QString& html) {
    return toHtml(note_blocks::read(html));
}

QString notePlainText(const QString& html) {
    QStringList lines;
    bool readable = false;
    std::vector<std::pair<List, int>> counters;
    for (const Block& block : note_blocks::read(html)) {
        QString text;
        for (const Run& run : block.runs) text += run.text;
        readable = readable || std::any_of(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
        if (!block.isItem()) {
            lines += text;
            continue;
        }
        while (counters.size() > block.lists.size()) counters.pop_back();
        for (std::size_t d = 0; d < block.lists.size(); ++d) {
            if (d < counters.size() && counters[d].first == block.lists[d]) continue;
            counters.resize(d);
            for (std::size_t e = d; e < block.lists.size(); ++e) counters.emplace_back(block.lists[e], 0);
            break;
        }
        const QString indent(static_cast<qsizetype>(2 * (block.lists.size() - 1)), u' ');
        const int number = ++counters.back().second;
        const QString mark = block.lists.back().ordered ? QString::number(number) + QStringLiteral(". ")
                                                        : QStringLiteral("• ");
        lines += indent + mark + text.replace(u'\n', QLatin1Char('\n') + indent + QStringLiteral("  "));
    }
    return readable ? lines.join(u'\n') : QString();
}

} // namespace harmdesk::cases

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/note_blocks.h"

#include <QTest>

using namespace harmdesk::briefing;

class NoteBlocksTest : public QObject {
    Q_OBJECT

    /// "• *bold* /italic/" one block a line, depth as blanks.
    static QString drawn(const QString& html) {
        QStringList lines;
        for (const NoteBlock& block : noteBlocks(html)) {
            QString line(block.depth, QLatin1Char('>'));
            if (!block.marker.isEmpty()) line += block.marker + QLatin1Char(' ');
            for (const NoteRun& run : block.runs) {
                QString text = run.text;
                if (run.bold) text = QLatin1Char('*') + text + QLatin1Char('*');
                if (run.italic) text = QLatin1Char('/') + text + QLatin1Char('/');
                line += text;
            }
            lines << line.replace(QLatin1Char('\n'), QLatin1Char('|'));
        }
        return lines.join(QLatin1Char(';'));
    }

private Q_SLOTS:
    void reads_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* html, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(expected);
        };
        row("nothing", "", "");
        row("plain", "as it is", "as it is");
        row("paragraphs", "<p>one</p><p>two</p>", "one;two");
        row("styles", "<p>a <b>bold</b> and <i>slanted <b>both</b></i></p>",
            "a *bold* and /slanted //*both*/");
        row("lists", "<ul><li>x</li><li>y</li></ul><ol><li>first</li><li>second</li></ol>",
            ">• x;>• y;>1. first;>2. second");
        row("nested", "<ul><li>x<ul><li>in</li></ul></li><li>y</li></ul>", ">• x;>>• in;>• y");
        row("paragraph in an entry", "<ul><li><p>x</p></li></ul>", ">• x");
        row("break", "<p>a<br>b<br/>c</p>", "a|b|c");
        row("entities", "<p>&lt;b&gt; &amp; &#369; &#x151; &nosuch; R&amp;D</p>", "<b> & ű ő &nosuch; R&D");
        row("blanks", "<p>  a \n\t b  </p>\n<p> </p>", "a b");
        row("unclosed", "<p>a <b>b", "a *b*");
        row("broken tag", "<p>a <b", "a");
        row("unknown tags", "<p><span style='x'>a</span></p><style>p{}</style>", "a");
        row("stray entry", "<li>a</li>", ">• a");
        row("stray ends", "</b></ul></p>a", "a");
    }
    void reads() {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(drawn(html), expected);
    }
};

QTEST_GUILESS_MAIN(NoteBlocksTest)
#include "tst_note_blocks.moc"

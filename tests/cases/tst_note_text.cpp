// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/note_text.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QtTest>
#include <random>

using harmdesk::cases::cleanNoteHtml;
using harmdesk::cases::notePlainText;

namespace {

/// Only the allowed tags, without attributes, well nested, and no stray angle bracket.
bool isAllowed(const QString& html, QString* why) {
    QStringList open;
    qsizetype at = 0;
    while ((at = html.indexOf(QLatin1Char('<'), at)) >= 0) {
        const qsizetype end = html.indexOf(QLatin1Char('>'), at);
        if (end < 0) return *why = QStringLiteral("unclosed <"), false;
        QString tag = html.mid(at + 1, end - at - 1);
        const bool closing = tag.startsWith(QLatin1Char('/'));
        if (closing) tag.remove(0, 1);
        static const QStringList allowed{QStringLiteral("p"),  QStringLiteral("b"),  QStringLiteral("i"),
                                         QStringLiteral("ul"), QStringLiteral("ol"), QStringLiteral("li"),
                                         QStringLiteral("br")};
        if (!allowed.contains(tag)) return *why = QStringLiteral("tag ") + tag, false;
        if (tag != QLatin1String("br")) {
            if (!closing) {
                open += tag;
            } else if (open.isEmpty() || open.takeLast() != tag) {
                return *why = QStringLiteral("nesting at ") + tag, false;
            }
        }
        at = end + 1;
    }
    *why = open.join(QLatin1Char(' '));
    return open.isEmpty();
}

QString randomHtml(std::mt19937& random) {
    static const QStringList pieces{QStringLiteral("<p>"),
                                    QStringLiteral("</p>"),
                                    QStringLiteral("<b>"),
                                    QStringLiteral("</b>"),
                                    QStringLiteral("<i>"),
                                    QStringLiteral("</i>"),
                                    QStringLiteral("<ul>"),
                                    QStringLiteral("</ul>"),
                                    QStringLiteral("<ol>"),
                                    QStringLiteral("</ol>"),
                                    QStringLiteral("<li>"),
                                    QStringLiteral("</li>"),
                                    QStringLiteral("<br>"),
                                    QStringLiteral("<br />"),
                                    QStringLiteral("<div style='font-weight:700'>"),
                                    QStringLiteral("</div>"),
                                    QStringLiteral("<span style=\" font-style:italic; font-weight:600;\">"),
                                    QStringLiteral("</span>"),
                                    QStringLiteral("<script>alert(1)</script>"),
                                    QStringLiteral("<style>p{}</style>"),
                                    QStringLiteral("<!-- x -->"),
                                    QStringLiteral("<img src=x onerror=y>"),
                                    QStringLiteral("<"),
                                    QStringLiteral(">"),
                                    QStringLiteral("&"),
                                    QStringLiteral("&amp;"),
                                    QStringLiteral("&#0;"),
                                    QStringLiteral("&#xD800;"),
                                    QStringLiteral("&lt;b&gt;"),
                                    QStringLiteral("&nbsp;"),
                                    QStringLiteral(" "),
                                    QStringLiteral("\n\t "),
                                    QStringLiteral("word"),
                                    QStringLiteral("Ŵyl"),
                                    QString(QChar(0xD83D)),
                                    QStringLiteral("😀"),
                                    QString(QChar(0)),
                                    QString(QChar(0x85)),
                                    QString(QChar(0x2028)),
                                    QString(QChar(0xFFFE)),
                                    QStringLiteral("<table><tr><td>"),
                                    QStringLiteral("</td></tr></table>"),
                                    QStringLiteral("<p"),
                                    QStringLiteral("\""),
                                    QStringLiteral("<a href=\"javascript:x\">"),
                                    QStringLiteral("</a>"),
                                    QStringLiteral("<h1>"),
                                    QStringLiteral("</h1>")};
    QString html;
    const int n = static_cast<int>(random() % 30);
    for (int i = 0; i < n; ++i)
        html += pieces[static_cast<qsizetype>(random() % static_cast<unsigned>(pieces.size()))];
    return html;
}

} // namespace

class NoteTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleans_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("clean");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char* name, const char* html, const char* clean, const char* plain) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(clean)
                                << QString::fromUtf8(plain);
        };
        row("empty", "", "", "");
        row("text alone", "one", "<p>one</p>", "one");
        row("as Qt writes it",
            "<!DOCTYPE HTML><html><head><meta name=\"qrichtext\" content=\"1\" /><style type=\"text/css\">p, "
            "li { "
            "white-space: pre-wrap; }</style></head><body style=\" font-family:'Roboto';\">\n<p style=\" "
            "margin-top:0px;\">Seen <span style=\" font-weight:700;\">today</span> and <span style=\" "
            "font-style:italic;\">well</span></p></body></html>",
            "<p>Seen <b>today</b> and <i>well</i></p>", "Seen today and well");
        row("both", "<p><b><i>x</i></b></p>", "<p><b><i>x</i></b></p>", "x");
        row("order of tags does not matter", "<p><i><b>x</b></i></p>", "<p><b><i>x</i></b></p>", "x");
        row("strong and em", "<strong>a</strong><em>b</em>", "<p><b>a</b><i>b</i></p>", "ab");
        row("list", "<ul><li>a</li><li>b</li></ul>", "<ul><li>a</li><li>b</li></ul>", "• a\n• b");
        row("numbers", "<ol><li>a</li><li>b</li></ol><p>c</p>", "<ol><li>a</li><li>b</li></ol><p>c</p>",
            "1. a\n2. b\nc");
        row("nested as Qt writes it", "<ul><li>a</li><ul><li>b</li></ul></ul>",
            "<ul><li>a<ul><li>b</li></ul></li></ul>", "• a\n  • b");
        row("two lists in a row stay two", "<ol><li>a</li></ol><ol><li>b</li></ol>",
            "<ol><li>a</li></ol><ol><li>b</li></ol>", "1. a\n1. b");
        row("paragraph in an item", "<ul><li><p>a</p><p>b</p></li></ul>", "<ul><li>a<br>b</li></ul>",
            "• a\n  b");
        row("line break", "<p>a<br />b</p>", "<p>a<br>b</p>", "a\nb");
        row("empty paragraph between others", "<p>a</p><p><br /></p><p>b</p>", "<p>a</p><p></p><p>b</p>",
            "a\n\nb");
        row("empty paragraphs at the ends go", "<p></p><p>a</p><p> </p>", "<p>a</p>", "a");
        row("script and comment", "a<script>b</script><!-- c -->d", "<p>ad</p>", "ad");
        row("unclosed script", "a<script>b", "<p>a</p>", "a");
        row("links lose their target", "<a href='javascript:x'>y</a>", "<p>y</p>", "y");
        row("entities", "&lt;b&gt; &amp; &quot;x&quot; &#65;&#x42;", "<p>&lt;b&gt; &amp; \"x\" AB</p>",
            "<b> & \"x\" AB");
        row("unknown entity stays text", "a &bogus; b & c", "<p>a &amp;bogus; b &amp; c</p>",
            "a &bogus; b & c");
        row("angle bracket that is no tag", "2 < 3 > 1", "<p>2 &lt; 3 &gt; 1</p>", "2 < 3 > 1");
        row("blanks", "<p>  a \n b\t</p>", "<p>a b</p>", "a b");
        row("weight by name", "<span style='font-weight: bold'>a</span>", "<p><b>a</b></p>", "a");
        row("weight undone", "<b>a<span style='font-weight:400'>b</span></b>", "<p><b>a</b>b</p>", "ab");
        row("welsh", "<p>Tŷ Ŵyl</p>", "<p>Tŷ Ŵyl</p>", "Tŷ Ŵyl");
        row("only empty items", "<ul><li></li></ul>", "<ul><li></li></ul>", "");
    }

    void cleans() {
        QFETCH(QString, html);
        QFETCH(QString, clean);
        QFETCH(QString, plain);
        QCOMPARE(cleanNoteHtml(html), clean);
        QCOMPARE(cleanNoteHtml(clean), clean);
        QCOMPARE(notePlainText(html), plain);
        QCOMPARE(notePlainText(clean), plain);
    }

    void anythingComesOutAllowedAndStable() {
        std::mt19937 random(20261031);
        for (int i = 0; i < 8000; ++i) {
            const QString html = randomHtml(random);
            const QString clean = cleanNoteHtml(html);
            QString why;
            QVERIFY2(isAllowed(clean, &why),
                     qPrintable(html + QStringLiteral(" -> ") + clean + QStringLiteral(": ") + why));
            QVERIFY2(cleanNoteHtml(clean) == clean,
                     qPrintable(html + QStringLiteral(" -> ") + clean + QStringLiteral(" -> ") +
                                cleanNoteHtml(clean)));
            QCOMPARE(notePlainText(clean), notePlainText(html));
            for (const QChar c : clean)
                QVERIFY(c >= QLatin1Char(' ') && !(c >= QChar(0x7f) && c <= QChar(0x9f)));
            QCOMPARE(QString::fromUtf8(clean.toUtf8()), clean); // no half surrogate
        }
    }

    void tearingNeverCrashes() {
        const QString html = QStringLiteral(
            "<p style=\"a:b\">x<!-- y --><b>z</b>&amp;<ul><li>q</li></ul><script>s</script></p>");
        for (qsizetype i = 0; i <= html.size(); ++i) {
            const QString clean = cleanNoteHtml(html.left(i));
            QCOMPARE(cleanNoteHtml(clean), clean);
            QCOMPARE(cleanNoteHtml(cleanNoteHtml(html.mid(i))), cleanNoteHtml(html.mid(i)));
        }
    }

    void largeInputTakesLinearTime() {
        for (const QString& piece :
             {QStringLiteral("&"), QStringLiteral("<b>"), QStringLiteral("<ul>"), QStringLiteral("<x "),
              QStringLiteral("<li>a"), QStringLiteral("<p>a</b>")}) {
            QElapsedTimer timer;
            timer.start();
            const QString clean = cleanNoteHtml(piece.repeated(100000));
            QVERIFY2(timer.elapsed() < 5000, qPrintable(piece));
            QVERIFY(clean.size() < 3000000);
        }
    }
};

QTEST_APPLESS_MAIN(NoteTextTest)
#include "tst_note_text.moc"

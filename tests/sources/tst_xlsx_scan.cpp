// SPDX-License-Identifier: GPL-3.0-or-later
// The fast scanner against expat: the same events for everything that expat takes.
#include "tests/sources/xml_events.h"

#include <QTest>
#include <random>

using namespace harmdesk;
using namespace harmdesk::tests;

namespace {

const char* const kSeeds[] = {
    "<a/>",
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone='yes'?>\r\n<a b='1' c=\"2\">text</a>\n",
    "<x:a xmlns:x=\"u\" x:b=\"&lt;&amp;&quot;&apos;&gt;\">&#233;&#xE9;&#x1F600; &amp;amp;</x:a >",
    "<a>\r\n<b\tc = \"x\ty\nz\r\nw\"\n/>\r</a><!-- after -->\n<?pi after?>",
    "<a><!-- a > b - c --><![CDATA[<raw> & ]]]><b></b><?pi x > y?></a>",
    "<sst><si><t xml:space=\"preserve\"> a  b </t></si><si/><si><r><t>\xE2\x82\xAC</t></r></si></sst>",
    "<row r=\"1\" spans=\"1:3\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\"><f>A1&lt;2</f><v>1</v></c></row>",
    "\xEF\xBB\xBF<a>b</a>",
    "<a b='\"' c=\"'\" d='>'>]] ></a>",
};

} // namespace

class TestXlsxScan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameEvents() {
        for (const char* seed : kSeeds) {
            const BothParsers both = parseTwice(seed);
            QVERIFY2(both.expatTakes, seed);
            QVERIFY2(both.scannerTakes, seed);
            QCOMPARE(QByteArray::fromStdString(both.scanner), QByteArray::fromStdString(both.expat));
            QVERIFY(!both.scanner.empty());
        }
    }

    void bothRefuse_data() {
        QTest::addColumn<QByteArray>("xml");
        for (const char* bad : {"",
                                " ",
                                "a",
                                "<a>",
                                "</a>",
                                "<a></b>",
                                "<a/><b/>",
                                "<a/>x",
                                "x<a/>",
                                "<a b></a>",
                                "<a b=1/>",
                                "<a b=\"1\"c=\"2\"/>",
                                "<a b='<'/>",
                                "<a>&x;</a>",
                                "<a>&amp</a>",
                                "<a>&</a>",
                                "<a>&#0;</a>",
                                "<a>&#xD800;</a>",
                                "<a>&#x110000;</a>",
                                "<a>&#;</a>",
                                "<a>&#x;</a>",
                                "<a>\x01</a>",
                                "<a>\xFF</a>",
                                "<a>\xC3</a>",
                                "<a>\xED\xA0\x80</a>",
                                "<a><![CDATA[</a>",
                                "<a><!-- </a>",
                                "<a><!ELEMENT b></a>",
                                "<!DOCTYPE a><a/>",
                                "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
                                "<a/ >",
                                "<a><b</a>",
                                "< a/>",
                                "<>",
                                "<a",
                                "<a b",
                                "<a b=",
                                "<a b='",
                                "<![CDATA[x]]><a/>"})
            QTest::newRow(bad) << QByteArray(bad);
    }
    void bothRefuse() {
        QFETCH(QByteArray, xml);
        const BothParsers both = parseTwice(xml);
        QVERIFY(!both.expatTakes);
        QVERIFY(!both.scannerTakes);
    }

    void cutAnywhere() {
        for (const char* seed : kSeeds) {
            const QByteArray whole(seed);
            for (qsizetype n = 0; n < whole.size(); ++n)
                QVERIFY2(parseTwice(whole.left(n)).agree(), whole.left(n).constData());
        }
    }

    void mutations() {
        std::mt19937 random(7);
        const QByteArray pieces[] = {"<",   ">",    "/",     "&",         "\"", "'",       "=",
                                     "<a>", "</a>", "&#10;", "\r",        " ",  "]]>",     "<!--",
                                     "-->", "<?x",  "?>",    "<![CDATA[", "\n", "\xC3\xA9"};
        int taken = 0;
        for (int run = 0; run < 20'000; ++run) {
            QByteArray xml = kSeeds[random() % std::size(kSeeds)];
            for (auto changes = 1 + random() % 3; changes > 0; --changes) {
                const auto at = static_cast<qsizetype>(random() % static_cast<std::size_t>(xml.size() + 1));
                const QByteArray& piece = pieces[random() % std::size(pieces)];
                if (random() % 3 == 0)
                    xml.remove(at, 1 + static_cast<qsizetype>(random() % 4));
                else
                    xml.insert(at, piece);
                if (xml.isEmpty()) xml = "<a/>";
            }
            const BothParsers both = parseTwice(xml);
            taken += both.expatTakes ? 1 : 0;
            QVERIFY2(both.agree(),
                     (xml + "\n" + both.expat.c_str() + "\n" + both.scanner.c_str()).constData());
        }
        QVERIFY2(taken > 1000, qPrintable(QString::number(taken))); // or nothing was compared
    }

    void bordersOfChunks() {
        // Tokens of every kind across the border of a chunk.
        const QByteArray tokens =
            "<b c=\"&amp;\xE2\x82\xAC\">&#233;\xF0\x9F\x98\x80\r\n</b><!-- x --><![CDATA[y\r\n]]><d/>";
        for (qsizetype shift = 0; shift < tokens.size() + 2; ++shift) {
            const QByteArray xml =
                "<a>" + QByteArray(static_cast<qsizetype>(sources::XmlSource::kChunk) - 4 - shift, 'x') +
                "<e/>" + tokens + "</a>";
            const BothParsers both = parseTwice(xml);
            QVERIFY(both.expatTakes);
            QVERIFY(both.agree());
        }
        // A text of many chunks, with references and line ends at every place of a border.
        QByteArray text;
        for (int i = 0; text.size() < 1'500'000; ++i)
            text += "&#233;\r\n" + QByteArray(i % 61, 'y') + "\r&lt;\xC3\xA9";
        const BothParsers both = parseTwice("<a>" + text + "</a>");
        QVERIFY(both.expatTakes);
        QVERIFY(both.agree());
    }

    void encodings() {
        using sources::startsAsUtf8;
        QVERIFY(startsAsUtf8("<a/>"));
        QVERIFY(startsAsUtf8("\xEF\xBB\xBF<a/>"));
        QVERIFY(startsAsUtf8("<?xml version='1.0'?><a/>"));
        QVERIFY(startsAsUtf8("<?xml version='1.0' encoding='utf-8'?><a/>"));
        QVERIFY(!startsAsUtf8("<?xml version='1.0' encoding=\"ISO-8859-1\"?><a/>"));
        QVERIFY(!startsAsUtf8("<?xml version='1.0' encoding='UTF-16'?><a/>"));
        QVERIFY(!startsAsUtf8(std::string_view("\xFF\xFE<\0", 4)));
        QVERIFY(!startsAsUtf8(std::string_view("<\0a\0", 4)));
        QVERIFY(!startsAsUtf8(std::string_view("\0<\0a", 4)));
        QVERIFY(!startsAsUtf8(""));
        // Latin 1 goes the way of expat and comes out as UTF-8.
        Book book;
        book.sheetData = "<row><c t=\"str\"><v>\xE9</v></c></row>";
        Parts parts = book.parts();
        for (auto& part : parts) part.second.replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"");
        QCOMPARE(readBytes(zipOf(parts)).rows, QStringList(QStringLiteral("1: \u00e9")));
    }
};

QTEST_APPLESS_MAIN(TestXlsxScan)
#include "tst_xlsx_scan.moc"

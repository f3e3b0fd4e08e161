// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of each kind of cell: workbooks made by hand, part by part.
#include "models/sources/xlsx_values.h"
#include "tests/sources/xlsx_build.h"

#include <QTest>

using namespace harmdesk;
using namespace harmdesk::tests;
using sources::NumberKind;

class TestXlsxCells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void dates_data();
    void dates();
    void formats_data();
    void formats();
    void places();
    void escapes_data();
    void escapes();

    void texts();
    void formulas();
    void errorsAndMergedCells();
    void datesOfBothCalendars();
    void isoDates();
    void rowsAndWidths();
    void rowsWithoutHeader();
    void cellsWithoutReference();
    void cellsOutOfOrder();
    void hiddenRowsAreReadAndSaid();
    void rowsAcrossChunks();
};

void TestXlsxCells::numbers_data() {
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* stored, const char* text) {
        QTest::newRow(stored) << QByteArray(stored) << QByteArray(text);
    };
    row("46326", "46326");
    row("547.5", "547.5");
    row("1E+05", "100000");
    row("1e5", "100000");
    row("4.6326E4", "46326");
    row("0.10000000000000001", "0.1");
    row("547.49999999999994", "547.4999999999999");
    row("547.49999999999989", "547.4999999999999");
    row("1E-7", "0.0000001");
    row("-0", "0");
    row("-12.50", "-12.5");
    row("007", "7");
    row("123456789012345678", "123456789012345680");
    row(" 5 ", "5");
    row("+5", "5");
    row("9007199254740993", "9007199254740992");
    row("inf", "-");
    row("nan", "-");
    row("12a", "-");
    row("0x10", "-");
    row("", "-");
    row("1e999", "-");
}

void TestXlsxCells::numbers() {
    QFETCH(QByteArray, stored);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(sources::plainNumber(stored.toStdString()).value_or("-")), text);
}

void TestXlsxCells::dates_data() {
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("date1904");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const char* stored, NumberKind kind, bool date1904,
                        const char* text) {
        QTest::newRow(name) << QByteArray(stored) << static_cast<int>(kind) << date1904 << QByteArray(text);
    };
    row("day", "46326", NumberKind::Date, false, "2026-10-31");
    row("day 1904", "44864", NumberKind::Date, true, "2026-10-31");
    row("with time", "46326.586805555555", NumberKind::Date, false, "2026-10-31T14:05:00");
    row("rounds up to the next day", "46326.999999999", NumberKind::Date, false, "2026-11-01");
    row("first day", "1", NumberKind::Date, false, "1900-01-01");
    row("before the day that never was", "59", NumberKind::Date, false, "1900-02-28");
    row("the day that never was", "60", NumberKind::Date, false, "1900-02-29");
    row("after it", "61", NumberKind::Date, false, "1900-03-01");
    row("zero", "0", NumberKind::Date, false, "0");
    row("zero 1904", "0", NumberKind::Date, true, "1904-01-01");
    row("negative", "-1", NumberKind::Date, false, "-1");
    row("last day", "2958465", NumberKind::Date, false, "9999-12-31");
    row("after the last day", "2958466", NumberKind::Date, false, "2958466");
    row("last day 1904", "2957003", NumberKind::Date, true, "9999-12-31");
    row("after the last day 1904", "2957004", NumberKind::Date, true, "2957004");
    row("time", "0.58680555555555558", NumberKind::Time, false, "14:05:00");
    row("time under a format of days", "0.5", NumberKind::Date, false, "12:00:00");
    row("midnight", "0", NumberKind::Time, false, "00:00:00");
    row("a whole date under a format of times", "46326.25", NumberKind::Time, false, "2026-10-31T06:00:00");
    row("elapsed", "1.5", NumberKind::Duration, false, "36:00:00");
    row("long elapsed", "100", NumberKind::Duration, false, "2400:00:00");
    row("negative elapsed", "-0.5", NumberKind::Duration, false, "-12:00:00");
    row("no number", "soon", NumberKind::Date, false, "-");
    row("huge", "1e300", NumberKind::Duration, false,
        "1000000000000000052504760255204420248704468581108159154915854115111802457988908195786371375080447854"
        "0451542182430792654951218137970107024434530187024117049178111043158224152854528");
}

void TestXlsxCells::dates() {
    QFETCH(QByteArray, stored);
    QFETCH(int, kind);
    QFETCH(bool, date1904);
    QFETCH(QByteArray, text);
    const auto read = sources::dateNumber(stored.toStdString(), static_cast<NumberKind>(kind), date1904);
    if (QByteArray(QTest::currentDataTag()) == "huge")
        QVERIFY(read && read->size() > 290 && read->find('e') == std::string::npos);
    else
        QCOMPARE(QByteArray::fromStdString(read.value_or("-")), text);
}

void TestXlsxCells::formats_data() {
    QTest::addColumn<int>("kind");
    const auto row = [](const char* code, NumberKind kind) { QTest::newRow(code) << static_cast<int>(kind); };
    row("General", NumberKind::Plain);
    row("0.00E+00", NumberKind::Plain);
    row("#,##0.00", NumberKind::Plain);
    row("\"day\" 0", NumberKind::Plain);
    row("[Red]0.00", NumberKind::Plain);
    row("[$-409]0", NumberKind::Plain);
    row("\\d0", NumberKind::Plain);
    row("0_d", NumberKind::Plain);
    row("0;\"never\"dd", NumberKind::Plain);
    row("@", NumberKind::Plain);
    row("dd/mm/yyyy", NumberKind::Date);
    row("[$-809]d mmmm yyyy;@", NumberKind::Date);
    row("mmm", NumberKind::Date);
    row("DD\\.MM\\.YY", NumberKind::Date);
    row("dd/mm/yyyy hh:mm", NumberKind::Date);
    row("hh:mm", NumberKind::Time);
    row("h:mm AM/PM", NumberKind::Time);
    row("[h]:mm", NumberKind::Duration);
    row("[hh]:mm:ss", NumberKind::Duration);
    row("[mm]:ss", NumberKind::Duration);
    row("[", NumberKind::Plain);
    row("\"", NumberKind::Plain);
}

void TestXlsxCells::formats() {
    QFETCH(int, kind);
    QCOMPARE(static_cast<int>(sources::numberKind(std::string_view(QTest::currentDataTag()))), kind);
}

void TestXlsxCells::places() {
    const auto place = [](std::string_view text) {
        const auto p = sources::cellPlace(text);
        return p ? QStringLiteral("%1,%2").arg(p->row).arg(p->column) : QString();
    };
    QCOMPARE(place("A1"), QStringLiteral("1,1"));
    QCOMPARE(place("AA10"), QStringLiteral("10,27"));
    QCOMPARE(place("xfd1048576"), QStringLiteral("1048576,16384"));
    for (const char* bad :
         {"", "A", "1", "A0", "XFE1", "A1048577", "A1B", "A-1", "ZZZZZZZZZZ1", "A99999999999", "$A$1", " A1"})
        QCOMPARE(place(bad), QString());
    for (std::int32_t column = 1; column <= sources::kMaxColumn; ++column)
        QCOMPARE(sources::cellPlace(sources::cellName(7, column))->column, column);
}

void TestXlsxCells::escapes_data() {
    QTest::addColumn<QByteArray>("out");
    const auto row = [](const char* in, const char* out) { QTest::newRow(in) << QByteArray(out); };
    row("plain", "plain");
    row("a_x000D__x000A_b", "a\r\nb");
    row("_x005F_x000D_", "_x000D_");
    row("_x00e9_", "\xC3\xA9");
    row("_x20AC_", "\xE2\x82\xAC");
    row("_xD83D__xDE00_", "\xF0\x9F\x98\x80");
    row("_xD83D_", "\xEF\xBF\xBD");
    row("_xDE00_", "\xEF\xBF\xBD");
    row("_x0000_z", "z");
    row("_x00_", "_x00_");
    row("_xZZZZ_", "_xZZZZ_");
    row("_x000D", "_x000D");
}

void TestXlsxCells::escapes() {
    QFETCH(QByteArray, out);
    std::string text = QTest::currentDataTag();
    sources::decodeEscapes(text);
    QCOMPARE(QByteArray::fromStdString(text), out);
}

void TestXlsxCells::texts() {
    Book book;
    book.strings =
        "<si><t>Ref</t></si><si><t xml:space=\"preserve\"> two  blanks </t></si><si><r><rPr><b/></rPr>"
        "<t>rich</t></r><r><t xml:space=\"preserve\"> text</t></r><rPh sb=\"0\" eb=\"1\"><t>reading"
        "</t></rPh></si><si/><si><t>line_x000D_\nbreak &amp; &lt;more&gt; &#233;</t></si>"
        "<si><t><![CDATA[<raw>]]></t></si>";
    book.sheetData = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                     "<c r=\"C1\" t=\"s\"><v>2</v></c><c r=\"D1\" t=\"s\"><v>3</v></c>"
                     "<c r=\"E1\" t=\"s\"><v>4</v></c><c r=\"F1\" t=\"s\"><v>5</v></c></row>"
                     "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>inline</t></is></c>"
                     "<c r=\"B2\" t=\"inlineStr\"><is><r><t>in</t></r><r><t>line_x0041_</t></r></is></c>"
                     "<c r=\"C2\" t=\"str\"><f>A1&amp;\"x\"</f><v>Refx</v></c>"
                     "<c r=\"D2\" t=\"b\"><v>1</v></c><c r=\"E2\" t=\"b\"><v>0</v></c>"
                     "<c r=\"F2\" t=\"b\"><f>TRUE()</f><v>1</v></c></row>";
    const Sheet sheet = readBytes(book.bytes());
    QVERIFY2(!sheet.failed, qPrintable(sheet.error.text + sheet.error.detail));
    QCOMPARE(sheet.rows.size(), 2);
    QCOMPARE(sheet.rows[0],
             QStringLiteral("1: Ref| two  blanks |rich text||line\r\nbreak & <more> \u00e9|<raw>"));
    QCOMPARE(sheet.rows[1], QStringLiteral("2: inline|inlineA|Refx|TRUE|FALSE|TRUE"));
    QVERIFY(sheet.notes.empty());
}

void TestXlsxCells::formulas() {
    Book book;
    book.sheetData =
        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"C1\"><v>3</v></c></row>"
        "<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c><c r=\"B2\"><f>NOW()</f></c>"
        "<c r=\"C2\" t=\"str\"><f>\"\"</f><v></v></c></row>"
        "<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"B3\"><f>SUM(A1)</f><v></v></c>"
        "<c r=\"C3\" t=\"str\"><f>X()</f></c></row>";
    const Sheet sheet = readBytes(book.bytes());
    QVERIFY2(!sheet.failed, qPrintable(sheet.error.text));
    QCOMPARE(sheet.rows,
             QStringList({QStringLiteral("1: 1|2|3"), QStringLiteral("2: 2||"), QStringLiteral("3: 1||")}));
    QCOMPARE(sheet.notes.size(), std::size_t{1});
    QVERIFY2(sheet.notes[0].startsWith(QStringLiteral("3 formula")) &&
                 sheet.notes[0].contains(QStringLiteral("B2")),
             qPrintable(sheet.notes[0]));
}

void TestXlsxCells::errorsAndMergedCells() {
    Book book;
    book.sheetData = "<row r=\"4\"><c r=\"A4\"><v>1</v></c><c r=\"B4\" t=\"e\"><v>#N/A</v></c></row>"
                     "<row r=\"9\"><c r=\"B9\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>";
    book.afterData =
        "<mergeCells count=\"2\"><mergeCell ref=\"A4:A9\"/><mergeCell ref=\"C1:D1\"/></mergeCells>";
    const Sheet sheet = readBytes(book.bytes(), xlsxFormat({}, 4));
    QVERIFY2(!sheet.failed, qPrintable(sheet.error.text));
    QCOMPARE(sheet.rows, QStringList({QStringLiteral("4: 1|#N/A"), QStringLiteral("9: |#DIV/0!")}));
    QCOMPARE(sheet.notes.size(), std::size_t{2});
    QVERIFY(sheet.notes[0].startsWith(QStringLiteral("2 cell")) &&
            sheet.notes[0].contains(QStringLiteral("B4")));
    QVERIFY(sheet.notes[1].startsWith(QStringLiteral("2 group")) &&
            sheet.notes[1].contains(QStringLiteral("A4:A9")));
}

void TestXlsxCells::datesOfBothCalendars() {
    Book book;
    book.formats = "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/>"
                   "<numFmt numFmtId=\"165\" formatCode=\"&quot;due&quot;\\ 0\"/>"
                   "<numFmt numFmtId=\"15\" formatCode=\"0.0\"/>";
    book.xfs = "<xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"15\"/>";
    book.sheetData =
        "<row r=\"1\"><c r=\"A1\" s=\"1\"><v>46326</v></c><c r=\"B1\" s=\"2\"><v>46326.25</v></c>"
        "<c r=\"C1\" s=\"3\"><v>46326</v></c><c r=\"D1\" s=\"4\"><v>46326</v></c>"
        "<c r=\"E1\" s=\"99\"><v>46326</v></c><c r=\"F1\"><v>46326</v></c></row>";
    QCOMPARE(readBytes(book.bytes()).rows,
             QStringList(QStringLiteral("1: 2026-10-31|2026-10-31T06:00:00|46326|46326|46326|46326")));
    book.properties = "date1904=\"1\"";
    QCOMPARE(readBytes(book.bytes()).rows,
             QStringList(QStringLiteral("1: 2030-11-01|2030-11-01T06:00:00|46326|46326|46326|46326")));
    book.properties = "date1904=\"false\"";
    QCOMPARE(readBytes(book.bytes()).rows.value(0).left(13), QStringLiteral("1: 2026-10-31"));
}

void TestXlsxCells::isoDates() {
    Book book;
    book.sheetData = "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2026-10-31</v></c>"
                     "<c r=\"B1\" t=\"d\"><v>2026-10-31T00:00:00.000</v></c>"
                     "<c r=\"C1\" t=\"d\"><v>2026-10-31T14:05:00Z</v></c>"
                     "<c r=\"D1\" t=\"d\"><v>2026-10-31T14:05:00+01:00</v></c>"
                     "<c r=\"E1\" t=\"d\"><v>14:05:00</v></c></row>";
    QCOMPARE(readBytes(book.bytes()).rows,
             QStringList(QStringLiteral(
                 "1: 2026-10-31|2026-10-31|2026-10-31T14:05:00|2026-10-31T14:05:00+01:00|14:05:00")));
}

void TestXlsxCells::rowsAndWidths() {
    Book book;
    // A title, a header, a short row, a row of formats only, a row that is wider than the header.
    book.sheetData = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"H1\"><v>8</v></c></row>"
                     "<row r=\"3\"><c r=\"A3\"><v>1</v></c><c r=\"B3\"><v>2</v></c><c r=\"C3\"><v>3</v></c>"
                     "<c r=\"D3\" s=\"0\"/></row><row r=\"4\"><c r=\"B4\"><v>5</v></c></row>"
                     "<row r=\"5\"><c r=\"A5\" s=\"0\"/><c r=\"B5\" t=\"inlineStr\"><is><t/></is></c></row>"
                     "<row r=\"1048576\"><c r=\"D1048576\"><v>9</v></c></row>";
    const Sheet sheet = readBytes(book.bytes(), xlsxFormat({}, 3));
    QCOMPARE(sheet.rows, QStringList({QStringLiteral("1: 1|||||||8"), QStringLiteral("3: 1|2|3"),
                                      QStringLiteral("4: |5|"), QStringLiteral("1048576: |||9")}));
}

void TestXlsxCells::rowsWithoutHeader() {
    Book book;
    book.sheetData = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"C2\"><v>2</v></c></row>"
                     "<row r=\"3\"><c r=\"A3\"><v>3</v></c></row>";
    QCOMPARE(readBytes(book.bytes(), xlsxFormat({}, 0)).rows,
             QStringList({QStringLiteral("1: 1"), QStringLiteral("2: ||2"), QStringLiteral("3: 3||")}));
}

void TestXlsxCells::cellsWithoutReference() {
    Book book;
    book.sheetData =
        "<row><c><v>1</v></c><c><v>2</v></c></row><row><c r=\"C2\"><v>3</v></c><c><v>4</v></c></row>"
        "<row r=\"7\"><c r=\"\"><v>5</v></c></row><row><c><v>6</v></c></row>";
    QCOMPARE(readBytes(book.bytes()).rows, QStringList({QStringLiteral("1: 1|2"), QStringLiteral("2: ||3|4"),
                                                        QStringLiteral("7: 5|"), QStringLiteral("8: 6|")}));
}

void TestXlsxCells::cellsOutOfOrder() {
    Book book;
    book.sheetData =
        "<row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>";
    QCOMPARE(readBytes(book.bytes()).rows, QStringList(QStringLiteral("1: 1|2|3")));
    book.sheetData =
        "<row r=\"1\"><c r=\"B1\"><v>3</v></c><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>";
    const Sheet twice = readBytes(book.bytes());
    QVERIFY(twice.failed);
    QVERIFY2(twice.error.text.contains(QStringLiteral("B1")), qPrintable(twice.error.text));
}

void TestXlsxCells::hiddenRowsAreReadAndSaid() {
    Book book;
    book.sheetData = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                     "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>2</v></c></row>"
                     "<row r=\"3\" hidden=\"0\"><c r=\"A3\"><v>3</v></c></row>";
    const Sheet sheet = readBytes(book.bytes());
    QCOMPARE(sheet.rows.size(), 3);
    QCOMPARE(sheet.notes.size(), std::size_t{1});
    QVERIFY2(sheet.notes[0].contains(QStringLiteral("row 2")), qPrintable(sheet.notes[0]));
}

void TestXlsxCells::rowsAcrossChunks() {
    // Rows whose XML is longer than any chunk, and thousands of short ones: whatever the borders cut, every
    // text comes whole.
    Book book;
    QStringList expected;
    std::vector<QByteArray> shared;
    for (int i = 1; i <= 5000; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray long1(i % 500 == 0 ? 300'000 : i % 37, 'x');
        book.sheetData += "<row r=\"" + n + "\"><c r=\"A" + n + "\" t=\"inlineStr\"><is><t>" + long1 +
                          "&amp;" + n + "</t></is></c><c r=\"B" + n + "\" t=\"s\"><v>" +
                          QByteArray::number(5000 - i) + "</v></c></row>";
        book.strings += "<si><t>text \xC3\xA9 " + QByteArray::number(i - 1) + "</t></si>";
        expected << QStringLiteral("%1: %2&%1|text \u00e9 %3")
                        .arg(i)
                        .arg(QString::fromLatin1(long1))
                        .arg(5000 - i);
    }
    const Sheet sheet = readBytes(book.bytes());
    QVERIFY2(!sheet.failed, qPrintable(sheet.error.text + sheet.error.detail));
    QVERIFY(sheet.rows == expected);
}

QTEST_APPLESS_MAIN(TestXlsxCells)
#include "tst_xlsx_cells.moc"

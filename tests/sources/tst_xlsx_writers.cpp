// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks as several writers make them: libxlsxwriter, LibreOffice (files beside this test), Strict, odd
// names.
#include "models/sources/zip_member.h"
#include "tests/sources/xlsx_build.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <xlsxwriter.h>

using namespace harmdesk;
using namespace harmdesk::tests;

namespace {

QStringList sheetNames(const std::vector<SheetInfo>& sheets) {
    QStringList names;
    for (const SheetInfo& sheet : sheets)
        names << QString::fromStdString(sheet.name) +
                     (sheet.hidden ? QStringLiteral(" (hidden)") : QString());
    return names;
}

} // namespace

class TestXlsxWriters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void libxlsxwriter_data();
    void libxlsxwriter();
    void libreOffice_data();
    void libreOffice();
    void sheetsAreChosenByName();
    void onlyHiddenSheets();
    void strictAndPrefixes();
    void partsElsewhere();
    void utf16Parts();
    void workbookInAZip();
    void hashAndProgress();
    void readerCanBeLeftAtAnyRow();
    void looksLike();

private:
    QTemporaryDir m_dir;
};

void TestXlsxWriters::libxlsxwriter_data() {
    QTest::addColumn<bool>("inlineTexts");
    QTest::newRow("shared") << false;
    QTest::newRow("inline") << true;
}

void TestXlsxWriters::libxlsxwriter() {
    QFETCH(bool, inlineTexts);
    const QString path = m_dir.filePath(QStringLiteral("written.xlsx"));
    lxw_workbook_options options{};
    options.constant_memory = inlineTexts ? LXW_TRUE : LXW_FALSE;
    lxw_workbook* const book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet* const sheet = workbook_add_worksheet(book, "crimes & more");
    lxw_format* const date = workbook_add_format(book);
    format_set_num_format(date, "dd/mm/yyyy");
    lxw_format* const time = workbook_add_format(book);
    format_set_num_format(time, "dd/mm/yyyy hh:mm:ss");
    const char* const header[] = {"Ref", "Reported", "Recorded", "Days", "Note", "Open"};
    for (lxw_col_t column = 0; column < 6; ++column)
        worksheet_write_string(sheet, 0, column, header[column], nullptr);
    QStringList expected{QStringLiteral("1: Ref|Reported|Recorded|Days|Note|Open")};
    for (int i = 1; i <= 300; ++i) {
        const auto row = static_cast<lxw_row_t>(i);
        const QByteArray text =
            i % 50 == 0 ? QByteArray("  ") : "Text " + QByteArray::number(i % 7) + " <&> \xC3\xA9";
        worksheet_write_string(sheet, row, 0, ("CR" + QByteArray::number(i)).constData(), nullptr);
        worksheet_write_number(sheet, row, 1, 46000 + i, date);
        worksheet_write_number(sheet, row, 2, 46000 + i + 0.25, time);
        worksheet_write_number(sheet, row, 3, i + 0.5, nullptr);
        worksheet_write_string(sheet, row, 4, text.constData(), nullptr);
        worksheet_write_boolean(sheet, row, 5, i % 2, nullptr);
        const QString day = QDate(1899, 12, 30).addDays(46000 + i).toString(Qt::ISODate);
        expected << QStringLiteral("%1: CR%2|%3|%3T06:00:00|%2.5|%4|%5")
                        .arg(i + 1)
                        .arg(i)
                        .arg(day, QString::fromUtf8(text),
                             i % 2 ? QStringLiteral("TRUE") : QStringLiteral("FALSE"));
    }
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    const Sheet read = readAll(sources::openXlsx(path, xlsxFormat()));
    QVERIFY2(!read.failed, qPrintable(read.error.text + read.error.detail));
    QCOMPARE(read.rows, expected);
    QVERIFY(read.notes.empty());
}

void TestXlsxWriters::libreOffice_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("1900") << QStringLiteral("libreoffice-1900.xlsx");
    QTest::newRow("1904") << QStringLiteral("libreoffice-1904.xlsx");
}

void TestXlsxWriters::libreOffice() {
    QFETCH(QString, file);
    const QString path = QStringLiteral(HARMDESK_SOURCE_DIR "/tests/sources/corpus-xlsx/") + file;
    const auto sheets = sources::sheetsOf(path, {});
    QVERIFY2(sheets, sheets ? "" : qPrintable(sheets.error().text));
    QCOMPARE(sheetNames(*sheets),
             QStringList({QStringLiteral("Crimes & more"), QStringLiteral("Hidden codes (hidden)")}));
    const Sheet read = readAll(sources::openXlsx(path, xlsxFormat({}, 3)));
    QVERIFY2(!read.failed, qPrintable(read.error.text));
    QCOMPARE(read.rows,
             QStringList(
                 {QStringLiteral("1: October extract"),
                  QStringLiteral("3: Ref|Reported|Recorded|Elapsed|Amount|Done|Sum|Note"),
                  QStringLiteral("4: CR1|2026-10-31|2026-10-31T14:05:00|36:00:00|547.5|TRUE|1095|two\nlines"),
                  QStringLiteral("5: CR2|1999-12-31|||0.1|FALSE|#DIV/0!|\u00e9 \u201cquoted\u201d <x>")}));
    QCOMPARE(read.notes.size(), std::size_t{2});
    QVERIFY(read.notes[0].contains(QStringLiteral("G5")));
    QVERIFY(read.notes[1].contains(QStringLiteral("A1:C1")));
}

void TestXlsxWriters::sheetsAreChosenByName() {
    const QString path = m_dir.filePath(QStringLiteral("sheets.xlsx"));
    lxw_workbook* const book = workbook_new(path.toUtf8().constData());
    lxw_worksheet* const first = workbook_add_worksheet(book, "First");
    lxw_worksheet* const second = workbook_add_worksheet(book, "Zweites Blatt \xC3\xA4");
    lxw_chartsheet* const chart = workbook_add_chartsheet(book, "Chart");
    lxw_chart* const bars = workbook_add_chart(book, LXW_CHART_BAR);
    chart_add_series(bars, nullptr, "=First!$A$1");
    chartsheet_set_chart(chart, bars);
    worksheet_write_string(first, 0, 0, "one", nullptr);
    worksheet_write_string(second, 0, 0, "two", nullptr);
    worksheet_activate(second);
    worksheet_hide(first);
    QCOMPARE(workbook_close(book), LXW_NO_ERROR);
    const auto sheets = sources::sheetsOf(path, {});
    QVERIFY(sheets);
    QCOMPARE(sheetNames(*sheets),
             QStringList({QStringLiteral("First (hidden)"), QStringLiteral("Zweites Blatt \u00e4")}));
    // Unasked, the first that can be seen; the hidden one only by its name.
    QCOMPARE(readAll(sources::openXlsx(path, xlsxFormat())).rows, QStringList(QStringLiteral("1: two")));
    QCOMPARE(readAll(sources::openXlsx(path, xlsxFormat("First"))).rows,
             QStringList(QStringLiteral("1: one")));
    const Sheet none = readAll(sources::openXlsx(path, xlsxFormat("Third")));
    QVERIFY(none.failed);
    QVERIFY2(none.error.text.contains(QStringLiteral("Third")) &&
                 none.error.text.contains(QStringLiteral("First (hidden)")),
             qPrintable(none.error.text));
}

void TestXlsxWriters::onlyHiddenSheets() {
    Book book;
    book.sheetData = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    for (const char* state : {"hidden", "veryHidden"}) {
        Parts parts = book.parts();
        for (auto& part : parts)
            if (part.first == "xl/workbook.xml")
                part.second.replace("sheetId=\"1\"", "sheetId=\"1\" state=\"" + QByteArray(state) + "\"");
        const Sheet unasked = readBytes(zipOf(parts));
        QVERIFY(unasked.failed);
        QVERIFY2(unasked.error.text.contains(QStringLiteral("Data (hidden)")),
                 qPrintable(unasked.error.text));
        QCOMPARE(readBytes(zipOf(parts), xlsxFormat("Data")).rows, QStringList(QStringLiteral("1: 1")));
    }
}

void TestXlsxWriters::strictAndPrefixes() {
    Book book;
    book.strings = "<si><t>text</t></si>";
    book.xfs = "<xf numFmtId=\"14\"/>";
    book.sheetData =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>46326</v></c></row>";
    const QStringList expected{QStringLiteral("1: text|2026-10-31")};
    Parts strict = book.parts();
    for (auto& part : strict)
        part.second
            .replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                     "http://purl.oclc.org/ooxml/spreadsheetml/main")
            .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                     "http://purl.oclc.org/ooxml/officeDocument/relationships");
    QCOMPARE(readBytes(zipOf(strict)).rows, expected);
    Parts prefixed = book.parts();
    for (auto& part : prefixed) {
        if (!part.first.startsWith("xl/") || part.first.endsWith(".rels")) continue;
        part.second.replace("<?", "\x01")
            .replace("</", "\x02")
            .replace("<", "<x:")
            .replace("\x02", "</x:")
            .replace("\x01", "<?");
        part.second.replace("xmlns=", "xmlns:x=").replace("r:id", "rel:id").replace("xmlns:r=", "xmlns:rel=");
    }
    QCOMPARE(readBytes(zipOf(prefixed)).rows, expected);
}

void TestXlsxWriters::partsElsewhere() {
    Book book;
    book.sheetData = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>";
    const QStringList expected{QStringLiteral("1: 7")};
    for (const char* target : {"/xl/worksheets/sheet1.xml", "..\\xl\\worksheets\\sheet1.xml",
                               "./worksheets//sheet1.xml", "WorkSheets/Sheet1.XML"}) {
        book.sheetTarget = target;
        const Sheet read = readBytes(book.bytes());
        QVERIFY2(!read.failed, qPrintable(read.error.text + read.error.detail));
        QCOMPARE(read.rows, expected);
    }
    book.sheetTarget = "/sheet.xml"; // at the root
    book.sheetPart = "sheet.xml";
    QCOMPARE(readBytes(book.bytes()).rows, expected);
    // Paths with back-slashes, as some programs of Windows pack them.
    book = Book();
    book.sheetData = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>";
    Parts parts = book.parts();
    for (auto& part : parts) part.first.replace('/', '\\');
    QCOMPARE(readBytes(zipOf(parts)).rows, expected);
    // Without the package's own relations, from where every writer puts the workbook.
    parts = book.parts();
    std::erase_if(parts, [](const auto& part) { return part.first == "_rels/.rels"; });
    QCOMPARE(readBytes(zipOf(parts)).rows, expected);
    // A damaged workbook that names no formats at all is read without them.
    parts = book.parts();
    for (auto& part : parts)
        if (part.first.endsWith("workbook.xml.rels")) part.second.replace("/styles\"", "/other\"");
    QCOMPARE(readBytes(zipOf(parts)).rows, expected);
}

void TestXlsxWriters::utf16Parts() {
    Book book;
    book.strings = "<si><t>\xC3\xA9t\xC3\xA9</t></si>";
    book.sheetData =
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"inlineStr\"><is><t>\xE2\x82\xAC"
        "</t></is></c></row>";
    Parts parts = book.parts();
    for (auto& part : parts) {
        if (!part.first.startsWith("xl/")) continue;
        part.second.replace("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "");
        const QString text = QChar(QChar::ByteOrderMark) + QString::fromUtf8(part.second);
        part.second = QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    }
    const Sheet read = readBytes(zipOf(parts));
    QVERIFY2(!read.failed, qPrintable(read.error.text + read.error.detail));
    QCOMPARE(read.rows, QStringList(QStringLiteral("1: \u00e9t\u00e9|\u20ac")));
    // A byte order mark of UTF-8 before the declaration.
    parts = book.parts();
    for (auto& part : parts)
        if (part.first.startsWith("xl/")) part.second.prepend("\xEF\xBB\xBF");
    QCOMPARE(readBytes(zipOf(parts)).rows, QStringList(QStringLiteral("1: \u00e9t\u00e9|\u20ac")));
}

void TestXlsxWriters::workbookInAZip() {
    Book book;
    book.sheetData = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>";
    const QString path = m_dir.filePath(QStringLiteral("outer.zip"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(zipOf({{"month/crimes.xlsx", book.bytes()}, {"month/readme.md", "x"}}));
    file.close();
    QVERIFY(!sources::looksLikeXlsx(path));
    QVERIFY(sources::looksLikeZip(path));
    const auto members = sources::usableMembers(path);
    QVERIFY(members);
    QCOMPARE(*members, std::vector<std::string>{"month/crimes.xlsx"});
    QVERIFY(sources::isWorkbookName(members->front()));
    const auto sheets = sources::sheetsOf(path, members->front());
    QVERIFY(sheets);
    QCOMPARE(sheetNames(*sheets), QStringList(QStringLiteral("Data")));
    SourceFormat format = xlsxFormat();
    format.member = members->front();
    auto opened = sources::openXlsx(path, format);
    QVERIFY(opened);
    QCOMPARE((*opened)->next(), sources::RecordReader::Step::Record);
    QCOMPARE((*opened)->next(), sources::RecordReader::Step::End);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray hash = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
    QCOMPARE((*opened)->sha256(), QString::fromLatin1(hash)); // of the zip on disk
    format.member = "none.xlsx";
    QVERIFY(!sources::openXlsx(path, format));

    // A bomb in the zip in the zip.
    Parts parts = book.parts();
    parts = with(parts, "xl/worksheets/sheet1.xml",
                 "<worksheet><sheetData>" + QByteArray(40'000'000, ' ') + "</sheetData></worksheet>");
    QFile bomb(m_dir.filePath(QStringLiteral("bomb.zip")));
    QVERIFY(bomb.open(QIODevice::WriteOnly));
    bomb.write(zipOf({{"crimes.xlsx", zipOf(parts)}}));
    bomb.close();
    format.member = "crimes.xlsx";
    const Sheet refused = readAll(sources::openXlsx(bomb.fileName(), format));
    QVERIFY(refused.failed);
    QVERIFY2(refused.error.text.contains(QStringLiteral("zip bomb")), qPrintable(refused.error.text));
    QVERIFY(refused.error.text.contains(QStringLiteral("bomb.zip/crimes.xlsx")));
}

void TestXlsxWriters::hashAndProgress() {
    const QString path =
        QStringLiteral(HARMDESK_SOURCE_DIR "/tests/sources/corpus-xlsx/libreoffice-1900.xlsx");
    auto reader = sources::openXlsx(path, xlsxFormat());
    QVERIFY(reader);
    std::int64_t last = 0;
    while ((*reader)->next() == sources::RecordReader::Step::Record) {
        QVERIFY((*reader)->bytesRead() >= last);
        last = (*reader)->bytesRead();
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY((*reader)->bytesRead() <= file.size());
    QCOMPARE(
        (*reader)->sha256(),
        QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex()));
}

void TestXlsxWriters::readerCanBeLeftAtAnyRow() {
    // How a cancel works: the caller stops asking. Nothing is left behind and another reader starts anew.
    Book book;
    for (int i = 1; i <= 2000; ++i)
        book.sheetData += "<row><c><v>" + QByteArray::number(i) + "</v></c></row>";
    const QByteArray bytes = book.bytes();
    for (const int stop : {0, 1, 999, 2000}) {
        auto reader = sources::openXlsxBytes(bytes, QStringLiteral("book.xlsx"), xlsxFormat());
        QVERIFY(reader);
        for (int i = 0; i < stop; ++i) {
            QCOMPARE((*reader)->next(), sources::RecordReader::Step::Record);
            QCOMPARE((*reader)->line(), std::int64_t{i + 1});
        }
    }
    auto reader = sources::openXlsxBytes(bytes, QStringLiteral("book.xlsx"), xlsxFormat());
    int rows = 0;
    while ((*reader)->next() == sources::RecordReader::Step::Record) ++rows;
    QCOMPARE(rows, 2000);
    QCOMPARE((*reader)->next(), sources::RecordReader::Step::End);
}

void TestXlsxWriters::looksLike() {
    const auto put = [&](const char* name, const QByteArray& bytes) {
        QFile file(m_dir.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        return file.fileName();
    };
    QVERIFY(sources::looksLikeXlsx(put("a.csv", Book().bytes()))); // by content, not by name
    QVERIFY(sources::looksLikeXlsx(put("old.xls", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 rest"))));
    QVERIFY(!sources::looksLikeXlsx(put("b.csv", "a,b\n1,2\n")));
    QVERIFY(!sources::looksLikeXlsx(put("c.xlsx", "")));
    QVERIFY(!sources::looksLikeXlsx(put("d.xlsx", "PK\x03\x04")));
    QVERIFY(!sources::looksLikeXlsx(m_dir.filePath(QStringLiteral("none.xlsx"))));
    QVERIFY(!sources::sheetsOf(m_dir.filePath(QStringLiteral("none.xlsx")), {}));
}

QTEST_APPLESS_MAIN(TestXlsxWriters)
#include "tst_xlsx_writers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are damaged, that lie, or that are something else: each is refused with what to do, quickly and
// in little memory.
#include "models/sources/zip_archive.h"
#include "tests/sources/xlsx_build.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>
#include <string>

using namespace harmdesk;
using namespace harmdesk::tests;

namespace {

Book plain() {
    Book book;
    book.strings = "<si><t>Ref</t></si><si><t>CR1</t></si>";
    book.sheetData = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
                     "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c></row>";
    return book;
}

const QByteArray kSheet = "xl/worksheets/sheet1.xml";

QByteArray sheetXml(const QByteArray& data, const QByteArray& before = {}) {
    return "<?xml version=\"1.0\"?>" + before + "<worksheet " + kMainNs + "><sheetData>" + data +
           "</sheetData></worksheet>";
}

QByteArray compound(bool encrypted) {
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    bytes.append(QByteArray(3'000'000, '\x01'));
    if (encrypted)
        for (const char c : QByteArray("EncryptedPackage")) bytes.append(c).append('\0');
    bytes.append(QByteArray(5000, '\x02'));
    return bytes;
}

/// Peak memory of this process in MB since the last call of resetPeak().
void resetPeak() {
    std::ofstream("/proc/self/clear_refs") << "5";
}
std::int64_t peakMb() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return std::stoll(line.substr(6)) / 1024;
    return -1;
}

} // namespace

class TestXlsxHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refused_data();
    void refused();
    void duplicateParts();
    void wrongCheckSum();
    void cutOffAnywhere();
    void changedAnywhere();
    void plainBookIsRead();
    void tooManyParts();
    void largeTextsStayBounded();
};

void TestXlsxHostile::refused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QByteArray& bytes, const char* says) {
        QTest::newRow(name) << bytes << QString::fromLatin1(says);
    };
    const auto sheet = [&](const char* name, const QByteArray& data, const char* says) {
        row(name, zipOf(with(plain().parts(), kSheet, sheetXml(data))), says);
    };
    row("empty file", QByteArray(), "is empty");
    row("not a zip", QByteArray(2000, 'x'), "damaged or was cut off");
    row("old workbook", compound(false), "old form (.xls)");
    row("protected", compound(true), "protected by a password");
    row("encrypted parts", plain().bytes(Packing::Password), "protected by a password");
    row("binary workbook", zipOf({{"[Content_Types].xml", "x"}, {"xl/workbook.bin", "x"}}), ".xlsb");
    row("open document",
        zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<a/>"}}),
        ".ods");
    row("text document", zipOf({{"[Content_Types].xml", "x"}, {"word/document.xml", "<a/>"}}),
        "not a workbook");
    row("no workbook part", zipOf({{"[Content_Types].xml", "<a/>"}}), "lists its sheets is missing");
    row("workbook part named but missing",
        zipOf({{"_rels/.rels", "<Relationships><Relationship Type=\"x/officeDocument\" "
                               "Target=\"xl/none.xml\"/></Relationships>"}}),
        "damaged");
    {
        Parts parts = plain().parts();
        std::erase_if(parts, [](const auto& part) { return part.first == kSheet; });
        row("sheet part missing", zipOf(parts), "damaged");
        parts = plain().parts();
        std::erase_if(parts, [](const auto& part) { return part.first == "xl/styles.xml"; });
        row("formats missing", zipOf(parts), "damaged");
        parts = plain().parts();
        std::erase_if(parts, [](const auto& part) { return part.first == "xl/sharedStrings.xml"; });
        row("texts missing", zipOf(parts), "damaged");
        parts = plain().parts();
        std::erase_if(parts, [](const auto& part) { return part.first == "xl/_rels/workbook.xml.rels"; });
        row("relations missing", zipOf(parts), "damaged");
    }
    row("relation out of the archive",
        zipOf(with(plain().parts(), "xl/_rels/workbook.xml.rels",
                   "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" "
                   "Target=\"../../../etc/passwd\"/></Relationships>")),
        "damaged");
    row("no sheets", zipOf(with(plain().parts(), "xl/workbook.xml", "<workbook><sheets/></workbook>")),
        "no sheet");
    row("document type",
        zipOf(with(plain().parts(), kSheet,
                   sheetXml("<row/>", "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 "
                                      "\"&lol;&lol;&lol;&lol;\">]>"))),
        "document type");
    row("document type in the texts",
        zipOf(with(plain().parts(), "xl/sharedStrings.xml",
                   "<!DOCTYPE sst SYSTEM \"file:///etc/passwd\"><sst/>")),
        "document type");
    row("unknown entity", zipOf(with(plain().parts(), kSheet, sheetXml("<row>&lol;</row>"))), "damaged");
    row("not XML", zipOf(with(plain().parts(), kSheet, "hello")), "damaged");
    row("empty part", zipOf(with(plain().parts(), kSheet, "")), "damaged");
    row("sheet cut off", zipOf(with(plain().parts(), kSheet, sheetXml("<row/>").chopped(30))), "damaged");
    row("tags that do not match", zipOf(with(plain().parts(), kSheet, sheetXml("<row><c></row></c>"))),
        "damaged");
    row("something after the sheet", zipOf(with(plain().parts(), kSheet, sheetXml("<row/>") + "<more/>")),
        "damaged");
    row("not UTF-8",
        zipOf(with(plain().parts(), kSheet, sheetXml("<row><c t=\"str\"><v>\xFF</v></c></row>"))), "damaged");
    row("nested too deeply",
        zipOf(with(plain().parts(), kSheet, sheetXml(QByteArray("<a>").repeated(100'000)))), "damaged");
    row("endless tag",
        zipOf(with(plain().parts(), kSheet, "<worksheet><sheetData><row a=\"" + QByteArray(7'000'000, 'a'))),
        "damaged");
    row("zip bomb", zipOf(with(plain().parts(), kSheet, sheetXml(QByteArray(40'000'000, ' ')))), "zip bomb");
    row("bomb in the texts",
        zipOf(with(plain().parts(), "xl/sharedStrings.xml",
                   "<sst>" + QByteArray("<si/>").repeated(8'000'000) + "</sst>")),
        "zip bomb");
    sheet("far row", "<row r=\"2000000\"><c r=\"A2000000\"><v>1</v></c></row>", "beyond");
    sheet("far cell", "<row r=\"1\"><c r=\"A2000000\"><v>1</v></c></row>", "outside of every sheet");
    sheet("far column", "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", "outside of every sheet");
    sheet("one column too many", "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c><c><v>1</v></c></row>",
          "outside of every sheet");
    sheet("row zero", "<row r=\"0\"><c><v>1</v></c></row>", "damaged");
    sheet("negative row", "<row r=\"-5\"><c><v>1</v></c></row>", "damaged");
    sheet("row number overflows", "<row r=\"18446744073709551617\"><c><v>1</v></c></row>", "damaged");
    sheet("rows out of order", "<row r=\"5\"><c><v>1</v></c></row><row r=\"4\"><c><v>1</v></c></row>",
          "out of order");
    sheet("row twice", "<row r=\"5\"><c><v>1</v></c></row><row r=\"5\"><c><v>2</v></c></row>",
          "out of order");
    sheet("cell of another row", "<row r=\"5\"><c r=\"A7\"><v>1</v></c></row>", "damaged");
    sheet("unknown type", "<row r=\"1\"><c t=\"zz\"><v>1</v></c></row>", "damaged");
    sheet("text that is not there", "<row r=\"1\"><c t=\"s\"><v>99</v></c></row>", "damaged");
    sheet("negative text", "<row r=\"1\"><c t=\"s\"><v>-1</v></c></row>", "damaged");
    sheet("text above 1 MB", "<row r=\"1\"><c t=\"str\"><v>" + QByteArray(1'100'000, 'a') + "</v></c></row>",
          "above 1 MB");
    sheet("inline text above 1 MB",
          "<row r=\"1\"><c t=\"inlineStr\"><is><t>" + QByteArray(1'100'000, 'a') + "</t></is></c></row>",
          "above 1 MB");
    {
        QByteArray wide;
        for (int i = 0; i < 20; ++i) wide += "<c t=\"str\"><v>" + QByteArray(1'000'000, 'a') + "</v></c>";
        Parts parts = with(plain().parts(), kSheet, sheetXml("<row r=\"1\">" + wide + "</row>"));
        row("row above 16 MB", zipOf(parts, Packing::Store), "16 MB");
    }
    row("long shared text",
        zipOf(with(plain().parts(), "xl/sharedStrings.xml",
                   "<sst><si><t>" + QByteArray(1'100'000, 'a') + "</t></si></sst>")),
        "above 1 MB");
    sheet("empty sheet", "", "is empty");
    sheet("nothing but formats", "<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>", "is empty");
}

void TestXlsxHostile::refused() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    resetPeak();
    const std::int64_t before = peakMb();
    QElapsedTimer timer;
    timer.start();
    const Sheet sheet = readBytes(bytes);
    QVERIFY2(sheet.failed, "it was read");
    QCOMPARE(sheet.error.kind, ErrorKind::Unreadable);
    QVERIFY2(sheet.error.text.contains(says), qPrintable(sheet.error.text + sheet.error.detail));
    QVERIFY2(sheet.error.text.contains(QStringLiteral("Nothing was imported")), qPrintable(sheet.error.text));
    QVERIFY(sheet.error.where.startsWith(QStringLiteral("book.xlsx")));
    QVERIFY2(timer.elapsed() < 20'000, "it took too long");
    if (before > 0) QVERIFY2(peakMb() - before < 100, qPrintable(QString::number(peakMb() - before)));

    // From a file it is refused with the same words.
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    std::ofstream(path.toStdString(), std::ios::binary).write(bytes.constData(), bytes.size());
    const Sheet fromFile = readAll(sources::openXlsx(path, xlsxFormat()));
    QVERIFY(fromFile.failed);
    QVERIFY2(fromFile.error.text.contains(says), qPrintable(fromFile.error.text));
}

void TestXlsxHostile::duplicateParts() {
    Parts parts = plain().parts();
    parts.emplace_back("xl/worksheets/sheetX.xml", sheetXml("<row r=\"1\"><c><v>666</v></c></row>"));
    QByteArray bytes = zipOf(parts);
    bytes.replace("sheetX.xml", "SHEET1.xml");
    const Sheet sheet = readBytes(bytes);
    QVERIFY(sheet.failed);
    QVERIFY2(sheet.error.text.contains(QStringLiteral("two files of the name")),
             qPrintable(sheet.error.text));
}

void TestXlsxHostile::wrongCheckSum() {
    QByteArray bytes = plain().bytes(Packing::Store);
    QVERIFY(bytes.count("CR1") == 1);
    bytes.replace("CR1", "CR2");
    const Sheet sheet = readBytes(bytes);
    QVERIFY(sheet.failed);
    QVERIFY2(sheet.error.text.contains(QStringLiteral("check sum of xl/sharedStrings.xml")),
             qPrintable(sheet.error.text));
    bytes = plain().bytes(Packing::Store);
    bytes.replace("<row r=\"2\"", "<row r=\"3\"").replace("r=\"A2\"", "r=\"A3\"");
    QVERIFY(readBytes(bytes).error.text.contains(QStringLiteral("check sum of xl/worksheets/sheet1.xml")));
}

void TestXlsxHostile::cutOffAnywhere() {
    const QByteArray whole = plain().bytes();
    for (qsizetype n = 0; n < whole.size(); ++n) {
        const Sheet sheet = readBytes(whole.left(n));
        QVERIFY2(sheet.failed, qPrintable(QStringLiteral("cut at %1").arg(n)));
    }
}

void TestXlsxHostile::changedAnywhere() {
    // One byte changed: refused, or (a time stamp, a flag that does not matter) read as it is: never other
    // data.
    const QByteArray whole = plain().bytes();
    const QStringList rows = readBytes(whole).rows;
    for (qsizetype n = 0; n < whole.size(); ++n) {
        for (const char flip : {'\x01', '\x80', '\xFF'}) {
            QByteArray bytes = whole;
            bytes[n] = static_cast<char>(bytes[n] ^ flip);
            const Sheet sheet = readBytes(bytes);
            QVERIFY2(sheet.failed || sheet.rows == rows, qPrintable(QStringLiteral("changed at %1").arg(n)));
        }
    }
}

void TestXlsxHostile::plainBookIsRead() {
    QCOMPARE(readBytes(plain().bytes()).rows,
             QStringList({QStringLiteral("1: Ref"), QStringLiteral("2: CR1")}));
}

void TestXlsxHostile::tooManyParts() {
    Parts parts = plain().parts();
    for (int i = 0; i < 10'001; ++i) parts.emplace_back("x/" + QByteArray::number(i), "");
    const Sheet sheet = readBytes(zipOf(parts, Packing::Store));
    QVERIFY(sheet.failed);
    QVERIFY2(sheet.error.text.contains(QStringLiteral("unsafe")), qPrintable(sheet.error.text));
}

void TestXlsxHostile::largeTextsStayBounded() {
    // Rows with one cell in the last column: nothing may grow with rows × columns.
    QByteArray data;
    for (int i = 1; i <= 60'000; ++i)
        data += "<row r=\"" + QByteArray::number(i) + "\"><c r=\"XFD" + QByteArray::number(i) + "\"><v>" +
                QByteArray::number(i * 7919) + "</v></c></row>";
    Book book;
    book.sheetData = data;
    const QByteArray bytes = book.bytes();
    resetPeak();
    const std::int64_t before = peakMb();
    auto reader = sources::openXlsxBytes(bytes, QStringLiteral("book.xlsx"), xlsxFormat({}, 0));
    QVERIFY(reader);
    int rows = 0;
    while ((*reader)->next() == sources::RecordReader::Step::Record) {
        ++rows;
        QCOMPARE((*reader)->fields().size(), std::size_t{16'384});
    }
    QCOMPARE(rows, 60'000);
    if (before > 0) QVERIFY2(peakMb() - before < 30, qPrintable(QString::number(peakMb() - before)));
}

QTEST_APPLESS_MAIN(TestXlsxHostile)
#include "tst_xlsx_hostile.moc"

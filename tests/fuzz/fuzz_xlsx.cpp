// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a workbook. The first byte chooses what they are: a whole file, the XML of a sheet, what
// stands in its <sheetData>, or the shared texts of a sound workbook. Of XML, the fast scanner and expat must
// tell the same.
#include "models/sources/utf8.h"
#include "models/sources/xlsx_records.h"
#include "models/sources/zip_member.h"
#include "tests/sources/xlsx_build.h"
#include "tests/sources/xml_events.h"

#include <cstdint>
#include <cstdlib>

using namespace harmdesk;
using namespace harmdesk::sources;

namespace {

void check(bool sound) {
    if (!sound) std::abort();
}

void read(const QByteArray& bytes, int headerLine) {
    const auto sheets = sheetsOfBytes(bytes, QStringLiteral("x.xlsx"));
    if (sheets) check(!sheets->empty());
    auto opened = openXlsxBytes(bytes, QStringLiteral("x.xlsx"), tests::xlsxFormat({}, headerLine));
    if (!opened) {
        check(opened.error().kind == ErrorKind::Unreadable && !opened.error().text.isEmpty());
        return;
    }
    RecordReader& reader = **opened;
    std::int64_t line = 0;
    std::size_t cells = 0;
    while (cells < 2'000'000) {
        const RecordReader::Step step = reader.next();
        if (step == RecordReader::Step::Failed) {
            check(reader.error().kind == ErrorKind::Unreadable && !reader.error().text.isEmpty());
            check(reader.next() == RecordReader::Step::Failed);
            return;
        }
        if (step == RecordReader::Step::End) {
            check(line > 0);
            (void)reader.notes();
            return;
        }
        check(reader.line() > line && reader.line() <= 1'048'576);
        line = reader.line();
        check(!reader.fields().empty() && reader.fields().size() <= 16'384);
        cells += reader.fields().size();
        for (const std::string_view field : reader.fields()) {
            const Utf8Check utf8 = checkUtf8(field);
            check(!utf8.bad && utf8.valid == field.size());
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const int mode = data[0] & 3;
    const int headerLine = data[0] >> 2 & 3;
    const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    if (mode == 0) {
        read(bytes, headerLine);
        return 0;
    }
    tests::Book book;
    book.xfs = "<xf numFmtId=\"14\"/><xf numFmtId=\"46\"/><xf numFmtId=\"20\"/>";
    book.strings = "<si><t>text</t></si>";
    book.sheetData = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>";
    QByteArray xml = bytes;
    if (mode == 1) {
        read(tests::zipOf(tests::with(book.parts(), book.sheetPart, bytes), tests::Packing::Store),
             headerLine);
    } else if (mode == 2) {
        book.sheetData = bytes;
        xml = "<sheetData>" + bytes + "</sheetData>";
        read(book.bytes(tests::Packing::Store), headerLine);
    } else {
        book.strings = bytes;
        xml = "<sst>" + bytes + "</sst>";
        read(book.bytes(tests::Packing::Store), headerLine);
    }
    if (startsAsUtf8(std::string_view(xml.constData(), static_cast<std::size_t>(xml.size()))))
        check(tests::parseTwice(xml).agree());
    return 0;
}

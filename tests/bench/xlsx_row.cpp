// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a workbook of 200,000 rows and 20 columns against unzipping its parts, in the same minute.
#include "models/sources/sources.h"
#include "tests/bench/bench.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <cstdio>
#include <unordered_map>
#include <zip.h>

namespace harmdesk::bench {

namespace {

constexpr int kRows = 200'000;
constexpr int kColumns = 20;
constexpr double kBarTime = 2.0;
constexpr double kBarMegabytes = 100;

/// Shared strings as spreadsheets write them: each text once.
class Strings {
public:
    std::size_t add(const std::string& text) {
        const auto [at, added] = m_index.emplace(text, m_index.size());
        if (added) m_xml.append("<si><t>").append(text).append("</t></si>");
        ++m_uses;
        return at->second;
    }
    std::string part() const {
        return std::string(
                   "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                   "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" count=\"")
            .append(std::to_string(m_uses))
            .append("\" uniqueCount=\"")
            .append(std::to_string(m_index.size()))
            .append("\">")
            .append(m_xml)
            .append("</sst>");
    }

private:
    std::unordered_map<std::string, std::size_t> m_index;
    std::string m_xml;
    std::size_t m_uses = 0;
};

/// Crime numbers and free texts that stand once, codes and names that repeat, dates and coordinates as
/// numbers.
std::string sheetPart(Strings& strings) {
    std::string out =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
    for (int row = 1; row <= kRows; ++row) {
        const std::string number = std::to_string(row);
        out.append("<row r=\"").append(number).append("\" spans=\"1:20\">");
        for (int column = 0; column < kColumns; ++column) {
            const char letter = static_cast<char>('A' + column);
            out.append("<c r=\"").append(1, letter).append(number).append("\"");
            const auto text = [&](const std::string& value) {
                out.append(" t=\"s\"><v>").append(std::to_string(strings.add(value))).append("</v></c>");
            };
            if (row == 1)
                text(std::string("Column ").append(1, letter));
            else if (column == 0)
                text(std::string("0").append(number).append("/26"));
            else if (column == 1 && row % 4 == 0)
                text(std::string("Suspect seen near the shop, note ").append(number));
            else if (column % 2 == 1)
                text(std::string("Value ").append(std::to_string(row * (column + 1) % 500)));
            else if (column < 8)
                out.append(" s=\"1\"><v>").append(std::to_string(45000 + row % 1300)).append("</v></c>");
            else
                out.append("><v>").append(std::to_string(500000 + row % 60000)).append(".5</v></c>");
        }
        out.append("</row>");
    }
    return out.append("</sheetData></worksheet>");
}

Status writeWorkbook(const QString& path) {
    Strings strings;
    const std::string sheet = sheetPart(strings);
    const std::string main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const std::string rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string package = "http://schemas.openxmlformats.org/package/2006/";
    const std::vector<std::pair<const char*, std::string>> parts{
        {"[Content_Types].xml",
         std::string("<Types xmlns=\"")
             .append(package)
             .append("content-types\"><Default Extension=\"rels\" "
                     "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
                     "Extension=\"xml\" "
                     "ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" "
                     "ContentType=\"application/"
                     "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override "
                     "PartName=\"/xl/worksheets/sheet1.xml\" "
                     "ContentType=\"application/"
                     "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>")},
        {"_rels/.rels", std::string("<Relationships xmlns=\"")
                            .append(package)
                            .append("relationships\"><Relationship Id=\"rId1\" Type=\"")
                            .append(rel)
                            .append("/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>")},
        {"xl/workbook.xml",
         std::string("<workbook xmlns=\"")
             .append(main)
             .append("\" xmlns:r=\"")
             .append(rel)
             .append("\"><sheets><sheet name=\"Crimes\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")},
        {"xl/_rels/workbook.xml.rels",
         std::string("<Relationships xmlns=\"")
             .append(package)
             .append("relationships\"><Relationship Id=\"rId1\" Type=\"")
             .append(rel)
             .append("/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"")
             .append(rel)
             .append("/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId3\" Type=\"")
             .append(rel)
             .append("/styles\" Target=\"styles.xml\"/></Relationships>")},
        {"xl/styles.xml",
         std::string("<styleSheet xmlns=\"")
             .append(main)
             .append(
                 "\"><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>")},
        {"xl/sharedStrings.xml", strings.part()},
        {"xl/worksheets/sheet1.xml", sheet},
    };
    zip_t* zip = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    bool ok = zip != nullptr;
    for (const auto& [name, text] : parts)
        ok = ok && zip_file_add(zip, name, zip_source_buffer(zip, text.data(), text.size(), 0), 0) >= 0;
    if (!ok || zip_close(zip) != 0)
        return fail(ErrorKind::NotWritten, QStringLiteral("The workbook cannot be written."), {}, path);
    return {};
}

} // namespace

int xlsxChild(const QString& path) {
    QElapsedTimer timer;
    timer.start();
    SourceFormat format;
    format.kind = SourceFormat::Kind::Xlsx;
    format.sheet = "Crimes";
    const auto reader = sources::openRecords(path, format);
    std::int64_t rows = 0;
    std::size_t bytes = 0;
    sources::RecordReader::Step step{};
    while (reader && (step = (*reader)->next()) == sources::RecordReader::Step::Record) {
        ++rows;
        for (const std::string_view field : (*reader)->fields()) bytes += field.size();
    }
    if (!reader || step != sources::RecordReader::Step::End || rows != kRows || bytes < kRows) {
        std::fprintf(stderr, "%s\n", qPrintable(reader ? (*reader)->error().text : reader.error().text));
        return 1;
    }
    std::printf("%.4f\n%.1f\n", static_cast<double>(timer.nsecsElapsed()) / 1e9, peakMegabytes());
    return 0;
}

int unzipChild(const QString& path) {
    QElapsedTimer timer;
    timer.start();
    zip_t* zip = zip_open(path.toUtf8().constData(), ZIP_RDONLY, nullptr);
    if (zip == nullptr) return 1;
    std::vector<char> buffer(std::size_t{1} << 16);
    std::int64_t bytes = 0;
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
        zip_file_t* file = zip_fopen_index(zip, static_cast<zip_uint64_t>(i), 0);
        if (file == nullptr) return 1;
        zip_int64_t came = 0;
        while ((came = zip_fread(file, buffer.data(), buffer.size())) > 0) bytes += came;
        zip_fclose(file);
    }
    zip_discard(zip);
    std::printf("%.4f\n%lld\n", static_cast<double>(timer.nsecsElapsed()) / 1e9,
                static_cast<long long>(bytes));
    return 0;
}

namespace {

/// Seconds of `unzip -p` of the whole file, thrown away; negative where the program is not here.
double unzipProgram(const QString& path) {
    QProcess unzip;
    unzip.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer timer;
    timer.start();
    unzip.start(QStringLiteral("unzip"), {QStringLiteral("-p"), path});
    if (!unzip.waitForFinished(60'000) || unzip.exitCode() != 0) return -1;
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

Result<std::vector<Row>> xlsxRows(const Workspace& work) {
    const QString path = work.folder + QStringLiteral("/crimes.xlsx");
    HARMDESK_TRY(writeWorkbook(path));
    std::vector<double> ours, plain, program;
    double peak = 0;
    double unpacked = 0;
    for (int round = 0; round < std::max(3, work.rounds); ++round) {
        HARMDESK_TRY_ASSIGN(unzip, runChild(work, {QStringLiteral("unzip"), path}));
        HARMDESK_TRY_ASSIGN(read, runChild(work, {QStringLiteral("xlsx"), path}));
        if (unzip.output.size() < 2 || read.output.size() < 2)
            return fail(ErrorKind::Internal, QStringLiteral("The reading said nothing."));
        plain.push_back(unzip.output[0].toDouble());
        program.push_back(unzipProgram(path));
        unpacked = unzip.output[1].toDouble() / 1e6;
        ours.push_back(read.output[0].toDouble());
        peak = std::max(peak, read.output[1].toDouble());
    }
    QFile::remove(path);
    const double ratio = median(ours) / median(plain);
    const double toProgram = median(ours) / median(program);
    return std::vector<Row>{{QStringLiteral("XLSX, 200,000 x 20 cells, %1 MB of XML").arg(fixed(unpacked, 0)),
                             fixed(median(ours), 2) + QStringLiteral(" s"),
                             QStringLiteral("libzip alone %1 s").arg(fixed(median(plain), 2)),
                             fixed(ratio, 2), QStringLiteral("<= 2.00"), verdict(ratio <= kBarTime)},
                            {QStringLiteral("the same"), fixed(median(ours), 2) + QStringLiteral(" s"),
                             QStringLiteral("unzip -p %1 s").arg(fixed(median(program), 2)),
                             fixed(toProgram, 2), QStringLiteral("<= 2.00"),
                             median(program) > 0 ? verdict(toProgram <= kBarTime) : QStringLiteral("-")},
                            {QStringLiteral("XLSX, peak memory"), fixed(peak, 0) + QStringLiteral(" MB"),
                             QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("< 100 MB"),
                             verdict(peak < kBarMegabytes)}};
}

} // namespace harmdesk::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/detect_encoding.h"
#include "models/sources/detect_table.h"
#include "models/sources/file_look.h"
#include "models/sources/file_source.h"
#include "models/sources/source_text.h"
#include "models/sources/sources.h"
#include "models/sources/xlsx_records.h"
#include "models/sources/zip_member.h"

#include <algorithm>

namespace harmdesk::sources {

namespace {

constexpr std::size_t kSample = std::size_t{1} << 20;
constexpr std::size_t kSheetRows = 60;
constexpr std::size_t kSheetsTried = 8;

/// The sample as UTF-8, without what a cut leaves of a character at its end.
std::string decodedSample(const std::string& sample, TextEncoding encoding) {
    if (encoding == TextEncoding::Utf8) return sample;
    std::size_t at = 0;
    TextDecoder decoder(encoding, [&](char* into, std::size_t size) {
        const std::size_t part = std::min(size, (sample.size() & ~std::size_t{1}) - at);
        std::copy_n(sample.data() + at, part, into);
        at += part;
        return static_cast<std::int64_t>(part);
    });
    std::string out(sample.size() * 3 + 16, '\0');
    std::size_t made = 0;
    while (made + 8 < out.size()) {
        const std::int64_t came = decoder.read(out.data() + made, out.size() - made);
        if (came <= 0) break;
        made += static_cast<std::size_t>(came);
    }
    out.resize(made);
    return out;
}

/// The delimited text that a source gives; `shownAs` is its name in messages.
Result<DetectedFormat> detectText(const QString& shownAs, const std::string& sample) {
    if (auto refusal = refusalByStart(shownAs, sample)) return fail(*refusal);
    if (sample.empty())
        return fail(
            ErrorKind::Unreadable,
            SourceText::tr("The file %1 is empty: it has not even a header row. Nothing was imported. Export "
                           "it again.")
                .arg(shownAs),
            {}, shownAs);
    const bool whole = sample.size() < kSample;
    const auto encoding = guessEncoding(sample, whole);
    if (!encoding)
        return fail(ErrorKind::Unreadable,
                    SourceText::tr(
                        "The file %1 is not text: it holds bytes that no text has. It may be a workbook of "
                        "another program, a picture or a damaged file. Nothing was imported. Export it as "
                        "CSV in UTF-8.")
                        .arg(shownAs),
                    {}, shownAs);
    DetectedFormat out;
    out.format.encoding = encoding->encoding;
    out.doubtful = encoding->doubtful;
    out.notes.push_back(encoding->note);

    const DialectGuess dialect = guessDialect(decodedSample(sample, encoding->encoding), whole);
    out.format.delimiter = dialect.delimiter;
    out.format.quote = dialect.quote;
    out.format.headerLine = dialect.header.line;
    out.doubtful = out.doubtful || dialect.doubtful || dialect.header.doubtful;
    out.notes.insert(out.notes.end(), dialect.notes.begin(), dialect.notes.end());
    out.notes.insert(out.notes.end(), dialect.header.notes.begin(), dialect.header.notes.end());
    return out;
}

struct SheetLook {
    std::size_t width = 0;
    std::size_t rows = 0;
    HeaderGuess header;
};

/// The first rows of a sheet, made as wide as the widest of them.
Result<SheetLook> lookAtSheet(const QString& path, SourceFormat format) {
    format.headerLine = 1;
    HARMDESK_TRY_ASSIGN(reader, openXlsx(path, format));
    std::vector<SampleRow> rows;
    SheetLook out;
    while (rows.size() < kSheetRows) {
        const RecordReader::Step step = reader->next();
        if (step == RecordReader::Step::Failed) return fail(reader->error());
        if (step == RecordReader::Step::End) break;
        SampleRow row{reader->line(), false, {}};
        for (const std::string_view field : reader->fields()) row.fields.emplace_back(field.substr(0, 256));
        while (!row.fields.empty() && row.fields.back().empty()) row.fields.pop_back();
        out.width = std::max(out.width, row.fields.size());
        rows.push_back(std::move(row));
    }
    for (SampleRow& row : rows) row.fields.resize(out.width);
    out.rows = rows.size();
    out.header = guessHeader(rows, out.width);
    return out;
}

QString inQuotes(const std::string& name) {
    return QStringLiteral("“%1”").arg(QString::fromStdString(name));
}

QString listOf(const std::vector<QString>& names) {
    QStringList out;
    for (const QString& name : names) out.append(name);
    return out.join(QStringLiteral(", "));
}

Result<DetectedFormat> detectWorkbook(const QString& path, const std::string& member,
                                      const std::string& sheet) {
    DetectedFormat out;
    out.format.kind = SourceFormat::Kind::Xlsx;
    out.format.member = member;
    HARMDESK_TRY_ASSIGN(sheets, sheetsOf(path, member));
    out.sheets = std::move(sheets);

    std::vector<std::string> candidates;
    std::vector<QString> hidden;
    for (const SheetInfo& info : out.sheets) {
        if (info.hidden) hidden.push_back(inQuotes(info.name));
        if (sheet.empty() ? !info.hidden : info.name == sheet) candidates.push_back(info.name);
    }
    if (!hidden.empty())
        out.notes.push_back(SourceText::tr("%n hidden sheet(s), not read unless chosen: %1.", nullptr,
                                           static_cast<int>(hidden.size()))
                                .arg(listOf(hidden)));
    if (candidates.empty())
        return fail(
            ErrorKind::Unreadable,
            sheet.empty()
                ? SourceText::tr(
                      "Every sheet of the workbook %1 is hidden: %2. Nothing was imported. Choose a "
                      "sheet.")
                      .arg(path, listOf(hidden))
                : SourceText::tr("The workbook %1 has no sheet %2. Nothing was imported. Choose one of its "
                                 "sheets.")
                      .arg(path, inQuotes(sheet)),
            {}, path);
    // Cover sheets come first: the first sheet with a table on it is proposed, the first of all where none
    // has.
    std::optional<SheetLook> best;
    for (std::size_t i = 0; i < std::min(candidates.size(), kSheetsTried); ++i) {
        SourceFormat format = out.format;
        format.sheet = candidates[i];
        HARMDESK_TRY_ASSIGN(look, lookAtSheet(path, format));
        const bool table = look.width >= 2 && look.rows >= 2 && look.header.line > 0 && !look.header.doubtful;
        if (!best || table) {
            out.format.sheet = candidates[i];
            best = std::move(look);
        }
        if (table) break;
    }
    out.format.headerLine = best->header.line;
    out.doubtful = best->header.doubtful;
    if (candidates.size() > 1) {
        out.doubtful = true;
        out.notes.push_back(SourceText::tr("The workbook has %n visible sheet(s); %1 is taken.", nullptr,
                                           static_cast<int>(candidates.size()))
                                .arg(inQuotes(out.format.sheet)));
    }
    out.notes.insert(out.notes.end(), best->header.notes.begin(), best->header.notes.end());
    return out;
}

Result<DetectedFormat> detectMember(const QString& path, const std::string& wanted,
                                    const std::string& sheet) {
    HARMDESK_TRY_ASSIGN(members, usableMembers(path));
    const std::string member = wanted.empty() ? members.front() : wanted;
    Result<DetectedFormat> out = DetectedFormat();
    if (isWorkbookName(member)) {
        out = detectWorkbook(path, member, sheet);
    } else {
        HARMDESK_TRY_ASSIGN(opened, openZipMember(path, member));
        const auto sample = readStart(opened->source(), kSample);
        if (!sample) return fail(opened->error());
        out = detectText(QStringLiteral("%1/%2").arg(path, QString::fromStdString(member)), *sample);
        if (out) out->format.member = member;
    }
    if (!out) return out;
    if (members.size() > 1 && wanted.empty()) {
        std::vector<QString> names;
        for (const std::string& name : members) names.push_back(inQuotes(name));
        out->doubtful = true;
        out->notes.insert(out->notes.begin(),
                          SourceText::tr("The zip file holds %n files that can be read: %1. The "
                                         "first is taken.",
                                         nullptr, static_cast<int>(members.size()))
                              .arg(listOf(names)));
    }
    out->members = std::move(members);
    return out;
}

} // namespace

Result<DetectedFormat> detectFormat(const QString& path) {
    return detectFormat(path, {}, {});
}

Result<DetectedFormat> detectFormat(const QString& path, const std::string& member,
                                    const std::string& sheet) {
    FileSource source(path);
    HARMDESK_TRY(source.open());
    if (member.empty() && looksLikeXlsx(path)) return detectWorkbook(path, {}, sheet);
    if (!member.empty() || looksLikeZip(path)) return detectMember(path, member, sheet);
    const auto sample = readStart(source.reader(), kSample);
    if (!sample)
        return fail(
            ErrorKind::Unreadable,
            SourceText::tr("The file %1 could not be read to its end. Check the disk or the connection to it "
                           "and try again. Nothing was imported.")
                .arg(path),
            {}, path);
    return detectText(path, *sample);
}

} // namespace harmdesk::sources

// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a delimited file in any dialect and encoding: read twice in pieces of different sizes, which
// must give the same records, lines and failure; and looked at by the detection. The first two bytes choose
// the format.
#include "models/sources/csv_records.h"
#include "models/sources/detect_encoding.h"
#include "models/sources/detect_table.h"
#include "models/sources/sources.h"
#include "models/sources/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>

using namespace harmdesk;
using namespace harmdesk::sources;

namespace {

void check(bool sound) {
    if (!sound) std::abort();
}

CsvReader::Source from(std::string_view bytes, std::size_t most) {
    return [bytes, most, at = std::size_t{0}](char* into, std::size_t size) mutable -> std::int64_t {
        const std::size_t part = std::min({size, most, bytes.size() - at});
        std::copy_n(bytes.data() + at, part, into);
        at += part;
        return static_cast<std::int64_t>(part);
    };
}

/// Everything that reading says, in one text. A file that fails says only that: how many records come before
/// depends on how the bytes come.
std::string readAll(std::string_view bytes, const SourceFormat& format, std::size_t most, std::size_t chunk) {
    CsvRecords records(QStringLiteral("x.csv"), from(bytes, most), format, chunk);
    std::string out;
    if (format.headerLine > 0) {
        const auto header = readHeader(records, format, QStringLiteral("x.csv"));
        if (!header) out.append("header: ").append(header.error().text.toStdString());
        for (std::size_t i = 0; header && i < header->size(); ++i) {
            check(!(*header)[i].empty());
            // Names are unique: a small header is compared in full.
            for (std::size_t k = 0; header->size() < 64 && k < i; ++k) check((*header)[i] != (*header)[k]);
            out.append((*header)[i]).append("\x1E");
        }
    }
    std::int64_t line = 0;
    while (true) {
        const RecordReader::Step step = records.next();
        if (step == RecordReader::Step::Failed) {
            check(!records.error().text.isEmpty());
            return std::string("failed: ").append(records.error().text.toStdString());
        }
        if (step == RecordReader::Step::End) break;
        check(!records.fields().empty());
        check(records.line() > line || line == 0);
        check(records.lastLine() >= records.line());
        line = records.lastLine();
        out.append(std::to_string(records.line())).append(records.brokenQuote() ? "!" : ":");
        for (const std::string_view field : records.fields()) {
            check(checkUtf8(field).valid == field.size());
            out.append(field).append("\x1F");
        }
        out.append("\n");
    }
    for (const QString& note : records.notes()) out.append(note.toStdString());
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    SourceFormat format;
    format.delimiter = ",;\t|"[data[0] & 3];
    format.quote = "\"'\0\""[(data[0] >> 2) & 3];
    format.encoding = static_cast<TextEncoding>((data[0] >> 4) & 3);
    format.headerLine = data[1] & 3;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 2, size - 2);

    const std::string once = readAll(bytes, format, bytes.size() + 1, std::size_t{1} << 16);
    check(readAll(bytes, format, 1 + (data[1] >> 2), 16 + (data[1] >> 4)) == once);

    const auto encoding = guessEncoding(bytes, true);
    if (!encoding) return 0;
    check(!encoding->note.isEmpty());
    const DialectGuess dialect = guessDialect(bytes, (data[1] & 4) != 0);
    check(dialect.width >= 1 && dialect.header.line >= 0 && dialect.delimiter != dialect.quote);
    SourceFormat detected;
    detected.encoding = encoding->encoding;
    detected.delimiter = dialect.delimiter;
    detected.quote = dialect.quote;
    detected.headerLine = dialect.header.line;
    readAll(bytes, detected, bytes.size() + 1, std::size_t{1} << 16);
    return 0;
}

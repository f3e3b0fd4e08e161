// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/sources.h"

namespace harmdesk::sources {

namespace {

/// Enough of a text for the eye; a field may be megabytes long.
constexpr std::size_t kShown = 4096;

std::string shown(std::string_view text) {
    if (text.size() <= kShown) return std::string(text);
    std::size_t end = kShown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end; // whole characters
    return std::string(text.substr(0, end)).append("\xE2\x80\xA6");
}

} // namespace

Result<SourcePreview> previewSource(const QString& path, const SourceFormat& format, int rows) {
    HARMDESK_TRY_ASSIGN(reader, openRecords(path, format));
    SourcePreview out;
    if (format.headerLine > 0) {
        HARMDESK_TRY_ASSIGN(names, readHeader(*reader, format, path));
        out.columns = std::move(names);
    }
    while (static_cast<int>(out.rows.size()) < rows) {
        const RecordReader::Step step = reader->next();
        if (step == RecordReader::Step::Failed) return fail(reader->error());
        if (step == RecordReader::Step::End) break;
        if (format.headerLine <= 0 && out.columns.empty()) {
            HARMDESK_TRY_ASSIGN(names, readHeader(*reader, format, path, reader->fields().size()));
            out.columns = std::move(names);
        }
        std::vector<std::string> row;
        row.reserve(reader->fields().size());
        for (const std::string_view field : reader->fields()) row.push_back(shown(field));
        out.rows.push_back(std::move(row));
        out.lines.push_back(reader->line());
    }
    out.notes = reader->notes();
    return out;
}

} // namespace harmdesk::sources

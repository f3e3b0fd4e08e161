// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/extract_reader.h"

#include "models/intake/intake_text.h"

namespace harmdesk::intake {

namespace {

template <class Row>
void takeAs(const HeaderMap& map, std::span<const std::string_view> fields, std::int64_t line,
            RowTaker& taker) {
    RowParser parser(map, fields);
    Row row;
    if (!parser.parse(row)) {
        taker.reject(parser.fault(), line);
        return;
    }
    RowFault orphan;
    if (!taker.take(row, line, orphan)) {
        orphan.code = RejectCode::Orphan;
        orphan.row = fields;
        orphan.map = &map;
        taker.reject(orphan, line);
    }
}

} // namespace

void takeRow(FileKind kind, const HeaderMap& map, std::span<const std::string_view> fields, std::int64_t line,
             RowTaker& taker) {
    switch (kind) {
    case FileKind::Persons:
        return takeAs<PersonFields>(map, fields, line, taker);
    case FileKind::Crimes:
        return takeAs<CrimeFields>(map, fields, line, taker);
    case FileKind::Links:
        return takeAs<LinkFields>(map, fields, line, taker);
    case FileKind::Events:
        return takeAs<EventFields>(map, fields, line, taker);
    }
}

void rejectShape(const sources::RecordReader& reader, std::size_t expected, RowTaker& taker) {
    RowFault fault;
    fault.fields = reader.fields().size();
    fault.expected = reader.brokenQuote() ? 0 : expected;
    fault.lastLine = reader.lastLine();
    taker.reject(fault, reader.line());
}

Result<std::int64_t> readExtractFile(sources::RecordReader& reader, FileKind kind, const QString& path,
                                     RowTaker& taker) {
    if (reader.next() != sources::RecordReader::Step::Record) return fail(reader.error());
    HeaderMap map;
    const HeaderFaults faults = mapHeader(kind, reader.fields(), map);
    if (faults.any()) return fail(headerError(path, kind, faults));

    std::int64_t rows = 0;
    while (true) {
        const sources::RecordReader::Step step = reader.next();
        if (step == sources::RecordReader::Step::Failed) return fail(reader.error());
        if (step == sources::RecordReader::Step::End) return rows;
        if (++rows % 512 == 0) HARMDESK_TRY(taker.pause());

        if (reader.brokenQuote() || reader.fields().size() != map.fields)
            rejectShape(reader, map.fields, taker);
        else
            takeRow(kind, map, reader.fields(), reader.line(), taker);
    }
}

} // namespace harmdesk::intake

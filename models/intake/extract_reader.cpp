// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/extract_reader.h"

#include "models/intake/intake_text.h"

namespace harmdesk::intake {

namespace {

template <class Row> void takeRow(RowParser& parser, std::int64_t line, RowTaker& taker) {
    Row row;
    if (!parser.parse(row)) {
        taker.reject(parser.fault(), line);
        return;
    }
    RowFault orphan;
    if (!taker.take(row, line, orphan)) {
        orphan.code = RejectCode::Orphan;
        taker.reject(orphan, line);
    }
}

} // namespace

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

        const std::int64_t line = reader.line();
        const bool brokenQuote = reader.brokenQuote();
        if (brokenQuote || reader.fields().size() != map.fields) {
            RowFault fault;
            fault.fields = reader.fields().size();
            fault.expected = brokenQuote ? 0 : map.fields;
            fault.lastLine = reader.lastLine();
            taker.reject(fault, line);
            continue;
        }
        RowParser parser(map, reader.fields());
        switch (kind) {
        case FileKind::Persons:
            takeRow<PersonFields>(parser, line, taker);
            break;
        case FileKind::Crimes:
            takeRow<CrimeFields>(parser, line, taker);
            break;
        case FileKind::Links:
            takeRow<LinkFields>(parser, line, taker);
            break;
        case FileKind::Events:
            takeRow<EventFields>(parser, line, taker);
            break;
        }
    }
}

} // namespace harmdesk::intake

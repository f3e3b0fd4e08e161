// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/csv_records.h"

#include "models/sources/source_text.h"

#include <QLocale>

namespace harmdesk::sources {

CsvRecords::CsvRecords(QString path, CsvReader::Source source, const SourceFormat& format, std::size_t chunk)
    : m_path(std::move(path))
    , m_encoding(format.encoding)
    , m_reader(decoded(std::move(source)), CsvDialect{format.delimiter, format.quote}, chunk) {}

CsvReader::Source CsvRecords::decoded(CsvReader::Source source) {
    if (m_encoding == TextEncoding::Utf8) return source;
    m_decoder = std::make_unique<TextDecoder>(m_encoding, std::move(source));
    return [decoder = m_decoder.get()](char* into, std::size_t size) { return decoder->read(into, size); };
}

RecordReader::Step CsvRecords::next() {
    switch (m_reader.next()) {
    case CsvReader::Step::Record:
        return m_decoder ? lookForUndefined(Step::Record) : Step::Record;
    case CsvReader::Step::End:
        return m_decoder ? lookForUndefined(Step::End) : Step::End;
    case CsvReader::Step::Failed:
        break;
    }
    return Step::Failed;
}

/// The decoder is ahead of the records: a character stands in the record before the first one that starts
/// behind it.
RecordReader::Step CsvRecords::lookForUndefined(Step step) {
    if (m_undefinedLine == 0 && m_decoder->firstUndefined() >= 0 &&
        (step == Step::End || m_reader.offset() > m_decoder->firstUndefined()))
        m_undefinedLine = m_previousLine;
    if (step == Step::Record) m_previousLine = m_reader.line();
    return step;
}

Error CsvRecords::error() const {
    if (m_decoder && m_decoder->fault() != TextDecoder::Fault::None)
        return decoderError(m_path, m_encoding, m_decoder->fault());
    return csvError(m_path, m_reader, m_encoding);
}

std::vector<QString> CsvRecords::notes() const {
    std::vector<QString> out;
    if (m_reader.namedDelimiter() != 0)
        out.push_back(SourceText::tr("The first line of the file names the delimiter: %1.")
                          .arg(delimiterName(m_reader.namedDelimiter())));
    if (!m_decoder || m_decoder->undefined() == 0) return out;
    const QString line = QLocale().toString(static_cast<qlonglong>(m_undefinedLine));
    const int count = static_cast<int>(std::min<std::int64_t>(m_decoder->undefined(), 1'000'000'000));
    out.push_back(
        SourceText::tr("%n character(s) have no meaning in %1 and stand as U+FFFD, the first in the row of "
                       "line %2. The file may be in another encoding.",
                       nullptr, count)
            .arg(encodingName(m_encoding), line));
    return out;
}

} // namespace harmdesk::sources

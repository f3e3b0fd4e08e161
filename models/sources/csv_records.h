// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/import_spec.h"
#include "models/sources/csv_reader.h"
#include "models/sources/record_reader.h"
#include "models/sources/text_decoder.h"

#include <functional>
#include <memory>

namespace harmdesk::sources {

/// A CsvReader as a RecordReader, in any dialect and encoding, over bytes that come from anywhere. `path` is
/// for what is said about errors. Of the format, delimiter, quote and encoding are looked at.
class CsvRecords : public RecordReader {
public:
    CsvRecords(QString path, CsvReader::Source source, std::size_t chunk = std::size_t{1} << 20)
        : CsvRecords(std::move(path), std::move(source), SourceFormat(), chunk) {}
    CsvRecords(QString path, CsvReader::Source source, const SourceFormat& format,
               std::size_t chunk = std::size_t{1} << 20);

    Step next() override;
    const std::vector<std::string_view>& fields() const override { return m_reader.fields(); }
    std::int64_t line() const override { return m_reader.line(); }
    std::int64_t lastLine() const override { return m_reader.lastLine(); }
    bool brokenQuote() const override { return m_reader.fault() != CsvReader::Fault::None; }
    Error error() const override;
    std::int64_t bytesRead() const override { return m_reader.offset(); }
    std::vector<QString> notes() const override;
    QString sha256() override { return {}; }

    const CsvReader& reader() const { return m_reader; }

private:
    CsvReader::Source decoded(CsvReader::Source source);
    Step lookForUndefined(Step step);

    QString m_path;
    TextEncoding m_encoding;
    std::unique_ptr<TextDecoder> m_decoder; // none for UTF-8
    CsvReader m_reader;
    std::int64_t m_previousLine = 0;
    std::int64_t m_undefinedLine = 0;
};

} // namespace harmdesk::sources

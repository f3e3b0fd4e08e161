// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/csv_records.h"

#include "models/sources/file_source.h"
#include "models/sources/source_text.h"
#include "models/sources/sources.h"

namespace harmdesk::sources {

RecordReader::Step CsvRecords::next() {
    switch (m_reader.next()) {
    case CsvReader::Step::Record:
        return Step::Record;
    case CsvReader::Step::End:
        return Step::End;
    case CsvReader::Step::Failed:
        break;
    }
    return Step::Failed;
}

Error CsvRecords::error() const {
    return csvError(m_path, m_reader);
}

namespace {

/// Over a file on disk, with its hash.
class CsvFileRecords final : public RecordReader {
public:
    CsvFileRecords(const QString& path)
        : m_source(path, true)
        , m_records(path, m_source.reader()) {}
    Status open() { return m_source.open(); }

    Step next() override { return m_records.next(); }
    const std::vector<std::string_view>& fields() const override { return m_records.fields(); }
    std::int64_t line() const override { return m_records.line(); }
    std::int64_t lastLine() const override { return m_records.lastLine(); }
    bool brokenQuote() const override { return m_records.brokenQuote(); }
    Error error() const override { return m_records.error(); }
    std::int64_t bytesRead() const override { return m_source.bytesRead(); }
    QString sha256() override { return m_source.sha256(); }

private:
    FileSource m_source;
    CsvRecords m_records;
};

} // namespace

SourceFormat standardFormat() {
    return {};
}

Result<std::unique_ptr<RecordReader>> openRecords(const QString& path, const SourceFormat&) {
    auto records = std::make_unique<CsvFileRecords>(path);
    HARMDESK_TRY(records->open());
    return records;
}

} // namespace harmdesk::sources

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/csv_reader.h"
#include "models/sources/record_reader.h"

#include <functional>

namespace harmdesk::sources {

/// A CsvReader as a RecordReader, over bytes that come from anywhere. `path` is for what is said about
/// errors.
class CsvRecords : public RecordReader {
public:
    CsvRecords(QString path, CsvReader::Source source, std::size_t chunk = std::size_t{1} << 20)
        : m_path(std::move(path))
        , m_reader(std::move(source), chunk) {}

    Step next() override;
    const std::vector<std::string_view>& fields() const override { return m_reader.fields(); }
    std::int64_t line() const override { return m_reader.line(); }
    std::int64_t lastLine() const override { return m_reader.lastLine(); }
    bool brokenQuote() const override { return m_reader.fault() != CsvReader::Fault::None; }
    Error error() const override;
    std::int64_t bytesRead() const override { return m_reader.offset(); }
    QString sha256() override { return {}; }

protected:
    QString m_path;
    CsvReader m_reader;
};

} // namespace harmdesk::sources

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

namespace harmdesk::sources {

/// What stands between fields and around them. Both are single ASCII characters.
struct CsvDialect {
    char delimiter = ',';
    char quote = '"'; ///< '\0' = fields are never quoted
};

/// Reads records of separated values (RFC 4180 and its dialects) from a stream of UTF-8 bytes, one pass,
/// bounded memory. Accepts CR, LF and CRLF, line breaks and doubled quotes inside quoted fields, a byte order
/// mark of UTF-8, a last line without its end. A quote inside an unquoted field is a character like others. A
/// line with nothing on it is not a record, nor is a first line `sep=;`, which names the delimiter of the
/// rest whatever the dialect says (a convention of spreadsheets). One thread.
class CsvReader {
public:
    /// Fills the buffer with up to so many bytes: how many came, 0 at the end, -1 when reading failed.
    using Source = std::function<std::int64_t(char*, std::size_t)>;
    explicit CsvReader(Source source, std::size_t chunk = std::size_t{1} << 20)
        : CsvReader(std::move(source), CsvDialect{}, chunk) {}
    CsvReader(Source source, CsvDialect dialect, std::size_t chunk = std::size_t{1} << 20);

    enum class Step { Record, End, Failed };
    /// What is wrong with one record; the records after it are read all the same.
    enum class Fault { None, TextAfterQuote, UnclosedQuote };
    /// What is wrong with the whole file.
    enum class Failure { None, NotRead, Empty, Utf16, Binary, NotUtf8, RecordTooLong };

    /// A record larger than this is a quote that was never closed.
    static constexpr std::size_t kMaxRecord = std::size_t{4} << 20;

    Step next();

    // Of the record that next() read last; views until the next call.
    const std::vector<std::string_view>& fields() const { return m_fields; }
    std::int64_t line() const { return m_recordLine; }     ///< line of the file where it starts, from 1
    std::int64_t lastLine() const { return m_lastLine; }   ///< line where it ends
    std::int64_t offset() const { return m_recordOffset; } ///< byte of the file where it starts, from 0
    Fault fault() const { return m_fault; }

    /// The delimiter that a first line `sep=;` named; '\0' = there is no such line. Known after the first
    /// next().
    char namedDelimiter() const { return m_namedDelimiter; }

    // After Step::Failed.
    Failure failure() const { return m_failure; }
    std::int64_t failureLine() const { return m_failureLine; }
    std::int64_t failureOffset() const { return m_failureOffset; }

private:
    struct Span {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool doubled = false; // holds doubled quotes
    };
    enum class Scan { Record, NeedMore, Blank };
    Scan scan();
    bool refill();
    bool checkNew();
    void takeSeparatorLine();
    Step fail(Failure failure, std::size_t position);
    void takeFields();

    Source m_source;
    CsvDialect m_dialect;
    std::array<bool, 256> m_endsField{}; // delimiter and line ends
    std::size_t m_chunk;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;   // the record being read
    std::size_t m_end = 0;     // of what has come
    std::size_t m_checked = 0; // well-formed so far
    std::int64_t m_base = 0;   // file offset of m_buffer[0]
    bool m_started = false;
    bool m_atEnd = false;
    bool m_any = false;     // a record has been seen
    bool m_pastTop = false; // the first line has been looked at for the name of the delimiter
    char m_namedDelimiter = 0;

    std::int64_t m_line = 1; // of m_begin
    std::size_t m_next = 0;  // after the record
    std::int64_t m_breaks = 0;
    std::vector<Span> m_spans;

    std::vector<std::string_view> m_fields;
    std::int64_t m_recordLine = 0;
    std::int64_t m_lastLine = 0;
    std::int64_t m_recordOffset = 0;
    Fault m_fault = Fault::None;
    Failure m_failure = Failure::None;
    std::int64_t m_failureLine = 0;
    std::int64_t m_failureOffset = 0;
};

} // namespace harmdesk::sources

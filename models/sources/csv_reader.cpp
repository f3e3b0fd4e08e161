// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/csv_reader.h"

#include "models/sources/utf8.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace harmdesk::sources {

namespace {

/// The longest first line that names a delimiter: "sep=;" in quotes, CR and LF.
constexpr std::size_t kSeparatorLine = 9;

std::array<bool, 256> fieldEnds(char delimiter) {
    std::array<bool, 256> out{};
    out['\n'] = out['\r'] = true;
    out[static_cast<unsigned char>(delimiter)] = true;
    return out;
}

/// Line ends of a text, CR LF being one; a CR at its very end counts.
std::int64_t lineBreaks(std::string_view text) {
    std::int64_t n = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') ++n;
        if (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')) ++n;
    }
    return n;
}

} // namespace

CsvReader::CsvReader(Source source, CsvDialect dialect, std::size_t chunk)
    : m_source(std::move(source))
    , m_dialect(dialect)
    , m_endsField(fieldEnds(dialect.delimiter))
    , m_chunk(std::max<std::size_t>(chunk, 16)) {
    m_buffer.resize(m_chunk);
}

CsvReader::Step CsvReader::fail(Failure failure, std::size_t position) {
    m_failure = failure;
    m_failureOffset = m_base + static_cast<std::int64_t>(position);
    const std::size_t from = std::min(m_begin, position);
    m_failureLine = m_line + lineBreaks(std::string_view(m_buffer.data() + from, position - from));
    m_atEnd = true;
    return Step::Failed;
}

bool CsvReader::checkNew() {
    const std::string_view fresh(m_buffer.data() + m_checked, m_end - m_checked);
    const Utf8Check check = checkUtf8(fresh);
    // What comes first is said, so that it does not depend on how the bytes come.
    if (const void* zero = std::memchr(fresh.data(), 0, check.valid); zero != nullptr) {
        fail(Failure::Binary, static_cast<std::size_t>(static_cast<const char*>(zero) - m_buffer.data()));
        return false;
    }
    if (check.bad || (m_atEnd && check.valid < fresh.size())) {
        fail(Failure::NotUtf8, m_checked + check.valid);
        return false;
    }
    m_checked += check.valid;
    return true;
}

bool CsvReader::refill() {
    if (m_begin > 0) {
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_base += static_cast<std::int64_t>(m_begin);
        m_end -= m_begin;
        m_checked -= m_begin;
        m_begin = 0;
    }
    if (m_end > kMaxRecord) {
        fail(Failure::RecordTooLong, 0);
        return false;
    }
    if (m_buffer.size() - m_end < m_chunk) m_buffer.resize(std::max(m_buffer.size() * 2, m_end + m_chunk));
    const std::int64_t came = m_source(m_buffer.data() + m_end, m_chunk);
    if (came < 0) {
        fail(Failure::NotRead, m_end);
        return false;
    }
    if (came == 0) m_atEnd = true;
    m_end += static_cast<std::size_t>(came);
    if (!m_started && (m_atEnd || m_end >= 4)) {
        m_started = true;
        const std::string_view head(m_buffer.data(), m_end);
        if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF")) {
            fail(Failure::Utf16, 0);
            return false;
        }
        if (head.starts_with("\xEF\xBB\xBF")) m_begin = m_checked = 3;
    }
    return m_started ? checkNew() : true;
}

/// A first line `sep=;` (also in quotes) is about the file and not of it.
void CsvReader::takeSeparatorLine() {
    m_pastTop = true;
    std::string_view top(m_buffer.data() + m_begin, std::min(m_end - m_begin, kSeparatorLine));
    const std::string_view mark = top.starts_with('"') ? "\"sep=" : "sep=";
    if (top.size() <= mark.size()) return;
    for (std::size_t i = 0; i < mark.size(); ++i)
        if ((top[i] | (mark[i] == '"' || mark[i] == '=' ? 0 : 0x20)) != mark[i]) return;
    const char delimiter = top[mark.size()];
    const auto byte = static_cast<unsigned char>(delimiter);
    const bool word = (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
    if ((byte < 0x20 && delimiter != '\t') || byte >= 0x7F || word || delimiter == '"') return;
    std::size_t at = mark.size() + 1;
    if (mark[0] == '"') {
        if (at >= top.size() || top[at] != '"') return;
        ++at;
    }
    if (at < top.size()) {
        if (top[at] != '\r' && top[at] != '\n') return;
        at += top.substr(at).starts_with("\r\n") ? std::size_t{2} : std::size_t{1};
        ++m_line;
    }
    m_begin += at;
    m_namedDelimiter = m_dialect.delimiter = delimiter;
    m_endsField = fieldEnds(delimiter);
    if (m_dialect.quote == delimiter) m_dialect.quote = 0;
}

CsvReader::Scan CsvReader::scan() {
    m_spans.clear();
    m_fault = Fault::None;
    m_breaks = 0;
    const char* const data = m_buffer.data();
    const bool* const endsField = m_endsField.data();
    // A zero byte never gets here, so that '\0' quotes nothing.
    const char quote = m_dialect.quote;
    std::size_t p = m_begin;
    // Bytes after m_checked are the start of a character whose rest has not come.
    const std::size_t end = m_atEnd ? m_end : m_checked;
    while (true) {
        Span span{p, p, false};
        if (p < end && data[p] == quote) {
            span.begin = ++p;
            while (true) {
                const void* found = p < end ? std::memchr(data + p, quote, end - p) : nullptr;
                if (found == nullptr) {
                    if (!m_atEnd) return Scan::NeedMore;
                    m_fault = Fault::UnclosedQuote;
                    span.end = p = end;
                    break;
                }
                p = static_cast<std::size_t>(static_cast<const char*>(found) - data);
                if (p + 1 == end && !m_atEnd) return Scan::NeedMore;
                if (p + 1 < end && data[p + 1] == quote) {
                    span.doubled = true;
                    p += 2;
                    continue;
                }
                span.end = p++;
                break;
            }
            m_breaks += lineBreaks(std::string_view(data + span.begin, span.end - span.begin));
            if (p < end && !endsField[static_cast<unsigned char>(data[p])]) {
                m_fault = Fault::TextAfterQuote;
                while (p < end && !endsField[static_cast<unsigned char>(data[p])]) ++p;
            }
        } else {
            while (p < end && !endsField[static_cast<unsigned char>(data[p])]) ++p;
            span.end = p;
        }
        if (p >= end) {
            if (!m_atEnd) return Scan::NeedMore;
            m_spans.push_back(span);
            break;
        }
        m_spans.push_back(span);
        const char ended = data[p++];
        if (ended != '\n' && ended != '\r') continue;
        if (ended == '\r') {
            if (p == end && !m_atEnd) return Scan::NeedMore;
            if (p < end && data[p] == '\n') ++p;
        }
        ++m_breaks;
        m_next = p;
        const bool blank = m_spans.size() == 1 && m_spans[0].begin == m_begin && m_spans[0].end == m_begin;
        return blank ? Scan::Blank : Scan::Record;
    }
    m_next = end;
    return m_next == m_begin ? Scan::Blank : Scan::Record;
}

void CsvReader::takeFields() {
    m_fields.clear();
    char* const data = m_buffer.data();
    for (const Span& span : m_spans) {
        std::size_t end = span.end;
        if (span.doubled) {
            // The text only gets shorter, so it can be written over itself.
            std::size_t to = span.begin;
            for (std::size_t from = span.begin; from < span.end; ++from) {
                data[to++] = data[from];
                if (data[from] == m_dialect.quote) ++from;
            }
            end = to;
        }
        m_fields.emplace_back(data + span.begin, end - span.begin);
    }
}

CsvReader::Step CsvReader::next() {
    while (m_failure == Failure::None) {
        if (m_atEnd && m_begin >= m_end) {
            if (m_any) return Step::End;
            return fail(Failure::Empty, m_end);
        }
        if (m_started && !m_pastTop && (m_atEnd || m_end - m_begin >= kSeparatorLine)) {
            takeSeparatorLine();
            continue;
        }
        const Scan outcome = m_pastTop ? scan() : Scan::NeedMore;
        if (outcome == Scan::NeedMore) {
            if (!refill()) return Step::Failed;
            continue;
        }
        m_recordLine = m_line;
        m_recordOffset = m_base + static_cast<std::int64_t>(m_begin);
        if (outcome == Scan::Record) takeFields();
        // A record's line end belongs to it: where it ends is one less than where the next begins.
        const bool ended = m_next > m_begin && (m_buffer[m_next - 1] == '\n' || m_buffer[m_next - 1] == '\r');
        m_line += m_breaks;
        m_lastLine = ended && m_fault != Fault::UnclosedQuote ? m_line - 1 : m_line;
        m_begin = m_next;
        if (outcome == Scan::Blank) continue;
        m_any = true;
        return Step::Record;
    }
    return Step::Failed;
}

} // namespace harmdesk::sources

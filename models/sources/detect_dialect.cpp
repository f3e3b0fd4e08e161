// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/csv_reader.h"
#include "models/sources/detect_table.h"
#include "models/sources/source_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace harmdesk::sources {

namespace {

constexpr std::size_t kRows = 300;
constexpr std::array kDelimiters{',', ';', '\t', '|'};
/// Of two candidates nearer than this a person should choose.
constexpr double kNear = 0.1;

struct Trial {
    CsvDialect dialect;
    std::vector<SampleRow> rows;
    std::size_t width = 1;
    double even = 0;    ///< share of the rows that have the width
    double broken = 0;  ///< share of the rows with wrong quotes
    double wrapped = 0; ///< share of the filled fields that stand in '…'
    HeaderGuess header;
    char named = 0;

    bool hasHeader() const { return header.line > 0 && !header.doubtful; }
    /// How well the dialect explains the text. A header counts as much as a fifth of the rows: a comma inside
    /// numbers cuts rows evenly too, but not the names above them.
    double score() const { return width < 2 ? 0.05 : even - broken + (hasHeader() ? 0.2 : 0); }
};

Trial attempt(std::string_view text, bool whole, CsvDialect dialect) {
    Trial out;
    out.dialect = dialect;
    std::size_t at = 0;
    CsvReader reader(
        [&](char* into, std::size_t size) {
            const std::size_t part = std::min(size, text.size() - at);
            std::copy_n(text.data() + at, part, into);
            at += part;
            return static_cast<std::int64_t>(part);
        },
        dialect, std::size_t{1} << 16);
    while (out.rows.size() < kRows && reader.next() == CsvReader::Step::Record) {
        SampleRow row{reader.line(), reader.fault() != CsvReader::Fault::None, {}};
        // A row of thousands of fields is enough to judge it by.
        const std::size_t fields = std::min<std::size_t>(reader.fields().size(), 4096);
        row.fields.reserve(fields);
        for (std::size_t i = 0; i < fields; ++i) row.fields.emplace_back(reader.fields()[i].substr(0, 256));
        out.rows.push_back(std::move(row));
    }
    out.named = reader.namedDelimiter();
    if (!whole && out.rows.size() < kRows && out.rows.size() > 1) out.rows.pop_back(); // cut off

    std::map<std::size_t, std::size_t> widths;
    std::size_t broken = 0, filled = 0, wrapped = 0;
    for (const SampleRow& row : out.rows) {
        ++widths[row.fields.size()];
        if (row.broken) ++broken;
        for (const std::string& field : row.fields) {
            if (!field.empty()) ++filled;
            if (field.size() > 1 && field.front() == '\'' && field.back() == '\'') ++wrapped;
        }
    }
    std::size_t most = 0;
    for (const auto& [width, rows] : widths)
        if (width > 1 && rows >= most) {
            out.width = width;
            most = rows;
        }
    if (out.rows.empty()) return out;
    const auto total = static_cast<double>(out.rows.size());
    out.even = static_cast<double>(widths[out.width]) / total;
    out.broken = static_cast<double>(broken) / total;
    out.wrapped = filled == 0 ? 0 : static_cast<double>(wrapped) / static_cast<double>(filled);
    out.header = guessHeader(out.rows, out.width);
    return out;
}

/// Better first: by score, then by the number of columns.
bool better(const Trial& a, const Trial& b) {
    if (std::fabs(a.score() - b.score()) > 0.001) return a.score() > b.score();
    return a.width > b.width;
}

} // namespace

DialectGuess guessDialect(std::string_view text, bool whole) {
    std::vector<Trial> trials;
    for (const char delimiter : kDelimiters) {
        trials.push_back(attempt(text, whole, {delimiter, '"'}));
        if (trials.back().named != 0) break; // the file says it itself
        // Quotation marks that are never closed, or mean inches: the fields are perhaps not quoted at all.
        if (trials.back().broken > 0.02) trials.push_back(attempt(text, whole, {delimiter, '\0'}));
        if (trials.back().wrapped > 0.5) trials.push_back(attempt(text, whole, {delimiter, '\''}));
    }
    std::stable_sort(trials.begin(), trials.end(), better);
    const Trial& best = trials.front();

    DialectGuess out;
    out.delimiter = best.named != 0 ? best.named : best.dialect.delimiter;
    out.quote = best.dialect.quote;
    out.width = best.width;
    out.header = best.header;
    if (best.width < 2) {
        out.delimiter = best.named != 0 ? best.named : ',';
        out.quote = '"';
        out.doubtful = true;
        out.notes.push_back(
            SourceText::tr("No delimiter cuts the rows into columns: the file seems to have one "
                           "column only."));
        return out;
    }
    if (best.named != 0) {
        out.notes.push_back(SourceText::tr("The first line of the file names the delimiter: %1.")
                                .arg(delimiterName(best.named)));
        return out;
    }
    for (const Trial& other : trials) {
        if (other.dialect.delimiter == best.dialect.delimiter || other.width < 2) continue;
        // Fewer columns, each holding the better delimiter, are no rival.
        if (other.score() + kNear < best.score() || (other.width * 2 < best.width && best.even > 0.9))
            continue;
        // Nor is one that cuts the rows but not the names above them.
        if (best.hasHeader() && other.header.line > best.header.line) continue;
        out.doubtful = true;
        out.notes.push_back(
            SourceText::tr("The delimiter is taken to be the %1 (%2 columns); the %3 would give "
                           "%4 columns. Look at the preview.")
                .arg(delimiterName(best.dialect.delimiter))
                .arg(best.width)
                .arg(delimiterName(other.dialect.delimiter))
                .arg(other.width));
        break;
    }
    if (out.quote != '"') {
        out.doubtful = true;
        out.notes.push_back(
            out.quote == 0
                ? SourceText::tr("Quotation marks are read as characters like others: many of them "
                                 "do not stand around fields.")
                : SourceText::tr("Fields stand in single quotation marks."));
    }
    return out;
}

} // namespace harmdesk::sources

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace harmdesk::sources {

/// A record of a sample.
struct SampleRow {
    std::int64_t line = 0;
    bool broken = false; ///< quotes
    std::vector<std::string> fields;
};

/// Where the names of the columns stand.
struct HeaderGuess {
    int line = 1; ///< of the file; 0 = there is no header
    bool doubtful = false;
    std::vector<QString> notes;
};
/// The first row as wide as the table that is filled for more than half and holds no numbers and dates.
/// `rows` are the first of the table, each with the line where it starts; width: the table's.
HeaderGuess guessHeader(const std::vector<SampleRow>& rows, std::size_t width);

/// How a text is cut into fields.
struct DialectGuess {
    char delimiter = ',';
    char quote = '"';
    std::size_t width = 1; ///< fields of most rows
    HeaderGuess header;
    bool doubtful = false;
    std::vector<QString> notes;
};
/// By how evenly each candidate cuts the rows. `text` is UTF-8, the start of the file; whole: all of it
/// (otherwise its last record is left out of account).
DialectGuess guessDialect(std::string_view text, bool whole);

} // namespace harmdesk::sources

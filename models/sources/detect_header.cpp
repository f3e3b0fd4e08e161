// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/detect_table.h"
#include "models/sources/source_text.h"

#include <QLocale>
#include <algorithm>
#include <set>

namespace harmdesk::sources {

namespace {

/// A number, an amount, a date or a reference in figures: what stands in a row of data and not in a header.
/// "16+1" is the name of a list of ethnicities.
bool isValue(std::string_view text) {
    bool digit = false;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= '0' && byte <= '9')
            digit = true;
        else if (byte == '+' || byte >= 0x80 || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'))
            return false;
    }
    return digit;
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

struct Look {
    std::size_t filled = 0;
    std::size_t values = 0;
    bool repeated = false;
};
Look lookAt(const SampleRow& row) {
    Look out;
    std::set<std::string_view> seen;
    for (const std::string& field : row.fields) {
        if (isBlank(field)) continue;
        ++out.filled;
        if (isValue(field)) ++out.values;
        out.repeated = out.repeated || !seen.insert(field).second;
    }
    return out;
}

} // namespace

HeaderGuess guessHeader(const std::vector<SampleRow>& rows, std::size_t width) {
    HeaderGuess out;
    const auto lineText = [](std::int64_t line) { return QLocale().toString(static_cast<qlonglong>(line)); };
    const auto chosen = [&](std::size_t at) {
        out.line = static_cast<int>(rows[at].line);
        if (at > 0)
            out.notes.push_back(
                SourceText::tr("The names of the columns stand in line %1; %n row(s) before it are "
                               "not data.",
                               nullptr, static_cast<int>(at))
                    .arg(lineText(rows[at].line)));
        return out;
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const SampleRow& row = rows[i];
        const Look look = lookAt(row);
        // A row without a name for its last column, or with one too many, can be the header of this table.
        const bool nearly = width > 3 && (row.fields.size() + 1 == width || row.fields.size() == width + 1);
        if (row.fields.size() != width && !nearly) continue;
        if (look.filled * 2 <= width) continue; // a title in a wide row
        if (look.values == 0) {
            if (nearly || look.repeated) {
                out.doubtful = true;
                out.notes.push_back(
                    nearly
                        ? SourceText::tr("Line %1 names %2 columns, but most rows have %3.")
                              .arg(lineText(row.line), lineText(static_cast<std::int64_t>(row.fields.size())),
                                   lineText(static_cast<std::int64_t>(width)))
                        : SourceText::tr("Line %1 has names that stand twice.").arg(lineText(row.line)));
            }
            return chosen(i);
        }
        if (nearly) continue;
        // The first row of the table holds values: nothing names the columns.
        out.line = 0;
        out.doubtful = true;
        out.notes.push_back(
            SourceText::tr("No row names the columns: line %1 already holds data.").arg(lineText(row.line)));
        return out;
    }
    if (!rows.empty()) out.line = static_cast<int>(rows.front().line);
    out.doubtful = true;
    out.notes.push_back(
        SourceText::tr("No row looks like names of columns; line %1 is taken.").arg(lineText(out.line)));
    return out;
}

} // namespace harmdesk::sources

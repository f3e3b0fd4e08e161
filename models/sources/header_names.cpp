// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/source_text.h"
#include "models/sources/sources.h"

#include <QLocale>
#include <algorithm>
#include <unordered_set>

namespace harmdesk::sources {

namespace {

/// As many as a sheet has; a line of a million delimiters is no header.
constexpr std::size_t kMostColumns = 16'384;

/// Without blanks, no-break ones and line breaks around it; line breaks inside (cells of two lines) become
/// blanks.
std::string cleaned(std::string_view name) {
    constexpr std::string_view kNoBreak = "\xC2\xA0";
    while (true) {
        if (!name.empty() && static_cast<unsigned char>(name.front()) <= ' ')
            name.remove_prefix(1);
        else if (name.starts_with(kNoBreak))
            name.remove_prefix(2);
        else if (!name.empty() && static_cast<unsigned char>(name.back()) <= ' ')
            name.remove_suffix(1);
        else if (name.ends_with(kNoBreak))
            name.remove_suffix(2);
        else
            break;
    }
    std::string out;
    for (const char c : name) {
        if (c == '\r') continue;
        out += c == '\n' || c == '\t' ? ' ' : c;
    }
    return out;
}

std::vector<std::string> uniqueNames(std::vector<std::string> names) {
    std::unordered_set<std::string> taken(names.begin(), names.end());
    std::unordered_set<std::string> seen;
    for (std::size_t i = 0; i < names.size(); ++i) {
        std::string name = names[i].empty() ? std::string("Column ").append(std::to_string(i + 1)) : names[i];
        // A made-up name gives way to a real one.
        const bool made = names[i].empty();
        if (!seen.insert(name).second || (made && taken.contains(name))) {
            int n = 2;
            std::string numbered;
            do {
                numbered = std::string(name).append(" (").append(std::to_string(n++)).append(")");
            } while (taken.contains(numbered) || !seen.insert(numbered).second);
            name = std::move(numbered);
        }
        names[i] = std::move(name);
    }
    return names;
}

} // namespace

Result<std::vector<std::string>> readHeader(RecordReader& reader, const SourceFormat& format,
                                            const QString& path, std::size_t width) {
    const QLocale locale;
    std::vector<std::string> names;
    if (format.headerLine <= 0) {
        names.resize(std::min(width, kMostColumns));
        return uniqueNames(std::move(names));
    }
    do {
        const RecordReader::Step step = reader.next();
        if (step == RecordReader::Step::Failed) return fail(reader.error());
        if (step == RecordReader::Step::End)
            return fail(
                ErrorKind::Unreadable,
                SourceText::tr("The file %1 ends before line %2, where the names of its columns should "
                               "stand. Nothing was imported. Choose the line of the header.")
                    .arg(path, locale.toString(format.headerLine)),
                {}, path);
    } while (reader.lastLine() < format.headerLine);
    if (reader.fields().size() > kMostColumns)
        return fail(
            ErrorKind::Unreadable,
            SourceText::tr("The header of the file %1 (line %2) has %3 columns; %4 is the most that is read. "
                           "Nothing was imported. Choose another delimiter or line of the header.")
                .arg(path, locale.toString(static_cast<qlonglong>(reader.line())),
                     locale.toString(static_cast<qulonglong>(reader.fields().size())),
                     locale.toString(static_cast<qulonglong>(kMostColumns))),
            {}, QStringLiteral("%1:%2").arg(path).arg(reader.line()));
    if (reader.brokenQuote())
        return fail(
            ErrorKind::Unreadable,
            SourceText::tr("In the header of the file %1 (line %2) a quotation mark is not closed where its "
                           "field ends. Nothing was imported. Choose another quotation mark, or correct the "
                           "file.")
                .arg(path, locale.toString(static_cast<qlonglong>(reader.line()))),
            {}, QStringLiteral("%1:%2").arg(path).arg(reader.line()));
    names.reserve(reader.fields().size());
    for (const std::string_view field : reader.fields()) names.push_back(cleaned(field));
    return uniqueNames(std::move(names));
}

} // namespace harmdesk::sources

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/index_csv.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>

namespace harmdesk::harm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::IndexFile)
};

tl::unexpected<Error> unreadable(const QString& sentence, const QString& where, int line) {
    return fail(ErrorKind::Unreadable, sentence, {}, QStringLiteral("%1:%2").arg(where).arg(line));
}

/// The rows of the text; an open quote at its end is the only fault that a row can have by itself.
Result<std::vector<CsvRow>> split(const QByteArray& bytes, const QString& where) {
    std::vector<CsvRow> rows;
    int line = 1;
    qsizetype at = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    while (at < bytes.size()) {
        CsvRow row;
        row.line = line;
        bool rowEnds = false;
        while (!rowEnds) {
            std::string field;
            if (at < bytes.size() && bytes[at] == '"') {
                ++at;
                for (;;) {
                    if (at >= bytes.size())
                        return unreadable(
                            Tr::tr("The harm index is cut off: a quotation mark opened in line %1 is never "
                                   "closed. The index was not loaded.")
                                .arg(row.line),
                            where, row.line);
                    const char c = bytes[at++];
                    if (c == '"') {
                        if (at >= bytes.size() || bytes[at] != '"') break;
                        ++at;
                    }
                    if (c == '\n') ++line;
                    field += c;
                }
            }
            while (at < bytes.size() && bytes[at] != ',' && bytes[at] != '\n') field += bytes[at++];
            rowEnds = at >= bytes.size() || bytes[at] == '\n';
            if (at < bytes.size()) ++at;
            if (rowEnds && !field.empty() && field.back() == '\r') field.pop_back();
            row.fields.push_back(std::move(field));
        }
        ++line;
        if (row.fields.size() > 1 || !row.fields.front().empty()) rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Result<std::vector<CsvRow>> readTable(const QByteArray& bytes, const std::vector<std::string>& header,
                                      const QString& where) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(bytes);
    if (decoder.hasError() || bytes.contains('\0'))
        return unreadable(Tr::tr("The harm index is not UTF-8 text. Save it as CSV (UTF-8) and try again; "
                                 "nothing was loaded."),
                          where, 1);
    HARMDESK_TRY_ASSIGN(rows, split(bytes, where));
    QStringList names;
    for (const std::string& name : header) names << QString::fromStdString(name);
    if (rows.empty() || rows.front().fields != header)
        return unreadable(
            Tr::tr(
                "The harm index has not the expected header. Its first line must be: %1. Nothing was loaded.")
                .arg(names.join(QLatin1Char(','))),
            where, rows.empty() ? 1 : rows.front().line);
    rows.erase(rows.begin());
    for (const CsvRow& row : rows) {
        if (row.fields.size() != header.size())
            return unreadable(
                Tr::tr("Line %1 of the harm index has %2 fields instead of %3. Nothing was loaded.")
                    .arg(row.line)
                    .arg(row.fields.size())
                    .arg(header.size()),
                where, row.line);
    }
    return rows;
}

} // namespace harmdesk::harm

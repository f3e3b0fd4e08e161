// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/source_text.h"

#include <QLocale>

namespace harmdesk::sources {

Error csvError(const QString& path, const CsvReader& reader) {
    const QLocale locale;
    const QString line = locale.toString(static_cast<qlonglong>(reader.failureLine()));
    const QString offset = locale.toString(static_cast<qlonglong>(reader.failureOffset()));
    const QString where = QStringLiteral("%1:%2").arg(path).arg(reader.failureLine());
    const QString nothing = SourceText::tr("Nothing was imported.");
    const auto error = [&](const QString& text, const QString& at) {
        return Error{ErrorKind::Unreadable, text + QLatin1Char(' ') + nothing, {}, at};
    };
    switch (reader.failure()) {
    case CsvReader::Failure::Empty:
        return error(
            SourceText::tr("The file %1 is empty: it has not even a header row. Export it again.").arg(path),
            path);
    case CsvReader::Failure::Utf16:
        return error(SourceText::tr("The file %1 is in UTF-16. Export it again as CSV in UTF-8.").arg(path),
                     path);
    case CsvReader::Failure::Binary:
        return error(
            SourceText::tr(
                "The file %1 is not text: there is a zero byte in line %2 (byte %3 of the file). It may be a "
                "workbook, a picture or UTF-16 text. Export it as CSV in UTF-8.")
                .arg(path, line, offset),
            where);
    case CsvReader::Failure::NotUtf8:
        return error(SourceText::tr("The file %1 is not in UTF-8: line %2 breaks it (byte %3 of the file). "
                                    "Export it again as CSV "
                                    "in UTF-8.")
                         .arg(path, line, offset),
                     where);
    case CsvReader::Failure::RecordTooLong:
        return error(
            SourceText::tr(
                "In the file %1 the row that starts in line %2 does not end within 4 MB: a quotation mark "
                "there is probably never closed. Correct the file or export it again.")
                .arg(path, line),
            where);
    case CsvReader::Failure::NotRead:
    case CsvReader::Failure::None:
        break;
    }
    return error(
        SourceText::tr(
            "The file %1 could not be read to its end. Check the disk or the connection to it and try again.")
            .arg(path),
        path);
}

} // namespace harmdesk::sources

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/source_text.h"

#include <QLocale>

namespace harmdesk::sources {

namespace {

QString nothing() {
    return SourceText::tr("Nothing was imported.");
}

} // namespace

Error csvError(const QString& path, const CsvReader& reader, TextEncoding encoding) {
    const QLocale locale;
    const QString line = locale.toString(static_cast<qlonglong>(reader.failureLine()));
    const QString offset = locale.toString(static_cast<qlonglong>(reader.failureOffset()));
    const QString where = QStringLiteral("%1:%2").arg(path).arg(reader.failureLine());
    const auto error = [&](const QString& text, const QString& at) {
        return Error{ErrorKind::Unreadable, text + QLatin1Char(' ') + nothing(), {}, at};
    };
    switch (reader.failure()) {
    case CsvReader::Failure::Empty:
        return error(
            SourceText::tr("The file %1 is empty: it has not even a header row. Export it again.").arg(path),
            path);
    case CsvReader::Failure::Utf16:
        return error(
            SourceText::tr("The file %1 is in UTF-16, but is to be read as UTF-8. Choose UTF-16 as its "
                           "encoding, or export it again as CSV in UTF-8.")
                .arg(path),
            path);
    case CsvReader::Failure::Binary:
        if (encoding != TextEncoding::Utf8)
            return error(
                SourceText::tr("The file %1 is not text in %2: there is a zero character in line %3. "
                               "Choose its true encoding, or export it again as CSV in UTF-8.")
                    .arg(path, encodingName(encoding), line),
                where);
        return error(
            SourceText::tr(
                "The file %1 is not text: there is a zero byte in line %2 (byte %3 of the file). It may be a "
                "workbook, a picture or UTF-16 text. Export it as CSV in UTF-8.")
                .arg(path, line, offset),
            where);
    case CsvReader::Failure::NotUtf8:
        return error(
            SourceText::tr("The file %1 is not in UTF-8: line %2 breaks it (byte %3 of the file). If "
                           "it comes from a spreadsheet, its encoding is probably Windows-1252: choose "
                           "that for this file, or export it again as CSV in UTF-8.")
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

Error decoderError(const QString& path, TextEncoding encoding, TextDecoder::Fault fault) {
    const QString text =
        fault == TextDecoder::Fault::OtherByteOrder
            ? SourceText::tr(
                  "The file %1 is not in %2: its first bytes say that it is in the other byte order "
                  "of UTF-16. Choose that as its encoding.")
            : SourceText::tr("The file %1 ends in the middle of a character of %2: it was probably cut off. "
                             "Export or copy it again.");
    return Error{ErrorKind::Unreadable,
                 text.arg(path, encodingName(encoding)) + QLatin1Char(' ') + nothing(),
                 {},
                 path};
}

QString encodingName(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf8:
        break;
    case TextEncoding::Utf16Le:
        return SourceText::tr("UTF-16 (little endian)");
    case TextEncoding::Utf16Be:
        return SourceText::tr("UTF-16 (big endian)");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return QStringLiteral("UTF-8");
}

QString delimiterName(char delimiter) {
    switch (delimiter) {
    case ',':
        return SourceText::tr("comma");
    case ';':
        return SourceText::tr("semicolon");
    case '\t':
        return SourceText::tr("tab");
    case '|':
        return SourceText::tr("vertical bar");
    case ' ':
        return SourceText::tr("blank");
    default:
        return QString(QLatin1Char(delimiter));
    }
}

} // namespace harmdesk::sources

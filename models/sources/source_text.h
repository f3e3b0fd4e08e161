// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/import_spec.h"
#include "models/sources/csv_reader.h"
#include "models/sources/text_decoder.h"

#include <QCoreApplication>
#include <QString>

namespace harmdesk::sources {

/// Translation context of everything said about files.
class SourceText {
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

/// The Error for a CSV file that cannot be read as a whole.
Error csvError(const QString& path, const CsvReader& reader, TextEncoding encoding = TextEncoding::Utf8);
Error decoderError(const QString& path, TextEncoding encoding, TextDecoder::Fault fault);

/// "UTF-16 (little endian)", "Windows-1252": names of standards, not translated but for what is in brackets.
QString encodingName(TextEncoding encoding);
/// "comma", "semicolon", "tab", "vertical bar"; the character itself where it has no such name.
QString delimiterName(char delimiter);

} // namespace harmdesk::sources

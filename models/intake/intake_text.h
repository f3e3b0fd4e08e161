// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/intake/row_parser.h"

#include <QCoreApplication>
#include <QString>

namespace harmdesk::intake {

/// Translation context of everything the importer says to people.
class IntakeText {
    Q_DECLARE_TR_FUNCTIONS(IntakeText)
};

/// The sentence for a rejected row. Values are shortened to 40 characters, line breaks as blanks.
/// `sourceColumn`: what the source calls the column; empty = it has the standard name.
QString rejectMessage(FileKind kind, const RowFault& fault, std::int64_t line,
                      const QString& sourceColumn = {});

/// An import that was stopped, and one for which memory was short.
Error stoppedError();
Error memoryError();

/// The Error for a file whose header is wrong.
Error headerError(const QString& path, FileKind kind, const HeaderFaults& faults);
Error unknownHeaderError(const QString& path, const std::vector<std::string_view>& header);

} // namespace harmdesk::intake

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/sources/csv_reader.h"

#include <QCoreApplication>
#include <QString>

namespace harmdesk::sources {

/// Translation context of everything said about files.
class SourceText {
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

/// The Error for a CSV file that cannot be read as a whole.
Error csvError(const QString& path, const CsvReader& reader);

} // namespace harmdesk::sources

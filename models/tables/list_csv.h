// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace harmdesk::tables {

class RankingView;

/// What the file says of itself beside the list.
struct ListCsvHead {
    QString title;     ///< "Ranked list of Extract A"
    QStringList notes; ///< further lines: the handling marking, that the data are synthetic …
};

/// The list as shown, for a spreadsheet: first lines that say what it is (title, as-at date, profile, index,
/// filter and sorting in words, how many of how many suspects, notes), an empty line, the header, then a line
/// for each shown row. `columnIds` are the columns, from left to right. Values are raw: days with two
/// decimals and no grouping, ISO dates, whole numbers; the in-row bar becomes a column for each offence
/// group; beside the score stands whether it is "at least" so much. CSV as csvLine writes it. Usage error for
/// a sandbox, which is never exported as the list, and without a list.
Result<QByteArray> listCsv(const RankingView& view, const QStringList& columnIds, const ListCsvHead& head);

} // namespace harmdesk::tables

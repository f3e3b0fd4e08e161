// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/source_profile.h"

#include <QString>
#include <string>
#include <utility>
#include <vector>

namespace harmdesk::specs {

/// How the dates of a column are written, as its whole contents prove.
struct DateDecision {
    DateStyle style = DateStyle::Unknown; ///< Unknown = only a person can say: see `question`
    QString reason;                       ///< what proves it, with the line
    QString question;                     ///< blocking
    std::vector<QString> remarks;         ///< what else to know: serials, texts that are no dates
    /// Texts that say "no date" in words ("Unknown"): mapped to nothing.
    std::vector<std::pair<std::string, std::string>> empties;
    std::int64_t bad = 0; ///< values that no date can be made of under the style (or, undecided, under any)
};

/// `others`: the order that the file's other columns prove, Unknown where they prove none; named in the
/// question, never taken for proof.
DateDecision decideDates(const ColumnProfile& column, DateStyle others);

/// The order of day and month that a column proves by itself: DayFirst, MonthFirst, or Unknown.
DateStyle provedOrder(const ColumnProfile& column);

/// Values of a column that cannot be read under a style.
std::int64_t badDates(const ColumnProfile& column, DateStyle style);

/// Whether most of what is in the column are dates (serials count only where `serials` says so).
bool holdsDates(const ColumnProfile& column, bool serials);

/// "day first (31/10/2026)" …
QString styleText(DateStyle style);

} // namespace harmdesk::specs

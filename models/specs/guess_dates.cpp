// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/guess_dates.h"

#include "models/specs/date_text.h"
#include "models/specs/guess_text.h"
#include "models/specs/guess_values.h"
#include "models/specs/synonyms.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace harmdesk::specs {

namespace {

QString count(std::int64_t n) {
    return QLocale().toString(static_cast<qlonglong>(n));
}

bool saysNoDate(std::string_view text) {
    static constexpr std::array<std::string_view, 18> words{
        "unknown", "notknown",      "nk", "unk", "none",    "nil",     "tbc",      "tba",       "notrecorded",
        "notset",  "notapplicable", "na", "nan", "pending", "ongoing", "00000000", "undefined", "blank"};
    const std::string key = nameKey(text);
    return std::find(words.begin(), words.end(), key) != words.end();
}

/// Serials of a column of which nearly all are whole numbers in a plausible range, and no written dates.
bool isSerialColumn(const ColumnProfile& column) {
    return column.dates == 0 && column.serials > 0 && column.serials * 10 >= column.filled() * 9;
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// "31-Oct-2026": with three letters in a row, so that a "T" before the time is none.
bool monthInWords(std::string_view text) {
    int run = 0;
    for (const char c : text) {
        run = isLetter(c) || static_cast<unsigned char>(c) >= 0x80 ? run + 1 : 0;
        if (run == 3) return true;
    }
    return false;
}

void addRemarks(DateDecision& out, const ColumnProfile& column) {
    if (out.style == DateStyle::Serial1900)
        out.remarks.push_back(
            GuessText::tr("“%1” holds dates as a spreadsheet's day numbers (%n value(s)): they are counted "
                          "from 1900. If they come out four years too early, choose 1904.",
                          nullptr, static_cast<int>(column.serials))
                .arg(shownText(column.name)));
    if (out.bad > 0)
        out.remarks.push_back(
            GuessText::tr("“%1” has %n value(s) that are no dates; their rows will be rejected.", nullptr,
                          static_cast<int>(out.bad))
                .arg(shownText(column.name)) +
            (column.notDateLine > 0
                 ? QStringLiteral(" ") +
                       GuessText::tr("The first stands in line %1.").arg(count(column.notDateLine))
                 : QString()));
}

QString ambiguousQuestion(const ColumnProfile& column, DateStyle others) {
    const auto day = parseDate(column.ambiguousSample, DateStyle::DayFirst);
    const auto month = parseDate(column.ambiguousSample, DateStyle::MonthFirst);
    QString text =
        GuessText::tr("Is %1 in “%2” (line %3) %4 or %5? %6 of %7 values fit both, and none proves which.")
            .arg(shownText(column.ambiguousSample), shownText(column.name), count(column.ambiguousLine),
                 day ? day->display() : QString(), month ? month->display() : QString(),
                 count(column.ambiguous), count(column.filled()));
    if (others == DateStyle::DayFirst || others == DateStyle::MonthFirst)
        text += QLatin1Char(' ') +
                GuessText::tr("Other columns of the file are written %1.").arg(styleText(others));
    return text;
}

} // namespace

QString styleText(DateStyle style) {
    switch (style) {
    case DateStyle::Unknown:
        return GuessText::tr("not decided");
    case DateStyle::Iso:
        return GuessText::tr("year-month-day (2026-10-31)");
    case DateStyle::DayFirst:
        return GuessText::tr("day first (31/10/2026)");
    case DateStyle::MonthFirst:
        return GuessText::tr("month first (10/31/2026)");
    case DateStyle::YearFirst:
        return GuessText::tr("year first (2026/10/31)");
    case DateStyle::Serial1900:
        return GuessText::tr("day numbers from 1900");
    case DateStyle::Serial1904:
        return GuessText::tr("day numbers from 1904");
    }
    return {};
}

DateStyle provedOrder(const ColumnProfile& column) {
    if (column.dayFirstProof > 0 && column.monthFirstProof == 0) return DateStyle::DayFirst;
    if (column.monthFirstProof > 0 && column.dayFirstProof == 0) return DateStyle::MonthFirst;
    return DateStyle::Unknown;
}

std::int64_t badDates(const ColumnProfile& column, DateStyle style) {
    const std::int64_t all = column.filled();
    switch (style) {
    case DateStyle::Iso:
        return all - column.isoDates;
    case DateStyle::DayFirst:
        return all - column.isoDates - column.dayFirst;
    case DateStyle::MonthFirst:
        return all - column.isoDates - column.monthFirst;
    case DateStyle::YearFirst:
        return all - column.isoDates - column.yearFirst;
    case DateStyle::Serial1900:
    case DateStyle::Serial1904:
        return all - column.isoDates - column.serials;
    case DateStyle::Unknown:
        break;
    }
    return all - column.dates;
}

bool holdsDates(const ColumnProfile& column, bool serials) {
    if (column.filled() == 0) return false;
    if (serials && isSerialColumn(column)) return true;
    return column.dates * 10 >= column.filled() * 5;
}

DateDecision decideDates(const ColumnProfile& column, DateStyle others) {
    DateDecision out;
    std::int64_t saidEmpty = 0;
    for (const auto& [text, n] : column.values)
        if (saysNoDate(text) && !dateReadings(text).iso) {
            out.empties.emplace_back(text, std::string());
            saidEmpty += n;
        }
    std::sort(out.empties.begin(), out.empties.end());

    const bool both = column.dayFirstProof > 0 && column.monthFirstProof > 0;
    const DateStyle proved = provedOrder(column);
    if (column.filled() == saidEmpty) {
        // Nothing to read: nothing can be read wrongly. The file's other columns say how it will be written.
        out.style = others == DateStyle::Unknown ? DateStyle::Iso : others;
    } else if (isSerialColumn(column)) {
        out.style = DateStyle::Serial1900;
        out.reason = GuessText::tr("%n value(s), all day numbers of a spreadsheet.", nullptr,
                                   static_cast<int>(column.serials));
    } else if (both) {
        out.question =
            GuessText::tr("“%1” mixes two ways of writing dates: line %2 can only be day first, line %3 only "
                          "month first. Which of them is the slip?")
                .arg(shownText(column.name), count(column.dayFirstProof), count(column.monthFirstProof));
    } else if (proved != DateStyle::Unknown) {
        out.style = proved;
        out.reason =
            proved == DateStyle::DayFirst
                ? GuessText::tr("Day first is proved by line %1.").arg(count(column.dayFirstProof))
                : GuessText::tr("Month first is proved by line %1.").arg(count(column.monthFirstProof));
        if (column.ambiguous > 0)
            out.reason += QLatin1Char(' ') + GuessText::tr("%n value(s) could be read both ways.", nullptr,
                                                           static_cast<int>(column.ambiguous));
    } else if (column.ambiguous > 0) {
        out.question = ambiguousQuestion(column, others);
    } else if (column.yearFirst > 0) {
        out.style = DateStyle::YearFirst;
        out.reason =
            GuessText::tr("%n date(s) with the year first.", nullptr, static_cast<int>(column.yearFirst));
    } else if (column.isoDates > 0) {
        out.style = DateStyle::Iso;
        out.reason =
            GuessText::tr("%n date(s) written year-month-day.", nullptr, static_cast<int>(column.isoDates));
    } else if (column.dayFirst > 0 && shareOf(column, monthInWords) > 0.999) {
        out.style = others == DateStyle::MonthFirst ? DateStyle::MonthFirst : DateStyle::DayFirst;
        out.reason =
            GuessText::tr("%n date(s) with the month in words.", nullptr, static_cast<int>(column.dates));
    } else if (column.dayFirst > 0 || column.monthFirst > 0) {
        out.question = GuessText::tr("Every date in “%1” is the same read day first or month first (such as "
                                     "3 March): which is meant for the months to come?")
                           .arg(shownText(column.name));
    } else {
        out.style = others == DateStyle::Unknown ? DateStyle::Iso : others;
    }
    out.bad = std::max<std::int64_t>(0, badDates(column, out.style) - saidEmpty);
    addRemarks(out, column);
    return out;
}

} // namespace harmdesk::specs

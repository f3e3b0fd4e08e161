// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codes.h"

#include <QString>
#include <QStringList>
#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace harmdesk::charts {

/// What a chart says, without how it is drawn: Qt Charts draws it on screen, the pack's painter on paper, and every
/// chart also reads as a sentence and as a table. Values are integers of `unitScale` to one unit (days: 100).
struct ChartSpec {
    enum class Kind {
        Bars,           ///< one horizontal bar for each category (harm by group)
        StackedColumns, ///< one column for each category, series stacked (harm by month)
        Curve,          ///< one line over 0 … n (concentration)
        Waterfall,      ///< horizontal bars, each starting where the one above ended; values may be negative
        Slope,          ///< two categories (left, right), one line for each series; ranks: see invertedAxis
        Lines,          ///< one line for each series over the categories (trend, bump chart)
    };
    /// In Slope and Lines: no value here (the line has a gap).
    static constexpr std::int64_t kMissing = std::numeric_limits<std::int64_t>::min();
    struct Series {
        QString name;
        std::optional<OffenceGroup> group;  ///< colour and pattern of the group; none = neutral ink
        std::vector<std::int64_t> values;   ///< one for each category; Curve: one for each n
        bool isReference = false;           ///< Lines: drawn dashed and light (the year before)
        bool isStrong = false;              ///< Slope, Lines: the one that is spoken of, in the accent
    };
    struct Marker {
        QString text;            ///< "cut-off 100: 82 %"
        std::int64_t x = 0;      ///< category or n
        std::int64_t y = 0;
        bool isSelection = false; ///< the selected suspect: accent square; else an open circle with a dashed line
    };

    Kind kind = Kind::Bars;
    QString title;
    QString unit;                       ///< shown at the right: "days, share"
    QString sentence;                   ///< the finding: "Rape is 46 %, violence without injury 37 %."
    int unitScale = 100;
    QStringList categories;             ///< Bars: names; StackedColumns: initials of months; Curve: empty
    QStringList categoryDetails;        ///< long form for tool tips and the table ("October 2026")
    std::vector<std::optional<OffenceGroup>> categoryGroups; ///< Bars: the group of each bar
    std::vector<Series> series;
    QStringList valueLabels;            ///< Bars: text after each bar ("1,825.00  46 %"); StackedColumns: above each column, may be empty
    std::vector<Marker> markers;
    bool lastIsTotal = false;   ///< Waterfall: the last bar starts at zero and is the sum of those above
    bool invertedAxis = false;  ///< Slope, Lines: small values on top (ranks)
    QStringList tableHeader;
    std::vector<QStringList> tableRows; ///< the same figures as text

    bool isEmpty() const { return series.empty(); }
};

} // namespace harmdesk::charts

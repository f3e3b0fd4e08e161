// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chart_spec.h"
#include "models/domain/ranking.h"
#include "models/harm/trends.h"

namespace harmdesk::charts {

enum class TrendMeasure : std::uint8_t { Reports, Harm };

/// What a line of a trend is called: "All", a group, a borough, "No borough recorded".
QString trendName(const Ranking& ranking, const harm::TrendSeries& series);

/// One line over the months with the same months of the year before dashed (Lines). Months that the case does
/// not hold are gaps, and "not held" in the table. Harm in hundredths of a day, reports in ones.
ChartSpec trendChart(const Ranking& ranking, const harm::Trends& trends, const harm::TrendSeries& series,
                     TrendMeasure measure);

/// Every month as a column stacked by offence group (StackedColumns); months not held are empty.
ChartSpec groupTrendChart(const harm::Trends& trends, TrendMeasure measure);

/// The finding in a sentence: how much over the months, how much of it can be compared, and the change.
QString trendSentence(const harm::Trends& trends, const harm::TrendSeries& series, TrendMeasure measure);

/// "+12 %", "−3 %", "0 %"; empty where there was nothing before.
QString changeInPercent(std::int64_t now, std::int64_t before);

} // namespace harmdesk::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/concentration_charts.h"

#include "models/charts/concentration_parts.h"
#include "models/harm/concentration.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace harmdesk::charts {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::ConcentrationCharts)
};

using concentration::number;
using concentration::percent;

/// Share of suspects with one decimal, where whole per cents would say 0 or 100 of some.
QString shareText(std::int64_t part, std::int64_t whole) {
    const std::int64_t tenths = (part * 2000 + whole) / (whole * 2);
    if (tenths >= 100 && tenths % 10 == 0) return Tr::tr("%1 %").arg(tenths / 10);
    return Tr::tr("%1 %").arg(QLocale(QLocale::English).toString(static_cast<double>(tenths) / 10, 'f', 1));
}

} // namespace

ChartSpec shareOfSuspectsChart(const Ranking& ranking, int cutOff, int share) {
    ChartSpec spec = concentration::curveOf(ranking, Tr::tr("Concentration of harm"));
    if (spec.isEmpty()) return spec;
    const auto listed = static_cast<std::int64_t>(ranking.rows.size());
    const int holding = harm::suspectsHolding(ranking, share);
    spec.sentence = Tr::tr("%1 of ranked suspects (%2 of %3) carry %4 % of all days.")
                        .arg(shareText(holding, listed), number(holding), number(listed))
                        .arg(share);
    concentration::mark(spec, holding, Tr::tr("%1 suspects: %2 %").arg(number(holding)).arg(share));
    if (cutOff != holding) concentration::markCutOff(spec, ranking, cutOff);
    spec.tableHeader = {Tr::tr("Share of days"), Tr::tr("Suspects"), Tr::tr("Share of suspects")};
    std::vector<int> steps{10, 20, 50, 80, 90, 95, 100, share};
    std::sort(steps.begin(), steps.end());
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    for (const int step : steps) {
        const int suspects = harm::suspectsHolding(ranking, step);
        spec.tableRows.push_back({percent(step), number(suspects), shareText(suspects, listed)});
    }
    return spec;
}

} // namespace harmdesk::charts

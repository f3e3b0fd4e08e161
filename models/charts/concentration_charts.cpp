// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/concentration_charts.h"

#include "models/harm/concentration.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace harmdesk::charts {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::ConcentrationCharts)
};

QString number(std::int64_t n) {
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(n));
}
/// Share of suspects with one decimal, where whole per cents would say 0 or 100 of some.
QString shareText(std::int64_t part, std::int64_t whole) {
    const std::int64_t tenths = (part * 2000 + whole) / (whole * 2);
    if (tenths >= 100 && tenths % 10 == 0) return Tr::tr("%1 %").arg(tenths / 10);
    return Tr::tr("%1 %").arg(QLocale(QLocale::English).toString(static_cast<double>(tenths) / 10, 'f', 1));
}

} // namespace

ChartSpec shareOfSuspectsChart(const Ranking& ranking, int cutOff, int percent) {
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Curve;
    spec.title = Tr::tr("Concentration of harm");
    spec.unit = Tr::tr("share of days");
    spec.unitScale = 10;
    const auto listed = static_cast<std::int64_t>(ranking.rows.size());
    if (listed == 0 || ranking.total.isZero()) {
        spec.sentence = Tr::tr("No days in the list.");
        return spec;
    }
    const std::vector<int> curve = harm::concentrationCurve(ranking);
    ChartSpec::Series series{Tr::tr("Share of all days"), std::nullopt, {}, false, false};
    series.values.assign(curve.begin(), curve.end());
    const int holding = harm::suspectsHolding(ranking, percent);
    spec.sentence = Tr::tr("%1 of ranked suspects (%2 of %3) carry %4 % of all days.")
                        .arg(shareText(holding, listed), number(holding), number(listed))
                        .arg(percent);
    spec.markers.push_back({Tr::tr("%1 suspects: %2 %").arg(number(holding)).arg(percent), holding,
                            series.values[static_cast<std::size_t>(holding)], false});
    if (cutOff > 0 && cutOff < listed && cutOff != holding) {
        const int held = curve[static_cast<std::size_t>(cutOff)];
        spec.markers.push_back(
            {Tr::tr("cut-off %1: %2 %").arg(number(cutOff)).arg((held + 5) / 10), cutOff, held, false});
    }
    spec.tableHeader = {Tr::tr("Share of days"), Tr::tr("Suspects"), Tr::tr("Share of suspects")};
    std::vector<int> steps{10, 20, 50, 80, 90, 95, 100, percent};
    std::sort(steps.begin(), steps.end());
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    for (const int step : steps) {
        const int suspects = harm::suspectsHolding(ranking, step);
        spec.tableRows.push_back({Tr::tr("%1 %").arg(step), number(suspects), shareText(suspects, listed)});
    }
    spec.series.push_back(std::move(series));
    return spec;
}

} // namespace harmdesk::charts

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/concentration_parts.h"

#include "models/harm/concentration.h"

#include <QCoreApplication>
#include <QLocale>

namespace harmdesk::charts::concentration {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::HarmCharts)
};
} // namespace

ChartSpec curveOf(const Ranking& ranking, const QString& title) {
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Curve;
    spec.title = title;
    spec.unit = Tr::tr("share of days");
    spec.unitScale = 10;
    if (ranking.rows.empty() || ranking.total.isZero()) {
        spec.sentence = Tr::tr("No days in the list.");
        return spec;
    }
    const std::vector<int> curve = harm::concentrationCurve(ranking);
    ChartSpec::Series series{Tr::tr("Share of all days"), std::nullopt, {}, false, false};
    series.values.assign(curve.begin(), curve.end());
    spec.series.push_back(std::move(series));
    return spec;
}

int shareOfFirst(const Ranking& ranking, std::int64_t places) {
    HarmDays held;
    for (std::int64_t i = 0; i < places; ++i) held += ranking.rows[static_cast<std::size_t>(i)].score;
    return percentOf(held, ranking.total);
}

void mark(ChartSpec& spec, std::int64_t places, const QString& text, bool isSelection) {
    spec.markers.push_back(
        {text, places, spec.series.front().values[static_cast<std::size_t>(places)], isSelection});
}

bool markCutOff(ChartSpec& spec, const Ranking& ranking, int cutOff) {
    if (cutOff <= 0 || cutOff >= static_cast<std::int64_t>(ranking.rows.size())) return false;
    mark(spec, cutOff, Tr::tr("cut-off %1: %2").arg(number(cutOff), percent(shareOfFirst(ranking, cutOff))));
    return true;
}

QString number(std::int64_t n) {
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(n));
}

QString percent(int n) {
    return Tr::tr("%1 %").arg(n);
}

} // namespace harmdesk::charts::concentration

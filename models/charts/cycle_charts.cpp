// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/cycle_charts.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <limits>
#include <utility>

namespace harmdesk::charts {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::CycleCharts)
};

constexpr std::int32_t kLeastRoom = 20; // places that a chart has room for at least
constexpr int kRoomFor = 2;             // … and so many times the places or the cut-off it is about
constexpr int kRoomForSelected = 10;    // … and so many times that for who is selected

QString number(std::int64_t n) {
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(n));
}
QString rankText(std::int32_t rank) {
    return rank > 0 ? number(rank) : Tr::tr("not ranked");
}
std::int64_t shown(std::int32_t rank, std::int32_t room) {
    return rank > 0 && rank <= room ? rank : ChartSpec::kMissing;
}
bool isAmong(std::int32_t rank, int places) {
    return rank > 0 && rank <= places;
}
QString short3(const std::string& label) {
    const auto day = Date::parseIso(label + "-01");
    return day ? QLocale().toString(QDate(day->year(), day->month(), 1), QStringLiteral("MMM yy"))
               : QString::fromStdString(label);
}

} // namespace

ChartSpec slopeChart(const std::vector<Movement>& movements, const NameOf& name, const QString& before,
                     const QString& after, int places, const std::vector<std::string>& selected) {
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Slope;
    spec.title = Tr::tr("Ranks between the two");
    spec.unit = Tr::tr("rank");
    spec.unitScale = 1;
    spec.invertedAxis = true;
    spec.categories = spec.categoryDetails = QStringList{before, after};
    spec.tableHeader = {Tr::tr("Suspect"), before, after};
    const auto isSelected = [&](const Movement& m) {
        return std::find(selected.begin(), selected.end(), m.nominalRef) != selected.end();
    };
    std::vector<const Movement*> drawn;
    const std::int32_t least = std::max(kLeastRoom, places * kRoomFor);
    std::int32_t room = least;
    for (const Movement& m : movements) {
        if (!isAmong(m.rank, places) && !isAmong(m.prevRank, places) && !isSelected(m)) continue;
        drawn.push_back(&m);
        // Room to see where the selected stood; without end it would press all others into one line.
        if (isSelected(m))
            for (const std::int32_t rank : {m.rank, m.prevRank})
                if (rank <= least * kRoomForSelected) room = std::max(room, rank);
    }
    if (drawn.empty()) {
        spec.sentence = Tr::tr("Neither list ranks anybody among these suspects.");
        return spec;
    }
    std::sort(drawn.begin(), drawn.end(), [](const Movement* a, const Movement* b) {
        const auto key = [](const Movement* m) {
            return std::pair(m->rank > 0 ? m->rank : std::numeric_limits<std::int32_t>::max(), m->prevRank);
        };
        return key(a) < key(b);
    });
    int stayed = 0, came = 0, gone = 0;
    const Movement* rise = nullptr;
    bool cut = false;
    for (const Movement* m : drawn) {
        const bool was = isAmong(m->prevRank, places);
        const bool is = isAmong(m->rank, places);
        stayed += was && is ? 1 : 0;
        came += is && !was ? 1 : 0;
        gone += was && !is ? 1 : 0;
        if (m->rank > 0 && m->prevRank > m->rank &&
            (!rise || m->prevRank - m->rank > rise->prevRank - rise->rank))
            rise = m;
        ChartSpec::Series series;
        series.name = name(m->nominalRef);
        series.isStrong = isSelected(*m);
        series.values = {shown(m->prevRank, room), shown(m->rank, room)};
        spec.tableRows.push_back({series.name, rankText(m->prevRank), rankText(m->rank)});
        for (const std::int64_t v : series.values) cut = cut || v == ChartSpec::kMissing;
        // A place that the chart has no room for is said beside the name.
        if (series.values[0] == ChartSpec::kMissing && m->prevRank > 0)
            series.name = Tr::tr("%1 (from %2)").arg(series.name, number(m->prevRank));
        if (series.values[1] == ChartSpec::kMissing && m->rank > 0)
            series.name = Tr::tr("%1 (to %2)").arg(series.name, number(m->rank));
        if (series.values[0] == ChartSpec::kMissing && series.values[1] == ChartSpec::kMissing) continue;
        spec.series.push_back(std::move(series));
    }
    spec.sentence = Tr::tr("Among the first %1: %2 stay, %3 come in, %4 go out.")
                        .arg(number(places), number(stayed), number(came), number(gone));
    if (rise)
        spec.sentence +=
            QLatin1Char(' ') +
            Tr::tr("The largest rise is from %1 to %2.").arg(number(rise->prevRank), number(rise->rank));
    if (cut) spec.sentence += QLatin1Char(' ') + Tr::tr("Open mark: not ranked, or far below, in the other.");
    return spec;
}

ChartSpec bumpChart(const CycleHistory& history, const std::vector<BumpLine>& lines, int cutOff,
                    const QString& now) {
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Lines;
    spec.title = Tr::tr("Ranks over the frozen cycles");
    spec.unit = Tr::tr("rank");
    spec.unitScale = 1;
    spec.invertedAxis = true;
    if (lines.empty() || history.cycles.empty()) {
        spec.sentence = history.cycles.empty() ? Tr::tr("There is no frozen cycle yet.")
                                               : Tr::tr("Choose suspects in the table to follow them here.");
        return spec;
    }
    for (const CycleInfo& cycle : history.cycles) {
        spec.categories += short3(cycle.label);
        spec.categoryDetails += monthName(cycle.label);
    }
    if (!now.isEmpty()) {
        spec.categories += Tr::tr("now");
        spec.categoryDetails += now;
    }
    spec.tableHeader = QStringList{Tr::tr("Suspect")} + spec.categoryDetails;
    const std::int32_t room = std::max(kLeastRoom, cutOff * kRoomFor);
    std::int64_t deepest = 0;
    bool cut = false;
    int always = 0;
    for (const BumpLine& line : lines) {
        ChartSpec::Series series;
        series.name = line.name;
        series.isStrong = line.isStrong;
        QStringList row{line.name};
        bool inside = true;
        const auto add = [&](std::int32_t rank, int places) {
            series.values.push_back(shown(rank, room));
            row += rankText(rank);
            inside = inside && isAmong(rank, places);
            if (series.values.back() == ChartSpec::kMissing)
                cut = true;
            else
                deepest = std::max(deepest, series.values.back());
        };
        for (std::size_t i = 0; i < history.cycles.size(); ++i)
            add(history.place(line.nominalRef, static_cast<int>(i)).rank, history.cycles[i].cutOff);
        if (!now.isEmpty()) add(line.rankNow, cutOff);
        always += inside ? 1 : 0;
        spec.tableRows.push_back(std::move(row));
        spec.series.push_back(std::move(series));
    }
    if (cutOff > 0 && deepest * kRoomFor > cutOff)
        spec.markers.push_back({Tr::tr("cut-off %1").arg(number(cutOff)), 0, cutOff, false});
    spec.sentence = Tr::tr("%1 of these %2 stood inside the cut-off every time.")
                        .arg(number(always), number(static_cast<std::int64_t>(lines.size())));
    if (cut)
        spec.sentence += QLatin1Char(' ') + Tr::tr("A gap: not ranked, or below place %1.").arg(number(room));
    return spec;
}

} // namespace harmdesk::charts

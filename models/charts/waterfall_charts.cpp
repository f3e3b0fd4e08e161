// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/charts/waterfall_charts.h"

#include "models/domain/case_columns.h"
#include "models/domain/cycle.h"
#include "models/domain/offence_title.h"
#include "models/harm/ranking.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <tuple>

namespace harmdesk::charts {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::HarmCharts)
};

QString number(std::int64_t n) {
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(n));
}
QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
QString signedDays(HarmDays days) {
    return days > HarmDays() ? QStringLiteral("+") + days.display() : days.display();
}

/// The title as recorded, else that of the index, else the class.
QString titleOf(const Ranking& ranking, std::uint32_t crime) {
    const std::uint32_t offence = ranking.columns->offence[crime];
    const OffenceText& held = ranking.columns->offences[offence];
    if (!held.title.empty()) return text(held.title);
    const std::int32_t row = ranking.matches[offence].indexRow;
    const auto& rows = ranking.index().rows;
    return row >= 0 && static_cast<std::size_t>(row) < rows.size()
               ? text(rows[static_cast<std::size_t>(row)].title)
               : text(held.hoClass);
}

struct Bar {
    QString name;
    QString detail;
    std::optional<OffenceGroup> group;
    HarmDays value;
    QString label;
};

void add(ChartSpec& spec, const Bar& bar) {
    spec.categories += bar.name;
    spec.categoryDetails += bar.detail;
    spec.categoryGroups.push_back(bar.group);
    spec.series.front().values.push_back(bar.value.hundredths());
    spec.valueLabels += bar.label;
}

ChartSpec waterfall(const QString& title) {
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Waterfall;
    spec.title = title;
    spec.unit = Tr::tr("days");
    spec.lastIsTotal = true;
    return spec;
}

/// How many bars of their own `n` values get: one more would be the only "other".
std::size_t ownBars(std::size_t n) {
    const auto most = static_cast<std::size_t>(kWaterfallBars);
    return n <= most ? n : most - 1;
}

/// The fewest of the first that hold 80 %, and what they hold.
std::pair<int, int> holdMost(const Explanation& e) {
    HarmDays sum;
    int n = 0;
    for (const LedgerLine& line : e.counted) {
        sum += line.contribution;
        ++n;
        if (percentOf(sum, e.score) >= 80) break;
    }
    return {n, percentOf(sum, e.score)};
}

Bar lineBar(const Ranking& ranking, const LedgerLine& line) {
    const QString crimeNo = text(ranking.columns->crimeNo[line.crime]);
    const QString title = titleOf(ranking, line.crime);
    const bool unmapped = line.matchedBy == MatchedBy::Unmapped && line.contribution.isZero();
    const QString value = unmapped ? Tr::tr("no value") : line.contribution.display();
    return {QStringLiteral("%1 %2").arg(shortOffenceTitle(title), crimeNo),
            Tr::tr("%1, %2, %3: %4 days").arg(crimeNo, line.date.display(), title, value), line.group,
            line.contribution, value};
}

QStringList lineRow(const Ranking& ranking, const LedgerLine& line) {
    const bool unmapped = line.matchedBy == MatchedBy::Unmapped && line.contribution.isZero();
    return {text(ranking.columns->crimeNo[line.crime]), titleOf(ranking, line.crime), line.date.display(),
            number(line.offences), unmapped ? Tr::tr("no value") : line.contribution.display()};
}

Bar moveBar(const Ranking& ranking, const MoveLine& line) {
    const auto crime = harm::crimeByNo(*ranking.columns, line.crimeNo);
    const bool named = crime && !line.crimeNo.empty();
    Bar bar;
    bar.name =
        named ? QStringLiteral("%1 %2").arg(shortOffenceTitle(titleOf(ranking, *crime)), text(line.crimeNo))
              : QStringLiteral("%1 %2").arg(label(line.cause), text(line.crimeNo)).trimmed();
    bar.detail = QStringLiteral("%1: %2").arg(label(line.cause), bar.name);
    bar.detail = Tr::tr("%1: %2 days").arg(bar.detail, signedDays(line.days));
    if (named) bar.group = ranking.matches[ranking.columns->offence[*crime]].group;
    bar.value = line.days;
    bar.label = signedDays(line.days);
    return bar;
}

} // namespace

ChartSpec scoreWaterfall(const Ranking& ranking, const Explanation& e) {
    ChartSpec spec = waterfall(Tr::tr("How the score adds up"));
    spec.tableHeader = {Tr::tr("Crime no."), Tr::tr("Offence"), Tr::tr("Date"), Tr::tr("Offences"),
                        Tr::tr("Days")};
    if (e.counted.empty()) {
        spec.sentence = Tr::tr("No allegation is counted in the window.");
        return spec;
    }
    spec.series.push_back(ChartSpec::Series{Tr::tr("Days"), std::nullopt, {}, false, false});
    const std::size_t own = ownBars(e.counted.size());
    Bar others;
    for (std::size_t i = 0; i < e.counted.size(); ++i) {
        spec.tableRows.push_back(lineRow(ranking, e.counted[i]));
        if (i < own)
            add(spec, lineBar(ranking, e.counted[i]));
        else
            others.value += e.counted[i].contribution;
    }
    if (own < e.counted.size()) {
        others.name = Tr::tr("%n other(s)", nullptr, static_cast<int>(e.counted.size() - own));
        others.label = others.value.display();
        others.detail = Tr::tr("%1: %2 days").arg(others.name, others.label);
        add(spec, others);
    }
    const QString sum = (e.atLeast ? QStringLiteral("≥ ") : QString()) + e.score.display();
    const QString name = e.row >= 0 ? Tr::tr("Score") : Tr::tr("Sum");
    add(spec, {name, Tr::tr("%1: %2 days").arg(name, sum), std::nullopt, e.score, sum});
    spec.tableRows.push_back({name, QString(), QString(), QString(), sum});

    const int n = static_cast<int>(e.counted.size());
    if (e.score.isZero())
        spec.sentence = Tr::tr("No counted allegation has a value in the harm index.");
    else if (n == 1)
        spec.sentence = Tr::tr("One allegation is the whole score.");
    else {
        const auto [most, share] = holdMost(e);
        spec.sentence =
            Tr::tr("%1 of %n allegation(s) hold(s) %2 % of the score.", nullptr, n).arg(most).arg(share);
    }
    return spec;
}

ChartSpec movementWaterfall(const Ranking& ranking, const Explanation& e) {
    ChartSpec spec = waterfall(Tr::tr("What moved the score"));
    if (!e.movement || e.since.empty()) {
        spec.sentence = Tr::tr("No cycle before this day is frozen.");
        return spec;
    }
    const Movement& m = *e.movement;
    const QString since = monthName(e.since);
    if (m.lines.empty()) {
        spec.sentence = Tr::tr("Unchanged since %1.").arg(since);
        return spec;
    }
    spec.tableHeader = {Tr::tr("Cause"), Tr::tr("Crime no."), Tr::tr("Days")};
    spec.series.push_back(ChartSpec::Series{Tr::tr("Days"), std::nullopt, {}, false, false});

    // What adds comes before what takes away, so that no bar ends below zero.
    std::vector<MoveLine> lines = m.lines;
    std::stable_sort(lines.begin(), lines.end(), [](const MoveLine& a, const MoveLine& b) {
        const bool aLess = a.days < HarmDays();
        const bool bLess = b.days < HarmDays();
        if (aLess != bLess) return bLess;
        return aLess ? a.days < b.days : a.days > b.days;
    });
    // The largest, whichever way, get bars of their own.
    std::vector<std::size_t> bySize(lines.size());
    for (std::size_t i = 0; i < bySize.size(); ++i) bySize[i] = i;
    const auto size = [&](std::size_t i) {
        return lines[i].days < HarmDays() ? -lines[i].days.hundredths() : lines[i].days.hundredths();
    };
    std::stable_sort(bySize.begin(), bySize.end(),
                     [&](std::size_t a, std::size_t b) { return size(a) > size(b); });
    std::vector<bool> isOwn(lines.size());
    for (std::size_t i = 0; i < ownBars(lines.size()); ++i) isOwn[bySize[i]] = true;

    add(spec, {since, Tr::tr("%1: %2 days").arg(since, m.prevScore.display()), std::nullopt, m.prevScore,
               m.prevScore.display()});
    HarmDays restUp;
    HarmDays restDown;
    int up = 0;
    int down = 0;
    const auto addRest = [&](HarmDays value, int count) {
        if (count == 0) return;
        const QString name = Tr::tr("%n other(s)", nullptr, count);
        add(spec, {name, Tr::tr("%1: %2 days").arg(name, signedDays(value)), std::nullopt, value,
                   signedDays(value)});
    };
    bool addedUp = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool less = lines[i].days < HarmDays();
        spec.tableRows.push_back({label(lines[i].cause), text(lines[i].crimeNo), signedDays(lines[i].days)});
        if (less && !addedUp) {
            addRest(restUp, up);
            addedUp = true;
        }
        if (isOwn[i]) {
            add(spec, moveBar(ranking, lines[i]));
        } else if (less) {
            restDown += lines[i].days;
            ++down;
        } else {
            restUp += lines[i].days;
            ++up;
        }
    }
    if (!addedUp) addRest(restUp, up);
    addRest(restDown, down);
    add(spec, {Tr::tr("Score now"), Tr::tr("Score now: %1 days").arg(m.score.display()), std::nullopt,
               m.score, m.score.display()});
    const HarmDays delta = m.score - m.prevScore;
    spec.tableRows.push_back({Tr::tr("Change"), QString(), signedDays(delta)});
    spec.sentence = Tr::tr("%1 days since %2.").arg(signedDays(delta), since);
    return spec;
}

} // namespace harmdesk::charts

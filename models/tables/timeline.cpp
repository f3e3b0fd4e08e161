// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/timeline.h"

#include "models/harm/ranking.h"
#include "models/tables/plain_table_model.h"
#include "models/tables/ledger_model.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace harmdesk::tables {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::tables::Timeline)
};

constexpr int kLongGapDays = 180; // shorter pauses are not named
constexpr int kShortestAxisDays = 400;

QString monthYear(Date date) {
    return QStringLiteral("%1 %2").arg(QLocale().standaloneMonthName(date.month())).arg(date.year());
}

int wholeMonths(Date from, Date until) {
    int months = (until.year() - from.year()) * 12 + until.month() - from.month();
    if (until.day() < from.day()) --months;
    return months;
}

void addAllegations(Timeline& timeline, const Ranking& ranking, const Dossier& dossier,
                    std::uint32_t person) {
    const CaseColumns& columns = *ranking.columns;
    for (const LedgerLine& line : harm::ledger(ranking, person)) {
        if (line.date.isNull()) continue;
        const std::string_view crimeNo = columns.crimeNo[line.crime];
        const DossierCrime* crime = accusedCrime(dossier, crimeNo);
        TimelineMark mark;
        mark.lane = TimelineLane::Allegations;
        mark.shape = line.counted() ? TimelineMark::Shape::CountedDot : TimelineMark::Shape::OpenDot;
        mark.on = line.date;
        mark.days = line.counted() ? line.contribution : line.days;
        mark.group = line.group;
        mark.toolTip = Tr::tr("%1, %2: %3")
                           .arg(text(std::string(crimeNo)), line.date.display(),
                                crime ? offenceText(crime->crime)
                                      : text(columns.offences[columns.offence[line.crime]].title));
        mark.toolTip += QLatin1Char('\n');
        mark.toolTip += line.counted() ? Tr::tr("counts %1 days").arg(line.contribution.display())
                                       : Tr::tr("not counted: %1").arg(harmdesk::label(line.reason));
        timeline.marks.push_back(std::move(mark));
    }
}

void addEvent(Timeline& timeline, const Event& event) {
    if (event.on.isNull()) return;
    TimelineMark mark;
    mark.on = event.on;
    mark.until = event.until;
    switch (event.kind) {
    case EventKind::Arrest:
        mark.lane = TimelineLane::Arrest;
        mark.shape = TimelineMark::Shape::Triangle;
        mark.until = {};
        break;
    case EventKind::Bail:
    case EventKind::Remand:
        mark.lane = TimelineLane::BailRui;
        mark.shape = TimelineMark::Shape::Bar;
        mark.openEnd = mark.until.isNull();
        if (event.kind == EventKind::Remand) mark.label = harmdesk::label(event.kind);
        break;
    case EventKind::Rui:
        mark.lane = TimelineLane::BailRui;
        mark.shape = TimelineMark::Shape::DashedBar;
        mark.openEnd = mark.until.isNull();
        break;
    case EventKind::Charge:
        mark.lane = TimelineLane::Court;
        mark.shape = TimelineMark::Shape::Diamond;
        mark.filled = false;
        mark.until = {};
        mark.label = Tr::tr("charge");
        break;
    case EventKind::Conviction:
        mark.lane = TimelineLane::Court;
        mark.shape = TimelineMark::Shape::Diamond;
        mark.until = {};
        mark.label = Tr::tr("convicted");
        break;
    case EventKind::Sentence:
        mark.lane = TimelineLane::Court;
        mark.shape = TimelineMark::Shape::Bar;
        mark.label = text(event.detail);
        break;
    case EventKind::Order:
        mark.lane = TimelineLane::Orders;
        mark.shape = TimelineMark::Shape::Bar;
        mark.openEnd = mark.until.isNull();
        mark.label = text(event.detail);
        break;
    case EventKind::Release:
        mark.lane = TimelineLane::Court;
        mark.shape = TimelineMark::Shape::Diamond;
        mark.filled = false;
        mark.until = {};
        mark.label = Tr::tr("release");
        break;
    }
    if (!mark.until.isNull() && mark.until < mark.on) mark.until = {};
    mark.toolTip = Tr::tr("%1, %2").arg(harmdesk::label(event.kind), event.on.display());
    if (!event.until.isNull()) mark.toolTip += Tr::tr(" to %1").arg(event.until.display());
    QStringList more;
    if (!event.detail.empty()) more += text(event.detail);
    if (!event.crimeNo.empty()) more += text(event.crimeNo);
    if (!more.isEmpty()) mark.toolTip += QLatin1Char('\n') + more.join(QStringLiteral(", "));
    timeline.marks.push_back(std::move(mark));
}

std::vector<Date> allegationDates(const Timeline& timeline) {
    std::vector<Date> dates;
    for (const TimelineMark& mark : timeline.marks)
        if (mark.lane == TimelineLane::Allegations) dates.push_back(mark.on);
    std::sort(dates.begin(), dates.end());
    return dates;
}

void setAxis(Timeline& timeline) {
    Date first = timeline.windowFirst;
    Date last = timeline.asAt;
    for (const TimelineMark& mark : timeline.marks) {
        first = std::min(first, mark.on);
        last = std::max(last, std::max(mark.on, mark.until.isNull() ? mark.on : mark.until));
    }
    // A span that ends far ahead (an order of five years) is cut at the edge.
    last = std::min(last, timeline.asAt.plusMonths(6));
    if (last - first < kShortestAxisDays) first = last.plusDays(-kShortestAxisDays);
    timeline.first = Date::fromYmd(first.year(), first.month(), 1).value_or(first);
    timeline.last = last.plusDays(std::max(10, (last - first) / 40));
}

void nameGap(Timeline& timeline, const std::vector<Date>& dates) {
    TimelineGap longest;
    for (std::size_t i = 1; i < dates.size(); ++i) {
        const bool longer = longest.from.isNull() || dates[i] - dates[i - 1] > longest.until - longest.from;
        if (dates[i] - dates[i - 1] >= kLongGapDays && longer) longest = {dates[i - 1], dates[i], {}};
    }
    if (longest.from.isNull()) return;
    longest.text = Tr::tr("%n month(s), no allegation", nullptr, wholeMonths(longest.from, longest.until));
    timeline.gaps.push_back(longest);
}

QString sentenceOf(const Timeline& timeline, const std::vector<Date>& dates) {
    if (dates.empty()) return Tr::tr("No dated allegation.");
    const int counted =
        static_cast<int>(std::count_if(timeline.marks.begin(), timeline.marks.end(), [](const auto& m) {
            return m.shape == TimelineMark::Shape::CountedDot;
        }));
    QString sentence =
        Tr::tr("%n allegation(s) since %1", nullptr, static_cast<int>(dates.size())).arg(monthYear(dates[0]));
    sentence += Tr::tr(", %n counted", nullptr, counted);
    for (const TimelineGap& gap : timeline.gaps)
        sentence += Tr::tr("; none between %1 and %2").arg(gap.from.display(), gap.until.display());
    return sentence;
}

} // namespace

QString label(TimelineLane lane) {
    switch (lane) {
    case TimelineLane::Allegations:
        return Tr::tr("Allegations");
    case TimelineLane::Arrest:
        return Tr::tr("Arrest");
    case TimelineLane::BailRui:
        return Tr::tr("Bail, RUI");
    case TimelineLane::Court:
        return Tr::tr("Court");
    case TimelineLane::Orders:
        return Tr::tr("Orders");
    }
    return {};
}

Timeline timelineOf(const Ranking& ranking, const Dossier& dossier) {
    Timeline timeline;
    timeline.asAt = ranking.asAt;
    timeline.windowFirst = ranking.asAt.plusDays(1 - ranking.profile.windowDays);
    timeline.windowText = Tr::tr("%n day(s) counted", nullptr, ranking.profile.windowDays);
    if (const auto person = harm::personByRef(*ranking.columns, dossier.person.nominalRef))
        addAllegations(timeline, ranking, dossier, *person);
    for (const Event& event : dossier.events) addEvent(timeline, event);
    std::stable_sort(timeline.marks.begin(), timeline.marks.end(),
                     [](const TimelineMark& a, const TimelineMark& b) {
                         return std::pair(a.lane, a.on) < std::pair(b.lane, b.on);
                     });
    const std::vector<Date> dates = allegationDates(timeline);
    setAxis(timeline);
    nameGap(timeline, dates);
    timeline.sentence = sentenceOf(timeline, dates);
    return timeline;
}

} // namespace harmdesk::tables

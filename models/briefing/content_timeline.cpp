// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/content_text.h"

#include <algorithm>

namespace harmdesk::briefing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Pack)
};

constexpr int kYearsDrawn = 5; // older entries are counted in words: they would squeeze the window to nothing
constexpr int kDaysAhead = 183; // ends of bail and orders after the as-at date are drawn so far
constexpr int kNamedGapDays = 183;

Date firstOfMonth(Date date) {
    return *Date::fromYmd(date.year(), date.month(), 1);
}

/// Where a state without an end ended: the next event that ends it, else the as-at date.
Date endOf(const Event& event, const std::vector<Event>& events, Date asAt) {
    if (!event.until.isNull()) return event.until;
    Date end = asAt;
    for (const Event& later : events) {
        if (later.on.isNull() || later.on <= event.on || later.crimeNo != event.crimeNo) continue;
        const bool ends = later.kind == EventKind::Charge || later.kind == EventKind::Release ||
                          later.kind == EventKind::Conviction || later.kind == EventKind::Sentence ||
                          later.kind == EventKind::Bail;
        if (ends) end = std::min(end, later.on);
    }
    return std::max(end, event.on);
}

std::optional<TimelineBar::Kind> barKind(EventKind kind) {
    switch (kind) {
    case EventKind::Bail:
        return TimelineBar::Kind::Bail;
    case EventKind::Rui:
        return TimelineBar::Kind::Rui;
    case EventKind::Remand:
        return TimelineBar::Kind::Remand;
    case EventKind::Sentence:
        return TimelineBar::Kind::Sentence;
    case EventKind::Order:
        return TimelineBar::Kind::Order;
    default:
        return std::nullopt;
    }
}

std::optional<TimelineMark::Kind> markKind(EventKind kind) {
    switch (kind) {
    case EventKind::Arrest:
        return TimelineMark::Kind::Arrest;
    case EventKind::Charge:
        return TimelineMark::Kind::Charge;
    case EventKind::Conviction:
        return TimelineMark::Kind::Conviction;
    default:
        return std::nullopt;
    }
}

void addGaps(Timeline& timeline) {
    for (std::size_t i = 1; i < timeline.dots.size(); ++i) {
        const Date from = timeline.dots[i - 1].on;
        const Date until = timeline.dots[i].on;
        if (until - from < kNamedGapDays) continue;
        const int months = (until - from) * 12 / 365;
        timeline.gaps.push_back({from, until, Tr::tr("%n month(s), no allegation", nullptr, months)});
    }
}

QString words(const Timeline& timeline) {
    const auto bars = [&](TimelineBar::Kind kind) {
        return static_cast<int>(std::count_if(timeline.bars.begin(), timeline.bars.end(),
                                              [kind](const auto& b) { return b.kind == kind; }));
    };
    const auto marks = [&](TimelineMark::Kind kind) {
        return static_cast<int>(std::count_if(timeline.marks.begin(), timeline.marks.end(),
                                              [kind](const auto& m) { return m.kind == kind; }));
    };
    const auto counted = static_cast<int>(std::count_if(timeline.dots.begin(), timeline.dots.end(),
                                                        [](const TimelineDot& d) { return d.counted; }));
    QStringList parts;
    parts << Tr::tr("%n allegation(s) counted", nullptr, counted)
          << Tr::tr("%n not counted", nullptr, static_cast<int>(timeline.dots.size()) - counted)
          << Tr::tr("%n arrest(s)", nullptr, marks(TimelineMark::Kind::Arrest))
          << Tr::tr("%n time(s) on bail", nullptr, bars(TimelineBar::Kind::Bail))
          << Tr::tr("%n time(s) under investigation", nullptr, bars(TimelineBar::Kind::Rui))
          << Tr::tr("%n charge(s)", nullptr, marks(TimelineMark::Kind::Charge))
          << Tr::tr("%n conviction(s)", nullptr, marks(TimelineMark::Kind::Conviction))
          << Tr::tr("%n order(s)", nullptr, bars(TimelineBar::Kind::Order));
    return Tr::tr("Timeline from %1 to %2: %3.")
        .arg(timeline.from.display(), timeline.until.display(), parts.join(QStringLiteral(", ")));
}

} // namespace

Timeline timelineContent(const Ranking& ranking, const std::vector<LedgerLine>& lines,
                         const Dossier& dossier) {
    Timeline timeline;
    timeline.asAt = ranking.asAt;
    timeline.windowFrom = windowFirstDay(ranking);
    const Date oldest = firstOfMonth(ranking.asAt.plusMonths(-12 * kYearsDrawn));
    const Date newest = ranking.asAt.plusDays(kDaysAhead);

    Date first = timeline.windowFrom;
    Date last = ranking.asAt;
    const auto inside = [&](Date from, Date until) {
        if (from > ranking.asAt) return false; // not yet known on the as-at date
        if (until < oldest) {
            ++timeline.earlier;
            return false;
        }
        first = std::min(first, std::max(from, oldest));
        last = std::max(last, std::min(until, newest));
        return true;
    };
    for (const LedgerLine& line : lines)
        if (!line.date.isNull() && inside(line.date, line.date))
            timeline.dots.push_back({line.date, line.days, line.counted(), line.group});
    std::stable_sort(timeline.dots.begin(), timeline.dots.end(),
                     [](const auto& a, const auto& b) { return a.on < b.on; });
    for (const Event& event : dossier.events) {
        if (event.on.isNull()) continue;
        if (const auto bar = barKind(event.kind)) {
            const Date end = endOf(event, dossier.events, ranking.asAt);
            if (inside(event.on, end))
                timeline.bars.push_back({*bar, std::max(event.on, oldest), std::min(end, newest),
                                         QString::fromStdString(event.detail)});
        } else if (const auto mark = markKind(event.kind)) {
            if (inside(event.on, event.on)) timeline.marks.push_back({*mark, event.on});
        }
    }
    timeline.from = firstOfMonth(first);
    timeline.until = firstOfMonth(last.plusMonths(2)).plusDays(-1);
    addGaps(timeline);
    timeline.sentence = words(timeline);
    return timeline;
}

} // namespace harmdesk::briefing

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dossier.h"
#include "models/domain/ranking.h"

#include <QString>
#include <memory>
#include <vector>

namespace harmdesk::tables {

enum class TimelineLane { Allegations, Arrest, BailRui, Court, Orders };
inline constexpr int kTimelineLanes = 5;

/// One mark of the timeline: a moment, or a span where `until` is given.
struct TimelineMark {
    enum class Shape {
        CountedDot, ///< filled in the group's look, area by days
        OpenDot,    ///< does not count
        Triangle,   ///< arrest
        Bar,        ///< bail, order, remand, sentence
        DashedBar,  ///< released under investigation
        Diamond,    ///< charge (open) or conviction (filled)
    };
    TimelineLane lane = TimelineLane::Allegations;
    Shape shape = Shape::OpenDot;
    Date on;
    Date until;           ///< null = a moment
    bool openEnd = false; ///< a span without a recorded end, drawn to the as-at date
    bool filled = true;
    HarmDays days; ///< area of a dot
    OffenceGroup group = OffenceGroup::Unmapped;
    QString label; ///< a word beside or in the mark; may be empty
    QString toolTip;
};

/// A long time without an allegation, worth naming.
struct TimelineGap {
    Date from;
    Date until;
    QString text; ///< "17 months, no allegation"
};

/// What a suspect's timeline shows: lanes of marks over the years, the counted window and the as-at date.
struct Timeline {
    Date first; ///< first day of the axis: a month begins
    Date last;  ///< last day of the axis
    Date windowFirst;
    Date asAt;
    std::vector<TimelineMark> marks; ///< by lane, then date
    std::vector<TimelineGap> gaps;
    QString sentence; ///< "21 allegations since January 2024, 6 counted; none between …": the chart in words
    QString windowText; ///< "365 days counted"

    bool isEmpty() const { return marks.empty(); }
};

/// Allegations and events of a dossier under a ranking's profile and as-at date. Marks without a date are
/// left out and counted in the sentence.
Timeline timelineOf(const Ranking& ranking, const Dossier& dossier);

QString label(TimelineLane lane);

} // namespace harmdesk::tables

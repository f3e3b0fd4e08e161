// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/stop.h"
#include "models/briefing/note_blocks.h"
#include "models/briefing/pack.h"
#include "models/charts/chart_spec.h"
#include "models/domain/ranking.h"

#include <QString>
#include <QStringList>
#include <array>
#include <optional>
#include <vector>

namespace harmdesk::briefing {

// What a pack says, as plain values: no measure, no colour, no page. Texts are translated and ready to print;
// victims stand under their pseudonyms only.

/// A line of a list of facts: "Harm index" – "starting-points-2020".
struct Fact {
    QString label;
    QString value;
};

/// Facts under a heading on the cover.
struct FactGroup {
    QString heading;
    std::vector<Fact> facts;
};

struct CoverContent {
    QString title;    ///< "V100 monthly pack, October 2026"
    QString subtitle; ///< "As at 31 Oct 2026"
    std::vector<FactGroup> groups;
    QString profileHeading;     ///< "Profile v100, version 1"
    QString profileSentence;    ///< the rule in words
    std::vector<Fact> settings; ///< every key of the profile with its value, as `--set` takes them
    QStringList meaning;        ///< what the figures mean, one sentence each
    QString handling;
};

/// One place of the ranked list.
struct ListRow {
    QString ref;
    int rank = 0; ///< 0 = not ranked (a suspect asked for by name)
    bool tied = false;
    QString surname;
    QString forenames;
    HarmDays score;
    bool atLeast = false; ///< an unmapped offence counts 0: the score reads "≥"
    std::array<HarmDays, kOffenceGroupCount> byGroup{};
    int crimes = 0;
    int victims = 0;
    QString worst;      ///< "4× False imprisonment"
    int worstShare = 0; ///< per cent of the score
    int daysSinceLast = 0;
    QString status;
    bool hasStatus = false; ///< false: "none current"
};

struct ListContent {
    QStringList intro;
    std::vector<ListRow> rows;
    HarmDays scale;        ///< the top score of the whole list: what the longest possible bar stands for
    HarmDays total;        ///< of all ranked suspects
    int ranked = 0;        ///< of the whole list
    bool isWhole = true;   ///< the first n of the list, not a selection
    QString concentration; ///< "These 40 suspects hold 52 % of …"
    QString order;         ///< how equal scores are put in order; empty without ties
};

/// A counted allegation.
struct LedgerRow {
    QString crimeNo;
    Date date; ///< of the profile's basis
    QString offence;
    QStringList victims; ///< pseudonyms
    QString role;
    QString matched;
    std::optional<HarmDays> days; ///< none where unmapped
    int offences = 1;
    HarmDays counts;
    OffenceGroup group = OffenceGroup::Unmapped;
};

/// A linked offence that adds nothing to the score.
struct OtherRow {
    QString crimeNo;
    Date date;
    QString offence;
    std::optional<HarmDays> days;
    QString reason; ///< why it is not counted
    QString outcome;
    QString trial;
    QString clock;          ///< charging limit in words
    bool clockLive = false; ///< runs out within 28 days, or has lapsed: printed strong
    bool actionable = false;
};

struct TimelineDot {
    Date on;
    HarmDays days;
    bool counted = false;
    OffenceGroup group = OffenceGroup::Unmapped;
};

struct TimelineBar {
    enum class Kind { Bail, Rui, Remand, Sentence, Order };
    Kind kind = Kind::Bail;
    Date from;
    Date until; ///< shown end: as given, or where a later event ends it, or the as-at date
    QString text;
};

struct TimelineMark {
    enum class Kind { Arrest, Charge, Conviction };
    Kind kind = Kind::Arrest;
    Date on;
};

/// The lanes of the timeline. Dates lie in from … until; what is older is counted in `earlier`, not drawn.
struct Timeline {
    Date from;
    Date until;
    Date asAt;
    Date windowFrom; ///< first counted day
    std::vector<TimelineDot> dots;
    std::vector<TimelineBar> bars;
    std::vector<TimelineMark> marks;
    struct Gap {
        Date from;
        Date until;
        QString text; ///< "17 months, no allegation"
    };
    std::vector<Gap> gaps;
    int earlier = 0;
    QString sentence; ///< the same in words, for those who cannot see it
};

struct VictimRow {
    QString pseudonym;
    QString text; ///< "4 allegations, 3,862.50 days; recorded as stranger"
};

struct CoAccusedRow {
    QString name; ///< or "name withheld" where the same person is a victim of this suspect
    QString ref;
    QString crimes;
};

struct NoteContent {
    QString heading; ///< "PC Holmes, 12 Oct 2026 09:12 UTC"
    std::vector<NoteBlock> blocks;
};

struct SubjectContent {
    ListRow place;
    QString identity; ///< "N0000233 · PNC 32/482723V · born 22 Jun 1965, aged 61 · male · Islington"
    QString rankNote; ///< "of 489", "not ranked"
    QString sentence;
    QStringList cautions; ///< possible same person, also a victim, birth not known
    QString dateHeader;   ///< "Reported"
    std::vector<LedgerRow> ledger;
    HarmDays ledgerTotal;
    int ledgerOffences = 0;
    charts::ChartSpec harmByGroup;
    Timeline timeline;
    std::vector<OtherRow> others; ///< those that can be acted on first
    int actionable = 0;
    std::vector<VictimRow> victims;
    QString victimsShared; ///< "000727/26 (30.00) names A and B."
    std::vector<CoAccusedRow> coAccused;
    std::vector<NoteContent> notes; ///< newest first
};

struct PackContent {
    QString title;
    QString marking;
    QString
        asAtLine; ///< running head, right: "As at 31 Oct 2026 · profile v100 · index starting-points-2020"
    Date asAt;
    QString listSha256; ///< hex, over the ranking as CSV
    QString footNote;   ///< the synthetic note, or the handling line
    bool welsh = false; ///< language of the texts: cy instead of en-GB
    CoverContent cover;
    ListContent list;
    std::vector<SubjectContent> subjects;
};

/// Reads everything the pack needs. Looks at `context.stop` and reports progress at every suspect. Fails when
/// a reference is not in the case, or when the case has changed since the list was made.
Result<PackContent> assemblePack(storage::CaseConnection& connection, const PackRequest& request,
                                 const WorkContext& context);

/// One suspect's section; `row` −1 = not on the list.
Result<SubjectContent> assembleSubject(storage::CaseConnection& connection, const Ranking& ranking,
                                       std::uint32_t person);

/// A suspect's line of the list, also for one who is not ranked.
ListRow listRow(const Ranking& ranking, std::uint32_t person);

/// The case's name in a window on both sides: first and last counted day.
Date windowFirstDay(const Ranking& ranking);

} // namespace harmdesk::briefing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/suspect_summary.h"

#include "models/domain/case_columns.h"
#include "models/harm/concentration.h"
#include "models/harm/ranking.h"
#include "models/tables/offence_title.h"

#include <QCoreApplication>
#include <QLocale>

namespace harmdesk::tables {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::SuspectSummary)
};

QString utf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
QString number(std::int64_t n) {
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(n));
}
QString dotted(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

const RankedSuspect& at(const Ranking& ranking, int row) {
    return ranking.rows[static_cast<std::size_t>(row)];
}

Fact cutOffFact(const Ranking& ranking, int row, int cutOff) {
    const auto listed = static_cast<int>(ranking.rows.size());
    if (cutOff <= 0 || cutOff >= listed)
        return {Tr::tr("Cut-off %1").arg(number(cutOff)), Tr::tr("above"), Tr::tr("all are")};
    const HarmDays own = at(ranking, row).score;
    const HarmDays last = at(ranking, cutOff - 1).score;
    const bool above = row < cutOff;
    return {above ? Tr::tr("Above cut-off") : Tr::tr("Below cut-off"),
            above ? (own - last).display() : (last - own).display(),
            Tr::tr("to rank %1").arg(number(cutOff))};
}

Finding worstFinding(const Ranking& ranking, int row) {
    const RankedSuspect& r = at(ranking, row);
    const RankedDetail& d = ranking.details[static_cast<std::size_t>(row)];
    const QString share = Tr::tr("%1 %").arg(percentOf(r.worst, r.score));
    const QString title =
        d.worstOffence < 0 ? QString()
                           : shortOffenceTitle(utf8(
                                 ranking.columns->offences[static_cast<std::size_t>(d.worstOffence)].title));
    const QString what = d.worstCount > 1 ? Tr::tr("%1× %2").arg(number(d.worstCount), title) : title;
    return {QStringLiteral("scales"), Tone::Normal, Tr::tr("%1 of the score: %2").arg(share, what)};
}

Finding arrestFinding(const Ranking& ranking, int row) {
    int counted = 0;
    int arrested = 0;
    for (const LedgerLine& line : harm::ledger(ranking, at(ranking, row).person)) {
        if (!line.counted()) continue;
        ++counted;
        if (line.role >= harmdesk::Role::Arrested)
            ++arrested; // charged and convicted were arrested or summoned before
    }
    return {QStringLiteral("info"), Tone::Normal,
            Tr::tr("Arrested for %1 of %n allegation(s)", nullptr, counted).arg(number(arrested))};
}

// Where the suspect stood in the last frozen cycle before the list: in the notes of rank and score, and as a
// line.
void addPlaceBefore(PaneSummary& s, const Ranking& ranking, int row, const CycleHistory& history) {
    const int last = history.before(ranking.asAt);
    if (last < 0) return;
    const RankedSuspect& r = at(ranking, row);
    const CycleInfo& cycle = history.cycles[static_cast<std::size_t>(last)];
    const QString month = monthName(cycle.label);
    const CyclePlace before = history.place(std::string(ranking.columns->nominalRef[r.person]), last);
    if (before.rank == 0) {
        s.findings.push_back(
            {QStringLiteral("info"), Tone::Normal, Tr::tr("Not in the list of %1").arg(month)});
        return;
    }
    const std::int32_t places = before.rank - r.rank;
    s.facts[0].note = places == 0 ? Tr::tr("was %1 too").arg(number(before.rank))
                                  : Tr::tr("%1, was %2").arg(number(std::abs(places)), number(before.rank));
    if (r.tied) s.facts[0].note = dotted({s.facts[0].note, Tr::tr("tied")});
    if (places != 0)
        s.facts[0].noteIcon = places > 0 ? QStringLiteral("move-up") : QStringLiteral("move-down");
    s.facts[1].note = Tr::tr("was %1").arg(before.score.display());
    const HarmDays change = r.score - before.score;
    const QString sign = change > HarmDays() ? QStringLiteral("+") : QString();
    s.findings.push_back(
        {QStringLiteral("history"), Tone::Normal,
         Tr::tr("Was rank %1 with %2 in %3: %4 days since")
             .arg(number(before.rank), before.score.display(), month, sign + change.display())});
}

} // namespace

QString suspectName(const Ranking& ranking, int row) {
    const QString surname = utf8(ranking.columns->surname[at(ranking, row).person]);
    const QString forenames = utf8(ranking.columns->forenames[at(ranking, row).person]);
    if (surname.isEmpty() && forenames.isEmpty()) return Tr::tr("(no name recorded)");
    return forenames.isEmpty() ? surname : Tr::tr("%1, %2").arg(surname, forenames);
}

PaneSummary suspectSummary(const Ranking& ranking, int row, int cutOff, const CycleHistory* history,
                           const RankBand* band) {
    const CaseColumns& c = *ranking.columns;
    const RankedSuspect& r = at(ranking, row);
    const RankedDetail& d = ranking.details[static_cast<std::size_t>(row)];
    PaneSummary s;
    s.name = suspectName(ranking, row);
    const QString pnc = utf8(c.pncId[r.person]);
    s.refLine = dotted(
        {utf8(c.nominalRef[r.person]), pnc.isEmpty() ? Tr::tr("no PNC ID") : Tr::tr("PNC %1").arg(pnc)});
    QString who = label(c.sex[r.person]);
    if (c.dateOfBirth[r.person] != Date::kNull)
        who = Tr::tr("%1, %2").arg(
            who, number(Date::fromDays(c.dateOfBirth[r.person]).wholeYearsUntil(ranking.asAt)));
    s.identityLine = dotted({who, utf8(c.boroughs[c.homeBorough[r.person]]), label(d.custody, ranking.asAt)});

    s.facts.push_back(
        {Tr::tr("Rank"), number(r.rank),
         r.tied ? Tr::tr("tied") : Tr::tr("of %1").arg(number(std::int64_t(ranking.rows.size())))});
    s.facts.push_back({Tr::tr("Score, days"),
                       r.unmapped > 0 ? Tr::tr("≥ %1").arg(r.score.display()) : r.score.display(),
                       Tr::tr("%n crime(s)", nullptr, r.crimes)});
    s.facts.push_back(cutOffFact(ranking, row, cutOff));
    if (history != nullptr) addPlaceBefore(s, ranking, row, *history);
    if (band != nullptr)
        s.facts[2].note = band->offList ? Tr::tr("band %1–off the list").arg(number(band->best))
                          : band->best == band->worst
                              ? Tr::tr("band %1").arg(number(band->best))
                              : Tr::tr("band %1–%2").arg(number(band->best), number(band->worst));

    if (!r.score.isZero()) s.findings.push_back(worstFinding(ranking, row));
    s.findings.push_back(arrestFinding(ranking, row));
    if (r.unmapped > 0)
        s.findings.push_back(
            {QStringLiteral("warning"), Tone::Warn,
             Tr::tr("%n allegation(s) without a value: the score is at least this", nullptr, r.unmapped)});
    if (r.birthUnknown)
        s.findings.push_back(
            {QStringLiteral("warning"), Tone::Warn, Tr::tr("Date of birth not known: may be under age")});
    return s;
}

PaneSummary listSummary(const Ranking& ranking, int cutOff) {
    const auto listed = static_cast<int>(ranking.rows.size());
    PaneSummary s;
    s.name = Tr::tr("Whole list");
    s.refLine = Tr::tr("as at %1").arg(ranking.asAt.display());
    s.identityLine = profileSentence(ranking.profile);
    s.facts.push_back({Tr::tr("Suspects"), number(listed), QString()});
    s.facts.push_back({Tr::tr("Sum, days"), ranking.total.display(), QString()});
    const bool cuts = cutOff > 0 && cutOff < listed;
    s.facts.push_back({Tr::tr("Cut-off %1").arg(number(cutOff)),
                       cuts ? at(ranking, cutOff - 1).score.display() : Tr::tr("above"),
                       cuts ? Tr::tr("days at rank %1").arg(number(cutOff)) : Tr::tr("all are")});
    if (listed > 0 && !ranking.total.isZero())
        s.findings.push_back(
            {QStringLiteral("scales"), Tone::Normal,
             Tr::tr("%n suspect(s) hold half of all days", nullptr, harm::suspectsHolding(ranking, 50))});
    if (ranking.unmappedCrimes > 0)
        s.findings.push_back(
            {QStringLiteral("warning"), Tone::Warn,
             Tr::tr("%1; %2").arg(Tr::tr("%n crime(s) without a value", nullptr, ranking.unmappedCrimes),
                                  Tr::tr("%n score(s) read “at least”", nullptr, ranking.atLeastSuspects))});
    return s;
}

CutOffSummary cutOffSummary(const Ranking& ranking, int cutOff) {
    CutOffSummary s;
    s.title = Tr::tr("Cut-off %1").arg(number(cutOff));
    if (cutOff <= 0 || cutOff >= static_cast<int>(ranking.rows.size())) {
        s.gap = Tr::tr("the whole list is above it");
        return s;
    }
    s.inList = true;
    const RankedSuspect& above = at(ranking, cutOff - 1);
    const RankedSuspect& below = at(ranking, cutOff);
    const HarmDays gap = above.score - below.score;
    s.gap = gap.isZero()
                ? Tr::tr("ranks %1 and %2 have the same score").arg(number(above.rank), number(below.rank))
                : Tr::tr("rank %1 is %2 days below").arg(number(below.rank), gap.display());
    const auto named = [&](int row) {
        return Tr::tr("rank %1 %2 %3")
            .arg(number(at(ranking, row).rank), suspectName(ranking, row), at(ranking, row).score.display());
    };
    s.bothInOneLine = dotted({named(cutOff - 1), named(cutOff)});
    return s;
}

} // namespace harmdesk::tables

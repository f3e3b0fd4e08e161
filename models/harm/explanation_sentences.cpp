// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/explanation_sentences.h"

#include "models/domain/case_columns.h"
#include "models/domain/cycle.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace harmdesk::harm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Explanation)
};

constexpr std::size_t kCrimesNamed = 6; // in one sentence

QString number(std::int64_t n) {
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(n));
}

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString signedDays(HarmDays days) {
    return days > HarmDays() ? QStringLiteral("+") + days.display() : days.display();
}

/// Inside a sentence: "rape of a female", but "ABH" and "GBH with intent".
QString lowerFirst(QString title) {
    if (title.size() > 1 && title[1].isLower()) title[0] = title[0].toLower();
    return title;
}

QString offenceOf(const Ranking& ranking, const LedgerLine& line) {
    const OffenceText& offence = ranking.columns->offences[ranking.columns->offence[line.crime]];
    if (!offence.title.empty()) return lowerFirst(text(offence.title));
    const auto& rows = ranking.index().rows;
    if (line.indexRow >= 0 && static_cast<std::size_t>(line.indexRow) < rows.size())
        return lowerFirst(text(rows[static_cast<std::size_t>(line.indexRow)].title));
    return text(offence.hoClass);
}

QString place(const Ranking& ranking, const Explanation& e) {
    if (e.row < 0) return e.notRanked;
    const int n = static_cast<int>(e.counted.size());
    const QString rank = number(e.rank);
    const QString of = number(static_cast<std::int64_t>(ranking.rows.size()));
    return e.atLeast ? Tr::tr("Rank %1 of %2 with at least %3 days from %n allegation(s).", nullptr, n)
                           .arg(rank, of, e.score.display())
                     : Tr::tr("Rank %1 of %2 with %3 days from %n allegation(s).", nullptr, n)
                           .arg(rank, of, e.score.display());
}

void addDoubts(QStringList& out, const Ranking& ranking, const Explanation& e) {
    const auto unmapped = std::count_if(e.counted.begin(), e.counted.end(), [](const LedgerLine& line) {
        return line.matchedBy == MatchedBy::Unmapped;
    });
    if (unmapped > 0)
        out +=
            ranking.unmappedAtMedian
                ? Tr::tr("%n of them without a value in the harm index: counted at the median of the class.",
                         nullptr, static_cast<int>(unmapped))
                : Tr::tr("%n of them without a value in the harm index: counted at 0 days.", nullptr,
                         static_cast<int>(unmapped));
    if (e.row >= 0 && ranking.rows[static_cast<std::size_t>(e.row)].birthUnknown)
        out += Tr::tr("No date of birth is held: passed the rule on age unchecked.");
}

QString share(const Ranking& ranking, const Explanation& e) {
    if (e.counted.empty() || e.score.isZero()) return {};
    const LedgerLine& worst = e.counted.front();
    const QString offence = offenceOf(ranking, worst);
    const QString days = worst.contribution.display();
    QString out;
    if (e.counted.size() == 1)
        out = Tr::tr("The whole score is one allegation: %1, %2 days").arg(offence, days);
    else
        out = Tr::tr("%1 % of the score is one allegation: %2, %3 days")
                  .arg(QString::number(e.worstShare), offence, days);
    if (worst.offences > 1 && ranking.profile.multiplyOffences)
        out += QLatin1Char(' ') + Tr::tr("(%n offence(s) in one record)", nullptr, worst.offences);
    return out + QLatin1Char('.');
}

/// Which rule parts two suspects with one score; `upper` stands before `lower`.
QString tieBroken(const RankedSuspect& upper, const RankedSuspect& lower) {
    if (upper.worst != lower.worst) return Tr::tr("the largest single allegation decides");
    if (upper.latest != lower.latest) return Tr::tr("the later last date decides");
    if (upper.victims != lower.victims) return Tr::tr("the number of victims decides");
    return Tr::tr("the order of the references decides");
}

QString toCutOff(const Ranking& ranking, const Explanation& e) {
    if (e.row < 0) return {};
    const QString cutOff = number(e.cutOff);
    if (!e.hasCutOff)
        return Tr::tr("The list has %n place(s), no more than the cut-off of %1: nobody stands below it.",
                      nullptr, static_cast<int>(ranking.rows.size()))
            .arg(cutOff);
    const auto at = static_cast<std::size_t>(e.cutOff);
    const RankedSuspect& own = ranking.rows[static_cast<std::size_t>(e.row)];
    if (e.inside)
        return e.toCutOff.isZero() ? Tr::tr("Level with the first place below the cut-off of %1: %2.")
                                         .arg(cutOff, tieBroken(own, ranking.rows[at]))
                                   : Tr::tr("%1 days above the first place below the cut-off of %2.")
                                         .arg(e.toCutOff.display(), cutOff);
    return e.toCutOff.isZero() ? Tr::tr("Level with the last place inside the cut-off of %1: %2.")
                                     .arg(cutOff, tieBroken(ranking.rows[at - 1], own))
                               : Tr::tr("%1 days short of the last place inside the cut-off of %2.")
                                     .arg(e.toCutOff.display(), cutOff);
}

QString neighbours(const Ranking& ranking, const Explanation& e) {
    if (e.row < 0) return {};
    const auto at = static_cast<std::size_t>(e.row);
    const auto& rows = ranking.rows;
    QStringList parts;
    if (e.above)
        parts += e.above->gap.isZero()
                     ? Tr::tr("level with rank %1 (%2)")
                           .arg(number(e.above->rank), tieBroken(rows[at - 1], rows[at]))
                     : Tr::tr("%1 days behind rank %2").arg(e.above->gap.display(), number(e.above->rank));
    if (e.below)
        parts += e.below->gap.isZero()
                     ? Tr::tr("level with rank %1 (%2)")
                           .arg(number(e.below->rank), tieBroken(rows[at], rows[at + 1]))
                     : Tr::tr("%1 days ahead of rank %2").arg(e.below->gap.display(), number(e.below->rank));
    if (parts.isEmpty()) return {};
    return Tr::tr("Neighbours: %1.").arg(parts.join(QStringLiteral(", ")));
}

/// All lines of one cause in one direction.
struct Moved {
    int crimes = 0;
    HarmDays days;
};

QString added(MoveCause cause, const Moved& moved) {
    const QString days = moved.days.display();
    switch (cause) {
    case MoveCause::New:
        return Tr::tr("%n new allegation(s) add %1", nullptr, moved.crimes).arg(days);
    case MoveCause::Expired:
        return Tr::tr("%n allegation(s) back inside the window add %1", nullptr, moved.crimes).arg(days);
    case MoveCause::Reclassified:
        return Tr::tr("%n changed record(s) add %1", nullptr, moved.crimes).arg(days);
    case MoveCause::RecordStatus:
        return Tr::tr("%n record(s) that count again add %1", nullptr, moved.crimes).arg(days);
    case MoveCause::PersonStatus:
        return Tr::tr("the suspect's status, age or sex lets %1 count again").arg(days);
    case MoveCause::Index:
        return Tr::tr("the harm index, its rules or decisions add %1").arg(days);
    case MoveCause::Profile:
        return Tr::tr("the profile's settings add %1").arg(days);
    case MoveCause::Identity:
        return Tr::tr("records merged into this nominal add %1").arg(days);
    }
    return {};
}

QString takenAway(MoveCause cause, const Moved& moved) {
    const QString days = moved.days.display();
    switch (cause) {
    case MoveCause::New:
        return Tr::tr("%n allegation(s) no longer held take away %1", nullptr, moved.crimes).arg(days);
    case MoveCause::Expired:
        return Tr::tr("%n that left the window or grew older take away %1", nullptr, moved.crimes).arg(days);
    case MoveCause::Reclassified:
        return Tr::tr("%n changed record(s) take away %1", nullptr, moved.crimes).arg(days);
    case MoveCause::RecordStatus:
        return Tr::tr("%n cancelled or transferred record(s) take away %1", nullptr, moved.crimes).arg(days);
    case MoveCause::PersonStatus:
        return Tr::tr("the suspect's status, age or sex takes away %1").arg(days);
    case MoveCause::Index:
        return Tr::tr("the harm index, its rules or decisions take away %1").arg(days);
    case MoveCause::Profile:
        return Tr::tr("the profile's settings take away %1").arg(days);
    case MoveCause::Identity:
        return Tr::tr("records parted from this nominal take away %1").arg(days);
    }
    return {};
}

QString movement(const Explanation& e) {
    if (!e.movement || e.since.empty()) return {};
    const Movement& m = *e.movement;
    const QString then = m.prevRank > 0 ? Tr::tr("rank %1").arg(number(m.prevRank)) : Tr::tr("not ranked");
    const QString since = monthName(e.since);
    if (m.lines.empty())
        return m.prevRank == 0 && m.rank == 0
                   ? Tr::tr("Since %1 (%2 then) nothing has changed.").arg(since, then)
                   : Tr::tr("Since %1 (%2 then) the score has not changed.").arg(since, then);

    std::array<Moved, 8> up{};
    std::array<Moved, 8> down{};
    for (const MoveLine& line : m.lines) {
        const bool less = line.days < HarmDays();
        Moved& sum = (less ? down : up)[static_cast<std::size_t>(line.cause)];
        sum.days = less ? sum.days - line.days : sum.days + line.days;
        // The rest is no allegation of its own; alone it is at least what the sentence speaks of.
        if (!line.crimeNo.empty()) ++sum.crimes;
    }
    QStringList parts;
    const auto tell = [&parts](auto words, std::array<Moved, 8>& sums) {
        for (std::size_t i = 0; i < sums.size(); ++i) {
            if (sums[i].days.isZero()) continue;
            sums[i].crimes = std::max(sums[i].crimes, 1);
            parts += words(static_cast<MoveCause>(i), sums[i]);
        }
    };
    tell(added, up);
    tell(takenAway, down);
    return Tr::tr("Since %1 (%2 then): %3 days: %4.")
        .arg(since, then, signedDays(m.score - m.prevScore), parts.join(QStringLiteral(", ")));
}

QString without(const Ranking& ranking, const Explanation& e) {
    const Counterfactual& c = e.counterfactual;
    if (c.state != Counterfactual::State::Found) return {};
    QStringList crimes;
    for (std::size_t i = 0; i < c.crimes.size() && i < kCrimesNamed; ++i)
        crimes += text(ranking.columns->crimeNo[c.crimes[i]]);
    const int rest = static_cast<int>(c.crimes.size()) - static_cast<int>(crimes.size());
    QString which = crimes.join(QStringLiteral(", "));
    if (rest > 0) which = Tr::tr("%1 and %n more", nullptr, rest).arg(which);
    const int n = static_cast<int>(c.crimes.size());
    QString out =
        c.unranks ? Tr::tr("Without %n allegation(s) (%1; %2 days) the suspect would not be ranked at all.",
                           nullptr, n)
                  : Tr::tr("Without %n allegation(s) (%1; %2 days) the suspect would be below the cut-off.",
                           nullptr, n);
    out = out.arg(which, c.days.display());
    if (!c.exact) out += QLatin1Char(' ') + Tr::tr("A smaller set may do so too.");
    return out;
}

QString notCounted(const Explanation& e) {
    int all = 0;
    QStringList parts;
    for (const NotCountedGroup& group : e.notCounted) {
        const int n = static_cast<int>(group.lines.size());
        all += n;
        switch (group.reason) {
        case NotCounted::OutsideWindow:
            parts += Tr::tr("%n outside the window", nullptr, n);
            break;
        case NotCounted::NoDate:
            parts += Tr::tr("%n without a date", nullptr, n);
            break;
        case NotCounted::NotEligible:
            parts += Tr::tr("%n not eligible", nullptr, n);
            break;
        case NotCounted::RecordStatus:
            parts += Tr::tr("%n cancelled or transferred", nullptr, n);
            break;
        case NotCounted::Historic:
            parts += Tr::tr("%n reported too long after", nullptr, n);
            break;
        case NotCounted::LeftOut:
            parts += Tr::tr("%n left out in the sandbox", nullptr, n);
            break;
        case NotCounted::Counted:
            break;
        }
    }
    if (all == 0) return Tr::tr("Every allegation held is counted.");
    return Tr::tr("%n allegation(s) not counted: %1.", nullptr, all).arg(parts.join(QStringLiteral(", ")));
}

QString band(const Explanation& e) {
    if (!e.band || e.row < 0) return {};
    const RankBand& b = *e.band;
    if (b.offList)
        return Tr::tr("Rank band %1 to not ranked over %n variation(s).", nullptr, b.variations)
            .arg(number(b.best));
    if (b.best == b.worst)
        return Tr::tr("Rank %1 in all of %n variation(s).", nullptr, b.variations).arg(number(b.best));
    return Tr::tr("Rank band %1–%2 over %n variation(s).", nullptr, b.variations)
        .arg(number(b.best), number(b.worst));
}

} // namespace

QStringList sentencesOf(const Ranking& ranking, const Explanation& e) {
    QStringList out;
    if (ranking.isSandbox) out += Tr::tr("A sandbox, not the list.");
    out += place(ranking, e);
    addDoubts(out, ranking, e);
    for (const QString& sentence : {share(ranking, e), toCutOff(ranking, e), neighbours(ranking, e),
                                    movement(e), without(ranking, e), notCounted(e), band(e)})
        if (!sentence.isEmpty()) out += sentence;
    return out;
}

} // namespace harmdesk::harm

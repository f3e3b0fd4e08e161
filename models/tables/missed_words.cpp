// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/missed_words.h"

#include "models/domain/case_columns.h"
#include "models/tables/missed_model.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace harmdesk::tables {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Missed)
};

QString offenceTitleOf(const Ranking& ranking, std::uint32_t crime) {
    const OffenceText& offence = ranking.columns->offences[ranking.columns->offence[crime]];
    return text(!offence.title.empty() ? offence.title
                                       : (offence.hoClass.empty() ? offence.cjsCode : offence.hoClass));
}

/// Why somebody is not ranked at all.
QString notRanked(const Ranking& ranking, const harm::MissedSuspect& suspect) {
    switch (suspect.why) {
    case harm::NotListed::BelowCutOff:
        return {};
    case harm::NotListed::TooFewCrimes:
        return Tr::tr("the list asks for %n allegation(s)", nullptr, ranking.profile.minCrimes);
    case harm::NotListed::TooFewVictims:
        return Tr::tr("the list asks for %n victim(s)", nullptr, ranking.profile.minVictims);
    case harm::NotListed::Age: {
        const Date born = Date::fromDays(ranking.columns->dateOfBirth[suspect.person]);
        return Tr::tr("%1 years old on the as-at date; the list starts at %2")
            .arg(born.wholeYearsUntil(ranking.asAt))
            .arg(ranking.profile.minAge);
    }
    }
    return {};
}

QString averageDays(const harm::MissedSuspect& suspect) {
    const std::int64_t each =
        (suspect.score.hundredths() * 2 + suspect.reports) / (std::int64_t{2} * suspect.reports);
    return HarmDays::fromHundredths(each).display();
}

} // namespace

QString missedReason(const Ranking& ranking, harm::Missed kind, const harm::MissedSuspect& suspect) {
    QStringList parts;
    switch (kind) {
    case harm::Missed::MostReports:
        parts << Tr::tr("%n report(s)", nullptr, suspect.reports) +
                     Tr::tr(", %1 days each on average").arg(averageDays(suspect));
        break;
    case harm::Missed::MostVictims:
        parts << Tr::tr("%n victim(s)", nullptr, suspect.victims) +
                     Tr::tr(" in %n report(s)", nullptr, suspect.reports);
        break;
    case harm::Missed::FastestGrowth:
        parts << Tr::tr("%n report(s) in the last 90 days", nullptr, suspect.recent) +
                     Tr::tr(", %1 in the 90 days before").arg(suspect.before);
        break;
    case harm::Missed::CoercivePattern:
        if (suspect.repeated) parts << Tr::tr("three days or more against the same victim");
        if (suspect.breach) parts << Tr::tr("coercive control and the breach of an order");
        break;
    case harm::Missed::NearlyRanked:
        if (suspect.reports == 1 && !suspect.allegations.empty())
            parts << Tr::tr("one allegation: %1").arg(offenceTitleOf(ranking, suspect.allegations.front()));
        else
            parts << Tr::tr("%n report(s)", nullptr, suspect.reports);
        break;
    }
    const QString why = notRanked(ranking, suspect);
    if (!why.isEmpty()) parts << why;
    return parts.join(QStringLiteral("; "));
}

QString patternPart(const Ranking& ranking, std::uint32_t crime) {
    const std::uint32_t offence = ranking.columns->offence[crime];
    if (harm::isCoerciveControl(ranking, offence)) return Tr::tr("coercive control");
    if (harm::isProtectiveBreach(ranking, offence)) return Tr::tr("breach of an order");
    if (ranking.matches[offence].group == OffenceGroup::StalkingHarassment)
        return label(OffenceGroup::StalkingHarassment).toLower();
    return {};
}

QString missedTitle(harm::Missed kind) {
    switch (kind) {
    case harm::Missed::MostReports:
        return Tr::tr("Most reports");
    case harm::Missed::MostVictims:
        return Tr::tr("Most victims");
    case harm::Missed::FastestGrowth:
        return Tr::tr("Fastest growth");
    case harm::Missed::CoercivePattern:
        return Tr::tr("Coercive-control pattern");
    case harm::Missed::NearlyRanked:
        return Tr::tr("Nearly ranked");
    }
    return {};
}

QString missedRule(harm::Missed kind, const Profile& profile) {
    switch (kind) {
    case harm::Missed::MostReports:
        return Tr::tr(
            "Two or more eligible reports in the last %n day(s); by reports, then victims, then score.",
            nullptr, profile.windowDays);
    case harm::Missed::MostVictims:
        return Tr::tr("Two or more victims over the eligible reports of the last %n day(s); by victims, then "
                      "reports, then score.",
                      nullptr, profile.windowDays);
    case harm::Missed::FastestGrowth:
        return Tr::tr(
            "More eligible reports in the last 90 days than in the 90 days before; by the difference, "
            "then by the recent number.");
    case harm::Missed::CoercivePattern:
        return Tr::tr(
            "Among the counted allegations of the last %n day(s): at least three on different days "
            "against the same victim in the group stalking and harassment or of coercive control; or "
            "one of coercive control and one breach of a protective order (restraining, stalking "
            "protection, non-molestation, forced marriage, FGM or domestic abuse protection order). "
            "A screen for patterns, not a finding.",
            nullptr, profile.windowDays);
    case harm::Missed::NearlyRanked:
        return Tr::tr(
            "Not ranked for age, or for fewer allegations or victims than the profile asks; by days.");
    }
    return {};
}

} // namespace harmdesk::tables

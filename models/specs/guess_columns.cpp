// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/specs/guess_columns.h"

#include "models/domain/standard_fields.h"
#include "models/specs/guess_dates.h"
#include "models/specs/guess_text.h"
#include "models/specs/guess_values.h"

#include <QLocale>
#include <algorithm>

namespace harmdesk::specs {

namespace {

QString count(std::int64_t n) {
    return QLocale().toString(static_cast<qlonglong>(n));
}

/// What the contents say to a meaning.
enum class Verdict { Proves, Fits, Silent, Doubts, Against };
struct Judgement {
    Verdict verdict = Verdict::Silent;
    QString reason;
};

bool isDateMeaning(Meaning meaning) {
    const MeaningField at = fieldOf(meaning);
    const auto position = extractField(at.kind, at.field);
    return position && extractFields(at.kind)[*position].type == FieldType::Date;
}

QString differentText(const ColumnProfile& c) {
    if (c.distinctCapped)
        return GuessText::tr("%1 values, more than %2 different.").arg(count(c.filled()), count(c.distinct));
    if (c.distinct == c.filled()) return GuessText::tr("%1 values, all different.").arg(count(c.filled()));
    return GuessText::tr("%1 values, %2 different.").arg(count(c.filled()), count(c.distinct));
}

Judgement byShape(const ColumnProfile& column, bool (*fits)(std::string_view), const QString& shape,
                  double least = 0.9) {
    const double share = shareOf(column, fits);
    const QString said = GuessText::tr("%1 of 100 values have the shape %2.")
                             .arg(QString::number(static_cast<int>(share * 100)), shape);
    if (share >= least) return {Verdict::Proves, said};
    if (share >= 0.5) return {Verdict::Fits, said};
    return {share < 0.2 ? Verdict::Against : Verdict::Doubts, said};
}

Judgement judgeReference(const ColumnProfile& column) {
    const double share = shareOf(column, looksLikeReference);
    if (column.dates * 2 > column.filled())
        return {Verdict::Against, GuessText::tr("The contents are dates.")};
    if (column.decimals * 2 > column.filled())
        return {Verdict::Against, GuessText::tr("The contents are numbers with decimals.")};
    if (share >= 0.95) return {Verdict::Fits, differentText(column)};
    if (share < 0.5) return {Verdict::Against, GuessText::tr("The contents do not look like references.")};
    return {Verdict::Doubts, GuessText::tr("Some of the contents do not look like references.")};
}

Judgement judgeDates(const ColumnProfile& column) {
    const std::int64_t filled = column.filled();
    const bool serial = column.dates == 0 && holdsDates(column, true);
    const std::int64_t good = serial ? column.serials : column.dates;
    const QString said = GuessText::tr("%1 of %2 values are dates.").arg(count(good), count(filled));
    if (good * 100 >= filled * 95) return {serial ? Verdict::Doubts : Verdict::Fits, said};
    if (good * 2 >= filled) return {Verdict::Doubts, said};
    // Words such as "Unknown" may be all there is.
    const DateDecision decision = decideDates(column, DateStyle::Unknown);
    if (decision.bad == 0) return {Verdict::Silent, said};
    return {Verdict::Against, said};
}

Judgement judgeNumbers(const ColumnProfile& column) {
    const std::int64_t good = column.numbers + column.decimals;
    const QString said =
        GuessText::tr("%1 of %2 values are numbers.").arg(count(good), count(column.filled()));
    if (good * 10 >= column.filled() * 9) return {Verdict::Fits, said};
    return {good * 2 >= column.filled() ? Verdict::Doubts : Verdict::Against, said};
}

Judgement judgeList(Meaning meaning, const ColumnProfile& column) {
    const ValueProposal proposal = proposeValues(meaning, column);
    const QString said = GuessText::tr("%1 of %2 values are known as %3.")
                             .arg(count(proposal.known), count(column.filled()), meaningText(meaning));
    const std::int64_t filled = column.filled();
    if (proposal.known * 100 >= filled * 95) return {Verdict::Proves, said};
    if (proposal.known * 2 >= filled) return {Verdict::Fits, said};
    return {proposal.known * 10 < filled ? Verdict::Against : Verdict::Doubts, said};
}

bool isYesNo(const ColumnProfile& column) {
    return column.distinct <= 3 && shareOf(column, [](std::string_view text) {
                                       const std::string key = nameKey(text);
                                       return key == "y" || key == "n" || key == "yes" || key == "no" ||
                                              key == "true" || key == "false" || key == "0" || key == "1";
                                   }) > 0.95;
}

Judgement judgeNames(Meaning meaning, const ColumnProfile& column) {
    if (shareOf(column, looksLikeName) < 0.9)
        return {Verdict::Against, GuessText::tr("The contents do not look like names.")};
    if (meaning == Meaning::FullName) {
        const double commas = shareOf(column, [](std::string_view text) {
            const std::size_t comma = text.find(',');
            return comma != std::string_view::npos && comma > 0 && comma + 1 < text.size();
        });
        if (commas < 0.9)
            return {
                Verdict::Against,
                GuessText::tr("Surname and forenames cannot be told apart: no comma stands between them.")};
        return {Verdict::Fits, GuessText::tr("Surname before the comma, forenames after it.")};
    }
    return {Verdict::Fits, differentText(column)};
}

Judgement judgeText(Meaning meaning, const ColumnProfile& column) {
    if (column.dates * 10 > column.filled() * 9)
        return {Verdict::Against, GuessText::tr("The contents are dates.")};
    if (meaning == Meaning::Flags && isYesNo(column))
        return {Verdict::Against, GuessText::tr("Yes or no alone does not say which flag.")};
    if (meaning == Meaning::OffenceTitle) {
        if (shareOf(column, looksLikeHoClass) > 0.5 || shareOf(column, looksLikeCjsCode) > 0.5)
            return {Verdict::Against, GuessText::tr("The contents are codes.")};
        const double words = shareOf(column, [](std::string_view text) {
            return text.size() > 3 && std::any_of(text.begin(), text.end(), [](char c) {
                       return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
                   });
        });
        if (words < 0.8) return {Verdict::Against, GuessText::tr("The contents are no words.")};
    }
    if ((meaning == Meaning::Borough || meaning == Meaning::HomeBorough || meaning == Meaning::Mo ||
         meaning == Meaning::Relationship) &&
        column.numbers * 2 > column.filled())
        return {Verdict::Against, GuessText::tr("The contents are numbers.")};
    if (meaning == Meaning::Urn && column.distinct * 5 > column.filled())
        return {Verdict::Against,
                GuessText::tr("Nearly every row has another value: not an offence of the harm index.")};
    return {Verdict::Fits, differentText(column)};
}

Judgement judge(Meaning meaning, const ColumnProfile& column) {
    if (column.filled() == 0) return {Verdict::Silent, GuessText::tr("The column is empty.")};
    if (isDateMeaning(meaning)) return judgeDates(column);
    if (hasValueList(meaning)) return judgeList(meaning, column);
    switch (meaning) {
    case Meaning::CrimeNo:
    case Meaning::NominalRef:
        return judgeReference(column);
    case Meaning::HoClass:
        return byShape(column, looksLikeHoClass, QStringLiteral("008/06"));
    case Meaning::CjsCode:
        return byShape(column, looksLikeCjsCode, QStringLiteral("CJ88001"));
    case Meaning::PncId:
        return byShape(column, looksLikePncId, QStringLiteral("32/852259W"), 0.8);
    case Meaning::Offences:
    case Meaning::Easting:
    case Meaning::Northing:
        return judgeNumbers(column);
    case Meaning::Surname:
    case Meaning::Forenames:
    case Meaning::FullName:
        return judgeNames(meaning, column);
    case Meaning::NoField:
        return {Verdict::Fits, {}};
    default:
        return judgeText(meaning, column);
    }
}

int confidenceOf(int strength, Verdict verdict) {
    switch (verdict) {
    case Verdict::Proves:
        return strength >= 90 ? 100 : std::min(95, strength + 20);
    case Verdict::Fits:
        return strength >= 100 ? 100 : std::min(95, strength + 5);
    case Verdict::Silent:
        return std::min(strength, 95);
    case Verdict::Doubts:
        return std::max(0, strength - 30);
    case Verdict::Against:
        return std::max(0, strength - 70);
    }
    return 0;
}

QString nameReason(const NameReading& reading) {
    if (reading.strength >= 100)
        return GuessText::tr("The name is one of those used for this field (%1).")
            .arg(meaningText(reading.meaning));
    if (reading.strength >= 80)
        return GuessText::tr("The name is often used for this field (%1).").arg(meaningText(reading.meaning));
    return GuessText::tr("The name may stand for this field (%1), and for others.")
        .arg(meaningText(reading.meaning));
}

struct ContentHint {
    Meaning meaning;
    int confidence;
};

/// What contents alone give away.
std::vector<Candidate> byContents(const ColumnProfile& column) {
    constexpr ContentHint hints[] = {{Meaning::CjsCode, 70}, {Meaning::PncId, 70}, {Meaning::HoClass, 65},
                                     {Meaning::Role, 60},    {Meaning::Event, 60}, {Meaning::Ethnicity, 60},
                                     {Meaning::Sex, 60}};
    std::vector<Candidate> out;
    if (column.filled() < 2) return out;
    for (const ContentHint& hint : hints) {
        const Judgement said = judge(hint.meaning, column);
        if (said.verdict != Verdict::Proves) continue;
        // A list of which one value is all that is seen proves nothing: "M" may stand for anything.
        if (hasValueList(hint.meaning) && column.distinct < 2) continue;
        out.push_back(Candidate{hint.meaning, Subject::None, 0, hint.confidence, true,
                                GuessText::tr("The name says nothing; the contents look like %1.")
                                        .arg(meaningText(hint.meaning)) +
                                    QLatin1Char(' ') + said.reason});
        break;
    }
    return out;
}

} // namespace

std::vector<Candidate> candidatesOf(const ColumnProfile& column) {
    std::vector<Candidate> out;
    for (const NameReading& reading : readName(column.name)) {
        const Judgement said = judge(reading.meaning, column);
        QString reason = nameReason(reading);
        if (!said.reason.isEmpty()) reason += QLatin1Char(' ') + said.reason;
        out.push_back(Candidate{reading.meaning, reading.subject, reading.number,
                                confidenceOf(reading.strength, said.verdict),
                                said.verdict == Verdict::Proves || said.verdict == Verdict::Fits, reason});
    }
    if (std::none_of(out.begin(), out.end(), [](const Candidate& c) { return c.confidence >= 50; })) {
        std::vector<Candidate> hints = byContents(column);
        out.insert(out.begin(), hints.begin(), hints.end());
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const Candidate& a, const Candidate& b) { return a.confidence > b.confidence; });
    return out;
}

QString meaningText(Meaning meaning) {
    switch (meaning) {
    case Meaning::CrimeNo:
        return GuessText::tr("crime number");
    case Meaning::HoClass:
        return GuessText::tr("Home Office class");
    case Meaning::CjsCode:
        return GuessText::tr("CJS code");
    case Meaning::OffenceTitle:
        return GuessText::tr("title of the offence");
    case Meaning::CommittedFrom:
        return GuessText::tr("committed from");
    case Meaning::CommittedTo:
        return GuessText::tr("committed to");
    case Meaning::ReportedOn:
        return GuessText::tr("date of report");
    case Meaning::RecordedOn:
        return GuessText::tr("date of recording");
    case Meaning::Offences:
        return GuessText::tr("number of offences");
    case Meaning::Borough:
        return GuessText::tr("borough of the crime");
    case Meaning::Easting:
        return GuessText::tr("easting");
    case Meaning::Northing:
        return GuessText::tr("northing");
    case Meaning::Mo:
        return GuessText::tr("modus operandi");
    case Meaning::Flags:
        return GuessText::tr("flags");
    case Meaning::CrimeStatus:
        return GuessText::tr("status of the crime record");
    case Meaning::OutcomeType:
        return GuessText::tr("outcome");
    case Meaning::OutcomeOn:
        return GuessText::tr("date of the outcome");
    case Meaning::Officer:
        return GuessText::tr("officer in the case");
    case Meaning::Unit:
        return GuessText::tr("unit");
    case Meaning::StatementOn:
        return GuessText::tr("date of the first statement");
    case Meaning::Urn:
        return GuessText::tr("offence of the harm index");
    case Meaning::IncidentRef:
        return GuessText::tr("incident reference");
    case Meaning::NominalRef:
        return GuessText::tr("nominal reference");
    case Meaning::PncId:
        return GuessText::tr("PNC ID");
    case Meaning::Surname:
        return GuessText::tr("surname");
    case Meaning::Forenames:
        return GuessText::tr("forenames");
    case Meaning::FullName:
        return GuessText::tr("full name");
    case Meaning::DateOfBirth:
        return GuessText::tr("date of birth");
    case Meaning::Sex:
        return GuessText::tr("sex");
    case Meaning::Ethnicity:
        return GuessText::tr("self-defined ethnicity");
    case Meaning::HomeBorough:
        return GuessText::tr("home borough");
    case Meaning::PersonStatus:
        return GuessText::tr("status of the person");
    case Meaning::StatusFrom:
        return GuessText::tr("start of the person's status");
    case Meaning::Role:
        return GuessText::tr("role in the crime");
    case Meaning::Relationship:
        return GuessText::tr("relationship of victim to suspect");
    case Meaning::Event:
        return GuessText::tr("kind of event");
    case Meaning::EventOn:
        return GuessText::tr("date of the event");
    case Meaning::Until:
        return GuessText::tr("end of the event");
    case Meaning::Detail:
        return GuessText::tr("detail of the event");
    case Meaning::ArrestOn:
        return GuessText::tr("date of arrest");
    case Meaning::BailOn:
        return GuessText::tr("start of bail");
    case Meaning::BailUntil:
        return GuessText::tr("end of bail");
    case Meaning::ChargeOn:
        return GuessText::tr("date of charge");
    case Meaning::NoField:
        return GuessText::tr("nothing the standard extract holds");
    }
    return {};
}

} // namespace harmdesk::specs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/content_text.h"

#include "models/charts/harm_charts.h"
#include "models/harm/custody.h"
#include "models/harm/ranking.h"
#include "models/storage/case_connection.h"

#include <QLocale>
#include <algorithm>
#include <map>
#include <set>

namespace harmdesk::briefing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Pack)
};

const QString kDot = QStringLiteral(" · ");

QString identityLine(const Dossier& dossier, Date asAt) {
    const Person& person = dossier.person;
    QStringList parts{QString::fromStdString(person.nominalRef)};
    if (!person.pncId.empty()) parts << Tr::tr("PNC %1").arg(QString::fromStdString(person.pncId));
    if (person.dateOfBirth.isNull())
        parts << Tr::tr("date of birth not known");
    else
        parts << Tr::tr("born %1, aged %2")
                     .arg(person.dateOfBirth.display())
                     .arg(person.dateOfBirth.wholeYearsUntil(asAt));
    parts << label(person.sex);
    if (!person.homeBorough.empty()) parts << QString::fromStdString(person.homeBorough);
    return parts.join(kDot);
}

QStringList cautions(const Dossier& dossier) {
    QStringList out;
    if (!dossier.samePnc.empty()) {
        QStringList refs;
        for (const std::string& ref : dossier.samePnc) refs << QString::fromStdString(ref);
        out << Tr::tr("Possibly the same person as %1: the same PNC ID. The scores are not added together.")
                   .arg(refs.join(QStringLiteral(", ")));
    }
    if (!dossier.asVictim.empty())
        out << Tr::tr("Also recorded as a victim in %n crime(s).", nullptr,
                      static_cast<int>(dossier.asVictim.size()));
    return out;
}

QString dateHeader(DateBasis basis) {
    switch (basis) {
    case DateBasis::ReportedOn:
        return Tr::tr("Reported");
    case DateBasis::CommittedFrom:
        return Tr::tr("Committed");
    case DateBasis::RecordedOn:
        return Tr::tr("Recorded");
    }
    return {};
}

QString sentence(const SubjectContent& subject, const std::vector<LedgerLine>& counted,
                 const Dossier& dossier, Date asAt) {
    QStringList parts;
    const auto n = static_cast<int>(counted.size());
    if (n == 0) {
        parts << Tr::tr("No allegation is counted.");
    } else {
        const auto [first, last] = std::minmax_element(
            counted.begin(), counted.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
        const QString victims = Tr::tr("%n victim(s)", nullptr, subject.place.victims);
        parts << (first->date == last->date
                      ? Tr::tr("%n allegation(s), %1, on %2.", nullptr, n).arg(victims, first->date.display())
                      : Tr::tr("%n allegation(s), %1, from %2 to %3.", nullptr, n)
                            .arg(victims, first->date.display(), last->date.display()));
        const auto withRole = [&](Role role) {
            return static_cast<int>(std::count_if(counted.begin(), counted.end(),
                                                  [role](const LedgerLine& l) { return l.role == role; }));
        };
        const int arrested = withRole(Role::Arrested);
        const int charged = withRole(Role::Charged);
        const int convicted = withRole(Role::Convicted);
        if (arrested + charged + convicted == 0) parts << Tr::tr("Not arrested for any of them.");
        if (arrested > 0) parts << Tr::tr("Arrested for %n of them.", nullptr, arrested);
        if (charged > 0) parts << Tr::tr("Charged with %n of them.", nullptr, charged);
        if (convicted > 0) parts << Tr::tr("Convicted of %n of them.", nullptr, convicted);
    }
    const auto orders =
        static_cast<int>(std::count_if(dossier.events.begin(), dossier.events.end(), [asAt](const Event& e) {
            return e.kind == EventKind::Order && !e.on.isNull() && e.on <= asAt &&
                   (e.until.isNull() || e.until >= asAt);
        }));
    parts << (orders == 0 ? Tr::tr("No order in force.") : Tr::tr("%n order(s) in force.", nullptr, orders));
    if (subject.place.atLeast)
        parts << Tr::tr("The score reads “at least”: an offence without a value in the index counts 0 days.");
    return parts.join(QLatin1Char(' '));
}

std::vector<LedgerRow> ledgerRows(const Ranking& ranking, const std::vector<LedgerLine>& counted,
                                  const std::map<std::string, const DossierCrime*>& held) {
    const CaseColumns& columns = *ranking.columns;
    std::vector<LedgerRow> rows;
    for (const LedgerLine& line : counted) {
        LedgerRow row;
        row.crimeNo = text(columns.crimeNo[line.crime]);
        row.date = line.date;
        row.offence = text(columns.offences[columns.offence[line.crime]].title);
        const auto crime = held.find(std::string(columns.crimeNo[line.crime]));
        if (crime != held.end())
            for (const std::string& victim : crime->second->victims)
                row.victims << QString::fromStdString(victim);
        row.role = label(line.role).toLower();
        row.matched = label(line.matchedBy);
        if (line.matchedBy != MatchedBy::Unmapped) row.days = line.days;
        row.offences = line.offences;
        row.counts = line.contribution;
        row.group = line.group;
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
    return rows;
}

void addVictims(SubjectContent& subject, const Dossier& dossier) {
    std::map<QString, HarmDays> byCrime;
    for (const LedgerRow& row : subject.ledger) byCrime[row.crimeNo] = row.counts;
    for (const DossierVictim& victim : dossier.victims) {
        HarmDays days;
        int counted = 0;
        for (const std::string& crimeNo : victim.crimeNos) {
            const auto found = byCrime.find(QString::fromStdString(crimeNo));
            if (found == byCrime.end()) continue;
            days += found->second;
            ++counted;
        }
        QStringList parts;
        parts << Tr::tr("%n allegation(s)", nullptr, static_cast<int>(victim.crimeNos.size()));
        parts << (counted == 0 ? Tr::tr("none counted")
                               : Tr::tr("%1 counted, %2 days").arg(counted).arg(days.display()));
        QString line = parts.join(QStringLiteral(", "));
        QStringList relationships;
        for (const std::string& r : victim.relationships)
            if (!r.empty() && r != "not recorded") relationships << QString::fromStdString(r);
        line += kDot + (relationships.isEmpty()
                            ? Tr::tr("relationship not recorded")
                            : Tr::tr("recorded as %1").arg(relationships.join(QStringLiteral(", "))));
        if (victim.alsoSuspect) line += kDot + Tr::tr("also accused of a crime in this case");
        subject.victims.push_back({QString::fromStdString(victim.pseudonym), line});
    }
    QStringList shared;
    for (const LedgerRow& row : subject.ledger)
        if (row.victims.size() > 1)
            shared << Tr::tr("%1 (%2) names %3")
                          .arg(row.crimeNo, row.counts.display(), row.victims.join(Tr::tr(" and ")));
    if (!shared.isEmpty()) subject.victimsShared = shared.join(QStringLiteral("; ")) + QLatin1Char('.');
}

void addCoAccused(SubjectContent& subject, const Dossier& dossier, const VictimNames& names) {
    for (const CoAccused& other : dossier.coAccused) {
        QStringList crimes;
        for (const std::string& crimeNo : other.crimeNos) crimes << QString::fromStdString(crimeNo);
        CoAccusedRow row;
        row.ref = QString::fromStdString(other.nominalRef);
        row.name = QString::fromStdString(other.surname) + QStringLiteral(", ") +
                   QString::fromStdString(other.forenames);
        if (names.holdsRef(row.ref)) {
            // The same person is a victim of this suspect in another crime.
            row.ref.clear();
            row.name = Tr::tr("name withheld: also a victim of this suspect");
        }
        row.crimes = crimes.join(QStringLiteral(", "));
        subject.coAccused.push_back(std::move(row));
    }
}

Status addNotes(SubjectContent& subject, storage::CaseConnection& connection, const std::string& ref,
                const VictimNames& names) {
    HARMDESK_TRY_ASSIGN(notes, connection.notes().notes(ref));
    std::erase_if(notes, [](const Note& n) { return n.deleted || n.versions.empty(); });
    std::stable_sort(notes.begin(), notes.end(),
                     [](const Note& a, const Note& b) { return a.latest().savedAt > b.latest().savedAt; });
    for (const Note& note : notes) {
        const NoteVersion& version = note.latest();
        NoteContent out;
        const QString when = QLocale().toString(version.savedAt.toUTC(), QStringLiteral("d MMM yyyy HH:mm"));
        out.heading = version.version > 1
                          ? Tr::tr("%1, %2 UTC, version %3").arg(version.author, when).arg(version.version)
                          : Tr::tr("%1, %2 UTC").arg(version.author, when);
        out.blocks = names.withheld(noteBlocks(version.html));
        if (!out.blocks.empty()) subject.notes.push_back(std::move(out));
    }
    return {};
}

} // namespace

QString statusText(const CustodyState& state, Date asAt) {
    return state.kind == CustodyKind::None ? Tr::tr("none current") : label(state, asAt);
}

void fillUnranked(ListRow& row, const Ranking& ranking, std::uint32_t person) {
    HarmDays worst;
    Date latest;
    std::set<std::uint32_t> victims;
    for (const LedgerLine& line : harm::ledger(ranking, person)) {
        if (!line.counted()) continue;
        row.score += line.contribution;
        row.byGroup[static_cast<std::size_t>(line.group)] += line.contribution;
        row.atLeast = row.atLeast || line.matchedBy == MatchedBy::Unmapped;
        ++row.crimes;
        for (const std::uint32_t victim : ranking.columns->victimsOf(line.crime)) victims.insert(victim);
        if (row.worst.isEmpty() || line.contribution > worst) {
            worst = line.contribution;
            row.worst = text(ranking.columns->offences[ranking.columns->offence[line.crime]].title);
        }
        if (latest.isNull() || line.date > latest) latest = line.date;
    }
    row.victims = static_cast<int>(victims.size());
    row.worstShare = percentOf(worst, row.score);
    row.daysSinceLast = latest.isNull() ? 0 : ranking.asAt - latest;
    const CustodyState state = harm::custodyAt(*ranking.columns, person, ranking.asAt);
    row.hasStatus = state.kind != CustodyKind::None;
    row.status = statusText(state, ranking.asAt);
}

Result<SubjectContent> assembleSubject(storage::CaseConnection& connection, const Ranking& ranking,
                                       std::uint32_t person) {
    const std::string ref(ranking.columns->nominalRef[person]);
    HARMDESK_TRY_ASSIGN(dossier, connection.suspects().loadDossier(ref));
    const std::vector<LedgerLine> lines = harm::ledger(ranking, person);
    std::vector<LedgerLine> counted;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(counted),
                 [](const LedgerLine& l) { return l.counted(); });
    std::map<std::string, const DossierCrime*> held;
    for (const DossierCrime& crime : dossier.accused) held.emplace(crime.crime.crimeNo, &crime);

    SubjectContent subject;
    subject.place = listRow(ranking, person);
    subject.identity = identityLine(dossier, ranking.asAt);
    subject.rankNote = subject.place.rank > 0
                           ? Tr::tr("of %1").arg(QLocale().toString(static_cast<int>(ranking.rows.size())))
                           : Tr::tr("not ranked");
    subject.cautions = cautions(dossier);
    subject.dateHeader = dateHeader(ranking.profile.dateBasis);
    subject.ledger = ledgerRows(ranking, counted, held);
    for (const LedgerRow& row : subject.ledger) {
        subject.ledgerTotal += row.counts;
        subject.ledgerOffences += row.offences;
    }
    subject.sentence = sentence(subject, counted, dossier, ranking.asAt);
    subject.harmByGroup = charts::harmByGroupChart(ranking, person);
    subject.timeline = timelineContent(ranking, lines, dossier);
    subject.others = otherOffences(ranking, lines, dossier);
    subject.actionable = static_cast<int>(std::count_if(subject.others.begin(), subject.others.end(),
                                                        [](const OtherRow& row) { return row.actionable; }));
    addVictims(subject, dossier);
    const VictimNames names(*ranking.columns, person);
    addCoAccused(subject, dossier, names);
    HARMDESK_TRY(addNotes(subject, connection, ref, names));
    return subject;
}

} // namespace harmdesk::briefing

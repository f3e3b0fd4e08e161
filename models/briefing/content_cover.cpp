// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/content_text.h"

#include "models/storage/case_connection.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>
#include <set>

namespace harmdesk::briefing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Pack)
};

QString count(std::int64_t n) {
    return QLocale().toString(static_cast<qlonglong>(n));
}

QString basisWord(DateBasis basis) {
    switch (basis) {
    case DateBasis::ReportedOn:
        return Tr::tr("date reported");
    case DateBasis::CommittedFrom:
        return Tr::tr("date committed");
    case DateBasis::RecordedOn:
        return Tr::tr("date recorded");
    }
    return {};
}

QString kindWord(FileKind kind) {
    switch (kind) {
    case FileKind::Persons:
        return Tr::tr("persons");
    case FileKind::Crimes:
        return Tr::tr("crimes");
    case FileKind::Links:
        return Tr::tr("links");
    case FileKind::Events:
        return Tr::tr("events");
    }
    return {};
}

FactGroup caseFacts(const Ranking& ranking, const PackRequest& request, const storage::CaseInfo& info) {
    FactGroup group{Tr::tr("Case and window"), {}};
    group.facts.push_back({Tr::tr("Case"), request.caseName.isEmpty() ? info.name : request.caseName});
    group.facts.push_back({Tr::tr("As-at date"), ranking.asAt.display()});
    group.facts.push_back(
        {Tr::tr("Data window"), Tr::tr("%1 to %2, %n day(s), by %3", nullptr, ranking.profile.windowDays)
                                    .arg(windowFirstDay(ranking).display(), ranking.asAt.display(),
                                         basisWord(ranking.profile.dateBasis))});
    if (!info.latestReport.isNull())
        group.facts.push_back({Tr::tr("Newest report held"), info.latestReport.display()});
    group.facts.push_back({Tr::tr("Held in the case"),
                           Tr::tr("%1 persons, %2 crimes").arg(count(info.persons), count(info.crimes))});
    return group;
}

FactGroup countFacts(const Ranking& ranking, const PackContent& pack) {
    FactGroup group{Tr::tr("Counts"), {}};
    group.facts.push_back({Tr::tr("Suspects ranked"), count(static_cast<std::int64_t>(ranking.rows.size()))});
    group.facts.push_back(
        {Tr::tr("Suspects in this pack"), count(static_cast<std::int64_t>(pack.subjects.size()))});
    // One crime with two accused counts once here, and a victim of several crimes once.
    std::set<QString> crimes;
    std::int64_t places = 0;
    for (const SubjectContent& subject : pack.subjects) {
        for (const LedgerRow& line : subject.ledger) crimes.insert(line.crimeNo);
        places += static_cast<std::int64_t>(subject.ledger.size());
    }
    std::set<std::uint32_t> victims;
    for (const QString& crimeNo : crimes) {
        const CaseColumns& columns = *ranking.columns;
        // Binary search as in harm::crimeByNo, kept here to work on one set.
        const std::string key = crimeNo.toStdString();
        std::size_t low = 0;
        std::size_t high = columns.crimeCount();
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            if (columns.crimeNo[middle] < key)
                low = middle + 1;
            else
                high = middle;
        }
        if (low < columns.crimeCount() && columns.crimeNo[low] == key)
            for (const std::uint32_t victim : columns.victimsOf(low)) victims.insert(victim);
    }
    group.facts.push_back({Tr::tr("Allegations counted in this pack"), count(places)});
    group.facts.push_back(
        {Tr::tr("Distinct crimes among them"), count(static_cast<std::int64_t>(crimes.size()))});
    group.facts.push_back(
        {Tr::tr("Distinct victims of them"), count(static_cast<std::int64_t>(victims.size()))});
    group.facts.push_back({Tr::tr("Days, all ranked suspects"), ranking.total.display()});
    group.facts.push_back({Tr::tr("Counted crimes without a value in the index"),
                           Tr::tr("%1 (%n offence text(s))", nullptr, ranking.unmappedOffences)
                               .arg(count(ranking.unmappedCrimes))});
    group.facts.push_back({Tr::tr("Suspects whose score reads “at least”"), count(ranking.atLeastSuspects)});
    return group;
}

FactGroup indexFacts(const HarmIndex& index) {
    FactGroup group{Tr::tr("Harm index"), {}};
    group.facts.push_back({Tr::tr("Name"), QString::fromStdString(index.name)});
    group.facts.push_back({Tr::tr("Rows, rules, decisions"),
                           Tr::tr("%1 offences, %2 resolution rules, %3 decided by an analyst")
                               .arg(count(static_cast<std::int64_t>(index.rows.size())),
                                    count(static_cast<std::int64_t>(index.rules.size())),
                                    count(static_cast<std::int64_t>(index.decisions.size())))});
    group.facts.push_back({QStringLiteral("SHA-256"), QString::fromStdString(index.sha256)});
    return group;
}

FactGroup importFacts(const std::vector<ImportReceipt>& receipts) {
    FactGroup group{Tr::tr("Last import"), {}};
    if (receipts.empty()) {
        group.facts.push_back({Tr::tr("Imports"), Tr::tr("none")});
        return group;
    }
    const ImportReceipt& last = receipts.front();
    group.facts.push_back(
        {Tr::tr("Finished"),
         Tr::tr("%1 UTC by %2, import %3 of this case")
             .arg(QLocale().toString(last.finishedAt.toUTC(), QStringLiteral("d MMM yyyy HH:mm")), last.user,
                  count(last.id.value))});
    for (const FileReceipt& file : last.files) {
        const QFileInfo path(file.path);
        const QString folder = path.dir().dirName();
        const QString name = folder.isEmpty() || folder == QLatin1String(".")
                                 ? path.fileName()
                                 : folder + QLatin1Char('/') + path.fileName();
        group.facts.push_back(
            {kindWord(file.kind),
             Tr::tr("%1: %2 read, %3 inserted, %4 updated, %5 unchanged, %6 rejected; SHA-256 %7…")
                 .arg(name, count(file.rowsRead), count(file.inserted), count(file.updated),
                      count(file.unchanged), count(file.rejected), file.sha256.left(8))});
    }
    return group;
}

} // namespace

Result<CoverContent> coverContent(storage::CaseConnection& connection, const PackRequest& request,
                                  const PackContent& pack) {
    const Ranking& ranking = *request.ranking;
    HARMDESK_TRY_ASSIGN(info, connection.info());
    HARMDESK_TRY_ASSIGN(receipts, connection.receipts().receipts());
    CoverContent cover;
    cover.title = pack.title;
    cover.subtitle = Tr::tr("Suspects in order of alleged harm, as at %1").arg(ranking.asAt.display());
    cover.groups = {caseFacts(ranking, request, info), countFacts(ranking, pack),
                    indexFacts(ranking.index()), importFacts(receipts)};
    cover.groups.front().facts.push_back({Tr::tr("Ranked list, SHA-256"), pack.listSha256});
    cover.profileHeading = Tr::tr("Profile %1, version %2")
                               .arg(QString::fromStdString(ranking.profile.name))
                               .arg(ranking.profile.version);
    cover.profileSentence = profileSentence(ranking.profile);
    for (const auto& [key, value] : profileValues(ranking.profile))
        cover.settings.push_back({QString::fromStdString(key), QString::fromStdString(value)});
    cover.meaning
        << Tr::tr("An allegation is not a finding of guilt, and a rank is not a prediction: it identifies "
                  "suspects "
                  "for people to look at, and people decide.")
        << Tr::tr(
               "A score is the sum, over the allegations counted, of the days of imprisonment at the "
               "guideline’s starting point for a first offender; offences that are not counted stand beside "
               "it and add nothing.");
    cover.handling =
        Tr::tr(
            "%1. For police use. Every export of this pack is logged in the case file. Victims stand under "
            "pseudonyms; do not add names. Destroy printed copies after use as your force’s rules say.")
            .arg(pack.marking);
    if (request.synthetic) cover.handling += QLatin1Char(' ') + pack.footNote + QLatin1Char('.');
    return cover;
}

} // namespace harmdesk::briefing

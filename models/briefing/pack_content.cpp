// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/pack_content.h"

#include "models/briefing/content_text.h"
#include "models/harm/ranking.h"
#include "models/storage/case_connection.h"

#include <QCryptographicHash>
#include <QLocale>
#include <algorithm>
#include <set>

namespace harmdesk::briefing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Pack)
};

/// The chosen suspects as people of the columns: the first so many of the list, or the named ones in rank
/// order.
Result<std::vector<std::uint32_t>> chosen(const PackRequest& request) {
    const Ranking& ranking = *request.ranking;
    std::vector<std::uint32_t> people;
    if (request.suspects.isEmpty()) {
        const std::size_t n =
            std::min(ranking.rows.size(), static_cast<std::size_t>(std::max(0, request.top)));
        for (std::size_t i = 0; i < n; ++i) people.push_back(ranking.rows[i].person);
        return people;
    }
    for (const QString& ref : request.suspects) {
        const auto person = harm::personByRef(*ranking.columns, ref.toStdString());
        if (!person)
            return fail(ErrorKind::Usage, Tr::tr("The case holds no person with the reference %1. Nothing "
                                                 "was written. Check the reference "
                                                 "in the ranking or the extract.")
                                              .arg(ref));
        people.push_back(*person);
    }
    const auto place = [&](std::uint32_t person) {
        const std::int32_t row = harm::rowOf(ranking, person);
        return row < 0 ? static_cast<std::int32_t>(ranking.rows.size()) : row;
    };
    // Unranked ones have equal places and stay in order of reference, which is order of index.
    std::sort(people.begin(), people.end(),
              [&](auto a, auto b) { return std::pair(place(a), a) < std::pair(place(b), b); });
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people;
}

QString monthAndYear(Date date) {
    return QLocale().toString(QDate(date.year(), date.month(), 1), QStringLiteral("MMMM yyyy"));
}

ListContent listContent(const Ranking& ranking, const std::vector<std::uint32_t>& people, bool isWhole) {
    ListContent list;
    list.isWhole = isWhole;
    list.ranked = static_cast<int>(ranking.rows.size());
    list.total = ranking.total;
    list.scale = ranking.rows.empty() ? HarmDays() : ranking.rows.front().score;
    HarmDays sum;
    bool ties = false;
    for (const std::uint32_t person : people) {
        list.rows.push_back(listRow(ranking, person));
        if (list.rows.back().rank > 0) sum += list.rows.back().score;
        ties = ties || list.rows.back().tied;
        list.scale = std::max(list.scale, list.rows.back().score);
    }
    list.intro << Tr::tr("Score: for each allegation the days of the guideline’s starting point for a first "
                         "offender, times the "
                         "offences in the record, added up. An allegation is not a finding of guilt.")
               << Tr::tr("Counted: %1, from %2 to %3.")
                      .arg(profileSentence(ranking.profile), windowFirstDay(ranking).display(),
                           ranking.asAt.display());
    if (!list.rows.empty() && !ranking.total.isZero())
        list.concentration = Tr::tr("%1 of the %2 days of all ranked suspects (%3) stand in this pack: %4 %.")
                                 .arg(sum.display(), ranking.total.display(), QLocale().toString(list.ranked))
                                 .arg(percentOf(sum, ranking.total));
    if (ties)
        list.order = Tr::tr(
            "“=” after a rank: equal scores, put in order by worst allegation, then latest report, then "
            "number of victims, then reference.");
    return list;
}

} // namespace

Date windowFirstDay(const Ranking& ranking) {
    return ranking.asAt.plusDays(1 - ranking.profile.windowDays);
}

ListRow listRow(const Ranking& ranking, std::uint32_t person) {
    const CaseColumns& columns = *ranking.columns;
    ListRow out;
    out.ref = text(columns.nominalRef[person]);
    out.surname = text(columns.surname[person]);
    out.forenames = text(columns.forenames[person]);
    const std::int32_t row = harm::rowOf(ranking, person);
    if (row >= 0) {
        const auto i = static_cast<std::size_t>(row);
        const RankedSuspect& suspect = ranking.rows[i];
        const RankedDetail& detail = ranking.details[i];
        out.rank = suspect.rank;
        out.tied = suspect.tied;
        out.score = suspect.score;
        out.atLeast = suspect.unmapped > 0;
        out.byGroup = detail.byGroup;
        out.crimes = suspect.crimes;
        out.victims = suspect.victims;
        if (detail.worstOffence >= 0)
            out.worst = text(columns.offences[static_cast<std::size_t>(detail.worstOffence)].title);
        if (detail.worstCount > 1) out.worst = QStringLiteral("%1× %2").arg(detail.worstCount).arg(out.worst);
        out.worstShare = percentOf(suspect.worst, suspect.score);
        out.daysSinceLast = ranking.asAt - suspect.latest;
        out.hasStatus = detail.custody.kind != CustodyKind::None;
        out.status = statusText(detail.custody, ranking.asAt);
        return out;
    }
    fillUnranked(out, ranking, person);
    return out;
}

Result<PackContent> assemblePack(storage::CaseConnection& connection, const PackRequest& request,
                                 const WorkContext& context) {
    if (!request.ranking || !request.ranking->columns ||
        request.ranking->details.size() != request.ranking->rows.size())
        return fail(ErrorKind::Internal,
                    Tr::tr("The pack was asked for without a complete list. Nothing was written."));
    const Ranking& ranking = *request.ranking;
    HARMDESK_TRY_ASSIGN(people, chosen(request));
    HARMDESK_TRY_ASSIGN(version, connection.suspects().dataVersion());
    if (version != ranking.columns->dataVersion)
        return fail(ErrorKind::NotWritten, Tr::tr("The case has changed since this list was made. Nothing "
                                                  "was written. Load the list again, then "
                                                  "export the pack."));

    PackContent pack;
    pack.asAt = ranking.asAt;
    pack.marking = request.marking;
    pack.welsh = QLocale().language() == QLocale::Welsh;
    const QString profile = QString::fromStdString(ranking.profile.name);
    pack.title = request.suspects.isEmpty()
                     ? Tr::tr("%1 monthly pack, %2").arg(profile.toUpper(), monthAndYear(ranking.asAt))
                     : Tr::tr("%1 subject pack, %2").arg(profile.toUpper(), monthAndYear(ranking.asAt));
    pack.asAtLine =
        Tr::tr("As at %1 · profile %2 · index %3")
            .arg(ranking.asAt.display(), profile, QString::fromStdString(ranking.index().name));
    const std::string csv = harm::rankingCsv(ranking);
    pack.listSha256 = QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::fromRawData(csv.data(), static_cast<qsizetype>(csv.size())),
                                 QCryptographicHash::Sha256)
            .toHex());
    pack.footNote = request.synthetic
                        ? Tr::tr("Synthetic data: no row stands for a real person")
                        : Tr::tr("Victims under pseudonyms. An allegation is not a finding of guilt.");
    pack.list = listContent(ranking, people, request.suspects.isEmpty());

    const auto total = static_cast<std::int64_t>(people.size());
    pack.subjects.reserve(people.size());
    for (const std::uint32_t person : people) {
        if (context.cancelled())
            return fail(ErrorKind::Cancelled, Tr::tr("The pack was cancelled. Nothing was written."));
        HARMDESK_TRY_ASSIGN(subject, assembleSubject(connection, ranking, person));
        pack.subjects.push_back(std::move(subject));
        context.progress(Tr::tr("Reading suspects"), static_cast<std::int64_t>(pack.subjects.size()), total);
    }
    HARMDESK_TRY_ASSIGN(cover, coverContent(connection, request, pack));
    pack.cover = std::move(cover);
    return pack;
}

} // namespace harmdesk::briefing

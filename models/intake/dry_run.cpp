// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/dry_run.h"

#include "models/harm/movement.h"
#include "models/harm/ranking.h"
#include "models/intake/intake_text.h"
#include "models/intake/mapped_files.h"
#include "models/intake/receipt_object.h"
#include "models/specs/specs.h"
#include "models/storage/case_connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace harmdesk::intake {

namespace {

using RankingPtr = std::shared_ptr<const Ranking>;

Result<std::shared_ptr<const CaseColumns>> loadAll(storage::CaseConnection& connection,
                                                   const WorkContext& context) {
    return connection.suspects().loadColumns(context);
}

/// The last day of the month of a day.
Date endOfMonth(Date day) {
    return Date::fromYmd(day.year(), day.month(), 1)->plusMonths(1).plusDays(-1);
}

/// Columns, values and formats of the files against the spec.
Result<std::vector<SpecFinding>> findingsOf(const ImportRequest& request, const WorkContext& context) {
    if (!request.spec) return std::vector<SpecFinding>();
    HARMDESK_TRY_ASSIGN(found, findMappedFiles(request.paths, *request.spec));
    std::vector<SourceProfile> profiles;
    for (const MappedFile& file : found.files) {
        HARMDESK_TRY_ASSIGN(
            profile, specs::profileSource(file.path, request.spec->sources[file.source].format, context));
        profiles.push_back(std::move(profile));
    }
    return specs::checkSpec(*request.spec, profiles);
}

Status compare(DryRun& out, const std::shared_ptr<const CaseColumns>& before,
               const std::shared_ptr<const CaseColumns>& after, const Profile& profile,
               const WorkContext& context) {
    HARMDESK_TRY_ASSIGN(was, harm::rank(before, profile, out.asAt, context));
    HARMDESK_TRY_ASSIGN(is, harm::rank(after, profile, out.asAt, context));
    out.rankedBefore = static_cast<std::int32_t>(was->rows.size());
    out.rankedAfter = static_cast<std::int32_t>(is->rows.size());
    out.movements = harm::movements(*was, *is, out.cutOff);
    std::erase_if(out.movements, [](const Movement& each) {
        return each.status == MoveStatus::Stayer || each.status == MoveStatus::Outside;
    });
    return {};
}

Result<DryRun> run(storage::CaseConnection& connection, const ImportRequest& request, const Profile& profile,
                   Date asAt, int cutOff, const WorkContext& context) {
    DryRun out;
    out.asAt = asAt;
    out.cutOff = cutOff;
    HARMDESK_TRY_ASSIGN(findings, findingsOf(request, context));
    out.findings = std::move(findings);

    ImportRequest wanted = request;
    context.progress(IntakeText::tr("Copying the case"), 0, 0);
    auto copy = storage::scratchCopy(connection, context);
    if (!copy) {
        if (context.cancelled()) return fail(stoppedError());
        if (copy.error().kind != ErrorKind::Unreadable) return fail(std::move(copy.error()));
        // Too large to copy: counts and rejects all the same.
        out.noList = copy.error().text;
        wanted.dryRun = true;
        HARMDESK_TRY_ASSIGN(receipt, importExtract(connection, wanted, context));
        out.receipt = std::move(receipt);
        return out;
    }
    storage::CaseConnection& scratch = **copy;
    context.progress(IntakeText::tr("Ranking before the import"), 0, 0);
    HARMDESK_TRY_ASSIGN(before, loadAll(scratch, context));
    wanted.dryRun = false;
    HARMDESK_TRY_ASSIGN(receipt, importExtract(scratch, wanted, context));
    out.receipt = std::move(receipt);
    out.receipt.dryRun = true;
    out.receipt.id = {};
    for (RejectedRow& row : out.receipt.rejects) row.id = 0;

    context.progress(IntakeText::tr("Ranking after the import"), 0, 0);
    HARMDESK_TRY_ASSIGN(info, scratch.info());
    if (out.asAt.isNull() && !info.latestReport.isNull()) out.asAt = endOfMonth(info.latestReport);
    if (out.asAt.isNull()) {
        out.noList = IntakeText::tr("There would be no list: no crime has a date of report.");
        return out;
    }
    HARMDESK_TRY_ASSIGN(after, loadAll(scratch, context));
    HARMDESK_TRY(compare(out, before, after, profile, context));
    return out;
}

QString text(std::string_view latin) {
    return QString::fromLatin1(latin.data(), static_cast<qsizetype>(latin.size()));
}

QJsonValue rankOrNull(std::int32_t rank) {
    return rank > 0 ? QJsonValue(rank) : QJsonValue();
}

} // namespace

Result<DryRun> dryRun(storage::CaseConnection& connection, const ImportRequest& request,
                      const Profile& profile, Date asAt, int cutOff, const WorkContext& context) {
    if (context.cancelled()) return fail(stoppedError());
    try {
        return run(connection, request, profile, asAt, cutOff, context);
    } catch (const std::bad_alloc&) {
        return fail(memoryError());
    }
}

QByteArray dryRunJson(const DryRun& run) {
    QJsonObject root = receiptObject(run.receipt);
    QJsonArray joiners;
    QJsonArray leavers;
    for (const Movement& each : run.movements) {
        const QJsonObject line{{QStringLiteral("nominal_ref"), QString::fromStdString(each.nominalRef)},
                               {QStringLiteral("prev_rank"), rankOrNull(each.prevRank)},
                               {QStringLiteral("rank"), rankOrNull(each.rank)},
                               {QStringLiteral("reason"), each.reason}};
        (each.status == MoveStatus::Leaver ? leavers : joiners).append(line);
    }
    if (run.noList.isEmpty())
        root.insert(QStringLiteral("top"), QJsonObject{{QStringLiteral("as_at"), text(run.asAt.iso())},
                                                       {QStringLiteral("cut_off"), run.cutOff},
                                                       {QStringLiteral("joiners"), joiners},
                                                       {QStringLiteral("leavers"), leavers}});
    QJsonArray findings;
    for (const SpecFinding& each : run.findings)
        findings.append(QJsonObject{{QStringLiteral("file"), each.file},
                                    {QStringLiteral("column"), QString::fromStdString(each.column)},
                                    {QStringLiteral("field"), QString::fromStdString(each.field)},
                                    {QStringLiteral("blocking"), each.blocking},
                                    {QStringLiteral("text"), each.text}});
    root.insert(QStringLiteral("findings"), findings);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace harmdesk::intake

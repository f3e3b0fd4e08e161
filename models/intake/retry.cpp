// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/rejects.h"

#include "models/intake/import_run.h"
#include "models/intake/intake_text.h"
#include "models/intake/retry_rows.h"
#include "models/specs/specs.h"
#include "models/storage/case_connection.h"

#include <algorithm>
#include <map>

namespace harmdesk::intake {

namespace {

tl::unexpected<Error> refuse(const QString& text) {
    return fail(ErrorKind::Usage, text);
}

/// The receipt whose rows are tried again; refused while it is rolled back.
Result<ImportReceipt> receiptOf(storage::CaseConnection& connection, ImportId import) {
    HARMDESK_TRY_ASSIGN(receipt, connection.receipts().receipt(import));
    if (receipt.isRolledBack())
        return refuse(
            IntakeText::tr("Import %1 is rolled back: its rejected rows are not tried again as long as "
                           "it is. Nothing was changed. Roll it forward first.")
                .arg(import.value));
    return receipt;
}

/// One row of one import, as the receipt of the retry orders them: persons first, then by file and line.
bool before(const RetryRow& a, const RetryRow& b) {
    return std::tie(a.kind, a.file, a.target, a.line) < std::tie(b.kind, b.file, b.target, b.line);
}

Result<ImportReceipt> retry(storage::CaseConnection& connection, const ImportReceipt& original,
                            RetryRows what, const QString& user, const Clock& clock,
                            const WorkContext& context) {
    std::vector<RetryRow>& rows = what.rows;
    if (rows.empty())
        return refuse(what.notes.empty() ? IntakeText::tr("No rejected row was named. Nothing was changed.")
                                         : what.notes.front());
    std::stable_sort(rows.begin(), rows.end(), before);

    HARMDESK_TRY_ASSIGN(info, connection.info());
    ImportRun run(connection, false, user, clock, context);
    run.receipt.retryOf = original.id;
    run.receipt.spec = original.spec;
    run.receipt.specVersion = original.specVersion;
    run.receipt.notes = what.notes;
    std::vector<std::size_t> lineOf; // of the receipt, by row
    KeepValues keep;
    for (const RetryRow& row : rows) {
        const bool partial = row.mapped != allFields(row.kind);
        keep.persons = keep.persons || (partial && row.kind == FileKind::Persons);
        keep.crimes = keep.crimes || (partial && row.kind == FileKind::Crimes);
        if (run.receipt.files.empty() || run.receipt.files.back().kind != row.kind ||
            run.receipt.files.back().path != row.file || run.receipt.files.back().target != row.target) {
            FileReceipt line;
            line.path = row.file;
            line.kind = row.kind;
            line.target = row.target;
            const auto read = std::find_if(what.sha256.begin(), what.sha256.end(),
                                           [&](const auto& each) { return each.first == row.file; });
            const auto held = std::find_if(original.files.begin(), original.files.end(),
                                           [&](const FileReceipt& each) { return each.path == row.file; });
            if (read != what.sha256.end())
                line.sha256 = read->second;
            else if (held != original.files.end())
                line.sha256 = held->sha256;
            run.receipt.files.push_back(std::move(line));
        }
        lineOf.push_back(run.receipt.files.size() - 1);
    }
    HARMDESK_TRY(run.open());
    HARMDESK_TRY(run.begin(info.synthetic, static_cast<std::int64_t>(rows.size()), keep));

    std::map<std::size_t, bool> taken; // by reject: every row that stands for it
    std::vector<std::string_view> fields;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const RetryRow& row = rows[i];
        if (i % 512 == 511) HARMDESK_TRY(run.rows().pause());
        const RowTarget target{lineOf[i], row.mapped, row.mapped != allFields(row.kind), {}};
        if (i == 0 || lineOf[i] != lineOf[i - 1]) run.rows().startFile(row.file, nullptr, 0, 0);
        run.rows().use(target);
        ++run.rows().line().rowsRead;
        fields.assign(row.fields.begin(), row.fields.end());
        const std::size_t rejects = run.receipt.rejects.size();
        takeRow(row.kind, orderedMap(row.kind, row.mapped), fields, row.line, run.rows());
        const bool ok = run.receipt.rejects.size() == rejects;
        const auto [outcome, first] = taken.try_emplace(row.reject, ok);
        if (!first) outcome->second = outcome->second && ok;
    }
    for (const auto& [reject, ok] : taken)
        if (ok) run.settled.push_back(original.rejects[reject].id);
    HARMDESK_TRY_ASSIGN(receipt, run.close());

    // What is rejected anew stays open where it was; here it is only said, so that no row is open twice.
    if (receipt.rejects.empty()) return receipt;
    HARMDESK_TRY_ASSIGN(kept, connection.receipts().receipt(receipt.id));
    std::vector<std::int64_t> again;
    for (const RejectedRow& row : kept.rejects) again.push_back(row.id);
    HARMDESK_TRY(connection.receipts().settleRejects(
        again, RejectState::Dismissed, {},
        IntakeText::tr("Tried again and rejected anew: it stays open in the receipt of import %1.")
            .arg(original.id.value)));
    return connection.receipts().receipt(receipt.id);
}

Result<RetryRow> corrected(const ImportReceipt& receipt, const RejectFix& fix) {
    const auto found = std::find_if(receipt.rejects.begin(), receipt.rejects.end(),
                                    [&](const RejectedRow& row) { return row.id == fix.reject; });
    if (fix.reject == 0 || found == receipt.rejects.end())
        return refuse(
            IntakeText::tr("Import %1 has no such rejected row. Nothing was changed. Open its receipt "
                           "anew and choose the rows again.")
                .arg(receipt.id.value));
    if (found->state == RejectState::Resolved)
        return refuse(
            IntakeText::tr("The row of line %1 was taken by import %2 already. Nothing was changed.")
                .arg(found->line)
                .arg(found->settledBy.value));
    RetryRow row;
    row.reject = static_cast<std::size_t>(found - receipt.rejects.begin());
    row.file = found->file;
    row.kind = found->kind;
    row.line = found->line;
    const auto columns = columnsOf(row.kind);
    row.fields.resize(columns.size());
    // A standard file that lacks an optional column says that it is empty; a mapped one says nothing of it.
    if (receipt.spec.isEmpty()) row.mapped = allFields(row.kind);
    for (const auto& [name, value] : fix.values) {
        const auto column =
            std::find_if(columns.begin(), columns.end(), [&](const Column& c) { return c.name == name; });
        if (column == columns.end())
            return refuse(IntakeText::tr("“%1” is not a field of %2. Nothing was changed.")
                              .arg(QString::fromStdString(name), standardFileName(row.kind)));
        const auto at = static_cast<std::size_t>(column - columns.begin());
        row.fields[at] = value;
        row.mapped.set(at);
    }
    return row;
}

Result<std::optional<ImportSpec>> specOf(storage::CaseConnection& connection, const ImportReceipt& receipt) {
    if (receipt.spec.isEmpty()) return std::optional<ImportSpec>();
    auto stored = connection.specs().spec(receipt.spec, receipt.specVersion);
    if (!stored)
        return fail(ErrorKind::Unreadable,
                    IntakeText::tr(
                        "Version %1 of the specification “%2”, by which import %3 was read, is not kept in "
                        "the case. Nothing was imported. Correct the rows here, or import the file again.")
                        .arg(receipt.specVersion)
                        .arg(receipt.spec)
                        .arg(receipt.id.value));
    HARMDESK_TRY_ASSIGN(spec, specs::specFromJson(stored->json, receipt.spec));
    return std::optional<ImportSpec>(std::move(spec));
}

template <class Work> Result<ImportReceipt> guarded(const WorkContext& context, Work&& work) {
    if (context.cancelled()) return fail(stoppedError());
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return fail(memoryError());
    }
}

} // namespace

Result<ImportReceipt> retryRejects(storage::CaseConnection& connection, ImportId import,
                                   const std::vector<RejectFix>& fixes, const QString& user,
                                   const Clock& clock, const WorkContext& context) {
    return guarded(context, [&]() -> Result<ImportReceipt> {
        HARMDESK_TRY_ASSIGN(receipt, receiptOf(connection, import));
        RetryRows what;
        for (const RejectFix& fix : fixes) {
            HARMDESK_TRY_ASSIGN(row, corrected(receipt, fix));
            what.rows.push_back(std::move(row));
        }
        return retry(connection, receipt, std::move(what), user, clock, context);
    });
}

Result<ImportReceipt> retryRejectsFromFiles(storage::CaseConnection& connection, ImportId import,
                                            const QString& user, const Clock& clock,
                                            const WorkContext& context) {
    return guarded(context, [&]() -> Result<ImportReceipt> {
        HARMDESK_TRY_ASSIGN(receipt, receiptOf(connection, import));
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < receipt.rejects.size(); ++i)
            if (receipt.rejects[i].state == RejectState::Open) open.push_back(i);
        if (open.empty())
            return refuse(IntakeText::tr("Import %1 has no rejected row that is open. Nothing was changed.")
                              .arg(import.value));
        HARMDESK_TRY_ASSIGN(spec, specOf(connection, receipt));
        HARMDESK_TRY_ASSIGN(what, readRejectedRows(receipt, open, spec, localDay(clock()), context));
        return retry(connection, receipt, std::move(what), user, clock, context);
    });
}

} // namespace harmdesk::intake

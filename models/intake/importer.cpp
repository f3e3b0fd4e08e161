// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/import.h"

#include "models/intake/extract_paths.h"
#include "models/intake/extract_reader.h"
#include "models/intake/import_run.h"
#include "models/intake/intake_text.h"
#include "models/intake/mapped_import.h"
#include "models/sources/sources.h"
#include "models/storage/case_connection.h"

namespace harmdesk::intake {

namespace {

/// Bytes of a row in a usual extract: only to judge whether an import is large beside the case.
constexpr std::int64_t kTypicalRowBytes = 80;

Status readFile(ImportRun& run, const ExtractFile& file, std::int64_t doneBytes, std::int64_t allBytes) {
    RowImport& rows = run.rows();
    run.held().expect(file.kind, file.bytes);
    HARMDESK_TRY_ASSIGN(records, sources::openRecords(file.path, sources::standardFormat()));
    rows.startFile(file.path, records.get(), doneBytes, allBytes);
    HARMDESK_TRY_ASSIGN(read, readExtractFile(*records, file.kind, file.path, rows));
    HARMDESK_TRY(rows.pause());
    rows.line().rowsRead = read;
    rows.line().sha256 = records->sha256();
    rows.startFile(file.path, nullptr, doneBytes + file.bytes, allBytes);
    return {};
}

Result<ImportReceipt> importStandard(storage::CaseConnection& connection, const ImportRequest& request,
                                     const WorkContext& context) {
    HARMDESK_TRY_ASSIGN(extract, findExtractFiles(request.paths));
    ImportRun run(connection, request.dryRun, request.user, request.clock, context);
    std::vector<RowTarget> targets;
    for (const ExtractFile& file : extract.files) {
        FileReceipt line;
        line.path = file.path;
        line.kind = file.kind;
        targets.push_back({run.receipt.files.size(), allFields(file.kind), false, {}});
        run.receipt.files.push_back(std::move(line));
    }
    HARMDESK_TRY(run.open());
    HARMDESK_TRY(run.begin(extract.synthetic, extract.bytes() / kTypicalRowBytes));

    std::int64_t bytes = 0;
    for (std::size_t i = 0; i < extract.files.size(); ++i) {
        const ExtractFile& file = extract.files[i];
        run.rows().use(targets[i]);
        HARMDESK_TRY(readFile(run, file, bytes, extract.bytes()));
        bytes += file.bytes;
        // Files of a kind stand together.
        if (i + 1 == extract.files.size() || extract.files[i + 1].kind != file.kind)
            HARMDESK_TRY(run.ended(file.kind));
    }
    return run.close();
}

} // namespace

Result<ImportReceipt> importExtract(storage::CaseConnection& connection, const ImportRequest& request,
                                    const WorkContext& context) {
    if (context.cancelled()) return fail(stoppedError());
    try {
        return request.spec ? importMapped(connection, request, context)
                            : importStandard(connection, request, context);
    } catch (const std::bad_alloc&) {
        return fail(memoryError());
    }
}

} // namespace harmdesk::intake

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/base/stop.h"
#include "models/domain/import_receipt.h"
#include "models/domain/import_spec.h"

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace harmdesk::storage {
class CaseConnection;
}

namespace harmdesk::intake {

/// With a spec, one file may feed several tables: the receipt then has a line for each (file, target), in the
/// order persons, crimes, links, events; a record of the wrong shape is rejected once, and records that a
/// rule leaves out are counted as skipped, on the first line of the file. Rows for which a target's
/// conditions do not hold are no rows of that target. Fields without a rule keep what the case holds (new
/// rows: empty; record status ACTIVE). Blocking faults (no source for a file, a column that the rules need,
/// an undecided date style) refuse the import.
///
/// One import: a snapshot folder (persons.csv, crimes.csv, links.csv, events.csv; absent ones are fine, none
/// is not) or single files told apart by name or header. Everything lands in one transaction, or nothing
/// does.
struct ImportRequest {
    QStringList paths;
    std::optional<ImportSpec> spec; ///< nullopt = the standard extract
    bool dryRun = false;            ///< full validation and counts, nothing written (not even the log)
    QString user = currentUserName();
    Clock clock = systemClock();
};

/// A file that an import of these paths would read.
struct FoundFile {
    QString path;
    FileKind kind = FileKind::Persons;
    std::int64_t bytes = 0;
};
/// Looks for the files of an import and at their headers, in the order in which they would be read. Errors as
/// those of importExtract for whole files. Opens files: not for the GUI thread.
Result<std::vector<FoundFile>> findExtract(const QStringList& paths);

/// Rejected rows beyond this number are listed without their values.
inline constexpr std::size_t kRejectsWithValues = 50'000;

/// Imports into a case opened for editing. Whole-file faults (missing, a directory in a file's place, not a
/// CSV, wrong header, UTF-16, empty, binary) give ErrorKind::Unreadable and change nothing; single bad rows
/// go into the receipt. Also writes the log line. Stops within 100 ms of context.stop, leaving the case as it
/// was (ErrorKind::Cancelled).
Result<ImportReceipt> importExtract(storage::CaseConnection& connection, const ImportRequest& request,
                                    const WorkContext& context);

/// The receipt as the command-line contract defines it; beyond it "spec" (null for the standard extract),
/// "notes", files[].skipped, files[].target where there is one, unmapped[].new.
QByteArray receiptJson(const ImportReceipt& receipt);
/// One line for each of the receipt's files (import_id, started_at, user, spec, spec_version, path, target,
/// kind, sha256, rows_read, inserted, updated, unchanged, rejected, skipped), as RFC 4180 CSV with LF.
QByteArray receiptFilesCsv(const ImportReceipt& receipt);
/// One line for each rejected row (file, line, kind, field, code, message, state), without its values.
QByteArray rejectsCsv(const ImportReceipt& receipt);
/// Rejected rows as tab-separated text with a header, for the clipboard.
QString rejectsAsText(const ImportReceipt& receipt);

} // namespace harmdesk::intake

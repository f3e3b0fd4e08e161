// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/intake/row_import.h"
#include "models/storage/bulk_load.h"

#include <optional>

namespace harmdesk::storage {
class CaseConnection;
}

namespace harmdesk::intake {

/// Rows of these kinds are completed with what is held: their values are wanted in memory.
struct KeepValues {
    bool persons = false;
    bool crimes = false;
};

/// The day of a moment in local time: what "today" is for an import.
Date localDay(const QDateTime& moment);

/// One import from the opening of the case to the commit, whatever its rows are read from: the receipt's
/// files are set up, begin(), rows to rows(), close(). Destroyed before close() it leaves the case as it was.
class ImportRun {
public:
    /// `context` and `connection` must outlive the run.
    ImportRun(storage::CaseConnection& connection, bool dryRun, const QString& user, Clock clock,
              const WorkContext& context);

    /// `files` of it are set before begin(), in the order of their ids; their counts are kept by rows().
    ImportReceipt receipt;
    /// Rejected rows of an earlier import that this one takes: resolved with it.
    std::vector<std::int64_t> settled;

    /// Opens the case for the import: how many rows it holds is known from then on.
    Status open();
    std::int64_t rowsHeld() const { return m_load->rowsHeld(); }
    /// Reads what the case holds and starts the transaction. `expectedRows`: about how many rows will come.
    Status begin(bool synthetic, std::int64_t expectedRows, KeepValues keep = {});
    RowImport& rows() { return *m_rows; }
    HeldRows& held() { return m_held; }
    /// No more rows of this kind will come.
    Status ended(FileKind kind);
    /// Commits (not in a dry run) and returns the finished receipt.
    Result<ImportReceipt> close();

private:
    storage::CaseConnection& m_connection;
    Clock m_clock;
    const WorkContext& m_context;
    std::unique_ptr<storage::BulkLoad> m_load;
    HeldRows m_held;
    std::optional<RowImport> m_rows;
};

} // namespace harmdesk::intake

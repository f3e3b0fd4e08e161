// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/stop.h"
#include "models/domain/import_receipt.h"
#include "models/intake/extract_reader.h"
#include "models/intake/held_rows.h"

#include <functional>
#include <memory>

namespace harmdesk::intake {

/// Which rows come next: one line of the receipt, and what its source fills.
struct RowTarget {
    std::size_t receiptLine = 0; ///< into ImportReceipt::files
    FieldMask mapped;            ///< the other fields keep what the case holds
    bool partial = false;        ///< some fields are not mapped
    /// The source's own name of a column of the kind, for messages; empty function = it has the same name.
    std::function<std::string(std::size_t)> sourceOf;
};

/// Takes the rows of an import on the parsing thread: resolves them against what is held and hands changes to
/// the writer. Counts in the receipt: inserted, updated, unchanged, rejected (rows read are the reader's to
/// count).
class RowImport final : public RowTaker {
public:
    /// `load` null: nothing is handed on (dry run).
    RowImport(HeldRows& held, storage::BulkLoad* load, std::int64_t firstFileId, ImportReceipt& receipt,
              const WorkContext& context);

    /// A file is read from here on: for progress. `reader` null: progress is that of the rows.
    void startFile(const QString& path, const sources::RecordReader* reader, std::int64_t doneBytes,
                   std::int64_t allBytes);
    /// The rows that come next belong there. `target` must outlive them.
    void use(const RowTarget& target);
    FileReceipt& line() { return *m_file; }
    /// Hands on what has been collected.
    Status flush();

    bool take(const PersonFields& row, std::int64_t line, RowFault& orphan) override;
    bool take(const CrimeFields& row, std::int64_t line, RowFault& orphan) override;
    bool take(const LinkFields& row, std::int64_t line, RowFault& orphan) override;
    bool take(const EventFields& row, std::int64_t line, RowFault& orphan) override;
    void reject(const RowFault& fault, std::int64_t line) override;
    Status pause() override;

private:
    void nextBatch();
    bool count(Verdict verdict);
    bool resolve(std::string_view crimeNo, std::string_view nominalRef, std::size_t crimeColumn,
                 std::size_t personColumn, std::int64_t& crime, std::int64_t& person, RowFault& orphan);
    std::int64_t word(std::string_view text) { return m_held.wordId(text, *m_batch); }
    std::string_view keep(std::string_view text) { return m_batch->texts.keep(text); }

    HeldRows& m_held;
    storage::BulkLoad* m_load;
    std::int64_t m_firstFileId;
    ImportReceipt& m_receipt;
    const WorkContext& m_context;
    std::unique_ptr<storage::BulkBatch> m_batch;
    const RowTarget* m_target = nullptr;
    FileReceipt* m_file = nullptr;
    std::int64_t m_fileId = 0;
    const sources::RecordReader* m_source = nullptr;
    QString m_stage;
    std::int64_t m_doneBytes = 0;
    std::int64_t m_allBytes = 0;
};

} // namespace harmdesk::intake

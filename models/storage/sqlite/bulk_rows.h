// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/bulk_load.h"
#include "models/storage/sqlite/bulk_references.h"
#include "models/storage/sqlite/bulk_statement.h"

#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace harmdesk::storage {

/// What the writer must know of the import whose rows it writes.
struct ImportMarks {
    std::int64_t import = 0;
    std::int64_t firstFile = 0; ///< rows of lower files were held before
    std::int64_t firstEvent = 0;
};

/// The statements that put rows of the four files into the case; a row that is replaced is kept as it was.
/// One thread; throws SQLite::Exception.
class BulkRowWriter {
public:
    /// Adds what the rows refer to to `references`. `inBlocks`: many new rows in one statement; pays while
    /// foreign keys are not enforced.
    BulkRowWriter(sqlite3* database, const ImportMarks& marks, BulkReferences& references, bool inBlocks);
    /// Writes a whole batch; stops between rows when asked to (the caller sees that by the token and rolls
    /// back).
    void write(const BulkBatch& batch, const std::stop_token& stop);

private:
    void write(const BulkWord& row);
    void write(const BulkOffence& row);
    /// The statements of one table.
    struct Table {
        Table(sqlite3* database, const char* into, int columnCount, const char* updateSql, FileKind kind);
        int columns;
        BulkStatement insert;
        BulkStatement insertBlock;
        // Of tables whose rows can be replaced:
        std::optional<BulkStatement> update;
        std::optional<BulkStatement> keepImage;
        std::optional<BulkStatement> dropImage;
    };
    template <class Row> void writeAll(Table& table, std::span<const Row> rows, const std::stop_token& stop);
    template <class Row> void replace(Table& table, const Row& row);
    // `at` = parameters before the row's own.
    void bind(BulkStatement& s, int at, const BulkPerson& row);
    void bind(BulkStatement& s, int at, const BulkCrime& row);
    void bind(BulkStatement& s, int at, const BulkLink& row);
    void bind(BulkStatement& s, int at, const BulkEvent& row);

    sqlite3* m_database;
    ImportMarks m_marks;
    BulkReferences& m_references;
    bool m_inBlocks;
    bool m_anyEvent = false;
    BulkStatement m_word, m_offence;
    Table m_person, m_crime, m_link, m_event;
};

/// Hands everything the case holds to `rows`. Throws SQLite::Exception.
void readHeldRows(sqlite3* database, KnownRows& rows, const std::stop_token& stop);

} // namespace harmdesk::storage

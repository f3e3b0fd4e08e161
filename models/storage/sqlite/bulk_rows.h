// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/bulk_load.h"
#include "models/storage/sqlite/bulk_references.h"
#include "models/storage/sqlite/bulk_statement.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace harmdesk::storage {

/// The statements that put rows of the four files into the case. One thread; throws SQLite::Exception.
class BulkRowWriter {
public:
    /// Adds what the rows refer to to `references`. `inBlocks`: many new rows in one statement; pays while
    /// foreign keys are not enforced.
    BulkRowWriter(sqlite3* database, BulkReferences& references, bool inBlocks);
    /// Writes a whole batch; stops between rows when asked to (the caller sees that by the token and rolls
    /// back).
    void write(const BulkBatch& batch, const std::stop_token& stop);

private:
    void write(const BulkWord& row);
    void write(const BulkOffence& row);
    /// The statements of one table.
    struct Table {
        Table(sqlite3* database, const char* into, int columnCount, const char* updateSql);
        int columns;
        BulkStatement insert;
        BulkStatement insertBlock;
        std::optional<BulkStatement> update;
    };
    template <class Row>
    void writeAll(Table& table, const std::vector<Row>& rows, const std::stop_token& stop);
    // `at` = parameters before the row's own.
    void bind(BulkStatement& s, int at, const BulkPerson& row);
    void bind(BulkStatement& s, int at, const BulkCrime& row);
    void bind(BulkStatement& s, int at, const BulkLink& row);
    void bind(BulkStatement& s, int at, const BulkEvent& row);

    BulkReferences& m_references;
    bool m_inBlocks;
    BulkStatement m_word, m_offence;
    Table m_person, m_crime, m_link, m_event;
};

/// Hands everything the case holds to `rows`. Throws SQLite::Exception.
void readHeldRows(sqlite3* database, KnownRows& rows, const std::stop_token& stop);

} // namespace harmdesk::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/bulk_load.h"
#include "models/storage/sqlite/bulk_references.h"
#include "models/storage/sqlite/bulk_statement.h"

#include <stop_token>

namespace harmdesk::storage {

/// The statements that put rows of the four files into the case. One thread; throws SQLite::Exception.
class BulkRowWriter {
public:
    /// Adds what the rows refer to to `references`.
    BulkRowWriter(sqlite3* database, BulkReferences& references);
    /// Writes a whole batch; stops between rows when asked to (the caller sees that by the token and rolls
    /// back).
    void write(const BulkBatch& batch, const std::stop_token& stop);

private:
    void write(const BulkWord& row);
    void write(const BulkOffence& row);
    void write(const BulkPerson& row);
    void write(const BulkCrime& row);
    void write(const BulkLink& row);
    void write(const BulkEvent& row);

    BulkReferences& m_references;
    BulkStatement m_word, m_offence;
    BulkStatement m_insertPerson, m_updatePerson;
    BulkStatement m_insertCrime, m_updateCrime;
    BulkStatement m_insertLink, m_updateLink;
    BulkStatement m_insertEvent;
};

/// Hands everything the case holds to `rows`. Throws SQLite::Exception.
void readHeldRows(sqlite3* database, KnownRows& rows, const std::stop_token& stop);

} // namespace harmdesk::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/case_connection.h"

namespace harmdesk::storage {

class SqliteConnection;

class SqliteNoteStore final : public NoteStore {
public:
    explicit SqliteNoteStore(SqliteConnection& connection)
        : m_connection(connection) {}
    Result<std::vector<Note>> notes(const std::string& nominalRef) override;
    Result<Note> save(NoteId id, const std::string& nominalRef, const QString& author, const QString& html,
                      const QString& plain, const QDateTime& at) override;
    Status setDeleted(NoteId id, bool deleted) override;
    Result<std::vector<std::pair<std::string, int>>> counts() override;

private:
    SqliteConnection& m_connection;
};

} // namespace harmdesk::storage

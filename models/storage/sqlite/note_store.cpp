// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/note_store.h"

#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/snapshot.h"
#include "models/storage/sqlite/sqlite_connection.h"
#include "models/storage/sqlite/values.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace harmdesk::storage {
namespace {

constexpr char kNoteColumns[] = "SELECT id, nominal_ref, created_by, created_at, deleted FROM note ";

Note noteOf(SQLite::Database& database, SQLite::Statement& row) {
    Note note;
    note.id = NoteId{row.getColumn(0).getInt64()};
    note.nominalRef = text(row.getColumn(1));
    note.createdBy = text(row.getColumn(2));
    note.createdAt = fromIsoUtc(text(row.getColumn(3)));
    note.deleted = row.getColumn(4).getInt() != 0;
    SQLite::Statement versions(
        database,
        "SELECT version, author, saved_at, html, plain FROM note_version WHERE note_id = ? ORDER BY version");
    versions.bind(1, note.id.value);
    while (versions.executeStep())
        note.versions.push_back(NoteVersion{versions.getColumn(0).getInt(), text(versions.getColumn(1)),
                                            fromIsoUtc(text(versions.getColumn(2))),
                                            text(versions.getColumn(3)), text(versions.getColumn(4))});
    return note;
}

tl::unexpected<Error> unknown(const QString& path) {
    return fail(
        ErrorKind::Unreadable,
        CaseFileText::tr("This note is not in the case any more. Copy its text and save it as a new note."),
        {}, path);
}

Result<Note> noteWithId(SQLite::Database& database, NoteId id, const QString& path) {
    SQLite::Statement query(database, std::string(kNoteColumns) + "WHERE id = ?");
    query.bind(1, id.value);
    if (!query.executeStep()) return unknown(path);
    Note note = noteOf(database, query);
    if (note.versions.empty()) return fail(damaged(path, QStringLiteral("note without a version")));
    return note;
}

} // namespace

Result<std::vector<Note>> SqliteNoteStore::notes(const std::string& nominalRef) {
    return guarded(m_connection.path(), [&]() -> Result<std::vector<Note>> {
        const Snapshot snapshot(m_connection.database());
        std::vector<Note> notes;
        SQLite::Statement query(m_connection.database(),
                                std::string(kNoteColumns) + "WHERE nominal_ref = ? ORDER BY id");
        query.bind(1, nominalRef);
        while (query.executeStep()) {
            Note note = noteOf(m_connection.database(), query);
            if (note.versions.empty())
                return fail(damaged(m_connection.path(), QStringLiteral("note without a version")));
            notes.push_back(std::move(note));
        }
        return notes;
    });
}

Result<Note> SqliteNoteStore::save(NoteId id, const std::string& nominalRef, const QString& author,
                                   const QString& html, const QString& plain, const QDateTime& at) {
    HARMDESK_TRY(m_connection.requireEdit());
    return guarded(m_connection.path(), [&]() -> Result<Note> {
        SQLite::Database& db = m_connection.database();
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        int version = 1;
        if (id.isNull()) {
            SQLite::Statement insert(
                db, "INSERT INTO note (nominal_ref, created_by, created_at) VALUES (?, ?, ?)");
            insert.bind(1, nominalRef);
            insert.bind(2, utf8(author));
            insert.bind(3, utf8(isoUtc(at)));
            insert.exec();
            id = NoteId{db.getLastInsertRowid()};
        } else {
            HARMDESK_TRY_ASSIGN(held, noteWithId(db, id, m_connection.path()));
            // A note never moves to another suspect.
            if (utf8(held.nominalRef) != nominalRef) return unknown(m_connection.path());
            if (held.latest().html == html) return held;
            version = held.latest().version + 1;
        }
        SQLite::Statement insert(db,
                                 "INSERT INTO note_version (note_id, version, author, saved_at, html, plain) "
                                 "VALUES (?, ?, ?, ?, ?, ?)");
        insert.bind(1, id.value);
        insert.bind(2, version);
        insert.bind(3, utf8(author));
        insert.bind(4, utf8(isoUtc(at)));
        insert.bind(5, utf8(html));
        insert.bind(6, utf8(plain));
        insert.exec();
        HARMDESK_TRY_ASSIGN(saved, noteWithId(db, id, m_connection.path()));
        transaction.commit();
        return saved;
    });
}

Status SqliteNoteStore::setDeleted(NoteId id, bool deleted) {
    HARMDESK_TRY(m_connection.requireEdit());
    return guarded(m_connection.path(), [&]() -> Status {
        SQLite::Statement update(m_connection.database(), "UPDATE note SET deleted = ? WHERE id = ?");
        update.bind(1, deleted ? 1 : 0);
        update.bind(2, id.value);
        if (update.exec() == 0) return unknown(m_connection.path());
        return {};
    });
}

Result<std::vector<std::pair<std::string, int>>> SqliteNoteStore::counts() {
    return guarded(m_connection.path(), [&]() -> Result<std::vector<std::pair<std::string, int>>> {
        std::vector<std::pair<std::string, int>> counts;
        SQLite::Statement query(
            m_connection.database(),
            "SELECT nominal_ref, COUNT(*) FROM note WHERE deleted = 0 GROUP BY nominal_ref");
        while (query.executeStep())
            counts.emplace_back(bytes(query.getColumn(0)), query.getColumn(1).getInt());
        return counts;
    });
}

} // namespace harmdesk::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/spec_store.h"

#include "models/storage/sqlite/audit_log.h"
#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/sqlite_connection.h"
#include "models/storage/sqlite/values.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace harmdesk::storage {
namespace {

StoredSpec specOf(SQLite::Statement& row) {
    return StoredSpec{text(row.getColumn(0)), row.getColumn(1).getInt(),
                      QByteArray::fromStdString(bytes(row.getColumn(2))), text(row.getColumn(3)),
                      fromIsoUtc(text(row.getColumn(4)))};
}

tl::unexpected<Error> unknown(const QString& name, const QString& path) {
    return fail(ErrorKind::Unreadable,
                CaseFileText::tr("The case has no import specification \"%1\" of this version. Choose one "
                                 "from the list, or save it first.")
                    .arg(name),
                {}, path);
}

} // namespace

Result<std::vector<StoredSpec>> SqliteSpecStore::specs() {
    return guarded(m_connection.path(), [&]() -> Result<std::vector<StoredSpec>> {
        std::vector<StoredSpec> specs;
        // With max() the other columns are those of the newest version.
        SQLite::Statement query(m_connection.database(),
                                "SELECT name, max(version), json, saved_by, saved_at FROM import_spec "
                                "WHERE removed = 0 GROUP BY name ORDER BY name");
        while (query.executeStep()) specs.push_back(specOf(query));
        return specs;
    });
}

Result<StoredSpec> SqliteSpecStore::spec(const QString& name, int version) {
    return guarded(m_connection.path(), [&]() -> Result<StoredSpec> {
        SQLite::Statement query(m_connection.database(),
                                "SELECT name, version, json, saved_by, saved_at FROM import_spec "
                                "WHERE name = ?1 AND (version = ?2 OR ?2 = 0) ORDER BY version DESC LIMIT 1");
        query.bind(1, utf8(name));
        query.bind(2, version);
        if (!query.executeStep()) return unknown(name, m_connection.path());
        return specOf(query);
    });
}

Result<StoredSpec> SqliteSpecStore::save(const QString& name, const QByteArray& json) {
    HARMDESK_TRY(m_connection.requireEdit());
    if (name.trimmed().isEmpty())
        return fail(ErrorKind::Usage,
                    CaseFileText::tr("An import specification needs a name. Nothing was saved. Give it one."),
                    {}, m_connection.path());
    return guarded(m_connection.path(), [&]() -> Result<StoredSpec> {
        SQLite::Database& db = m_connection.database();
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement newest(db, "SELECT coalesce(max(version), 0) FROM import_spec WHERE name = ?");
        newest.bind(1, utf8(name));
        newest.executeStep();
        StoredSpec spec{name, newest.getColumn(0).getInt() + 1, json, m_connection.user(),
                        m_connection.now()};
        SQLite::Statement insert(
            db, "INSERT INTO import_spec (name, version, json, saved_by, saved_at) VALUES (?, ?, ?, ?, ?)");
        insert.bind(1, utf8(name));
        insert.bind(2, spec.version);
        insert.bind(3, json.toStdString());
        insert.bind(4, utf8(spec.savedBy));
        insert.bind(5, utf8(isoUtc(spec.savedAt)));
        insert.exec();
        appendLine(db,
                   AuditEvent{QString::fromUtf16(audit_action::kSpecSaved), name,
                              QStringLiteral("version %1").arg(spec.version)},
                   spec.savedBy, spec.savedAt);
        transaction.commit();
        return spec;
    });
}

Status SqliteSpecStore::remove(const QString& name) {
    HARMDESK_TRY(m_connection.requireEdit());
    return guarded(m_connection.path(), [&]() -> Status {
        SQLite::Database& db = m_connection.database();
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement update(db, "UPDATE import_spec SET removed = 1 WHERE name = ? AND removed = 0");
        update.bind(1, utf8(name));
        if (update.exec() == 0) return unknown(name, m_connection.path());
        appendLine(db, AuditEvent{QString::fromUtf16(audit_action::kSpecRemoved), name, {}},
                   m_connection.user(), m_connection.now());
        transaction.commit();
        return {};
    });
}

} // namespace harmdesk::storage

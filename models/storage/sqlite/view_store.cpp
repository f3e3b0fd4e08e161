// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/view_store.h"

#include "models/storage/sqlite/audit_log.h"
#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/sqlite_connection.h"
#include "models/storage/sqlite/values.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

namespace harmdesk::storage {

tl::unexpected<Error> SqliteViewStore::unknown(const QString& name) const {
    return fail(ErrorKind::Unreadable,
                CaseFileText::tr("The case has no view “%1”. Choose one from the list.").arg(name), {},
                m_connection.path());
}

Status SqliteViewStore::named(const QString& name) const {
    if (!name.trimmed().isEmpty()) return {};
    return fail(ErrorKind::Usage, CaseFileText::tr("A view needs a name. Nothing was saved. Give it one."),
                {}, m_connection.path());
}

Result<std::vector<SavedView>> SqliteViewStore::views() {
    return guarded(m_connection.path(), [&]() -> Result<std::vector<SavedView>> {
        std::vector<SavedView> views;
        SQLite::Statement query(m_connection.database(),
                                "SELECT name, json, saved_by, saved_at FROM saved_view ORDER BY name");
        while (query.executeStep())
            views.push_back(SavedView{text(query.getColumn(0)),
                                      QByteArray::fromStdString(bytes(query.getColumn(1))),
                                      text(query.getColumn(2)), fromIsoUtc(text(query.getColumn(3)))});
        return views;
    });
}

Result<SavedView> SqliteViewStore::save(const QString& name, const QByteArray& json) {
    HARMDESK_TRY(m_connection.requireEdit());
    HARMDESK_TRY(named(name));
    return guarded(m_connection.path(), [&]() -> Result<SavedView> {
        SQLite::Database& db = m_connection.database();
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        SavedView view{name, json, m_connection.user(), m_connection.now()};
        SQLite::Statement put(db, "INSERT OR REPLACE INTO saved_view (name, json, saved_by, saved_at) "
                                  "VALUES (?, ?, ?, ?)");
        put.bind(1, utf8(name));
        put.bind(2, json.toStdString());
        put.bind(3, utf8(view.savedBy));
        put.bind(4, utf8(isoUtc(view.savedAt)));
        put.exec();
        appendLine(db, AuditEvent{QString::fromUtf16(audit_action::kViewSaved), name, {}}, view.savedBy,
                   view.savedAt);
        transaction.commit();
        return view;
    });
}

Status SqliteViewStore::rename(const QString& name, const QString& to) {
    HARMDESK_TRY(m_connection.requireEdit());
    HARMDESK_TRY(named(to));
    if (name == to) return {};
    return guarded(m_connection.path(), [&]() -> Status {
        SQLite::Database& db = m_connection.database();
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement taken(db, "SELECT 1 FROM saved_view WHERE name = ?");
        taken.bind(1, utf8(to));
        if (taken.executeStep())
            return fail(ErrorKind::Usage,
                        CaseFileText::tr("There is a view “%1” already. Nothing was changed. Choose another "
                                         "name.")
                            .arg(to),
                        {}, m_connection.path());
        taken.reset();
        SQLite::Statement change(db, "UPDATE saved_view SET name = ? WHERE name = ?");
        change.bind(1, utf8(to));
        change.bind(2, utf8(name));
        if (change.exec() == 0) return unknown(name);
        appendLine(
            db,
            AuditEvent{QString::fromUtf16(audit_action::kViewSaved), to, QStringLiteral("before: ") + name},
            m_connection.user(), m_connection.now());
        transaction.commit();
        return {};
    });
}

Status SqliteViewStore::remove(const QString& name) {
    HARMDESK_TRY(m_connection.requireEdit());
    return guarded(m_connection.path(), [&]() -> Status {
        SQLite::Database& db = m_connection.database();
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement gone(db, "DELETE FROM saved_view WHERE name = ?");
        gone.bind(1, utf8(name));
        if (gone.exec() == 0) return unknown(name);
        appendLine(db, AuditEvent{QString::fromUtf16(audit_action::kViewRemoved), name, {}},
                   m_connection.user(), m_connection.now());
        transaction.commit();
        return {};
    });
}

} // namespace harmdesk::storage

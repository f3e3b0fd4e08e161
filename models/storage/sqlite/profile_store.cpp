// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/profile_store.h"

#include "models/storage/sqlite/audit_log.h"
#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/sqlite_connection.h"
#include "models/storage/sqlite/values.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <algorithm>

namespace harmdesk::storage {
namespace {

constexpr qsizetype kMaxNameLength = 100; // what profileFromJson takes

constexpr char kSelect[] =
    "SELECT name, version, json, saved_by, saved_at, "
    "EXISTS (SELECT 1 FROM profile_removed r WHERE r.name = profile_version.name) FROM profile_version ";

Result<StoredProfile> storedOf(SQLite::Statement& row, const QString& path) {
    StoredProfile stored;
    auto profile = profileFromJson(QByteArray::fromStdString(bytes(row.getColumn(2))), path);
    if (!profile) return fail(damaged(path, QStringLiteral("profile: ") + profile.error().text));
    stored.profile = std::move(*profile);
    stored.profile.name = bytes(row.getColumn(0));
    stored.profile.version = row.getColumn(1).getInt();
    stored.savedBy = text(row.getColumn(3));
    stored.savedAt = fromIsoUtc(text(row.getColumn(4)));
    stored.removed = row.getColumn(5).getInt() != 0;
    return stored;
}

Status mayBeNamed(const QString& name, const QString& path) {
    const auto refuse = [&path](const QString& text) { return fail(ErrorKind::Usage, text, {}, path); };
    if (name.trimmed().isEmpty())
        return refuse(CaseFileText::tr("A profile needs a name. Nothing was saved. Give it one."));
    if (name.size() > kMaxNameLength || name.contains(QLatin1Char('@')) || name != name.trimmed())
        return refuse(CaseFileText::tr("A profile's name has 1 to %1 characters, none of them @, and no "
                                       "blanks around it. Nothing was saved.")
                          .arg(kMaxNameLength));
    const auto& builtIn = builtInProfiles();
    if (std::any_of(builtIn.begin(), builtIn.end(),
                    [name = utf8(name)](const Profile& p) { return p.name == name; }))
        return refuse(CaseFileText::tr("%1 is a built-in profile, which is never changed. Nothing was saved. "
                                       "Give yours another name.")
                          .arg(name));
    return {};
}

bool sameSettings(Profile a, const Profile& b) {
    a.name = b.name;
    a.version = b.version;
    return a == b;
}

} // namespace

Result<std::vector<StoredProfile>> SqliteProfileStore::profiles() {
    return guarded(m_connection.path(), [&]() -> Result<std::vector<StoredProfile>> {
        std::vector<StoredProfile> profiles;
        SQLite::Statement query(m_connection.database(),
                                std::string(kSelect).append("ORDER BY name, version DESC"));
        while (query.executeStep()) {
            HARMDESK_TRY_ASSIGN(stored, storedOf(query, m_connection.path()));
            profiles.push_back(std::move(stored));
        }
        return profiles;
    });
}

Result<StoredProfile> SqliteProfileStore::save(const Profile& wanted) {
    HARMDESK_TRY(m_connection.requireEdit());
    const QString name = QString::fromStdString(wanted.name);
    HARMDESK_TRY(mayBeNamed(name, m_connection.path()));
    return guarded(m_connection.path(), [&]() -> Result<StoredProfile> {
        SQLite::Database& db = m_connection.database();
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        StoredProfile stored;
        stored.profile = wanted;
        stored.profile.version = 1;
        stored.savedBy = m_connection.user();
        stored.savedAt = m_connection.now();
        bool known = false;
        {
            SQLite::Statement newest(
                db, std::string(kSelect).append("WHERE name = ? ORDER BY version DESC LIMIT 1"));
            newest.bind(1, wanted.name);
            if (newest.executeStep()) {
                HARMDESK_TRY_ASSIGN(held, storedOf(newest, m_connection.path()));
                known = sameSettings(held.profile, wanted);
                if (known && !held.removed) return held;
                if (known)
                    stored = held;
                else
                    stored.profile.version = held.profile.version + 1;
            }
        }
        if (!known) {
            SQLite::Statement insert(db, "INSERT INTO profile_version (name, version, json, saved_by, "
                                         "saved_at) VALUES (?, ?, ?, ?, ?)");
            insert.bind(1, wanted.name);
            insert.bind(2, stored.profile.version);
            insert.bind(3, profileToJson(stored.profile).toStdString());
            insert.bind(4, utf8(stored.savedBy));
            insert.bind(5, utf8(isoUtc(stored.savedAt)));
            insert.exec();
        }
        SQLite::Statement offer(db, "DELETE FROM profile_removed WHERE name = ?");
        offer.bind(1, wanted.name);
        offer.exec();
        stored.removed = false;
        QString detail = QStringLiteral("version %1").arg(stored.profile.version);
        const auto defaults = profileValues(builtInProfile());
        const auto values = profileValues(stored.profile);
        for (std::size_t i = 0; i < values.size(); ++i)
            if (values[i] != defaults[i])
                detail += QStringLiteral(", %1=%2").arg(QString::fromStdString(values[i].first),
                                                        QString::fromStdString(values[i].second));
        appendLine(db, AuditEvent{QString::fromUtf16(audit_action::kProfileSaved), name, detail},
                   m_connection.user(), m_connection.now());
        transaction.commit();
        return stored;
    });
}

Status SqliteProfileStore::setRemoved(const QString& name, bool removed) {
    HARMDESK_TRY(m_connection.requireEdit());
    return guarded(m_connection.path(), [&]() -> Status {
        SQLite::Database& db = m_connection.database();
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement held(db, std::string(kSelect).append("WHERE name = ? LIMIT 1"));
        held.bind(1, utf8(name));
        if (!held.executeStep())
            return fail(ErrorKind::Unreadable,
                        CaseFileText::tr("The case has no profile “%1”. Choose one from the list.").arg(name),
                        {}, m_connection.path());
        const bool isRemoved = held.getColumn(5).getInt() != 0;
        held.reset();
        if (isRemoved == removed) return {};
        SQLite::Statement change(db, removed ? "INSERT INTO profile_removed (name) VALUES (?)"
                                             : "DELETE FROM profile_removed WHERE name = ?");
        change.bind(1, utf8(name));
        change.exec();
        appendLine(db,
                   AuditEvent{QString::fromUtf16(removed ? audit_action::kProfileRemoved
                                                         : audit_action::kProfileSaved),
                              name, removed ? QString() : QStringLiteral("offered again")},
                   m_connection.user(), m_connection.now());
        transaction.commit();
        return {};
    });
}

} // namespace harmdesk::storage

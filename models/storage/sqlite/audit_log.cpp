// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/audit_log.h"

#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/meta.h"
#include "models/storage/sqlite/snapshot.h"
#include "models/storage/sqlite/sqlite_connection.h"
#include "models/storage/sqlite/values.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

namespace harmdesk::storage {
namespace {

QString beforeFirst() {
    return QString(64, QLatin1Char('0'));
}

/// Lifts query_only, which keeps viewing connections from changing data, for the length of one log line.
class WriteWindow {
public:
    explicit WriteWindow(SqliteConnection& connection)
        : m_database(connection.access() == Access::View ? &connection.database() : nullptr) {
        if (m_database) m_database->exec("PRAGMA query_only = OFF");
    }
    ~WriteWindow() {
        if (m_database) m_database->tryExec("PRAGMA query_only = ON");
    }
    WriteWindow(const WriteWindow&) = delete;
    WriteWindow& operator=(const WriteWindow&) = delete;

private:
    SQLite::Database* m_database;
};

AuditEntry entryOf(SQLite::Statement& query) {
    AuditEntry entry;
    entry.id = query.getColumn(0).getInt64();
    entry.at = fromIsoUtc(text(query.getColumn(1)));
    entry.user = text(query.getColumn(2));
    entry.event.action = text(query.getColumn(3));
    entry.event.subject = text(query.getColumn(4));
    entry.event.detail = text(query.getColumn(5));
    entry.hash = text(query.getColumn(6));
    return entry;
}

constexpr char kSelect[] = "SELECT id, at, user, action, subject, detail, hash FROM audit ORDER BY id";

} // namespace

QString chainHash(const QString& previousHash, const AuditEntry& entry) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString& field) {
        const QByteArray encoded = field.toUtf8();
        char length[8];
        qToBigEndian(static_cast<quint64>(encoded.size()), length);
        hash.addData(QByteArrayView(length, 8));
        hash.addData(encoded);
    };
    add(previousHash);
    add(QString::number(entry.id));
    add(isoUtc(entry.at));
    add(entry.user);
    add(entry.event.action);
    add(entry.event.subject);
    add(entry.event.detail);
    return QString::fromLatin1(hash.result().toHex());
}

void appendLine(SQLite::Database& database, const AuditEvent& event, const QString& user,
                const QDateTime& at) {
    AuditEntry entry;
    entry.id = 1;
    // Read back as it will be read later, so that the hash is over what is kept (milliseconds, no more).
    entry.at = fromIsoUtc(isoUtc(at));
    entry.user = user;
    entry.event = event;
    QString previous = beforeFirst();
    SQLite::Statement last(database, "SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1");
    if (last.executeStep()) {
        entry.id = last.getColumn(0).getInt64() + 1;
        previous = text(last.getColumn(1));
    }
    SQLite::Statement insert(
        database,
        "INSERT INTO audit (id, at, user, action, subject, detail, hash) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, entry.id);
    insert.bind(2, utf8(isoUtc(entry.at)));
    insert.bind(3, utf8(entry.user));
    insert.bind(4, utf8(event.action));
    insert.bind(5, utf8(event.subject));
    insert.bind(6, utf8(event.detail));
    insert.bind(7, utf8(chainHash(previous, entry)));
    insert.exec();
    setMeta(database, meta_key::kAuditLines, entry.id);
}

Status SqliteAuditLog::append(const AuditEvent& event) {
    return guarded(m_connection.path(), [&]() -> Status {
        SQLite::Database& database = m_connection.database();
        if (sqlite3_get_autocommit(database.getHandle()) == 0) {
            appendLine(database, event, m_connection.user(), m_connection.now());
            return {};
        }
        const WriteWindow window(m_connection);
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        appendLine(database, event, m_connection.user(), m_connection.now());
        transaction.commit();
        return {};
    });
}

Result<std::vector<AuditEntry>> SqliteAuditLog::entries() {
    return guarded(m_connection.path(), [&]() -> Result<std::vector<AuditEntry>> {
        std::vector<AuditEntry> entries;
        SQLite::Statement query(m_connection.database(), kSelect);
        while (query.executeStep()) entries.push_back(entryOf(query));
        return entries;
    });
}

Result<std::optional<std::int64_t>> SqliteAuditLog::firstBroken() {
    return guarded(m_connection.path(), [&]() -> Result<std::optional<std::int64_t>> {
        const Snapshot snapshot(m_connection.database());
        QString previous = beforeFirst();
        std::int64_t expected = 1;
        SQLite::Statement query(m_connection.database(), kSelect);
        while (query.executeStep()) {
            const AuditEntry entry = entryOf(query);
            // A missing line shows at the gap; a time that does not read back as written is a change too.
            if (entry.id != expected) return std::optional(expected);
            if (isoUtc(entry.at) != text(query.getColumn(1)) || entry.hash != chainHash(previous, entry))
                return std::optional(entry.id);
            previous = entry.hash;
            ++expected;
        }
        // Lines cut off at the end leave a chain that holds: the count kept beside it tells.
        if (metaInteger(m_connection.database(), meta_key::kAuditLines, 0) != expected - 1)
            return std::optional(expected);
        return std::optional<std::int64_t>();
    });
}

} // namespace harmdesk::storage

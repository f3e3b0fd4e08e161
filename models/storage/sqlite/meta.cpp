// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/meta.h"

#include "models/storage/sqlite/values.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace harmdesk::storage {

std::optional<QString> metaText(SQLite::Database& database, const char* key) {
    SQLite::Statement query(database, "SELECT value FROM meta WHERE key = ?");
    query.bind(1, key);
    if (!query.executeStep()) return std::nullopt;
    return text(query.getColumn(0));
}

std::int64_t metaInteger(SQLite::Database& database, const char* key, std::int64_t fallback) {
    const std::optional<QString> value = metaText(database, key);
    if (!value) return fallback;
    bool ok = false;
    const qint64 number = value->toLongLong(&ok);
    return ok ? number : fallback;
}

void setMeta(SQLite::Database& database, const char* key, const QString& value) {
    SQLite::Statement put(
        database,
        "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    put.bind(1, key);
    put.bind(2, utf8(value));
    put.exec();
}

void setMeta(SQLite::Database& database, const char* key, std::int64_t value) {
    setMeta(database, key, QString::number(value));
}

void bumpDataVersion(SQLite::Database& database) {
    setMeta(database, meta_key::kDataVersion, readDataVersion(database) + 1);
}

std::int64_t readDataVersion(SQLite::Database& database) {
    return metaInteger(database, meta_key::kDataVersion, 0);
}

} // namespace harmdesk::storage

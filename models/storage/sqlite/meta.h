// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <optional>

namespace SQLite {
class Database;
}

namespace harmdesk::storage {

// Facts about the case as a whole, table `meta`. All of these throw SQLite::Exception.

namespace meta_key {
inline constexpr char kMinimumVersion[] =
    "minimum_version"; ///< oldest schema version whose program may open the file
inline constexpr char kDataVersion[] = "data_version";
inline constexpr char kCreatedAt[] = "created_at";
inline constexpr char kCreatedBy[] = "created_by";
inline constexpr char kName[] = "name"; ///< as renamed; absent = the file's name
inline constexpr char kIndexName[] = "index_name";
inline constexpr char kAuditLines[] =
    "audit_lines"; ///< how many lines the log must have: shows lines cut off at its end
// The highest ids that rows of rolled back imports had.
inline constexpr char kHighestPerson[] = "highest_person";
inline constexpr char kHighestCrime[] = "highest_crime";
inline constexpr char kHighestEvent[] = "highest_event";
} // namespace meta_key

std::optional<QString> metaText(SQLite::Database& database, const char* key);
std::int64_t metaInteger(SQLite::Database& database, const char* key, std::int64_t fallback);
void setMeta(SQLite::Database& database, const char* key, const QString& value);
void setMeta(SQLite::Database& database, const char* key, std::int64_t value);

/// Counts one more change to the data (an import, a decision, another index): call inside the transaction
/// that makes it. Open windows compare this number to learn that the case has changed.
void bumpDataVersion(SQLite::Database& database);
std::int64_t readDataVersion(SQLite::Database& database);

} // namespace harmdesk::storage

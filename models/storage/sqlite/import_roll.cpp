// SPDX-License-Identifier: GPL-3.0-or-later
// Rolling an import back and forward.
#include "models/base/log.h"
#include "models/storage/sqlite/audit_log.h"
#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/foreign_keys.h"
#include "models/storage/sqlite/import_obstacles.h"
#include "models/storage/sqlite/interruptible.h"
#include "models/storage/sqlite/meta.h"
#include "models/storage/sqlite/receipt_store.h"
#include "models/storage/sqlite/row_images.h"
#include "models/storage/sqlite/snapshot.h"
#include "models/storage/sqlite/sqlite_connection.h"
#include "models/storage/sqlite/values.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <ranges>

namespace harmdesk::storage {
namespace {

struct Moved {
    std::int64_t wholeRows = 0; ///< removed, or brought back
    std::int64_t changes = 0;   ///< made as before, or changed again
};

// The statements; ?1 is the import.

std::string where(const ImageTable& t, const char* condition) {
    return std::string(" FROM ").append(t.images).append(" i WHERE i.import_id = ?1 AND ").append(condition);
}

/// Rows as the import left them, into the images.
std::string keepAfter(const ImageTable& t) {
    return std::string("INSERT INTO ")
        .append(t.images)
        .append(" (import_id, side, ")
        .append(t.all())
        .append(") SELECT ?1, 1, ")
        .append(t.all())
        .append(" FROM ")
        .append(t.rows)
        .append(" WHERE file_id IN (SELECT id FROM file WHERE import_id = ?1)");
}

std::string hasBefore(const ImageTable& t, const std::string& alias) {
    return std::string("EXISTS (SELECT 1 FROM ")
        .append(t.images)
        .append(" x WHERE x.import_id = ?1 AND x.side = 0 AND ")
        .append(t.sameKey("x", alias))
        .append(")");
}

std::string removeInserted(const ImageTable& t) {
    return std::string("DELETE FROM ")
        .append(t.rows)
        .append(" WHERE file_id IN (SELECT id FROM file WHERE import_id = ?1) AND NOT ")
        .append(hasBefore(t, t.rows));
}

/// Rows that the import changed, made as the images of one side say.
std::string setChanged(const ImageTable& t, int side) {
    std::string sql = std::string("UPDATE ").append(t.rows).append(" SET ");
    for (std::size_t i = 0; i < t.columns.size(); ++i)
        sql.append(i == 0 ? "" : ", ").append(t.columns[i]).append(" = i.").append(t.columns[i]);
    return sql.append(where(t, "i.side = "))
        .append(std::to_string(side))
        .append(" AND ")
        .append(t.sameKey("i", t.rows))
        .append(" AND ")
        .append(hasBefore(t, "i"));
}

std::string insertAgain(const ImageTable& t) {
    return std::string("INSERT INTO ")
        .append(t.rows)
        .append(" (")
        .append(t.all())
        .append(") SELECT ")
        .append(t.all("i"))
        .append(where(t, "i.side = 1 AND NOT "))
        .append(hasBefore(t, "i"));
}

/// Never to be given out again, whatever becomes of the rows.
void keepHighestIds(SQLite::Database& database) {
    for (const auto& [key, sql] :
         {std::pair(meta_key::kHighestPerson, "SELECT coalesce(max(id), 0) FROM person"),
          std::pair(meta_key::kHighestCrime, "SELECT coalesce(max(id), 0) FROM crime"),
          std::pair(meta_key::kHighestEvent, "SELECT coalesce(max(id), 0) FROM event")})
        setMeta(database, key, std::max(metaInteger(database, key, 0), database.execAndGet(sql).getInt64()));
}

/// One roll of an import, back or forward.
class Roll {
public:
    Roll(SqliteConnection& connection, ImportId import, const WorkContext& context)
        : m_connection(connection)
        , m_database(connection.database())
        , m_import(import)
        , m_context(context) {}
    Status run(bool back, const QString& reason);

private:
    Status mayRoll(bool back);
    Result<Moved> takeBack();
    Result<Moved> bringAgain();
    Status referencesHold(bool back);
    std::int64_t exec(const std::string& sql) {
        SQLite::Statement statement(m_database, sql);
        statement.bind(1, m_import.value);
        return statement.exec();
    }
    Status step(const QString& stage) {
        if (m_context.cancelled()) return stopped();
        m_context.progress(stage, m_done++, kSteps);
        return {};
    }
    static tl::unexpected<Error> stopped() {
        return fail(ErrorKind::Cancelled, CaseFileText::tr("Stopped. The case is as it was."));
    }

    static constexpr std::int64_t kSteps = 7;
    SqliteConnection& m_connection;
    SQLite::Database& m_database;
    ImportId m_import;
    const WorkContext& m_context;
    std::int64_t m_done = 0;
};

Status Roll::mayRoll(bool back) {
    SQLite::Statement state(m_database, "SELECT rolled_back_at IS NOT NULL FROM import WHERE id = ?");
    state.bind(1, m_import.value);
    if (!state.executeStep()) return fail(noSuchImport(m_import, m_connection.path()));
    if ((state.getColumn(0).getInt() != 0) == back)
        return fail(ErrorKind::Usage,
                    (back ? CaseFileText::tr("Import %1 is rolled back already. Nothing was changed.")
                          : CaseFileText::tr("Import %1 is not rolled back. Nothing was changed."))
                        .arg(m_import.value),
                    {}, m_connection.path());
    const std::vector<RollObstacle> obstacles =
        back ? backObstacles(m_database, m_import) : forwardObstacles(m_database, m_import);
    if (obstacles.empty()) return {};
    QStringList sentences{
        back ? CaseFileText::tr("Import %1 cannot be rolled back now.").arg(m_import.value)
             : CaseFileText::tr("Import %1 cannot be brought back now.").arg(m_import.value)};
    for (const RollObstacle& obstacle : obstacles) sentences.append(obstacle.text);
    sentences.append(CaseFileText::tr("Nothing was changed."));
    return fail(ErrorKind::Usage, sentences.join(QLatin1Char(' ')), {}, m_connection.path());
}

Result<Moved> Roll::takeBack() {
    Moved moved;
    keepHighestIds(m_database);
    HARMDESK_TRY(step(CaseFileText::tr("Keeping the rows")));
    for (const ImageTable& t : imageTables()) exec(keepAfter(t));
    for (const ImageTable& t : imageTables() | std::views::reverse) {
        HARMDESK_TRY(step(CaseFileText::tr("Taking rows back")));
        moved.wholeRows += exec(removeInserted(t));
        moved.changes += exec(setChanged(t, kBefore));
    }
    return moved;
}

Result<Moved> Roll::bringAgain() {
    Moved moved;
    for (const ImageTable& t : imageTables()) {
        HARMDESK_TRY(step(CaseFileText::tr("Bringing rows back")));
        moved.changes += exec(setChanged(t, kAfter));
        moved.wholeRows += exec(insertAgain(t));
    }
    return moved;
}

/// Links and events that refer to a row that went, or that came without the row they refer to. Only what the
/// roll itself moved is looked at: checking the whole case takes as long as the roll.
Status Roll::referencesHold(bool back) {
    HARMDESK_TRY(step(CaseFileText::tr("Checking references")));
    const ImageTable& persons = imageTables()[0];
    const ImageTable& crimes = imageTables()[1];
    const std::string goneCrimes = std::string("SELECT i.id")
                                       .append(where(crimes, "i.side = 1 AND NOT "))
                                       .append(hasBefore(crimes, "i"));
    const std::string gonePersons = std::string("SELECT i.id")
                                        .append(where(persons, "i.side = 1 AND NOT "))
                                        .append(hasBefore(persons, "i"));
    std::vector<std::string> broken;
    if (back)
        broken = {std::string(gonePersons).append(" AND EXISTS (SELECT 1 FROM link WHERE person_id = i.id)"),
                  std::string(gonePersons).append(" AND EXISTS (SELECT 1 FROM event WHERE person_id = i.id)"),
                  std::string(goneCrimes).append(" AND EXISTS (SELECT 1 FROM link WHERE crime_id = i.id)"),
                  std::string("SELECT 1 FROM event WHERE crime_id IN (").append(goneCrimes).append(")")};
    else
        // An event of no crime refers to none: but nothing is not in a table without rows either.
        for (const std::size_t from : {std::size_t{2}, std::size_t{3}})
            for (const char* const missing :
                 {"person_id NOT IN (SELECT id FROM person)",
                  "crime_id NOT IN (SELECT id FROM crime) AND i.crime_id IS NOT NULL"})
                broken.push_back(std::string("SELECT 1")
                                     .append(where(imageTables()[from], "i.side = 1 AND i."))
                                     .append(missing));
    for (const std::string& sql : broken) {
        SQLite::Statement query(m_database, std::string(sql).append(" LIMIT 1"));
        if (query.getBindParameterCount() > 0) query.bind(1, m_import.value);
        if (!query.executeStep()) continue;
        qCWarning(logStorage) << "rolling an import would break a reference";
        return fail(ErrorKind::Internal,
                    CaseFileText::tr("Rolling the import would have left a reference without its row. "
                                     "Nothing was changed. Please report this fault with the details."),
                    QString::fromStdString(sql), m_connection.path());
    }
    return {};
}

Status Roll::run(bool back, const QString& reason) {
    // Looking up who refers to each crime that goes costs a scan of the events each time: references are
    // checked once, before the commit.
    const ForeignKeysOff keysOff(m_database);
    SQLite::Transaction transaction(m_database, SQLite::TransactionBehavior::IMMEDIATE);
    Interruptible interruptible(m_database.getHandle(), m_context); // ends before the transaction does
    HARMDESK_TRY(mayRoll(back));
    HARMDESK_TRY_ASSIGN(moved, back ? takeBack() : bringAgain());
    const QDateTime now = m_connection.now();
    {
        SQLite::Statement mark(m_database, "UPDATE import SET rolled_back_at = ?2, rolled_back_by = ?3,"
                                           " rolled_back_why = ?4,"
                                           " rolled_back_after = (SELECT max(id) FROM import) WHERE id = ?1");
        mark.bind(1, m_import.value);
        if (back) mark.bind(2, utf8(isoUtc(now)));
        mark.bind(3, back ? utf8(m_connection.user()) : std::string());
        mark.bind(4, back ? utf8(reason) : std::string());
        mark.exec();
    }
    HARMDESK_TRY(referencesHold(back));
    if (!back) {
        HARMDESK_TRY(step(CaseFileText::tr("Bringing rows back")));
        for (const ImageTable& t : imageTables())
            exec(std::string("DELETE FROM ").append(t.images).append(" WHERE import_id = ?1 AND side = 1"));
    }
    bumpDataVersion(m_database);
    QString detail = back ? QStringLiteral("%1 rows taken back, %2 rows made as before")
                          : QStringLiteral("%1 rows brought back, %2 rows changed again");
    detail = detail.arg(moved.wholeRows).arg(moved.changes);
    if (!reason.isEmpty()) detail += QStringLiteral(", reason: ") + reason;
    appendLine(m_database,
               AuditEvent{QString::fromUtf16(back ? audit_action::kRollBack : audit_action::kRollForward),
                          QStringLiteral("import %1").arg(m_import.value), detail},
               m_connection.user(), now);
    HARMDESK_TRY(step(CaseFileText::tr("Saving")));
    if (const int code = sqlite3_db_cacheflush(m_database.getHandle()); code != SQLITE_OK)
        throw SQLite::Exception(m_database.getHandle(), code);
    if (m_context.cancelled()) return stopped();
    interruptible.release();
    transaction.commit();
    return {};
}

} // namespace

Result<std::vector<RollObstacle>> SqliteReceiptStore::obstacles(ImportId id) {
    return guarded(m_connection.path(), [&]() -> Result<std::vector<RollObstacle>> {
        SQLite::Database& db = m_connection.database();
        const Snapshot snapshot(db);
        SQLite::Statement state(db, "SELECT rolled_back_at IS NULL FROM import WHERE id = ?");
        state.bind(1, id.value);
        if (!state.executeStep()) return fail(noSuchImport(id, m_connection.path()));
        return state.getColumn(0).getInt() != 0 ? backObstacles(db, id) : forwardObstacles(db, id);
    });
}

Status SqliteReceiptStore::rollBack(ImportId id, const QString& reason, const WorkContext& context) {
    HARMDESK_TRY(m_connection.requireEdit());
    return guarded(m_connection.path(), [&] { return Roll(m_connection, id, context).run(true, reason); });
}

Status SqliteReceiptStore::rollForward(ImportId id, const QString& reason, const WorkContext& context) {
    HARMDESK_TRY(m_connection.requireEdit());
    return guarded(m_connection.path(), [&] { return Roll(m_connection, id, context).run(false, reason); });
}

} // namespace harmdesk::storage

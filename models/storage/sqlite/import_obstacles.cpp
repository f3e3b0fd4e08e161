// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/import_obstacles.h"

#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/row_images.h"
#include "models/storage/sqlite/values.h"

#include <SQLiteCpp/Statement.h>
#include <map>

namespace harmdesk::storage {
namespace {

using Rows = std::map<std::int64_t, std::int64_t>; // by import

// ?1 is the import in question throughout.
constexpr char kItsFiles[] = "(SELECT id FROM file WHERE import_id = ?1)";
constexpr char kStanding[] = "(SELECT id FROM import WHERE rolled_back_at IS NULL)";

/// Adds rows by import: column 0 the import, column 1 the rows.
void count(SQLite::Database& database, ImportId import, const std::string& sql, Rows& rows) {
    SQLite::Statement query(database, sql);
    query.bind(1, import.value);
    while (query.executeStep()) rows[query.getColumn(0).getInt64()] += query.getColumn(1).getInt64();
}

std::string keyList(const ImageTable& table, const std::string& alias) {
    std::string out;
    for (const std::string& name : table.keys)
        out.append(out.empty() ? "" : ", ").append(alias).append(".").append(name);
    return out;
}

/// Whether the import changed the row: it has a before-image of it.
std::string changedBy(const ImageTable& table, const std::string& import, const std::string& alias) {
    return std::string("EXISTS (SELECT 1 FROM ")
        .append(table.images)
        .append(" x WHERE x.import_id = ")
        .append(import)
        .append(" AND x.side = 0 AND ")
        .append(table.sameKey("x", alias))
        .append(")");
}

const ImageTable& table(FileKind kind) {
    return imageTables()[static_cast<std::size_t>(kind)];
}

/// Rows of this import that others changed later. Whoever changed one first keeps it as this import left it;
/// the others that changed it after that depend on it too.
Rows changedLater(SQLite::Database& database, ImportId import) {
    Rows rows;
    for (const FileKind kind : {FileKind::Persons, FileKind::Crimes, FileKind::Links}) {
        const ImageTable& t = table(kind);
        count(database, import,
              std::string("SELECT i.import_id, count(*) FROM ")
                  .append(t.images)
                  .append(" i WHERE i.side = 0 AND i.import_id > ?1 AND i.import_id IN ")
                  .append(kStanding)
                  .append(" AND (")
                  .append(keyList(t, "i"))
                  .append(") IN (SELECT ")
                  .append(keyList(t, "b"))
                  .append(" FROM ")
                  .append(t.images)
                  .append(" b WHERE b.side = 0 AND b.import_id IN ")
                  .append(kStanding)
                  .append(" AND b.file_id IN ")
                  .append(kItsFiles)
                  .append(") GROUP BY 1"),
              rows);
    }
    return rows;
}

/// Ids of the rows that this import inserted, whoever changed them later.
std::string insertedIds(const ImageTable& t) {
    return std::string("(SELECT id FROM ")
        .append(t.rows)
        .append(" WHERE file_id IN ")
        .append(kItsFiles)
        .append(" UNION SELECT id FROM ")
        .append(t.images)
        .append(" WHERE side = 0 AND import_id IN ")
        .append(kStanding)
        .append(" AND file_id IN ")
        .append(kItsFiles)
        .append(" EXCEPT SELECT id FROM ")
        .append(t.images)
        .append(" WHERE import_id = ?1 AND side = 0)");
}

/// Links and events of later imports that refer to persons or crimes of this one.
Rows referredToLater(SQLite::Database& database, ImportId import) {
    Rows rows;
    const std::string isOurs = std::string("(v.person_id IN ")
                                   .append(insertedIds(table(FileKind::Persons)))
                                   .append(" OR v.crime_id IN ")
                                   .append(insertedIds(table(FileKind::Crimes)))
                                   .append(")");
    // Files are numbered like imports: those of later imports come behind those of this one.
    const std::string isLater = " v.file_id > (SELECT max(id) FROM file WHERE import_id = ?1) AND ";
    const ImageTable& links = table(FileKind::Links);
    // A link that was changed since stands in the images as the import that inserted it left it.
    count(database, import,
          std::string("SELECT f.import_id, count(*) FROM (SELECT crime_id, person_id, role, file_id FROM link"
                      " UNION ALL SELECT crime_id, person_id, role, file_id FROM link_image WHERE side = 0"
                      " AND import_id IN ")
              .append(kStanding)
              .append(") v JOIN file f ON f.id = v.file_id WHERE ")
              .append(isLater)
              .append(isOurs)
              .append(" AND NOT ")
              .append(changedBy(links, "f.import_id", "v"))
              .append(" GROUP BY 1"),
          rows);
    count(database, import,
          std::string("SELECT f.import_id, count(*) FROM event v JOIN file f ON f.id = v.file_id WHERE ")
              .append(isLater)
              .append(isOurs)
              .append(" GROUP BY 1"),
          rows);
    return rows;
}

/// Says of the imports what they did, in the words that `sentence` gives.
template <class Sentence>
void say(SQLite::Database& database, const Rows& rows, std::vector<RollObstacle>& obstacles,
         Sentence&& sentence) {
    SQLite::Statement query(database, "SELECT started_at FROM import WHERE id = ?");
    for (const auto& [import, number] : rows) {
        query.reset();
        query.bind(1, import);
        QString day;
        if (query.executeStep()) {
            const QDate local = fromIsoUtc(text(query.getColumn(0))).toLocalTime().date();
            if (const auto date = Date::fromYmd(local.year(), local.month(), local.day()))
                day = date->display();
        }
        const int shown = static_cast<int>(std::min<std::int64_t>(number, std::numeric_limits<int>::max()));
        obstacles.push_back({ImportId{import}, number, QString(sentence(shown)).arg(import).arg(day)});
    }
}

void sortByImport(std::vector<RollObstacle>& obstacles) {
    std::stable_sort(obstacles.begin(), obstacles.end(), [](const RollObstacle& a, const RollObstacle& b) {
        return a.import.value < b.import.value;
    });
}

/// Imports by a program that kept no images: what they replaced is lost, and on what they build is not known.
void addOldImports(SQLite::Database& database, ImportId import, std::vector<RollObstacle>& obstacles) {
    Rows replaced;
    count(database, import,
          "SELECT i.id, sum(f.updated) FROM import i JOIN file f ON f.import_id = i.id WHERE i.id = ?1 AND"
          " i.keeps_images = 0 GROUP BY 1 HAVING sum(f.updated) > 0",
          replaced);
    say(database, replaced, obstacles, [](int n) {
        return CaseFileText::tr("Import %1 of %2 was made by an older version of this program, which did not "
                                "keep the %n row(s) that it changed as they were before.",
                                nullptr, n);
    });
    Rows later;
    count(database, import,
          "SELECT i.id, coalesce(sum(f.rows_read), 0) FROM import i LEFT JOIN file f ON f.import_id = i.id"
          " WHERE i.id > ?1 AND i.keeps_images = 0 AND i.rolled_back_at IS NULL GROUP BY 1",
          later);
    say(database, later, obstacles, [](int n) {
        return CaseFileText::tr("Import %1 of %2 with %n row(s) was made by an older version of this "
                                "program, which did not record on which imports it builds.",
                                nullptr, n);
    });
}

/// Rows that the import would insert and that are in the case by now.
Rows heldByNow(SQLite::Database& database, ImportId import) {
    Rows rows;
    const auto held = [&](FileKind kind, const std::string& same) {
        const ImageTable& t = table(kind);
        count(database, import,
              std::string("SELECT f.import_id, count(*) FROM ")
                  .append(t.images)
                  .append(" i JOIN ")
                  .append(t.rows)
                  .append(" r ON ")
                  .append(same)
                  .append(" JOIN file f ON f.id = r.file_id WHERE i.import_id = ?1 AND i.side = 1 AND NOT ")
                  .append(changedBy(t, "?1", "i"))
                  .append(" GROUP BY 1"),
              rows);
    };
    held(FileKind::Persons, "r.nominal_ref = i.nominal_ref");
    held(FileKind::Crimes, "r.crime_no = i.crime_no");
    held(FileKind::Links, table(FileKind::Links).sameKey("r", "i"));
    held(FileKind::Events, "r.person_id = i.person_id AND r.kind = i.kind AND r.event_on IS i.event_on AND"
                           " r.until IS i.until AND r.crime_id IS i.crime_id AND r.detail IS i.detail");
    return rows;
}

/// Rows that the import changed and that are not as it found them: because the import that left them so is
/// rolled back (`away`), or because another has changed them (`changed`).
void notAsFound(SQLite::Database& database, ImportId import, Rows& away, Rows& changed) {
    for (const FileKind kind : {FileKind::Persons, FileKind::Crimes, FileKind::Links}) {
        const ImageTable& t = table(kind);
        std::string same;
        for (const std::string& name : t.columns)
            same.append(same.empty() ? "" : " AND ").append("r.").append(name).append(" IS b.").append(name);
        const std::string from = std::string(" FROM ")
                                     .append(t.images)
                                     .append(" b JOIN file f ON f.id = b.file_id JOIN import o ON o.id ="
                                             " f.import_id LEFT JOIN ")
                                     .append(t.rows)
                                     .append(" r ON ")
                                     .append(t.sameKey("r", "b"))
                                     .append(" LEFT JOIN file g ON g.id = r.file_id WHERE b.import_id = ?1"
                                             " AND b.side = 0 AND NOT (")
                                     .append(same)
                                     .append(") AND o.rolled_back_at IS ");
        count(database, import,
              std::string("SELECT o.id, count(*)").append(from).append("NOT NULL GROUP BY 1"), away);
        count(database, import,
              std::string("SELECT coalesce(g.import_id, o.id), count(*)")
                  .append(from)
                  .append("NULL GROUP BY 1"),
              changed);
    }
}

/// Imports that are rolled back and that hold persons or crimes to which links and events would refer.
void addMissingReferences(SQLite::Database& database, ImportId import, Rows& away) {
    for (const char* const rows : {"link_image", "event_image"})
        for (const auto& [column, held] :
             {std::pair("person_id", "person"), std::pair("crime_id", "crime")}) {
            const std::string images = std::string(held).append("_image");
            count(database, import,
                  std::string("SELECT coalesce((SELECT min(h.import_id) FROM ")
                      .append(images)
                      .append(" h WHERE h.side = 1 AND h.id = v.missing AND h.import_id <> ?1), ?1), count(*)"
                              " FROM (SELECT i.")
                      .append(column)
                      .append(" AS missing FROM ")
                      .append(rows)
                      .append(" i WHERE i.import_id = ?1 AND i.side = 1 AND i.")
                      .append(column)
                      .append(" IS NOT NULL AND i.")
                      .append(column)
                      .append(" NOT IN (SELECT id FROM ")
                      .append(held)
                      .append(") AND i.")
                      .append(column)
                      .append(" NOT IN (SELECT id FROM ")
                      .append(images)
                      .append(" WHERE import_id = ?1 AND side = 1)) v GROUP BY 1"),
                  away);
        }
}

} // namespace

std::vector<RollObstacle> backObstacles(SQLite::Database& database, ImportId import) {
    std::vector<RollObstacle> obstacles;
    addOldImports(database, import, obstacles);
    SQLite::Statement later(database, "SELECT 1 FROM import WHERE id > ? AND rolled_back_at IS NULL LIMIT 1");
    later.bind(1, import.value);
    if (!later.executeStep()) return obstacles; // only what comes later can depend on it
    say(database, changedLater(database, import), obstacles, [](int n) {
        return CaseFileText::tr("Import %1 of %2 changed %n row(s) that this import brought.", nullptr, n);
    });
    say(database, referredToLater(database, import), obstacles, [](int n) {
        return CaseFileText::tr(
            "Import %1 of %2 has %n link(s) or event(s) of persons and crimes that this import brought.",
            nullptr, n);
    });
    Rows confirmed;
    count(database, import,
          std::string("SELECT import_id, sum(row_count) FROM import_confirmed WHERE import_id IN ")
              .append(kStanding)
              .append(" AND import_id <> ?1 AND on_file IN ")
              .append(kItsFiles)
              .append(" GROUP BY 1"),
          confirmed);
    say(database, confirmed, obstacles, [](int n) {
        return CaseFileText::tr("Import %1 of %2 named %n row(s) of this import again, unchanged.", nullptr,
                                n);
    });
    sortByImport(obstacles);
    return obstacles;
}

std::vector<RollObstacle> forwardObstacles(SQLite::Database& database, ImportId import) {
    std::vector<RollObstacle> obstacles;
    Rows away, changed;
    notAsFound(database, import, away, changed);
    addMissingReferences(database, import, away);
    count(database, import,
          "SELECT f.import_id, sum(c.row_count) FROM import_confirmed c JOIN file f ON f.id = c.on_file"
          " JOIN import o ON o.id = f.import_id WHERE c.import_id = ?1 AND o.rolled_back_at IS NOT NULL"
          " GROUP BY 1",
          away);
    say(database, away, obstacles, [](int n) {
        return CaseFileText::tr("Import %1 of %2 is rolled back, and %n row(s) of this import build on it.",
                                nullptr, n);
    });
    say(database, heldByNow(database, import), obstacles, [](int n) {
        return CaseFileText::tr("Import %1 of %2 brought %n row(s) that this import would bring.", nullptr,
                                n);
    });
    say(database, changed, obstacles, [](int n) {
        return CaseFileText::tr("Import %1 of %2 changed %n row(s) that this import would change.", nullptr,
                                n);
    });
    // What a file said again while this import was away: its older word must not replace the newer one. Kept
    // by file, not by row, so this refuses rather once too often.
    Rows confirmedSince;
    count(database, import,
          "SELECT c.import_id, sum(c.row_count) FROM import_confirmed c JOIN import o ON o.id = c.import_id"
          " WHERE o.rolled_back_at IS NULL"
          " AND c.import_id > (SELECT rolled_back_after FROM import WHERE id = ?1) AND c.on_file IN"
          " (SELECT file_id FROM person_image WHERE import_id = ?1 AND side = 0"
          " UNION SELECT file_id FROM crime_image WHERE import_id = ?1 AND side = 0"
          " UNION SELECT file_id FROM link_image WHERE import_id = ?1 AND side = 0) GROUP BY 1",
          confirmedSince);
    say(database, confirmedSince, obstacles, [](int n) {
        return CaseFileText::tr("Import %1 of %2, made while this one was rolled back, named %n row(s) again "
                                "beside those that this import would change.",
                                nullptr, n);
    });
    sortByImport(obstacles);
    return obstacles;
}

} // namespace harmdesk::storage

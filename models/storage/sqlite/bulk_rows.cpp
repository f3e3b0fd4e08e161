// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/bulk_rows.h"

#include "models/storage/sqlite/row_images.h"

#include <string>

namespace harmdesk::storage {

namespace {

template <class E> std::int64_t number(E value) {
    return static_cast<std::int64_t>(value);
}

// Parameters of person, crime and link stand in one order for insert and update: what changes first, then
// what only an insert sets.
constexpr char kIntoPerson[] =
    "person (pnc_id, surname, forenames, date_of_birth, sex, ethnicity, home_borough, status, status_from,"
    " file_id, line, id, nominal_ref)";
constexpr int kPersonColumns = 13;
constexpr char kUpdatePerson[] =
    "UPDATE person SET pnc_id = ?1, surname = ?2, forenames = ?3, date_of_birth = ?4, sex = ?5,"
    " ethnicity = ?6, home_borough = ?7, status = ?8, status_from = ?9, file_id = ?10, line = ?11"
    " WHERE id = ?12";
constexpr char kIntoCrime[] =
    "crime (offence_id, committed_from, committed_to, reported_on, recorded_on, offences, borough, easting,"
    " northing, mo, flags, status, outcome_type, outcome_on, officer, unit, statement_on, incident_ref,"
    " file_id, line, id, crime_no)";
constexpr int kCrimeColumns = 22;
constexpr char kUpdateCrime[] =
    "UPDATE crime SET offence_id = ?1, committed_from = ?2, committed_to = ?3, reported_on = ?4,"
    " recorded_on = ?5, offences = ?6, borough = ?7, easting = ?8, northing = ?9, mo = ?10, flags = ?11,"
    " status = ?12, outcome_type = ?13, outcome_on = ?14, officer = ?15, unit = ?16, statement_on = ?17,"
    " incident_ref = ?18, file_id = ?19, line = ?20 WHERE id = ?21";
constexpr char kIntoLink[] = "link (relationship, file_id, line, crime_id, person_id, role)";
constexpr int kLinkColumns = 6;
constexpr char kUpdateLink[] = "UPDATE link SET relationship = ?1, file_id = ?2, line = ?3"
                               " WHERE crime_id = ?4 AND person_id = ?5 AND role = ?6";
constexpr char kIntoEvent[] = "event (person_id, kind, event_on, until, crime_id, detail, file_id, line)";
constexpr int kEventColumns = 8;
constexpr char kInsertFirstEvent[] =
    "INSERT INTO event (person_id, kind, event_on, until, crime_id, detail, file_id, line, id)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";

/// Rows of one statement in a bulk load: with one row in each, starting and ending it is a third of the work.
constexpr std::size_t kBlock = 16;

/// FAIL, so that SQLite need not be able to take back a single statement: an error ends the whole load.
std::string insertInto(const char* table, int columns, std::size_t rows) {
    std::string row = "(?";
    for (int i = 1; i < columns; ++i) row += ", ?";
    row += ')';
    std::string sql = std::string("INSERT OR FAIL INTO ") + table + " VALUES " + row;
    for (std::size_t i = 1; i < rows; ++i) sql += ", " + row;
    return sql;
}

template <class Row> bool isInsert(const Row& row) {
    if constexpr (requires { row.replaces; })
        return !row.replaces;
    else
        return true;
}

void bindOptional(BulkStatement& statement, int index, const std::optional<std::int32_t>& value) {
    value ? statement.bindInt(index, *value) : statement.bindNull(index);
}

} // namespace

BulkRowWriter::BulkRowWriter(sqlite3* database, const ImportMarks& marks, BulkReferences& references,
                             bool inBlocks)
    : m_database(database)
    , m_marks(marks)
    , m_references(references)
    , m_inBlocks(inBlocks)
    , m_word(database, "INSERT INTO word (id, text) VALUES (?1, ?2)")
    , m_offence(database,
                "INSERT INTO offence (id, urn, ho_class, cjs_code, title) VALUES (?1, ?2, ?3, ?4, ?5)")
    , m_person(database, kIntoPerson, kPersonColumns, kUpdatePerson, FileKind::Persons)
    , m_crime(database, kIntoCrime, kCrimeColumns, kUpdateCrime, FileKind::Crimes)
    , m_link(database, kIntoLink, kLinkColumns, kUpdateLink, FileKind::Links)
    , m_event(database, kIntoEvent, kEventColumns, nullptr, FileKind::Events) {}

BulkRowWriter::Table::Table(sqlite3* database, const char* into, int columnCount, const char* updateSql,
                            FileKind kind)
    : columns(columnCount)
    , insert(database, insertInto(into, columnCount, 1).c_str())
    , insertBlock(database, insertInto(into, columnCount, kBlock).c_str()) {
    if (updateSql == nullptr) return;
    update.emplace(database, updateSql);
    const ImageTable& images = imageTables()[static_cast<std::size_t>(kind)];
    keepImage.emplace(database, keepImageSql(images).c_str());
    dropImage.emplace(database, dropImageSql(images).c_str());
}

void BulkRowWriter::write(const BulkBatch& batch, const std::stop_token& stop) {
    for (const BulkWord& row : batch.words) write(row);
    for (const BulkOffence& row : batch.offences) write(row);
    writeAll<BulkPerson>(m_person, batch.persons, stop);
    writeAll<BulkCrime>(m_crime, batch.crimes, stop);
    writeAll<BulkLink>(m_link, batch.links, stop);
    if (!m_anyEvent && !batch.events.empty()) {
        // By itself SQLite would go on from the highest id held, and give out those of rolled back events.
        m_anyEvent = true;
        BulkStatement first(m_database, kInsertFirstEvent);
        bind(first, 0, batch.events.front());
        first.bindInt(kEventColumns + 1, m_marks.firstEvent);
        first.run();
        writeAll(m_event, std::span<const BulkEvent>(batch.events).subspan(1), stop);
        return;
    }
    writeAll<BulkEvent>(m_event, batch.events, stop);
}

namespace {

/// Binds the key from the second parameter on; returns the parameter after it.
int bindKey(BulkStatement& s, const BulkLink& row) {
    s.bindInt(2, row.crime);
    s.bindInt(3, row.person);
    s.bindInt(4, number(row.role));
    return 5;
}
template <class Row> int bindKey(BulkStatement& s, const Row& row) {
    s.bindInt(2, row.id);
    return 3;
}

} // namespace

template <class Row> void BulkRowWriter::replace(Table& table, const Row& row) {
    if constexpr (requires { row.replaces; }) {
        table.keepImage->bindInt(1, m_marks.import);
        table.keepImage->bindInt(bindKey(*table.keepImage, row), m_marks.firstFile);
        table.keepImage->run();
        bind(*table.update, 0, row);
        table.update->run();
        if (row.file >= m_marks.firstFile) return;
        // Made what it was before the import, by a later line of it: nothing is changed after all.
        table.dropImage->bindInt(1, m_marks.import);
        bindKey(*table.dropImage, row);
        table.dropImage->run();
    }
}

template <class Row>
void BulkRowWriter::writeAll(Table& table, std::span<const Row> rows, const std::stop_token& stop) {
    for (std::size_t i = 0; i < rows.size();) {
        if (stop.stop_requested()) return;
        std::size_t inserts = 0;
        if (m_inBlocks)
            while (inserts < kBlock && i + inserts < rows.size() && isInsert(rows[i + inserts])) ++inserts;
        if (inserts == kBlock) {
            for (int at = 0; inserts > 0; --inserts, at += table.columns)
                bind(table.insertBlock, at, rows[i++]);
            table.insertBlock.run();
        } else {
            const Row& row = rows[i++];
            if (!isInsert(row)) {
                replace(table, row);
                continue;
            }
            bind(table.insert, 0, row);
            table.insert.run();
        }
    }
}

void BulkRowWriter::write(const BulkWord& row) {
    m_word.bindInt(1, row.id);
    m_word.bindText(2, row.text);
    m_word.run();
}

void BulkRowWriter::write(const BulkOffence& row) {
    m_offence.bindInt(1, row.id);
    m_offence.bindText(2, row.urn);
    m_offence.bindText(3, row.hoClass);
    m_offence.bindText(4, row.cjsCode);
    m_offence.bindText(5, row.title);
    m_offence.run();
}

void BulkRowWriter::bind(BulkStatement& s, int at, const BulkPerson& row) {
    s.bindText(at + 1, row.pncId);
    s.bindText(at + 2, row.surname);
    s.bindText(at + 3, row.forenames);
    s.bindDate(at + 4, row.dateOfBirth);
    s.bindInt(at + 5, number(row.sex));
    s.bindWord(at + 6, row.ethnicity);
    s.bindWord(at + 7, row.homeBorough);
    s.bindInt(at + 8, number(row.status));
    s.bindDate(at + 9, row.statusFrom);
    s.bindInt(at + 10, row.file);
    s.bindInt(at + 11, row.line);
    s.bindInt(at + 12, row.id);
    if (!row.replaces) s.bindText(at + 13, row.nominalRef);
    m_references.addOptional(BulkReferences::Word, row.ethnicity);
    m_references.addOptional(BulkReferences::Word, row.homeBorough);
    m_references.add(BulkReferences::File, row.file);
}

void BulkRowWriter::bind(BulkStatement& s, int at, const BulkCrime& row) {
    s.bindInt(at + 1, row.offence);
    s.bindDate(at + 2, row.committedFrom);
    s.bindDate(at + 3, row.committedTo);
    s.bindDate(at + 4, row.reportedOn);
    s.bindDate(at + 5, row.recordedOn);
    s.bindInt(at + 6, row.offences);
    s.bindWord(at + 7, row.borough);
    bindOptional(s, at + 8, row.easting);
    bindOptional(s, at + 9, row.northing);
    s.bindWord(at + 10, row.mo);
    s.bindWord(at + 11, row.flags);
    s.bindInt(at + 12, number(row.status));
    s.bindInt(at + 13, row.outcomeType);
    s.bindDate(at + 14, row.outcomeOn);
    s.bindText(at + 15, row.officer);
    s.bindWord(at + 16, row.unit);
    s.bindDate(at + 17, row.statementOn);
    s.bindText(at + 18, row.incidentRef);
    s.bindInt(at + 19, row.file);
    s.bindInt(at + 20, row.line);
    s.bindInt(at + 21, row.id);
    if (!row.replaces) s.bindText(at + 22, row.crimeNo);
    m_references.add(BulkReferences::Offence, row.offence);
    m_references.addOptional(BulkReferences::Word, row.borough);
    m_references.addOptional(BulkReferences::Word, row.mo);
    m_references.addOptional(BulkReferences::Word, row.flags);
    m_references.addOptional(BulkReferences::Word, row.unit);
    m_references.add(BulkReferences::File, row.file);
}

void BulkRowWriter::bind(BulkStatement& s, int at, const BulkLink& row) {
    s.bindWord(at + 1, row.relationship);
    s.bindInt(at + 2, row.file);
    s.bindInt(at + 3, row.line);
    s.bindInt(at + 4, row.crime);
    s.bindInt(at + 5, row.person);
    s.bindInt(at + 6, number(row.role));
    m_references.add(BulkReferences::Crime, row.crime);
    m_references.add(BulkReferences::Person, row.person);
    m_references.addOptional(BulkReferences::Word, row.relationship);
    m_references.add(BulkReferences::File, row.file);
}

void BulkRowWriter::bind(BulkStatement& s, int at, const BulkEvent& row) {
    s.bindInt(at + 1, row.person);
    s.bindInt(at + 2, number(row.kind));
    s.bindDate(at + 3, row.on);
    s.bindDate(at + 4, row.until);
    s.bindWord(at + 5, row.crime);
    s.bindWord(at + 6, row.detail);
    s.bindInt(at + 7, row.file);
    s.bindInt(at + 8, row.line);
    m_references.add(BulkReferences::Person, row.person);
    m_references.addOptional(BulkReferences::Crime, row.crime);
    m_references.addOptional(BulkReferences::Word, row.detail);
    m_references.add(BulkReferences::File, row.file);
}

void readHeldRows(sqlite3* database, KnownRows& rows, const std::stop_token& stop) {
    const auto each = [&](const char* sql, auto&& take) {
        BulkStatement query(database, sql);
        while (!stop.stop_requested() && query.next()) take(query);
    };
    each("SELECT id, text FROM word", [&](BulkStatement& q) { rows.word({q.integer(0), q.text(1)}); });
    each("SELECT id, urn, ho_class, cjs_code, title FROM offence", [&](BulkStatement& q) {
        rows.offence({q.integer(0), q.text(1), q.text(2), q.text(3), q.text(4)});
    });
    each("SELECT id, nominal_ref, pnc_id, surname, forenames, date_of_birth, status_from, ethnicity, "
         "home_borough, sex,"
         " status, file_id, line FROM person",
         [&](BulkStatement& q) {
             BulkPerson row;
             row.id = q.integer(0);
             row.nominalRef = q.text(1);
             row.pncId = q.text(2);
             row.surname = q.text(3);
             row.forenames = q.text(4);
             row.dateOfBirth = q.date(5);
             row.statusFrom = q.date(6);
             row.ethnicity = q.integer(7);
             row.homeBorough = q.integer(8);
             row.sex = static_cast<Sex>(q.integer(9));
             row.status = static_cast<PersonStatus>(q.integer(10));
             row.file = q.integer(11);
             row.line = q.integer(12);
             rows.person(row);
         });
    each("SELECT id, crime_no, officer, incident_ref, offence_id, committed_from, committed_to, reported_on, "
         "recorded_on,"
         " outcome_on, statement_on, offences, easting, northing, borough, mo, flags, unit, status, "
         "outcome_type,"
         " file_id, line FROM crime",
         [&](BulkStatement& q) {
             BulkCrime row;
             row.id = q.integer(0);
             row.crimeNo = q.text(1);
             row.officer = q.text(2);
             row.incidentRef = q.text(3);
             row.offence = q.integer(4);
             row.committedFrom = q.date(5);
             row.committedTo = q.date(6);
             row.reportedOn = q.date(7);
             row.recordedOn = q.date(8);
             row.outcomeOn = q.date(9);
             row.statementOn = q.date(10);
             row.offences = q.small(11);
             if (!q.isNull(12)) row.easting = q.small(12);
             if (!q.isNull(13)) row.northing = q.small(13);
             row.borough = q.integer(14);
             row.mo = q.integer(15);
             row.flags = q.integer(16);
             row.unit = q.integer(17);
             row.status = static_cast<RecordStatus>(q.integer(18));
             row.outcomeType = static_cast<std::uint8_t>(q.integer(19));
             row.file = q.integer(20);
             row.line = q.integer(21);
             rows.crime(row);
         });
    each("SELECT crime_id, person_id, role, relationship, file_id, line FROM link", [&](BulkStatement& q) {
        rows.link({q.integer(0), q.integer(1), static_cast<Role>(q.integer(2)), q.integer(3), false,
                   q.integer(4), q.integer(5)});
    });
    each("SELECT person_id, kind, event_on, until, crime_id, detail, file_id, line FROM event",
         [&](BulkStatement& q) {
             rows.event({q.integer(0), static_cast<EventKind>(q.integer(1)), q.date(2), q.date(3),
                         q.integer(4), q.integer(5), q.integer(6), q.integer(7)});
         });
}

} // namespace harmdesk::storage

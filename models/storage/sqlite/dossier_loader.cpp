// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/dossier_loader.h"

#include "models/storage/sqlite/columns_loader.h"
#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/values.h"

#include <SQLiteCpp/Statement.h>
#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace harmdesk::storage {
namespace {

/// An unknown day sorts behind every known one: it must not push the first report aside.
std::int32_t orderOf(Date date) {
    return date.isNull() ? std::numeric_limits<std::int32_t>::max() : date.days();
}

bool earlier(const Crime& a, const Crime& b) {
    return std::tuple(orderOf(a.reportedOn), std::string_view(a.crimeNo)) <
           std::tuple(orderOf(b.reportedOn), std::string_view(b.crimeNo));
}

Provenance provenance(SQLite::Statement& row, int from) {
    return Provenance{ImportId{row.getColumn(from).getInt64()}, bytes(row.getColumn(from + 1)),
                      row.getColumn(from + 2).getInt64()};
}

constexpr char kCrime[] =
    "SELECT l.role, c.id, c.crime_no, o.urn, o.ho_class, o.cjs_code, o.title, c.committed_from, "
    "c.committed_to, c.reported_on, "
    "c.recorded_on, c.offences, b.text, c.easting, c.northing, m.text, g.text, c.status, c.outcome_type, "
    "c.outcome_on, c.officer, "
    "u.text, c.statement_on, c.incident_ref, f.import_id, f.path, c.line "
    "FROM link l CROSS JOIN crime c ON c.id = l.crime_id JOIN offence o ON o.id = c.offence_id JOIN file f "
    "ON f.id = c.file_id "
    "LEFT JOIN word b ON b.id = c.borough LEFT JOIN word m ON m.id = c.mo LEFT JOIN word g ON g.id = c.flags "
    "LEFT JOIN word u ON u.id = c.unit WHERE l.person_id = ? ORDER BY l.crime_id, l.role";

std::optional<std::int32_t> optionalInt(const SQLite::Column& column) {
    if (column.isNull()) return std::nullopt;
    return column.getInt();
}

Crime crimeOf(SQLite::Statement& row) {
    Crime c;
    c.id = CrimeId{row.getColumn(1).getInt64()};
    c.crimeNo = bytes(row.getColumn(2));
    c.urn = bytes(row.getColumn(3));
    c.hoClass = bytes(row.getColumn(4));
    c.cjsCode = bytes(row.getColumn(5));
    c.offenceTitle = bytes(row.getColumn(6));
    c.committedFrom = date(row.getColumn(7));
    c.committedTo = date(row.getColumn(8));
    c.reportedOn = date(row.getColumn(9));
    c.recordedOn = date(row.getColumn(10));
    c.offences = row.getColumn(11).getInt();
    c.borough = bytes(row.getColumn(12));
    c.easting = optionalInt(row.getColumn(13));
    c.northing = optionalInt(row.getColumn(14));
    c.mo = bytes(row.getColumn(15));
    c.flags = flagSetOf(bytes(row.getColumn(16)));
    c.status = static_cast<RecordStatus>(row.getColumn(17).getInt());
    c.outcomeType = row.getColumn(18).getInt();
    c.outcomeOn = date(row.getColumn(19));
    c.officer = bytes(row.getColumn(20));
    c.unit = bytes(row.getColumn(21));
    c.statementOn = date(row.getColumn(22));
    c.incidentRef = bytes(row.getColumn(23));
    c.provenance = provenance(row, 24);
    return c;
}

void addOnce(std::vector<std::string>& list, const std::string& text) {
    if (!text.empty() && std::find(list.begin(), list.end(), text) == list.end()) list.push_back(text);
}

} // namespace

std::string pseudonym(std::size_t index) {
    std::string letters;
    for (std::size_t rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    return letters;
}

Result<Person> DossierLoader::person(const std::string& nominalRef) {
    SQLite::Statement row(
        m_database,
        "SELECT p.id, p.pnc_id, p.surname, p.forenames, p.date_of_birth, p.sex, e.text, h.text, p.status, "
        "p.status_from, f.import_id, f.path, p.line FROM person p JOIN file f ON f.id = p.file_id "
        "LEFT JOIN word e ON e.id = p.ethnicity LEFT JOIN word h ON h.id = p.home_borough WHERE "
        "p.nominal_ref = ?");
    row.bind(1, nominalRef);
    if (!row.executeStep())
        return fail(
            ErrorKind::Unreadable,
            CaseFileText::tr(
                "The case holds no person with the reference %1. Check the reference, or import the extract "
                "that has it.")
                .arg(QString::fromStdString(nominalRef)),
            {}, m_path);
    Person p;
    p.id = PersonId{row.getColumn(0).getInt64()};
    p.nominalRef = nominalRef;
    p.pncId = bytes(row.getColumn(1));
    p.surname = bytes(row.getColumn(2));
    p.forenames = bytes(row.getColumn(3));
    p.dateOfBirth = date(row.getColumn(4));
    p.sex = static_cast<Sex>(row.getColumn(5).getInt());
    p.ethnicity = bytes(row.getColumn(6));
    p.homeBorough = bytes(row.getColumn(7));
    p.status = static_cast<PersonStatus>(row.getColumn(8).getInt());
    p.statusFrom = date(row.getColumn(9));
    p.provenance = provenance(row, 10);
    return p;
}

std::vector<DossierLoader::LinkedCrime> DossierLoader::linkedCrimes(PersonId person) {
    std::vector<LinkedCrime> crimes;
    SQLite::Statement row(m_database, kCrime);
    row.bind(1, person.value);
    while (row.executeStep()) {
        const auto role = static_cast<Role>(row.getColumn(0).getInt());
        if (crimes.empty() || crimes.back().crime.id.value != row.getColumn(1).getInt64())
            crimes.push_back(LinkedCrime{crimeOf(row), {}});
        crimes.back().roles.push_back(role);
    }
    std::sort(crimes.begin(), crimes.end(),
              [](const LinkedCrime& a, const LinkedCrime& b) { return earlier(a.crime, b.crime); });
    return crimes;
}

/// The victims of these crimes (which come by report, then number) in the order of their pseudonyms.
std::vector<DossierLoader::VictimRow> DossierLoader::victims(const std::vector<LinkedCrime>& accused) {
    std::vector<VictimRow> rows;
    std::map<std::int64_t, std::size_t> known;
    SQLite::Statement query(m_database,
                            "SELECT p.id, p.nominal_ref, p.sex, p.date_of_birth, w.text FROM link l "
                            "JOIN person p ON p.id = l.person_id LEFT JOIN word w ON w.id = l.relationship "
                            "WHERE l.crime_id = ? AND l.role = ?");
    for (const LinkedCrime& linked : accused) {
        query.reset();
        query.bind(1, linked.crime.id.value);
        query.bind(2, static_cast<int>(Role::Victim));
        std::vector<VictimRow> fresh;
        while (query.executeStep()) {
            const std::int64_t id = query.getColumn(0).getInt64();
            const std::string relationship = bytes(query.getColumn(4));
            const auto it = known.find(id);
            if (it != known.end()) {
                addOnce(rows[it->second].victim.crimeNos, linked.crime.crimeNo);
                addOnce(rows[it->second].victim.relationships, relationship);
                continue;
            }
            VictimRow row;
            row.id = PersonId{id};
            row.nominalRef = bytes(query.getColumn(1));
            row.victim.id = row.id;
            row.victim.sex = static_cast<Sex>(query.getColumn(2).getInt());
            row.victim.dateOfBirth = date(query.getColumn(3));
            addOnce(row.victim.relationships, relationship);
            row.victim.crimeNos.push_back(linked.crime.crimeNo);
            fresh.push_back(std::move(row));
        }
        std::sort(fresh.begin(), fresh.end(),
                  [](const VictimRow& a, const VictimRow& b) { return a.nominalRef < b.nominalRef; });
        for (VictimRow& row : fresh) {
            known.emplace(row.id.value, rows.size());
            row.victim.pseudonym = pseudonym(rows.size());
            rows.push_back(std::move(row));
        }
    }
    SQLite::Statement accusedToo(m_database,
                                 "SELECT EXISTS (SELECT 1 FROM link WHERE person_id = ? AND role <= ?)");
    for (VictimRow& row : rows) {
        accusedToo.reset();
        accusedToo.bind(1, row.id.value);
        accusedToo.bind(2, static_cast<int>(Role::Convicted));
        accusedToo.executeStep();
        row.victim.alsoSuspect = accusedToo.getColumn(0).getInt() != 0;
    }
    return rows;
}

std::vector<Event> DossierLoader::events(PersonId person) {
    std::vector<Event> events;
    SQLite::Statement row(
        m_database, "SELECT e.kind, e.event_on, e.until, c.crime_no, d.text, f.import_id, f.path, e.line "
                    "FROM event e JOIN file f ON f.id = e.file_id LEFT JOIN crime c ON c.id = e.crime_id "
                    "LEFT JOIN word d ON d.id = e.detail WHERE e.person_id = ?");
    row.bind(1, person.value);
    while (row.executeStep()) {
        Event event;
        event.kind = static_cast<EventKind>(row.getColumn(0).getInt());
        event.on = date(row.getColumn(1));
        event.until = date(row.getColumn(2));
        event.crimeNo = bytes(row.getColumn(3));
        event.detail = bytes(row.getColumn(4));
        event.provenance = provenance(row, 5);
        events.push_back(std::move(event));
    }
    std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
        return std::tuple(orderOf(a.on), a.kind, orderOf(a.until), std::string_view(a.crimeNo),
                          std::string_view(a.detail)) < std::tuple(orderOf(b.on), b.kind, orderOf(b.until),
                                                                   std::string_view(b.crimeNo),
                                                                   std::string_view(b.detail));
    });
    return events;
}

std::vector<std::string> DossierLoader::samePnc(const Person& person) {
    std::vector<std::string> refs;
    if (person.pncId.empty()) return refs;
    // Sorted here: asked for in this order, SQLite would walk the index and jump to every row of the table.
    SQLite::Statement row(m_database, "SELECT nominal_ref FROM person WHERE pnc_id = ? AND id <> ?");
    row.bind(1, person.pncId);
    row.bind(2, person.id.value);
    while (row.executeStep()) refs.push_back(bytes(row.getColumn(0)));
    std::sort(refs.begin(), refs.end());
    return refs;
}

/// Who else stands in each allegation: victims by pseudonym, co-accused by reference.
void DossierLoader::addOthers(Dossier& dossier, const std::vector<VictimRow>& victims) {
    std::map<std::string, CoAccused> others; // by nominal_ref bytes
    SQLite::Statement query(
        m_database, "SELECT DISTINCT p.nominal_ref, p.surname, p.forenames FROM link l "
                    "JOIN person p ON p.id = l.person_id "
                    "WHERE l.crime_id = ? AND l.role <= ? AND l.person_id <> ? ORDER BY p.nominal_ref");
    for (DossierCrime& allegation : dossier.accused) {
        const std::string& crimeNo = allegation.crime.crimeNo;
        for (const VictimRow& row : victims)
            if (std::find(row.victim.crimeNos.begin(), row.victim.crimeNos.end(), crimeNo) !=
                row.victim.crimeNos.end())
                allegation.victims.push_back(row.victim.pseudonym);
        query.reset();
        query.bind(1, allegation.crime.id.value);
        query.bind(2, static_cast<int>(Role::Convicted));
        query.bind(3, dossier.person.id.value);
        while (query.executeStep()) {
            const std::string ref = bytes(query.getColumn(0));
            allegation.coAccused.push_back(ref);
            CoAccused& other = others[ref];
            other.nominalRef = ref;
            other.surname = bytes(query.getColumn(1));
            other.forenames = bytes(query.getColumn(2));
            other.crimeNos.push_back(crimeNo);
        }
    }
    for (auto& [ref, other] : others) dossier.coAccused.push_back(std::move(other));
}

Result<Dossier> DossierLoader::load(const std::string& nominalRef) {
    Dossier dossier;
    HARMDESK_TRY_ASSIGN(found, person(nominalRef));
    dossier.person = std::move(found);
    std::vector<LinkedCrime> accused;
    for (LinkedCrime& linked : linkedCrimes(dossier.person.id)) {
        const auto has = [&](Role role) {
            return std::find(linked.roles.begin(), linked.roles.end(), role) != linked.roles.end();
        };
        if (has(Role::Victim)) dossier.asVictim.push_back(linked.crime);
        if (has(Role::Witness)) dossier.asWitness.push_back(linked.crime);
        if (isAccused(linked.roles.front())) accused.push_back(std::move(linked));
    }
    const std::vector<VictimRow> victimRows = victims(accused);
    for (LinkedCrime& linked : accused)
        dossier.accused.push_back(DossierCrime{std::move(linked.crime), std::move(linked.roles), {}, {}});
    addOthers(dossier, victimRows);
    for (const VictimRow& row : victimRows) dossier.victims.push_back(row.victim);
    dossier.events = events(dossier.person.id);
    dossier.samePnc = samePnc(dossier.person);
    return dossier;
}

Result<std::vector<RevealedVictim>> DossierLoader::reveal(const std::string& nominalRef) {
    HARMDESK_TRY_ASSIGN(suspect, person(nominalRef));
    std::vector<LinkedCrime> accused;
    for (LinkedCrime& linked : linkedCrimes(suspect.id))
        if (isAccused(linked.roles.front())) accused.push_back(std::move(linked));
    std::vector<RevealedVictim> revealed;
    SQLite::Statement name(m_database, "SELECT surname, forenames FROM person WHERE id = ?");
    for (const VictimRow& row : victims(accused)) {
        name.reset();
        name.bind(1, row.id.value);
        name.executeStep();
        revealed.push_back(RevealedVictim{row.victim.pseudonym, row.nominalRef, bytes(name.getColumn(0)),
                                          bytes(name.getColumn(1))});
    }
    return revealed;
}

} // namespace harmdesk::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/grown_case.h"

#include "models/base/resources.h"
#include "models/domain/allegation_columns.h"
#include "models/harm/index_file.h"
#include "models/storage/case_connection.h"
#include "tests/bench/sql_yardstick.h"

#include <array>
#include <cstdio>

namespace harmdesk::bench {

namespace {

constexpr std::uint32_t kOffences = 600;
constexpr int kDays = 1096;
const std::array<const char*, 4> kFlags{"", "VAWG", "DA;VAWG", "DA"};
const std::array<const char*, 6> kBoroughs{"Barnet", "Brent", "Camden", "Ealing", "Enfield", "Hackney"};

/// xorshift: quick, and the same everywhere.
class Random {
public:
    std::uint32_t below(std::uint32_t n) {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return static_cast<std::uint32_t>((m_state >> 11) % n);
    }

private:
    std::uint64_t m_state = 0x2545F4914F6CDD1DULL;
};

Date asAt() {
    return *Date::fromYmd(2026, 10, 31);
}

struct PersonRow {
    std::int32_t born;
    PersonStatus status;
};
PersonRow randomPerson(Random& random) {
    const bool known = random.below(40) != 0;
    const auto age = static_cast<int>(random.below(45 * 365)) + 15 * 365;
    const std::uint32_t status = random.below(60);
    return {known ? asAt().days() - age : Date::kNull, status == 0  ? PersonStatus::Deceased
                                                       : status < 3 ? PersonStatus::Serving
                                                                    : PersonStatus::None};
}

struct CrimeRow {
    std::uint32_t offence;
    std::int32_t reported;
    std::int32_t committed;
    std::int32_t offences;
    std::uint16_t flags;
    RecordStatus status;
};
CrimeRow randomCrime(Random& random) {
    const std::uint32_t a = random.below(kOffences);
    const std::uint32_t b = random.below(kOffences);
    const auto reported = asAt().days() - static_cast<int>(random.below(kDays));
    const std::uint32_t status = random.below(50);
    return {a * b / kOffences, // low numbers are common
            reported,
            reported - static_cast<int>(random.below(10) == 0 ? random.below(700) : random.below(20)),
            random.below(12) == 0 ? 2 : 1,
            static_cast<std::uint16_t>(random.below(8) < 5 ? 1 + random.below(2) : random.below(2) * 3),
            status < 2    ? RecordStatus::Cancelled
            : status == 2 ? RecordStatus::Transferred
                          : RecordStatus::Active};
}

OffenceText offenceText(std::uint32_t number, const HarmIndex& index) {
    if (number % 50 == 49) return {"", "999/99", "", std::string("Unknown ").append(std::to_string(number))};
    const IndexRow& row = index.rows[number % index.rows.size()];
    return {row.urn, row.hoClass, "", std::string(row.title).append(" ").append(std::to_string(number))};
}

std::string numbered(char letter, std::int64_t number) {
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "%c%09lld", letter, static_cast<long long>(number));
    return text.data();
}

/// One prepared INSERT, fed with integers and texts.
class Insert {
public:
    Insert(Sql& sql, const char* text)
        : m_statement(sql.prepare(text)) {}
    ~Insert() { sqlite3_finalize(m_statement); }
    Insert(const Insert&) = delete;
    Insert& operator=(const Insert&) = delete;

    bool ok() const { return m_statement != nullptr; }
    Insert& set(int at, std::int64_t value) {
        sqlite3_bind_int64(m_statement, at, value);
        return *this;
    }
    Insert& set(int at, const std::string& text) {
        sqlite3_bind_text(m_statement, at, text.c_str(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        return *this;
    }
    Insert& setNull(int at) {
        sqlite3_bind_null(m_statement, at);
        return *this;
    }
    bool run() {
        const bool done = sqlite3_step(m_statement) == SQLITE_DONE;
        sqlite3_reset(m_statement);
        return done;
    }

private:
    sqlite3_stmt* m_statement;
};

bool writeWordsAndOffences(Sql& sql, const HarmIndex& index) {
    Insert word(sql, "INSERT INTO word (id, text) VALUES (?1, ?2)");
    Insert offence(sql, "INSERT INTO offence VALUES (?1, ?2, ?3, ?4, ?5)");
    bool done = word.ok() && offence.ok();
    for (std::size_t i = 1; done && i < kFlags.size(); ++i)
        done = word.set(1, static_cast<std::int64_t>(i)).set(2, std::string(kFlags[i])).run();
    for (std::uint32_t i = 0; done && i < kOffences; ++i) {
        const OffenceText text = offenceText(i, index);
        offence.set(1, i + 1).set(2, text.urn).set(3, text.hoClass).set(4, text.cjsCode).set(5, text.title);
        done = offence.run();
    }
    return done;
}

/// Suspects first, then as many victims.
bool writePeople(Sql& sql, Random& random, std::int64_t people) {
    Insert person(sql, "INSERT INTO person VALUES (?1, ?2, '', 'Sample', 'Person', ?3, 1, NULL, NULL, ?4, "
                       "NULL, 1, ?1)");
    bool done = person.ok();
    for (std::int64_t i = 0; done && i < 2 * people; ++i) {
        const PersonRow row = i < people ? randomPerson(random) : PersonRow{Date::kNull, PersonStatus::None};
        person.set(1, i + 1).set(2, numbered('N', i)).set(4, static_cast<std::int64_t>(row.status));
        if (row.born == Date::kNull)
            person.setNull(3);
        else
            person.set(3, std::int64_t{row.born});
        done = person.run();
    }
    return done;
}

bool writeCrimes(Sql& sql, Random& random, std::int64_t crimes, std::int64_t people) {
    Insert crime(sql,
                 "INSERT INTO crime VALUES (?1, ?2, ?3, ?4, NULL, ?5, ?5, ?6, NULL, NULL, NULL, NULL, ?7, "
                 "?8, 0, NULL, '', NULL, NULL, '', 1, ?1)");
    Insert link(sql, "INSERT OR IGNORE INTO link VALUES (?1, ?2, ?3, NULL, 1, ?1)");
    bool done = crime.ok() && link.ok();
    const auto of = static_cast<std::uint32_t>(people);
    for (std::int64_t i = 1; done && i <= crimes; ++i) {
        const CrimeRow row = randomCrime(random);
        crime.set(1, i).set(2, numbered('C', i)).set(3, row.offence + 1).set(4, row.committed);
        crime.set(5, row.reported).set(6, row.offences).set(8, static_cast<std::int64_t>(row.status));
        if (row.flags == 0)
            crime.setNull(7);
        else
            crime.set(7, row.flags);
        done = crime.run() && link.set(1, i).set(2, random.below(of) + 1).set(3, 0).run();
        if (done && random.below(20) == 0) done = link.set(2, random.below(of) + 1).set(3, 2).run();
        for (std::uint32_t v = random.below(10) == 0 ? 2 : 1; done && v > 0; --v)
            done = link.set(2, people + random.below(of) + 1).set(3, 4).run();
    }
    return done;
}

} // namespace

Status writeGrownCase(const QString& path, std::int64_t crimes) {
    ensureResources();
    HARMDESK_TRY_ASSIGN(index, harm::builtInIndex());
    storage::OpenOptions options;
    options.access = storage::Access::Edit;
    { HARMDESK_TRY_ASSIGN(connection, storage::createCase(path, index, options)); }
    const std::int64_t people = std::max<std::int64_t>(crimes / 10, 1);
    Sql sql(path);
    Random random;
    const bool done =
        sql.ok() &&
        sql.run(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; "
            "DROP INDEX person_nominal_ref; DROP INDEX crime_crime_no; DROP INDEX link_person; BEGIN; "
            "INSERT INTO import (id, started_at, finished_at, user) VALUES (1, '2026-10-31', "
            "'2026-10-31', 'bench'); "
            "INSERT INTO file (id, import_id, path, sha256, kind, rows_read, inserted, updated, unchanged, "
            "rejected) VALUES (1, 1, 'grown', '', 0, 0, 0, 0, 0, 0)") &&
        writeWordsAndOffences(sql, index) && writePeople(sql, random, people) &&
        writeCrimes(sql, random, crimes, people) &&
        sql.run("COMMIT; CREATE UNIQUE INDEX person_nominal_ref ON person (nominal_ref); "
                "CREATE UNIQUE INDEX crime_crime_no ON crime (crime_no); "
                "CREATE INDEX link_person ON link (person_id, crime_id); ANALYZE; "
                "PRAGMA journal_mode = WAL");
    if (!done)
        return fail(ErrorKind::Internal, QStringLiteral("The grown case could not be written."), sql.error());
    return {};
}

std::shared_ptr<const CaseColumns> grownColumns(std::size_t suspects, std::size_t crimesEach) {
    ensureResources();
    auto index = harm::builtInIndex();
    if (!index) return nullptr;
    auto columns = std::make_shared<CaseColumns>();
    CaseColumns& c = *columns;
    Random random;
    c.index = *index;
    c.flagSets = {{}, {"VAWG"}, {"DA", "VAWG"}, {"DA"}};
    c.boroughs = {""};
    for (const char* borough : kBoroughs) c.boroughs.emplace_back(borough);
    c.units = {"", "Response", "CID", "Public Protection"};
    for (std::uint32_t i = 0; i < kOffences; ++i) c.offences.push_back(offenceText(i, c.index));
    c.accusedStart.push_back(0);
    c.victimStart.push_back(0);
    c.eventStart.push_back(0);
    for (std::size_t i = 0; i < suspects; ++i) {
        const PersonRow row = randomPerson(random);
        c.nominalRef.append(numbered('N', static_cast<std::int64_t>(i)));
        c.surname.append(std::string("Sample").append(std::to_string(random.below(5000))));
        c.forenames.append(std::string("Person").append(std::to_string(random.below(300))));
        c.pncId.append("");
        c.formerNames.append("");
        c.dateOfBirth.push_back(row.born);
        c.sex.push_back(random.below(12) == 0 ? Sex::Female : Sex::Male);
        c.personStatus.push_back(row.status);
        c.statusFrom.push_back(Date::kNull);
        c.homeBorough.push_back(static_cast<std::uint16_t>(random.below(7)));
        if (random.below(8) == 0)
            c.events.push_back({EventKind::Bail, asAt().days() - 5, asAt().days() + 20});
        c.eventStart.push_back(static_cast<std::uint32_t>(c.events.size()));
        for (std::size_t j = 0; j < crimesEach; ++j) {
            const CrimeRow crime = randomCrime(random);
            c.accusedCrime.push_back(static_cast<std::uint32_t>(c.offence.size()));
            c.accusedRole.push_back(Role::Suspect);
            c.crimeNo.append(numbered('C', static_cast<std::int64_t>(c.offence.size())));
            c.offence.push_back(crime.offence);
            c.committedFrom.push_back(crime.committed);
            c.reportedOn.push_back(crime.reported);
            c.recordedOn.push_back(crime.reported);
            c.statementOn.push_back(Date::kNull);
            c.offenceCount.push_back(crime.offences);
            c.flagSet.push_back(crime.flags);
            c.crimeBorough.push_back(static_cast<std::uint16_t>(random.below(7)));
            c.crimeUnit.push_back(static_cast<std::uint16_t>(random.below(4)));
            c.recordStatus.push_back(crime.status);
            c.outcomeType.push_back(0);
            c.victim.push_back(random.below(static_cast<std::uint32_t>(suspects)));
            c.victimStart.push_back(static_cast<std::uint32_t>(c.victim.size()));
        }
        c.accusedStart.push_back(static_cast<std::uint32_t>(c.accusedCrime.size()));
    }
    c.allegations = allegationsOf(c);
    return columns;
}

} // namespace harmdesk::bench

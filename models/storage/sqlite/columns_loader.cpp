// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/columns_loader.h"

#include "models/storage/sqlite/columns_sort.h"
#include "models/storage/sqlite/errors.h"
#include "models/storage/sqlite/scan.h"

#include <algorithm>
#include <limits>

namespace harmdesk::storage {
namespace {

constexpr std::int64_t kPaceRows = 4096;
constexpr std::size_t kMaxDictionary = std::numeric_limits<std::uint16_t>::max(); // beside entry 0
constexpr std::uint64_t kMaxPoolBytes = std::numeric_limits<std::uint32_t>::max();
constexpr std::size_t kMaxRows = std::numeric_limits<std::uint32_t>::max() - 1;

} // namespace

ColumnsLoader::ColumnsLoader(SQLite::Database& database, QString path, const WorkContext& context)
    : m_database(database)
    , m_path(std::move(path))
    , m_context(context) {}

tl::unexpected<Error> ColumnsLoader::tooLarge(const QString& what) const {
    return fail(ErrorKind::CaseFile,
                CaseFileText::tr(
                    "The case %1 is too large to be ranked: %2. The file is unchanged; start a new case with "
                    "fewer months or forces.")
                    .arg(m_path, what),
                {}, m_path);
}

tl::unexpected<Error> ColumnsLoader::dangling(const QString& what) const {
    return fail(damaged(m_path, QStringLiteral("dangling reference in %1").arg(what)));
}

/// Called for every row: looks at the stop token and reports every few thousand.
Status ColumnsLoader::pace() {
    if (++m_rows % kPaceRows != 0) return {};
    if (m_context.cancelled())
        return fail(ErrorKind::Cancelled, CaseFileText::tr("Stopped. The case is as it was."), {}, m_path);
    m_context.progress(CaseFileText::tr("Loading the case"), m_crimesDone, m_total);
    return {};
}

Result<CaseColumns> ColumnsLoader::load() {
    m_total = m_database.execAndGet("SELECT COUNT(*) FROM crime").getInt64();
    m_columns.boroughs.emplace_back();
    m_columns.units.emplace_back();
    m_columns.flagSets.emplace_back();
    m_flagSets.emplace(std::vector<std::string>(), std::uint16_t{0});
    m_boroughs.ofText.emplace(std::string(), std::uint16_t{0});
    m_units.ofText.emplace(std::string(), std::uint16_t{0});
    HARMDESK_TRY(loadWords());
    HARMDESK_TRY(loadOffences());
    HARMDESK_TRY(loadPeople());
    HARMDESK_TRY(loadFormerNames());
    HARMDESK_TRY(loadCrimes());
    HARMDESK_TRY(loadLinks());
    HARMDESK_TRY(loadEvents());
    m_context.progress(CaseFileText::tr("Loading the case"), m_total, m_total);
    return std::move(m_columns);
}

Status ColumnsLoader::loadWords() {
    Scan scan(m_database, "SELECT id, text FROM word");
    while (scan.next()) {
        HARMDESK_TRY(pace());
        m_words.emplace(scan.integer(0), scan.text(1));
    }
    return {};
}

Status ColumnsLoader::loadOffences() {
    std::vector<std::int64_t> ids;
    std::vector<std::uint32_t> place;
    Scan scan(m_database, "SELECT id, urn, ho_class, cjs_code, title FROM offence");
    while (scan.next()) {
        HARMDESK_TRY(pace());
        ids.push_back(scan.integer(0));
        place.push_back(static_cast<std::uint32_t>(m_columns.offences.size()));
        m_columns.offences.push_back(OffenceText{std::string(scan.text(1)), std::string(scan.text(2)),
                                                 std::string(scan.text(3)), std::string(scan.text(4))});
    }
    m_offenceOf.build(ids, place);
    return {};
}

Result<std::uint16_t> ColumnsLoader::place(std::int64_t word, Dictionary& dictionary,
                                           std::vector<std::string>& texts, const QString& tooMany) {
    if (const auto known = dictionary.ofWord.find(word); known != dictionary.ofWord.end())
        return known->second;
    const auto text = m_words.find(word);
    if (text == m_words.end()) return dangling(QStringLiteral("word"));
    auto known = dictionary.ofText.find(text->second);
    if (known == dictionary.ofText.end()) {
        if (texts.size() > kMaxDictionary) return tooLarge(tooMany);
        known = dictionary.ofText.emplace(text->second, static_cast<std::uint16_t>(texts.size())).first;
        texts.push_back(text->second);
    }
    dictionary.ofWord.emplace(word, known->second);
    return known->second;
}

Result<std::uint16_t> ColumnsLoader::borough(std::int64_t word) {
    return place(word, m_boroughs, m_columns.boroughs, CaseFileText::tr("more than 65,535 boroughs"));
}

Result<std::uint16_t> ColumnsLoader::unit(std::int64_t word) {
    return place(word, m_units, m_columns.units, CaseFileText::tr("more than 65,535 units"));
}

Result<std::uint16_t> ColumnsLoader::flagSet(std::int64_t word) {
    if (const auto known = m_flagSetOfWord.find(word); known != m_flagSetOfWord.end()) return known->second;
    const auto text = m_words.find(word);
    if (text == m_words.end()) return dangling(QStringLiteral("word"));
    std::vector<std::string> flags = flagSetOf(text->second); // "DA;VAWG" and "VAWG;DA" are one set
    auto known = m_flagSets.find(flags);
    if (known == m_flagSets.end()) {
        if (m_columns.flagSets.size() > kMaxDictionary)
            return tooLarge(CaseFileText::tr("more than 65,535 combinations of flags"));
        known = m_flagSets.emplace(flags, static_cast<std::uint16_t>(m_columns.flagSets.size())).first;
        m_columns.flagSets.push_back(std::move(flags));
    }
    m_flagSetOfWord.emplace(word, known->second);
    return known->second;
}

Status ColumnsLoader::loadPeople() {
    CaseColumns read; // in the order of the table
    std::vector<std::int64_t> ids;
    std::uint64_t size = 0;
    Scan scan(m_database, "SELECT id, nominal_ref, pnc_id, surname, forenames, date_of_birth, sex, "
                          "home_borough, status, status_from FROM person");
    while (scan.next()) {
        HARMDESK_TRY(pace());
        ids.push_back(scan.integer(0));
        for (int column = 1; column <= 4; ++column) size += scan.text(column).size();
        if (size > kMaxPoolBytes) return tooLarge(CaseFileText::tr("more than 4 GB of names and references"));
        read.nominalRef.append(scan.text(1));
        read.pncId.append(scan.text(2));
        read.surname.append(scan.text(3));
        read.forenames.append(scan.text(4));
        read.dateOfBirth.push_back(scan.day(5));
        read.sex.push_back(static_cast<Sex>(scan.integer(6)));
        std::uint16_t home = 0;
        if (!scan.isNull(7)) {
            HARMDESK_TRY_ASSIGN(found, borough(scan.integer(7)));
            home = found;
        }
        read.homeBorough.push_back(home);
        read.personStatus.push_back(static_cast<PersonStatus>(scan.integer(8)));
        read.statusFrom.push_back(scan.day(9));
    }
    if (ids.size() > kMaxRows) return tooLarge(CaseFileText::tr("more than 4 billion persons"));
    const std::vector<std::uint32_t> order = byteOrder(read.nominalRef);
    m_personOf.build(ids, inverse(order));
    m_columns.nominalRef = reordered(std::move(read.nominalRef), order);
    m_columns.pncId = reordered(std::move(read.pncId), order);
    m_columns.surname = reordered(std::move(read.surname), order);
    m_columns.forenames = reordered(std::move(read.forenames), order);
    m_columns.dateOfBirth = reordered(std::move(read.dateOfBirth), order);
    m_columns.sex = reordered(std::move(read.sex), order);
    m_columns.personStatus = reordered(std::move(read.personStatus), order);
    m_columns.homeBorough = reordered(std::move(read.homeBorough), order);
    m_columns.statusFrom = reordered(std::move(read.statusFrom), order);
    return {};
}

/// The names before an import changed them, of imports that stand: what a reader may know the person by.
Status ColumnsLoader::loadFormerNames() {
    std::unordered_map<std::uint32_t, std::vector<std::string>> former;
    Scan scan(m_database, "SELECT image.id, image.surname, image.forenames FROM person_image AS image "
                          "JOIN import ON import.id = image.import_id "
                          "WHERE image.side = 0 AND import.rolled_back_at IS NULL");
    while (scan.next()) {
        HARMDESK_TRY(pace());
        const std::uint32_t person = m_personOf[scan.integer(0)];
        if (person == IdMap::kMissing) continue; // an image outlives a row that was rolled back
        const std::string_view surname = scan.text(1);
        const std::string_view forenames = scan.text(2);
        if (surname == m_columns.surname[person] && forenames == m_columns.forenames[person]) continue;
        std::string name(surname);
        if (!surname.empty() && !forenames.empty()) name.append(", ");
        name.append(forenames);
        if (name.empty()) continue;
        std::vector<std::string>& names = former[person];
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
    }
    std::uint64_t size = 0;
    for (std::size_t person = 0; person < m_columns.personCount(); ++person) {
        const auto found = former.find(static_cast<std::uint32_t>(person));
        std::string all;
        if (found != former.end())
            for (const std::string& name : found->second) all.append(all.empty() ? "" : ";").append(name);
        size += all.size();
        if (size > kMaxPoolBytes) return tooLarge(CaseFileText::tr("more than 4 GB of former names"));
        m_columns.formerNames.append(all);
    }
    return {};
}

Status ColumnsLoader::loadCrimes() {
    CaseColumns read;
    std::vector<std::int64_t> ids;
    const auto expected = static_cast<std::size_t>(m_total);
    ids.reserve(expected);
    read.offence.reserve(expected);
    std::uint64_t size = 0;
    Scan scan(
        m_database,
        "SELECT id, crime_no, offence_id, committed_from, reported_on, recorded_on, statement_on, offences, "
        "flags, borough, status, outcome_type, unit FROM crime");
    while (scan.next()) {
        ++m_crimesDone;
        HARMDESK_TRY(pace());
        ids.push_back(scan.integer(0));
        size += scan.text(1).size();
        if (size > kMaxPoolBytes) return tooLarge(CaseFileText::tr("more than 4 GB of crime numbers"));
        read.crimeNo.append(scan.text(1));
        const std::uint32_t offence = m_offenceOf[scan.integer(2)];
        if (offence == IdMap::kMissing) return dangling(QStringLiteral("crime.offence_id"));
        read.offence.push_back(offence);
        read.committedFrom.push_back(scan.day(3));
        read.reportedOn.push_back(scan.day(4));
        read.recordedOn.push_back(scan.day(5));
        read.statementOn.push_back(scan.day(6));
        read.offenceCount.push_back(static_cast<std::int32_t>(scan.integer(7)));
        std::uint16_t flags = 0;
        if (!scan.isNull(8)) {
            HARMDESK_TRY_ASSIGN(found, flagSet(scan.integer(8)));
            flags = found;
        }
        read.flagSet.push_back(flags);
        std::uint16_t place = 0;
        if (!scan.isNull(9)) {
            HARMDESK_TRY_ASSIGN(found, borough(scan.integer(9)));
            place = found;
        }
        read.crimeBorough.push_back(place);
        read.recordStatus.push_back(static_cast<RecordStatus>(scan.integer(10)));
        read.outcomeType.push_back(static_cast<std::uint8_t>(scan.integer(11)));
        std::uint16_t desk = 0;
        if (!scan.isNull(12)) {
            HARMDESK_TRY_ASSIGN(found, unit(scan.integer(12)));
            desk = found;
        }
        read.crimeUnit.push_back(desk);
    }
    if (ids.size() > kMaxRows) return tooLarge(CaseFileText::tr("more than 4 billion crimes"));
    const std::vector<std::uint32_t> order = byteOrder(read.crimeNo);
    m_crimeOf.build(ids, inverse(order));
    m_columns.crimeNo = reordered(std::move(read.crimeNo), order);
    m_columns.offence = reordered(std::move(read.offence), order);
    m_columns.committedFrom = reordered(std::move(read.committedFrom), order);
    m_columns.reportedOn = reordered(std::move(read.reportedOn), order);
    m_columns.recordedOn = reordered(std::move(read.recordedOn), order);
    m_columns.statementOn = reordered(std::move(read.statementOn), order);
    m_columns.offenceCount = reordered(std::move(read.offenceCount), order);
    m_columns.flagSet = reordered(std::move(read.flagSet), order);
    m_columns.crimeBorough = reordered(std::move(read.crimeBorough), order);
    m_columns.crimeUnit = reordered(std::move(read.crimeUnit), order);
    m_columns.recordStatus = reordered(std::move(read.recordStatus), order);
    m_columns.outcomeType = reordered(std::move(read.outcomeType), order);
    return {};
}

Status ColumnsLoader::loadLinks() {
    struct Accusation {
        std::uint32_t person;
        std::uint32_t crime;
        Role role;
    };
    struct Victim {
        std::uint32_t crime;
        std::uint32_t person;
    };
    std::vector<Accusation> accusations;
    std::vector<Victim> victims;
    // The table lies by crime, person, role: one person's roles in one crime follow each other, the furthest
    // last.
    Scan scan(m_database, "SELECT crime_id, person_id, role FROM link");
    while (scan.next()) {
        HARMDESK_TRY(pace());
        const std::uint32_t crime = m_crimeOf[scan.integer(0)];
        const std::uint32_t person = m_personOf[scan.integer(1)];
        if (crime == IdMap::kMissing || person == IdMap::kMissing) return dangling(QStringLiteral("link"));
        const auto role = static_cast<Role>(scan.integer(2));
        if (role == Role::Victim) {
            victims.push_back(Victim{crime, person});
        } else if (isAccused(role)) {
            if (!accusations.empty() && accusations.back().crime == crime &&
                accusations.back().person == person)
                accusations.back().role = std::max(accusations.back().role, role);
            else
                accusations.push_back(Accusation{person, crime, role});
        }
    }
    if (std::max(accusations.size(), victims.size()) > kMaxRows)
        return tooLarge(CaseFileText::tr("more than 4 billion links"));

    std::vector<Accusation> byPerson;
    m_columns.accusedStart = grouped(
        accusations, m_columns.personCount(), [](const Accusation& a) { return a.person; }, byPerson);
    sortWithin(byPerson, m_columns.accusedStart,
               [](const Accusation& a, const Accusation& b) { return a.crime < b.crime; });
    m_columns.accusedCrime.reserve(byPerson.size());
    m_columns.accusedRole.reserve(byPerson.size());
    for (const Accusation& a : byPerson) {
        m_columns.accusedCrime.push_back(a.crime);
        m_columns.accusedRole.push_back(a.role);
    }
    std::vector<Victim> byCrime;
    m_columns.victimStart = grouped(
        victims, m_columns.crimeCount(), [](const Victim& v) { return v.crime; }, byCrime);
    sortWithin(byCrime, m_columns.victimStart,
               [](const Victim& a, const Victim& b) { return a.person < b.person; });
    m_columns.victim.reserve(byCrime.size());
    for (const Victim& v : byCrime) m_columns.victim.push_back(v.person);
    return {};
}

Status ColumnsLoader::loadEvents() {
    struct Row {
        std::uint32_t person;
        CaseColumns::EventColumn event;
    };
    std::vector<Row> rows;
    Scan scan(m_database, "SELECT person_id, kind, event_on, until FROM event");
    while (scan.next()) {
        HARMDESK_TRY(pace());
        const std::uint32_t person = m_personOf[scan.integer(0)];
        if (person == IdMap::kMissing) return dangling(QStringLiteral("event"));
        rows.push_back(Row{person, {static_cast<EventKind>(scan.integer(1)), scan.day(2), scan.day(3)}});
    }
    if (rows.size() > kMaxRows) return tooLarge(CaseFileText::tr("more than 4 billion events"));
    std::vector<Row> byPerson;
    m_columns.eventStart = grouped(
        rows, m_columns.personCount(), [](const Row& r) { return r.person; }, byPerson);
    // Beyond the date the order is fixed too, so that the same events read the same however they came in.
    sortWithin(byPerson, m_columns.eventStart, [](const Row& a, const Row& b) {
        return std::tuple(a.event.on, a.event.kind, a.event.until) <
               std::tuple(b.event.on, b.event.kind, b.event.until);
    });
    m_columns.events.reserve(byPerson.size());
    for (const Row& r : byPerson) m_columns.events.push_back(r.event);
    return {};
}

} // namespace harmdesk::storage

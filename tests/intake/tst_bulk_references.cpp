// SPDX-License-Identifier: GPL-3.0-or-later
// A bulk load whose rows refer to rows that are not there never reaches the case, whoever made the mistake.
#include "case_dump.h"
#include "intake_fixture.h"
#include "models/storage/bulk_load.h"

using namespace harmdesk;
using namespace harmdesk::tests;

namespace {

constexpr std::int64_t kLarge = 1'000'000; // expected rows: references are checked once, before the commit

ImportReceipt oneFile() {
    ImportReceipt receipt;
    receipt.user = QStringLiteral("tester");
    receipt.startedAt = receipt.finishedAt = QDateTime::currentDateTimeUtc();
    receipt.files.push_back(FileReceipt{QStringLiteral("persons.csv"), {}, FileKind::Persons, 0, 0, 0, 0, 0});
    return receipt;
}

/// Two persons, two crimes, a word and an offence, each with the first free id and the one after it.
struct Rows {
    explicit Rows(const storage::BulkIds& ids) {
        word = {ids.word, "Made-up borough"};
        offence = {ids.offence, "", "999", "XX99999", "Made-up offence"};
        for (std::int64_t i = 0; i < 2; ++i) {
            storage::BulkPerson& person = persons[static_cast<std::size_t>(i)];
            person.id = ids.person + i;
            person.nominalRef = i == 0 ? "made-up-1" : "made-up-2";
            person.homeBorough = ids.word;
            person.file = ids.file;
            person.line = 2 + i;
            storage::BulkCrime& crime = crimes[static_cast<std::size_t>(i)];
            crime.id = ids.crime + i;
            crime.crimeNo = i == 0 ? "made-up-1/26" : "made-up-2/26";
            crime.offence = ids.offence;
            crime.file = ids.file;
            crime.line = 2 + i;
        }
        link = {ids.crime + 1, ids.person + 1, Role::Suspect, ids.word, false, ids.file, 2};
        event.person = ids.person + 1;
        event.crime = ids.crime + 1;
        event.detail = ids.word;
        event.file = ids.file;
        event.line = 2;
    }
    storage::BulkWord word;
    storage::BulkOffence offence;
    std::array<storage::BulkPerson, 2> persons;
    std::array<storage::BulkCrime, 2> crimes;
    storage::BulkLink link;
    storage::BulkEvent event;
};

/// Loads what `spoil` leaves of the rows.
Status load(TemporaryCase& held, const std::function<void(Rows&)>& spoil) {
    const WorkContext context;
    HARMDESK_TRY_ASSIGN(bulk, storage::openBulkLoad(*held.connection, false, context));
    ImportReceipt receipt = oneFile();
    HARMDESK_TRY(bulk->begin(receipt, true, kLarge));
    Rows rows(bulk->firstIds());
    spoil(rows);
    auto batch = bulk->takeBatch();
    batch->words.push_back(rows.word);
    batch->offences.push_back(rows.offence);
    for (const storage::BulkPerson& person : rows.persons) batch->persons.push_back(person);
    for (const storage::BulkCrime& crime : rows.crimes) batch->crimes.push_back(crime);
    batch->links.push_back(rows.link);
    batch->events.push_back(rows.event);
    HARMDESK_TRY(bulk->write(std::move(batch)));
    receipt.id = ImportId{bulk->firstIds().import};
    receipt.files[0].inserted = 6;
    return bulk->close(
        {&receipt, AuditEvent{QString::fromUtf16(audit_action::kImport), {}, QStringLiteral("six rows")}});
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(Rows&)>)

class TestBulkReferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refused_data() {
        QTest::addColumn<std::function<void(Rows&)>>("spoil");
        const auto row = [](const char* name, std::function<void(Rows&)> spoil) {
            QTest::newRow(name) << std::move(spoil);
        };
        row("link to no crime", [](Rows& r) { r.link.crime += 1; });
        row("link to no person", [](Rows& r) { r.link.person += 1; });
        row("link to a person far below", [](Rows& r) { r.link.person = -5; });
        row("link with no relationship word", [](Rows& r) { r.link.relationship += 1; });
        row("link from no file", [](Rows& r) { r.link.file += 1; });
        row("event of no person", [](Rows& r) { r.event.person += 1; });
        row("event of no crime", [](Rows& r) { r.event.crime += 1; });
        row("event with no detail word", [](Rows& r) { r.event.detail += 1; });
        row("event from no file", [](Rows& r) { r.event.file += 1; });
        row("person of no borough", [](Rows& r) { r.persons[0].homeBorough += 1; });
        row("person of no ethnicity", [](Rows& r) { r.persons[1].ethnicity = r.word.id + 1; });
        row("person from no file", [](Rows& r) { r.persons[0].file += 1; });
        row("crime of no offence", [](Rows& r) { r.crimes[0].offence += 1; });
        row("crime of no borough", [](Rows& r) { r.crimes[0].borough = r.word.id + 1; });
        row("crime of no method", [](Rows& r) { r.crimes[0].mo = r.word.id + 1; });
        row("crime of no flags", [](Rows& r) { r.crimes[0].flags = r.word.id + 1; });
        row("crime of no unit", [](Rows& r) { r.crimes[1].unit = r.word.id + 1; });
        row("crime from no file", [](Rows& r) { r.crimes[1].file += 1; });
        // The bounds alone would not find these: the ids have a gap.
        row("link into a gap", [](Rows& r) {
            r.crimes[1].id += 1;
            r.event.crime = r.link.crime + 1;
        });
        row("event into a gap", [](Rows& r) {
            r.persons[1].id += 1;
            r.link.person += 1;
        });
    }
    void refused() {
        QFETCH(std::function<void(Rows&)>, spoil);
        TemporaryCase empty;
        TemporaryCase filled;
        QVERIFY(filled.import({goldenFolder(QStringLiteral("2026-09"))}));
        for (TemporaryCase* held : {&empty, &filled}) {
            const QByteArray before = dumpAll(held->path());
            const Status outcome = load(*held, spoil);
            QVERIFY(!outcome.has_value());
            QCOMPARE(outcome.error().kind, ErrorKind::Internal);
            QVERIFY(outcome.error().detail.startsWith(QStringLiteral("table ")));
            QCOMPARE(dumpAll(held->path()), before);
        }
    }

    /// Rows go in by blocks; a row that changes one of the same batch comes after it.
    void blocksAndChanges() {
        TemporaryCase held;
        constexpr std::int64_t kPersons = 100;
        {
            const WorkContext context;
            auto bulk = storage::openBulkLoad(*held.connection, false, context);
            QVERIFY(bulk.has_value());
            ImportReceipt receipt = oneFile();
            QVERIFY((*bulk)->begin(receipt, true, kLarge));
            const storage::BulkIds ids = (*bulk)->firstIds();
            auto batch = (*bulk)->takeBatch();
            const auto add = [&](std::int64_t i, const char* surname, bool replaces) {
                storage::BulkPerson person;
                person.id = ids.person + i;
                person.nominalRef = batch->texts.keep("made-up-" + std::to_string(i));
                person.surname = surname;
                if (i % 3 == 0) person.dateOfBirth = Date::fromDays(static_cast<std::int32_t>(i));
                person.replaces = replaces;
                person.file = ids.file;
                person.line = 2 + i;
                batch->persons.push_back(person);
            };
            for (std::int64_t i = 0; i < kPersons; ++i) {
                add(i, "First", false);
                if (i % 40 == 35) add(i - 1, "Second", true);
            }
            QVERIFY((*bulk)->write(std::move(batch)));
            receipt.id = ImportId{ids.import};
            receipt.files[0].inserted = kPersons;
            QVERIFY(
                (*bulk)->close({&receipt, AuditEvent{QString::fromUtf16(audit_action::kImport), {}, {}}}));
        }
        QByteArray expected;
        for (int i = 0; i < kPersons; ++i)
            expected += "made-up-" + QByteArray::number(i) + (i % 40 == 34 ? "|Second|" : "|First|") +
                        (i % 3 == 0 ? QByteArray::number(i) : QByteArray("NULL")) + '|' +
                        QByteArray::number(i + 2) + "|\n";
        QCOMPARE(
            dump(held.path(), {"SELECT nominal_ref, surname, date_of_birth, line FROM person ORDER BY id"}),
            expected);
        QVERIFY(held.connection->verify()->empty());
    }

    void wholeRowsAreTaken() {
        TemporaryCase held;
        QVERIFY(held.import({goldenFolder(QStringLiteral("2026-09"))}));
        const Status outcome = load(held, [](Rows&) {});
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail));
        QVERIFY(held.connection->verify()->empty());
    }

    /// Whatever files an import has, the case keeps all its indexes.
    void indexesAreMadeAgain() {
        const std::vector<const char*> schema{"SELECT name, sql FROM sqlite_schema ORDER BY name"};
        for (const QStringList& names :
             {QStringList{QStringLiteral("persons.csv")},
              QStringList{QStringLiteral("crimes.csv"), QStringLiteral("persons.csv")},
              QStringList{QString()}}) {
            TemporaryCase held;
            const QByteArray before = dump(held.path(), schema);
            QVERIFY(before.contains("link_person") && before.contains("crime_crime_no"));
            QStringList paths;
            for (const QString& name : names)
                paths.append(goldenFolder(QStringLiteral("2026-09")) + QLatin1Char('/') + name);
            const auto receipt = held.import(paths);
            QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(receipt.error().text));
            QCOMPARE(dump(held.path(), schema), before);
            QVERIFY(held.connection->verify()->empty());
        }
    }

    /// A gap makes the check slower, not wrong.
    void gapsAreNoFault() {
        TemporaryCase held;
        const Status outcome = load(held, [](Rows& r) {
            r.crimes[1].id += 5;
            r.link.crime += 5;
            r.event.crime += 5;
            r.persons[0].id += 7;
        });
        QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().detail));
        QVERIFY(held.connection->verify()->empty());
    }
};

QTEST_GUILESS_MAIN(TestBulkReferences)
#include "tst_bulk_references.moc"

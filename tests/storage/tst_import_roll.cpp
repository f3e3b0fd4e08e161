// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_import.h"
#include "tests/support/case_files.h"
#include "tests/support/child_process.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace harmdesk;
using namespace harmdesk::testing;

namespace {

QByteArray rowsOf(const QString& path) {
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    QByteArray out;
    for (const char* const table : {"person", "crime", "link", "event"}) {
        SQLite::Statement query(database,
                                std::string("SELECT * FROM ").append(table).append(" ORDER BY 1, 2, 3"));
        while (query.executeStep())
            for (int c = 0; c < query.getColumnCount(); ++c)
                out += query.getColumn(c).isNull() ? "NULL|" : query.getColumn(c).getString() + '|';
        out += '\n';
    }
    return out;
}

/// All of a table that imports write to, however they stand.
QByteArray whole(const QString& path) {
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READONLY);
    QByteArray out = rowsOf(path);
    for (const char* const table : {"person_image", "crime_image", "link_image", "event_image", "import",
                                    "meta", "audit", "reject", "import_confirmed"}) {
        SQLite::Statement query(database, std::string("SELECT * FROM ").append(table));
        while (query.executeStep())
            for (int c = 0; c < query.getColumnCount(); ++c)
                out += query.getColumn(c).isNull() ? "NULL|" : query.getColumn(c).getString() + '|';
        out += '\n';
    }
    return out;
}

/// Import 1 brings N1, N2, C1 and links; import 2 changes N1, links N3 (new) to C1, names N2 again.
void twoImports(storage::CaseConnection& connection) {
    SmallImport first(connection);
    first.addPerson("N1", "Smith", "Brent");
    first.addPerson("N2", "Jones");
    first.addCrime("C1", "Assault", 0, "VAWG");
    first.addLink("C1", "N1", Role::Suspect);
    first.addLink("C1", "N2", Role::Victim, "partner");
    first.addEvent("N1", EventKind::Arrest, 20501, "C1");
    QVERIFY(first.commit().has_value());
    SmallImport second(connection);
    second.addPerson("N1", "Smyth", "Brent");
    second.addPerson("N2", "Jones");
    second.addPerson("N3", "Young");
    second.addLink("C1", "N3", Role::Suspect);
    second.addLink("C1", "N2", Role::Victim, "ex-partner");
    second.addEvent("N1", EventKind::Bail, 20502);
    QVERIFY(second.commit().has_value());
}

/// An import with enough rows that half of a roll reaches the disk before its commit.
void largeImport(storage::CaseConnection& connection, int rows) {
    SmallImport import(connection, true);
    for (int i = 0; i < rows; ++i) {
        const std::string number = std::to_string(i);
        import.addPerson(std::string("N").append(number), std::string("Name ").append(number), "Brent");
        import.addCrime(std::string("C").append(number), "Assault");
        import.addLink(std::string("C").append(number), std::string("N").append(number), Role::Suspect);
    }
    QVERIFY(import.commit().has_value());
}

std::string valueOf(const RowVersion& version, const std::string& field) {
    for (const auto& [name, value] : version.values)
        if (name == field) return value;
    return "(no such field)";
}

} // namespace

class TestImportRoll : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void backAndForward() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        auto edit = storage::openCase(path, editing(QStringLiteral("Ann"))).value();
        storage::ReceiptStore& receipts = edit->receipts();
        const QByteArray empty = rowsOf(path);
        twoImports(*edit);
        const QByteArray both = rowsOf(path);
        QVERIFY(receipts.obstacles(ImportId{2})->empty());

        QVERIFY(receipts.rollBack(ImportId{2}, QStringLiteral("wrong month"), {}).has_value());
        QCOMPARE(edit->suspects().loadDossier("N1")->person.surname, std::string("Smith"));
        QVERIFY(!edit->suspects().loadDossier("N3").has_value());
        const ImportReceipt receipt = receipts.receipt(ImportId{2}).value();
        QVERIFY(receipt.isRolledBack());
        QCOMPARE(receipt.rolledBackAt, fixedClock()());
        QCOMPARE(receipt.rolledBackBy, QStringLiteral("Ann"));
        QCOMPARE(receipt.rolledBackWhy, QStringLiteral("wrong month"));
        QCOMPARE(receipts.receipts()->size(), std::size_t{2});
        QCOMPARE(edit->info()->lastImport->value, 1);
        QCOMPARE(edit->info()->persons, 2);
        QCOMPARE(edit->suspects().dataVersion().value(), 3);
        const AuditEntry line = edit->audit().entries()->back();
        QCOMPARE(line.event.action, QStringLiteral("import.rolledback"));
        QCOMPARE(line.event.subject, QStringLiteral("import 2"));
        QCOMPARE(line.event.detail,
                 QStringLiteral("3 rows taken back, 2 rows made as before, reason: wrong month"));
        QCOMPARE(edit->verify().value(), std::vector<QString>());

        QVERIFY(receipts.rollBack(ImportId{1}, {}, {}).has_value());
        QCOMPARE(rowsOf(path), empty);
        QVERIFY(!edit->info()->lastImport.has_value());
        const auto obstacles = receipts.obstacles(ImportId{2}).value();
        QCOMPARE(obstacles.size(), std::size_t{1});
        QCOMPARE(obstacles[0].import.value, 1);
        QVERIFY2(obstacles[0].text.contains(QStringLiteral("is rolled back")), qPrintable(obstacles[0].text));

        QVERIFY(receipts.rollForward(ImportId{1}, {}, {}).has_value());
        QVERIFY(receipts.rollForward(ImportId{2}, QStringLiteral("right after all"), {}).has_value());
        QCOMPARE(rowsOf(path), both);
        QVERIFY(!receipts.receipt(ImportId{2})->isRolledBack());
        QVERIFY(receipts.receipt(ImportId{2})->rolledBackBy.isEmpty());
        QCOMPARE(edit->audit().entries()->back().event.detail,
                 QStringLiteral("3 rows brought back, 2 rows changed again, reason: right after all"));
        QCOMPARE(edit->verify().value(), std::vector<QString>());
    }

    /// A case without any crime: an event of none comes back all the same.
    void eventsOfNoCrime() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        auto edit = storage::openCase(path, editing()).value();
        SmallImport first(*edit);
        first.addPerson("N1", "Smith");
        first.addEvent("N1", EventKind::Arrest, 20501);
        QVERIFY(first.commit().has_value());
        const QByteArray before = rowsOf(path);
        QVERIFY(edit->receipts().rollBack(ImportId{1}, {}, {}).has_value());
        QVERIFY(edit->receipts().rollForward(ImportId{1}, {}, {}).has_value());
        QCOMPARE(rowsOf(path), before);
    }

    void whatStandsInTheWayIsSaid() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        auto edit = storage::openCase(path, editing()).value();
        storage::ReceiptStore& receipts = edit->receipts();
        twoImports(*edit);
        const auto obstacles = receipts.obstacles(ImportId{1}).value();
        QCOMPARE(obstacles.size(), std::size_t{3});
        for (const storage::RollObstacle& each : obstacles) QCOMPARE(each.import.value, 2);
        QCOMPARE(obstacles[0].rows, 2); // N1 and a link changed
        QCOMPARE(obstacles[0].text,
                 QStringLiteral("Import 2 of 3 Nov 2026 changed 2 row(s) that this import brought."));
        QCOMPARE(obstacles[1].rows, 2); // N3 linked to C1, N1 on bail
        QVERIFY2(obstacles[1].text.contains(QStringLiteral("2 link(s) or event(s)")),
                 qPrintable(obstacles[1].text));
        QCOMPARE(obstacles[2].rows, 1); // N2 named again
        QVERIFY2(obstacles[2].text.contains(QStringLiteral("unchanged")), qPrintable(obstacles[2].text));

        const QByteArray before = whole(path);
        const Status refused = receipts.rollBack(ImportId{1}, {}, {});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::Usage);
        for (const storage::RollObstacle& each : obstacles) QVERIFY(refused.error().text.contains(each.text));
        QCOMPARE(whole(path), before);

        for (const ImportId unknown : {ImportId{}, ImportId{3}, ImportId{-1}}) {
            QCOMPARE(receipts.obstacles(unknown).error().kind, ErrorKind::Unreadable);
            QCOMPARE(receipts.rollBack(unknown, {}, {}).error().kind, ErrorKind::Unreadable);
            QCOMPARE(receipts.rollForward(unknown, {}, {}).error().kind, ErrorKind::Unreadable);
        }
        QCOMPARE(receipts.rollForward(ImportId{2}, {}, {}).error().kind, ErrorKind::Usage);
        QVERIFY(receipts.rollBack(ImportId{2}, {}, {}).has_value());
        QCOMPARE(receipts.rollBack(ImportId{2}, {}, {}).error().kind, ErrorKind::Usage);

        // Import 3 brings a row that import 2 would bring, and changes one that it would change.
        SmallImport third(*edit);
        third.addPerson("N3", "Younger");
        third.addPerson("N1", "Smithe", "Brent");
        QVERIFY(third.commit().has_value());
        const auto forward = receipts.obstacles(ImportId{2}).value();
        QCOMPARE(forward.size(), std::size_t{2});
        QCOMPARE(forward[0].import.value, 3);
        QVERIFY2(forward[0].text.contains(QStringLiteral("brought 1 row(s)")), qPrintable(forward[0].text));
        QVERIFY2(forward[1].text.contains(QStringLiteral("changed 1 row(s)")), qPrintable(forward[1].text));
        QCOMPARE(receipts.rollForward(ImportId{2}, {}, {}).error().kind, ErrorKind::Usage);
        auto view = storage::openCase(path, viewing()).value();
        QCOMPARE(view->receipts().obstacles(ImportId{2})->size(), std::size_t{2});
        QCOMPARE(view->receipts().rollBack(ImportId{3}, {}, {}).error().kind, ErrorKind::CaseFile);
        QCOMPARE(view->receipts().rollForward(ImportId{2}, {}, {}).error().kind, ErrorKind::CaseFile);
    }

    /// A row that the same import makes what it was before is no change.
    void aRowThatIsRestoredIsNoChange() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        auto edit = storage::openCase(path, editing()).value();
        SmallImport first(*edit);
        first.addPerson("N1", "Smith");
        QVERIFY(first.commit().has_value());
        const QByteArray before = rowsOf(path);
        for (const bool inBulk : {false, true}) {
            SmallImport second(*edit, inBulk);
            second.addPerson("N1", "Smyth");
            second.addPerson("N1", "Smith");
            QVERIFY(second.commit().has_value());
            QCOMPARE(rowsOf(path), before);
            QCOMPARE(edit->suspects().history(FileKind::Persons, {"N1"})->size(), std::size_t{1});
        }
        QVERIFY(edit->receipts().obstacles(ImportId{1})->empty());
        SmallImport third(*edit);
        third.addPerson("N1", "Smyth");
        third.addPerson("N1", "Smith");
        third.addPerson("N1", "Smythe");
        QVERIFY(third.commit().has_value());
        QCOMPARE(edit->suspects().history(FileKind::Persons, {"N1"})->size(), std::size_t{2});
        QVERIFY(edit->receipts().rollBack(third.id(), {}, {}).has_value());
        QCOMPARE(rowsOf(path), before);
    }

    void rejectsAreOpenAgainWhileTheirRetryIsRolledBack() {
        QTemporaryDir dir;
        auto edit = storage::openCase(makeCase(dir.path()), editing()).value();
        storage::ReceiptStore& receipts = edit->receipts();
        SmallImport first(*edit);
        first.addReject("N9");
        QVERIFY(first.commit().has_value());
        const std::int64_t reject = receipts.receipt(ImportId{1})->rejects.at(0).id;
        SmallImport retry(*edit);
        retry.addPerson("N9", "Smith");
        QVERIFY(retry.commit({reject}).has_value());
        QCOMPARE(receipts.receipt(ImportId{1})->rejects.at(0).state, RejectState::Resolved);
        QVERIFY(receipts.rollBack(ImportId{2}, {}, {}).has_value());
        QCOMPARE(receipts.receipt(ImportId{1})->rejects.at(0).state, RejectState::Open);
        QVERIFY(receipts.receipts()->at(1).rejects.at(0).settledBy.isNull());
        QVERIFY(receipts.rollForward(ImportId{2}, {}, {}).has_value());
        QCOMPARE(receipts.receipt(ImportId{1})->rejects.at(0).settledBy.value, 2);
    }

    void historyOfARow() {
        QTemporaryDir dir;
        auto edit = storage::openCase(makeCase(dir.path()), editing()).value();
        storage::SuspectSource& rows = edit->suspects();
        twoImports(*edit);
        SmallImport third(*edit);
        third.addCrime("C1", "Threats", 16);
        third.addPerson("N1", "Smeeth");
        QVERIFY(third.commit().has_value());

        auto versions = rows.history(FileKind::Persons, {"N1"}).value();
        QCOMPARE(versions.size(), std::size_t{3});
        QCOMPARE(valueOf(versions[0], "surname"), std::string("Smeeth"));
        QCOMPARE(valueOf(versions[1], "surname"), std::string("Smyth"));
        QCOMPARE(valueOf(versions[2], "surname"), std::string("Smith"));
        QCOMPARE(versions[0].provenance.import.value, 3);
        QCOMPARE(versions[1].provenance.import.value, 2);
        QCOMPARE(versions[1].provenance.file, std::string("in2/persons.csv"));
        QCOMPARE(versions[1].provenance.line, 2);
        QCOMPARE(versions[1].importedBy, QStringLiteral("tester"));
        QCOMPARE(versions[1].importedAt, QDateTime(QDate(2026, 11, 3), QTime(9, 1), Qt::UTC));
        const std::vector<std::pair<std::string, std::string>> expected{{"nominal_ref", "N1"},
                                                                        {"pnc_id", ""},
                                                                        {"surname", "Smith"},
                                                                        {"forenames", ""},
                                                                        {"date_of_birth", "1980-12-14"},
                                                                        {"sex", "M"},
                                                                        {"ethnicity", ""},
                                                                        {"home_borough", "Brent"},
                                                                        {"status", ""},
                                                                        {"status_from", ""}};
        QCOMPARE(versions[2].values, expected);

        versions = rows.history(FileKind::Crimes, {"C1"}).value();
        QCOMPARE(versions.size(), std::size_t{2});
        const std::vector<std::pair<std::string, std::string>> crime{{"crime_no", "C1"},
                                                                     {"ho_class", "008/06"},
                                                                     {"cjs_code", "OF61016"},
                                                                     {"offence_title", "Threats"},
                                                                     {"committed_from", "2026-02-06"},
                                                                     {"committed_to", "NULL"},
                                                                     {"reported_on", "2026-02-16"},
                                                                     {"recorded_on", ""},
                                                                     {"offences", "1"},
                                                                     {"borough", ""},
                                                                     {"easting", "530000"},
                                                                     {"northing", ""},
                                                                     {"mo", ""},
                                                                     {"flags", ""},
                                                                     {"status", "ACTIVE"},
                                                                     {"outcome_type", "16"},
                                                                     {"outcome_on", ""},
                                                                     {"officer", "PC 1"},
                                                                     {"unit", ""},
                                                                     {"statement_on", ""},
                                                                     {"urn", ""},
                                                                     {"incident_ref", ""}};
        QCOMPARE(versions[0].values, crime);
        QCOMPARE(valueOf(versions[1], "flags"), std::string("VAWG"));
        QCOMPARE(valueOf(versions[1], "outcome_type"), std::string());

        versions = rows.history(FileKind::Links, {"C1", "N2", "VICTIM"}).value();
        QCOMPARE(versions.size(), std::size_t{2});
        QCOMPARE(valueOf(versions[0], "relationship"), std::string("ex-partner"));
        QCOMPARE(valueOf(versions[1], "relationship"), std::string("partner"));
        QCOMPARE(valueOf(versions[1], "crime_no"), std::string("C1"));
        QCOMPARE(valueOf(versions[1], "nominal_ref"), std::string("N2"));
        QCOMPARE(valueOf(versions[1], "role"), std::string("VICTIM"));

        // What was before an import that is rolled back is the newest again.
        QVERIFY(edit->receipts().rollBack(ImportId{3}, {}, {}).has_value());
        versions = rows.history(FileKind::Persons, {"N1"}).value();
        QCOMPARE(versions.size(), std::size_t{2});
        QCOMPARE(valueOf(versions[0], "surname"), std::string("Smyth"));
        QVERIFY(edit->receipts().rollForward(ImportId{3}, {}, {}).has_value());
        QCOMPARE(rows.history(FileKind::Persons, {"N1"})->size(), std::size_t{3});

        QCOMPARE(rows.history(FileKind::Persons, {"N99"}).error().kind, ErrorKind::Unreadable);
        QCOMPARE(rows.history(FileKind::Links, {"C1", "N2", "SUSPECT"}).error().kind, ErrorKind::Unreadable);
        QCOMPARE(rows.history(FileKind::Links, {"C1", "N2", "BOSS"}).error().kind, ErrorKind::Usage);
        QCOMPARE(rows.history(FileKind::Links, {"C1"}).error().kind, ErrorKind::Usage);
        QCOMPARE(rows.history(FileKind::Persons, {}).error().kind, ErrorKind::Usage);
        QCOMPARE(rows.history(FileKind::Events, {"N1"}).error().kind, ErrorKind::Usage);
    }

    /// Imports of the first version kept no images.
    void importsOfAnOlderProgram() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        runSql(path, "UPDATE import SET keeps_images = 0");
        auto edit = storage::openCase(path, editing()).value();
        storage::ReceiptStore& receipts = edit->receipts();
        QVERIFY(receipts.obstacles(ImportId{1})->empty()); // it only inserted, and nothing came after it
        const QByteArray before = rowsOf(path);
        QVERIFY(receipts.rollBack(ImportId{1}, {}, {}).has_value());
        QCOMPARE(edit->info()->persons, 0);
        QVERIFY(receipts.rollForward(ImportId{1}, {}, {}).has_value());
        QCOMPARE(rowsOf(path), before);
        edit.reset();
        runSql(path, "UPDATE file SET updated = 3 WHERE id = 2");
        runSql(path, "INSERT INTO import (id, started_at, finished_at, user) VALUES (2, "
                     "'2026-11-01T08:00:00.000Z', '2026-11-01T08:00:05.000Z', 'x')");
        edit = storage::openCase(path, editing()).value();
        const auto obstacles = edit->receipts().obstacles(ImportId{1}).value();
        QCOMPARE(obstacles.size(), std::size_t{2});
        QCOMPARE(obstacles[0].import.value, 1);
        QCOMPARE(obstacles[0].rows, 3);
        QCOMPARE(obstacles[1].import.value, 2);
        QVERIFY(!edit->receipts().rollBack(ImportId{1}, {}, {}).has_value());
    }

    void inAScratchCopy() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        auto edit = storage::openCase(path, editing()).value();
        twoImports(*edit);
        const QByteArray before = whole(path);
        auto copy = storage::scratchCopy(*edit, {}).value();
        QVERIFY(copy->receipts().rollBack(ImportId{2}, {}, {}).has_value());
        QCOMPARE(copy->info()->persons, 2);
        SmallImport more(*copy);
        more.addPerson("N3", "Young");
        more.addPerson("N1", "Smoth");
        QVERIFY(more.commit().has_value());
        QCOMPARE(copy->info()->persons, 3);
        QCOMPARE(copy->verify().value(), std::vector<QString>());
        QCOMPARE(whole(path), before);
    }

    void verifyFindsWhatShouldNotBe_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("words");
        QTest::newRow("a row of a rolled back import")
            << QByteArray("UPDATE import SET rolled_back_at = '2026-11-01T08:00:00.000Z' WHERE id = 2")
            << QStringLiteral("are of imports that are rolled back");
        QTest::newRow("an image that is left over")
            << QByteArray("UPDATE link_image SET side = 1") << QStringLiteral("kept as rolled back");
        QTest::newRow("a changed row that is gone")
            << QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM link WHERE crime_id = 1 AND role = 4")
            << QStringLiteral("that imports changed are missing");
        QTest::newRow("an image of no file")
            << QByteArray("PRAGMA foreign_keys = OFF; UPDATE person_image SET file_id = 99")
            << QStringLiteral("person_image refer to rows missing from table file");
    }
    void verifyFindsWhatShouldNotBe() {
        QFETCH(QByteArray, sql);
        QFETCH(QString, words);
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        twoImports(*storage::openCase(path, editing()).value());
        runSql(path, sql.constData());
        const auto faults = storage::openCase(path, viewing()).value()->verify().value();
        QVERIFY(!faults.empty());
        QVERIFY2(
            std::any_of(faults.begin(), faults.end(), [&](const QString& f) { return f.contains(words); }),
            qPrintable(faults[0]));
    }

    /// In a file that was changed from outside: no reference is left without its row.
    void aReferenceThatWouldBreak_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("link to a person") << QByteArray("UPDATE link SET person_id = 3 WHERE role = 4");
        QTest::newRow("event of a person") << QByteArray("UPDATE event SET person_id = 3 WHERE id = 1");
        QTest::newRow("link to a crime") << QByteArray("INSERT INTO link VALUES (2, 1, 0, NULL, 3, 1)");
        QTest::newRow("event of a crime") << QByteArray("UPDATE event SET crime_id = 2 WHERE id = 1");
    }
    void aReferenceThatWouldBreak() {
        QFETCH(QByteArray, sql);
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        {
            auto edit = storage::openCase(path, editing()).value();
            SmallImport first(*edit);
            first.addPerson("N1", "Smith");
            first.addPerson("N2", "Jones");
            first.addCrime("C1", "Assault");
            first.addLink("C1", "N2", Role::Victim);
            first.addEvent("N1", EventKind::Arrest, 20501, "C1");
            QVERIFY(first.commit().has_value());
            SmallImport second(*edit);
            second.addPerson("N3", "Young");
            second.addCrime("C2", "Threats");
            QVERIFY(second.commit().has_value());
        }
        runSql(path, sql.constData());
        const QByteArray before = whole(path);
        auto edit = storage::openCase(path, editing()).value();
        const Status rolled = edit->receipts().rollBack(ImportId{2}, {}, {});
        QVERIFY(!rolled.has_value());
        QCOMPARE(rolled.error().kind, ErrorKind::Internal);
        QCOMPARE(whole(path), before);
    }

    void stoppedAtEveryStep() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        auto edit = storage::openCase(path, editing()).value();
        twoImports(*edit);
        int stoppedAt = 0;
        for (const bool back : {true, false}) {
            for (int at = 1;; ++at) {
                const QByteArray before = whole(path);
                std::stop_source stop;
                WorkContext context;
                context.stop = stop.get_token();
                int steps = 0;
                context.report = [&](const Progress& p) {
                    QVERIFY(p.done < p.total);
                    if (++steps == at) stop.request_stop();
                };
                const Status rolled = back ? edit->receipts().rollBack(ImportId{2}, {}, context)
                                           : edit->receipts().rollForward(ImportId{2}, {}, context);
                if (rolled) {
                    QVERIFY(at > steps);
                    break;
                }
                QCOMPARE(rolled.error().kind, ErrorKind::Cancelled);
                QCOMPARE(whole(path), before);
                ++stoppedAt;
            }
        }
        QCOMPARE(stoppedAt, 14);
        QVERIFY(edit->verify()->empty());
    }

    void killedAtEveryStep() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        {
            auto edit = storage::openCase(path, editing()).value();
            largeImport(*edit, 6000); // more than the page cache: half of it is written before the commit
        }
        for (const bool back : {true, false}) {
            const QByteArray before = whole(path);
            for (int at = 1; at <= 7; ++at) {
                const int outcome = inChild([&] {
                    auto edit = storage::openCase(path, editing());
                    WorkContext context;
                    int steps = 0;
                    context.report = [&](const Progress&) {
                        if (++steps == at) ::kill(::getpid(), SIGKILL);
                    };
                    const Status rolled = back ? (*edit)->receipts().rollBack(ImportId{1}, {}, context)
                                               : (*edit)->receipts().rollForward(ImportId{1}, {}, context);
                    return rolled ? 0 : 1;
                });
                QCOMPARE(outcome, -1);
                auto edit = storage::openCase(path, editing());
                QVERIFY2(edit.has_value(), edit ? "" : qPrintable(edit.error().text));
                QCOMPARE((*edit)->verify().value(), std::vector<QString>());
                edit->reset();
                QCOMPARE(whole(path) == before, true);
            }
            auto edit = storage::openCase(path, editing()).value();
            const Status rolled = back ? edit->receipts().rollBack(ImportId{1}, {}, {})
                                       : edit->receipts().rollForward(ImportId{1}, {}, {});
            QVERIFY(rolled.has_value());
            QCOMPARE(edit->info()->crimes, back ? 0 : 6000);
            QCOMPARE(edit->verify().value(), std::vector<QString>());
        }
    }

    void aFullDisk() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        {
            auto edit = storage::openCase(path, editing()).value();
            largeImport(*edit, 3000);
        }
        const QByteArray before = whole(path);
        for (const rlim_t room : {rlim_t{50'000}, rlim_t{300'000}, rlim_t{600'000}}) {
            const int outcome = inChild([&] {
                auto edit = storage::openCase(path, editing());
                if (!edit) return 1;
                ::signal(SIGXFSZ, SIG_IGN);
                const rlimit limit{room, room};
                ::setrlimit(RLIMIT_FSIZE, &limit);
                const Status rolled = (*edit)->receipts().rollBack(ImportId{1}, {}, {});
                if (rolled) return 2;
                return rolled.error().kind == ErrorKind::NotWritten ? 0 : 3;
            });
            QCOMPARE(outcome, 0);
            QCOMPARE(whole(path) == before, true);
        }
        auto edit = storage::openCase(path, editing()).value();
        QCOMPARE(edit->verify().value(), std::vector<QString>());
        QVERIFY(edit->receipts().rollBack(ImportId{1}, {}, {}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestImportRoll)
#include "tst_import_roll.moc"

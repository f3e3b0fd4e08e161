// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/migrations.h"
#include "tests/support/case_files.h"

#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

using namespace harmdesk;
using namespace harmdesk::testing;

class TestMigrations : public QObject {
    Q_OBJECT

    static int version(SQLite::Database& db) { return db.execAndGet("PRAGMA user_version").getInt(); }
    static std::vector<storage::Migration> with(const char* second, const char* third = nullptr) {
        std::vector<storage::Migration> steps = storage::builtInMigrations();
        steps.push_back({storage::currentSchemaVersion() + 1, second});
        if (third) steps.push_back({storage::currentSchemaVersion() + 2, third});
        return steps;
    }

private Q_SLOTS:
    void stepsAreNumberedWithoutGaps() {
        int expected = 1;
        for (const storage::Migration& step : storage::builtInMigrations())
            QCOMPARE(step.version, expected++);
        QCOMPARE(storage::currentSchemaVersion(), expected - 1);
    }

    void everyTableIsStrict() {
        SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        storage::migrate(db);
        QCOMPARE(version(db), storage::currentSchemaVersion());
        QVERIFY(
            db.execAndGet("SELECT COUNT(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                          "AND name NOT LIKE 'sqlite_%' AND strict = 1")
                .getInt() > 10);
        QCOMPARE(
            db.execAndGet("SELECT COUNT(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                          "AND name NOT LIKE 'sqlite_%' AND strict = 0")
                .getInt(),
            0);
    }

    void aMigratedFileStaysAsItIs() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        const auto before = folderContents(dir.path());
        {
            SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE, 5000);
            storage::migrate(db);
        }
        QCOMPARE(folderContents(dir.path()), before);
    }

    /// A case as the first released program left it, with what it held.
    static QString makeFirstVersion(const QString& folder) {
        const QString path = folder + QStringLiteral("/old.harmdesk");
        const QString made = makeCase(folder);
        SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        storage::migrate(db, {storage::builtInMigrations().front()});
        db.exec("PRAGMA journal_mode = WAL");
        db.exec("ATTACH '" + made.toStdString() + "' AS new");
        db.exec("INSERT OR REPLACE INTO meta SELECT * FROM new.meta WHERE key NOT LIKE 'highest%' AND key <> "
                "'minimum_version';"
                "INSERT INTO audit SELECT * FROM new.audit;"
                "INSERT INTO harm_index SELECT * FROM new.harm_index;"
                "INSERT INTO harm_index_row SELECT * FROM new.harm_index_row;"
                "INSERT INTO resolution_rule SELECT * FROM new.resolution_rule;"
                "DETACH new");
        fillSmallCase(path);
        db.exec(
            "INSERT INTO file VALUES (5, 1, 'in/crimes2.csv', 'ee', 1, 1, 0, 0, 0, 1);"
            "INSERT INTO reject VALUES (2, 5, 3, 'offences', 'bad_number', 'no number');"
            "INSERT INTO offence_decision VALUES (1, '999/99', 'XX1', 'Odd', 'A.1', 'ann', 'then'),"
            " (2, '999/99', 'XX1', 'Odd', 'A.2', 'bob', 'later'), (3, '1', '', 'b', 'A.3', 'ann', 'then')");
        QFile::remove(made);
        return path;
    }

    void aCaseOfTheFirstVersionIsBroughtUpToDate() {
        QTemporaryDir dir;
        const QString path = makeFirstVersion(dir.path());
        const auto before = folderContents(dir.path());
        QCOMPARE(before.keys(), QStringList{QStringLiteral("old.harmdesk")});
        const auto view = storage::openCase(path, viewing());
        QVERIFY(!view.has_value());
        QCOMPARE(view.error().kind, ErrorKind::CaseFile);
        QVERIFY2(view.error().text.contains(QStringLiteral("older version")), qPrintable(view.error().text));
        QCOMPARE(folderContents(dir.path()), before);

        auto edit = storage::openCase(path, editing());
        QVERIFY2(edit.has_value(), edit ? "" : qPrintable(edit.error().text + edit.error().detail));
        QCOMPARE((*edit)->info()->schemaVersion, storage::currentSchemaVersion());
        QCOMPARE((*edit)->info()->persons, 5);
        QCOMPARE((*edit)->verify().value(), std::vector<QString>());
        const ImportReceipt receipt = (*edit)->receipts().receipt(ImportId{1}).value();
        QVERIFY(receipt.spec.isEmpty() && receipt.retryOf.isNull() && !receipt.isRolledBack());
        QVERIFY(receipt.notes.empty());
        QCOMPARE(receipt.rejects.size(), std::size_t{2});
        QCOMPARE(receipt.rejects[0].kind, FileKind::Persons);
        QCOMPARE(receipt.rejects[1].kind, FileKind::Crimes);
        QCOMPARE(receipt.rejects[1].state, RejectState::Open);
        QVERIFY(receipt.rejects[1].values.empty());
        QVERIFY(!receipt.unmapped.at(0).isNew);
        const auto decisions = (*edit)->indexes().decisions().value();
        QCOMPARE(decisions.size(), std::size_t{3});
        QCOMPARE(decisions[0].withdrawnBy, std::string("bob"));
        QCOMPARE(decisions[0].withdrawnAt, std::string("later"));
        QVERIFY(decisions[1].stands() && decisions[2].stands());
        QVERIFY((*edit)->specs().specs()->empty());
        edit->reset();
        QVERIFY(storage::openCase(path, viewing()).has_value());
        SQLite::Database db(path.toStdString(), SQLite::OPEN_READONLY);
        QCOMPARE(db.execAndGet("SELECT value FROM meta WHERE key = 'minimum_version'").getString(),
                 std::string("2"));
    }

    /// A case of version 2 keeps what it held; a program of version 2 may still open what we made of it.
    void aCaseOfTheSecondVersionGetsCycles() {
        QTemporaryDir dir;
        const QString path = makeFirstVersion(dir.path());
        const std::vector<storage::Migration>& steps = storage::builtInMigrations();
        {
            SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE, 5000);
            storage::migrate(db, {steps[0], steps[1]});
            QCOMPARE(version(db), 2);
            QVERIFY(!db.tableExists("frozen_cycle"));
        }
        const auto view = storage::openCase(path, viewing());
        QVERIFY(!view.has_value());
        auto edit = storage::openCase(path, editing());
        QVERIFY2(edit.has_value(), edit ? "" : qPrintable(edit.error().text + edit.error().detail));
        QCOMPARE((*edit)->info()->schemaVersion, storage::currentSchemaVersion());
        QCOMPARE((*edit)->info()->persons, 5);
        QVERIFY((*edit)->cycles().cycles()->empty());
        QVERIFY(!(*edit)->cycles().open()->has_value());
        QVERIFY((*edit)->profiles().profiles()->empty());
        QVERIFY((*edit)->views().views()->empty());
        QCOMPARE((*edit)->verify().value(), std::vector<QString>());
        edit->reset();
        SQLite::Database db(path.toStdString(), SQLite::OPEN_READONLY);
        QCOMPARE(db.execAndGet("SELECT value FROM meta WHERE key = 'minimum_version'").getString(),
                 std::string("2"));
    }

    /// The schema does not depend on the way to it.
    void theSchemaIsTheSameAsOfANewCase() {
        QTemporaryDir dir;
        const QString old = makeFirstVersion(dir.path());
        QVERIFY(storage::openCase(old, editing()).has_value());
        const QString made = makeCase(dir.path(), QStringLiteral("new.harmdesk"));
        const auto schema = [](const QString& path) {
            SQLite::Database db(path.toStdString(), SQLite::OPEN_READONLY);
            SQLite::Statement query(db, "SELECT coalesce(sql, name) FROM sqlite_schema ORDER BY name");
            QStringList out;
            while (query.executeStep()) out << QString::fromStdString(query.getColumn(0).getString());
            return out;
        };
        QCOMPARE(schema(old), schema(made));
        QVERIFY(schema(made).size() > 20);
    }

    void laterStepsRunOnce() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE, 5000);
        const auto steps = with("CREATE TABLE later (a INTEGER) STRICT", "INSERT INTO later VALUES (1)");
        storage::migrate(db, steps);
        storage::migrate(db, steps);
        QCOMPARE(version(db), storage::currentSchemaVersion() + 2);
        QCOMPARE(db.execAndGet("SELECT COUNT(*) FROM later").getInt(), 1);
    }

    void aStepThatFailsTakesAllBack_data() {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("bad SQL") << QByteArray("CREATE TABLE other (a); SELEKT");
        QTest::newRow("bad value") << QByteArray("INSERT INTO meta VALUES (1)");
        QTest::newRow("reference left dangling") << QByteArray("DELETE FROM file WHERE id = 1");
    }
    void aStepThatFailsTakesAllBack() {
        QFETCH(QByteArray, bad);
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        const auto before = folderContents(dir.path());
        {
            SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE, 5000);
            db.exec("PRAGMA foreign_keys = ON");
            const auto steps =
                with("CREATE TABLE later (a); UPDATE person SET surname = 'X'", bad.constData());
            QVERIFY_THROWS_EXCEPTION(SQLite::Exception, storage::migrate(db, steps));
            QCOMPARE(version(db), storage::currentSchemaVersion());
            QCOMPARE(db.execAndGet("PRAGMA foreign_keys").getInt(), 1);
            QVERIFY(!db.tableExists("later"));
        }
        QCOMPARE(folderContents(dir.path()), before);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"

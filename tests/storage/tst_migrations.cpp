// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/migrations.h"
#include "tests/support/case_files.h"

#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

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

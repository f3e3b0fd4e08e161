// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlite/audit_log.h"
#include "tests/support/case_files.h"

#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

using namespace harmdesk;
using namespace harmdesk::testing;

class TestAuditLog : public QObject {
    Q_OBJECT

    static QString caseWithLines(const QTemporaryDir& dir, int lines) {
        const QString path = makeCase(dir.path());
        auto edit = storage::openCase(path, editing());
        for (int i = 0; i < lines; ++i) {
            const Status written =
                (*edit)->audit().append({QStringLiteral("export"), QStringLiteral("N%1").arg(i),
                                         QStringLiteral("top 100, “as at” 2026-10-31")});
            if (!written) qFatal("%s", qPrintable(written.error().text));
        }
        return path;
    }
    static std::optional<std::int64_t> firstBroken(const QString& path) {
        return storage::openCase(path, viewing()).value()->audit().firstBroken().value();
    }

private Q_SLOTS:
    void linesComeBackAsWritten() {
        QTemporaryDir dir;
        const QString path = caseWithLines(dir, 2);
        const auto lines = storage::openCase(path, viewing()).value()->audit().entries().value();
        QCOMPARE(lines.size(), std::size_t{3}); // with case.created
        QCOMPARE(lines[2].id, 3);
        QCOMPARE(lines[2].at, fixedClock()());
        QCOMPARE(lines[2].user, QStringLiteral("tester"));
        QCOMPARE(lines[2].event.action, QStringLiteral("export"));
        QCOMPARE(lines[2].event.subject, QStringLiteral("N1"));
        QCOMPARE(lines[2].event.detail, QStringLiteral("top 100, “as at” 2026-10-31"));
        QCOMPARE(lines[2].hash.size(), 64);
        QCOMPARE(lines[2].hash, storage::chainHash(lines[1].hash, lines[2]));
        QCOMPARE(firstBroken(path), std::nullopt);
    }

    void noTwoLinesEncodeAlike() {
        AuditEntry a;
        a.id = 1;
        a.at = fixedClock()();
        a.user = QStringLiteral("ab");
        a.event.action = QStringLiteral("c");
        AuditEntry b = a;
        b.user = QStringLiteral("a");
        b.event.action = QStringLiteral("bc");
        const QString zeros(64, QLatin1Char('0'));
        QVERIFY(storage::chainHash(zeros, a) != storage::chainHash(zeros, b));
        QVERIFY(storage::chainHash(zeros, a) != storage::chainHash(QString(64, QLatin1Char('1')), a));
        // A fixed value: the format of the chain must not change under existing logs.
        QCOMPARE(storage::chainHash(zeros, a),
                 QStringLiteral("e7a3b4aff0e4e0908bdc1296c3059cad763257b1bb320924d1a8d12e989884d2"));
    }

    void triggersForbidChanges_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update") << QStringLiteral("UPDATE audit SET user = 'other' WHERE id = 2");
        QTest::newRow("delete") << QStringLiteral("DELETE FROM audit WHERE id = 2");
        QTest::newRow("replace") << QStringLiteral("INSERT OR REPLACE INTO audit SELECT id, at, 'other', "
                                                   "action, subject, detail, hash FROM audit WHERE id = 2");
        QTest::newRow("update version") << QStringLiteral("UPDATE note_version SET html = ''");
        QTest::newRow("delete version") << QStringLiteral("DELETE FROM note_version");
        QTest::newRow("replace version")
            << QStringLiteral("INSERT OR REPLACE INTO note_version SELECT note_id, version, author, "
                              "saved_at, 'x', plain FROM note_version");
    }
    void triggersForbidChanges() {
        QFETCH(QString, sql);
        QTemporaryDir dir;
        const QString path = caseWithLines(dir, 2);
        QVERIFY(storage::openCase(path, editing())
                    .value()
                    ->notes()
                    .save({}, "N1", QStringLiteral("a"), QStringLiteral("<p>x</p>"), QStringLiteral("x"),
                          fixedClock()())
                    .has_value());
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, runSql(path, sql.toUtf8().constData()));
        QCOMPARE(firstBroken(path), std::nullopt);
    }

    void tamperingShows_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("line");
        const char* const open = "DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete; ";
        const auto row = [&](const char* name, const char* sql, qint64 line) {
            QTest::newRow(name) << QString::fromLatin1(open) + QString::fromLatin1(sql) << line;
        };
        row("user", "UPDATE audit SET user = 'other' WHERE id = 3", 3);
        row("time", "UPDATE audit SET at = '2026-11-01T09:12:30.251Z' WHERE id = 3", 3);
        row("time in another form", "UPDATE audit SET at = '2026-11-01T09:12:30.250+00:00' WHERE id = 3", 3);
        row("action", "UPDATE audit SET action = 'search' WHERE id = 3", 3);
        row("subject", "UPDATE audit SET subject = 'N7' WHERE id = 3", 3);
        row("detail", "UPDATE audit SET detail = 'top 1' WHERE id = 3", 3);
        row("hash", "UPDATE audit SET hash = upper(hash) WHERE id = 3", 3);
        row("a line taken out", "DELETE FROM audit WHERE id = 3", 3);
        row("taken out and closed up",
            "DELETE FROM audit WHERE id = 3; UPDATE audit SET id = 3 WHERE id = 4; UPDATE audit SET id = 4 "
            "WHERE id = 5; "
            "UPDATE meta SET value = 4 WHERE key = 'audit_lines'",
            3);
        row("swapped",
            "UPDATE audit SET id = 99 WHERE id = 3; UPDATE audit SET id = 3 WHERE id = 4; UPDATE audit SET "
            "id = 4 WHERE id = 99",
            3);
        row("the first", "DELETE FROM audit WHERE id = 1", 1);
        row("cut off at the end", "DELETE FROM audit WHERE id >= 4", 4);
        row("all", "DELETE FROM audit", 1);
        row("one added", "INSERT INTO audit VALUES (6, '2026-11-01T09:12:30.250Z', 'u', 'a', 's', 'd', '00')",
            6);
    }
    void tamperingShows() {
        QFETCH(QString, sql);
        QFETCH(qint64, line);
        QTemporaryDir dir;
        const QString path = caseWithLines(dir, 4);
        runSql(path, sql.toUtf8().constData());
        QCOMPARE(firstBroken(path), std::optional<std::int64_t>(line));
        const auto faults = storage::openCase(path, viewing()).value()->verify().value();
        QCOMPARE(faults.size(), std::size_t{1});
        QVERIFY(faults[0].contains(QString::number(line)));
    }

    void aLineOfATransactionThatFailsIsNotThere() {
        QTemporaryDir dir;
        const QString path = caseWithLines(dir, 1);
        {
            SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE, 5000);
            db.exec("BEGIN IMMEDIATE");
            storage::appendLine(db, {QStringLiteral("import"), {}, {}}, QStringLiteral("u"), fixedClock()());
            db.exec("ROLLBACK");
        }
        QCOMPARE(storage::openCase(path, viewing()).value()->audit().entries()->size(), std::size_t{2});
        QCOMPARE(firstBroken(path), std::nullopt);
    }

    void anotherWriterIsSaidAfterTheWait() {
        QTemporaryDir dir;
        const QString path = caseWithLines(dir, 1);
        SQLite::Database other(path.toStdString(), SQLite::OPEN_READWRITE, 0);
        auto view = storage::openCase(path, viewing());
        other.exec("BEGIN IMMEDIATE");
        const Status refused = (*view)->audit().append({QStringLiteral("search"), {}, {}});
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == ErrorKind::CaseFile);
        QVERIFY2(refused.error().text.contains(QStringLiteral("Another program")),
                 qPrintable(refused.error().text));
        other.exec("ROLLBACK");
        QVERIFY((*view)->audit().append({QStringLiteral("search"), {}, {}}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_audit_log.moc"

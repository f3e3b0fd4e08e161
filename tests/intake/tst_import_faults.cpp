// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever goes wrong, the case holds all of an import or nothing of it, and a sentence says what to do.
#include "case_dump.h"
#include "intake_fixture.h"
#include "large_extract.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace harmdesk;
using namespace harmdesk::tests;

class TestImportFaults : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusedFiles_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* name, const QByteArray& bytes, const char* word) {
            QTest::newRow(name) << bytes << QString::fromLatin1(word);
        };
        row("empty", {}, "empty");
        row("UTF-16", QByteArray("\xFF\xFEn\0o\0", 6), "UTF-16");
        row("binary",
            QByteArray("\x7F"
                       "ELF\0\1\2",
                       7),
            "not a table");
        row("Windows-1252", QByteArray(kPersonsHeader) + "N1,,Zolt\xE1n,,,M,,,,\n", "line 2");
        row("rubbish", "hello\nworld\n", "missing");
        row("missing columns", "nominal_ref,surname\nN1,Smith\n", "pnc_id, forenames, date_of_birth");
        row("unknown column", QByteArray(kPersonsHeader).replace("\n", ",shoe_size\n"), "shoe_size");
        row("column twice", QByteArray(kPersonsHeader).replace("\n", ",surname\n"), "given twice: surname");
    }
    void refusedFiles() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        TemporaryCase held;
        QVERIFY(held.import({goldenFolder(QStringLiteral("2026-09"))}));
        const QByteArray before = dumpAll(held.path());
        // A good file beside it does not come in either, whether it is read before or after.
        writeFile(held.folder() + QStringLiteral("/persons.csv"), bytes);
        writeFile(held.folder() + QStringLiteral("/crimes.csv"),
                  QByteArray(kCrimesHeader) + "C1,,,,,,,,,,,,,,ACTIVE,,,,,\n");
        for (const bool dryRun : {false, true}) {
            const auto receipt = held.import({held.folder()}, dryRun);
            QVERIFY(!receipt.has_value());
            QCOMPARE(receipt.error().kind, ErrorKind::Unreadable);
            QCOMPARE(exitCode(receipt.error().kind), 4);
            QVERIFY2(receipt.error().text.contains(word), qPrintable(receipt.error().text));
            QVERIFY2(receipt.error().text.contains(QStringLiteral("persons.csv")),
                     qPrintable(receipt.error().text));
            QVERIFY(receipt.error().text.contains(QStringLiteral("Nothing was imported")));
            QCOMPARE(dumpAll(held.path()), before);
        }
        const auto found = intake::findExtract({held.folder()});
        QVERIFY(word == QLatin1String("line 2") || !found.has_value());
    }

    void faultLateInALaterFile() {
        TemporaryCase held;
        const QString folder = held.folder() + QStringLiteral("/x");
        writeLarge(folder, 20000);
        QFile events(folder + QStringLiteral("/events.csv"));
        QVERIFY(events.open(QIODevice::Append));
        events.write("N1,BAIL,2026-01-05,,,caf\xE9\n");
        events.close();
        const QByteArray before = dumpAll(held.path());
        const auto receipt = held.import({folder});
        QVERIFY(!receipt.has_value());
        QCOMPARE(receipt.error().kind, ErrorKind::Unreadable);
        QVERIFY2(receipt.error().where.endsWith(QStringLiteral("events.csv:20002")),
                 qPrintable(receipt.error().where));
        QCOMPARE(dumpAll(held.path()), before);
        // The case works on.
        QVERIFY(held.import({goldenFolder(QStringLiteral("2026-09"))}));
    }

    void wrongPaths() {
        TemporaryCase held;
        const QByteArray before = dumpAll(held.path());
        QDir().mkpath(held.folder() + QStringLiteral("/nothing"));
        QDir().mkpath(held.folder() + QStringLiteral("/odd/persons.csv"));
        writeFile(held.folder() + QStringLiteral("/other.csv"), "a,b\n1,2\n");
        for (const char* path :
             {"/missing", "/missing/persons.csv", "/nothing", "/odd", "/odd/persons.csv", "/other.csv"}) {
            const auto receipt = held.import({held.folder() + QString::fromLatin1(path)});
            QVERIFY2(!receipt.has_value(), path);
            QCOMPARE(receipt.error().kind, ErrorKind::Unreadable);
            QVERIFY2(receipt.error().text.contains(QStringLiteral("Nothing was imported")),
                     qPrintable(receipt.error().text));
        }
        QVERIFY(!held.import({}).has_value());
        QCOMPARE(dumpAll(held.path()), before);
        // A file of another name is known by its header.
        writeFile(held.folder() + QStringLiteral("/other.csv"),
                  QByteArray(kPersonsHeader) + "N1,,A,B,,M,,,,\n");
        QVERIFY(held.import({held.folder() + QStringLiteral("/other.csv")}));
    }

    void viewersMayOnlyCheck() {
        TemporaryCase held;
        auto view = storage::openCase(held.path(), {});
        QVERIFY(view.has_value());
        intake::ImportRequest request;
        request.paths = QStringList{goldenFolder(QStringLiteral("2026-09"))};
        const auto refused = intake::importExtract(**view, request, {});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::CaseFile);
        request.dryRun = true;
        QVERIFY(intake::importExtract(**view, request, {}).has_value());
    }

    /// Stopped at any stage, within 100 ms (three times that here: test machines are busy), and as if it had
    /// never begun.
    void cancelled() {
        TemporaryCase held;
        QVERIFY(held.import({goldenFolder(QStringLiteral("2026-08"))}));
        const QString folder = held.folder() + QStringLiteral("/x");
        writeLarge(folder, 25000);
        const QByteArray before = dumpAll(held.path());
        QStringList stages;
        for (int wait = 0; wait < 25; ++wait) {
            std::stop_source stop;
            QElapsedTimer since;
            int seen = 0;
            QString stage;
            WorkContext context;
            context.stop = stop.get_token();
            context.report = [&](const Progress& progress) {
                if (seen++ == wait * 11) {
                    stage = progress.stage;
                    since.start();
                    stop.request_stop();
                }
            };
            const auto receipt = held.import({folder}, false, context);
            if (receipt.has_value()) {
                QVERIFY2(stage.isEmpty() || stage == QStringLiteral("Saving"), qPrintable(stage));
                break;
            }
            if (!stages.contains(stage)) stages.append(stage);
            QVERIFY2(since.elapsed() < 300,
                     qPrintable(QStringLiteral("%1: %2 ms").arg(stage).arg(since.elapsed())));
            QCOMPARE(receipt.error().kind, ErrorKind::Cancelled);
            QCOMPARE(dumpAll(held.path()), before);
        }
        QVERIFY2(stages.size() >= 4, qPrintable(stages.join(QLatin1Char(','))));
        const auto faults = held.connection->verify();
        QVERIFY(faults && faults->empty());
    }

    void cancelledFromAnotherThread() {
        TemporaryCase held;
        const QString folder = held.folder() + QStringLiteral("/x");
        writeLarge(folder, 60000);
        const QByteArray before = dumpAll(held.path());
        QRandomGenerator random(11);
        for (int round = 0; round < 8; ++round) {
            std::stop_source stop;
            WorkContext context;
            context.stop = stop.get_token();
            QElapsedTimer since;
            std::thread stopper([&, wait = random.bounded(600)] {
                std::this_thread::sleep_for(std::chrono::milliseconds(wait));
                since.start();
                stop.request_stop();
            });
            const auto receipt = held.import({folder}, false, context);
            stopper.join();
            if (receipt.has_value()) return; // a fast machine: it was through before
            QCOMPARE(receipt.error().kind, ErrorKind::Cancelled);
            QVERIFY2(since.elapsed() < 300, qPrintable(QString::number(since.elapsed())));
            QCOMPARE(dumpAll(held.path()), before);
        }
    }

    void diskFull() {
        TemporaryCase held;
        QVERIFY(held.import({goldenFolder(QStringLiteral("2026-09"))}));
        const QString folder = held.folder() + QStringLiteral("/x");
        writeLarge(folder, 60000);
        const QByteArray before = dumpAll(held.path());
        // A file may not grow beyond a limit: writing fails as on a full disk.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit was{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &was), 0);
        for (const rlim_t limit : {rlim_t{1} << 20, rlim_t{3} << 20, rlim_t{6} << 20}) {
            const rlimit small{limit, was.rlim_max};
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
            const auto receipt = held.import({folder});
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &was), 0);
            QVERIFY(!receipt.has_value());
            QCOMPARE(receipt.error().kind, ErrorKind::NotWritten);
            QCOMPARE(exitCode(receipt.error().kind), 4);
            QCOMPARE(dumpAll(held.path()), before);
        }
        const auto receipt = held.import({folder});
        QVERIFY2(receipt.has_value(), receipt ? "" : qPrintable(receipt.error().text));
        QVERIFY(held.connection->verify()->empty());
    }

    void unreadableInput() {
        if (::geteuid() == 0) QSKIP("root may read everything");
        TemporaryCase held;
        const QString path = held.folder() + QStringLiteral("/persons.csv");
        writeFile(path, QByteArray(kPersonsHeader));
        ::chmod(qPrintable(path), 0);
        const auto receipt = held.import({path});
        QVERIFY(!receipt.has_value());
        QCOMPARE(receipt.error().kind, ErrorKind::Unreadable);
    }

    void readOnlyInputFolder() {
        TemporaryCase held;
        const QString folder = held.folder() + QStringLiteral("/ro");
        writeLarge(folder, 10);
        QVERIFY(::chmod(qPrintable(folder), 0555) == 0);
        const auto receipt = held.import({folder});
        ::chmod(qPrintable(folder), 0755);
        QVERIFY(receipt.has_value());
    }
};

QTEST_GUILESS_MAIN(TestImportFaults)
#include "tst_import_faults.moc"

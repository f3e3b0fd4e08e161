// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/index_file.h"
#include "tests/support/case_files.h"
#include "tests/support/child_process.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Database.h>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace harmdesk;
using namespace harmdesk::testing;

namespace {

/// From here on no file of this process grows beyond `bytes`: what a full disk looks like to SQLite.
void limitFiles(rlim_t bytes) {
    ::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

class TestStorageFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedInTheMiddleOfATransaction() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        const auto logBefore = storage::openCase(path, viewing()).value()->audit().entries()->size();
        {
            SuspendedChild child([&] {
                static SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE, 5000);
                // A small cache, so that changed pages reach the write-ahead log before any commit.
                db.exec("PRAGMA cache_size = 2; BEGIN IMMEDIATE; UPDATE person SET surname = 'Changed';"
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                        "INSERT INTO person "
                        "SELECT i + 100, 'P' || i, '', '', '', NULL, 0, NULL, NULL, 0, NULL, 1, i FROM n");
            });
            QVERIFY(child.reached());
            QVERIFY(QFileInfo(path + QStringLiteral("-wal")).size() > 100000);
        }
        auto edit = storage::openCase(path, editing());
        QVERIFY2(edit.has_value(), edit ? "" : qPrintable(edit.error().text));
        QCOMPARE((*edit)->info()->persons, 5);
        QCOMPARE((*edit)->suspects().loadDossier("N300")->person.surname, std::string("Oakes"));
        QCOMPARE((*edit)->verify().value(), std::vector<QString>());
        QCOMPARE((*edit)->audit().entries()->size(), logBefore);
    }

    void whatWasSavedOutlivesAKill() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        {
            SuspendedChild child([&] {
                static auto edit = storage::openCase(path, editing(QStringLiteral("child")));
                if (!edit ||
                    !(*edit)->notes().save({}, "N1", QStringLiteral("child"), QStringLiteral("<p>kept</p>"),
                                           QStringLiteral("kept"), fixedClock()()))
                    ::_exit(1);
            });
            QVERIFY(child.reached());
        }
        auto edit = storage::openCase(path, editing());
        QVERIFY(edit.has_value());
        QCOMPARE((*edit)->notes().notes("N1")->at(0).latest().plain, QStringLiteral("kept"));
    }

    void aFullDiskLeavesNoNewCase() {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("new.harmdesk"));
        const HarmIndex index = harm::builtInIndex().value();
        for (const rlim_t size : {rlim_t{0}, rlim_t{4096}, rlim_t{40000}, rlim_t{120000}}) {
            const int outcome = inChild([&] {
                limitFiles(size);
                const auto made = storage::createCase(path, index, editing());
                if (made) return 1;
                return made.error().kind == ErrorKind::NotWritten &&
                               made.error().text.contains(QStringLiteral("full"))
                           ? 0
                           : 2;
            });
            QCOMPARE(outcome, 0);
            QVERIFY2(folderContents(dir.path()).isEmpty(),
                     qPrintable(folderContents(dir.path()).keys().join(QLatin1Char(' '))));
        }
    }

    void aFullDiskTakesASaveBackWhole() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        const auto size = static_cast<rlim_t>(QFileInfo(path).size());
        const int outcome = inChild([&] {
            auto edit = storage::openCase(path, editing());
            if (!edit) return 1;
            limitFiles(size);
            const QString large(2 * static_cast<int>(size), QLatin1Char('x'));
            const auto saved =
                (*edit)->notes().save({}, "N1", QStringLiteral("a"), large, large, fixedClock()());
            if (saved) return 2;
            if (saved.error().kind != ErrorKind::NotWritten) return 3;
            if (!(*edit)->notes().notes("N1")->empty()) return 4;
            return 0;
        });
        QCOMPARE(outcome, 0);
        auto edit = storage::openCase(path, editing());
        QVERIFY(edit.has_value());
        QVERIFY((*edit)->notes().notes("N1")->empty());
        QCOMPARE((*edit)->verify().value(), std::vector<QString>());
    }

    void anInterruptedVerifyIsCancelled() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        auto view = storage::openCase(path, viewing());
        (*view)->interrupt(); // nothing runs: nothing happens
        QVERIFY((*view)->verify().has_value());
    }
};

QTEST_GUILESS_MAIN(TestStorageFaults)
#include "tst_storage_faults.moc"

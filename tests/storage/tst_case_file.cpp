// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/index_file.h"
#include "tests/support/case_files.h"
#include "tests/support/child_process.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Database.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace harmdesk;
using namespace harmdesk::testing;

namespace {

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr uid_t kNobody = 65534;

} // namespace

class TestCaseFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createsACaseThatOpens() {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("Région 1.harmdesk"));
        const auto index = harm::builtInIndex();
        QVERIFY(index.has_value());
        {
            auto made = storage::createCase(path, *index, editing(QStringLiteral("Ann")));
            QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text + made.error().detail));
            QVERIFY((*made)->access() == storage::Access::Edit);
            const auto info = (*made)->info();
            QVERIFY(info.has_value());
            QCOMPARE(info->name, QStringLiteral("Région 1"));
            QCOMPARE(info->schemaVersion, 3);
            QCOMPARE(info->createdAt, fixedClock()());
            QCOMPARE(info->indexName, QStringLiteral("starting-points-2020"));
            QCOMPARE(info->persons, 0);
            QVERIFY(!info->synthetic);
            QVERIFY(!info->lastImport.has_value());
            QVERIFY(info->latestReport.isNull());
            const auto log = (*made)->audit().entries();
            QVERIFY(log.has_value());
            QCOMPARE(log->size(), std::size_t{1});
            QCOMPARE(log->front().event.action, QStringLiteral("case.created"));
            QCOMPARE(log->front().user, QStringLiteral("Ann"));
            QCOMPARE(log->front().at, fixedClock()());
            QCOMPARE((*made)->verify().value(), std::vector<QString>());
        }
        // Closed, a case is one file.
        QCOMPARE(folderContents(dir.path()).keys(), QStringList{QStringLiteral("Région 1.harmdesk")});
        const QByteArray bytes = read(path);
        QCOMPARE(bytes.mid(68, 4), QByteArray("HRMD"));
        QCOMPARE(bytes.mid(18, 2), QByteArray("\x02\x02")); // write-ahead log
        QVERIFY(storage::openCase(path, viewing()).has_value());
        QCOMPARE(read(path), bytes);
    }

    void keepsTheIndexWhole() {
        QTemporaryDir dir;
        const auto index = harm::builtInIndex();
        auto opened = storage::openCase(makeCase(dir.path()), viewing());
        QVERIFY(opened.has_value());
        const auto held = (*opened)->indexes().index(QStringLiteral("starting-points-2020"));
        QVERIFY(held.has_value());
        QCOMPARE(held->sha256, index->sha256);
        QCOMPARE(held->rows.size(), index->rows.size());
        QVERIFY(index->rows.size() > 50);
        for (std::size_t i = 0; i < index->rows.size(); ++i) {
            const IndexRow& a = held->rows[i];
            const IndexRow& b = index->rows[i];
            QVERIFY(a.urn == b.urn && a.hoClass == b.hoClass && a.cjsCodes == b.cjsCodes &&
                    a.title == b.title && a.days == b.days && a.group == b.group &&
                    a.modeOfTrial == b.modeOfTrial && a.notifiable == b.notifiable);
        }
        QCOMPARE(held->rules.size(), index->rules.size());
        for (std::size_t i = 0; i < index->rules.size(); ++i) {
            const ResolutionRule& a = held->rules[i];
            const ResolutionRule& b = index->rules[i];
            QVERIFY(a.hoClass == b.hoClass && a.words == b.words && a.urn == b.urn && a.reason == b.reason);
        }
    }

    void refusesToCreate_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::newRow("file is there") << QStringLiteral("there.txt") << QStringLiteral("already there");
        QTest::newRow("folder is there") << QStringLiteral("folder") << QStringLiteral("already there");
        QTest::newRow("broken link") << QStringLiteral("link") << QStringLiteral("already there");
        QTest::newRow("no such folder") << QStringLiteral("none/a.harmdesk") << QStringLiteral("no folder");
        QTest::newRow("a file as folder")
            << QStringLiteral("there.txt/a.harmdesk") << QStringLiteral("no folder");
    }
    void refusesToCreate() {
        QFETCH(QString, name);
        QFETCH(QString, says);
        QTemporaryDir dir;
        write(dir.filePath(QStringLiteral("there.txt")), "a letter");
        QVERIFY(QDir(dir.path()).mkdir(QStringLiteral("folder")));
        QVERIFY(QFile::link(dir.filePath(QStringLiteral("nowhere")), dir.filePath(QStringLiteral("link"))));
        const auto before = folderContents(dir.path());
        const auto made = storage::createCase(dir.filePath(name), harm::builtInIndex().value(), editing());
        QVERIFY(!made.has_value());
        QVERIFY(made.error().kind == ErrorKind::NotWritten);
        QVERIFY2(made.error().text.contains(says), qPrintable(made.error().text));
        QCOMPARE(folderContents(dir.path()), before);
    }

    void refusesToOpen_data() {
        QTest::addColumn<QString>("spoil");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* spoil, const char* says) {
            QTest::newRow(spoil) << QString::fromLatin1(spoil) << QString::fromLatin1(says);
        };
        row("missing", "no case file");
        row("folder", "is a folder");
        row("empty", "is empty");
        row("text", "not a Harmdesk case");
        row("one byte", "not a Harmdesk case");
        row("pipe", "not a Harmdesk case");
        row("other application", "not a Harmdesk case");
        row("plain SQLite", "not a Harmdesk case");
        row("header only", "damaged");
        row("half a header", "damaged");
        row("cut in half", "damaged");
        row("schema overwritten", "damaged");
        row("bad page size", "damaged");
        row("no tables", "damaged");
        row("newer", "newer version");
    }
    void refusesToOpen() {
        QFETCH(QString, spoil);
        QFETCH(QString, says);
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        const QByteArray good = read(path);
        if (spoil == QLatin1String("missing") || spoil == QLatin1String("folder") ||
            spoil == QLatin1String("pipe") || spoil == QLatin1String("plain SQLite") ||
            spoil == QLatin1String("no tables"))
            QVERIFY(QFile::remove(path));
        if (spoil == QLatin1String("folder")) QVERIFY(QDir().mkdir(path));
        if (spoil == QLatin1String("pipe")) QCOMPARE(::mkfifo(path.toUtf8().constData(), 0644), 0);
        if (spoil == QLatin1String("empty")) write(path, {});
        if (spoil == QLatin1String("text")) write(path, QByteArray("crime_no,ho_class\n").repeated(500));
        if (spoil == QLatin1String("one byte")) write(path, "S");
        if (spoil == QLatin1String("other application")) runSql(path, "PRAGMA application_id = 1234");
        if (spoil == QLatin1String("plain SQLite"))
            SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
                .exec("CREATE TABLE t (a)");
        if (spoil == QLatin1String("no tables"))
            SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
                .exec("PRAGMA application_id = 0x48524D44; PRAGMA user_version = 1; CREATE TABLE t (a)");
        if (spoil == QLatin1String("header only")) write(path, good.left(100));
        if (spoil == QLatin1String("half a header")) write(path, good.left(50));
        if (spoil == QLatin1String("cut in half")) write(path, good.left(good.size() / 2));
        if (spoil == QLatin1String("schema overwritten"))
            write(path, good.left(100) + QByteArray(8000, 'x') + good.mid(8100));
        if (spoil == QLatin1String("bad page size"))
            write(path, good.left(16) + QByteArray("\x03\x07") + good.mid(18));
        if (spoil == QLatin1String("newer"))
            runSql(path,
                   "PRAGMA user_version = 99; UPDATE meta SET value = '98' WHERE key = 'minimum_version'");
        const bool isPipe = spoil == QLatin1String("pipe");
        const auto before = isPipe ? QMap<QString, QByteArray>() : folderContents(dir.path());
        for (const storage::OpenOptions& options : {viewing(), editing()}) {
            const auto opened = storage::openCase(path, options);
            QVERIFY(!opened.has_value());
            QVERIFY(opened.error().kind == ErrorKind::CaseFile);
            QVERIFY2(opened.error().text.contains(says),
                     qPrintable(opened.error().text + opened.error().detail));
            QVERIFY(opened.error().text.contains(path));
            if (!isPipe) QCOMPARE(folderContents(dir.path()), before);
        }
    }

    void newerButCompatibleOpens() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        runSql(path, "PRAGMA user_version = 99; CREATE TABLE later (a)");
        auto opened = storage::openCase(path, editing());
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().text));
        QCOMPARE((*opened)->info()->schemaVersion, 99);
        QVERIFY((*opened)->audit().append({QStringLiteral("copied"), {}, {}}).has_value());
    }

    void readOnlyPlacesAreRefused_data() {
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<int>("fileMode");
        QTest::addColumn<QString>("says");
        QTest::newRow("folder") << 0555 << 0666 << QStringLiteral("read-only");
        QTest::newRow("file") << 0777 << 0444 << QStringLiteral("read-only");
        QTest::newRow("not readable") << 0777 << 0000 << QStringLiteral("may not read");
    }
    void readOnlyPlacesAreRefused() {
        QFETCH(int, folderMode);
        QFETCH(int, fileMode);
        QFETCH(QString, says);
        QTemporaryDir dir;
        const QString folder = dir.filePath(QStringLiteral("f"));
        QVERIFY(QDir().mkdir(folder));
        const QString path = makeCase(folder);
        const auto before = folderContents(folder);
        QCOMPARE(::chmod(dir.path().toUtf8().constData(), 0755), 0);
        QCOMPARE(::chmod(path.toUtf8().constData(), static_cast<mode_t>(fileMode)), 0);
        QCOMPARE(::chmod(folder.toUtf8().constData(), static_cast<mode_t>(folderMode)), 0);
        // Root may write anywhere: the child gives that up first.
        const int outcome = inChild([&] {
            if (::getuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)) return 9;
            for (const storage::OpenOptions& options : {viewing(), editing()}) {
                const auto opened = storage::openCase(path, options);
                if (opened || opened.error().kind != ErrorKind::CaseFile) return 1;
                if (!opened.error().text.contains(says)) return 2;
            }
            if (folderMode == 0555) {
                const auto made =
                    storage::createCase(folder + QStringLiteral("/new.harmdesk"), HarmIndex{}, editing());
                if (made || made.error().kind != ErrorKind::NotWritten) return 3;
            }
            return 0;
        });
        ::chmod(folder.toUtf8().constData(), 0755);
        ::chmod(path.toUtf8().constData(), 0644);
        QCOMPARE(outcome, 0);
        QCOMPARE(folderContents(folder), before);
    }

    void viewingMayOnlyAddToTheLog() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        auto view = storage::openCase(path, viewing());
        QVERIFY(view.has_value());
        const auto refused = [](const auto& result) {
            return !result && result.error().kind == ErrorKind::CaseFile;
        };
        QVERIFY(refused((*view)->notes().save({}, "N1", QStringLiteral("a"), QStringLiteral("<p>x</p>"),
                                              QStringLiteral("x"), fixedClock()())));
        QVERIFY(refused((*view)->notes().setDeleted(NoteId{1}, true)));
        QVERIFY(refused((*view)->indexes().use(QStringLiteral("starting-points-2020"))));
        QVERIFY(refused((*view)->indexes().add(HarmIndex{})));
        QVERIFY((*view)
                    ->audit()
                    .append({QStringLiteral("dossier.opened"), QStringLiteral("N1"), {}})
                    .has_value());
        QCOMPARE((*view)->audit().entries()->back().user, QStringLiteral("viewer"));
    }

    void twoConnectionsSeeEachOther() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        auto edit = storage::openCase(path, editing());
        auto view = storage::openCase(path, viewing());
        QVERIFY(edit.has_value() && view.has_value());
        const std::int64_t before = (*view)->suspects().dataVersion().value();
        fillSmallCase(path);
        QCOMPARE((*view)->suspects().dataVersion().value(), before + 1);
        QCOMPARE((*edit)->info()->persons, 5);
        for (int i = 0; i < 20; ++i) {
            QVERIFY((*edit)->audit().append({QStringLiteral("copied"), {}, QString::number(i)}).has_value());
            QVERIFY((*view)->audit().append({QStringLiteral("search"), {}, QString::number(i)}).has_value());
        }
        QCOMPARE((*edit)->audit().entries()->size(), std::size_t{41});
        QCOMPARE((*view)->audit().firstBroken().value(), std::nullopt);
    }

    void infoTellsWhatIsHeld() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        auto view = storage::openCase(path, viewing());
        const auto info = (*view)->info();
        QVERIFY(info.has_value());
        QCOMPARE(info->persons, 5);
        QCOMPARE(info->crimes, 3);
        QVERIFY(info->synthetic);
        QCOMPARE(info->lastImport->value, 1);
        QCOMPARE(info->lastImportAt, QDateTime(QDate(2026, 10, 31), QTime(8, 0, 5), Qt::UTC));
        QCOMPARE(info->latestReport.iso(), std::string("2026-03-01"));
        runSql(path, "INSERT INTO import (id, started_at, finished_at, user, synthetic) VALUES (2, "
                     "'2026-11-01T08:00:00.000Z', '2026-11-01T08:00:05.000Z', 'x', 0)");
        QVERIFY(!(*view)->info()->synthetic);
    }

    void verifyFindsWhatDoesNotHoldTogether() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        auto view = storage::openCase(path, viewing());
        QCOMPARE((*view)->verify().value(), std::vector<QString>());
        runSql(path, "DELETE FROM person WHERE id = 5"); // foreign keys are off there
        const auto faults = (*view)->verify().value();
        QCOMPARE(faults.size(), std::size_t{1});
        QVERIFY2(faults[0].contains(QStringLiteral("link")), qPrintable(faults[0]));
    }
};

QTEST_GUILESS_MAIN(TestCaseFile)
#include "tst_case_file.moc"

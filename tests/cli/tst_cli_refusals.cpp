// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a user can get wrong: each time a sentence, the right exit code, and nothing changed.
#include "tests/cli/program.h"

#include <QTemporaryDir>
#include <csignal>
#include <unistd.h>

using namespace harmdesk::tests;

class TestCliRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void refused_data();
    void refused();
    void readOnlyFolder_data();
    void readOnlyFolder();
    void fullDisk_data();
    void fullDisk();
    void fullStandardOutput();
    void aSmallRealDisk();
    void twoAtOnce();
    void interrupted();

private:
    QString in(const QString& name) const { return m_dir.filePath(name); }
    /// Words with @ standing for the scratch folder.
    QStringList words(const QString& line) const {
        QStringList out = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (QString& word : out) {
            word.replace(QLatin1Char('@'), m_dir.path());
            word.replace(QLatin1String("AUGUST"), extractA(QStringLiteral("2026-08")));
        }
        return out;
    }
    void checkRefusal(const Ran& ran, int code, const char* said, const QStringList& filesBefore);

    QTemporaryDir m_dir;
    QString m_case;
    QByteArray m_dump;
};

void TestCliRefusals::initTestCase() {
    QVERIFY2(QFileInfo(program()).isExecutable(), "the program is not built");
    // Others than the owner read here: some runs are made as another user.
    QFile::setPermissions(m_dir.path(), QFile::Permissions(0x7755));
    m_case = in(QStringLiteral("case.harmdesk"));
    EXPECT_EXIT(runHarmdesk({QStringLiteral("new"), m_case}), 0);
    EXPECT_EXIT(runHarmdesk({QStringLiteral("import"), m_case, extractA(QStringLiteral("2026-08"))}), 0);

    const QByteArray header =
        contentOf(extractA(QStringLiteral("2026-08/persons.csv"))).split('\n').value(0) + '\n';
    QVERIFY(header.startsWith("nominal_ref"));
    put(in(QStringLiteral("text/notes.csv")), "Dear colleague,\nthis is a letter and no table.\n");
    put(in(QStringLiteral("wrong/persons.csv")), "id,name,colour\n1,a,b\n");
    QByteArray utf16("\xff\xfe", 2);
    for (const char c : header) utf16.append(c).append('\0');
    put(in(QStringLiteral("utf16/persons.csv")), utf16);
    put(in(QStringLiteral("empty/persons.csv")), {});
    QByteArray rubbish;
    for (int i = 0; i < 5000; ++i) rubbish.append(static_cast<char>((i * 7919 + i / 3) & 0xff));
    put(in(QStringLiteral("binary/persons.csv")), rubbish);
    QDir().mkpath(in(QStringLiteral("nothing")));
    QDir().mkpath(in(QStringLiteral("folder/persons.csv")));
    put(in(QStringLiteral("half/persons.csv")), header);                         // good alone …
    put(in(QStringLiteral("half/crimes.csv")), "not,a,known,header\n1,2,3,4\n"); // … but not with this one
    put(in(QStringLiteral("notacase.harmdesk")),
        "just text, far from a database, but long enough to be read\n");
    put(in(QStringLiteral("emptycase.harmdesk")), {});
    put(in(QStringLiteral("broken.json")), "{\"name\": \"x\", ");
    put(in(QStringLiteral("badkey.json")), R"({"name": "x", "settings": {"window_weeks": 4}})");
    put(in(QStringLiteral("badvalue.json")), R"({"name": "x", "settings": {"window_days": "soon"}})");
    put(in(QStringLiteral("badindex.csv")), "urn,ho_class\n1,2\n");
    QFile::copy(m_case, in(QStringLiteral("damaged.harmdesk")));
    QFile damaged(in(QStringLiteral("damaged.harmdesk")));
    QVERIFY(damaged.open(QIODevice::ReadWrite));
    damaged.resize(damaged.size() / 3);
    damaged.close();
    m_dump = dumpHash(m_case);
    QCOMPARE(m_dump.size(), 64);
}

void TestCliRefusals::cleanupTestCase() {
    runAny(QStringLiteral("umount"), {in(QStringLiteral("disk"))});
}

void TestCliRefusals::checkRefusal(const Ran& ran, int code, const char* said,
                                   const QStringList& filesBefore) {
    EXPECT_EXIT(ran, code);
    QVERIFY2(ran.err.size() > 20, "a sentence is missing");
    QVERIFY2(QByteArray(ran.err).toLower().contains(QByteArray(said).toLower()), ran.err.constData());
    QVERIFY2(ran.out.isEmpty(), "data although refused");
    QCOMPARE(dumpHash(m_case), m_dump);
    QCOMPARE(filesBelow(m_dir.path()), filesBefore);
}

void TestCliRefusals::refused_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* name, const char* line, int code, const char* said) {
        QTest::newRow(name) << QString::fromLatin1(line) << code << QByteArray(said);
    };
    // Input files.
    row("missing file", "import @/case.harmdesk @/no/persons.csv", 4, "persons.csv");
    row("missing folder", "import @/case.harmdesk @/no-such-folder", 4, "no-such-folder");
    row("not a CSV", "import @/case.harmdesk @/text/notes.csv", 4, "notes.csv");
    row("wrong header", "import @/case.harmdesk @/wrong", 4, "persons.csv");
    row("UTF-16", "import @/case.harmdesk @/utf16", 4, "utf-16");
    row("empty file", "import @/case.harmdesk @/empty", 4, "empty");
    row("binary rubbish", "import @/case.harmdesk @/binary", 4, "persons.csv");
    row("empty folder", "import @/case.harmdesk @/nothing", 4, "nothing");
    row("folder in a file's place", "import @/case.harmdesk @/folder", 4, "persons.csv");
    row("one file of two is bad", "import @/case.harmdesk @/half", 4, "crimes.csv");
    row("dry run of a bad file", "import @/case.harmdesk @/wrong --dry-run", 4, "persons.csv");
    row("unknown specification", "import @/case.harmdesk AUGUST --spec northern", 2, "northern");
    row("import without files", "import @/case.harmdesk", 2, "PATH");
    row("receipt in a missing folder", "import @/case.harmdesk AUGUST --receipt @/none/r.json", 4, "none");
    row("receipt is a folder", "import @/case.harmdesk AUGUST --receipt @/nothing", 4, "folder");
    row("receipt over the case", "import @/case.harmdesk AUGUST --receipt @/case.harmdesk", 4,
        "not overwritten");
    // The case file.
    row("case missing", "rank @/none.harmdesk --as-at 2026-08-31", 5, "none.harmdesk");
    row("case is text", "rank @/notacase.harmdesk --as-at 2026-08-31", 5, "notacase.harmdesk");
    row("case is empty", "rank @/emptycase.harmdesk --as-at 2026-08-31", 5, "emptycase.harmdesk");
    row("case is a folder", "rank @/nothing --as-at 2026-08-31", 5, "nothing");
    row("case is cut off", "verify @/damaged.harmdesk", 5, "damaged.harmdesk");
    row("case is cut off, import", "import @/damaged.harmdesk AUGUST", 5, "damaged.harmdesk");
    row("case exists", "new @/case.harmdesk", 4, "case.harmdesk");
    row("case in a missing folder", "new @/none/x.harmdesk", 4, "none");
    row("index unknown", "new @/x.harmdesk --index no_such_index", 2, "no_such_index");
    row("index missing", "new @/x.harmdesk --index @/none.csv", 4, "none.csv");
    row("index not an index", "new @/x.harmdesk --index @/badindex.csv", 4, "badindex.csv");
    row("index is a folder", "new @/x.harmdesk --index @/nothing", 4, "folder");
    row("index to use unknown", "index @/case.harmdesk use no_such_index", 2, "no_such_index");
    row("index without action", "index @/case.harmdesk", 2, "list");
    row("index import", "index @/case.harmdesk import @/badindex.csv", 4, "badindex.csv");
    row("index diff", "index @/case.harmdesk diff a", 2, "diff");
    // Dates, settings, profiles, numbers.
    row("as-at in the wrong form", "rank @/case.harmdesk --as-at 31/08/2026", 2, "YYYY-MM-DD");
    row("as-at with blanks around", "rank @/case.harmdesk --as-at 2026-8-31", 2, "YYYY-MM-DD");
    row("as-at in words", "pack @/case.harmdesk --as-at today --out @/p.pdf", 2, "YYYY-MM-DD");
    row("no such day", "rank @/case.harmdesk --as-at 2026-02-30", 2, "2026-02-30");
    row("as-at missing", "rank @/case.harmdesk", 2, "--as-at");
    row("unknown setting", "rank @/case.harmdesk --as-at 2026-08-31 --set window_weeks=4", 2, "window_weeks");
    row("bad value", "rank @/case.harmdesk --as-at 2026-08-31 --set window_days=soon", 2, "window_days");
    row("negative value", "rank @/case.harmdesk --as-at 2026-08-31 --set min_crimes=-1", 2, "min_crimes");
    row("setting without value", "rank @/case.harmdesk --as-at 2026-08-31 --set window_days", 2, "KEY=VALUE");
    row("profile unknown", "rank @/case.harmdesk --as-at 2026-08-31 --profile v7", 2, "v7");
    row("profile missing", "rank @/case.harmdesk --as-at 2026-08-31 --profile @/none.json", 4, "none.json");
    row("profile broken", "rank @/case.harmdesk --as-at 2026-08-31 --profile @/broken.json", 2,
        "broken.json");
    row("profile with unknown key", "rank @/case.harmdesk --as-at 2026-08-31 --profile @/badkey.json", 2,
        "window_weeks");
    row("profile with bad value", "rank @/case.harmdesk --as-at 2026-08-31 --profile @/badvalue.json", 2,
        "window_days");
    row("profile is a folder", "rank @/case.harmdesk --as-at 2026-08-31 --profile @/nothing", 4, "folder");
    row("top is no number", "pack @/case.harmdesk --as-at 2026-08-31 --out @/p.pdf --top all", 2, "--top");
    row("top is zero", "pack @/case.harmdesk --as-at 2026-08-31 --out @/p.pdf --top 0", 2, "--top");
    row("format unknown", "rank @/case.harmdesk --as-at 2026-08-31 --format xml", 2, "xml");
    row("suspect unknown", "pack @/case.harmdesk --as-at 2026-08-31 --out @/p.pdf --suspect N0", 4, "N0");
    row("explain unknown", "rank @/case.harmdesk --as-at 2026-08-31 --explain N0 --out @/l.csv", 4, "N0");
    // Outputs.
    row("out in a missing folder", "rank @/case.harmdesk --as-at 2026-08-31 --out @/none/l.csv", 4, "none");
    row("out is a folder", "rank @/case.harmdesk --as-at 2026-08-31 --out @/nothing", 4, "folder");
    row("out is the case", "rank @/case.harmdesk --as-at 2026-08-31 --out @/case.harmdesk", 4,
        "not overwritten");
    row("out is a device", "rank @/case.harmdesk --as-at 2026-08-31 --out /dev/null", 4, "/dev/null");
    row("out and ledger the same", "rank @/case.harmdesk --as-at 2026-08-31 --out @/l.csv --ledger @/./l.csv",
        2, "same file");
    row("ledger in a missing folder",
        "rank @/case.harmdesk --as-at 2026-08-31 --out @/l.csv --ledger @/none/l.csv", 4, "none");
    row("pack is a folder", "pack @/case.harmdesk --as-at 2026-08-31 --out @/nothing", 4, "folder");
    row("pack is the case", "pack @/case.harmdesk --as-at 2026-08-31 --out @/case.harmdesk", 4,
        "not overwritten");
    row("pack without out", "pack @/case.harmdesk --as-at 2026-08-31", 2, "--out");
    // Words.
    row("unknown command", "frobnicate", 2, "frobnicate");
    row("cycle of a missing case", "cycle @/none.harmdesk list", 5, "none.harmdesk");
    row("command of a later version", "forecast @/case.harmdesk", 2, "forecast");
    row("unknown option", "rank @/case.harmdesk --as-at 2026-08-31 --frobnicate", 2, "--frobnicate");
    row("unknown option first", "--frobnicate", 2, "--frobnicate");
    row("short option", "rank @/case.harmdesk -x", 2, "-x");
    row("value missing at the end", "rank @/case.harmdesk --as-at", 2, "--as-at");
    row("value missing before an option", "rank @/case.harmdesk --as-at --out @/l.csv", 2, "--as-at");
    row("value empty", "rank @/case.harmdesk --as-at=", 2, "--as-at");
    row("switch with a value", "audit @/case.harmdesk --verify=yes", 2, "--verify");
    row("option twice", "rank @/case.harmdesk --as-at 2026-08-31 --as-at 2026-09-30", 2, "twice");
    row("one word too many", "verify @/case.harmdesk @/other.harmdesk", 2, "too many");
    row("no case", "audit", 2, "CASE");
    row("window without display", "@/case.harmdesk", 2, "display");
    row("sample without a number", "sample @/s", 2, "--suspects");
    row("sample of none", "sample @/s --suspects 0", 2, "--suspects");
    row("sample with a bad month", "sample @/s --suspects 5 --months 2026-13", 2, "2026-13");
    row("sample over other files", "sample @/text --suspects 5", 2, "text");
}

void TestCliRefusals::refused() {
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    const QStringList before = filesBelow(m_dir.path());
    checkRefusal(runHarmdesk(words(line)), code, said.constData(), before);
}

void TestCliRefusals::readOnlyFolder_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("list") << QStringLiteral(
                                 "rank @/open/case.harmdesk --as-at 2026-08-31 --out @/closed/l.csv")
                          << 4;
    QTest::newRow("ledger") << QStringLiteral(
                                   "rank @/open/case.harmdesk --as-at 2026-08-31 --ledger @/closed/l.csv")
                            << 4;
    QTest::newRow("pack") << QStringLiteral(
                                 "pack @/open/case.harmdesk --as-at 2026-08-31 --top 2 --out @/closed/p.pdf")
                          << 4;
    QTest::newRow("receipt") << QStringLiteral("import @/open/case.harmdesk AUGUST --receipt @/closed/r.json")
                             << 4;
    QTest::newRow("new case") << QStringLiteral("new @/closed/n.harmdesk") << 4;
    QTest::newRow("sample") << QStringLiteral("sample @/closed/s --suspects 5") << 4;
    QTest::newRow("case in it") << QStringLiteral("rank @/closed/case.harmdesk --as-at 2026-08-31") << 5;
    QTest::newRow("case in it, import") << QStringLiteral("import @/closed/case.harmdesk AUGUST") << 5;
}

void TestCliRefusals::readOnlyFolder() {
    QFETCH(QString, line);
    QFETCH(int, code);
    // Permissions do not hold root back: as root, the program (a copy that anyone may run) is run as nobody.
    const bool root = geteuid() == 0;
    const QString open = in(QStringLiteral("open"));
    const QString closed = in(QStringLiteral("closed"));
    for (const QString& folder : {open, closed}) {
        QDir().mkpath(folder);
        if (!QFileInfo::exists(folder + QStringLiteral("/case.harmdesk")))
            QVERIFY(QFile::copy(m_case, folder + QStringLiteral("/case.harmdesk")));
    }
    QString command = program();
    QStringList arguments = words(line);
    if (root) {
        const QString copy = in(QStringLiteral("harmdesk-copy"));
        if (!QFileInfo::exists(copy)) QVERIFY(QFile::copy(program(), copy));
        QVERIFY(QFile::setPermissions(copy, QFile::Permissions(0x7755)));
        EXPECT_EXIT(
            runAny(QStringLiteral("chown"), {QStringLiteral("-R"), QStringLiteral("65534:65534"), open}), 0);
        const QString extract = in(QStringLiteral("august"));
        if (!QDir(extract).exists())
            EXPECT_EXIT(runAny(QStringLiteral("cp"),
                               {QStringLiteral("-r"), extractA(QStringLiteral("2026-08")), extract}),
                        0);
        for (QString& word : arguments) word.replace(extractA(QStringLiteral("2026-08")), extract);
        arguments = QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                                QStringLiteral("--clear-groups"), copy} +
                    arguments;
        command = QStringLiteral("setpriv");
    }
    QVERIFY(QFile::setPermissions(closed, QFile::Permissions(0x5555)));
    const QStringList before = filesBelow(m_dir.path());
    const QByteArray dump = dumpHash(open + QStringLiteral("/case.harmdesk"));
    const Ran ran = runAny(command, arguments);
    QVERIFY(QFile::setPermissions(closed, QFile::Permissions(0x7755)));
    checkRefusal(ran, code, "closed", before);
    QCOMPARE(dumpHash(open + QStringLiteral("/case.harmdesk")), dump);
}

void TestCliRefusals::fullDisk_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("kilobytes");
    QTest::newRow("list")
        << QStringLiteral(
               "rank @/limited.harmdesk --as-at 2026-08-31 --out @/limited/l.csv --ledger @/limited/m.csv")
        << 16;
    QTest::newRow("pack") << QStringLiteral(
                                 "pack @/limited.harmdesk --as-at 2026-08-31 --top 5 --out @/limited/p.pdf")
                          << 16;
    QTest::newRow("new case") << QStringLiteral("new @/limited/n.harmdesk") << 16;
    QTest::newRow("sample") << QStringLiteral("sample @/limited/s --suspects 500") << 16;
}

void TestCliRefusals::fullDisk() {
    QFETCH(QString, line);
    QFETCH(int, kilobytes);
    // A limit on the size of files stands for a full disk: the write fails in the same place.
    const QString limited = in(QStringLiteral("limited.harmdesk"));
    QDir().mkpath(in(QStringLiteral("limited")));
    QFile::remove(limited);
    QVERIFY(QFile::copy(m_case, limited));
    const QStringList before = filesBelow(in(QStringLiteral("limited")));
    const Ran ran =
        runAny(QStringLiteral("prlimit"),
               QStringList{QStringLiteral("--fsize=%1").arg(kilobytes * 1024), program()} + words(line));
    EXPECT_EXIT(ran, 4);
    QVERIFY2(ran.err.size() > 20 && ran.out.isEmpty(), ran.err.constData());
    QCOMPARE(filesBelow(in(QStringLiteral("limited"))), before);
    EXPECT_EXIT(runHarmdesk({QStringLiteral("verify"), limited}), 0);
}

void TestCliRefusals::fullStandardOutput() {
    const Ran ran =
        runAny(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("exec \"$0\" \"$@\" >/dev/full"),
                                      program(), QStringLiteral("index"), m_case, QStringLiteral("list")});
    EXPECT_EXIT(ran, 4);
    QVERIFY2(ran.err.contains("could not be written"), ran.err.constData());
}

void TestCliRefusals::aSmallRealDisk() {
    const QString disk = in(QStringLiteral("disk"));
    QDir().mkpath(disk);
    const Ran mounted =
        runAny(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                         QStringLiteral("size=1m"), QStringLiteral("none"), disk});
    if (mounted.code != 0)
        QSKIP("mounting a small disk needs root; the file-size limit above tries the same faults");
    const QString small = disk + QStringLiteral("/small.harmdesk");
    EXPECT_EXIT(runHarmdesk({QStringLiteral("new"), small}), 0);
    const QByteArray dump = dumpHash(small);
    const Ran import = runHarmdesk({QStringLiteral("import"), small, extractA(QStringLiteral("2026-08"))});
    QVERIFY2(import.code == 4 || import.code == 5, import.err.constData());
    QVERIFY2(import.err.size() > 20, "a sentence is missing");
    QCOMPARE(dumpHash(small), dump);
    EXPECT_EXIT(runHarmdesk({QStringLiteral("verify"), small}), 0);

    const QStringList before = filesBelow(disk);
    for (const QString& line :
         {QStringLiteral("rank @/case.harmdesk --as-at 2026-08-31 --set eligible_flag= --set min_crimes=1 "
                         "--out @/disk/l.csv --ledger @/disk/m.csv"),
          QStringLiteral("pack @/case.harmdesk --as-at 2026-08-31 --top 60 --out @/disk/p.pdf")}) {
        EXPECT_EXIT(runAny(QStringLiteral("sh"),
                           {QStringLiteral("-c"), QStringLiteral("head -c 2000000 /dev/zero > \"$0\"; true"),
                            disk + QStringLiteral("/filler")}),
                    0);
        const Ran ran = runHarmdesk(words(line));
        QFile::remove(disk + QStringLiteral("/filler"));
        EXPECT_EXIT(ran, 4);
        QVERIFY2(ran.err.contains("/disk/"), ran.err.constData());
        QCOMPARE(filesBelow(disk), before);
    }
    EXPECT_EXIT(runAny(QStringLiteral("umount"), {disk}), 0);
    m_dump = dumpHash(m_case); // an output that failed at the last moment may stand in the log
}

void TestCliRefusals::twoAtOnce() {
    // One import holds the case; a second is told so (exit 5) and changes nothing; reading goes on.
    const QString shared = in(QStringLiteral("shared.harmdesk"));
    EXPECT_EXIT(runHarmdesk({QStringLiteral("new"), shared}), 0);
    const QString big = in(QStringLiteral("big"));
    EXPECT_EXIT(runHarmdesk({QStringLiteral("sample"), big, QStringLiteral("--suspects"),
                             QStringLiteral("20000"), QStringLiteral("--months"), QStringLiteral("2026-08")}),
                0);
    QProcess first;
    first.start(program(), {QStringLiteral("import"), shared, big + QStringLiteral("/2026-08")});
    QVERIFY(first.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(shared + QStringLiteral(".lock")), 20'000);
    QVERIFY2(first.state() == QProcess::Running, "the first import is done too soon for this test");
    const Ran second = runHarmdesk({QStringLiteral("import"), shared, extractA(QStringLiteral("2026-08"))});
    const bool firstStillRan = !first.waitForFinished(0);
    QVERIFY(first.state() == QProcess::NotRunning || first.waitForFinished(120'000));
    if (firstStillRan) EXPECT_EXIT(second, 5);
    QVERIFY(first.exitCode() == 0 || first.exitCode() == 3);
}

void TestCliRefusals::interrupted() {
    const QString stopped = in(QStringLiteral("stopped.harmdesk"));
    EXPECT_EXIT(runHarmdesk({QStringLiteral("new"), stopped}), 0);
    const QByteArray dump = dumpHash(stopped);
    QProcess import;
    import.start(program(), {QStringLiteral("import"), stopped, in(QStringLiteral("big/2026-08"))});
    QVERIFY(import.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(stopped + QStringLiteral(".lock")), 20'000);
    ::kill(static_cast<pid_t>(import.processId()), SIGINT);
    QVERIFY(import.waitForFinished(10'000));
    QCOMPARE(import.exitStatus(), QProcess::NormalExit);
    QCOMPARE(import.exitCode(), 4);
    QVERIFY(import.readAllStandardError().size() > 20);
    QCOMPARE(dumpHash(stopped), dump);
}

QTEST_GUILESS_MAIN(TestCliRefusals)
#include "tst_cli_refusals.moc"

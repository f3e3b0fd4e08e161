// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack_fixture.h"

#include <QElapsedTimer>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace harmdesk;
using namespace harmdesk::test;

/// Odd cases and failures: small extracts made here.
class PackFaultsTest : public QObject {
    Q_OBJECT

    /// `allegations` rapes of 16 or over against one suspect with this name; a victim; nothing else.
    static void writeExtract(const QString& folder, int allegations, const QString& surname,
                             const QString& forenames,
                             const QString& title = QStringLiteral("Rape of a female aged 16 or over")) {
        QDir().mkpath(folder);
        writeText(
            folder + QStringLiteral("/persons.csv"),
            QStringLiteral(
                "nominal_ref,pnc_id,surname,forenames,date_of_birth,sex,ethnicity,home_borough,status,status_"
                "from\n"
                "S1,,%1,%2,1980-01-02,M,W1,Camden,,\nV1,,Victimsurname,Secretname,1990-05-05,F,W1,Camden,,\n")
                .arg(surname, forenames));
        QString crimes = QStringLiteral(
            "crime_no,ho_class,cjs_code,offence_title,committed_from,committed_to,reported_on,recorded_on,"
            "offences,"
            "borough,easting,northing,mo,flags,status,outcome_type,outcome_on,officer,unit,statement_on\n");
        QString links = QStringLiteral("crime_no,nominal_ref,role,relationship\n");
        for (int i = 0; i < allegations; ++i) {
            const QString no = QStringLiteral("%1/26").arg(i, 6, 10, QLatin1Char('0'));
            const QString day = QDate(2026, 10, 30).addDays(-i).toString(Qt::ISODate);
            crimes += QStringLiteral("%1,019/08,,\"%2\",%3,NULL,%3,%3,1,Camden,,,,VAWG,ACTIVE,,,,,\n")
                          .arg(no, title, day);
            links += QStringLiteral("%1,S1,SUSPECT,\n%1,V1,VICTIM,partner\n").arg(no);
        }
        writeText(folder + QStringLiteral("/crimes.csv"), crimes);
        writeText(folder + QStringLiteral("/links.csv"), links);
    }

    static void make(PackCase& c, int allegations, const QString& surname = QStringLiteral("Smith"),
                     const QString& forenames = QStringLiteral("John"),
                     const QString& title = QStringLiteral("Rape of a female aged 16 or over")) {
        writeExtract(c.file(QStringLiteral("2026-10")), allegations, surname, forenames, title);
        QCOMPARE(c.create(), QString());
        QCOMPARE(c.import({c.file(QStringLiteral("2026-10"))}), QString());
        QCOMPARE(c.rank("2026-10-31"), QString());
    }

    static QStringList left(const QString& folder) {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    static int exportsLogged(PackCase& c) {
        const auto entries = c.connection->audit().entries();
        return entries ? static_cast<int>(std::count_if(
                             entries->begin(), entries->end(),
                             [](const AuditEntry& e) { return e.event.action == QStringLiteral("export"); }))
                       : -1;
    }

private Q_SLOTS:
    void nobodyOnTheList() {
        PackCase c;
        make(c, 1);
        const auto result = briefing::writePack(*c.connection, c.request(QStringLiteral("p.pdf"), 100), {});
        QVERIFY(result.has_value());
        QCOMPARE(result->suspects, 0);
        QCOMPARE(result->pages, 3);
        QVERIFY(pdfText(result->path).contains(QStringLiteral("No suspect meets the profile")));
    }

    void manyAllegationsAndAForeignName() {
        PackCase c;
        make(c, 200, QStringLiteral("Őrségi-Llŷr-Ŵyn-%1").arg(QString(90, QLatin1Char('x'))),
             QStringLiteral("Árvíztűrő Tükörfúrógép Siân"));
        const auto notes = QStringLiteral("<p>%1</p><ol>%2</ol>")
                               .arg(QStringLiteral("Long word after word. ").repeated(600),
                                    QStringLiteral("<li>entry <b>bold</b></li>").repeated(150));
        QVERIFY(c.connection->notes()
                    .save({}, "S1", QStringLiteral("A"), notes, notes, PackCase::moment())
                    .has_value());
        const auto result = briefing::writePack(*c.connection, c.request(QStringLiteral("p.pdf"), 100), {});
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().text + result.error().detail));
        const QString text = pdfText(result->path);
        QVERIFY(text.contains(QStringLiteral("Tükörfúrógép Siân")));
        for (const char* part : {"Őrségi", "Llŷr", "Ŵyn"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        for (const char* no : {"000000/26", "000100/26", "000199/26"})
            QVERIFY2(text.contains(QLatin1String(no)), no);
        QVERIFY(text.contains(QStringLiteral("365,000.00")));
        QVERIFY(text.contains(QStringLiteral("150.")));
        QVERIFY(text.count(QStringLiteral("Crime no.")) >= 5); // the header row again on each page
        QVERIFY(!text.contains(QStringLiteral("Victimsurname")) &&
                !text.contains(QStringLiteral("Secretname")));
        QCOMPARE(result->replacedCharacters, 0);
        int code = -1;
        tool(QStringLiteral("qpdf"), {QStringLiteral("--check"), result->path}, &code);
        QCOMPARE(code, 0);
    }

    void aTextLongerThanAPageIsPrintedWhole() {
        PackCase c;
        make(c, 2, QStringLiteral("Smith"), QStringLiteral("John"),
             QStringLiteral("Rape of a female aged 16 or over ") +
                 QStringLiteral("and so on ").repeated(900) + QStringLiteral("THEEND"));
        const auto result = briefing::writePack(*c.connection, c.request(QStringLiteral("p.pdf"), 100), {});
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().text + result.error().detail));
        QVERIFY(pdfText(result->path).count(QStringLiteral("THEEND")) >=
                3); // list, and both lines of the ledger
    }

    void aCharacterWithoutAGlyphIsSaid() {
        PackCase c;
        make(c, 2, QStringLiteral("漢字"));
        const auto result = briefing::writePack(*c.connection, c.request(QStringLiteral("p.pdf"), 100), {});
        QVERIFY(result.has_value());
        QVERIFY(result->replacedCharacters >= 2);
        const auto entries = c.connection->audit().entries();
        QVERIFY(entries->back().event.detail.contains(QStringLiteral("without a glyph")));
    }

    void refusedPlaces_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing folder") << QStringLiteral("nowhere/p.pdf");
        QTest::newRow("a folder in the file's place") << QStringLiteral("taken");
        QTest::newRow("a file in the folder's place") << QStringLiteral("plain/p.pdf");
    }
    void refusedPlaces() {
        QFETCH(QString, path);
        PackCase c;
        make(c, 2);
        QDir(c.folder.path()).mkdir(QStringLiteral("taken"));
        writeText(c.file(QStringLiteral("plain")), QStringLiteral("x"));
        const QStringList before = left(c.folder.path());
        const auto result = briefing::writePack(*c.connection, c.request(path, 100), {});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::NotWritten);
        QVERIFY2(result.error().text.contains(QStringLiteral("Nothing was written")),
                 qPrintable(result.error().text));
        QCOMPARE(left(c.folder.path()), before);
        QCOMPARE(exportsLogged(c), 0);
    }

    void readOnlyFolder() {
        if (::geteuid() == 0) QSKIP("root may write anywhere");
        PackCase c;
        make(c, 2);
        const QString folder = c.file(QStringLiteral("locked"));
        QDir().mkdir(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner);
        const auto result =
            briefing::writePack(*c.connection, c.request(QStringLiteral("locked/p.pdf"), 100), {});
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!result && result.error().kind == ErrorKind::NotWritten);
        QVERIFY(left(folder).isEmpty());
    }

    void noRoomLeavesTheOldPack() {
        PackCase c;
        make(c, 2);
        QDir().mkdir(c.file(QStringLiteral("out")));
        writeText(c.file(QStringLiteral("out/p.pdf")), QStringLiteral("old"));
        // A limit on the size of files stands for a full disk: write() fails half-way. Only the pack is as
        // large as this, the log's few pages are not written before it fails.
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        rlimit small = before;
        // The fonts unpacked for the pack are larger than it: the limit must let them pass and stop the pack.
        auto request = c.request(QStringLiteral("out/p.pdf"), 100);
        WorkContext context;
        context.report = [&small](const Progress& p) {
            if (p.stage == QStringLiteral("Painting suspects")) {
                small.rlim_cur = 8192;
                ::setrlimit(RLIMIT_FSIZE, &small);
            }
        };
        const auto result = briefing::writePack(*c.connection, request, context);
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::NotWritten);
        QVERIFY2(result.error().text.contains(QStringLiteral("not enough room")),
                 qPrintable(result.error().text));
        QCOMPARE(left(c.file(QStringLiteral("out"))), QStringList{QStringLiteral("p.pdf")});
        QFile old(c.file(QStringLiteral("out/p.pdf")));
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QCOMPARE(exportsLogged(c), 0);
    }

    void cancelLeavesNothing_data() {
        QTest::addColumn<QString>("stage");
        QTest::newRow("reading") << QStringLiteral("Reading suspects");
        QTest::newRow("laying out") << QStringLiteral("Laying out pages");
        QTest::newRow("painting") << QStringLiteral("Painting suspects");
    }
    void cancelLeavesNothing() {
        QFETCH(QString, stage);
        PackCase c;
        make(c, 2);
        QDir().mkdir(c.file(QStringLiteral("out")));
        std::stop_source source;
        QElapsedTimer since;
        WorkContext context;
        context.stop = source.get_token();
        context.report = [&](const Progress& p) {
            if (p.stage != stage || source.stop_requested()) return;
            source.request_stop();
            since.start();
        };
        const auto result =
            briefing::writePack(*c.connection, c.request(QStringLiteral("out/p.pdf"), 100), context);
        QVERIFY(source.stop_requested());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Cancelled);
        QVERIFY2(since.elapsed() < 400,
                 qPrintable(QString::number(since.elapsed()))); // generous: shared machines
        QVERIFY(left(c.file(QStringLiteral("out"))).isEmpty());
        QCOMPARE(exportsLogged(c), 0);
    }

    void aChangedCaseIsRefused() {
        PackCase c;
        make(c, 2);
        writeExtract(c.file(QStringLiteral("later")), 3, QStringLiteral("Smith"), QStringLiteral("John"));
        QCOMPARE(c.import({c.file(QStringLiteral("later"))}), QString());
        const auto result = briefing::writePack(*c.connection, c.request(QStringLiteral("p.pdf"), 100), {});
        QVERIFY(!result && result.error().kind == ErrorKind::NotWritten);
        QVERIFY(result.error().text.contains(QStringLiteral("changed since this list was made")));
    }
};

QTEST_GUILESS_MAIN(PackFaultsTest)
#include "tst_pack_faults.moc"

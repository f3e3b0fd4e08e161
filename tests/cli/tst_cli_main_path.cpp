// SPDX-License-Identifier: GPL-3.0-or-later
// The main job from the command line: extract in, ranked list and ledger out, byte for byte.
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace harmdesk::tests;

class TestCliMainPath : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listAndLedgerAtBothDates();
    void importingAgainChangesNothing();
    void dryRunChangesNothing();
    void receiptSaysEverything();
    void jsonSaysTheSame();
    void explainAddsUp();
    void settingsChangeTheList();
    void profileFile();

private:
    QString path(const char* name) const { return m_dir.filePath(QLatin1String(name)); }
    void compareList(const char* asAt);
    QTemporaryDir m_dir;
    QString m_case;
};

void TestCliMainPath::compareList(const char* asAt) {
    const QString date = QLatin1String(asAt);
    const Ran toStdout = runHarmdesk({QStringLiteral("rank"), m_case, QStringLiteral("--as-at"), date});
    EXPECT_EXIT(toStdout, 0);
    QVERIFY(toStdout.err.isEmpty());
    const QByteArray expectedList = contentOf(extractA(QStringLiteral("expected/ranking-%1.csv").arg(date)));
    QVERIFY(expectedList.size() > 1000);
    QCOMPARE(toStdout.out, expectedList);

    const QString list = m_dir.filePath(QStringLiteral("list-%1.csv").arg(date));
    const QString ledger = m_dir.filePath(QStringLiteral("ledger-%1.csv").arg(date));
    const Ran toFiles = runHarmdesk({QStringLiteral("rank"), m_case, QStringLiteral("--as-at=") + date,
                                     QStringLiteral("--out"), list, QStringLiteral("--ledger"), ledger});
    EXPECT_EXIT(toFiles, 0);
    QVERIFY(toFiles.out.isEmpty());
    QCOMPARE(contentOf(list), expectedList);
    const QByteArray expectedLedger = contentOf(extractA(QStringLiteral("expected/ledger-%1.csv").arg(date)));
    QVERIFY(expectedLedger.size() > 1000);
    QCOMPARE(contentOf(ledger), expectedLedger);
}

void TestCliMainPath::initTestCase() {
    QVERIFY2(QFileInfo(program()).isExecutable(), "the program is not built");
    m_case = path("case.harmdesk");
}

void TestCliMainPath::listAndLedgerAtBothDates() {
    EXPECT_EXIT(runHarmdesk({QStringLiteral("new"), m_case}), 0);
    EXPECT_EXIT(runHarmdesk({QStringLiteral("import"), m_case, extractA(QStringLiteral("2026-08"))}), 0);
    compareList("2026-08-31");
    EXPECT_EXIT(runHarmdesk({QStringLiteral("import"), m_case, extractA(QStringLiteral("2026-09"))}), 0);
    const Ran october = runHarmdesk({QStringLiteral("import"), m_case, extractA(QStringLiteral("2026-10")),
                                     QStringLiteral("--receipt"), path("october.json")});
    EXPECT_EXIT(october, 3);
    QVERIFY(october.out.isEmpty());
    for (const char* code : {"bad_date", "missing_key", "bad_number", "orphan"})
        QVERIFY2(october.err.contains(code), code);
    compareList("2026-10-31");
}

void TestCliMainPath::importingAgainChangesNothing() {
    const auto list = [&] {
        return runHarmdesk(
                   {QStringLiteral("rank"), m_case, QStringLiteral("--as-at"), QStringLiteral("2026-10-31")})
            .out;
    };
    const auto rows = [&] {
        return runAny(QStringLiteral("sqlite3"),
                      {m_case,
                       QStringLiteral("SELECT * FROM person ORDER BY id; SELECT * FROM crime ORDER BY id; "
                                      "SELECT * FROM event ORDER BY id; SELECT crime_id, person_id, role, "
                                      "relationship FROM link ORDER BY crime_id, person_id, role;")})
            .out;
    };
    const QByteArray rowsBefore = rows();
    QVERIFY(rowsBefore.count('\n') > 30000);
    const QByteArray before = list();
    EXPECT_EXIT(runHarmdesk({QStringLiteral("import"), m_case, extractA(QStringLiteral("2026-10")),
                             QStringLiteral("--receipt"), path("again.json")}),
                3);
    const QJsonObject receipt = QJsonDocument::fromJson(contentOf(path("again.json"))).object();
    const QJsonArray files = receipt[QLatin1String("files")].toArray();
    QCOMPARE(files.size(), 4);
    for (const QJsonValue& value : files) {
        const QJsonObject file = value.toObject();
        QCOMPARE(file[QLatin1String("inserted")].toInt(-1), 0);
        // The extract names some links twice with different relationships: each line replaces the one before,
        // again.
        if (file[QLatin1String("kind")].toString() != QLatin1String("links"))
            QCOMPARE(file[QLatin1String("updated")].toInt(-1), 0);
        QCOMPARE(file[QLatin1String("unchanged")].toInt() + file[QLatin1String("updated")].toInt() +
                     file[QLatin1String("rejected")].toInt(),
                 file[QLatin1String("rows_read")].toInt(-1));
    }
    QCOMPARE(list(), before);
    QVERIFY(rows() == rowsBefore);
}

void TestCliMainPath::dryRunChangesNothing() {
    const QByteArray before = dumpHash(m_case);
    const Ran dry = runHarmdesk({QStringLiteral("import"), m_case, extractA(QStringLiteral("2026-08")),
                                 QStringLiteral("--dry-run"), QStringLiteral("--receipt"), path("dry.json")});
    EXPECT_EXIT(dry, 0);
    QVERIFY(dry.err.contains("nothing was changed"));
    QCOMPARE(dumpHash(m_case), before);
    QCOMPARE(before.size(), 64);
    const QJsonObject receipt = QJsonDocument::fromJson(contentOf(path("dry.json"))).object();
    QVERIFY(receipt[QLatin1String("files")].toArray().size() == 4);
}

void TestCliMainPath::receiptSaysEverything() {
    const QJsonObject receipt = QJsonDocument::fromJson(contentOf(path("october.json"))).object();
    QVERIFY(receipt.contains(QLatin1String("import_id")));
    int rejected = 0;
    for (const QJsonValue& value : receipt[QLatin1String("files")].toArray()) {
        const QJsonObject file = value.toObject();
        QCOMPARE(file[QLatin1String("sha256")].toString().size(), 64);
        QVERIFY(!file[QLatin1String("path")].toString().isEmpty());
        QVERIFY(!file[QLatin1String("kind")].toString().isEmpty());
        QCOMPARE(file[QLatin1String("inserted")].toInt() + file[QLatin1String("updated")].toInt() +
                     file[QLatin1String("unchanged")].toInt() + file[QLatin1String("rejected")].toInt(),
                 file[QLatin1String("rows_read")].toInt(-1));
        rejected += file[QLatin1String("rejected")].toInt();
    }
    QCOMPARE(rejected, 5);
    const QJsonArray rejects = receipt[QLatin1String("rejects")].toArray();
    QCOMPARE(rejects.size(), 5);
    for (const QJsonValue& value : rejects) {
        const QJsonObject reject = value.toObject();
        for (const char* key : {"file", "field", "code", "message"})
            QVERIFY2(!reject[QLatin1String(key)].toString().isEmpty(), key);
        QVERIFY(reject[QLatin1String("line")].toInt() > 1);
    }
    for (const QJsonValue& value : receipt[QLatin1String("unmapped")].toArray())
        QVERIFY(value.toObject()[QLatin1String("crimes")].toInt() > 0);
}

void TestCliMainPath::jsonSaysTheSame() {
    const Ran ran = runHarmdesk({QStringLiteral("rank"), m_case, QStringLiteral("--as-at"),
                                 QStringLiteral("2026-10-31"), QStringLiteral("--format"),
                                 QStringLiteral("json"), QStringLiteral("--ledger"), path("l.json")});
    EXPECT_EXIT(ran, 0);
    const QJsonObject list = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(list[QLatin1String("as_at")].toString(), QStringLiteral("2026-10-31"));
    QCOMPARE(list[QLatin1String("profile")].toObject()[QLatin1String("name")].toString(),
             QStringLiteral("v100"));
    const QJsonArray rows = list[QLatin1String("ranking")].toArray();
    const QList<QByteArray> csv =
        contentOf(extractA(QStringLiteral("expected/ranking-2026-10-31.csv"))).trimmed().split('\n');
    QCOMPARE(rows.size(), csv.size() - 1);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows[i].toObject();
        const QList<QByteArray> fields = csv[i + 1].split(',');
        QCOMPARE(QByteArray::number(row[QLatin1String("rank")].toInt()), fields[0]);
        QCOMPARE(row[QLatin1String("nominal_ref")].toString().toUtf8(), fields[1]);
        QCOMPARE(QByteArray::number(row[QLatin1String("score_days")].toDouble(), 'f', 2), fields[2]);
        QCOMPARE(row[QLatin1String("latest")].toString().toUtf8(), fields[6]);
    }
    const QJsonArray ledger =
        QJsonDocument::fromJson(contentOf(path("l.json"))).object()[QLatin1String("ledger")].toArray();
    QCOMPARE(ledger.size(),
             contentOf(extractA(QStringLiteral("expected/ledger-2026-10-31.csv"))).count('\n') - 1);
}

void TestCliMainPath::explainAddsUp() {
    const QList<QByteArray> csv =
        contentOf(extractA(QStringLiteral("expected/ranking-2026-10-31.csv"))).split('\n');
    for (const int row : {1, 2, 50}) {
        const QList<QByteArray> fields = csv[row].split(',');
        const Ran ran = runHarmdesk({QStringLiteral("rank"), m_case, QStringLiteral("--as-at"),
                                     QStringLiteral("2026-10-31"), QStringLiteral("--explain"),
                                     QString::fromUtf8(fields[1])});
        EXPECT_EXIT(ran, 0);
        QVERIFY(ran.out.contains("Rank " + fields[0] + " of "));
        QVERIFY2(ran.out.contains(fields[2] + " days"), ran.out.constData());
        QVERIFY(ran.out.contains("Counted: " + fields[3] + " allegation"));
    }
}

void TestCliMainPath::settingsChangeTheList() {
    const QStringList base{QStringLiteral("rank"), m_case, QStringLiteral("--as-at"),
                           QStringLiteral("2026-10-31")};
    const QByteArray plain = runHarmdesk(base).out;
    const Ran more =
        runHarmdesk(QStringList(base) << QStringLiteral("--set") << QStringLiteral("window_days=730")
                                      << QStringLiteral("--set=min_crimes=1"));
    EXPECT_EXIT(more, 0);
    QVERIFY(more.out.count('\n') > plain.count('\n'));
    const Ran same =
        runHarmdesk(QStringList(base) << QStringLiteral("--set") << QStringLiteral("window_days=365")
                                      << QStringLiteral("--profile") << QStringLiteral("v100"));
    QCOMPARE(same.out, plain);
}

void TestCliMainPath::profileFile() {
    put(path("wide.json"),
        R"({"name": "wide", "version": 2, "settings": {"window_days": 730, "min_crimes": 1}})");
    const QStringList base{QStringLiteral("rank"), m_case, QStringLiteral("--as-at"),
                           QStringLiteral("2026-10-31")};
    const Ran byFile = runHarmdesk(QStringList(base) << QStringLiteral("--profile") << path("wide.json"));
    const Ran bySet =
        runHarmdesk(QStringList(base) << QStringLiteral("--set") << QStringLiteral("window_days=730")
                                      << QStringLiteral("--set") << QStringLiteral("min_crimes=1"));
    EXPECT_EXIT(byFile, 0);
    QCOMPARE(byFile.out, bySet.out);
    const QByteArray log = runHarmdesk({QStringLiteral("audit"), m_case}).out;
    QVERIFY2(log.contains("window_days=730"), "the log names the settings a list was made with");
}

QTEST_GUILESS_MAIN(TestCliMainPath)
#include "tst_cli_main_path.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What the other commands give: help, log, checks, indexes, packs, samples.
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace harmdesk::tests;

class TestCliOutputs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void helpIsEverywhere();
    void helpNamesOnlyWhatExists();
    void version();
    void auditListsWhatWasDone();
    void auditAsJson();
    void aChangedLogIsFound();
    void verifySaysWhatItChecked();
    void indexes();
    void ownIndex();
    void packIsAReadablePdf();
    void packOfChosenSuspects();
    void sampleIsDeterministic();
    void sampleImports();

private:
    QString path(const char* name) const { return m_dir.filePath(QLatin1String(name)); }
    QTemporaryDir m_dir;
    QString m_case;
};

void TestCliOutputs::initTestCase() {
    QVERIFY2(QFileInfo(program()).isExecutable(), "the program is not built");
    for (const char* tool : {"pdftotext", "pdfinfo", "qpdf", "sqlite3"})
        QVERIFY2(!QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty(), tool);
    m_case = path("case.harmdesk");
    EXPECT_EXIT(runHarmdesk({QStringLiteral("new"), m_case}), 0);
    EXPECT_EXIT(runHarmdesk({QStringLiteral("import"), m_case, extractA(QStringLiteral("2026-08"))}), 0);
}

void TestCliOutputs::helpIsEverywhere() {
    const Ran all = runHarmdesk({QStringLiteral("--help")});
    EXPECT_EXIT(all, 0);
    QVERIFY(all.err.isEmpty());
    for (const char* command : {"new", "import", "rank", "cycle", "pack", "index", "audit", "verify", "sample"}) {
        QVERIFY2(all.out.contains(QByteArray("\n  ") + command + ' '), command);
        const Ran one = runHarmdesk({QLatin1String(command), QStringLiteral("--help")});
        EXPECT_EXIT(one, 0);
        QVERIFY(one.err.isEmpty());
        QVERIFY(one.out.startsWith(QByteArray("Usage: harmdesk ") + command));
        for (const QByteArray& line : one.out.split('\n'))
            QVERIFY2(QString::fromUtf8(line).size() <= 100, line.constData());
    }
}

void TestCliOutputs::helpNamesOnlyWhatExists() {
    const QByteArray all = runHarmdesk({QStringLiteral("--help")}).out;
    QVERIFY(!all.contains("\n  audience "));
    for (const char* there : {"import", "spec", "rank", "cycle", "index", "codes", "verify"})
        QVERIFY2(all.contains(QByteArray("\n  ") + there + ' '), there);
    QVERIFY(!runHarmdesk({QStringLiteral("pack"), QStringLiteral("--help")}).out.contains("audience"));
}

void TestCliOutputs::version() {
    const Ran ran = runHarmdesk({QStringLiteral("--version")});
    EXPECT_EXIT(ran, 0);
    QVERIFY(ran.out.startsWith("harmdesk 0."));
}

void TestCliOutputs::auditListsWhatWasDone() {
    EXPECT_EXIT(runHarmdesk({QStringLiteral("rank"), m_case, QStringLiteral("--as-at"),
                             QStringLiteral("2026-08-31"), QStringLiteral("--out"), path("list.csv")}),
                0);
    const Ran ran = runHarmdesk({QStringLiteral("audit"), m_case, QStringLiteral("--verify")});
    EXPECT_EXIT(ran, 0);
    QVERIFY(ran.err.contains("whole"));
    const QList<QByteArray> lines = ran.out.trimmed().split('\n');
    QCOMPARE(lines[0], QByteArray("id,at,user,action,subject,detail,hash"));
    QVERIFY(lines[1].startsWith("1,20"));
    QVERIFY(lines[1].contains(",case.created,"));
    QVERIFY(lines[2].contains(",import,"));
    QVERIFY(lines[3].contains(",export,") && lines[3].contains("list.csv") &&
            lines[3].contains("2026-08-31"));
    for (qsizetype i = 1; i < lines.size(); ++i) QCOMPARE(lines[i].split(',').last().size(), 64);
}

void TestCliOutputs::auditAsJson() {
    const Ran csv = runHarmdesk({QStringLiteral("audit"), m_case});
    const Ran json = runHarmdesk({QStringLiteral("audit"), m_case, QStringLiteral("--format=json")});
    EXPECT_EXIT(json, 0);
    const QJsonArray lines = QJsonDocument::fromJson(json.out).array();
    QCOMPARE(lines.size(), csv.out.trimmed().count('\n'));
    const QJsonObject first = lines[0].toObject();
    QCOMPARE(first[QLatin1String("action")].toString(), QStringLiteral("case.created"));
    QCOMPARE(first[QLatin1String("id")].toInt(), 1);
    QVERIFY(first[QLatin1String("at")].toString().endsWith(QLatin1Char('Z')));
}

void TestCliOutputs::aChangedLogIsFound() {
    const QString forged = path("forged.harmdesk");
    QVERIFY(QFile::copy(m_case, forged));
    EXPECT_EXIT(runHarmdesk({QStringLiteral("audit"), forged, QStringLiteral("--verify")}), 0);
    EXPECT_EXIT(runAny(QStringLiteral("sqlite3"),
                       {forged, QStringLiteral("DROP TRIGGER audit_no_update; UPDATE audit SET user = "
                                               "'someone else' WHERE id = 2;")}),
                0);
    const Ran audit = runHarmdesk({QStringLiteral("audit"), forged, QStringLiteral("--verify")});
    EXPECT_EXIT(audit, 5);
    const Ran verify = runHarmdesk({QStringLiteral("verify"), forged});
    EXPECT_EXIT(verify, 5);
    QVERIFY(audit.err.size() > 20 && verify.err.size() > 20);
}

void TestCliOutputs::verifySaysWhatItChecked() {
    const Ran ran = runHarmdesk({QStringLiteral("verify"), m_case});
    EXPECT_EXIT(ran, 0);
    QCOMPARE(ran.out.count("Checked: "), 4);
    QVERIFY(ran.out.contains("No fault found."));
}

void TestCliOutputs::indexes() {
    const Ran list = runHarmdesk({QStringLiteral("index"), m_case, QStringLiteral("list")});
    EXPECT_EXIT(list, 0);
    const QList<QByteArray> lines = list.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], QByteArray("name,in_use,offences,rules,sha256"));
    QVERIFY(lines[1].startsWith("starting-points-2020,yes,76,"));
    QCOMPARE(lines[1].split(',').last().size(), 64);
    EXPECT_EXIT(runHarmdesk({QStringLiteral("index"), m_case, QStringLiteral("use"),
                             QStringLiteral("starting-points-2020")}),
                0);
    QVERIFY(runHarmdesk({QStringLiteral("audit"), m_case}).out.contains(",index.used,"));
}

void TestCliOutputs::ownIndex() {
    const QString table =
        QStringLiteral(HARMDESK_SOURCE_DIR "/resources/harm-index/starting-points-2020.csv");
    put(path("index/ours-2026.csv"), contentOf(table));
    put(path("index/resolutions.csv"),
        contentOf(QStringLiteral(HARMDESK_SOURCE_DIR "/resources/harm-index/resolutions.csv")));
    const QString own = path("own.harmdesk");
    EXPECT_EXIT(
        runHarmdesk({QStringLiteral("new"), own, QStringLiteral("--index"), path("index/ours-2026.csv")}), 0);
    QVERIFY(runHarmdesk({QStringLiteral("index"), own, QStringLiteral("list")})
                .out.contains("\nours-2026,yes,76,23,"));
    EXPECT_EXIT(runHarmdesk({QStringLiteral("import"), own, extractA(QStringLiteral("2026-08"))}), 0);
    const Ran list =
        runHarmdesk({QStringLiteral("rank"), own, QStringLiteral("--as-at"), QStringLiteral("2026-08-31")});
    QCOMPARE(list.out, contentOf(extractA(QStringLiteral("expected/ranking-2026-08-31.csv"))));
}

void TestCliOutputs::packIsAReadablePdf() {
    const QString pdf = path("briefing pack.pdf");
    const Ran ran =
        runHarmdesk({QStringLiteral("pack"), m_case, QStringLiteral("--as-at"), QStringLiteral("2026-08-31"),
                     QStringLiteral("--out"), pdf, QStringLiteral("--top"), QStringLiteral("5")});
    EXPECT_EXIT(ran, 0);
    QVERIFY(ran.out.isEmpty());
    EXPECT_EXIT(runAny(QStringLiteral("qpdf"), {QStringLiteral("--check"), pdf}), 0);
    const QByteArray text =
        runAny(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}).out;
    QVERIFY(text.contains("OFFICIAL-SENSITIVE"));
    const QList<QByteArray> list =
        contentOf(extractA(QStringLiteral("expected/ranking-2026-08-31.csv"))).split('\n');
    for (int i = 1; i <= 5; ++i) QVERIFY2(text.contains(list[i].split(',')[1]), list[i].constData());
    QVERIFY(runHarmdesk({QStringLiteral("audit"), m_case}).out.contains("briefing pack.pdf"));
    // Again over the first: replaced by the same bytes.
    const QByteArray first = contentOf(pdf);
    EXPECT_EXIT(
        runHarmdesk({QStringLiteral("pack"), m_case, QStringLiteral("--as-at"), QStringLiteral("2026-08-31"),
                     QStringLiteral("--out"), pdf, QStringLiteral("--top"), QStringLiteral("5")}),
        0);
    QCOMPARE(contentOf(pdf), first);
}

void TestCliOutputs::packOfChosenSuspects() {
    const QList<QByteArray> list =
        contentOf(extractA(QStringLiteral("expected/ranking-2026-08-31.csv"))).split('\n');
    const QString second = QString::fromUtf8(list[2].split(',')[1]);
    const QString fortieth = QString::fromUtf8(list[40].split(',')[1]);
    const QString pdf = path("two.pdf");
    const Ran ran = runHarmdesk({QStringLiteral("pack"), m_case, QStringLiteral("--as-at"),
                                 QStringLiteral("2026-08-31"), QStringLiteral("--out"), pdf,
                                 QStringLiteral("--suspect"), fortieth, QStringLiteral("--suspect"), second});
    EXPECT_EXIT(ran, 0);
    QVERIFY2(ran.err.contains("2 suspect"), ran.err.constData());
    const QByteArray text = runAny(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")}).out;
    QVERIFY(text.contains(second.toUtf8()) && text.contains(fortieth.toUtf8()));
}

void TestCliOutputs::sampleIsDeterministic() {
    const auto make = [&](const char* folder, const char* seed) {
        return runHarmdesk({QStringLiteral("sample"), path(folder), QStringLiteral("--suspects"),
                            QStringLiteral("40"), QStringLiteral("--seed"), QLatin1String(seed),
                            QStringLiteral("--months"), QStringLiteral("2026-08,2026-09")});
    };
    EXPECT_EXIT(make("s1", "7"), 0);
    EXPECT_EXIT(make("s2", "7"), 0);
    EXPECT_EXIT(make("s3", "8"), 0);
    QCOMPARE(runAny(QStringLiteral("diff"), {QStringLiteral("-r"), path("s1"), path("s2")}).code, 0);
    QCOMPARE(runAny(QStringLiteral("diff"), {QStringLiteral("-rq"), path("s1"), path("s3")}).code, 1);
    QVERIFY(contentOf(path("s1/2026-08/SYNTHETIC.txt")).size() > 20);
}

void TestCliOutputs::sampleImports() {
    const QString sample = path("sample.harmdesk");
    EXPECT_EXIT(runHarmdesk({QStringLiteral("new"), sample}), 0);
    const Ran first = runHarmdesk({QStringLiteral("import"), sample, path("s1/2026-08")});
    QVERIFY2(first.code == 0 || first.code == 3, first.err.constData());
    const Ran list = runHarmdesk(
        {QStringLiteral("rank"), sample, QStringLiteral("--as-at"), QStringLiteral("2026-08-31")});
    EXPECT_EXIT(list, 0);
    QVERIFY2(list.out.count('\n') > 3, "somebody is ranked");
}

QTEST_GUILESS_MAIN(TestCliOutputs)
#include "tst_cli_outputs.moc"

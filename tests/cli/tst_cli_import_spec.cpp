// SPDX-License-Identifier: GPL-3.0-or-later
// harmdesk import --spec and --dry-run, run as a user would.
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

using namespace harmdesk::tests;

namespace {

const char kSpec[] = R"({
  "schema": 1, "name": "Northern", "version": 1,
  "sources": [{
    "name": "flat", "pattern": "*flat*",
    "format": {"kind": "csv", "delimiter": ";"},
    "columns": ["CrNo", "Offence", "Class", "Reported", "Suspect", "Victim"],
    "skip": [{"column": "Offence", "op": "is", "values": ["Draft"]}],
    "targets": [
      {"kind": "crimes", "fields": [
        {"field": "crime_no", "columns": ["CrNo"]},
        {"field": "offence_title", "columns": ["Offence"]},
        {"field": "ho_class", "columns": ["Class"]},
        {"field": "reported_on", "columns": ["Reported"], "date": "day_first"},
        {"field": "committed_from", "columns": ["Reported"], "date": "day_first"},
        {"field": "flags", "constant": "VAWG"}]},
      {"kind": "persons", "label": "suspect", "fields": [{"field": "nominal_ref", "columns": ["Suspect"]}],
       "when": [{"column": "Suspect", "op": "not_empty"}]},
      {"kind": "links", "label": "suspect", "fields": [
        {"field": "crime_no", "columns": ["CrNo"]}, {"field": "nominal_ref", "columns": ["Suspect"]},
        {"field": "role", "constant": "SUSPECT"}],
       "when": [{"column": "Suspect", "op": "not_empty"}]}
    ]}]
})";

const char kFlat[] = "CrNo;Offence;Class;Reported;Suspect;Victim\n"
                     "C1;Threats to kill;003/01;13/02/2026;S1;V1\n"
                     "C2;Threats to kill;003/01;33/02/2026;S2;V1\n"
                     "C3;Draft;003/01;13/02/2026;S2;V1\n";

} // namespace

class TestCliImportSpec : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString m_case;
    int m_count = 0;

    QString in(const QString& name) const { return m_folder.filePath(name); }
    Ran import(const QStringList& more) {
        return runHarmdesk(QStringList{QStringLiteral("import"), m_case} + more);
    }
    static QJsonObject json(const QString& path) { return QJsonDocument::fromJson(contentOf(path)).object(); }

private Q_SLOTS:
    void init() {
        m_case = in(QStringLiteral("case%1.harmdesk").arg(++m_count));
        EXPECT_EXIT(runHarmdesk({QStringLiteral("new"), m_case}), 0);
        put(in(QStringLiteral("flat.csv")), kFlat);
        put(in(QStringLiteral("spec.json")), kSpec);
    }

    void byFileThenByName() {
        const QString receipt = in(QStringLiteral("r.json"));
        const Ran ran = import({in(QStringLiteral("flat.csv")), QStringLiteral("--spec"),
                                in(QStringLiteral("spec.json")), QStringLiteral("--receipt"), receipt});
        EXPECT_EXIT(ran, 3);
        QVERIFY2(ran.err.contains("committed_from (column “Reported”)"), ran.err.constData());
        const QJsonObject root = json(receipt);
        QCOMPARE(root[QStringLiteral("spec")].toString(), QStringLiteral("Northern"));
        const QJsonArray files = root[QStringLiteral("files")].toArray();
        QCOMPARE(files.size(), 3);
        QCOMPARE(files[0].toObject()[QStringLiteral("target")].toString(), QStringLiteral("suspect"));
        QCOMPARE(files[0].toObject()[QStringLiteral("skipped")].toInt(), 1);
        for (const QJsonValue& each : files) {
            const QJsonObject f = each.toObject();
            QCOMPARE(f[QStringLiteral("rows_read")].toInt(),
                     f[QStringLiteral("inserted")].toInt() + f[QStringLiteral("updated")].toInt() +
                         f[QStringLiteral("unchanged")].toInt() + f[QStringLiteral("rejected")].toInt());
        }
        // It is saved in the case with that import: next month its name is enough, and nothing is saved
        // twice.
        EXPECT_EXIT(import({in(QStringLiteral("flat.csv")), QStringLiteral("--spec"),
                            QStringLiteral("Northern"), QStringLiteral("--receipt"), receipt}),
                    3);
        QCOMPARE(json(receipt)[QStringLiteral("files")]
                     .toArray()[1]
                     .toObject()[QStringLiteral("unchanged")]
                     .toInt(),
                 1);
        EXPECT_EXIT(import({in(QStringLiteral("flat.csv")), QStringLiteral("--spec"),
                            in(QStringLiteral("spec.json"))}),
                    3);
        const Ran versions = runAny(QStringLiteral("sqlite3"),
                                    {m_case, QStringLiteral("SELECT count(*) FROM import_spec; SELECT "
                                                            "group_concat(spec_version) FROM import")});
        QCOMPARE(versions.out, QByteArray("1\n1,1,1\n"));
        const Ran rank = runHarmdesk({QStringLiteral("rank"), m_case, QStringLiteral("--as-at"),
                                      QStringLiteral("2026-02-28"), QStringLiteral("--set"),
                                      QStringLiteral("min_crimes=1")});
        EXPECT_EXIT(rank, 0);
        QVERIFY2(rank.out.contains("S1"), rank.out.constData());
        EXPECT_EXIT(runHarmdesk({QStringLiteral("verify"), m_case}), 0);
    }

    void refusals_data() {
        QTest::addColumn<QByteArray>("spec");
        QTest::addColumn<QByteArray>("flat");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("word");
        const QString file = QStringLiteral("spec.json");
        const QByteArray spec = kSpec;
        QTest::newRow("no such name or file")
            << spec << QByteArray(kFlat) << QStringLiteral("Southern") << 2 << QByteArray("Southern");
        QTest::newRow("not JSON") << QByteArray("{") << QByteArray(kFlat) << file << 4
                                  << QByteArray("spec.json");
        QTest::newRow("wrong key") << QByteArray(spec).replace("\"pattern\"", "\"patern\"")
                                   << QByteArray(kFlat) << file << 4 << QByteArray("sources[0]");
        QTest::newRow("newer schema") << QByteArray(spec).replace("\"schema\": 1", "\"schema\": 9")
                                      << QByteArray(kFlat) << file << 4 << QByteArray("9");
        QTest::newRow("column gone") << spec << QByteArray(kFlat).replace("Reported", "Rep") << file << 4
                                     << QByteArray("Reported");
        QTest::newRow("open date") << QByteArray(spec).replace("\"date\": \"day_first\"",
                                                               "\"date\": \"unknown\"")
                                   << QByteArray(kFlat) << file << 4 << QByteArray("Reported");
        QTest::newRow("not text") << spec << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << file << 4
                                  << QByteArray("flat.csv");
    }
    void refusals() {
        QFETCH(QByteArray, spec);
        QFETCH(QByteArray, flat);
        QFETCH(QString, value);
        QFETCH(int, code);
        QFETCH(QByteArray, word);
        put(in(QStringLiteral("flat.csv")), flat);
        put(in(QStringLiteral("spec.json")), spec);
        const QByteArray before = dumpHash(m_case);
        const Ran ran = runHarmdesk(
            {QStringLiteral("import"), m_case, QStringLiteral("flat.csv"), QStringLiteral("--spec"), value},
            m_folder.path());
        EXPECT_EXIT(ran, code);
        QVERIFY2(ran.err.contains(word), ran.err.constData());
        QCOMPARE(dumpHash(m_case), before);
    }

    void withoutASpecTheWayIsSaid() {
        const QByteArray before = dumpHash(m_case);
        for (const QStringList& more : {QStringList{}, QStringList{QStringLiteral("--dry-run")}}) {
            const Ran ran = import(QStringList{in(QStringLiteral("flat.csv"))} + more);
            EXPECT_EXIT(ran, 4);
            QVERIFY2(ran.err.contains("--spec auto"), ran.err.constData());
        }
        QCOMPARE(dumpHash(m_case), before);
        EXPECT_EXIT(import({extractA(QStringLiteral("2026-08")), QStringLiteral("--spec"),
                            QStringLiteral("standard")}),
                    0);
        EXPECT_EXIT(
            import({extractA(QStringLiteral("2026-10")), QStringLiteral("--spec"), QStringLiteral("auto")}),
            3);
    }

    /// Ambiguous dates alone: auto asks and refuses, and the case is as it was.
    void autoRefusesWhatIsNotSure() {
        QByteArray flat("CrNo;Offence;HO Class;Date Reported;Suspect URN;Suspect Surname\n");
        for (int i = 1; i < 10; ++i)
            flat += "C" + QByteArray::number(i) + ";Threats to kill;003/01;0" + QByteArray::number(i) + "/0" +
                    QByteArray::number(10 - i) + "/2026;S" + QByteArray::number(i) + ";Smith\n";
        put(in(QStringLiteral("flat.csv")), flat);
        const QByteArray before = dumpHash(m_case);
        for (const QStringList& more : {QStringList{}, QStringList{QStringLiteral("--dry-run")}}) {
            const Ran ran = import(QStringList{in(QStringLiteral("flat.csv")), QStringLiteral("--spec"),
                                               QStringLiteral("auto")} +
                                   more);
            EXPECT_EXIT(ran, 4);
            QVERIFY2(ran.err.contains("Date Reported"), ran.err.constData());
        }
        QCOMPARE(dumpHash(m_case), before);
    }

    void autoTakesASavedSpec() {
        EXPECT_EXIT(import({in(QStringLiteral("flat.csv")), QStringLiteral("--spec"),
                            in(QStringLiteral("spec.json"))}),
                    3);
        put(in(QStringLiteral("flat.csv")), QByteArray(kFlat).replace("C1", "C9"));
        const QString receipt = in(QStringLiteral("r.json"));
        const Ran ran = import({in(QStringLiteral("flat.csv")), QStringLiteral("--spec"),
                                QStringLiteral("auto"), QStringLiteral("--receipt"), receipt});
        EXPECT_EXIT(ran, 3);
        QCOMPARE(json(receipt)[QStringLiteral("spec")].toString(), QStringLiteral("Northern"));
    }

    void dryRunSaysWhoMoves() {
        EXPECT_EXIT(import({extractA(QStringLiteral("2026-08"))}), 0);
        EXPECT_EXIT(import({extractA(QStringLiteral("2026-09"))}), 0);
        const QByteArray before = dumpHash(m_case);
        const QString receipt = in(QStringLiteral("dry.json"));
        const Ran ran = import({extractA(QStringLiteral("2026-10")), QStringLiteral("--dry-run"),
                                QStringLiteral("--receipt"), receipt});
        EXPECT_EXIT(ran, 3);
        QVERIFY2(ran.err.contains("would enter"), ran.err.constData());
        QVERIFY2(ran.err.contains("would leave"), ran.err.constData());
        QVERIFY2(ran.err.contains("Dry run: nothing was changed."), ran.err.constData());
        QCOMPARE(dumpHash(m_case), before);
        const QJsonObject root = json(receipt);
        QVERIFY(root[QStringLiteral("import_id")].isNull());
        QCOMPARE(root[QStringLiteral("rejects")].toArray().size(), 5);
        const QJsonObject top = root[QStringLiteral("top")].toObject();
        QCOMPARE(top[QStringLiteral("cut_off")].toInt(), 100);
        QCOMPARE(top[QStringLiteral("as_at")].toString(), QStringLiteral("2026-10-31"));
        QVERIFY(!top[QStringLiteral("joiners")].toArray().isEmpty());
        QCOMPARE(top[QStringLiteral("joiners")].toArray().size(),
                 top[QStringLiteral("leavers")].toArray().size());

        // A dry run of a mapped file says what to look at.
        const Ran mapped = import({in(QStringLiteral("flat.csv")), QStringLiteral("--spec"),
                                   in(QStringLiteral("spec.json")), QStringLiteral("--dry-run")});
        EXPECT_EXIT(mapped, 3);
        QVERIFY2(mapped.err.contains("To look at:"), mapped.err.constData());
        QCOMPARE(dumpHash(m_case), before);
    }
};

QTEST_GUILESS_MAIN(TestCliImportSpec)
#include "tst_cli_import_spec.moc"

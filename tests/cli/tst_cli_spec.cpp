// SPDX-License-Identifier: GPL-3.0-or-later
// `harmdesk spec` as a user calls it: a proposal that can be imported, findings, and everything that can be
// wrong.
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace harmdesk::tests;

namespace {

const QByteArray kCrimes =
    "Crime No;HO Class;Offence Title;Date Reported;Crime Status;Suspect URN;Suspect Surname\r\n"
    "1/26;008/06;Assault;25/04/2026;Crimed;N1;Brown\r\n"
    "2/26;105/01;Battery;13/05/2026;No Crime;N2;Green\r\n";

} // namespace

class TestCliSpec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void guessAndCheck();
    void guessSaysWhatIsOpen();
    void checkFinds();
    void refused_data();
    void refused();
    void help();

private:
    QString in(const QString& name) const { return m_dir.filePath(name); }
    QStringList words(const QString& line) const {
        QStringList out = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (QString& word : out) word.replace(QLatin1Char('@'), m_dir.path());
        return out;
    }

    QTemporaryDir m_dir;
};

void TestCliSpec::initTestCase() {
    QVERIFY2(QFileInfo(program()).isExecutable(), "the program is not built");
    put(in(QStringLiteral("may/crimes 05.csv")), kCrimes);
    put(in(QStringLiteral("empty.csv")), {});
    put(in(QStringLiteral("picture.csv")), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    put(in(QStringLiteral("broken.json")), "{\"schema\": 1, ");
    put(in(QStringLiteral("wrong.json")), "{\"schema\": 1, \"name\": \"x\", \"sources\": [{\"name\": 5}]}");
    put(in(QStringLiteral("newer.json")), "{\"schema\": 99, \"name\": \"x\", \"sources\": []}");
    QDir().mkpath(in(QStringLiteral("nothing")));
    const Ran guess = runHarmdesk(words(QStringLiteral("spec guess @/may")));
    EXPECT_EXIT(guess, 0);
    put(in(QStringLiteral("spec.json")), guess.out);
}

void TestCliSpec::guessAndCheck() {
    const Ran guess = runHarmdesk(
        {QStringLiteral("spec"), QStringLiteral("guess"), in(QStringLiteral("may/crimes 05.csv"))});
    EXPECT_EXIT(guess, 0);
    const QJsonObject spec = QJsonDocument::fromJson(guess.out).object();
    QCOMPARE(spec[QStringLiteral("sources")].toArray().size(), 1);
    QVERIFY(guess.err.contains("Suspect URN"));
    QVERIFY(guess.err.contains("persons (suspect).nominal_ref"));
    QVERIFY(guess.err.contains("may be used as it is"));
    QCOMPARE(contentOf(in(QStringLiteral("spec.json"))), guess.out); // folder or file: the same

    const Ran check = runHarmdesk(words(QStringLiteral("spec check @/spec.json @/may")));
    EXPECT_EXIT(check, 0);
    QCOMPARE(check.out, QByteArray("kind,blocking,file,source,column,field,values,text\n"));

    // And it imports: two crimes, two people, two links.
    const QString held = in(QStringLiteral("case.harmdesk"));
    EXPECT_EXIT(runHarmdesk({QStringLiteral("new"), held}), 0);
    const Ran import = runHarmdesk({QStringLiteral("import"), held, in(QStringLiteral("may")),
                                    QStringLiteral("--spec"), in(QStringLiteral("spec.json")),
                                    QStringLiteral("--receipt"), in(QStringLiteral("receipt.json"))});
    EXPECT_EXIT(import, 0);
    const QJsonArray files = QJsonDocument::fromJson(contentOf(in(QStringLiteral("receipt.json"))))
                                 .object()[QStringLiteral("files")]
                                 .toArray();
    QCOMPARE(files.size(), 3);
    for (const QJsonValue& file : files) QCOMPARE(file.toObject()[QStringLiteral("inserted")].toInt(), 2);
}

void TestCliSpec::guessSaysWhatIsOpen() {
    QByteArray open = kCrimes;
    open.replace("25/04/2026", "03/04/2026").replace("13/05/2026", "05/06/2026");
    put(in(QStringLiteral("open.csv")), open);
    const Ran guess = runHarmdesk(words(QStringLiteral("spec guess @/open.csv")));
    EXPECT_EXIT(guess, 0);
    QVERIFY(!QJsonDocument::fromJson(guess.out).isNull());
    QVERIFY2(guess.err.contains("To be decided: Is 03/04/2026"), guess.err.constData());
    QVERIFY(guess.err.contains("2 of 2 values"));
    QVERIFY(guess.err.contains("may not be used before"));
    // The undecided proposal is refused by check and import alike.
    put(in(QStringLiteral("open.json")), guess.out);
    const Ran check = runHarmdesk(words(QStringLiteral("spec check @/open.json @/open.csv")));
    EXPECT_EXIT(check, 3);
    QVERIFY(check.out.contains("\nundecided,yes,"));
}

void TestCliSpec::checkFinds() {
    QByteArray june = kCrimes;
    june.replace("HO Class", "Home Office Class").replace("No Crime", "Mislaid");
    put(in(QStringLiteral("june/crimes 06.csv")), june);
    const Ran check = runHarmdesk(words(QStringLiteral("spec check @/spec.json @/june")));
    EXPECT_EXIT(check, 3);
    QVERIFY2(check.out.contains("\nmissing,yes,"), check.out.constData());
    QVERIFY(check.out.contains(",HO Class,ho_class,0,"));
    QVERIFY(check.out.contains("\nnew,no,"));
    QVERIFY(check.out.contains("\nnew_value,yes,"));
    QVERIFY(check.err.contains("2 "));
}

void TestCliSpec::refused_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* name, const char* line, int code, const char* said) {
        QTest::newRow(name) << QString::fromLatin1(line) << code << QByteArray(said);
    };
    row("nothing", "spec", 2, "guess|check");
    row("no such action", "spec draw @/may", 2, "draw");
    row("guess without files", "spec guess", 2, "FILE");
    row("check without anything", "spec check", 2, "FILE");
    row("check without files", "spec check @/spec.json", 2, "FILE");
    row("unknown option", "spec guess @/may --sure", 2, "sure");
    row("missing file", "spec guess @/none.csv", 4, "none.csv");
    row("empty folder", "spec guess @/nothing", 4, "nothing");
    row("empty file", "spec guess @/empty.csv", 4, "empty.csv");
    row("picture", "spec guess @/picture.csv", 4, "picture.csv");
    row("good and missing", "spec guess @/may @/none.csv", 4, "none.csv");
    row("spec is missing", "spec check @/none.json @/may", 4, "none.json");
    row("spec is a folder", "spec check @/may @/may", 4, "may");
    row("spec is cut off", "spec check @/broken.json @/may", 4, "broken.json");
    row("spec has a wrong type", "spec check @/wrong.json @/may", 4, "sources[0].name");
    row("spec is newer", "spec check @/newer.json @/may", 4, "newer.json");
    row("spec is a CSV", "spec check @/may/crimes @/may", 4, "crimes");
    row("checked file is missing", "spec check @/spec.json @/none.csv", 4, "none.csv");
}

void TestCliSpec::refused() {
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    const QStringList before = filesBelow(m_dir.path());
    const Ran ran = runHarmdesk(words(line));
    EXPECT_EXIT(ran, code);
    QVERIFY2(ran.err.size() > 20, "a sentence is missing");
    QVERIFY2(ran.err.contains(said), ran.err.constData());
    QVERIFY2(ran.out.isEmpty(), "data although refused");
    QCOMPARE(filesBelow(m_dir.path()), before);
}

void TestCliSpec::help() {
    const Ran help = runHarmdesk({QStringLiteral("spec"), QStringLiteral("--help")});
    EXPECT_EXIT(help, 0);
    QVERIFY(help.out.contains("spec guess"));
    QVERIFY(help.out.contains("spec check"));
    const Ran all = runHarmdesk({QStringLiteral("--help")});
    EXPECT_EXIT(all, 0);
    QVERIFY(all.out.contains("spec"));
}

QTEST_GUILESS_MAIN(TestCliSpec)
#include "tst_cli_spec.moc"

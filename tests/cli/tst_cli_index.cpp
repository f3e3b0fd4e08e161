// SPDX-License-Identifier: GPL-3.0-or-later
// Harm index versions from the command line: import, diff, use. Offences here are made up.
#include "tests/cli/program.h"

#include <QTemporaryDir>

using namespace harmdesk::tests;

namespace {

const QByteArray kHeader = "ATHENA URN,FULL_OFFENCE_TITLE,SHORT_TITLE,CCHI Score,GROUP,SUB_GROUP,"
                           "HOME_OFFICE_CLASSIFICATION,NOTIFIABLE,CJS Codes,CJS Codes\n";

QString text(const char* latin) {
    return QString::fromLatin1(latin);
}

} // namespace

class TestCliIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importStandsBesideTheOthers();
    void importTakesRulesOver();
    void importSaysWhatIsOpen();
    void takenNameIsRefused();
    void badFilesChangeNothing_data();
    void badFilesChangeNothing();
    void diffNamesEveryChange();
    void exportedIndexIsTheSame();
    void usage_data();
    void usage();

private:
    QString path(const char* name) const { return m_dir->filePath(QLatin1String(name)); }
    Ran index(const QStringList& words) const {
        return runHarmdesk(QStringList{text("index"), m_case} + words);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_case;
};

void TestCliIndex::init() {
    m_dir = std::make_unique<QTemporaryDir>();
    m_case = path("case.harmdesk");
    EXPECT_EXIT(runHarmdesk({text("new"), m_case}), 0);
}

void TestCliIndex::importStandsBesideTheOthers() {
    put(path("edition 2026.csv"),
        kHeader + "1.1,Long title,Short title,547.5,SEXUAL OFFENCES,RAPE,019/08,Yes ,AB12345,N/A\n");
    const Ran import = index({text("import"), path("edition 2026.csv")});
    EXPECT_EXIT(import, 0);
    QVERIFY(import.out.isEmpty());
    QVERIFY2(import.err.contains("still ranks by starting-points-2020"), import.err.constData());
    QVERIFY2(import.err.contains("1 code"), import.err.constData());
    const Ran list = index({text("list")});
    QVERIFY2(list.out.contains("\nedition 2026,no,1,0,"), list.out.constData());
    QVERIFY(list.out.contains("\nstarting-points-2020,yes,"));
    const Ran audit = runHarmdesk({text("audit"), m_case});
    QVERIFY2(audit.out.contains(",index.added,edition 2026,"), audit.out.constData());
    EXPECT_EXIT(index({text("use"), text("edition 2026")}), 0);
    QVERIFY(index({text("list")}).out.contains("\nedition 2026,yes,"));
    EXPECT_EXIT(runHarmdesk({text("verify"), m_case}), 0);
}

void TestCliIndex::importTakesRulesOver() {
    // The built-in rules settle class 008/06 by the URNs 8S.8.6.0 and 8N.8.6.0.
    put(path("new.csv"), kHeader +
                             "8S.8.6.0,Assault on police,,200,X,VIOLENCE WITH INJURY,008/06,Yes,\n"
                             "8N.8.6.0,Assault,,20,X,VIOLENCE WITH INJURY,008/06,Yes,\n"
                             "5D.5.1.0,Wounding,,1500,X,VIOLENCE WITH INJURY,005/01,Yes,\n"
                             "5.9.9.9,Wounding of another kind,,1600,X,VIOLENCE WITH INJURY,005/01,Yes,\n");
    const Ran import = index({text("import"), path("new.csv"), text("--name"), text("second")});
    EXPECT_EXIT(import, 0);
    QVERIFY2(import.err.contains("taken over from starting-points-2020, for the classes 008/06"),
             import.err.constData());
    QVERIFY2(import.err.contains("not taken over") && import.err.contains("005/01"), import.err.constData());
    QVERIFY2(index({text("list")}).out.contains("\nsecond,no,4,2,"), import.err.constData());
}

void TestCliIndex::importSaysWhatIsOpen() {
    put(path("new.csv"), kHeader + "1,One,,200,X,THEFT,900/01,Yes,\n2,Two,,20,X,THEFT,900/01,Yes,\n");
    const Ran import = index({text("import"), path("new.csv")});
    EXPECT_EXIT(import, 0);
    QVERIFY2(import.err.contains("1 class") && import.err.contains("900/01") &&
                 import.err.contains("Offence codes page"),
             import.err.constData());
}

void TestCliIndex::takenNameIsRefused() {
    put(path("new.csv"), kHeader + "1,One,,200,X,THEFT,900/01,Yes,\n");
    EXPECT_EXIT(index({text("import"), path("new.csv")}), 0);
    const QByteArray before = dumpHash(m_case);
    const Ran again = index({text("import"), path("new.csv")});
    EXPECT_EXIT(again, 2);
    QVERIFY2(again.err.contains("--name"), again.err.constData());
    QCOMPARE(dumpHash(m_case), before);
    EXPECT_EXIT(index({text("import"), path("new.csv"), text("--name"), text("starting-points-2020")}), 2);
    QCOMPARE(dumpHash(m_case), before);
    EXPECT_EXIT(index({text("import"), path("new.csv"), text("--name"), text("third")}), 0);
}

void TestCliIndex::badFilesChangeNothing_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("not an index") << QByteArray("a,b\n1,2\n") << QByteArray("no harm index");
    QTest::newRow("score") << kHeader + "1,One,,soon,X,THEFT,900/01,Yes,\n" << QByteArray("Row 2");
    QTest::newRow("three decimals") << kHeader + "1,One,,1.125,X,THEFT,900/01,Yes,\n" << QByteArray("1.125");
    QTest::newRow("empty") << QByteArray() << QByteArray("bad.csv");
    QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more")
                                  << QByteArray(".xls");
}

void TestCliIndex::badFilesChangeNothing() {
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, says);
    put(path("bad.csv"), bytes);
    const QByteArray before = dumpHash(m_case);
    const Ran import = index({text("import"), path("bad.csv")});
    EXPECT_EXIT(import, 4);
    QVERIFY2(import.err.contains(says), import.err.constData());
    QCOMPARE(dumpHash(m_case), before);
}

void TestCliIndex::diffNamesEveryChange() {
    put(path("a.csv"), kHeader +
                           "1,One,,200,X,THEFT,900/01,Yes,AB12345\n2,Two,,20,X,RAPE,900/02,Yes,AB12346\n"
                           "3,Gone,,5,X,THEFT,900/03,No,\n");
    put(path("b.csv"), kHeader +
                           "1,One,,200,X,THEFT,900/01,Yes,AB12345\n2,\"Two, new\",,30,X,RAPE,900/01,Yes,"
                           "AB12345\n4,New,,7,X,THEFT,900/04,Yes,\n");
    EXPECT_EXIT(index({text("import"), path("a.csv")}), 0);
    EXPECT_EXIT(index({text("import"), path("b.csv")}), 0);
    const Ran diff = index({text("diff"), text("a"), text("b")});
    EXPECT_EXIT(diff, 0);
    QCOMPARE(diff.out, QByteArray("kind,urn,ho_class,field,a,b,title\n"
                                  "row,2,900/01,days,20,30,\"Two, new\"\n"
                                  "row,2,900/01,ho_class,900/02,900/01,\"Two, new\"\n"
                                  "row,2,900/01,cjs_codes,AB12346,AB12345,\"Two, new\"\n"
                                  "row,2,900/01,title,Two,\"Two, new\",\"Two, new\"\n"
                                  "only_in_b,4,900/04,days,,7,New\n"
                                  "only_in_a,3,900/03,days,5,,Gone\n"
                                  "class,,900/01,days,200,30|200,\n"
                                  "class,,900/02,days,20,,\n"
                                  "class,,900/03,days,5,,\n"
                                  "class,,900/04,days,,7,\n"
                                  "cjs,,,days,200,30|200,AB12345\n"
                                  "cjs,,,days,20,,AB12346\n"));
    const Ran same = index({text("diff"), text("a"), text("a")});
    EXPECT_EXIT(same, 0);
    QCOMPARE(same.out, QByteArray("kind,urn,ho_class,field,a,b,title\n"));
    QVERIFY(same.err.contains("same"));
}

void TestCliIndex::exportedIndexIsTheSame() {
    // The built-in index as a file of its own: the same SHA-256, whatever the line ends of the copy.
    QByteArray table = contentOf(text(HARMDESK_SOURCE_DIR "/resources/harm-index/starting-points-2020.csv"));
    put(path("copy/copy.csv"), table.replace("\n", "\r\n"));
    put(path("copy/resolutions.csv"),
        contentOf(text(HARMDESK_SOURCE_DIR "/resources/harm-index/resolutions.csv")));
    EXPECT_EXIT(index({text("import"), path("copy/copy.csv")}), 0);
    const QList<QByteArray> lines = index({text("list")}).out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[1].split(',').mid(2), lines[2].split(',').mid(2));
    QCOMPARE(index({text("diff"), text("starting-points-2020"), text("copy")}).out.count('\n'), 1);
}

void TestCliIndex::usage_data() {
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const char* words, const char* says) {
        QTest::newRow(name) << QString::fromLatin1(words).split(QLatin1Char(' ')) << QByteArray(says);
    };
    row("unknown action", "burn", "list, import, use and diff");
    row("import without file", "import", "Say which file");
    row("diff of one", "diff starting-points-2020", "Say which two");
    row("diff of three", "diff a b c", "too many");
    row("diff of an unknown one", "diff starting-points-2020 none", "none");
    row("name with list", "list --name x", "--name");
    row("import of two", "import a.csv b.csv", "too many");
}

void TestCliIndex::usage() {
    QFETCH(QStringList, words);
    QFETCH(QByteArray, says);
    const Ran ran = index(words);
    EXPECT_EXIT(ran, 2);
    QVERIFY2(ran.err.contains(says), ran.err.constData());
    QVERIFY(ran.out.isEmpty());
}

QTEST_APPLESS_MAIN(TestCliIndex)
#include "tst_cli_index.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// harmdesk codes: the queue of unmapped offences and decisions from the command line.
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace harmdesk::tests;

class TestCliCodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unmappedAsCsvAndJson();
    void decidingChangesTheList();
    void pairWithoutCrimesIsKept();
    void unknownUrnNamesTheNearest();
    void refusals_data();
    void refusals();
    void commandsExplainThemselves();

private:
    static QStringList words(const char* text) { return QString::fromUtf8(text).split(QLatin1Char(' ')); }
    Ran codes(const QStringList& more) {
        return runHarmdesk(QStringList{QStringLiteral("codes"), m_case} + more);
    }
    Ran decide(const QString& ho, const QString& cjs, const QString& title, const QString& urn) {
        return codes({QStringLiteral("decide"), QStringLiteral("--ho"), ho, QStringLiteral("--cjs"), cjs,
                      QStringLiteral("--title"), title, QStringLiteral("--urn"), urn, QStringLiteral("--by"),
                      QStringLiteral("Anna"), QStringLiteral("--reason"), QStringLiteral("nearest in harm")});
    }
    struct Pair {
        QString ho, cjs, title;
        int crimes = 0, suspects = 0;
    };
    std::vector<Pair> queue() {
        std::vector<Pair> pairs;
        const Ran ran = codes(words("unmapped --format json"));
        const auto array = QJsonDocument::fromJson(ran.out).array();
        for (const auto& value : array) {
            const QJsonObject o = value.toObject();
            pairs.push_back({o[QStringLiteral("ho_class")].toString(),
                             o[QStringLiteral("cjs_code")].toString(), o[QStringLiteral("title")].toString(),
                             o[QStringLiteral("crimes")].toInt(), o[QStringLiteral("suspects")].toInt()});
        }
        return pairs;
    }
    QTemporaryDir m_dir;
    QString m_case;
};

void TestCliCodes::initTestCase() {
    QVERIFY2(QFileInfo(program()).isExecutable(), "the program is not built");
    m_case = m_dir.filePath(QStringLiteral("case.harmdesk"));
    EXPECT_EXIT(runHarmdesk({QStringLiteral("new"), m_case}), 0);
    EXPECT_EXIT(runHarmdesk({QStringLiteral("import"), m_case, extractA(QStringLiteral("2026-08"))}), 0);
}

void TestCliCodes::unmappedAsCsvAndJson() {
    const Ran csv = codes(words("unmapped"));
    EXPECT_EXIT(csv, 0);
    const QList<QByteArray> lines = csv.out.trimmed().split('\n');
    QCOMPARE(lines.first(), QByteArray("ho_class,cjs_code,title,crimes,suspects"));
    const auto pairs = queue();
    QVERIFY(!pairs.empty());
    QCOMPARE(lines.size(), static_cast<qsizetype>(pairs.size() + 1));
    for (const Pair& pair : pairs) QVERIFY(pair.crimes > 0);
    for (std::size_t i = 1; i < pairs.size(); ++i) QVERIFY(pairs[i - 1].suspects >= pairs[i].suspects);
}

void TestCliCodes::decidingChangesTheList() {
    const auto before = queue();
    const Pair first = before.front();
    const Ran ran = decide(first.ho, first.cjs, first.title, QStringLiteral("8N.8.1.1"));
    EXPECT_EXIT(ran, 0);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains("547.50"), ran.err);
    QCOMPARE(queue().size(), before.size() - 1);

    const QString ledger = m_dir.filePath(QStringLiteral("ledger.csv"));
    EXPECT_EXIT(runHarmdesk({QStringLiteral("rank"), m_case, QStringLiteral("--as-at"),
                             QStringLiteral("2026-08-31"), QStringLiteral("--ledger"), ledger,
                             QStringLiteral("--set"), QStringLiteral("eligible_flag="),
                             QStringLiteral("--set"), QStringLiteral("min_crimes=1"), QStringLiteral("--set"),
                             QStringLiteral("window_days=3650")}),
                0);
    QVERIFY(contentOf(ledger).contains(",547.50,analyst,"));
    const Ran log = runHarmdesk({QStringLiteral("audit"), m_case});
    QVERIFY(log.out.contains("offence.decided"));
    QVERIFY(log.out.contains("nearest in harm"));
    // Decided again: the later decision counts, the queue stays as it is.
    const Ran again = decide(first.ho, first.cjs, first.title, QStringLiteral("8N.8.6.0"));
    EXPECT_EXIT(again, 0);
    QVERIFY2(again.err.contains("Until now it counted 547.50"), again.err);
    EXPECT_EXIT(runHarmdesk({QStringLiteral("verify"), m_case}), 0);
}

void TestCliCodes::pairWithoutCrimesIsKept() {
    const Ran ran = decide(QStringLiteral("008/99"), QString(), QStringLiteral("Of next year"),
                           QStringLiteral("8N.8.6.0"));
    EXPECT_EXIT(ran, 0);
    QVERIFY2(ran.err.contains("No crime of this case"), ran.err);
}

void TestCliCodes::unknownUrnNamesTheNearest() {
    const QByteArray before = dumpHash(m_case);
    const Ran ran =
        decide(QStringLiteral("008/98"), QString(), QStringLiteral("x"), QStringLiteral("8N.8.60"));
    EXPECT_EXIT(ran, 2);
    QVERIFY2(ran.err.contains("8N.8.6.0"), ran.err);
    QCOMPARE(dumpHash(m_case), before);
}

void TestCliCodes::refusals_data() {
    QTest::addColumn<QStringList>("more");
    QTest::newRow("no action") << QStringList();
    QTest::newRow("unknown action") << words("forget");
    QTest::newRow("nothing said") << words("decide");
    QTest::newRow("no name") << words("decide --ho 1/1 --cjs X --title T --urn 8N.8.6.0");
    QTest::newRow("no urn") << words("decide --ho 1/1 --cjs X --title T --by A");
    QTest::newRow("empty name") << QStringList(words("decide --ho 1/1 --cjs X --title T --urn 8N.8.6.0 --by")
                                               << QString());
    QTest::newRow("all is empty") << words("decide --ho= --cjs= --title= --urn 8N.8.6.0 --by A");
    QTest::newRow("nothing to decide") << words("decide --urn 8N.8.6.0 --by A");
    QTest::newRow("bad format") << words("unmapped --format xml");
    QTest::newRow("decide has no format") << words("decide --format json");
    QTest::newRow("unmapped has no name") << words("unmapped --by A");
    QTest::newRow("one word too many") << words("unmapped twice");
}

void TestCliCodes::refusals() {
    QFETCH(QStringList, more);
    const QByteArray before = dumpHash(m_case);
    const Ran ran = codes(more);
    EXPECT_EXIT(ran, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!ran.err.isEmpty());
    QCOMPARE(dumpHash(m_case), before);
}

void TestCliCodes::commandsExplainThemselves() {
    const Ran help = runHarmdesk(words("codes --help"));
    EXPECT_EXIT(help, 0);
    for (const char* word : {"unmapped", "decide", "--urn", "--reason"})
        QVERIFY2(help.out.contains(word), word);
    const Ran none = runHarmdesk(
        {QStringLiteral("codes"), m_dir.filePath(QStringLiteral("none")), QStringLiteral("unmapped")});
    EXPECT_EXIT(none, 5);
}

QTEST_GUILESS_MAIN(TestCliCodes)
#include "tst_cli_codes.moc"

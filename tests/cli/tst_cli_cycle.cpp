// SPDX-License-Identifier: GPL-3.0-or-later
// Cycles on the command line: three months of the golden extract frozen one after the other, shown, compared
// and checked against the lists of harmdesk rank; profiles by name.
#include "tests/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <fcntl.h>
#include <map>

using namespace harmdesk::tests;

namespace {

/// Rows of a CSV text with their fields; quotes as RFC 4180 has them.
QList<QStringList> rowsOf(const QByteArray& csv) {
    QList<QStringList> rows;
    QStringList row{QString()};
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == QLatin1Char('"') && text.mid(i + 1, 1) == QLatin1String("\"")) {
            row.last() += c;
            ++i;
        } else if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (!quoted && c == QLatin1Char(',')) {
            row << QString();
        } else if (!quoted && c == QLatin1Char('\n')) {
            rows << row;
            row = {QString()};
        } else {
            row.last() += c;
        }
    }
    return rows;
}

/// "-12.50" → -1250; two decimals, always.
qint64 hundredths(const QString& text) {
    const qsizetype dot = text.indexOf(QLatin1Char('.'));
    if (dot < 1 || dot != text.size() - 3) qFatal("not an amount: %s", qPrintable(text));
    return QString(text).remove(dot, 1).toLongLong();
}

struct Place {
    int rank = 0;
    qint64 score = 0;
};
std::map<QString, Place> placesOf(const QByteArray& list) {
    std::map<QString, Place> places;
    const auto rows = rowsOf(list);
    for (const QStringList& row : rows.mid(1)) places[row[1]] = {row[0].toInt(), hundredths(row[2])};
    return places;
}

constexpr int kCutOff = 100;

} // namespace

class TestCliCycle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listNamesEveryMonth();
    void showIsTheListAsRankPrintedIt();
    void showAsJson();
    void diffAgainstTheListsOfBothDates_data();
    void diffAgainstTheListsOfBothDates();
    void diffAsJson();
    void aMonthFrozenAgain();
    void whatWasFrozenStaysWhateverHappens();
    void everyOutputIsLogged();
    void profilesByName();
    void refusals_data();
    void refusals();
    void someoneElseHasTheCase();
    void aChangedListIsFound_data();
    void aChangedListIsFound();

private:
    QString path(const QString& name) const { return m_dir.filePath(name); }
    Ran cycle(const QStringList& words) const {
        return runHarmdesk(QStringList{QStringLiteral("cycle"), m_case} + words);
    }
    static QStringList freeze(const char* day) {
        return {QStringLiteral("freeze"), QStringLiteral("--as-at"), QLatin1String(day),
                QStringLiteral("--by"), QStringLiteral("Anna Analyst")};
    }
    QTemporaryDir m_dir;
    QString m_case;
    std::map<QString, QByteArray> m_lists; // as harmdesk rank printed them, by label
    QByteArray m_cycles;                   // cycle list after three months
};

void TestCliCycle::initTestCase() {
    QVERIFY2(QFileInfo(program()).isExecutable(), "the program is not built");
    m_case = path(QStringLiteral("case.harmdesk"));
    EXPECT_EXIT(runHarmdesk({QStringLiteral("new"), m_case}), 0);
    const Ran none = cycle({QStringLiteral("list")});
    EXPECT_EXIT(none, 0);
    QCOMPARE(none.out.count('\n'), 1);
    const std::pair<const char*, const char*> months[]{
        {"2026-08", "2026-08-31"}, {"2026-09", "2026-09-30"}, {"2026-10", "2026-10-31"}};
    for (const auto& [label, day] : months) {
        const Ran imported = runHarmdesk({QStringLiteral("import"), m_case, extractA(QLatin1String(label))});
        QVERIFY(imported.code == 0 || imported.code == 3);
        const Ran list =
            runHarmdesk({QStringLiteral("rank"), m_case, QStringLiteral("--as-at"), QLatin1String(day)});
        EXPECT_EXIT(list, 0);
        m_lists[QLatin1String(label)] = list.out;
        const Ran frozen = cycle(
            freeze(day) + QStringList{QStringLiteral("--reason"), QStringLiteral("monthly, \"meeting\"")});
        EXPECT_EXIT(frozen, 0);
        const QList<QByteArray> words = frozen.out.trimmed().split(' ');
        QCOMPARE(words.size(), 2);
        QCOMPARE(words[0], QByteArray(label) + "@1");
        QCOMPARE(words[1].size(), 64);
        QVERIFY2(frozen.err.contains("at least"), frozen.err.constData());
        if (QByteArray(label) == "2026-10")
            QVERIFY2(frozen.err.contains("5 rejected row"), frozen.err.constData());
    }
    m_cycles = cycle({QStringLiteral("list")}).out;
}

void TestCliCycle::listNamesEveryMonth() {
    const auto rows = rowsOf(m_cycles);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[0].join(QLatin1Char(',')),
             QStringLiteral("label,version,as_at,profile,profile_version,index,cut_off,ranked,frozen_by,"
                            "frozen_at,reason,sha256"));
    QCOMPARE(rows[1].mid(0, 9),
             (QStringList{QStringLiteral("2026-08"), QStringLiteral("1"), QStringLiteral("2026-08-31"),
                          QStringLiteral("v100"), QStringLiteral("1"), QStringLiteral("starting-points-2020"),
                          QStringLiteral("100"),
                          QString::number(placesOf(m_lists[QStringLiteral("2026-08")]).size()),
                          QStringLiteral("Anna Analyst")}));
    QCOMPARE(rows[1][10], QStringLiteral("monthly, \"meeting\""));
    QVERIFY(QDateTime::fromString(rows[1][9], Qt::ISODate).isValid());
    const QJsonArray json =
        QJsonDocument::fromJson(
            cycle({QStringLiteral("list"), QStringLiteral("--format"), QStringLiteral("json")}).out)
            .array();
    QCOMPARE(json.size(), 3);
    QCOMPARE(json[2].toObject()[QStringLiteral("label")].toString(), QStringLiteral("2026-10"));
    QCOMPARE(json[2].toObject()[QStringLiteral("sha256")].toString(), rows[3][11]);
}

void TestCliCycle::showIsTheListAsRankPrintedIt() {
    for (const auto& [label, list] : m_lists) {
        const QString ledger = path(QStringLiteral("ledger.csv"));
        const Ran shown = cycle({QStringLiteral("show"), label, QStringLiteral("--ledger"), ledger});
        EXPECT_EXIT(shown, 0);
        QVERIFY(shown.out == list);
        if (label == QLatin1String("2026-09")) continue;
        const QString day =
            label == QLatin1String("2026-08") ? QStringLiteral("2026-08-31") : QStringLiteral("2026-10-31");
        QVERIFY(shown.out == contentOf(extractA(QStringLiteral("expected/ranking-%1.csv").arg(day))));
        QVERIFY(contentOf(ledger) == contentOf(extractA(QStringLiteral("expected/ledger-%1.csv").arg(day))));
    }
    const QString out = path(QStringLiteral("list.csv"));
    const Ran written =
        cycle({QStringLiteral("show"), QStringLiteral("2026-10@1"), QStringLiteral("--out"), out});
    EXPECT_EXIT(written, 0);
    QVERIFY(written.out.isEmpty());
    QVERIFY(contentOf(out) == m_lists[QStringLiteral("2026-10")]);
}

void TestCliCycle::showAsJson() {
    const Ran shown = cycle({QStringLiteral("show"), QStringLiteral("2026-10"), QStringLiteral("--format"),
                             QStringLiteral("json")});
    EXPECT_EXIT(shown, 0);
    const Ran rank =
        runHarmdesk({QStringLiteral("rank"), m_case, QStringLiteral("--as-at"), QStringLiteral("2026-10-31"),
                     QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY(shown.out == rank.out);
}

void TestCliCycle::diffAgainstTheListsOfBothDates_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("a month") << "2026-08"
                             << "2026-09";
    QTest::newRow("the next") << "2026-09"
                              << "2026-10";
    QTest::newRow("over a month") << "2026-08"
                                  << "2026-10";
    QTest::newRow("back in time") << "2026-10"
                                  << "2026-08";
    QTest::newRow("itself") << "2026-10"
                            << "2026-10";
}

void TestCliCycle::diffAgainstTheListsOfBothDates() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QString file = path(QStringLiteral("movement.csv"));
    const Ran ran = cycle({QStringLiteral("diff"), before, after, QStringLiteral("--movement"), file});
    EXPECT_EXIT(ran, 0);
    const auto was = placesOf(m_lists[before]);
    const auto is = placesOf(m_lists[after]);
    const auto inside = [](const std::map<QString, Place>& places, const QString& ref) {
        const auto it = places.find(ref);
        return it != places.end() && it->second.rank <= kCutOff;
    };
    std::map<QString, qint64> sums;
    std::map<QString, int> lines;
    const auto moved = rowsOf(contentOf(file));
    QCOMPARE(moved[0].join(QLatin1Char(',')), QStringLiteral("nominal_ref,cause,crime_no,days"));
    const QStringList causes{QStringLiteral("NEW"),           QStringLiteral("EXPIRED"),
                             QStringLiteral("RECLASSIFIED"),  QStringLiteral("RECORD_STATUS"),
                             QStringLiteral("PERSON_STATUS"), QStringLiteral("INDEX"),
                             QStringLiteral("PROFILE"),       QStringLiteral("IDENTITY")};
    for (const QStringList& row : moved.mid(1)) {
        QVERIFY(causes.contains(row[1]));
        sums[row[0]] += hundredths(row[3]);
        ++lines[row[0]];
    }
    const auto rows = rowsOf(ran.out);
    QCOMPARE(
        rows[0].join(QLatin1Char(',')),
        QStringLiteral("nominal_ref,status,reason,prev_rank,rank,prev_score_days,score_days,delta_days"));
    std::size_t expected = 0;
    for (const auto& [ref, place] : was) expected += std::size_t{inside(was, ref) || inside(is, ref)};
    for (const auto& [ref, place] : is) expected += std::size_t{inside(is, ref) && !was.contains(ref)};
    QCOMPARE(static_cast<std::size_t>(rows.size()) - 1, expected);
    int lastRank = 0;
    int lastLeft = 0;
    for (const QStringList& row : rows.mid(1)) {
        const QString& ref = row[0];
        const auto old = was.find(ref);
        const auto now = is.find(ref);
        QCOMPARE(row[3], old == was.end() ? QString() : QString::number(old->second.rank));
        QCOMPARE(row[4], now == is.end() ? QString() : QString::number(now->second.rank));
        QCOMPARE(hundredths(row[5]), old == was.end() ? 0 : old->second.score);
        QCOMPARE(hundredths(row[6]), now == is.end() ? 0 : now->second.score);
        QCOMPARE(hundredths(row[7]), hundredths(row[6]) - hundredths(row[5]));
        QCOMPARE(sums[ref], hundredths(row[7]));
        if (inside(was, ref) && inside(is, ref))
            QCOMPARE(row[1], QStringLiteral("STAYER"));
        else if (inside(was, ref))
            QCOMPARE(row[1], QStringLiteral("LEAVER"));
        else if (before == QLatin1String("2026-09") &&
                 inside(placesOf(m_lists[QStringLiteral("2026-08")]), ref))
            QCOMPARE(row[1], QStringLiteral("RETURNER"));
        else if (before != QLatin1String("2026-08") || after != QLatin1String("2026-10"))
            QCOMPARE(row[1], QStringLiteral("JOINER"));
        if (row[1] != QLatin1String("STAYER")) QVERIFY2(!row[2].isEmpty(), qPrintable(ref));
        if (row[1] == QLatin1String("LEAVER")) {
            QVERIFY(row[3].toInt() > lastLeft);
            lastLeft = row[3].toInt();
        } else {
            QCOMPARE(lastLeft, 0); // leavers last
            QVERIFY(row[4].toInt() > lastRank);
            lastRank = row[4].toInt();
        }
    }
    for (const auto& [ref, count] : lines)
        QVERIFY2(ran.out.contains("\n" + ref.toUtf8() + ","), "a movement of someone outside both");
    if (before == after)
        for (const QStringList& row : rows.mid(1)) QCOMPARE(row[7], QStringLiteral("0.00"));
}

void TestCliCycle::diffAsJson() {
    const QString file = path(QStringLiteral("movement.json"));
    const Ran csv = cycle({QStringLiteral("diff"), QStringLiteral("2026-09"), QStringLiteral("2026-10")});
    const Ran ran =
        cycle({QStringLiteral("diff"), QStringLiteral("2026-09"), QStringLiteral("2026-10"),
               QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--movement"), file});
    EXPECT_EXIT(ran, 0);
    const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
    const auto rows = rowsOf(csv.out);
    const QJsonArray diff = json[QStringLiteral("diff")].toArray();
    QCOMPARE(diff.size(), rows.size() - 1);
    for (qsizetype i = 0; i < diff.size(); ++i) {
        const QJsonObject one = diff[i].toObject();
        QCOMPARE(one[QStringLiteral("nominal_ref")].toString(), rows[i + 1][0]);
        QCOMPARE(one[QStringLiteral("status")].toString(), rows[i + 1][1]);
        QCOMPARE(one[QStringLiteral("rank")].isNull(), rows[i + 1][4].isEmpty());
    }
    QCOMPARE(json[QStringLiteral("after")].toObject()[QStringLiteral("cut_off")].toInt(), kCutOff);
    QVERIFY(
        !QJsonDocument::fromJson(contentOf(file)).object()[QStringLiteral("movement")].toArray().isEmpty());
}

void TestCliCycle::aMonthFrozenAgain() {
    const QString copy = path(QStringLiteral("again.harmdesk"));
    QVERIFY(QFile::copy(m_case, copy));
    const QStringList command{QStringLiteral("cycle"), copy};
    const Ran again = runHarmdesk(command + freeze("2026-10-30") +
                                  QStringList{QStringLiteral("--cut-off"), QStringLiteral("20"),
                                              QStringLiteral("--profile"), QStringLiteral("da-only")});
    EXPECT_EXIT(again, 0);
    QVERIFY(again.out.startsWith("2026-10@2 "));
    const auto rows = rowsOf(runHarmdesk(command + QStringList{QStringLiteral("list")}).out);
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows[3].mid(0, 2), (QStringList{QStringLiteral("2026-10"), QStringLiteral("1")}));
    QCOMPARE(rows[4].mid(0, 4), (QStringList{QStringLiteral("2026-10"), QStringLiteral("2"),
                                             QStringLiteral("2026-10-30"), QStringLiteral("da-only")}));
    const auto show = [&](const char* label) {
        return runHarmdesk(command + QStringList{QStringLiteral("show"), QLatin1String(label)}).out;
    };
    QVERIFY(show("2026-10@1") == m_lists[QStringLiteral("2026-10")]);
    QVERIFY(show("2026-10") != show("2026-10@1"));
    QVERIFY(show("2026-10") == show("2026-10@2"));
    EXPECT_EXIT(runHarmdesk({QStringLiteral("verify"), copy}), 0);
}

void TestCliCycle::whatWasFrozenStaysWhateverHappens() {
    const QString copy = path(QStringLiteral("later.harmdesk"));
    QVERIFY(QFile::copy(m_case, copy));
    // A decision that gives an unmapped offence a value, and other rules: the live list changes.
    EXPECT_EXIT(runHarmdesk({QStringLiteral("codes"), copy, QStringLiteral("decide"), QStringLiteral("--ho"),
                             QStringLiteral("195/99X"), QStringLiteral("--title"),
                             QStringLiteral("Local code: domestic incident, crime type to be confirmed"),
                             QStringLiteral("--urn"), QStringLiteral("8N.8.1.1"), QStringLiteral("--by"),
                             QStringLiteral("Anna")}),
                0);
    const Ran live =
        runHarmdesk({QStringLiteral("rank"), copy, QStringLiteral("--as-at"), QStringLiteral("2026-10-31")});
    QVERIFY(live.out != m_lists[QStringLiteral("2026-10")]);
    for (const auto& [label, list] : m_lists)
        QVERIFY(runHarmdesk({QStringLiteral("cycle"), copy, QStringLiteral("show"), label}).out == list);
    QVERIFY(runHarmdesk({QStringLiteral("cycle"), copy, QStringLiteral("list")}).out == m_cycles);
    EXPECT_EXIT(runHarmdesk({QStringLiteral("verify"), copy}), 0);
    // And against the frozen one the difference is laid to the index.
    const QString file = path(QStringLiteral("index.csv"));
    EXPECT_EXIT(runHarmdesk(QStringList{QStringLiteral("cycle"), copy} + freeze("2026-10-31")), 0);
    EXPECT_EXIT(
        runHarmdesk({QStringLiteral("cycle"), copy, QStringLiteral("diff"), QStringLiteral("2026-10@1"),
                     QStringLiteral("2026-10"), QStringLiteral("--movement"), file}),
        0);
    const auto rows = rowsOf(contentOf(file));
    QVERIFY(rows.size() > 1);
    for (const QStringList& row : rows.mid(1)) QCOMPARE(row[1], QStringLiteral("INDEX"));
}

void TestCliCycle::everyOutputIsLogged() {
    const auto lines = [this] { return runHarmdesk({QStringLiteral("audit"), m_case}).out; };
    const QByteArray log = lines();
    QCOMPARE(log.count("cycle.frozen"), 3);
    const auto rows = rowsOf(m_cycles);
    for (const QStringList& row : rows.mid(1)) QVERIFY(log.contains(row[11].toUtf8()));
    const auto exports = log.count("export");
    const QString out = path(QStringLiteral("diff.csv"));
    EXPECT_EXIT(cycle({QStringLiteral("diff"), QStringLiteral("2026-09"), QStringLiteral("2026-10"),
                       QStringLiteral("--out"), out, QStringLiteral("--movement"),
                       path(QStringLiteral("lines.csv"))}),
                0);
    QCOMPARE(lines().count("export"), exports + 2);
}

void TestCliCycle::profilesByName() {
    const auto ranked = [this](const QString& profile) {
        return runHarmdesk({QStringLiteral("rank"), m_case, QStringLiteral("--as-at"),
                            QStringLiteral("2026-10-31"), QStringLiteral("--profile"), profile});
    };
    const Ran built = ranked(QStringLiteral("frequency"));
    EXPECT_EXIT(built, 0);
    const Ran set =
        runHarmdesk({QStringLiteral("rank"), m_case, QStringLiteral("--as-at"), QStringLiteral("2026-10-31"),
                     QStringLiteral("--set"), QStringLiteral("cap_per_crime_days=1")});
    QVERIFY(built.out == set.out);
    const Ran unknown = ranked(QStringLiteral("mine"));
    EXPECT_EXIT(unknown, 2);
    for (const char* name : {"v100", "v100-all-ages", "rfh", "frequency", "da-only", "long-window"})
        QVERIFY2(unknown.err.contains(name), name);
    // The case's own, as the profiles page keeps them.
    const auto keep = [this](int version, const char* settings) {
        const QString sql =
            QStringLiteral(
                "INSERT INTO profile_version VALUES ('mine', %1, '{\"name\":\"mine\",\"version\":%1,"
                "\"settings\":{%2}}', 'anna', '2026-11-01T00:00:00.000Z')")
                .arg(version)
                .arg(QLatin1String(settings));
        EXPECT_EXIT(runAny(QStringLiteral("sqlite3"), {m_case, sql}), 0);
    };
    keep(1, "\"cap_per_crime_days\":1");
    keep(2, "\"eligible_flag\":\"DA\"");
    QVERIFY(ranked(QStringLiteral("mine@1")).out == built.out);
    const Ran domestic = ranked(QStringLiteral("da-only"));
    QVERIFY(ranked(QStringLiteral("mine")).out == domestic.out);
    QVERIFY(ranked(QStringLiteral("mine@2")).out == domestic.out);
    EXPECT_EXIT(ranked(QStringLiteral("mine@3")), 2);
    QVERIFY(ranked(QStringLiteral("other")).err.contains("mine"));
}

void TestCliCycle::refusals_data() {
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* name, const char* line, int code, const char* said) {
        QTest::newRow(name) << QString::fromLatin1(line) << code << QByteArray(said);
    };
    row("no action", "", 2, "freeze");
    row("unknown action", "thaw", 2, "thaw");
    row("unknown label", "show 2026-07", 4, "2026-08, 2026-09, 2026-10");
    row("unknown version", "show 2026-10@7", 4, "2026-10@7");
    row("no label at all", "show", 2, "LABEL");
    row("diff of one", "diff 2026-10", 2, "two labels");
    row("diff with an unknown one", "diff 2026-10 2026-11", 4, "2026-11");
    row("list with a label", "list 2026-10", 2, "no label");
    row("freeze without a name", "freeze --as-at 2026-10-31", 2, "--by");
    row("freeze with an empty name", "freeze --as-at 2026-10-31 --by=", 2, "--by");
    row("freeze with a blank name", "freeze --as-at 2026-10-31 --by= ", 2, "--by");
    row("freeze without a date", "freeze --by Anna", 2, "--as-at");
    row("freeze for no day", "freeze --as-at 2026-02-30 --by Anna", 2, "2026-02-30");
    row("freeze with a cut-off of nobody", "freeze --as-at 2026-10-31 --by Anna --cut-off 0", 2, "--cut-off");
    row("freeze with an unknown profile", "freeze --as-at 2026-10-31 --by Anna --profile nix", 2, "nix");
    row("freeze with an output", "freeze --as-at 2026-10-31 --by Anna --out x", 2, "--out");
    row("show with a movement", "show 2026-10 --movement x", 2, "--movement");
    row("two outputs in one", "diff 2026-09 2026-10 --out @/d.csv --movement @/d.csv", 2, "same file");
    row("out over the case", "show 2026-10 --out @/case.harmdesk", 4, "not overwritten");
    row("unknown format", "list --format xml", 2, "xml");
}

void TestCliCycle::refusals() {
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    const QByteArray before = dumpHash(m_case);
    const QStringList words =
        line.replace(QLatin1Char('@') + QString(QLatin1Char('/')), m_dir.path() + QLatin1Char('/'))
            .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const Ran ran = cycle(words);
    EXPECT_EXIT(ran, code);
    QVERIFY2(ran.err.contains(said), ran.err.constData());
    QVERIFY(ran.out.isEmpty());
    QCOMPARE(dumpHash(m_case), before);
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("d.csv"))));
}

void TestCliCycle::someoneElseHasTheCase() {
    const QString copy = path(QStringLiteral("held.harmdesk"));
    QVERIFY(QFile::copy(m_case, copy));
    // Whoever edits holds this lock (models/storage/sqlite/case_lock.h).
    QFile lock(copy + QStringLiteral(".lock"));
    QVERIFY(lock.open(QIODevice::ReadWrite));
    struct flock whole {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    QVERIFY(::fcntl(lock.handle(), F_OFD_SETLK, &whole) == 0);
    const Ran ran = runHarmdesk(QStringList{QStringLiteral("cycle"), copy} + freeze("2026-10-31"));
    lock.close();
    EXPECT_EXIT(ran, 5);
    QVERIFY(ran.out.isEmpty());
    EXPECT_EXIT(runHarmdesk(QStringList{QStringLiteral("cycle"), copy} + freeze("2026-10-31")), 0);
}

void TestCliCycle::aChangedListIsFound_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("shown");
    const QByteArray free = "DROP TRIGGER frozen_cycle_no_update; DROP TRIGGER frozen_cycle_no_delete; ";
    QTest::newRow("sum") << QByteArray(free + "UPDATE frozen_cycle SET sha256 = replace(sha256, 'a', 'b') "
                                              "WHERE label = '2026-09'")
                         << false;
    QTest::newRow("cut-off") << QByteArray(free +
                                           "UPDATE frozen_cycle SET cut_off = 50 WHERE label = '2026-09'")
                             << false;
    QTest::newRow("list of another month")
        << QByteArray(free + "UPDATE frozen_cycle SET list = (SELECT list FROM frozen_cycle WHERE label = "
                             "'2026-08') WHERE label = '2026-09'")
        << false;
    QTest::newRow("list damaged")
        << QByteArray(free + "UPDATE frozen_cycle SET list = x'00112233' WHERE label = '2026-09'") << false;
    QTest::newRow("image damaged")
        << QByteArray(free + "UPDATE frozen_cycle SET image = CAST(substr(image, 1, 900) || x'ff' || "
                             "substr(image, 902) AS BLOB) WHERE label = '2026-09'")
        << false;
    QTest::newRow("name") << QByteArray(free + "UPDATE frozen_cycle SET frozen_by = 'Bob' WHERE label = "
                                               "'2026-09'")
                          << true;
    QTest::newRow("taken away") << QByteArray(free + "DELETE FROM frozen_cycle WHERE label = '2026-09'")
                                << false;
    QTest::newRow("whole row of another month, with its sum")
        << QByteArray(
               free +
               "UPDATE frozen_cycle SET (as_at, list, ledger, image, sha256, ranked, total_hundredths) = "
               "(SELECT as_at, list, ledger, image, sha256, ranked, total_hundredths FROM frozen_cycle "
               "WHERE label = '2026-08') WHERE label = '2026-09'")
        << false;
}

void TestCliCycle::aChangedListIsFound() {
    QFETCH(QByteArray, sql);
    QFETCH(bool, shown);
    const QString copy =
        path(QString::fromLatin1(QTest::currentDataTag()).left(6).simplified() + QStringLiteral(".harmdesk"));
    QFile::remove(copy);
    QVERIFY(QFile::copy(m_case, copy));
    EXPECT_EXIT(runHarmdesk({QStringLiteral("verify"), copy}), 0);
    // With its guards in place the file refuses the change.
    const QByteArray change = sql.mid(sql.lastIndexOf(';') + 2);
    QVERIFY(runAny(QStringLiteral("sqlite3"), {copy, QString::fromUtf8(change)}).code != 0);
    EXPECT_EXIT(runHarmdesk({QStringLiteral("verify"), copy}), 0);
    EXPECT_EXIT(runAny(QStringLiteral("sqlite3"), {copy, QString::fromUtf8(sql)}), 0);
    const Ran verify = runHarmdesk({QStringLiteral("verify"), copy});
    EXPECT_EXIT(verify, 5);
    QVERIFY2(verify.out.contains("2026-09"), verify.out.constData());
    QVERIFY(!verify.out.contains("2026-08@") && !verify.out.contains("2026-10@"));
    const Ran show =
        runHarmdesk({QStringLiteral("cycle"), copy, QStringLiteral("show"), QStringLiteral("2026-09")});
    QCOMPARE(show.code == 0, shown);
    QCOMPARE(show.out.isEmpty(), !shown);
}

QTEST_GUILESS_MAIN(TestCliCycle)
#include "tst_cli_cycle.moc"

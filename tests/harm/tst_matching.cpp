// SPDX-License-Identifier: GPL-3.0-or-later
// From a recorded offence to days: the order of the steps, the known values, the index file.
#include "models/harm/index_file.h"
#include "models/harm/matching.h"

#include <QTest>
#include <set>

using namespace harmdesk;
using harm::Matcher;

namespace {

OffenceText offence(const char* hoClass, const char* cjs = "", const char* title = "", const char* urn = "") {
    return {urn, hoClass, cjs, title};
}

const QByteArray kHeader = "urn,ho_class,cjs_codes,title,days,group,mode_of_trial,notifiable\n";

Result<HarmIndex> index(const QByteArray& rows, const QByteArray& rules = {}) {
    return harm::indexFromCsv(QStringLiteral("test"), kHeader + rows, rules, QStringLiteral("index.csv"));
}

} // namespace

class TestMatching : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownValues_data() {
        QTest::addColumn<QString>("hoClass");
        QTest::addColumn<QString>("cjs");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("days");
        const auto row = [](const char* name, const char* hoClass, const char* cjs, const char* title,
                            const char* days) {
            QTest::newRow(name) << QString::fromLatin1(hoClass) << QString::fromLatin1(cjs)
                                << QString::fromLatin1(title) << QString::fromLatin1(days);
        };
        row("murder", "001/01", "", "Murder", "5475.00");
        row("attempted murder", "002/00", "", "Attempted murder", "3285.00");
        row("rape under 13", "019/16", "SX03013", "Rape of a female child under 13", "2920.00");
        row("rape under 16", "019/07", "", "Rape of a female under 16", "2555.00");
        row("rape 16 or over", "019/08", "", "Rape of a female aged 16 or over", "1825.00");
        row("rape, several offenders", "019/08", "", "Rape of a female by multiple undefined offenders",
            "2555.00");
        row("GBH with intent", "005/01", "", "Wounding with intent to do grievous bodily harm", "1460.00");
        row("GBH with intent, police", "005/01", "", "Assault on police: cause GBH with intent", "1825.00");
        row("kidnap", "036/01", "COML020", "Kidnapping", "1460.00");
        row("false imprisonment", "036/03", "", "False imprisonment", "1460.00");
        row("assault by penetration", "020/03", "", "Assault on a female by penetration", "730.00");
        row("s.20 serious", "008/01", "OF61131", "Malicious wounding: inflicting GBH (serious wound)",
            "547.50");
        row("s.20 minor", "008/01", "OF61131", "Malicious wounding: inflicting GBH (minor wound)", "19.00");
        row("class A supply", "092/30", "", "Supplying a Class A drug", "547.50");
        row("robbery", "034/01", "", "Robbery", "365.00");
        row("stalking, serious alarm", "008/66", "", "Stalking", "252.00");
        row("stalking, fear of violence", "008/65", "", "Stalking", "84.00");
        row("stalking s.2A", "195/12", "PH97006", "Stalking", "10.00");
        row("coercive control", "008/67", "SC15004", "Controlling or coercive behaviour", "84.00");
        row("witness intimidation", "079/04", "", "Intimidating a witness", "42.00");
        row("sexual assault", "020/05", "", "Sexual assault on a female", "19.00");
        row("dwelling burglary", "028/03", "", "Burglary in a dwelling", "19.00");
        row("ABH", "008/06", "OF61102", "Assault occasioning actual bodily harm", "10.00");
        row("harassment", "195/94", "", "Harassment", "10.00");
        row("threats to kill", "003/01", "", "Threats to kill", "10.00");
        row("exposure", "088/09", "", "Exposure", "10.00");
        row("breach of non-molestation order", "066/39", "", "Breach", "5.00");
        row("breach of restraining order", "008/31", "", "Breach", "5.00");
        row("malicious communications", "008/72", "", "Malicious communications", "2.00");
        row("common assault", "105/01", "", "Common assault and battery", "1.00");
    }
    void knownValues() {
        QFETCH(QString, hoClass);
        QFETCH(QString, cjs);
        QFETCH(QString, title);
        QFETCH(QString, days);
        const Matcher matcher(harm::builtInIndex().value());
        const OffenceMatch match =
            matcher.match({"", hoClass.toStdString(), cjs.toStdString(), title.toStdString()});
        QVERIFY(match.matchedBy != MatchedBy::Unmapped);
        QCOMPARE(QString::fromStdString(match.days.plain()), days);
        QVERIFY(match.indexRow >= 0);
    }

    void sumsByHand() {
        const Matcher matcher(harm::builtInIndex().value());
        const auto sum = [&](std::initializer_list<OffenceText> offences) {
            HarmDays total;
            for (const OffenceText& text : offences) total += matcher.match(text).days;
            return total;
        };
        const OffenceText assault = offence("105/01", "", "Common assault");
        QCOMPARE(sum({offence("019/08", "", "Rape of a female aged 16 or over"), offence("008/06", "", "ABH"),
                      assault, assault, assault})
                     .plain(),
                 std::string("1838.00"));
        const OffenceText breach = offence("066/39");
        QCOMPARE(sum({offence("008/67"), offence("195/12"), breach, breach, offence("003/01")}).plain(),
                 std::string("114.00"));
    }

    void order() {
        auto made = index("U1,001/01,AA1,one,1,Rape,summary,yes\n"
                          "U2,001/01,BB2,two,2,Rape,summary,yes\n"
                          "U3,003/01,CC3;DD4,three,3,Theft,summary,yes\n"
                          "U4,004/01,DD4,four,4,Theft,summary,yes\n"
                          "U5,005/01,EE5,five,3,Theft,summary,yes\n"
                          "U6,005/01,EE5,six,3,Theft,summary,yes\n",
                          "ho_class,title_words,urn,reason\n"
                          "001/01,police,U2,r\n"
                          "001/01,old police,U1,never reached\n"
                          "004/02,,U9,points nowhere\n"
                          "004/02,,U1,never reached\n");
        HarmIndex table = made.value();
        const Matcher plainMatcher(table);
        table.decisions.push_back({"001/01", "AA1", "decided", "U9", "a"}); // of a version that has U9
        table.decisions.push_back({"1/1", " aa1", "decided ", "U2", "a"});
        table.decisions.push_back({"001/01", "AA1", "decided", "U3", "a"}); // the later decision stands
        const Matcher matcher(table);
        const auto check = [&](const Matcher& m, const OffenceText& text, MatchedBy step, int days, int row) {
            const OffenceMatch match = m.match(text);
            QCOMPARE(code(match.matchedBy), code(step));
            QCOMPARE(match.days.hundredths(), days * 100);
            QCOMPARE(match.indexRow, row);
        };
        check(matcher, offence("001/01", "AA1", "decided", " U4 "), MatchedBy::Urn, 4, 3);
        check(matcher, offence("001/01", "AA1", "decided", "nowhere"), MatchedBy::Analyst, 3, 2);
        check(matcher, offence(" 1/1", " aa1 ", " decided"), MatchedBy::Analyst, 3, 2);
        check(plainMatcher, offence("001/01", "AA1", "decided"), MatchedBy::Cjs, 1, 0);
        check(matcher, offence("003/01", "aa1", "police"), MatchedBy::Cjs, 1, 0);
        check(matcher, offence("3/1", "DD4"), MatchedBy::HoClass, 3, 2); // the code leads to two values
        check(matcher, offence("003/01", "ZZ9"), MatchedBy::HoClass, 3, 2);
        check(matcher, offence("005/01"), MatchedBy::HoClass, 3, 4); // two rows of one value
        check(matcher, offence("", "EE5"), MatchedBy::Cjs, 3, 4);
        check(matcher, offence("001/01", "", "Old POLICE-car"), MatchedBy::Resolved, 2,
              1); // the first rule that holds
        check(matcher, offence("001/01", "", "policeman"), MatchedBy::Unmapped, 0, -1);
        check(matcher, offence("004/02", "", "x"), MatchedBy::Unmapped, 0,
              -1); // never a silent pick of a later rule
        check(matcher, offence("", "", ""), MatchedBy::Unmapped, 0, -1);
        check(matcher, offence("999/99", "QQ", "murder"), MatchedBy::Unmapped, 0, -1);
        QVERIFY(matcher.match(offence("003/01", "AA1")).cjsAgainstClass);
        QVERIFY(!matcher.match(offence("005/01", "CC3")).cjsAgainstClass);
        QVERIFY(!matcher.match(offence("001/01", "AA1")).cjsAgainstClass); // the class has no single value
        QCOMPARE(matcher.matchAll({offence("005/01"), offence("")}).size(), std::size_t{2});
        QCOMPARE(matcher.match(offence("001/01", "BB2")).group, OffenceGroup::Rape);
        QCOMPARE(matcher.match(offence("")).group, OffenceGroup::Unmapped);
    }

    void classesCodesAndWords() {
        using harm::normalisedHoClass;
        QCOMPARE(normalisedHoClass("8/6"), std::string("008/06"));
        QCOMPARE(normalisedHoClass(" 019/08\t"), std::string("019/08"));
        QCOMPARE(normalisedHoClass("0019/008"), std::string("019/08"));
        QCOMPARE(normalisedHoClass("00200"), std::string("00200"));
        QCOMPARE(normalisedHoClass("1234/01"), std::string("1234/01"));
        QCOMPARE(normalisedHoClass("8N/1"), std::string("8N/1"));
        QCOMPARE(normalisedHoClass("/"), std::string("/"));
        QCOMPARE(normalisedHoClass("  "), std::string());
        QCOMPARE(normalisedHoClass("0/0"), std::string("000/00"));
        QCOMPARE(harm::normalisedCjsCode(" of61102b "), std::string("OF61102B"));
        const std::vector<std::string> words{"s", "20", "wound", "caf", "2nd"};
        QVERIFY(harm::titleWords("S.20 WOUND; caf\xc3\xa9 (2nd)") == words);
        QVERIFY(harm::titleWords("").empty());
    }

    void builtIn() {
        const HarmIndex table = harm::builtInIndex().value();
        QCOMPARE(table.name, std::string("starting-points-2020"));
        QCOMPARE(table.rows.size(), std::size_t{76});
        QCOMPARE(table.rules.size(), std::size_t{23});
        QCOMPARE(table.sha256.size(), std::size_t{64});
        std::set<std::string> classes;
        for (const IndexRow& row : table.rows) classes.insert(row.hoClass);
        QCOMPARE(classes.size(), std::size_t{58});
        QVERIFY(index("U,1/1,,\"a, \"\"b\"\"\nc\",0.3,Rape,,no\r\n").value().rows[0].title == "a, \"b\"\nc");
    }

    void faultsNameLineAndField_data() {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("says");
        QTest::newRow("days") << QByteArray("U,1/1,,t,1,g,,yes\nV,1/1,,t,1.234,g,,yes\n")
                              << QStringLiteral("index.csv:3") << QStringLiteral("days");
        QTest::newRow("negative") << QByteArray("U,1/1,,t,-1,g,,yes\n") << QStringLiteral("index.csv:2")
                                  << QStringLiteral("days");
        QTest::newRow("huge") << QByteArray("U,1/1,,t,1000001,g,,yes\n") << QStringLiteral("index.csv:2")
                              << QStringLiteral("days");
        QTest::newRow("urn") << QByteArray(",1/1,,t,1,g,,yes\n") << QStringLiteral("index.csv:2")
                             << QStringLiteral("urn");
        QTest::newRow("twice") << QByteArray("U,1/1,,\"t\nt\",1,g,,yes\nU,1/1,,t,1,g,,yes\n")
                               << QStringLiteral("index.csv:4") << QStringLiteral("urn");
        QTest::newRow("mode") << QByteArray("U,1/1,,t,1,g,perhaps,yes\n") << QStringLiteral("index.csv:2")
                              << QStringLiteral("mode_of_trial");
        QTest::newRow("notifiable") << QByteArray("U,1/1,,t,1,g,,maybe\n") << QStringLiteral("index.csv:2")
                                    << QStringLiteral("notifiable");
        QTest::newRow("shape") << QByteArray("U,1/1,,t,1,g\n") << QStringLiteral("index.csv:2")
                               << QStringLiteral("6");
        QTest::newRow("open quote") << QByteArray("U,1/1,,\"t,1,g,,yes\n") << QStringLiteral("index.csv:2")
                                    << QStringLiteral("quotation");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("index.csv") << QStringLiteral("no offence");
        QTest::newRow("latin-1") << QByteArray("U,1/1,,caf\xe9,1,g,,yes\n") << QStringLiteral("index.csv:1")
                                 << QStringLiteral("UTF-8");
    }
    void faultsNameLineAndField() {
        QFETCH(QByteArray, rows);
        QFETCH(QString, where);
        QFETCH(QString, says);
        const auto made = index(rows);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Unreadable);
        QCOMPARE(made.error().where, where);
        QVERIFY2(made.error().text.contains(says), qPrintable(made.error().text));
    }
    void wrongHeader() {
        const auto made = harm::indexFromCsv(QStringLiteral("x"), "a,b\n1,2\n", {}, QStringLiteral("x.csv"));
        QVERIFY(!made);
        QVERIFY(made.error().text.contains(QLatin1String("urn,ho_class,cjs_codes")));
        const auto rules = index("U,1/1,,t,1,g,,yes\n", "ho_class,title_words,urn,reason\n,,U,r\n");
        QVERIFY(!rules);
        QVERIFY(rules.error().text.contains(QLatin1String("ho_class")));
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"

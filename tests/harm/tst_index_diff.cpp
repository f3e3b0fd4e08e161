// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/index_diff.h"
#include "models/harm/index_file.h"

#include <QFile>
#include <QTest>
#include <random>
#include <set>

using namespace harmdesk;
using namespace harmdesk::harm;

namespace {

IndexRow row(const char* urn, const char* hoClass, std::vector<std::string> codes, int days) {
    IndexRow r;
    r.urn = urn;
    r.hoClass = hoClass;
    r.cjsCodes = std::move(codes);
    r.days = HarmDays::fromDays(days);
    r.title = std::string("Title of ").append(urn);
    r.group = "Theft";
    return r;
}

HarmIndex randomIndex(std::mt19937& random) {
    HarmIndex index;
    const auto number = [&](int most) { return static_cast<int>(random() % static_cast<unsigned>(most)); };
    for (int urn = 0; urn < 12; ++urn) {
        if (number(4) == 0) continue;
        IndexRow r =
            row(std::to_string(urn).c_str(),
                std::string("00").append(std::to_string(number(3))).append("/01").c_str(), {}, number(4));
        for (int i = 0; i < number(3); ++i)
            r.cjsCodes.push_back(std::string("AB1234").append(std::to_string(number(4))));
        index.rows.push_back(std::move(r));
    }
    return index;
}

} // namespace

class TestIndexDiff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameIsSame() {
        const auto index = builtInIndex();
        QVERIFY(index);
        QVERIFY(diffIndexes(*index, *index).same());
        QCOMPARE(diffIndexes(*index, *index).csv(), QByteArray("kind,urn,ho_class,field,a,b,title\n"));
    }

    void orderOfCodesIsNoChange() {
        HarmIndex a;
        HarmIndex b;
        a.rows = {row("1", "8/6", {"AB12345", "CD12345"}, 5)};
        b.rows = {row("1", "008/06", {"cd12345 ", "AB12345", "AB12345"}, 5)};
        QVERIFY(diffIndexes(a, b).same());
    }

    void everyFieldIsCompared() {
        HarmIndex a;
        a.rows = {row("1", "008/06", {"AB12345"}, 5)};
        const auto fields = [&](auto change) {
            HarmIndex b = a;
            change(b.rows[0]);
            std::set<std::string> names;
            for (const IndexChange& found : diffIndexes(a, b).changes)
                if (found.kind == IndexChange::Kind::Row) names.insert(found.field);
            return names;
        };
        using Names = std::set<std::string>;
        QCOMPARE(fields([](IndexRow& r) { r.days = HarmDays::fromHundredths(550); }), Names{"days"});
        QCOMPARE(fields([](IndexRow& r) { r.hoClass = "008/07"; }), Names{"ho_class"});
        QCOMPARE(fields([](IndexRow& r) { r.cjsCodes.clear(); }), Names{"cjs_codes"});
        QCOMPARE(fields([](IndexRow& r) { r.title = "x"; }), Names{"title"});
        QCOMPARE(fields([](IndexRow& r) { r.group = "Rape"; }), Names{"group"});
        QCOMPARE(fields([](IndexRow& r) { r.modeOfTrial = ModeOfTrial::Summary; }), Names{"mode_of_trial"});
        QCOMPARE(fields([](IndexRow& r) { r.notifiable = false; }), Names{"notifiable"});
    }

    void ambiguityIsAChange() {
        HarmIndex a;
        HarmIndex b;
        a.rows = {row("1", "008/06", {"AB12345"}, 5)};
        b.rows = {row("1", "008/06", {"AB12345"}, 5), row("2", "008/06", {"AB12345"}, 7)};
        const IndexDiff diff = diffIndexes(a, b);
        QCOMPARE(diff.onlyInB, std::size_t{1});
        QCOMPARE(diff.onlyInA, std::size_t{0});
        QCOMPARE(diff.changedClasses, std::size_t{1});
        QCOMPARE(diff.changedCodes, std::size_t{1});
        QCOMPARE(diff.csv(), QByteArray("kind,urn,ho_class,field,a,b,title\n"
                                        "only_in_b,2,008/06,days,,7,Title of 2\n"
                                        "class,,008/06,days,5,5|7,\n"
                                        "cjs,,,days,5,5|7,AB12345\n"));
    }

    /// Turned round, every change is the same with a and b exchanged; nothing differs where nothing is said.
    void turnedRound() {
        std::mt19937 random(11);
        for (int run = 0; run < 300; ++run) {
            const HarmIndex a = randomIndex(random);
            const HarmIndex b = randomIndex(random);
            const auto keys = [](const IndexDiff& diff, bool turn) {
                std::multiset<std::string> out;
                for (IndexChange c : diff.changes) {
                    if (turn) {
                        std::swap(c.a, c.b);
                        if (c.kind == IndexChange::Kind::OnlyInA)
                            c.kind = IndexChange::Kind::OnlyInB;
                        else if (c.kind == IndexChange::Kind::OnlyInB)
                            c.kind = IndexChange::Kind::OnlyInA;
                    }
                    const bool whole =
                        c.kind != IndexChange::Kind::Row; // a row's class is that of the second
                    out.insert(std::to_string(static_cast<int>(c.kind))
                                   .append("/")
                                   .append(c.urn)
                                   .append("/")
                                   .append(whole ? c.hoClass : std::string())
                                   .append("/")
                                   .append(c.field)
                                   .append("/")
                                   .append(c.a)
                                   .append("/")
                                   .append(c.b)
                                   .append("/")
                                   .append(c.title));
                }
                return out;
            };
            QCOMPARE(keys(diffIndexes(a, b), true), keys(diffIndexes(b, a), false));
            if (diffIndexes(a, b).same()) QCOMPARE(a.rows.size(), b.rows.size());
            if (indexCsv(a) == indexCsv(b)) QVERIFY(diffIndexes(a, b).same());
        }
    }

    void quotesInTheCsv() {
        HarmIndex a;
        HarmIndex b;
        b.rows = {row("1,2", "", {}, 5)};
        b.rows[0].title = "Say \"no\", twice";
        QCOMPARE(diffIndexes(a, b).csv().split('\n')[1],
                 QByteArray("only_in_b,\"1,2\",,days,,5,\"Say \"\"no\"\", twice\""));
    }

    // The canonical form of an index.
    void builtInFilesAreCanonical() {
        const auto read = [](const char* name) {
            QFile file(QString::fromLatin1(HARMDESK_SOURCE_DIR "/resources/harm-index/") +
                       QString::fromLatin1(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
        };
        const auto index = builtInIndex();
        QVERIFY(index);
        QCOMPARE(QByteArray::fromStdString(indexCsv(*index)), read("starting-points-2020.csv"));
        QCOMPARE(QByteArray::fromStdString(rulesCsv(index->rules)), read("resolutions.csv"));
    }

    void writtenAndReadIsTheSame() {
        HarmIndex index;
        index.rows = {row("1", "008/06", {"AB12345", "CD1"}, 5), row("2#2", "", {}, 0)};
        index.rows[0].title = "Commas, \"quotes\" and\nlines";
        index.rows[0].days = HarmDays::fromHundredths(18250);
        index.rows[1].modeOfTrial = ModeOfTrial::EitherWay;
        index.rows[1].notifiable = false;
        index.rows[1].days = HarmDays::fromHundredths(10);
        index.rules = {{"008/06", {"police", "knife"}, "1", "because, of"}, {"008/06", {}, "2#2", ""}};
        index.sha256 = indexSha256(index);
        const auto again = indexFromCsv(QString(), QByteArray::fromStdString(indexCsv(index)),
                                        QByteArray::fromStdString(rulesCsv(index.rules)), QString());
        QVERIFY(again);
        QCOMPARE(again->sha256, index.sha256);
        QVERIFY(diffIndexes(index, *again).same());
        QCOMPARE(again->rows[0].title, index.rows[0].title);
        QCOMPARE(again->rules[0].words, index.rules[0].words);
        HarmIndex other = index;
        other.rules.pop_back();
        QVERIFY(indexSha256(other) != index.sha256);
        other.rules.clear();
        QVERIFY(indexSha256(other) != indexSha256(HarmIndex()));
    }
};

QTEST_APPLESS_MAIN(TestIndexDiff)
#include "tst_index_diff.moc"

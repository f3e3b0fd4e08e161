// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/list_csv.h"
#include "models/tables/list_view.h"
#include "models/tables/ranking_view.h"
#include "tests/tables/ranking_fixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace harmdesk;
using namespace harmdesk::tables;

namespace {

ListView randomView(std::mt19937& random) {
    const auto pick = [&](std::size_t n) { return random() % n; };
    ListView view;
    const auto names = [&](QStringList& to) {
        for (const char* name : {"", "Barnet", "Kensington and Chelsea", "Tŷ \"Glas\"", "\\,=\n"})
            if (pick(3) == 0) to.append(QString::fromUtf8(name));
        to.sort();
    };
    const auto values = [&](auto& to, std::size_t n) {
        for (std::size_t v = 0; v < n; ++v)
            if (pick(3) == 0) to.push_back(static_cast<typename std::decay_t<decltype(to)>::value_type>(v));
    };
    FilterState& f = view.filter;
    if (pick(2) == 0) f.search = QStringLiteral(" Zoë “x” ");
    if (pick(2) == 0) f.lastWithinDays = int(pick(1000));
    names(f.boroughs);
    names(f.units);
    names(f.flags);
    values(f.custody, kCustodyKindCount);
    values(f.groups, kOffenceGroupCount);
    values(f.ages, kAgeBandCount);
    values(f.victims, kVictimBandCount);
    values(f.since, kSinceBandCount);
    values(f.orders, kOrderStateCount);
    values(f.moves, kListMoveCount);
    values(f.marks, kListMarkCount);
    for (int c = 0; c < kRankingColumnCount; ++c) {
        const QString id = columnId(static_cast<RankingColumn>(c));
        if (pick(6) == 0) view.sort.push_back({id, pick(2) ? Qt::AscendingOrder : Qt::DescendingOrder});
        if (pick(4) == 0) view.hiddenColumns.append(id);
    }
    return view;
}

QList<QByteArray> lines(const QByteArray& csv) {
    QList<QByteArray> all;
    for (QByteArray line : csv.split('\n')) {
        if (line.endsWith('\r')) line.chop(1);
        all += line;
    }
    return all;
}

} // namespace

class TestListView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWasWritten() {
        std::mt19937 random(11);
        for (int i = 0; i < 500; ++i) {
            const ListView view = randomView(random);
            const QByteArray json = listViewToJson(view);
            const auto back = listViewFromJson(json);
            QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().text));
            QVERIFY(*back == view);
            QCOMPARE(listViewToJson(*back), json);
        }
    }

    void spellsItsValues() {
        ListView view;
        view.filter.custody = {CustodyKind::Bail};
        view.filter.ages = {AgeBand::From55, AgeBand::Unknown};
        view.filter.moves = {ListMove::Joiner};
        view.sort = {{QStringLiteral("score"), Qt::DescendingOrder}};
        view.hiddenColumns = {QStringLiteral("pnc")};
        QCOMPARE(listViewToJson(view),
                 QByteArray(R"({"filter":{"ages":["55+","unknown"],"custody":["bail"],"moves":["joiner"]},)"
                            R"("hidden":["pnc"],"schema":1,"sort":[{"column":"score","order":"desc"}]})"));
        QCOMPARE(listViewToJson({}), QByteArray(R"({"filter":{},"hidden":[],"schema":1,"sort":[]})"));
    }

    void refusesWhatItDoesNotKnow_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const char* json, const char* named) {
            QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(named);
        };
        row("no JSON", "list", "Nothing was changed");
        row("an array", "[]", "Nothing was changed");
        row("cut off", R"({"filter":{})", "Nothing was changed");
        row("other schema", R"({"filter":{},"schema":2,"sort":[]})", "schema");
        row("no schema", R"({"filter":{},"sort":[]})", "schema");
        row("no filter", R"({"schema":1,"sort":[]})", "filter");
        row("no sorting", R"({"filter":{},"schema":1})", "sort");
        row("unknown key", R"({"filter":{},"schema":1,"sort":[],"colour":1})", "colour");
        row("unknown facet", R"({"filter":{"mood":[]},"schema":1,"sort":[]})", "filter.mood");
        row("unknown value", R"({"filter":{"ages":["old"]},"schema":1,"sort":[]})", "old");
        row("twice", R"({"filter":{"ages":["55+","55+"]},"schema":1,"sort":[]})", "55+");
        row("no list", R"({"filter":{"ages":"55+"},"schema":1,"sort":[]})", "filter.ages");
        row("number", R"({"filter":{"boroughs":[1]},"schema":1,"sort":[]})", "filter.boroughs");
        row("search", R"({"filter":{"search":5},"schema":1,"sort":[]})", "filter.search");
        row("days", R"({"filter":{"last_within_days":1.5},"schema":1,"sort":[]})", "last_within_days");
        row("negative", R"({"filter":{"last_within_days":-1},"schema":1,"sort":[]})", "last_within_days");
        row("unknown column", R"({"filter":{},"schema":1,"sort":[{"column":"x","order":"asc"}]})", "x");
        row("order", R"({"filter":{},"schema":1,"sort":[{"column":"rank","order":"up"}]})", "sort.order");
        row("same column",
            R"({"filter":{},"schema":1,"sort":[{"column":"rank","order":"asc"},)"
            R"({"column":"rank","order":"desc"}]})",
            "rank");
        row("unknown in sort", R"({"filter":{},"schema":1,"sort":[{"column":"rank","order":"asc","a":1}]})",
            "sort.a");
        row("unknown hidden", R"({"filter":{},"schema":1,"sort":[],"hidden":["x"]})", "hidden");
    }
    void refusesWhatItDoesNotKnow() {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const auto view = listViewFromJson(json);
        QVERIFY(!view.has_value());
        QCOMPARE(view.error().kind, ErrorKind::Usage);
        QVERIFY2(view.error().text.contains(named), qPrintable(view.error().text));
    }

    void exportsTheListAsShown() {
        RankingModel model;
        model.setRanking(test::ranked(test::smallCase()));
        RankingView view;
        view.setSourceModel(&model);
        FilterState filter;
        filter.boroughs = {QString(), QStringLiteral("Barnet"), QStringLiteral("Camden")};
        view.setFilter(filter);
        view.setSort({{QStringLiteral("borough"), Qt::DescendingOrder},
                      {QStringLiteral("score"), Qt::DescendingOrder}});
        const auto csv = listCsv(
            view, test::words({"rank", "suspect", "score", "last", "clock", "share", "borough", "delta"}),
            {QStringLiteral("=Ranked list, Extract A"), {QStringLiteral("Synthetic data")}});
        QVERIFY(csv.has_value());
        QVERIFY(csv->endsWith("\r\n"));
        const QList<QByteArray> all = lines(*csv);
        QCOMPARE(all[0], QByteArray("\"'=Ranked list, Extract A\"")); // no spreadsheet runs a title
        QCOMPARE(all[1], QByteArray("As at 2026-10-31"));
        QVERIFY(all[2].contains("Profile v100, version 1: "));
        QCOMPARE(all[3], QByteArray("Harm index: test-index"));
        QCOMPARE(all[4], QByteArray("\"Filter: Borough: none recorded, Barnet or Camden\""));
        QCOMPARE(all[5], QByteArray("\"Sorted by: Borough descending, then Score, days descending\""));
        QVERIFY(all[6].startsWith("4 of 5"));
        QCOMPARE(all[7], QByteArray("Synthetic data"));
        QCOMPARE(all[8], QByteArray());
        QCOMPARE(all[9], QByteArray("Rank,Suspect,\"Score, days\",At least,Latest allegation,Clock runs to,"
                                    "\"Share, %\",Borough,\"Change, days\""));
        QCOMPARE(all[10], QByteArray("1,\"Dunn, Lee\",5850.00,,2026-10-07,2026-11-20,100,Camden,"));
        QCOMPARE(all[11], QByteArray("2,\"Baker, Sam\",5485.00,yes,2026-10-20,,100,Barnet,"));
        QCOMPARE(all[12], QByteArray("4,\"Cole, Ian\",1835.00,,2026-07-02,,99,Barnet,"));
        QCOMPARE(all[13], QByteArray("5,\"Ash, Tom\",1835.00,,2026-06-02,,99,,"));
        QCOMPARE(all.size(), qsizetype(15));
    }

    void everyColumnIsExportedUnderItsTitle() {
        RankingModel model;
        model.setRanking(test::ranked(test::randomCase(30, 2)));
        auto history = std::make_shared<CycleHistory>();
        CycleInfo september;
        september.asAt = test::day(2026, 9, 30);
        history->cycles = {september};
        history->places["N1000003"] = {{1, HarmDays::fromDays(99'999)}};
        model.setHistory(history);
        RankingView view;
        view.setSourceModel(&model);
        QStringList ids;
        for (int c = 0; c < kRankingColumnCount; ++c) ids += columnId(static_cast<RankingColumn>(c));
        const auto csv = listCsv(view, ids, {QStringLiteral("List"), {}});
        QVERIFY(csv.has_value());
        const auto columns = [](const QByteArray& line) {
            int n = 1;
            bool quoted = false;
            for (const char c : line) {
                if (c == '"') quoted = !quoted;
                if (c == ',' && !quoted) ++n;
            }
            return n;
        };
        const QList<QByteArray> all = lines(*csv);
        // The bar takes eight columns, score, band and movement two.
        for (int i = 8; i < 8 + 1 + model.rowCount(); ++i)
            QCOMPARE(columns(all[i]), kRankingColumnCount + 7 + 3);
        // A loss stands as a number, without an apostrophe.
        QVERIFY(csv->contains(",-9") && !csv->contains("'-9"));
    }

    void refusesASandboxAndUnknownColumns() {
        RankingModel model;
        RankingView view;
        view.setSourceModel(&model);
        QVERIFY(!listCsv(view, {}, {}).has_value()); // no list
        auto sandbox = std::make_shared<Ranking>(*test::ranked(test::smallCase()));
        sandbox->isSandbox = true;
        model.setRanking(sandbox);
        const auto refused = listCsv(view, test::words({"rank"}), {});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().kind, ErrorKind::Usage);
        QVERIFY(refused.error().text.contains(QLatin1String("sandbox")));
        model.setRanking(test::ranked(test::smallCase()));
        QVERIFY(listCsv(view, test::words({"rank"}), {}).has_value());
        QVERIFY(!listCsv(view, test::words({"rank", "shoe"}), {}).has_value());
    }
};

QTEST_GUILESS_MAIN(TestListView)
#include "tst_list_view.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/list_moves.h"
#include "models/tables/ranking_view.h"
#include "models/tables/suspect_summary.h"
#include "tests/tables/ranking_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace harmdesk;
using namespace harmdesk::tables;

namespace {

CycleInfo cycle(int month, int cutOff) {
    CycleInfo info;
    info.asAt = test::day(2026, month, 28);
    info.label = monthLabel(info.asAt);
    info.cutOff = cutOff;
    return info;
}

CyclePlace place(int rank, int days) {
    return {rank, HarmDays::fromDays(days)};
}

// The list is N5, N1, N2, N3, N4; the cut-off 4. August and September are frozen, November is later.
std::shared_ptr<CycleHistory> history() {
    auto h = std::make_shared<CycleHistory>();
    h->cycles = {cycle(8, 2), cycle(9, 2), cycle(11, 2)};
    h->places["N5"] = {place(3, 100), place(2, 5000), place(9, 9)};
    h->places["N1"] = {place(1, 6000), place(1, 6000), {}};
    h->places["N2"] = {place(2, 3000), place(7, 10), {}};
    h->places["N3"] = {{}, place(4, 1835), {}};
    return h;
}

} // namespace

class TestRankingMoves : public QObject {
    Q_OBJECT
private:
    RankingModel m_model;
    QString text(int row, RankingColumn column, int role = Qt::DisplayRole) const {
        return m_model.index(row, static_cast<int>(column)).data(role).toString();
    }
    QStringList columnText(RankingColumn column, int role = Qt::DisplayRole) const {
        QStringList texts;
        for (int r = 0; r < m_model.rowCount(); ++r) texts += text(r, column, role);
        return texts;
    }

private Q_SLOTS:
    void init() {
        m_model.setBaseline(nullptr);
        m_model.setHistory(nullptr);
        m_model.setCutOff(4);
        m_model.setRanking(test::ranked(test::smallCase()));
    }

    void withoutAnEarlierCycleNothingIsSaid() {
        QVERIFY(!m_model.hasMoves());
        QCOMPARE(columnText(RankingColumn::Move), test::words({"", "", "", "", ""}));
        QCOMPARE(columnText(RankingColumn::Previous), test::words({"", "", "", "", ""}));
        QCOMPARE(m_model.headerData(int(RankingColumn::Previous), Qt::Horizontal).toString(),
                 QStringLiteral("Previous"));
        auto later = std::make_shared<CycleHistory>();
        later->cycles = {cycle(11, 2)};
        m_model.setHistory(later); // frozen, but not before the as-at date
        QVERIFY(!m_model.hasMoves());
    }

    void movementAgainstTheLastFrozenCycle() {
        m_model.setHistory(history());
        QCOMPARE(m_model.headerData(int(RankingColumn::Previous), Qt::Horizontal).toString(),
                 QStringLiteral("Sep"));
        // N5 stayed inside and went up; N1 down; N2 inside in August, not in September; N3 never; N4 nowhere.
        QCOMPARE(columnText(RankingColumn::Move), test::words({"1", "1", "Back", "New", ""}));
        QCOMPARE(columnText(RankingColumn::Move, IconRole),
                 test::words({"move-up", "move-down", "", "", ""}));
        QCOMPARE(columnText(RankingColumn::Previous), test::words({"2", "1", "7", "4", ""}));
        QCOMPARE(columnText(RankingColumn::Delta),
                 test::words({"+850.00", "−515.00", "+3,640.00", "0.00", ""}));
        QCOMPARE(text(0, RankingColumn::Move, Qt::AccessibleTextRole).contains(QLatin1String("was 2")), true);
        QCOMPARE(text(3, RankingColumn::Move, Qt::AccessibleTextRole),
                 QStringLiteral("new inside the cut-off, no change of rank"));
        QCOMPARE(text(4, RankingColumn::Move, Qt::AccessibleTextRole),
                 QStringLiteral("not in the list of September 2026"));
        const QString tip = text(0, RankingColumn::Move, Qt::ToolTipRole);
        QVERIFY2(tip.contains(QLatin1String("September 2026: 5,000.00 days, since then +850.00")),
                 qPrintable(tip));
        QCOMPARE(m_model.index(3, int(RankingColumn::Move)).data(ToneRole).toInt(), int(Tone::Accent));
        // Outside the cut-off nobody is new.
        m_model.setCutOff(2);
        QCOMPARE(columnText(RankingColumn::Move), test::words({"1", "1", "4", "=", ""}));
    }

    void trendHoldsTheCyclesBeforeAndTheListLast() {
        m_model.setHistory(history());
        const auto trend = [&](int row) {
            return m_model.index(row, int(RankingColumn::Trend)).data(RankingModel::TrendRole).toList();
        };
        QCOMPARE(trend(0), (QVariantList{10000LL, 500000LL, 585000LL}));
        QCOMPARE(trend(3), (QVariantList{RankingModel::kMissing, 183500LL, 183500LL}));
        QCOMPARE(trend(4), (QVariantList{RankingModel::kMissing, RankingModel::kMissing, 183500LL}));
        QVERIFY(text(3, RankingColumn::Trend, Qt::AccessibleTextRole)
                    .endsWith(QLatin1String("not ranked; 1,835.00; 1,835.00")));
        auto longHistory = std::make_shared<CycleHistory>();
        for (int m = 0; m < 30; ++m) {
            longHistory->cycles.push_back(cycle(9, 2));
            longHistory->cycles.back().asAt = test::day(2024, 1, 28).plusMonths(m);
            longHistory->places["N5"].push_back(place(1, m + 1));
        }
        m_model.setHistory(longHistory);
        QCOMPARE(trend(0).size(), qsizetype(RankingModel::kTrendValues));
        QCOMPARE(trend(0)[RankingModel::kTrendValues - 2].toLongLong(), 3000); // the last month before
    }

    void aSandboxIsComparedWithTheRealList() {
        const auto real = m_model.ranking();
        auto sandbox = std::make_shared<Ranking>(*real);
        sandbox->isSandbox = true;
        std::swap(sandbox->rows[0], sandbox->rows[3]);
        sandbox->rows[0].rank = 1;
        sandbox->rows[3].rank = 4;
        sandbox->rows[0].score = HarmDays::fromDays(9000);
        m_model.setHistory(history());
        m_model.setRanking(sandbox);
        m_model.setBaseline(real);
        QCOMPARE(columnText(RankingColumn::Move), test::words({"3", "=", "=", "3", "="}));
        QCOMPARE(text(0, RankingColumn::Delta), QStringLiteral("+7,165.00"));
        QCOMPARE(m_model.headerData(int(RankingColumn::Previous), Qt::Horizontal).toString(),
                 QStringLiteral("Real"));
        // The same from another load of the case, where people have other numbers.
        const auto again = test::ranked(test::smallCase());
        const auto byRef = listMoves(*sandbox, *again, 4);
        const auto byPerson = listMoves(*sandbox, *real, 4);
        QCOMPARE(byRef->previousRank, byPerson->previousRank);
        QCOMPARE(byRef->moves, byPerson->moves);
        // Somebody whom the real list does not hold.
        auto without = std::make_shared<Ranking>(*real);
        without->rows.pop_back();
        without->details.pop_back();
        m_model.setBaseline(without);
        QCOMPARE(text(4, RankingColumn::Move), QString()); // outside the cut-off
        m_model.setCutOff(5);
        QCOMPARE(text(4, RankingColumn::Move), QStringLiteral("New"));
    }

    void bandsStandBesideTheRankUntilTheListChanges() {
        auto bands = std::make_shared<RankBands>();
        const auto& rows = m_model.ranking()->rows;
        const auto band = [&](std::size_t row, int best, int worst, bool off) {
            RankBand b;
            b.person = rows[row].person;
            b.rank = rows[row].rank;
            b.best = best;
            b.worst = worst;
            b.offList = off;
            b.bestBy.windowDays = 340;
            b.worstBy.kind = BandVariation::Kind::LeftOut;
            b.worstBy.crimeNo = "C10/26";
            b.variations = 17;
            bands->bands.push_back(b);
        };
        band(0, 1, 3, false);
        band(1, 2, 2, false);
        band(2, 2, 0, true);
        m_model.setBands(bands);
        QCOMPARE(columnText(RankingColumn::Band), test::words({"1–3", "2", "2–off", "", ""}));
        QCOMPARE(m_model.index(0, int(RankingColumn::Band)).data(RankingModel::BandRole).toList(),
                 (QVariantList{1LL, 3LL, 1LL}));
        QCOMPARE(m_model.index(2, int(RankingColumn::Band)).data(RankingModel::BandRole).toList(),
                 (QVariantList{2LL, RankingModel::kMissing, 3LL}));
        QVERIFY(text(0, RankingColumn::Band, Qt::ToolTipRole).contains(QLatin1String("C10/26")));
        QCOMPARE(m_model.bandOf(4), nullptr);
        m_model.setRanking(test::ranked(test::smallCase()));
        QCOMPARE(text(0, RankingColumn::Band), QString());
    }

    void theViewFollowsANewHistory() {
        RankingView view;
        QAbstractItemModelTester tester(&view, QAbstractItemModelTester::FailureReportingMode::QtTest);
        view.setSourceModel(&m_model);
        view.sort(int(RankingColumn::Move), Qt::DescendingOrder);
        FilterState filter;
        filter.moves = {ListMove::Joiner, ListMove::Returner, ListMove::Up};
        view.setFilter(filter);
        QCOMPARE(view.rowCount(), 0); // no list before: nobody has moved
        QSignalSpy shown(&view, &RankingView::shownChanged);
        QSignalSpy header(&view, &QAbstractItemModel::headerDataChanged);
        m_model.setHistory(history());
        QCOMPARE(shown.size(), 1);
        QVERIFY(!header.isEmpty());
        QCOMPARE(view.rowCount(), 3);
        QCOMPARE(view.index(0, int(RankingColumn::Ref)).data().toString(), QStringLiteral("N2")); // 4 places
        QCOMPARE(view.facetCounts().moves[std::size_t(ListMove::Stayer)], 2);
        QCOMPARE(view.facetCounts().moves[std::size_t(ListMove::NotBefore)], 1);
    }

    void thePaneSaysWhereTheSuspectStood() {
        const auto list = m_model.ranking();
        const auto h = history();
        RankBand band;
        band.best = 15;
        band.worst = 24;
        const PaneSummary dunn = suspectSummary(*list, 0, 4, h.get(), &band);
        QCOMPARE(dunn.facts[0].note, QStringLiteral("1, was 2"));
        QCOMPARE(dunn.facts[0].noteIcon, QStringLiteral("move-up"));
        QCOMPARE(dunn.facts[1].note, QStringLiteral("was 5,000.00"));
        QCOMPARE(dunn.facts[2].note, QStringLiteral("band 15–24"));
        const auto says = [](const PaneSummary& s, const QString& words) {
            return std::any_of(s.findings.begin(), s.findings.end(),
                               [&](const Finding& f) { return f.text == words; });
        };
        QVERIFY(says(dunn, QStringLiteral("Was rank 2 with 5,000.00 in September 2026: +850.00 days since")));
        const PaneSummary ash = suspectSummary(*list, 4, 4, h.get());
        QVERIFY(says(ash, QStringLiteral("Not in the list of September 2026")));
        QCOMPARE(ash.facts[0].note, QStringLiteral("tied"));
    }
};

QTEST_GUILESS_MAIN(TestRankingMoves)
#include "tst_ranking_moves.moc"

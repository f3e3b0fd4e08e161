// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of a long list in the background is what the model makes itself, whatever has changed in
// between.
#include "models/tables/list_parts.h"
#include "models/tables/ranking_model.h"
#include "models/tables/ranking_view.h"
#include "tests/tables/ranking_fixture.h"

#include <QAbstractItemModelTester>

using namespace harmdesk;
using namespace harmdesk::tables;

namespace {

bool same(const MoveColumns* a, const MoveColumns* b) {
    if (a == nullptr || b == nullptr) return a == b;
    return a->previousRank == b->previousRank && a->previousScore == b->previousScore &&
           a->moves == b->moves && a->all == b->all && a->isBaseline == b->isBaseline && a->asAt == b->asAt;
}

void compareModels(const RankingModel& one, const RankingModel& other) {
    QCOMPARE(one.rowCount(), other.rowCount());
    for (int c = 0; c < kRankingColumnCount; ++c) {
        const auto column = static_cast<RankingColumn>(c);
        QCOMPARE(one.sortKeys(column), other.sortKeys(column));
        QCOMPARE(one.headerData(c, Qt::Horizontal), other.headerData(c, Qt::Horizontal));
        for (int r = 0; r < one.rowCount(); ++r) QCOMPARE(one.index(r, c).data(), other.index(r, c).data());
    }
    QVERIFY(one.facets()->all == other.facets()->all);
    QCOMPARE(one.searchBuffer().rows(), other.searchBuffer().rows());
    QVERIFY(same(one.moves(), other.moves()));
}

} // namespace

class TestListParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void preparedEqualsMadeWhenNeeded() {
        int compared = 0;
        for (unsigned seed = 1; seed <= 12; ++seed) {
            const auto list = test::ranked(test::randomCase(90, seed));
            const auto history = seed % 4 == 0 ? nullptr : test::randomHistory(*list, seed);
            RankingModel slow;
            slow.setHistory(history);
            slow.setCutOff(12);
            slow.setRanking(list);
            RankingModel fast;
            QAbstractItemModelTester tester(&fast, QAbstractItemModelTester::FailureReportingMode::QtTest);
            // Every third time the cut-off has changed while the parts were made.
            fast.setCutOff(12);
            fast.setRanking(list, listParts(*list, history, seed % 3 == 0 ? 5 : 12));
            QCOMPARE(fast.history(), history);
            compareModels(slow, fast);
            if (QTest::currentTestFailed()) return;
            compared += slow.moves() == nullptr ? 0 : 1;
        }
        QVERIFY(compared > 6);
    }

    void theBaselineStaysAboveAHistory() {
        const auto list = test::ranked(test::randomCase(60, 3));
        const auto real = test::ranked(test::randomCase(60, 4));
        const auto history = test::randomHistory(*list, 3);
        RankingModel model;
        model.setBaseline(real);
        model.setRanking(list, listParts(*list, history, model.cutOff()));
        QVERIFY(model.moves()->isBaseline);
        model.setBaseline(nullptr);
        QVERIFY(same(model.moves(), listMoves(*list, *history, model.cutOff()).get()));
    }

    void anotherCutOffEqualsComparingAnew() {
        for (unsigned seed = 1; seed <= 10; ++seed) {
            const auto list = test::ranked(test::randomCase(80, seed));
            const auto real = test::ranked(test::randomCase(80, seed + 1));
            const auto history = test::randomHistory(*list, seed);
            const auto against = listMoves(*list, *history, 10);
            const auto baseline = listMoves(*list, *real, 10);
            for (const int places : {0, 1, 9, 10, 11, 40, 10'000}) {
                QVERIFY(same(withCutOff(*against, *list, history.get(), places).get(),
                             listMoves(*list, *history, places).get()));
                QVERIFY(same(withCutOff(*baseline, *list, nullptr, places).get(),
                             listMoves(*list, *real, places).get()));
            }
        }
    }

    void movesMadeElsewhereAreTakenUp() {
        const auto list = test::ranked(test::randomCase(50, 6));
        const auto history = test::randomHistory(*list, 6);
        RankingModel model;
        model.setRanking(list);
        RankingView view;
        view.setSourceModel(&model);
        const auto moves = listMoves(*list, *history, model.cutOff());
        model.setHistory(history, moves);
        QCOMPARE(model.moves(), moves.get());
        QCOMPARE(view.facetCounts().moves, moves->all.moves);
        model.setHistory(nullptr);
        QCOMPARE(model.moves(), nullptr);
    }

    void anEmptyListHasEmptyParts() {
        auto empty = std::make_shared<Ranking>(*test::ranked(test::smallCase()));
        empty->rows.clear();
        empty->details.clear();
        const ListParts parts = listParts(*empty, test::randomHistory(*empty, 1), 100);
        QVERIFY(parts.names->empty());
        RankingModel model;
        model.setRanking(empty, parts);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestListParts)
#include "tst_list_parts.moc"

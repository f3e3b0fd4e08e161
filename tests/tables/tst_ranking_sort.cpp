// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ranking_view.h"
#include "models/tables/row_order.h"
#include "tests/tables/ranking_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace harmdesk;
using namespace harmdesk::tables;

namespace {

// The order once more, by comparing: the first differing key decides, missing ones come last.
std::vector<int> compared(const std::vector<int>& rows, const std::vector<KeyColumn>& columns) {
    std::vector<int> sorted = rows;
    std::stable_sort(sorted.begin(), sorted.end(), [&](int a, int b) {
        for (const KeyColumn& column : columns) {
            const std::int64_t x = (*column.keys)[std::size_t(a)];
            const std::int64_t y = (*column.keys)[std::size_t(b)];
            if (x == y) continue;
            if (x == kNoSortKey || y == kNoSortKey) return y == kNoSortKey;
            return column.order == Qt::AscendingOrder ? x < y : x > y;
        }
        return false;
    });
    return sorted;
}

} // namespace

class TestRankingSort : public QObject {
    Q_OBJECT
private:
    static QStringList refs(const RankingView& view) {
        QStringList values;
        for (int r = 0; r < view.rowCount(); ++r)
            values += view.index(r, int(RankingColumn::Ref)).data().toString();
        return values;
    }

private Q_SLOTS:
    void countingEqualsComparing() {
        std::mt19937_64 random(7);
        for (int round = 0; round < 300; ++round) {
            const std::size_t n = random() % 400;
            std::vector<std::vector<std::int64_t>> keys(1 + random() % 5);
            std::vector<KeyColumn> columns;
            for (auto& column : keys) {
                // Narrow and very wide ranges, negative ones, few and many missing.
                const std::uint64_t width = std::uint64_t{1} << (random() % 62);
                const std::int64_t low = random() % 2 == 0 ? 0 : -std::int64_t(random() % width);
                const unsigned gaps = 1 + unsigned(random() % 6);
                for (std::size_t i = 0; i < n; ++i)
                    column.push_back(random() % gaps == 1 ? kNoSortKey
                                                          : low + std::int64_t(random() % width));
                columns.push_back({&column, random() % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder});
            }
            std::vector<int> rows;
            for (std::size_t i = 0; i < n; ++i)
                if (random() % 4 != 0) rows.push_back(int(i));
            QCOMPARE(orderedRows(rows, columns), compared(rows, columns));
        }
    }

    void extremeKeys() {
        const std::vector<std::int64_t> keys{
            std::numeric_limits<std::int64_t>::min(), kNoSortKey, 0, kNoSortKey - 1, -1, kNoSortKey};
        const std::vector<std::int64_t> ones(6, 1);
        const std::vector<int> rows{0, 1, 2, 3, 4, 5};
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const std::vector<KeyColumn> columns{{&ones, order}, {&keys, order}};
            QCOMPARE(orderedRows(rows, columns), compared(rows, columns));
        }
    }

    void everyPairOfColumnsEqualsComparing() {
        RankingModel model;
        model.setRanking(test::ranked(test::randomCase(120, 4)));
        RankingView view;
        QAbstractItemModelTester tester(&view, QAbstractItemModelTester::FailureReportingMode::QtTest);
        view.setSourceModel(&model);
        std::vector<int> all(std::size_t(model.rowCount()));
        std::iota(all.begin(), all.end(), 0);
        for (int a = 0; a < kRankingColumnCount; ++a)
            for (int b = 0; b < kRankingColumnCount; ++b) {
                if (a == b) continue;
                const auto first = static_cast<RankingColumn>(a);
                const auto second = static_cast<RankingColumn>(b);
                view.setSort(
                    {{columnId(first), Qt::DescendingOrder}, {columnId(second), Qt::AscendingOrder}});
                const std::vector<int> expected =
                    compared(all, {{&model.sortKeys(first), Qt::DescendingOrder},
                                   {&model.sortKeys(second), Qt::AscendingOrder}});
                std::vector<int> shown;
                for (int r = 0; r < view.rowCount(); ++r)
                    shown.push_back(view.mapToSource(view.index(r, 0)).row());
                QCOMPARE(shown, expected);
            }
    }

    void oneMoreColumnAfterTheOthers() {
        RankingModel model;
        model.setRanking(test::ranked(test::smallCase()));
        RankingView view;
        view.setSourceModel(&model);
        // From rank order the first added column is the only one: after the rank nothing is left to sort.
        view.addSort(int(RankingColumn::Borough));
        QCOMPARE(view.sortKeys().size(), std::size_t(1));
        QCOMPARE(view.sortColumn(), int(RankingColumn::Borough));
        view.addSort(int(RankingColumn::Score), Qt::AscendingOrder);
        QCOMPARE(refs(view), test::words({"N3", "N1", "N2", "N5", "N4"}));
        QCOMPARE(view.sortSentence(), QStringLiteral("Borough ascending, then Score, days ascending"));
        view.addSort(int(RankingColumn::Score)); // once more: the direction turns
        QCOMPARE(view.sortKeys().size(), std::size_t(2));
        QCOMPARE(refs(view), test::words({"N1", "N3", "N2", "N5", "N4"}));
        view.sort(int(RankingColumn::Rank));
        QCOMPARE(view.sortKeys().size(), std::size_t(1));
        view.setSort({{QStringLiteral("nothing"), Qt::AscendingOrder}});
        QCOMPARE(view.sortColumn(), int(RankingColumn::Rank));
        view.setSort(
            {{QStringLiteral("score"), Qt::AscendingOrder}, {QStringLiteral("score"), Qt::DescendingOrder}});
        QCOMPARE(view.sortKeys().size(), std::size_t(1));
    }

    void selectionStaysWhileSortingAndFiltering() {
        RankingModel model;
        model.setRanking(test::ranked(test::randomCase(80, 9)));
        RankingView view;
        view.setSourceModel(&model);
        const QPersistentModelIndex kept(view.index(5, 2));
        const QString ref = kept.data(RefRole).toString();
        view.setSort(
            {{QStringLiteral("borough"), Qt::DescendingOrder}, {QStringLiteral("age"), Qt::AscendingOrder}});
        QCOMPARE(kept.data(RefRole).toString(), ref);
        QCOMPARE(view.rowOfRef(ref), kept.row());
        FilterState filter;
        filter.search = ref;
        view.setFilter(filter);
        QCOMPARE(view.rowCount(), 1);
        QCOMPARE(kept.row(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRankingSort)
#include "tst_ranking_sort.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/offence_title.h"
#include "models/tables/ranking_model.h"
#include "models/tables/ranking_view.h"
#include "tests/tables/ranking_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace harmdesk;
using namespace harmdesk::tables;

class TestRankingModel : public QObject {
    Q_OBJECT
private:
    RankingModel m_model;
    QString text(int row, RankingColumn column, int role = Qt::DisplayRole) const {
        return m_model.index(row, static_cast<int>(column)).data(role).toString();
    }
    QStringList shown(const RankingView& view, RankingColumn column) const {
        QStringList values;
        for (int r = 0; r < view.rowCount(); ++r)
            values += view.index(r, static_cast<int>(column)).data().toString();
        return values;
    }

private Q_SLOTS:
    void init() { m_model.setRanking(test::ranked(test::smallCase())); }

    void keepsTheContractOfItemModels() {
        RankingModel model;
        RankingView view;
        QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester viewTester(&view, QAbstractItemModelTester::FailureReportingMode::QtTest);
        view.setSourceModel(&model);
        QCOMPARE(view.columnCount(), kRankingColumnCount);
        model.setRanking(test::ranked(test::randomCase(60, 1)));
        view.sort(int(RankingColumn::Suspect), Qt::DescendingOrder);
        FilterState filter;
        filter.search = QStringLiteral("smith");
        view.setFilter(filter);
        model.setRanking(test::ranked(test::randomCase(40, 2)));
        view.setFilter({});
        model.setRanking(nullptr);
        QCOMPARE(view.rowCount(), 0);
    }

    void everyColumnHasAStableIdAndATitle() {
        QSet<QString> ids;
        for (int c = 0; c < kRankingColumnCount; ++c) {
            const QString id = m_model.headerData(c, Qt::Horizontal, ColumnIdRole).toString();
            QVERIFY(!id.isEmpty());
            ids.insert(id);
            QVERIFY(!m_model.headerData(c, Qt::Horizontal).toString().isEmpty());
        }
        QCOMPARE(ids.size(), qsizetype(kRankingColumnCount));
        QCOMPARE(columnId(RankingColumn::Suspect), QStringLiteral("suspect"));
    }

    void cellsSayWhatTheListHolds() {
        QCOMPARE(m_model.rowCount(), 5);
        // First Dunn: four false imprisonments in one record and ABH, on bail until 20 November.
        QCOMPARE(text(0, RankingColumn::Rank), QStringLiteral("1"));
        QCOMPARE(text(0, RankingColumn::Suspect), QStringLiteral("Dunn, Lee"));
        QCOMPARE(text(0, RankingColumn::Ref), QStringLiteral("N5"));
        QCOMPARE(text(0, RankingColumn::Score), QStringLiteral("5,850.00"));
        QCOMPARE(text(0, RankingColumn::Worst), QStringLiteral("4× False imprisonment"));
        QCOMPARE(text(0, RankingColumn::Share), QStringLiteral("100 %"));
        QCOMPARE(text(0, RankingColumn::Last), QStringLiteral("24 d"));
        QCOMPARE(text(0, RankingColumn::Borough), QStringLiteral("Camden"));
        QCOMPARE(text(0, RankingColumn::Status, IconRole), QStringLiteral("calendar"));
        QCOMPARE(text(0, RankingColumn::Clock), QStringLiteral("20 d"));
        QCOMPARE(m_model.index(0, int(RankingColumn::Clock)).data(ToneRole).toInt(), int(Tone::Warn));
        QCOMPARE(text(0, RankingColumn::Crimes), QStringLiteral("2"));
        QCOMPARE(text(0, RankingColumn::Victims), QStringLiteral("1"));
        // Baker: one unmapped allegation, so the score is "at least".
        QCOMPARE(text(1, RankingColumn::Suspect), QStringLiteral("Baker, Sam"));
        QCOMPARE(text(1, RankingColumn::Score), QStringLiteral("≥ 5,485.00"));
        QCOMPARE(m_model.index(1, int(RankingColumn::Score)).data(SortRole).toLongLong(), 548500);
        QCOMPARE(text(1, RankingColumn::Unmapped), QStringLiteral("1"));
        QCOMPARE(text(1, RankingColumn::Age), QString());
        // Évans: wanted, 35 until the day after the as-at date.
        QCOMPARE(text(2, RankingColumn::Ref), QStringLiteral("N2"));
        QCOMPARE(text(2, RankingColumn::Status, IconRole), QStringLiteral("wanted"));
        QCOMPARE(text(2, RankingColumn::Age), QStringLiteral("35"));
        QCOMPARE(text(2, RankingColumn::Pnc), QStringLiteral("90/123456A"));
        // A tie is marked on both rows; the later report stands first.
        QCOMPARE(text(3, RankingColumn::Rank), QStringLiteral("4 ="));
        QCOMPARE(text(4, RankingColumn::Rank), QStringLiteral("5 ="));
        QCOMPARE(text(3, RankingColumn::Ref), QStringLiteral("N3"));
        QCOMPARE(text(4, RankingColumn::Borough), QString());
    }

    void barsAddUpAndShareOneScale() {
        for (int r = 0; r < m_model.rowCount(); ++r) {
            const QModelIndex bar = m_model.index(r, int(RankingColumn::Bar));
            const QVariantList groups = bar.data(GroupsRole).toList();
            QCOMPARE(groups.size(), qsizetype(kOffenceGroupCount));
            qlonglong sum = 0;
            for (qsizetype g = 0; g + 1 < groups.size(); ++g) sum += groups[g].toLongLong();
            QCOMPARE(sum, m_model.index(r, int(RankingColumn::Score)).data(SortRole).toLongLong());
            QCOMPARE(bar.data(ScaleRole).toLongLong(), 585000);
            QVERIFY(bar.data(Qt::AccessibleTextRole).toString().contains(QLatin1String("%")));
        }
        const QVariantList baker = m_model.index(1, int(RankingColumn::Bar)).data(GroupsRole).toList();
        QCOMPARE(baker.last().toLongLong(), 1);
    }

    void lapsedLimitsHaveATrueMinus() {
        auto ranking = std::make_shared<Ranking>(*test::ranked(test::smallCase()));
        ranking->details[0].clock = {ClockKind::ChargingLimit, ranking->asAt.plusDays(-8)};
        ranking->details[1].clock = {ClockKind::ChargingLimit, ranking->asAt.plusDays(7)};
        ranking->details[2].clock = {ClockKind::BailEnds, ranking->asAt.plusDays(29)};
        m_model.setRanking(ranking);
        QCOMPARE(text(0, RankingColumn::Clock), QStringLiteral("−8 d"));
        QCOMPARE(text(0, RankingColumn::Clock, IconRole), QStringLiteral("late"));
        QCOMPARE(m_model.index(0, int(RankingColumn::Clock)).data(ToneRole).toInt(), int(Tone::Danger));
        QCOMPARE(m_model.index(1, int(RankingColumn::Clock)).data(ToneRole).toInt(), int(Tone::Danger));
        QCOMPARE(text(1, RankingColumn::Clock, IconRole), QStringLiteral("clock"));
        QCOMPARE(m_model.index(2, int(RankingColumn::Clock)).data(ToneRole).toInt(), int(Tone::Muted));
        QCOMPARE(text(4, RankingColumn::Clock), QString());
    }

    void sortsByRawValuesWithMissingLast() {
        RankingView view;
        view.setSourceModel(&m_model);
        QCOMPARE(shown(view, RankingColumn::Ref), (test::words({"N5", "N1", "N2", "N3", "N4"})));
        view.sort(int(RankingColumn::Suspect));
        QCOMPARE(shown(view, RankingColumn::Suspect),
                 (test::words({"Ash, Tom", "Baker, Sam", "Cole, Ian", "Dunn, Lee", "Évans, Łukasz"})));
        view.sort(int(RankingColumn::Last), Qt::AscendingOrder);
        QCOMPARE(shown(view, RankingColumn::Ref), (test::words({"N1", "N5", "N2", "N3", "N4"})));
        view.sort(int(RankingColumn::Score), Qt::AscendingOrder); // equal scores stay in rank order
        QCOMPARE(shown(view, RankingColumn::Ref), (test::words({"N3", "N4", "N2", "N1", "N5"})));
        view.sort(int(RankingColumn::Borough), Qt::DescendingOrder); // nobody's borough comes last either way
        QCOMPARE(shown(view, RankingColumn::Ref), (test::words({"N5", "N2", "N1", "N3", "N4"})));
        view.sort(int(RankingColumn::Borough), Qt::AscendingOrder);
        QCOMPARE(shown(view, RankingColumn::Ref).last(), QStringLiteral("N4"));
    }

    void everySortIsAPermutation() {
        m_model.setRanking(test::ranked(test::randomCase(200, 7)));
        RankingView view;
        view.setSourceModel(&m_model);
        QStringList all = shown(view, RankingColumn::Ref);
        std::sort(all.begin(), all.end());
        for (int c = 0; c < kRankingColumnCount; ++c)
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                view.sort(c, order);
                QStringList now = shown(view, RankingColumn::Ref);
                std::sort(now.begin(), now.end());
                QCOMPARE(now, all);
                std::int64_t last = std::numeric_limits<std::int64_t>::min();
                for (int r = 0; r < view.rowCount(); ++r) {
                    const QVariant v = view.index(r, c).data(SortRole);
                    const std::int64_t key = !v.isValid()                  ? RankingModel::kNoKey
                                             : order == Qt::AscendingOrder ? v.toLongLong()
                                                                           : -v.toLongLong();
                    QVERIFY2(last <= key, qPrintable(columnId(static_cast<RankingColumn>(c))));
                    last = key;
                }
            }
    }

    void persistentIndexesStayOnTheirSuspect() {
        RankingView view;
        view.setSourceModel(&m_model);
        const QPersistentModelIndex cole(view.index(view.rowOfRef(QStringLiteral("N3")), 1));
        view.sort(int(RankingColumn::Suspect), Qt::DescendingOrder);
        QCOMPARE(cole.data(RefRole).toString(), QStringLiteral("N3"));
        FilterState barnet;
        barnet.boroughs = {QStringLiteral("Barnet")};
        view.setFilter(barnet);
        QCOMPARE(view.rowCount(), 2);
        QCOMPARE(cole.data(RefRole).toString(), QStringLiteral("N3"));
        FilterState brent;
        brent.boroughs = {QStringLiteral("Brent")};
        view.setFilter(brent);
        QVERIFY(!cole.isValid());
        QCOMPARE(view.rowOfRef(QStringLiteral("N3")), -1);
    }

    void filteringNeverRenumbers() {
        RankingView view;
        view.setSourceModel(&m_model);
        FilterState filter;
        filter.search = QStringLiteral("cole");
        view.setFilter(filter);
        QCOMPARE(shown(view, RankingColumn::Rank), test::words({"4 ="}));
        QCOMPARE(view.shownDays(), HarmDays::fromDays(1835));
    }

    void offenceTitlesAreShort_data() {
        QTest::addColumn<QString>("recorded");
        QTest::addColumn<QString>("shown");
        QTest::newRow("rape") << "Rape of a female child under 13"
                              << "Rape, under 13";
        QTest::newRow("s20") << "Malicious wounding: wounding or inflicting GBH (serious wound)"
                             << "s.20 serious wound";
        QTest::newRow("s20 bare") << "Malicious wounding: wounding or inflicting GBH"
                                  << "s.20 wounding";
        QTest::newRow("case") << "ASSAULT OCCASIONING ACTUAL BODILY HARM"
                              << "ABH";
        QTest::newRow("unknown") << "Piracy"
                                 << "Piracy";
        QTest::newRow("empty") << ""
                               << "";
    }
    void offenceTitlesAreShort() {
        QFETCH(QString, recorded);
        QFETCH(QString, shown);
        QCOMPARE(shortOffenceTitle(recorded), shown);
    }
};

QTEST_GUILESS_MAIN(TestRankingModel)
#include "tst_ranking_model.moc"

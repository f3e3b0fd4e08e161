// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/folded_text.h"
#include "models/tables/ranking_facets.h"
#include "models/tables/ranking_filter.h"
#include "models/tables/search_buffer.h"
#include "tests/tables/ranking_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace harmdesk;
using namespace harmdesk::tables;

namespace {

// The filter once more, written the slow way: a row passes `state` when each condition holds by itself.
bool passes(const Ranking& list, std::size_t i, const FilterState& state) {
    const CaseColumns& c = *list.columns;
    const RankedSuspect& r = list.rows[i];
    std::string line = std::string(c.surname[r.person]) + ", " + std::string(c.forenames[r.person]);
    for (const auto text : {c.nominalRef[r.person], c.pncId[r.person]}) line += "\n" + std::string(text);
    for (const auto crime : c.accusedOf(r.person)) line += "\n" + std::string(c.crimeNo[crime]);
    const QString text =
        QString::fromStdString(line).normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    for (const QChar ch : text)
        if (!ch.isMark()) plain += ch == QChar(0x0142) ? QChar(u'l') : ch;
    for (const QString& word : state.search.toLower().split(u' ', Qt::SkipEmptyParts))
        if (!plain.contains(word)) return false;
    if (!state.boroughs.isEmpty() &&
        !state.boroughs.contains(QString::fromStdString(c.boroughs[c.homeBorough[r.person]])))
        return false;
    if (!state.custody.empty() && std::find(state.custody.begin(), state.custody.end(),
                                            list.details[i].custody.kind) == state.custody.end())
        return false;
    if (state.lastWithinDays > 0 && list.asAt - r.latest > state.lastWithinDays) return false;
    if (state.groups.empty()) return true;
    return std::any_of(state.groups.begin(), state.groups.end(), [&](OffenceGroup g) {
        return g == OffenceGroup::Unmapped ? r.unmapped > 0
                                           : list.details[i].byGroup[std::size_t(g)] > HarmDays();
    });
}

FilterState randomFilter(std::mt19937& random) {
    const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    static const char* const searches[] = {"",       "",     "smith",    "sean", "zoe",   "neill",
                                           "n10000", "1000", "lukasz m", "x",    "nobody"};
    FilterState state;
    state.search = QLatin1String(searches[pick(11)]);
    for (const char* name : {"", "Barnet", "Islington", "Nowhere"})
        if (pick(4) == 0) state.boroughs.append(QLatin1String(name));
    for (int k = 0; k < int(kCustodyKindCount); ++k)
        if (pick(8) == 0) state.custody.push_back(static_cast<CustodyKind>(k));
    for (int g = 0; g < int(kOffenceGroupCount); ++g)
        if (pick(9) == 0) state.groups.push_back(static_cast<OffenceGroup>(g));
    if (pick(4) == 0) state.lastWithinDays = 1 + pick(300);
    return state;
}

} // namespace

class TestRankingFilter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void foldsCaseAccentsAndStrokes() {
        QCOMPARE(folded(std::string_view("Łukasz Ó NÉILL")), std::string("lukasz o neill"));
        QCOMPARE(folded(QStringLiteral("Straße")), std::string("strasse"));
        QCOMPARE(folded(std::string_view("Ŵyn\tRhŷs\n")), std::string("wyn rhys "));
        QCOMPARE(folded(std::string_view("PLAIN/26")), std::string("plain/26"));
    }

    void findsByAnyPartOfNameRefPncAndCrimeNumber_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("refs");
        QTest::newRow("surname") << "dunn" << test::words({"N5"});
        QTest::newRow("accents") << "evans" << test::words({"N2"});
        QTest::newRow("accents typed") << "ÉVANS" << test::words({"N2"});
        QTest::newRow("two words, other order") << "lukasz evans" << test::words({"N2"});
        QTest::newRow("reference") << "n3" << test::words({"N3"});
        QTest::newRow("PNC") << "90/1234" << test::words({"N2"});
        QTest::newRow("crime number") << "c09/26" << test::words({"N4"});
        QTest::newRow("crime number, several") << "C0" << test::words({"N1", "N2", "N3", "N4"});
        QTest::newRow("words of two people") << "dunn lukasz" << QStringList();
        QTest::newRow("victims are not searched") << "victim" << QStringList();
        QTest::newRow("blanks") << "   " << test::words({"N5", "N1", "N2", "N3", "N4"});
    }
    void findsByAnyPartOfNameRefPncAndCrimeNumber() {
        QFETCH(QString, words);
        QFETCH(QStringList, refs);
        const auto list = test::ranked(test::smallCase());
        FilterState state;
        state.search = words;
        QStringList found;
        for (const int row : applyFilter(*list, SearchBuffer(*list), state).rows) {
            const std::string_view ref = list->columns->nominalRef[list->rows[std::size_t(row)].person];
            found += QString::fromUtf8(ref.data(), qsizetype(ref.size()));
        }
        std::sort(found.begin(), found.end());
        std::sort(refs.begin(), refs.end());
        QCOMPARE(found, refs);
    }

    void rowsAndCountsEqualBruteForce() {
        std::mt19937 random(20261031);
        int shown = 0;
        for (unsigned round = 0; round < 6; ++round) {
            const auto list = test::ranked(test::randomCase(80, round));
            const SearchBuffer search(*list);
            for (int i = 0; i < 60; ++i) {
                const FilterState state = randomFilter(random);
                const FilterResult result = applyFilter(*list, search, state);
                std::vector<int> rows;
                HarmDays days;
                FacetCounts counts;
                counts.boroughs.assign(list->columns->boroughs.size(), 0);
                for (std::size_t r = 0; r < list->rows.size(); ++r) {
                    if (passes(*list, r, state)) {
                        rows.push_back(int(r));
                        days += list->rows[r].score;
                    }
                    FilterState other = state;
                    other.boroughs.clear();
                    if (passes(*list, r, other))
                        ++counts.boroughs[list->columns->homeBorough[list->rows[r].person]];
                    other = state;
                    other.custody.clear();
                    if (passes(*list, r, other)) ++counts.custody[std::size_t(list->details[r].custody.kind)];
                    for (std::size_t g = 0; g < kOffenceGroupCount; ++g) {
                        other = state;
                        other.groups = {static_cast<OffenceGroup>(g)};
                        if (passes(*list, r, other)) ++counts.groups[g];
                    }
                }
                QCOMPARE(result.rows, rows);
                QCOMPARE(result.days, days);
                QVERIFY(result.counts == counts);
                shown += int(rows.size());
            }
        }
        QVERIFY(shown > 1000); // the random filters are not all empty
    }

    void chipsSayEachConditionAndTakeItAway() {
        FilterState state;
        state.search = QStringLiteral("lee");
        state.boroughs = {QString(), QStringLiteral("Barnet"), QStringLiteral("Brent")};
        state.custody = {CustodyKind::Wanted, CustodyKind::Bail};
        state.groups = {OffenceGroup::Rape};
        state.lastWithinDays = 180;
        const auto chips = filterChips(state);
        QCOMPARE(chips.size(), std::size_t(5));
        QCOMPARE(chips[1].text, QStringLiteral("Borough: none recorded, Barnet or Brent"));
        QCOMPARE(chips[2].text, QStringLiteral("Status: Wanted or Bail"));
        QVERIFY(filterSentence(state).contains(QLatin1String("180")));
        FilterState left = state;
        for (std::size_t i = 0; i < chips.size(); ++i) {
            const auto now = filterChips(left);
            QCOMPARE(now.size(), chips.size() - i);
            left = now.front().without;
        }
        QVERIFY(left.isEmpty());
        QVERIFY(filterSentence({}).isEmpty());
    }

    void facetTreeAsksForFilters() {
        const auto list = test::ranked(test::smallCase());
        const SearchBuffer search(*list);
        RankingFacets facets;
        QAbstractItemModelTester tester(&facets, QAbstractItemModelTester::FailureReportingMode::QtTest);
        facets.update(list, applyFilter(*list, search, {}).counts, {});
        const QModelIndex boroughs = facets.index(2, 0);
        QCOMPARE(facets.rowCount(boroughs), 4); // Barnet, Brent, Camden, none recorded
        QCOMPARE(facets.index(0, 0, boroughs).data().toString(), QStringLiteral("Barnet"));
        QCOMPARE(facets.index(0, 1, boroughs).data().toString(), QStringLiteral("2"));
        QSignalSpy asked(&facets, &RankingFacets::filterRequested);
        QVERIFY(facets.setData(facets.index(0, 0, boroughs), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(asked.size(), 1);
        const auto wanted = asked.takeFirst().first().value<FilterState>();
        QCOMPARE(wanted.boroughs, test::words({"Barnet"}));
        // Counts of the chosen facet stay; the others follow.
        facets.update(list, applyFilter(*list, search, wanted).counts, wanted);
        QCOMPARE(facets.index(0, 0, boroughs).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(facets.index(1, 1, boroughs).data().toString(), QStringLiteral("1"));
        const QModelIndex custody = facets.index(0, 0);
        QCOMPARE(facets.index(0, 0, custody).data().toString(), QStringLiteral("Wanted"));
        QCOMPARE(facets.index(0, 1, custody).data().toString(), QStringLiteral("0"));
        // A chosen value that the next list no longer holds stays visible, so that it can be taken away.
        FilterState gone = wanted;
        gone.boroughs = {QStringLiteral("Sutton")};
        facets.update(list, applyFilter(*list, search, gone).counts, gone);
        QCOMPARE(facets.rowCount(boroughs), 5);
        facets.update(nullptr, {}, {});
        QCOMPARE(facets.rowCount(facets.index(2, 0)), 0);
    }
};

Q_DECLARE_METATYPE(harmdesk::tables::FilterState)
QTEST_GUILESS_MAIN(TestRankingFilter)
#include "tst_ranking_filter.moc"

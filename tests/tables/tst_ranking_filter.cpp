// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/ranking.h"
#include "models/tables/folded_text.h"
#include "models/tables/list_moves.h"
#include "models/tables/ranking_facets.h"
#include "models/tables/ranking_filter.h"
#include "models/tables/ranking_view.h"
#include "models/tables/search_buffer.h"
#include "tests/tables/ranking_fixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace harmdesk;
using namespace harmdesk::tables;

namespace {

template <class T> bool holds(const std::vector<T>& chosen, T value) {
    return chosen.empty() || std::find(chosen.begin(), chosen.end(), value) != chosen.end();
}
template <class T> bool holdsAny(const std::vector<T>& chosen, const std::vector<T>& values) {
    return chosen.empty() || std::any_of(values.begin(), values.end(), [&](T v) { return holds(chosen, v); });
}
bool holdsAny(const QStringList& chosen, const QSet<QString>& values) {
    return chosen.isEmpty() ||
           std::any_of(chosen.begin(), chosen.end(), [&](const QString& v) { return values.contains(v); });
}
QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

constexpr int kCutOff = 12;

// Months before the list, with random places.
// Movement as the scheme words it (4), by looking at every cycle.
std::vector<ListMove> movesOf(const Ranking& list, std::size_t i, const CycleHistory* history) {
    if (history == nullptr) return {};
    std::vector<ListMove> moves;
    CyclePlace last;
    bool insideLast = false;
    bool insideEarlier = false;
    const auto held = history->places.find(std::string(list.columns->nominalRef[list.rows[i].person]));
    for (std::size_t c = 0; c < history->cycles.size(); ++c) {
        if (!(history->cycles[c].asAt < list.asAt)) continue;
        insideEarlier = insideEarlier || insideLast;
        last = held == history->places.end() ? CyclePlace() : held->second[c];
        insideLast = last.rank > 0 && last.rank <= history->cycles[c].cutOff;
    }
    const int rank = list.rows[i].rank;
    if (rank <= kCutOff)
        moves.push_back(insideLast      ? ListMove::Stayer
                        : insideEarlier ? ListMove::Returner
                                        : ListMove::Joiner);
    moves.push_back(last.rank == 0      ? ListMove::NotBefore
                    : last.rank > rank  ? ListMove::Up
                    : last.rank == rank ? ListMove::Same
                                        : ListMove::Down);
    return moves;
}

// The filter once more, written the slow way: a row passes `state` when each condition holds by itself.
bool passes(const Ranking& list, std::size_t i, const FilterState& state, const CycleHistory* history) {
    const CaseColumns& c = *list.columns;
    const RankedSuspect& r = list.rows[i];
    QString line = text(c.surname[r.person]) + QStringLiteral(", ") + text(c.forenames[r.person]);
    for (const auto part : {c.nominalRef[r.person], c.pncId[r.person], c.formerNames[r.person]})
        line += u'\n' + text(part);
    for (const auto crime : c.accusedOf(r.person)) line += u'\n' + text(c.crimeNo[crime]);
    QString plain;
    for (const QChar ch : line.normalized(QString::NormalizationForm_KD).toCaseFolded())
        if (!ch.isMark()) plain += ch == QChar(0x0142) ? QChar(u'l') : ch;
    for (const QString& word : state.search.toLower().split(u' ', Qt::SkipEmptyParts))
        if (!plain.contains(word)) return false;
    if (state.lastWithinDays > 0 && list.asAt - r.latest > state.lastWithinDays) return false;

    QSet<QString> units;
    QSet<QString> flags;
    for (const LedgerLine& counted : harm::ledger(list, r.person)) {
        if (!counted.counted()) continue;
        units.insert(QString::fromStdString(c.units[c.crimeUnit[counted.crime]]));
        for (const std::string& flag : c.flagSets[c.flagSet[counted.crime]])
            flags.insert(QString::fromStdString(flag));
    }
    if (flags.isEmpty()) flags.insert(QString());
    const Date born =
        c.dateOfBirth[r.person] == Date::kNull ? Date() : Date::fromDays(c.dateOfBirth[r.person]);
    const int age = born.isNull() ? -1 : born.wholeYearsUntil(list.asAt);
    const AgeBand band = age < 0    ? AgeBand::Unknown
                         : age < 18 ? AgeBand::Under18
                         : age > 54 ? AgeBand::From55
                                    : static_cast<AgeBand>(age < 25 ? 1 : (age - 25) / 10 + 2);
    const int since = list.asAt - r.latest;
    std::vector<OrderState> orders;
    for (const auto& event : c.eventsOf(r.person)) {
        const bool runs = event.on <= list.asAt.days() && event.until >= list.asAt.days();
        const bool endless = event.on <= list.asAt.days() && event.until == Date::kNull;
        if (event.kind == EventKind::Bail && runs) orders.push_back(OrderState::BailRunning);
        if (event.kind == EventKind::Order && (runs || endless)) orders.push_back(OrderState::OrderInForce);
    }
    if (orders.empty()) orders = {OrderState::Neither};
    std::vector<ListMark> marks;
    if (r.tied) marks.push_back(ListMark::Tied);
    if (r.unmapped > 0) marks.push_back(ListMark::AtLeast);
    std::vector<OffenceGroup> groups;
    for (std::size_t g = 0; g < kOffenceGroupCount; ++g)
        if (static_cast<OffenceGroup>(g) == OffenceGroup::Unmapped ? r.unmapped > 0
                                                                   : list.details[i].byGroup[g] > HarmDays())
            groups.push_back(static_cast<OffenceGroup>(g));
    return holdsAny(state.boroughs, {QString::fromStdString(c.boroughs[c.homeBorough[r.person]])}) &&
           holdsAny(state.units, units) && holdsAny(state.flags, flags) &&
           holds(state.custody, list.details[i].custody.kind) && holdsAny(state.groups, groups) &&
           holds(state.ages, band) &&
           holds(state.victims, static_cast<VictimBand>(r.victims > 5   ? 4
                                                        : r.victims > 2 ? 3
                                                                        : r.victims)) &&
           holds(state.since,
                 static_cast<SinceBand>((since > 7) + (since > 28) + (since > 90) + (since > 182))) &&
           holdsAny(state.orders, orders) && holdsAny(state.moves, movesOf(list, i, history)) &&
           holdsAny(state.marks, marks);
}

FilterState randomFilter(std::mt19937& random) {
    const auto pick = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    static const char* const searches[] = {"",    "",       "",       "",         "sean",
                                           "zoe", "neill",  "n10000", "1000",     "lukasz m",
                                           "x",   "nobody", "zimmer", "joe smith"};
    FilterState state;
    state.search = QLatin1String(searches[pick(14)]);
    const auto names = [&](QStringList& to, std::initializer_list<const char*> all, int one) {
        if (pick(4) != 0) return;
        for (const char* name : all)
            if (pick(one) == 0) to.append(QLatin1String(name));
    };
    const auto values = [&](auto& to, std::size_t n, int one) {
        if (pick(6) != 0) return;
        for (std::size_t v = 0; v < n; ++v)
            if (pick(one) == 0) to.push_back(static_cast<typename std::decay_t<decltype(to)>::value_type>(v));
    };
    names(state.boroughs, {"", "Barnet", "Islington", "Nowhere"}, 3);
    names(state.units, {"", "AW", "BX", "SN", "ZZ"}, 3);
    names(state.flags, {"", "DA", "HBA", "VAWG"}, 3);
    values(state.custody, kCustodyKindCount, 3);
    values(state.groups, kOffenceGroupCount, 4);
    values(state.ages, kAgeBandCount, 2);
    values(state.victims, kVictimBandCount, 2);
    values(state.since, kSinceBandCount, 2);
    values(state.orders, kOrderStateCount, 2);
    values(state.moves, kListMoveCount, 2);
    values(state.marks, kListMarkCount, 2);
    if (pick(8) == 0) state.lastWithinDays = 1 + pick(300);
    return state;
}

// What the counts of one facet must be: of each value, the rows that pass with it alone in the facet.
template <class Counts, class Set>
void countSlowly(Counts& counts, const Ranking& list, const FilterState& state, const CycleHistory* history,
                 const Set& set) {
    for (std::size_t v = 0; v < counts.size(); ++v) {
        FilterState only = state;
        set(only, v);
        for (std::size_t i = 0; i < list.rows.size(); ++i)
            counts[v] += passes(list, i, only, history) ? 1 : 0;
    }
}

FacetCounts slowCounts(const Ranking& list, const FacetColumns& names, const FilterState& state,
                       const CycleHistory* history) {
    FacetCounts counts;
    counts.boroughs.assign(names.boroughNames.size(), 0);
    counts.units.assign(names.unitNames.size(), 0);
    counts.flags.assign(names.flagNames.size(), 0);
    const auto value = [&](auto& of, auto FilterState::*facet) {
        countSlowly(of, list, state, history, [facet](FilterState& s, std::size_t v) {
            using Value = typename std::decay_t<decltype(s.*facet)>::value_type;
            s.*facet = {static_cast<Value>(v)};
        });
    };
    const auto name = [&](auto& of, QStringList FilterState::*facet, const std::vector<std::string>& all) {
        countSlowly(of, list, state, history, [facet, &all](FilterState& s, std::size_t v) {
            s.*facet = QStringList{QString::fromStdString(all[v])};
        });
    };
    name(counts.boroughs, &FilterState::boroughs, names.boroughNames);
    name(counts.units, &FilterState::units, names.unitNames);
    name(counts.flags, &FilterState::flags, names.flagNames);
    value(counts.custody, &FilterState::custody);
    value(counts.groups, &FilterState::groups);
    value(counts.ages, &FilterState::ages);
    value(counts.victims, &FilterState::victims);
    value(counts.since, &FilterState::since);
    value(counts.orders, &FilterState::orders);
    value(counts.moves, &FilterState::moves);
    value(counts.marks, &FilterState::marks);
    return counts;
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
        int narrowed = 0;
        for (unsigned round = 0; round < 6; ++round) {
            const auto list = test::ranked(test::randomCase(40, round));
            const SearchBuffer search(*list);
            const auto parts = facetColumns(*list);
            const auto history = round % 3 == 2 ? nullptr : test::randomHistory(*list, round);
            const auto moves = history ? listMoves(*list, *history, kCutOff) : nullptr;
            for (int i = 0; i < 16; ++i) {
                const FilterState state = i == 0 ? FilterState() : randomFilter(random);
                const FilterResult result = applyFilter(*parts, moves.get(), search, state);
                std::vector<int> rows;
                HarmDays days;
                for (std::size_t r = 0; r < list->rows.size(); ++r)
                    if (passes(*list, r, state, history.get())) {
                        rows.push_back(int(r));
                        days += list->rows[r].score;
                    }
                QCOMPARE(result.rows, rows);
                QCOMPARE(result.days, days);
                const FacetCounts slow = slowCounts(*list, *parts, state, history.get());
                QCOMPARE(result.counts.boroughs, slow.boroughs);
                QCOMPARE(result.counts.units, slow.units);
                QCOMPARE(result.counts.flags, slow.flags);
                QVERIFY(result.counts == slow);
                if (i == 0) { // without any condition: the numbers of the whole list
                    FacetCounts all = parts->all;
                    if (moves) all.moves = moves->all.moves;
                    QVERIFY(result.counts == all);
                }
                shown += int(rows.size());
                narrowed += !rows.empty() && rows.size() < list->rows.size() ? 1 : 0;
            }
        }
        QVERIFY(shown > 500); // the random filters are not all empty
        QVERIFY(narrowed > 25);
    }

    void twoThreadsFindWhatOneFinds() {
        // Long enough that the list is cut in two, in building and in the pass.
        const auto small = test::ranked(test::randomCase(500, 3));
        auto list = std::make_shared<Ranking>(*small);
        for (int n = 0; n < 120; ++n) {
            list->rows.insert(list->rows.end(), small->rows.begin(), small->rows.end());
            list->details.insert(list->details.end(), small->details.begin(), small->details.end());
        }
        for (std::size_t i = 0; i < list->rows.size(); ++i) list->rows[i].rank = std::int32_t(i) + 1;
        const auto one = facetColumns(*list, 1);
        const auto two = facetColumns(*list, 2);
        QVERIFY(one->all == two->all);
        std::mt19937 random(5);
        for (int i = 0; i < 20; ++i) {
            FilterState state = randomFilter(random);
            state.search.clear();
            const FilterResult a = applyFilter(*one, nullptr, SearchBuffer(), state, 1);
            const FilterResult b = applyFilter(*two, nullptr, SearchBuffer(), state, 2);
            QCOMPARE(a.rows, b.rows);
            QCOMPARE(a.days, b.days);
            QVERIFY(a.counts == b.counts);
        }
    }

    void bandsHaveTheirEdges() {
        QCOMPARE(ageBand(test::day(2008, 11, 1), test::day(2026, 10, 31)), AgeBand::Under18);
        QCOMPARE(ageBand(test::day(2008, 10, 31), test::day(2026, 10, 31)), AgeBand::To24);
        QCOMPARE(ageBand(test::day(1971, 10, 31), test::day(2026, 10, 31)), AgeBand::From55);
        QCOMPARE(ageBand({}, test::day(2026, 10, 31)), AgeBand::Unknown);
        QCOMPARE(victimBand(0), VictimBand::None);
        QCOMPARE(victimBand(5), VictimBand::ThreeToFive);
        QCOMPARE(victimBand(6), VictimBand::SixOrMore);
        QCOMPARE(sinceBand(7), SinceBand::To7);
        QCOMPARE(sinceBand(8), SinceBand::To28);
        QCOMPARE(sinceBand(183), SinceBand::More);
    }

    void findsByFormerNamesAndNamesUnderTheSamePncId() {
        test::CaseBuilder b;
        b.person("N1", "Baker", "Sam").formerNames = "Miller, Sam; Baker, Sam";
        b.person("N2", "Cole", "Ian").pnc = "90/1A";
        b.person("N3", "Dunn", "Łee").pnc = "90/1A"; // two nominals under one PNC ID
        b.person("V1", "Victim", "One");
        for (const char* ref : {"N1", "N2"})
            for (const char* no : {"1", "2"}) {
                auto& k = b.crime(std::string(ref).append(no), test::CaseBuilder::Abh, test::day(2026, 9, 1));
                k.accused = {{ref, harmdesk::Role::Suspect}};
                k.victims = {"V1"};
            }
        const auto list = test::ranked(b.columns());
        const SearchBuffer search(*list);
        const auto found = [&](const char* words) {
            FilterState state;
            state.search = QString::fromUtf8(words);
            return applyFilter(*list, search, state).rows;
        };
        QCOMPARE(found("miller"), std::vector<int>{0});
        QCOMPARE(found("dunn lee"), std::vector<int>{1});
        QCOMPARE(found("lee ian"), std::vector<int>{1}); // partly under the one, partly under the other
        QCOMPARE(search.aliases(0), std::vector<std::string>{"Miller, Sam"}); // not his own name once more
        QCOMPARE(search.matchedAliases(0, "miller"), std::vector<std::string>{"Miller, Sam"});
        QVERIFY(search.matchedAliases(0, "sam").empty()); // his own name says it
        QCOMPARE(search.matchedAliases(1, "dunn"), std::vector<std::string>{"Dunn, Łee"});
        // The list says why the row stands there.
        RankingModel model;
        model.setRanking(list);
        RankingView view;
        view.setSourceModel(&model);
        FilterState state;
        state.search = QStringLiteral("miller");
        view.setFilter(state);
        const QModelIndex name = view.index(0, int(RankingColumn::Suspect));
        QCOMPARE(name.data(RankingModel::ReasonRole).toString(),
                 QStringLiteral("found by another name: Miller, Sam"));
        QVERIFY(name.data(Qt::ToolTipRole).toString().contains(QLatin1String("also known as Miller, Sam")));
        QCOMPARE(name.data(RankingModel::AliasRole).toStringList(), test::words({"Miller, Sam"}));
        view.setFilter({});
        QVERIFY(!view.index(0, int(RankingColumn::Suspect)).data(RankingModel::ReasonRole).isValid());
    }

    void chipsSayEachConditionAndTakeItAway() {
        FilterState state;
        state.search = QStringLiteral("lee");
        state.boroughs = {QString(), QStringLiteral("Barnet"), QStringLiteral("Brent")};
        state.custody = {CustodyKind::Wanted, CustodyKind::Bail};
        state.groups = {OffenceGroup::Rape};
        state.lastWithinDays = 180;
        state.units = {QStringLiteral("AW")};
        state.flags = {QString(), QStringLiteral("DA")};
        state.ages = {AgeBand::To24, AgeBand::Unknown};
        state.victims = {VictimBand::ThreeToFive, VictimBand::SixOrMore};
        state.since = {SinceBand::To7};
        state.orders = {OrderState::BailRunning, OrderState::OrderInForce};
        state.moves = {ListMove::Joiner, ListMove::Up};
        state.marks = {ListMark::Tied, ListMark::AtLeast};
        const auto chips = filterChips(state);
        QStringList words;
        for (const FilterChip& chip : chips) words += chip.text;
        QStringList expected =
            test::words({"Search “lee”", "Borough: none recorded, Barnet or Brent", "Unit: AW",
                         "Status: Wanted or Bail", "Bail and orders: Bail running or Order in force",
                         "Offence group: Rape", "Flag: none recorded or DA", "Age: 18–24 or not known",
                         "Victims: 3–5 or 6 or more", "Last report: 0–7 days ago"});
        expected += words[10]; // with a plural: the catalogue has its words
        expected += test::words({"Movement: Joiner or Up", "Score: Tied or At least (≥)"});
        QCOMPARE(words, expected);
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

    void everyFacetOfTheTreeAsksForItsFilterAndTakesItBack() {
        const auto list = test::ranked(test::randomCase(60, 1));
        RankingModel model;
        model.setRanking(list);
        model.setCutOff(kCutOff);
        model.setHistory(test::randomHistory(*list, 1));
        RankingView view;
        view.setSourceModel(&model);
        RankingFacets facets;
        QAbstractItemModelTester tester(&facets, QAbstractItemModelTester::FailureReportingMode::QtTest);
        facets.update(view);
        QCOMPARE(facets.rowCount(), int(kFacetCount));
        FilterState wanted;
        connect(&facets, &RankingFacets::filterRequested, this, [&](const FilterState& f) { wanted = f; });
        for (int f = 0; f < facets.rowCount(); ++f) {
            QCOMPARE(facets.facetOf(facets.index(f, 0)), static_cast<Facet>(f));
            QVERIFY(!facets.index(f, 0).data().toString().isEmpty());
            const int values = facets.rowCount(facets.index(f, 0));
            QVERIFY(values > 0);
            for (int v = 0; v < values; ++v) {
                const auto value = [&] { return facets.index(v, 0, facets.index(f, 0)); };
                const int count = facets.index(v, 1, facets.index(f, 0)).data(SortRole).toInt();
                QVERIFY(count > 0); // every value is used by somebody
                QVERIFY(facets.setData(value(), Qt::Checked, Qt::CheckStateRole));
                QCOMPARE(filterChips(wanted).size(), std::size_t(1));
                view.setFilter(wanted);
                facets.update(view);
                QCOMPARE(view.rowCount(), count); // the number was no empty promise
                QCOMPARE(value().data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
                QVERIFY(facets.setData(value(), Qt::Unchecked, Qt::CheckStateRole));
                QVERIFY(wanted.isEmpty());
                view.setFilter(wanted);
                facets.update(view);
            }
        }
        // Without earlier months there is no movement to choose.
        model.setHistory(nullptr);
        facets.update(view);
        QCOMPARE(facets.rowCount(), int(kFacetCount) - 1);
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
        QCOMPARE(facets.rowCount(), 0); // no list, no facets
    }
};

Q_DECLARE_METATYPE(harmdesk::tables::FilterState)
QTEST_GUILESS_MAIN(TestRankingFilter)
#include "tst_ranking_filter.moc"

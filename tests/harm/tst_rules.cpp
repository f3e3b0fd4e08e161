// SPDX-License-Identifier: GPL-3.0-or-later
// The edges of the rules, each by hand: windows, ages, co-accused, caps, half-lives, orders, custody, limits.
#include "models/harm/concentration.h"
#include "models/harm/custody.h"
#include "models/harm/index_file.h"
#include "models/harm/ranking.h"
#include "models/harm/scoring.h"
#include "tests/harm/slow_rank.h"

#include <QTest>
#include <random>

using namespace harmdesk;

namespace {

Date day(int year, int month, int dayOfMonth) {
    return *Date::fromYmd(year, month, dayOfMonth);
}

/// A small case that tests add to: the built-in index, one suspect "S" and one victim "V" at first.
struct Small {
    plain::Case held;
    Profile profile;
    Date asAt = day(2026, 10, 31);

    Small() {
        held.index = harm::builtInIndex().value();
        person("S");
        person("V");
        profile.minCrimes = 1;
    }
    plain::Person& person(const std::string& ref, Date born = day(1990, 1, 1)) {
        held.persons.push_back({ref, "", born, Sex::Male, PersonStatus::None});
        return held.persons.back();
    }
    /// A crime of ABH (10 days) unless said otherwise, reported on `reported`, with S as suspect and V as
    /// victim.
    plain::Crime& crime(const std::string& no, Date reported, const char* hoClass = "008/06") {
        plain::Crime row;
        row.no = no;
        row.offence = {"", hoClass, "", "Some offence"};
        row.committed = row.reported = row.recorded = reported;
        row.flags = {"VAWG"};
        held.crimes.push_back(row);
        link(no, "S", Role::Suspect);
        link(no, "V", Role::Victim);
        return held.crimes.back();
    }
    void link(const std::string& no, const std::string& ref, Role role) {
        held.links.push_back({no, ref, role});
    }
    std::shared_ptr<const Ranking> rank() const {
        return harm::rankWithDetails(plain::columnsOf(held), profile, asAt).value();
    }
    /// "ref score" of each row, one a line.
    std::string list() const {
        std::string out;
        const auto ranking = rank();
        for (const RankedSuspect& row : ranking->rows)
            out += std::string(ranking->columns->nominalRef[row.person]) + " " + row.score.plain() + "\n";
        return out;
    }
    CustodyState custody(const std::vector<plain::Event>& events) {
        held.events = events;
        const auto columns = plain::columnsOf(held);
        return harm::custodyAt(*columns, *harm::personByRef(*columns, "S"), asAt);
    }
};

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windowBoundaries() {
        for (const int window : {1, 30, 365, 366}) {
            for (const auto& [daysAgo, counts] : std::vector<std::pair<int, bool>>{
                     {-1, false}, {0, true}, {window - 1, true}, {window, false}, {window + 1, false}}) {
                Small small;
                small.profile.windowDays = window;
                small.crime("1/26", small.asAt.plusDays(-daysAgo));
                QCOMPARE(small.list(), std::string(counts ? "S 10.00\n" : ""));
            }
        }
    }

    void ages() {
        const auto passes = [](Date born, Date asAt, int minAge) {
            Small small;
            small.asAt = asAt;
            small.profile.minAge = minAge;
            small.held.persons[0].born = born;
            small.crime("1/26", asAt);
            return small.list() == "S 10.00\n";
        };
        QVERIFY(passes(day(2008, 10, 31), day(2026, 10, 31), 18)); // the birthday itself
        QVERIFY(!passes(day(2008, 11, 1), day(2026, 10, 31), 18));
        QVERIFY(!passes(day(2008, 2, 29), day(2026, 2, 28), 18)); // born on 29 February: of age on 1 March
        QVERIFY(passes(day(2008, 2, 29), day(2026, 3, 1), 18));
        QVERIFY(passes(day(2008, 2, 28), day(2026, 2, 28), 18));
        QVERIFY(passes(day(2008, 2, 29), day(2028, 2, 29), 20));
        QVERIFY(!passes(day(2010, 3, 1), day(2028, 2, 29), 18));
        QVERIFY(passes(day(2010, 2, 28), day(2028, 2, 29), 18));
        QVERIFY(passes(day(2026, 1, 1), day(2026, 10, 31), 0));
        Small unknown;
        unknown.held.persons[0].born = {};
        unknown.crime("1/26", unknown.asAt);
        QVERIFY(unknown.rank()->rows.at(0).birthUnknown);
        unknown.profile.minAge = 0;
        QVERIFY(!unknown.rank()->rows.at(0).birthUnknown);
    }

    void agesAgreeWithDateArithmetic() {
        std::mt19937 random(11);
        for (int i = 0; i < 300; ++i) {
            Small small;
            small.asAt = day(2024, 1, 1).plusDays(static_cast<int>(random() % 1500));
            small.profile.minAge = 1 + static_cast<int>(random() % 20);
            const Date born = small.asAt.plusMonths(-12 * small.profile.minAge)
                                  .plusDays(static_cast<int>(random() % 5) - 2);
            small.held.persons[0].born = born;
            small.crime("1/26", small.asAt);
            QCOMPARE(!small.list().empty(), born.wholeYearsUntil(small.asAt) >= small.profile.minAge);
        }
    }

    void coAccusedCarryTheFullValueOnce() {
        Small small;
        small.person("T");
        small.person("U");
        small.crime("1/26", small.asAt, "034/01"); // robbery, 365
        small.link("1/26", "S", Role::Charged);    // several links, one crime
        small.link("1/26", "S", Role::Suspect);
        small.link("1/26", "T", Role::Convicted);
        small.link("1/26", "U", Role::Witness);
        QCOMPARE(small.list(), std::string("S 365.00\nT 365.00\n"));
        const auto ranking = small.rank();
        const auto lines = harm::ledger(*ranking, ranking->rows[0].person);
        QCOMPARE(lines.size(), std::size_t{1});
        QCOMPARE(code(lines[0].role), code(Role::Charged)); // the furthest role
        QCOMPARE(ranking->rows[0].victims, 1);
        QVERIFY(ranking->rows[0].tied && ranking->rows[1].tied);
    }

    void notEligibleNeverAdds() {
        Small small;
        small.crime("1/26", small.asAt);
        small.crime("2/26", small.asAt, "092/30").flags = {"DA"};
        small.crime("3/26", small.asAt, "019/16").status = RecordStatus::Cancelled;
        small.crime("4/26", small.asAt, "019/16").reported = {};
        small.crime("5/26", small.asAt.plusDays(-700), "019/16");
        small.crime("6/26", small.asAt, "019/16").committed = small.asAt.plusDays(-11);
        small.crime("7/26", small.asAt, "008/06").committed = small.asAt.plusDays(-10);
        small.crime("8/26", small.asAt, "999/99");
        small.profile.excludeHistoricDays = 10;
        const auto ranking = small.rank();
        QCOMPARE(small.list(), std::string("S 20.00\n"));
        std::vector<NotCounted> reasons;
        for (const LedgerLine& line : harm::ledger(*ranking, 0)) reasons.push_back(line.reason);
        using enum NotCounted;
        const std::vector<NotCounted> wanted{Counted,       NotEligible, RecordStatus, NoDate,
                                             OutsideWindow, Historic,    Counted,      Counted};
        QVERIFY(reasons == wanted);
        QCOMPARE(ranking->rows[0].unmapped, 1);
        QCOMPARE(ranking->unmappedCrimes, 1);
        QCOMPARE(ranking->unmappedOffences, 1);
        QCOMPARE(ranking->atLeastSuspects, 1);
        // An unmapped allegation stands in the ledger with no days.
        QVERIFY(harm::ledgerCsv(*ranking).find("S,8/26,2026-10-31,,unmapped,1,0.00\n") != std::string::npos);
    }

    void multiplyCapAndHalfLife() {
        Small small;
        small.crime("1/26", small.asAt.plusDays(-30), "008/01").offence.title = "serious wound"; // 547.5
        small.held.crimes[0].offences = 3;
        QCOMPARE(small.list(), std::string("S 1642.50\n"));
        small.profile.capPerCrimeDays = HarmDays::fromHundredths(100'001);
        QCOMPARE(small.list(), std::string("S 1000.01\n")); // after multiplying
        small.profile.halfLifeDays = 30;
        QCOMPARE(small.list(), std::string("S 500.01\n")); // 500.005, half up, after the cap
        small.profile.capPerCrimeDays = {};
        QCOMPARE(small.list(), std::string("S 821.25\n"));
        small.profile.multiplyOffences = false;
        QCOMPARE(small.list(), std::string("S 273.75\n"));
        small.profile.halfLifeDays = 1;
        QCOMPARE(small.list(), std::string("S 0.00\n"));
        small.profile.halfLifeDays = 0;
        small.held.crimes[0].offences = 0;
        small.profile.multiplyOffences = true;
        QCOMPARE(small.list(), std::string("S 0.00\n"));
    }

    void halfLifeIsExact() {
        std::mt19937_64 random(5);
        for (int i = 0; i < 400; ++i) {
            const int life = 1 + static_cast<int>(random() % 900);
            const int age = static_cast<int>(random() % 800);
            const auto value =
                static_cast<std::int64_t>(random() % (i % 2 == 0 ? 1'000'000 : 1'000'000'000'000'000));
            const harm::HalfLife halfLife(life, age);
            QCOMPARE(halfLife.apply(value, age),
                     plain::SlowRank::halved(value, std::pow(0.5, static_cast<double>(age) / life)));
        }
        const harm::HalfLife steep(1, 36524); // factors down to zero
        QCOMPARE(steep.apply(1'000'000, 36524), 0);
        QCOMPARE(steep.apply(1LL << 40, 41), 1); // exactly one half: up
        QCOMPARE(steep.apply((1LL << 40) - 1, 41), 0);
        QCOMPARE(steep.apply(12345, 0), 12345);
    }

    void orderAndTies() {
        // Each step of the order decides between two neighbours.
        Small small;
        for (const char* ref : {"A", "B", "C", "D", "E", "F"}) small.person(ref);
        small.held.links.clear();
        const auto accuse = [&](const char* who, const char* no, const char* hoClass, int daysAgo,
                                int victims) {
            small.crime(no, small.asAt.plusDays(-daysAgo), hoClass);
            small.held.links.resize(small.held.links.size() - 2);
            small.link(no, who, Role::Suspect);
            if (victims > 0) small.link(no, "V", Role::Victim);
            if (victims > 1) small.link(no, "S", Role::Victim);
        };
        accuse("F", "1", "020/05", 5, 0); // 19
        accuse("E", "2", "008/06", 0, 0); // 10, worst 10, today
        accuse("D", "3", "066/39", 0, 2); // 5 + 5: worst 5
        accuse("D", "4", "066/39", 0, 2);
        accuse("C", "5", "008/06", 1, 2); // 10, yesterday, two victims
        accuse("B", "6", "008/06", 1, 1); // 10, yesterday, one victim
        accuse("A", "7", "008/06", 1, 1); // the same: by reference
        QCOMPARE(small.list(), std::string("F 19.00\nE 10.00\nC 10.00\nA 10.00\nB 10.00\nD 10.00\n"));
        const auto rows = small.rank()->rows;
        QVERIFY(!rows[0].tied);
        for (std::size_t i = 1; i < rows.size(); ++i) QVERIFY(rows[i].tied);
        QCOMPARE(rows.back().rank, 6);
    }

    void victimsOverAllCountedCrimes() {
        Small small;
        small.crime("1/26", small.asAt);
        small.crime("2/26", small.asAt);
        small.person("W");
        small.link("2/26", "W", Role::Victim);
        small.link("2/26", "W", Role::Victim);
        small.crime("3/26", small.asAt).flags = {};
        small.person("X");
        small.link("3/26", "X", Role::Victim); // of a crime that does not count
        QCOMPARE(small.rank()->rows.at(0).victims, 2);
        small.profile.minVictims = 2;
        QCOMPARE(small.rank()->rows.size(), std::size_t{1});
        small.profile.minVictims = 3;
        QCOMPARE(small.rank()->rows.size(), std::size_t{0});
    }

    void emptyAndImpossible() {
        const auto nothing = harm::rank(plain::columnsOf({}), Profile{}, day(2026, 1, 1)).value();
        QVERIFY(nothing->rows.empty());
        QCOMPARE(harm::concentrationCurve(*nothing), std::vector<int>{0});
        QCOMPARE(harm::suspectsHolding(*nothing, 80), 0);
        QCOMPARE(harm::rankingCsv(*nothing),
                 std::string("rank,nominal_ref,score_days,crimes,victims,worst_days,latest,unmapped\n"));
        QVERIFY(!harm::rank(plain::columnsOf({}), Profile{}, Date{}));

        Small small;
        for (int i = 0; i < 60; ++i) { // 60 × 1 million days × 2,147,483,647: past 64 bits
            small.crime(std::to_string(i), small.asAt).offence.urn = "HUGE";
            small.held.crimes.back().offences = 2'147'483'647;
        }
        IndexRow row;
        row.urn = "HUGE";
        row.days = HarmDays::fromDays(1'000'000);
        small.held.index.rows.push_back(row);
        const auto overflow = harm::rank(plain::columnsOf(small.held), small.profile, small.asAt);
        QVERIFY(!overflow);
        QCOMPARE(overflow.error().kind, ErrorKind::Unreadable);

        std::stop_source source;
        source.request_stop();
        const auto stopped =
            harm::rank(plain::columnsOf({}), Profile{}, day(2026, 1, 1), WorkContext{source.get_token(), {}});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }

    void concentration() {
        Small small;
        small.person("A");
        small.person("B");
        small.crime("1/26", small.asAt, "034/01");                // S 365
        small.crime("2/26", small.asAt.plusDays(-40), "105/01");  // S 1
        small.held.links.push_back({"2/26", "A", Role::Suspect}); // A 1
        const auto ranking = small.rank();
        const std::vector<int> curve{0, 997, 1000}; // 366 of 367 = 997.3 per mille
        QCOMPARE(harm::concentrationCurve(*ranking), curve);
        QCOMPARE(harm::suspectsHolding(*ranking, 80), 1);
        QCOMPARE(harm::suspectsHolding(*ranking, 100), 2);
        QCOMPARE(harm::suspectsHolding(*ranking, 0), 0);
        const auto months = harm::harmByMonth(*ranking);
        QCOMPARE(months.size(), std::size_t{12}); // the window begins on 1 November 2025
        QCOMPARE(months.front().month, 11);
        QCOMPARE(months.front().year, 2025);
        QCOMPARE(months.back().total.plain(), std::string("365.00"));
        QCOMPARE(months[10].total.plain(), std::string("2.00")); // 21 September, both accused
        small.profile.windowDays = 366;
        QCOMPARE(harm::harmByMonth(*small.rank()).size(), std::size_t{13});
        const RankedDetail& detail = ranking->details.at(0);
        QCOMPARE(ranking->columns->offences[static_cast<std::size_t>(detail.worstOffence)].hoClass,
                 std::string("034/01"));
        QCOMPARE(detail.worstCount, 1);
    }

    void lookUps() {
        Small small;
        small.crime("10/26", small.asAt);
        small.crime("9/26", small.asAt);
        const auto columns = plain::columnsOf(small.held);
        QCOMPARE(harm::personByRef(*columns, "V").value(), 1U);
        QVERIFY(!harm::personByRef(*columns, "T"));
        QVERIFY(!harm::personByRef(*columns, ""));
        QCOMPARE(harm::crimeByNo(*columns, "10/26").value(), 0U);
        QCOMPARE(harm::crimeByNo(*columns, "9/26").value(), 1U);
        QVERIFY(!harm::crimeByNo(*columns, "9/27"));
        QCOMPARE(harm::rowOf(*small.rank(), 1), -1);
    }

    void quotesInReferences() {
        Small small;
        small.person("Q,\"1\"");
        small.crime("1/26", small.asAt);
        small.held.links.clear();
        small.link("1/26", "Q,\"1\"", Role::Suspect);
        QVERIFY(harm::rankingCsv(*small.rank()).find("1,\"Q,\"\"1\"\"\",10.00,1,0,") != std::string::npos);
    }

    void custodyStates() {
        using enum EventKind;
        Small small;
        const auto ago = [&](int days) { return small.asAt.plusDays(-days); };
        const auto is = [](const CustodyState& state, CustodyKind kind, Date on) {
            return state.kind == kind && state.date == on;
        };
        QVERIFY(is(small.custody({}), CustodyKind::None, {}));
        QVERIFY(is(small.custody({{"S", Arrest, ago(9), {}}, {"S", Bail, ago(9), ago(-3)}}),
                   CustodyKind::Bail, ago(-3)));
        QVERIFY(is(small.custody({{"S", Bail, ago(9), ago(0)}}), CustodyKind::Bail, ago(0)));
        QVERIFY(is(small.custody({{"S", Bail, ago(9), ago(1)}}), CustodyKind::None, {}));
        QVERIFY(is(small.custody({{"S", Bail, ago(-1), ago(-9)}}), CustodyKind::None, {})); // not yet
        QVERIFY(is(small.custody({{"S", Bail, ago(30), ago(-9)}, {"S", Bail, ago(9), ago(-3)}}),
                   CustodyKind::Bail, ago(-3)));
        QVERIFY(is(small.custody({{"S", Rui, ago(20), ago(-70)}}), CustodyKind::Rui, ago(20)));
        QVERIFY(is(small.custody({{"S", Rui, ago(20), ago(0)}}), CustodyKind::Rui, ago(20)));
        QVERIFY(
            is(small.custody({{"S", Rui, ago(120), ago(1)}}), CustodyKind::None, {})); // past its review date
        QVERIFY(is(small.custody({{"S", Arrest, ago(10), {}}, {"S", Remand, ago(10), {}}}),
                   CustodyKind::Remand, ago(10)));
        for (const EventKind atLarge : {Arrest, Bail, Rui})
            QVERIFY(small.custody({{"S", Remand, ago(90), {}}, {"S", atLarge, ago(60), ago(30)}}).kind ==
                    CustodyKind::None);
        QVERIFY(is(small.custody({{"S", Rui, ago(20), {}}, {"S", Bail, ago(10), ago(5)}}), CustodyKind::None,
                   {}));
        QVERIFY(is(small.custody({{"S", Bail, ago(20), ago(10)}, {"S", Rui, ago(20), {}}}), CustodyKind::Rui,
                   ago(20)));
        QVERIFY(
            is(small.custody({{"S", Rui, ago(20), {}}, {"S", Release, ago(20), {}}}), CustodyKind::None, {}));
        QVERIFY(is(small.custody({{"S", Rui, ago(20), {}}, {"S", Charge, ago(10), {}}}), CustodyKind::Charged,
                   ago(10)));
        QVERIFY(is(small.custody({{"S", Charge, ago(10), {}}, {"S", Conviction, ago(2), {}}}),
                   CustodyKind::None, {}));
        QVERIFY(
            is(small.custody(
                   {{"S", Charge, ago(10), {}}, {"S", Remand, ago(10), {}}, {"S", Bail, ago(10), ago(-5)}}),
               CustodyKind::Remand, ago(10)));
        QVERIFY(
            is(small.custody(
                   {{"S", Remand, ago(10), {}}, {"S", Sentence, ago(1), {}}, {"S", Bail, ago(9), ago(-5)}}),
               CustodyKind::Bail, ago(-5)));
        QVERIFY(is(small.custody({{"S", Remand, ago(10), {}}, {"S", Release, ago(-1), {}}}),
                   CustodyKind::Remand, ago(10)));
        small.held.persons[0].status = PersonStatus::Wanted;
        QVERIFY(is(small.custody({{"S", Remand, ago(10), {}}}), CustodyKind::Wanted, {}));
    }

    void chargingLimits() {
        const auto limit = [](const Small& small, const char* no = "1/26") {
            const auto ranking = small.rank();
            return harm::chargingLimit(*ranking->columns, *ranking, *harm::crimeByNo(*ranking->columns, no));
        };
        Small small;
        small.crime("1/26", day(2026, 8, 31), "105/01");
        QCOMPARE(limit(small).value().iso(), std::string("2027-02-28")); // six calendar months
        plain::Crime& crime = small.held.crimes[0];
        crime.flags.push_back("DA");
        QCOMPARE(limit(small).value().iso(), std::string("2027-02-28")); // no statement: the ordinary limit
        crime.statement = day(2026, 10, 5);
        QCOMPARE(limit(small).value().iso(), std::string("2027-04-05")); // six months of the statement
        crime.committed = day(2024, 12, 1);
        QCOMPARE(limit(small).value().iso(),
                 std::string("2026-12-01")); // two years of the offence come first
        crime.committed = day(2022, 6, 27);
        crime.statement = day(2022, 8, 1);
        QCOMPARE(limit(small).value().iso(), std::string("2022-12-27")); // before the section began
        crime.committed = day(2022, 6, 28);
        QCOMPARE(limit(small).value().iso(), std::string("2023-02-01"));
        crime.committed = day(2026, 9, 1);
        QCOMPARE(limit(small).value().iso(),
                 std::string("2027-03-01")); // a statement before the offence is a slip
        crime.outcome = 16;
        QVERIFY(!limit(small));
        crime.outcome = 0;
        crime.status = RecordStatus::Cancelled;
        QVERIFY(!limit(small));
        crime.status = RecordStatus::Active;
        crime.committed = {};
        QVERIFY(!limit(small));
        crime.committed = day(2026, 9, 1);
        small.link("1/26", "S", Role::Charged);
        QVERIFY(!limit(small));
        small.person("T");
        small.link("1/26", "T", Role::Suspect); // another, not charged yet
        QVERIFY(limit(small));
        small.crime("2/26", small.asAt, "008/06"); // either way: no limit
        QVERIFY(!limit(small, "2/26"));
        small.crime("3/26", small.asAt, "195/12").flags.push_back("DA"); // summary, but not an assault
        small.held.crimes[2].statement = small.asAt;
        QCOMPARE(limit(small, "3/26").value(), small.asAt.plusMonths(6));
    }

    void clocks() {
        Small small;
        const auto clock = [&] {
            const auto ranking = small.rank();
            return harm::clockAt(*ranking->columns, *ranking, *harm::personByRef(*ranking->columns, "S"));
        };
        small.crime("1/26", small.asAt);
        QCOMPARE(clock().kind, ClockKind::None);
        small.held.events = {{"S", EventKind::Bail, small.asAt.plusDays(-5), small.asAt.plusDays(20)},
                             {"S", EventKind::Bail, small.asAt.plusDays(-5), small.asAt.plusDays(12)}};
        QCOMPARE(clock().kind, ClockKind::BailEnds);
        QCOMPARE(clock().due, small.asAt.plusDays(12));
        plain::Crime& assault = small.crime("2/26", small.asAt, "105/01");
        assault.committed = small.asAt.plusMonths(-6).plusDays(8); // 8 May: limit 8 November
        QCOMPARE(clock().kind, ClockKind::ChargingLimit);
        QCOMPARE(clock().due - small.asAt, 8);
        assault.committed = day(2026, 4, 3); // lapsed on 3 October, 28 days ago
        QCOMPARE(clock().due - small.asAt, -28);
        assault.committed = day(2026, 4, 2);
        QCOMPARE(clock().kind, ClockKind::BailEnds); // no longer shown
        assault.committed = day(2026, 4, 3);
        small.link("2/26", "S", Role::Charged);
        QCOMPARE(clock().kind, ClockKind::BailEnds);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"

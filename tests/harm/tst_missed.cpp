// SPDX-License-Identifier: GPL-3.0-or-later
// What the list misses: each rule by hand, at its edges, and over random cases against a slow second reading
// of the rules.
#include "models/harm/missed.h"
#include "models/harm/ranking.h"
#include "tests/harm/random_case.h"

#include <QTest>
#include <map>
#include <set>

using namespace harmdesk;
using harm::Missed;
using harm::MissedList;
using harm::MissedSuspect;
using harm::NotListed;

namespace {

const Date kAsAt = *Date::fromYmd(2026, 10, 31);

/// A case that is written down allegation by allegation.
class Book {
public:
    Book() {
        held.index.name = "book";
        add("RAPE", "019/08", "SX03001", 1825'00, "Rape");
        add("ABH", "008/06", "OF61102", 10'00, "Violence with injury");
        add("HARASS", "195/94", "PH97004", 10'00, "Stalking and harassment");
        add("CONTROL", "008/67", "SC15004", 84'00, "Violence without injury");
        add("NMO", "066/39", "FL96001", 5'00, "Public order offences");
        add("RESTRAIN", "008/31", "PH97003", 5'00, "Stalking and harassment");
        add("ASBO", "008/32", "CD98007", 10'00, "Public order offences");
    }
    void person(const std::string& ref, Date born = {}, PersonStatus status = PersonStatus::None) {
        held.persons.push_back({ref, "", born, Sex::Male, status});
    }
    /// `ago` days before the as-at date.
    void accuse(const std::string& ref, const std::string& urn, int ago, const std::string& victim = {}) {
        plain::Crime crime;
        crime.no = std::to_string(1000 + m_next++) + "/26";
        for (const IndexRow& row : held.index.rows)
            if (row.urn == urn) crime.offence = {urn, row.hoClass, row.cjsCodes.front(), row.title};
        crime.reported = crime.committed = crime.recorded = kAsAt.plusDays(-ago);
        crime.flags = {"VAWG"};
        held.crimes.push_back(crime);
        held.links.push_back({crime.no, ref, Role::Suspect});
        if (!victim.empty()) held.links.push_back({crime.no, victim, Role::Victim});
    }
    std::shared_ptr<const Ranking> ranked(const Profile& profile = builtInProfile()) const {
        return harm::rank(plain::columnsOf(held), profile, kAsAt).value();
    }
    plain::Case held;

private:
    void add(const char* urn, const char* hoClass, const char* cjs, std::int64_t hundredths,
             const char* group) {
        IndexRow row;
        row.urn = urn;
        row.hoClass = hoClass;
        row.cjsCodes = {cjs};
        row.title = urn;
        row.days = HarmDays::fromHundredths(hundredths);
        row.group = group;
        held.index.rows.push_back(row);
    }
    int m_next = 0;
};

harm::MissedLists listsOf(const Ranking& ranking, int cutOff, std::size_t most = 20) {
    return harm::missedLists(ranking, cutOff, most).value();
}
const MissedList& of(const harm::MissedLists& lists, Missed kind) {
    return lists[static_cast<std::size_t>(kind)];
}
std::string refs(const Ranking& ranking, const MissedList& list) {
    std::string out;
    for (const MissedSuspect& s : list.rows)
        out.append(out.empty() ? "" : " ").append(ranking.columns->nominalRef[s.person]);
    return out;
}
std::string patternOf(const Book& book, Profile profile = builtInProfile()) {
    profile.minCrimes = 1;
    const auto ranking = book.ranked(profile);
    return refs(*ranking, of(listsOf(*ranking, 0), Missed::CoercivePattern));
}

} // namespace

class TestMissed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noneAskedForAreCountedAllTheSame() {
        Book book;
        book.person("A");
        book.accuse("A", "ABH", 10);
        const auto lists = listsOf(*book.ranked(), 1, 0); // too few allegations: nearly ranked
        QCOMPARE(of(lists, Missed::NearlyRanked).found, 1);
        for (const MissedList& list : lists) QVERIFY(list.rows.empty());
    }

    void reportsVictimsAndWhoIsLookedAt() {
        Book book;
        for (const char* ref : {"TOP", "MANY", "FEW", "ONE", "V1", "V2", "V3"}) book.person(ref);
        book.person("CHILD", kAsAt.plusMonths(-12 * 18).plusDays(1));
        book.person("GONE", {}, PersonStatus::Deceased);
        book.accuse("TOP", "RAPE", 10, "V1");
        book.accuse("TOP", "RAPE", 11, "V2");
        for (int i = 0; i < 5; ++i) book.accuse("MANY", "ABH", 10 + i, "V1");
        for (const char* victim : {"V1", "V2", "V3"}) book.accuse("FEW", "HARASS", 300, victim);
        book.accuse("ONE", "RAPE", 20, "V1");
        for (int i = 0; i < 9; ++i) book.accuse("CHILD", "ABH", i, "V1");
        for (int i = 0; i < 9; ++i) book.accuse("GONE", "ABH", i, "V1");
        book.accuse("MANY", "RAPE", 365, "V3"); // the first day outside the window

        const auto ranking = book.ranked();
        const auto lists = listsOf(*ranking, 1);
        QCOMPARE(refs(*ranking, of(lists, Missed::MostReports)), std::string("MANY FEW"));
        const MissedSuspect& many = of(lists, Missed::MostReports).rows[0];
        QCOMPARE(many.reports, 5);
        QCOMPARE(many.victims, 1);
        QCOMPARE(many.rank, 2);
        QCOMPARE(many.score.hundredths(), 50'00);
        QVERIFY(many.why == NotListed::BelowCutOff);
        // MANY has one victim: two are asked for.
        QCOMPARE(refs(*ranking, of(lists, Missed::MostVictims)), std::string("FEW"));
        QCOMPARE(of(lists, Missed::MostVictims).rows[0].victims, 3);
        // The young one and the one with a single rape; nobody who has died.
        QCOMPARE(refs(*ranking, of(lists, Missed::NearlyRanked)), std::string("ONE CHILD"));
        QVERIFY(of(lists, Missed::NearlyRanked).rows[0].why == NotListed::TooFewCrimes);
        QCOMPARE(of(lists, Missed::NearlyRanked).rows[0].score.hundredths(), 1825'00);
        QCOMPARE(of(lists, Missed::NearlyRanked).rows[0].rank, 0);
        QCOMPARE(of(lists, Missed::NearlyRanked).rows[0].allegations.size(), std::size_t{1});
        QVERIFY(of(lists, Missed::NearlyRanked).rows[1].why == NotListed::Age);

        // With a higher cut-off they are on the list and so not missed; the number found is of all.
        QCOMPARE(of(listsOf(*ranking, 3), Missed::MostReports).found, 0);
        const auto one = listsOf(*ranking, 0, 1);
        QCOMPARE(refs(*ranking, of(one, Missed::MostReports)), std::string("MANY"));
        QCOMPARE(of(one, Missed::MostReports).found, 3);
    }

    void growthAtItsEdges() {
        Book book;
        for (const char* ref : {"A", "B", "C", "D"}) book.person(ref);
        book.accuse("A", "ABH", 0);   // the last of the recent days
        book.accuse("A", "ABH", 89);  // the first of them
        book.accuse("A", "ABH", 90);  // the last of the days before
        book.accuse("A", "ABH", 179); // the first of those
        book.accuse("A", "ABH", 180); // neither
        book.accuse("B", "ABH", 1);
        book.accuse("B", "ABH", 2);
        book.accuse("C", "ABH", 1);
        book.accuse("C", "ABH", 2);
        book.accuse("C", "ABH", 3);
        book.accuse("C", "ABH", 100);
        book.accuse("D", "ABH", 100);
        book.accuse("D", "ABH", 101);
        auto ranking = book.ranked();
        auto lists = listsOf(*ranking, 0);
        // C and B both grew by two; C has more recent ones. A stands still, D falls.
        QCOMPARE(refs(*ranking, of(lists, Missed::FastestGrowth)), std::string("C B"));
        QCOMPARE(of(lists, Missed::FastestGrowth).rows[0].recent, 3);
        QCOMPARE(of(lists, Missed::FastestGrowth).rows[0].before, 1);
        for (const MissedSuspect& s : of(lists, Missed::MostReports).rows)
            if (ranking->columns->nominalRef[s.person] == "A") {
                QCOMPARE(s.recent, 2);
                QCOMPARE(s.before, 2);
                QCOMPARE(s.reports, 5);
            }
        // A window shorter than 180 days does not cut the comparison off.
        Profile brief = builtInProfile();
        brief.windowDays = 30;
        ranking = book.ranked(brief);
        lists = listsOf(*ranking, 0);
        QCOMPARE(of(lists, Missed::FastestGrowth).rows[0].before, 1);
        QCOMPARE(of(lists, Missed::FastestGrowth).rows[0].reports, 3);
    }

    void coercivePattern() {
        const auto book = [](std::initializer_list<std::tuple<const char*, int, const char*>> allegations) {
            Book made;
            for (const char* ref : {"S", "V1", "V2"}) made.person(ref);
            for (const auto& [urn, ago, victim] : allegations) made.accuse("S", urn, ago, victim);
            return made;
        };
        // Three days, same victim, any mix of the conduct.
        QCOMPARE(patternOf(book({{"HARASS", 1, "V1"}, {"CONTROL", 2, "V1"}, {"RESTRAIN", 3, "V1"}})),
                 std::string("S"));
        // Two of them on one day; another victim; another offence; outside the window.
        QCOMPARE(patternOf(book({{"HARASS", 1, "V1"}, {"HARASS", 1, "V1"}, {"HARASS", 3, "V1"}})),
                 std::string());
        QCOMPARE(patternOf(book({{"HARASS", 1, "V1"}, {"HARASS", 2, "V1"}, {"HARASS", 3, "V2"}})),
                 std::string());
        QCOMPARE(patternOf(book({{"HARASS", 1, "V1"}, {"HARASS", 2, "V1"}, {"ABH", 3, "V1"}})),
                 std::string());
        QCOMPARE(patternOf(book({{"HARASS", 1, "V1"}, {"HARASS", 2, "V1"}, {"HARASS", 365, "V1"}})),
                 std::string());
        QCOMPARE(patternOf(book({{"HARASS", 1, "V1"}, {"HARASS", 2, "V1"}, {"HARASS", 364, "V1"}})),
                 std::string("S"));
        // Coercive control and the breach of a protective order, whoever the victims are.
        QCOMPARE(patternOf(book({{"CONTROL", 1, "V1"}, {"NMO", 200, "V2"}})), std::string("S"));
        QCOMPARE(patternOf(book({{"CONTROL", 1, "V1"}, {"RESTRAIN", 1, "V1"}})), std::string("S"));
        QCOMPARE(patternOf(book({{"CONTROL", 1, "V1"}, {"ASBO", 1, "V1"}})), std::string());
        QCOMPARE(patternOf(book({{"CONTROL", 1, "V1"}, {"CONTROL", 2, "V1"}})), std::string());

        // The allegations that meet the rule, and only those, by date.
        const Book both = book({{"HARASS", 1, "V1"},
                                {"ABH", 2, "V1"},
                                {"HARASS", 5, "V1"},
                                {"CONTROL", 9, "V1"},
                                {"HARASS", 3, "V2"},
                                {"NMO", 4, "V2"}});
        const auto ranking = both.ranked();
        const auto lists = listsOf(*ranking, 0);
        QCOMPARE(of(lists, Missed::CoercivePattern).rows.size(), std::size_t{1});
        const MissedSuspect& found = of(lists, Missed::CoercivePattern).rows[0];
        QVERIFY(found.repeated && found.breach);
        std::vector<std::string> numbers;
        for (const std::uint32_t crime : found.allegations)
            numbers.emplace_back(ranking->columns->crimeNo[crime]);
        QCOMPARE(numbers, (std::vector<std::string>{"1003/26", "1002/26", "1005/26", "1000/26"}));
        // Without the pattern nothing of it stays behind on the other lists.
        QVERIFY(of(lists, Missed::MostReports).rows[0].allegations.empty());
    }

    void patternFollowsWhatTheOffenceCountsAs() {
        Book book;
        for (const char* ref : {"S", "V1"}) book.person(ref);
        book.accuse("S", "CONTROL", 1, "V1");
        book.accuse("S", "NMO", 2, "V1");
        // Recorded under a local class; the URN says what it is. The CJS code alone is enough too.
        book.held.crimes[0].offence.hoClass = "195/99X";
        book.held.crimes[0].offence.cjsCode.clear();
        QCOMPARE(patternOf(book), std::string("S"));
        book.held.crimes[0].offence.urn = "NOT HELD";
        QCOMPARE(patternOf(book), std::string());
        book.held.crimes[0].offence.cjsCode = " sc15004a";
        QCOMPARE(patternOf(book), std::string("S"));
    }

    void stops() {
        Book book;
        book.person("A");
        book.accuse("A", "ABH", 1);
        std::stop_source source;
        source.request_stop();
        WorkContext context;
        context.stop = source.get_token();
        const auto ranking = book.ranked();
        const auto stopped = harm::missedLists(*ranking, 1, 20, context);
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
        QVERIFY(!harm::missedUnder(*ranking, builtInProfile(), 1, context));
    }

    /// Over random cases: rows meet their rule, stand in order, are not on the list, and `found` is the
    /// number that a slow reading finds; the first 20 are the first of the whole.
    void randomCases() {
        int rows = 0;
        for (std::uint32_t seed = 1; seed <= 300; ++seed) {
            plain::RandomCase random(seed);
            const auto columns = plain::columnsOf(random.held());
            const Profile profile = random.profile();
            const auto ranking = harm::rank(columns, profile, random.asAt).value();
            const int cutOff = random.upTo(6);
            const auto all = listsOf(*ranking, cutOff, 10'000);
            const auto some = listsOf(*ranking, cutOff, 3);
            std::map<std::uint32_t, std::int32_t> ranks;
            for (const RankedSuspect& row : ranking->rows) ranks[row.person] = row.rank;
            std::map<Missed, int> slow;
            for (std::uint32_t person = 0; person < columns->personCount(); ++person) {
                if (ranks.contains(person) && ranks[person] <= cutOff) continue;
                int reports = 0;
                std::set<std::uint32_t> victims;
                for (const LedgerLine& line : harm::ledger(*ranking, person)) {
                    if (!line.counted()) continue;
                    ++reports;
                    for (const std::uint32_t v : columns->victimsOf(line.crime)) victims.insert(v);
                }
                const auto excluded = [&](PersonStatus status) {
                    for (const PersonStatus s : profile.excludePersonStatus)
                        if (s == status) return true;
                    return false;
                };
                const bool right =
                    profile.sex == SexFilter::Any ||
                    columns->sex[person] == (profile.sex == SexFilter::Male ? Sex::Male : Sex::Female);
                if (reports == 0 || excluded(columns->personStatus[person]) || !right) continue;
                const Date born = Date::fromDays(columns->dateOfBirth[person]);
                const bool young = profile.minAge > 0 && columns->dateOfBirth[person] != Date::kNull &&
                                   born.wholeYearsUntil(random.asAt) < profile.minAge;
                if (!ranks.contains(person)) ++slow[Missed::NearlyRanked];
                if (young) continue;
                if (reports >= 2) ++slow[Missed::MostReports];
                if (victims.size() >= 2) ++slow[Missed::MostVictims];
            }
            for (const Missed kind : {Missed::MostReports, Missed::MostVictims, Missed::NearlyRanked})
                QCOMPARE(of(all, kind).found, slow[kind]);
            for (std::size_t k = 0; k < harm::kMissedCount; ++k) {
                QCOMPARE(static_cast<std::size_t>(all[k].found), all[k].rows.size());
                QCOMPARE(some[k].found, all[k].found);
                QCOMPARE(some[k].rows.size(), std::min<std::size_t>(3, all[k].rows.size()));
                for (std::size_t i = 0; i < some[k].rows.size(); ++i) {
                    QCOMPARE(some[k].rows[i].person, all[k].rows[i].person);
                    QVERIFY(some[k].rows[i].allegations == all[k].rows[i].allegations);
                }
                for (const MissedSuspect& s : all[k].rows) {
                    ++rows;
                    QVERIFY(!ranks.contains(s.person) || ranks[s.person] > cutOff);
                    QCOMPARE(s.rank, ranks.contains(s.person) ? ranks[s.person] : 0);
                    std::int64_t sum = 0;
                    for (const LedgerLine& line : harm::ledger(*ranking, s.person))
                        sum += line.contribution.hundredths();
                    QCOMPARE(s.score.hundredths(), sum);
                    if (all[k].kind == Missed::FastestGrowth) QVERIFY(s.recent > s.before);
                    if (all[k].kind == Missed::CoercivePattern) QVERIFY(s.repeated || s.breach);
                }
            }
        }
        QVERIFY2(rows > 1000, "the random cases must reach the rules");
    }

    /// Another profile: its top N is split into those on the list too and those who are not, none lost.
    void underOtherProfiles() {
        for (std::uint32_t seed = 1; seed <= 60; ++seed) {
            plain::RandomCase random(seed);
            const auto columns = plain::columnsOf(random.held());
            const auto ranking = harm::rank(columns, random.profile(), random.asAt).value();
            const Profile otherProfile = random.profile();
            const auto other = harm::rank(columns, otherProfile, random.asAt).value();
            const int cutOff = random.upTo(8);
            const auto under = harm::missedUnder(*ranking, otherProfile, cutOff).value();
            const auto top = std::min<std::size_t>(static_cast<std::size_t>(cutOff), other->rows.size());
            QCOMPARE(static_cast<std::size_t>(under.listed), top);
            QCOMPARE(under.rows.size() + static_cast<std::size_t>(under.inBoth), top);
            std::set<std::uint32_t> listed;
            for (const RankedSuspect& row : ranking->rows)
                if (row.rank <= cutOff) listed.insert(row.person);
            std::int32_t last = 0;
            for (const harm::MissedUnderRow& row : under.rows) {
                QVERIFY(!listed.contains(row.person));
                QVERIFY(row.otherRank > last);
                last = row.otherRank;
                QCOMPARE(row.otherScore, other->rows[static_cast<std::size_t>(row.otherRank - 1)].score);
                const std::int32_t here = harm::rowOf(*ranking, row.person);
                QCOMPARE(row.rank, here + 1);
            }
            const auto same = harm::missedUnder(*ranking, ranking->profile, cutOff).value();
            QVERIFY(same.rows.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestMissed)
#include "tst_missed.moc"

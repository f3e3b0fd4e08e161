// SPDX-License-Identifier: GPL-3.0-or-later
// Trends by month: values by hand, months that are not held, a month that is not over, and sums over random
// cases.
#include "models/harm/ranking.h"
#include "models/harm/trends.h"
#include "tests/harm/random_case.h"

#include <QTest>

using namespace harmdesk;
using harm::Trends;
using harm::TrendSeries;

namespace {

Date on(const char* iso) {
    return *Date::parseIso(iso);
}

/// One crime for each date, all of one offence of 10 days, two suspects each.
plain::Case reported(std::initializer_list<const char*> dates) {
    plain::Case held;
    held.index.name = "trend";
    IndexRow row;
    row.urn = "ABH";
    row.days = HarmDays::fromDays(10);
    row.title = "ABH";
    row.group = "Violence with injury";
    held.index.rows = {row};
    held.persons = {{"A", "", {}, Sex::Male, PersonStatus::None},
                    {"B", "", {}, Sex::Male, PersonStatus::None}};
    int next = 0;
    for (const char* iso : dates) {
        plain::Crime crime;
        crime.no = std::to_string(next++);
        crime.offence.urn = "ABH";
        crime.reported = crime.committed = crime.recorded = on(iso);
        crime.flags = {"VAWG"};
        held.crimes.push_back(crime);
        held.links.push_back({crime.no, "A", Role::Suspect});
        held.links.push_back({crime.no, "B", Role::Suspect});
    }
    return held;
}

Trends trendsOf(const plain::Case& held, const char* asAt, int months,
                const Profile& profile = builtInProfile()) {
    const auto ranking = harm::rank(plain::columnsOf(held), profile, on(asAt)).value();
    return harm::trends(*ranking, months).value();
}

} // namespace

class TestTrends : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void crimesOnceAndTheYearBefore() {
        const plain::Case held = reported({"2025-06-15", "2025-09-01", "2025-09-30", "2025-10-31",
                                           "2026-09-10", "2026-10-01", "2026-10-31"});
        const Trends found = trendsOf(held, "2026-10-31", 6);
        QCOMPARE(found.months.size(), std::size_t{6});
        QCOMPARE(found.months.front().year, 2026);
        QCOMPARE(found.months.front().month, 5);
        QVERIFY(found.months.back().whole);
        QCOMPARE(found.earliestReport, on("2025-06-15"));
        const TrendSeries& all = found.all;
        QCOMPARE(all.now[4].reports, 1); // September: one crime, though it has two suspects
        QCOMPARE(all.now[5].reports, 2);
        QCOMPARE(all.now[5].harm.hundredths(), 20'00);
        QCOMPARE(all.before[4].reports, 2);
        QCOMPARE(all.before[5].reports, 1);
        // May 2025 is before the earliest report: not held. June holds it.
        QVERIFY(!found.months[0].heldBefore && found.months[1].heldBefore);
        QCOMPARE(found.monthsHeld, 6);
        QCOMPARE(found.monthsPaired, 5);
        QCOMPARE(all.sum.reports, 3);
        QCOMPARE(all.sumPaired.reports, 3);
        QCOMPARE(all.sumBefore.reports, 4);
        QCOMPARE(found.groups.size(), std::size_t{1});
        QCOMPARE(found.groups[0].key, static_cast<int>(OffenceGroup::ViolenceWithInjury));
    }

    void monthsThatAreNotHeldHaveNoFigures() {
        const Trends found = trendsOf(reported({"2026-09-10", "2026-10-01"}), "2026-10-31", 12);
        QCOMPARE(found.monthsHeld, 2);
        QCOMPARE(found.monthsPaired, 0);
        for (std::size_t i = 0; i < 10; ++i) QVERIFY(!found.months[i].held);
        // Committed long before it was reported, and the profile goes by that date: still nothing is held
        // of a month before the first report, so nothing is shown of it.
        plain::Case held = reported({"2026-09-10", "2026-10-01"});
        held.crimes[0].committed = on("2026-03-01");
        Profile committed = builtInProfile();
        committed.dateBasis = DateBasis::CommittedFrom;
        const Trends other = trendsOf(held, "2026-10-31", 12, committed);
        QCOMPARE(other.all.now[4].reports, 0);
        QCOMPARE(other.all.sum.reports, 1);
        const Trends none = trendsOf(reported({}), "2026-10-31", 12);
        QCOMPARE(none.monthsHeld, 0);
        QVERIFY(none.groups.empty() && none.boroughs.empty());
    }

    void aMonthThatIsNotOver() {
        const plain::Case held =
            reported({"2024-12-01", "2025-10-14", "2025-10-15", "2025-10-31", "2026-10-14", "2026-10-15"});
        const Trends found = trendsOf(held, "2026-10-14", 1);
        QVERIFY(!found.months[0].whole);
        QCOMPARE(found.months[0].last, on("2026-10-14"));
        QCOMPARE(found.all.now[0].reports, 1);
        QCOMPARE(found.all.before[0].reports, 1); // to the 14th alone: like with like
        // A leap day belongs to its whole month and has no twin in the year before a cut.
        const plain::Case leap = reported({"2022-01-01", "2023-02-28", "2024-02-28", "2024-02-29"});
        QCOMPARE(trendsOf(leap, "2024-02-29", 1).all.now[0].reports, 2);
        QCOMPARE(trendsOf(leap, "2024-02-28", 1).all.before[0].reports, 1);
        QCOMPARE(trendsOf(leap, "2025-02-28", 1).all.before[0].reports, 2);
    }

    void noHalfLifeInTheTrend() {
        Profile rfh = builtInProfile();
        rfh.halfLifeDays = 30;
        const Trends found = trendsOf(reported({"2025-10-31", "2026-01-10"}), "2026-10-31", 12, rfh);
        QCOMPARE(found.all.sum.harm.hundredths(), 10'00);
        QCOMPARE(found.all.sumBefore.harm.hundredths(), 10'00);
    }

    /// Groups and boroughs each add up to all, months to the sums, and a crime counts at most once.
    void sumsOverRandomCases() {
        std::int64_t reports = 0;
        for (std::uint32_t seed = 1; seed <= 80; ++seed) {
            plain::RandomCase random(seed);
            auto columns = plain::columnsOf(random.held());
            columns->boroughs = {"", "Barnet", "Brent"};
            for (std::uint16_t& borough : columns->crimeBorough)
                borough = static_cast<std::uint16_t>(random.upTo(2));
            const auto ranking =
                harm::rank(columns, random.profile(), random.asAt.plusDays(-random.upTo(40))).value();
            const Trends found = harm::trends(*ranking, 1 + random.upTo(30)).value();
            const auto adds = [&](const std::vector<TrendSeries>& parts) {
                for (std::size_t m = 0; m < found.months.size(); ++m) {
                    harm::TrendValue now, before;
                    for (const TrendSeries& part : parts) {
                        now.reports += part.now[m].reports;
                        now.harm += part.now[m].harm;
                        now.unmapped += part.now[m].unmapped;
                        before.reports += part.before[m].reports;
                        before.harm += part.before[m].harm;
                        before.unmapped += part.before[m].unmapped;
                    }
                    if (!(now == found.all.now[m]) || !(before == found.all.before[m])) return false;
                }
                return true;
            };
            QVERIFY(adds(found.groups));
            QVERIFY(adds(found.boroughs));
            std::int64_t sum = 0;
            for (const harm::TrendValue& value : found.all.now) sum += value.reports;
            QCOMPARE(found.all.sum.reports, sum);
            QVERIFY(sum <= static_cast<std::int64_t>(columns->crimeCount()));
            reports += sum;
            // A whole year on, what was "now" is "the year before": the same crimes, the same numbers.
            if (found.months.back().whole) {
                auto later = *ranking;
                later.asAt = ranking->asAt.plusMonths(12);
                later.asAt =
                    Date::fromYmd(later.asAt.year(), later.asAt.month(), 1)->plusMonths(1).plusDays(-1);
                const Trends next = harm::trends(later, static_cast<int>(found.months.size())).value();
                for (std::size_t m = 0; m < found.months.size(); ++m)
                    if (ranking->profile.halfLifeDays == 0) QCOMPARE(next.all.before[m], found.all.now[m]);
            }
        }
        QVERIFY(reports > 500);
    }
};

QTEST_GUILESS_MAIN(TestTrends)
#include "tst_trends.moc"

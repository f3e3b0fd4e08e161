// SPDX-License-Identifier: GPL-3.0-or-later
// Movement between two lists: every cause by itself, and over random histories that the lines add up and that
// no cause is named whose subject has not changed.
#include "models/harm/movement.h"
#include "models/harm/ranking.h"
#include "tests/harm/random_case.h"

#include <QTest>
#include <map>
#include <set>

using namespace harmdesk;

namespace {

const Date kOctober = *Date::fromYmd(2026, 10, 31);
const Date kSeptember = *Date::fromYmd(2026, 9, 30);

std::shared_ptr<const Ranking> ranked(const plain::Case& held, Date asAt,
                                      const Profile& profile = builtInProfile()) {
    return harm::rank(plain::columnsOf(held), profile, asAt).value();
}

IndexRow row(const char* urn, int days) {
    IndexRow out;
    out.urn = urn;
    out.days = HarmDays::fromDays(days);
    out.title = urn;
    return out;
}

plain::Crime crime(const char* no, const char* urn, const char* reported) {
    plain::Crime out;
    out.no = no;
    out.offence.urn = urn;
    out.reported = out.committed = out.recorded = *Date::parseIso(reported);
    out.flags = {"VAWG"};
    return out;
}

/// One suspect "A" with two allegations: 1,825 and 10 days, reported this summer.
plain::Case small() {
    plain::Case held;
    held.index.name = "small";
    held.index.rows = {row("RAPE", 1825), row("ABH", 10), row("COMMON", 1)};
    held.persons = {{"A", "", {}, Sex::Male, PersonStatus::None}};
    held.crimes = {crime("1", "RAPE", "2026-06-01"), crime("2", "ABH", "2026-07-01")};
    held.links = {{"1", "A", Role::Suspect}, {"2", "A", Role::Charged}};
    return held;
}

using Line = std::tuple<std::string, std::string, std::int64_t>;
std::vector<Line> linesOf(const Movement& movement) {
    std::vector<Line> out;
    for (const MoveLine& line : movement.lines)
        out.emplace_back(std::string(code(line.cause)), line.crimeNo, line.days.hundredths());
    return out;
}

std::vector<Movement> moved(const plain::Case& was, Date then, const plain::Case& is, Date now,
                            const Profile& thenProfile = builtInProfile(),
                            const Profile& nowProfile = builtInProfile()) {
    return harm::movements(*ranked(was, then, thenProfile), *ranked(is, now, nowProfile), 100);
}

/// What a month can do to a case.
void mutate(plain::RandomCase& random, plain::Case& held, int step, std::set<MoveCause>& touched) {
    const int what = random.upTo(9);
    switch (what) {
    case 0:
    case 1: {
        plain::Crime more = random.oneOf(held.crimes);
        more.no = "new" + std::to_string(step) + "/26";
        more.status = RecordStatus::Active;
        held.crimes.push_back(more);
        for (int i = random.upTo(3); i >= 0; --i)
            held.links.push_back(
                {more.no, random.oneOf(held.persons).ref, static_cast<Role>(random.upTo(5))});
        touched.insert(MoveCause::New);
        touched.insert(MoveCause::Reclassified); // victims of crimes may have changed
        return;
    }
    case 2:
        held.links.push_back({random.oneOf(held.crimes).no, random.oneOf(held.persons).ref,
                              static_cast<Role>(random.upTo(5))});
        touched.insert(MoveCause::New);
        touched.insert(MoveCause::Reclassified);
        return;
    case 3:
    case 4: {
        auto& changed =
            held.crimes[static_cast<std::size_t>(random.upTo(static_cast<int>(held.crimes.size()) - 1))];
        changed.offence = random.oneOf(held.crimes).offence;
        changed.offences = 1 + random.upTo(3);
        if (random.chance(30)) changed.flags = {"DA"};
        if (random.chance(30)) changed.reported = held.crimes.front().reported;
        touched.insert(MoveCause::Reclassified);
        return;
    }
    case 5:
    case 6:
        for (int i = 0; i < 8; ++i)
            held.crimes[static_cast<std::size_t>(random.upTo(static_cast<int>(held.crimes.size()) - 1))]
                .status = static_cast<RecordStatus>(random.upTo(2));
        touched.insert(MoveCause::RecordStatus);
        return;
    case 7:
        held.persons[static_cast<std::size_t>(random.upTo(static_cast<int>(held.persons.size()) - 1))]
            .status = static_cast<PersonStatus>(random.upTo(3));
        touched.insert(MoveCause::PersonStatus);
        return;
    case 8:
        held.index = random.index();
        touched.insert(MoveCause::Index);
        return;
    default: {
        // A roll-back: what a link said is taken back.
        if (!held.links.empty()) held.links.pop_back();
        touched.insert(MoveCause::New);
        touched.insert(MoveCause::Reclassified);
        return;
    }
    }
}

} // namespace

class TestMovement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedSaysNothing() {
        const auto moves = moved(small(), kSeptember, small(), kOctober);
        QCOMPARE(moves.size(), std::size_t{1});
        QCOMPARE(moves.front().status, MoveStatus::Stayer);
        QCOMPARE(moves.front().prevRank, 1);
        QCOMPARE(moves.front().rank, 1);
        QCOMPARE(moves.front().score.hundredths(), 183500);
        QVERIFY(moves.front().lines.empty());
        QVERIFY(moves.front().reason.isEmpty());
    }

    void newCrimeAndNewLink() {
        plain::Case now = small();
        now.crimes.push_back(crime("3", "ABH", "2026-10-10"));
        now.links.push_back({"3", "A", Role::Suspect});
        plain::Case then = small();
        then.crimes.push_back(crime("4", "COMMON", "2026-08-10")); // held, but laid to nobody
        now.crimes.push_back(crime("4", "COMMON", "2026-08-10"));
        now.links.push_back({"4", "A", Role::Arrested});
        const auto moves = moved(then, kSeptember, now, kOctober);
        QCOMPARE(linesOf(moves.front()), (std::vector<Line>{{"NEW", "3", 1000}, {"NEW", "4", 100}}));
        QCOMPARE(moves.front().reason, QStringLiteral("2 new allegation(s) add 11.00 days"));
    }

    void reachedByTheAsAtDateIsNew() {
        plain::Case held = small();
        held.crimes.push_back(crime("3", "ABH", "2026-10-10"));
        held.links.push_back({"3", "A", Role::Suspect});
        QCOMPARE(linesOf(moved(held, kSeptember, held, kOctober).front()),
                 (std::vector<Line>{{"NEW", "3", 1000}}));
        QCOMPARE(linesOf(moved(held, kOctober, held, kSeptember).front()),
                 (std::vector<Line>{{"NEW", "3", -1000}}));
    }

    void expired() {
        plain::Case held = small();
        held.crimes.push_back(crime("0", "ABH", "2025-10-20"));
        held.links.push_back({"0", "A", Role::Suspect});
        QCOMPARE(linesOf(moved(held, kSeptember, held, kOctober).front()),
                 (std::vector<Line>{{"EXPIRED", "0", -1000}}));
        QCOMPARE(linesOf(moved(held, kOctober, held, kSeptember).front()),
                 (std::vector<Line>{{"EXPIRED", "0", 1000}}));
    }

    void tooFewLeftOverIsLaidToWhatTookThem() {
        plain::Case held = small();
        held.crimes[1].reported = *Date::parseIso("2025-10-20");
        const auto moves = moved(held, kSeptember, held, kOctober);
        QCOMPARE(moves.front().status, MoveStatus::Leaver);
        QCOMPARE(moves.front().rank, 0);
        QCOMPARE(moves.front().score.hundredths(), 0);
        QCOMPARE(linesOf(moves.front()),
                 (std::vector<Line>{{"EXPIRED", "2", -1000}, {"EXPIRED", "", -182500}}));
        QVERIFY2(moves.front().reason.contains(QStringLiteral("1 allegation(s) count")),
                 qPrintable(moves.front().reason));
    }

    void reclassified() {
        plain::Case now = small();
        now.crimes[1].offence.urn = "COMMON";
        QCOMPARE(linesOf(moved(small(), kSeptember, now, kOctober).front()),
                 (std::vector<Line>{{"RECLASSIFIED", "2", -900}}));
        now = small();
        now.crimes[1].offences = 3;
        QCOMPARE(linesOf(moved(small(), kSeptember, now, kOctober).front()),
                 (std::vector<Line>{{"RECLASSIFIED", "2", 2000}}));
        now = small();
        now.crimes.push_back(crime("3", "ABH", "2026-08-10"));
        now.links.push_back({"3", "A", Role::Suspect});
        plain::Case then = now;
        then.crimes.back().flags = {"DA"};
        QCOMPARE(linesOf(moved(then, kSeptember, now, kOctober).front()),
                 (std::vector<Line>{{"RECLASSIFIED", "3", 1000}}));
    }

    void recordStatus() {
        plain::Case held = small();
        held.crimes.push_back(crime("3", "ABH", "2026-08-10"));
        held.links.push_back({"3", "A", Role::Suspect});
        plain::Case now = held;
        now.crimes.back().status = RecordStatus::Cancelled;
        QCOMPARE(linesOf(moved(held, kSeptember, now, kOctober).front()),
                 (std::vector<Line>{{"RECORD_STATUS", "3", -1000}}));
        QCOMPARE(linesOf(moved(now, kSeptember, held, kOctober).front()),
                 (std::vector<Line>{{"RECORD_STATUS", "3", 1000}}));
    }

    void personStatusTakesTheRest() {
        plain::Case now = small();
        now.persons.front().status = PersonStatus::Serving;
        now.crimes.push_back(crime("3", "ABH", "2026-10-10"));
        now.links.push_back({"3", "A", Role::Suspect});
        const auto moves = moved(small(), kSeptember, now, kOctober);
        QCOMPARE(moves.front().status, MoveStatus::Leaver);
        QCOMPARE(linesOf(moves.front()),
                 (std::vector<Line>{{"NEW", "3", 1000}, {"PERSON_STATUS", "", -184500}}));
        QCOMPARE(moves.front().reason, QStringLiteral("Not ranked for the status: Serving a sentence"));
        now.persons.front().statusFrom = *Date::fromYmd(2026, 10, 12);
        QCOMPARE(moved(small(), kSeptember, now, kOctober).front().reason,
                 QStringLiteral("Not ranked for the status: Serving a sentence since 12 Oct 2026"));
        const auto back = moved(now, kSeptember, small(), kOctober);
        QCOMPARE(back.front().status, MoveStatus::Joiner);
        QCOMPARE(linesOf(back.front()), (std::vector<Line>{{"PERSON_STATUS", "", 183500}}));
    }

    void indexAndDecisions() {
        plain::Case now = small();
        now.index.rows[1].days = HarmDays::fromHundredths(1250);
        QCOMPARE(linesOf(moved(small(), kSeptember, now, kOctober).front()),
                 (std::vector<Line>{{"INDEX", "2", 250}}));
        plain::Case then = small();
        then.crimes[1].offence = {"", "999/99", "", "odd"}; // counts nothing until an analyst decides
        now = then;
        now.index.decisions.push_back({"999/99", "", "odd", "COMMON", "x"});
        QCOMPARE(linesOf(moved(then, kSeptember, now, kOctober).front()),
                 (std::vector<Line>{{"INDEX", "2", 100}}));
    }

    void profile() {
        Profile capped = builtInProfile();
        capped.capPerCrimeDays = HarmDays::fromDays(365);
        QCOMPARE(linesOf(moved(small(), kOctober, small(), kOctober, builtInProfile(), capped).front()),
                 (std::vector<Line>{{"PROFILE", "1", -146000}}));
        Profile few = builtInProfile();
        few.minCrimes = 3;
        QCOMPARE(linesOf(moved(small(), kOctober, small(), kOctober, builtInProfile(), few).front()),
                 (std::vector<Line>{{"PROFILE", "", -183500}}));
    }

    void severalCausesOfOneCrimeAreParted() {
        plain::Case now = small();
        now.crimes[1].offence.urn = "COMMON";
        now.crimes[1].offences = 4;                     // 1,000 → 400
        now.index.rows[2].days = HarmDays::fromDays(2); // 400 → 800
        Profile capped = builtInProfile();
        capped.capPerCrimeDays = HarmDays::fromDays(5); // 800 → 500
        now.links.erase(now.links.begin());
        plain::Case then = small();
        then.links.erase(then.links.begin());
        Profile one = builtInProfile();
        one.minCrimes = capped.minCrimes = 1;
        QCOMPARE(
            linesOf(moved(then, kSeptember, now, kOctober, one, capped).front()),
            (std::vector<Line>{{"RECLASSIFIED", "2", -600}, {"INDEX", "2", 400}, {"PROFILE", "2", -300}}));
    }

    void ageingUnderAHalfLifeExpires() {
        Profile fading = builtInProfile();
        fading.halfLifeDays = 31;
        const auto moves = moved(small(), kSeptember, small(), kOctober, fading, fading);
        QCOMPARE(moves.front().lines.size(), std::size_t{2});
        for (const MoveLine& line : moves.front().lines) QCOMPARE(line.cause, MoveCause::Expired);
        const std::int64_t rest = moves.front().prevScore.hundredths() - 2 * moves.front().score.hundredths();
        QVERIFY(rest >= -2 && rest <= 2); // each of two lines rounds by itself
    }

    void joinersReturnersLeaversInOrder() {
        plain::Case held = small();
        for (const char* ref : {"B", "C"}) {
            held.persons.push_back({ref, "", {}, Sex::Male, PersonStatus::None});
            for (const char* no : {"x", "y"}) {
                held.crimes.push_back(crime((std::string(ref) + no).c_str(), "ABH", "2026-08-01"));
                held.links.push_back({std::string(ref) + no, ref, Role::Suspect});
            }
        }
        plain::Case now = held;
        now.crimes.push_back(crime("C3", "RAPE", "2026-10-10"));
        now.links.push_back({"C3", "C", Role::Suspect});
        const auto before = ranked(held, kSeptember);
        const auto after = ranked(now, kOctober);
        auto moves = harm::movements(*before, *after, 2); // then A, B; now C (1845), A (1835)
        QCOMPARE(moves.size(), std::size_t{3});
        QCOMPARE(moves[0].nominalRef, std::string("C"));
        QCOMPARE(moves[0].status, MoveStatus::Joiner);
        QCOMPARE(moves[0].prevRank, 3);
        QCOMPARE(moves[1].nominalRef, std::string("A"));
        QCOMPARE(moves[1].status, MoveStatus::Stayer);
        QCOMPARE(moves[2].nominalRef, std::string("B"));
        QCOMPARE(moves[2].status, MoveStatus::Leaver);
        QVERIFY(moves[2].lines.empty());
        QCOMPARE(moves[2].reason, QStringLiteral("Overtaken: the cut-off rose from 20.00 to 1,835.00 days"));
        moves = harm::movements(*before, *after, 2, [](const std::string& ref) { return ref == "C"; });
        QCOMPARE(moves[0].status, MoveStatus::Returner);
        QVERIFY(harm::movements(*before, *after, 0).empty());
    }

    void theReasonSpeaksOfOneDirection() {
        plain::Case then = small();
        then.crimes.push_back(crime("3", "ABH", "2026-08-10"));
        then.links.push_back({"3", "A", Role::Suspect});
        plain::Case now = small(); // the link to 3 was taken back, 4 and 5 are new
        for (const char* no : {"4", "5"}) {
            now.crimes.push_back(crime(no, "ABH", "2026-10-10"));
            now.links.push_back({no, "A", Role::Suspect});
        }
        QCOMPARE(moved(then, kSeptember, now, kOctober).front().reason,
                 QStringLiteral("2 new allegation(s) add 20.00 days"));
        QCOMPARE(moved(now, kOctober, then, kOctober).front().reason,
                 QStringLiteral("2 allegation(s) no longer held take away 20.00 days"));
    }

    void joiningWithoutADayIsNoChangeOfPlaces() {
        plain::Case now = small();
        for (plain::Crime& each : now.crimes) each.offence = {"", "999/99", "", "odd"};
        plain::Case then = now;
        then.links.pop_back();
        const auto moves = moved(then, kSeptember, now, kOctober);
        QCOMPARE(moves.front().status, MoveStatus::Joiner);
        QVERIFY(moves.front().lines.empty());
        QCOMPARE(moves.front().reason,
                 QStringLiteral("Ranked now with a score of 0 days, and not ranked before"));
    }

    void oneSuspectWithoutACutOff() {
        const auto before = ranked(small(), kSeptember);
        plain::Case now = small();
        now.crimes.push_back(crime("3", "ABH", "2026-10-10"));
        now.links.push_back({"3", "A", Role::Suspect});
        for (const int cutOff : {0, -1}) {
            const Movement move = harm::movementOf(*before, *ranked(now, kOctober), "A", cutOff);
            QCOMPARE(move.status, MoveStatus::Outside);
            QCOMPARE(linesOf(move), (std::vector<Line>{{"NEW", "3", 1000}}));
            QCOMPARE(move.reason, QStringLiteral("1 new allegation(s) add 10.00 days"));
        }
    }

    void everyLineAddsUpOverRandomHistories() {
        std::map<MoveCause, int> met;
        int suspects = 0;
        for (std::uint32_t seed = 1; seed <= 150; ++seed) {
            plain::RandomCase random(seed);
            plain::Case held = random.held();
            Profile profile = random.profile();
            Date asAt = random.asAt;
            for (int month = 0; month < 4; ++month) {
                const auto before = ranked(held, asAt, profile);
                std::set<MoveCause> touched;
                // In some months one thing alone happens.
                const int steps = random.oneOf(std::vector<int>{0, 1, 1, 3, 12});
                for (int i = 0; i < steps; ++i) mutate(random, held, month * 100 + i, touched);
                if (random.chance(50)) {
                    asAt = asAt.plusDays(random.oneOf(std::vector<int>{-30, 1, 28, 31, 90}));
                    touched.insert({MoveCause::New, MoveCause::Expired, MoveCause::PersonStatus});
                }
                if (random.chance(25)) {
                    profile = random.profile();
                    touched.insert(MoveCause::Profile);
                }
                const auto after = ranked(held, asAt, profile);
                const int cutOff = random.oneOf(std::vector<int>{1, 3, 100});
                const auto moves = harm::movements(*before, *after, cutOff);
                check(*before, *after, cutOff, moves, touched, QByteArray::number(seed));
                if (QTest::currentTestFailed()) return;
                suspects += static_cast<int>(moves.size());
                for (const Movement& move : moves)
                    for (const MoveLine& line : move.lines) ++met[line.cause];
            }
        }
        QVERIFY(suspects > 700);
        QVERIFY(!met.contains(MoveCause::Identity));
        for (const MoveCause cause :
             {MoveCause::New, MoveCause::Expired, MoveCause::Reclassified, MoveCause::RecordStatus,
              MoveCause::PersonStatus, MoveCause::Index, MoveCause::Profile})
            QVERIFY2(met[cause] > 8, std::string(code(cause)).c_str());
    }

private:
    static HarmDays scoreOf(const Ranking& ranking, const std::string& ref, int& rank) {
        for (const RankedSuspect& suspect : ranking.rows)
            if (ranking.columns->nominalRef[suspect.person] == ref) {
                rank = suspect.rank;
                return suspect.score;
            }
        rank = 0;
        return {};
    }

    static void check(const Ranking& before, const Ranking& after, int cutOff,
                      const std::vector<Movement>& moves, const std::set<MoveCause>& touched,
                      const QByteArray& tag) {
        std::set<std::string> expected;
        for (const Ranking* ranking : {&before, &after})
            for (const RankedSuspect& suspect : ranking->rows)
                if (suspect.rank <= cutOff) expected.emplace(ranking->columns->nominalRef[suspect.person]);
        std::set<std::string> told;
        for (const Movement& move : moves) {
            QVERIFY2(told.insert(move.nominalRef).second, tag);
            int rank = 0;
            QVERIFY2(scoreOf(before, move.nominalRef, rank) == move.prevScore, tag);
            QCOMPARE(move.prevRank, rank);
            QVERIFY2(scoreOf(after, move.nominalRef, rank) == move.score, tag);
            QCOMPARE(move.rank, rank);
            const bool was = move.prevRank > 0 && move.prevRank <= cutOff;
            const bool is = move.rank > 0 && move.rank <= cutOff;
            QCOMPARE(move.status, was && is ? MoveStatus::Stayer
                                  : was     ? MoveStatus::Leaver
                                            : MoveStatus::Joiner);
            HarmDays sum;
            std::set<std::pair<MoveCause, std::string>> lines;
            for (const MoveLine& line : move.lines) {
                sum += line.days;
                QVERIFY2(!line.days.isZero(), tag);
                QVERIFY2(lines.emplace(line.cause, line.crimeNo).second, tag);
                QVERIFY2(touched.contains(line.cause),
                         QByteArray(tag + ": " + std::string(code(line.cause)).c_str()));
            }
            QVERIFY2(sum == move.score - move.prevScore, tag);
            QVERIFY2(was == is || !move.reason.isEmpty(), tag);
        }
        QVERIFY2(told == expected, tag);
    }
};

QTEST_GUILESS_MAIN(TestMovement)
#include "tst_movement.moc"

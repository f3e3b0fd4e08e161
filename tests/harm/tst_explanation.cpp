// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/explanation.h"
#include "models/harm/movement.h"
#include "models/harm/not_ranked.h"
#include "models/harm/ranking.h"
#include "tests/harm/random_case.h"
#include "tests/tables/ranking_fixture.h"

#include <QtTest>

using namespace harmdesk;
using test::day;

namespace {

Explanation explained(const Ranking& list, const char* ref, int cutOff = 2) {
    return harm::explain(list, *harm::personByRef(*list.columns, ref),
                         {cutOff, std::nullopt, {}, std::nullopt});
}

/// One suspect with an allegation for each reason not to count, and two that do.
std::shared_ptr<const CaseColumns> everyReason() {
    test::CaseBuilder b;
    b.person("N1", "Baker", "Sam");
    b.person("V1", "Victim", "One");
    const auto add = [&](const char* no, Date on) {
        auto& crime = b.crime(no, test::CaseBuilder::Abh, on);
        crime.accused = {{"N1", Role::Suspect}};
        crime.victims = {"V1"};
    };
    add("C1", day(2026, 10, 1));
    add("C2", day(2026, 9, 1));
    add("C3", day(2025, 10, 31)); // the day before the window
    add("C4", day(2024, 5, 1));
    add("C5", day(2026, 8, 1)); // no flag
    add("C6", day(2026, 8, 2)); // cancelled
    add("C7", day(2026, 8, 3)); // historic
    add("C8", day(2026, 8, 4)); // no date
    auto columns = std::make_shared<CaseColumns>(*b.columns());
    columns->flagSet[4] = 0;
    columns->recordStatus[5] = RecordStatus::Cancelled;
    columns->committedFrom[6] = day(2020, 1, 1).days();
    columns->reportedOn[7] = Date::kNull;
    return columns;
}

} // namespace

class TestExplanation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstPlace() {
        const auto list = test::ranked(test::smallCase());
        const Explanation e = explained(*list, "N5");
        QCOMPARE(e.rank, 1);
        QVERIFY(e.inside && e.hasCutOff && !e.atLeast && !e.tied && !e.above);
        QCOMPARE(e.score.plain(), std::string("5850.00"));
        QCOMPARE(e.worstShare, 100);
        QCOMPARE(e.toCutOff.plain(), std::string("2200.00"));
        QCOMPARE(e.below->rank, 2);
        QCOMPARE(e.below->gap.plain(), std::string("365.00"));
        QCOMPARE(
            e.sentences,
            test::words(
                {"Rank 1 of 5 with 5,850.00 days from 2 allegation(s).",
                 "No date of birth is held: passed the rule on age unchecked.",
                 "100 % of the score is one allegation: false imprisonment, 5,840.00 days (4 offence(s) "
                 "in one record).",
                 "2,200.00 days above the first place below the cut-off of 2.",
                 "Neighbours: 365.00 days ahead of rank 2.",
                 "Without 1 allegation(s) (C10/26; 5,840.00 days) the suspect would not be ranked at all.",
                 "Every allegation held is counted."}));
    }

    void unmappedIsAtLeast() {
        const auto list = test::ranked(test::smallCase());
        const Explanation e = explained(*list, "N1");
        QVERIFY(e.atLeast);
        QCOMPARE(e.sentences[0],
                 QStringLiteral("Rank 2 of 5 with at least 5,485.00 days from 3 allegation(s)."));
        QCOMPARE(e.sentences[1],
                 QStringLiteral("1 of them without a value in the harm index: counted at 0 days."));
        QCOMPARE(e.sentences[2],
                 QStringLiteral("No date of birth is held: passed the rule on age unchecked."));
        QVERIFY(e.sentences.contains(QStringLiteral(
            "Without 1 allegation(s) (C01/26; 5,475.00 days) the suspect would be below the cut-off.")));
        QCOMPARE(e.counted.size(), std::size_t(3));
        QCOMPARE(e.counted.front().contribution.plain(), std::string("5475.00"));
        QVERIFY(e.counted.back().matchedBy == MatchedBy::Unmapped);
    }

    void belowAndTies() {
        const auto list = test::ranked(test::smallCase());
        const Explanation below = explained(*list, "N3"); // rank 4, cut-off 2
        QVERIFY(!below.inside && below.tied);
        QCOMPARE(below.toCutOff.plain(), std::string("3650.00"));
        QVERIFY(below.sentences.contains(
            QStringLiteral("3,650.00 days short of the last place inside the cut-off of 2.")));
        QVERIFY(below.counterfactual.state == Counterfactual::State::AlreadyBelow);

        // Rank 4 and 5 have one score; the later date parts them.
        QVERIFY(explained(*list, "N3", 4)
                    .sentences.contains(QStringLiteral(
                        "Level with the first place below the cut-off of 4: the later last date decides.")));
        QVERIFY(explained(*list, "N4", 4)
                    .sentences.contains(QStringLiteral(
                        "Level with the last place inside the cut-off of 4: the later last date decides.")));
        QVERIFY(explained(*list, "N4", 4)
                    .sentences.contains(
                        QStringLiteral("Neighbours: level with rank 4 (the later last date decides).")));
        QVERIFY(explained(*list, "N4", 5)
                    .sentences.contains(QStringLiteral(
                        "The list has 5 place(s), no more than the cut-off of 5: nobody stands below it.")));
    }

    void everyReasonIsNamed() {
        Profile profile = builtInProfile();
        profile.excludeHistoricDays = 100;
        const auto list = harm::rank(everyReason(), profile, day(2026, 10, 31));
        QVERIFY(list);
        const Explanation e = explained(**list, "N1", 100);
        QCOMPARE(e.rank, 1);
        std::vector<std::pair<NotCounted, std::size_t>> groups;
        std::size_t all = e.counted.size();
        for (const NotCountedGroup& group : e.notCounted) {
            groups.emplace_back(group.reason, group.lines.size());
            all += group.lines.size();
            for (const LedgerLine& line : group.lines) QVERIFY(line.reason == group.reason);
        }
        QVERIFY((groups == std::vector<std::pair<NotCounted, std::size_t>>{{NotCounted::OutsideWindow, 2},
                                                                           {NotCounted::NoDate, 1},
                                                                           {NotCounted::NotEligible, 1},
                                                                           {NotCounted::RecordStatus, 1},
                                                                           {NotCounted::Historic, 1}}));
        QCOMPARE(all, std::size_t(8));
        // Latest first.
        QVERIFY(e.notCounted.front().lines[0].date == day(2025, 10, 31));
        QVERIFY(e.sentences.contains(QStringLiteral("6 allegation(s) not counted: 2 outside the window, 1 "
                                                    "without a date, 1 not eligible, 1 cancelled or "
                                                    "transferred, 1 reported too long after.")));
        QVERIFY(e.sentences.contains(QStringLiteral(
            "50 % of the score is one allegation: assault occasioning actual bodily harm, 10.00 "
            "days.")));
    }

    void notRankedSaysWhy_data() {
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("why");
        QTest::newRow("too few") << "min_crimes=5"
                                 << "Not ranked: 3 allegation(s) count, the profile asks for at least 5.";
        QTest::newRow("victims") << "min_victims=3"
                                 << "Not ranked: 2 victim(s) in counted allegations, the profile asks for at "
                                    "least 3.";
        QTest::newRow("sex") << "sex=F"
                             << "Not ranked: the profile takes only people recorded as female.";
    }
    void notRankedSaysWhy() {
        QFETCH(QString, set);
        QFETCH(QString, why);
        Profile profile = builtInProfile();
        const QStringList parts = set.split(QLatin1Char('='));
        QVERIFY(setProfileValue(profile, parts[0].toStdString(), parts[1].toStdString()));
        const auto list = harm::rank(test::smallCase(), profile, day(2026, 10, 31));
        QVERIFY(list);
        const Explanation e = explained(**list, "N1");
        QCOMPARE(e.row, -1);
        QVERIFY(!e.inside && !e.hasCutOff && !e.above && !e.below);
        QCOMPARE(e.notRanked.toLower(), why.toLower());
        QCOMPARE(e.sentences.front(), e.notRanked);
        QCOMPARE(e.score.plain(), std::string("5485.00")); // what would be counted
    }

    void whatMovedSinceTheLastCycle() {
        const auto columns = test::smallCase();
        const auto before = test::ranked(columns, day(2026, 9, 30));
        const auto after = test::ranked(columns, day(2026, 10, 31));
        const std::uint32_t person = *harm::personByRef(*columns, "N1");
        harm::ExplainContext context;
        context.cutOff = 2;
        context.movement = harm::movementOf(*before, *after, "N1", 2);
        context.since = "2026-09";
        const Explanation e = harm::explain(*after, person, context);
        QVERIFY(e.movement && e.movement->lines.size() == 1);
        QVERIFY(e.sentences.contains(QStringLiteral(
            "Since September 2026 (rank 1 then): +10.00 days: 1 new allegation(s) add 10.00.")));

        context.movement = harm::movementOf(*after, *after, "N1", 2);
        QVERIFY(harm::explain(*after, person, context)
                    .sentences.contains(
                        QStringLiteral("Since September 2026 (rank 2 then) the score has not changed.")));
        context.movement = harm::movementOf(*before, *after, "N5", 2);
        const QStringList joined =
            harm::explain(*after, *harm::personByRef(*columns, "N5"), context).sentences;
        QVERIFY2(
            joined.contains(QStringLiteral(
                "Since September 2026 (not ranked then): +5,850.00 days: 2 new allegation(s) add 5,850.00.")),
            qPrintable(joined.join(u'\n')));
    }

    /// What is left when too few allegations remain is a line of its own, but no allegation.
    void aRestIsNoAllegation() {
        const auto list = test::ranked(test::smallCase());
        Movement movement;
        movement.prevRank = 1;
        movement.prevScore = HarmDays::fromDays(1835);
        movement.lines = {{MoveCause::Expired, "C1", HarmDays::fromDays(-10)},
                          {MoveCause::Expired, {}, HarmDays::fromDays(-1825)}};
        const std::uint32_t person = *harm::personByRef(*list->columns, "N1");
        const auto sentences = [&] {
            return harm::explain(*list, person, {2, movement, "2026-09", std::nullopt}).sentences;
        };
        QVERIFY2(
            sentences().contains(QString::fromUtf8(
                "Since September 2026 (rank 1 then): \u22121,835.00 days: 1 that left the window or grew "
                "older take away 1,835.00.")),
            qPrintable(sentences().join(u'\n')));
        movement.lines.erase(movement.lines.begin()); // the rest alone: the sentence speaks of one
        movement.prevScore = HarmDays::fromDays(1825);
        QVERIFY2(
            sentences().contains(QString::fromUtf8(
                "Since September 2026 (rank 1 then): \u22121,825.00 days: 1 that left the window or grew "
                "older take away 1,825.00.")),
            qPrintable(sentences().join(u'\n')));
    }

    void theBandOfAnotherIsNotShown() {
        const auto list = test::ranked(test::smallCase());
        const std::uint32_t person = *harm::personByRef(*list->columns, "N2");
        RankBand band;
        band.person = person;
        band.rank = 3;
        band.best = 1;
        band.worst = 4;
        band.variations = 19;
        const auto sentences = [&](const RankBand& b) {
            return harm::explain(*list, person, {2, std::nullopt, {}, b}).sentences;
        };
        QCOMPARE(sentences(band).last(), QStringLiteral("Rank band 1–4 over 19 variation(s)."));
        band.offList = true;
        QCOMPARE(sentences(band).last(), QStringLiteral("Rank band 1 to not ranked over 19 variation(s)."));
        band.offList = false;
        band.best = band.worst = 3;
        QCOMPARE(sentences(band).last(), QStringLiteral("Rank 3 in all of 19 variation(s)."));
        band.person = person + 1;
        QVERIFY(!sentences(band).last().contains(QStringLiteral("variation")));
    }

    /// For anybody in any case under any profile: the parts are those of the ledger, the gaps those of the
    /// list.
    void partsAgreeWithTheList() {
        for (std::uint32_t seed = 1; seed <= 120; ++seed) {
            plain::RandomCase random(seed);
            const auto columns = plain::columnsOf(random.held());
            const auto list = harm::rank(columns, random.profile(), random.asAt);
            QVERIFY(list);
            const int cutOff = 1 + random.upTo(6);
            for (std::uint32_t person = 0; person < columns->personCount(); ++person) {
                const Explanation e = harm::explain(**list, person, {cutOff, std::nullopt, {}, std::nullopt});
                HarmDays sum;
                std::size_t lines = e.counted.size();
                for (std::size_t i = 0; i < e.counted.size(); ++i) {
                    sum += e.counted[i].contribution;
                    QVERIFY(i == 0 || e.counted[i - 1].contribution >= e.counted[i].contribution);
                }
                for (const NotCountedGroup& group : e.notCounted) {
                    QVERIFY(!group.lines.empty());
                    lines += group.lines.size();
                }
                QVERIFY(sum == e.score);
                QCOMPARE(lines, harm::ledger(**list, person).size());
                const std::int32_t row = harm::rowOf(**list, person);
                QCOMPARE(e.row, row);
                QCOMPARE(e.notRanked.isEmpty(), row >= 0);
                QVERIFY(e.notRanked != QStringLiteral("Not ranked in the list shown.")); // a rule is named
                QVERIFY(!e.sentences.isEmpty());
                for (const QString& sentence : e.sentences)
                    QVERIFY2(!sentence.contains(u'%') || sentence.contains(QStringLiteral(" % of")),
                             qPrintable(sentence));
                if (row < 0) continue;
                const auto& rows = (*list)->rows;
                const auto at = static_cast<std::size_t>(row);
                QCOMPARE(rows[at].score.plain(), e.score.plain());
                QCOMPARE(e.inside, row < cutOff);
                QCOMPARE(e.above.has_value(), row > 0);
                QCOMPARE(e.below.has_value(), at + 1 < rows.size());
                if (e.above) QVERIFY(rows[at].score + e.above->gap == rows[at - 1].score);
                if (e.below) QVERIFY(rows[at + 1].score + e.below->gap == rows[at].score);
                QVERIFY(e.toCutOff >= HarmDays());
                QCOMPARE(e.hasCutOff, rows.size() > static_cast<std::size_t>(cutOff));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestExplanation)
#include "tst_explanation.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered for an offence without a value, and what such offences touch.
#include "models/harm/ambiguity.h"
#include "models/harm/candidates.h"
#include "models/harm/carried_rules.h"
#include "models/harm/index_file.h"
#include "models/harm/matching.h"
#include "models/harm/ranking.h"
#include "models/harm/unmapped_pairs.h"
#include "tests/harm/random_case.h"

#include <QTest>
#include <map>
#include <set>

using namespace harmdesk;
using harm::Candidate;
using harm::CodeNearness;

namespace {

IndexRow row(const char* urn, const char* hoClass, std::vector<std::string> codes, const char* title,
             int days = 10) {
    return {urn,
            hoClass,
            std::move(codes),
            title,
            HarmDays::fromDays(days),
            "Violence with injury",
            ModeOfTrial::EitherWay,
            true};
}

/// Offences as a later edition might hold them.
HarmIndex madeUp() {
    HarmIndex index;
    index.name = "made-up";
    index.rows = {
        row("A", "008/01", {"OF61131"}, "Malicious wounding", 547),
        row("B", "008/75", {"SC15011"}, "Intentional suffocation of a person", 365),
        row("C", "008/75", {"SC15012"}, "Intentional strangulation", 400),
        row("D", "005/04", {"OF61022"}, "Attempting to choke in order to commit an indictable offence", 2190),
        row("E", "046/00", {"TH68010"}, "Theft from shops and stalls", 1),
        row("F", "", {"SC15099"}, "Controlling behaviour", 84)};
    return index;
}

OffenceText text(const char* hoClass, const char* cjs, const char* title) {
    return {"", hoClass, cjs, title};
}

std::string urnOf(const HarmIndex& index, const Candidate& candidate) {
    return index.rows[static_cast<std::size_t>(candidate.row)].urn;
}

std::vector<std::string> urnsOf(const HarmIndex& index, const std::vector<Candidate>& found) {
    std::vector<std::string> urns;
    for (const Candidate& candidate : found) urns.push_back(urnOf(index, candidate));
    return urns;
}

const Candidate* find(const HarmIndex& index, const std::vector<Candidate>& found, const std::string& urn) {
    for (const Candidate& candidate : found)
        if (urnOf(index, candidate) == urn) return &candidate;
    return nullptr;
}

} // namespace

class TestCandidates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newOffenceFindsItsNeighbours() {
        const HarmIndex index = madeUp();
        const auto found =
            harm::candidates(index, text("008/77", "SC15013", "Intentional strangulation: non-fatal"));
        QVERIFY(!found.empty());
        QCOMPARE(urnOf(index, found[0]), std::string("C")); // same major class and its words
        QCOMPARE(found[0].code, CodeNearness::SameMajorClass);
        QCOMPARE(found[0].sharedWords, 2);
        QCOMPARE(found[0].words, 4); // intentional, strangulation, non, fatal
        QCOMPARE(found[0].reason, QStringLiteral("same major class 008; 2 of 4 word(s) of the title"));
        QVERIFY(find(index, found, "B") != nullptr);
        QVERIFY2(find(index, found, "E") == nullptr, "theft from shops is like it in nothing");
    }

    void inflectedWordsAreTheSameWord() {
        const HarmIndex index = madeUp();
        const auto found =
            harm::candidates(index, text("", "", "Strangle or suffocate another person intentionally"));
        const Candidate* strangled = find(index, found, "C");
        QVERIFY(strangled);
        QCOMPARE(strangled->sharedWords, 2); // strangle – strangulation, intentionally – intentional
        const Candidate* suffocated = find(index, found, "B");
        QVERIFY(suffocated);
        QCOMPARE(suffocated->sharedWords, 2);
        // "public" and "publish" begin alike and are not one word.
        HarmIndex other;
        other.rows = {row("P", "125/11", {}, "Publish a notice")};
        const auto none = harm::candidates(other, text("", "", "Public disorder"));
        QVERIFY(none.empty() || none[0].sharedWords == 0);
    }

    void builtInIndexForNonFatalStrangulation() {
        const auto index = harm::builtInIndex();
        QVERIFY(index);
        const OffenceText offence = text("008/77", "SC15013", "Non-fatal strangulation and suffocation");
        QCOMPARE(harm::Matcher(*index).match(offence).matchedBy, MatchedBy::Unmapped);
        const auto found = harm::candidates(*index, offence);
        QVERIFY(found.size() >= 4);
        QVERIFY(found.size() <= 12);
        // The edition of 2020 has no such offence: its class's neighbours are offered, with the reason.
        for (const Candidate& candidate : found) {
            QVERIFY(candidate.reason.contains(QStringLiteral("008")) ||
                    candidate.reason.contains(QStringLiteral("SC15")));
            QVERIFY(candidate.likeness >= 0 && candidate.likeness <= 100);
        }
        const auto coercive = harm::searchRows(*index, offence, "coercive");
        QCOMPARE(urnsOf(*index, coercive), std::vector<std::string>{"105.8.67.0"});
        QVERIFY(coercive[0].reason.contains(QStringLiteral("008")));
    }

    void codesCountByNearness() {
        const HarmIndex index = madeUp();
        const auto nearness = [&](const char* hoClass, const char* cjs, const char* urn) {
            const auto all = harm::searchRows(index, text(hoClass, cjs, "zzz"), urn);
            const Candidate* held = find(index, all, urn);
            return held ? held->code : CodeNearness::None;
        };
        QCOMPARE(nearness("", "of61131 ", "A"), CodeNearness::SameCjsCode);
        QCOMPARE(nearness("8/1", "", "A"), CodeNearness::SameClass);
        QCOMPARE(nearness("008/99", "", "A"), CodeNearness::SameMajorClass);
        QCOMPARE(nearness("", "OF61999", "A"), CodeNearness::SameAct);
        QCOMPARE(nearness("", "", "A"), CodeNearness::None);
        QCOMPARE(nearness("", "", "F"),
                 CodeNearness::None); // a row without a class is near to nothing by class
        HarmIndex common;
        common.rows = {row("M", "001/01", {"COML025"}, "Murder")};
        const auto other = harm::searchRows(common, text("", "COML020", "Kidnapping"), "murder");
        QCOMPARE(other[0].code, CodeNearness::None); // common law is no Act
    }

    void attemptsAreSaid() {
        const HarmIndex index = madeUp();
        const auto found =
            harm::candidates(index, text("005/04", "", "Choke to commit an indictable offence"));
        const Candidate* attempt = find(index, found, "D");
        QVERIFY(attempt);
        QVERIFY2(attempt->reason.contains(QStringLiteral("attempt")), qPrintable(attempt->reason));
        const auto same = harm::candidates(index, text("005/04", "", "Attempt to choke, indictable offence"));
        QVERIFY(!find(index, same, "D")->reason.contains(QStringLiteral("full offence")));
        QVERIFY(find(index, same, "D")->likeness > attempt->likeness);
    }

    void nothingAlikeOffersNothing() {
        QVERIFY(harm::candidates(madeUp(), text("", "", "")).empty());
        QVERIFY(harm::candidates(madeUp(), text("999/00", "ZZ99999", "Xylophone")).empty());
        QVERIFY(harm::candidates(HarmIndex(), text("008/77", "", "Strangulation")).empty());
        QVERIFY(harm::searchRows(madeUp(), text("", "", "x"), "  ").empty());
        QVERIFY(harm::searchRows(madeUp(), text("", "", "x"), "no such words").empty());
    }

    void searchLooksEverywhere_data() {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("urn");
        QTest::newRow("words of the title") << QByteArray("SHOPS theft") << QByteArray("E");
        QTest::newRow("beginning of a word") << QByteArray("malic") << QByteArray("A");
        QTest::newRow("class") << QByteArray("005/04") << QByteArray("D");
        QTest::newRow("CJS code") << QByteArray("sc15012") << QByteArray("C");
        QTest::newRow("URN") << QByteArray("f") << QByteArray("F");
    }
    void searchLooksEverywhere() {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, urn);
        const HarmIndex index = madeUp();
        const auto urns = urnsOf(index, harm::searchRows(index, text("", "", "x"), query.toStdString()));
        QVERIFY(std::find(urns.begin(), urns.end(), urn.toStdString()) != urns.end());
        QVERIFY(urns.size() < index.rows.size());
    }

    /// For any index and text: in order of likeness, no row twice, most at most, a reason each.
    void listIsInOrder_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 40; ++seed) QTest::addRow("seed %u", seed) << seed;
    }
    void listIsInOrder() {
        QFETCH(unsigned, seed);
        plain::RandomCase random(seed);
        const auto columns = plain::columnsOf(random.held());
        for (const OffenceText& offence : columns->offences) {
            const auto found = harm::candidates(columns->index, offence, 5);
            QVERIFY(found.size() <= 5);
            std::set<int> rows;
            for (std::size_t i = 0; i < found.size(); ++i) {
                QVERIFY(rows.insert(found[i].row).second);
                QVERIFY(!found[i].reason.isEmpty());
                QVERIFY(found[i].sharedWords <= found[i].words);
                QVERIFY(found[i].likeness >= 0 && found[i].likeness <= 100);
                if (i > 0)
                    QVERIFY(found[i - 1].likeness > found[i].likeness ||
                            (found[i - 1].likeness == found[i].likeness && found[i - 1].row < found[i].row));
            }
        }
    }

    void nearestUrnsForASlipOfTheFinger() {
        const auto index = harm::builtInIndex();
        QCOMPARE(harm::nearestUrns(*index, "8N.8.60").front(), std::string("8N.8.6.0"));
        QCOMPARE(harm::nearestUrns(*index, "8n.8.6.0", 1), std::vector<std::string>{"8N.8.6.0"});
        QVERIFY(harm::nearestUrns(HarmIndex(), "x").empty());
    }

    // ---- what unmapped pairs touch

    void pairsOfACase() {
        plain::Case held;
        held.index = madeUp();
        held.persons = {{"N1", "", {}, Sex::Male, PersonStatus::None},
                        {"N2", "", {}, Sex::Male, PersonStatus::None}};
        const auto crime = [&](const char* no, OffenceText offence,
                               std::initializer_list<const char*> accused) {
            plain::Crime made;
            made.no = no;
            made.offence = std::move(offence);
            made.committed = made.reported = made.recorded = *Date::fromYmd(2026, 10, 1);
            made.flags = {"VAWG"};
            held.crimes.push_back(made);
            for (const char* ref : accused) held.links.push_back({no, ref, Role::Suspect});
        };
        crime("C1", text("008/77", "", "Strangulation"), {"N1", "N2"});
        crime("C2", text("8/77 ", "", "Strangulation "), {"N1"});  // the same pair, written otherwise
        crime("C3", text("008/75", "", "By class alone"), {"N2"}); // two values, no rule
        crime("C4", text("046/00", "", "Shops"), {"N2"});
        crime("C5", {"A", "008/77", "", "Strangulation"}, {"N2"}); // its URN says what it is
        crime("C6", text("", "", "Nobody is accused"), {});
        const auto columns = plain::columnsOf(held);
        const auto list = harm::rank(columns, builtInProfile(), *Date::fromYmd(2026, 10, 31)).value();
        const auto pairs = harm::unmappedPairs(*columns, list->matches, list.get());
        QCOMPARE(pairs.size(), std::size_t(3));
        QCOMPARE(pairs[0].text.title, std::string("Strangulation"));
        QCOMPARE(pairs[0].why, harm::WhyUnmapped::Unknown);
        QCOMPARE(pairs[0].crimes, 2);
        QCOMPARE(pairs[0].suspects, 2);
        QCOMPARE(pairs[0].listed, 2);
        QCOMPARE(pairs[1].text.title, std::string("By class alone"));
        QCOMPARE(pairs[1].why, harm::WhyUnmapped::Ambiguous);
        QCOMPARE(pairs[1].suspects, 1);
        QCOMPARE(pairs[2].crimes, 1);
        QCOMPARE(pairs[2].suspects, 0);

        const auto shops = harm::pairInCase(*columns, list->matches, text("46/0", "", "Shops"));
        QCOMPARE(shops.why, harm::WhyUnmapped::Mapped);
        QCOMPARE(shops.crimes, 1);
        QCOMPARE(harm::pairInCase(*columns, list->matches, text("1/1", "", "none")).crimes, 0);
    }

    /// Counted again with sets, straight from the definition.
    void figuresAgreeWithASlowCount_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 60; ++seed) QTest::addRow("seed %u", seed) << seed;
    }
    void figuresAgreeWithASlowCount() {
        QFETCH(unsigned, seed);
        plain::RandomCase random(seed);
        const auto columns = plain::columnsOf(random.held());
        Profile profile = builtInProfile();
        profile.minCrimes = 1;
        profile.eligibleFlag.clear();
        const auto list = harm::rank(columns, profile, random.asAt).value();
        struct Sets {
            std::set<std::uint32_t> crimes, suspects, listed;
        };
        std::map<std::string, Sets> expected;
        const auto keyOf = [&](std::uint32_t crime) {
            const OffenceText& o = columns->offences[columns->offence[crime]];
            return harm::decisionKey(o.hoClass, o.cjsCode, o.title);
        };
        const auto isUnmapped = [&](std::uint32_t crime) {
            return list->matches[columns->offence[crime]].matchedBy == MatchedBy::Unmapped;
        };
        for (std::uint32_t crime = 0; crime < columns->crimeCount(); ++crime)
            if (isUnmapped(crime)) expected[keyOf(crime)].crimes.insert(crime);
        for (std::uint32_t person = 0; person < columns->personCount(); ++person)
            for (const std::uint32_t crime : columns->accusedOf(person))
                if (isUnmapped(crime)) expected[keyOf(crime)].suspects.insert(person);
        for (const RankedSuspect& ranked : list->rows)
            for (const LedgerLine& line : harm::ledger(*list, ranked.person))
                if (line.counted() && line.matchedBy == MatchedBy::Unmapped)
                    expected[keyOf(line.crime)].listed.insert(ranked.person);
        const auto pairs = harm::unmappedPairs(*columns, list->matches, list.get());
        QCOMPARE(pairs.size(), expected.size());
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            const harm::OffencePair& pair = pairs[i];
            const Sets& sets =
                expected.at(harm::decisionKey(pair.text.hoClass, pair.text.cjsCode, pair.text.title));
            QCOMPARE(pair.crimes, static_cast<int>(sets.crimes.size()));
            QCOMPARE(pair.suspects, static_cast<int>(sets.suspects.size()));
            QCOMPARE(pair.listed, static_cast<int>(sets.listed.size()));
            if (i > 0) QVERIFY(pairs[i - 1].listed >= pair.listed);
        }
    }

    // ---- rules for the next version

    void rulesAreCarriedWholeOrNotAtAll() {
        HarmIndex from = madeUp();
        from.rules = {{"008/75", {"suffocation"}, "B", "its word"}, {"008/75", {}, "C", "else"}};
        HarmIndex to = madeUp();
        harm::CarriedRules carried = harm::carryRules(from, to);
        QCOMPARE(carried.classes, std::vector<std::string>{"008/75"});
        QCOMPARE(carried.rules.size(), std::size_t(2));
        QVERIFY(carried.left.empty());
        to.rules = carried.rules;
        QVERIFY(harm::ambiguousClasses(to)[0].settled);

        // One of the rules names an offence that is gone: without it its titles would fall to the default.
        HarmIndex lacking = madeUp();
        lacking.rows.erase(lacking.rows.begin() + 1);
        lacking.rows.push_back(row("G", "008/75", {}, "Another of the class", 7));
        carried = harm::carryRules(from, lacking);
        QVERIFY(carried.rules.empty());
        QCOMPARE(carried.left, std::vector<std::string>{"008/75"});

        // Rules of its own are kept as they are.
        HarmIndex settled = madeUp();
        settled.rules = {{"008/75", {}, "B", "the publisher's"}};
        carried = harm::carryRules(from, settled);
        QCOMPARE(carried.rules.size(), std::size_t(1));
        QCOMPARE(carried.rules[0].urn, std::string("B"));
        QVERIFY(carried.classes.empty());
    }
};

QTEST_GUILESS_MAIN(TestCandidates)
#include "tst_candidates.moc"

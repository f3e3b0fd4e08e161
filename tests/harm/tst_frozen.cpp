// SPDX-License-Identifier: GPL-3.0-or-later
// A frozen list: made again from its image it is the same to the byte, and every change to it shows.
#include "models/harm/column_image.h"
#include "models/harm/frozen.h"
#include "models/harm/index_file.h"
#include "models/harm/movement.h"
#include "models/harm/ranking.h"
#include "tests/harm/extract_reader.h"
#include "tests/harm/random_case.h"

#include <QElapsedTimer>
#include <QTest>
#include <random>

using namespace harmdesk;

namespace {

const Date kOctober = *Date::fromYmd(2026, 10, 31);

std::shared_ptr<const Ranking> ranked(const plain::Case& held, Date asAt = kOctober,
                                      const Profile& profile = builtInProfile()) {
    return harm::rank(plain::columnsOf(held), profile, asAt).value();
}

plain::Case small() {
    plain::Case held;
    held.index.name = "small";
    IndexRow row;
    row.urn = "RAPE";
    row.days = HarmDays::fromDays(1825);
    row.title = "Rape, \"of\" someone";
    row.cjsCodes = {"A1", "A2"};
    held.index.rows = {row};
    held.index.rules = {{"019/08", {"rape"}, "RAPE", "default"}};
    OffenceDecision decision{"999/99", "", "odd", "RAPE", "anna", "like it"};
    held.index.decisions = {decision};
    held.persons = {{"NA", "77/1", *Date::fromYmd(1980, 2, 29), Sex::Male, PersonStatus::None},
                    {"NB,\"x\"", "", {}, Sex::Female, PersonStatus::Wanted},
                    {"VICTIMREF", "", *Date::fromYmd(1990, 1, 1), Sex::Female, PersonStatus::None},
                    {"WITNESSREF", "", {}, Sex::Unknown, PersonStatus::None}};
    for (const char* no : {"C1", "C2", "C3", "UNACCUSED"}) {
        plain::Crime crime;
        crime.no = no;
        crime.offence.urn = crime.no == "C2" ? "" : "RAPE";
        crime.offence.title = crime.no == "C2" ? "unknown" : "Rape";
        crime.reported = *Date::fromYmd(2026, 6, 1);
        crime.committed = *Date::fromYmd(2026, 5, 30);
        crime.flags = {"VAWG"};
        held.crimes.push_back(crime);
    }
    held.links = {{"C1", "NA", Role::Charged},        {"C2", "NA", Role::Suspect},
                  {"C2", "NB,\"x\"", Role::Suspect},  {"C3", "NB,\"x\"", Role::Arrested},
                  {"C1", "VICTIMREF", Role::Victim},  {"C2", "NA", Role::Victim},
                  {"C3", "VICTIMREF", Role::Victim},  {"UNACCUSED", "VICTIMREF", Role::Victim},
                  {"C1", "WITNESSREF", Role::Witness}};
    held.events = {{"NA", EventKind::Bail, *Date::fromYmd(2026, 10, 1), *Date::fromYmd(2026, 11, 20)},
                   {"VICTIMREF", EventKind::Order, *Date::fromYmd(2026, 10, 1), {}}};
    return held;
}

void equalDetails(const Ranking& a, const Ranking& b) {
    QCOMPARE(a.details.size(), b.details.size());
    for (std::size_t i = 0; i < a.details.size(); ++i) {
        QCOMPARE(a.details[i].byGroup, b.details[i].byGroup);
        QVERIFY(a.details[i].custody.kind == b.details[i].custody.kind);
        QCOMPARE(a.details[i].custody.date, b.details[i].custody.date);
        QVERIFY(a.details[i].clock.kind == b.details[i].clock.kind);
        QCOMPARE(a.details[i].clock.due, b.details[i].clock.due);
        QCOMPARE(a.details[i].worstCount, b.details[i].worstCount);
    }
}

} // namespace

class TestFrozen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSmallListByHand() {
        const auto list = ranked(small());
        QCOMPARE(list->rows.size(), std::size_t{2});
        const FrozenCycle cycle = harm::freeze(*list, 1).value();
        QCOMPARE(cycle.list, std::string("rank,nominal_ref,score_days,crimes,victims,worst_days,latest,"
                                         "unmapped\n1,NA,1825.00,2,2,1825.00,2026-06-01,1\n"
                                         "2,\"NB,\"\"x\"\"\",1825.00,2,2,1825.00,2026-06-01,1\n"));
        QCOMPARE(cycle.ledger, harm::ledgerCsv(*list));
        QCOMPARE(cycle.info.label, std::string("2026-10"));
        QCOMPARE(cycle.info.cutOff, 1);
        QCOMPARE(cycle.info.ranked, 2);
        QCOMPARE(cycle.info.total, HarmDays::fromDays(3650));
        QCOMPARE(cycle.info.unmappedCrimes, 1);
        QCOMPARE(cycle.info.unmappedOffences, 1);
        QCOMPARE(cycle.info.atLeastSuspects, 2);
        QCOMPARE(cycle.info.indexName, std::string("small"));
        QCOMPARE(cycle.info.sha256.size(), std::size_t{64});
        QVERIFY(harm::faults(cycle).empty());
        const auto again = harm::thaw(cycle).value();
        QCOMPARE(harm::rankingCsv(*again), cycle.list);
        QCOMPARE(again->columns->index.decisions.at(0).decidedBy, std::string("anna"));
        QCOMPARE(again->columns->index.rows.at(0).cjsCodes.size(), std::size_t{2});
    }

    void nothingOfVictimsOrWitnessesIsKept() {
        const std::string raw = harm::rawImageOf(*ranked(small())->columns);
        QVERIFY(raw.find("77/1") != std::string::npos);
        for (const char* gone : {"VICTIMREF", "WITNESSREF", "UNACCUSED"})
            QVERIFY2(raw.find(gone) == std::string::npos, gone);
    }

    void rowsThatTheListDoesNotUseChangeNothing() {
        plain::Case held = small();
        const FrozenCycle before = harm::freeze(*ranked(held), 100).value();
        held.persons.push_back({"AAA", "", {}, Sex::Male, PersonStatus::None});
        held.persons.push_back({"ZZZ", "", {}, Sex::Male, PersonStatus::None});
        held.crimes.push_back(held.crimes.back());
        held.crimes.back().no = "A0";
        held.crimes.back().flags = {"OTHER"};
        held.links.push_back({"A0", "AAA", Role::Victim});
        const FrozenCycle after = harm::freeze(*ranked(held), 100).value();
        QCOMPARE(after.info.sha256, before.info.sha256);
        QCOMPARE(after.image, before.image);
        held.links.push_back({"A0", "ZZZ", Role::Suspect}); // accused, not ranked: part of it
        QVERIFY(harm::freeze(*ranked(held), 100)->info.sha256 != before.info.sha256);
    }

    void whatTheSumIsOver() {
        plain::Case held = small();
        const std::string sum = harm::freeze(*ranked(held), 100)->info.sha256;
        QCOMPARE(harm::freeze(*ranked(held), 100)->info.sha256, sum);
        QVERIFY(harm::freeze(*ranked(held), 99)->info.sha256 != sum);
        QVERIFY(harm::freeze(*ranked(held, kOctober.plusDays(-1)), 100)->info.sha256 != sum);
        Profile other = builtInProfile();
        other.version = 2;
        QVERIFY(harm::freeze(*ranked(held, kOctober, other), 100)->info.sha256 != sum);
        held.index.decisions[0].reason = "otherwise";
        QVERIFY(harm::freeze(*ranked(held), 100)->info.sha256 != sum);
    }

    void refusals() {
        Ranking sandbox = *ranked(small());
        sandbox.isSandbox = true;
        QVERIFY(harm::freeze(sandbox, 100).error().kind == ErrorKind::Usage);
        QVERIFY(harm::freeze(*ranked(small()), 0).error().kind == ErrorKind::Usage);
    }

    void theGoldenExtract() {
        plain::ExtractReader reader;
        const QString golden = QStringLiteral(HARMDESK_SOURCE_DIR "/tests/golden/extract-a/");
        for (const char* month : {"2026-08", "2026-09", "2026-10"})
            reader.apply(golden + QLatin1String(month));
        const auto columns = plain::columnsOf(reader.result(harm::builtInIndex().value()));
        const auto list = harm::rankWithDetails(columns, builtInProfile(), kOctober).value();
        const FrozenCycle cycle = harm::freeze(*list, 100).value();
        QVERIFY(cycle.list == plain::fileBytes(golden + QStringLiteral("expected/ranking-2026-10-31.csv")));
        QVERIFY(cycle.ledger == plain::fileBytes(golden + QStringLiteral("expected/ledger-2026-10-31.csv")));
        QVERIFY(harm::faults(cycle).empty());
        equalDetails(*list, *harm::thaw(cycle, {}, true).value());
        QVERIFY2(cycle.image.size() < 400'000, qPrintable(QString::number(cycle.image.size())));
    }

    void everyListIsMadeAgainToTheByte() {
        int lists = 0;
        for (std::uint32_t seed = 1; seed <= 150; ++seed) {
            plain::RandomCase random(seed);
            const plain::Case first = random.held();
            const plain::Case second = random.held();
            const Profile profile = random.profile();
            const auto was = harm::rankWithDetails(plain::columnsOf(first), profile, random.asAt).value();
            const auto is =
                harm::rankWithDetails(plain::columnsOf(second), random.profile(), random.asAt.plusDays(30))
                    .value();
            const FrozenCycle frozenWas = harm::freeze(*was, 5).value();
            const FrozenCycle frozenIs = harm::freeze(*is, 5).value();
            QVERIFY(harm::faults(frozenWas).empty());
            const auto thawedWas = harm::thaw(frozenWas, {}, true).value();
            const auto thawedIs = harm::thaw(frozenIs, {}, true).value();
            QCOMPARE(harm::rankingCsv(*thawedWas), frozenWas.list);
            QCOMPARE(harm::ledgerCsv(*thawedWas), frozenWas.ledger);
            equalDetails(*was, *thawedWas);
            // An image of what an image gave is the same.
            QCOMPARE(harm::rawImageOf(*thawedWas->columns), harm::rawImageOf(*was->columns));
            // Movements between frozen lists, and from a frozen to a live one, are those between the live
            // ones.
            const auto live = harm::movements(*was, *is, 5);
            for (const auto& frozen :
                 {harm::movements(*thawedWas, *thawedIs, 5), harm::movements(*thawedWas, *is, 5)}) {
                QCOMPARE(frozen.size(), live.size());
                for (std::size_t i = 0; i < live.size(); ++i) {
                    QCOMPARE(frozen[i].nominalRef, live[i].nominalRef);
                    QVERIFY(frozen[i].status == live[i].status);
                    QVERIFY(frozen[i].lines == live[i].lines);
                    QCOMPARE(frozen[i].reason, live[i].reason);
                    HarmDays sum;
                    for (const MoveLine& line : frozen[i].lines) sum += line.days;
                    QCOMPARE(sum, frozen[i].score - frozen[i].prevScore);
                }
            }
            lists += was->rows.empty() ? 0 : 1;
        }
        QVERIFY(lists > 50);
    }

    void everyChangeShows_data() {
        QTest::addColumn<int>("what");
        const char* const names[]{
            "sum",         "cut-off", "as-at date", "label",  "profile", "profile version", "index",
            "index's sum", "list",    "ledger",     "ranked", "total",   "unmapped",        "at least"};
        int what = 0;
        for (const char* name : names) QTest::newRow(name) << what++;
    }
    void everyChangeShows() {
        QFETCH(int, what);
        FrozenCycle cycle = harm::freeze(*ranked(small()), 100).value();
        CycleInfo& info = cycle.info;
        switch (what) {
        case 0:
            info.sha256[0] = info.sha256[0] == '0' ? '1' : '0';
            break;
        case 1:
            ++info.cutOff;
            break;
        case 2:
            info.asAt = info.asAt.plusDays(-1);
            break;
        case 3:
            info.label = "2026-11";
            break;
        case 4:
            info.profile.windowDays = 400;
            break;
        case 5:
            ++info.profile.version;
            break;
        case 6:
            info.indexName = "other";
            break;
        case 7:
            info.indexSha256 = std::string(64, '0');
            break;
        case 8:
            cycle.list[cycle.list.size() - 3] = '7';
            break;
        case 9:
            cycle.ledger += "x\n";
            break;
        case 10:
            ++info.ranked;
            break;
        case 11:
            info.total += HarmDays::fromHundredths(1);
            break;
        case 12:
            ++info.unmappedCrimes;
            break;
        default:
            ++info.atLeastSuspects;
            break;
        }
        const auto faults = harm::faults(cycle);
        QVERIFY(!faults.empty());
        QVERIFY(faults[0].contains(QString::fromStdString(info.label)));
    }

    void everyDamagedImageShows() {
        const FrozenCycle sound = harm::freeze(*ranked(small()), 100).value();
        for (std::size_t at = 0; at < sound.image.size(); ++at) {
            FrozenCycle cycle = sound;
            cycle.image[at] = static_cast<char>(cycle.image[at] ^ 0x10);
            // A few bits of a packed piece say nothing: then what it holds is the same.
            QVERIFY2(!harm::faults(cycle).empty() ||
                         harm::rawImage(cycle.image) == harm::rawImage(sound.image),
                     qPrintable(QString::number(at)));
            cycle.image = sound.image.substr(0, at);
            QVERIFY(!harm::faults(cycle).empty());
            QVERIFY(!harm::thaw(cycle).has_value());
        }
        FrozenCycle longer = sound;
        longer.image += '\0';
        QVERIFY(!harm::faults(longer).empty());
    }

    void hostileBytesAreRefusedOrHarmless() {
        std::mt19937 random(7);
        plain::RandomCase cases(3);
        const std::string sound = harm::rawImageOf(*plain::columnsOf(cases.held()));
        int read = 0;
        for (std::size_t size = 0; size < sound.size(); ++size)
            QVERIFY(!harm::columnsOfRaw(std::string_view(sound).substr(0, size)));
        for (int round = 0; round < 6000; ++round) {
            std::string bytes = sound;
            for (int i = 0; i < 1 + round % 3; ++i)
                bytes[random() % bytes.size()] = static_cast<char>(random());
            const auto columns = harm::columnsOfRaw(bytes);
            if (!columns) continue;
            ++read;
            const std::string again = harm::rawImageOf(*columns);
            QVERIFY(harm::columnsOfRaw(again).has_value());
            (void)harm::rankWithDetails(std::make_shared<const CaseColumns>(*columns), cases.profile(),
                                        kOctober);
        }
        QVERIFY(read > 100);
    }

    void historyOfAFewMonths() {
        const auto frozen = [](const char* day, int cutOff, const std::string& rows) {
            FrozenCycle cycle;
            cycle.info.asAt = *Date::parseIso(day);
            cycle.info.label = monthLabel(cycle.info.asAt);
            cycle.info.cutOff = cutOff;
            cycle.list = "rank,nominal_ref,score_days,crimes,victims,worst_days,latest,unmapped\n" + rows;
            return cycle;
        };
        const std::string tail = ",2,1,5.00,2026-08-01,0\n";
        const CycleHistory history =
            harm::history({frozen("2026-10-31", 1, "1,A,20.00" + tail + "2,\"B \"\"x\"\", y\",10.50" + tail),
                           frozen("2026-08-31", 1, "1,\"B \"\"x\"\", y\",30.00" + tail + "2,A,3.00" + tail),
                           frozen("2026-09-30", 1, "")})
                .value();
        QCOMPARE(history.cycles.size(), std::size_t{3});
        QCOMPARE(history.cycles[0].label, std::string("2026-08"));
        const std::string b = "B \"x\", y";
        QCOMPARE(history.place(b, 0).rank, 1);
        QCOMPARE(history.place(b, 1).rank, 0);
        QCOMPARE(history.place(b, 2).score, HarmDays::fromHundredths(1050));
        QCOMPARE(history.place("A", 0).score, HarmDays::fromDays(3));
        QCOMPARE(history.place("nobody", 0).rank, 0);
        QVERIFY(history.wasInside(b, 2) && !history.wasInside("A", 2) && history.wasInside("A", 3));
        QCOMPARE(history.before(*Date::parseIso("2026-10-31")), 1);
        QCOMPARE(history.before(*Date::parseIso("2026-08-31")), -1);
    }

    void listsThatAreNone_data() {
        QTest::addColumn<QByteArray>("list");
        const QByteArray head = "rank,nominal_ref,score_days,crimes,victims,worst_days,latest,unmapped\n";
        const QByteArray row = "1,A,20.00,2,1,5.00,2026-08-01,0\n";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another head") << QByteArray("rank,ref\n1,A\n");
        QTest::newRow("cut off") << head + row.left(row.size() - 1);
        QTest::newRow("rank left out") << head + "2,A,20.00,2,1,5.00,2026-08-01,0\n";
        QTest::newRow("rank twice") << head + row + row;
        QTest::newRow("same suspect twice") << head + row + "2,A,20.00,2,1,5.00,2026-08-01,0\n";
        QTest::newRow("no score") << head + "1,A,,2,1,5.00,2026-08-01,0\n";
        QTest::newRow("score of three decimals") << head + "1,A,1.234,2,1,5.00,2026-08-01,0\n";
        QTest::newRow("a field less") << head + "1,A,20.00,2,1,5.00,2026-08-01\n";
        QTest::newRow("a field more") << head + "1,A,20.00,2,1,5.00,2026-08-01,0,0\n";
        QTest::newRow("quote left open") << head + "1,\"A,20.00,2,1,5.00,2026-08-01,0\n";
        QTest::newRow("quote inside") << head + "1,A\"B,20.00,2,1,5.00,2026-08-01,0\n";
    }
    void listsThatAreNone() {
        QFETCH(QByteArray, list);
        FrozenCycle cycle;
        cycle.info.asAt = kOctober;
        cycle.list = list.toStdString();
        const auto history = harm::history({cycle});
        QVERIFY(!history.has_value());
        QVERIFY(history.error().kind == ErrorKind::Unreadable);
    }

    /// Ten bytes a crime: a few megabytes for 350,000 of them.
    void aLargeListIsSmallOnDisk() {
        plain::Case held;
        held.index = harm::builtInIndex().value();
        std::mt19937 random(11);
        const auto upTo = [&random](int most) {
            return static_cast<int>(random() % static_cast<unsigned>(most));
        };
        constexpr int kSuspects = 7'000;
        constexpr int kCrimes = 70'000;
        for (int i = 0; i < kSuspects; ++i)
            held.persons.push_back({QStringLiteral("N%1").arg(1'000'000 + i * 7).toStdString(), "",
                                    Date::fromDays(upTo(12'000)), Sex::Male, PersonStatus::None});
        for (int i = 0; i < kSuspects; ++i)
            held.persons.push_back({QStringLiteral("V%1").arg(1'000'000 + i * 7).toStdString(),
                                    "",
                                    {},
                                    Sex::Female,
                                    PersonStatus::None});
        for (int i = 0; i < kCrimes; ++i) {
            plain::Crime crime;
            crime.no = QStringLiteral("01/%1/26").arg(1'000'000 + i * 3).toStdString();
            const IndexRow& row = held.index.rows[static_cast<std::size_t>(upTo(40))];
            crime.offence = {"", row.hoClass, row.cjsCodes.empty() ? "" : row.cjsCodes[0], row.title};
            crime.reported = kOctober.plusDays(-upTo(1000));
            crime.committed = crime.reported.plusDays(-upTo(20));
            crime.recorded = crime.reported.plusDays(upTo(3));
            crime.flags = {"VAWG"};
            crime.outcome = upTo(22);
            held.crimes.push_back(std::move(crime));
            held.links.push_back({held.crimes.back().no,
                                  held.persons[static_cast<std::size_t>(upTo(kSuspects))].ref,
                                  static_cast<Role>(upTo(4))});
            held.links.push_back({held.crimes.back().no,
                                  held.persons[static_cast<std::size_t>(kSuspects + upTo(kSuspects))].ref,
                                  Role::Victim});
        }
        const auto list = ranked(held);
        QVERIFY(list->rows.size() > 6'000);
        QElapsedTimer timer;
        timer.start();
        const FrozenCycle cycle = harm::freeze(*list, 100).value();
        const qint64 froze = timer.restart();
        const auto again = harm::thaw(cycle).value();
        const qint64 thawed = timer.elapsed();
        qInfo("freeze %lld ms, thaw %lld ms, image %zu bytes, list %zu, ledger %zu", froze, thawed,
              cycle.image.size(), cycle.list.size(), cycle.ledger.size());
        QCOMPARE(harm::rankingCsv(*again), cycle.list);
        QVERIFY2(cycle.image.size() < 1'200'000, qPrintable(QString::number(cycle.image.size())));
    }
};

QTEST_GUILESS_MAIN(TestFrozen)
#include "tst_frozen.moc"

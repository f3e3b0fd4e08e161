// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/allegation_columns.h"
#include "models/storage/sqlite/columns_loader.h"
#include "tests/support/case_files.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <algorithm>

using namespace harmdesk;
using namespace harmdesk::testing;

namespace {

std::vector<std::string> texts(const TextPool& pool) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < pool.size(); ++i) out.emplace_back(pool[i]);
    return out;
}

using Strings = std::vector<std::string>;
using Numbers = std::vector<std::uint32_t>;

} // namespace

class TestColumns : public QObject {
    Q_OBJECT

    static Result<std::shared_ptr<const CaseColumns>> load(const QString& path,
                                                           const WorkContext& context = {}) {
        return storage::openCase(path, viewing()).value()->suspects().loadColumns(context);
    }

private Q_SLOTS:
    void anEmptyCaseHasEmptyColumns() {
        QTemporaryDir dir;
        const auto columns = load(makeCase(dir.path()));
        QVERIFY(columns.has_value());
        QCOMPARE((*columns)->personCount(), std::size_t{0});
        QCOMPARE((*columns)->crimeCount(), std::size_t{0});
        QCOMPARE((*columns)->accusedStart, Numbers{0});
        QCOMPARE((*columns)->victimStart, Numbers{0});
        QCOMPARE((*columns)->eventStart, Numbers{0});
        QCOMPARE((*columns)->boroughs, Strings{""});
        QCOMPARE((*columns)->flagSets, std::vector<Strings>{{}});
        QCOMPARE((*columns)->index.name, std::string("starting-points-2020"));
        QCOMPARE((*columns)->dataVersion, 0);
    }

    void theSmallCaseIsHeldInOrder() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        const auto loaded = load(path);
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().text + loaded.error().detail));
        const CaseColumns& c = **loaded;
        const std::int32_t none = Date::kNull;
        QCOMPARE(texts(c.nominalRef), (Strings{"N050", "N100", "N200", "N300", "N400"}));
        QCOMPARE(texts(c.surname), (Strings{"Dunn", "Bell", "Cole", "Oakes", "Eyre"}));
        QCOMPARE(texts(c.forenames), (Strings{"Lee", "Ann", "Ivy", "Sam", "Kit"}));
        QCOMPARE(texts(c.pncId), (Strings{"77/1", "", "", "77/1", ""}));
        QCOMPARE(c.dateOfBirth, (std::vector<std::int32_t>{4000, 7000, none, 5000, 3000}));
        QVERIFY((c.sex == std::vector<Sex>{Sex::Male, Sex::Female, Sex::Female, Sex::Male, Sex::Unknown}));
        QVERIFY((c.personStatus == std::vector<PersonStatus>{PersonStatus::None, PersonStatus::None,
                                                             PersonStatus::None, PersonStatus::Wanted,
                                                             PersonStatus::None}));
        Strings homes;
        for (const std::uint16_t b : c.homeBorough) homes.push_back(c.boroughs[b]);
        QCOMPARE(homes, (Strings{"Leeds", "Leeds", "", "Camden", "Camden"}));

        QCOMPARE(texts(c.crimeNo), (Strings{"C10", "C20", "C30"}));
        QCOMPARE(c.offences[c.offence[0]].hoClass, std::string("008/06"));
        QCOMPARE(c.offences[c.offence[1]].title, std::string("Odd offence"));
        QCOMPARE(c.offences[c.offence[2]].cjsCode, std::string("OF61016"));
        QCOMPARE(c.committedFrom, (std::vector<std::int32_t>{20450, 20470, 20510}));
        QCOMPARE(c.reportedOn, (std::vector<std::int32_t>{day("2026-01-05"), none, day("2026-03-01")}));
        QCOMPARE(c.recordedOn, (std::vector<std::int32_t>{20459, 20475, 20514}));
        QCOMPARE(c.statementOn, (std::vector<std::int32_t>{none, none, 20520}));
        QCOMPARE(c.offenceCount, (std::vector<std::int32_t>{1, 1, 2}));
        QCOMPARE(c.flagSets.size(), std::size_t{2}); // written in two orders, one set
        QCOMPARE(c.flagSets[c.flagSet[0]], (Strings{"DA", "VAWG"}));
        QCOMPARE(c.flagSet[0], c.flagSet[2]);
        QCOMPARE(c.flagSet[1], std::uint16_t{0});
        QCOMPARE(c.boroughs[c.crimeBorough[0]], std::string("Leeds"));
        QCOMPARE(c.boroughs[c.crimeBorough[2]], std::string("Camden"));
        QVERIFY((c.recordStatus == std::vector<RecordStatus>{RecordStatus::Cancelled, RecordStatus::Active,
                                                             RecordStatus::Active}));
        QCOMPARE(c.outcomeType, (std::vector<std::uint8_t>{0, 0, 16}));

        QCOMPARE(c.accusedStart, (Numbers{0, 1, 2, 2, 4, 4}));
        QCOMPARE(c.accusedCrime, (Numbers{2, 1, 0, 2}));
        QVERIFY((c.accusedRole ==
                 std::vector<Role>{Role::Arrested, Role::Suspect, Role::Suspect, Role::Charged}));
        QCOMPARE(c.victimStart, (Numbers{0, 2, 3, 4}));
        QCOMPARE(c.victim, (Numbers{1, 2, 3, 1}));
        QCOMPARE(c.eventStart, (Numbers{0, 1, 1, 1, 3, 3}));
        QVERIFY(c.events[1].kind == EventKind::Arrest && c.events[1].on == day("2026-03-02") &&
                c.events[1].until == none);
        QVERIFY(c.events[2].kind == EventKind::Bail && c.events[2].until == day("2026-04-02"));
        QCOMPARE(c.units, (Strings{"", "Unit 7"}));
        QCOMPARE(c.crimeUnit.size(), c.crimeCount());
        QCOMPARE(std::count(c.crimeUnit.begin(), c.crimeUnit.end(), std::uint16_t{1}), 1);
        QCOMPARE(c.statusFrom.size(), c.personCount());
        QVERIFY(c.statusFrom[3] != none); // the one with a status
        QCOMPARE(c.statusFrom[0], none);
        QCOMPARE(texts(c.formerNames), (Strings{"", "", "", "", ""}));
        QVERIFY(c.allegations && c.allegations->size() == c.accusedCrime.size());
        QCOMPARE(c.dataVersion, 1);
    }

    /// Names before an import changed them: of imports that stand, each once, other than the name of now.
    void formerNames() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        {
            SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE);
            db.exec("INSERT INTO import (id, started_at, finished_at, user) VALUES (2, 'a', 'b', 'u'), "
                    "(3, 'a', 'b', 'u'), (4, 'a', 'b', 'u')");
            db.exec("UPDATE import SET rolled_back_at = '2026-10-31' WHERE id = 4");
            const auto image = [&](int import, int side, const char* ref, const char* surname) {
                SQLite::Statement insert(
                    db, "INSERT INTO person_image SELECT ?1, ?2, id, nominal_ref, pnc_id, ?4, forenames, "
                        "date_of_birth, sex, ethnicity, home_borough, status, status_from, file_id, line "
                        "FROM person WHERE nominal_ref = ?3");
                insert.bind(1, import);
                insert.bind(2, side);
                insert.bind(3, ref);
                insert.bind(4, surname);
                insert.exec();
            };
            image(2, 0, "N100", "Bull");
            image(3, 0, "N100", "Ball");
            image(2, 0, "N200", "Cowl");
            image(3, 0, "N200", "Cowl");  // twice the same
            image(2, 0, "N300", "Oakes"); // the name of now: something else was changed
            image(3, 1, "N400", "After"); // as an import left it
            image(4, 0, "N050", "Gone");  // of an import that was rolled back
        }
        const auto columns = load(path).value();
        QCOMPARE(texts(columns->formerNames), (Strings{"", "Bull, Ann;Ball, Ann", "Cowl, Ivy", "", ""}));
    }

    void onlyDecisionsThatStandComeWithTheIndex() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        {
            auto edit = storage::openCase(path, editing());
            storage::IndexStore& store = (*edit)->indexes();
            QVERIFY(store.decide({"999/99", "XX1", "Odd", "A.1", "ann"}).has_value());
            QVERIFY(store.decide({"999/98", "", "Other", "A.2", "ann"}).has_value());
            QVERIFY(store.decide({"999/99", "XX1", "Odd", "A.3", "bob"}).has_value());
            const auto gone = store.decide({"999/97", "", "Third", "A.4", "ann"});
            QVERIFY(store.withdraw(gone->id, QStringLiteral("bob"), QStringLiteral("mistaken")).has_value());
        }
        const auto columns = load(path).value();
        QCOMPARE(columns->index.decisions.size(), std::size_t{2});
        QCOMPARE(columns->index.decisions[0].urn, std::string("A.2"));
        QCOMPARE(columns->index.decisions[1].urn, std::string("A.3"));
        QCOMPARE(columns->index.decisions[1].decidedBy, std::string("bob"));
        QCOMPARE(columns->dataVersion, 5);
    }

    /// Ids in random order, references with long common beginnings, of different lengths and with bytes above
    /// 127.
    void randomReferencesAreSortedByBytes() {
        QRandomGenerator random(20261101);
        TextPool pool;
        Strings plain;
        for (int i = 0; i < 5000; ++i) {
            std::string text =
                "REF/2026/" + std::string(random.bounded(4U), '0') + std::to_string(random.bounded(100000U));
            if (random.bounded(10U) == 0) text += "\xC3\xA9";
            if (random.bounded(50U) == 0) text = text.substr(0, random.bounded(9U));
            pool.append(text);
            plain.push_back(text);
        }
        const std::vector<std::uint32_t> order = storage::byteOrder(pool);
        QCOMPARE(order.size(), plain.size());
        Strings sorted;
        for (const std::uint32_t i : order) sorted.push_back(plain[i]);
        std::sort(plain.begin(), plain.end());
        QCOMPARE(sorted, plain);
    }

    void flagsAreASortedSet() {
        QCOMPARE(storage::flagSetOf("VAWG; DA;;VAWG ;"), (Strings{"DA", "VAWG"}));
        QCOMPARE(storage::flagSetOf(""), Strings());
        QCOMPARE(storage::flagSetOf(" ; "), Strings());
    }

    void wildIdsAreFoundToo() {
        storage::IdMap map;
        const std::int64_t huge = std::int64_t{1} << 60;
        map.build({huge, -5, 7}, {2, 0, 1});
        QCOMPARE(map[huge], 2U);
        QCOMPARE(map[-5], 0U);
        QCOMPARE(map[7], 1U);
        QCOMPARE(map[8], storage::IdMap::kMissing);
        map.build({3, 1}, {0, 1});
        QCOMPARE(map[3], 0U);
        QCOMPARE(map[2], storage::IdMap::kMissing);
        QCOMPARE(map[-1], storage::IdMap::kMissing);
        QCOMPARE(map[huge], storage::IdMap::kMissing);
    }

    void tooManyBoroughsAreSaidAloud() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        runSql(path, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 65534) INSERT "
                     "INTO word SELECT i + 100, 'B' || i FROM n;"
                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 65533) INSERT "
                     "INTO person "
                     "SELECT i + 100, 'P' || i, '', '', '', NULL, 0, NULL, i + 100, 0, NULL, 1, i FROM n");
        const auto fits = load(path);
        QVERIFY2(fits.has_value(), fits ? "" : qPrintable(fits.error().text));
        QCOMPARE((*fits)->boroughs.size(), std::size_t{65536});
        runSql(path,
               "INSERT INTO person VALUES (90000, 'Q', '', '', '', NULL, 0, NULL, 65634, 0, NULL, 1, 1)");
        const auto refused = load(path);
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().kind == ErrorKind::CaseFile);
        QVERIFY2(refused.error().text.contains(QStringLiteral("boroughs")), qPrintable(refused.error().text));
    }

    void aDanglingLinkIsDamage() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        runSql(path, "DELETE FROM person WHERE id = 2");
        const auto refused = load(path);
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().text.contains(QStringLiteral("damaged")), qPrintable(refused.error().text));
    }

    void stopsWhenAsked() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        runSql(path, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) INSERT "
                     "INTO person "
                     "SELECT i + 100, 'P' || i, '', '', '', NULL, 0, NULL, NULL, 0, NULL, 1, i FROM n");
        std::stop_source stop;
        stop.request_stop();
        WorkContext context;
        context.stop = stop.get_token();
        const auto stopped = load(path, context);
        QVERIFY(!stopped.has_value());
        QVERIFY(stopped.error().kind == ErrorKind::Cancelled);
        Progress last;
        WorkContext reporting;
        reporting.report = [&](const Progress& p) { last = p; };
        QVERIFY(load(path, reporting).has_value());
        QCOMPARE(last.done, 3);
        QCOMPARE(last.total, 3);
    }

    void stopsWhenAskedOnceAllRowsAreRead() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        std::stop_source stop;
        WorkContext context;
        context.stop = stop.get_token();
        context.report = [&](const Progress& p) {
            if (p.total > 0 && p.done == p.total) stop.request_stop();
        };
        const auto stopped = load(path, context);
        QVERIFY(!stopped.has_value()); // not packed to the end first
        QVERIFY(stopped.error().kind == ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/case_files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace harmdesk;
using namespace harmdesk::testing;

class TestStores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void notesKeepEveryVersion() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        auto edit = storage::openCase(path, editing());
        storage::NoteStore& notes = (*edit)->notes();
        const QDateTime at = fixedClock()();
        const auto first = notes.save({}, "N300", QStringLiteral("Ann"), QStringLiteral("<p>Ŵyn</p>"),
                                      QStringLiteral("Ŵyn"), at);
        QVERIFY(first.has_value());
        QVERIFY(!first->id.isNull());
        QCOMPARE(first->createdBy, QStringLiteral("Ann"));
        const auto same = notes.save(first->id, "N300", QStringLiteral("Bob"), QStringLiteral("<p>Ŵyn</p>"),
                                     QStringLiteral("Ŵyn"), at.addSecs(5));
        QCOMPARE(same->versions.size(), std::size_t{1});
        const auto second = notes.save(first->id, "N300", QStringLiteral("Bob"), QStringLiteral("<p>Two</p>"),
                                       QStringLiteral("Two"), at.addSecs(9));
        QCOMPARE(second->versions.size(), std::size_t{2});
        QCOMPARE(second->versions[0].html, QStringLiteral("<p>Ŵyn</p>"));
        QCOMPARE(second->latest().version, 2);
        QCOMPARE(second->latest().author, QStringLiteral("Bob"));
        QCOMPARE(second->latest().savedAt, at.addSecs(9));
        QVERIFY(
            notes.save({}, "N300", QStringLiteral("Ann"), QStringLiteral("<p>b</p>"), QStringLiteral("b"), at)
                .has_value());
        QVERIFY(
            notes.save({}, "N100", QStringLiteral("Ann"), QStringLiteral("<p>c</p>"), QStringLiteral("c"), at)
                .has_value());
        QVERIFY(notes.setDeleted(first->id, true).has_value());
        const auto held = notes.notes("N300");
        QCOMPARE(held->size(), std::size_t{2});
        QVERIFY(held->at(0).deleted);
        QCOMPARE(held->at(0).versions.size(), std::size_t{2});
        const std::vector<std::pair<std::string, int>> expected{{"N100", 1}, {"N300", 1}};
        QCOMPARE(notes.counts().value(), expected);
        QVERIFY(notes.setDeleted(first->id, false).has_value());
        QCOMPARE(notes.counts()->at(1).second, 2);
        // Notes are no part of the data that is ranked.
        QCOMPARE((*edit)->suspects().dataVersion().value(), 0);
    }

    void unknownNotesAreRefused() {
        QTemporaryDir dir;
        auto edit = storage::openCase(makeCase(dir.path()), editing());
        storage::NoteStore& notes = (*edit)->notes();
        const QDateTime at = fixedClock()();
        QVERIFY(
            !notes.save(NoteId{7}, "N1", QStringLiteral("a"), QStringLiteral("x"), QStringLiteral("x"), at));
        QVERIFY(!notes.setDeleted(NoteId{7}, true));
        const auto note =
            notes.save({}, "N1", QStringLiteral("a"), QStringLiteral("x"), QStringLiteral("x"), at);
        QVERIFY(
            !notes.save(note->id, "N2", QStringLiteral("a"), QStringLiteral("y"), QStringLiteral("y"), at));
        QVERIFY(notes.notes("N2")->empty());
        QCOMPARE(notes.notes("N1")->at(0).versions.size(), std::size_t{1});
    }

    void indexesAreVersionsThatNeverChange() {
        QTemporaryDir dir;
        auto edit = storage::openCase(makeCase(dir.path()), editing());
        storage::IndexStore& store = (*edit)->indexes();
        HarmIndex mine{.name = "mine", .sha256 = "ff", .rows = {}, .rules = {}, .decisions = {}};
        mine.rows.push_back(IndexRow{"U.1",
                                     "008/06",
                                     {"A1", "B2"},
                                     "Title",
                                     HarmDays::fromHundredths(54750),
                                     "Other",
                                     ModeOfTrial::Summary,
                                     false});
        mine.rules.push_back(ResolutionRule{"008/06", {"on", "police"}, "U.1", "why"});
        QVERIFY(store.add(mine).has_value());
        const Status again = store.add(mine);
        QVERIFY(!again && again.error().kind == ErrorKind::Usage);
        QCOMPARE(store.names().value(),
                 (std::vector<QString>{QStringLiteral("starting-points-2020"), QStringLiteral("mine")}));
        QCOMPARE((*edit)->suspects().dataVersion().value(), 0);
        QVERIFY(!store.use(QStringLiteral("none")));
        QVERIFY(store.use(QStringLiteral("mine")).has_value());
        QCOMPARE((*edit)->suspects().dataVersion().value(), 1);
        QCOMPARE((*edit)->info()->indexName, QStringLiteral("mine"));
        const HarmIndex held = (*edit)->suspects().loadColumns({}).value()->index;
        QCOMPARE(held.name, std::string("mine"));
        QCOMPARE(held.rows[0].cjsCodes, (std::vector<std::string>{"A1", "B2"}));
        QCOMPARE(held.rows[0].days.hundredths(), 54750);
        QVERIFY(!held.rows[0].notifiable);
        QCOMPARE(held.rules[0].words, (std::vector<std::string>{"on", "police"}));
        QVERIFY(!store.index(QStringLiteral("none")));
    }

    void receiptsComeNewestFirst() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        runSql(path, "INSERT INTO import (id, started_at, finished_at, user, synthetic) VALUES (2, '2026-11-01T08:00:00.000Z', '2026-11-01T08:00:05.000Z', "
                     "'second', 1)");
        const auto receipts = storage::openCase(path, viewing()).value()->receipts().receipts().value();
        QCOMPARE(receipts.size(), std::size_t{2});
        QCOMPARE(receipts[0].user, QStringLiteral("second"));
        QVERIFY(receipts[0].files.empty());
        const ImportReceipt& first = receipts[1];
        QCOMPARE(first.id.value, 1);
        QCOMPARE(first.startedAt, QDateTime(QDate(2026, 10, 31), QTime(8, 0), Qt::UTC));
        QCOMPARE(first.files.size(), std::size_t{4});
        QVERIFY(first.files[3].kind == FileKind::Events);
        QCOMPARE(first.files[0].path, QStringLiteral("in/persons.csv"));
        QCOMPARE(first.files[0].rowsRead, 6);
        QCOMPARE(first.rejectedRows(), 1);
        QCOMPARE(first.rejects.at(0).file, QStringLiteral("in/persons.csv"));
        QCOMPARE(first.rejects.at(0).line, 7);
        QCOMPARE(first.rejects.at(0).code, QStringLiteral("bad_date"));
        QCOMPARE(first.unmapped.at(0).title, std::string("Odd offence"));
        QCOMPARE(first.unmapped.at(0).crimes, 2);
    }
};

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"

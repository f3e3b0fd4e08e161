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

    void rulesAreReplaced() {
        QTemporaryDir dir;
        auto edit = storage::openCase(makeCase(dir.path()), editing());
        storage::IndexStore& store = (*edit)->indexes();
        const QString name = QStringLiteral("starting-points-2020");
        const HarmIndex before = store.index(name).value();
        QVERIFY(!before.rules.empty());
        const std::vector<ResolutionRule> rules{{"008/06", {"on", "police"}, "U.1", "first"},
                                                {"008/06", {}, "U.2", "default"}};
        QVERIFY(store.setRules(name, rules, "feed", QStringLiteral("asked once")).has_value());
        const HarmIndex after = store.index(name).value();
        QCOMPARE(after.sha256, std::string("feed"));
        QCOMPARE(after.rows.size(), before.rows.size());
        QCOMPARE(after.rules.size(), std::size_t{2});
        QCOMPARE(after.rules[0].words, (std::vector<std::string>{"on", "police"}));
        QCOMPARE(after.rules[1].urn, std::string("U.2"));
        QCOMPARE((*edit)->suspects().dataVersion().value(), 1);
        const AuditEntry line = (*edit)->audit().entries()->back();
        QCOMPARE(line.event.action, QStringLiteral("index.rules"));
        QCOMPARE(line.event.subject, name);
        QVERIFY2(
            line.event.detail.contains(QStringLiteral("2 rules in place of %1").arg(before.rules.size())) &&
                line.event.detail.contains(QStringLiteral("asked once")),
            qPrintable(line.event.detail));
        QCOMPARE(store.setRules(QStringLiteral("none"), rules, "x", {}).error().kind, ErrorKind::Usage);
        QVERIFY(store.setRules(name, {}, "beef", {}).has_value());
        QVERIFY(store.index(name)->rules.empty());
    }

    void decisionsAreKeptAndWithdrawn() {
        QTemporaryDir dir;
        auto edit = storage::openCase(makeCase(dir.path()), editing());
        storage::IndexStore& store = (*edit)->indexes();
        OffenceDecision first{"999/99", "XX1", "Odd", "A.1", "ann", "nearest"};
        const OffenceDecision kept = store.decide(first).value();
        QCOMPARE(kept.id, 1);
        QCOMPARE(kept.decidedAt, std::string("2026-11-01T09:12:30.250Z"));
        QVERIFY(kept.stands());
        AuditEntry line = (*edit)->audit().entries()->back();
        QCOMPARE(line.event.action, QStringLiteral("offence.decided"));
        QCOMPARE(line.user, QStringLiteral("ann"));
        QCOMPARE(line.event.subject, QStringLiteral("999/99 XX1, Odd"));
        QCOMPARE(line.event.detail, QStringLiteral("decision 1: urn A.1, reason: nearest"));

        // Decided anew: the old one is withdrawn by whoever decides.
        first.urn = "A.2";
        first.decidedBy = "bob";
        QCOMPARE(store.decide(first)->id, 2);
        auto all = store.decisions().value();
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[0].withdrawnBy, std::string("bob"));
        QCOMPARE(all[0].withdrawnAt, std::string("2026-11-01T09:12:30.250Z"));
        QVERIFY(all[1].stands());
        QCOMPARE(all[1].reason, std::string("nearest"));
        QCOMPARE(store.index({})->decisions.size(), std::size_t{1});
        QCOMPARE(store.index({})->decisions[0].urn, std::string("A.2"));

        QCOMPARE(store.withdraw(9, QStringLiteral("ann"), {}).error().kind, ErrorKind::Unreadable);
        QCOMPARE(store.withdraw(1, QStringLiteral("ann"), {}).error().kind, ErrorKind::Usage);
        QCOMPARE(store.withdraw(2, {}, {}).error().kind, ErrorKind::Usage);
        QCOMPARE((*edit)->suspects().dataVersion().value(), 2);
        QVERIFY(store.withdraw(2, QStringLiteral("ann"), QStringLiteral("mistaken")).has_value());
        QCOMPARE((*edit)->suspects().dataVersion().value(), 3);
        QVERIFY(store.index({})->decisions.empty());
        line = (*edit)->audit().entries()->back();
        QCOMPARE(line.event.action, QStringLiteral("offence.withdrawn"));
        QCOMPARE(line.event.detail, QStringLiteral("decision 2: urn A.2, reason: mistaken"));

        first.urn.clear();
        QCOMPARE(store.decide(first).error().kind, ErrorKind::Usage);
        first.urn = "A.3";
        first.decidedBy.clear();
        QCOMPARE(store.decide(first).error().kind, ErrorKind::Usage);
        QCOMPARE(store.decisions()->size(), std::size_t{2});
        QVERIFY((*edit)->verify()->empty());
    }

    void specsKeepEveryVersion() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        auto edit = storage::openCase(path, editing(QStringLiteral("Ann")));
        storage::SpecStore& store = (*edit)->specs();
        QVERIFY(store.specs()->empty());
        const QString name = QStringLiteral("Heddlu X");
        const QByteArray one = "{\"name\": \"Ŵ\"}";
        const storage::StoredSpec first = store.save(name, one).value();
        QCOMPARE(first.version, 1);
        QCOMPARE(first.savedBy, QStringLiteral("Ann"));
        QCOMPARE(first.savedAt, fixedClock()());
        QCOMPARE((*edit)->audit().entries()->back().event.action, QStringLiteral("spec.saved"));
        QCOMPARE(store.save(name, "{}")->version, 2);
        QCOMPARE(store.save(QStringLiteral("A"), "[]")->version, 1);
        auto listed = store.specs().value();
        QCOMPARE(listed.size(), std::size_t{2});
        QCOMPARE(listed[0].name, QStringLiteral("A"));
        QCOMPARE(listed[1].version, 2);
        QCOMPARE(listed[1].json, QByteArray("{}"));
        QCOMPARE(store.spec(name, 1)->json, one);
        QCOMPARE(store.spec(name, 0)->version, 2);
        QCOMPARE(store.spec(name, 3).error().kind, ErrorKind::Unreadable);
        QCOMPARE(store.save(QStringLiteral("  "), "{}").error().kind, ErrorKind::Usage);

        QVERIFY(store.remove(name).has_value());
        QCOMPARE((*edit)->audit().entries()->back().event.action, QStringLiteral("spec.removed"));
        QCOMPARE(store.specs()->size(), std::size_t{1});
        QCOMPARE(store.spec(name, 1)->json, one); // receipts name it
        QCOMPARE(store.remove(name).error().kind, ErrorKind::Unreadable);
        QCOMPARE(store.save(name, "{}")->version, 3);
        QCOMPARE(store.specs()->size(), std::size_t{2});
        QCOMPARE((*edit)->suspects().dataVersion().value(), 0);
        QVERIFY((*edit)->verify()->empty());
    }

    void receiptsComeNewestFirst() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        runSql(path, "INSERT INTO import (id, started_at, finished_at, user, synthetic) VALUES (2, "
                     "'2026-11-01T08:00:00.000Z', '2026-11-01T08:00:05.000Z', "
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

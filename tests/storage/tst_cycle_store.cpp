// SPDX-License-Identifier: GPL-3.0-or-later
// Frozen cycles, the open cycle, profiles and views in the case file: kept as given, never changed
// afterwards, and every change from outside found.
#include "tests/storage/small_import.h"
#include "tests/support/case_files.h"
#include "tests/support/child_process.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <csignal>
#include <sys/resource.h>

using namespace harmdesk;
using namespace harmdesk::testing;

namespace {

FrozenCycle frozen(const char* day = "2026-10-31", const QString& by = QStringLiteral("Anna"),
                   const QString& reason = QStringLiteral("monthly")) {
    FrozenCycle cycle;
    CycleInfo& info = cycle.info;
    info.asAt = *Date::parseIso(day);
    info.label = monthLabel(info.asAt);
    info.profile.name = "mine";
    info.profile.version = 3;
    info.profile.windowDays = 400;
    info.indexName = "index";
    info.indexSha256 = std::string(64, 'b');
    info.cutOff = 50;
    info.ranked = 2;
    info.total = HarmDays::fromHundredths(12345);
    info.unmappedCrimes = 4;
    info.unmappedOffences = 3;
    info.atLeastSuspects = 1;
    info.frozenBy = by;
    info.reason = reason;
    info.sha256 = std::string(64, 'a');
    cycle.list = std::string("the list of ").append(day).append("\n\0\n", 3);
    cycle.ledger = std::string(300'000, 'l');
    cycle.image = std::string("\0image\xff", 7);
    return cycle;
}

OpenCycle opening(const char* day = "2026-10-31") {
    OpenCycle cycle;
    cycle.asAt = *Date::parseIso(day);
    cycle.label = monthLabel(cycle.asAt);
    cycle.profile = builtInProfiles().at(2);
    cycle.cutOff = 80;
    cycle.openedBy = QStringLiteral("Anna");
    return cycle;
}

Profile named(const std::string& name, int windowDays = 365) {
    Profile profile;
    profile.name = name;
    profile.windowDays = windowDays;
    return profile;
}

QString lastLine(storage::CaseConnection& connection) {
    const AuditEntry line = connection.audit().entries()->back();
    return line.user + QLatin1Char('|') + line.event.action + QLatin1Char('|') + line.event.subject +
           QLatin1Char('|') + line.event.detail;
}

} // namespace

class TestCycleStore : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_cases = 0;
    QString newCase() { return makeCase(m_dir.path(), QStringLiteral("case-%1.harmdesk").arg(m_cases++)); }
    static std::unique_ptr<storage::CaseConnection> edited(const QString& path) {
        return storage::openCase(path, editing()).value();
    }
    static std::int64_t version(storage::CaseConnection& connection) {
        return connection.suspects().dataVersion().value();
    }

private Q_SLOTS:
    void keepsWhatWasFrozen() {
        const QString path = newCase();
        auto edit = edited(path);
        const FrozenCycle given = frozen();
        const CycleInfo kept = edit->cycles().freeze(given, version(*edit)).value();
        QCOMPARE(kept.version, 1);
        QVERIFY(!kept.id.isNull() && !kept.superseded);
        QCOMPARE(kept.frozenAt, fixedClock()());
        QVERIFY(lastLine(*edit).startsWith(QStringLiteral("Anna|cycle.frozen|2026-10@1|SHA-256 aaaa")));
        QVERIFY(lastLine(*edit).contains(QStringLiteral("profile mine version 3, cut-off 50")));
        QVERIFY(lastLine(*edit).endsWith(QStringLiteral("reason: monthly")));
        edit.reset();
        auto view = storage::openCase(path, viewing()).value();
        const FrozenCycle held = view->cycles().cycle(kept.id).value();
        QCOMPARE(held.list, given.list);
        QCOMPARE(held.ledger, given.ledger);
        QCOMPARE(held.image, given.image);
        const CycleInfo info = view->cycles().cycles()->at(0);
        for (const CycleInfo* read : {&held.info, &info}) {
            QCOMPARE(read->id, kept.id);
            QCOMPARE(read->label, given.info.label);
            QCOMPARE(read->asAt, given.info.asAt);
            QVERIFY(read->profile == given.info.profile);
            QCOMPARE(read->indexSha256, given.info.indexSha256);
            QCOMPARE(read->cutOff, 50);
            QCOMPARE(read->ranked, 2);
            QCOMPARE(read->total, given.info.total);
            QCOMPARE(read->unmappedCrimes, 4);
            QCOMPARE(read->unmappedOffences, 3);
            QCOMPARE(read->atLeastSuspects, 1);
            QCOMPARE(read->frozenBy, QStringLiteral("Anna"));
            QCOMPARE(read->frozenAt, kept.frozenAt);
            QCOMPARE(read->reason, QStringLiteral("monthly"));
            QCOMPARE(read->sha256, given.info.sha256);
        }
        QVERIFY(view->cycles().cycle(CycleId{99}).error().kind == ErrorKind::Unreadable);
        QCOMPARE(view->verify().value(), std::vector<QString>());
    }

    void versionsAndOrder() {
        auto edit = edited(newCase());
        for (const char* day : {"2026-10-31", "2026-09-30", "2026-10-30", "2026-10-31"})
            QVERIFY(edit->cycles().freeze(frozen(day), version(*edit)).has_value());
        QStringList order;
        const auto cycles = edit->cycles().cycles().value();
        for (const CycleInfo& info : cycles)
            order << QStringLiteral("%1@%2 %3")
                         .arg(QString::fromStdString(info.label))
                         .arg(info.version)
                         .arg(info.superseded);
        QCOMPARE(order, (QStringList{QStringLiteral("2026-09@1 0"), QStringLiteral("2026-10@1 1"),
                                     QStringLiteral("2026-10@2 1"), QStringLiteral("2026-10@3 0")}));
        const auto lists = edit->cycles().lists().value();
        QCOMPARE(lists.size(), std::size_t{2});
        QCOMPARE(lists[0].info.label, std::string("2026-09"));
        QCOMPARE(lists[1].info.version, 3);
        QVERIFY(!lists[1].list.empty() && lists[1].image.empty());
        QCOMPARE(edit->verify().value(), std::vector<QString>());
    }

    void refusedFreezes() {
        const QString path = newCase();
        auto edit = edited(path);
        const auto lines = edit->audit().entries()->size();
        const auto refused = [&](const FrozenCycle& cycle, std::int64_t data) {
            return edit->cycles().freeze(cycle, data).error().kind;
        };
        QVERIFY(refused(frozen("2026-10-31", QString()), version(*edit)) == ErrorKind::Usage);
        QVERIFY(refused(frozen("2026-10-31", QStringLiteral("  ")), version(*edit)) == ErrorKind::Usage);
        QVERIFY(refused(frozen("2026-10-31", QStringLiteral("A"), QString()), version(*edit)) ==
                ErrorKind::Usage);
        QVERIFY(refused(frozen(), version(*edit) + 1) == ErrorKind::CaseFile);
        const std::int64_t before = version(*edit);
        {
            SmallImport import(*edit);
            import.addPerson("N1", "Adams");
            QVERIFY(import.commit().has_value());
        }
        const auto stale = edit->cycles().freeze(frozen(), before);
        QVERIFY(stale.error().kind == ErrorKind::CaseFile);
        QVERIFY(stale.error().text.contains(QStringLiteral("changed since")));
        QVERIFY(edit->cycles().cycles()->empty());
        QCOMPARE(edit->audit().entries()->size(), lines + 1); // the import alone
        edit.reset();
        auto view = storage::openCase(path, viewing()).value();
        QVERIFY(view->cycles().freeze(frozen(), version(*view)).error().kind == ErrorKind::CaseFile);
        QVERIFY(view->cycles().setOpen(opening()).error().kind == ErrorKind::CaseFile);
        QVERIFY(view->profiles().save(named("x")).error().kind == ErrorKind::CaseFile);
        QVERIFY(view->views().save(QStringLiteral("x"), "{}").error().kind == ErrorKind::CaseFile);
    }

    void nothingFrozenCanBeChanged_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("update") << QByteArray("UPDATE frozen_cycle SET reason = 'x'");
        QTest::newRow("delete") << QByteArray("DELETE FROM frozen_cycle");
        QTest::newRow("replace by id")
            << QByteArray("INSERT OR REPLACE INTO frozen_cycle SELECT id, 'other', 9, as_at, profile, "
                          "index_name, index_sha256, cut_off, ranked, total_hundredths, unmapped_crimes, "
                          "unmapped_offences, at_least_suspects, open_rejects, frozen_by, frozen_at, reason, "
                          "sha256, list, ledger, image FROM frozen_cycle");
        QTest::newRow("replace by label")
            << QByteArray("INSERT OR REPLACE INTO frozen_cycle SELECT 99, label, version, as_at, profile, "
                          "index_name, index_sha256, cut_off, ranked, total_hundredths, unmapped_crimes, "
                          "unmapped_offences, at_least_suspects, open_rejects, frozen_by, frozen_at, reason, "
                          "sha256, list, ledger, image FROM frozen_cycle");
        QTest::newRow("profile update") << QByteArray("UPDATE profile_version SET json = '{}'");
        QTest::newRow("profile delete") << QByteArray("DELETE FROM profile_version");
        QTest::newRow("profile replace")
            << QByteArray("INSERT OR REPLACE INTO profile_version SELECT name, version, '{}', saved_by, "
                          "saved_at FROM profile_version");
        QTest::newRow("second open cycle")
            << QByteArray("INSERT INTO open_cycle VALUES (2, '2026-11', 1, '{}', 1, 'a', 'b')");
    }
    void nothingFrozenCanBeChanged() {
        QFETCH(QByteArray, sql);
        const QString path = newCase();
        {
            auto edit = edited(path);
            QVERIFY(edit->cycles().freeze(frozen(), version(*edit)).has_value());
            QVERIFY(edit->profiles().save(named("x")).has_value());
        }
        SQLite::Database db(path.toStdString(), SQLite::OPEN_READWRITE, 5000);
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, db.exec(sql.constData()));
        QCOMPARE(db.execAndGet("SELECT count(*) FROM frozen_cycle WHERE reason = 'monthly'").getInt(), 1);
    }

    void verifyComparesWithTheLog_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("said");
        QTest::newRow("sum") << QByteArray("UPDATE frozen_cycle SET sha256 = 'x' WHERE version = 1")
                             << QStringLiteral("2026-10@1");
        QTest::newRow("by") << QByteArray("UPDATE frozen_cycle SET frozen_by = 'x' WHERE version = 2")
                            << QStringLiteral("2026-10@2");
        QTest::newRow("at") << QByteArray("UPDATE frozen_cycle SET frozen_at = 'x' WHERE version = 2")
                            << QStringLiteral("2026-10@2");
        QTest::newRow("gone") << QByteArray("DELETE FROM frozen_cycle WHERE version = 2")
                              << QStringLiteral("missing");
        QTest::newRow("added") << QByteArray("UPDATE frozen_cycle SET version = 7 WHERE version = 2")
                               << QStringLiteral("2026-10@7");
    }
    void verifyComparesWithTheLog() {
        QFETCH(QByteArray, sql);
        QFETCH(QString, said);
        const QString path = newCase();
        {
            auto edit = edited(path);
            QVERIFY(edit->cycles().freeze(frozen(), version(*edit)).has_value());
            QVERIFY(edit->cycles().freeze(frozen(), version(*edit)).has_value());
            QCOMPARE(edit->verify().value(), std::vector<QString>());
        }
        runSql(path, "DROP TRIGGER frozen_cycle_no_update; DROP TRIGGER frozen_cycle_no_delete");
        runSql(path, sql.constData());
        const auto faults = storage::openCase(path, viewing()).value()->verify().value();
        QVERIFY(!faults.empty());
        bool told = false;
        for (const QString& fault : faults) told = told || fault.contains(said);
        QVERIFY2(told, qPrintable(faults[0]));
    }

    void theOpenCycle() {
        const QString path = newCase();
        auto edit = edited(path);
        QVERIFY(!edit->cycles().open()->has_value());
        QVERIFY(edit->cycles().closeOpen(QStringLiteral("Anna")).error().kind == ErrorKind::Usage);
        const OpenCycle opened = edit->cycles().setOpen(opening()).value();
        QCOMPARE(opened.openedAt, fixedClock()());
        QCOMPARE(
            lastLine(*edit),
            QStringLiteral("Anna|cycle.opened|2026-10|as at 2026-10-31, profile rfh version 1, cut-off 80"));
        const OpenCycle held = edit->cycles().open().value().value();
        QCOMPARE(held.label, std::string("2026-10"));
        QVERIFY(held.profile == builtInProfiles().at(2));
        QCOMPARE(held.cutOff, 80);
        QCOMPARE(held.openedBy, QStringLiteral("Anna"));
        // The settings of the one that is open may move; another month may not be opened beside it.
        OpenCycle moved = opening("2026-10-15");
        moved.cutOff = 20;
        QVERIFY(edit->cycles().setOpen(moved).has_value());
        QCOMPARE(edit->cycles().open()->value().cutOff, 20);
        const auto second = edit->cycles().setOpen(opening("2026-11-30"));
        QVERIFY(second.error().kind == ErrorKind::Usage);
        QVERIFY(second.error().text.contains(QStringLiteral("2026-10")));
        // Freezing another month leaves it, freezing this one closes it.
        QVERIFY(edit->cycles().freeze(frozen("2026-09-30"), version(*edit)).has_value());
        QVERIFY(edit->cycles().open()->has_value());
        QVERIFY(edit->cycles().freeze(frozen("2026-10-31"), version(*edit)).has_value());
        QVERIFY(!edit->cycles().open()->has_value());
        // Opened by mistake.
        QVERIFY(edit->cycles().setOpen(opening("2026-11-30")).has_value());
        QVERIFY(edit->cycles().closeOpen(QStringLiteral("Bob")).has_value());
        QCOMPARE(lastLine(*edit), QStringLiteral("Bob|cycle.closed|2026-11|not frozen"));
        QVERIFY(!edit->cycles().open()->has_value());
    }

    void refusedOpenings() {
        auto edit = edited(newCase());
        OpenCycle wrongMonth = opening();
        wrongMonth.label = "2026-11";
        OpenCycle noDate = opening();
        noDate.asAt = Date();
        OpenCycle nobody = opening();
        nobody.openedBy = QStringLiteral(" ");
        OpenCycle noCutOff = opening();
        noCutOff.cutOff = 0;
        for (const OpenCycle& cycle : {wrongMonth, noDate, nobody, noCutOff})
            QVERIFY(edit->cycles().setOpen(cycle).error().kind == ErrorKind::Usage);
        QVERIFY(!edit->cycles().open()->has_value());
    }

    void openRejectsAreCounted() {
        auto edit = edited(newCase());
        QCOMPARE(edit->cycles().openRejects().value(), 0);
        SmallImport import(*edit);
        import.addPerson("N1", "Adams");
        import.addReject("a");
        import.addReject("b");
        import.addReject("c");
        QVERIFY(import.commit().has_value());
        QCOMPARE(edit->cycles().openRejects().value(), 3);
        const ImportReceipt receipt = edit->receipts().receipt(import.id()).value();
        QVERIFY(edit->receipts()
                    .settleRejects({receipt.rejects[0].id}, RejectState::Dismissed, {}, QStringLiteral("no"))
                    .has_value());
        QCOMPARE(edit->cycles().openRejects().value(), 2);
        SmallImport second(*edit);
        second.addPerson("N2", "Brown");
        QVERIFY(second.commit({receipt.rejects[1].id}).has_value());
        QCOMPARE(edit->cycles().openRejects().value(), 1);
        QVERIFY(edit->receipts().rollBack(second.id(), QStringLiteral("x"), {}).has_value());
        QCOMPARE(edit->cycles().openRejects().value(), 2); // open again
        QVERIFY(edit->receipts().rollBack(import.id(), QStringLiteral("x"), {}).has_value());
        QCOMPARE(edit->cycles().openRejects().value(), 0); // nothing of that import stands
    }

    void profilesKeepTheirVersions() {
        const QString path = newCase();
        auto edit = edited(path);
        QCOMPARE(edit->profiles().save(named("b", 100))->profile.version, 1);
        const auto lines = edit->audit().entries()->size();
        QCOMPARE(edit->profiles().save(named("b", 100))->profile.version, 1);
        QCOMPARE(edit->audit().entries()->size(), lines); // equal settings: nothing happened
        QCOMPARE(edit->profiles().save(named("b", 200))->profile.version, 2);
        QCOMPARE(lastLine(*edit), QStringLiteral("tester|profile.saved|b|version 2, window_days=200"));
        QCOMPARE(edit->profiles().save(named("b", 100))->profile.version, 3);
        QCOMPARE(edit->profiles().save(named("a"))->profile.version, 1);
        QVERIFY(edit->profiles().setRemoved(QStringLiteral("b"), true).has_value());
        QVERIFY(edit->profiles().setRemoved(QStringLiteral("b"), true).has_value()); // said once
        QVERIFY(lastLine(*edit).startsWith(QStringLiteral("tester|profile.removed|b")));
        QVERIFY(edit->profiles().setRemoved(QStringLiteral("none"), true).error().kind ==
                ErrorKind::Unreadable);
        const auto all = edit->profiles().profiles().value();
        QStringList order;
        for (const StoredProfile& p : all)
            order << QStringLiteral("%1@%2 %3 %4")
                         .arg(QString::fromStdString(p.profile.name))
                         .arg(p.profile.version)
                         .arg(p.profile.windowDays)
                         .arg(p.removed);
        QCOMPARE(order, (QStringList{QStringLiteral("a@1 365 0"), QStringLiteral("b@3 100 1"),
                                     QStringLiteral("b@2 200 1"), QStringLiteral("b@1 100 1")}));
        // Saved once more it is offered again, with equal settings under the same version.
        QCOMPARE(edit->profiles().save(named("b", 100))->profile.version, 3);
        QVERIFY(!edit->profiles().profiles()->at(1).removed);
        QCOMPARE(all[0].savedBy, QStringLiteral("tester"));
        QCOMPARE(all[0].savedAt, fixedClock()());
    }

    void refusedProfileNames() {
        auto edit = edited(newCase());
        for (const std::string& name :
             {std::string(), std::string("  "), std::string("v100"), std::string("rfh"), std::string("a@1"),
              std::string(" a"), std::string(101, 'x')})
            QVERIFY2(edit->profiles().save(named(name)).error().kind == ErrorKind::Usage, name.c_str());
        QVERIFY(edit->profiles().save(named(std::string(100, 'x'))).has_value());
        QCOMPARE(edit->profiles().profiles()->size(), std::size_t{1});
    }

    void views() {
        auto edit = edited(newCase());
        QVERIFY(edit->views().save(QStringLiteral("Zebra"), "{\"a\":1}").has_value());
        QVERIFY(edit->views().save(QStringLiteral("Apple"), "{}").has_value());
        QVERIFY(edit->views().save(QStringLiteral("Zebra"), "{\"a\":2}").has_value());
        auto views = edit->views().views().value();
        QCOMPARE(views.size(), std::size_t{2});
        QCOMPARE(views[0].name, QStringLiteral("Apple"));
        QCOMPARE(views[1].json, QByteArray("{\"a\":2}"));
        QCOMPARE(views[1].savedBy, QStringLiteral("tester"));
        QVERIFY(edit->views().rename(QStringLiteral("Zebra"), QStringLiteral("Apple")).error().kind ==
                ErrorKind::Usage);
        QVERIFY(edit->views().rename(QStringLiteral("Zebra"), QString()).error().kind == ErrorKind::Usage);
        QVERIFY(edit->views().rename(QStringLiteral("None"), QStringLiteral("X")).error().kind ==
                ErrorKind::Unreadable);
        QVERIFY(edit->views().rename(QStringLiteral("Zebra"), QStringLiteral("Ant")).has_value());
        QCOMPARE(edit->views().views()->at(0).json, QByteArray("{\"a\":2}"));
        QVERIFY(edit->views().remove(QStringLiteral("Ant")).has_value());
        QCOMPARE(lastLine(*edit), QStringLiteral("tester|view.removed|Ant|"));
        QVERIFY(edit->views().remove(QStringLiteral("Ant")).error().kind == ErrorKind::Unreadable);
        QVERIFY(edit->views().save(QStringLiteral(" "), "{}").error().kind == ErrorKind::Usage);
        QCOMPARE(edit->views().views()->size(), std::size_t{1});
    }

    void aFullDiskFreezesNothing() {
        const QString path = newCase();
        const auto lines = storage::openCase(path, viewing()).value()->audit().entries()->size();
        const auto size = static_cast<rlim_t>(QFileInfo(path).size());
        FrozenCycle large = frozen();
        large.image.clear();
        quint32 state = 1;
        while (large.image.size() < 2 * size) // nothing that packs
            large.image += static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
        const int outcome = inChild([&] {
            auto edit = storage::openCase(path, editing());
            if (!edit) return 1;
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{size, size};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            const auto kept = (*edit)->cycles().freeze(large, (*edit)->suspects().dataVersion().value());
            if (kept) return 2;
            if (kept.error().kind != ErrorKind::NotWritten) return 3;
            return (*edit)->cycles().cycles()->empty() ? 0 : 4;
        });
        QCOMPARE(outcome, 0);
        auto edit = edited(path);
        QVERIFY(edit->cycles().cycles()->empty());
        QCOMPARE(edit->audit().entries()->size(), lines);
        QCOMPARE(edit->verify().value(), std::vector<QString>());
        QVERIFY(edit->cycles().freeze(large, version(*edit)).has_value());
    }
};

QTEST_GUILESS_MAIN(TestCycleStore)
#include "tst_cycle_store.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bulk_load.h"
#include "models/storage/sqlite/scratch_copy.h"
#include "tests/support/case_files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace harmdesk;
using namespace harmdesk::testing;

namespace {

/// Loads one more person and a crime of his into the case.
Status loadOne(storage::CaseConnection& connection, const WorkContext& context, std::int64_t expectedRows,
               bool wrong = false) {
    HARMDESK_TRY_ASSIGN(load, storage::openBulkLoad(connection, false, context));
    ImportReceipt receipt;
    receipt.user = QStringLiteral("tester");
    receipt.startedAt = receipt.finishedAt = fixedClock()();
    receipt.files.push_back(FileReceipt{QStringLiteral("x.csv"), {}, FileKind::Persons, 3, 3, 0, 0, 0});
    HARMDESK_TRY(load->begin(receipt, true, expectedRows));
    const storage::BulkIds& ids = load->firstIds();
    auto batch = load->takeBatch();
    batch->offences.push_back({ids.offence, "", "999/99", "XX9", "New offence"});
    storage::BulkPerson person;
    person.id = ids.person;
    person.nominalRef = "N999";
    person.surname = "New";
    person.file = ids.file;
    person.line = 2;
    batch->persons.push_back(person);
    storage::BulkCrime crime;
    crime.id = ids.crime;
    crime.crimeNo = "C99";
    crime.offence = wrong ? ids.offence + 1 : ids.offence;
    crime.reportedOn = Date::fromDays(20000);
    crime.file = ids.file;
    crime.line = 3;
    batch->crimes.push_back(crime);
    batch->links.push_back({ids.crime, ids.person, Role::Suspect, 0, false, ids.file, 4});
    HARMDESK_TRY(load->write(std::move(batch)));
    // As the importer does it: the case is asked while rows are on their way to the writer.
    HARMDESK_TRY_ASSIGN(info, connection.info());
    HARMDESK_TRY_ASSIGN(index, connection.indexes().index(info.indexName));
    receipt.id = ImportId{ids.import};
    return load->close({&receipt, AuditEvent{QString::fromUtf16(audit_action::kImport), {}, {}}});
}

} // namespace

class TestScratchCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatTheCaseHolds() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        for (const storage::OpenOptions& options : {viewing(), editing()}) {
            auto held = storage::openCase(path, options);
            const auto before = folderContents(dir.path());
            auto copy = storage::scratchCopy(**held, {});
            QVERIFY2(copy.has_value(), copy ? "" : qPrintable(copy.error().text + copy.error().detail));
            QCOMPARE((*copy)->access(), storage::Access::Edit);
            const auto info = (*copy)->info();
            QVERIFY(info.has_value());
            QCOMPARE(info->path, path);
            QCOMPARE(info->name, QStringLiteral("test"));
            QCOMPARE(info->persons, 5);
            QCOMPARE(info->crimes, 3);
            QCOMPARE((*copy)->verify().value(), std::vector<QString>());
            const auto a = (*held)->suspects().loadColumns({}).value();
            const auto b = (*copy)->suspects().loadColumns({}).value();
            QCOMPARE(b->crimeNo.size(), a->crimeNo.size());
            QCOMPARE(b->index.sha256, a->index.sha256);
            QCOMPARE((*copy)->suspects().loadDossier("N300")->person.surname, std::string("Oakes"));
            QCOMPARE(folderContents(dir.path()).keys(), before.keys());
        }
    }

    void whatIsDoneToItLeavesTheCaseAlone_data() {
        QTest::addColumn<qint64>("expectedRows");
        QTest::newRow("row by row") << qint64{1};
        QTest::newRow("in bulk") << qint64{100000};
    }
    void whatIsDoneToItLeavesTheCaseAlone() {
        QFETCH(qint64, expectedRows);
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        auto held = storage::openCase(path, viewing());
        auto copy = storage::scratchCopy(**held, {});
        QVERIFY(copy.has_value());
        const auto before = folderContents(dir.path());

        const Status bad = loadOne(**copy, {}, expectedRows, true);
        QVERIFY(!bad.has_value());
        QCOMPARE((*copy)->info()->persons, 5); // taken back in the copy too
        QCOMPARE((*copy)->verify().value(), std::vector<QString>());

        const Status done = loadOne(**copy, {}, expectedRows);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().text + done.error().detail));
        QCOMPARE((*copy)->info()->persons, 6);
        QCOMPARE((*copy)->receipts().receipts()->size(), std::size_t{2});
        QCOMPARE((*copy)->suspects().loadColumns({}).value()->crimeNo.size(), std::size_t{4});
        QVERIFY((*copy)->indexes().decide({"999/99", "XX9", "New offence", "A.1", "ann"}).has_value());
        QCOMPARE((*copy)->verify().value(), std::vector<QString>());

        // A copy of the copy holds what the copy holds.
        auto second = storage::scratchCopy(**copy, {});
        QVERIFY(second.has_value());
        copy->reset();
        QCOMPARE((*second)->info()->persons, 6);

        QCOMPARE(folderContents(dir.path()), before);
        QCOMPARE((*held)->info()->persons, 5);
    }

    void referencesAreKeptAfterALoad() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        auto held = storage::openCase(path, editing());
        auto copy = storage::scratchCopy(**held, {});
        QVERIFY(loadOne(**copy, {}, 100000).has_value()); // in bulk: constraints were off meanwhile
        QVERIFY(!loadOne(**copy, {}, 0, true).has_value());
        QVERIFY((*copy)->verify()->empty());
    }

    void aCaseThatIsTooLargeIsRefused() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        auto held = storage::openCase(path, viewing());
        const auto copy = storage::scratchCopyWithin(**held, 50'000, {});
        QVERIFY(!copy.has_value());
        QCOMPARE(copy.error().kind, ErrorKind::Unreadable);
        QVERIFY2(copy.error().text.contains(path), qPrintable(copy.error().text));
        QVERIFY(storage::scratchCopyWithin(**held, 50'000'000, {}).has_value());
    }

    void stopped() {
        QTemporaryDir dir;
        auto held = storage::openCase(makeCase(dir.path()), viewing());
        std::stop_source stop;
        stop.request_stop();
        WorkContext context;
        context.stop = stop.get_token();
        const auto copy = storage::scratchCopy(**held, context);
        QVERIFY(!copy.has_value());
        QCOMPARE(copy.error().kind, ErrorKind::Cancelled);
        // A load into a copy stops too, and leaves it as it was.
        auto whole = storage::scratchCopy(**held, {});
        const Status load = loadOne(**whole, context, 1);
        QVERIFY(!load.has_value());
        QCOMPARE(load.error().kind, ErrorKind::Cancelled);
        QCOMPARE((*whole)->info()->persons, 0);
        QVERIFY(loadOne(**whole, {}, 1).has_value());
    }

    /// Another program writes into the case while it is copied: the copy is of one moment.
    void aWriterDoesNotDisturb() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        auto held = storage::openCase(path, viewing());
        WorkContext context;
        bool wrote = false;
        context.report = [&](const Progress&) {
            if (!std::exchange(wrote, true)) runSql(path, "UPDATE person SET surname = 'Changed'");
        };
        auto copy = storage::scratchCopy(**held, context);
        QVERIFY2(copy.has_value(), copy ? "" : qPrintable(copy.error().detail));
        QVERIFY(wrote);
        QCOMPARE((*copy)->suspects().loadDossier("N300")->person.surname, std::string("Oakes"));
        QCOMPARE((*held)->suspects().loadDossier("N300")->person.surname, std::string("Changed"));
    }
};

QTEST_GUILESS_MAIN(TestScratchCopy)
#include "tst_scratch_copy.moc"

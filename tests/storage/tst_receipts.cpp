// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bulk_load.h"
#include "tests/support/case_files.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace harmdesk;
using namespace harmdesk::testing;

namespace {

ImportReceipt fullReceipt() {
    ImportReceipt receipt;
    receipt.user = QStringLiteral("Ann");
    receipt.startedAt = fixedClock()();
    receipt.finishedAt = fixedClock()().addSecs(3);
    receipt.spec = QStringLiteral("Force X");
    receipt.specVersion = 3;
    receipt.notes = {QStringLiteral("2 merged cells"), QStringLiteral("Taflen “Cudd” heb ei darllen")};
    FileReceipt flat;
    flat.path = QStringLiteral("in/flat.csv");
    flat.sha256 = QStringLiteral("ab");
    flat.kind = FileKind::Persons;
    flat.target = QStringLiteral("suspect");
    flat.rowsRead = 2;
    flat.rejected = 2;
    flat.skipped = 7;
    receipt.files.push_back(flat);
    flat.target = QStringLiteral("victim");
    flat.rejected = flat.rowsRead = flat.skipped = 0;
    receipt.files.push_back(flat);
    flat.kind = FileKind::Crimes;
    flat.target.clear();
    flat.rowsRead = flat.rejected = 1;
    receipt.files.push_back(flat);
    RejectedRow row;
    row.file = flat.path;
    row.line = 4;
    row.field = QStringLiteral("date_of_birth");
    row.code = QStringLiteral("bad_date");
    row.message = QStringLiteral("“31/02/1980” is not a date.");
    row.kind = FileKind::Persons;
    row.values = {{"nominal_ref", "N1"}, {"surname", "O\"Neil, ŵ\n"}, {"date_of_birth", "31/02/1980"}};
    receipt.rejects.push_back(row);
    row.line = 9;
    row.code = QStringLiteral("bad_shape");
    row.values.clear();
    receipt.rejects.push_back(row);
    row.line = 4;
    row.kind = FileKind::Crimes;
    row.field = QStringLiteral("crime_no");
    row.code = QStringLiteral("missing_key");
    row.values = {{"crime_no", ""}};
    receipt.rejects.push_back(row);
    receipt.unmapped.push_back({"999/99", "XX1", "Odd", 4, true});
    receipt.unmapped.push_back({"999/98", "", "Old", 2, false});
    return receipt;
}

/// Stores the receipt as an import without rows.
Result<ImportId> store(storage::CaseConnection& connection, ImportReceipt receipt,
                       std::vector<std::int64_t> settled = {}) {
    const WorkContext context;
    HARMDESK_TRY_ASSIGN(load, storage::openBulkLoad(connection, false, context));
    HARMDESK_TRY(load->begin(receipt, true, 1));
    receipt.id = ImportId{load->firstIds().import};
    HARMDESK_TRY(load->close(
        {&receipt, AuditEvent{QString::fromUtf16(audit_action::kImport), {}, {}}, {}, std::move(settled)}));
    return receipt.id;
}

std::vector<std::int64_t> idsOf(const ImportReceipt& receipt) {
    std::vector<std::int64_t> ids;
    for (const RejectedRow& row : receipt.rejects) ids.push_back(row.id);
    return ids;
}

} // namespace

class TestReceipts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areKeptWhole() {
        QTemporaryDir dir;
        auto edit = storage::openCase(makeCase(dir.path()), editing());
        const ImportReceipt given = fullReceipt();
        const auto id = store(**edit, given);
        QVERIFY2(id.has_value(), id ? "" : qPrintable(id.error().text + id.error().detail));
        const ImportReceipt held = (*edit)->receipts().receipt(*id).value();
        QCOMPARE(held.id.value, 1);
        QCOMPARE(held.user, given.user);
        QCOMPARE(held.startedAt, given.startedAt);
        QCOMPARE(held.finishedAt, given.finishedAt);
        QCOMPARE(held.spec, given.spec);
        QCOMPARE(held.specVersion, 3);
        QVERIFY(held.retryOf.isNull());
        QVERIFY(!held.isRolledBack());
        QCOMPARE(held.notes, given.notes);
        QCOMPARE(held.files.size(), std::size_t{3});
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(held.files[i].target, given.files[i].target);
            QCOMPARE(held.files[i].skipped, given.files[i].skipped);
            QCOMPARE(held.files[i].kind, given.files[i].kind);
            QCOMPARE(held.files[i].rowsRead, given.files[i].rowsRead);
            QCOMPARE(held.files[i].rejected, given.files[i].rejected);
        }
        QCOMPARE(held.rejects.size(), std::size_t{3});
        for (std::size_t i = 0; i < 3; ++i) {
            QCOMPARE(held.rejects[i].file, given.rejects[i].file);
            QCOMPARE(held.rejects[i].line, given.rejects[i].line);
            QCOMPARE(held.rejects[i].code, given.rejects[i].code);
            QCOMPARE(held.rejects[i].kind, given.rejects[i].kind);
            QCOMPARE(held.rejects[i].values, given.rejects[i].values);
            QCOMPARE(held.rejects[i].state, RejectState::Open);
            QVERIFY(held.rejects[i].id > 0);
        }
        QCOMPARE(held.unmapped.size(), std::size_t{2});
        QVERIFY(held.unmapped[0].isNew);
        QVERIFY(!held.unmapped[1].isNew);
        // In the list they come without the values, which are personal data.
        const auto all = (*edit)->receipts().receipts().value();
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all[0].rejects.size(), std::size_t{3});
        for (const RejectedRow& row : all[0].rejects) QVERIFY(row.values.empty());
        QCOMPARE(all[0].notes, given.notes);
        QCOMPARE((*edit)->verify().value(), std::vector<QString>());

        const auto none = (*edit)->receipts().receipt(ImportId{7});
        QVERIFY(!none.has_value());
        QCOMPARE(none.error().kind, ErrorKind::Unreadable);
        QVERIFY(!(*edit)->receipts().receipt({}).has_value());
    }

    void rejectsAreSettled() {
        QTemporaryDir dir;
        auto edit = storage::openCase(makeCase(dir.path()), editing());
        storage::ReceiptStore& receipts = (*edit)->receipts();
        const ImportId first = store(**edit, fullReceipt()).value();
        const std::vector<std::int64_t> ids = idsOf(receipts.receipt(first).value());
        const QString why = QStringLiteral("secret why");

        QCOMPARE(
            receipts.settleRejects({ids[0]}, RejectState::Dismissed, {}, QStringLiteral(" ")).error().kind,
            ErrorKind::Usage);
        QCOMPARE(receipts.settleRejects({ids[0], 999}, RejectState::Dismissed, {}, why).error().kind,
                 ErrorKind::Unreadable);
        QCOMPARE(receipts.settleRejects({ids[0]}, RejectState::Resolved, ImportId{9}, {}).error().kind,
                 ErrorKind::Usage);
        QCOMPARE(receipts.receipt(first)->rejects[0].state, RejectState::Open); // all or none

        const std::size_t lines = (*edit)->audit().entries()->size();
        QVERIFY(
            receipts.settleRejects({ids[0], ids[1], ids[0]}, RejectState::Dismissed, {}, why).has_value());
        ImportReceipt held = receipts.receipt(first).value();
        QCOMPARE(held.rejects[0].state, RejectState::Dismissed);
        QCOMPARE(held.rejects[1].settledWhy, why);
        QCOMPARE(held.rejects[2].state, RejectState::Open);
        auto log = (*edit)->audit().entries().value();
        QCOMPARE(log.size(), lines + 1);
        QCOMPARE(log.back().event.action, QStringLiteral("reject.settled"));
        QCOMPARE(log.back().event.subject, QStringLiteral("import 1"));
        QCOMPARE(log.back().event.detail,
                 QStringLiteral("2 rejected rows dismissed: 1 bad_date, 1 bad_shape"));

        QVERIFY(receipts.settleRejects({ids[1]}, RejectState::Open, {}, {}).has_value());
        held = receipts.receipt(first).value();
        QCOMPARE(held.rejects[1].state, RejectState::Open);
        QVERIFY(held.rejects[1].settledWhy.isEmpty());

        // An import that took them marks them in its own transaction.
        ImportReceipt retry = fullReceipt();
        retry.rejects.clear();
        retry.retryOf = first;
        const ImportId second = store(**edit, retry, {ids[1], ids[2]}).value();
        held = receipts.receipt(first).value();
        QCOMPARE(held.rejects[2].state, RejectState::Resolved);
        QCOMPARE(held.rejects[2].settledBy, second);
        QCOMPARE(held.rejects[0].state, RejectState::Dismissed);
        QCOMPARE(receipts.receipt(second)->retryOf, first);
        QCOMPARE((*edit)->audit().entries()->back().event.detail,
                 QStringLiteral("2 rejected rows resolved by import 2: 1 bad_shape, 1 missing_key"));
        // One that is not there takes the whole import back.
        QVERIFY(!store(**edit, retry, {12345}).has_value());
        QCOMPARE(receipts.receipts()->size(), std::size_t{2});
        QVERIFY(receipts.settleRejects({}, RejectState::Open, {}, {}).has_value());
        QCOMPARE((*edit)->verify().value(), std::vector<QString>());
        QCOMPARE((*edit)->suspects().dataVersion().value(), 0); // nothing that is ranked has changed
    }

    void viewingChangesNothing() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        auto view = storage::openCase(path, viewing());
        const Status settled =
            (*view)->receipts().settleRejects({1}, RejectState::Dismissed, {}, QStringLiteral("x"));
        QVERIFY(!settled.has_value());
        QCOMPARE(settled.error().kind, ErrorKind::CaseFile);
        QCOMPARE((*view)->specs().save(QStringLiteral("a"), "{}").error().kind, ErrorKind::CaseFile);
        QCOMPARE((*view)->specs().remove(QStringLiteral("a")).error().kind, ErrorKind::CaseFile);
        QCOMPARE((*view)->indexes().decide({"a", "b", "c", "d", "e"}).error().kind, ErrorKind::CaseFile);
        QCOMPARE((*view)->indexes().withdraw(1, QStringLiteral("a"), {}).error().kind, ErrorKind::CaseFile);
        QCOMPARE(
            (*view)->indexes().setRules(QStringLiteral("starting-points-2020"), {}, "x", {}).error().kind,
            ErrorKind::CaseFile);
    }

    /// Many imports with many rejects: the list reads each reject once.
    void manyRejectsAreReadInOnePass() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        runSql(path, "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) "
                     "INSERT INTO import (id, started_at, finished_at, user) SELECT i, "
                     "'2026-11-01T08:00:00.000Z', '2026-11-01T08:00:00.000Z', 'x' FROM n;"
                     "INSERT INTO file (id, import_id, path, sha256, kind, rows_read, inserted, updated, "
                     "unchanged, rejected) SELECT id, id, 'p', '', 0, 500, 0, 0, 0, 500 FROM import;"
                     "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 99999) "
                     "INSERT INTO reject (file_id, line, field, code, message) SELECT i % 200 + 1, i, 'f', "
                     "'bad_date', 'message' FROM n");
        auto view = storage::openCase(path, viewing());
        QElapsedTimer timer;
        timer.start();
        const auto receipts = (*view)->receipts().receipts().value();
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(receipts.size(), std::size_t{200});
        for (const ImportReceipt& receipt : receipts) QCOMPARE(receipt.rejects.size(), std::size_t{500});
    }
};

QTEST_GUILESS_MAIN(TestReceipts)
#include "tst_receipts.moc"

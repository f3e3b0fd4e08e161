// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/reject_edit_model.h"
#include "models/tables/reject_model.h"
#include "models/tables/roles.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace harmdesk;
using tables::RejectEditModel;

namespace {

std::shared_ptr<ImportReceipt> receiptWithRejects() {
    auto receipt = std::make_shared<ImportReceipt>();
    receipt->id = ImportId{3};
    RejectedRow date;
    date.file = QStringLiteral("2026-10/crimes.csv");
    date.line = 536;
    date.field = QStringLiteral("reported_on");
    date.code = QStringLiteral("bad_date");
    date.message = QStringLiteral("reported_on is “31/31/2026”");
    date.kind = FileKind::Crimes;
    date.values = {{"crime_no", "1/26"}, {"reported_on", "31/31/2026"}, {"status", "ACTIVE"}};
    date.id = 11;
    RejectedRow shape;
    shape.file = date.file;
    shape.line = 540;
    shape.code = QStringLiteral("bad_shape");
    shape.id = 12;
    RejectedRow taken = date;
    taken.id = 13;
    taken.state = RejectState::Resolved;
    taken.settledBy = ImportId{5};
    RejectedRow left = date;
    left.id = 14;
    left.state = RejectState::Dismissed;
    left.settledWhy = QStringLiteral("test row");
    receipt->rejects = {date, shape, taken, left};
    return receipt;
}

} // namespace

class TestRejectEditModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void correctsAndKeepsCorrections() {
        RejectEditModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setReceipt(receiptWithRejects());
        model.showReject(0);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.faultyRow(), 1);
        QVERIFY(model.canEdit());
        const QModelIndex value = model.index(1, RejectEditModel::Value);
        QCOMPARE(value.data().toString(), QStringLiteral("31/31/2026"));
        QVERIFY(!(model.flags(model.index(1, RejectEditModel::Read)) & Qt::ItemIsEditable));
        QSignalSpy edited(&model, &RejectEditModel::edited);
        QVERIFY(model.setData(value, QStringLiteral(" 2026-10-31 "), Qt::EditRole));
        QVERIFY(!model.setData(value, QStringLiteral(" 2026-10-31 "), Qt::EditRole)); // nothing new
        QCOMPARE(edited.count(), 1);
        QCOMPARE(model.correctedCount(), 1);
        QVERIFY(model.isCorrected(0) && !model.isCorrected(1));

        model.showReject(1);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.canEdit());
        model.showReject(0);
        QCOMPARE(value.data().toString(), QStringLiteral(" 2026-10-31 "));

        const auto fixes = model.fixes();
        QCOMPARE(fixes.size(), std::size_t{1});
        QCOMPARE(fixes[0].first, std::int64_t{11});
        QCOMPARE(fixes[0].second.size(), std::size_t{3}); // whole row, blanks at the ends gone
        QCOMPARE(fixes[0].second[1].second, std::string("2026-10-31"));
        QCOMPARE(fixes[0].second[2].second, std::string("ACTIVE"));
    }

    void takenBack() {
        RejectEditModel model;
        model.setReceipt(receiptWithRejects());
        model.setValue(0, 1, QStringLiteral("2026-10-31"));
        QCOMPARE(model.reject(), 0); // the row of the correction is shown
        model.setValue(0, 2, QStringLiteral("CANCELLED"));
        QCOMPARE(model.correctedCount(), 1);
        model.setValue(0, 2, QStringLiteral("ACTIVE"));
        model.setValue(0, 1, QStringLiteral("31/31/2026"));
        QCOMPARE(model.correctedCount(), 0);
        QVERIFY(model.fixes().empty());
        model.setValue(0, 1, QStringLiteral("2026-10-31"));
        model.setReceipt(receiptWithRejects());
        QCOMPARE(model.correctedCount(), 0);
    }

    void settledRowsAndReadOnlyCasesAreNotEdited() {
        RejectEditModel model;
        model.setReceipt(receiptWithRejects());
        for (const int settled : {2, 3}) {
            model.showReject(settled);
            QVERIFY(!model.canEdit());
            QVERIFY(
                !model.setData(model.index(1, RejectEditModel::Value), QStringLiteral("x"), Qt::EditRole));
        }
        model.showReject(0);
        model.setReadOnly(true);
        QVERIFY(!model.canEdit());
    }

    void statesInTheList() {
        tables::RejectModel list;
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        bool corrected = false;
        list.setCorrected([&](int row) { return corrected && row == 0; });
        list.setReceipt(receiptWithRejects());
        const auto state = [&](int row) {
            return list.index(row, list.columnOf(QStringLiteral("state"))).data().toString();
        };
        QCOMPARE(state(0), QStringLiteral("Open"));
        QCOMPARE(state(2), QStringLiteral("Taken by import 5"));
        QCOMPARE(state(3), QStringLiteral("Left out: test row"));
        QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        corrected = true;
        list.correctionsChanged();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(state(0), QStringLiteral("Corrected, not yet re-tried"));
    }
};

QTEST_GUILESS_MAIN(TestRejectEditModel)
#include "tst_reject_edit_model.moc"

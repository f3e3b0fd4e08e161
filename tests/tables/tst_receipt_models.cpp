// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/receipt_model.h"
#include "models/tables/reject_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace harmdesk;
using namespace harmdesk::tables;

namespace {

std::shared_ptr<const ImportReceipt> receipt(int files) {
    ImportReceipt out;
    out.id = ImportId{3};
    out.user = QStringLiteral("tester");
    out.finishedAt = QDateTime(QDate(2026, 10, 31), QTime(9, 30), Qt::UTC);
    const char* const names[] = {"/data/2026-10/persons.csv", "/data/2026-10/crimes.csv"};
    for (int i = 0; i < files; ++i) {
        FileReceipt f;
        f.path = QString::fromLatin1(names[i]);
        f.sha256 = QStringLiteral("ab12");
        f.kind = static_cast<FileKind>(i);
        f.rowsRead = 1000 + i;
        f.inserted = 900;
        f.updated = 90;
        f.unchanged = 9 + i;
        f.rejected = 1;
        out.files.push_back(f);
        out.rejects.push_back(
            {f.path, 1200 + i, QStringLiteral("sex"), QStringLiteral("bad_value"), QStringLiteral("No.")});
    }
    out.unmapped.push_back({"008/06", "", "Jaywalking – twice", 1234});
    return std::make_shared<const ImportReceipt>(std::move(out));
}

QString cell(const QAbstractItemModel& model, int row, const char* column, int role = Qt::DisplayRole) {
    for (int c = 0; c < model.columnCount(); ++c)
        if (model.headerData(c, Qt::Horizontal, ColumnIdRole).toString() == QLatin1String(column))
            return model.index(row, c).data(role).toString();
    return QStringLiteral("no such column");
}

} // namespace

class TestReceiptModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void files() {
        ReceiptModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setReceipt(receipt(1));
        QCOMPARE(model.rowCount(), 1); // one file needs no sum
        model.setReceipt(receipt(2));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 0, "file"), QStringLiteral("persons.csv"));
        QVERIFY(cell(model, 0, "file", Qt::ToolTipRole).contains(QStringLiteral("ab12")));
        QCOMPARE(cell(model, 1, "read"), QStringLiteral("1,001"));
        QCOMPARE(cell(model, 2, "read"), QStringLiteral("2,001"));
        QCOMPARE(cell(model, 2, "inserted"), QStringLiteral("1,800"));
        QCOMPARE(cell(model, 2, "rejected", SortRole), QStringLiteral("2"));
        QCOMPARE(cell(model, 0, "rejected", ToneRole).toInt(), static_cast<int>(Tone::Danger));
        for (int row = 0; row < 3; ++row) {
            const auto figure = [&](const char* column) {
                return cell(model, row, column, SortRole).toLongLong();
            };
            QCOMPARE(figure("read"),
                     figure("inserted") + figure("updated") + figure("unchanged") + figure("rejected"));
        }
        model.setReceipt(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void rejects() {
        RejectModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReceipt(receipt(2));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 1, "file"), QStringLiteral("crimes.csv"));
        QCOMPARE(cell(model, 1, "line"), QStringLiteral("1,201"));
        QCOMPARE(cell(model, 1, "line", SortRole), QStringLiteral("1201"));
        QCOMPARE(cell(model, 0, "code"), QStringLiteral("bad_value"));
        QCOMPARE(cell(model, 0, "message"), QStringLiteral("No."));
        model.setReceipt(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void unmapped() {
        UnmappedModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReceipt(receipt(1));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, "crimes"), QStringLiteral("1,234"));
        QCOMPARE(cell(model, 0, "title"), QString::fromUtf8("Jaywalking – twice"));
        QCOMPARE(cell(model, 0, "ho_class"), QStringLiteral("008/06"));
    }

    void imports() {
        ImportListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto one = receipt(2);
        model.setReceipts({one, receipt(1)});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(model, 0, "files"), QStringLiteral("2026-10"));
        QCOMPARE(cell(model, 0, "inserted"), QStringLiteral("1,800"));
        QCOMPARE(cell(model, 0, "user"), QStringLiteral("tester"));
        QCOMPARE(model.receipt(0).get(), one.get());
        QVERIFY(!model.receipt(2) && !model.receipt(-1));
    }
};

QTEST_GUILESS_MAIN(TestReceiptModels)
#include "tst_receipt_models.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/row_history_model.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace harmdesk;
using tables::RowHistoryModel;

namespace {

RowVersion version(std::int64_t import, std::vector<std::pair<std::string, std::string>> values) {
    RowVersion out;
    out.provenance = {ImportId{import}, "/data/2026-0" + std::to_string(import) + "/crimes.csv",
                      import * 100};
    out.importedAt = QDateTime(QDate(2026, 10, static_cast<int>(import)), QTime(9, 12), Qt::UTC);
    out.importedBy = QStringLiteral("analyst %1").arg(import);
    out.values = std::move(values);
    return out;
}

} // namespace

class RowHistoryModelTest : public QObject {
    Q_OBJECT

    static QString cell(const RowHistoryModel& model, int row, const char* column) {
        return model.index(row, model.columnOf(QLatin1String(column))).data().toString();
    }

private Q_SLOTS:
    void eachValueWithItsImport() {
        RowHistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.sentence().isEmpty());
        model.setVersions({version(3, {{"crime_no", "7/26"}, {"status", "CANCELLED"}, {"unit", ""}}),
                           version(1, {{"crime_no", "7/26"}, {"status", "ACTIVE"}, {"unit", "CID"}})});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 0, "field"), QStringLiteral("crime_no"));
        QCOMPARE(cell(model, 0, "value"), QStringLiteral("7/26"));
        QCOMPARE(cell(model, 0, "before"), QString());
        QCOMPARE(cell(model, 0, "import"), QStringLiteral("1"));
        QCOMPARE(cell(model, 0, "file"), QStringLiteral("crimes.csv"));
        QCOMPARE(cell(model, 0, "line"), QStringLiteral("100"));
        QCOMPARE(cell(model, 0, "by"), QStringLiteral("analyst 1"));
        QCOMPARE(cell(model, 1, "value"), QStringLiteral("CANCELLED"));
        QCOMPARE(cell(model, 1, "before"), QStringLiteral("ACTIVE"));
        QCOMPARE(cell(model, 1, "import"), QStringLiteral("3"));
        QVERIFY(cell(model, 1, "at").startsWith(QStringLiteral("3 Oct 2026")));
        QCOMPARE(cell(model, 2, "value"), QStringLiteral("(empty)"));
        QCOMPARE(cell(model, 2, "before"), QStringLiteral("CID"));
        const QModelIndex file = model.index(1, model.columnOf(QStringLiteral("file")));
        QCOMPARE(file.data(Qt::ToolTipRole).toString(), QStringLiteral("/data/2026-03/crimes.csv"));
        QCOMPARE(model.index(1, 0).data(tables::RefRole).toString(), QStringLiteral("status"));
        QVERIFY(model.sentence().contains(QStringLiteral("2 value(s)")));
        QVERIFY(model.sentence().contains(QStringLiteral("import 3")));

        model.setVersions({version(1, {{"crime_no", "7/26"}})});
        QVERIFY(model.sentence().contains(QStringLiteral("not changed since")));
        model.setVersions({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(RowHistoryModelTest)
#include "tst_row_history_model.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Ethnicity for monitoring: in the order of the columns, of the same data version, and nowhere in them.
#include "tests/support/case_files.h"

#include <QTemporaryDir>
#include <QTest>

using namespace harmdesk;
using namespace harmdesk::testing;

class TestMonitoringLoader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inTheOrderOfTheColumns() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        fillSmallCase(path);
        runSql(path, "INSERT INTO word (id, text) VALUES (901, 'W1'), (902, 'B2');"
                     "UPDATE person SET ethnicity = NULL;"
                     "UPDATE person SET ethnicity = 901 WHERE nominal_ref = 'N300';"
                     "UPDATE person SET ethnicity = 902 WHERE nominal_ref = 'N050';");
        auto connection = storage::openCase(path, viewing()).value();
        const auto columns = connection->suspects().loadColumns({}).value();
        const auto found = connection->suspects().loadMonitoring({}).value();
        QCOMPARE(found.dataVersion, columns->dataVersion);
        QCOMPARE(found.ethnicity.size(), columns->personCount());
        std::vector<std::string> codes;
        for (const std::uint16_t place : found.ethnicity) codes.push_back(found.ethnicities[place]);
        QCOMPARE(codes, (std::vector<std::string>{"B2", "", "", "W1", ""})); // N050 N100 N200 N300 N400
        // Neither code stands in anything that the list is made from.
        for (const auto* texts : {&columns->boroughs, &columns->units})
            for (const std::string& text : *texts) QVERIFY(text != "W1" && text != "B2");
    }
    void faults() {
        QTemporaryDir dir;
        const QString path = makeCase(dir.path());
        QVERIFY(storage::openCase(path, viewing())
                    .value()
                    ->suspects()
                    .loadMonitoring({})
                    .value()
                    .ethnicity.empty());
        fillSmallCase(path);
        std::stop_source source;
        source.request_stop();
        WorkContext context;
        context.stop = source.get_token();
        auto connection = storage::openCase(path, viewing()).value();
        QVERIFY(connection->suspects().loadMonitoring(context).error().kind == ErrorKind::Cancelled);
        connection.reset();
        runSql(path,
               "PRAGMA foreign_keys = OFF; UPDATE person SET ethnicity = 999 WHERE nominal_ref = 'N050';");
        connection = storage::openCase(path, viewing()).value();
        QVERIFY(connection->suspects().loadMonitoring({}).error().kind == ErrorKind::CaseFile);
    }
};

QTEST_GUILESS_MAIN(TestMonitoringLoader)
#include "tst_monitoring_loader.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/case_session.h"
#include "models/tables/audit_model.h"
#include "models/tables/roles.h"
#include "tests/support/case_files.h"
#include "tests/support/widget_audit.h"
#include "views/audit/audit_page.h"
#include "views/common/data_table.h"
#include "views/common/search_field.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace harmdesk;
using namespace harmdesk::views;

class TestAuditPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_case = testing::makeCase(m_dir->path());
    }

    void modelKeepsItsPromises() {
        tables::AuditModel model;
        const QAbstractItemModelTester tester(&model);
        model.setEntries(lines());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, tables::AuditModel::Subject).data().toString(),
                 QStringLiteral("N0000003")); // newest first
        model.setFirstBroken(2);
        QCOMPARE(model.index(0, 0).data(tables::ToneRole).toInt(), static_cast<int>(tables::Tone::Danger));
        QCOMPARE(model.index(1, 0).data(tables::ToneRole).toInt(), static_cast<int>(tables::Tone::Danger));
        QVERIFY(model.index(2, 0).data(tables::ToneRole).toInt() != static_cast<int>(tables::Tone::Danger));

        tables::AuditFilter filter;
        const QAbstractItemModelTester filterTester(&filter);
        filter.setSourceModel(&model);
        filter.setText(QStringLiteral("ANNA dossier"));
        QCOMPARE(filter.rowCount(), 1);
        filter.setText(QStringLiteral("dossier.opened")); // the code of the command line
        QCOMPARE(filter.rowCount(), 2);
        filter.setText({});
        QCOMPARE(filter.rowCount(), 3);
    }

    void csvQuotesAndNeverRunsAsAFormula() {
        tables::AuditModel model;
        model.setEntries(lines());
        const QList<QByteArray> csv = tables::auditCsv(model).split('\n');
        QCOMPARE(csv.first(), QByteArray("at,user,action,subject,detail,hash\r"));
        QCOMPARE(csv.at(1), QByteArray("2026-11-01T09:12:32.000Z,ben,dossier.opened,N0000003,,cc\r"));
        QCOMPARE(csv.at(2),
                 QByteArray("2026-11-01T09:12:31.000Z,anna,dossier.opened,N0000002,\"a \"\"b\"\", c\",bb\r"));
        QCOMPARE(csv.at(3), QByteArray("2026-11-01T09:12:30.000Z,'=cmd,import,x.csv,,aa\r"));
    }

    void pageShowsTheLogAndItsVerdict() {
        cases::CaseSession session;
        AuditPage page;
        open(session, page);
        auto* table = page.findChild<DataTable*>(QStringLiteral("auditTable"));
        QTRY_VERIFY(table->model()->rowCount() >= 2); // created, opened
        auto* verdict = page.findChild<QLabel*>(QStringLiteral("auditVerdict"));
        QTRY_VERIFY(verdict->text().contains(QStringLiteral("verified")));
        QCOMPARE(testing::unnamedControls(&page), QStringList());

        const int all = table->model()->rowCount();
        auto* search = page.findChild<SearchField*>();
        search->setText(QStringLiteral("created"));
        search->flush();
        QVERIFY(table->model()->rowCount() < all);
        QVERIFY(table->model()->rowCount() > 0);
        search->setText(QStringLiteral("nothing like this"));
        search->flush();
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("auditSave"))->isEnabled());
    }

    void brokenChainIsSaid() {
        {
            cases::CaseSession session;
            AuditPage page;
            open(session, page); // writes a second line
        }
        testing::runSql(m_case,
                        "DROP TRIGGER IF EXISTS audit_no_update; DROP TRIGGER IF EXISTS audit_never_changes;"
                        "UPDATE audit SET user = 'other' WHERE id = 1;");
        cases::CaseSession session;
        AuditPage page;
        open(session, page);
        auto* verdict = page.findChild<QLabel*>(QStringLiteral("auditVerdict"));
        QTRY_VERIFY(verdict->text().contains(QStringLiteral("broken")));
    }

    void savingIsALineOfTheLog() {
        cases::CaseSession session;
        AuditPage page;
        open(session, page);
        auto* table = page.findChild<DataTable*>(QStringLiteral("auditTable"));
        QTRY_VERIFY(table->model()->rowCount() >= 2);
        const QString path = m_dir->filePath(QStringLiteral("log.csv"));
        QSignalSpy said(&page, &Page::messageShown);
        page.saveCsv(path);
        QTRY_COMPARE(said.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("at,user,action"));
        page.findChild<QPushButton*>(QStringLiteral("auditRefresh"))->click();
        QTRY_COMPARE(table->model()->index(0, tables::AuditModel::Action).data().toString(),
                     QStringLiteral("export"));
        QCOMPARE(table->model()->index(0, tables::AuditModel::Subject).data().toString(),
                 QStringLiteral("log.csv"));

        QSignalSpy failed(&page, &Page::errorShown);
        page.saveCsv(m_dir->filePath(QStringLiteral("no/such/folder/log.csv")));
        QTRY_COMPARE(failed.count(), 1);
    }

private:
    static std::vector<AuditEntry> lines() {
        const QDateTime at(QDate(2026, 11, 1), QTime(9, 12, 30), Qt::UTC);
        return {{1,
                 at,
                 QStringLiteral("=cmd"),
                 {QStringLiteral("import"), QStringLiteral("x.csv"), {}},
                 QStringLiteral("aa")},
                {2,
                 at.addSecs(1),
                 QStringLiteral("anna"),
                 {QStringLiteral("dossier.opened"), QStringLiteral("N0000002"), QStringLiteral("a \"b\", c")},
                 QStringLiteral("bb")},
                {3,
                 at.addSecs(2),
                 QStringLiteral("ben"),
                 {QStringLiteral("dossier.opened"), QStringLiteral("N0000003"), {}},
                 QStringLiteral("cc")}};
    }
    void open(cases::CaseSession& session, AuditPage& page) {
        QSignalSpy opened(&session, &cases::CaseSession::opened);
        session.open(m_case);
        QTRY_COMPARE(opened.count(), 1);
        page.resize(1200, 700);
        page.show();
        page.setSession(&session);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_case;
};

QTEST_MAIN(TestAuditPage)
#include "tst_audit_page.moc"

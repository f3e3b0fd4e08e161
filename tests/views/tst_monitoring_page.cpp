// SPDX-License-Identifier: GPL-3.0-or-later
// The monitoring page: rates, suppression on screen and in the file, the log, and nothing that leads to a
// person.
#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "models/settings/settings.h"
#include "models/tables/rate_model.h"
#include "tests/support/widget_audit.h"
#include "tests/views/pool_case.h"
#include "views/common/data_table.h"
#include "views/common/theme.h"
#include "views/monitoring/monitoring_page.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
#include <QTabBar>
#include <QTest>

using namespace harmdesk;
using namespace harmdesk::views;

class TestMonitoringPage : public QObject {
    Q_OBJECT
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<cases::CaseSession> m_session;
    std::unique_ptr<MonitoringPage> m_page;

    template <class T> T* part(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    DataTable* table() const { return part<DataTable>("monitoringTable"); }
    QString cell(int row, const char* column) const {
        return table()->model()->index(row, table()->columnOf(QLatin1String(column))).data().toString();
    }
    std::vector<AuditEntry> linesOf(const char16_t* action) const {
        auto entries = storage::openCase(m_path, testing::viewing()).value()->audit().entries().value();
        std::erase_if(entries, [&](const AuditEntry& e) { return e.event.action != QStringView(action); });
        return entries;
    }

private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(ColorScheme::Light);
    }
    void init() {
        settings::Settings::instance().set(settings::keys::kCutOff, 10);
        settings::Settings::instance().setTableState(QStringLiteral("monitoring"), {});
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = testing::makeCase(m_dir->path());
        test::fillPoolCase(m_path);
        m_session = std::make_unique<cases::CaseSession>();
        QSignalSpy opened(m_session.get(), &cases::CaseSession::opened);
        m_session->open(m_path);
        QVERIFY(opened.wait(20000));
        m_session->ranking().request(*Date::fromYmd(2026, 10, 31), builtInProfile());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ranking().current(), 20000);
        m_page = std::make_unique<MonitoringPage>();
        m_page->resize(1236, 600);
        m_page->setSession(m_session.get());
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() > 0, 20000);
    }
    void cleanup() {
        m_page->setSession(nullptr);
        m_page.reset();
        m_session.reset();
    }

    void ratesOfAllAndWhatIsHidden() {
        const int last = table()->model()->rowCount() - 1;
        QCOMPARE(last, 7);
        QCOMPARE(cell(last, "category"), QStringLiteral("All of the pool"));
        QCOMPARE(cell(last, "pool"), QStringLiteral("62"));
        QCOMPARE(cell(last, "listed"), QStringLiteral("10"));
        QCOMPARE(cell(last, "outcome"), QStringLiteral("20"));
        QVERIFY(cell(last, "listed_rate").startsWith(QStringLiteral("16.1 % (")));
        // Asian: 15 of the pool, fewer than five of them listed, five charged.
        QCOMPARE(cell(0, "category"), QStringLiteral("Asian"));
        QCOMPARE(cell(0, "pool"), QStringLiteral("15"));
        QCOMPARE(cell(0, "listed"), QStringLiteral("<5"));
        QVERIFY(cell(0, "listed_rate").isEmpty() && cell(0, "listed_ratio").isEmpty());
        QCOMPARE(cell(0, "outcome"), QStringLiteral("5"));
        QVERIFY(!cell(0, "outcome_rate").isEmpty());
        QVERIFY(part<QLabel>("monitoringNote")->text().contains(QStringLiteral("not recorded for 15")));
        QVERIFY(part<QLabel>("monitoringFace")->text().contains(QStringLiteral("never an input")));
        part<QTabBar>("monitoringTabs")->setCurrentIndex(2);
        QCOMPARE(cell(0, "category"), QStringLiteral("male"));
    }

    void everyCountHasRoomForItsWord() {
        // "suppressed" may stand in each of them, in whichever table.
        for (const char* column : {"pool", "listed", "action", "outcome"}) {
            const int width = table()->columnWidth(table()->columnOf(QLatin1String(column)));
            const int margin = table()->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
            const int word = table()->fontMetrics().horizontalAdvance(QStringLiteral("suppressed"));
            QVERIFY2(width >= word + 2 * margin, column);
        }
    }

    void noRowIsAPerson() {
        QSignalSpy wanted(m_page.get(), &Page::dossierRequested);
        for (int tab = 0; tab < 4; ++tab) {
            part<QTabBar>("monitoringTabs")->setCurrentIndex(tab);
            for (int row = 0; row < table()->model()->rowCount(); ++row)
                QVERIFY(!table()->model()->index(row, 0).data(tables::RefRole).isValid());
            table()->setFocus();
            table()->selectRow(0);
            QTest::keyClick(table(), Qt::Key_Return);
        }
        QCOMPARE(wanted.count(), 0);
    }

    void everyShowingIsLogged() {
        QCOMPARE(linesOf(audit_action::kMonitoringShown).size(), std::size_t{1});
        m_page->hide();
        QVERIFY(!part<QPushButton>("monitoringSave")->isEnabled());
        m_page->show();
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("monitoringSave")->isEnabled(), 20000);
        const auto lines = linesOf(audit_action::kMonitoringShown);
        QCOMPARE(lines.size(), std::size_t{2});
        QCOMPARE(lines[0].event.detail, QStringLiteral("as at 2026-10-31, profile v100, version 1, top 10"));
        // Another cut-off shows other figures: a line of its own, and only the newest are taken.
        settings::Settings::instance().set(settings::keys::kCutOff, 12);
        QTRY_COMPARE_WITH_TIMEOUT(cell(7, "listed"), QStringLiteral("12"), 20000);
        QCOMPARE(linesOf(audit_action::kMonitoringShown).size(), std::size_t{3});
    }

    void aCutOffTakenBackKeepsItsFigures() {
        settings::Settings::instance().set(settings::keys::kCutOff, 12);
        settings::Settings::instance().set(settings::keys::kCutOff, 10);
        QTest::qWait(200);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->reading().isIdle(), 20000);
        QCOMPARE(cell(7, "listed"), QStringLiteral("10"));
        QVERIFY(part<QPushButton>("monitoringSave")->isEnabled());
    }

    void nothingIsLeftOfAClosedCase() {
        m_page->setSession(nullptr);
        QVERIFY(!table()->isVisible());
        QVERIFY(part<QLabel>("emptyText")->text().contains(QStringLiteral("Open a case")));
    }

    void theFileHidesWhatTheScreenHides() {
        const QString file = m_dir->filePath(QStringLiteral("monitoring.csv"));
        QSignalSpy said(m_page.get(), &Page::messageShown);
        m_page->saveCsv(file);
        QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, 20000);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(csv.readAll());
        QVERIFY(text.contains(QStringLiteral("Ethnicity,Asian,15,<5,,,,,5,33.3,")));
        QVERIFY(text.contains(QStringLiteral("never an input to the score")));
        QVERIFY(!text.contains(QStringLiteral("N0")) && !text.contains(QStringLiteral("Suspect")));
        QCOMPARE(linesOf(audit_action::kExport).size(), std::size_t{1});
        // Nowhere to write: said, nothing left behind, and the attempt stands in the log.
        QSignalSpy failed(m_page.get(), &Page::errorShown);
        m_page->saveCsv(m_dir->filePath(QStringLiteral("no/such/folder.csv")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
        QCOMPARE(linesOf(audit_action::kExport).size(), std::size_t{2});
    }

    void everythingHasANameAndIsReached() {
        QCOMPARE(testing::unnamedControls(m_page.get()), QStringList());
        QCOMPARE(testing::anonymousControls(m_page.get()), QStringList());
        QCOMPARE(testing::unreachableByTab(m_page.get()), QStringList());
    }
};

QTEST_MAIN(TestMonitoringPage)
#include "tst_monitoring_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The page of what the list misses, with keyboard and tabs.
#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/cases/ranking_service.h"
#include "models/settings/settings.h"
#include "models/tables/roles.h"
#include "tests/support/widget_audit.h"
#include "tests/views/pool_case.h"
#include "views/common/data_table.h"
#include "views/common/theme.h"
#include "views/missed/missed_page.h"

#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace harmdesk;
using namespace harmdesk::views;

class TestMissedPage : public QObject {
    Q_OBJECT
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<cases::CaseSession> m_session;
    std::unique_ptr<MissedPage> m_page;

    template <class T> T* part(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    DataTable* table(const char* name) const { return part<DataTable>(name); }
    static QString cell(const DataTable* of, int row, const char* column) {
        return of->model()->index(row, of->columnOf(QLatin1String(column))).data().toString();
    }
    static void setCutOff(int places) { settings::Settings::instance().set(settings::keys::kCutOff, places); }

private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(ColorScheme::Light);
    }
    void init() {
        setCutOff(10);
        m_dir = std::make_unique<QTemporaryDir>();
        const QString path = testing::makeCase(m_dir->path());
        test::fillPoolCase(path);
        m_session = std::make_unique<cases::CaseSession>();
        QSignalSpy opened(m_session.get(), &cases::CaseSession::opened);
        m_session->open(path);
        QVERIFY(opened.wait(20000));
        m_session->ranking().request(*Date::fromYmd(2026, 10, 31), builtInProfile());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ranking().current(), 20000);
        m_page = std::make_unique<MissedPage>();
        m_page->resize(1236, 600);
        m_page->setSession(m_session.get());
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY_WITH_TIMEOUT(table("missedTable")->model()->rowCount() > 0, 20000);
    }
    void cleanup() {
        m_page->setSession(nullptr);
        m_page.reset();
        m_session.reset();
    }

    void listsWithCountsRulesAndAllegations() {
        auto* tabs = part<QTabBar>("missedLists");
        QCOMPARE(tabs->tabText(0), QStringLiteral("Most reports 51"));
        QCOMPARE(tabs->tabText(1), QStringLiteral("Most victims 50"));
        QCOMPARE(tabs->tabText(3), QStringLiteral("Coercive-control pattern 1"));
        QCOMPARE(tabs->tabText(4), QStringLiteral("Nearly ranked 1"));
        QCOMPARE(table("missedTable")->model()->rowCount(), 20);
        QVERIFY(part<QLabel>("missedRule")->text().contains(QStringLiteral("20 of 51")));
        // Another index has other days: the sentence above the lists names none.
        QVERIFY(!part<QLabel>("missedWhy")->text().contains(QRegularExpression(QStringLiteral("[0-9]"))));
        // The two of the rapes below the cut-off have three reports and the most days.
        QCOMPARE(cell(table("missedTable"), 0, "reports"), QStringLiteral("3"));
        QCOMPARE(cell(table("missedTable"), 0, "score"), QStringLiteral("1,845.00"));
        QVERIFY(!table("missedAllegationTable")->isVisible());

        tabs->setCurrentIndex(3);
        QCOMPARE(cell(table("missedTable"), 0, "ref"), QStringLiteral("N061"));
        QCOMPARE(cell(table("missedTable"), 0, "rank"), QStringLiteral("13"));
        QVERIFY(part<QLabel>("missedRule")->text().contains(QStringLiteral("same victim")));
        QTRY_VERIFY(table("missedAllegationTable")->isVisible());
        QCOMPARE(table("missedAllegationTable")->model()->rowCount(), 3);
        QCOMPARE(cell(table("missedAllegationTable"), 0, "days"), QStringLiteral("10.00"));

        tabs->setCurrentIndex(4);
        QCOMPARE(cell(table("missedTable"), 0, "ref"), QStringLiteral("N062"));
        QCOMPARE(cell(table("missedTable"), 0, "rank"), QStringLiteral("not ranked"));
        QCOMPARE(cell(table("missedTable"), 0, "score"), QStringLiteral("1,825.00"));
        QVERIFY(cell(table("missedTable"), 0, "reason").contains(QStringLiteral("Rape")));
    }

    void anotherCutOffCountsAgain() {
        setCutOff(12);
        QTRY_COMPARE_WITH_TIMEOUT(part<QTabBar>("missedLists")->tabText(0), QStringLiteral("Most reports 49"),
                                  20000);
        QCOMPARE(part<QTabBar>("missedViews")->tabText(0), QStringLiteral("Outside the top 12"));
    }

    void aCutOffTakenBackBringsTheFirstListsBack() {
        m_page->showView(MissedPage::View::Profiles);
        QTRY_COMPARE_WITH_TIMEOUT(part<QTabBar>("missedProfiles")->count(), 4, 20000);
        for (const auto view : {MissedPage::View::Lists, MissedPage::View::Profiles}) {
            m_page->showView(view);
            setCutOff(12);
            setCutOff(10);
            QTRY_VERIFY_WITH_TIMEOUT(m_session->reading().isIdle(), 20000);
            QTest::qWait(400); // a list that is not up to date is dimmed by now
            QCOMPARE(part<QTabBar>("missedViews")->tabText(0), QStringLiteral("Outside the top 10"));
            QCOMPARE(part<QTabBar>("missedLists")->tabText(0), QStringLiteral("Most reports 51"));
            QCOMPARE(part<QTabBar>("missedProfiles")->tabText(2), QStringLiteral("da-only 10"));
            QVERIFY(part<QWidget>("stateVeil") == nullptr || !part<QWidget>("stateVeil")->isVisible());
        }
    }

    void theOpenCyclesCutOffCounts() {
        m_session->cycles().openCycle(
            {"2026-10", *Date::fromYmd(2026, 10, 31), builtInProfile(), 12, QStringLiteral("A. Nyst"), {}},
            m_page.get(), [](const Status&) {});
        QTRY_COMPARE_WITH_TIMEOUT(part<QTabBar>("missedViews")->tabText(0),
                                  QStringLiteral("Outside the top 12"), 20000);
        QCOMPARE(part<QTabBar>("missedLists")->tabText(0), QStringLiteral("Most reports 49"));
    }

    void nothingIsLeftOfAClosedCase() {
        m_page->setSession(nullptr);
        QVERIFY(!table("missedTable")->isVisible());
        QVERIFY(part<QLabel>("emptyText")->text().contains(QStringLiteral("Open a case")));
        QVERIFY(part<QLabel>("missedRule")->text().isEmpty());
        QCOMPARE(part<QTabBar>("missedViews")->tabText(0), QStringLiteral("Outside the top"));
        QCOMPARE(part<QTabBar>("missedLists")->tabText(0), QStringLiteral("Most reports"));
    }

    void otherProfiles() {
        m_page->showView(MissedPage::View::Profiles);
        auto* tabs = part<QTabBar>("missedProfiles");
        QTRY_COMPARE_WITH_TIMEOUT(tabs->count(), 4, 20000);
        QCOMPARE(tabs->tabText(2), QStringLiteral("da-only 10"));
        tabs->setCurrentIndex(2);
        QCOMPARE(table("missedUnderTable")->model()->rowCount(), 10);
        QCOMPARE(cell(table("missedUnderTable"), 0, "other_rank"), QStringLiteral("1"));
        QVERIFY(cell(table("missedUnderTable"), 0, "ref") >= QStringLiteral("N031"));
        QVERIFY(part<QLabel>("missedProfileText")->text().contains(QStringLiteral("10")));
        // The long window shows the same ten.
        QCOMPARE(tabs->tabText(3), QStringLiteral("long-window 0"));
    }

    void enterOpensTheDossier() {
        QSignalSpy wanted(m_page.get(), &Page::dossierRequested);
        m_page->activated();
        QTest::keyClick(table("missedTable"), Qt::Key_Down);
        QTest::keyClick(table("missedTable"), Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].toString(), cell(table("missedTable"), 1, "ref"));
    }

    void aHiddenPageCountsNothing() {
        m_page->hide();
        m_session->ranking().request(*Date::fromYmd(2026, 9, 30), builtInProfile());
        const auto before = m_session->ranking().current();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ranking().current() != before, 20000);
        QVERIFY(m_session->reading().isIdle());
        m_page->show();
        QTRY_VERIFY_WITH_TIMEOUT(
            part<QTabBar>("missedLists")->tabText(0) != QStringLiteral("Most reports 51"), 20000);
    }

    void everythingHasANameAndIsReached() {
        QCOMPARE(testing::unnamedControls(m_page.get()), QStringList());
        QCOMPARE(testing::anonymousControls(m_page.get()), QStringList());
        part<QTabBar>("missedLists")->setCurrentIndex(3);
        QCOMPARE(testing::unreachableByTab(m_page.get()), QStringList());
    }
};

QTEST_MAIN(TestMissedPage)
#include "tst_missed_page.moc"

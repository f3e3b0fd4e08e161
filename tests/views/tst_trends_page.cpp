// SPDX-License-Identifier: GPL-3.0-or-later
// The page of concentration and trends: figures, choices, the line in the chart.
#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "models/settings/settings.h"
#include "tests/support/widget_audit.h"
#include "tests/views/pool_case.h"
#include "views/charts/chart_panel.h"
#include "views/common/data_table.h"
#include "views/common/theme.h"
#include "views/trends/trends_page.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace harmdesk;
using namespace harmdesk::views;

class TestTrendsPage : public QObject {
    Q_OBJECT
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<cases::CaseSession> m_session;
    std::unique_ptr<TrendsPage> m_page;

    template <class T> T* part(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    DataTable* table() const { return part<DataTable>("trendsTable"); }
    QString cell(int row, const char* column) const {
        return table()->model()->index(row, table()->columnOf(QLatin1String(column))).data().toString();
    }
    const charts::ChartSpec& line() const { return part<ChartPanel>("trendsLine")->spec(); }

private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(ColorScheme::Light);
    }
    void init() {
        settings::Settings::instance().set(settings::keys::kCutOff, 10);
        m_dir = std::make_unique<QTemporaryDir>();
        const QString path = testing::makeCase(m_dir->path());
        test::fillPoolCase(path);
        m_session = std::make_unique<cases::CaseSession>();
        QSignalSpy opened(m_session.get(), &cases::CaseSession::opened);
        m_session->open(path);
        QVERIFY(opened.wait(20000));
        m_session->ranking().request(*Date::fromYmd(2026, 10, 31), builtInProfile());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ranking().current(), 20000);
        m_page = std::make_unique<TrendsPage>();
        m_page->resize(1236, 700);
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

    void figuresAndWhatIsNotHeld() {
        // 120 assaults, 12 + 1 rapes and 3 harassments, each once.
        QCOMPARE(cell(0, "sum"), QStringLiteral("136"));
        QCOMPARE(cell(0, "before"), QStringLiteral("not held"));
        QVERIFY(cell(0, "change").isEmpty());
        QCOMPARE(table()->model()->rowCount(), 4);
        QVERIFY(line().kind == charts::ChartSpec::Kind::Lines);
        QCOMPARE(line().series.size(), std::size_t{1});
        QCOMPARE(line().series[0].values.front(), charts::ChartSpec::kMissing); // November 2025
        QCOMPARE(line().tableRows.front()[1], QStringLiteral("not held"));
        QVERIFY(part<QLabel>("trendsSentence")->text().contains(QStringLiteral("carry 80 %")));
        QVERIFY(!part<ChartPanel>("trendsConcentration")->spec().isEmpty());
        QVERIFY(!part<ChartPanel>("trendsGroups")->spec().isEmpty());
    }

    void choices() {
        part<QTabBar>("trendsMeasure")->setCurrentIndex(1);
        QCOMPARE(cell(0, "sum"), QStringLiteral("24,955.00")); // 120 × 10 + 13 × 1,825 + 3 × 10
        QTest::keyClick(table(), Qt::Key_Down);
        QVERIFY(line().title.contains(QStringLiteral("Rape")));
        part<QTabBar>("trendsBy")->setCurrentIndex(1);
        QCOMPARE(table()->model()->rowCount(), 4);             // all and three boroughs
        QVERIFY(line().title.contains(QStringLiteral("All"))); // no Rape among the boroughs
        auto* months = part<QComboBox>("trendsMonths");
        months->setCurrentIndex(0);
        QTRY_COMPARE_WITH_TIMEOUT(line().categories.size(), 6, 20000);
        months->setCurrentIndex(2);
        QTRY_COMPARE_WITH_TIMEOUT(line().categories.size(), 24, 20000);
    }

    void aNumberOfMonthsTakenBackBringsItsFiguresBack() {
        auto* months = part<QComboBox>("trendsMonths");
        months->setCurrentIndex(2);
        months->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->reading().isIdle(), 20000);
        QCOMPARE(line().categories.size(), 12);
    }

    void nothingIsLeftOfAClosedCase() {
        m_page->setSession(nullptr);
        QVERIFY(!table()->isVisible());
        QVERIFY(part<QLabel>("emptyText")->text().contains(QStringLiteral("Open a case")));
        QVERIFY(part<QLabel>("trendsSentence")->text().isEmpty());
    }

    void anotherDateHasTheYearBefore() {
        m_session->ranking().request(*Date::fromYmd(2027, 10, 15), builtInProfile());
        QTRY_VERIFY_WITH_TIMEOUT(cell(0, "before") != QStringLiteral("not held"), 20000);
        QVERIFY(line().series.size() == 2 && line().series[1].isReference);
        QVERIFY(cell(0, "change").startsWith(QChar(0x2212)));
    }

    void everythingHasANameAndIsReached() {
        QCOMPARE(testing::unnamedControls(m_page.get()), QStringList());
        QCOMPARE(testing::anonymousControls(m_page.get()), QStringList());
        QCOMPARE(testing::unreachableByTab(m_page.get()), QStringList());
    }
};

QTEST_MAIN(TestTrendsPage)
#include "tst_trends_page.moc"

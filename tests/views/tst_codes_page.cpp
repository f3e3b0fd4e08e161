// SPDX-License-Identifier: GPL-3.0-or-later
// The page of offence codes, used as an analyst uses it: choose, see the effect, give the reason, decide,
// take back.
#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "models/domain/case_columns.h"
#include "models/tables/roles.h"
#include "tests/cases/codes_case.h"
#include "tests/support/widget_audit.h"
#include "views/codes/change_pane.h"
#include "views/codes/classes_section.h"
#include "views/codes/codes_page.h"
#include "views/codes/decisions_section.h"
#include "views/codes/queue_section.h"
#include "views/codes/versions_section.h"
#include "views/common/data_table.h"
#include "views/common/search_field.h"
#include "views/common/theme.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace harmdesk;
using namespace harmdesk::views;

class TestCodesPage : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<cases::CaseSession> m_session;
    std::unique_ptr<CodesPage> m_page;

    template <class T> T* part(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    DataTable* table(const char* name) const { return part<DataTable>(name); }
    QString said(const char* name) const { return part<QLabel>(name)->text(); }
    static QString cell(const DataTable* of, int row, const char* column) {
        return of->model()->index(row, of->columnOf(QLatin1String(column))).data().toString();
    }

    void open() {
        m_session = std::make_unique<cases::CaseSession>();
        QSignalSpy opened(m_session.get(), &cases::CaseSession::opened);
        m_session->open(m_path);
        QVERIFY(opened.wait(20000));
        m_session->ranking().request(*Date::fromYmd(2026, 10, 31), builtInProfile());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ranking().current(), 20000);
        m_page = std::make_unique<CodesPage>();
        m_page->resize(1236, 600);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setSession(m_session.get());
    }
    void waitForQueue(int pairs) {
        QTRY_COMPARE_WITH_TIMEOUT(table("codesQueueTable")->model()->rowCount(), pairs, 20000);
    }
    /// Searches the index for a row and chooses it.
    void chooseWounding() {
        auto* search = part<SearchField>("codesSearch");
        search->setText(QStringLiteral("8N.8.1.1"));
        search->flush();
        QTRY_COMPARE_WITH_TIMEOUT(table("codesCandidateTable")->model()->rowCount(), 1, 20000);
        table("codesCandidateTable")->setFocus();
        QTest::keyClick(table("codesCandidateTable"), Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("queuePane.apply")->isEnabled(), 20000);
    }
    void decide() {
        chooseWounding();
        part<QLineEdit>("queuePane.reason")->setText(QStringLiteral("nearest in harm"));
        part<QPushButton>("queuePane.apply")->click();
        waitForQueue(0);
    }

private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(ColorScheme::Light);
    }
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = testing::makeCase(m_dir->path());
        test::fillCodesCase(m_path);
        open();
    }
    void cleanup() {
        if (m_page) m_page->setSession(nullptr);
        m_page.reset();
        m_session.reset();
    }

    void queueWithCandidatesAndNothingChosen() {
        waitForQueue(1);
        QCOMPARE(cell(table("codesQueueTable"), 0, "title"), QStringLiteral("Non-fatal strangulation"));
        QCOMPARE(part<QTabBar>("codesTabs")->tabText(0), QStringLiteral("Unmapped 1"));
        auto* candidates = table("codesCandidateTable");
        QTRY_VERIFY_WITH_TIMEOUT(candidates->model()->rowCount() > 2, 20000);
        QTest::qWait(300);
        QVERIFY2(!candidates->currentIndex().isValid(), "a candidate was chosen for the analyst");
        QVERIFY(!cell(candidates, 0, "reason").isEmpty());
        QVERIFY(!part<QPushButton>("queuePane.apply")->isVisible());
        QVERIFY(m_session->ranking().current()->unmappedCrimes == 1);
    }

    void effectThenReasonThenDecisionThenUndo() {
        waitForQueue(1);
        QSignalSpy messages(m_page.get(), &Page::messageShown);
        chooseWounding();
        // The effect stands on screen and nothing is written yet.
        QVERIFY2(said("queuePane.summary").contains(QStringLiteral("1 other score(s) change")),
                 qPrintable(said("queuePane.summary")));
        QCOMPARE(cell(table("queuePane.effect"), 0, "suspect"), QStringLiteral("Brown, Bo"));
        QCOMPARE(cell(table("queuePane.effect"), 0, "delta"), QStringLiteral("+547.50"));
        QVERIFY(!said("queuePane.why").isEmpty());
        QVERIFY(m_session->ranking().current()->unmappedCrimes == 1);

        // Without a reason, or without a name, nothing happens but a sentence.
        auto* apply = part<QPushButton>("queuePane.apply");
        apply->click();
        QVERIFY(part<QLabel>("queuePane.refusal")->isVisible());
        part<QLineEdit>("queuePane.reason")->setText(QStringLiteral("nearest in harm"));
        QVERIFY(!part<QLabel>("queuePane.refusal")->isVisible());
        part<QLineEdit>("queuePane.name")->clear();
        apply->click();
        QVERIFY(part<QLabel>("queuePane.refusal")->isVisible());
        part<QLineEdit>("queuePane.name")->setText(QStringLiteral("anna"));
        part<QLineEdit>("queuePane.reason")->setFocus();
        QTest::keyClick(part<QLineEdit>("queuePane.reason"), Qt::Key_Return, Qt::ControlModifier);
        waitForQueue(0);
        QCOMPARE(m_session->ranking().current()->unmappedCrimes, 0);
        QTRY_VERIFY(messages.count() > 0);
        QVERIFY(part<QLineEdit>("queuePane.reason")->text().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(part<QTabBar>("codesTabs")->tabText(3), QStringLiteral("Decisions 1"),
                                  20000);

        m_page->showTab(CodesPage::Tab::Decisions);
        QCOMPARE(cell(table("codesDecisionTable"), 0, "by"), QStringLiteral("anna"));
        QCOMPARE(cell(table("codesDecisionTable"), 0, "reason"), QStringLiteral("nearest in harm"));
        QVERIFY(part<QPushButton>("codesUndo")->isEnabled());
        table("codesDecisionTable")->setFocus();
        QTest::keyClick(table("codesDecisionTable"), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ranking().current()->unmappedCrimes, 1, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(
            cell(table("codesDecisionTable"), 0, "status").startsWith(QStringLiteral("withdrawn by anna")),
            20000);
        QVERIFY(!part<QPushButton>("codesUndo")->isEnabled());
    }

    void withdrawalWithItsEffect() {
        waitForQueue(1);
        decide();
        m_page->showTab(CodesPage::Tab::Decisions);
        QTRY_COMPARE_WITH_TIMEOUT(table("codesDecisionTable")->model()->rowCount(), 1, 20000);
        table("codesDecisionTable")->setFocus();
        table("codesDecisionTable")->selectRow(0);
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("decisionPane.apply")->isEnabled(), 20000);
        QCOMPARE(cell(table("decisionPane.effect"), 0, "delta"), QStringLiteral("−547.50"));
        part<QLineEdit>("decisionPane.reason")->setText(QStringLiteral("guidance says otherwise"));
        part<QPushButton>("decisionPane.apply")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ranking().current()->unmappedCrimes, 1, 20000);
        m_page->showTab(CodesPage::Tab::Unmapped);
        waitForQueue(1);

        const QString file = m_dir->filePath(QStringLiteral("decisions.csv"));
        QSignalSpy messages(m_page.get(), &Page::messageShown);
        m_page->decisions().save(file);
        QTRY_COMPARE(messages.count(), 1);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().contains("Non-fatal strangulation,8N.8.1.1"));
        QSignalSpy failed(m_page.get(), &Page::errorShown);
        m_page->decisions().save(m_dir->filePath(QStringLiteral("no/such/folder.csv")));
        QTRY_COMPARE(failed.count(), 1);
    }

    void classIsSettledByHand() {
        waitForQueue(1);
        m_page->showTab(CodesPage::Tab::Classes);
        auto* classes = table("codesClassTable");
        QTRY_VERIFY_WITH_TIMEOUT(classes->model()->rowCount() > 3, 20000);
        int assault = -1;
        for (int row = 0; row < classes->model()->rowCount(); ++row)
            if (cell(classes, row, "class") == QLatin1String("008/06")) assault = row;
        QVERIFY(assault >= 0);
        classes->selectRow(assault);
        auto* offences = table("codesClassOffences");
        QCOMPARE(offences->model()->rowCount(), 2);
        QCOMPARE(table("codesRuleTable")->model()->rowCount(), 2); // the built-in rules
        QVERIFY(!part<QPushButton>("classPane.apply")->isVisible());
        const int police = cell(offences, 0, "days") == QLatin1String("182.50") ? 0 : 1;
        offences->selectRow(police);
        part<QPushButton>("codesDefault")->click();
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("classPane.apply")->isEnabled(), 20000);
        QVERIFY(part<QPushButton>("codesRuleRevert")->isEnabled());
        part<QLineEdit>("codesWords")->setText(QStringLiteral("prison officer"));
        QTest::keyClick(part<QLineEdit>("codesWords"), Qt::Key_Return);
        QCOMPARE(table("codesRuleTable")->model()->rowCount(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("classPane.apply")->isEnabled(), 20000);
        part<QLineEdit>("classPane.reason")->setText(QStringLiteral("local guidance"));
        part<QPushButton>("classPane.apply")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ranking().current()->rows[1].score, HarmDays::fromDays(365),
                                  20000);
        QTRY_COMPARE_WITH_TIMEOUT(table("codesRuleTable")->model()->rowCount(), 3, 20000);
        QVERIFY(!part<QPushButton>("codesRuleRevert")->isEnabled());
        QCOMPARE(cell(table("codesRuleTable"), 2, "reason"), QStringLiteral("local guidance"));
    }

    void versionIsReadAddedComparedAndUsed() {
        waitForQueue(1);
        m_page->showTab(CodesPage::Tab::Versions);
        auto* versions = table("codesVersionTable");
        QTRY_COMPARE_WITH_TIMEOUT(versions->model()->rowCount(), 1, 20000);
        QVERIFY(!part<QPushButton>("codesDiffSave")->isEnabled());
        QFile builtIn(QStringLiteral(HARMDESK_SOURCE_DIR "/resources/harm-index/starting-points-2020.csv"));
        QVERIFY(builtIn.open(QIODevice::ReadOnly));
        QByteArray text = builtIn.readAll();
        const qsizetype at = text.indexOf("\n8N.8.6.0,");
        QVERIFY(at > 0);
        const qsizetype days = text.indexOf(",10,", at);
        text.replace(days, 4, ",2000,");
        const QString path = m_dir->filePath(QStringLiteral("later.csv"));
        QFile later(path);
        QVERIFY(later.open(QIODevice::WriteOnly) && later.write(text) == text.size());
        later.close();

        // Dropped, as from a file manager.
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_page->versions(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_page->versions(), &drop);
        auto* add = part<QPushButton>("indexImportAdd");
        QTRY_VERIFY_WITH_TIMEOUT(add->isVisible(), 20000);
        auto* name = part<QLineEdit>("indexImportName");
        name->setText(QStringLiteral("starting-points-2020"));
        QVERIFY2(!add->isEnabled(), "a version's name may not be taken again");
        name->setText(QStringLiteral("later"));
        add->click();
        QTRY_COMPARE_WITH_TIMEOUT(versions->model()->rowCount(), 2, 20000);
        QVERIFY(!add->isVisible());
        QCOMPARE(m_session->info().indexName, QStringLiteral("starting-points-2020"));

        auto* diff = table("codesDiffTable");
        QTRY_VERIFY_WITH_TIMEOUT(diff->model()->rowCount() > 0, 20000);
        QCOMPARE(part<QComboBox>("codesDiffOld")->currentText(), QStringLiteral("starting-points-2020"));
        QCOMPARE(part<QComboBox>("codesDiffNew")->currentText(), QStringLiteral("later"));
        const int all = diff->model()->rowCount();
        QVERIFY(said("codesDiffCount").contains(QStringLiteral("1 offence(s) changed")));
        auto* search = part<SearchField>("codesDiffSearch");
        search->setText(QStringLiteral("8N.8.6.0"));
        search->flush();
        QVERIFY(diff->model()->rowCount() >= 1 && diff->model()->rowCount() <= all);
        const QString csv = m_dir->filePath(QStringLiteral("diff.csv"));
        QSignalSpy messages(m_page.get(), &Page::messageShown);
        m_page->versions().saveDiff(csv);
        QTRY_COMPARE(messages.count(), 1);
        QVERIFY(QFile::exists(csv));

        // Added, it is chosen: the effect of using it is shown before it is used.
        QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("versionPane.apply")->isEnabled(), 20000);
        QCOMPARE(cell(table("versionPane.effect"), 0, "suspect"), QStringLiteral("Adams, Al"));
        part<QLineEdit>("versionPane.reason")->setText(QStringLiteral("new edition"));
        part<QPushButton>("versionPane.apply")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ranking().current()->indexName, std::string("later"), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(cell(versions, 1, "in_use"), QStringLiteral("in use"), 20000);
    }

    void unreadableIndexIsAnErrorNotAVersion() {
        m_page->showTab(CodesPage::Tab::Versions);
        QTRY_COMPARE_WITH_TIMEOUT(table("codesVersionTable")->model()->rowCount(), 1, 20000);
        const QString path = m_dir->filePath(QStringLiteral("bad.csv"));
        QFile bad(path);
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("a,b\n1,2\n") > 0);
        bad.close();
        QSignalSpy failed(m_page.get(), &Page::errorShown);
        m_page->versions().readFile(path);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!part<QPushButton>("indexImportAdd")->isVisible());
    }

    void readOnlyCaseShowsWhyAndChangesNothing() {
        cleanup();
        const auto holder = storage::openCase(m_path, testing::editing());
        QVERIFY(holder);
        open();
        waitForQueue(1);
        auto* search = part<SearchField>("codesSearch");
        search->setText(QStringLiteral("8N.8.1.1"));
        search->flush();
        QTRY_COMPARE_WITH_TIMEOUT(table("codesCandidateTable")->model()->rowCount(), 1, 20000);
        table("codesCandidateTable")->selectRow(0);
        QTRY_COMPARE_WITH_TIMEOUT(table("queuePane.effect")->model()->rowCount(), 1,
                                  20000); // looking is allowed
        QVERIFY(!part<QPushButton>("queuePane.apply")->isVisible());
        QVERIFY(part<QLabel>("queuePane.readOnly")->isVisible());
        QVERIFY(said("queuePane.readOnly").contains(QStringLiteral("Read-only")));
        m_page->showTab(CodesPage::Tab::Versions);
        QVERIFY(!part<QPushButton>("codesImport")->isEnabled());
        QVERIFY(!part<QPushButton>("codesImport")->toolTip().isEmpty());
    }

    void everythingHasANameAndIsReachedByTab() {
        waitForQueue(1);
        chooseWounding();
        for (int tab = 0; tab < 4; ++tab) {
            m_page->showTab(static_cast<CodesPage::Tab>(tab));
            QTest::qWait(300);
            QCOMPARE(testing::unnamedControls(m_page.get()), QStringList());
            QCOMPARE(testing::anonymousControls(m_page.get()), QStringList());
            m_page->activated();
            QCOMPARE(testing::unreachableByTab(m_page.get()), QStringList());
        }
    }

    void enterOnAMoveOpensTheDossier() {
        waitForQueue(1);
        chooseWounding();
        QSignalSpy asked(m_page.get(), &Page::dossierRequested);
        table("queuePane.effect")->setFocus();
        QTest::keyClick(table("queuePane.effect"), Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toString(), QStringLiteral("N2"));
    }

    void caseClosedWhileLooking() {
        waitForQueue(1);
        chooseWounding();
        m_page->setSession(nullptr);
        m_session.reset();
        QTest::qWait(300);
        QVERIFY(!part<QPushButton>("queuePane.apply")->isVisible());
        QCOMPARE(table("codesQueueTable")->model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestCodesPage)
#include "tst_codes_page.moc"

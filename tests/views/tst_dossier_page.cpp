// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/resources.h"
#include "models/cases/case_session.h"
#include "models/cases/note_service.h"
#include "models/cases/ranking_service.h"
#include "models/harm/ranking.h"
#include "models/intake/import.h"
#include "models/tables/plain_table_model.h"
#include "tests/support/case_files.h"
#include "views/common/data_table.h"
#include "views/common/state_panel.h"
#include "views/common/theme.h"
#include "views/dossier/dossier_page.h"
#include "views/dossier/header_card.h"
#include "views/dossier/notes_panel.h"
#include "views/dossier/origin_panel.h"
#include "views/dossier/side_index.h"
#include "views/dossier/timeline_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextEdit>
#include <QToolButton>
#include <QtTest>

using namespace harmdesk;
using cases::CaseSession;
using views::DossierPage;

class DossierPageTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<DossierPage> m_page;

    template <class W> W* part(const char* name) const {
        W* found = m_page->findChild<W*>(QLatin1String(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    QString text(const char* name) const { return part<QLabel>(name)->text(); }

    void openSession() {
        m_session = std::make_unique<CaseSession>();
        QSignalSpy opened(m_session.get(), &CaseSession::opened);
        m_session->open(m_path);
        QVERIFY(opened.wait(10000));
    }
    void rankAt(const char* iso) {
        QSignalSpy ready(&m_session->ranking(), &cases::RankingService::rankingReady);
        m_session->ranking().request(Date::fromDays(testing::day(iso)), builtInProfile());
        QVERIFY(ready.wait(20000));
    }
    void openDossier(const char* ref) {
        QSignalSpy shown(m_page.get(), &DossierPage::dossierShown);
        m_page->openSuspect(QLatin1String(ref));
        QVERIFY(shown.wait(10000));
        QTest::qWait(50); // notes
    }
    void startPage(QSize size = {1380, 760}) {
        m_page = std::make_unique<DossierPage>();
        m_page->resize(size);
        m_page->setSession(m_session.get());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
    }
    std::vector<Note> notesHeld(const char* ref) const {
        auto connection = storage::openCase(m_path, testing::viewing());
        return connection ? (*connection)->notes().notes(ref).value_or(std::vector<Note>())
                          : std::vector<Note>();
    }
    QStringList logged(const char16_t* action) const {
        QStringList out;
        auto connection = storage::openCase(m_path, testing::viewing());
        if (!connection) return out;
        for (const AuditEntry& e : (*connection)->audit().entries().value_or(std::vector<AuditEntry>()))
            if (e.event.action == QStringView(action))
                out += e.event.subject + QLatin1Char('|') + e.event.detail;
        return out;
    }
    std::string rankedRef(std::size_t row) const {
        const auto ranking = m_session->ranking().current();
        return std::string(ranking->columns->nominalRef[ranking->rows.at(row).person]);
    }

    QString origin(int row, const char* column) const {
        auto* table = part<views::DataTable>("originTable");
        return table->model()->index(row, table->columnOf(QLatin1String(column))).data().toString();
    }

private Q_SLOTS:
    void initTestCase() {
        m_path = testing::makeCase(m_folder.path());
        auto connection = storage::openCase(m_path, testing::editing());
        QVERIFY(connection);
        const QString extract = QStringLiteral(HARMDESK_SOURCE_DIR "/tests/golden/extract-a/");
        for (const char* month : {"2026-08", "2026-09", "2026-10"}) {
            if (!QFileInfo::exists(extract + QLatin1String(month))) continue;
            intake::ImportRequest request;
            request.paths = QStringList{extract + QLatin1String(month)};
            request.user = QStringLiteral("tester");
            const auto receipt = intake::importExtract(**connection, request, {});
            QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().text));
        }
    }

    void init() {
        openSession();
        rankAt("2026-10-31");
        startPage();
    }
    void cleanup() {
        m_page.reset();
        m_session.reset();
    }

    void saysSoWhenNoSuspectIsChosen() {
        QSignalSpy pages(m_page.get(), &views::Page::pageRequested);
        QPushButton* button = nullptr;
        for (QPushButton* b : m_page->findChildren<QPushButton*>())
            if (b->isVisible()) button = b;
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages.at(0).at(0).toString(), QStringLiteral("ranking"));
    }

    void showsWhoItIsAndTheScore() {
        openDossier("N0000233");
        QCOMPARE(text("suspectName"), QStringLiteral("Bailey, Omar"));
        QCOMPARE(text("factRank"), QStringLiteral("20"));
        QCOMPARE(text("factScore"), QStringLiteral("3,956.50"));
        QCOMPARE(text("factWorst"), QStringLiteral("46 %"));
        QCOMPARE(text("factLast"), QStringLiteral("11 d"));
        QVERIFY(text("identity").contains(QStringLiteral("32/482723V")));
        auto* ledger = part<views::DataTable>("table_ledger");
        QCOMPARE(ledger->model()->rowCount(), 6);
        QVERIFY(part<QWidget>("ledgerTotal")->accessibleName().contains(QStringLiteral("3,956.50")));
        QCOMPARE(part<views::DataTable>("table_linked")->model()->rowCount(), 15);
        QVERIFY(text("sentence_timeline").startsWith(QStringLiteral("21 allegation")));
        QTest::mouseClick(part<QCheckBox>("showNotCounted"), Qt::LeftButton, {}, {8, 8});
        QCOMPARE(ledger->model()->rowCount(), 21);
    }

    void everyLedgerAddsUpToItsScore() {
        const auto ranking = m_session->ranking().current();
        for (const RankedSuspect& row : ranking->rows) {
            HarmDays sum;
            for (const LedgerLine& line : harm::ledger(*ranking, row.person)) sum += line.contribution;
            QCOMPARE(sum, row.score);
        }
    }

    void walksTheRankedList() {
        openDossier("N0000233");
        QSignalSpy shown(m_page.get(), &DossierPage::dossierShown);
        QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : m_page.get(), Qt::Key_Down,
                        Qt::AltModifier);
        QVERIFY(shown.wait(10000));
        QCOMPARE(m_page->nominalRef().toStdString(), rankedRef(20));
        QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : m_page.get(), Qt::Key_Up,
                        Qt::AltModifier);
        QVERIFY(shown.wait(10000));
        QCOMPARE(m_page->nominalRef(), QStringLiteral("N0000233"));
        openDossier(rankedRef(0).c_str());
        QVERIFY(!part<QToolButton>("previousSuspect")->isEnabled());
        QVERIFY(part<QToolButton>("nextSuspect")->isEnabled());
    }

    void anotherDateRefreshesInPlace() {
        openDossier("N0000233");
        rankAt("2026-09-30");
        QTRY_COMPARE(text("factScore"), QStringLiteral("2,047.50"));
    }

    void aTypedNoteIsThereAfterReopening() {
        openDossier("N0000233");
        auto* editor = part<QTextEdit>("noteText");
        QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : m_page.get(), Qt::Key_N,
                        Qt::AltModifier);
        QVERIFY(editor->hasFocus());
        QTest::keyClicks(editor, QStringLiteral("Seen "));
        QTest::keyClick(editor, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClicks(editor, QStringLiteral("twice"));
        QTest::keyClick(editor, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_I, Qt::ControlModifier);
        QTest::keyClicks(editor, QStringLiteral(" this week"));
        QTRY_VERIFY_WITH_TIMEOUT(text("noteState").startsWith(QStringLiteral("Saved")), 1000);
        m_page->leaving();
        QTRY_VERIFY(!m_session->notes().hasUnsaved());
        cleanup();
        QCOMPARE(notesHeld("N0000233").size(), std::size_t(1));
        QCOMPARE(notesHeld("N0000233")[0].latest().html,
                 QStringLiteral("<p>Seen <b>twice</b> <i>this week</i></p>"));
        init();
        openDossier("N0000233");
        QTRY_COMPARE(part<QTextEdit>("noteText")->toPlainText(), QStringLiteral("Seen twice this week"));
        QCOMPARE(part<QListWidget>("noteList")->count(), 1);
    }

    void listsAreKept() {
        openDossier("N0002252");
        auto* editor = part<QTextEdit>("noteText");
        QTest::mouseClick(part<QPushButton>("newNote"), Qt::LeftButton);
        QTest::mouseClick(part<QToolButton>("noteBullets"), Qt::LeftButton);
        QTest::keyClicks(editor, QStringLiteral("one"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::keyClicks(editor, QStringLiteral("two"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTest::mouseClick(part<QToolButton>("noteBullets"), Qt::LeftButton);
        QTest::mouseClick(part<QToolButton>("noteNumbers"), Qt::LeftButton);
        QTest::keyClicks(editor, QStringLiteral("first"));
        m_page->leaving();
        QTRY_COMPARE(notesHeld("N0002252").size(), std::size_t(1));
        QCOMPARE(notesHeld("N0002252")[0].latest().html,
                 QStringLiteral("<ul><li>one</li><li>two</li></ul><ol><li>first</li></ol>"));
    }

    void versionsAreReadAndRestored() {
        openDossier("N0001062");
        auto* editor = part<QTextEdit>("noteText");
        QTest::mouseClick(part<QPushButton>("newNote"), Qt::LeftButton);
        QTest::keyClicks(editor, QStringLiteral("first"));
        m_page->leaving();
        QTRY_COMPARE(notesHeld("N0001062").size(), std::size_t(1));
        QTRY_VERIFY(part<QToolButton>("noteVersionsButton")->isEnabled());
        QTest::keyClicks(editor, QStringLiteral(" second"));
        m_page->leaving();
        QTRY_COMPARE(notesHeld("N0001062")[0].versions.size(), std::size_t(2));
        QTRY_VERIFY(!m_session->notes().hasUnsaved());
        QTest::mouseClick(part<QToolButton>("noteVersionsButton"), Qt::LeftButton);
        auto* list = part<QListWidget>("versionList");
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(currentUserName()));
        QVERIFY(!part<QPushButton>("versionRestore")->isEnabled()); // the newest is there already
        list->setCurrentRow(1);
        QCOMPARE(part<QTextEdit>("versionText")->toPlainText(), QStringLiteral("first"));
        QTest::mouseClick(part<QPushButton>("versionRestore"), Qt::LeftButton);
        QTRY_COMPARE(notesHeld("N0001062")[0].versions.size(), std::size_t(3));
        QCOMPARE(notesHeld("N0001062")[0].latest().plain, QStringLiteral("first"));
        QCOMPARE(editor->toPlainText(), QStringLiteral("first"));
    }

    void aNoteIsWithdrawnAndBroughtBack() {
        openDossier("N0002596");
        auto* editor = part<QTextEdit>("noteText");
        QTest::mouseClick(part<QPushButton>("newNote"), Qt::LeftButton);
        QTest::keyClicks(editor, QStringLiteral("wrong person"));
        m_page->leaving();
        QTRY_VERIFY(part<QToolButton>("withdrawNote")->isEnabled());
        QTest::mouseClick(part<QToolButton>("withdrawNote"), Qt::LeftButton);
        QTRY_VERIFY(part<QWidget>("withdrawnBar")->isVisible());
        QVERIFY(notesHeld("N0002596")[0].deleted);
        QCOMPARE(editor->toPlainText(), QString());
        QTest::mouseClick(part<QPushButton>("undoWithdraw"), Qt::LeftButton);
        QTRY_VERIFY(!part<QWidget>("withdrawnBar")->isVisible());
        QVERIFY(!notesHeld("N0002596")[0].deleted);
        QCOMPARE(editor->toPlainText(), QStringLiteral("wrong person"));
    }

    void anotherSuspectDoesNotGetTheNote() {
        openDossier("N0000659");
        QTest::mouseClick(part<QPushButton>("newNote"), Qt::LeftButton);
        QTest::keyClicks(part<QTextEdit>("noteText"), QStringLiteral("about Davis"));
        openDossier("N0001513");
        QCOMPARE(part<QTextEdit>("noteText")->toPlainText(), QString());
        QTest::keyClicks(part<QTextEdit>("noteText"), QStringLiteral("about Osei"));
        m_page->leaving();
        QTRY_VERIFY(!m_session->notes().hasUnsaved());
        QCOMPARE(notesHeld("N0000659").size(), std::size_t(1));
        QCOMPARE(notesHeld("N0000659")[0].latest().plain, QStringLiteral("about Davis"));
        QCOMPARE(notesHeld("N0001513")[0].latest().plain, QStringLiteral("about Osei"));
    }

    void tabLeavesTheEditor() {
        openDossier("N0000233");
        auto* editor = part<QTextEdit>("noteText");
        editor->setFocus();
        QTRY_VERIFY(editor->hasFocus());
        const QString before = editor->toPlainText();
        QTest::keyClick(editor, Qt::Key_Tab);
        QVERIFY(!editor->hasFocus());
        QCOMPARE(editor->toPlainText(), before);
    }

    void tabReachesEveryControl() {
        openDossier("N0000233");
        QSet<QWidget*> reached;
        m_page->setFocus();
        for (int i = 0; i < 200; ++i) {
            QWidget* now = QApplication::focusWidget();
            if (!now) now = m_page.get();
            QTest::keyClick(now, Qt::Key_Tab);
            if (QApplication::focusWidget()) reached.insert(QApplication::focusWidget());
        }
        for (const char* name :
             {"toRanking", "previousSuspect", "nextSuspect", "subjectPage", "sideIndex", "showNotCounted",
              "table_ledger", "timeline", "table_linked", "origin_person", "origin_ledger", "origin_linked",
              "reveal", "newNote", "noteText", "noteBold"})
            QVERIFY2(reached.contains(part<QWidget>(name)), name);
    }

    void everyControlHasAName() {
        openDossier("N0000233");
        for (QWidget* widget : m_page->findChildren<QWidget*>()) {
            const bool control = qobject_cast<QAbstractButton*>(widget) || qobject_cast<QLineEdit*>(widget) ||
                                 qobject_cast<QTextEdit*>(widget) || qobject_cast<QAbstractItemView*>(widget);
            if (!control || widget->objectName().startsWith(QStringLiteral("qt_")) ||
                qobject_cast<QHeaderView*>(widget) || !widget->isVisible())
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty() ||
                         (qobject_cast<QAbstractButton*>(widget) &&
                          !qobject_cast<QAbstractButton*>(widget)->text().isEmpty()),
                     qPrintable(QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                                widget->objectName()));
        }
    }

    void aRevealNeedsAReasonAndIsLogged() {
        openDossier("N0000233");
        const auto names = [&] {
            QStringList all;
            for (QLabel* label : m_page->findChildren<QLabel*>())
                if (label->objectName().startsWith(QStringLiteral("victimName_")) && label->isVisible())
                    all += label->text();
            return all;
        };
        QVERIFY(names().isEmpty());
        const qsizetype before = logged(audit_action::kVictimRevealed).size();
        QTest::mouseClick(part<QPushButton>("reveal"), Qt::LeftButton);
        auto* reason = part<QLineEdit>("revealReason");
        QVERIFY(reason->isVisible());
        QVERIFY(!part<QPushButton>("revealShow")->isEnabled());
        QTest::keyClicks(reason, QStringLiteral("   "));
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(!part<QPushButton>("revealShow")->isEnabled());
        QTest::keyClicks(reason, QStringLiteral("meeting with the IDVA"));
        QTest::mouseClick(part<QPushButton>("revealShow"), Qt::LeftButton);
        QTRY_COMPARE(names().size(), 2);
        const QStringList after = logged(audit_action::kVictimRevealed);
        QCOMPARE(after.size(), before + 1);
        QVERIFY(after.last().startsWith(QStringLiteral("N0000233|")) &&
                after.last().contains(QStringLiteral("IDVA")));
        m_page->leaving();
        QTRY_VERIFY(names().isEmpty());
    }

    void copyingTheLedgerIsLogged() {
        openDossier("N0000233");
        auto* table = part<views::DataTable>("table_ledger");
        table->setFocus();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!logged(audit_action::kCopied).isEmpty());
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("000716/26")));
        QVERIFY(logged(audit_action::kCopied).last().startsWith(QStringLiteral("N0000233|ledger")));
    }

    void everyValueOfAnAllegationSaysWhereItComesFrom() {
        openDossier("N0000233");
        auto* ledger = part<views::DataTable>("table_ledger");
        auto* panel = part<views::OriginPanel>("originPanel");
        QVERIFY(!panel->isVisible());
        ledger->setFocus();
        ledger->setCurrentIndex(ledger->model()->index(1, 0));
        const QString crimeNo = ledger->currentIndex().data(tables::RefRole).toString();
        QTest::keyClick(ledger, Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(panel->isVisible());
        auto* table = part<views::DataTable>("originTable");
        QTRY_COMPARE(table->model()->rowCount(), 22);
        QVERIFY(table->hasFocus());
        QCOMPARE(origin(0, "field"), QStringLiteral("crime_no"));
        QCOMPARE(origin(0, "value"), crimeNo);
        QCOMPARE(origin(0, "file"), QStringLiteral("crimes.csv"));
        QVERIFY(origin(0, "line").toInt() > 1);
        QCOMPARE(origin(0, "by"), QStringLiteral("tester"));
        QVERIFY(text("originSentence").startsWith(QStringLiteral("First brought by import")));
        // The file really says so in that line.
        QFile file(table->model()
                       ->index(0, table->columnOf(QStringLiteral("file")))
                       .data(Qt::ToolTipRole)
                       .toString());
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QVERIFY(lines.at(origin(0, "line").toInt() - 1).startsWith(crimeNo.toUtf8()));
        // The link of the suspect to the crime has its own history.
        auto* tabs = part<QTabBar>("originTabs");
        QVERIFY(tabs->count() >= 2);
        QVERIFY(tabs->isVisible() && tabs->width() >= tabs->tabRect(0).width() && tabs->height() > 0);
        tabs->setFocus();
        QTest::keyClick(tabs, Qt::Key_Right);
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QCOMPARE(origin(1, "value"), QStringLiteral("N0000233"));
        QCOMPARE(origin(0, "file"), QStringLiteral("links.csv"));
        QTest::keyClick(tabs, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QVERIFY(ledger->hasFocus());
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void changedValuesShowWhatTheyReplaced() {
        // Some allegation of the list was changed by a later snapshot.
        const auto ranking = m_session->ranking().current();
        auto connection = storage::openCase(m_path, testing::viewing());
        QVERIFY(connection);
        std::string ref;
        std::string crimeNo;
        for (std::size_t i = 0; i < ranking->rows.size() && ref.empty(); ++i)
            for (const LedgerLine& line : harm::ledger(*ranking, ranking->rows[i].person)) {
                const std::string no(ranking->columns->crimeNo[line.crime]);
                if (!line.counted() ||
                    (*connection)->suspects().history(FileKind::Crimes, {no}).value().size() < 2)
                    continue;
                ref = rankedRef(i);
                crimeNo = no;
                break;
            }
        QVERIFY(!ref.empty());
        openDossier(ref.c_str());
        auto* ledger = part<views::DataTable>("table_ledger");
        for (int row = 0; row < ledger->model()->rowCount(); ++row)
            if (ledger->model()->index(row, 0).data(tables::RefRole).toString().toStdString() == crimeNo)
                ledger->setCurrentIndex(ledger->model()->index(row, 0));
        QTest::mouseClick(part<QToolButton>("origin_ledger"), Qt::LeftButton);
        auto* table = part<views::DataTable>("originTable");
        QTRY_COMPARE(table->model()->rowCount(), 22);
        QVERIFY(text("originSentence").contains(QStringLiteral("last changed by import")));
        bool replaced = false;
        QSet<QString> imports;
        for (int row = 0; row < 22; ++row) {
            replaced = replaced || !origin(row, "before").isEmpty();
            imports.insert(origin(row, "import"));
        }
        QVERIFY(replaced);
        QVERIFY(imports.size() >= 2);
        // Copying is logged; another suspect's dossier does not keep it.
        table->setFocus();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(logged(audit_action::kCopied).last().contains(QStringLiteral("origins, 22 rows")));
        QVERIFY(QApplication::clipboard()->text().contains(QString::fromStdString(crimeNo)));
        openDossier("N0000233");
        QVERIFY(!part<QWidget>("originPanel")->isVisible());
    }

    void theSuspectsOwnRecordToo() {
        openDossier("N0000233");
        QTest::mouseClick(part<QToolButton>("origin_person"), Qt::LeftButton);
        auto* table = part<views::DataTable>("originTable");
        QTRY_COMPARE(table->model()->rowCount(), 10);
        QCOMPARE(origin(0, "value"), QStringLiteral("N0000233"));
        QCOMPARE(origin(0, "file"), QStringLiteral("persons.csv"));
        QTest::mouseClick(part<QToolButton>("originClose"), Qt::LeftButton);
        QVERIFY(!part<QWidget>("originPanel")->isVisible());
        part<QWidget>("sideIndex")->setFocus();
        QTest::keyClick(part<QWidget>("sideIndex"), Qt::Key_I, Qt::ControlModifier);
        QTRY_COMPARE(table->model()->rowCount(), 10);
    }

    void withoutAChosenRowItSaysSo() {
        openDossier("N0000233");
        QTest::mouseClick(part<QToolButton>("origin_linked"), Qt::LeftButton);
        QVERIFY(part<QWidget>("originPanel")->isVisible());
        bool told = false;
        for (QLabel* label : part<QWidget>("originPanel")->findChildren<QLabel*>())
            told = told ||
                   (label->isVisible() && label->text().startsWith(QStringLiteral("Choose an allegation")));
        QVERIFY(told);
        QTest::keyClick(part<QWidget>("originPanel"), Qt::Key_Escape);
        QVERIFY(!part<QWidget>("originPanel")->isVisible());
    }

    void victimsRecordsOnlyBesideNamesThatAreShown() {
        openDossier("N0000233");
        QVERIFY(!m_page->findChild<QToolButton*>(QStringLiteral("origin_victim_A")));
        QTest::mouseClick(part<QPushButton>("reveal"), Qt::LeftButton);
        QTest::keyClicks(part<QLineEdit>("revealReason"), QStringLiteral("strategy meeting"));
        QTest::keyClick(part<QLineEdit>("revealReason"), Qt::Key_Return);
        QTRY_VERIFY(m_page->findChild<QToolButton*>(QStringLiteral("origin_victim_A")));
        QTest::mouseClick(part<QToolButton>("origin_victim_A"), Qt::LeftButton);
        auto* table = part<views::DataTable>("originTable");
        QTRY_COMPARE(table->model()->rowCount(), 10);
        QVERIFY(part<QTabBar>("originTabs")->count() >= 2);
        part<QTabBar>("originTabs")->setCurrentIndex(1);
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QCOMPARE(origin(2, "value"), QStringLiteral("VICTIM"));
        QTest::mouseClick(part<QPushButton>("reveal"), Qt::LeftButton); // hide
        QTRY_VERIFY(!part<QWidget>("originPanel")->isVisible());
        QCOMPARE(table->model()->rowCount(), 0);
    }

    void aHistoryThatCannotBeReadFailsAloudAndIsAskedForAgain() {
        views::OriginPanel panel;
        panel.resize(900, 300);
        int asked = 0;
        connect(&panel, &views::OriginPanel::historyRequested, this, [&asked] { ++asked; });
        panel.open({{FileKind::Crimes, {"1"}, QStringLiteral("Crime 1")}}, false);
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QCOMPARE(asked, 1);
        panel.setHistory(
            tl::unexpected(Error{ErrorKind::CaseFile, QStringLiteral("The case is gone."), {}, {}}));
        QPushButton* retry = nullptr;
        bool told = false;
        for (QLabel* label : panel.findChildren<QLabel*>())
            told =
                told || (label->isVisible() && label->text().contains(QStringLiteral("The case is gone.")));
        for (QPushButton* button : panel.findChildren<QPushButton*>())
            if (button->isVisible() && !retry) retry = button;
        QVERIFY(told);
        QVERIFY(retry);
        QTest::mouseClick(retry, Qt::LeftButton);
        QCOMPARE(asked, 2);
    }

    void rowsSayTheirSourceInTheirToolTips() {
        openDossier("N0000233");
        for (const char* name : {"table_ledger", "table_linked"}) {
            auto* table = part<views::DataTable>(name);
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QString tip = table->model()->index(0, column).data(Qt::ToolTipRole).toString();
                QVERIFY2(tip.contains(QStringLiteral("crimes.csv, line ")), qPrintable(tip));
            }
        }
    }

    void theIndexGoesToItsSection() {
        openDossier("N0000233");
        auto* index = part<views::SideIndex>("sideIndex");
        auto* scroll = part<QScrollArea>("dossierScroll");
        index->setFocus();
        QTest::keyClick(index, Qt::Key_Down);
        QTest::keyClick(index, Qt::Key_Down);
        QVERIFY(scroll->verticalScrollBar()->value() > 0);
        auto* linked = part<QWidget>("section_linked");
        QVERIFY(scroll->viewport()->rect().contains(linked->mapTo(scroll->viewport(), QPoint(5, 5))));
    }

    void theTimelineIsReadByKeyboard() {
        openDossier("N0000233");
        auto* timeline = part<views::TimelineView>("timeline");
        QVERIFY(timeline->accessibleDescription().startsWith(QStringLiteral("21 allegation")));
        timeline->setFocus();
        QTest::keyClick(timeline, Qt::Key_End);
        QCOMPARE(timeline->currentMark(), static_cast<int>(timeline->timeline().marks.size()) - 1);
        QTest::keyClick(timeline, Qt::Key_Home);
        QCOMPARE(timeline->currentMark(), 0);
        QVERIFY(!text("timelineMark").isEmpty());
    }

    void aSuspectWhoIsNotRankedSaysWhy() {
        const auto ranking = m_session->ranking().current();
        std::string unranked;
        for (std::size_t p = 0; p < ranking->columns->personCount() && unranked.empty(); ++p)
            if (ranking->columns->accusedOf(p).size() == 1 &&
                harm::rowOf(*ranking, static_cast<std::uint32_t>(p)) < 0)
                unranked = std::string(ranking->columns->nominalRef[p]);
        QVERIFY(!unranked.empty());
        openDossier(unranked.c_str());
        QVERIFY2(text("sentence_ledger").startsWith(QStringLiteral("Not ranked")),
                 qPrintable(text("sentence_ledger")));
        QVERIFY(!part<QToolButton>("nextSuspect")->isEnabled());
    }

    void anUnknownSuspectFailsAloudAndCanBeRetried() {
        m_page->openSuspect(QStringLiteral("N9999999"));
        auto* state = m_page->findChild<views::StatePanel*>();
        QTRY_VERIFY(state->currentIndex() != 0);
        QTest::qWait(300);
        bool told = false;
        for (QLabel* label : m_page->findChildren<QLabel*>())
            told = told || (label->isVisible() && label->text().contains(QStringLiteral("N9999999")));
        QVERIFY(told || !state->currentWidget()->findChildren<QPushButton*>().isEmpty());
        openDossier("N0000233"); // goes on working
    }

    void thePackIsAskedForThisSuspectAlone() {
        openDossier("N0000233");
        QSignalSpy packs(m_page.get(), &views::Page::packRequested);
        QTest::keyClick(m_page->focusWidget() ? m_page->focusWidget() : m_page.get(), Qt::Key_P,
                        Qt::ControlModifier);
        QCOMPARE(packs.size(), 1);
        QCOMPARE(packs.at(0).at(0).toStringList(), QStringList{QStringLiteral("N0000233")});
    }

    void aReadOnlyCaseSaysWhy() {
        CaseSession second;
        QSignalSpy opened(&second, &CaseSession::opened);
        second.open(m_path);
        QVERIFY(opened.wait(10000));
        QVERIFY(second.isReadOnly());
        DossierPage page;
        page.resize(1380, 760);
        page.setSession(&second);
        page.show();
        QSignalSpy shown(&page, &DossierPage::dossierShown);
        page.openSuspect(QStringLiteral("N0000233"));
        QVERIFY(shown.wait(10000));
        QVERIFY(page.findChild<QTextEdit*>(QStringLiteral("noteText"))->isReadOnly());
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("newNote"))->isEnabled());
        QVERIFY(page.findChild<QPushButton*>(QStringLiteral("newNote"))
                    ->toolTip()
                    .contains(second.readOnlyReason()));
        QVERIFY(
            page.findChild<QLabel*>(QStringLiteral("noteState"))->text().contains(second.readOnlyReason()));
    }

    void aSmallWindowKeepsThePaneAtHand() {
        m_page->resize(1000, 560);
        openDossier("N0000233");
        QVERIFY(!part<QWidget>("dossierSide")->isVisible());
        QVERIFY(part<QToolButton>("sidePaneButton")->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::AltModifier);
        QVERIFY(part<QTextEdit>("noteText")->hasFocus());
        QTest::mouseClick(part<QToolButton>("sidePaneButton"), Qt::LeftButton);
        QVERIFY(!part<QWidget>("dossierSide")->isVisible());
        m_page->resize(1380, 760);
        QTRY_VERIFY(part<QWidget>("dossierSide")->isVisible());
    }

    /// Pictures to look at, when HARMDESK_PICTURES names a folder.
    void pictures() {
        const QString folder = qEnvironmentVariable("HARMDESK_PICTURES");
        if (folder.isEmpty()) QSKIP("HARMDESK_PICTURES is not set");
        for (const auto scheme : {views::ColorScheme::Light, views::ColorScheme::Dark}) {
            views::theme().setScheme(scheme);
            for (const QSize size : {QSize(1380, 794), QSize(1232, 610)}) {
                m_page->resize(size);
                openDossier("N0000233");
                QTest::qWait(400);
                m_page->grab().save(QStringLiteral("%1/dossier-%2-%3.png")
                                        .arg(folder, scheme == views::ColorScheme::Light
                                                         ? QStringLiteral("light")
                                                         : QStringLiteral("dark"))
                                        .arg(size.width()));
            }
        }
        for (const auto scheme : {views::ColorScheme::Dark, views::ColorScheme::Light}) {
            views::theme().setScheme(scheme);
            m_page->resize(1380, 794);
            openDossier("N0000233");
            auto* ledger = part<views::DataTable>("table_ledger");
            ledger->setFocus();
            ledger->setCurrentIndex(ledger->model()->index(1, 0));
            QTest::keyClick(ledger, Qt::Key_I, Qt::ControlModifier);
            QTest::qWait(400);
            m_page->grab().save(folder + (scheme == views::ColorScheme::Light
                                              ? QStringLiteral("/dossier-origins-light.png")
                                              : QStringLiteral("/dossier-origins-dark.png")));
        }
        m_page->resize(1380, 794);
        openDossier("N0002252");
        part<QScrollArea>("dossierScroll")->verticalScrollBar()->setValue(600);
        QTest::mouseClick(part<QPushButton>("reveal"), Qt::LeftButton);
        QTest::qWait(300);
        m_page->grab().save(folder + QStringLiteral("/dossier-lower.png"));
        part<QScrollArea>("dossierScroll")->verticalScrollBar()->setValue(1400);
        QTest::mouseClick(part<QPushButton>("newNote"), Qt::LeftButton);
        QTest::keyClicks(part<QTextEdit>("noteText"), QStringLiteral("Typing"));
        QTest::qWait(100);
        m_page->grab().save(folder + QStringLiteral("/dossier-end.png"));
    }
};

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    ensureResources();
    views::Theme theme(app);
    theme.setScheme(views::ColorScheme::Light);
    DossierPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_dossier_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window as app/bootstrap makes it, on a small case, by its keys and its doors.
#include "app/bootstrap/language.h"
#include "app/bootstrap/window_parts.h"
#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/cases/note_service.h"
#include "models/cases/profile_service.h"
#include "models/cases/ranking_service.h"
#include "models/settings/settings.h"
#include "tests/support/case_files.h"
#include "tests/support/widget_audit.h"
#include "views/common/page.h"
#include "views/common/theme.h"
#include "views/shell/actions.h"
#include "views/shell/command_palette.h"
#include "views/shell/context_strip.h"
#include "views/shell/main_window.h"
#include "views/shell/strip_field.h"
#include "views/shell/unmapped_panel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <atomic>

using namespace harmdesk;
using namespace harmdesk::views;
namespace keys = settings::keys;

class TestShellWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        theme();
        QVERIFY(m_dir.isValid());
        m_case = testing::makeCase(m_dir.path());
        testing::fillSmallCase(m_case);
    }

    void init() {
        settings::Settings::instance().set(keys::kLanguage, QStringLiteral("en_GB"));
        settings::Settings::instance().set(keys::kLastPage, QStringLiteral("ranking"));
        bootstrap::installLanguage(QStringLiteral("en_GB"));
        m_window = bootstrap::makeWindow();
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void withoutACaseTheWindowOffersOne() {
        QVERIFY(!m_window->session());
        QVERIFY(control<QPushButton>("welcomeOpen")->isVisible());
        QVERIFY(!m_window->actions()[QStringLiteral("file.pack")]->isEnabled());
        QVERIFY(!m_window->actions()[QStringLiteral("case.reload")]->isEnabled());
        QVERIFY(m_window->actions()[QStringLiteral("file.open")]->isEnabled());
    }

    void openingShowsTheListAsAtTheMonthsEnd() {
        open();
        QCOMPARE(m_window->currentPageId(), QStringLiteral("ranking"));
        QCOMPARE(control<StripField>("strip.asAt")->value(), QStringLiteral("31 Mar 2026"));
        QCOMPARE(control<StripField>("strip.window")->value(), QStringLiteral("1 Apr 2025 – 31 Mar 2026"));
        QCOMPARE(control<StripField>("strip.profile")->value(), QStringLiteral("v100"));
        QCOMPARE(control<StripField>("strip.index")->value(), QStringLiteral("starting-points-2020"));
        QVERIFY(settings::Settings::instance()
                    .get(keys::kRecentCases)
                    .contains(QFileInfo(m_case).absoluteFilePath()));
    }

    void whatCannotBeOpenedSaysWhy() {
        m_window->openCase(m_dir.filePath(QStringLiteral("missing.harmdesk")));
        QTRY_VERIFY(shownLabel(QStringLiteral("errorText")));
        QVERIFY(!shownLabel(QStringLiteral("errorText"))->text().isEmpty());
        QVERIFY(!m_window->session());
        auto* other = control<QPushButton>("welcomeOther");
        QVERIFY(other->isVisible());
        QVERIFY(other->hasFocus());
        QVERIFY(control<QPushButton>("welcomeOtherNew")->isVisible());
        // In the error's own row of buttons, not at the foot of the page.
        const QWidget* retry = nullptr;
        for (const QPushButton* b : m_window->findChildren<QPushButton*>(QStringLiteral("retryButton")))
            if (b->isVisible()) retry = b;
        QVERIFY(retry);
        QCOMPARE(other->mapTo(m_window.get(), QPoint(0, 0)).y(),
                 retry->mapTo(m_window.get(), QPoint(0, 0)).y());
    }

    void cornerOfTheMenuHasRoom_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1440, 900);
        QTest::newRow("narrow") << QSize(1280, 720);
    }
    void cornerOfTheMenuHasRoom() {
        QFETCH(QSize, size);
        m_window->resize(size);
        open();
        auto* tag = control<QLabel>("syntheticTag");
        QTRY_VERIFY(tag->isVisible()); // comes with the case, after the first layout
        QCoreApplication::sendPostedEvents();
        for (const QWidget* part : {static_cast<QWidget*>(tag), control<QWidget>("corner.help.palette"),
                                    control<QWidget>("corner.help.keys")}) {
            QVERIFY2(part->width() >= part->sizeHint().width(), qPrintable(part->objectName()));
            QVERIFY(
                m_window->rect().contains(QRect(part->mapTo(m_window.get(), QPoint(0, 0)), part->size())));
        }
    }

    void openingPutsTheFocusIntoThePage() {
        open();
        auto* page = m_window->page(QStringLiteral("ranking"));
        const auto inPage = [&] {
            const QWidget* focus = m_window->focusWidget();
            return focus && (focus == page || page->isAncestorOf(focus));
        };
        QVERIFY(inPage());
        QTRY_VERIFY(m_window->session()->ranking().current());
        QTest::qWait(20);
        QVERIFY(inPage());
        QVERIFY(m_window->focusWidget() != page);
    }

    void unmappedChipListsTheOffencesAndLeadsToTheSuspects() {
        const QString path = testing::makeCase(m_dir.path(), QStringLiteral("unmapped.harmdesk"));
        testing::fillSmallCase(path);
        testing::runSql(path,
                        "UPDATE crime SET offence_id = 2 WHERE crime_no = 'C30'"); // 999/99 has no value
        m_window->openCase(path);
        QTRY_VERIFY(m_window->session());
        Profile anyone = builtInProfile();
        anyone.minCrimes = 1;
        Q_EMIT m_window->findChild<ContextStrip*>()->profileChosen(anyone);
        QTRY_VERIFY(m_window->session()->ranking().current() &&
                    m_window->session()->ranking().current()->unmappedCrimes == 1);
        m_window->showPage(QStringLiteral("settings"));
        auto* chip = control<QPushButton>("strip.unmapped");
        QTRY_VERIFY(chip->isVisible());
        chip->click();
        QTRY_VERIFY(m_window->findChild<UnmappedPanel*>());
        auto* panel = m_window->findChild<UnmappedPanel*>();
        QVERIFY(panel->isVisible());
        QCOMPARE(testing::unnamedControls(panel), QStringList());
        panel->findChild<QPushButton*>(QStringLiteral("unmappedCopy"))->click();
        QVERIFY(
            QGuiApplication::clipboard()->text().contains(QLatin1String("999/99\tXX1\tOdd offence\t1\t")));

        panel->findChild<QPushButton*>(QStringLiteral("unmappedShow"))->click();
        QCOMPARE(m_window->currentPageId(), QStringLiteral("ranking"));
        const auto* filter =
            control<QWidget>("chip-group"); // the page's own condition, to be taken off there
        QVERIFY(filter->isVisible());
        QTRY_VERIFY(!m_window->findChild<UnmappedPanel*>());
    }

    void messagesGoWithThePage() {
        open();
        auto* line = control<QWidget>("statusLine");
        auto* text = control<QLabel>("statusText");
        QTRY_VERIFY(m_window->session()->reading().isIdle());
        m_window->showMessage(QStringLiteral("12 rows copied"));
        QVERIFY(line->isVisible());
        QCOMPARE(text->text(), QStringLiteral("12 rows copied"));
        m_window->showPage(QStringLiteral("settings"));
        QTRY_VERIFY(!line->isVisible());
        m_window->showError(Error{ErrorKind::Internal, QStringLiteral("It failed"), {}, {}});
        m_window->showPage(QStringLiteral("ranking"));
        QVERIFY(line->isVisible()); // an error stays until it is read
    }

    void secondWindowIsToldAndReadsOnly() {
        open();
        auto second = bootstrap::makeWindow();
        second->show();
        second->openCase(m_case);
        QTRY_VERIFY(second->session());
        QVERIFY(second->session()->isReadOnly());
        auto* tag = second->findChild<QLabel*>(QStringLiteral("strip.readOnly"));
        QVERIFY(tag->isVisible());
        QVERIFY(!tag->text().isEmpty());
        QVERIFY(!second->actions()[QStringLiteral("file.import")]->isEnabled());
        QVERIFY(!m_window->session()->isReadOnly());
    }

    void pagesByKeyAndBackAgain() {
        open();
        for (const QString& id : MainWindow::pageIds()) {
            const QKeySequence keys = m_window->actions()[QStringLiteral("view.") + id]->shortcut();
            QVERIFY2(!keys.isEmpty(), qPrintable(id));
            QTest::keySequence(m_window.get(), keys);
            QCOMPARE(m_window->currentPageId(), id);
        }
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->currentPageId(), QStringLiteral("audit"));
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window->currentPageId(), QStringLiteral("settings"));
        m_window->goBack();
        m_window->goBack();
        m_window->showPage(QStringLiteral("ranking"));
        QVERIFY(!m_window->actions()[QStringLiteral("view.forward")]
                     ->isEnabled()); // a new way forgets the old one
    }

    void paletteFindsSuspectsAndActions() {
        open();
        Profile anyone = builtInProfile(); // one of the two crimes is cancelled: with v100 the list is empty
        anyone.minCrimes = 1;
        Q_EMIT m_window->findChild<ContextStrip*>()->profileChosen(anyone);
        QTRY_VERIFY(m_window->session()->ranking().current() &&
                    !m_window->session()->ranking().current()->rows.empty());
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = m_window->findChild<CommandPalette*>();
        QVERIFY(palette->isVisible());
        auto* edit = control<QLineEdit>("paletteEdit");
        QTest::keyClicks(edit, QStringLiteral("n300"));
        QVERIFY(palette->resultIds().contains(QStringLiteral("suspect:N300")));
        edit->clear();
        QTest::keyClicks(edit, QStringLiteral("sett"));
        QCOMPARE(palette->resultIds(), QStringList{QStringLiteral("action:view.settings")});
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(m_window->currentPageId(), QStringLiteral("settings"));

        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(edit, QStringLiteral("n300"));
        QSignalSpy wanted(m_window.get(), &MainWindow::suspectWanted);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("N300"));
        QCOMPARE(m_window->currentPageId(), QStringLiteral("dossier"));
        // Back leads to the page before, and forward to the same suspect again.
        m_window->goBack();
        QCOMPARE(m_window->currentPageId(), QStringLiteral("settings"));
        m_window->goForward();
        QCOMPARE(wanted.count(), 2);
    }

    void paletteSaysWhenNothingMatches() {
        open();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* edit = control<QLineEdit>("paletteEdit");
        QTest::keyClicks(edit, QStringLiteral("zzzz"));
        auto* list = control<QListView>("paletteList");
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(!(list->model()->index(0, 0).flags() & Qt::ItemIsEnabled));
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!edit->isVisible());
    }

    void noKeyMeansTwoThings() {
        open();
        QCOMPARE(Actions::conflicts(m_window.get()), QStringList());
        // The check itself can fail.
        QAction twin(m_window.get());
        twin.setObjectName(QStringLiteral("twin"));
        twin.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
        m_window->addAction(&twin);
        QCOMPARE(Actions::conflicts(m_window.get()).size(), 1);
    }

    void asAtDateRanksAnew() {
        open();
        QTRY_VERIFY(m_window->session()->ranking().current());
        auto* strip = m_window->findChild<ContextStrip*>();
        Q_EMIT strip->asAtChosen(*Date::parseIso("2025-01-31"));
        QTRY_COMPARE(m_window->session()->ranking().current()->asAt, *Date::parseIso("2025-01-31"));
        QVERIFY(m_window->session()->ranking().current()->rows.empty());
        QCOMPARE(control<StripField>("strip.asAt")->value(), QStringLiteral("31 Jan 2025"));
    }

    void profileMenuOffersBuiltInAndOwnProfiles() {
        open();
        QTRY_VERIFY(m_window->session()->ranking().current());
        Profile own = builtInProfile();
        own.name = "autumn";
        own.windowDays = 90;
        bool saved = false;
        m_window->session()->profiles().save(
            own, m_window.get(), [&saved](const Result<StoredProfile>& kept) { saved = kept.has_value(); });
        QTRY_VERIFY(saved);
        QTRY_COMPARE(m_window->session()->profiles().own().size(), std::size_t(1));
        const auto entry = [this](const QString& start) -> QAction* {
            m_window->actions()[QStringLiteral("case.profile")]->trigger();
            auto* menu = m_window->findChild<QMenu*>(QStringLiteral("profileMenu"));
            if (!menu) return nullptr;
            for (QAction* action : menu->actions())
                if (action->text().startsWith(start)) return action;
            return nullptr;
        };
        for (const Profile& builtIn : builtInProfiles())
            QVERIFY2(entry(QString::fromStdString(builtIn.name)), builtIn.name.c_str());
        QAction* frequency = entry(QStringLiteral("frequency"));
        QVERIFY(frequency);
        QVERIFY(!frequency->isChecked());
        frequency->trigger();
        QTRY_COMPARE(m_window->session()->ranking().current()->profile.name, std::string("frequency"));
        QCOMPARE(control<StripField>("strip.profile")->value(), QStringLiteral("frequency"));
        QAction* autumn = entry(QStringLiteral("autumn"));
        QVERIFY(autumn);
        autumn->trigger();
        QTRY_COMPARE(m_window->session()->ranking().current()->profile.windowDays, 90);
        QVERIFY(entry(QStringLiteral("autumn"))->isChecked());
    }

    void openCycleSetsDayAndProfileForEverybody() {
        const QString path = testing::makeCase(m_dir.path(), QStringLiteral("cycle.harmdesk"));
        testing::fillSmallCase(path);
        m_window->openCase(path);
        QTRY_VERIFY(m_window->session());
        QTRY_VERIFY(m_window->session()->ranking().current());
        QTRY_VERIFY(control<StripField>("strip.cycle")->isVisible());
        QCOMPARE(control<StripField>("strip.cycle")->value(), QStringLiteral("March 2026"));
        QVERIFY(control<StripField>("strip.cycle")->accessibleName().endsWith(QStringLiteral("Not opened")));
        OpenCycle cycle;
        cycle.label = "2026-02";
        cycle.asAt = *Date::parseIso("2026-02-28");
        cycle.profile = builtInProfiles()[5];
        cycle.cutOff = 20;
        cycle.openedBy = QStringLiteral("A Person");
        bool opened = false;
        m_window->session()->cycles().openCycle(cycle, m_window.get(),
                                                [&opened](const Status& done) { opened = done.has_value(); });
        QTRY_VERIFY(opened);
        QTRY_VERIFY(m_window->session()->cycles().open().has_value());
        QSignalSpy changed(m_window.get(), &MainWindow::sessionChanged);
        m_window->openCase(path); // the next one who opens the case
        QTRY_COMPARE(changed.count(), 2);
        QVERIFY(m_window->session());
        QTRY_COMPARE(m_window->session()->ranking().asAt(), cycle.asAt);
        QCOMPARE(m_window->session()->ranking().profile(), cycle.profile);
        QTRY_COMPARE(control<StripField>("strip.cycle")->value(), QStringLiteral("February 2026"));
        QVERIFY(control<StripField>("strip.cycle")->accessibleName().endsWith(QStringLiteral("Open")));

        // A profile file used last, however late it is read, does not come before the month being worked.
        const QString file = m_dir.filePath(QStringLiteral("late.json"));
        QFile json(file);
        QVERIFY(json.open(QIODevice::WriteOnly));
        Profile late = builtInProfile();
        late.name = "late";
        late.windowDays = 90;
        json.write(profileToJson(late));
        json.close();
        settings::Settings::instance().set(keys::kProfileFile, file);
        QSignalSpy again(m_window.get(), &MainWindow::sessionChanged);
        m_window->openCase(path);
        QTRY_COMPARE(again.count(), 2);
        QTRY_COMPARE(m_window->session()->ranking().asAt(), cycle.asAt);
        QTRY_VERIFY(m_window->session()->reading().isIdle());
        QTest::qWait(50); // answers that are on their way
        QCOMPARE(m_window->session()->ranking().profile(), cycle.profile);
        settings::Settings::instance().set(keys::kProfileFile, QString());
    }

    void stripLeadsToSandboxAndFreezing() {
        open();
        QTRY_VERIFY(m_window->session()->ranking().current());
        QTest::mouseClick(control<QPushButton>("strip.whatIf"), Qt::LeftButton);
        QCOMPARE(m_window->currentPageId(), QStringLiteral("sandbox"));
        QSignalSpy freeze(m_window.get(), &MainWindow::freezeWanted);
        QTest::mouseClick(control<QPushButton>("strip.freeze"), Qt::LeftButton);
        QCOMPARE(freeze.count(), 1);
        QCOMPARE(m_window->currentPageId(), QStringLiteral("cycles"));
        QTest::mouseClick(control<StripField>("strip.cycle"), Qt::LeftButton);
        QCOMPARE(m_window->currentPageId(), QStringLiteral("cycles"));
    }

    void profileFileIsRememberedUntilTheBuiltInOneIsChosen() {
        auto& store = settings::Settings::instance();
        store.set(keys::kProfileFile, QString());
        const QString path = m_dir.filePath(QStringLiteral("quarter.json"));
        const auto write = [&path](const QByteArray& json) {
            QFile file(path);
            return file.open(QIODevice::WriteOnly) && file.write(json) == json.size();
        };
        Profile quarter = builtInProfile();
        quarter.name = "quarter";
        quarter.windowDays = 90;
        QVERIFY(write(profileToJson(quarter)));
        open();
        Q_EMIT m_window->findChild<ContextStrip*>()->profileFileWanted();
        auto* dialog = control<QFileDialog>("profileFileDialog");
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_COMPARE(m_window->session()->ranking().profile(), quarter);
        QCOMPARE(store.get(keys::kProfileFile), path);

        open(); // the next opening
        QTRY_COMPARE(m_window->session()->ranking().profile(), quarter);
        QTRY_COMPARE(control<StripField>("strip.profile")->value(), QStringLiteral("quarter"));

        QVERIFY(write("{ not a profile"));
        open();
        QTRY_VERIFY(control<QLabel>("statusText")->text().contains(QStringLiteral("v100")));
        QCOMPARE(m_window->session()->ranking().profile(), builtInProfile());
        QTRY_VERIFY(m_window->session()->ranking().current());
        QCOMPARE(store.get(keys::kProfileFile), path); // it may be back tomorrow

        Q_EMIT m_window->findChild<ContextStrip*>()->profileChosen(builtInProfile());
        QCOMPARE(store.get(keys::kProfileFile), QString());
    }

    void languageChangesAtOnce() {
        open();
        settings::Settings::instance().set(keys::kLanguage, QStringLiteral("cy"));
        bootstrap::installLanguage(QStringLiteral("cy"));
        // Dates follow the language even where a text has no translation yet.
        QTRY_COMPARE(control<StripField>("strip.asAt")->value(), Date::parseIso("2026-03-31")->display());
        QVERIFY(control<StripField>("strip.asAt")->value() != QStringLiteral("31 Mar 2026"));
        // The dossier page is made anew in the new language.
        QTRY_VERIFY(m_window->page(QStringLiteral("dossier"))
                        ->findChild<QAction*>(QStringLiteral("actionPrevious"))
                        ->text() != QStringLiteral("Previous suspect"));
    }

    void markingStandsTopAndBottom() {
        settings::Settings::instance().set(keys::kMarking, QStringLiteral("OFFICIAL"));
        const QImage top = m_window->findChild<QWidget*>(QStringLiteral("markTop"))->grab().toImage();
        QCOMPARE(top.pixelColor(2, 2), theme().tokens().mark);
        for (const char* name : {"markTop", "markBottom"})
            QVERIFY(control<QWidget>(name)->accessibleName().contains(QStringLiteral("OFFICIAL")));
        settings::Settings::instance().set(keys::kMarking, keys::kMarking.fallback);
    }

    void everyControlHasANameAndTabReachesIt() {
        open();
        QTRY_VERIFY(m_window->session()->ranking().current());
        QStringList problems;
        for (const char* page : {"ranking", "dossier", "intake", "codes", "audit", "settings"}) {
            m_window->showPage(QString::fromLatin1(page));
            QTest::qWait(50);
            problems << testing::unnamedControls(m_window.get());
            for (const QString& missed : testing::unreachableByTab(m_window.get()))
                problems
                    << QStringLiteral("%1: Tab does not reach %2").arg(QString::fromLatin1(page), missed);
        }
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(QLatin1Char('\n') + problems.join(QLatin1Char('\n'))));
    }

    void theFirstWindowLeavesRoomForItsTitleBar() {
        m_window.reset();
        settings::Settings::instance().set(keys::kWindowGeometry, {});
        m_window = bootstrap::makeWindow();
        QVERIFY(m_window->height() < m_window->screen()->availableSize().height());
        QVERIFY(m_window->width() <= 1440);
    }

    void narrowWindowsGiveWayInOrder() {
        open();
        auto* rail = m_window->findChild<QWidget*>(QStringLiteral("navigationRail"));
        const int wide = rail->width();
        m_window->resize(1280, 720);
        QTRY_VERIFY(rail->width() < wide);
        QVERIFY(!control<StripField>("strip.window")->isVisible());
        for (const QString& id : MainWindow::pageIds()) { // nothing needs more
            const QSize least = m_window->page(id)->minimumSizeHint();
            QVERIFY2(
                least.height() <= 560 && least.width() <= 1200,
                qPrintable(QStringLiteral("%1: %2 x %3").arg(id).arg(least.width()).arg(least.height())));
        }
        QCOMPARE(m_window->size(), QSize(1280, 720));
    }

    void closingTheCaseLetsGoOfIt() {
        open();
        m_window->closeCase();
        QTRY_VERIFY(control<QPushButton>("welcomeOpen")->isVisible());
        QVERIFY(!m_window->session());
        open(); // and for editing: the lock is free again
        QVERIFY(!m_window->session()->isReadOnly());
    }

    void closingWhileAnImportRunsAsks() {
        open();
        // Stands for an import: a titled, cancellable job of the writer that goes on until it is told to
        // stop.
        std::atomic<bool> stopped = false;
        m_window->session()->write<int>(
            {QStringLiteral("Importing"), {}, true, nullptr},
            [&stopped](storage::CaseConnection&, const WorkContext& context) -> Result<int> {
                while (!context.cancelled()) QThread::msleep(5);
                stopped = true;
                return 0;
            },
            nullptr);
        m_window->close();
        auto* bar = control<QWidget>("stopBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(m_window->isVisible());
        QCOMPARE(testing::unnamedControls(bar), QStringList());
        QTRY_VERIFY(
            m_window->session()->ranking().current()); // the list that comes meanwhile leaves the focus
        QTest::qWait(20);
        QVERIFY(control<QPushButton>("keepWorking")->hasFocus());

        control<QPushButton>("keepWorking")->click();
        QVERIFY(!bar->isVisible());
        QVERIFY(!stopped && m_window->isVisible() && m_window->session());

        m_window->session()->notes().edit({}, QStringLiteral("N300"),
                                          QStringLiteral("<p>Behind the import</p>"));
        m_window->close();
        QVERIFY(bar->isVisible());
        control<QPushButton>("stopAndClose")->click();
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(stopped);
        QVERIFY(notesHeld("N300").contains(QStringLiteral("Behind the import")));
    }

    void questionGoesWhenTheImportHasEnded() {
        open();
        std::atomic<bool> end = false;
        m_window->session()->write<int>(
            {QStringLiteral("Importing"), {}, true, nullptr},
            [&end](storage::CaseConnection&, const WorkContext& context) -> Result<int> {
                while (!context.cancelled() && !end) QThread::msleep(5);
                return 0;
            },
            nullptr);
        m_window->closeCase();
        auto* bar = control<QWidget>("stopBar");
        QVERIFY(bar->isVisible());
        end = true;
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY(m_window->session()); // nobody said to close
    }

    void recoveredNotesAreToldOf() {
        open();
        QTRY_VERIFY(m_window->session()->reading().isIdle());
        Q_EMIT m_window->session()->notes().recovered(2);
        QCOMPARE(control<QLabel>("statusText")->text(),
                 QStringLiteral("2 notes typed before the program was stopped were recovered."));
    }

    void noteBeingTypedIsSavedBeforeAPackIsMade() {
        open();
        QTRY_VERIFY(m_window->session()->ranking().current() && m_window->session()->writing().isIdle());
        m_window->session()->notes().edit({}, QStringLiteral("N300"), QStringLiteral("<p>For the pack</p>"));
        QVERIFY(m_window->session()->writing().isIdle()); // waits for a pause in typing
        Q_EMIT m_window->packWanted({});
        QVERIFY(!m_window->session()->writing().isIdle());
        QTRY_VERIFY(!m_window->session()->notes().hasUnsaved());
        QVERIFY(notesHeld("N300").contains(QStringLiteral("For the pack")));
    }

    void closingWhileACaseOpensDoesNotAsk() {
        m_window->openCase(m_case);
        m_window->close();
        QVERIFY(!control<QWidget>("stopBar")->isVisible());
        QTRY_VERIFY(!m_window->isVisible());
    }

    void noteBeingTypedIsOnDiskAfterClosing() {
        open();
        m_window->session()->notes().edit({}, QStringLiteral("N300"), QStringLiteral("<p>Typed last</p>"));
        QVERIFY(m_window->session()->notes().hasUnsaved());
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(notesHeld("N300").contains(QStringLiteral("Typed last")));
    }

    void windowClosesAfterTheWriter() {
        open();
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(!m_window->session());
    }

private:
    void open() {
        QSignalSpy changed(m_window.get(), &MainWindow::sessionChanged);
        m_window->openCase(m_case);
        QTRY_VERIFY(!changed.isEmpty() && m_window->session());
    }
    QStringList notesHeld(const char* ref) const {
        QStringList texts;
        const auto connection = storage::openCase(m_case, testing::viewing());
        if (!connection) return texts;
        for (const Note& note : (*connection)->notes().notes(ref).value_or(std::vector<Note>()))
            texts << note.latest().plain.trimmed();
        return texts;
    }
    template <class T> T* control(const char* name) const {
        auto* found = m_window->findChild<T*>(QLatin1String(name));
        if (!found) qFatal("no control named %s", name);
        return found;
    }
    QLabel* shownLabel(const QString& name) const {
        const auto labels = m_window->findChildren<QLabel*>(name);
        for (QLabel* label : labels)
            if (label->isVisible()) return label;
        return nullptr;
    }

    QTemporaryDir m_dir;
    QString m_case;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestShellWindow)
#include "tst_shell_window.moc"

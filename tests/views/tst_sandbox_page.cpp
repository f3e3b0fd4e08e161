// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox, used as an analyst uses it: move a slider, take an allegation out, go back, keep the settings.
#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/cases/profile_service.h"
#include "models/cases/ranking_service.h"
#include "models/domain/case_columns.h"
#include "models/tables/ranking_model.h"
#include "tests/cases/codes_case.h"
#include "tests/support/widget_audit.h"
#include "views/common/data_table.h"
#include "views/common/filter_chip.h"
#include "views/common/theme.h"
#include "views/sandbox/keep_profile_dialog.h"
#include "views/sandbox/sandbox_page.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace harmdesk;
using namespace harmdesk::views;

class TestSandboxPage : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<cases::CaseSession> m_session;
    std::unique_ptr<SandboxPage> m_page;

    template <class T> T* part(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    QString said(const char* name) const { return part<QLabel>(name)->text(); }
    DataTable* table() const { return part<DataTable>("sandboxTable"); }
    DataTable* allegations() const { return part<DataTable>("sandboxAllegations"); }
    QString cell(const DataTable* of, int row, const char* column) const {
        return of->model()->index(row, of->columnOf(QLatin1String(column))).data().toString();
    }
    QString refs() const {
        QStringList out;
        for (int row = 0; row < table()->model()->rowCount(); ++row) out << cell(table(), row, "ref");
        return out.join(QLatin1Char(' '));
    }
    QPushButton* button(const char* name) const { return part<QPushButton>(name); }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_page->service()->isBusy(), 20000); }
    void select(const QString& ref) {
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            if (cell(table(), row, "ref") == ref) table()->selectRow(row);
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
        m_session = std::make_unique<cases::CaseSession>();
        QSignalSpy opened(m_session.get(), &cases::CaseSession::opened);
        m_session->open(m_path);
        QVERIFY(opened.wait(20000));
        m_session->ranking().request(*Date::fromYmd(2026, 10, 31), builtInProfile());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ranking().current(), 20000);
        m_page = std::make_unique<SandboxPage>();
        m_page->resize(1236, 600);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setSession(m_session.get());
        settle();
        QTRY_COMPARE_WITH_TIMEOUT(refs(), QStringLiteral("N3 N1 N2"), 20000);
    }
    void cleanup() {
        if (m_page) m_page->setSession(nullptr);
        m_page.reset();
        m_session.reset();
    }

    void saysWhatItIs() {
        QCOMPARE(said("sandboxBand"), QStringLiteral("Sandbox: nothing is moved yet. Not the list."));
        QVERIFY(part<QWidget>("sandboxHeaderTint")->isVisible());
        QCOMPARE(part<QWidget>("sandboxHeaderTint")->size(), table()->horizontalHeader()->size());
        QVERIFY(!button("sandboxResetAll")->isEnabled());
        QVERIFY(!button("sandboxUndo")->isEnabled());
        QVERIFY(button("sandboxKeep")->isEnabled());
        QVERIFY(said("sandboxSentence").contains(QStringLiteral("The same suspects")));
    }

    void sliderMovesTheList() {
        auto* slider = part<QSlider>("slider.min_crimes");
        auto* spin = part<QSpinBox>("spin.min_crimes");
        QCOMPARE(slider->value(), 2);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(spin->value(), 3);
        settle();
        QTRY_COMPARE(refs(), QString());
        QVERIFY(said("sandboxBand").contains(QStringLiteral("fewest crimes 3")));
        QVERIFY(said("sandboxBand").endsWith(QStringLiteral("Not the list.")));
        QVERIFY(button("reset.min_crimes")->isVisible());
        QCOMPARE(button("reset.min_crimes")->text(), QStringLiteral("2 in the list"));
        QVERIFY(part<FilterChip>("sandboxChip-min_crimes"));
        button("reset.min_crimes")->click();
        settle();
        QTRY_COMPARE(refs(), QStringLiteral("N3 N1 N2"));
        QVERIFY(!button("reset.min_crimes")->isVisible());
        QCOMPARE(slider->value(), 2);

        // The cap turns the order: two crimes of N1 against two of N3, both capped, the tie goes by
        // reference.
        part<QDoubleSpinBox>("spin.cap_per_crime_days")->setValue(5.5);
        settle();
        QTRY_COMPARE(refs(), QStringLiteral("N1 N3 N2"));
        QCOMPARE(cell(table(), 0, "score"), QStringLiteral("11.00"));
        QCOMPARE(cell(table(), 0, "previous"), QStringLiteral("2"));
        QVERIFY(!m_session->ranking().current()->isSandbox); // the list has not moved
        QCOMPARE(m_session->ranking().current()->profile.capPerCrimeDays, HarmDays());
    }

    void switchesChoicesAndDates() {
        part<QCheckBox>("switch.exclude_record_status.ACTIVE")->click();
        settle();
        QTRY_COMPARE(refs(), QString()); // every record is active
        part<FilterChip>("sandboxChip-exclude_record_status")->setFocus();
        QTest::keyClick(part<FilterChip>("sandboxChip-exclude_record_status"), Qt::Key_Delete);
        settle();
        QTRY_COMPARE(refs(), QStringLiteral("N3 N1 N2"));
        auto* sex = part<QComboBox>("choice.sex");
        sex->setCurrentIndex(sex->findData(QStringLiteral("F")));
        settle();
        QTRY_COMPARE(refs(), QString());
        sex->setCurrentIndex(0);
        auto* flag = part<QComboBox>("choice.eligible_flag");
        QCOMPARE(flag->count(), 2); // every crime, VAWG
        flag->setCurrentIndex(0);
        settle();
        QVERIFY(said("sandboxBand").contains(QStringLiteral("flag every crime")));
        part<QDateEdit>("sandboxAsAt")->setDate(QDate(2026, 10, 1));
        settle();
        QTRY_COMPARE(refs(), QString());
        button("reset.as_at")->click();
        auto* median = part<QCheckBox>("sandboxMedian");
        QVERIFY(cell(table(), 2, "score").startsWith(QStringLiteral("≥")) || refs().isEmpty());
        median->click();
        settle();
        QTRY_VERIFY(!m_page->service()->list()->ranking->rows.empty());
        QVERIFY(m_page->service()->list()->ranking->unmappedAtMedian);
        QVERIFY(said("sandboxBand").contains(QStringLiteral("unmapped at the median of the class")));
        button("sandboxResetAll")->click();
        settle();
        QVERIFY(!m_page->service()->isChanged());
        QCOMPARE(said("sandboxBand"), QStringLiteral("Sandbox: nothing is moved yet. Not the list."));
        QVERIFY(!part<QWidget>("sandboxChips")->isVisible());
    }

    void allegationOutAndIn() {
        select(QStringLiteral("N3"));
        QTRY_COMPARE(allegations()->model()->rowCount(), 2);
        QVERIFY(said("sandboxSuspect").contains(QStringLiteral("Clark")));
        allegations()->setFocus();
        allegations()->setCurrentIndex(allegations()->model()->index(0, 0));
        const QString crime = cell(allegations(), 0, "crime_no");
        QTest::keyClick(allegations(), Qt::Key_Space);
        settle();
        QTRY_COMPARE(refs(), QStringLiteral("N1 N2"));
        // He is off the list and still there to be put back.
        QVERIFY(said("sandboxSuspect").contains(QStringLiteral("Clark")));
        QVERIFY(said("sandboxSuspectNote").contains(QStringLiteral("not ranked")));
        QCOMPARE(cell(allegations(), 0, "crime_no"), crime);
        QCOMPARE(cell(allegations(), 0, "why"), QStringLiteral("left out here"));
        auto* chip = m_page->findChild<FilterChip*>(QStringLiteral("sandboxChip-out-") + crime);
        QVERIFY(chip);
        QTest::mouseClick(allegations()->viewport(), Qt::LeftButton, {},
                          allegations()->visualRect(allegations()->model()->index(0, 0)).center());
        settle();
        QTRY_COMPARE(refs(), QStringLiteral("N3 N1 N2"));
        QVERIFY(!m_page->service()->isChanged());
    }

    void undoAndRedo() {
        auto* slider = part<QSlider>("slider.window_days");
        // One drag is one step, whatever the number of places it went through.
        slider->setSliderDown(true);
        for (int days = 364; days > 300; --days) slider->setValue(days);
        slider->setSliderDown(false);
        Q_EMIT slider->sliderReleased();
        QCOMPARE(m_page->undoStack()->count(), 1);
        slider->setValue(10);
        settle();
        QCOMPARE(m_page->undoStack()->count(), 2);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(slider->value(), 301);
        QTest::keyClick(slider, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(slider->value(), 365);
        QVERIFY(!button("sandboxUndo")->isEnabled());
        button("sandboxRedo")->click();
        button("sandboxRedo")->click();
        QCOMPARE(slider->value(), 10);
        settle();
        QTRY_COMPARE(refs(), QString());
        button("sandboxUndo")->click();
        settle();
        QTRY_COMPARE(refs(), QStringLiteral("N3 N1 N2"));
    }

    void nothingLeavesButAProfile() {
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        QSignalSpy messages(m_page.get(), &Page::messageShown);
        table()->setFocus();
        table()->selectAll();
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_Insert, Qt::ControlModifier);
        allegations()->setFocus();
        QTest::keyClick(allegations(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        QVERIFY(messages.count() >= 2);
        // No button, action or menu of the page speaks of export, freezing, packs, printing or copying.
        Q_EMIT table()->customContextMenuRequested(
            table()->visualRect(table()->model()->index(0, 0)).center());
        QStringList words;
        for (const QAbstractButton* each : m_page->findChildren<QAbstractButton*>())
            words << each->text() << each->toolTip() << each->accessibleName();
        for (const QAction* each : m_page->findChildren<QAction*>()) words << each->text();
        QVERIFY(words.contains(QStringLiteral("Open the dossier")));
        // The text of an error may be copied: it holds no rows.
        words.removeAll(QStringLiteral("Copy details"));
        words.removeAll(QStringLiteral("Copy the details of the error"));
        for (const QString& word : std::as_const(words))
            for (const char* way : {"export", "csv", "xlsx", "freeze", "pack", "print", "copy", "save"})
                QVERIFY2(!word.contains(QLatin1String(way), Qt::CaseInsensitive), qPrintable(word));
        if (auto* menu = m_page->findChild<QMenu*>(QStringLiteral("sandboxTableMenu"))) menu->close();
    }

    void keepAsAProfile() {
        part<QSpinBox>("spin.window_days")->setValue(400);
        select(QStringLiteral("N1"));
        QTRY_VERIFY(allegations()->model()->rowCount() == 2);
        allegations()->setCurrentIndex(allegations()->model()->index(0, 0));
        QTest::keyClick(allegations(), Qt::Key_Space);
        settle();
        button("sandboxKeep")->click();
        QPointer<KeepProfileDialog> dialog = m_page->findChild<KeepProfileDialog*>();
        QVERIFY(dialog);
        const auto* notPart = dialog->findChild<QLabel*>(QStringLiteral("keepProfileNotPart"));
        QVERIFY(notPart);
        QVERIFY(notPart->text().contains(QStringLiteral("1 allegation(s) left out")));
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("keepProfileName"));
        auto* keep = dialog->findChild<QPushButton*>(QStringLiteral("keepProfileKeep"));
        QVERIFY(!keep->isEnabled()); // no name yet
        name->setText(QStringLiteral("RFH"));
        QVERIFY(!keep->isEnabled()); // a built-in name
        QCOMPARE(testing::unnamedControls(dialog), QStringList());
        name->setText(QStringLiteral("thirteen months"));
        QVERIFY(keep->isEnabled());
        QSignalSpy messages(m_page.get(), &Page::messageShown);
        keep->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->profiles().own().size(), std::size_t(1), 20000);
        QTRY_COMPARE(messages.count(), 1);
        const Profile kept = m_session->profiles().own().front().profile;
        QCOMPARE(kept.name, std::string("thirteen months"));
        QCOMPARE(kept.windowDays, 400);
        QTRY_VERIFY(!dialog);
        QVERIFY(m_session->ranking().profile() == builtInProfile()); // the list is as it was

        // The same name again is the next version.
        part<QSpinBox>("spin.window_days")->setValue(420);
        button("sandboxKeep")->click();
        dialog = m_page->findChild<KeepProfileDialog*>();
        dialog->findChild<QLineEdit*>(QStringLiteral("keepProfileName"))
            ->setText(QStringLiteral("thirteen months"));
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("keepProfileHint"))
                    ->text()
                    .contains(QStringLiteral("version 2")));
        dialog->findChild<QPushButton*>(QStringLiteral("keepProfileKeep"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->profiles().all().size(), std::size_t(2), 20000);
    }

    void leavingKeepsItAndClosingDropsIt() {
        part<QSpinBox>("spin.window_days")->setValue(300);
        settle();
        m_page->leaving();
        m_page->hide();
        m_page->show();
        m_page->activated();
        QCOMPARE(m_page->service()->state().profile.windowDays, 300);
        QVERIFY(said("sandboxBand").contains(QStringLiteral("window 300")));
        m_page->setSession(nullptr);
        QVERIFY(!m_page->service());
        QCOMPARE(table()->model()->rowCount(), 0);
        QVERIFY(!button("sandboxKeep")->isEnabled());
        m_page->setSession(m_session.get());
        settle();
        QCOMPARE(m_page->service()->state().profile.windowDays, 365);
        QCOMPARE(m_page->undoStack()->count(), 0);
    }

    void aPageMadeAnewGoesOn() {
        part<QSpinBox>("spin.window_days")->setValue(300);
        select(QStringLiteral("N1"));
        QTRY_COMPARE(allegations()->model()->rowCount(), 2);
        allegations()->setCurrentIndex(allegations()->model()->index(0, 0));
        QTest::keyClick(allegations(), Qt::Key_Space);
        settle();
        const cases::SandboxState moved = m_page->service()->state();
        QCOMPARE(moved.leftOut.size(), std::size_t(1));
        const QString shown = refs();
        // As the window does it in another language.
        auto before = std::move(m_page);
        m_page = std::make_unique<SandboxPage>();
        m_page->resize(1236, 600);
        m_page->follow(*before);
        m_page->setSession(m_session.get());
        before->leaving();
        m_page->show();
        before->setSession(nullptr);
        before.reset();
        QVERIFY(m_page->service());
        QVERIFY(m_page->service()->state() == moved);
        QCOMPARE(refs(), shown);
        QVERIFY(said("sandboxBand").contains(QStringLiteral("window 300")));
        QVERIFY(said("sandboxBand").contains(QStringLiteral("1 allegation(s) left out")));
        QVERIFY(said("sandboxSuspect").contains(QStringLiteral("Adams")));
        QCOMPARE(part<QSpinBox>("spin.window_days")->value(), 300);
        QCOMPARE(m_page->undoStack()->count(), 2);
        button("sandboxUndo")->click();
        button("sandboxUndo")->click();
        settle();
        QTRY_COMPARE(refs(), QStringLiteral("N3 N1 N2"));
        QVERIFY(!m_page->service()->isChanged());
        // It goes on with its own case alone.
        part<QSpinBox>("spin.window_days")->setValue(300);
        SandboxPage other;
        other.follow(*m_page);
        other.setSession(nullptr);
        QVERIFY(!other.service());
        QVERIFY(!m_page->service());
    }

    void stepsBackEndWithTheList() {
        part<QSpinBox>("spin.window_days")->setValue(400);
        settle();
        QVERIFY(button("sandboxUndo")->isEnabled());
        m_session->ranking().request(*Date::fromYmd(2026, 10, 30), builtInProfile());
        QTRY_COMPARE_WITH_TIMEOUT(m_page->service()->realState().asAt, *Date::fromYmd(2026, 10, 30), 20000);
        settle();
        // What was moved stays, what was not follows the list, and no step leads back to the list before.
        QCOMPARE(m_page->service()->state().profile.windowDays, 400);
        QCOMPARE(m_page->service()->state().asAt, *Date::fromYmd(2026, 10, 30));
        QVERIFY(!button("sandboxUndo")->isEnabled());
        QCOMPARE(m_page->undoStack()->count(), 0);
    }

    void cutOffIsThatOfTheOpenCycle() {
        QVERIFY(said("sandboxSentence").contains(QStringLiteral("top 100")));
        OpenCycle cycle;
        cycle.label = "2026-10";
        cycle.asAt = *Date::fromYmd(2026, 10, 31);
        cycle.profile = builtInProfile();
        cycle.cutOff = 2;
        cycle.openedBy = QStringLiteral("tester");
        bool opened = false;
        m_session->cycles().openCycle(cycle, m_page.get(),
                                      [&](const Status& done) { opened = done.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(opened, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(said("sandboxSentence").contains(QStringLiteral("top 2;")), 20000);
    }

    void longerWordsAreNotCut() {
        // Another language is longer: every text by half.
        class Longer : public QTranslator {
        public:
            QString translate(const char*, const char* text, const char*, int) const override {
                const QString plain = QString::fromUtf8(text);
                QString more;
                while (more.size() < plain.size() / 2) more += QStringLiteral(" abcde");
                return plain + more;
            }
            bool isEmpty() const override { return false; }
        } longer;
        QCoreApplication::installTranslator(&longer);
        const auto page = std::make_unique<SandboxPage>();
        page->resize(1236, 600);
        page->show();
        page->setSession(m_session.get());
        QTRY_VERIFY_WITH_TIMEOUT(!page->service()->isBusy(), 20000);
        auto* area = page->findChild<QScrollArea*>(QStringLiteral("sandboxSettingsArea"));
        QVERIFY(area);
        for (const char* name : {"spin.cap_per_crime_days", "spin.exclude_historic_days"})
            if (auto* spin = page->findChild<QAbstractSpinBox*>(QLatin1String(name))) spin->stepUp();
        QCoreApplication::processEvents();
        const int needed = area->widget()->minimumSizeHint().width();
        const int held = area->viewport()->width();
        page->setSession(nullptr);
        QCoreApplication::removeTranslator(&longer);
        QVERIFY2(needed <= held, qPrintable(QStringLiteral("%1 of %2").arg(needed).arg(held)));
    }

    void keepSaysWhatWouldHappen() {
        Profile known = builtInProfile();
        known.name = "half %2 a year";
        known.windowDays = 180;
        bool saved = false;
        const auto done = [&](const Result<StoredProfile>& stored) { saved = stored.has_value(); };
        m_session->profiles().save(known, m_page.get(), done);
        QTRY_VERIFY_WITH_TIMEOUT(saved && m_session->profiles().all().size() == 1, 20000);
        const auto hint = [this] {
            button("sandboxKeep")->click();
            QPointer<KeepProfileDialog> dialog = m_page->findChild<KeepProfileDialog*>();
            dialog->findChild<QLineEdit*>(QStringLiteral("keepProfileName"))
                ->setText(QStringLiteral("half %2 a year"));
            const QString text = dialog->findChild<QLabel*>(QStringLiteral("keepProfileHint"))->text();
            dialog->reject();
            QTest::qWait(0);
            delete dialog;
            return text;
        };
        part<QSpinBox>("spin.window_days")->setValue(180);
        QCOMPARE(hint(), QStringLiteral("“half %2 a year” holds these settings already, as version 1."));
        part<QSpinBox>("spin.window_days")->setValue(190);
        QVERIFY(
            hint().startsWith(QStringLiteral("“half %2 a year” is held already: this becomes version 2.")));
        // Removed, its versions go on nevertheless.
        bool removed = false;
        m_session->profiles().setRemoved(QStringLiteral("half %2 a year"), true, m_page.get(),
                                         [&](const Status& gone) { removed = gone.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(removed && m_session->profiles().own().empty(), 20000);
        QVERIFY(hint().contains(QStringLiteral("version 2")));
    }

    void searchAndDossier() {
        QVERIFY(m_page->focusSearch());
        auto* search = part<QLineEdit>("sandboxSearch");
        QVERIFY(search->hasFocus());
        search->setText(QStringLiteral("adams"));
        QTRY_COMPARE(refs(), QStringLiteral("N1"));
        QSignalSpy dossier(m_page.get(), &Page::dossierRequested);
        table()->setFocus();
        table()->selectRow(0);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(dossier.count(), 1);
        QCOMPARE(dossier.first().first().toString(), QStringLiteral("N1"));
        search->setText(QStringLiteral("nobody of this name"));
        QTRY_COMPARE(table()->model()->rowCount(), 0);
    }

    void reachableAndNamed() {
        part<QSpinBox>("spin.window_days")->setValue(300);
        settle();
        select(QStringLiteral("N1"));
        QCOMPARE(testing::unnamedControls(m_page.get()), QStringList());
        QCOMPARE(testing::anonymousControls(m_page.get()), QStringList());
        const QStringList missed = testing::unreachableByTab(m_page.get());
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestSandboxPage)
#include "tst_sandbox_page.moc"

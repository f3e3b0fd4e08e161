// SPDX-License-Identifier: GPL-3.0-or-later
// The page of profiles: look, make, refuse, version, remove, exchange as files, compare.
#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/cases/profile_service.h"
#include "models/cases/ranking_service.h"
#include "models/domain/profile_words.h"
#include "models/settings/settings.h"
#include "tests/cases/codes_case.h"
#include "tests/support/widget_audit.h"
#include "views/common/data_table.h"
#include "views/common/theme.h"
#include "views/profiles/profile_form.h"
#include "views/profiles/profiles_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace harmdesk;
using namespace harmdesk::views;

class TestProfilesPage : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<cases::CaseSession> m_session;
    std::unique_ptr<ProfilesPage> m_page;

    template <class T> T* part(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    QString said(const char* name) const { return part<QLabel>(name)->text(); }
    DataTable* table(const char* name) const { return part<DataTable>(name); }
    QPushButton* button(const char* name) const { return part<QPushButton>(name); }
    QLineEdit* field(const char* name) const { return part<QLineEdit>(name); }
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
        m_page = std::make_unique<ProfilesPage>();
        m_page->resize(1236, 600);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setSession(m_session.get());
        QTRY_COMPARE_WITH_TIMEOUT(table("profileTable")->model()->rowCount(), 6, 20000);
    }
    /// A profile of this name with a window of so many days, through the form.
    void make(const QString& name, const QString& window) {
        button("profileNew")->click();
        field("profileFormName")->setText(name);
        field("profileForm.window_days")->setText(window);
        QVERIFY(button("profileFormSave")->isEnabled());
        button("profileFormSave")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->profiles().own().empty(), 20000);
        QTRY_COMPARE_WITH_TIMEOUT(said("profilePaneName"), name, 20000);
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

    void builtInProfilesWithAllValues() {
        QCOMPARE(said("profilePaneName"), QStringLiteral("v100")); // in use
        QCOMPARE(cell(table("profileTable"), 0, "kind"), QStringLiteral("built-in, in use"));
        QCOMPARE(table("profileValueTable")->model()->rowCount(), 13);
        QVERIFY(!button("profileEdit")->isVisible());
        QVERIFY(!button("profileRemove")->isVisible());
        QVERIFY(!table("profileVersionTable")->isVisible());
        table("profileTable")->setFocus();
        QTest::keyClick(table("profileTable"), Qt::Key_Down);
        QTest::keyClick(table("profileTable"), Qt::Key_Down);
        QCOMPARE(said("profilePaneName"), QStringLiteral("rfh"));
        QVERIFY(said("profilePanePurpose").contains(QStringLiteral("180 days")));
        QVERIFY(!said("profilePaneSentence").isEmpty());
        QSignalSpy wanted(m_page.get(), &ProfilesPage::profileWanted);
        button("profileUse")->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<Profile>().halfLifeDays, 180);
    }

    void wrongValuesAreRefusedInPlace() {
        button("profileNew")->click();
        QVERIFY(part<ProfileForm>("profileForm")->isVisible());
        field("profileFormName")->setText(QStringLiteral("mine"));
        QVERIFY(button("profileFormSave")->isEnabled());
        const auto refused = [&](const char* key, const char* value) {
            auto* edit = field(QByteArray("profileForm.").append(key).constData());
            auto* error = part<QLabel>(QByteArray("profileFormError.").append(key).constData());
            const QString before = edit->text();
            edit->setText(QLatin1String(value));
            const bool said = error->isVisibleTo(m_page.get()) && !error->text().isEmpty();
            const bool closed = !button("profileFormSave")->isEnabled();
            edit->setText(before);
            return said && closed && button("profileFormSave")->isEnabled() &&
                   !error->isVisibleTo(m_page.get());
        };
        QVERIFY(refused("window_days", "0"));
        QVERIFY(refused("window_days", "abc"));
        QVERIFY(refused("min_age", "200"));
        QVERIFY(refused("eligible_flag", "V A"));
        QVERIFY(refused("exclude_record_status", "GONE"));
        QVERIFY(refused("exclude_person_status", "DECEASED;DECEASED"));
        QVERIFY(refused("cap_per_crime_days", "1.234"));
        field("profileFormName")->setText(QStringLiteral("V100"));
        QVERIFY(!button("profileFormSave")->isEnabled());
        QVERIFY(said("profileFormNameError").contains(QStringLiteral("built-in")));
        field("profileFormName")->clear();
        QVERIFY(!button("profileFormSave")->isEnabled());
        button("profileFormCancel")->click();
        QVERIFY(!part<ProfileForm>("profileForm")->isVisible());
        QVERIFY(m_session->profiles().all().empty());
    }

    void madeEditedRemovedAndBroughtBack() {
        make(QStringLiteral("mine"), QStringLiteral("400"));
        QCOMPARE(table("profileTable")->model()->rowCount(), 7);
        QCOMPARE(cell(table("profileTable"), 6, "differs"), QStringLiteral("window 400 day(s)"));
        // Nothing changed: there is nothing to save.
        button("profileEdit")->click();
        QVERIFY(!button("profileFormSave")->isEnabled());
        auto* sex = part<QComboBox>("profileForm.sex");
        sex->setCurrentIndex(sex->findData(QStringLiteral("M")));
        part<QCheckBox>("profileForm.multiply_offences")->setChecked(false);
        QCOMPARE(button("profileFormSave")->text(), QStringLiteral("Save as version 2"));
        button("profileFormSave")->click();
        QTRY_COMPARE_WITH_TIMEOUT(table("profileVersionTable")->model()->rowCount(), 2, 20000);
        QCOMPARE(said("profilePaneName"), QStringLiteral("mine (version 2)"));
        QCOMPARE(cell(table("profileVersionTable"), 0, "change"),
                 QStringLiteral("sex male, several offences in a record counts once"));
        // An earlier version is looked at, and can be used.
        table("profileVersionTable")->setFocus();
        table("profileVersionTable")->selectRow(1);
        QCOMPARE(said("profilePaneName"), QStringLiteral("mine"));
        QSignalSpy wanted(m_page.get(), &ProfilesPage::profileWanted);
        button("profileUse")->click();
        QVERIFY(wanted.first().first().value<Profile>().multiplyOffences);
        QCOMPARE(wanted.first().first().value<Profile>().version, 1);

        button("profileRemove")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->profiles().own().empty(), 20000);
        QTRY_COMPARE(cell(table("profileTable"), 6, "kind"), QStringLiteral("own, removed"));
        QVERIFY(!button("profileUse")->isEnabled());
        QVERIFY(!button("profileEdit")->isEnabled());
        QCOMPARE(button("profileRemove")->text(), QStringLiteral("Bring back"));
        part<QCheckBox>("profilesWithRemoved")->setChecked(false);
        QCOMPARE(table("profileTable")->model()->rowCount(), 6);
        part<QCheckBox>("profilesWithRemoved")->setChecked(true);
        m_page->select(QStringLiteral("mine"));
        button("profileRemove")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->profiles().own().size(), std::size_t(1), 20000);
        QCOMPARE(m_session->profiles().own().front().profile.version, 2);
    }

    void filesOutAndIn() {
        make(QStringLiteral("mine"), QStringLiteral("400"));
        const QString file = m_dir->filePath(QStringLiteral("mine.json"));
        QSignalSpy messages(m_page.get(), &Page::messageShown);
        QSignalSpy errors(m_page.get(), &Page::errorShown);
        button("profileExport")->click();
        QPointer<QFileDialog> dialog = m_page->findChild<QFileDialog*>(QStringLiteral("profileExportDialog"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        QTRY_COMPARE_WITH_TIMEOUT(messages.count(), 1, 20000);
        QFile held(file);
        QVERIFY(held.open(QIODevice::ReadOnly));
        const Result<Profile> read = profileFromJson(held.readAll(), file);
        QVERIFY(read);
        QCOMPARE(read->windowDays, 400);
        held.close();

        // Logged, with the name of the file and of the profile.
        QTRY_VERIFY(m_session->writing().isIdle());
        bool told = false;
        m_session->audit().entries(this, [&](const Result<std::vector<AuditEntry>>& entries) {
            for (const AuditEntry& entry : *entries)
                told = told || (entry.event.action == QString::fromUtf16(audit_action::kExport) &&
                                entry.event.subject == QLatin1String("mine.json") &&
                                entry.event.detail.contains(QLatin1String("mine version 1")));
        });
        QTRY_VERIFY_WITH_TIMEOUT(told, 20000);
        m_page->exportTo(m_dir->filePath(QStringLiteral("no/such/folder.json")));
        QTRY_COMPARE_WITH_TIMEOUT(errors.count(), 1, 20000);

        // What a file holds is offered in the form, and kept only when it is saved.
        QFile other(m_dir->filePath(QStringLiteral("other.json")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(R"({"name": "theirs", "version": 7, "settings": {"half_life_days": 90}})");
        other.close();
        m_page->importFrom(other.fileName());
        QTRY_VERIFY_WITH_TIMEOUT(part<ProfileForm>("profileForm")->isVisible(), 20000);
        QCOMPARE(field("profileFormName")->text(), QStringLiteral("theirs"));
        QCOMPARE(field("profileForm.half_life_days")->text(), QStringLiteral("90"));
        QCOMPARE(m_session->profiles().own().size(), std::size_t(1));
        button("profileFormSave")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->profiles().own().size(), std::size_t(2), 20000);
        QCOMPARE(m_session->profiles().own().back().profile.version, 1); // the case counts its own versions

        QFile broken(m_dir->filePath(QStringLiteral("broken.json")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(R"({"settings": {"window_days": -4}})");
        broken.close();
        m_page->importFrom(broken.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(errors.count(), 2, 20000);
        m_page->importFrom(m_dir->filePath(QStringLiteral("absent.json")));
        QTRY_COMPARE_WITH_TIMEOUT(errors.count(), 3, 20000);
        QVERIFY(!part<ProfileForm>("profileForm")->isVisible());
    }

    void twoComparedWithCounts() {
        settings::Settings::instance().set(settings::keys::kCutOff, 2);
        m_page->showTab(ProfilesPage::Tab::Compare);
        auto* lists = table("compareTable");
        QTRY_VERIFY_WITH_TIMEOUT(lists->isVisible() && lists->model()->rowCount() > 0, 20000);
        auto* b = part<QComboBox>("compareB");
        b->setCurrentIndex(b->findData(QStringLiteral("frequency")));
        QCOMPARE(said("compareDifferences"), QStringLiteral("1 setting(s) differ"));
        QCOMPARE(table("compareValueTable")->model()->rowCount(), 1);
        // v100: N3 3,650, N1 20, N2 10; frequency: N1 and N3 2.00 each, N2 1.00.
        QTRY_VERIFY_WITH_TIMEOUT(
            said("compareSentence")
                .startsWith(QStringLiteral("2 of the first 2 are on both lists, 0 on the first alone")),
            20000);
        QTRY_VERIFY2_WITH_TIMEOUT(said("compareSentence").contains(QStringLiteral("Spearman 0.87")),
                                  qPrintable(said("compareSentence")), 20000);
        QCOMPARE(cell(lists, 0, "suspect"), QStringLiteral("Clark, Cy"));
        QCOMPARE(cell(lists, 0, "rank_a"), QStringLiteral("1"));
        QCOMPARE(cell(lists, 0, "rank_b"), QStringLiteral("2"));
        QCOMPARE(cell(lists, 0, "score_b"), QStringLiteral("2.00"));
        b->setCurrentIndex(b->findData(QStringLiteral("da-only"))); // nobody carries the flag DA
        QTRY_VERIFY_WITH_TIMEOUT(
            said("compareSentence").startsWith(QStringLiteral("0 of the first 2 are on both lists, 2 on")),
            20000);
        QCOMPARE(cell(lists, 0, "side"), QStringLiteral("only v100"));
        auto* side = part<QComboBox>("compareSide");
        side->setCurrentIndex(2); // on the second alone
        QCOMPARE(lists->model()->rowCount(), 0);
        side->setCurrentIndex(0);
        part<QCheckBox>("compareAll")->setChecked(true);
        QCOMPARE(table("compareValueTable")->model()->rowCount(), 13);
        b->setCurrentIndex(b->findData(QStringLiteral("v100")));
        QCOMPARE(said("compareDifferences"), QStringLiteral("The settings are the same"));
        QTRY_VERIFY_WITH_TIMEOUT(said("compareSentence").contains(QStringLiteral("Spearman 1.00")), 20000);
        settings::Settings::instance().set(settings::keys::kCutOff, 100);
    }

    void settingsAreShownWithoutRankingAgain() {
        m_page->showTab(ProfilesPage::Tab::Compare);
        QTRY_VERIFY_WITH_TIMEOUT(table("compareTable")->isVisible(), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->reading().isIdle(), 20000);
        QSignalSpy jobs(&m_session->reading(), &jobs::JobQueue::jobStarted);
        part<QCheckBox>("compareAll")->setChecked(true);
        QCOMPARE(table("compareValueTable")->model()->rowCount(), 13);
        QCOMPARE(jobs.count(), 0);
        QVERIFY(table("compareTable")->isVisible());
    }

    void comparedInsideTheCutOffOfTheList() {
        m_page->showTab(ProfilesPage::Tab::Compare);
        const auto first = [this](const char* places) {
            return said("compareSentence")
                .contains(QStringLiteral("of the first %1 are").arg(QLatin1String(places)));
        };
        QTRY_VERIFY_WITH_TIMEOUT(first("100"), 20000);
        settings::Settings::instance().set(settings::keys::kCutOff, 50);
        QTRY_VERIFY2_WITH_TIMEOUT(first("50"), qPrintable(said("compareSentence")), 20000);
        settings::Settings::instance().set(settings::keys::kCutOff, 100);
        OpenCycle cycle;
        cycle.label = "2026-10";
        cycle.asAt = *Date::fromYmd(2026, 10, 31);
        cycle.profile = builtInProfile();
        cycle.cutOff = 2;
        cycle.openedBy = QStringLiteral("tester");
        m_session->cycles().openCycle(cycle, m_page.get(), [](const Status&) {});
        QTRY_VERIFY2_WITH_TIMEOUT(first("2"), qPrintable(said("compareSentence")), 20000);
    }

    void theFormIsNotOverwritten() {
        button("profileNew")->click();
        field("profileFormName")->setText(QStringLiteral("typed"));
        QVERIFY(!button("profileNew")->isEnabled());
        QVERIFY(!button("profileImport")->isEnabled());
        QVERIFY(!button("profileImport")->toolTip().isEmpty());
        m_session->ranking().request(*Date::fromYmd(2026, 10, 30), builtInProfile());
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ranking().current()->asAt, *Date::fromYmd(2026, 10, 30), 20000);
        QVERIFY(!button("profileNew")->isEnabled());
        QFile other(m_dir->filePath(QStringLiteral("other.json")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write(R"({"name": "theirs", "version": 7, "settings": {"half_life_days": 90}})");
        other.close();
        QSignalSpy messages(m_page.get(), &Page::messageShown);
        m_page->importFrom(other.fileName());
        QTRY_COMPARE_WITH_TIMEOUT(messages.count(), 1, 20000); // said, not swallowed
        QCOMPARE(field("profileFormName")->text(), QStringLiteral("typed"));
        // What is missing is said where the button does not work.
        field("profileFormName")->clear();
        QVERIFY(!button("profileFormSave")->isEnabled());
        QVERIFY(!button("profileFormSave")->toolTip().isEmpty());
        button("profileFormCancel")->click();
        QVERIFY(button("profileNew")->isEnabled());
        QVERIFY(button("profileImport")->isEnabled());
    }

    void theVersionLookedAtStays() {
        make(QStringLiteral("one/two %2"), QStringLiteral("400"));
        button("profileEdit")->click();
        field("profileForm.window_days")->setText(QStringLiteral("420"));
        button("profileFormSave")->click();
        QTRY_COMPARE_WITH_TIMEOUT(table("profileVersionTable")->model()->rowCount(), 2, 20000);
        table("profileVersionTable")->selectRow(1);
        QCOMPARE(said("profilePaneName"), QStringLiteral("one/two %2"));
        // Put to use, the list is another; what is looked at is not.
        m_session->ranking().request(*Date::fromYmd(2026, 10, 31),
                                     m_session->profiles().all().back().profile);
        QSignalSpy ready(&m_session->ranking(), &cases::RankingService::rankingReady);
        QVERIFY(ready.wait(20000));
        QCOMPARE(said("profilePaneName"), QStringLiteral("one/two %2"));
        QCOMPARE(table("profileVersionTable")->currentIndex().row(), 1);
        // A name is any text; that of a file is not.
        button("profileExport")->click();
        auto* dialog = m_page->findChild<QFileDialog*>(QStringLiteral("profileExportDialog"));
        QVERIFY(dialog);
        QVERIFY2(dialog->selectedFiles().value(0).endsWith(QStringLiteral("/one-two %2.json")),
                 qPrintable(dialog->selectedFiles().value(0)));
        dialog->close();
    }

    void aRemovedProfileIsNotComparedAsAnother() {
        make(QStringLiteral("mine"), QStringLiteral("400"));
        button("profileRemove")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->profiles().own().empty(), 20000);
        QTRY_COMPARE(cell(table("profileTable"), 6, "kind"), QStringLiteral("own, removed"));
        QVERIFY(!button("profileUse")->isEnabled());
        QVERIFY(!button("profileUse")->toolTip().isEmpty());
        m_page->select(QStringLiteral("da-only"));
        m_page->showTab(ProfilesPage::Tab::Compare);
        m_page->select(QStringLiteral("rfh"));
        QCOMPARE(part<QComboBox>("compareB")->currentData().toString(), QStringLiteral("rfh"));
        m_page->select(QStringLiteral("mine"));
        QCOMPARE(part<QComboBox>("compareB")->currentData().toString(), QStringLiteral("rfh"));
    }

    void readOnlyShowsButDoesNotChange() {
        m_page->setSession(nullptr);
        cases::CaseSession viewer;
        QSignalSpy opened(&viewer, &cases::CaseSession::opened);
        viewer.open(m_path); // open for editing already
        QVERIFY(opened.wait(20000));
        QVERIFY(viewer.isReadOnly());
        m_page->setSession(&viewer);
        m_page->select(QStringLiteral("rfh"));
        QVERIFY(!button("profileNew")->isEnabled());
        QVERIFY(!button("profileCopy")->isEnabled());
        QVERIFY(!button("profileImport")->isEnabled());
        QVERIFY(button("profileNew")->toolTip().contains(QStringLiteral("Read-only")));
        QVERIFY(button("profileExport")->isEnabled());
        m_page->setSession(nullptr);
    }

    void reachableAndNamed() {
        make(QStringLiteral("mine"), QStringLiteral("400"));
        QCOMPARE(testing::unnamedControls(m_page.get()), QStringList());
        QCOMPARE(testing::anonymousControls(m_page.get()), QStringList());
        QCOMPARE(testing::unreachableByTab(m_page.get()), QStringList());
        m_page->showTab(ProfilesPage::Tab::Compare);
        QTRY_VERIFY_WITH_TIMEOUT(table("compareTable")->isVisible(), 20000);
        QCOMPARE(testing::unreachableByTab(m_page.get()), QStringList());
        m_page->showTab(ProfilesPage::Tab::Profile);
        button("profileEdit")->click();
        QCOMPARE(testing::unreachableByTab(m_page.get()), QStringList());
    }
};

QTEST_MAIN(TestProfilesPage)
#include "tst_profiles_page.moc"

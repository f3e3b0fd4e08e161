// SPDX-License-Identifier: GPL-3.0-or-later
// The page of cycles as it is used: open a month, freeze it, freeze it once more, show what was kept, look at
// what moved.
#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/cases/ranking_service.h"
#include "models/harm/frozen.h"
#include "models/harm/movement_csv.h"
#include "models/harm/ranking.h"
#include "models/intake/import.h"
#include "models/settings/settings.h"
#include "models/tables/roles.h"
#include "tests/support/case_files.h"
#include "tests/support/widget_audit.h"
#include "views/charts/chart_panel.h"
#include "views/common/data_table.h"
#include "views/common/search_field.h"
#include "views/common/theme.h"
#include "views/cycles/cycles_page.h"
#include "views/cycles/cycles_section.h"
#include "views/cycles/freeze_panel.h"
#include "views/cycles/movement_section.h"
#include "views/cycles/movement_side.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

using namespace harmdesk;
using namespace harmdesk::views;
using tables::MovementSegment;

namespace {
constexpr int kPatience = 60000; // ms; machines under load
constexpr int kPlaces = 100;
} // namespace

class TestCyclesPage : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;
    QTemporaryDir m_bases;
    QString m_august;  // 2026-08 imported, nothing frozen
    QString m_october; // three months imported; August and September frozen
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<cases::CaseSession> m_session;
    std::unique_ptr<CyclesPage> m_page;

    template <class T> T* part(const char* name) const { return m_page->findChild<T*>(QLatin1String(name)); }
    QPushButton* button(const char* name) const { return part<QPushButton>(name); }
    DataTable* table(const char* name) const { return part<DataTable>(name); }
    QString said(const char* name) const { return part<QLabel>(name)->text(); }
    static QString cell(const DataTable* of, int row, const char* column) {
        return of->model()->index(row, of->columnOf(QLatin1String(column))).data().toString();
    }
    QStringList freezeLines() const {
        QStringList lines;
        const auto found = m_page->findChildren<QLabel*>(QStringLiteral("freeze.line"));
        for (const QLabel* label : found) lines << label->text();
        return lines;
    }

    static void import(const QString& path, const char* month) {
        auto connection = storage::openCase(path, testing::editing());
        if (!connection) qFatal("case does not open: %s", qPrintable(connection.error().text));
        intake::ImportRequest request;
        request.paths = {QStringLiteral(HARMDESK_SOURCE_DIR "/resources/sample/") + QLatin1String(month)};
        request.user = QStringLiteral("tester");
        const auto receipt = intake::importExtract(**connection, request, {});
        if (!receipt) qFatal("sample is not imported: %s", qPrintable(receipt.error().text));
    }
    void open(const QString& path, Date asAt) {
        close();
        m_session = std::make_unique<cases::CaseSession>();
        QSignalSpy opened(m_session.get(), &cases::CaseSession::opened);
        m_session->open(path);
        QVERIFY(opened.wait(kPatience));
        m_session->ranking().request(asAt, builtInProfile());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ranking().current() && !m_session->ranking().isBusy(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->cycles().isLoaded(), kPatience);
        m_page = std::make_unique<CyclesPage>();
        m_page->resize(1376, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->setSession(m_session.get());
    }
    void close() {
        if (m_page) m_page->setSession(nullptr);
        m_page.reset();
        m_session.reset();
    }
    QString copyOf(const QString& base) {
        const QString path = m_dir->filePath(QStringLiteral("case.harmdesk"));
        if (!QFile::copy(base, path)) qFatal("no copy of the case");
        return path;
    }
    void openAugust() { open(m_path = copyOf(m_august), *Date::fromYmd(2026, 8, 31)); }
    void openOctober() { open(m_path = copyOf(m_october), *Date::fromYmd(2026, 10, 31)); }

    /// Through the form, as a person does it.
    void freeze(const QString& by, const QString& reason) {
        const std::size_t before = m_session->cycles().cycles().size();
        m_page->startFreezing();
        QTRY_VERIFY_WITH_TIMEOUT(button("freeze.apply")->isEnabled(), kPatience);
        part<QLineEdit>("freeze.by")->setText(by);
        part<QLineEdit>("freeze.reason")->setText(reason);
        button("freeze.apply")->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->cycles().cycles().size(), before + 1, kPatience);
    }
    void showMovement() {
        m_page->showTab(CyclesPage::Tab::Movement);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->movementSection().movements().empty(), kPatience);
    }
    std::vector<AuditEntry> log() {
        std::vector<AuditEntry> entries;
        bool done = false;
        m_session->audit().entries(m_page.get(), [&](Result<std::vector<AuditEntry>> read) {
            if (read) entries = std::move(*read);
            done = true;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done, kPatience); }();
        return entries;
    }
    int logged(const char16_t* action, const QString& words = {}) {
        int count = 0;
        for (const AuditEntry& entry : log())
            if (entry.event.action == QString::fromUtf16(action) &&
                (entry.event.subject + entry.event.detail).contains(words))
                ++count;
        return count;
    }
    static QByteArray contents(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// For people to look at; only where a folder for pictures is given.
    void picture(const char* name) {
        const QString folder = qEnvironmentVariable("HARMDESK_TEST_PICTURES");
        if (folder.isEmpty()) return;
        for (const auto scheme : {ColorScheme::Light, ColorScheme::Dark})
            for (const QSize size : {QSize(1376, 760), QSize(1236, 560)}) {
                m_theme->setScheme(scheme);
                m_page->resize(size);
                QTest::qWait(400);
                m_page->grab().save(
                    QStringLiteral("%1/cycles-%2-%3-%4.png")
                        .arg(folder, QLatin1String(name),
                             scheme == ColorScheme::Light ? QStringLiteral("light") : QStringLiteral("dark"))
                        .arg(size.width()));
            }
        m_theme->setScheme(ColorScheme::Light);
        m_page->resize(1376, 700);
    }

private Q_SLOTS:
    void initTestCase() {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setScheme(ColorScheme::Light);
        qRegisterMetaType<harmdesk::Error>();
        settings::Settings::instance().set(settings::keys::kCutOff, kPlaces);
        m_dir = std::make_unique<QTemporaryDir>();
        m_october = testing::makeCase(m_bases.path(), QStringLiteral("october.harmdesk"));
        import(m_october, "2026-08");
        m_august = m_bases.filePath(QStringLiteral("august.harmdesk"));
        QVERIFY(QFile::copy(m_october, m_august));
        open(m_october, *Date::fromYmd(2026, 8, 31));
        freeze(QStringLiteral("A. Analyst"), QStringLiteral("agreed in August"));
        close();
        import(m_october, "2026-09");
        open(m_october, *Date::fromYmd(2026, 9, 30));
        freeze(QStringLiteral("B. Analyst"), QStringLiteral("agreed in September"));
        close();
        import(m_october, "2026-10");
    }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup() { close(); }

    void nothingFrozenYetLeadsToTheForm() {
        openAugust();
        auto* next = m_page->findChild<QWidget*>(QStringLiteral("cycles.state"))
                         ->findChild<QPushButton*>(QStringLiteral("emptyButton"));
        QVERIFY(next);
        QVERIFY(part<QWidget>("freezePanel")->isHidden());
        next->click();
        QVERIFY(part<QWidget>("freezePanel")->isVisible());
        QVERIFY(said("freeze.title").contains(QStringLiteral("August 2026")));
        QTest::keyClick(part<QLineEdit>("freeze.reason"), Qt::Key_Escape);
        QVERIFY(part<QWidget>("freezePanel")->isHidden());
        m_page->showTab(CyclesPage::Tab::Movement);
        QVERIFY(!table("movement.table")->isVisible());
        picture("empty");
    }

    void aListIsFrozenOnlyWithNameAndReason() {
        openAugust();
        QSignalSpy messages(m_page.get(), &Page::messageShown);
        m_page->startFreezing();
        auto* apply = button("freeze.apply");
        QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), kPatience);
        QCOMPARE(apply->text(), QStringLiteral("Freeze August 2026 for good"));
        QVERIFY(said("freeze.warning").contains(QStringLiteral("cannot be undone")));
        QVERIFY(said("freeze.subject").contains(QStringLiteral("31 Aug 2026")));
        const auto list = m_session->ranking().current();
        if (list->unmappedOffences > 0)
            QVERIFY2(freezeLines()
                         .join(QLatin1Char('\n'))
                         .contains(QStringLiteral("the score of %1 suspect").arg(list->atLeastSuspects)),
                     qPrintable(freezeLines().join(QLatin1Char('\n'))));
        QCOMPARE(freezeLines().contains(QStringLiteral("Nothing is unmapped or unresolved.")),
                 freezeLines().size() == 1 && list->unmappedOffences == 0);
        picture("freeze");
        apply->click(); // no reason
        QVERIFY(part<QLabel>("freeze.refusal")->isVisible());
        part<QLineEdit>("freeze.reason")->setText(QStringLiteral("   "));
        apply->click();
        QVERIFY(part<QLabel>("freeze.refusal")->isVisible());
        part<QLineEdit>("freeze.reason")->setText(QStringLiteral("agreed"));
        QVERIFY(!part<QLabel>("freeze.refusal")->isVisible());
        part<QLineEdit>("freeze.by")->clear();
        apply->click();
        QVERIFY(part<QLabel>("freeze.refusal")->isVisible());
        QTest::qWait(200);
        QVERIFY(m_session->cycles().cycles().empty());
        part<QLineEdit>("freeze.by")->setText(QStringLiteral("A. Analyst"));
        apply->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->cycles().cycles().size(), std::size_t(1), kPatience);
        QTRY_VERIFY(part<QWidget>("freezePanel")->isHidden());
        auto* cycles = table("cycles.table");
        QCOMPARE(cycles->model()->rowCount(), 1);
        QCOMPARE(cell(cycles, 0, "by"), QStringLiteral("A. Analyst"));
        QCOMPARE(cell(cycles, 0, "reason"), QStringLiteral("agreed"));
        const CycleInfo& cycle = m_session->cycles().cycles().front();
        QCOMPARE(cycle.ranked, static_cast<std::int32_t>(list->rows.size()));
        QCOMPARE(cycle.cutOff, kPlaces);
        QCOMPARE(messages.count(), 1);
        QVERIFY(
            messages.front().front().toString().contains(QString::fromStdString(cycle.sha256.substr(0, 8))));
        QCOMPARE(logged(audit_action::kCycleFrozen), 1);
    }

    void frozenOnceMoreIsTheNextVersion() {
        openAugust();
        freeze(QStringLiteral("A. Analyst"), QStringLiteral("first"));
        m_page->startFreezing();
        QTRY_VERIFY_WITH_TIMEOUT(freezeLines()
                                     .join(QLatin1Char(' '))
                                     .contains(QStringLiteral("This will be version 2; version 1 is kept")),
                                 kPatience);
        part<QLineEdit>("freeze.reason")->setText(QStringLiteral("second"));
        part<QLineEdit>("freeze.by")->setText(QStringLiteral("B. Analyst"));
        QTest::keyClick(part<QLineEdit>("freeze.by"), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(table("cycles.table")->model()->rowCount(), 2, kPatience);
        QCOMPARE(cell(table("cycles.table"), 0, "version"), QStringLiteral("2"));
        QCOMPARE(cell(table("cycles.table"), 1, "version"), QStringLiteral("1, superseded"));
        QCOMPARE(cell(table("cycles.table"), 1, "reason"), QStringLiteral("first"));
        QCOMPARE(part<QTabBar>("cyclesTabs")->tabText(0), QStringLiteral("Cycles 2"));
    }

    void aListBeingFrozenIsNotFrozenTwice() {
        openAugust();
        m_page->startFreezing();
        QTRY_VERIFY_WITH_TIMEOUT(button("freeze.apply")->isEnabled(), kPatience);
        part<QLineEdit>("freeze.by")->setText(QStringLiteral("A. Analyst"));
        part<QLineEdit>("freeze.reason")->setText(QStringLiteral("once"));
        button("freeze.apply")->click();
        QVERIFY(!button("freeze.apply")->isEnabled());
        QVERIFY(!button("freeze.cancel")->isEnabled()); // it is under way
        QTest::keyClick(part<QWidget>("freezePanel"), Qt::Key_Escape);
        m_page->openCycleEditor();
        m_page->startFreezing();
        QVERIFY(!button("freeze.apply")->isEnabled());
        QCOMPARE(part<QLineEdit>("freeze.reason")->text(), QStringLiteral("once"));
        QTRY_COMPARE_WITH_TIMEOUT(m_session->cycles().cycles().size(), std::size_t(1), kPatience);
        QTRY_VERIFY(part<QWidget>("freezePanel")->isHidden());
        m_page->startFreezing();
        QTRY_VERIFY_WITH_TIMEOUT(button("freeze.apply")->isEnabled(), kPatience);
        QVERIFY(button("freeze.cancel")->isEnabled());
        QVERIFY(part<QLineEdit>("freeze.reason")->text().isEmpty());
    }

    void theCutOffIsThatOfTheSettings() {
        openOctober();
        showMovement();
        const auto most = m_page->movementSection().movements().size();
        m_page->startFreezing();
        QVERIFY(said("freeze.subject").contains(QStringLiteral("cut-off 100")));
        settings::Settings::instance().set(settings::keys::kCutOff, 5);
        QVERIFY(said("freeze.subject").contains(QStringLiteral("cut-off 5,")));
        showMovement();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->movementSection().movements().size() != most, kPatience);
        QCOMPARE(std::ranges::count_if(
                     m_page->movementSection().movements(),
                     [](const Movement& m) { return m.status != MoveStatus::Leaver && m.rank > 5; }),
                 0);
        settings::Settings::instance().set(settings::keys::kCutOff, kPlaces);
    }

    void whatIsSavedIsWhatWasCompared() {
        openOctober();
        showMovement();
        auto* before = part<QComboBox>("movement.before");
        QVERIFY(button("movement.saveChanges")->isEnabled());
        before->setCurrentText(QStringLiteral("August 2026"));
        Q_EMIT before->activated(before->currentIndex());
        // Another two lists are being compared: what is held is of the former two.
        QVERIFY(!button("movement.saveChanges")->isEnabled());
        QVERIFY(!button("movement.saveLedgers")->isEnabled());
        const QString early = m_dir->filePath(QStringLiteral("early.csv"));
        const QByteArray held =
            QByteArray::fromStdString(harm::movementsCsv(m_page->movementSection().movements()));
        m_page->movementSection().saveChanges(early); // a dialog that was open already
        QTRY_VERIFY_WITH_TIMEOUT(button("movement.saveChanges")->isEnabled(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(contents(early), held, kPatience);
        QCOMPARE(logged(audit_action::kExport, QStringLiteral("2026-09 to the list")), 1);
        m_page->movementSection().saveChanges(m_dir->filePath(QStringLiteral("late.csv")));
        QTRY_COMPARE_WITH_TIMEOUT(logged(audit_action::kExport, QStringLiteral("2026-08 to the list")), 1,
                                  kPatience);
    }

    void aCheckIsAboutTheCyclesThatItSaw() {
        openOctober();
        button("cycles.verify")->click();
        QVERIFY(!button("cycles.verify")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(said("cycles.verifiedText").startsWith(QStringLiteral("Verified")),
                                 kPatience);
        QVERIFY(part<QWidget>("cycles.verified")->isVisible());
        QVERIFY(button("cycles.verify")->isEnabled());
        freeze(QStringLiteral("C. Analyst"), QStringLiteral("October"));
        QVERIFY(part<QWidget>("cycles.verified")->isHidden()); // not said of the new one
        // An answer that comes when the case is left is said nowhere.
        button("cycles.verify")->click();
        m_page->setSession(nullptr);
        m_page->setSession(m_session.get());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->reading().isIdle(), kPatience);
        QVERIFY(part<QWidget>("cycles.verified")->isHidden());
        QVERIFY(button("cycles.verify")->isEnabled());
    }

    void aMonthIsOpenedChangedAndClosed() {
        openAugust();
        m_page->openCycleEditor();
        QVERIFY(part<QWidget>("cycleEditor")->isVisible());
        part<QDateEdit>("cycleEditor.date")->setDate(QDate(2026, 8, 15));
        QVERIFY(said("cycleEditor.title").contains(QStringLiteral("August 2026")));
        part<QSpinBox>("cycleEditor.cutOff")->setValue(7);
        part<QComboBox>("cycleEditor.profile")->setCurrentIndex(1);
        part<QLineEdit>("cycleEditor.by")->clear();
        button("cycleEditor.save")->click();
        QVERIFY(part<QLabel>("cycleEditor.refusal")->isVisible());
        part<QLineEdit>("cycleEditor.by")->setText(QStringLiteral("A. Analyst"));
        button("cycleEditor.save")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->cycles().open().has_value(), kPatience);
        QCOMPARE(m_session->cycles().open()->cutOff, 7);
        QCOMPARE(m_session->cycles().open()->profile, builtInProfiles()[1]);
        QTRY_VERIFY_WITH_TIMEOUT(said("cycles.open").startsWith(QStringLiteral("August 2026 is open")),
                                 kPatience);
        // The list follows.
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ranking().current()->asAt, *Date::fromYmd(2026, 8, 15),
                                  kPatience);
        QCOMPARE(button("cycles.change")->text(), QStringLiteral("Change…"));
        button("cycles.change")->click();
        QCOMPARE(part<QSpinBox>("cycleEditor.cutOff")->value(), 7);
        QTest::keyClick(part<QWidget>("cycleEditor"), Qt::Key_Escape);
        QVERIFY(part<QWidget>("cycleEditor")->isHidden());
        button("cycles.close")->click();
        QTRY_VERIFY_WITH_TIMEOUT(!m_session->cycles().open(), kPatience);
        QTRY_VERIFY(said("cycles.open").startsWith(QStringLiteral("No cycle is open")));
    }

    void readOnlySaysWhyNothingCanBeFrozen() {
        m_path = copyOf(m_august);
        auto other = storage::openCase(m_path, testing::editing(QStringLiteral("someone")));
        QVERIFY(other.has_value());
        open(m_path, *Date::fromYmd(2026, 8, 31));
        QVERIFY(m_session->isReadOnly());
        QVERIFY(!button("cycles.freeze")->isEnabled());
        QCOMPARE(button("cycles.freeze")->toolTip(), m_session->readOnlyReason());
        QVERIFY(!button("cycles.change")->isEnabled());
        m_page->startFreezing();
        QVERIFY(part<QWidget>("freezePanel")->isHidden());
    }

    void aStaleListIsNotFrozen() {
        openAugust();
        // Another program changes the case after the list was made.
        testing::runSql(m_path, "UPDATE meta SET value = value + 1 WHERE key = 'data_version';");
        m_page->startFreezing();
        QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("freeze.refusal")->text().contains(QStringLiteral("Reload")),
                                 kPatience);
        QVERIFY(!button("freeze.apply")->isEnabled());
        QVERIFY(button("freeze.reload")->isVisible());
        button("freeze.reload")->click();
        QTRY_VERIFY_WITH_TIMEOUT(button("freeze.apply")->isEnabled(), kPatience);
    }

    void theFrozenListIsShownFilteredAndSaved() {
        openOctober();
        auto* cycles = table("cycles.table");
        QCOMPARE(cycles->model()->rowCount(), 2);
        QCOMPARE(cell(cycles, 0, "label"), QStringLiteral("2026-09"));
        picture("list");
        cycles->selectRow(1);
        cycles->setFocus();
        QTest::keyClick(cycles, Qt::Key_Return);
        const CycleInfo august = m_session->cycles().cycles()[1];
        auto* list = table("frozen.table");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), august.ranked, kPatience);
        QVERIFY(list->isVisible());
        QCOMPARE(said("frozen.title"), QStringLiteral("August 2026"));
        QCOMPARE(said("frozen.tag"), QStringLiteral("Frozen"));
        QVERIFY(said("frozen.facts").contains(QString::fromStdString(august.sha256.substr(0, 8))));
        QVERIFY(said("frozen.facts").contains(QStringLiteral("A. Analyst")));
        picture("frozen");

        const QString ref = list->model()->index(0, 0).data(tables::RefRole).toString();
        auto* search = part<SearchField>("frozen.search");
        search->setText(ref);
        search->flush();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->selectRow(0);
        QSignalSpy dossier(m_page.get(), &Page::dossierRequested);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(dossier.count(), 1);
        QCOMPARE(dossier.front().front().toString(), ref);

        QSignalSpy messages(m_page.get(), &Page::messageShown);
        const QString file = m_dir->filePath(QStringLiteral("list.csv"));
        m_page->cyclesSection().saveList(august.id, file);
        QTRY_COMPARE_WITH_TIMEOUT(messages.count(), 1, kPatience);
        QVERIFY(contents(file).startsWith("rank,nominal_ref,score_days,"));
        QCOMPARE(contents(file).count('\n'), august.ranked + 1);
        const QString ledger = m_dir->filePath(QStringLiteral("ledger.csv"));
        m_page->cyclesSection().saveLedger(august.id, ledger);
        QTRY_COMPARE_WITH_TIMEOUT(messages.count(), 2, kPatience);
        QVERIFY(contents(ledger).startsWith("nominal_ref,crime_no,"));
        QCOMPARE(logged(audit_action::kExport, QStringLiteral("2026-08@1")), 2);
        QSignalSpy failed(m_page.get(), &Page::errorShown);
        m_page->cyclesSection().saveList(august.id, m_dir->filePath(QStringLiteral("no/such/folder.csv")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatience);

        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
    }

    void verifyAndTheSum() {
        openOctober();
        button("cycles.verify")->click();
        QTRY_VERIFY_WITH_TIMEOUT(said("cycles.verifiedText").startsWith(QStringLiteral("Verified: 2")),
                                 kPatience);
        table("cycles.table")->selectRow(0);
        button("cycles.copySum")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QString::fromStdString(m_session->cycles().cycles()[0].sha256));
        QTRY_COMPARE_WITH_TIMEOUT(logged(audit_action::kCopied, QStringLiteral("2026-09")), 1, kPatience);
    }

    void whatMovedSinceTheLastMonth() {
        openOctober();
        showMovement();
        // From the last frozen list of an earlier day to the list now.
        QCOMPARE(part<QComboBox>("movement.before")->currentText(), QStringLiteral("September 2026"));
        QVERIFY(part<QComboBox>("movement.after")->currentText().contains(QStringLiteral("31 Oct 2026")));
        std::vector<Movement> expected;
        bool done = false;
        m_session->cycles().movements(m_session->cycles().cycles()[0].id, m_session->ranking().current(),
                                      kPlaces, m_page.get(), [&](Result<std::vector<Movement>> moves) {
                                          QVERIFY(moves.has_value());
                                          expected = std::move(*moves);
                                          done = true;
                                      });
        QTRY_VERIFY_WITH_TIMEOUT(done, kPatience);
        const auto& moves = m_page->movementSection().movements();
        QCOMPARE(moves.size(), expected.size());
        QCOMPARE(harm::movementsCsv(moves), harm::movementsCsv(expected));
        auto* list = table("movement.table");
        const auto buttonOf = [](MovementSegment which) {
            switch (which) {
            case MovementSegment::Joiners:
                return "movement.joiners";
            case MovementSegment::Returners:
                return "movement.returners";
            case MovementSegment::Leavers:
                return "movement.leavers";
            case MovementSegment::Biggest:
                return "movement.biggest";
            case MovementSegment::Stayers:
                return "movement.stayers";
            case MovementSegment::All:
                break;
            }
            return "movement.all";
        };
        for (const MovementSegment which : tables::kMovementSegments) {
            const auto held = tables::segment(expected, which);
            button(buttonOf(which))->click();
            QVERIFY2(button(buttonOf(which))->text().endsWith(QStringLiteral(" %1").arg(held.size())),
                     qPrintable(button(buttonOf(which))->text()));
            QCOMPARE(list->model()->rowCount(), static_cast<int>(held.size()));
            for (int row = 0; row < list->model()->rowCount(); ++row)
                QCOMPARE(list->model()->index(row, 0).data(tables::RefRole).toString(),
                         QString::fromStdString(held[static_cast<std::size_t>(row)].nominalRef));
        }
        // As many come as go, and whoever leaves has a reason.
        const auto count = [&](MovementSegment which) { return tables::segment(expected, which).size(); };
        QVERIFY2(count(MovementSegment::Leavers) > 0, harm::movementsCsv(expected).substr(0, 3000).c_str());
        QCOMPARE(count(MovementSegment::Joiners) + count(MovementSegment::Returners),
                 count(MovementSegment::Leavers));
        m_page->movementSection().choose(MovementSegment::Leavers);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            QVERIFY(!cell(list, row, "reason").isEmpty());
            QVERIFY(!cell(list, row, "suspect").isEmpty());
        }
        QSignalSpy dossier(m_page.get(), &Page::dossierRequested);
        list->selectRow(0);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(dossier.count(), 1);
        QCOMPARE(dossier.front().front().toString(),
                 list->model()->index(0, 0).data(tables::RefRole).toString());
    }

    void ledgerAndChartsFollowTheSelection() {
        openOctober();
        showMovement();
        m_page->movementSection().choose(MovementSegment::Joiners);
        auto* list = table("movement.table");
        QVERIFY(list->model()->rowCount() > 0);
        list->selectRow(0);
        const QString ref = list->model()->index(0, 0).data(tables::RefRole).toString();
        const auto& moves = m_page->movementSection().movements();
        const auto held = std::find_if(moves.begin(), moves.end(), [&](const Movement& m) {
            return QString::fromStdString(m.nominalRef) == ref;
        });
        QVERIFY(held != moves.end());
        auto* ledger = table("movement.ledger");
        QCOMPARE(ledger->model()->rowCount(), static_cast<int>(held->lines.size()) + 2);
        QCOMPARE(cell(ledger, ledger->model()->rowCount() - 1, "sum"), held->score.display());
        QCOMPARE(cell(ledger, ledger->model()->rowCount() - 2, "sum"), held->score.display()); // they add up
        QVERIFY(said("movement.sum").contains(held->score.display()));

        const charts::ChartSpec& slope = m_page->movementSection().side().slope().spec();
        QCOMPARE(slope.kind, charts::ChartSpec::Kind::Slope);
        int strong = 0;
        for (const auto& series : slope.series)
            if (series.isStrong) {
                ++strong;
                QCOMPARE(series.values[1], std::int64_t(held->rank));
            }
        QCOMPARE(strong, 1);
        const charts::ChartSpec& bump = m_page->movementSection().side().bump().spec();
        QCOMPARE(bump.categories.size(), 3); // August, September, now
        QVERIFY(bump.series.size() >= 5);
        const auto history = m_session->cycles().history();
        const auto top =
            std::find_if(moves.begin(), moves.end(), [](const Movement& m) { return m.rank == 1; });
        const QString name = m_page->movementSection().side().bump().spec().tableRows[1][0];
        bool found = false;
        for (const auto& row : bump.tableRows)
            found = found || (row.size() == 4 && row[3] == QStringLiteral("1"));
        QVERIFY2(found, "the first of the list is followed by default");
        QVERIFY(!name.isEmpty());
        QCOMPARE(history->place(top->nominalRef, 1).rank, top->prevRank);

        // A chosen few instead.
        m_page->movementSection().choose(MovementSegment::All);
        list->selectAll();
        QCOMPARE(std::ssize(m_page->movementSection().side().bump().spec().series), 12);
        list->clearSelection();
        list->selectionModel()->select(list->model()->index(0, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        list->selectionModel()->select(list->model()->index(1, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(std::ssize(m_page->movementSection().side().bump().spec().series), 2);
        picture("movement");
        part<QTabBar>("movement.chartTabs")->setCurrentIndex(1);
        picture("bump");
    }

    void movementIsSavedAsTheCommandLineWritesIt() {
        openOctober();
        showMovement();
        m_page->movementSection().choose(MovementSegment::Leavers); // the file holds all of them
        QSignalSpy messages(m_page.get(), &Page::messageShown);
        const QString changes = m_dir->filePath(QStringLiteral("changes.csv"));
        const QString ledgers = m_dir->filePath(QStringLiteral("ledgers.csv"));
        m_page->movementSection().saveChanges(changes);
        QTRY_COMPARE_WITH_TIMEOUT(messages.count(), 1, kPatience);
        m_page->movementSection().saveLedgers(ledgers);
        QTRY_COMPARE_WITH_TIMEOUT(messages.count(), 2, kPatience);
        const auto& moves = m_page->movementSection().movements();
        QCOMPARE(contents(changes), QByteArray::fromStdString(harm::movementsCsv(moves)));
        QCOMPARE(contents(changes).count('\n'), std::ssize(moves) + 1);
        QCOMPARE(contents(ledgers), QByteArray::fromStdString(harm::movementLinesCsv(moves)));
        QCOMPARE(logged(audit_action::kExport, QStringLiteral("2026-09 to the list as at 2026-10-31")), 2);
        QSignalSpy failed(m_page.get(), &Page::errorShown);
        m_page->movementSection().saveChanges(m_dir->filePath(QStringLiteral("no/such/folder.csv")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kPatience);
    }

    void twoFrozenListsAndTheSameTwice() {
        openOctober();
        showMovement();
        auto* before = part<QComboBox>("movement.before");
        auto* after = part<QComboBox>("movement.after");
        const auto choose = [](QComboBox* choice, const QString& text) {
            choice->setCurrentText(text);
            Q_EMIT choice->activated(choice->currentIndex());
        };
        choose(after, QStringLiteral("September 2026"));
        QVERIFY(m_page->movementSection().movements().empty());
        QVERIFY(!table("movement.table")->isVisible());
        QVERIFY(!button("movement.saveChanges")->isEnabled());
        choose(before, QStringLiteral("August 2026"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->movementSection().movements().empty(), kPatience);
        // A later list of the case does not change the choice.
        m_session->ranking().request(*Date::fromYmd(2026, 10, 30), builtInProfile());
        QTRY_COMPARE_WITH_TIMEOUT(m_session->ranking().current()->asAt, *Date::fromYmd(2026, 10, 30),
                                  kPatience);
        QCOMPARE(before->currentText(), QStringLiteral("August 2026"));
        QCOMPARE(after->currentText(), QStringLiteral("September 2026"));
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->movementSection().movements().empty(), kPatience);
        const auto& moves = m_page->movementSection().movements();
        const auto history = m_session->cycles().history();
        for (const Movement& m : moves) {
            QCOMPARE(history->place(m.nominalRef, 0).rank, m.prevRank);
            QCOMPARE(history->place(m.nominalRef, 1).rank, m.rank);
        }
    }

    void everyControlHasANameAndAKeyboard() {
        openOctober();
        QCOMPARE(testing::unnamedControls(m_page.get()), QStringList());
        QCOMPARE(testing::anonymousControls(m_page.get()), QStringList());
        QCOMPARE(testing::unreachableByTab(m_page.get()), QStringList());
        m_page->startFreezing();
        QTRY_VERIFY_WITH_TIMEOUT(button("freeze.apply")->isEnabled(), kPatience);
        QCOMPARE(testing::unreachableByTab(m_page.get()), QStringList());
        showMovement();
        QCOMPARE(testing::unreachableByTab(m_page.get()), QStringList());
    }

    void anotherCaseLeavesNothingBehind() {
        openOctober();
        showMovement();
        m_page->setSession(nullptr);
        QCOMPARE(table("cycles.table")->model()->rowCount(), 0);
        QCOMPARE(table("movement.table")->model()->rowCount(), 0);
        QVERIFY(m_page->movementSection().movements().empty());
        QVERIFY(!button("cycles.freeze")->isEnabled());
    }
};

QTEST_MAIN(TestCyclesPage)
#include "tst_cycles_page.moc"

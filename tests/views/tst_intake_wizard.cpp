// SPDX-License-Identifier: GPL-3.0-or-later
// The import wizard as an analyst uses it with a flat extract of another layout: from the file to the
// committed import, back and forth, next month in two clicks.
#include "models/cases/case_session.h"
#include "models/harm/index_file.h"
#include "models/storage/case_connection.h"
#include "tests/support/widget_audit.h"
#include "views/common/data_table.h"
#include "views/common/theme.h"
#include "views/intake/intake_page.h"
#include "views/intake/spec_edit.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace harmdesk;
using namespace harmdesk::views;

namespace {

/// A row for each crime and suspect, as a records system might write it: semicolons, Windows-1252, days
/// first.
QByteArray flatExtract(int crimes, bool provable) {
    QByteArray text = "CrimeNo;HO Class;Offence;Date Reported;Suspect URN;Surname;Forename;DOB;Sex;Role;"
                      "Flags;Crime Status;Comment\r\n";
    for (int i = 1; i <= crimes; ++i) {
        const int day = provable ? 1 + i % 28 : 1 + i % 12;
        text += "C" + QByteArray::number(1000 + i) + "/26;008/06;Assault occasioning actual bodily harm;" +
                QByteArray::number(day).rightJustified(2, '0') + "/10/2026;N" +
                QByteArray::number(100 + i % 9) + ";Zolt\xE1n;Al;19/03/1990;" + (i % 3 ? "Male" : "Female") +
                ";Suspect;VAWG;ACTIVE;note \x96 " + QByteArray::number(i) + "\r\n";
    }
    return text;
}

struct Desk {
    explicit Desk(bool readOnly = false) {
        const auto index = harm::builtInIndex();
        storage::OpenOptions edit;
        edit.access = storage::Access::Edit;
        auto made = storage::createCase(path(), *index, edit);
        if (!made) qFatal("%s", qPrintable(made.error().text));
        if (readOnly) holder = std::move(*made);
        made->reset();
        session = std::make_unique<cases::CaseSession>();
        QSignalSpy opened(session.get(), &cases::CaseSession::opened);
        session->open(path());
        if (!opened.wait(20000)) qFatal("case did not open");
        page.setSession(session.get());
        page.resize(1220, 600); // a window of 1280 × 720 less its rail, strip and banners
        page.show();
    }
    ~Desk() { page.setSession(nullptr); }
    QString path() const { return dir.filePath(QStringLiteral("desk.harmdesk")); }
    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
        return file.fileName();
    }
    template <class W> W* find(const char* name) {
        auto* const steps = page.findChild<QStackedWidget*>(QStringLiteral("intakeSteps"));
        W* widget = steps->currentWidget()->findChild<W*>(QString::fromLatin1(name));
        if (widget == nullptr) widget = page.findChild<W*>(QString::fromLatin1(name));
        if (widget == nullptr) qFatal("no %s", name);
        return widget;
    }
    bool choose(const QString& file) {
        QSignalSpy planned(&page, &Page::messageShown);
        page.choosePaths({file});
        return QTest::qWaitFor([&] { return !page.isRunning(); }, 60000);
    }
    /// Answers everything that a person has to: what stops, then the next step.
    bool settle() {
        WizardState& state = page.state();
        for (const SpecFinding& finding : std::vector<SpecFinding>(state.findings()))
            if (finding.kind == SpecFinding::Kind::Undecided)
                state.edit(0, QStringLiteral("dates"), [&](SourceRule& rule) {
                    for (TargetRule& target : rule.targets)
                        for (FieldRule& field : target.fields)
                            if (field.date == DateStyle::Unknown && field.field == finding.field)
                                field.date = DateStyle::DayFirst;
                });
        return state.blocking() == 0;
    }
    void click(const char* button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }

    QTemporaryDir dir;
    std::unique_ptr<storage::CaseConnection> holder; // another program that has the case
    std::unique_ptr<cases::CaseSession> session;
    IntakePage page;
};

/// HARMDESK_SHOTS=folder keeps pictures of the page for looking at.
void shoot(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("HARMDESK_SHOTS");
    if (folder.isEmpty()) return;
    QTest::qWait(450);
    widget.grab().save(folder + QLatin1Char('/') + name);
}

} // namespace

class TestIntakeWizard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void fromTheFileToTheImport() {
        Desk desk;
        WizardState& state = desk.page.state();
        QVERIFY(desk.choose(desk.write(QStringLiteral("VAWG_OCT26.csv"), flatExtract(60, true))));
        QVERIFY2(!state.fault(), state.fault() ? qPrintable(state.fault()->text) : "");
        QCOMPARE(state.from(), WizardState::From::Guessed);
        QCOMPARE(state.files().size(), 1u);
        shoot(desk.page, QStringLiteral("wizard-files.png"));

        // Format: found out, shown with real rows.
        desk.page.next();
        QCOMPARE(state.step(), WizardStep::Format);
        QTRY_VERIFY(state.file(0)->preview.has_value());
        QCOMPARE(state.file(0)->format.delimiter, ';');
        QCOMPARE(state.file(0)->format.encoding, TextEncoding::Windows1252);
        auto* const preview = desk.find<DataTable>("intake.preview");
        QTRY_VERIFY(preview->isVisible());
        QCOMPARE(preview->model()->index(0, 1).data().toString(), QStringLiteral("CrimeNo"));
        QCOMPARE(preview->model()->index(1, 6).data().toString(), QString::fromUtf8("Zoltán"));
        shoot(desk.page, QStringLiteral("wizard-format.png"));

        // Mapping: every column in sight, over the whole file.
        desk.page.next();
        QTRY_COMPARE(state.step(), WizardStep::Mapping);
        auto* const columns = desk.find<DataTable>("intake.columns");
        QTRY_COMPARE(columns->model()->rowCount(), 13);
        shoot(desk.page, QStringLiteral("wizard-mapping.png"));
        QVERIFY(desk.settle());
        desk.page.next();
        QTRY_COMPARE(state.step(), WizardStep::Check);
        QTRY_VERIFY_WITH_TIMEOUT(state.isChecked(), 60000);
        const ImportReceipt& dry = state.dryRun()->receipt;
        QVERIFY(dry.dryRun);
        std::int64_t crimes = 0;
        for (const FileReceipt& file : dry.files)
            if (file.kind == FileKind::Crimes) crimes += file.inserted;
        QCOMPARE(crimes, 60);
        shoot(desk.page, QStringLiteral("wizard-check.png"));
        {
            auto reader = storage::openCase(desk.path(), {});
            QCOMPARE((*reader)->info()->crimes, 0); // nothing is written yet
        }

        // The mapping is new: it gets a name first.
        QVERIFY(!desk.find<QPushButton>("runImport")->isVisible());
        desk.page.next();
        QCOMPARE(state.step(), WizardStep::Import);
        auto* const name = desk.find<QLineEdit>("specName");
        QCOMPARE(name->text(), QStringLiteral("VAWG"));
        name->clear();
        QTest::keyClicks(name, QStringLiteral(" "));
        QVERIFY(!desk.find<QPushButton>("runImport")->isEnabled());
        name->clear();
        QTest::keyClicks(name, QStringLiteral("Force flat"));
        shoot(desk.page, QStringLiteral("wizard-import.png"));
        QSignalSpy finished(&desk.page, &IntakePage::finished);
        desk.click("runImport");
        QVERIFY(finished.wait(60000));
        QVERIFY(state.isImported());
        QCOMPARE(state.receipt()->spec, QStringLiteral("Force flat"));
        QCOMPARE(state.receipt()->specVersion, 1);
        QVERIFY(desk.find<QLabel>("receiptSum")->isVisible());
        shoot(desk.page, QStringLiteral("wizard-receipt.png"));
        {
            auto reader = storage::openCase(desk.path(), {});
            QCOMPARE((*reader)->info()->crimes, 60);
            QCOMPARE((*reader)->specs().specs()->size(), 1u);
        }

        // Next month: choose the file, import. Two clicks.
        QVERIFY(desk.choose(desk.write(QStringLiteral("VAWG_NOV26.csv"), flatExtract(70, true))));
        QCOMPARE(state.from(), WizardState::From::Saved);
        QTRY_COMPARE(state.step(), WizardStep::Check);
        QVERIFY(desk.find<QPushButton>("runImport")->isVisible());
        QVERIFY(desk.find<QPushButton>("runImport")->isEnabled());
        desk.click("runImport");
        QTRY_VERIFY_WITH_TIMEOUT(state.isImported(), 60000);
        QCOMPARE(state.receipt()->specVersion, 1);
        auto reader = storage::openCase(desk.path(), {});
        QCOMPARE((*reader)->info()->crimes, 70);
        QCOMPARE((*reader)->specs().specs()->front().version, 1); // nothing new to keep
    }

    void backAndForthLosesNothing() {
        Desk desk;
        WizardState& state = desk.page.state();
        QVERIFY(desk.choose(desk.write(QStringLiteral("flat.csv"), flatExtract(30, true))));
        desk.page.next();
        desk.page.next();
        QTRY_COMPARE(state.step(), WizardStep::Mapping);
        state.edit(0, QStringLiteral("left out"),
                   [](SourceRule& rule) { spec_edit::setIgnored(rule, "Comment", true); });
        const ImportSpec made = state.spec();
        desk.find<QLineEdit>("specName")->setText(QStringLiteral("Mine"));
        for (int i = 0; i < 3; ++i) desk.page.back();
        QCOMPARE(state.step(), WizardStep::Files);
        desk.page.next();
        desk.page.next();
        QTRY_COMPARE(state.step(), WizardStep::Mapping);
        QVERIFY(!desk.page.isRunning());
        QVERIFY(state.spec() == made);
        // Every change can be undone and done again, by the keyboard too.
        desk.find<DataTable>("intake.columns")->setFocus();
        QTest::keyClick(desk.find<DataTable>("intake.columns"), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!(state.spec() == made));
        QVERIFY(state.spec().sources.at(0).ignored.empty());
        state.undoStack().redo();
        QVERIFY(state.spec() == made);
    }

    void anotherFormatIsReadAnew() {
        Desk desk;
        WizardState& state = desk.page.state();
        QVERIFY(desk.choose(desk.write(QStringLiteral("flat.csv"), flatExtract(30, true))));
        desk.page.next();
        QTRY_VERIFY(state.file(0)->preview.has_value());
        auto* const delimiter = desk.find<QComboBox>("formatDelimiter");
        delimiter->setCurrentIndex(delimiter->findData(','));
        Q_EMIT delimiter->activated(delimiter->currentIndex());
        QVERIFY(state.needsMeasuring());
        QCOMPARE(state.stateOf(WizardStep::Format), StepState::NeedsYou);
        QTRY_COMPARE(state.file(0)->preview->columns.size(), 1u);
        desk.click("formatReset");
        QTRY_COMPARE(state.file(0)->preview->columns.size(), 13u);
        QVERIFY(!state.needsMeasuring());
        QCOMPARE(state.blocking() == 0 || !state.findings().empty(), true);
    }

    void anAmbiguousDateIsAsked() {
        Desk desk;
        WizardState& state = desk.page.state();
        QByteArray text = flatExtract(40, false);
        QVERIFY(desk.choose(desk.write(QStringLiteral("flat.csv"), text)));
        QVERIFY(state.blocking() > 0);
        QVERIFY(!state.isReady());
        desk.page.next();
        desk.page.next();
        QTRY_COMPARE(state.step(), WizardStep::Mapping);
        QVERIFY(!desk.find<QPushButton>("wizardNext")->isEnabled());
        QVERIFY(!desk.find<QPushButton>("runImport")->isEnabled());
        // Find the column, answer the question.
        auto* const columns = desk.find<DataTable>("intake.columns");
        for (int row = 0; row < columns->model()->rowCount(); ++row)
            if (columns->model()->index(row, 1).data().toString() == QStringLiteral("Date Reported"))
                columns->selectRow(row);
        auto* const style = desk.find<QComboBox>("ruleDates");
        QVERIFY(style->isVisible());
        QVERIFY(desk.find<QLabel>("ruleEvidence")->text().contains(QStringLiteral("can be read either way")));
        shoot(desk.page, QStringLiteral("wizard-dates.png"));
        style->setCurrentIndex(style->findData(static_cast<int>(DateStyle::DayFirst)));
        Q_EMIT style->activated(style->currentIndex());
        QCOMPARE(state.blocking(), 0);
        QVERIFY(desk.find<QPushButton>("wizardNext")->isEnabled());
    }

    void aBrokenFileIsSaidAndCanBeSet() {
        Desk desk;
        WizardState& state = desk.page.state();
        QVERIFY(desk.choose(
            desk.write(QStringLiteral("picture.csv"), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 20))));
        QVERIFY(state.fault().has_value());
        QVERIFY(desk.find<QLabel>("chosenFault")->isVisible());
        QVERIFY(!desk.find<QPushButton>("runImport")->isEnabled());
        QVERIFY(!state.isReady());
        shoot(desk.page, QStringLiteral("wizard-fault.png"));
    }

    void cancelledLookLeavesNothing() {
        Desk desk;
        desk.page.choosePaths({desk.write(QStringLiteral("flat.csv"), flatExtract(60000, true))});
        QVERIFY(desk.page.isRunning());
        QVERIFY(desk.find<QPushButton>("cancelImport")->isVisible());
        desk.page.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.page.isRunning(), 20000);
        QVERIFY(!desk.page.state().isReady());
        QVERIFY(desk.find<QPushButton>("chooseFiles")->isEnabled());
    }

    void readOnlyMayCheckAndNotImport() {
        Desk desk(true);
        WizardState& state = desk.page.state();
        QVERIFY(desk.session->isReadOnly());
        QVERIFY(desk.choose(desk.write(QStringLiteral("flat.csv"), flatExtract(30, true))));
        QVERIFY(desk.settle());
        desk.page.next();
        desk.page.next();
        QTRY_COMPARE(state.step(), WizardStep::Mapping);
        desk.page.next();
        QTRY_VERIFY_WITH_TIMEOUT(state.isChecked(), 60000);
        desk.page.next();
        QVERIFY(!desk.find<QPushButton>("runImport")->isEnabled());
        QVERIFY(!desk.find<QPushButton>("runImport")->toolTip().isEmpty());
        desk.page.import();
        QVERIFY(!desk.page.isRunning());
    }

    void everyControlHasAName() {
        Desk desk;
        QVERIFY(desk.choose(desk.write(QStringLiteral("flat.csv"), flatExtract(30, true))));
        for (int i = 0; i < kWizardSteps; ++i) {
            desk.page.state().goTo(static_cast<WizardStep>(i));
            QCOMPARE(testing::unnamedControls(&desk.page, true).join(QLatin1Char('\n')), QString());
            QCOMPARE(testing::anonymousControls(&desk.page).join(QLatin1Char('\n')), QString());
        }
    }
};

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const Theme look(app);
    TestIntakeWizard test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_intake_wizard.moc"

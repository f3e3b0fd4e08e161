// SPDX-License-Identifier: GPL-3.0-or-later
// The intake page as an analyst uses it: choose, check, import, cancel, read the receipt.
#include "models/cases/case_session.h"
#include "models/harm/index_file.h"
#include "models/intake/import.h"
#include "models/storage/case_connection.h"
#include "tests/support/widget_audit.h"
#include "views/common/data_table.h"
#include "views/common/theme.h"
#include "views/intake/intake_page.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace harmdesk;
using namespace harmdesk::views;

namespace {

QString golden(const QString& month) {
    return QStringLiteral(HARMDESK_SOURCE_DIR "/tests/golden/extract-a/") + month;
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
        if (!opened.wait(10000)) qFatal("case did not open");
        page.setSession(session.get());
        page.resize(1380, 780);
        page.show();
    }
    ~Desk() { page.setSession(nullptr); }
    QString path() const { return dir.filePath(QStringLiteral("desk.harmdesk")); }
    /// The control of that name; of the two receipts the one of the step that is shown.
    template <class W> W* find(const char* name) {
        auto* const steps = page.findChild<QStackedWidget*>(QStringLiteral("intakeSteps"));
        W* widget = steps->currentWidget()->findChild<W*>(QString::fromLatin1(name));
        if (widget == nullptr) widget = page.findChild<W*>(QString::fromLatin1(name));
        if (widget == nullptr) qFatal("no %s", name);
        return widget;
    }
    QString text(const char* table, int row, const char* column) {
        auto* const view = find<DataTable>(table);
        return view->model()->index(row, view->columnOf(QString::fromLatin1(column))).data().toString();
    }
    /// The standard extract is checked as soon as it is known to be one.
    bool choose(const QString& path) {
        QSignalSpy checked(&page, &IntakePage::finished);
        page.choosePaths({path});
        return checked.wait(60000) && find<QPushButton>("checkOnly")->isEnabled();
    }

    QTemporaryDir dir;
    std::unique_ptr<storage::CaseConnection> holder; // another program that has the case
    std::unique_ptr<cases::CaseSession> session;
    IntakePage page;
};

/// HARMDESK_SHOTS=folder keeps pictures of the page for looking at.
void shoot(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("HARMDESK_SHOTS");
    if (folder.isEmpty()) return;
    QTest::qWait(400);
    widget.grab().save(folder + QLatin1Char('/') + name);
}

} // namespace

class TestIntakePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void withoutCase() {
        IntakePage page;
        page.show();
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("runImport"))->isEnabled());
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("checkOnly"))->isEnabled());
    }

    void importShowsTheReceipt() {
        Desk desk;
        shoot(desk.page, QStringLiteral("intake-empty.png"));
        QSignalSpy finished(&desk.page, &IntakePage::finished);
        QSignalSpy message(&desk.page, &Page::messageShown);
        for (const char* month : {"2026-08", "2026-09", "2026-10"}) {
            desk.page.importPath(golden(QString::fromLatin1(month)));
            QVERIFY(finished.wait(30000));
        }
        QCOMPARE(desk.text("intake.files", 1, "file"), QStringLiteral("crimes.csv"));
        QCOMPARE(desk.text("intake.files", 1, "read"), QStringLiteral("497"));
        QCOMPARE(desk.text("intake.files", 1, "rejected"), QStringLiteral("3"));
        QCOMPARE(desk.text("intake.files", 4, "file"), QStringLiteral("All files"));
        QCOMPARE(desk.text("intake.files", 4, "read"), QStringLiteral("1,241"));
        QVERIFY(desk.find<QLabel>("receiptSum")->text().startsWith(QStringLiteral("1,241 rows read = ")));
        QCOMPARE(desk.text("intake.rejects", 0, "line"), QStringLiteral("536"));
        QCOMPARE(desk.text("intake.rejects", 0, "code"), QStringLiteral("bad_date"));
        QCOMPARE(desk.text("intake.unmapped", 0, "crimes"), QStringLiteral("7"));
        QVERIFY(message.count() >= 3);

        auto* const history = desk.find<DataTable>("intake.history");
        QTRY_COMPARE(history->model()->rowCount(), 3);
        QTRY_VERIFY(history->isVisible());
        theme().setScheme(ColorScheme::Light);
        shoot(desk.page, QStringLiteral("intake-light.png"));
        theme().setScheme(ColorScheme::Dark);
        shoot(desk.page, QStringLiteral("intake-dark.png"));
        desk.page.resize(1000, 560);
        shoot(desk.page, QStringLiteral("intake-small.png"));
        theme().setScheme(ColorScheme::Light);

        // The list of rejected rows can be taken along; that is logged.
        desk.find<QPushButton>("copyRejects")->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(QLatin1Char('\n')), 6);
        QVERIFY(copied.contains(QStringLiteral("\t536\treported_on\tbad_date\t")));
        desk.find<QPushButton>("saveRejects")->click();
        auto* const dialog = desk.find<QFileDialog>("saveRejectsDialog");
        const QString saved = desk.dir.filePath(QStringLiteral("rejected.tsv"));
        Q_EMIT dialog->fileSelected(saved);
        dialog->close();
        QTRY_VERIFY(QFile::exists(saved));
        QFile file(saved);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()), copied);
        auto reader = storage::openCase(desk.path(), {});
        QVERIFY(reader.has_value());
        QStringList actions;
        const auto log = (*reader)->audit().entries();
        QVERIFY(log.has_value());
        for (const AuditEntry& entry : *log) actions.append(entry.event.action);
        QCOMPARE(actions.count(QStringLiteral("import")), 3);
        QVERIFY(actions.contains(QStringLiteral("copied")) && actions.contains(QStringLiteral("export")));

        // An earlier receipt again, by the keyboard.
        history->setCurrentIndex(history->model()->index(2, 0));
        history->setFocus();
        QTest::keyClick(history, Qt::Key_Return);
        QTRY_COMPARE(desk.text("intake.files", 1, "read"), QStringLiteral("9,998"));
        QVERIFY(!desk.find<DataTable>("intake.rejects")->isVisible());
    }

    void checkOnlyWritesNothing() {
        Desk desk;
        QVERIFY(desk.choose(golden(QStringLiteral("2026-08"))));
        QCOMPARE(desk.page.state().step(), WizardStep::Check);
        QSignalSpy finished(&desk.page, &IntakePage::finished);
        QTest::mouseClick(desk.find<QPushButton>("checkOnly"), Qt::LeftButton);
        QVERIFY(desk.page.isRunning());
        QVERIFY(!desk.find<QPushButton>("checkOnly")->isEnabled());
        QVERIFY(finished.wait(30000));
        QCOMPARE(desk.text("intake.files", 0, "inserted"), QStringLiteral("6,068"));
        QCOMPARE(desk.find<QLabel>("receiptTag")->text(), QStringLiteral("Nothing is written yet"));
        auto reader = storage::openCase(desk.path(), {});
        QCOMPARE((*reader)->receipts().receipts()->size(), 0u);
        QVERIFY(desk.find<QPushButton>("runImport")->isEnabled());
    }

    void cancelLeavesTheCase() {
        Desk desk;
        QVERIFY(desk.choose(golden(QStringLiteral("2026-08"))));
        QSignalSpy finished(&desk.page, &IntakePage::finished);
        desk.page.import();
        QVERIFY(desk.find<QPushButton>("cancelImport")->isVisible());
        QTest::mouseClick(desk.find<QPushButton>("cancelImport"), Qt::LeftButton);
        QVERIFY(finished.wait(10000));
        QVERIFY(!desk.page.isRunning());
        QVERIFY(!desk.find<QPushButton>("cancelImport")->isVisible());
        auto reader = storage::openCase(desk.path(), {});
        QCOMPARE((*reader)->receipts().receipts()->size(), 0u);
        QCOMPARE((*reader)->info()->crimes, 0);
        // And can be started again.
        desk.page.import();
        QVERIFY(finished.wait(30000));
        QCOMPARE(desk.text("intake.files", 0, "inserted"), QStringLiteral("6,068"));
    }

    void wrongFolderIsSaidAtOnce() {
        Desk desk;
        desk.page.choosePaths({desk.dir.path()});
        auto* const fault = desk.find<QLabel>("chosenFault");
        QTRY_VERIFY(fault->isVisible());
        QVERIFY(!fault->text().isEmpty());
        QVERIFY(!desk.find<QPushButton>("runImport")->isEnabled());
        shoot(desk.page, QStringLiteral("intake-fault.png"));
    }

    void faultInsideAFile() {
        Desk desk;
        const QString path = desk.dir.filePath(QStringLiteral("persons.csv"));
        QVERIFY(QFile::copy(golden(QStringLiteral("2026-10/persons.csv")), path));
        QFile file(path);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(file.open(QIODevice::Append));
        // Beyond the part that is looked at when the file is chosen.
        for (int i = 0; i < 3000; ++i) file.write("X" + QByteArray::number(i) + ",,Smith,Al,,M,,,,\n");
        file.write("N1,,Zolt\xE1n,,,M,,,,\n");
        file.close();
        desk.page.choosePaths({path});
        // A standard name, but a byte that is not UTF-8: nothing is taken in silence, a reading is proposed.
        const WizardState& state = desk.page.state();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.page.isRunning() && state.hasPlan(), 30000);
        QCOMPARE(state.from(), WizardState::From::Guessed);
        QCOMPARE(state.file(0)->format.encoding, TextEncoding::Windows1252);
        QCOMPARE(state.step(), WizardStep::Files);
        auto reader = storage::openCase(desk.path(), {});
        QCOMPARE((*reader)->info()->persons, 0);
    }

    void aFileThatIsGoneIsSaid() {
        Desk desk;
        const QString path = desk.dir.filePath(QStringLiteral("persons.csv"));
        QVERIFY(QFile::copy(golden(QStringLiteral("2026-10/persons.csv")), path));
        QVERIFY(desk.choose(path));
        QVERIFY(QFile::remove(path));
        const WizardState& state = desk.page.state();
        QSignalSpy finished(&desk.page, &IntakePage::finished);
        desk.page.checkOnly();
        QVERIFY(finished.wait(20000));
        QVERIFY(state.checkFault().has_value());
        desk.page.import();
        QVERIFY(finished.wait(20000));
        QVERIFY(state.importFault().has_value());
        QVERIFY(!state.isImported());
        shoot(desk.page, QStringLiteral("intake-error.png"));
    }

    void dropped() {
        Desk desk;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(golden(QStringLiteral("2026-09")))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&desk.page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&desk.page, &drop);
        QTRY_VERIFY(desk.find<QPushButton>("runImport")->isEnabled());
        QCOMPARE(desk.page.state().files().size(), 4u);
        QTRY_VERIFY(desk.page.state().isChecked());
        shoot(desk.page, QStringLiteral("intake-found.png"));
    }

    void readOnlyMayCheck() {
        Desk desk(true);
        QVERIFY(desk.session->isReadOnly());
        QVERIFY(desk.find<QLabel>("intakeReadOnly")->isVisible());
        QVERIFY(desk.choose(golden(QStringLiteral("2026-09"))));
        QVERIFY(!desk.find<QPushButton>("runImport")->isEnabled());
        QVERIFY(!desk.find<QPushButton>("runImport")->toolTip().isEmpty());
        QSignalSpy finished(&desk.page, &IntakePage::finished);
        desk.page.checkOnly();
        QVERIFY(finished.wait(30000));
        QCOMPARE(desk.text("intake.files", 0, "inserted"), QStringLiteral("116"));
        shoot(desk.page, QStringLiteral("intake-readonly.png"));
    }

    void everyControlHasAName() {
        Desk desk;
        QCOMPARE(testing::unnamedControls(&desk.page, true).join(QLatin1Char('\n')), QString());
        QCOMPARE(testing::anonymousControls(&desk.page).join(QLatin1Char('\n')), QString());
    }
};

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const Theme look(app);
    TestIntakePage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_intake_page.moc"

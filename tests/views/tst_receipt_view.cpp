// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt as an analyst works it: correct rejected rows and re-try them, leave one out, take the import
// back.
#include "models/cases/case_session.h"
#include "models/harm/index_file.h"
#include "models/intake/import.h"
#include "models/storage/case_connection.h"
#include "views/common/data_table.h"
#include "views/common/theme.h"
#include "views/intake/receipt_view.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest>

using namespace harmdesk;
using namespace harmdesk::views;

namespace {

constexpr char kCrimes[] =
    "crime_no,ho_class,cjs_code,offence_title,committed_from,committed_to,reported_on,recorded_on,offences,"
    "borough,easting,northing,mo,flags,status,outcome_type,outcome_on,officer,unit,statement_on\n"
    "1/26,008/06,,Assault,2026-01-01,NULL,2026-01-02,2026-01-02,1,Brent,,,,VAWG,ACTIVE,,,,,\n"
    "2/26,008/06,,Assault,2026-01-01,NULL,31/02/2026,2026-01-02,1,Brent,,,,VAWG,ACTIVE,,,,,\n"
    "3/26,008/06,,Assault,2026-01-01,NULL,2026-01-03,2026-01-03,two,Brent,,,,VAWG,ACTIVE,,,,,\n"
    "4/26,008/06,,Assault,2026-01-01,NULL,2026-01-04,2026-01-04,1,Brent\n";

/// A case with one import of four crimes, three of them rejected; its receipt is on screen.
struct Desk {
    Desk() {
        const auto index = harm::builtInIndex();
        storage::OpenOptions edit;
        edit.access = storage::Access::Edit;
        auto made = storage::createCase(path(), *index, edit);
        if (!made) qFatal("%s", qPrintable(made.error().text));
        QDir().mkpath(dir.filePath(QStringLiteral("jan")));
        write(kCrimes);
        intake::ImportRequest request;
        request.paths = {crimes()};
        auto receipt = intake::importExtract(**made, request, {});
        if (!receipt || receipt->rejects.size() != 3) qFatal("the import went otherwise");
        made->reset();
        session = std::make_unique<cases::CaseSession>();
        QSignalSpy opened(session.get(), &cases::CaseSession::opened);
        session->open(path());
        if (!opened.wait(10000)) qFatal("case did not open");
        view.setSession(session.get());
        view.resize(1000, 900);
        view.show();
        show(receipt->id);
    }
    ~Desk() { view.setSession(nullptr); }
    QString path() const { return dir.filePath(QStringLiteral("desk.harmdesk")); }
    QString crimes() const { return dir.filePath(QStringLiteral("jan/crimes.csv")); }
    void write(const QByteArray& bytes) {
        QFile file(crimes());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) qFatal("cannot write");
    }
    void show(ImportId id) { view.showReceipt(std::make_shared<const ImportReceipt>(receipt(id))); }
    ImportReceipt receipt(ImportId id) {
        auto connection = storage::openCase(path(), {});
        return *(*connection)->receipts().receipt(id);
    }
    std::int64_t heldCrimes() {
        auto connection = storage::openCase(path(), {});
        return (*connection)->info()->crimes;
    }
    template <class W> W* find(const char* name) {
        W* const widget = view.findChild<W*>(QString::fromLatin1(name));
        if (widget == nullptr) qFatal("no %s", name);
        return widget;
    }
    QString state(int row) {
        auto* const table = find<DataTable>("intake.rejects");
        return table->model()->index(row, table->columnOf(QStringLiteral("state"))).data().toString();
    }
    /// Selects a rejected row and waits for its fields.
    DataTable* select(int row) {
        find<DataTable>("intake.rejects")->selectRow(row);
        auto* const fields = find<DataTable>("intake.rejectFields");
        if (!QTest::qWaitFor([&] { return fields->model()->rowCount() > 0; }, 5000)) qFatal("no fields");
        return fields;
    }
    void correct(int row, const char* field, const QString& text) {
        DataTable* const fields = select(row);
        for (int r = 0; r < fields->model()->rowCount(); ++r) {
            if (fields->model()->index(r, 0).data().toString() != QLatin1String(field)) continue;
            fields->setCurrentIndex(fields->model()->index(r, 2));
            fields->edit(fields->currentIndex());
            auto* const editor = fields->findChild<QLineEdit*>();
            if (editor == nullptr) qFatal("not editable");
            editor->selectAll();
            QTest::keyClicks(editor, text);
            QTest::keyClick(editor, Qt::Key_Return);
            const QModelIndex done = fields->model()->index(r, 2); // the editor commits after the key
            if (!QTest::qWaitFor([&] { return done.data().toString() == text; }, 5000)) qFatal("not taken");
        }
    }

    QTemporaryDir dir;
    std::unique_ptr<cases::CaseSession> session;
    ReceiptView view;
};

/// HARMDESK_SHOTS=folder keeps pictures for looking at.
void shoot(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("HARMDESK_SHOTS");
    if (folder.isEmpty()) return;
    QTest::qWait(400);
    widget.grab().save(folder + QLatin1Char('/') + name);
}

} // namespace

class TestReceiptView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void correctsInPlace() {
        Desk desk;
        QCOMPARE(desk.heldCrimes(), 1);
        QVERIFY(!desk.find<QPushButton>("retryCorrected")->isEnabled());
        desk.correct(0, "reported_on", QStringLiteral("2026-02-28"));
        QCOMPARE(desk.state(0), QStringLiteral("Corrected, not yet re-tried"));
        desk.correct(1, "offences", QStringLiteral("three")); // still wrong
        shoot(desk.view, QStringLiteral("rejects-light.png"));
        theme().setScheme(ColorScheme::Dark);
        shoot(desk.view, QStringLiteral("rejects-dark.png"));
        theme().setScheme(ColorScheme::Light);
        QSignalSpy message(&desk.view, &ReceiptView::messageShown);
        QTest::mouseClick(desk.find<QPushButton>("retryCorrected"), Qt::LeftButton);
        QTRY_COMPARE(desk.state(0), QStringLiteral("Taken by import 2"));
        QCOMPARE(desk.state(1), QStringLiteral("Open"));
        QVERIFY(message.last().first().toString().endsWith(QStringLiteral("taken, 1 rejected again.")));
        QCOMPARE(desk.heldCrimes(), 2);
        const ImportReceipt retried = desk.receipt(ImportId{2});
        QCOMPARE(retried.retryOf, ImportId{1});
        QCOMPARE(retried.files.front().rowsRead, 2);
    }

    void correctionsCanBeUndone() {
        Desk desk;
        desk.correct(0, "reported_on", QStringLiteral("2026-02-28"));
        desk.select(1);
        auto* const fields = desk.find<DataTable>("intake.rejectFields");
        fields->setFocus();
        QTRY_VERIFY(fields->hasFocus());
        QTest::keySequence(fields, QKeySequence::Undo);
        QCOMPARE(desk.state(0), QStringLiteral("Open"));
        QCOMPARE(desk.find<DataTable>("intake.rejects")->currentIndex().row(), 0); // shown where it happened
        QVERIFY(!desk.find<QPushButton>("retryCorrected")->isEnabled());
        QTest::keySequence(fields, QKeySequence::Redo);
        QCOMPARE(desk.state(0), QStringLiteral("Corrected, not yet re-tried"));
    }

    void correctedInTheFile() {
        Desk desk;
        QByteArray mended(kCrimes);
        mended.replace("31/02/2026", "2026-02-28").replace(",two,", ",2,");
        mended.replace("2026-01-04,1,Brent\n", "2026-01-04,1,Brent,,,,VAWG,ACTIVE,,,,,\n");
        desk.write(mended);
        QTest::mouseClick(desk.find<QPushButton>("retryFromFiles"), Qt::LeftButton);
        QTRY_COMPARE(desk.state(2), QStringLiteral("Taken by import 2"));
        QCOMPARE(desk.state(0), QStringLiteral("Taken by import 2"));
        QCOMPARE(desk.heldCrimes(), 4);
        QTRY_VERIFY(desk.find<QPushButton>("retryFromFiles")->isHidden());
    }

    void leftOutWithAReason() {
        Desk desk;
        desk.select(1);
        QVERIFY(!desk.find<QPushButton>("leaveOut")->isEnabled());
        desk.find<QLineEdit>("leaveOutReason")->setText(QStringLiteral("a test record"));
        QTest::mouseClick(desk.find<QPushButton>("leaveOut"), Qt::LeftButton);
        QTRY_COMPARE(desk.state(1), QStringLiteral("Left out: a test record"));
        QCOMPARE(desk.heldCrimes(), 1);
        QCOMPARE(desk.state(0), QStringLiteral("Open"));
    }

    void rolledBackAndForward() {
        Desk desk;
        QTest::mouseClick(desk.find<QPushButton>("rollBack"), Qt::LeftButton);
        auto* const reason = desk.find<QLineEdit>("rollBackReason");
        QTRY_VERIFY(reason->isVisible());
        QVERIFY(!desk.find<QPushButton>("rollBackConfirm")->isEnabled()); // no reason, no roll-back
        reason->setText(QStringLiteral("the wrong month"));
        shoot(desk.view, QStringLiteral("rollback-light.png"));
        QTest::mouseClick(desk.find<QPushButton>("rollBackConfirm"), Qt::LeftButton);
        QTRY_VERIFY(desk.find<QLabel>("receiptTag")->text().startsWith(QStringLiteral("Rolled back")));
        QCOMPARE(desk.heldCrimes(), 0);
        QTest::mouseClick(desk.find<QPushButton>("rollBack"), Qt::LeftButton);
        QTRY_VERIFY(reason->isVisible());
        reason->setText(QStringLiteral("it was the right one"));
        QTest::mouseClick(desk.find<QPushButton>("rollBackConfirm"), Qt::LeftButton);
        QTRY_VERIFY(desk.find<QLabel>("receiptTag")->text().startsWith(QStringLiteral("Imported")));
        QCOMPARE(desk.heldCrimes(), 1);
    }

    void obstaclesAreNamed() {
        Desk desk;
        desk.correct(0, "reported_on", QStringLiteral("2026-02-28"));
        QTest::mouseClick(desk.find<QPushButton>("retryCorrected"), Qt::LeftButton);
        QTRY_COMPARE(desk.state(0), QStringLiteral("Taken by import 2"));
        // A third import changes a row of the first.
        QByteArray changed(kCrimes);
        changed.truncate(changed.indexOf("2/26,"));
        changed.replace("1/26,008/06,,Assault", "1/26,008/06,,Common assault");
        desk.write(changed);
        QSignalSpy done(&desk.session->writing(), &jobs::JobQueue::becameIdle);
        desk.session->write<ImportReceipt>(
            {{}, {}, false, nullptr},
            [path = desk.crimes()](storage::CaseConnection& connection, const WorkContext& context) {
                intake::ImportRequest request;
                request.paths = {path};
                return intake::importExtract(connection, request, context);
            },
            [](const Result<ImportReceipt>&) {});
        QVERIFY(done.wait(10000));
        QTest::mouseClick(desk.find<QPushButton>("rollBack"), Qt::LeftButton);
        QTRY_VERIFY(desk.find<QLabel>("rollBackObstacles")->text().contains(QLatin1Char('3')));
        QVERIFY(!desk.find<QLineEdit>("rollBackReason")->isVisible());
        QVERIFY(desk.heldCrimes() == 2);
        shoot(desk.view, QStringLiteral("rollback-obstacles.png"));
    }
};

QTEST_MAIN(TestReceiptView)
#include "tst_receipt_view.moc"

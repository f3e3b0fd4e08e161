// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/resources.h"
#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "models/intake/import.h"
#include "models/settings/settings.h"
#include "tests/support/case_files.h"
#include "tests/support/widget_audit.h"
#include "views/briefing/pack_dialog.h"
#include "views/briefing/pack_preview.h"
#include "views/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTreeView>
#include <QtTest>

using namespace harmdesk;
using cases::CaseSession;
using views::PackDialog;

class PackDialogTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<CaseSession> m_session;
    std::unique_ptr<PackDialog> m_dialog;

    template <class W> W* part(const char* name) const {
        W* found = m_dialog->findChild<W*>(QLatin1String(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void press(const char* name) const { QTest::mouseClick(part<QPushButton>(name), Qt::LeftButton); }
    void show(const QStringList& refs = {}) {
        m_dialog = std::make_unique<PackDialog>(*m_session, refs);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        m_dialog->activateWindow();
    }
    void keepPicture(const char* name) const {
        const QString folder = qEnvironmentVariable("HARMDESK_PICTURES"); // to look at it
        if (!folder.isEmpty()) m_dialog->grab().save(QDir(folder).filePath(QLatin1String(name)));
    }

private Q_SLOTS:
    void initTestCase() {
        m_path = testing::makeCase(m_folder.path());
        {
            auto connection = storage::openCase(m_path, testing::editing());
            QVERIFY(connection);
            intake::ImportRequest request;
            request.paths =
                QStringList{QStringLiteral(HARMDESK_SOURCE_DIR "/tests/golden/extract-a/2026-08")};
            QVERIFY(intake::importExtract(**connection, request, {}).has_value());
        }
        m_session = std::make_unique<CaseSession>();
        QSignalSpy opened(m_session.get(), &CaseSession::opened);
        m_session->open(m_path);
        QVERIFY(opened.wait(20000));
        QSignalSpy ready(&m_session->ranking(), &cases::RankingService::rankingReady);
        m_session->ranking().request(*Date::parseIso("2026-08-31"), builtInProfile());
        QVERIFY(ready.wait(20000));
        settings::Settings::instance().set(settings::keys::kLastFolder, m_folder.path());
    }
    void cleanup() { m_dialog.reset(); }
    void cleanupTestCase() { m_session.reset(); }

    void offersASensibleFile() {
        show();
        QCOMPARE(part<QLineEdit>("packPath")->text(), file("Briefing pack 2026-08-31.pdf"));
        QVERIFY(part<QLabel>("packContents")->text().contains(QStringLiteral("profile v100")));
        QVERIFY(part<QPushButton>("packExport")->isEnabled());
        part<QLineEdit>("packPath")->setText(m_folder.path());
        QVERIFY(!part<QPushButton>("packExport")->isEnabled());
        QVERIFY(part<QLabel>("packNotice")->text().contains(QStringLiteral("folder")));
        part<QLineEdit>("packPath")->clear();
        QVERIFY(!part<QPushButton>("packExport")->isEnabled());
        QCOMPARE(PackDialog::defaultFileName(*Date::parseIso("2026-10-31"), {QStringLiteral("A/1")}),
                 QStringLiteral("Briefing pack 2026-10-31 A-1.pdf"));
    }

    void everyControlHasANameAndIsReached() {
        show({QStringLiteral("N0002252")});
        keepPicture("pack-form.png");
        QCOMPARE(testing::unnamedControls(m_dialog.get()), QStringList());
        QCOMPARE(testing::anonymousControls(m_dialog.get()), QStringList());
        QCOMPARE(testing::unreachableByTab(m_dialog.get()), QStringList());
    }

    void writesAndShowsThePack() {
        show();
        part<QSpinBox>("packTopCount")->setValue(3);
        part<QLineEdit>("packPath")->setText(file("three.pdf"));
        QSignalSpy exported(m_dialog.get(), &PackDialog::exported);
        press("packExport");
        QVERIFY(part<QPushButton>("packCancel")->isVisible());
        QVERIFY(exported.wait(60000));
        QVERIFY(QFileInfo::exists(file("three.pdf")));
        auto* preview = m_dialog->findChild<views::PackPreview*>();
        QVERIFY(preview->isVisible());
        QVERIFY(preview->pageCount() >= 6);
        QTRY_COMPARE(part<QTreeView>("packBookmarks")->model()->rowCount(), 4);
        QVERIFY(part<QLabel>("packDone")->text().contains(QStringLiteral("three.pdf")));
        QTest::qWait(300);
        keepPicture("pack-done.png");
        QCOMPARE(testing::unreachableByTab(m_dialog.get()), QStringList());
        // Turning to a bookmark moves the pages; another pack over the same file is possible while it is
        // shown.
        press("packAgain");
        QVERIFY(part<QLabel>("packNotice")->text().contains(QStringLiteral("replaced")));
        press("packExport");
        QVERIFY(exported.wait(60000));
    }

    void oneSuspectOnly() {
        const auto ranking = m_session->ranking().current();
        const QString ref =
            QString::fromStdString(std::string(ranking->columns->nominalRef[ranking->rows[4].person]));
        show({ref});
        QVERIFY(part<QRadioButton>("packOnly")->isChecked());
        QVERIFY(part<QLineEdit>("packPath")->text().contains(ref));
        part<QLineEdit>("packPath")->setText(file("one.pdf"));
        QSignalSpy exported(m_dialog.get(), &PackDialog::exported);
        press("packExport");
        QVERIFY(exported.wait(60000));
    }

    void failureSaysWhatToDo() {
        show();
        part<QLineEdit>("packPath")->setText(file("nowhere/p.pdf"));
        press("packExport");
        QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("packError")->isVisible(), 60000);
        QVERIFY(part<QLabel>("packError")->text().contains(QStringLiteral("choose another folder")));
        keepPicture("pack-error.png");
        QTest::keyClick(part<QPushButton>("packBack"), Qt::Key_Space);
        QVERIFY(part<QLineEdit>("packPath")->isVisible());
        QVERIFY(part<QPushButton>("packExport")->isEnabled());
    }

    void cancelStopsAndLeavesNothing() {
        show();
        part<QSpinBox>("packTopCount")->setValue(400);
        part<QLineEdit>("packPath")->setText(file("cancelled.pdf"));
        press("packExport");
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape); // stops the export, does not hide it
        QVERIFY(m_dialog->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("packNotice")->isVisible(), 30000);
        QVERIFY(part<QLabel>("packNotice")->text().contains(QStringLiteral("Cancelled")));
        QVERIFY(!QFileInfo::exists(file("cancelled.pdf")));
    }

    void closingTheDialogWhileItRuns() {
        show();
        part<QLineEdit>("packPath")->setText(file("gone.pdf"));
        press("packExport");
        m_dialog.reset();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->reading().isIdle(), 30000);
        QVERIFY(!QFileInfo::exists(file("gone.pdf")));
    }
};

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    ensureResources();
    views::Theme theme(app);
    theme.setScheme(views::ColorScheme::Light);
    PackDialogTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pack_dialog.moc"

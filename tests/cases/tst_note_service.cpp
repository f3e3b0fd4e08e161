// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/case_session.h"
#include "models/cases/note_journal.h"
#include "models/cases/note_service.h"
#include "tests/support/case_files.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <chrono>
#include <cstdio>
#include <thread>

using namespace harmdesk;
using cases::CaseSession;
using cases::NoteJournal;
using cases::NoteService;

namespace {

const QString kRef = QStringLiteral("N300");

/// The program that is killed: opens the case, types, and says so; never leaves by itself.
int typeAndWait(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    CaseSession session;
    QObject::connect(&session, &CaseSession::openFailed, &app, [] { ::exit(3); });
    QObject::connect(&session, &CaseSession::opened, &app, [&] {
        session.notes().edit({}, kRef, QStringLiteral("<p>typed by the <b>child</b></p>"));
        std::puts("typed");
        std::fflush(stdout);
    });
    session.open(QString::fromLocal8Bit(argv[2]));
    return app.exec();
}

} // namespace

class NoteServiceTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_cases = 0;

    QString newCase() {
        const QString path =
            testing::makeCase(m_folder.path(), QStringLiteral("notes%1.harmdesk").arg(++m_cases));
        testing::fillSmallCase(path);
        return path;
    }

    static std::unique_ptr<CaseSession> open(const QString& path) {
        auto session = std::make_unique<CaseSession>();
        QSignalSpy opened(session.get(), &CaseSession::opened);
        session->open(path);
        return opened.wait(10000) ? std::move(session) : nullptr;
    }

    /// What the case file itself holds, read by another connection.
    static std::vector<Note> held(const QString& path) {
        auto connection = storage::openCase(path, testing::viewing());
        if (!connection) return {};
        auto notes = (*connection)->notes().notes(kRef.toStdString());
        return notes ? *notes : std::vector<Note>();
    }

    static QStringList log(const QString& path, const char16_t* action) {
        QStringList out;
        auto connection = storage::openCase(path, testing::viewing());
        if (!connection) return out;
        const auto entries = (*connection)->audit().entries();
        if (!entries) return out;
        for (const AuditEntry& e : *entries)
            if (e.event.action == QStringView(action))
                out += e.event.subject + QLatin1Char(' ') + e.event.detail;
        return out;
    }

    static QByteArray journalBytes(const QString& casePath) {
        QFile file(NoteJournal::pathFor(casePath));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void whatIsTypedIsOnDiskWithinASecond() {
        const QString path = newCase();
        auto session = open(path);
        QVERIFY(session);
        NoteService& notes = session->notes();
        QSignalSpy stored(&notes, &NoteService::stored);
        QElapsedTimer timer;
        timer.start();
        notes.edit({}, kRef, QStringLiteral("<p>one</p>"));
        QTRY_VERIFY_WITH_TIMEOUT(!stored.isEmpty(), 1000);
        QVERIFY(timer.elapsed() < 1000);
        const auto pending = NoteJournal(NoteJournal::pathFor(path)).pending();
        QVERIFY(pending);
        QCOMPARE(pending->size(), std::size_t(1));
        QCOMPARE(pending->front().html, QStringLiteral("<p>one</p>"));
        QCOMPARE(pending->front().author, currentUserName());
    }

    void typingWithoutPauseIsNeverMoreThanASecondBehind() {
        const QString path = newCase();
        auto session = open(path);
        QVERIFY(session);
        QString typed;
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 3000) {
            typed += QStringLiteral("x");
            session->notes().edit({}, kRef, typed);
            QTest::qWait(40);
            if (timer.elapsed() < 1100) continue;
            // 1 s at 25 keys a second.
            NoteJournal journal(NoteJournal::pathFor(path));
            const auto pending = journal.pending();
            QVERIFY(pending && !pending->empty());
            QVERIFY2(typed.size() + 7 - pending->back().html.size() <= 25, qPrintable(pending->back().html));
        }
        QCOMPARE(held(path).size(), std::size_t(0)); // no pause yet: no version yet
    }

    void aPauseMakesAVersionAndEmptiesTheJournal() {
        const QString path = newCase();
        auto session = open(path);
        QVERIFY(session);
        NoteService& notes = session->notes();
        QSignalSpy saved(&notes, &NoteService::saved);
        notes.edit({}, kRef, QStringLiteral("<p>one <b>two</b></p>"));
        QVERIFY(notes.hasUnsaved());
        QVERIFY(saved.wait(4000));
        QCOMPARE(saved.at(0).at(1).toBool(), true);
        const Note note = saved.at(0).at(0).value<Note>();
        QVERIFY(!note.id.isNull());
        QCOMPARE(note.latest().plain, QStringLiteral("one two"));
        QCOMPARE(note.latest().author, currentUserName());
        QVERIFY(!notes.hasUnsaved());
        QCOMPARE(held(path).size(), std::size_t(1));
        QVERIFY(!QFile::exists(NoteJournal::pathFor(path)));
        QCOMPARE(log(path, audit_action::kNoteSaved),
                 QStringList{QStringLiteral("N300 note %1, version 1").arg(note.id.value)});
    }

    void everyVersionIsKept() {
        const QString path = newCase();
        auto session = open(path);
        QVERIFY(session);
        NoteService& notes = session->notes();
        QSignalSpy saved(&notes, &NoteService::saved);
        NoteId id;
        for (int i = 1; i <= 3; ++i) {
            notes.edit(id, kRef, QStringLiteral("<p>text %1</p>").arg(i));
            notes.flush();
            QTRY_COMPARE(saved.size(), i);
            id = saved.last().at(0).value<Note>().id;
        }
        // Equal text adds none.
        notes.edit(id, kRef, QStringLiteral("<div>text 3</div>"));
        notes.flush();
        QTest::qWait(200);
        const auto all = held(path);
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].versions.size(), std::size_t(3));
        QCOMPARE(all[0].versions[0].html, QStringLiteral("<p>text 1</p>"));
        QCOMPARE(all[0].versions[2].html, QStringLiteral("<p>text 3</p>"));
        QCOMPARE(log(path, audit_action::kNoteSaved).size(), 3);
    }

    void aNewNoteTypedOnWhileItIsSavedStaysOneNote() {
        const QString path = newCase();
        auto session = open(path);
        QVERIFY(session);
        NoteService& notes = session->notes();
        for (int i = 0; i < 20; ++i) {
            notes.edit({}, kRef, QStringLiteral("<p>%1</p>").arg(i));
            notes.flush(); // the id is not known yet
        }
        QTRY_VERIFY(!notes.hasUnsaved());
        const auto all = held(path);
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].latest().plain, QStringLiteral("19"));
        notes.startNew();
        notes.edit({}, kRef, QStringLiteral("<p>another</p>"));
        notes.flush();
        QTRY_COMPARE(held(path).size(), std::size_t(2));
    }

    void twoSuspectsDoNotMix() {
        const QString path = newCase();
        auto session = open(path);
        QVERIFY(session);
        session->notes().edit({}, kRef, QStringLiteral("<p>first</p>"));
        session->notes().edit({}, QStringLiteral("N050"), QStringLiteral("<p>second</p>"));
        session->notes().flush();
        QTRY_VERIFY(!session->notes().hasUnsaved());
        QCOMPARE(held(path).size(), std::size_t(1));
        QCOMPARE(held(path)[0].latest().plain, QStringLiteral("first"));
    }

    void anEmptyNewNoteIsNotKept() {
        const QString path = newCase();
        auto session = open(path);
        QVERIFY(session);
        session->notes().edit({}, kRef, QStringLiteral("<p><br /></p>"));
        session->notes().flush();
        QTest::qWait(600);
        QVERIFY(held(path).empty());
        QVERIFY(!QFile::exists(NoteJournal::pathFor(path)));
    }

    void closingTheCaseKeepsWhatWasJustTyped() {
        const QString path = newCase();
        auto session = open(path);
        QVERIFY(session);
        session->notes().edit({}, kRef, QStringLiteral("<p>last words</p>"));
        session.reset();
        const auto all = held(path);
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].latest().plain, QStringLiteral("last words"));
        QVERIFY(!QFile::exists(NoteJournal::pathFor(path)));
    }

    void aKillAfterASecondLosesNothing() {
        const QString path = newCase();
        const QDateTime before = QDateTime::currentDateTimeUtc();
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type"), path});
        QVERIFY(child.waitForReadyRead(20000));
        QCOMPARE(child.readAllStandardOutput().trimmed(), QByteArray("typed"));
        std::this_thread::sleep_for(std::chrono::milliseconds(1000));
        child.kill(); // SIGKILL
        QVERIFY(child.waitForFinished(5000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QVERIFY(held(path).empty()); // the text was in the journal alone
        QVERIFY(!journalBytes(path).isEmpty());

        auto session = std::make_unique<CaseSession>();
        QSignalSpy recovered(&session->notes(), &NoteService::recovered);
        session->open(path);
        QVERIFY(recovered.wait(10000));
        QCOMPARE(recovered.at(0).at(0).toInt(), 1);
        const auto all = held(path);
        QCOMPARE(all.size(), std::size_t(1));
        QCOMPARE(all[0].latest().html, QStringLiteral("<p>typed by the <b>child</b></p>"));
        QCOMPARE(all[0].latest().author, currentUserName());
        QVERIFY(all[0].latest().savedAt >= before.addSecs(-1));
        QVERIFY(all[0].latest().savedAt <=
                QDateTime::currentDateTimeUtc().addMSecs(-900)); // typed then, not now
        QVERIFY(journalBytes(path).isEmpty());
        QCOMPARE(log(path, audit_action::kNoteSaved).size(), 1);
    }

    void recoveryAddsNothingTwice() {
        const QString path = newCase();
        NoteId id;
        {
            auto session = open(path);
            QVERIFY(session);
            QSignalSpy saved(&session->notes(), &NoteService::saved);
            session->notes().edit({}, kRef, QStringLiteral("<p>one</p>"));
            // Killed between the version and the journal's word of it: the journal still holds the draft.
            QTRY_VERIFY_WITH_TIMEOUT(!journalBytes(path).isEmpty(), 1000);
            const QByteArray journal = journalBytes(path);
            QVERIFY(saved.wait(4000));
            id = saved.at(0).at(0).value<Note>().id;
            session.reset();
            QFile file(NoteJournal::pathFor(path));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(journal);
        }
        auto session = open(path);
        QVERIFY(session);
        QTRY_VERIFY(journalBytes(path).isEmpty());
        QCOMPARE(held(path).size(), std::size_t(1));
        QCOMPARE(held(path)[0].versions.size(), std::size_t(1));
    }

    void aDraftOlderThanTheCaseStandsBesideIt() {
        const QString path = newCase();
        NoteId id;
        {
            auto session = open(path);
            QVERIFY(session);
            QSignalSpy saved(&session->notes(), &NoteService::saved);
            session->notes().edit({}, kRef, QStringLiteral("<p>newest</p>"));
            session->notes().flush();
            QVERIFY(saved.wait(4000));
            id = saved.at(0).at(0).value<Note>().id;
        }
        cases::NoteDraft draft;
        draft.key = QStringLiteral("earlier/1");
        draft.step = 1;
        draft.note = id;
        draft.nominalRef = kRef;
        draft.author = QStringLiteral("someone");
        draft.at = QDateTime::currentDateTimeUtc().addSecs(-3600);
        draft.html = QStringLiteral("<p>older draft</p>");
        QVERIFY(NoteJournal(NoteJournal::pathFor(path)).append(draft));
        auto session = open(path);
        QVERIFY(session);
        QTRY_COMPARE(held(path).size(), std::size_t(2));
        QCOMPARE(held(path)[0].latest().plain, QStringLiteral("newest"));
        QCOMPARE(held(path)[1].latest().plain, QStringLiteral("older draft"));
        QCOMPARE(held(path)[1].latest().author, QStringLiteral("someone"));
    }

    void aLockedCaseFailsAloudAndIsSavedLater() {
        const QString path = newCase();
        auto session = open(path);
        QVERIFY(session);
        QSignalSpy failed(&session->notes(), &NoteService::saveFailed);
        QSignalSpy saved(&session->notes(), &NoteService::saved);
        testing::runSql(
            path, "CREATE TRIGGER refuse BEFORE INSERT ON note_version BEGIN SELECT RAISE(ABORT, 'no'); END");
        session->notes().edit({}, kRef, QStringLiteral("<p>held back</p>"));
        session->notes().flush();
        QVERIFY(failed.wait(8000));
        QCOMPARE(failed.at(0).at(0).toString(), kRef);
        QVERIFY(!failed.at(0).at(1).value<Error>().text.isEmpty());
        QVERIFY(session->notes().hasUnsaved());
        QTRY_VERIFY(!journalBytes(path).isEmpty());
        QCOMPARE(session->notes().unsavedOf(kRef).size(), std::size_t(1));
        testing::runSql(path, "DROP TRIGGER refuse");
        QVERIFY(saved.wait(8000)); // tried again by itself
        QCOMPARE(held(path).size(), std::size_t(1));
        QCOMPARE(held(path)[0].latest().plain, QStringLiteral("held back"));
    }

    void withdrawnNotesAreKeptAndLogged() {
        const QString path = newCase();
        auto session = open(path);
        QVERIFY(session);
        NoteService& notes = session->notes();
        QSignalSpy saved(&notes, &NoteService::saved);
        QSignalSpy changed(&notes, &NoteService::deletedChanged);
        notes.edit({}, kRef, QStringLiteral("<p>x</p>"));
        notes.flush();
        QVERIFY(saved.wait(4000));
        const NoteId id = saved.at(0).at(0).value<Note>().id;
        notes.setDeleted(id, kRef, true);
        QVERIFY(changed.wait(4000));
        QVERIFY(held(path)[0].deleted);
        notes.setDeleted(id, kRef, false);
        QVERIFY(changed.wait(4000));
        QVERIFY(!held(path)[0].deleted);
        QCOMPARE(held(path)[0].versions.size(), std::size_t(1));
        QCOMPARE(log(path, audit_action::kNoteWithdrawn).size(), 2);
    }

    void aCaseOpenForViewingRefusesWithTheReason() {
        const QString path = newCase();
        auto editor = open(path);
        QVERIFY(editor);
        auto viewer = open(path);
        QVERIFY(viewer);
        QVERIFY(viewer->isReadOnly());
        QSignalSpy failed(&viewer->notes(), &NoteService::saveFailed);
        viewer->notes().edit({}, kRef, QStringLiteral("<p>x</p>"));
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(1).value<Error>().text.contains(viewer->readOnlyReason()));
        viewer->notes().setDeleted(NoteId{1}, kRef, true);
        QCOMPARE(failed.size(), 2);
        QTest::qWait(600);
        QVERIFY(!QFile::exists(NoteJournal::pathFor(path)));
    }
};

int main(int argc, char** argv) {
    if (argc == 3 && qstrcmp(argv[1], "--type") == 0) return typeAndWait(argc, argv);
    QCoreApplication app(argc, argv);
    NoteServiceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_note_service.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/dossier_service.h"
#include "models/cases/note_service.h"
#include "models/cases/ranking_service.h"
#include "models/domain/case_columns.h"
#include "tests/support/case_files.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <SQLiteCpp/Database.h>
#include <atomic>
#include <chrono>
#include <thread>

using namespace harmdesk;
using namespace harmdesk::testing;
using namespace std::chrono_literals;

class TestSession : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_cases = 0;

    QString smallCase() {
        const QString path = makeCase(m_dir.path(), QStringLiteral("case-%1.harmdesk").arg(m_cases++));
        fillSmallCase(path);
        return path;
    }
    static std::unique_ptr<cases::CaseSession> opened(const QString& path) {
        auto session = std::make_unique<cases::CaseSession>();
        QSignalSpy spy(session.get(), &cases::CaseSession::opened);
        session->open(path);
        return spy.wait(10000) ? std::move(session) : nullptr;
    }
    static Profile oneCrimeWillDo() {
        Profile profile = builtInProfile();
        profile.minCrimes = 1;
        return profile;
    }
    static QStringList actions(const QString& path) {
        const std::vector<AuditEntry> lines =
            storage::openCase(path, viewing()).value()->audit().entries().value();
        QStringList out;
        for (const AuditEntry& line : lines)
            out.append(line.event.action + QLatin1Char(' ') + line.event.subject);
        return out;
    }

private Q_SLOTS:
    void opensForEditing() {
        const QString path = smallCase();
        {
            cases::CaseSession session;
            QSignalSpy done(&session, &cases::CaseSession::opened);
            session.open(path);
            QVERIFY2(!session.isOpen(), "opening happens in the background");
            QVERIFY(done.wait(10000));
            QVERIFY(session.isOpen());
            QVERIFY(!session.isReadOnly());
            QCOMPARE(session.path(), path);
            QCOMPARE(session.info().persons, 5);
            QVERIFY(!storage::openCase(path, editing()).has_value());
        }
        QVERIFY(storage::openCase(path, editing()).has_value());
        QCOMPARE(actions(path),
                 (QStringList{QStringLiteral("case.created "), QStringLiteral("case.opened ")}));
    }

    void saysWhyItCannotOpen() {
        cases::CaseSession session;
        QSignalSpy failed(&session, &cases::CaseSession::openFailed);
        session.open(m_dir.filePath(QStringLiteral("none.harmdesk")));
        QVERIFY(failed.wait(10000));
        QVERIFY(!session.isOpen());
        QVERIFY(failed[0][0].value<Error>().kind == ErrorKind::CaseFile);
        // Without a case, work is refused, not lost in silence.
        std::optional<ErrorKind> kind;
        session.write<void>(
            {}, [](storage::CaseConnection&, const WorkContext&) { return Status(); },
            [&](const Status& s) { kind = s ? std::optional<ErrorKind>() : s.error().kind; });
        QTRY_VERIFY(kind == ErrorKind::CaseFile);
    }

    void aSecondSessionIsReadOnly() {
        const QString path = smallCase();
        auto first = opened(path);
        auto second = opened(path);
        QVERIFY(first && second);
        QVERIFY(second->isReadOnly());
        QVERIFY2(second->readOnlyReason().contains(QStringLiteral("open elsewhere since")),
                 qPrintable(second->readOnlyReason()));
        QCOMPARE(second->info().crimes, 3);
        std::optional<ErrorKind> kind;
        second->write<Note>(
            {},
            [](storage::CaseConnection& c, const WorkContext&) {
                return c.notes().save({}, "N1", QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("b"),
                                      {});
            },
            [&](const Result<Note>& r) { kind = r ? std::optional<ErrorKind>() : r.error().kind; });
        QTRY_VERIFY(kind == ErrorKind::CaseFile);
        bool logged = false;
        second->audit().recordThen({QStringLiteral("copied"), {}, {}}, this, [&] { logged = true; });
        QTRY_VERIFY(logged);
        first.reset();
        second.reset();
        auto third = opened(path);
        QVERIFY(third && !third->isReadOnly());
    }

    void tellsOnceOfEachChangeByOthers() {
        const QString path = smallCase();
        auto session = opened(path);
        QVERIFY(session);
        QSignalSpy changed(session.get(), &cases::CaseSession::changedOnDisk);
        QTest::qWait(2500);
        QCOMPARE(changed.count(), 0);
        runSql(path, "DELETE FROM event; UPDATE meta SET value = value + 1 WHERE key = 'data_version'");
        QVERIFY(changed.wait(6000));
        QTest::qWait(4500);
        QCOMPARE(changed.count(), 1);
        runSql(path, "UPDATE meta SET value = value + 1 WHERE key = 'data_version'");
        QVERIFY(changed.wait(6000));
        QCOMPARE(changed.count(), 2);
        runSql(path, "INSERT INTO person SELECT 6, 'N500', '', '', '', NULL, 0, NULL, NULL, 0, NULL, 1, 9");
        QSignalSpy info(session.get(), &cases::CaseSession::infoChanged);
        session->refresh();
        QVERIFY(info.wait(5000));
        QCOMPARE(session->info().persons, 6);
    }

    void ourOwnChangeIsNotToldAsOneByOthers() {
        const QString path = smallCase();
        auto session = opened(path);
        QVERIFY(session);
        QSignalSpy changed(session.get(), &cases::CaseSession::changedOnDisk);
        session->write<void>(
            {},
            [path](storage::CaseConnection&, const WorkContext&) -> Status {
                runSql(path, "UPDATE meta SET value = value + 1 WHERE key = 'data_version'");
                std::this_thread::sleep_for(3s); // the watch looks in between
                return {};
            },
            [&](const Status&) { session->refresh(); });
        QTest::qWait(7000);
        QCOMPARE(changed.count(), 0);
    }

    void theLatestRequestWins() {
        const QString path = smallCase();
        cases::CaseSession session;
        QSignalSpy ready(&session.ranking(), &cases::RankingService::rankingReady);
        QSignalSpy started(&session.ranking(), &cases::RankingService::rankingStarted);
        const Date last = Date::parseIso("2026-10-31").value();
        session.ranking().request(last.plusDays(-3), builtInProfile()); // before it is open: kept
        session.open(path);
        QVERIFY(ready.wait(10000));
        QCOMPARE(session.ranking().current()->asAt, last.plusDays(-3));
        ready.clear();
        started.clear();
        for (int i = 10; i >= 0; --i) session.ranking().request(last.plusDays(-i), oneCrimeWillDo());
        QVERIFY(session.ranking().isBusy());
        QCOMPARE(session.ranking().current()->asAt, last.plusDays(-3)); // the old list stays
        QTRY_VERIFY(!session.ranking().isBusy());
        QCOMPARE(session.ranking().current()->asAt, last);
        QCOMPARE(session.ranking().current()->rows.size(), std::size_t{2}); // N300 and N050, C30
        QTest::qWait(300);
        QCOMPARE(ready.count(), 1);
        QCOMPARE(started.count(), 1);
    }

    void aShownListIsLoggedOnce() {
        const QString path = smallCase();
        {
            auto session = opened(path);
            QVERIFY(session);
            QSignalSpy ready(&session->ranking(), &cases::RankingService::rankingReady);
            const Date asAt = Date::parseIso("2026-10-31").value();
            for (int i = 0; i < 3; ++i) {
                session->ranking().request(asAt, builtInProfile());
                QVERIFY(ready.wait(5000));
            }
            session->ranking().request(asAt, oneCrimeWillDo());
            QVERIFY(ready.wait(5000));
        }
        QCOMPARE(actions(path).count(QStringLiteral("ranking.shown ")), 2);
    }

    void reloadingReadsTheCaseAgain() {
        const QString path = smallCase();
        auto session = opened(path);
        QVERIFY(session);
        QSignalSpy ready(&session->ranking(), &cases::RankingService::rankingReady);
        session->ranking().request(Date::parseIso("2026-10-31").value(), oneCrimeWillDo());
        QVERIFY(ready.wait(5000));
        const auto before = session->ranking().current();
        runSql(path, "DELETE FROM link WHERE person_id = 4; UPDATE meta SET value = value + 1 WHERE key = "
                     "'data_version'");
        session->refresh();
        QCOMPARE(session->ranking().current(), before);
        QVERIFY(ready.wait(5000));
        QCOMPARE(session->ranking().current()->rows.size(), std::size_t{1});
        QCOMPARE(before->rows.size(), std::size_t{2});
        QCOMPARE(session->ranking().current()->columns->dataVersion, before->columns->dataVersion + 1);
    }

    void failsAloudWhenTheCaseCannotBeRead() {
        const QString path = smallCase();
        auto session = opened(path);
        QVERIFY(session);
        runSql(path, "DELETE FROM person WHERE id = 2");
        QSignalSpy failed(&session->ranking(), &cases::RankingService::rankingFailed);
        session->ranking().request(Date::parseIso("2026-10-31").value(), builtInProfile());
        QVERIFY(failed.wait(5000));
        QVERIFY(!session->ranking().isBusy());
        QVERIFY(failed[0][0].value<Error>().kind == ErrorKind::CaseFile);
    }

    void dossiersAreLoggedFirst() {
        const QString path = smallCase();
        auto session = opened(path);
        QVERIFY(session);
        std::shared_ptr<const Dossier> dossier;
        session->dossiers().open(QStringLiteral("N300"), this,
                                 [&](const Result<std::shared_ptr<const Dossier>>& r) {
                                     QVERIFY(r.has_value());
                                     dossier = *r;
                                     QVERIFY(actions(path).contains(QStringLiteral("dossier.opened N300")));
                                 });
        QTRY_VERIFY(dossier);
        QCOMPARE(dossier->person.nominalRef, std::string("N300"));

        std::vector<RevealedVictim> names;
        session->dossiers().reveal(QStringLiteral("N300"), QStringLiteral("safeguarding call"), this,
                                   [&](const Result<std::vector<RevealedVictim>>& r) {
                                       names = r.value_or(std::vector<RevealedVictim>());
                                       QVERIFY(
                                           actions(path).contains(QStringLiteral("victim.revealed N300")));
                                   });
        QTRY_COMPARE(names.size(), std::size_t{2});
        QCOMPARE(storage::openCase(path, viewing()).value()->audit().entries()->back().event.detail,
                 QStringLiteral("safeguarding call"));

        QStringList answers;
        for (const char16_t* ref : {u"N300", u"N050"})
            session->dossiers().open(QString::fromUtf16(ref), this,
                                     [&](const Result<std::shared_ptr<const Dossier>>& r) {
                                         answers.append(QString::fromStdString(r.value()->person.nominalRef));
                                     });
        QTRY_VERIFY(!answers.isEmpty());
        QTest::qWait(200);
        QCOMPARE(answers, QStringList{QStringLiteral("N050")});
    }

    void withoutALogLineNothingIsHandedOver() {
        const QString path = smallCase();
        auto session = opened(path);
        QVERIFY(session);
        SQLite::Database other(path.toStdString(), SQLite::OPEN_READWRITE, 0);
        other.exec("BEGIN IMMEDIATE"); // held for longer than the log waits
        std::optional<ErrorKind> revealed;
        std::optional<ErrorKind> dossier;
        bool then = false;
        QSignalSpy recordFailed(&session->audit(), &cases::AuditService::recordFailed);
        session->dossiers().reveal(QStringLiteral("N300"), {}, this,
                                   [&](const Result<std::vector<RevealedVictim>>& r) {
                                       revealed = r ? std::optional<ErrorKind>() : r.error().kind;
                                   });
        session->dossiers().open(QStringLiteral("N300"), this,
                                 [&](const Result<std::shared_ptr<const Dossier>>& r) {
                                     dossier = r ? std::optional<ErrorKind>() : r.error().kind;
                                 });
        session->audit().recordThen({QStringLiteral("export"), {}, {}}, this, [&] { then = true; });
        QTRY_VERIFY_WITH_TIMEOUT(recordFailed.count() == 1, 25000);
        QVERIFY(revealed == ErrorKind::CaseFile);
        QVERIFY(dossier == ErrorKind::CaseFile);
        QVERIFY(!then);
        other.exec("ROLLBACK");
    }

    void answersForOneWhoIsGoneAreDropped() {
        const QString path = smallCase();
        auto session = opened(path);
        QVERIFY(session);
        bool called = false;
        {
            QObject shortLived;
            session->audit().recordThen({QStringLiteral("copied"), {}, {}}, &shortLived,
                                        [&] { called = true; });
            session->dossiers().open(QStringLiteral("N300"), &shortLived,
                                     [&](const auto&) { called = true; });
        }
        std::optional<std::size_t> lines;
        session->audit().entries(this,
                                 [&](const Result<std::vector<AuditEntry>>& r) { lines = r.value().size(); });
        QTRY_VERIFY(lines.has_value());
        QTest::qWait(300);
        QVERIFY(!called);
        QVERIFY(actions(path).contains(QStringLiteral("copied ")));
    }

    void closingWaitsForWrites() {
        const QString path = smallCase();
        auto session = opened(path);
        QVERIFY(session);
        std::atomic<bool> slowDone = false;
        session->write<void>({},
                             [&](storage::CaseConnection&, const WorkContext&) -> Status {
                                 std::this_thread::sleep_for(300ms);
                                 slowDone = true;
                                 return {};
                             },
                             {});
        for (int i = 0; i < 20; ++i)
            session->audit().record({QStringLiteral("export"), QString::number(i), {}});
        session->notes().edit({}, QStringLiteral("N300"), QStringLiteral("<p>typed last</p>"));
        session.reset();
        QVERIFY(slowDone);
        const QStringList log = actions(path);
        for (int i = 0; i < 20; ++i) QVERIFY(log.contains(QStringLiteral("export %1").arg(i)));
        auto again = storage::openCase(path, editing());
        QVERIFY2(again.has_value(), "the lock is free");
        QCOMPARE((*again)->notes().notes("N300")->at(0).latest().plain, QStringLiteral("typed last"));
    }

    void closingWhileOpeningLeavesNothingBehind() {
        const QString path = smallCase();
        for (int i = 0; i < 5; ++i) {
            cases::CaseSession session;
            session.open(path);
        }
        QVERIFY(storage::openCase(path, editing()).has_value());
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/band_service.h"
#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "tests/support/case_files.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace harmdesk;

class TestBandService : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<cases::CaseSession> m_session;

    std::shared_ptr<const Ranking> listOf(int windowDays) {
        Profile everybody;
        everybody.name = "everybody";
        everybody.windowDays = windowDays;
        everybody.minCrimes = 1;
        everybody.minAge = 0;
        everybody.eligibleFlag.clear();
        everybody.excludeRecordStatus.clear();
        everybody.excludePersonStatus.clear();
        QSignalSpy ready(&m_session->ranking(), &cases::RankingService::rankingReady);
        m_session->ranking().request(*Date::fromYmd(2026, 3, 31), everybody);
        if (!ready.wait(20000)) return nullptr;
        return m_session->ranking().current();
    }

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        const QString path = testing::makeCase(m_folder->path());
        testing::fillSmallCase(path);
        m_session = std::make_unique<cases::CaseSession>();
        QSignalSpy opened(m_session.get(), &cases::CaseSession::opened);
        m_session->open(path);
        QVERIFY(opened.wait(20000));
    }
    void cleanup() {
        m_session.reset();
        m_folder.reset();
    }

    void theBandOfEverySuspectHoldsTheRank() {
        const auto list = listOf(731);
        QVERIFY(list && !list->rows.empty());
        cases::BandService service(*m_session);
        QSignalSpy ready(&service, &cases::BandService::ready);
        service.request(list, 100);
        QVERIFY(service.isBusy());
        QVERIFY(!service.current());
        QVERIFY(ready.wait(20000));
        QVERIFY(!service.isBusy());
        QCOMPARE(service.current()->bands.size(), list->rows.size());
        for (const RankBand& band : service.current()->bands) {
            QVERIFY(band.best <= band.rank);
            QVERIFY(band.offList || band.worst >= band.rank);
        }
        // The same question again keeps the answer; another cut-off asks anew.
        service.request(list, 100);
        QVERIFY(!service.isBusy());
        service.request(list, 1);
        QVERIFY(service.isBusy());
        QVERIFY(!service.current());
        QVERIFY(ready.wait(20000));
    }

    void onlyTheLastListIsAnswered() {
        const auto first = listOf(731);
        const auto second = listOf(365);
        QVERIFY(first && second && first != second);
        cases::BandService service(*m_session);
        QSignalSpy ready(&service, &cases::BandService::ready);
        service.request(first, 100);
        service.request(second, 100); // before the first has begun
        QTRY_VERIFY_WITH_TIMEOUT(!service.isBusy(), 20000);
        QCOMPARE(ready.size(), 1);
        service.request(first, 100);
        QTest::qWait(cases::BandService::kRestMs + 1); // about when it begins
        service.request(second, 7);
        ready.clear(); // the first may just have been answered; from here on nothing of it comes
        QTRY_VERIFY_WITH_TIMEOUT(!service.isBusy(), 20000);
        QTest::qWait(50);
        QCOMPARE(ready.size(), 1);
        QCOMPARE(service.current()->bands.size(), second->rows.size());
    }

    void noListAndASandboxHaveNone() {
        cases::BandService service(*m_session);
        QSignalSpy ready(&service, &cases::BandService::ready);
        service.request(nullptr, 100);
        QVERIFY(!service.isBusy());
        auto sandbox = std::make_shared<Ranking>(*listOf(731));
        sandbox->isSandbox = true;
        service.request(sandbox, 100);
        QVERIFY(!service.isBusy());
        service.request(listOf(731), 100);
        service.request(nullptr, 100); // taken back before it began
        QTest::qWait(cases::BandService::kRestMs * 2);
        QCOMPARE(ready.size(), 0);
    }

    void mayGoAwayWhileItWorks() {
        const auto list = listOf(731);
        for (const int wait : {0, cases::BandService::kRestMs + 1}) {
            auto service = std::make_unique<cases::BandService>(*m_session);
            service->request(list, 100);
            QTest::qWait(wait);
            service.reset();
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_session->reading().isIdle(), 20000);
    }
};

QTEST_MAIN(TestBandService)
#include "tst_band_service.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox over the list: follows every setting, newest wish first, and never touches the list itself.
#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/profile_compare.h"
#include "models/cases/ranking_service.h"
#include "models/cases/sandbox_service.h"
#include "models/domain/case_columns.h"
#include "models/harm/index_file.h"
#include "models/harm/ranking.h"
#include "models/harm/scenario.h"
#include "tests/cases/codes_case.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace harmdesk;
using cases::SandboxService;
using cases::SandboxState;

class TestSandboxService : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<cases::CaseSession> m_session;
    std::unique_ptr<SandboxService> m_sandbox;

    void open() {
        m_session = std::make_unique<cases::CaseSession>();
        QSignalSpy opened(m_session.get(), &cases::CaseSession::opened);
        m_session->open(m_path);
        QVERIFY(opened.wait(20000));
        m_session->ranking().request(*Date::fromYmd(2026, 10, 31), builtInProfile());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ranking().current(), 20000);
        m_sandbox = std::make_unique<SandboxService>(*m_session);
        settle();
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_sandbox->isBusy(), 20000); }
    void set(const SandboxState& state) {
        m_sandbox->setState(state);
        settle();
        QVERIFY(m_sandbox->list()->state == state);
    }
    /// "N3 3650.00, N1 20.00" of the sandbox's list.
    QString listed() const {
        QStringList out;
        const Ranking& list = *m_sandbox->list()->ranking;
        for (const RankedSuspect& row : list.rows)
            out << QStringLiteral("%1 %2").arg(
                QString::fromUtf8(list.columns->nominalRef[row.person].data(),
                                  static_cast<qsizetype>(list.columns->nominalRef[row.person].size())),
                QString::fromStdString(row.score.plain()));
        return out.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = testing::makeCase(m_dir->path());
        test::fillCodesCase(m_path);
    }
    void cleanup() {
        m_sandbox.reset();
        m_session.reset();
    }

    void unmovedItIsTheListButMarked() {
        open();
        QVERIFY(!m_sandbox->isChanged());
        QVERIFY(m_sandbox->list()->ranking->isSandbox);
        QCOMPARE(harm::rankingCsv(*m_sandbox->list()->ranking),
                 harm::rankingCsv(*m_session->ranking().current()));
        QCOMPARE(*m_sandbox->list()->comparison.spearman, 1.0);
        QVERIFY(cases::sandboxWords(m_sandbox->realState(), m_sandbox->state()).isEmpty());
        QCOMPARE(m_sandbox->flags(), QStringList{QStringLiteral("VAWG")});
    }

    void settingsAndDateMoveTheList() {
        open();
        SandboxState state = m_sandbox->state();
        state.profile.minCrimes = 1;
        state.profile.capPerCrimeDays = HarmDays::fromDays(5);
        set(state);
        QCOMPARE(listed(), QStringLiteral("N1 10.00, N3 10.00, N2 5.00"));
        QVERIFY(m_sandbox->isChanged());
        QCOMPARE(cases::sandboxWords(m_sandbox->realState(), state),
                 QStringLiteral("fewest crimes 1, most days for one crime 5 days"));
        state.asAt = *Date::fromYmd(2026, 10, 1); // before all of them
        set(state);
        QCOMPARE(listed(), QString());
        // The list itself has not moved.
        QCOMPARE(m_session->ranking().current()->rows.size(), std::size_t(3));
        QVERIFY(!m_session->ranking().current()->isSandbox);
        QVERIFY(m_session->ranking().profile() == builtInProfile());
    }

    void singleAllegationsInAndOut() {
        open();
        SandboxState state = SandboxService::withCrime(m_sandbox->state(), "C5", false, true);
        set(state);
        QCOMPARE(listed(), QStringLiteral("N1 20.00, N2 10.00")); // one crime is too few for N3
        QCOMPARE(m_sandbox->list()->comparison.rankedOnlyA, 1);
        QCOMPARE(cases::besideProfileWords(m_sandbox->realState(), state),
                 QStringLiteral("1 allegation(s) left out"));
        state = SandboxService::withCrime(state, "C5", true, true);
        QVERIFY(state == m_sandbox->realState());
        // Out of the window by the settings, brought in by hand.
        state.profile.windowDays = 1;
        state = SandboxService::withCrime(state, "C1", true, false);
        state = SandboxService::withCrime(state, "C2", true, false);
        set(state);
        QCOMPARE(listed(), QStringLiteral("N1 20.00"));
        // A number that the case does not hold changes nothing.
        SandboxState unknown = m_sandbox->realState();
        unknown.leftOut.insert("no such crime");
        set(unknown);
        QCOMPARE(listed(), QStringLiteral("N3 3650.00, N1 20.00, N2 10.00"));
    }

    void unmappedAtTheMedianAndAnotherIndex() {
        {
            auto connection = storage::openCase(m_path, testing::editing());
            QVERIFY(connection);
            auto index = (*connection)->indexes().index({});
            QVERIFY(index);
            HarmIndex other = *index;
            other.name = "doubled";
            for (IndexRow& row : other.rows) row.days += row.days;
            other.sha256 = harm::indexSha256(other);
            QVERIFY((*connection)->indexes().add(other));
        }
        open();
        QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->indexNames().size(), 2, 20000);
        SandboxState state = m_sandbox->state();
        state.indexName = "doubled";
        set(state);
        QCOMPARE(listed(), QStringLiteral("N3 7300.00, N1 40.00, N2 20.00"));
        QCOMPARE(m_sandbox->list()->ranking->indexName, std::string("doubled"));
        state = m_sandbox->realState();
        state.unmappedAtMedian = true;
        set(state);
        const CaseColumns& columns = *m_sandbox->base()->columns;
        const auto crime = harm::crimeByNo(columns, "C4");
        const HarmDays median = harm::classMedian(columns.index, columns.offences[columns.offence[*crime]]);
        QVERIFY(median > HarmDays());
        const HarmDays wanted = median + HarmDays::fromDays(10);
        QVERIFY2(listed().contains(QStringLiteral("N2 ") + QString::fromStdString(wanted.plain())),
                 qPrintable(listed()));
    }

    /// A slider that is dragged asks a hundred times; in between only the newest wish is met, the last
    /// always.
    void newestWishWins() {
        open();
        QSignalSpy ready(m_sandbox.get(), &SandboxService::listReady);
        SandboxState state = m_sandbox->state();
        for (int days = 300; days < 400; ++days) {
            state.profile.windowDays = days;
            m_sandbox->setState(state);
        }
        QVERIFY(m_sandbox->isBusy());
        settle();
        QCOMPARE(m_sandbox->list()->ranking->profile.windowDays, 399);
        QCOMPARE(m_sandbox->list()->request, m_sandbox->request());
        QVERIFY2(ready.count() <= 2, qPrintable(QString::number(ready.count())));
        QTest::qWait(100);
        QVERIFY(ready.count() <= 2); // nothing was queued
    }

    void followsTheRealListWhereNothingIsMoved() {
        open();
        SandboxState state = m_sandbox->state();
        state.profile.minCrimes = 1;
        state.leftOut.insert("C6");
        set(state);
        QSignalSpy base(m_sandbox.get(), &SandboxService::baseChanged);
        Profile other = builtInProfile();
        other.name = "other";
        other.minCrimes = 3;
        other.halfLifeDays = 90;
        m_session->ranking().request(*Date::fromYmd(2026, 11, 30), other);
        QTRY_COMPARE_WITH_TIMEOUT(base.count(), 1, 20000);
        settle();
        QCOMPARE(m_sandbox->state().profile.minCrimes, 1);     // moved: stays
        QCOMPARE(m_sandbox->state().profile.halfLifeDays, 90); // follows
        QCOMPARE(m_sandbox->state().profile.name, std::string("other"));
        QVERIFY(m_sandbox->state().asAt == *Date::fromYmd(2026, 11, 30));
        QVERIFY(m_sandbox->state().leftOut.contains("C6"));
        QVERIFY(m_sandbox->list()->base == m_session->ranking().current());
        m_sandbox->setState(m_sandbox->realState());
        settle();
        QVERIFY(!m_sandbox->isChanged());
    }

    void shownIsLoggedOnceForEachOpening() {
        open();
        m_sandbox->open();
        SandboxState state = m_sandbox->state();
        state.profile.windowDays = 300;
        set(state);
        m_sandbox->open();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->writing().isIdle(), 20000);
        int shown = 0;
        bool read = false;
        m_session->audit().entries(this, [&](const Result<std::vector<AuditEntry>>& entries) {
            read = true;
            for (const AuditEntry& entry : *entries)
                shown += entry.event.action == QString::fromUtf16(audit_action::kSandboxShown) ? 1 : 0;
        });
        QTRY_VERIFY_WITH_TIMEOUT(read, 20000);
        QCOMPARE(shown, 2);
    }

    void profilesAreComparedOverTheSameCase() {
        open();
        Profile capped = builtInProfile();
        capped.name = "capped";
        capped.capPerCrimeDays = HarmDays::fromDays(1);
        std::shared_ptr<const cases::ProfileComparison> found;
        cases::compareProfiles(*m_session, builtInProfile(), capped, 2, this,
                               [&](const Result<std::shared_ptr<const cases::ProfileComparison>>& made) {
                                   QVERIFY(made);
                                   found = *made;
                               });
        QTRY_VERIFY_WITH_TIMEOUT(found, 20000);
        // N3, N1, N2 against N1 and N3 with 2.00 each, N2 with 1.00.
        QCOMPARE(found->lists.rankedBoth, 3);
        QCOMPARE(found->lists.topBoth, 2);
        QVERIFY(*found->lists.spearman > 0.8 && *found->lists.spearman < 1);
    }

    void compareBeforeThereIsAListIsRefused() {
        cases::CaseSession empty;
        bool refused = false;
        cases::compareProfiles(empty, builtInProfile(), builtInProfile(), 10, this,
                               [&](const Result<std::shared_ptr<const cases::ProfileComparison>>& made) {
                                   refused = !made && made.error().kind == ErrorKind::Usage;
                               });
        QVERIFY(refused);
    }
};

QTEST_GUILESS_MAIN(TestSandboxService)
#include "tst_sandbox_service.moc"

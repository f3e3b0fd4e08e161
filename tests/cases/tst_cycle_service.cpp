// SPDX-License-Identifier: GPL-3.0-or-later
// The services over cycles, profiles and views of an open case.
#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/cases/profile_service.h"
#include "models/cases/ranking_service.h"
#include "models/cases/view_service.h"
#include "models/domain/case_columns.h"
#include "models/harm/ranking.h"
#include "tests/cases/codes_case.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace harmdesk;
using namespace harmdesk::testing;

namespace {

const Date kOctober = *Date::fromYmd(2026, 10, 31);

/// The answer of a call that ends with `done`.
template <class T> struct Answer {
    std::optional<Result<T>> result;
    auto take() {
        return [this](Result<T> r) { result = std::move(r); };
    }
    Result<T>& get() {
        if (!QTest::qWaitFor([this] { return result.has_value(); }, 20'000)) qFatal("no answer");
        return *result;
    }
};

} // namespace

class TestCycleService : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_cases = 0;
    QString m_path;
    std::unique_ptr<cases::CaseSession> m_session;

    cases::CycleService& cycles() { return m_session->cycles(); }
    static std::unique_ptr<cases::CaseSession> opened(const QString& path) {
        auto session = std::make_unique<cases::CaseSession>();
        QSignalSpy loaded(&session->cycles(), &cases::CycleService::changed);
        session->open(path);
        return loaded.wait(20'000) ? std::move(session) : nullptr;
    }
    std::shared_ptr<const Ranking> ranked(Date asAt = kOctober) {
        QSignalSpy ready(&m_session->ranking(), &cases::RankingService::rankingReady);
        m_session->ranking().request(asAt, builtInProfile());
        return ready.wait(20'000) ? m_session->ranking().current() : nullptr;
    }
    Result<CycleInfo> freeze(const std::shared_ptr<const Ranking>& list, int cutOff = 1,
                             const QString& by = QStringLiteral("Anna"),
                             const QString& reason = QStringLiteral("monthly")) {
        QSignalSpy changed(&cycles(), &cases::CycleService::changed);
        Answer<CycleInfo> answer;
        cycles().freeze(list, cutOff, by, reason, this, answer.take());
        Result<CycleInfo> info = answer.get();
        if (info && changed.isEmpty()) changed.wait(20'000);
        return info;
    }
    void decide() {
        Answer<OffenceDecision> answer;
        m_session->write<OffenceDecision>(
            {},
            [](storage::CaseConnection& c, const WorkContext&) {
                return c.indexes().decide(test::strangulationAsWounding());
            },
            answer.take());
        QVERIFY(answer.get().has_value());
        QSignalSpy ready(&m_session->ranking(), &cases::RankingService::rankingReady);
        m_session->refresh();
        QVERIFY(ready.wait(20'000));
    }
    QStringList actions() const {
        const auto entries = storage::openCase(m_path, viewing()).value()->audit().entries().value();
        QStringList out;
        for (const AuditEntry& line : entries) out << line.event.action;
        return out;
    }

private Q_SLOTS:
    void init() {
        m_path = makeCase(m_dir.path(), QStringLiteral("case-%1.harmdesk").arg(m_cases++));
        test::fillCodesCase(m_path);
        m_session = opened(m_path);
        QVERIFY(m_session);
        QVERIFY(cycles().isLoaded());
    }
    void cleanup() { m_session.reset(); }

    void emptyAtFirst() {
        QVERIFY(cycles().cycles().empty());
        QVERIFY(!cycles().open());
        QVERIFY(cycles().history() && cycles().history()->cycles.empty());
        QVERIFY(m_session->profiles().all().empty());
        QVERIFY(m_session->views().views().empty());
    }

    void freezesTheListOnScreen() {
        const auto list = ranked();
        QVERIFY(list);
        const CycleInfo info = freeze(list).value();
        QCOMPARE(info.label, std::string("2026-10"));
        QCOMPARE(info.version, 1);
        QCOMPARE(info.frozenBy, QStringLiteral("Anna"));
        QCOMPARE(info.ranked, 3);
        QCOMPARE(info.atLeastSuspects, 1);
        QCOMPARE(cycles().cycles().size(), std::size_t{1});
        QCOMPARE(cycles().history()->place("N3", 0).rank, 1);
        QCOMPARE(cycles().history()->place("N1", 0).score, HarmDays::fromDays(20));
        Answer<FrozenCycle> kept;
        cycles().kept(info.id, this, kept.take());
        QCOMPARE(kept.get()->list, harm::rankingCsv(*list));
        QCOMPARE(kept.get()->ledger, harm::ledgerCsv(*list));
        Answer<std::vector<QString>> faults;
        cycles().verify(this, faults.take());
        QVERIFY(faults.get()->empty());
        // A new session finds it.
        m_session.reset();
        m_session = opened(m_path);
        QCOMPARE(cycles().cycles().at(0).sha256, info.sha256);
        QCOMPARE(actions().filter(QStringLiteral("cycle.frozen")).size(), 1);
    }

    void refusedFreezes() {
        const auto list = ranked();
        QVERIFY(freeze(nullptr).error().kind == ErrorKind::Usage);
        QVERIFY(freeze(list, 1, QString()).error().kind == ErrorKind::Usage);
        QVERIFY(freeze(list, 1, QStringLiteral("A"), QStringLiteral(" ")).error().kind == ErrorKind::Usage);
        QVERIFY(freeze(list, 0).error().kind == ErrorKind::Usage);
        auto sandbox = std::make_shared<Ranking>(*list);
        sandbox->isSandbox = true;
        QVERIFY(freeze(sandbox).error().kind == ErrorKind::Usage);
        decide();
        const auto stale = freeze(list);
        QVERIFY(stale.error().kind == ErrorKind::CaseFile);
        QVERIFY(cycles().cycles().empty());
        QVERIFY(freeze(m_session->ranking().current()).has_value());
    }

    void theOutlook() {
        const auto list = ranked();
        const auto outlook = [this](const std::shared_ptr<const Ranking>& of, int cutOff) {
            Answer<cases::FreezeOutlook> answer;
            cycles().outlook(of, cutOff, this, answer.take());
            return answer.get().value();
        };
        const cases::FreezeOutlook first = outlook(list, 1);
        QCOMPARE(first.label, std::string("2026-10"));
        QCOMPARE(first.nextVersion, 1);
        QCOMPARE(first.ranked, 3);
        QCOMPARE(first.unmappedCrimes, 1);
        QCOMPARE(first.unmappedOffences, 1);
        QCOMPARE(first.atLeastSuspects, 1);
        QCOMPARE(first.tiedAtCutOff, 0);
        QCOMPARE(first.birthUnknown, 0);
        QCOMPARE(first.openRejects, 0);
        QVERIFY(!first.stale);
        auto tied = std::make_shared<Ranking>(*list);
        tied->rows[1].score = tied->rows[2].score;
        tied->rows[0].birthUnknown = true;
        QCOMPARE(outlook(tied, 2).tiedAtCutOff, 2);
        QCOMPARE(outlook(tied, 3).tiedAtCutOff, 0); // all of them are inside
        QCOMPARE(outlook(tied, 1).birthUnknown, 1);
        QVERIFY(freeze(list).has_value());
        decide();
        const cases::FreezeOutlook second = outlook(list, 1);
        QCOMPARE(second.nextVersion, 2);
        QVERIFY(second.stale);
    }

    void movementsAgainstAFrozenList() {
        const auto list = ranked();
        const CycleInfo info = freeze(list, 2).value();
        decide(); // N2 10.00 → 557.50, passes N1
        const auto now = m_session->ranking().current();
        Answer<std::vector<Movement>> answer;
        cycles().movements(info.id, now, 2, this, answer.take());
        const std::vector<Movement>& moves = answer.get().value();
        QCOMPARE(moves.size(), std::size_t{3});
        QCOMPARE(moves[1].nominalRef, std::string("N2"));
        QVERIFY(moves[1].status == MoveStatus::Joiner);
        QCOMPARE(moves[1].prevRank, 3);
        QVERIFY(moves[1].lines ==
                (std::vector<MoveLine>{{MoveCause::Index, "C4", HarmDays::fromHundredths(54750)}}));
        QVERIFY(moves[2].status == MoveStatus::Leaver);
        Answer<Movement> one;
        cycles().movement(info.id, now, QStringLiteral("N2"), 2, this, one.take());
        QVERIFY(one.get()->lines == moves[1].lines);
        Answer<Movement> none;
        cycles().movement(CycleId{77}, now, QStringLiteral("N2"), 2, this, none.take());
        QVERIFY(!none.get().has_value());
        // The frozen list is as it was.
        Answer<std::shared_ptr<const Ranking>> thawed;
        cycles().thaw(info.id, this, thawed.take());
        QCOMPARE(harm::rankingCsv(**thawed.get()), harm::rankingCsv(*list));
        QCOMPARE((*thawed.get())->details.size(), std::size_t{3});
        // From memory the next time, and told in the log once.
        Answer<std::shared_ptr<const Ranking>> again;
        cycles().thaw(info.id, this, again.take());
        QCOMPARE(again.get()->get(), thawed.get()->get());
        m_session.reset();
        QCOMPARE(actions().filter(QStringLiteral("cycle.shown")).size(), 1);
    }

    void returnersWereInsideBefore() {
        // October: N2 is third; frozen with a cut-off of 3 everybody was inside.
        QVERIFY(freeze(ranked(), 3).has_value());
        const auto november = ranked(*Date::fromYmd(2026, 11, 30));
        const CycleInfo last = freeze(november, 2).value(); // N2 outside
        decide();
        const auto december = ranked(*Date::fromYmd(2026, 12, 31));
        Answer<std::vector<Movement>> answer;
        cycles().movements(last.id, december, 2, this, answer.take());
        QCOMPARE(answer.get()->at(1).nominalRef, std::string("N2"));
        QVERIFY(answer.get()->at(1).status == MoveStatus::Returner);
        QCOMPARE(cycles().cycles().at(0).label, std::string("2026-11")); // latest first
        QCOMPARE(cycles().history()->before(december->asAt), 1);
    }

    void theOpenCycle() {
        OpenCycle cycle;
        cycle.label = "2026-10";
        cycle.asAt = kOctober;
        cycle.openedBy = QStringLiteral("Anna");
        const auto open = [this](const OpenCycle& wanted) {
            QSignalSpy changed(&cycles(), &cases::CycleService::changed);
            Answer<void> answer;
            cycles().openCycle(wanted, this, answer.take());
            const Status done = answer.get();
            if (done && changed.isEmpty()) changed.wait(20'000);
            return done;
        };
        QVERIFY(open(cycle).has_value());
        QVERIFY(cycles().open());
        QCOMPARE(cycles().open()->cutOff, 100);
        cycle.cutOff = 30;
        QVERIFY(open(cycle).has_value());
        QCOMPARE(cycles().open()->cutOff, 30);
        OpenCycle other = cycle;
        other.label = "2026-11";
        other.asAt = *Date::fromYmd(2026, 11, 30);
        QVERIFY(open(other).error().kind == ErrorKind::Usage);
        QVERIFY(freeze(ranked()).has_value());
        QVERIFY(!cycles().open());
        QVERIFY(open(other).has_value());
        QSignalSpy changed(&cycles(), &cases::CycleService::changed);
        Answer<void> closed;
        cycles().closeCycle(QStringLiteral("Anna"), this, closed.take());
        QVERIFY(closed.get().has_value());
        QVERIFY(!changed.isEmpty() || changed.wait(20'000));
        QVERIFY(!cycles().open());
    }

    void aCaseOpenForViewing() {
        const auto list = ranked();
        const CycleInfo info = freeze(list).value();
        auto viewer = opened(m_path);
        QVERIFY(viewer && viewer->isReadOnly());
        QCOMPARE(viewer->cycles().cycles().size(), std::size_t{1});
        Answer<CycleInfo> frozen;
        viewer->cycles().freeze(list, 1, QStringLiteral("A"), QStringLiteral("b"), this, frozen.take());
        QVERIFY(frozen.get().error().kind == ErrorKind::CaseFile);
        Answer<StoredProfile> saved;
        Profile mine;
        mine.name = "mine";
        viewer->profiles().save(mine, this, saved.take());
        QVERIFY(saved.get().error().kind == ErrorKind::CaseFile);
        Answer<void> view;
        viewer->views().save(QStringLiteral("x"), "{}", this, view.take());
        QVERIFY(view.get().error().kind == ErrorKind::CaseFile);
        Answer<std::shared_ptr<const Ranking>> thawed;
        viewer->cycles().thaw(info.id, this, thawed.take());
        QVERIFY(thawed.get().has_value());
    }

    void aDamagedCycleIsSaid() {
        const CycleInfo info = freeze(ranked()).value();
        runSql(m_path, "DROP TRIGGER frozen_cycle_no_update; UPDATE frozen_cycle SET cut_off = 77");
        Answer<std::shared_ptr<const Ranking>> thawed;
        cycles().thaw(info.id, this, thawed.take());
        QVERIFY(thawed.get().error().kind == ErrorKind::CaseFile);
        Answer<std::vector<QString>> faults;
        cycles().verify(this, faults.take());
        QCOMPARE(faults.get()->size(), std::size_t{1});
        runSql(m_path, "UPDATE frozen_cycle SET list = x'00'");
        QSignalSpy failed(&cycles(), &cases::CycleService::failed);
        cycles().reload();
        QVERIFY(failed.wait(20'000)); // and what can be shown is
        QCOMPARE(cycles().cycles().size(), std::size_t{1});
        QVERIFY(cycles().history()->cycles.empty());
    }

    void ownProfiles() {
        cases::ProfileService& profiles = m_session->profiles();
        const auto save = [&](const char* name, int days) {
            QSignalSpy changed(&profiles, &cases::ProfileService::changed);
            Profile profile;
            profile.name = name;
            profile.windowDays = days;
            Answer<StoredProfile> answer;
            profiles.save(profile, this, answer.take());
            const auto saved = answer.get();
            if (saved && changed.isEmpty()) changed.wait(20'000);
            return saved;
        };
        QCOMPARE(save("b", 100)->profile.version, 1);
        QCOMPARE(save("b", 200)->profile.version, 2);
        QCOMPARE(save("a", 50)->profile.version, 1);
        QVERIFY(save("v100", 50).error().kind == ErrorKind::Usage);
        QCOMPARE(profiles.all().size(), std::size_t{3});
        const auto own = profiles.own();
        QCOMPARE(own.size(), std::size_t{2});
        QCOMPARE(own[0].profile.name, std::string("a"));
        QCOMPARE(own[1].profile.version, 2);
        QSignalSpy changed(&profiles, &cases::ProfileService::changed);
        Answer<void> removed;
        profiles.setRemoved(QStringLiteral("b"), true, this, removed.take());
        QVERIFY(removed.get().has_value());
        QVERIFY(!changed.isEmpty() || changed.wait(20'000));
        QCOMPARE(profiles.own().size(), std::size_t{1});
        QCOMPARE(profiles.all().size(), std::size_t{3});
    }

    void namedViews() {
        cases::ViewService& views = m_session->views();
        QSignalSpy changed(&views, &cases::ViewService::changed);
        Answer<void> saved;
        views.save(QStringLiteral("mine"), "{\"a\":1}", this, saved.take());
        QVERIFY(saved.get().has_value());
        QTRY_COMPARE(views.views().size(), std::size_t{1});
        QCOMPARE(views.views()[0].json, QByteArray("{\"a\":1}"));
        Answer<void> renamed;
        views.rename(QStringLiteral("mine"), QStringLiteral("ours"), this, renamed.take());
        QVERIFY(renamed.get().has_value());
        QTRY_COMPARE(views.views()[0].name, QStringLiteral("ours"));
        Answer<void> removed;
        views.remove(QStringLiteral("ours"), this, removed.take());
        QVERIFY(removed.get().has_value());
        QTRY_VERIFY(views.views().empty());
        Answer<void> none;
        views.remove(QStringLiteral("ours"), this, none.take());
        QVERIFY(none.get().error().kind == ErrorKind::Unreadable);
    }
};

QTEST_GUILESS_MAIN(TestCycleService)
#include "tst_cycle_service.moc"

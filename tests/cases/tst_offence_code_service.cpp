// SPDX-License-Identifier: GPL-3.0-or-later
// Deciding offence codes in an open case: the effect first, then the change, its line in the log, and back.
#include "models/cases/case_session.h"
#include "models/cases/offence_code_service.h"
#include "models/cases/ranking_service.h"
#include "models/domain/audit_entry.h"
#include "models/domain/case_columns.h"
#include "models/harm/index_file.h"
#include "tests/cases/codes_case.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <optional>

using namespace harmdesk;
using cases::CodeBook;
using cases::CodeEffect;
using cases::OffenceCodeService;

class TestOffenceCodeService : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<cases::CaseSession> m_session;
    std::unique_ptr<OffenceCodeService> m_service;

    /// Calls `ask` with a `done` and waits for what it gives.
    template <class T, class Ask> Result<T> wait(Ask ask) {
        std::optional<Result<T>> got;
        ask([&got](Result<T> result) { got = std::move(result); });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 20000))
            return fail(ErrorKind::Internal, QStringLiteral("waited in vain"));
        return std::move(*got);
    }
    using Effect = OffenceCodeService::Effect;

    void open() {
        m_session = std::make_unique<cases::CaseSession>();
        QSignalSpy opened(m_session.get(), &cases::CaseSession::opened);
        m_session->open(m_path);
        QVERIFY(opened.wait(20000));
        m_service = std::make_unique<OffenceCodeService>(*m_session);
        m_session->ranking().request(*Date::fromYmd(2026, 10, 31), builtInProfile());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->ranking().current(), 20000);
    }
    QStringList list() const {
        const auto ranking = m_session->ranking().current();
        QStringList refs;
        for (const RankedSuspect& row : ranking->rows)
            refs << QString::fromStdString(std::string(ranking->columns->nominalRef[row.person]));
        return refs;
    }
    CodeBook book() {
        const Result<CodeBook> got = wait<CodeBook>([this](auto done) { m_service->book(this, done); });
        if (!got) qFatal("%s", qPrintable(got.error().text));
        return *got;
    }
    std::vector<AuditEntry> logOf(const char16_t* action) const {
        std::vector<AuditEntry> lines =
            storage::openCase(m_path, testing::viewing()).value()->audit().entries().value();
        std::erase_if(lines,
                      [action](const AuditEntry& line) { return line.event.action != QStringView(action); });
        return lines;
    }
    Result<OffenceDecision> decide() {
        return wait<OffenceDecision>(
            [this](auto done) { m_service->decide(test::strangulationAsWounding(), this, done); });
    }
    Result<Effect> preview(int cutOff) {
        return wait<Effect>([this, cutOff](auto done) {
            m_service->previewDecision(test::strangulationAsWounding(), cutOff, this, done);
        });
    }

private Q_SLOTS:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = testing::makeCase(m_dir->path());
        test::fillCodesCase(m_path);
        open();
    }
    void cleanup() {
        m_service.reset();
        m_session.reset();
    }

    void queueOfTheCase() {
        const auto queue =
            wait<std::vector<harm::OffencePair>>([this](auto done) { m_service->queue(this, done); });
        QVERIFY(queue);
        QCOMPARE(queue->size(), std::size_t(1));
        QCOMPARE((*queue)[0].text.title, std::string("Non-fatal strangulation"));
        QCOMPARE((*queue)[0].crimes, 1);
        QCOMPARE((*queue)[0].listed, 1);
        QCOMPARE((*queue)[0].why, harm::WhyUnmapped::Unknown);
    }

    void effectIsSeenBeforeAnythingIsWritten() {
        QCOMPARE(list(), (QStringList{QStringLiteral("N3"), QStringLiteral("N1"), QStringLiteral("N2")}));
        const Result<Effect> effect = preview(2);
        QVERIFY2(effect, effect ? "" : qPrintable(effect.error().text));
        QCOMPARE((*effect)->joiners, 1);
        QCOMPARE((*effect)->leavers, 1);
        QCOMPARE((*effect)->movements.size(), std::size_t(2));
        const Movement& in = (*effect)->movements[0];
        QCOMPARE(in.nominalRef, std::string("N2"));
        QCOMPARE(in.status, MoveStatus::Joiner);
        QCOMPARE(in.score - in.prevScore, HarmDays::fromHundredths(54750));
        QCOMPARE(in.rank, 2);
        QCOMPARE((*effect)->movements[1].nominalRef, std::string("N1"));
        QCOMPARE((*effect)->before->unmappedCrimes, 1);
        QCOMPARE((*effect)->after->unmappedCrimes, 0);
        QCOMPARE((*effect)->before, m_session->ranking().current());
        QVERIFY(book().decisions.empty());
        QVERIFY(logOf(audit_action::kDecision).empty());
        // Within a longer list nobody enters or leaves: N2 stays with another score, N1 is displaced.
        const Result<Effect> all = preview(100);
        QCOMPARE((*all)->joiners, 0);
        QCOMPARE((*all)->changed, 1);
        QCOMPARE((*all)->displaced, 1);
    }

    void decidingReRanksAndIsLogged() {
        QSignalSpy changed(m_service.get(), &OffenceCodeService::changed);
        const Result<OffenceDecision> kept = decide();
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().text));
        QVERIFY(kept->id > 0);
        QCOMPARE(changed.count(), 1);
        QTRY_COMPARE(list(), (QStringList{QStringLiteral("N3"), QStringLiteral("N2"), QStringLiteral("N1")}));
        QCOMPARE(m_session->ranking().current()->unmappedCrimes, 0);
        const auto matches = m_session->ranking().current()->matches;
        QVERIFY(std::any_of(matches.begin(), matches.end(),
                            [](const OffenceMatch& match) { return match.matchedBy == MatchedBy::Analyst; }));
        const CodeBook held = book();
        QCOMPARE(held.decisions.size(), std::size_t(1));
        QCOMPARE(held.decisions[0].decidedBy, std::string("anna"));
        QCOMPARE(held.decisions[0].reason, std::string("nearest in harm"));
        const auto lines = logOf(audit_action::kDecision);
        QCOMPARE(lines.size(), std::size_t(1));
        QVERIFY2(lines[0].event.detail.contains(QStringLiteral("nearest in harm")),
                 qPrintable(lines[0].event.detail));
        QCOMPARE(lines[0].user, QStringLiteral("anna"));
    }

    void undoTakesTheLastBack() {
        QVERIFY(!m_service->canUndo());
        QVERIFY(!wait<OffenceDecision>([this](auto done) { m_service->undo(this, done); }));
        QVERIFY(decide());
        QVERIFY(m_service->canUndo());
        QTRY_COMPARE(list().at(1), QStringLiteral("N2"));
        QVERIFY(wait<OffenceDecision>([this](auto done) { m_service->undo(this, done); }));
        QVERIFY(!m_service->canUndo());
        QTRY_COMPARE(list().at(1), QStringLiteral("N1"));
        QCOMPARE(book().decisions.size(), std::size_t(1)); // it stays to be read
        QVERIFY(!book().decisions[0].stands());
        QCOMPARE(logOf(audit_action::kDecisionWithdrawn).size(), std::size_t(1));
    }

    void withdrawalIsSeenFirstAndNeedsAReason() {
        const std::int64_t id = decide()->id;
        QTRY_COMPARE(list().at(1), QStringLiteral("N2"));
        const Result<Effect> effect =
            wait<Effect>([&](auto done) { m_service->previewWithdrawal(id, 2, this, done); });
        QVERIFY(effect);
        QCOMPARE((*effect)->movements[0].nominalRef, std::string("N1"));
        const auto withdraw = [&](const QString& by, const QString& why) {
            return wait<void>([&](auto done) { m_service->withdraw(id, by, why, this, done); });
        };
        QCOMPARE(withdraw(QStringLiteral("ben"), QStringLiteral("  ")).error().kind, ErrorKind::Usage);
        QCOMPARE(withdraw(QString(), QStringLiteral("why")).error().kind, ErrorKind::Usage);
        QVERIFY(withdraw(QStringLiteral("ben"), QStringLiteral("guidance says otherwise")));
        QCOMPARE(book().decisions[0].withdrawnBy, std::string("ben"));
        QVERIFY(!m_service->canUndo());
        QVERIFY(!withdraw(QStringLiteral("ben"), QStringLiteral("again")));
        QTRY_COMPARE(list().at(1), QStringLiteral("N1"));
    }

    void refusals() {
        OffenceDecision decision = test::strangulationAsWounding();
        const auto ask = [&] {
            return wait<OffenceDecision>([&](auto done) { m_service->decide(decision, this, done); });
        };
        decision.urn = "no such";
        QCOMPARE(ask().error().kind, ErrorKind::Usage);
        decision = test::strangulationAsWounding();
        decision.reason.clear();
        QCOMPARE(ask().error().kind, ErrorKind::Usage);
        decision = test::strangulationAsWounding();
        decision.decidedBy = " ";
        QCOMPARE(ask().error().kind, ErrorKind::Usage);
        QVERIFY(book().decisions.empty());
    }

    void readOnlyCaseRefusesButShows() {
        cleanup();
        const auto holder = storage::openCase(m_path, testing::editing());
        QVERIFY(holder);
        open();
        QVERIFY(m_session->isReadOnly());
        const Result<OffenceDecision> kept = decide();
        QCOMPARE(kept.error().kind, ErrorKind::CaseFile);
        QVERIFY2(kept.error().text.contains(QStringLiteral("Read-only")), qPrintable(kept.error().text));
        QVERIFY(preview(2)); // looking is allowed
    }

    void classIsSettledOnce() {
        const HarmIndex before = *book().inUse();
        const std::vector<ResolutionRule> rules{{"008/06", {"police"}, "8S.8.6.0", "police"},
                                                {"008/06", {}, "8S.8.6.0", "all alike here"}};
        const auto all = OffenceCodeService::withRules(before, "8/6", rules);
        QCOMPARE(all.size(), before.rules.size());
        const Result<Effect> effect =
            wait<Effect>([&](auto done) { m_service->previewRules(all, 2, this, done); });
        QVERIFY(effect);
        QCOMPARE((*effect)->changed, 1); // N1: 2 × 182.50 instead of 2 × 10.00
        QVERIFY(wait<void>(
            [&](auto done) { m_service->settleClass("008/06", rules, QStringLiteral("why"), this, done); }));
        const HarmIndex after = *book().inUse();
        QCOMPARE(after.rules.size(), before.rules.size());
        QVERIFY(after.sha256 != before.sha256);
        QCOMPARE(after.sha256, harm::indexSha256(after));
        QCOMPARE(logOf(audit_action::kRulesChanged).size(), std::size_t(1));
        QTRY_COMPARE(m_session->ranking().current()->rows[1].score, HarmDays::fromDays(365));
        const std::vector<ResolutionRule> wrong{{"008/06", {}, "no such", ""}};
        QVERIFY(!wait<void>(
            [&](auto done) { m_service->settleClass("008/06", wrong, QStringLiteral("why"), this, done); }));
        QVERIFY(
            !wait<void>([&](auto done) { m_service->settleClass("008/06", rules, QString(), this, done); }));
    }

    void versionsStandSideBySide() {
        HarmIndex added = *book().inUse();
        added.name = "later";
        added.rules.clear();
        for (IndexRow& row : added.rows)
            if (row.urn == "8N.8.6.0") row.days = HarmDays::fromDays(2000);
        const auto add = [&] {
            return wait<cases::AddedIndex>(
                [&](auto done) { m_service->addIndex(added, QStringLiteral("/x/later.xlsx"), this, done); });
        };
        const Result<cases::AddedIndex> got = add();
        QVERIFY2(got, got ? "" : qPrintable(got.error().text));
        QVERIFY(!got->carried.empty()); // 008/06 and others keep their rules
        QVERIFY(!add());                // the name is taken
        CodeBook held = book();
        QCOMPARE(held.versions.size(), std::size_t(2));
        QVERIFY(held.versions[0].inUse);
        QVERIFY(!held.versions[1].index.rules.empty());
        QCOMPARE(held.versions[1].index.sha256, harm::indexSha256(held.versions[1].index));
        QCOMPARE(logOf(audit_action::kIndexAdded).size(), std::size_t(1));

        const Result<Effect> effect =
            wait<Effect>([&](auto done) { m_service->previewIndex(held.versions[1].index, 1, this, done); });
        QVERIFY(effect);
        QCOMPARE((*effect)->joiners, 1); // N1 with 2 × 2,000.00
        QVERIFY(!wait<void>(
            [&](auto done) { m_service->useIndex(QStringLiteral("later"), QString(), this, done); }));
        QVERIFY(!wait<void>([&](auto done) {
            m_service->useIndex(QStringLiteral("none"), QStringLiteral("why"), this, done);
        }));
        QVERIFY(wait<void>([&](auto done) {
            m_service->useIndex(QStringLiteral("later"), QStringLiteral("new edition"), this, done);
        }));
        QTRY_COMPARE(list().first(), QStringLiteral("N1"));
        QVERIFY(book().versions[1].inUse);
        const auto lines = logOf(audit_action::kIndexUsed);
        QCOMPARE(lines.size(), std::size_t(1));
        QVERIFY(lines[0].event.detail.contains(QStringLiteral("new edition")));
    }

    void laterQuestionSupersedesTheEarlier() {
        int answers = 0;
        for (int i = 0; i < 5; ++i)
            m_service->previewDecision(test::strangulationAsWounding(), 2, this,
                                       [&](const Result<Effect>&) { ++answers; });
        QTRY_COMPARE(answers, 1);
        QTest::qWait(100);
        QCOMPARE(answers, 1);
    }
};

QTEST_GUILESS_MAIN(TestOffenceCodeService)
#include "tst_offence_code_service.moc"

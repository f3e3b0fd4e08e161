// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job_queue.h"

#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <semaphore>
#include <stdexcept>
#include <thread>

using namespace harmdesk;
using namespace harmdesk::jobs;

namespace {

JobQueue::Options titled(const QString& title, const QString& lane = {}) {
    JobQueue::Options options;
    options.title = title;
    options.lane = lane;
    return options;
}

/// Work that waits for its stop token, at most five seconds; tells whether it was stopped.
Result<int> untilStopped(const WorkContext& context) {
    for (int i = 0; i < 5000; ++i) {
        if (context.cancelled()) return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return 1;
}

} // namespace

class TestJobQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resultArrivesOnTheQueuesThread();
    void errorsArriveAsTheyAre();
    void exceptionBecomesInternalError();
    void progressIsReportedAndThrottled();
    void progressWithoutTotalIsThrottled();
    void cancelStopsTheWork();
    void cancelBeforeTheStartRunsNothing();
    void notCancellableRunsOn();
    void laneIsLatestWins();
    void supersededWaitingWorkNeverBegins();
    void lanesDoNotDisturbEachOther();
    void supersedingLeavesUncancellableWorkToFinish();
    void goneContextDropsTheAnswer();
    void oneThreadKeepsTheOrder();
    void untitledJobsAreNotShown();
    void destructionWaitsAndCallsNothing();
    void doneMayDestroyTheQueue();
    void idleIsSaidOnce();
    void whatDoneHoldsDiesOnTheQueuesThread();
};

void TestJobQueue::resultArrivesOnTheQueuesThread() {
    JobQueue queue(2);
    std::atomic<std::thread::id> workThread;
    std::thread::id doneThread;
    int got = 0;
    queue.run<int>(
        titled(QStringLiteral("sum")),
        [&](const WorkContext&) -> Result<int> {
            workThread = std::this_thread::get_id();
            return 42;
        },
        [&](Result<int> r) {
            doneThread = std::this_thread::get_id();
            got = r.value_or(-1);
        });
    QVERIFY(!queue.isIdle());
    QTRY_COMPARE(got, 42);
    QVERIFY(queue.isIdle());
    QVERIFY(doneThread == std::this_thread::get_id());
    QVERIFY(workThread.load() != doneThread);
}

void TestJobQueue::errorsArriveAsTheyAre() {
    JobQueue queue(1);
    std::optional<Error> got;
    queue.run<void>(
        titled(QStringLiteral("x")),
        [](const WorkContext&) -> Status {
            return fail(ErrorKind::NotWritten, QStringLiteral("disk full"), {}, QStringLiteral("a:1"));
        },
        [&](Status r) { got = r.error(); });
    QTRY_VERIFY(got.has_value());
    QCOMPARE(got->kind, ErrorKind::NotWritten);
    QCOMPARE(got->text, QStringLiteral("disk full"));
    QCOMPARE(got->where, QStringLiteral("a:1"));
}

void TestJobQueue::exceptionBecomesInternalError() {
    QTest::ignoreMessage(QtWarningMsg, "exception left a job: broken invariant");
    JobQueue queue(1);
    std::optional<Error> got;
    queue.run<int>(
        titled(QStringLiteral("x")),
        [](const WorkContext&) -> Result<int> { throw std::runtime_error("broken invariant"); },
        [&](Result<int> r) { got = r.error(); });
    QTRY_VERIFY(got.has_value());
    QCOMPARE(got->kind, ErrorKind::Internal);
    QVERIFY(!got->text.isEmpty());
    QCOMPARE(got->detail, QStringLiteral("broken invariant"));
}

void TestJobQueue::progressIsReportedAndThrottled() {
    JobQueue queue(1);
    QSignalSpy spy(&queue, &JobQueue::jobProgress);
    bool done = false;
    constexpr int kTotal = 20000;
    queue.run<int>(
        titled(QStringLiteral("count")),
        [](const WorkContext& c) -> Result<int> {
            for (int i = 1; i <= kTotal; ++i) c.progress(QStringLiteral("counting"), i, kTotal);
            return 0;
        },
        [&](Result<int>) { done = true; });
    QTRY_VERIFY(done);
    QVERIFY(spy.count() >= 1);
    QVERIFY2(spy.count() < 200, "far fewer than the 20,000 reports");
    const auto last = spy.last().at(0).value<JobInfo>();
    QCOMPARE(last.progress.done, kTotal);
    QCOMPARE(last.progress.total, kTotal);
    QCOMPARE(last.progress.stage, QStringLiteral("counting"));
    qint64 before = 0;
    for (const auto& call : spy) {
        const qint64 now = call.at(0).value<JobInfo>().progress.done;
        QVERIFY(now >= before);
        before = now;
    }
}

void TestJobQueue::progressWithoutTotalIsThrottled() {
    JobQueue queue(1);
    QSignalSpy spy(&queue, &JobQueue::jobProgress);
    bool done = false;
    queue.run<int>(
        titled(QStringLiteral("wait")),
        [](const WorkContext& c) -> Result<int> {
            for (int i = 0; i < 20000; ++i) c.progress(QStringLiteral("waiting"), 0, 0);
            return 0;
        },
        [&](Result<int>) { done = true; });
    QTRY_VERIFY(done);
    QVERIFY2(spy.count() < 200, qPrintable(QString::number(spy.count())));
}

void TestJobQueue::cancelStopsTheWork() {
    JobQueue queue(1);
    QSignalSpy progress(&queue, &JobQueue::jobProgress);
    QSignalSpy finished(&queue, &JobQueue::jobFinished);
    std::optional<Error> got;
    const JobId id = queue.run<int>(titled(QStringLiteral("long")), untilStopped, [&](Result<int> r) {
        if (!r) got = r.error();
    });
    QCOMPARE(queue.jobs().size(), 1);
    queue.cancel(id);
    QCOMPARE(progress.count(), 1);
    QVERIFY(progress.at(0).at(0).value<JobInfo>().cancelling);
    QTRY_VERIFY(got.has_value());
    QCOMPARE(got->kind, ErrorKind::Cancelled);
    QCOMPARE(finished.count(), 1);
    QVERIFY(queue.jobs().isEmpty());
    queue.cancel(id); // gone already: nothing happens
    QCOMPARE(progress.count(), 1);
}

void TestJobQueue::cancelBeforeTheStartRunsNothing() {
    JobQueue queue(1);
    std::binary_semaphore gate(0);
    queue.run<int>({},
                   [&](const WorkContext&) -> Result<int> {
                       gate.acquire();
                       return 0;
                   },
                   {});
    std::atomic<bool> ran = false;
    std::optional<ErrorKind> got;
    const JobId waiting = queue.run<int>(
        titled(QStringLiteral("waiting")),
        [&](const WorkContext&) -> Result<int> {
            ran = true;
            return 0;
        },
        [&](Result<int> r) { got = r ? ErrorKind::Internal : r.error().kind; });
    queue.cancel(waiting);
    gate.release();
    QTRY_VERIFY(got.has_value());
    QCOMPARE(*got, ErrorKind::Cancelled);
    QVERIFY(!ran);
}

void TestJobQueue::notCancellableRunsOn() {
    JobQueue queue(1);
    JobQueue::Options options = titled(QStringLiteral("save"));
    options.cancellable = false;
    std::binary_semaphore gate(0);
    int got = 0;
    const JobId id = queue.run<int>(
        options,
        [&](const WorkContext& c) -> Result<int> {
            gate.acquire();
            return c.cancelled() ? -1 : 7;
        },
        [&](Result<int> r) { got = *r; });
    queue.cancel(id);
    queue.cancelAll();
    gate.release();
    QTRY_COMPARE(got, 7);
}

void TestJobQueue::laneIsLatestWins() {
    JobQueue queue(2);
    QList<int> answers;
    for (int i = 0; i < 50; ++i)
        queue.run<int>(
            titled(QStringLiteral("rank"), QStringLiteral("ranking")),
            [i](const WorkContext&) -> Result<int> { return i; },
            [&](Result<int> r) { answers.append(r.value_or(-1)); });
    QTRY_VERIFY(queue.isIdle());
    // No event ran while the fifty were started, so only the last one may answer.
    QCOMPARE(answers, QList<int>{49});
}

void TestJobQueue::supersededWaitingWorkNeverBegins() {
    JobQueue queue(1);
    std::binary_semaphore gate(0);
    queue.run<int>({},
                   [&](const WorkContext&) -> Result<int> {
                       gate.acquire();
                       return 0;
                   },
                   {});
    std::atomic<int> begun = 0;
    int answer = 0;
    for (int i = 1; i <= 10; ++i) {
        JobQueue::Options options = titled(QStringLiteral("rank"), QStringLiteral("ranking"));
        options.cancellable = i % 2 == 0;
        queue.run<int>(
            options,
            [&begun, i](const WorkContext&) -> Result<int> {
                ++begun;
                return i;
            },
            [&](Result<int> r) { answer = *r; });
    }
    gate.release();
    QTRY_VERIFY(queue.isIdle());
    QCOMPARE(answer, 10);
    QCOMPARE(begun.load(), 1);
}

void TestJobQueue::lanesDoNotDisturbEachOther() {
    JobQueue queue(2);
    int a = 0;
    int b = 0;
    int alone = 0;
    queue.run<int>(
        titled({}, QStringLiteral("a")),
        [](const WorkContext& c) -> Result<int> { return c.cancelled() ? -1 : 1; },
        [&](Result<int> r) { a = r.value_or(-1); });
    queue.run<int>(
        titled({}), [](const WorkContext& c) -> Result<int> { return c.cancelled() ? -1 : 3; },
        [&](Result<int> r) { alone = r.value_or(-1); });
    queue.run<int>(
        titled({}, QStringLiteral("b")),
        [](const WorkContext& c) -> Result<int> { return c.cancelled() ? -1 : 2; },
        [&](Result<int> r) { b = r.value_or(-1); });
    QTRY_VERIFY(queue.isIdle());
    QCOMPARE(a, 1);
    QCOMPARE(b, 2);
    QCOMPARE(alone, 3);
}

void TestJobQueue::supersedingLeavesUncancellableWorkToFinish() {
    JobQueue queue(1);
    JobQueue::Options options = titled(QStringLiteral("save"), QStringLiteral("lane"));
    options.cancellable = false;
    std::binary_semaphore begun(0);
    std::binary_semaphore gate(0);
    std::atomic<bool> sawStop = true;
    bool firstAnswered = false;
    int second = 0;
    queue.run<int>(
        options,
        [&](const WorkContext& c) -> Result<int> {
            begun.release();
            gate.acquire();
            sawStop = c.cancelled();
            return 0;
        },
        [&](Result<int>) { firstAnswered = true; });
    begun.acquire();
    queue.run<int>(
        options, [](const WorkContext&) -> Result<int> { return 2; }, [&](Result<int> r) { second = *r; });
    gate.release();
    QTRY_COMPARE(second, 2);
    QVERIFY(!sawStop);
    QVERIFY(!firstAnswered);
}

void TestJobQueue::goneContextDropsTheAnswer() {
    JobQueue queue(1);
    auto context = std::make_unique<QObject>();
    JobQueue::Options options = titled(QStringLiteral("x"));
    options.context = context.get();
    bool answered = false;
    QSignalSpy finished(&queue, &JobQueue::jobFinished);
    queue.run<int>(
        options, [](const WorkContext&) -> Result<int> { return 1; }, [&](Result<int>) { answered = true; });
    context.reset();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!answered);

    QObject living;
    options.context = &living;
    queue.run<int>(
        options, [](const WorkContext&) -> Result<int> { return 1; }, [&](Result<int>) { answered = true; });
    QTRY_VERIFY(answered);
}

void TestJobQueue::oneThreadKeepsTheOrder() {
    JobQueue queue(1);
    std::vector<int> ran; // touched by one worker at a time
    std::vector<int> answered;
    std::vector<int> expected;
    std::atomic<int> inside = 0;
    std::atomic<bool> overlapped = false;
    for (int i = 0; i < 200; ++i) {
        expected.push_back(i);
        queue.run<int>(
            {},
            [&, i](const WorkContext&) -> Result<int> {
                if (++inside > 1) overlapped = true;
                ran.push_back(i);
                --inside;
                return i;
            },
            [&](Result<int> r) { answered.push_back(*r); });
    }
    QTRY_COMPARE(answered.size(), expected.size());
    QVERIFY(!overlapped);
    QCOMPARE(ran, expected);
    QCOMPARE(answered, expected);
}

void TestJobQueue::untitledJobsAreNotShown() {
    JobQueue queue(1);
    QSignalSpy started(&queue, &JobQueue::jobStarted);
    QSignalSpy finished(&queue, &JobQueue::jobFinished);
    bool done = false;
    queue.run<int>(
        {},
        [](const WorkContext& c) -> Result<int> {
            c.progress(QStringLiteral("x"), 1, 1);
            return 0;
        },
        [&](Result<int>) { done = true; });
    QVERIFY(queue.jobs().isEmpty());
    QVERIFY(!queue.isIdle());
    QTRY_VERIFY(done);
    QCOMPARE(started.count(), 0);
    QCOMPARE(finished.count(), 0);
}

void TestJobQueue::destructionWaitsAndCallsNothing() {
    std::atomic<bool> stopped = false;
    std::atomic<bool> savedOnTheWay = false;
    bool answered = false;
    {
        JobQueue queue(1);
        std::binary_semaphore begun(0);
        queue.run<int>(
            titled(QStringLiteral("long")),
            [&](const WorkContext& c) -> Result<int> {
                begun.release();
                const auto r = untilStopped(c);
                stopped = !r;
                c.progress(QStringLiteral("late"), 1, 1);
                return r;
            },
            [&](Result<int>) { answered = true; });
        JobQueue::Options save = titled(QStringLiteral("save"));
        save.cancellable = false;
        queue.run<int>(
            save,
            [&](const WorkContext& c) -> Result<int> {
                savedOnTheWay = !c.cancelled();
                return 0;
            },
            [&](Result<int>) { answered = true; });
        begun.acquire();
    }
    QVERIFY(stopped);
    QVERIFY2(savedOnTheWay, "what may not be cancelled is finished first");
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

void TestJobQueue::doneMayDestroyTheQueue() {
    auto* queue = new JobQueue(2);
    QPointer<JobQueue> alive(queue);
    queue->run<int>(
        titled(QStringLiteral("last")), [](const WorkContext&) -> Result<int> { return 0; },
        [queue](Result<int>) { delete queue; });
    QTRY_VERIFY(alive.isNull());
}

void TestJobQueue::idleIsSaidOnce() {
    JobQueue queue(2);
    QSignalSpy idle(&queue, &JobQueue::becameIdle);
    int answers = 0;
    for (int i = 0; i < 5; ++i)
        queue.run<int>(
            {}, [](const WorkContext&) -> Result<int> { return 0; }, [&](Result<int>) { ++answers; });
    queue.waitForDone();
    QCOMPARE(answers, 0); // waiting delivers nothing
    QTRY_COMPARE(answers, 5);
    QCOMPARE(idle.count(), 1);
}

void TestJobQueue::whatDoneHoldsDiesOnTheQueuesThread() {
    JobQueue queue(2);
    std::atomic<int> elsewhere = 0;
    std::atomic<int> gone = 0;
    const auto here = std::this_thread::get_id();
    for (int i = 0; i < 100; ++i) {
        std::shared_ptr<int> held(new int(i), [&](int* p) {
            if (std::this_thread::get_id() != here) ++elsewhere;
            ++gone;
            delete p;
        });
        queue.run<int>(
            titled({}, i % 2 ? QStringLiteral("lane") : QString()),
            [](const WorkContext&) -> Result<int> { return 0; }, [held](Result<int>) {});
    }
    QTRY_VERIFY(queue.isIdle());
    QTRY_COMPARE(gone.load(), 100);
    QCOMPARE(elsewhere.load(), 0);
}

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_job_queue.moc"

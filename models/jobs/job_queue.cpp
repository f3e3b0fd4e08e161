// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job_queue.h"

#include "models/base/log.h"

#include <QPointer>
#include <atomic>
#include <chrono>

namespace harmdesk::jobs {

struct JobQueue::Job {
    JobInfo info;
    QString lane;
    std::shared_ptr<std::atomic<bool>> superseded =
        std::make_shared<std::atomic<bool>>(false); // the worker reads it
    bool hasContext = false;
    QPointer<QObject> context;
    std::stop_source stop;
    Done done;
};

namespace {

/// Progress comes from workers thousands of times a second, from several threads of one job; the panel needs
/// twenty.
class Throttle {
public:
    bool allows() {
        const std::int64_t now = std::chrono::duration_cast<std::chrono::milliseconds>(
                                     std::chrono::steady_clock::now().time_since_epoch())
                                     .count();
        std::int64_t last = m_lastMs.load();
        return now - last >= kEveryMs && m_lastMs.compare_exchange_strong(last, now);
    }

private:
    static constexpr std::int64_t kEveryMs = 50;
    std::atomic<std::int64_t> m_lastMs = 0;
};

bool isLast(const Progress& progress) {
    return progress.total > 0 && progress.done >= progress.total;
}

} // namespace

JobQueue::JobQueue(int threads, QObject* parent)
    : QObject(parent) {
    m_pool.setMaxThreadCount(threads);
    m_pool.setExpiryTimeout(-1);
}

JobQueue::~JobQueue() {
    cancelAll();
    m_pool.waitForDone();
    // Results already posted to this object die with it: Qt removes its pending events.
}

JobId JobQueue::start(Options options, Work work, Done done) {
    const JobId id = m_nextId++;
    if (!options.lane.isEmpty()) {
        for (auto& [otherId, other] : m_jobs) {
            if (other->lane != options.lane) continue;
            *other->superseded = true;
            if (other->info.cancellable) other->stop.request_stop();
        }
    }
    auto job = std::make_shared<Job>();
    job->info = JobInfo{id, options.title, options.cancellable, {}, false};
    job->lane = options.lane;
    job->hasContext = options.context != nullptr;
    job->context = options.context;
    job->done = std::move(done);
    m_jobs.emplace(id, job);
    if (!job->info.title.isEmpty()) Q_EMIT jobStarted(job->info);

    // The job itself stays on this thread: what `done` holds must not be destroyed on a worker.
    m_pool.start(
        [this, id, token = job->stop.get_token(), superseded = job->superseded, work = std::move(work)] {
            auto throttle = std::make_shared<Throttle>();
            WorkContext context;
            context.stop = token;
            context.report = [this, id, throttle](const Progress& progress) {
                if (!throttle->allows() && !isLast(progress)) return;
                QMetaObject::invokeMethod(
                    this, [this, id, progress] { report(id, progress); }, Qt::QueuedConnection);
            };
            std::shared_ptr<void> result;
            if (!*superseded) result = work(context);
            QMetaObject::invokeMethod(
                this, [this, id, result] { finish(id, result); }, Qt::QueuedConnection);
        });
    return id;
}

void JobQueue::report(JobId id, const Progress& progress) {
    const auto it = m_jobs.find(id);
    if (it == m_jobs.end() || it->second->info.title.isEmpty()) return;
    it->second->info.progress = progress;
    Q_EMIT jobProgress(it->second->info);
}

void JobQueue::finish(JobId id, const std::shared_ptr<void>& result) {
    const auto it = m_jobs.find(id);
    if (it == m_jobs.end()) return;
    const std::shared_ptr<Job> job = it->second;
    m_jobs.erase(it);
    const QPointer<JobQueue> alive(this); // a slot or `done` may close the case, and with it this queue
    if (!job->info.title.isEmpty()) Q_EMIT jobFinished(id);
    const bool contextGone = job->hasContext && job->context.isNull();
    if (!*job->superseded && !contextGone) job->done(result);
    if (alive && m_jobs.empty()) Q_EMIT becameIdle();
}

tl::unexpected<Error> JobQueue::cancelledBeforeStart() {
    return fail(ErrorKind::Cancelled, tr("Stopped before it began; nothing was changed."));
}

tl::unexpected<Error> JobQueue::threw(const char* what) {
    qCWarning(logJobs) << "exception left a job:" << what;
    return fail(ErrorKind::Internal,
                tr("The program made a mistake in this piece of work and stopped it. What was saved "
                   "before is safe; please report this with the details."),
                QString::fromLocal8Bit(what));
}

void JobQueue::cancel(JobId id) {
    const auto it = m_jobs.find(id);
    if (it == m_jobs.end() || !it->second->info.cancellable) return;
    it->second->info.cancelling = true;
    it->second->stop.request_stop();
    if (!it->second->info.title.isEmpty()) Q_EMIT jobProgress(it->second->info);
}

void JobQueue::cancelAll() {
    for (auto& [id, job] : m_jobs)
        if (job->info.cancellable) job->stop.request_stop();
}

QList<JobInfo> JobQueue::jobs() const {
    QList<JobInfo> out;
    for (const auto& [id, job] : m_jobs)
        if (!job->info.title.isEmpty()) out.append(job->info);
    return out;
}

bool JobQueue::isIdle() const {
    return m_jobs.empty();
}

void JobQueue::waitForDone() {
    m_pool.waitForDone();
}

} // namespace harmdesk::jobs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/stop.h"

#include <QObject>
#include <QThreadPool>
#include <exception>
#include <functional>
#include <map>
#include <memory>

namespace harmdesk::jobs {

using JobId = quint64;

/// A job as the job panel shows it.
struct JobInfo {
    JobId id = 0;
    QString title; ///< translated: "Ranking", "Importing 2026-10"
    bool cancellable = true;
    Progress progress;
    bool cancelling = false;
};

/// Runs work on background threads and hands the results back on the thread this object lives on (the GUI
/// thread). A lane is latest-wins: a new job in a lane cancels the one before it (where that may be
/// cancelled), whose late answer is dropped; one that had not begun does not begin. Jobs without a lane stand
/// alone. On destruction everything that may be cancelled is, the rest runs to its end, and no callback runs
/// afterwards. `done` and slots may destroy the queue.
class JobQueue : public QObject {
    Q_OBJECT
public:
    /// `threads` 1 makes a serial queue: jobs run in the order they were started (the writer of the case
    /// file).
    explicit JobQueue(int threads, QObject* parent = nullptr);
    ~JobQueue() override;

    struct Options {
        QString title; ///< empty: not shown in the job panel
        QString lane;  ///< empty: no superseding
        bool cancellable = true;
        QObject* context =
            nullptr; ///< result is dropped when this object is gone; nullptr = the queue itself
    };

    /// Starts `work` (on a worker thread); `done` gets its result on the queue's thread unless superseded. An
    /// exception that escapes from `work` arrives as ErrorKind::Internal; a job cancelled before it began
    /// arrives as ErrorKind::Cancelled.
    template <class T>
    JobId run(Options options, std::function<Result<T>(const WorkContext&)> work,
              std::function<void(Result<T>)> done) {
        return start(
            std::move(options),
            [work = std::move(work)](const WorkContext& c) {
                if (c.cancelled()) return std::make_shared<Result<T>>(cancelledBeforeStart());
                try {
                    return std::make_shared<Result<T>>(work(c));
                } catch (const std::exception& e) {
                    return std::make_shared<Result<T>>(threw(e.what()));
                }
            },
            [done = std::move(done)](const std::shared_ptr<void>& r) {
                if (done) done(std::move(*std::static_pointer_cast<Result<T>>(r)));
            });
    }

    /// Asks a job to stop; its `done` then gets whatever the work returns (ErrorKind::Cancelled as a rule).
    void cancel(JobId id);
    void cancelAll();
    /// Jobs that run or wait and have a title, oldest first.
    QList<JobInfo> jobs() const;
    bool isIdle() const;
    /// Blocks until nothing runs or waits (for closing the program: pending note saves). Delivers no results.
    void waitForDone();

Q_SIGNALS:
    void jobStarted(const harmdesk::jobs::JobInfo& job);
    void jobProgress(const harmdesk::jobs::JobInfo& job);
    void jobFinished(harmdesk::jobs::JobId id);
    void becameIdle();

private:
    using Work = std::function<std::shared_ptr<void>(const WorkContext&)>;
    using Done = std::function<void(const std::shared_ptr<void>&)>;
    struct Job;
    static tl::unexpected<Error> cancelledBeforeStart();
    static tl::unexpected<Error> threw(const char* what);
    JobId start(Options options, Work work, Done done);
    void finish(JobId id, const std::shared_ptr<void>& result);
    void report(JobId id, const Progress& progress);

    QThreadPool m_pool;
    std::map<JobId, std::shared_ptr<Job>> m_jobs;
    JobId m_nextId = 1;
};

} // namespace harmdesk::jobs

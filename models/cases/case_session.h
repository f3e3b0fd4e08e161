// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/jobs/job_queue.h"
#include "models/storage/case_connection.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <memory>
#include <utility>

namespace harmdesk::cases {

class AuditService;
class CycleService;
class DossierService;
class NoteService;
class ProfileService;
class RankingService;
class ViewService;

/// The case that the window has open: its connection for writing, the queues that work on it, and the
/// services over it. Lives on the GUI thread, which never waits for it. One session = one open case; opening
/// another makes a new session.
class CaseSession : public QObject {
    Q_OBJECT
public:
    explicit CaseSession(QObject* parent = nullptr);
    ~CaseSession() override; ///< flushes notes, waits for writes

    /// Opens in the background: for editing, or for viewing where another program holds the case. Then
    /// `opened` or `openFailed`. Once for a session.
    void open(const QString& path);

    bool isOpen() const;
    QString path() const;
    const storage::CaseInfo& info() const; ///< as of the last refresh
    /// Empty when editing is allowed; else why not ("Read-only: open elsewhere since 09:12").
    QString readOnlyReason() const;
    bool isReadOnly() const { return !readOnlyReason().isEmpty(); }

    /// Readers: each job opens its own connection with openReader().
    jobs::JobQueue& reading() { return m_reading; }
    /// The one writer: jobs run in order, on the session's connection.
    jobs::JobQueue& writing() { return m_writing; }
    /// Runs `work` on the writer thread with the writing connection (View access when read-only: log only).
    template <class T>
    jobs::JobId write(jobs::JobQueue::Options options,
                      std::function<Result<T>(storage::CaseConnection&, const WorkContext&)> work,
                      std::function<void(Result<T>)> done) {
        return m_writing.run<T>(
            std::move(options),
            [connection = m_connection, work = std::move(work)](const WorkContext& c) -> Result<T> {
                if (!connection) return notOpen();
                return work(*connection, c);
            },
            std::move(done));
    }
    /// Runs `work` on a reader thread with a connection of its own, interrupted when the job is cancelled.
    template <class T>
    jobs::JobId read(jobs::JobQueue::Options options,
                     std::function<Result<T>(storage::CaseConnection&, const WorkContext&)> work,
                     std::function<void(Result<T>)> done) {
        return m_reading.run<T>(
            std::move(options),
            [path = path(), work = std::move(work)](const WorkContext& c) -> Result<T> {
                HARMDESK_TRY_ASSIGN(connection, storage::openCase(path, {}));
                std::stop_callback interrupt(c.stop, [raw = connection.get()] { raw->interrupt(); });
                return work(*connection, c);
            },
            std::move(done));
    }

    /// What a page asks a service to change.
    struct Change {
        QString title;              ///< for the job panel
        QString refusal;            ///< translated; said where the case is open for viewing, %1 = why it is
        QObject* service = nullptr; ///< hears of the change also when the page that asked is gone
        QObject* page = nullptr;    ///< `done` is dropped when it is gone; nullptr = it never is
    };
    /// The one way of the services to change the case: refuses where it is open for viewing (CaseFile), else
    /// write(). `done`, which may close the case, gets the answer; then, where the change was made, `after`
    /// runs.
    template <class T>
    void change(const Change& what,
                std::function<Result<T>(storage::CaseConnection&, const WorkContext&)> work,
                std::function<void(Result<T>)> done, std::function<void()> after) {
        if (isReadOnly()) {
            if (done) done(fail(ErrorKind::CaseFile, what.refusal.arg(readOnlyReason())));
            return;
        }
        write<T>({what.title, {}, false, what.service}, std::move(work),
                 [service = QPointer<QObject>(what.service), bound = what.page != nullptr,
                  page = QPointer<QObject>(what.page), done = std::move(done),
                  after = std::move(after)](Result<T> result) {
                     const bool made = result.has_value();
                     if (done && (!bound || page)) done(std::move(result));
                     if (made && service) after();
                 });
    }

    AuditService& audit() { return *m_audit; }
    RankingService& ranking() { return *m_ranking; }
    DossierService& dossiers() { return *m_dossiers; }
    NoteService& notes() { return *m_notes; }
    CycleService& cycles() { return *m_cycles; }
    ProfileService& profiles() { return *m_profiles; }
    ViewService& views() { return *m_views; }

    /// Reads the case's own figures again and reloads the list (after an import here or by another program).
    /// Call it in the `done` of an import of ours, so that the import does not count as a change by another
    /// program.
    void refresh();

Q_SIGNALS:
    void opened();
    void openFailed(const harmdesk::Error& error);
    void infoChanged();
    /// Another program has changed the case file; what is shown is older. The shell offers to reload.
    void changedOnDisk();

private:
    struct Opened;
    static tl::unexpected<Error> notOpen();
    static Result<Opened> openInBackground(const QString& path);
    void takeOver(Opened opened);
    void readFigures();
    void checkDisk();

    jobs::JobQueue m_reading{2};
    jobs::JobQueue m_writing{1};
    std::shared_ptr<storage::CaseConnection> m_connection; // used by m_writing's thread alone once open
    storage::CaseInfo m_info;
    QString m_path;
    QString m_readOnlyReason;
    std::int64_t m_shownVersion = 0;     // the data that is on screen, or on its way there
    std::int64_t m_announcedVersion = 0; // the newest that changedOnDisk has told of
    bool m_checkingDisk = false;
    int m_refreshing = 0;
    QTimer m_diskTimer;
    std::unique_ptr<AuditService> m_audit;
    std::unique_ptr<RankingService> m_ranking;
    std::unique_ptr<DossierService> m_dossiers;
    std::unique_ptr<NoteService> m_notes;
    std::unique_ptr<CycleService> m_cycles;
    std::unique_ptr<ProfileService> m_profiles;
    std::unique_ptr<ViewService> m_views;
};

} // namespace harmdesk::cases

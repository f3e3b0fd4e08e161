// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job_queue.h"
#include "models/tables/spec_list_model.h"
#include "views/intake/wizard_state.h"

#include <QPointer>

namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views {

/// Does the work of the wizard in the session's queues and puts the answers into the state: looking at files,
/// previews (the newest wish wins), measuring whole columns, the dry run, the import, and the mappings that
/// the case keeps. One long job at a time. GUI thread.
class WizardRunner : public QObject {
    Q_OBJECT
public:
    enum class Job { None, Plan, Measure, Check, Import };

    WizardRunner(WizardState& state, QObject* parent = nullptr);
    void setSession(cases::CaseSession* session);
    cases::CaseSession* session() const;
    bool hasCase() const;
    bool isReadOnly() const;

    Job running() const { return m_running; }
    /// Says which mapping an extract has: standard, a saved one, or a guess. With `given` that one alone.
    void plan(const std::optional<ImportSpec>& given = std::nullopt);
    void preview(int file);
    /// After another sheet, or file of a zip, was chosen: its format is found out anew.
    void look(int file, const std::string& member, const std::string& sheet);
    /// Measures every file whose format has changed, then guesses what the mapping lacks.
    void measure();
    /// Starts the mapping over with a fresh guess.
    void guessAnew();
    void check();
    /// `name`: under which the mapping is kept first; empty = it is not kept.
    void import(const QString& name);
    void cancel();

    void loadSpecs();
    /// Plans again with a saved mapping, or one from a file.
    void useSpec(const QString& name);
    void useSpecFile(const QString& path);
    void writeSpec(const QString& name, const QString& path); ///< empty name: the one in hand
    void removeSpec(const QString& name);

Q_SIGNALS:
    void runningChanged();
    void progressed(const QString& stage, std::int64_t done, std::int64_t total);
    void planned(bool ok);
    void measured(bool ok);
    void checked(bool ok);
    void imported(bool ok);
    void specsLoaded(const std::vector<tables::SpecListModel::Entry>& entries);
    void messageShown(const QString& text);
    void errorShown(const harmdesk::Error& error);

private:
    struct Looked;
    struct Measured;
    struct Imported;
    static std::vector<Result<DetectedFormat>> lookAt(const QStringList& files);
    void begin(Job job, WizardStep step, jobs::JobQueue& queue, jobs::JobId id, const QString& title);
    /// True: this is the answer of the job that runs.
    bool end(int serial);
    void say(const Error& error);

    WizardState& m_state;
    QPointer<cases::CaseSession> m_session;
    Job m_running = Job::None;
    WizardStep m_step = WizardStep::Files;
    QPointer<jobs::JobQueue> m_queue;
    jobs::JobId m_job = 0;
    int m_serial = 0;
};

} // namespace harmdesk::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/wizard_runner.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "models/sources/sources.h"
#include "models/specs/specs.h"
#include "views/common/list_cut_off.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace harmdesk::views {

struct WizardRunner::Looked {
    std::optional<intake::ImportPlan> plan;
    std::optional<Error> fault; // of planning; the files may still be readable in another format
    QStringList files;
    std::vector<Result<DetectedFormat>> looks;
};

struct WizardRunner::Measured {
    std::vector<SourceProfile> profiles;
    SpecGuess guess;
};

struct WizardRunner::Imported {
    ImportReceipt receipt;
    std::optional<ImportSpec> kept;
};

namespace {

constexpr std::int64_t kLargestSpec = 4 << 20; // a mapping is a few dozen KB

Result<ImportSpec> parseStored(const storage::StoredSpec& stored) {
    HARMDESK_TRY_ASSIGN(spec, specs::specFromJson(stored.json, stored.name));
    spec.name = stored.name;
    spec.version = stored.version;
    return spec;
}

} // namespace

WizardRunner::WizardRunner(WizardState& state, QObject* parent)
    : QObject(parent)
    , m_state(state) {}

void WizardRunner::setSession(cases::CaseSession* session) {
    if (m_session) {
        disconnect(&m_session->reading(), nullptr, this, nullptr);
        disconnect(&m_session->writing(), nullptr, this, nullptr);
    }
    if (m_running != Job::None) {
        m_running = Job::None;
        ++m_serial; // answers of the old case are not for this one
        m_state.setWorking(m_step, false);
        Q_EMIT runningChanged();
    }
    m_session = session;
    if (session == nullptr) return;
    const auto progress = [this](const jobs::JobInfo& job) {
        if (m_running != Job::None && sender() == m_queue && job.id == m_job && !job.cancelling)
            Q_EMIT progressed(job.progress.stage, job.progress.done, job.progress.total);
    };
    connect(&session->reading(), &jobs::JobQueue::jobProgress, this, progress);
    connect(&session->writing(), &jobs::JobQueue::jobProgress, this, progress);
}

cases::CaseSession* WizardRunner::session() const {
    return m_session;
}

bool WizardRunner::hasCase() const {
    return m_session && m_session->isOpen();
}

bool WizardRunner::isReadOnly() const {
    return !hasCase() || m_session->isReadOnly();
}

void WizardRunner::begin(Job job, WizardStep step, jobs::JobQueue& queue, jobs::JobId id,
                         const QString& title) {
    m_running = job;
    m_step = step;
    m_queue = &queue;
    m_job = id;
    m_state.setWorking(step, true);
    Q_EMIT runningChanged();
    Q_EMIT progressed(title, 0, 0);
}

bool WizardRunner::end(int serial) {
    if (serial != m_serial) return false;
    m_running = Job::None;
    m_state.setWorking(m_step, false);
    Q_EMIT runningChanged();
    return true;
}

void WizardRunner::cancel() {
    if (m_running != Job::None && m_queue) m_queue->cancel(m_job);
}

void WizardRunner::say(const Error& error) {
    if (error.kind == ErrorKind::Cancelled)
        Q_EMIT messageShown(error.text);
    else
        Q_EMIT errorShown(error);
}

std::vector<Result<DetectedFormat>> WizardRunner::lookAt(const QStringList& files) {
    std::vector<Result<DetectedFormat>> out;
    for (const QString& file : files) out.push_back(sources::detectFormat(file));
    return out;
}

// ---- looking at files ----

void WizardRunner::plan(const std::optional<ImportSpec>& given) {
    if (!hasCase() || m_running != Job::None || m_state.paths().isEmpty()) return;
    jobs::JobQueue::Options options;
    options.title = tr("Looking at %1").arg(QFileInfo(m_state.paths().first()).fileName());
    options.context = this;
    const int serial = ++m_serial;
    const QStringList paths = m_state.paths();
    const auto id = m_session->read<Looked>(
        options,
        [paths, given](storage::CaseConnection& connection, const WorkContext& context) -> Result<Looked> {
            Looked out;
            auto plan = intake::planImport(connection, paths, given, context);
            if (plan) {
                out.files = plan->files;
                out.plan = std::move(*plan);
            } else {
                if (plan.error().kind == ErrorKind::Cancelled) return fail(plan.error());
                out.fault = plan.error();
                if (auto files = intake::sourceFiles(paths)) out.files = *files;
            }
            if (context.cancelled()) return fail(ErrorKind::Cancelled, tr("Stopped. Nothing was changed."));
            out.looks = lookAt(out.files);
            return out;
        },
        [this, serial](Result<Looked> answer) {
            if (!end(serial)) return;
            if (!answer) {
                m_state.takeFault(answer.error(), {}, {});
                say(answer.error());
            } else if (answer->plan) {
                m_state.takePlan(std::move(*answer->plan), std::move(answer->looks));
            } else {
                m_state.takeFault(*answer->fault, answer->files, std::move(answer->looks));
            }
            Q_EMIT planned(answer && !m_state.fault());
        });
    begin(Job::Plan, WizardStep::Files, m_session->reading(), id, options.title);
}

void WizardRunner::preview(int file) {
    const WizardFile* const it = m_state.file(file);
    if (!m_session || it == nullptr) return;
    jobs::JobQueue::Options options;
    options.lane = QStringLiteral("intake.preview");
    options.context = this;
    m_session->reading().run<SourcePreview>(
        options,
        [path = it->path, format = it->format](const WorkContext&) {
            return sources::previewSource(path, format);
        },
        [this, file, path = it->path, format = it->format](Result<SourcePreview> preview) {
            // The file or its format may be another by now.
            const WizardFile* const now = m_state.file(file);
            if (now == nullptr || now->path != path || !(now->format == format)) return;
            if (preview)
                m_state.setPreview(file, std::move(*preview));
            else if (preview.error().kind != ErrorKind::Cancelled)
                m_state.setPreviewFault(file, preview.error());
        });
}

void WizardRunner::look(int file, const std::string& member, const std::string& sheet) {
    const WizardFile* const it = m_state.file(file);
    if (!m_session || it == nullptr) return;
    jobs::JobQueue::Options options;
    options.lane = QStringLiteral("intake.look");
    options.context = this;
    m_session->reading().run<DetectedFormat>(
        options,
        [path = it->path, member, sheet](const WorkContext&) {
            return sources::detectFormat(path, member, sheet);
        },
        [this, file, path = it->path](Result<DetectedFormat> found) {
            const WizardFile* const now = m_state.file(file);
            if (now == nullptr || now->path != path) return;
            if (found) {
                m_state.setDetected(file, *found);
                preview(file);
            } else if (found.error().kind != ErrorKind::Cancelled) {
                m_state.setPreviewFault(file, found.error());
            }
        });
}

void WizardRunner::measure() {
    if (!m_session || m_running != Job::None || !m_state.hasFiles()) return;
    struct Wish {
        QString path;
        SourceFormat format;
        std::optional<SourceProfile> known;
    };
    std::vector<Wish> wishes;
    for (const WizardFile& file : m_state.files())
        wishes.push_back({file.path, file.format, file.isMeasured() ? file.profile : std::nullopt});
    jobs::JobQueue::Options options;
    options.title = tr("Reading whole columns");
    options.context = this;
    const int serial = ++m_serial;
    const auto id = m_session->reading().run<Measured>(
        options,
        [wishes](const WorkContext& context) -> Result<Measured> {
            Measured out;
            for (const Wish& wish : wishes) {
                if (wish.known) {
                    out.profiles.push_back(*wish.known);
                    continue;
                }
                HARMDESK_TRY_ASSIGN(profile, specs::profileSource(wish.path, wish.format, context));
                out.profiles.push_back(std::move(profile));
            }
            out.guess = specs::guessSpec(out.profiles);
            return out;
        },
        [this, serial](Result<Measured> answer) {
            if (!end(serial)) return;
            if (answer)
                m_state.takeMeasured(std::move(answer->profiles), std::move(answer->guess));
            else
                say(answer.error());
            Q_EMIT measured(answer.has_value());
        });
    begin(Job::Measure, WizardStep::Format, m_session->reading(), id, options.title);
}

void WizardRunner::guessAnew() {
    m_state.leaveStandard();
    measure();
}

// ---- check and import ----

void WizardRunner::check() {
    if (!hasCase() || m_running != Job::None || !m_state.isReady()) return;
    jobs::JobQueue::Options options;
    options.title = tr("Checking %1").arg(m_state.files().front().name());
    options.context = this;
    const int serial = ++m_serial;
    const int generation = m_state.generation();
    intake::ImportRequest request;
    request.paths = m_state.paths();
    request.dryRun = true;
    if (!m_state.isStandard()) request.spec = m_state.spec();
    const Profile profile = m_session->ranking().profile();
    const int cutOff = ListCutOff::of(m_session);
    const auto id = m_session->read<std::shared_ptr<const intake::DryRun>>(
        options,
        [request, profile, cutOff](storage::CaseConnection& connection, const WorkContext& context)
            -> Result<std::shared_ptr<const intake::DryRun>> {
            HARMDESK_TRY_ASSIGN(run, intake::dryRun(connection, request, profile, Date(), cutOff, context));
            return std::make_shared<const intake::DryRun>(std::move(run));
        },
        [this, serial, generation](Result<std::shared_ptr<const intake::DryRun>> answer) {
            if (!end(serial)) return;
            if (answer) {
                m_state.takeDryRun(*answer, generation);
                const int rejected = static_cast<int>((*answer)->receipt.rejectedRows());
                Q_EMIT messageShown(
                    tr("Checked, %n row(s) would be rejected. Nothing was written.", nullptr, rejected));
            } else {
                m_state.takeCheckFault(answer.error());
                say(answer.error());
            }
            Q_EMIT checked(answer.has_value());
        });
    begin(Job::Check, WizardStep::Check, m_session->reading(), id, options.title);
}

void WizardRunner::import(const QString& name) {
    if (isReadOnly() || !m_state.isReady()) return;
    if (m_running == Job::Check) {
        // Importing answers what the check was asked for.
        cancel();
        end(m_serial);
        ++m_serial;
    }
    if (m_running != Job::None) return;
    jobs::JobQueue::Options options;
    options.title = tr("Importing %1").arg(m_state.files().front().name());
    options.context = this;
    const int serial = ++m_serial;
    intake::ImportRequest request;
    request.paths = m_state.paths();
    std::optional<ImportSpec> keep;
    if (!m_state.isStandard()) {
        request.spec = m_state.spec();
        if (!name.isEmpty()) keep = m_state.toSave(name);
    }
    const auto id = m_session->write<Imported>(
        options,
        [request, keep](storage::CaseConnection& connection, const WorkContext& context) -> Result<Imported> {
            intake::ImportRequest wish = request;
            Imported out;
            if (keep) {
                HARMDESK_TRY_ASSIGN(stored, connection.specs().save(keep->name, specs::specJson(*keep)));
                out.kept = *keep;
                out.kept->version = stored.version;
                wish.spec = out.kept;
            }
            HARMDESK_TRY_ASSIGN(receipt, intake::importExtract(connection, wish, context));
            out.receipt = std::move(receipt);
            return out;
        },
        [this, serial, kept = keep.has_value()](Result<Imported> answer) {
            if (!end(serial)) return;
            if (answer) {
                if (answer->kept) m_state.saved(*answer->kept);
                const auto receipt = std::make_shared<const ImportReceipt>(std::move(answer->receipt));
                m_state.takeReceipt(receipt);
                Q_EMIT messageShown(
                    tr("Imported, %n row(s) rejected.", nullptr, static_cast<int>(receipt->rejectedRows())));
                m_session->refresh();
            } else {
                m_state.takeImportFault(answer.error());
                say(answer.error());
            }
            if (kept) loadSpecs();
            Q_EMIT imported(answer.has_value());
        });
    begin(Job::Import, WizardStep::Import, m_session->writing(), id, options.title);
}

// ---- mappings that are kept ----

void WizardRunner::loadSpecs() {
    if (!hasCase()) return;
    using Entries = std::vector<tables::SpecListModel::Entry>;
    jobs::JobQueue::Options options;
    options.lane = QStringLiteral("intake.specs");
    options.context = this;
    m_session->read<Entries>(
        options,
        [](storage::CaseConnection& connection, const WorkContext&) -> Result<Entries> {
            HARMDESK_TRY_ASSIGN(stored, connection.specs().specs());
            Entries out;
            for (const storage::StoredSpec& spec : stored)
                out.push_back({spec.name, spec.version, spec.savedBy, spec.savedAt});
            return out;
        },
        [this](Result<Entries> entries) {
            if (entries)
                Q_EMIT specsLoaded(*entries);
            else
                say(entries.error());
        });
}

void WizardRunner::useSpec(const QString& name) {
    if (!hasCase() || m_running != Job::None) return;
    jobs::JobQueue::Options options;
    options.lane = QStringLiteral("intake.spec");
    options.context = this;
    m_session->read<ImportSpec>(
        options,
        [name](storage::CaseConnection& connection, const WorkContext&) -> Result<ImportSpec> {
            HARMDESK_TRY_ASSIGN(stored, connection.specs().spec(name, 0));
            return parseStored(stored);
        },
        [this](Result<ImportSpec> spec) {
            if (spec)
                plan(*spec);
            else
                say(spec.error());
        });
}

void WizardRunner::useSpecFile(const QString& path) {
    if (!hasCase() || m_running != Job::None) return;
    jobs::JobQueue::Options options;
    options.lane = QStringLiteral("intake.spec");
    options.context = this;
    m_session->reading().run<ImportSpec>(
        options,
        [path](const WorkContext&) -> Result<ImportSpec> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorKind::Unreadable, tr("The mapping %1 cannot be opened.").arg(path),
                            file.errorString(), path);
            if (file.size() > kLargestSpec)
                return fail(
                    ErrorKind::Unreadable,
                    tr("%1 is too large for a mapping. Choose a file that Harmdesk has written.").arg(path),
                    {}, path);
            return specs::specFromJson(file.readAll(), path);
        },
        [this](Result<ImportSpec> spec) {
            if (spec)
                plan(*spec);
            else
                say(spec.error());
        });
}

void WizardRunner::writeSpec(const QString& name, const QString& path) {
    if (!hasCase()) return;
    const std::optional<ImportSpec> inHand =
        name.isEmpty() ? std::optional(m_state.toSave(m_state.proposedName())) : std::nullopt;
    const AuditEvent event{QString::fromUtf16(audit_action::kExport), QFileInfo(path).fileName(),
                           QStringLiteral("import specification")};
    // The export happens only when the log says so.
    m_session->audit().recordThen(event, this, [this, name, path, inHand] {
        if (!hasCase()) return;
        jobs::JobQueue::Options options;
        options.context = this;
        m_session->read<int>(
            options,
            [name, path, inHand](storage::CaseConnection& connection, const WorkContext&) -> Result<int> {
                QByteArray json;
                if (inHand) {
                    json = specs::specJson(*inHand);
                } else {
                    HARMDESK_TRY_ASSIGN(stored, connection.specs().spec(name, 0));
                    json = stored.json;
                }
                QSaveFile file(path);
                if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
                    return static_cast<int>(json.size());
                return fail(ErrorKind::NotWritten,
                            tr("The mapping could not be written to %1. Choose another folder, or free some "
                               "space.")
                                .arg(path),
                            file.errorString(), path);
            },
            [this, path](Result<int> written) {
                if (written)
                    Q_EMIT messageShown(tr("The mapping is saved in %1.").arg(path));
                else
                    say(written.error());
            });
    });
}

void WizardRunner::removeSpec(const QString& name) {
    if (isReadOnly()) return;
    jobs::JobQueue::Options options;
    options.context = this;
    m_session->write<int>(
        options,
        [name](storage::CaseConnection& connection, const WorkContext&) -> Result<int> {
            HARMDESK_TRY(connection.specs().remove(name));
            return 0;
        },
        [this, name](Result<int> done) {
            if (done)
                Q_EMIT messageShown(tr("The mapping “%1” is removed from the list.").arg(name));
            else
                say(done.error());
            loadSpecs();
        });
}

} // namespace harmdesk::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/cases/note_service.h"
#include "models/cases/profile_service.h"
#include "models/cases/ranking_service.h"
#include "models/cases/view_service.h"
#include "models/settings/settings.h"
#include "views/common/page.h"
#include "views/shell/actions.h"
#include "views/shell/command_palette.h"
#include "views/shell/context_strip.h"
#include "views/shell/main_window.h"
#include "views/shell/status_line.h"
#include "views/shell/stop_bar.h"
#include "views/shell/welcome_panel.h"

#include <QCloseEvent>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStackedWidget>
#include <algorithm>

namespace harmdesk::views {

using settings::Settings;
namespace keys = settings::keys;

namespace {

constexpr qint64 kMostProfileBytes = 1 << 20;

QString caseFilter() {
    return MainWindow::tr("Harmdesk cases (*.harmdesk);;All files (*)");
}

void rememberFolder(const QString& path) {
    Settings::instance().set(keys::kLastFolder, QFileInfo(path).absolutePath());
}

QFileDialog* fileDialog(QWidget* parent, const QString& title, QFileDialog::AcceptMode mode,
                        const QString& filter) {
    auto* dialog = new QFileDialog(parent, title, Settings::instance().get(keys::kLastFolder), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    return dialog;
}

} // namespace

// ---- opening and closing
// ------------------------------------------------------------------------------------------

void MainWindow::chooseCaseToOpen() {
    QFileDialog* dialog = fileDialog(this, tr("Open case"), QFileDialog::AcceptOpen, caseFilter());
    dialog->setObjectName(QStringLiteral("openCaseDialog"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        rememberFolder(path);
        openCase(path);
    });
    dialog->open();
}

void MainWindow::chooseNewCase() {
    QFileDialog* dialog = fileDialog(this, tr("New case"), QFileDialog::AcceptSave, caseFilter());
    dialog->setObjectName(QStringLiteral("newCaseDialog"));
    dialog->setDefaultSuffix(QStringLiteral("harmdesk"));
    // An existing file is refused by whoever makes the case, never replaced: nothing to ask here.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        rememberFolder(path);
        m_createCase(path, this, [this](Result<QString> made) {
            if (!made) {
                showError(made.error());
                return;
            }
            Settings::instance().set(keys::kLastPage, QStringLiteral("intake"));
            openCase(*made);
        });
    });
    dialog->open();
}

void MainWindow::openCase(const QString& path) {
    if (m_retiring) return;
    const QString whole = QFileInfo(path).absoluteFilePath();
    leaveCase([this, whole] {
        m_welcome->showOpening(whole);
        retireSession([this, whole] { startSession(whole); });
    });
}

void MainWindow::startSession(const QString& path) {
    m_session = std::make_unique<cases::CaseSession>();
    cases::CaseSession* opening = m_session.get();
    m_status->watch(opening->reading());
    m_status->watch(opening->writing());
    connect(opening, &cases::CaseSession::opened, this, [this, opening, path] {
        if (opening != m_session.get() || m_retiring) return; // already let go of
        m_sessionOpen = true;
        m_asAtIsDefault = true;
        Settings::instance().rememberCase(path);
        auto& ranking = opening->ranking();
        connect(&ranking, &cases::RankingService::rankingReady, this,
                [this](const std::shared_ptr<const Ranking>& list) {
                    m_palette->setRanking(list);
                    m_strip->setStale(false);
                    updateState();
                });
        connect(&ranking, &cases::RankingService::rankingFailed, this, &MainWindow::showError);
        connect(&opening->audit(), &cases::AuditService::recordFailed, this, &MainWindow::showError);
        connect(&opening->notes(), &cases::NoteService::saveFailed, this,
                [this](const QString&, const Error& error) { showError(error); });
        connect(&opening->notes(), &cases::NoteService::recovered, this, [this](int notes) {
            showMessage(
                tr("%n note(s) typed before the program was stopped were recovered.", nullptr, notes));
        });
        connect(&opening->writing(), &jobs::JobQueue::jobFinished, this, [this] {
            if (isImporting() || !m_stopBar->isVisible()) return;
            m_leave = nullptr; // the import ended by itself: there is nothing left to ask
            m_stopBar->hide();
        });
        connect(opening, &cases::CaseSession::infoChanged, this, &MainWindow::takeInfo);
        m_cycleTaken = false;
        connect(&opening->cycles(), &cases::CycleService::changed, this, &MainWindow::takeCycle);
        connect(&opening->cycles(), &cases::CycleService::failed, this, &MainWindow::showError);
        connect(&opening->profiles(), &cases::ProfileService::failed, this, &MainWindow::showError);
        connect(&opening->views(), &cases::ViewService::failed, this, &MainWindow::showError);
        connect(opening, &cases::CaseSession::changedOnDisk, this, [this] { m_strip->setStale(true); });
        m_strip->setSession(opening);
        for (Page* page : m_pages) page->setSession(opening);
        rankByRememberedProfile(ContextStrip::defaultAsAt(opening->info().latestReport));
        m_history.clear();
        m_at = 0;
        const QString last = Settings::instance().get(keys::kLastPage);
        // A dossier needs a suspect: coming back, the list is where work goes on.
        const QString first =
            page(last) && last != QLatin1String("dossier") ? last : QStringLiteral("ranking");
        takeCycle();
        showPage(page(first) ? first : m_pages.empty() ? QString() : m_pages.front()->pageId());
        // What had the focus went with the welcome panel: without this it falls to the window's first button.
        if (QWidget* shown = m_stack->currentWidget(); !focusWidget() || !shown->isAncestorOf(focusWidget()))
            shown->setFocus(Qt::OtherFocusReason);
        // The list has nothing to focus while it is empty: once it stands, the keys go to it, unless somebody
        // has already put them elsewhere in the page.
        connect(
            &ranking, &cases::RankingService::rankingReady, this,
            [this] {
                auto* current = qobject_cast<Page*>(m_stack->currentWidget());
                if (current && !m_stopBar->isVisible() &&
                    (!focusWidget() || focusWidget() == current || !current->isAncestorOf(focusWidget())))
                    current->activated();
            },
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        updateState();
        Q_EMIT sessionChanged();
    });
    connect(opening, &cases::CaseSession::openFailed, this, [this, opening, path](const Error& error) {
        if (opening != m_session.get() || m_retiring) return; // already let go of
        m_stack->setCurrentWidget(m_welcome);
        m_welcome->showFailed(error, path);
        // Not from inside its own signal.
        m_session.release()->deleteLater();
        updateState();
    });
    opening->open(path);
}

bool MainWindow::isImporting() const {
    // Opening, saves of notes and lines of the log are short, cannot be cancelled and always run to their
    // end.
    if (!m_session) return false;
    const QList<jobs::JobInfo> running = m_session->writing().jobs();
    return std::any_of(running.begin(), running.end(),
                       [](const jobs::JobInfo& job) { return job.cancellable; });
}

void MainWindow::leaveCase(std::function<void()> leave) {
    if (!isImporting()) {
        m_leave = nullptr;
        m_stopBar->hide();
        leave();
        return;
    }
    m_leave = std::move(leave);
    m_stopBar->ask();
}

void MainWindow::retireSession(std::function<void()> then) {
    if (auto* current = qobject_cast<Page*>(m_stack->currentWidget())) current->leaving();
    m_stack->setCurrentWidget(m_welcome);
    if (!m_session) {
        then();
        return;
    }
    m_retiring = true;
    m_session->notes().flush();
    for (Page* page : m_pages) page->setSession(nullptr);
    m_strip->setSession(nullptr);
    m_palette->setRanking(nullptr);
    m_sessionOpen = false;
    m_strip->setStale(false);
    updateState();
    Q_EMIT sessionChanged();
    m_session->reading().cancelAll();
    // An import that still runs was asked about; it takes back what it has not finished. Notes come after it.
    const QList<jobs::JobInfo> running = m_session->writing().jobs();
    for (const jobs::JobInfo& job : running)
        if (job.cancellable) m_session->writing().cancel(job.id);

    // What was typed goes to disk on the writer's own thread; the session is let go when that is done.
    auto finish = [this, then = std::move(then)] {
        m_retiring = false;
        m_session.reset();
        then();
    };
    if (m_session->writing().isIdle()) {
        QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
        return;
    }
    connect(&m_session->writing(), &jobs::JobQueue::becameIdle, this, finish,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void MainWindow::closeCase() {
    if (m_retiring) return;
    leaveCase([this] {
        retireSession([this] { m_welcome->showChoices(Settings::instance().get(keys::kRecentCases)); });
    });
}

void MainWindow::closeEvent(QCloseEvent* event) {
    Settings::instance().set(keys::kWindowGeometry, saveGeometry());
    if (m_mayClose || !m_session) {
        event->accept();
        return;
    }
    // The window stays until what was typed is written: closing goes on when the writer says so.
    event->ignore();
    if (m_retiring) return;
    leaveCase([this] {
        showMessage(tr("Saving what was typed, then closing."));
        retireSession([this] {
            m_mayClose = true;
            close();
        });
    });
}

// ---- list and profile
// ---------------------------------------------------------------------------------------------

void MainWindow::rank(Date asAt, const Profile& profile) {
    if (session()) m_session->ranking().request(asAt, profile);
}

void MainWindow::takeInfo() {
    updateState();
    if (!session() || !m_asAtIsDefault) return;
    // An import brought a newer month: the list follows it until somebody has chosen a day.
    const Date day = ContextStrip::defaultAsAt(m_session->info().latestReport);
    if (day != m_session->ranking().asAt()) rank(day, m_session->ranking().profile());
}

void MainWindow::chooseProfileFile() {
    QFileDialog* dialog = fileDialog(this, tr("Profile from a file"), QFileDialog::AcceptOpen,
                                     tr("Profiles (*.json);;All files (*)"));
    dialog->setObjectName(QStringLiteral("profileFileDialog"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (!session()) return;
        rememberFolder(path);
        readProfile(path, [this, path](Result<Profile> profile) {
            if (!session()) return;
            if (!profile) {
                showError(profile.error());
            } else {
                Settings::instance().set(keys::kProfileFile, path);
                rank(m_session->ranking().asAt(), *profile);
            }
        });
    });
    dialog->open();
}

void MainWindow::readProfile(const QString& path, std::function<void(Result<Profile>)> done) {
    m_session->reading().run<Profile>(
        {tr("Reading the profile"), QStringLiteral("profile"), true, this},
        [path](const WorkContext&) -> Result<Profile> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorKind::Unreadable,
                            MainWindow::tr("The profile cannot be read. The list stays as it was; choose "
                                           "another file."),
                            file.errorString(), path);
            return profileFromJson(file.read(kMostProfileBytes), path);
        },
        std::move(done));
}

void MainWindow::rankByRememberedProfile(Date asAt) {
    const QString path = Settings::instance().get(keys::kProfileFile);
    rank(asAt, builtInProfile());
    if (path.isEmpty()) return;
    readProfile(path, [this, path](Result<Profile> profile) {
        if (!session()) return;
        // The month being worked has its own profile, and another may have been chosen meanwhile.
        if (m_session->cycles().open() || Settings::instance().get(keys::kProfileFile) != path) return;
        if (profile) {
            rank(m_session->ranking().asAt(), *profile); // supersedes the list by v100
            return;
        }
        // The file may be back tomorrow (a drive that is not there): it stays remembered.
        showError(
            Error{profile.error().kind,
                  tr("The profile used last cannot be read: the list is ranked by v100. Choose a profile."),
                  profile.error().text + QLatin1Char('\n') + profile.error().detail, path});
    });
}

void MainWindow::useProfile(const Profile& profile) {
    if (!session()) return;
    // A profile of the case or a built-in one: the file used last is not wanted any more.
    Settings::instance().set(keys::kProfileFile, QString());
    rank(m_session->ranking().asAt(), profile);
}

void MainWindow::takeCycle() {
    if (!session() || m_cycleTaken || !m_session->cycles().isLoaded()) return;
    m_cycleTaken = true;
    const std::optional<OpenCycle>& cycle = m_session->cycles().open();
    if (!cycle || !m_asAtIsDefault) return;
    m_asAtIsDefault = false; // the month being worked stays, whatever comes in
    rank(cycle->asAt, cycle->profile);
}

void MainWindow::verifyCase() {
    if (!session()) return;
    m_session->read<std::vector<QString>>(
        {tr("Verifying the case file"), QStringLiteral("verify"), true, this},
        [](storage::CaseConnection& connection, const WorkContext&) { return connection.verify(); },
        [this](Result<std::vector<QString>> file) {
            if (!file) {
                showError(file.error());
                return;
            }
            m_session->cycles().verify(
                this, [this, faults = std::move(*file)](Result<std::vector<QString>> cycles) mutable {
                    if (!cycles) {
                        showError(cycles.error());
                        return;
                    }
                    faults.insert(faults.end(), cycles->begin(), cycles->end());
                    showFaults(std::move(faults));
                });
        });
}

void MainWindow::showFaults(std::vector<QString> faults) {
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("verifyBox"));
    box->setWindowTitle(tr("Verify the case file"));
    box->setIcon(faults.empty() ? QMessageBox::Information : QMessageBox::Warning);
    if (faults.empty()) {
        box->setText(tr("The case file is sound: its pages, its references, the chain of its log and every "
                        "frozen cycle hold."));
    } else {
        QStringList lines;
        for (const QString& fault : faults) lines << fault;
        box->setText(tr("%n fault(s) were found. Keep this file as it is, work on with the last good "
                        "copy of it, and show "
                        "this to whoever looks after your cases.",
                        nullptr, static_cast<int>(faults.size())));
        box->setDetailedText(lines.join(QLatin1Char('\n')));
    }
    box->open();
}

} // namespace harmdesk::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/window_parts.h"

#include "app/bootstrap/page_place.h"
#include "models/cases/case_session.h"
#include "models/cases/note_service.h"
#include "models/harm/index_file.h"
#include "models/storage/case_connection.h"
#include "models/tables/ranking_filter.h"
#include "views/audit/audit_page.h"
#include "views/briefing/pack_dialog.h"
#include "views/codes/codes_page.h"
#include "views/cycles/cycles_page.h"
#include "views/dossier/dossier_page.h"
#include "views/intake/intake_page.h"
#include "views/missed/missed_page.h"
#include "views/monitoring/monitoring_page.h"
#include "views/profiles/profiles_page.h"
#include "views/ranking/ranking_page.h"
#include "views/sandbox/sandbox_page.h"
#include "views/settings/settings_page.h"
#include "views/shell/main_window.h"
#include "views/trends/trends_page.h"

#include <QCoreApplication>
#include <QTimer>

namespace harmdesk::bootstrap {

namespace {

/// Makes empty cases with the built-in index on a thread of its own.
class CaseMaker {
public:
    void make(const QString& path, QObject* context, std::function<void(Result<QString>)> done) {
        m_queue.run<QString>(
            {QCoreApplication::translate("CaseMaker", "Making the case"), {}, false, context},
            [path](const WorkContext&) -> Result<QString> {
                HARMDESK_TRY_ASSIGN(index, harm::builtInIndex());
                storage::OpenOptions options;
                options.access = storage::Access::Edit;
                HARMDESK_TRY_ASSIGN(connection, storage::createCase(path, index, options));
                return path;
            },
            std::move(done));
    }

private:
    jobs::JobQueue m_queue{1};
};

/// Pages that set their texts when they are made: each is made anew in another language, on what it showed.
void addDossier(views::MainWindow* shell) {
    auto* place = new PagePlace(shell, [shell](views::Page* before) -> views::Page* {
        auto* page = new views::DossierPage;
        const auto* old = static_cast<views::DossierPage*>(before);
        const QString nominalRef = old ? old->nominalRef() : QString();
        if (!nominalRef.isEmpty()) // once it has its case
            QTimer::singleShot(0, page, [shell, page, nominalRef] {
                if (shell->session()) page->openSuspect(nominalRef);
            });
        return page;
    });
    QObject::connect(shell, &views::MainWindow::suspectWanted, place, [place](const QString& nominalRef) {
        static_cast<views::DossierPage*>(place->page())->openSuspect(nominalRef);
    });
}

void addCodes(views::MainWindow* shell) {
    auto* place = new PagePlace(shell, [](views::Page* before) -> views::Page* {
        auto* page = new views::CodesPage;
        if (before) page->showTab(static_cast<views::CodesPage*>(before)->tab());
        return page;
    });
    QObject::connect(shell, &views::MainWindow::unmappedOffencesWanted, place, [shell, place] {
        static_cast<views::CodesPage*>(place->page())->showTab(views::CodesPage::Tab::Unmapped);
        shell->showPage(place->page()->pageId());
    });
}

void addCycles(views::MainWindow* shell) {
    auto* place = new PagePlace(shell, [](views::Page*) -> views::Page* { return new views::CyclesPage; });
    const auto on = [shell, place](auto signal, auto slot) {
        QObject::connect(shell, signal, place, [shell, place, slot] {
            shell->showPage(place->page()->pageId());
            (static_cast<views::CyclesPage*>(place->page())->*slot)();
        });
    };
    on(&views::MainWindow::freezeWanted, &views::CyclesPage::startFreezing);
    on(&views::MainWindow::cycleEditorWanted, &views::CyclesPage::openCycleEditor);
}

void addSandbox(views::MainWindow* shell) {
    new PagePlace(shell, [](views::Page* before) -> views::Page* {
        auto* page = new views::SandboxPage;
        if (before) page->follow(*static_cast<views::SandboxPage*>(before));
        return page;
    });
}

void addProfiles(views::MainWindow* shell) {
    new PagePlace(shell, [shell](views::Page*) -> views::Page* {
        auto* page = new views::ProfilesPage;
        QObject::connect(page, &views::ProfilesPage::profileWanted, shell, &views::MainWindow::useProfile);
        return page;
    });
}

template <class P> void addPlain(views::MainWindow* shell) {
    new PagePlace(shell, [](views::Page*) -> views::Page* { return new P; }); // owned by the window
}

} // namespace

std::unique_ptr<views::MainWindow> makeWindow() {
    auto maker = std::make_shared<CaseMaker>();
    auto window = std::make_unique<views::MainWindow>(
        [maker](const QString& path, QObject* context, std::function<void(Result<QString>)> done) {
            maker->make(path, context, std::move(done));
        });
    views::MainWindow* shell = window.get();

    auto* ranking = new views::RankingPage;
    shell->addPage(ranking);
    addDossier(shell);
    shell->addPage(new views::IntakePage);
    addCodes(shell);
    addCycles(shell);
    addSandbox(shell);
    addProfiles(shell);
    addPlain<views::MissedPage>(shell);
    addPlain<views::TrendsPage>(shell);
    addPlain<views::MonitoringPage>(shell);
    shell->addPage(new views::AuditPage);
    shell->addPage(new views::SettingsPage, true);
    QObject::connect(shell, &views::MainWindow::unmappedSuspectsWanted, ranking, [shell, ranking] {
        tables::FilterState filter;
        filter.groups = {OffenceGroup::Unmapped};
        shell->showPage(ranking->pageId());
        ranking->setFilter(filter);
    });
    QObject::connect(shell, &views::MainWindow::packWanted, shell, [shell](const QStringList& refs) {
        if (!shell->session()) return;
        shell->session()->notes().flush(); // what is being typed belongs into the pack
        auto* dialog = new views::PackDialog(*shell->session(), refs, shell);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        // The dialog works on the open case: it goes when that goes.
        QObject::connect(shell, &views::MainWindow::sessionChanged, dialog, [dialog] { delete dialog; });
        dialog->open();
    });
    return window;
}

} // namespace harmdesk::bootstrap

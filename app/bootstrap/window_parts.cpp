// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/window_parts.h"

#include "models/cases/case_session.h"
#include "models/cases/note_service.h"
#include "models/harm/index_file.h"
#include "models/storage/case_connection.h"
#include "models/tables/ranking_filter.h"
#include "views/audit/audit_page.h"
#include "views/briefing/pack_dialog.h"
#include "views/codes/codes_page.h"
#include "views/dossier/dossier_page.h"
#include "views/intake/intake_page.h"
#include "views/ranking/ranking_page.h"
#include "views/settings/settings_page.h"
#include "views/shell/main_window.h"

#include <QCoreApplication>
#include <QEvent>
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

/// Holds the dossier page. It sets its texts when it is made, so another language makes it anew, on the same suspect.
class DossierPlace : public QObject {
public:
    explicit DossierPlace(views::MainWindow* shell)
        : QObject(shell)
        , m_shell(shell)
        , m_page(new views::DossierPage) {
        m_shell->addPage(m_page);
        m_shell->installEventFilter(this);
        m_soon.setSingleShot(true); // several catalogues make several events
        connect(&m_soon, &QTimer::timeout, this, [this] { renew(); });
        connect(m_shell, &views::MainWindow::suspectWanted, this,
                [this](const QString& nominalRef) { m_page->openSuspect(nominalRef); });
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::LanguageChange) m_soon.start(0);
        return QObject::eventFilter(watched, event);
    }

private:
    void renew() {
        const QString nominalRef = m_page->nominalRef();
        m_page = new views::DossierPage;
        m_shell->replacePage(m_page);
        if (!nominalRef.isEmpty() && m_shell->session()) m_page->openSuspect(nominalRef);
    }

    views::MainWindow* m_shell;
    views::DossierPage* m_page; // owned by the window
    QTimer m_soon;
};

/// Holds the page of offence codes, made anew in another language as the dossier page is, on the same tab.
class CodesPlace : public QObject {
public:
    explicit CodesPlace(views::MainWindow* shell)
        : QObject(shell)
        , m_shell(shell)
        , m_page(new views::CodesPage) {
        m_shell->addPage(m_page);
        m_shell->installEventFilter(this);
        m_soon.setSingleShot(true);
        connect(&m_soon, &QTimer::timeout, this, [this] {
            const views::CodesPage::Tab tab = m_page->tab();
            m_page = new views::CodesPage;
            m_shell->replacePage(m_page);
            m_page->showTab(tab);
        });
        connect(m_shell, &views::MainWindow::unmappedOffencesWanted, this, [this] {
            m_page->showTab(views::CodesPage::Tab::Unmapped);
            m_shell->showPage(m_page->pageId());
        });
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::LanguageChange) m_soon.start(0);
        return QObject::eventFilter(watched, event);
    }

private:
    views::MainWindow* m_shell;
    views::CodesPage* m_page; // owned by the window
    QTimer m_soon;
};

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
    new DossierPlace(shell); // owned by the window
    shell->addPage(new views::IntakePage);
    new CodesPlace(shell); // owned by the window
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/case_session.h"
#include "models/settings/settings.h"
#include "views/common/data_table.h"
#include "views/common/page.h"
#include "views/shell/actions.h"
#include "views/shell/command_palette.h"
#include "views/shell/context_strip.h"
#include "views/shell/keys_overlay.h"
#include "views/shell/main_window.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>

namespace harmdesk::views {

using settings::Settings;
namespace keys = settings::keys;

void MainWindow::buildMenus() {
    using Group = Actions::Group;
    for (const Group group :
         {Group::File, Group::Edit, Group::View, Group::Case, Group::Cycle, Group::Help}) {
        QMenu* menu = m_menuBar->addMenu(Actions::groupTitle(group));
        m_menus << menu;
        const auto list = m_actions->inGroup(group);
        for (QAction* action : list) {
            const QString id = action->objectName();
            const QStringList breaksBefore{
                QStringLiteral("file.import"), QStringLiteral("file.quit"),
                QStringLiteral("view.back"),   QStringLiteral("view.scheme.system"),
                QStringLiteral("case.reload"), QStringLiteral("case.close"),
                QStringLiteral("help.about")};
            if (breaksBefore.contains(id)) menu->addSeparator();
            menu->addAction(action);
            if (id == QLatin1String("file.open")) {
                m_recentMenu = menu->addMenu(tr("Open recent"));
                m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
                connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
                fillRecentMenu();
            }
        }
    }
}

void MainWindow::fillRecentMenu() {
    m_recentMenu->clear();
    const QStringList recent = Settings::instance().get(keys::kRecentCases);
    m_recentMenu->setEnabled(!recent.isEmpty());
    for (const QString& path : recent) {
        QAction* action = m_recentMenu->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openCase(path); });
    }
    m_recentMenu->setToolTipsVisible(true);
}

void MainWindow::connectActions() {
    const auto on = [this](const char* id, auto slot) {
        connect((*m_actions)[QLatin1String(id)], &QAction::triggered, this, slot);
    };
    on("file.new", &MainWindow::chooseNewCase);
    on("file.open", &MainWindow::chooseCaseToOpen);
    on("file.import", [this] { showPage(QStringLiteral("intake")); });
    on("file.pack", [this] { Q_EMIT packWanted({}); });
    on("file.quit", [this] { close(); });
    on("edit.copy", &MainWindow::copyFromFocus);
    on("edit.find", [this] {
        auto* current = qobject_cast<Page*>(m_stack->currentWidget());
        if (!current || !current->focusSearch()) m_palette->open();
    });
    for (const QString& id : pageIds())
        on(("view." + id.toLatin1()).constData(), [this, id] { showPage(id); });
    on("view.back", &MainWindow::goBack);
    on("view.forward", &MainWindow::goForward);
    auto* schemes = new QActionGroup(this);
    const std::pair<const char*, settings::Scheme> scheme[] = {
        {"view.scheme.system", settings::Scheme::System},
        {"view.scheme.light", settings::Scheme::Light},
        {"view.scheme.dark", settings::Scheme::Dark}};
    for (const auto& [id, value] : scheme) {
        QAction* action = (*m_actions)[QLatin1String(id)];
        action->setCheckable(true);
        schemes->addAction(action);
        on(id, [value] { Settings::instance().set(keys::kScheme, value); });
    }
    on("case.asat", [this] { m_strip->openDateChooser(); });
    on("case.profile", [this] { m_strip->openProfileMenu(); });
    on("cycle.open", [this] { Q_EMIT cycleEditorWanted(); });
    on("cycle.freeze", [this] { Q_EMIT freezeWanted(); });
    on("case.reload", [this] {
        if (session()) m_session->refresh();
    });
    on("case.verify", &MainWindow::verifyCase);
    on("case.close", &MainWindow::closeCase);
    on("help.palette", [this] { m_palette->open(); });
    on("help.keys", [this] {
        auto* keysSheet = new KeysOverlay(*m_actions, this);
        keysSheet->open();
    });
    on("help.about", &MainWindow::showAbout);
}

void MainWindow::copyFromFocus() {
    // The key belongs to the window, so that it stands in the menu; what it copies is the focus's.
    for (QWidget* widget = QApplication::focusWidget(); widget && widget != this;
         widget = widget->parentWidget()) {
        if (auto* table = qobject_cast<DataTable*>(widget)) {
            table->copySelection();
            return;
        }
        if (widget->metaObject()->indexOfMethod("copy()") >= 0) {
            QMetaObject::invokeMethod(widget, "copy");
            return;
        }
    }
}

void MainWindow::showAbout() {
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setWindowTitle(tr("About Harmdesk"));
    box->setText(tr("Harmdesk %1").arg(QStringLiteral(HARMDESK_VERSION)));
    box->setInformativeText(
        tr("Ranks suspects by the harm of the allegations against them: a sum that anyone can check with a "
           "pencil. It identifies; it does not foretell.\n\nFree software under the GNU General Public "
           "License, version 3 or later."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace harmdesk::views

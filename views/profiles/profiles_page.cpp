// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profiles/profiles_page.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/profile_service.h"
#include "models/cases/ranking_service.h"
#include "models/tables/profile_list_model.h"
#include "models/tables/profile_values_model.h"
#include "views/common/data_table.h"
#include "views/common/section_header.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"
#include "views/profiles/compare_pane.h"
#include "views/profiles/profile_files.h"
#include "views/profiles/profile_form.h"
#include "views/profiles/profile_pane.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <utility>

namespace harmdesk::views {

ProfilesPage::ProfilesPage(QWidget* parent)
    : Page(parent)
    , m_model(new tables::ProfileListModel(this))
    , m_table(new DataTable(QStringLiteral("profiles")))
    , m_withRemoved(new QCheckBox(tr("removed ones too")))
    , m_import(new QPushButton(theme().icon(QStringLiteral("folder")), tr("Import…")))
    , m_new(new QPushButton(theme().icon(QStringLiteral("plus")), tr("New…")))
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_pane(new ProfilePane)
    , m_form(new ProfileForm)
    , m_compare(new ComparePane) {
    setObjectName(QStringLiteral("profilesPage"));
    m_tabs->setObjectName(QStringLiteral("profileTabs"));
    m_tabs->setAccessibleName(tr("Parts of the page"));
    m_tabs->addTab(tr("Profile"));
    m_tabs->addTab(tr("Compare two"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_compare);
    m_stack->addWidget(m_form);
    auto* right = new QWidget;
    setSurface(right, Surface::Base);
    auto* rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    auto* strip = new QFrame;
    setSurface(strip, Surface::Win);
    setEdge(strip, Edge::Bottom);
    auto* stripRow = new QHBoxLayout(strip);
    stripRow->setContentsMargins(8, 0, 8, 0);
    stripRow->addWidget(m_tabs);
    stripRow->addStretch(1);
    rightColumn->addWidget(strip);
    rightColumn->addWidget(m_stack, 1);

    auto* halves = new QSplitter(Qt::Horizontal);
    halves->setObjectName(QStringLiteral("profileHalves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildList());
    halves->addWidget(right);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 5);
    const int character = fontMetrics().averageCharWidth();
    halves->setSizes({character * 62, character * 130});
    m_state = new StatePanel(halves);
    m_state->setObjectName(QStringLiteral("profilesState"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_state);
    connectParts();
    takeSession();
}

ProfilesPage::~ProfilesPage() = default;

QWidget* ProfilesPage::buildList() {
    m_table->setObjectName(QStringLiteral("profileTable"));
    m_table->setAccessibleName(tr("Profiles, built-in and own"));
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDefaultWidths(
        {{QStringLiteral("name"), 15}, {QStringLiteral("version"), 7}, {QStringLiteral("kind"), 13}});
    m_table->setStretchColumn(QStringLiteral("differs"));
    m_table->setModel(m_model);
    m_withRemoved->setObjectName(QStringLiteral("profilesWithRemoved"));
    m_withRemoved->setAccessibleName(tr("Show removed profiles too"));
    m_import->setObjectName(QStringLiteral("profileImport"));
    m_import->setAccessibleName(tr("Import a profile from a JSON file"));
    m_new->setObjectName(QStringLiteral("profileNew"));
    m_new->setAccessibleName(tr("New profile from the one that is selected"));
    connect(&theme(), &Theme::changed, this, [this] {
        m_import->setIcon(theme().icon(QStringLiteral("folder")));
        m_new->setIcon(theme().icon(QStringLiteral("plus")));
    });
    auto* left = new QFrame;
    setSurface(left, Surface::Base);
    setEdge(left, Edge::Right);
    auto* head = new SectionHeader(tr("Profiles"));
    head->addRight(m_new);
    head->addRight(m_import);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_withRemoved);
    return left;
}

void ProfilesPage::connectParts() {
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (m_filling || !current.isValid()) return;
                m_name = current.data(tables::RefRole).toString();
                if (m_tabs->currentIndex() == static_cast<int>(Tab::Compare))
                    m_compare->choose(QStringLiteral("v100"), m_name);
                showSelected();
            });
    connect(m_table, &DataTable::rowActivated, this, [this] { Q_EMIT m_pane->useWanted(); });
    connect(m_withRemoved, &QCheckBox::toggled, this, &ProfilesPage::reload);
    connect(m_import, &QPushButton::clicked, this, [this] {
        askForProfileFile(this, QStringLiteral("profileImportDialog"), tr("Import a profile"), false, {},
                          [this](const QString& path) { importFrom(path); });
    });
    connect(m_new, &QPushButton::clicked, this, [this] { edit(m_pane->profile(), {}); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        const bool compare = tab == static_cast<int>(Tab::Compare);
        m_stack->setCurrentWidget(compare ? static_cast<QWidget*>(m_compare) : m_pane);
        m_compare->setShown(compare);
    });
    connect(m_pane, &ProfilePane::useWanted, this, [this] {
        const int row = m_model->rowOf(m_name);
        if (!m_session || row < 0 || m_model->row(row).removed) return;
        Q_EMIT profileWanted(m_pane->profile());
        Q_EMIT messageShown(tr("The list is ranked with %1.").arg(tables::profileTitle(m_pane->profile())));
    });
    connect(m_pane, &ProfilePane::editWanted, this, [this] { edit(m_pane->profile(), m_name); });
    connect(m_pane, &ProfilePane::copyWanted, this, [this] { edit(m_pane->profile(), {}); });
    connect(m_pane, &ProfilePane::exportWanted, this, [this] {
        askForProfileFile(this, QStringLiteral("profileExportDialog"), tr("Export the profile"), true,
                          m_name + QStringLiteral(".json"), [this](const QString& path) { exportTo(path); });
    });
    connect(m_pane, &ProfilePane::removedWanted, this, &ProfilesPage::setRemoved);
    connect(m_form, &ProfileForm::cancelled, this, &ProfilesPage::leaveForm);
    connect(m_form, &ProfileForm::saved, this, [this](const Profile& profile) {
        m_saved = QString::fromStdString(profile.name);
        leaveForm();
        Q_EMIT messageShown(tr("Saved: %1.").arg(tables::profileTitle(profile)));
    });
    connect(m_compare, &ComparePane::dossierRequested, this, &Page::dossierRequested);
    connect(m_compare, &ComparePane::copied, this, [this](int rows) {
        if (m_session)
            m_session->audit().record({QString::fromUtf16(audit_action::kCopied), QStringLiteral("profiles"),
                                       QStringLiteral("%1 rows").arg(rows)});
        Q_EMIT messageShown(tr("%n row(s) copied", nullptr, rows));
    });
}

void ProfilesPage::setSession(cases::CaseSession* session) {
    if (m_session) {
        m_session->ranking().disconnect(this);
        m_session->profiles().disconnect(this);
    }
    m_session = session;
    m_form->forget();
    m_compare->setSession(session);
    if (session) {
        connect(&session->profiles(), &cases::ProfileService::changed, this, &ProfilesPage::reload);
        connect(&session->ranking(), &cases::RankingService::rankingReady, this, &ProfilesPage::reload);
    }
    takeSession();
}

void ProfilesPage::takeSession() {
    leaveForm();
    if (!m_session) {
        m_state->showEmpty(tr("No case is open. Open one or make a new one from the Case menu."));
        return;
    }
    m_state->showContent();
    m_name = QString::fromStdString(m_session->ranking().profile().name);
    reload();
}

void ProfilesPage::activated() {
    if (m_session && m_stack->currentWidget() != m_form) m_table->setFocus(Qt::OtherFocusReason);
}

void ProfilesPage::reload() {
    if (!m_session) return;
    const auto& all = m_session->profiles().all();
    m_filling = true;
    m_model->setProfiles(all, m_withRemoved->isChecked(), m_session->ranking().profile().name);
    if (m_model->rowOf(m_saved) >= 0) m_name = std::exchange(m_saved, QString());
    if (m_model->rowOf(m_name) < 0) m_name = QStringLiteral("v100");
    const int row = m_model->rowOf(m_name);
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_filling = false;
    std::vector<Profile> offered;
    for (int i = 0; i < m_model->rowCount(); ++i)
        if (!m_model->row(i).removed) offered.push_back(m_model->row(i).profile);
    m_compare->setProfiles(offered);
    refreshActions();
    showSelected();
}

void ProfilesPage::refreshActions() {
    QString reason = m_session ? m_session->readOnlyReason() : QString();
    if (reason.isEmpty() && m_stack->currentWidget() == m_form) // what is typed there would be lost
        reason = tr("Save the form or leave it first.");
    for (QPushButton* button : {m_import, m_new}) {
        button->setEnabled(m_session && reason.isEmpty());
        button->setToolTip(reason);
    }
}

void ProfilesPage::showSelected() {
    const int row = m_model->rowOf(m_name);
    if (!m_session || row < 0) return;
    const tables::ProfileListModel::Row& held = m_model->row(row);
    m_pane->show(held.profile, held.builtIn, held.removed, m_session->profiles().all(),
                 m_session->readOnlyReason());
}

void ProfilesPage::select(const QString& name) {
    const int row = m_model->rowOf(name);
    if (row >= 0) m_table->setCurrentIndex(m_model->index(row, 0));
}

void ProfilesPage::showTab(Tab tab) {
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void ProfilesPage::edit(const Profile& from, const QString& name) {
    if (!m_session || m_session->isReadOnly()) return;
    if (m_stack->currentWidget() == m_form) {
        Q_EMIT messageShown(m_new->toolTip());
        return;
    }
    m_tabs->setEnabled(false);
    m_table->setEnabled(false);
    m_stack->setCurrentWidget(m_form);
    m_compare->setShown(false);
    m_form->start(m_session, from, name);
    refreshActions();
}

void ProfilesPage::leaveForm() {
    m_tabs->setEnabled(true);
    m_table->setEnabled(true);
    m_tabs->setCurrentIndex(static_cast<int>(Tab::Profile));
    m_stack->setCurrentWidget(m_pane);
    m_compare->setShown(false);
    reload();
    if (isVisible()) activated();
}

void ProfilesPage::setRemoved(bool removed) {
    if (!m_session) return;
    const QString name = m_name;
    if (removed) m_withRemoved->setChecked(true); // it stays in sight, with the way back
    m_session->profiles().setRemoved(name, removed, this, [this, name, removed](const Status& done) {
        if (!done)
            Q_EMIT errorShown(done.error());
        else
            Q_EMIT messageShown(removed ? tr("“%1” is no longer offered.").arg(name)
                                        : tr("“%1” is offered again.").arg(name));
    });
}

void ProfilesPage::importFrom(const QString& path) {
    if (!m_session || m_session->isReadOnly()) return;
    readProfile(*m_session, this, path, [this, session = m_session](const Result<Profile>& profile) {
        if (session != m_session) return; // asked for another case
        if (!profile) {
            Q_EMIT errorShown(profile.error());
            return;
        }
        edit(*profile, QString::fromStdString(profile->name));
    });
}

void ProfilesPage::exportTo(const QString& path) {
    if (!m_session) return;
    const Profile profile = m_pane->profile();
    writeProfile(*m_session, this, path, profile, [this, profile, path](const Status& written) {
        if (!written)
            Q_EMIT errorShown(written.error());
        else
            Q_EMIT messageShown(tr("%1 written to %2").arg(tables::profileTitle(profile), path));
    });
}

} // namespace harmdesk::views

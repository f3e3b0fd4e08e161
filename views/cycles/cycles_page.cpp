// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cycles/cycles_page.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/cases/ranking_service.h"
#include "models/settings/settings.h"
#include "views/common/data_table.h"
#include "views/common/style_props.h"
#include "views/cycles/cycles_section.h"
#include "views/cycles/movement_section.h"
#include "views/cycles/movement_side.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <utility>

namespace harmdesk::views {

using cycles::CyclesSection;
using cycles::MovementSection;

CyclesPage::CyclesPage(QWidget* parent)
    : Page(parent)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_cycles(new CyclesSection(m_state))
    , m_movement(new MovementSection(m_state)) {
    setObjectName(QStringLiteral("cyclesPage"));
    setSurface(this, Surface::Win);
    build();
}

CyclesPage::~CyclesPage() = default;

void CyclesPage::build() {
    m_tabs->setObjectName(QStringLiteral("cyclesTabs"));
    m_tabs->setAccessibleName(tr("Cycles: sections"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Cycles"));
    m_tabs->addTab(tr("Movement"));
    m_stack->addWidget(m_cycles);
    m_stack->addWidget(m_movement);
    auto* head = new QFrame;
    setEdge(head, Edge::Bottom);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 4, 12, 0);
    row->setSpacing(16);
    row->addWidget(makeLabel(tr("Cycles and movement"), TextStyle::SectionTitle));
    row->addWidget(m_tabs);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_cycles, &CyclesSection::messageShown, this, &Page::messageShown);
    connect(m_cycles, &CyclesSection::errorShown, this, &Page::errorShown);
    connect(m_cycles, &CyclesSection::dossierRequested, this, &Page::dossierRequested);
    connect(m_cycles, &CyclesSection::pageRequested, this, &Page::pageRequested);
    connect(m_movement, &MovementSection::messageShown, this, &Page::messageShown);
    connect(m_movement, &MovementSection::errorShown, this, &Page::errorShown);
    connect(m_movement, &MovementSection::dossierRequested, this, &Page::dossierRequested);
    connect(m_movement, &MovementSection::freezeWanted, this, &CyclesPage::startFreezing);
    connect(&settings::Settings::instance(), &settings::Settings::changed, this, [this](const QString& key) {
        if (settings::Settings::instance().isKey(settings::keys::kCutOff, key)) refresh();
    });
    const auto copied = [this](int rows) {
        if (m_state.session)
            m_state.session->audit().record({QString::fromUtf16(audit_action::kCopied),
                                             QStringLiteral("cycles"), QStringLiteral("%1 rows").arg(rows)});
        Q_EMIT messageShown(tr("%n row(s) copied", nullptr, rows));
    };
    for (DataTable* table : {findChild<DataTable*>(QStringLiteral("cycles.table")),
                             findChild<DataTable*>(QStringLiteral("frozen.table")),
                             findChild<DataTable*>(QStringLiteral("movement.table"))})
        connect(table, &DataTable::copied, this, copied);
    connect(&m_movement->side(), &cycles::MovementSide::copied, this, copied);
    for (const auto& [name, keys] :
         {std::pair{"cyclesNextTab", "Ctrl+PgDown"}, std::pair{"cyclesPreviousTab", "Ctrl+PgUp"}}) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(QKeySequence(QLatin1String(keys)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this,
                [this] { m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count()); });
        addAction(action);
    }
}

void CyclesPage::setSession(cases::CaseSession* session) {
    for (cases::CaseSession* old : {m_state.session, m_pending})
        if (old) {
            old->disconnect(this);
            old->ranking().disconnect(this);
            old->cycles().disconnect(this);
        }
    m_state.session = nullptr;
    m_pending = nullptr;
    refresh(); // nothing of the case before stays
    if (!session) return;
    if (session->isOpen()) {
        m_state.session = session;
        connectSession();
        return;
    }
    m_pending = session;
    connect(session, &cases::CaseSession::opened, this, [this] {
        m_state.session = std::exchange(m_pending, nullptr);
        connectSession();
    });
}

void CyclesPage::connectSession() {
    cases::CaseSession* session = m_state.session;
    connect(&session->cycles(), &cases::CycleService::changed, this, &CyclesPage::refresh);
    connect(&session->cycles(), &cases::CycleService::failed, this,
            [this](const Error& error) { m_cycles->showFailure(error); });
    const auto refreshCycles = [this] { m_cycles->refresh(); };
    connect(&session->ranking(), &cases::RankingService::rankingStarted, this, refreshCycles);
    connect(&session->ranking(), &cases::RankingService::rankingReady, this, &CyclesPage::refresh);
    connect(&session->ranking(), &cases::RankingService::rankingFailed, this, refreshCycles);
    connect(session, &cases::CaseSession::infoChanged, this, refreshCycles);
    refresh();
}

void CyclesPage::refresh() {
    const auto count = m_state.session ? m_state.session->cycles().cycles().size() : 0;
    m_tabs->setTabText(0, count > 0 ? tr("Cycles %1").arg(count) : tr("Cycles"));
    m_cycles->refresh();
    m_movement->refresh();
}

void CyclesPage::activated() {
    if (tab() == Tab::Cycles)
        m_cycles->takeFocus();
    else
        m_movement->takeFocus();
}

bool CyclesPage::focusSearch() {
    return tab() == Tab::Cycles && m_cycles->focusSearch();
}

void CyclesPage::showTab(Tab tab) {
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

CyclesPage::Tab CyclesPage::tab() const {
    return static_cast<Tab>(m_tabs->currentIndex());
}

void CyclesPage::startFreezing() {
    showTab(Tab::Cycles);
    m_cycles->startFreezing();
}

void CyclesPage::openCycleEditor() {
    showTab(Tab::Cycles);
    m_cycles->openEditor();
}

} // namespace harmdesk::views

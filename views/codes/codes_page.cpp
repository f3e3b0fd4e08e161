// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codes/codes_page.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "views/codes/change_pane.h"
#include "views/codes/classes_section.h"
#include "views/codes/decisions_section.h"
#include "views/codes/queue_section.h"
#include "views/codes/versions_section.h"
#include "views/common/data_table.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace harmdesk::views {

CodesPage::CodesPage(QWidget* parent)
    : Page(parent)
    , m_tabs(new QTabBar)
    , m_stack(new QStackedWidget)
    , m_stateOfPage(new StatePanel(m_stack))
    , m_queue(new QueueSection(m_state))
    , m_classes(new ClassesSection(m_state))
    , m_versions(new VersionsSection(m_state))
    , m_decisions(new DecisionsSection(m_state))
    , m_sections{m_queue, m_classes, m_versions, m_decisions} {
    setObjectName(QStringLiteral("codesPage"));
    setSurface(this, Surface::Win);
    build();
    addActions();
}

CodesPage::~CodesPage() = default;

void CodesPage::build() {
    m_tabs->setObjectName(QStringLiteral("codesTabs"));
    m_tabs->setAccessibleName(tr("Offence codes: sections"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_stateOfPage->setObjectName(QStringLiteral("codesState"));
    for (CodesSection* part : m_sections) {
        m_tabs->addTab(part->tabText());
        m_stack->addWidget(part);
        connect(part, &CodesSection::messageShown, this, &Page::messageShown);
        connect(part, &CodesSection::errorShown, this, &Page::errorShown);
        connect(part, &CodesSection::dossierRequested, this, &Page::dossierRequested);
    }
    auto* head = new QFrame;
    setEdge(head, Edge::Bottom);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 4, 12, 0);
    row->setSpacing(16);
    row->addWidget(makeLabel(tr("Offence codes"), TextStyle::SectionTitle));
    row->addWidget(m_tabs);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_stateOfPage, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        section(tab)->refresh();
    });
    connect(m_decisions, &DecisionsSection::undoRequested, this, &CodesPage::undo);
    connect(m_stateOfPage, &StatePanel::retryRequested, this, [this] { loadBook(); });
    const auto found = findChildren<DataTable*>();
    for (DataTable* table : found)
        connect(table, &DataTable::copied, this, [this](int rows) {
            if (m_state.session)
                m_state.session->audit().record({QString::fromUtf16(audit_action::kCopied),
                                                 QStringLiteral("offence codes"),
                                                 QStringLiteral("%1 rows").arg(rows)});
            Q_EMIT messageShown(tr("%n row(s) copied", nullptr, rows));
        });
}

void CodesPage::addActions() {
    const auto add = [this](const QString& name, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(QStringLiteral("codesUndoAction"), QKeySequence(QKeySequence::Undo), [this] { undo(); });
    add(QStringLiteral("codesApplyAction"), QKeySequence(QStringLiteral("Ctrl+Return")),
        [this] { section(m_tabs->currentIndex())->pane().apply(); });
    add(QStringLiteral("codesNextTabAction"), QKeySequence(QStringLiteral("Ctrl+PgDown")),
        [this] { m_tabs->setCurrentIndex((m_tabs->currentIndex() + 1) % m_tabs->count()); });
    add(QStringLiteral("codesPreviousTabAction"), QKeySequence(QStringLiteral("Ctrl+PgUp")), [this] {
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + m_tabs->count() - 1) % m_tabs->count());
    });
}

void CodesPage::setSession(cases::CaseSession* session) {
    if (m_state.session) {
        m_state.session->disconnect(this);
        m_state.session->ranking().disconnect(this);
    }
    m_state = {};
    m_service.reset();
    if (session) {
        m_service = std::make_unique<cases::OffenceCodeService>(*session);
        m_state.session = session;
        m_state.service = m_service.get();
        connect(m_service.get(), &cases::OffenceCodeService::changed, this, &CodesPage::loadBook);
        connect(&session->ranking(), &cases::RankingService::rankingReady, this, [this] { loadQueue(); });
        // Another program or an import may have brought another index.
        connect(session, &cases::CaseSession::infoChanged, this, &CodesPage::loadBook);
        m_stateOfPage->showLoading(tr("Reading the harm indexes"));
        loadBook();
        loadQueue();
    }
    refresh();
}

void CodesPage::activated() {
    section(m_tabs->currentIndex())->takeFocus();
}

bool CodesPage::focusSearch() {
    return section(m_tabs->currentIndex())->focusSearch();
}

void CodesPage::showTab(Tab tab) {
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

CodesPage::Tab CodesPage::tab() const {
    return static_cast<Tab>(m_tabs->currentIndex());
}

void CodesPage::loadBook() {
    if (!m_service) return;
    m_service->book(this, [this](Result<cases::CodeBook> book) {
        if (!m_service) return;
        if (!book) {
            if (book.error().kind != ErrorKind::Cancelled) m_stateOfPage->showError(book.error());
            return;
        }
        m_state.book = std::move(*book);
        m_stateOfPage->showContent();
        refresh();
    });
}

void CodesPage::loadQueue() {
    if (!m_service || !m_state.session->ranking().current()) return;
    m_service->queue(this, [this](Result<std::vector<harm::OffencePair>> queue) {
        if (!m_service || !queue) return; // superseded by a newer list
        m_state.queue = std::move(*queue);
        m_state.hasQueue = true;
        refresh();
    });
}

void CodesPage::refresh() {
    for (int tab = 0; tab < m_tabs->count(); ++tab) m_tabs->setTabText(tab, section(tab)->tabText());
    // The others follow when their tab is chosen.
    section(m_tabs->currentIndex())->refresh();
}

void CodesPage::undo() {
    if (!m_service || m_state.session->isReadOnly()) return;
    if (!m_service->canUndo()) {
        Q_EMIT messageShown(tr("There is no decision of this session to undo."));
        return;
    }
    m_service->undo(this, [this](const Result<OffenceDecision>& undone) {
        if (!undone) {
            Q_EMIT errorShown(undone.error());
            return;
        }
        Q_EMIT messageShown(
            tr("Undone: “%1” has no value by hand any more.").arg(QString::fromStdString(undone->title)));
    });
}

} // namespace harmdesk::views

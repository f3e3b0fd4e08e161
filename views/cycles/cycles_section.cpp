// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cycles/cycles_section.h"

#include "models/base/clock.h"
#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/cases/ranking_service.h"
#include "models/tables/cycle_model.h"
#include "views/common/data_table.h"
#include "views/common/save_file.h"
#include "views/common/section_header.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"
#include "views/cycles/cycle_editor.h"
#include "views/cycles/freeze_panel.h"
#include "views/cycles/frozen_list.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace harmdesk::views::cycles {

CyclesSection::CyclesSection(const CyclesState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new tables::CycleModel(this))
    , m_stack(new QStackedWidget)
    , m_overview(new QWidget)
    , m_frozen(new FrozenList(state))
    , m_editor(new CycleEditor(state))
    , m_freezePanel(new FreezePanel(state)) {
    setObjectName(QStringLiteral("cyclesSection"));
    auto* column = new QVBoxLayout(m_overview);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addWidget(buildOpen());
    column->addWidget(m_editor);
    column->addWidget(m_freezePanel);
    column->addWidget(buildFrozen(), 1);
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_frozen);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_editor, &CycleEditor::closed, this, [this] {
        m_editor->hide();
        refreshActions();
        takeFocus();
    });
    connect(m_editor, &CycleEditor::saved, this, [this](const OpenCycle& cycle) {
        if (m_state.session) m_state.session->ranking().request(cycle.asAt, cycle.profile);
        Q_EMIT messageShown(tr("%1 is open; the list follows it.").arg(monthName(cycle.label)));
    });
    connect(m_freezePanel, &FreezePanel::closed, this, [this] {
        m_freezePanel->hide();
        refreshActions();
        takeFocus();
    });
    connect(m_freezePanel, &FreezePanel::unmappedWanted, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("codes")); });
    connect(m_freezePanel, &FreezePanel::frozen, this, [this](const CycleInfo& cycle) {
        Q_EMIT messageShown(tr("%1 is frozen, version %2, sum %3.")
                                .arg(monthName(cycle.label))
                                .arg(cycle.version)
                                .arg(QString::fromStdString(cycle.sha256.substr(0, 8))));
    });
    connect(m_frozen, &FrozenList::closed, this, &CyclesSection::back);
    connect(m_frozen, &FrozenList::dossierRequested, this, &CyclesSection::dossierRequested);
    connect(m_frozen, &FrozenList::saveListWanted, this,
            [this] { askToSave(m_frozen->shown(), Part::List); });
    connect(m_frozen, &FrozenList::saveLedgerWanted, this,
            [this] { askToSave(m_frozen->shown(), Part::Ledger); });
    refresh();
}

QWidget* CyclesSection::buildOpen() {
    auto* card = new QFrame;
    setCard(card);
    m_open = makeLabel({}, TextStyle::Body);
    m_open->setObjectName(QStringLiteral("cycles.open"));
    m_open->setWordWrap(true);
    m_change = makeButton("cycles.change", {}, {});
    m_close = makeButton("cycles.close", tr("Close without freezing"),
                         tr("Close the open cycle without freezing it"));
    m_freeze = makeButton("cycles.freeze", tr("Freeze this list…"), tr("Freeze the list on screen"),
                          QStringLiteral("lock"));
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_open, 1);
    row->addWidget(m_close);
    row->addWidget(m_change);
    row->addWidget(m_freeze);
    connect(m_change, &QPushButton::clicked, this, &CyclesSection::openEditor);
    connect(m_close, &QPushButton::clicked, this, &CyclesSection::closeCycle);
    connect(m_freeze, &QPushButton::clicked, this, &CyclesSection::startFreezing);
    return card;
}

QWidget* CyclesSection::buildFrozen() {
    m_head = new SectionHeader(tr("Frozen cycles"));
    m_show = makeButton("cycles.show", tr("Show list"), tr("Show the frozen list"), QStringLiteral("table"));
    m_copySum = makeButton("cycles.copySum", tr("Copy sum"), tr("Copy the SHA-256 of the cycle"),
                           QStringLiteral("copy"));
    m_saveList = makeButton("cycles.saveList", tr("Save list…"), tr("Save the frozen list as CSV"),
                            QStringLiteral("save"));
    m_saveLedger = makeButton("cycles.saveLedger", tr("Save ledger…"), tr("Save the frozen ledger as CSV"));
    m_verify = makeButton("cycles.verify", tr("Verify all"), tr("Make every frozen list again and compare"),
                          QStringLiteral("audit"));
    for (QPushButton* button : {m_show, m_copySum, m_saveList, m_saveLedger, m_verify})
        m_head->addRight(button);
    m_verified = new QFrame;
    m_verified->setObjectName(QStringLiteral("cycles.verified"));
    setCard(m_verified);
    m_verifiedText = makeLabel({}, TextStyle::Body);
    m_verifiedText->setObjectName(QStringLiteral("cycles.verifiedText"));
    m_verifiedText->setWordWrap(true);
    m_verifiedText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* said = new QHBoxLayout(m_verified);
    said->setContentsMargins(12, 6, 12, 6);
    said->addWidget(m_verifiedText, 1);
    m_verified->hide();

    m_table = new DataTable(QStringLiteral("cycles"));
    m_table->setObjectName(QStringLiteral("cycles.table"));
    m_table->setAccessibleName(tr("Frozen cycles"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false); // latest month first, its newest version first
    m_table->setDefaultWidths({{QStringLiteral("label"), 12},
                               {QStringLiteral("version"), 14},
                               {QStringLiteral("as_at"), 12},
                               {QStringLiteral("profile"), 14},
                               {QStringLiteral("index"), 16},
                               {QStringLiteral("cut_off"), 6},
                               {QStringLiteral("ranked"), 8},
                               {QStringLiteral("at_least"), 6},
                               {QStringLiteral("by"), 16},
                               {QStringLiteral("at"), 18},
                               {QStringLiteral("sum"), 11}});
    m_table->setStretchColumn(QStringLiteral("reason"));
    m_table->setModel(m_model);
    m_panel = new StatePanel(m_table);
    m_panel->setObjectName(QStringLiteral("cycles.state"));
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_head);
    column->addWidget(m_verified);
    column->addWidget(m_panel, 1);
    connect(m_panel, &StatePanel::actionRequested, this, &CyclesSection::startFreezing);
    connect(m_panel, &StatePanel::retryRequested, this, [this] {
        m_failed = false;
        if (m_state.session) m_state.session->cycles().reload();
        refresh();
    });
    connect(m_table, &DataTable::rowActivated, this,
            [this](const QModelIndex& index) { showList(m_model->cycle(index.row()).id); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CyclesSection::refreshActions);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const CycleInfo* cycle = chosen()) showList(cycle->id);
    });
    connect(m_copySum, &QPushButton::clicked, this, &CyclesSection::copySum);
    connect(m_saveList, &QPushButton::clicked, this, [this] {
        if (const CycleInfo* cycle = chosen()) askToSave(cycle->id, Part::List);
    });
    connect(m_saveLedger, &QPushButton::clicked, this, [this] {
        if (const CycleInfo* cycle = chosen()) askToSave(cycle->id, Part::Ledger);
    });
    connect(m_verify, &QPushButton::clicked, this, &CyclesSection::verify);
    return part;
}

const CycleInfo* CyclesSection::chosen() const {
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->cycle(row) : nullptr;
}

void CyclesSection::refresh() {
    const CycleInfo* before = chosen();
    const CycleId id = before ? before->id : CycleId{};
    const bool loaded = m_state.session && m_state.session->cycles().isLoaded();
    m_model->setCycles(loaded ? m_state.session->cycles().cycles() : std::vector<CycleInfo>());
    if (!m_state.session) {
        m_editor->hide();
        m_freezePanel->hide();
        m_failed = false;
        back();
    }
    if (!m_state.session || (loaded && m_state.session->cycles().cycles().size() != m_cyclesSaidOf)) {
        ++m_check; // what was found, or is being looked for, is about other cycles
        m_verifying = false;
        m_verified->hide();
    }
    if (loaded) m_failed = false;
    if (!m_state.session)
        m_panel->showEmpty(tr("No case is open."));
    else if (m_failed)
        ; // the error stays until something is read
    else if (!loaded)
        m_panel->showLoading(tr("Reading the frozen cycles"));
    else if (m_model->rowCount() == 0)
        m_panel->showEmpty(
            tr("No cycle is frozen yet. Freezing keeps a month's list as it was agreed, so that it can "
               "be shown and checked later."),
            m_state.readOnlyReason().isEmpty() ? tr("Freeze this list…") : QString());
    else
        m_panel->showContent();
    if (m_model->rowCount() > 0) m_table->selectRow(std::max(0, m_model->rowOf(id)));
    if (m_stack->currentWidget() == m_frozen && loaded && !m_state.cycle(m_frozen->shown())) back();
    refreshOpen();
    m_freezePanel->refresh();
    refreshActions();
}

void CyclesSection::showFailure(const Error& error) {
    m_failed = m_model->rowCount() == 0;
    if (m_failed) m_panel->showError(error);
}

void CyclesSection::refreshOpen() {
    const bool open = m_state.session && m_state.session->cycles().open();
    m_close->setVisible(open);
    m_change->setText(open ? tr("Change…") : tr("Open cycle…"));
    m_change->setAccessibleName(open ? tr("Change the open cycle") : tr("Open a cycle"));
    if (open) {
        const OpenCycle& cycle = *m_state.session->cycles().open();
        QString text = tr("%1 is open: as at %2, profile %3, cut-off %4. Opened by %5.")
                           .arg(monthName(cycle.label), cycle.asAt.display(),
                                tables::profileText(cycle.profile), number(cycle.cutOff), cycle.openedBy);
        // What would be frozen is the list on screen, which may be another.
        if (const auto list = m_state.list();
            list && (list->asAt != cycle.asAt || !(list->profile == cycle.profile)))
            text += QLatin1Char(' ') + tr("The list on screen is another: as at %1, profile %2.")
                                           .arg(list->asAt.display(), tables::profileText(list->profile));
        m_open->setText(text);
    } else {
        m_open->setText(
            tr("No cycle is open. An open cycle sets the as-at date, profile and cut-off that everyone who "
               "opens this case starts from."));
    }
}

void CyclesSection::refreshActions() {
    const QString readOnly = m_state.readOnlyReason();
    const bool any = m_state.session != nullptr;
    for (QPushButton* button : {m_change, m_close, m_freeze}) {
        button->setEnabled(any && readOnly.isEmpty());
        button->setToolTip(readOnly);
    }
    if (m_freeze->isEnabled() && !m_state.list()) {
        m_freeze->setEnabled(false);
        m_freeze->setToolTip(tr("There is no list to freeze yet."));
    }
    const bool has = chosen() != nullptr;
    for (QPushButton* button : {m_show, m_copySum, m_saveList, m_saveLedger}) button->setEnabled(has);
    m_verify->setEnabled(m_model->rowCount() > 0 && !m_verifying);
    m_head->setNote(m_model->rowCount() > 0 ? tr("a frozen list is never changed; Enter shows it")
                                            : QString());
}

void CyclesSection::startFreezing() {
    back();
    if (!m_freeze->isEnabled()) {
        if (!m_freeze->toolTip().isEmpty()) Q_EMIT messageShown(m_freeze->toolTip());
        return;
    }
    m_editor->hide();
    m_freezePanel->start();
}

void CyclesSection::openEditor() {
    back();
    if (!m_change->isEnabled()) {
        if (!m_change->toolTip().isEmpty()) Q_EMIT messageShown(m_change->toolTip());
        return;
    }
    m_freezePanel->hide();
    m_editor->start();
}

void CyclesSection::showList(CycleId id) {
    if (!m_state.cycle(id)) return;
    m_stack->setCurrentWidget(m_frozen);
    m_frozen->show(id);
}

void CyclesSection::back() {
    if (m_stack->currentWidget() != m_frozen) return;
    m_stack->setCurrentWidget(m_overview);
    m_frozen->clear();
    takeFocus();
}

void CyclesSection::takeFocus() {
    if (m_stack->currentWidget() == m_frozen)
        m_frozen->takeFocus();
    else if (m_freezePanel->isHidden() && m_editor->isHidden())
        m_table->setFocus(Qt::OtherFocusReason);
}

bool CyclesSection::focusSearch() {
    return m_stack->currentWidget() == m_frozen && m_frozen->focusSearch();
}

void CyclesSection::copySum() {
    const CycleInfo* cycle = chosen();
    if (!cycle || !m_state.session) return;
    QGuiApplication::clipboard()->setText(QString::fromStdString(cycle->sha256));
    m_state.session->audit().record({QString::fromUtf16(audit_action::kCopied),
                                     QString::fromStdString(spelled(*cycle)),
                                     QStringLiteral("sum of the cycle")});
    Q_EMIT messageShown(tr("The sum of %1 is copied.").arg(cycleName(*cycle)));
}

void CyclesSection::closeCycle() {
    if (!m_state.session) return;
    m_state.session->cycles().closeCycle(currentUserName(), this, [this](const Status& done) {
        if (!done)
            Q_EMIT errorShown(done.error());
        else
            Q_EMIT messageShown(tr("The cycle is closed; nothing was frozen."));
    });
}

void CyclesSection::askToSave(CycleId id, Part part) {
    const CycleInfo* cycle = m_state.cycle(id);
    if (!cycle) return;
    const bool list = part == Part::List;
    const QString name = QStringLiteral("%1-v%2-%3.csv")
                             .arg(QString::fromStdString(cycle->label))
                             .arg(cycle->version)
                             .arg(list ? QStringLiteral("list") : QStringLiteral("ledger"));
    askWhere(this, QStringLiteral("cyclesSaveDialog"),
             list ? tr("Save the frozen list") : tr("Save the frozen ledger"), name,
             [this, id, part](const QString& path) { save(id, path, part); });
}

void CyclesSection::saveList(CycleId id, const QString& path) {
    save(id, path, Part::List);
}
void CyclesSection::saveLedger(CycleId id, const QString& path) {
    save(id, path, Part::Ledger);
}

void CyclesSection::save(CycleId id, const QString& path, Part part) {
    if (!m_state.session) return;
    cases::CaseSession* session = m_state.session;
    session->cycles().kept(id, this, [this, session, path, part](const Result<FrozenCycle>& cycle) {
        if (session != m_state.session) return; // its log is another
        if (!cycle) {
            Q_EMIT errorShown(cycle.error());
            return;
        }
        const bool list = part == Part::List;
        const std::string& text = list ? cycle->list : cycle->ledger;
        saveFile(
            *session, this, path, QByteArray::fromStdString(text),
            QStringLiteral("frozen cycle %1@%2, %3, sum %4")
                .arg(QString::fromStdString(cycle->info.label))
                .arg(cycle->info.version)
                .arg(list ? QStringLiteral("list") : QStringLiteral("ledger"),
                     QString::fromStdString(cycle->info.sha256.substr(0, 8))),
            [this, path] { Q_EMIT messageShown(tr("Saved to %1").arg(QDir::toNativeSeparators(path))); },
            [this](const Error& error) { Q_EMIT errorShown(error); });
    });
}

void CyclesSection::verify() {
    if (!m_state.session) return;
    m_verifying = true;
    m_cyclesSaidOf = m_state.session->cycles().cycles().size();
    refreshActions();
    showVerified(TextTone::Second, tr("Every frozen list is being made again from what it kept…"));
    m_state.session->cycles().verify(this, [this,
                                            check = ++m_check](const Result<std::vector<QString>>& faults) {
        if (check != m_check) return;
        m_verifying = false;
        refreshActions();
        if (!faults) {
            showVerified(TextTone::Danger,
                         tr("The check could not be finished. %1").arg(faults.error().text));
            return;
        }
        if (faults->empty()) {
            showVerified(TextTone::Ok, tr("Verified: %n frozen cycle(s) made again, every byte as frozen.",
                                          nullptr, m_model->rowCount()));
            return;
        }
        QStringList lines;
        for (const QString& fault : *faults) lines << fault;
        showVerified(TextTone::Danger, lines.join(QLatin1Char('\n')));
    });
}

void CyclesSection::showVerified(TextTone tone, const QString& text) {
    setTone(m_verifiedText, tone);
    m_verifiedText->setText(text);
    m_verifiedText->setAccessibleName(text);
    m_verified->show();
}

} // namespace harmdesk::views::cycles

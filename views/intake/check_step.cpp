// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/check_step.h"

#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "models/tables/finding_model.h"
#include "models/tables/movement_model.h"
#include "views/common/data_table.h"
#include "views/common/section_header.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"
#include "views/intake/receipt_view.h"
#include "views/intake/wizard_runner.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace harmdesk::views {

CheckStep::CheckStep(WizardState& state, WizardRunner& runner, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_runner(runner)
    , m_receipt(new ReceiptView)
    , m_changes(new tables::MovementModel(this))
    , m_findings(new tables::FindingModel(this)) {
    setObjectName(QStringLiteral("checkStep"));
    auto* const scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("checkScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_receipt);
    setSurface(scroll->viewport(), Surface::Win);
    auto* const split = new QSplitter;
    split->setObjectName(QStringLiteral("checkSplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(scroll);
    split->addWidget(buildSide());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({600, 640});
    m_states = new StatePanel(split);
    m_states->setObjectName(QStringLiteral("checkStates"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_states);
    connect(m_states, &StatePanel::actionRequested, this, [this] { m_runner.check(); });
    connect(m_states, &StatePanel::retryRequested, this, [this] { m_runner.check(); });
    connect(&state, &WizardState::statesChanged, this, &CheckStep::refresh);
    connect(&state, &WizardState::specChanged, this, &CheckStep::refresh);
    refresh();
}

QWidget* CheckStep::buildSide() {
    auto* const side = new QWidget;
    auto* const column = new QVBoxLayout(side);
    column->setContentsMargins(12, 0, 0, 0);
    column->setSpacing(6);
    m_listHead = new SectionHeader(tr("The list"));
    column->addWidget(m_listHead);
    m_listText = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_listText->setObjectName(QStringLiteral("listChangeText"));
    m_listText->setWordWrap(true);
    column->addWidget(m_listText);
    m_changeTable = new DataTable(QStringLiteral("intake.changes"));
    m_changeTable->setObjectName(QStringLiteral("intake.changes"));
    m_changeTable->setAccessibleName(tr("Who would enter and leave the list"));
    m_changeTable->setSortingEnabled(false);
    m_changeTable->setModel(m_changes);
    m_changeTable->setDefaultHidden({QStringLiteral("prev_score"), QStringLiteral("delta")});
    m_changeTable->setDefaultWidths({{QStringLiteral("status"), 9},
                                     {QStringLiteral("suspect"), 13},
                                     {QStringLiteral("ref"), 9},
                                     {QStringLiteral("prev_rank"), 9},
                                     {QStringLiteral("rank"), 5},
                                     {QStringLiteral("score"), 10}});
    m_changeTable->setStretchColumn(QStringLiteral("reason"));
    setStyleProperty(m_changeTable, "framed", true);
    connect(m_changeTable, &DataTable::copied, this, &CheckStep::rowsCopied);
    column->addWidget(m_changeTable, 3);
    m_why = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_why->setObjectName(QStringLiteral("listChangeWhy"));
    m_why->setWordWrap(true);
    column->addWidget(m_why);
    connect(m_changeTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const int why = m_changeTable->columnOf(QStringLiteral("reason"));
                m_why->setText(current.isValid() ? current.siblingAtColumn(why).data().toString()
                                                 : QString());
            });
    connect(m_changes, &QAbstractItemModel::modelReset, m_why, &QLabel::clear);
    m_findingHead = new SectionHeader(tr("The files against the mapping"));
    column->addWidget(m_findingHead);
    m_findingTable = new DataTable(QStringLiteral("intake.findings"));
    m_findingTable->setObjectName(QStringLiteral("intake.findings"));
    m_findingTable->setAccessibleName(tr("What has changed in the files against the mapping"));
    m_findingTable->setSortingEnabled(false);
    m_findingTable->setModel(m_findings);
    m_findingTable->setDefaultHidden({QStringLiteral("column"), QStringLiteral("field"),
                                      QStringLiteral("values"), QStringLiteral("file")});
    m_findingTable->setDefaultWidths({{QStringLiteral("weight"), 12}});
    m_findingTable->setStretchColumn(QStringLiteral("text"));
    setStyleProperty(m_findingTable, "framed", true);
    column->addWidget(m_findingTable, 2);
    return side;
}

void CheckStep::refresh() {
    if (m_state.stateOf(WizardStep::Check) == StepState::Working) {
        m_states->showLoading(tr("Checking: the import is tried on a copy of the case"));
        return;
    }
    if (m_state.checkFault() && m_state.checkFault()->kind != ErrorKind::Cancelled) {
        m_states->showError(*m_state.checkFault());
        return;
    }
    if (m_state.isChecked()) {
        if (m_shown != m_state.dryRun()) showRun(*m_state.dryRun());
        m_shown = m_state.dryRun();
        m_states->showContent();
        return;
    }
    m_shown.reset();
    if (!m_state.isReady()) {
        for (const WizardStep step : {WizardStep::Files, WizardStep::Format, WizardStep::Mapping})
            if (m_state.stateOf(step) != StepState::Done) {
                const QString why = m_state.reasonOf(step);
                m_states->showEmpty(why.isEmpty() ? tr("The steps before this one are not done yet.") : why);
                return;
            }
        return;
    }
    m_states->showEmpty(m_state.checkFault() ? tr("The check was stopped. Nothing was written.")
                                             : tr("See what the import would do before anything is written."),
                        tr("Check"));
}

void CheckStep::showRun(const intake::DryRun& run) {
    // The receipt is part of the run and lives as long as it.
    m_receipt->showReceipt(std::shared_ptr<const ImportReceipt>(m_state.dryRun(), &run.receipt));
    // The copy of the case is gone; names of those who are new in this import are in the files alone.
    cases::CaseSession* const session = m_runner.session();
    const auto before = session != nullptr ? session->ranking().current() : nullptr;
    m_changes->setMovements(run.movements, before.get(), nullptr);
    int entering = 0;
    for (const Movement& movement : run.movements)
        entering += movement.status == MoveStatus::Joiner || movement.status == MoveStatus::Returner ? 1 : 0;
    bool named = false;
    const int suspect = m_changes->columnOf(QStringLiteral("suspect"));
    for (int row = 0; row < m_changes->rowCount(); ++row)
        named = named || !m_changes->index(row, suspect).data().toString().isEmpty();
    m_changeTable->setColumnHidden(suspect, !named); // room for the reasons
    const int leaving = static_cast<int>(run.movements.size()) - entering;
    const bool list = run.noList.isEmpty();
    const QLocale locale;
    m_listHead->setTitle(list ? tr("First %1 on %2").arg(locale.toString(run.cutOff), run.asAt.display())
                              : tr("The list"));
    m_listHead->setNote(list ? tr("%1 in, %2 out").arg(entering).arg(leaving) : QString());
    m_listText->setText(
        !list ? run.noList
              : tr("By this import alone the list of %1 becomes %2.")
                        .arg(locale.toString(run.rankedBefore), locale.toString(run.rankedAfter)) +
                    (m_changes->rowCount() == 0 ? QLatin1Char(' ') + tr("Nobody enters or leaves.")
                                                : QString()));
    m_changeTable->setVisible(m_changes->rowCount() > 0);
    m_findings->setFindings(run.findings);
    m_findingHead->setNote(run.findings.empty() ? tr("nothing has changed")
                                                : tr("%n to look at", nullptr, m_findings->rowCount()));
    m_findingHead->setVisible(!m_state.isStandard());
    m_findingTable->setVisible(!run.findings.empty());
}

void CheckStep::focusFirst() {
    if (m_changeTable->isVisible()) m_changeTable->setFocus(Qt::OtherFocusReason);
}

} // namespace harmdesk::views

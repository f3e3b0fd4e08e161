// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codes/decisions_section.h"

#include "models/cases/case_session.h"
#include "models/tables/decision_model.h"
#include "views/codes/change_pane.h"
#include "views/common/data_table.h"
#include "views/common/key_hint.h"
#include "views/common/save_file.h"
#include "views/common/section_header.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"

#include <QDir>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>
#include <algorithm>

namespace harmdesk::views {

DecisionsSection::DecisionsSection(const CodesState& state, QWidget* parent)
    : CodesSection(state, parent)
    , m_model(new tables::DecisionModel(this))
    , m_view(sortedView(m_model, this))
    , m_table(new DataTable(QStringLiteral("codesDecisions")))
    , m_head(new SectionHeader(tr("Decisions")))
    , m_undo(new KeyButton(tr("Undo the last"), QKeySequence(QKeySequence::Undo)))
    , m_save(new QPushButton(theme().icon(QStringLiteral("save")), tr("Save as CSV…"))) {
    setObjectName(QStringLiteral("codesDecisions"));
    m_table->setObjectName(QStringLiteral("codesDecisionTable"));
    m_table->setAccessibleName(tr("Decisions"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDefaultHidden({QStringLiteral("cjs")});
    m_table->setDefaultWidths({{QStringLiteral("at"), 17},
                               {QStringLiteral("by"), 9},
                               {QStringLiteral("class"), 8},
                               {QStringLiteral("days"), 9},
                               {QStringLiteral("urn"), 11},
                               {QStringLiteral("reason"), 16},
                               {QStringLiteral("status"), 20}});
    m_table->setStretchColumn(QStringLiteral("title"));
    m_table->setDefaultSort(QStringLiteral("at"), Qt::DescendingOrder);
    m_table->setModel(m_view);
    m_stateOfList = new StatePanel(m_table);
    m_stateOfList->setObjectName(QStringLiteral("codesDecisionState"));
    m_undo->setObjectName(QStringLiteral("codesUndo"));
    m_undo->setAccessibleName(tr("Undo the last decision of this session"));
    m_save->setObjectName(QStringLiteral("codesDecisionSave"));
    m_save->setAccessibleName(tr("Save all decisions as CSV"));
    m_head->addRight(m_undo);
    m_head->addRight(m_save);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_head);
    column->addWidget(m_stateOfList, 1);
    build(content, QStringLiteral("decisionPane"));
    pane().setApplyText(tr("Withdraw"));

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling) showPane();
    });
    connect(m_undo, &QPushButton::clicked, this, &DecisionsSection::undoRequested);
    connect(m_save, &QPushButton::clicked, this, [this] {
        askWhere(this, QStringLiteral("codesDecisionDialog"), tr("Save the decisions"), {},
                 [this](const QString& path) { save(path); });
    });
    refresh();
}

QString DecisionsSection::tabText() const {
    const auto standing = std::count_if(state().book.decisions.begin(), state().book.decisions.end(),
                                        [](const OffenceDecision& held) { return held.stands(); });
    return tr("Decisions %1").arg(standing);
}

void DecisionsSection::refresh() {
    pane().setReadOnly(state().session ? state().session->readOnlyReason() : QString());
    const QVariant before = m_table->currentIndex().data(tables::RefRole);
    m_filling = true;
    m_model->setDecisions(state().book.decisions, state().book.inUse());
    const int rows = m_model->rowCount();
    for (int row = 0; row < rows && before.isValid(); ++row)
        if (m_view->index(row, 0).data(tables::RefRole) == before) selectRow(m_table, row);
    m_filling = false;
    m_head->setNote(rows > 0 ? tr("%n stand(s)", nullptr, m_model->standing()) +
                                   tr(", %n withdrawn", nullptr, rows - m_model->standing())
                             : QString());
    if (rows == 0)
        m_stateOfList->showEmpty(tr("Nobody has decided an offence by hand in this case."));
    else
        m_stateOfList->showContent();
    m_save->setEnabled(rows > 0);
    m_undo->setEnabled(isEditable() && state().service && state().service->canUndo());
    m_undo->setToolTip(m_undo->isEnabled() ? QString()
                                           : tr("There is no decision of this session that still stands."));
    showPane();
}

void DecisionsSection::takeFocus() {
    m_table->setFocus(Qt::OtherFocusReason);
}

const OffenceDecision* DecisionsSection::chosen() const {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid()) return nullptr;
    return &m_model->decision(m_view->mapToSource(current).row());
}

void DecisionsSection::showPane() {
    const OffenceDecision* held = chosen();
    if (!held || !held->stands()) {
        forget();
        pane().showNothing(
            held ? tr("This decision has been withdrawn; it counts no more and stays here to be read.")
                 : tr("Choose a decision: what withdrawing it does to the list is shown here."));
        return;
    }
    pane().showSubject(tr("Withdraw: %1").arg(QString::fromStdString(held->title)),
                       tr("%1 decided on %2 that it counts as %3: “%4”")
                           .arg(QString::fromStdString(held->decidedBy),
                                tables::localTimeText(held->decidedAt), QString::fromStdString(held->urn),
                                QString::fromStdString(held->reason)));
    askSoon();
}

void DecisionsSection::ask() {
    if (const OffenceDecision* held = chosen(); held && held->stands())
        state().service->previewWithdrawal(held->id, cutOff(), this, answer());
}

void DecisionsSection::apply() {
    const OffenceDecision* held = chosen();
    if (!held) return;
    state().service->withdraw(held->id, pane().who(), pane().reason(), this, [this](const Status& withdrawn) {
        settled(withdrawn, tr("The decision is withdrawn."));
    });
}

void DecisionsSection::save(const QString& path) {
    if (!state().session) return;
    const int rows = m_model->rowCount();
    saveFile(
        *state().session, this, path, tables::decisionsCsv(state().book.decisions),
        QStringLiteral("offence decisions, %1 lines").arg(rows),
        [this, path, rows] {
            Q_EMIT messageShown(
                tr("%n decision(s) saved to %1", nullptr, rows).arg(QDir::toNativeSeparators(path)));
        },
        [this](const Error& error) { Q_EMIT errorShown(error); });
}

} // namespace harmdesk::views

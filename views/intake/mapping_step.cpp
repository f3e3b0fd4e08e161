// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/mapping_step.h"

#include "models/tables/column_model.h"
#include "models/tables/finding_model.h"
#include "models/tables/mapping_model.h"
#include "models/tables/mapping_text.h"
#include "views/common/data_table.h"
#include "views/common/search_field.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"
#include "views/common/text_cell_delegate.h"
#include "views/intake/file_tabs.h"
#include "views/intake/row_rules.h"
#include "views/intake/rule_editor.h"
#include "views/intake/spec_edit.h"
#include "views/intake/wizard_runner.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace harmdesk::views {

using tables::ColumnModel;
using tables::MappingModel;

MappingStep::MappingStep(WizardState& state, WizardRunner& runner, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_runner(runner)
    , m_tabs(new FileTabs(state, WizardStep::Mapping))
    , m_columns(new ColumnModel(this))
    , m_shown(new QSortFilterProxyModel(this))
    , m_fields(new MappingModel(this))
    , m_findings(new tables::FindingModel(this)) {
    setObjectName(QStringLiteral("mappingStep"));
    m_tabs->setObjectName(QStringLiteral("mappingFiles"));
    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(buildHead());
    auto* const split = new QSplitter;
    split->setObjectName(QStringLiteral("mappingSplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(buildLeft());
    split->addWidget(buildRight());
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 2);
    split->setSizes({860, 330});
    column->addWidget(split, 1);
    m_states = new StatePanel(content);
    m_states->setObjectName(QStringLiteral("mappingStates"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(m_tabs);
    layout->addWidget(m_states, 1);
    connectParts();
    refresh();
}

QWidget* MappingStep::buildHead() {
    auto* const head = new QWidget;
    auto* const row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_summary = makeLabel({}, TextStyle::Body);
    m_summary->setObjectName(QStringLiteral("mappingSummary"));
    m_search = new SearchField(tr("Search columns"), QKeySequence(QKeySequence::Find));
    m_search->setObjectName(QStringLiteral("mappingSearch"));
    m_search->setAccessibleName(tr("Search columns of the file"));
    m_search->setMaximumWidth(260);
    const auto tool = [](const QString& name, const QString& icon, const QString& text) {
        auto* const button = new QToolButton;
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setIcon(theme().icon(icon));
        button->setFocusPolicy(Qt::StrongFocus);
        setFramed(button);
        return button;
    };
    m_undo = tool(QStringLiteral("mappingUndo"), QStringLiteral("undo"),
                  tr("Undo the last change of the mapping"));
    m_redo =
        tool(QStringLiteral("mappingRedo"), QStringLiteral("redo"), tr("Redo the change of the mapping"));
    m_guess = new QPushButton(tr("Prop&ose anew"));
    m_guess->setObjectName(QStringLiteral("guessAnew"));
    m_guess->setAccessibleName(tr("Take the proposed mapping of this file again"));
    m_guess->setToolTip(tr("Takes what was proposed for this file from names and contents; can be undone"));
    row->addWidget(m_summary, 1);
    row->addWidget(m_search, 1);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_guess);
    return head;
}

QWidget* MappingStep::buildLeft() {
    m_shown->setSourceModel(m_columns);
    m_shown->setSortRole(tables::SortRole);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setFilterKeyColumn(-1);
    m_table = new DataTable(QStringLiteral("intake.columns"));
    m_table->setObjectName(QStringLiteral("intake.columns"));
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDragEnabled(true);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->setModel(m_shown);
    m_table->setDefaultWidths({{QStringLiteral("number"), 4},
                               {QStringLiteral("column"), 20},
                               {QStringLiteral("samples"), 20},
                               {QStringLiteral("field"), 28},
                               {QStringLiteral("filled"), 8},
                               {QStringLiteral("guess"), 8}});
    m_table->setStretchColumn(QStringLiteral("verdict"));
    m_table->setDefaultSort(QStringLiteral("number"), Qt::AscendingOrder);
    setStyleProperty(m_table, "framed", true);
    m_editor = new RuleEditor(m_state);
    auto* const split = new QSplitter(Qt::Vertical);
    split->setObjectName(QStringLiteral("columnSplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_table);
    split->addWidget(m_editor);
    // The list has what room there is; the editor as much as its fields need.
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setSizes({1000, fontMetrics().lineSpacing() * 13});
    return split;
}

QWidget* MappingStep::buildRight() {
    m_tree = new QTreeView;
    m_tree->setObjectName(QStringLiteral("intake.fields"));
    m_tree->setAccessibleName(tr("Fields of the standard extract"));
    m_tree->setModel(m_fields);
    m_tree->setItemDelegate(new TextCellDelegate(m_tree));
    m_tree->setAcceptDrops(true);
    m_tree->setDragDropMode(QAbstractItemView::DropOnly);
    m_tree->setDropIndicatorShown(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setDefaultSectionSize(QFontMetrics(theme().font(TextStyle::Body)).averageCharWidth() *
                                            24);
    m_addRows = new QPushButton(tr("Add ro&ws"));
    m_addRows->setObjectName(QStringLiteral("addTarget"));
    m_addRows->setAccessibleName(tr("Add a kind of rows that the file gives"));
    m_addMenu = new QMenu(m_addRows);
    m_addMenu->setObjectName(QStringLiteral("addTargetMenu"));
    m_addRows->setMenu(m_addMenu);
    m_removeRows = new QPushButton(tr("Remo&ve rows"));
    m_removeRows->setObjectName(QStringLiteral("removeTarget"));
    m_removeRows->setAccessibleName(tr("Remove the selected kind of rows"));
    for (QPushButton* const button : {m_addRows, m_removeRows}) setButtonKind(button, ButtonKind::Small);

    auto* const fields = new QWidget;
    auto* const column = new QVBoxLayout(fields);
    column->setContentsMargins(6, 6, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_tree, 1);
    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_addRows);
    row->addWidget(m_removeRows);
    row->addStretch(1);
    column->addLayout(row);

    m_findingTable = new DataTable(QStringLiteral("intake.toSettle"));
    m_findingTable->setObjectName(QStringLiteral("intake.toSettle"));
    m_findingTable->setAccessibleName(tr("What is to settle"));
    m_findingTable->setSortingEnabled(false);
    m_findingTable->setModel(m_findings);
    m_findingTable->setDefaultHidden({QStringLiteral("file"), QStringLiteral("column"),
                                      QStringLiteral("field"), QStringLiteral("values")});
    m_findingTable->setDefaultWidths({{QStringLiteral("weight"), 12}});
    m_findingTable->setStretchColumn(QStringLiteral("text"));
    m_findingStates = new StatePanel(m_findingTable);
    m_findingStates->setObjectName(QStringLiteral("toSettleStates"));

    auto* const rules = new QScrollArea;
    rules->setObjectName(QStringLiteral("rowRulesScroll"));
    rules->setFrameShape(QFrame::NoFrame);
    rules->setFocusPolicy(Qt::NoFocus);
    rules->setWidgetResizable(true);
    rules->setWidget(new RowRules(m_state));
    setSurface(rules->widget(), Surface::Base);

    m_right = new QTabWidget;
    m_right->setObjectName(QStringLiteral("mappingSide"));
    m_right->tabBar()->setObjectName(QStringLiteral("mappingSideTabs"));
    m_right->tabBar()->setAccessibleName(tr("Fields, what is to settle, rows"));
    m_right->addTab(fields, tr("Fields"));
    m_right->addTab(m_findingStates, tr("To settle"));
    m_right->addTab(rules, tr("Rows"));
    return m_right;
}

void MappingStep::connectParts() {
    connect(m_search, &SearchField::searchChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MappingStep::columnChosen);
    connect(m_table, &DataTable::rowActivated, m_editor, &RuleEditor::focusField);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) { fieldChosen(index); });
    connect(m_tree, &QAbstractItemView::activated, m_editor, &RuleEditor::focusField);
    connect(m_findingTable, &DataTable::rowActivated, this, &MappingStep::findingChosen);
    connect(m_findingTable, &QAbstractItemView::clicked, this, &MappingStep::findingChosen);
    connect(m_fields, &MappingModel::columnDropped, this,
            [this](int target, const QString& field, const QString& name) {
                m_state.edit(m_state.currentFile(), tr("column of a field"), [&](SourceRule& rule) {
                    spec_edit::assign(rule, static_cast<std::size_t>(target), field.toStdString(),
                                      name.toStdString(), m_state.guessedRuleOf(m_state.currentFile()));
                });
                selectColumn(name.toStdString());
                m_editor->showField(static_cast<std::size_t>(target), field.toStdString());
            });
    connect(m_addMenu, &QMenu::aboutToShow, this, &MappingStep::fillAddMenu);
    connect(m_removeRows, &QPushButton::clicked, this, &MappingStep::removeTarget);
    connect(m_guess, &QPushButton::clicked, this, [this] {
        const auto guess = m_state.guessedRuleOf(m_state.currentFile());
        if (!guess) {
            m_runner.guessAnew();
            return;
        }
        m_state.edit(m_state.currentFile(), tr("proposed anew"), [&](SourceRule& rule) {
            const std::string name = rule.name;
            const std::string pattern = rule.pattern;
            rule = *guess;
            rule.name = name;
            rule.pattern = pattern;
        });
    });

    // Ctrl+Z on this step alone; a text field keeps its own while it is typed in.
    const auto undoAction = [this](const QString& name, const QKeySequence::StandardKey key, QToolButton* by,
                                   auto slot) {
        auto* const action = new QAction(this);
        action->setObjectName(name);
        action->setShortcuts(QKeySequence::keyBindings(key));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, &m_state.undoStack(), slot);
        connect(by, &QToolButton::clicked, action, &QAction::trigger);
        addAction(action);
    };
    undoAction(QStringLiteral("mappingUndoAction"), QKeySequence::Undo, m_undo, &QUndoStack::undo);
    undoAction(QStringLiteral("mappingRedoAction"), QKeySequence::Redo, m_redo, &QUndoStack::redo);
    const auto showUndo = [this] {
        QUndoStack& stack = m_state.undoStack();
        m_undo->setEnabled(stack.canUndo());
        m_redo->setEnabled(stack.canRedo());
        m_undo->setToolTip(stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Nothing to undo"));
        m_redo->setToolTip(stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Nothing to redo"));
    };
    connect(&m_state.undoStack(), &QUndoStack::indexChanged, this, showUndo);
    showUndo();

    connect(&m_state, &WizardState::specChanged, this, &MappingStep::refresh);
    connect(&m_state, &WizardState::filesChanged, this, &MappingStep::refresh);
    connect(&m_state, &WizardState::currentFileChanged, this, &MappingStep::refresh);
    connect(&m_state, &WizardState::statesChanged, this, &MappingStep::showSummary);
    connect(m_states, &StatePanel::actionRequested, this, [this] { m_runner.guessAnew(); });
    connect(&theme(), &Theme::changed, this, [this] {
        m_undo->setIcon(theme().icon(QStringLiteral("undo")));
        m_redo->setIcon(theme().icon(QStringLiteral("redo")));
    });
}

void MappingStep::refresh() {
    const int index = m_state.currentFile();
    const WizardFile* const file = m_state.file(index);
    const SourceRule* const rule = m_state.ruleOf(index);
    if (file == nullptr) {
        m_states->showEmpty(tr("Choose files first: their columns are mapped here."));
        return;
    }
    if (m_state.isStandard()) {
        m_states->showEmpty(
            tr("This is the standard extract: its columns are fields already, nothing needs to be "
               "mapped."),
            tr("Map it by hand"));
        return;
    }
    if (!file->profile || !file->isMeasured()) {
        m_states->showEmpty(
            m_state.fault()
                ? m_state.fault()->text
                : tr("The columns of %1 have not been read in this format yet.").arg(file->name()),
            tr("Read the columns"));
        return;
    }
    if (rule == nullptr) {
        m_states->showEmpty(tr("No part of the mapping takes %1.").arg(file->name()),
                            tr("Propose a mapping for it"));
        return;
    }
    const auto findings = m_state.findingsOf(index);
    const bool first =
        m_columns->rowCount() == 0 || m_columns->nameOf(0) != file->profile->columns.front().name;
    m_selecting = true;
    m_columns->setColumns(*file->profile, *rule, findings, m_state.guessesOf(index));
    const int targets = m_fields->rowCount();
    m_fields->setRule(*rule, findings);
    if (first || targets != m_fields->rowCount()) m_tree->expandAll();
    m_selecting = false;
    m_findings->setFindings(m_state.findings());
    if (m_state.findings().empty())
        m_findingStates->showEmpty(tr("Nothing to settle: the mapping fits the files."));
    else
        m_findingStates->showContent();
    m_states->showContent();
    if (first && m_shown->rowCount() > 0) {
        m_table->selectRow(0);
        columnChosen();
    }
    m_removeRows->setEnabled(m_tree->currentIndex().isValid());
    showSummary();
}

void MappingStep::showSummary() {
    QStringList parts;
    const int open = m_columns->unmatched();
    parts.append(
        tr("%1 of %n column(s) settled", nullptr, m_columns->rowCount()).arg(m_columns->rowCount() - open));
    if (const int keys = m_fields->emptyKeys(); keys > 0)
        parts.append(tr("%n needed field(s) empty", nullptr, keys));
    const int blocking = m_state.blocking();
    if (blocking > 0) parts.append(tr("%n to settle before an import", nullptr, blocking));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    setTone(m_summary, blocking > 0 ? TextTone::Danger : open > 0 ? TextTone::Warn : TextTone::Second);
    m_right->setTabText(1, m_findings->rowCount() > 0
                               ? tr("To settle (%1)").arg(QLocale().toString(m_findings->rowCount()))
                               : tr("To settle"));
}

void MappingStep::focusFirst() {
    if (m_table->isVisible()) m_table->setFocus(Qt::OtherFocusReason);
}

bool MappingStep::focusSearch() {
    if (!m_search->isVisible()) return false;
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void MappingStep::columnChosen() {
    if (m_selecting) return;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) return;
    const std::string name = m_columns->nameOf(m_shown->mapToSource(rows.first()).row());
    if (name != m_editor->column() || !m_editor->use()) m_editor->showColumn(name);
    // The field it goes to is shown beside it.
    if (m_editor->use()) {
        m_selecting = true;
        const QModelIndex index = m_fields->indexOf(m_editor->use()->target, m_editor->use()->field);
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
        m_selecting = false;
    }
}

void MappingStep::selectColumn(const std::string& column) {
    const int row = m_columns->rowOf(column);
    if (row < 0) return;
    const QModelIndex shown = m_shown->mapFromSource(m_columns->index(row, 0));
    if (!shown.isValid()) return;
    m_selecting = true;
    m_table->selectRow(shown.row());
    m_table->scrollTo(shown);
    m_selecting = false;
}

void MappingStep::fieldChosen(const QModelIndex& index) {
    m_removeRows->setEnabled(index.isValid());
    if (m_selecting || !index.isValid()) return;
    const QString field = index.data(MappingModel::FieldRole).toString();
    if (field.isEmpty()) return;
    m_editor->showField(static_cast<std::size_t>(index.data(MappingModel::TargetRole).toInt()),
                        field.toStdString());
    if (m_editor->column().empty()) {
        m_selecting = true;
        m_table->clearSelection();
        m_selecting = false;
    } else {
        selectColumn(m_editor->column());
    }
}

void MappingStep::findingChosen(const QModelIndex& index) {
    const SpecFinding* const finding = m_findings->finding(index.row());
    if (finding == nullptr) return;
    const SpecFinding chosen = *finding;
    for (int i = 0; i < static_cast<int>(m_state.files().size()); ++i) {
        const SourceRule* const rule = m_state.ruleOf(i);
        if (chosen.file.isEmpty() ? rule != nullptr && rule->name == chosen.source
                                  : m_state.file(i)->name() == QFileInfo(chosen.file).fileName())
            m_state.setCurrentFile(i);
    }
    if (!chosen.column.empty()) {
        selectColumn(chosen.column);
        m_editor->showColumn(chosen.column);
        return;
    }
    const SourceRule* const rule = m_state.ruleOf(m_state.currentFile());
    if (chosen.field.empty() || rule == nullptr) return;
    for (std::size_t t = 0; t < rule->targets.size(); ++t) {
        const QModelIndex field = m_fields->indexOf(t, chosen.field);
        if (!field.parent().isValid() || tables::ruleOf(rule->targets[t], chosen.field) != nullptr) continue;
        m_right->setCurrentIndex(0);
        m_tree->setCurrentIndex(field);
        return;
    }
}

void MappingStep::fillAddMenu() {
    m_addMenu->clear();
    const SourceRule* const rule = m_state.ruleOf(m_state.currentFile());
    if (rule == nullptr) return;
    struct Offer {
        FileKind kind;
        const char* label;
    };
    static const Offer offers[] = {{FileKind::Crimes, ""},         {FileKind::Persons, ""},
                                   {FileKind::Persons, "suspect"}, {FileKind::Persons, "victim"},
                                   {FileKind::Links, ""},          {FileKind::Links, "suspect"},
                                   {FileKind::Links, "victim"},    {FileKind::Events, ""}};
    for (const Offer& offer : offers) {
        if (spec_edit::hasTarget(*rule, offer.kind, offer.label)) continue;
        TargetRule made;
        made.kind = offer.kind;
        made.label = offer.label;
        connect(m_addMenu->addAction(tables::targetText(made)), &QAction::triggered, this, [this, made] {
            m_state.edit(m_state.currentFile(), tr("more rows"),
                         [&](SourceRule& source) { spec_edit::addTarget(source, made.kind, made.label); });
        });
    }
}

void MappingStep::removeTarget() {
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid()) return;
    const auto target = static_cast<std::size_t>(index.data(MappingModel::TargetRole).toInt());
    m_state.edit(m_state.currentFile(), tr("rows removed"),
                 [target](SourceRule& rule) { spec_edit::removeTarget(rule, target); });
}

} // namespace harmdesk::views

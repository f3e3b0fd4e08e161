// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/intake/wizard_state.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QSortFilterProxyModel;
class QTabWidget;
class QToolButton;
class QTreeView;

namespace harmdesk::tables {
class ColumnModel;
class FindingModel;
class MappingModel;
} // namespace harmdesk::tables

namespace harmdesk::views {

class DataTable;
class FileTabs;
class RuleEditor;
class SearchField;
class StatePanel;
class WizardRunner;

/// Step 3: which column goes to which field. The columns of the file with a verdict over all of their values,
/// the fields of the standard extract with what fills them, an editor for the pair that is chosen, and what
/// is still to settle.
class MappingStep : public QWidget {
    Q_OBJECT
public:
    MappingStep(WizardState& state, WizardRunner& runner, QWidget* parent = nullptr);
    void refresh();
    void focusFirst();
    bool focusSearch();

private:
    QWidget* buildHead();
    QWidget* buildLeft();
    QWidget* buildRight();
    void connectParts();
    void columnChosen();
    void fieldChosen(const QModelIndex& index);
    void findingChosen(const QModelIndex& index);
    void selectColumn(const std::string& column);
    void fillAddMenu();
    void removeTarget();
    void showSummary();

    WizardState& m_state;
    WizardRunner& m_runner;
    FileTabs* m_tabs;
    QLabel* m_summary;
    SearchField* m_search;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QPushButton* m_guess;
    tables::ColumnModel* m_columns;
    QSortFilterProxyModel* m_shown;
    DataTable* m_table;
    RuleEditor* m_editor;
    tables::MappingModel* m_fields;
    QTreeView* m_tree;
    QPushButton* m_addRows;
    QMenu* m_addMenu;
    QPushButton* m_removeRows;
    tables::FindingModel* m_findings;
    DataTable* m_findingTable;
    StatePanel* m_findingStates;
    QTabWidget* m_right;
    StatePanel* m_states;
    bool m_selecting = false;
};

} // namespace harmdesk::views

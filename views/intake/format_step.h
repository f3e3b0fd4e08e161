// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/intake/wizard_state.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace harmdesk::tables {
class PreviewModel;
}

namespace harmdesk::views {

class DataTable;
class FileTabs;
class StatePanel;
class WizardRunner;

/// Step 2: how the bytes of each file become records. What was found out can be overridden; the first records
/// are shown as they are read.
class FormatStep : public QWidget {
    Q_OBJECT
public:
    FormatStep(WizardState& state, WizardRunner& runner, QWidget* parent = nullptr);
    void refresh();
    void focusFirst();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QComboBox* addChoice(QLayout* row, const QString& title, const QString& name);
    void choose();       ///< a control was changed by hand
    void chooseSource(); ///< another sheet or file of a zip
    void reset();
    void headerHere();
    void askPreview();
    void showPreview();

    WizardState& m_state;
    WizardRunner& m_runner;
    FileTabs* m_tabs;
    QComboBox* m_member;
    QComboBox* m_sheet;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_quote;
    QSpinBox* m_header;
    QPushButton* m_here;
    QPushButton* m_reset;
    QLabel* m_notes;
    tables::PreviewModel* m_model;
    DataTable* m_table;
    StatePanel* m_states;
};

} // namespace harmdesk::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/intake/wizard_runner.h"

#include <QFrame>

class QPushButton;

namespace harmdesk::views {

class DataTable;
class StatePanel;

/// The mappings that the case keeps: use one for the files in hand, take one along as a file, load one from a
/// file, remove one from the list.
class SavedSpecs : public QFrame {
    Q_OBJECT
public:
    SavedSpecs(WizardState& state, WizardRunner& runner, QWidget* parent = nullptr);
    void refresh(); ///< what can be done now

private:
    QPushButton* makeButton(const QString& text, const QString& name, const QString& accessible);
    void askFile();
    void askTarget();
    void askRemove();
    QString chosen() const;

    WizardState& m_state;
    WizardRunner& m_runner;
    tables::SpecListModel* m_model;
    DataTable* m_table;
    StatePanel* m_states;
    QPushButton* m_use;
    QPushButton* m_load;
    QPushButton* m_export;
    QPushButton* m_remove;
};

} // namespace harmdesk::views

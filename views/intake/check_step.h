// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/intake/wizard_state.h"

#include <QWidget>

class QLabel;

namespace harmdesk::tables {
class FindingModel;
class MovementModel;
} // namespace harmdesk::tables

namespace harmdesk::views {

class DataTable;
class ReceiptView;
class SectionHeader;
class StatePanel;
class WizardRunner;

/// Step 4: what the import would do. Counts, rejected rows and unmapped offences as the receipt will show
/// them; beside them what has changed in the files, and who would enter and leave the list, and why.
class CheckStep : public QWidget {
    Q_OBJECT
public:
    CheckStep(WizardState& state, WizardRunner& runner, QWidget* parent = nullptr);
    void refresh();
    ReceiptView* receipt() const { return m_receipt; }
    void focusFirst();

Q_SIGNALS:
    void rowsCopied(int rows);

private:
    QWidget* buildSide();
    void showRun(const intake::DryRun& run);

    WizardState& m_state;
    WizardRunner& m_runner;
    ReceiptView* m_receipt;
    SectionHeader* m_listHead;
    QLabel* m_listText;
    QLabel* m_why; ///< the whole reason of the selected line
    tables::MovementModel* m_changes;
    DataTable* m_changeTable;
    SectionHeader* m_findingHead;
    tables::FindingModel* m_findings;
    DataTable* m_findingTable;
    StatePanel* m_states;
    std::shared_ptr<const intake::DryRun> m_shown;
};

} // namespace harmdesk::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/intake/wizard_state.h"

#include <QWidget>

class QCheckBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace harmdesk::views {

class ReceiptView;
class StatePanel;
class WizardRunner;

/// Step 5: under which name the mapping is kept, the import itself, and the receipt.
class ImportStep : public QWidget {
    Q_OBJECT
public:
    ImportStep(WizardState& state, WizardRunner& runner, QWidget* parent = nullptr);
    void refresh();
    ReceiptView* receipt() const { return m_receipt; }
    /// A receipt of an earlier import, in the place of this one's.
    void showReceipt(const std::shared_ptr<const ImportReceipt>& receipt);
    /// Under which name the mapping is to be kept; empty = not at all.
    QString specName() const;
    /// The mapping is to be kept, but has no name.
    bool lacksName() const;
    void focusName();

Q_SIGNALS:
    void nameChanged();
    void retryRequested();

private:
    QFrame* buildSave();
    void askFile();

    WizardState& m_state;
    WizardRunner& m_runner;
    QFrame* m_save;
    QLabel* m_what;
    QCheckBox* m_keep;
    QLineEdit* m_name;
    QLabel* m_nameNote;
    QPushButton* m_file;
    ReceiptView* m_receipt;
    StatePanel* m_states;
    std::shared_ptr<const ImportReceipt> m_earlier;
    bool m_nameTyped = false;
};

} // namespace harmdesk::views

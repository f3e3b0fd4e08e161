// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cycles/cycles_state.h"

#include <QFrame>
#include <vector>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace harmdesk {
struct Error;
}

namespace harmdesk::views::cycles {

/// The form of the month's cycle: as-at date (the month follows it), profile, cut-off, who opens it. For
/// opening one and for changing the open one.
class CycleEditor : public QFrame {
    Q_OBJECT
public:
    explicit CycleEditor(const CyclesState& state, QWidget* parent = nullptr);
    /// Fills the form from the open cycle, or from the list on screen, and shows it.
    void start();

Q_SIGNALS:
    /// The cycle is open, or changed: the list should follow it.
    void saved(const harmdesk::OpenCycle& cycle);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retell();
    void save();
    void refuse(const QString& why);

    const CyclesState& m_state;
    std::vector<Profile> m_profiles;
    QLabel* m_title;
    QDateEdit* m_date;
    QComboBox* m_profile;
    QSpinBox* m_cutOff;
    QLineEdit* m_by;
    QLabel* m_rule;
    QLabel* m_refusal;
    QPushButton* m_save;
    QPushButton* m_cancel;
};

} // namespace harmdesk::views::cycles

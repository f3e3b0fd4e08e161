// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cases/sandbox_service.h"

#include <QFrame>
#include <QList>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;

namespace harmdesk::views {

class SettingRow;

/// Every control of the sandbox but the single allegations: the settings of the profile, the as-at date, the
/// index version, what unmapped offences count. Shows a state; each change asks for another.
class SettingsPanel : public QFrame {
    Q_OBJECT
public:
    explicit SettingsPanel(QWidget* parent = nullptr);

    void setChoices(const QStringList& flags, const QStringList& indexNames, const QString& indexInUse);
    /// Without a signal.
    void show(const cases::SandboxState& state, const cases::SandboxState& real);
    SettingRow* row(const std::string& key) const;
    /// The first control, for the focus.
    QWidget* firstControl() const;

Q_SIGNALS:
    /// The user moved the control `control` (a stable name: settings of one control merge to one step).
    void stateWanted(const harmdesk::cases::SandboxState& state, const QString& control);
    /// A gesture is over.
    void settled();

private:
    QWidget* buildRest();
    void moveSetting(const std::string& key, const QString& value);
    void moveRest(const cases::SandboxState& state, const QString& control);

    cases::SandboxState m_state;
    cases::SandboxState m_real;
    bool m_filling = false;
    QList<SettingRow*> m_rows;
    QDateEdit* m_asAt;
    QPushButton* m_asAtReset;
    QComboBox* m_index;
    QPushButton* m_indexReset;
    QCheckBox* m_median;
    QPushButton* m_medianReset;
};

} // namespace harmdesk::views

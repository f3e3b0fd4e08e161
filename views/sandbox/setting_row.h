// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>
#include <string>

class QAbstractButton;
class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSlider;
class QSpinBox;

namespace harmdesk::views {

/// One setting of a profile in the sandbox: a slider with a spin box, a choice, or switches, as the setting
/// asks for; while it is moved, a mark says what the list uses and a click on it goes back. Values are the
/// texts that setProfileValue takes.
class SettingRow : public QWidget {
    Q_OBJECT
public:
    explicit SettingRow(const std::string& key, QWidget* parent = nullptr);

    const std::string& key() const { return m_key; }
    /// Choices of a setting that has a free word (the flag): those the case holds.
    void setChoices(const QStringList& words);
    /// Shows a value and what the list uses, without a signal.
    void setValues(const std::string& value, const std::string& listValue);
    QString value() const;
    bool isMoved() const { return m_moved; }
    /// The control that takes the focus.
    QWidget* editor() const;
    void retranslate();

Q_SIGNALS:
    void valueChanged(const std::string& key, const QString& value);
    /// A gesture is over: the next change is another step to undo.
    void settled();

private:
    void buildNumber();
    void buildDays();
    void buildChoice();
    void buildSwitches();
    void buildSwitch();
    void changed();

    std::string m_key;
    std::string m_listValue;
    bool m_filling = false;
    bool m_moved = false;
    QLabel* m_label;
    QPushButton* m_reset;
    QWidget* m_editor; ///< holds the controls below
    QSlider* m_slider = nullptr;
    QSpinBox* m_spin = nullptr;
    QDoubleSpinBox* m_days = nullptr;
    QComboBox* m_choice = nullptr;
    QCheckBox* m_switch = nullptr;
    QList<QCheckBox*> m_switches; ///< each with its code as property "code"
};

} // namespace harmdesk::views

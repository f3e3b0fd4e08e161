// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace harmdesk::views {

/// What one analyst sets for themselves. Everything applies at once; there is no OK button.
class SettingsPage : public Page {
    Q_OBJECT
public:
    explicit SettingsPage(QWidget* parent = nullptr);

    QString pageId() const override { return QStringLiteral("settings"); }
    QString title() const override { return tr("Settings"); }
    QString iconName() const override { return QStringLiteral("settings"); }
    void setSession(cases::CaseSession*) override {}
    void activated() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectControls();
    void take();
    void retranslate();

    QLabel* m_title;
    QLabel* m_lead;
    QLabel* m_lookTitle;
    QLabel* m_workTitle;
    QLabel* m_languageLabel;
    QComboBox* m_language;
    QLabel* m_schemeLabel;
    QComboBox* m_scheme;
    QLabel* m_densityLabel;
    QComboBox* m_density;
    QLabel* m_markingLabel;
    QLineEdit* m_marking;
    QLabel* m_markingNote;
    QLabel* m_cutOffLabel;
    QSpinBox* m_cutOff;
    QLabel* m_cutOffNote;
    QCheckBox* m_askReason;
    bool m_taking = false;
};

} // namespace harmdesk::views

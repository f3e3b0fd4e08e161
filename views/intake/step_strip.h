// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/intake/wizard_state.h"

#include <QAbstractButton>
#include <array>

namespace harmdesk::views {

/// One step in the strip: number or sign, name, and under it in a word how it stands.
class StepButton : public QAbstractButton {
    Q_OBJECT
public:
    StepButton(int number, QWidget* parent = nullptr);
    void setStep(const QString& name, StepState state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    static QString stateText(StepState state);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_number;
    QString m_name;
    StepState m_state = StepState::NotYet;
};

/// The steps of the wizard, always in sight; a click (or Ctrl+PgUp, Ctrl+PgDown on the page) goes to any.
class StepStrip : public QWidget {
    Q_OBJECT
public:
    explicit StepStrip(WizardState& state, QWidget* parent = nullptr);
    static QString stepName(WizardStep step);
    void refresh();

Q_SIGNALS:
    void stepChosen(harmdesk::views::WizardStep step);

protected:
    void changeEvent(QEvent* event) override;

private:
    WizardState& m_state;
    std::array<StepButton*, kWizardSteps> m_buttons{};
};

} // namespace harmdesk::views

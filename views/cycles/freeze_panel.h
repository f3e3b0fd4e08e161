// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/cases/cycle_service.h"
#include "views/cycles/cycles_state.h"

#include <QFrame>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace harmdesk::views::cycles {

/// The confirmation before a list is frozen: which list, what is still open about it, who freezes it and why.
/// The button says what it does, and that it cannot be undone stands beside it.
class FreezePanel : public QFrame {
    Q_OBJECT
public:
    explicit FreezePanel(const CyclesState& state, QWidget* parent = nullptr);
    /// Shows the form for the list on screen and looks at what is open about it. While a list is being frozen
    /// the form stays as it is.
    void start();
    /// The list, the case or the right to change it are others now.
    void refresh();
    QString why() const { return m_why; } ///< why the button does not work; empty = it does

Q_SIGNALS:
    void frozen(const harmdesk::CycleInfo& cycle);
    void closed();
    void unmappedWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void look();
    void showOutlook();
    void addLine(const QString& icon, const QString& text);
    void freeze();
    void refuse(const QString& why);

    const CyclesState& m_state;
    std::shared_ptr<const Ranking> m_list;
    int m_cutOff = 0;
    std::optional<cases::FreezeOutlook> m_outlook;
    QString m_failure; ///< of the look at what is open
    QString m_why;
    bool m_working = false;
    QLabel* m_title;
    QLabel* m_subject;
    QVBoxLayout* m_lines;
    QLineEdit* m_by;
    QLineEdit* m_reason;
    QLabel* m_warning;
    QLabel* m_refusal;
    QPushButton* m_unmapped;
    QPushButton* m_reload;
    QPushButton* m_cancel;
    QPushButton* m_freeze;
};

} // namespace harmdesk::views::cycles

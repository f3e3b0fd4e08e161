// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/page.h"
#include "views/cycles/cycles_state.h"

class QStackedWidget;
class QTabBar;

namespace harmdesk::views {

namespace cycles {
class CyclesSection;
class MovementSection;
} // namespace cycles

/// The months: the cycle that is being worked, the frozen ones, and what moved between two lists.
class CyclesPage : public Page {
    Q_OBJECT
public:
    enum class Tab { Cycles, Movement };

    explicit CyclesPage(QWidget* parent = nullptr);
    ~CyclesPage() override;

    QString pageId() const override { return QStringLiteral("cycles"); }
    QString title() const override { return tr("Cycles"); }
    QString iconName() const override { return QStringLiteral("cycles"); }
    void setSession(cases::CaseSession* session) override;
    void activated() override;
    bool focusSearch() override;

    void showTab(Tab tab);
    Tab tab() const;
    cycles::CyclesSection& cyclesSection() const { return *m_cycles; }
    cycles::MovementSection& movementSection() const { return *m_movement; }

public Q_SLOTS:
    /// Opens the form that freezes the list on screen.
    void startFreezing();
    /// Opens the form of the month's cycle.
    void openCycleEditor();

private:
    void build();
    void connectSession();
    void refresh();

    cycles::CyclesState m_state;
    cases::CaseSession* m_pending = nullptr; ///< set, but not open yet
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    cycles::CyclesSection* m_cycles;
    cycles::MovementSection* m_movement;
};

} // namespace harmdesk::views

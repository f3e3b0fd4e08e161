// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/codes/codes_section.h"
#include "views/common/page.h"

#include <array>
#include <memory>

class QStackedWidget;
class QTabBar;

namespace harmdesk::views {

class ClassesSection;
class DecisionsSection;
class IconLabel;
class QueueSection;
class StatePanel;
class VersionsSection;

/// Offence codes: what has no value yet, classes with several values, versions of the harm index, and what
/// people decided. Every change shows first what it does to the top of the list.
class CodesPage : public Page {
    Q_OBJECT
public:
    enum class Tab { Unmapped, Classes, Versions, Decisions };

    explicit CodesPage(QWidget* parent = nullptr);
    ~CodesPage() override;

    QString pageId() const override { return QStringLiteral("codes"); }
    QString title() const override { return tr("Codes"); }
    QString iconName() const override { return QStringLiteral("codes"); }
    void setSession(cases::CaseSession* session) override;
    void activated() override;
    bool focusSearch() override;

    void showTab(Tab tab);
    Tab tab() const;
    /// Withdraws the newest decision of this session that still stands (Ctrl+Z).
    void undo();

    QueueSection& queue() const { return *m_queue; }
    ClassesSection& classes() const { return *m_classes; }
    VersionsSection& versions() const { return *m_versions; }
    DecisionsSection& decisions() const { return *m_decisions; }

private:
    void build();
    void addActions();
    void loadBook();
    void loadQueue();
    void refresh();
    CodesSection* section(int tab) const { return m_sections[static_cast<std::size_t>(tab)]; }

    CodesState m_state;
    std::unique_ptr<cases::OffenceCodeService> m_service;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    StatePanel* m_stateOfPage;
    QueueSection* m_queue;
    ClassesSection* m_classes;
    VersionsSection* m_versions;
    DecisionsSection* m_decisions;
    std::array<CodesSection*, 4> m_sections{};
};

} // namespace harmdesk::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/codes/codes_section.h"

class QPushButton;
class QSortFilterProxyModel;

namespace harmdesk::tables {
class DecisionModel;
}

namespace harmdesk::views {

class DataTable;
class SectionHeader;
class StatePanel;

/// Who decided what, when and why; what was withdrawn stays readable. A standing decision can be withdrawn,
/// with a reason, after its effect has been seen.
class DecisionsSection : public CodesSection {
    Q_OBJECT
public:
    explicit DecisionsSection(const CodesState& state, QWidget* parent = nullptr);
    QString tabText() const override;
    void refresh() override;
    void takeFocus() override;

    /// Writes all decisions; logged first.
    void save(const QString& path);

Q_SIGNALS:
    void undoRequested();

protected:
    void ask() override;
    void apply() override;

private:
    void showPane();
    const OffenceDecision* chosen() const;

    tables::DecisionModel* m_model;
    QSortFilterProxyModel* m_view;
    DataTable* m_table;
    StatePanel* m_stateOfList;
    SectionHeader* m_head;
    QPushButton* m_undo;
    QPushButton* m_save;
    bool m_filling = false;
};

} // namespace harmdesk::views

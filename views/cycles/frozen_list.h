// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/cycles/cycles_state.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace harmdesk {
struct Error;
}
namespace harmdesk::tables {
class RankingModel;
class RankingView;
} // namespace harmdesk::tables

namespace harmdesk::views {
class DataTable;
class SearchField;
class StatePanel;
} // namespace harmdesk::views

namespace harmdesk::views::cycles {

/// A frozen list, read-only: what was known then, under a padlock tag with date, name and sum.
class FrozenList : public QWidget {
    Q_OBJECT
public:
    explicit FrozenList(const CyclesState& state, QWidget* parent = nullptr);
    /// Makes the list again from what the cycle kept and shows it.
    void show(CycleId id);
    void clear();
    CycleId shown() const { return m_id; }
    void takeFocus();
    bool focusSearch();

Q_SIGNALS:
    void closed();
    void dossierRequested(const QString& nominalRef);
    void saveListWanted();
    void saveLedgerWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void load();
    void showCount();

    const CyclesState& m_state;
    CycleId m_id;
    quint64 m_question = 0; ///< the newest wish: answers to others are late
    tables::RankingModel* m_model;
    tables::RankingView* m_view;
    QPushButton* m_back;
    QLabel* m_title;
    QLabel* m_tag;
    QLabel* m_facts;
    QLabel* m_count;
    SearchField* m_search;
    DataTable* m_table;
    StatePanel* m_panel;
};

} // namespace harmdesk::views::cycles

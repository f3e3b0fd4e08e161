// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/movement.h"
#include "views/cycles/cycles_state.h"

#include <QFrame>
#include <vector>

class QLabel;
class QTabBar;
class QStackedWidget;

namespace harmdesk::tables {
class MovementLineModel;
}

namespace harmdesk::views {
class ChartPanel;
class DataTable;
} // namespace harmdesk::views

namespace harmdesk::views::cycles {

/// Beside the movements: the ledger of the current suspect, line by line, and the two charts of ranks.
class MovementSide : public QFrame {
    Q_OBJECT
public:
    explicit MovementSide(const CyclesState& state, QWidget* parent = nullptr);

    /// Names of the two lists, what moved between them, and whose names are whose. `withNow`: the later list
    /// is the one on screen.
    struct Between {
        QString before;
        QString after;
        std::vector<Movement> movements;
        std::vector<QString> names; ///< one for each of them
        int cutOff = 0;
        bool withNow = false;
    };
    void setBetween(Between between);
    /// The current suspect (empty = none) and all that are selected.
    void setChosen(const QString& current, const QStringList& selected);
    ChartPanel& slope() const { return *m_slope; }
    ChartPanel& bump() const { return *m_bump; }

Q_SIGNALS:
    /// Rows of a table here went to the clipboard.
    void copied(int rows);

private:
    void showLedger();
    void showCharts();
    QString nameOf(const std::string& ref) const;

    const CyclesState& m_state;
    Between m_between;
    QString m_current;
    QStringList m_selected;
    tables::MovementLineModel* m_lines;
    QLabel* m_title;
    QLabel* m_sum;
    DataTable* m_table;
    QTabBar* m_tabs;
    QStackedWidget* m_charts;
    ChartPanel* m_slope;
    ChartPanel* m_bump;
};

} // namespace harmdesk::views::cycles

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/charts/chart_spec.h"

#include <QFrame>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace harmdesk::views {

class ChartCanvas;
class ChartTableModel;
class DataTable;

/// A chart with its title, unit, the sentence that says the finding, and a button that turns it into a table
/// of the same figures. Draws any ChartSpec with Qt Charts; repaints with the theme. The only kind of chart
/// the pages use.
class ChartPanel : public QFrame {
    Q_OBJECT
public:
    explicit ChartPanel(QWidget* parent = nullptr);
    void setSpec(const charts::ChartSpec& spec);
    const charts::ChartSpec& spec() const { return m_spec; }
    void showAsTable(bool table);
    bool isTable() const { return m_asTable; }

Q_SIGNALS:
    /// So many rows of the table went to the clipboard (the page logs it).
    void copied(int rows);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void retranslate();
    void fitHeight();
    charts::ChartSpec m_spec;
    QLabel* m_title;
    QLabel* m_unit;
    QLabel* m_sentence;
    QToolButton* m_tableButton;
    QStackedWidget* m_stack;
    ChartCanvas* m_canvas;
    DataTable* m_table;
    ChartTableModel* m_tableModel;
    bool m_asTable = false;
};

} // namespace harmdesk::views

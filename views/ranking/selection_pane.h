// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ranking.h"
#include "models/tables/suspect_summary.h"

#include <QFrame>
#include <memory>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace harmdesk::views {

class ChartPanel;
class ElidedLabel;
class KeyButton;

/// The pane at the right: who is selected, three figures, what is worth knowing, and three charts; or the
/// same of the whole list. Shows values that models/tables and models/charts made.
class SelectionPane : public QFrame {
    Q_OBJECT
public:
    enum class Scope { Suspect, WholeList };
    static constexpr int kWidth = 316;

    explicit SelectionPane(QWidget* parent = nullptr);
    /// `row` indexes Ranking::rows, -1 = nobody; `hidden`: the filter does not show this suspect.
    void show(const std::shared_ptr<const Ranking>& ranking, int row, int cutOff, bool hidden);
    void setScope(Scope scope);
    Scope scope() const { return m_scope; }

Q_SIGNALS:
    void dossierRequested();
    void scopeChanged(harmdesk::views::SelectionPane::Scope scope);
    void copied(int rows);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void fillFindings(const std::vector<tables::Finding>& findings);

    std::shared_ptr<const Ranking> m_ranking;
    int m_row = -1;
    int m_cutOff = 0;
    bool m_hidden = false;
    Scope m_scope = Scope::Suspect;

    ElidedLabel* m_name;
    QLabel* m_ref;
    QLabel* m_identity;
    QFrame* m_facts;
    QLabel* m_factTitle[3];
    QLabel* m_factValue[3];
    QLabel* m_factNote[3];
    QVBoxLayout* m_findings;
    KeyButton* m_dossier;
    QToolButton* m_suspectButton;
    QToolButton* m_listButton;
    ChartPanel* m_byGroup;
    ChartPanel* m_byMonth;
    ChartPanel* m_concentration;
};

} // namespace harmdesk::views

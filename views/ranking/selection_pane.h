// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cycle.h"
#include "models/domain/rank_band.h"
#include "models/domain/ranking.h"
#include "models/tables/suspect_summary.h"

#include <QFrame>
#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views {

class ChartPanel;
class ElidedLabel;
class IconLabel;
class KeyButton;
class WhyPanel;

/// What the pane is about.
struct PaneContent {
    std::shared_ptr<const Ranking> ranking;
    int row = -1; ///< into Ranking::rows, -1 = nobody
    int cutOff = 0;
    bool hidden = false; ///< the filter does not show this suspect
    std::shared_ptr<const CycleHistory> history;
    std::optional<RankBand> band{}; ///< of this suspect, once it is worked out
    int acrossCutOff = -1;          ///< suspects whose band reaches across the cut-off, -1 = not known yet
};

/// The pane at the right: who is selected, three figures, what is worth knowing, and three charts; why this
/// rank, in a wider pane; or the figures and charts of the whole list. Shows values that models/tables and
/// models/charts made.
class SelectionPane : public QFrame {
    Q_OBJECT
public:
    enum class Scope { Suspect, Why, WholeList };
    static constexpr int kWidth = 316;
    static constexpr int kWhyWidth = 384;

    explicit SelectionPane(QWidget* parent = nullptr);
    /// nullptr = no case.
    void setSession(cases::CaseSession* session);
    void show(const PaneContent& content);
    void setScope(Scope scope);
    Scope scope() const { return m_scope; }

Q_SIGNALS:
    void dossierRequested();
    void scopeChanged(harmdesk::views::SelectionPane::Scope scope);
    void copied(int rows);
    /// Somebody else is to be selected (a neighbour in the list).
    void suspectRequested(const QString& nominalRef);
    /// Select everybody whose band reaches across the cut-off.
    void acrossCutOffRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshCharts(bool suspect);
    void refreshAcross();
    void fillFindings(const std::vector<tables::Finding>& findings);

    PaneContent m_content;
    Scope m_scope = Scope::Suspect;

    ElidedLabel* m_name;
    QLabel* m_ref;
    QLabel* m_identity;
    QFrame* m_facts;
    QLabel* m_factTitle[3];
    QLabel* m_factValue[3];
    IconLabel* m_factIcon[3];
    QLabel* m_factNote[3];
    QVBoxLayout* m_findings;
    KeyButton* m_dossier;
    QToolButton* m_suspectButton;
    QToolButton* m_whyButton;
    QToolButton* m_listButton;
    QPushButton* m_across;
    QScrollArea* m_scroll;
    WhyPanel* m_why;
    ChartPanel* m_byGroup;
    ChartPanel* m_byMonth;
    ChartPanel* m_concentration;
};

} // namespace harmdesk::views

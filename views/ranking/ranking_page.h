// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ranking.h"
#include "models/tables/ranking_filter.h"
#include "views/common/page.h"

#include <QPointer>
#include <QUndoStack>
#include <memory>

class QLabel;

namespace harmdesk::tables {
class RankingFacets;
class RankingModel;
class RankingView;
} // namespace harmdesk::tables

namespace harmdesk::views {

class CutOffStrip;
class EdgeTab;
class FacetPanel;
class FilterBar;
class GroupLegend;
class RankingTable;
class SelectionLine;
class SelectionPane;
class StatePanel;

/// The ranked list: filters, table, cut-off, and beside it the selected suspect or the whole list. Keeps its
/// selection by nominal_ref across new lists, filters and sorting. Filter changes can be undone (Ctrl+Z).
class RankingPage : public Page {
    Q_OBJECT
public:
    explicit RankingPage(QWidget* parent = nullptr);
    ~RankingPage() override;

    QString pageId() const override { return QStringLiteral("ranking"); }
    QString title() const override { return tr("Ranking"); }
    QString iconName() const override { return QStringLiteral("ranking"); }
    void setSession(cases::CaseSession* session) override;
    void activated() override;
    bool focusSearch() override;

    /// Shows a list (with details); what rankingReady of the session's service does.
    void showRanking(const std::shared_ptr<const Ranking>& ranking);
    void showBusy();
    void showFailure(const Error& error);
    /// As one step that can be undone.
    void setFilter(const tables::FilterState& filter);
    QUndoStack* undoStack() { return &m_undo; }
    QString selectedRef() const { return m_selectedRef; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class FilterCommand;
    void buildLayout();
    void connectParts();
    void addActions();
    void applyFilter(const tables::FilterState& filter);
    void currentChanged();
    void shownChanged();
    void refreshState();
    void refreshSelection();
    void refreshCutOff();
    void applyWidth();
    void goToCutOff();
    void openDossier();
    void recordCopy(int rows);
    void emptyAction();
    int cutOff() const;

    QPointer<cases::CaseSession> m_session;
    std::shared_ptr<const Ranking> m_ranking;
    QString m_selectedRef;
    QUndoStack m_undo;
    bool m_narrow = false;
    bool m_paneWanted = false; // narrow: opened by an edge tab
    bool m_stripClosed = false;
    bool m_busy = false;
    bool m_settling =
        false; // rows are being replaced: what the table reports meanwhile is not the user's choice

    tables::RankingModel* m_model;
    tables::RankingView* m_view;
    tables::RankingFacets* m_facets;
    FilterBar* m_bar;
    FacetPanel* m_facetPanel;
    RankingTable* m_table;
    StatePanel* m_state;
    CutOffStrip* m_strip;
    SelectionLine* m_line;
    GroupLegend* m_legend;
    QLabel* m_totals;
    SelectionPane* m_pane;
    QWidget* m_edge;
    EdgeTab* m_suspectTab;
    EdgeTab* m_listTab;
};

} // namespace harmdesk::views

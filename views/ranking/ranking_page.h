// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cycle.h"
#include "models/domain/rank_band.h"
#include "models/domain/ranking.h"
#include "models/tables/list_view.h"
#include "views/common/page.h"

#include <QPointer>
#include <QUndoStack>
#include <memory>

class QFrame;
class QLabel;

namespace harmdesk::cases {
class BandService;
}

namespace harmdesk::tables {
class RankingFacets;
class RankingModel;
class RankingView;
struct ListParts;
struct MoveColumns;
} // namespace harmdesk::tables

namespace harmdesk::views {

class CutOffStrip;
class EdgeTab;
class ElidedLabel;
class FacetPanel;
class FilterBar;
class GroupLegend;
class RankingTable;
class SelectionLine;
class SelectionPane;
class StatePanel;
class ViewSwitch;

/// The ranked list: filters, views, table, cut-off, and beside it the selected suspect, why he stands there,
/// or the whole list. Keeps its selection by nominal_ref across new lists, filters and sorting. Changes of
/// filter and view can be undone (Ctrl+Z).
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
    /// Filter, sorting and columns at once, as one step that can be undone.
    void setListView(const tables::ListView& view);
    tables::ListView listView() const;
    /// The frozen cycles that the list is compared with; what a change of the session's cycles does.
    void setHistory(const std::shared_ptr<const CycleHistory>& history);
    /// Bands of the list that is shown; what the session's band service does.
    void setBands(const std::shared_ptr<const RankBands>& bands);
    QUndoStack* undoStack() { return &m_undo; }
    QString selectedRef() const { return m_selectedRef; }

public Q_SLOTS:
    /// Selects this suspect (the selected one where empty) and opens the pane at "why this rank".
    void showWhy(const QString& nominalRef = {});
    /// Asks for a file and writes the list as shown.
    void exportList();
    /// The same to this file.
    void exportListTo(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class ViewCommand;
    void buildLayout();
    void connectParts();
    void addActions();
    void rememberedScope();
    void applyView(const tables::ListView& before, const tables::ListView& view);
    void prepare(const std::shared_ptr<const Ranking>& ranking);
    void takeUp(const std::shared_ptr<const Ranking>& ranking, tables::ListParts parts);
    void compare();
    void takeHistory(const std::shared_ptr<const tables::MoveColumns>& moves);
    void connectSession();
    void cyclesChanged();
    void cutOffChanged();
    void choose(const QString& nominalRef);
    void selectAcrossCutOff();
    void viewChanged();
    void refreshWords();
    void refreshSince();
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
    std::unique_ptr<cases::BandService> m_bands;
    std::shared_ptr<const Ranking> m_ranking;
    std::shared_ptr<const Ranking> m_awaited; // asked for last; differs while a long one is being prepared
    std::shared_ptr<const CycleHistory> m_history; // of the session; the model's where it is worked out
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
    ViewSwitch* m_views;
    QFrame* m_wordsLine;
    ElidedLabel* m_words;
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
    EdgeTab* m_whyTab;
    EdgeTab* m_listTab;
};

} // namespace harmdesk::views

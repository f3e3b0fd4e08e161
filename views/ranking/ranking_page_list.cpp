// SPDX-License-Identifier: GPL-3.0-or-later
// What of the list is shown: a new list, filters and views, and everything that follows from them.
#include "models/cases/band_service.h"
#include "models/cases/case_session.h"
#include "models/charts/harm_charts.h"
#include "models/domain/case_columns.h"
#include "models/tables/ranking_facets.h"
#include "models/tables/ranking_view.h"
#include "views/common/elided_label.h"
#include "views/common/group_legend.h"
#include "views/common/state_panel.h"
#include "views/lists/ranking_table.h"
#include "views/ranking/cut_off_strip.h"
#include "views/ranking/facet_panel.h"
#include "views/ranking/filter_bar.h"
#include "views/ranking/ranking_page.h"
#include "views/ranking/selection_line.h"
#include "views/ranking/selection_pane.h"
#include "views/ranking/view_switch.h"

#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QUndoCommand>
#include <algorithm>
#include <utility>

namespace harmdesk::views {

using tables::FilterState;
using tables::ListView;
using tables::RankingModel;

namespace {

constexpr int kNarrowBelow = 1240; // page width in px: a window of 1300 with the rail
constexpr int kLowBelow = 640;     // page height in px: a window of 800 with banners, menu and context strip
constexpr std::size_t kPrepareAbove = 20'000; // rows: shorter lists are taken apart in a few milliseconds

bool isLong(const std::shared_ptr<const Ranking>& ranking) {
    return ranking && ranking->rows.size() > kPrepareAbove;
}

QString number(int n) {
    return QLocale(QLocale::English).toString(n);
}

} // namespace

/// A change of filter, sorting or columns; typing in the search field in one go is one step.
class RankingPage::ViewCommand : public QUndoCommand {
public:
    ViewCommand(RankingPage* page, ListView before, ListView after)
        : m_page(page)
        , m_before(std::move(before))
        , m_after(std::move(after)) {
        setText(RankingPage::tr("filter"));
    }
    void undo() override { m_page->applyView(m_after, m_before); }
    void redo() override { m_page->applyView(m_before, m_after); }
    int id() const override { return onlySearchDiffers(m_before, m_after) ? 1 : -1; }
    bool mergeWith(const QUndoCommand* other) override {
        m_after = static_cast<const ViewCommand*>(other)->m_after;
        return true;
    }

private:
    static bool onlySearchDiffers(ListView a, const ListView& b) {
        if (a.filter.search == b.filter.search) return false;
        a.filter.search = b.filter.search;
        return a == b;
    }
    RankingPage* m_page;
    ListView m_before;
    ListView m_after;
};

void RankingPage::showRanking(const std::shared_ptr<const Ranking>& ranking) {
    m_awaited = ranking;
    if (m_session && isLong(ranking))
        prepare(ranking);
    else
        takeUp(ranking, {});
}

/// Taking a long list apart for filters, search and sorting is work for the background; the old list stays
/// meanwhile.
void RankingPage::prepare(const std::shared_ptr<const Ranking>& ranking) {
    m_session->reading().run<tables::ListParts>(
        {tr("Preparing the list"), QStringLiteral("list-parts"), true, this},
        [ranking, history = m_history, places = cutOff()](const WorkContext&) -> Result<tables::ListParts> {
            return tables::listParts(*ranking, history, places);
        },
        [this, ranking](const Result<tables::ListParts>& parts) {
            if (m_awaited == ranking) // else another one by now
                takeUp(ranking, parts ? *parts : tables::ListParts());
        });
}

void RankingPage::takeUp(const std::shared_ptr<const Ranking>& ranking, tables::ListParts parts) {
    m_busy = false;
    const int scrolled = m_table->verticalScrollBar()->value();
    m_settling = true;
    m_ranking = ranking;
    if (ranking) m_bar->setProfile(ranking->profile);
    if (parts.history != m_history) { // other months by now
        parts.history.reset();
        parts.moves.reset();
    }
    const bool compareNow = isLong(ranking) && m_history && !parts.history;
    if (compareNow) m_model->setHistory(nullptr);
    m_model->setRanking(ranking, parts);
    if (!compareNow && m_model->history() != m_history) m_model->setHistory(m_history);
    m_settling = false;
    if (compareNow) compare();
    if (m_bands) m_bands->request(ranking, cutOff());
    shownChanged(); // after the table has taken up the new rows
    m_table->verticalScrollBar()->setValue(scrolled);
    if (m_table->currentIndex().isValid()) m_table->scrollTo(m_table->currentIndex());
}

void RankingPage::setHistory(const std::shared_ptr<const CycleHistory>& history) {
    if (history == m_history) return;
    m_history = history;
    if (history && isLong(m_ranking))
        compare();
    else
        takeHistory({});
}

/// The columns of movement of a long list, in the background.
void RankingPage::compare() {
    if (!m_session) {
        takeHistory({});
        return;
    }
    using Moves = std::shared_ptr<const tables::MoveColumns>;
    m_session->reading().run<Moves>(
        {tr("Comparing with the month before"), QStringLiteral("list-moves"), true, this},
        [ranking = m_ranking, history = m_history, places = cutOff()](const WorkContext&) -> Result<Moves> {
            return tables::listMoves(*ranking, *history, places);
        },
        [this, ranking = m_ranking, history = m_history, places = cutOff()](const Result<Moves>& moves) {
            if (history != m_history || ranking != m_ranking) return; // asked for anew by now
            if (places != cutOff())
                compare();
            else
                takeHistory(moves ? *moves : nullptr);
        });
}

void RankingPage::takeHistory(const std::shared_ptr<const tables::MoveColumns>& moves) {
    m_settling = true;
    m_model->setHistory(m_history, moves);
    m_settling = false;
    shownChanged();
}

void RankingPage::setBands(const std::shared_ptr<const RankBands>& bands) {
    m_model->setBands(bands);
    refreshSelection();
}

void RankingPage::showBusy() {
    m_busy = true;
    m_state->showLoading(tr("Ranking …"));
}

void RankingPage::showFailure(const Error& error) {
    m_busy = false;
    m_state->showError(error);
}

void RankingPage::setFilter(const FilterState& filter) {
    ListView view = listView();
    view.filter = filter;
    setListView(view);
}

ListView RankingPage::listView() const {
    return {m_view->filter(), m_table->sortKeys(), m_table->hiddenColumns()};
}

void RankingPage::setListView(const ListView& view) {
    const ListView now = listView();
    if (!(view == now)) m_undo.push(new ViewCommand(this, now, view));
}

/// Only what differs from `before` is touched: a filter that is taken back leaves later sorting alone.
void RankingPage::applyView(const ListView& before, const ListView& view) {
    m_settling = true;
    if (view.sort != before.sort || view.hiddenColumns != before.hiddenColumns) m_table->showView(view);
    m_view->setFilter(view.filter);
    m_settling = false;
    shownChanged();
}

void RankingPage::viewChanged() {
    if (m_settling) return;
    m_views->setShown(listView());
    refreshWords();
}

void RankingPage::refreshWords() {
    const bool many = m_view->sortKeys().size() > 1;
    QStringList parts;
    if (!m_view->filter().isEmpty())
        parts += tr("Shown, %1 of %2: %3")
                     .arg(number(m_view->rowCount()), number(m_model->rowCount()),
                          tables::filterSentence(m_view->filter()));
    if (many) parts += tr("Sorted by %1").arg(m_view->sortSentence());
    m_words->setText(parts.join(QStringLiteral(" · ")));
    m_words->setAccessibleName(m_words->text());
    m_wordsLine->setVisible(!parts.isEmpty() && m_ranking);
}

void RankingPage::refreshSince() {
    QString text;
    const tables::MoveColumns* moves = m_ranking ? m_model->moves() : nullptr;
    const auto& history = m_model->history();
    if (const int cycle = moves && history ? history->before(m_ranking->asAt) : -1; cycle >= 0) {
        const CycleInfo& last = history->cycles[static_cast<std::size_t>(cycle)];
        const auto of = [moves](tables::ListMove move) {
            return moves->all.moves[static_cast<std::size_t>(move)];
        };
        const int joined = of(tables::ListMove::Joiner) + of(tables::ListMove::Returner);
        // Whoever stood inside last time and does not stay has left.
        const int inside = std::min<int>(last.cutOff, last.ranked);
        const int left = std::max(0, inside - of(tables::ListMove::Stayer));
        text =
            tr("Since %1: %2, %3")
                .arg(monthName(last.label), tr("%n joined", nullptr, joined), tr("%n left", nullptr, left));
    }
    m_strip->setSince(text);
}

void RankingPage::currentChanged() {
    if (m_settling) return;
    const QString ref = m_table->currentRef();
    if (ref.isEmpty() || ref == m_selectedRef) return;
    m_selectedRef = ref;
    refreshSelection();
}

void RankingPage::shownChanged() {
    if (m_settling) return;
    const int listed = m_model->rowCount();
    const int shown = m_view->rowCount();
    if (m_model->rowOfRef(m_selectedRef) < 0) m_selectedRef = m_model->refOf(0);
    if (m_table->currentRef() != m_selectedRef || !m_table->selectionModel()->hasSelection()) {
        if (!m_table->selectRef(m_selectedRef)) m_table->selectionModel()->clear();
    }
    m_bar->setFilter(m_view->filter());
    m_bar->setShown(shown, listed);
    m_facetPanel->setClearable(!m_view->filter().isEmpty());
    m_facets->update(*m_view);
    m_totals->setText(
        tr("%1 of %2 suspects · %3 days").arg(number(shown), number(listed), m_view->shownDays().display()));
    QList<OffenceGroup> groups;
    const tables::FacetColumns* facets = m_model->facets();
    for (std::size_t g = 0; facets && g < kOffenceGroupCount; ++g)
        if (facets->all.groups[g] > 0) groups << static_cast<OffenceGroup>(g);
    m_legend->setGroups(groups);
    m_bar->setExportable(m_session && m_ranking && !m_ranking->rows.empty());
    m_views->setShown(listView());
    refreshWords();
    refreshSince();
    refreshState();
    refreshCutOff();
    refreshSelection();
}

void RankingPage::refreshState() {
    if (m_busy) return;
    if (!m_session && !m_ranking) {
        m_state->showEmpty(tr("No case is open. Open one or make a new one from the Case menu."));
    } else if (!m_ranking) {
        m_state->showLoading(tr("Ranking …"));
    } else if (m_ranking->columns->crimeCount() == 0) {
        m_state->showEmpty(tr("This case holds no crimes yet."), tr("Import an extract"));
    } else if (m_ranking->rows.empty()) {
        m_state->showEmpty(tr("Nobody meets the profile as at %1: %2.")
                               .arg(m_ranking->asAt.display(), profileSentence(m_ranking->profile)),
                           tr("Change the profile"));
    } else if (m_view->rowCount() == 0) {
        m_state->showEmpty(tr("None of the %n suspect(s) matches. %1", nullptr, m_model->rowCount())
                               .arg(tables::filterSentence(m_view->filter())),
                           tr("Clear filters"));
    } else {
        m_state->showContent();
    }
}

void RankingPage::emptyAction() {
    if (!m_ranking) return;
    if (m_ranking->columns->crimeCount() == 0)
        Q_EMIT pageRequested(QStringLiteral("intake"));
    else if (m_ranking->rows.empty())
        Q_EMIT pageRequested(QStringLiteral("settings"));
    else
        setFilter({});
}

void RankingPage::refreshSelection() {
    const int row = m_model->rowOfRef(m_selectedRef);
    const bool hidden = row >= 0 && m_view->rowOfRef(m_selectedRef) < 0;
    // Charts are made for what can be seen of them.
    const RankBand* band = row >= 0 ? m_model->bandOf(row) : nullptr;
    if (!m_pane->isHidden()) {
        PaneContent content;
        content.ranking = m_ranking;
        content.row = row;
        content.cutOff = cutOff();
        content.hidden = hidden;
        content.history = m_model->history();
        if (band) content.band = *band;
        if (m_model->bands()) content.acrossCutOff = static_cast<int>(m_model->bands()->acrossCutOff.size());
        m_pane->show(content);
    }
    m_line->setVisible(m_narrow && row >= 0);
    if (m_narrow && row >= 0) {
        const std::uint32_t person = m_ranking->rows[static_cast<std::size_t>(row)].person;
        m_line->show(tables::suspectSummary(*m_ranking, row, cutOff(), m_model->history().get(), band),
                     m_selectedRef, charts::harmByGroupChart(*m_ranking, person));
    }
}

void RankingPage::refreshCutOff() {
    const bool any = m_ranking && !m_ranking->rows.empty();
    m_strip->setVisible(any && !m_stripClosed);
    if (!any) return;
    int above = -1;
    if (!m_view->filter().isEmpty()) {
        above = 0;
        for (int row = 0; row < std::min(cutOff(), m_model->rowCount()); ++row)
            above += m_view->mapFromSource(m_model->index(row, 0)).isValid() ? 1 : 0;
    }
    m_strip->setCutOff(tables::cutOffSummary(*m_ranking, cutOff()), cutOff(), above);
}

void RankingPage::applyWidth() {
    m_narrow = width() < kNarrowBelow;
    const bool pane = !m_narrow || m_paneWanted;
    const bool wasHidden = m_pane->isHidden();
    m_pane->setVisible(pane);
    m_edge->setVisible(m_narrow);
    m_whyTab->setChecked(pane && m_pane->scope() == SelectionPane::Scope::Why);
    m_suspectTab->setChecked(pane && m_pane->scope() == SelectionPane::Scope::Suspect);
    m_listTab->setChecked(pane && m_pane->scope() == SelectionPane::Scope::WholeList);
    m_bar->setNarrow(m_narrow);
    m_views->setNarrow(m_narrow);
    m_strip->setCompact(height() < kLowBelow);
    const bool lineDue = m_narrow && !m_selectedRef.isEmpty();
    if ((pane && wasHidden) || m_line->isHidden() == lineDue) refreshSelection();
}

} // namespace harmdesk::views

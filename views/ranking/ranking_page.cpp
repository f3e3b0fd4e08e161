// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/ranking_page.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "models/charts/harm_charts.h"
#include "models/domain/case_columns.h"
#include "models/settings/settings.h"
#include "models/tables/ranking_facets.h"
#include "models/tables/ranking_view.h"
#include "views/common/group_legend.h"
#include "views/common/search_field.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"
#include "views/common/theme.h"
#include "views/ranking/cut_off_strip.h"
#include "views/ranking/facet_panel.h"
#include "views/ranking/filter_bar.h"
#include "views/lists/ranking_table.h"
#include "views/ranking/selection_line.h"
#include "views/ranking/selection_pane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QUndoCommand>
#include <QVBoxLayout>

namespace harmdesk::views {

using tables::FilterState;
using tables::RankingModel;

namespace {

constexpr int kNarrowBelow = 1240; // page width in px: a window of 1300 with the rail
constexpr int kLowBelow = 640;     // page height in px: a window of 800 with banners, menu and context strip

QString number(int n) {
    return QLocale(QLocale::English).toString(n);
}

} // namespace

/// A change of filter; typing in the search field in one go is one step.
class RankingPage::FilterCommand : public QUndoCommand {
public:
    FilterCommand(RankingPage* page, FilterState before, FilterState after)
        : m_page(page)
        , m_before(std::move(before))
        , m_after(std::move(after)) {
        setText(RankingPage::tr("filter"));
    }
    void undo() override { m_page->applyFilter(m_before); }
    void redo() override { m_page->applyFilter(m_after); }
    int id() const override { return onlySearchDiffers(m_before, m_after) ? 1 : -1; }
    bool mergeWith(const QUndoCommand* other) override {
        m_after = static_cast<const FilterCommand*>(other)->m_after;
        return true;
    }

private:
    static bool onlySearchDiffers(FilterState a, const FilterState& b) {
        if (a.search == b.search) return false;
        a.search = b.search;
        return a == b;
    }
    RankingPage* m_page;
    FilterState m_before;
    FilterState m_after;
};

RankingPage::RankingPage(QWidget* parent)
    : Page(parent)
    , m_model(new RankingModel(this))
    , m_view(new tables::RankingView(this))
    , m_facets(new tables::RankingFacets(this))
    , m_bar(new FilterBar)
    , m_facetPanel(new FacetPanel(m_facets))
    , m_table(new RankingTable)
    , m_state(nullptr)
    , m_strip(new CutOffStrip(m_table, m_model))
    , m_line(new SelectionLine)
    , m_legend(new GroupLegend)
    , m_totals(makeLabel({}, TextStyle::HeaderCell))
    , m_pane(new SelectionPane)
    , m_edge(new QWidget)
    , m_suspectTab(new EdgeTab(QStringLiteral("dossier")))
    , m_listTab(new EdgeTab(QStringLiteral("chart"))) {
    setObjectName(QStringLiteral("rankingPage"));
    m_view->setSourceModel(m_model);
    m_table->setView(m_view);
    m_table->setCutOff(cutOff());
    buildLayout();
    connectParts();
    addActions();
    m_bar->setProfile(builtInProfile());
    m_bar->setColumnMenu(m_table->createColumnMenu(this));
    m_facetPanel->hide();
    changeEvent(nullptr);
    applyWidth();
    refreshState();
    shownChanged();
}

RankingPage::~RankingPage() = default;

int RankingPage::cutOff() const {
    return settings::Settings::instance().cutOff();
}

void RankingPage::buildLayout() {
    m_totals->setObjectName(QStringLiteral("rankingTotals"));
    m_legend->setObjectName(QStringLiteral("rankingLegend"));
    m_suspectTab->setObjectName(QStringLiteral("edgeSuspect"));
    m_listTab->setObjectName(QStringLiteral("edgeList"));

    auto* foot = new QFrame;
    foot->setObjectName(QStringLiteral("legendLine"));
    setSurface(foot, Surface::Win);
    setEdge(foot, Edge::Top);
    auto* footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(12, 4, 12, 4);
    footRow->addWidget(m_legend, 1);
    footRow->addWidget(m_totals);

    // The state replaces the list alone: filters, legend and pane go on working.
    auto* list = new QWidget;
    auto* listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins(0, 0, 0, 0);
    listColumn->setSpacing(0);
    listColumn->addWidget(m_table, 1);
    listColumn->addWidget(m_strip);
    m_state = new StatePanel(list);
    m_state->setObjectName(QStringLiteral("rankingState"));

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_facetPanel);
    middle->addWidget(m_state, 1);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_bar);
    left->addLayout(middle, 1);
    left->addWidget(m_line);
    left->addWidget(foot);

    setSurface(m_edge, Surface::Win);
    auto* edge = new QVBoxLayout(m_edge);
    edge->setContentsMargins(0, 0, 0, 0);
    edge->setSpacing(0);
    edge->addWidget(m_suspectTab);
    edge->addWidget(m_listTab);
    edge->addStretch(1);

    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(left, 1);
    whole->addWidget(m_pane);
    whole->addWidget(m_edge);
}

void RankingPage::connectParts() {
    connect(m_bar, &FilterBar::filterRequested, this, &RankingPage::setFilter);
    connect(m_bar, &FilterBar::facetsToggled, this, [this](bool shown) {
        m_facetPanel->setVisible(shown);
        if (shown) m_facetPanel->tree()->setFocus();
    });
    connect(m_facetPanel, &FacetPanel::closeRequested, this, [this] {
        m_bar->setFacetsShown(false);
        m_table->setFocus();
    });
    connect(m_facetPanel, &FacetPanel::clearRequested, this, [this] { setFilter({}); });
    connect(m_facets, &tables::RankingFacets::filterRequested, this, &RankingPage::setFilter);
    connect(m_view, &tables::RankingView::shownChanged, this, &RankingPage::shownChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RankingPage::currentChanged);
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex& index) {
        Q_EMIT dossierRequested(index.data(tables::RefRole).toString());
    });
    connect(m_table, &DataTable::copied, this, &RankingPage::recordCopy);
    connect(m_pane, &SelectionPane::copied, this, &RankingPage::recordCopy);
    connect(m_pane, &SelectionPane::dossierRequested, this, &RankingPage::openDossier);
    connect(m_line, &SelectionLine::dossierRequested, this, &RankingPage::openDossier);
    connect(m_strip, &CutOffStrip::goRequested, this, &RankingPage::goToCutOff);
    connect(m_strip, &CutOffStrip::closeRequested, this, [this] {
        m_stripClosed = true;
        refreshCutOff();
    });
    connect(m_strip, &CutOffStrip::refChosen, this, [this](const QString& ref) {
        m_selectedRef = ref;
        if (!m_table->selectRef(ref)) m_table->selectionModel()->clear();
        m_selectedRef = ref; // also where the filter hides the row
        refreshSelection();
    });
    connect(m_state, &StatePanel::actionRequested, this, &RankingPage::emptyAction);
    connect(m_state, &StatePanel::retryRequested, this, [this] {
        if (m_session) m_session->ranking().reload();
    });
    const auto tab = [this](EdgeTab* own, SelectionPane::Scope scope) {
        connect(own, &EdgeTab::clicked, this, [this, own, scope] {
            m_paneWanted = own->isChecked();
            m_pane->setScope(scope);
            applyWidth();
        });
    };
    tab(m_suspectTab, SelectionPane::Scope::Suspect);
    tab(m_listTab, SelectionPane::Scope::WholeList);
    connect(m_pane, &SelectionPane::scopeChanged, this, &RankingPage::applyWidth);
    connect(&settings::Settings::instance(), &settings::Settings::changed, this, [this](const QString& name) {
        if (!settings::Settings::instance().isKey(settings::keys::kCutOff, name)) return;
        m_table->setCutOff(cutOff());
        refreshCutOff();
        refreshSelection();
    });
    m_bar->search()->installEventFilter(this);
}

void RankingPage::addActions() {
    const auto add = [this](const QString& name, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(QStringLiteral("goToCutOffAction"), QKeySequence(QStringLiteral("Ctrl+L")), [this] {
        m_stripClosed = false;
        refreshCutOff();
        goToCutOff();
    });
    add(QStringLiteral("undoFilter"), QKeySequence(QKeySequence::Undo), [this] { m_undo.undo(); });
    add(QStringLiteral("redoFilter"), QKeySequence(QKeySequence::Redo), [this] { m_undo.redo(); });
}

void RankingPage::setSession(cases::CaseSession* session) {
    if (m_session) {
        m_session->disconnect(this);
        m_session->ranking().disconnect(this);
    }
    m_session = session;
    m_busy = false;
    showRanking(nullptr);
    m_undo.clear();
    if (!session) return;
    cases::RankingService& service = session->ranking();
    connect(&service, &cases::RankingService::rankingStarted, this, &RankingPage::showBusy);
    connect(&service, &cases::RankingService::rankingReady, this, &RankingPage::showRanking);
    connect(&service, &cases::RankingService::rankingFailed, this, &RankingPage::showFailure);
    if (service.current()) showRanking(service.current());
    if (service.isBusy() || !service.current()) showBusy();
}

void RankingPage::activated() {
    if (m_ranking) m_table->setFocus();
}

bool RankingPage::focusSearch() {
    m_bar->search()->setFocus(Qt::ShortcutFocusReason);
    m_bar->search()->selectAll();
    return true;
}

void RankingPage::showRanking(const std::shared_ptr<const Ranking>& ranking) {
    m_busy = false;
    const int scrolled = m_table->verticalScrollBar()->value();
    m_settling = true;
    m_ranking = ranking;
    if (ranking) m_bar->setProfile(ranking->profile);
    m_model->setRanking(ranking);
    m_settling = false;
    shownChanged(); // after the table has taken up the new rows
    m_table->verticalScrollBar()->setValue(scrolled);
    if (m_table->currentIndex().isValid()) m_table->scrollTo(m_table->currentIndex());
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
    if (filter == m_view->filter()) return;
    m_undo.push(new FilterCommand(this, m_view->filter(), filter));
}

void RankingPage::applyFilter(const FilterState& filter) {
    m_settling = true;
    m_view->setFilter(filter);
    m_settling = false;
    shownChanged();
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
    m_facets->update(m_ranking, m_view->facetCounts(), m_view->filter());
    m_totals->setText(
        tr("%1 of %2 suspects · %3 days").arg(number(shown), number(listed), m_view->shownDays().display()));
    QList<OffenceGroup> groups;
    for (std::size_t g = 0; g < kOffenceGroupCount; ++g) {
        bool used = false;
        for (std::size_t i = 0; m_ranking && i < m_ranking->rows.size() && !used; ++i)
            used = tables::isInGroup(*m_ranking, i, static_cast<OffenceGroup>(g));
        if (used) groups << static_cast<OffenceGroup>(g);
    }
    m_legend->setGroups(groups);
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
    if (!m_pane->isHidden()) m_pane->show(m_ranking, row, cutOff(), hidden);
    m_line->setVisible(m_narrow && row >= 0);
    if (m_narrow && row >= 0) {
        const std::uint32_t person = m_ranking->rows[static_cast<std::size_t>(row)].person;
        m_line->show(tables::suspectSummary(*m_ranking, row, cutOff()), m_selectedRef,
                     charts::harmByGroupChart(*m_ranking, person));
    }
}

void RankingPage::refreshCutOff() {
    const bool any = m_ranking && !m_ranking->rows.empty();
    m_strip->setVisible(any && !m_stripClosed);
    if (!any) return;
    int above = -1;
    if (!m_view->filter().isEmpty()) {
        above = 0;
        for (int row = 0; row < m_view->rowCount(); ++row)
            above += m_view->index(row, 0).data(RankingModel::RankRole).toInt() <= cutOff() ? 1 : 0;
    }
    m_strip->setCutOff(tables::cutOffSummary(*m_ranking, cutOff()), cutOff(), above);
}

void RankingPage::applyWidth() {
    m_narrow = width() < kNarrowBelow;
    const bool pane = !m_narrow || m_paneWanted;
    const bool wasHidden = m_pane->isHidden();
    m_pane->setVisible(pane);
    m_edge->setVisible(m_narrow);
    m_suspectTab->setChecked(pane && m_pane->scope() == SelectionPane::Scope::Suspect);
    m_listTab->setChecked(pane && m_pane->scope() == SelectionPane::Scope::WholeList);
    m_bar->setNarrow(m_narrow);
    m_strip->setCompact(height() < kLowBelow);
    const bool lineDue = m_narrow && !m_selectedRef.isEmpty();
    if ((pane && wasHidden) || m_line->isHidden() == lineDue) refreshSelection();
}

void RankingPage::goToCutOff() {
    if (!m_ranking || cutOff() > m_model->rowCount()) return;
    // Where the filter hides the row at the cut-off, the next one above it that is shown.
    for (int row = cutOff() - 1; row >= 0; --row)
        if (m_table->selectRef(m_model->refOf(row), false)) {
            m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
            m_table->setFocus();
            return;
        }
}

void RankingPage::openDossier() {
    if (!m_selectedRef.isEmpty()) Q_EMIT dossierRequested(m_selectedRef);
}

void RankingPage::recordCopy(int rows) {
    if (m_session)
        m_session->audit().record({QString::fromUtf16(audit_action::kCopied), QStringLiteral("ranking"),
                                   QStringLiteral("%1 rows").arg(rows)});
    Q_EMIT messageShown(tr("%n row(s) copied", nullptr, rows));
}

bool RankingPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_bar->search() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_bar->search()->flush();
            if (m_view->rowCount() > 0) {
                if (!m_table->currentIndex().isValid())
                    m_table->selectRef(m_view->index(0, 0).data(tables::RefRole).toString());
                m_table->setFocus();
            }
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void RankingPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    applyWidth();
}

void RankingPage::changeEvent(QEvent* event) {
    if (event) Page::changeEvent(event);
    if (event && event->type() != QEvent::LanguageChange) return;
    m_table->setAccessibleName(tr("Ranked list of suspects"));
    m_suspectTab->setText(tr("Suspect"));
    m_suspectTab->setAccessibleName(tr("Show the selected suspect"));
    m_listTab->setText(tr("Whole list"));
    m_listTab->setAccessibleName(tr("Show the whole list"));
    if (event) showRanking(m_ranking); // titles and words of the model in the new language
}

} // namespace harmdesk::views

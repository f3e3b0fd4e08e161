// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/ranking_page.h"

#include "models/cases/audit_service.h"
#include "models/cases/band_service.h"
#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/cases/ranking_service.h"
#include "models/cases/view_service.h"
#include "models/domain/case_columns.h"
#include "models/settings/settings.h"
#include "models/tables/ranking_facets.h"
#include "models/tables/ranking_view.h"
#include "views/common/elided_label.h"
#include "views/common/group_legend.h"
#include "views/common/list_cut_off.h"
#include "views/common/save_file.h"
#include "views/common/search_field.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"
#include "views/common/theme.h"
#include "views/lists/ranking_table.h"
#include "views/ranking/built_in_views.h"
#include "views/ranking/cut_off_strip.h"
#include "views/ranking/facet_panel.h"
#include "views/ranking/filter_bar.h"
#include "views/ranking/list_export.h"
#include "views/ranking/selection_line.h"
#include "views/ranking/selection_pane.h"

#include <QAction>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>
#include <utility>

namespace harmdesk::views {

using tables::RankingModel;

namespace {

const QString kPaneState = QStringLiteral("rankingPane");
constexpr std::pair<SelectionPane::Scope, const char*> kScopeNames[] = {
    {SelectionPane::Scope::Suspect, "suspect"},
    {SelectionPane::Scope::Why, "why"},
    {SelectionPane::Scope::WholeList, "list"}};

} // namespace

RankingPage::RankingPage(QWidget* parent)
    : Page(parent)
    , m_model(new RankingModel(this))
    , m_view(new tables::RankingView(this))
    , m_facets(new tables::RankingFacets(this))
    , m_bar(new FilterBar(m_facets))
    , m_views(new ViewSwitch)
    , m_wordsLine(new QFrame)
    , m_words(new ElidedLabel)
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
    , m_whyTab(new EdgeTab(QStringLiteral("info")))
    , m_listTab(new EdgeTab(QStringLiteral("chart"))) {
    setObjectName(QStringLiteral("rankingPage"));
    m_view->setSourceModel(m_model);
    m_table->setView(m_view);
    m_table->setCutOff(cutOff());
    m_model->setCutOff(cutOff());
    buildLayout();
    connectParts();
    addActions();
    m_bar->setProfile(builtInProfile());
    m_bar->setColumnMenu(m_table->createColumnMenu(this));
    m_facetPanel->hide();
    changeEvent(nullptr);
    rememberedScope();
    applyWidth();
    refreshState();
    shownChanged();
}

RankingPage::~RankingPage() = default;

int RankingPage::cutOff() const {
    return ListCutOff::of(m_session);
}

void RankingPage::rememberedScope() {
    const QByteArray kept = settings::Settings::instance().tableState(kPaneState);
    for (const auto& [scope, name] : kScopeNames)
        if (kept == QByteArray(name)) m_pane->setScope(scope);
}

void RankingPage::buildLayout() {
    m_totals->setObjectName(QStringLiteral("rankingTotals"));
    m_legend->setObjectName(QStringLiteral("rankingLegend"));
    m_suspectTab->setObjectName(QStringLiteral("edgeSuspect"));
    m_whyTab->setObjectName(QStringLiteral("edgeWhy"));
    m_listTab->setObjectName(QStringLiteral("edgeList"));
    m_wordsLine->setObjectName(QStringLiteral("filterWordsLine"));
    setSurface(m_wordsLine, Surface::Win);
    setEdge(m_wordsLine, Edge::Bottom);
    m_words->setObjectName(QStringLiteral("filterWords"));
    m_words->setFont(theme().font(TextStyle::Caption));
    setTone(m_words, TextTone::Second);
    auto* words = new QHBoxLayout(m_wordsLine);
    words->setContentsMargins(12, 3, 12, 4);
    words->addWidget(m_words);
    m_wordsLine->hide();
    m_bar->setViewButton(m_views->button());

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
    left->addWidget(m_views);
    left->addWidget(m_wordsLine);
    left->addLayout(middle, 1);
    left->addWidget(m_line);
    left->addWidget(foot);

    setSurface(m_edge, Surface::Win);
    auto* edge = new QVBoxLayout(m_edge);
    edge->setContentsMargins(0, 0, 0, 0);
    edge->setSpacing(0);
    edge->addWidget(m_suspectTab);
    edge->addWidget(m_whyTab);
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
    connect(m_bar, &FilterBar::exportRequested, this, &RankingPage::exportList);
    connect(m_views, &ViewSwitch::viewRequested, this, &RankingPage::setListView);
    connect(m_views, &ViewSwitch::messageShown, this, &Page::messageShown);
    connect(m_views, &ViewSwitch::errorShown, this, &Page::errorShown);
    connect(m_views, &ViewSwitch::closed, this, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::headerChanged, this, &RankingPage::viewChanged);
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
    connect(m_strip, &CutOffStrip::refChosen, this, &RankingPage::choose);
    connect(m_strip, &CutOffStrip::sinceRequested, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("cycles")); });
    connect(m_pane, &SelectionPane::suspectRequested, this, &RankingPage::choose);
    connect(m_pane, &SelectionPane::acrossCutOffRequested, this, &RankingPage::selectAcrossCutOff);
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
    tab(m_whyTab, SelectionPane::Scope::Why);
    tab(m_listTab, SelectionPane::Scope::WholeList);
    connect(m_pane, &SelectionPane::scopeChanged, this, [this](SelectionPane::Scope scope) {
        for (const auto& [each, name] : kScopeNames)
            if (each == scope) settings::Settings::instance().setTableState(kPaneState, name);
        applyWidth();
    });
    connect(&settings::Settings::instance(), &settings::Settings::changed, this, [this](const QString& name) {
        if (!settings::Settings::instance().isKey(settings::keys::kCutOff, name)) return;
        cutOffChanged();
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
    add(QStringLiteral("showWhyAction"), QKeySequence(QStringLiteral("Ctrl+Shift+W")), [this] { showWhy(); });
    // In the list itself a single key does, and Enter has a second meaning.
    auto* why = new QAction(m_table);
    why->setObjectName(QStringLiteral("tableWhyAction"));
    why->setShortcuts({QKeySequence(Qt::Key_W), QKeySequence(Qt::CTRL | Qt::Key_Return),
                       QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    why->setShortcutContext(Qt::WidgetShortcut);
    connect(why, &QAction::triggered, this, [this] { showWhy(); });
    m_table->addAction(why);
    add(QStringLiteral("undoFilter"), QKeySequence(QKeySequence::Undo), [this] { m_undo.undo(); });
    add(QStringLiteral("redoFilter"), QKeySequence(QKeySequence::Redo), [this] { m_undo.redo(); });
}

void RankingPage::setSession(cases::CaseSession* session) {
    if (m_session) {
        m_session->disconnect(this);
        m_session->ranking().disconnect(this);
        m_session->cycles().disconnect(this);
    }
    m_bands.reset();
    m_session = session;
    m_busy = false;
    m_pane->setSession(session);
    showRanking(nullptr);
    setHistory(nullptr);
    m_undo.clear();
    m_views->setService(session ? &session->views() : nullptr,
                        session ? session->readOnlyReason() : QString());
    if (session) connectSession();
}

void RankingPage::connectSession() {
    m_bands = std::make_unique<cases::BandService>(*m_session);
    connect(m_bands.get(), &cases::BandService::ready, this, &RankingPage::setBands);
    connect(m_bands.get(), &cases::BandService::failed, this, &Page::errorShown);
    connect(&m_session->cycles(), &cases::CycleService::changed, this, &RankingPage::cyclesChanged);
    connect(m_session, &cases::CaseSession::opened, this,
            [this] { m_views->setService(&m_session->views(), m_session->readOnlyReason()); });
    cases::RankingService& service = m_session->ranking();
    connect(&service, &cases::RankingService::rankingStarted, this, &RankingPage::showBusy);
    connect(&service, &cases::RankingService::rankingReady, this, &RankingPage::showRanking);
    connect(&service, &cases::RankingService::rankingFailed, this, &RankingPage::showFailure);
    cyclesChanged();
    if (service.current()) showRanking(service.current());
    if (service.isBusy() || !service.current()) showBusy();
}

void RankingPage::cyclesChanged() {
    setHistory(m_session->cycles().history());
    cutOffChanged();
}

void RankingPage::cutOffChanged() {
    m_table->setCutOff(cutOff());
    m_model->setCutOff(cutOff());
    if (m_bands) m_bands->request(m_ranking, cutOff());
    refreshCutOff();
    refreshSelection();
}

void RankingPage::activated() {
    if (m_ranking) m_table->setFocus();
}

bool RankingPage::focusSearch() {
    m_bar->search()->setFocus(Qt::ShortcutFocusReason);
    m_bar->search()->selectAll();
    return true;
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

void RankingPage::choose(const QString& nominalRef) {
    m_selectedRef = nominalRef;
    if (!m_table->selectRef(nominalRef)) m_table->selectionModel()->clear();
    m_selectedRef = nominalRef; // also where the filter hides the row
    refreshSelection();
}

void RankingPage::showWhy(const QString& nominalRef) {
    if (!nominalRef.isEmpty() && m_model->rowOfRef(nominalRef) >= 0) choose(nominalRef);
    m_paneWanted = true;
    m_pane->setScope(SelectionPane::Scope::Why);
    applyWidth();
    refreshSelection();
}

void RankingPage::selectAcrossCutOff() {
    const auto& bands = m_model->bands();
    if (!bands || !m_ranking) return;
    QStringList refs;
    for (const std::uint32_t person : bands->acrossCutOff) {
        const std::string_view ref = m_ranking->columns->nominalRef[person];
        refs += QString::fromUtf8(ref.data(), static_cast<qsizetype>(ref.size()));
    }
    const int shown = m_table->selectRefs(refs);
    m_table->setFocus();
    QString said = tr("%n suspect(s) selected", nullptr, shown);
    if (shown < refs.size())
        said += QStringLiteral("; ") +
                tr("%n hidden by the filters", nullptr, static_cast<int>(refs.size()) - shown);
    Q_EMIT messageShown(said);
}

void RankingPage::exportList() {
    if (!m_ranking || !m_session) return;
    const QString name = QStringLiteral("%1 %2.csv")
                             .arg(m_session->info().name, QString::fromStdString(m_ranking->asAt.iso()));
    askWhere(this, QStringLiteral("exportListDialog"), tr("Export the list"), name,
             [this](const QString& path) { exportListTo(path); });
}

void RankingPage::exportListTo(const QString& path) {
    if (!m_ranking || !m_session) return;
    ListToExport list{
        m_ranking, m_model->history(), m_model->bands(), cutOff(), m_view->filter(), m_view->sortKeys(), {},
        {}};
    const QHeaderView* header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int logical = header->logicalIndex(visual); !m_table->isColumnHidden(logical))
            list.columnIds += tables::columnId(static_cast<tables::RankingColumn>(logical));
    list.head.title = tr("Ranked list of %1").arg(m_session->info().name);
    list.head.notes += settings::Settings::instance().get(settings::keys::kMarking);
    if (m_session->info().synthetic) list.head.notes += tr("Synthetic data");
    list.head.notes.removeAll(QString());
    harmdesk::views::exportListTo(
        *m_session, this, path, std::move(list),
        [this, path](int rows) {
            Q_EMIT messageShown(
                tr("%n row(s) exported to %1", nullptr, rows).arg(QDir::toNativeSeparators(path)));
        },
        [this](const Error& error) { Q_EMIT errorShown(error); });
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
    m_whyTab->setText(tr("Why"));
    m_whyTab->setAccessibleName(tr("Show why this rank"));
    m_listTab->setText(tr("Whole list"));
    m_listTab->setAccessibleName(tr("Show the whole list"));
    m_views->setBuiltIn(builtInViews());
    if (auto* why = m_table->findChild<QAction*>(QStringLiteral("tableWhyAction")))
        why->setText(tr("Why this rank"));
    if (event) showRanking(m_awaited); // titles and words of the model in the new language
}

} // namespace harmdesk::views

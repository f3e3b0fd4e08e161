// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/trends/trends_page.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "models/charts/concentration_charts.h"
#include "models/domain/case_columns.h"
#include "models/tables/trend_model.h"
#include "views/charts/chart_panel.h"
#include "views/common/data_table.h"
#include "views/common/list_cut_off.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>
#include <array>

namespace harmdesk::views {

namespace {

constexpr std::array<int, 3> kMonths{6, 12, 24};

QTabBar* tabBar(const QString& name, const QString& accessible, const QStringList& texts) {
    auto* tabs = new QTabBar;
    tabs->setObjectName(name);
    tabs->setAccessibleName(accessible);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    for (const QString& text : texts) tabs->addTab(text);
    return tabs;
}

} // namespace

TrendsPage::TrendsPage(QWidget* parent)
    : Page(parent)
    , m_cutOff(new ListCutOff(this))
    , m_model(new tables::TrendModel(this)) {
    setObjectName(QStringLiteral("trendsPage"));
    setSurface(this, Surface::Win);
    m_state = new StatePanel(buildContent());
    m_state->setObjectName(QStringLiteral("trendsState"));
    m_sentence = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_sentence->setObjectName(QStringLiteral("trendsSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(12, 8, 12, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_sentence);
    layout->addWidget(m_state, 1);

    connect(m_measure, &QTabBar::currentChanged, this, [this] { showTrends(); });
    connect(m_by, &QTabBar::currentChanged, this, [this] { showTrends(); });
    connect(m_months, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_state, &StatePanel::retryRequested, this, &TrendsPage::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling) showLine();
    });
    const auto logCopy = [this](int rows) {
        if (m_session)
            m_session->audit().record({QString::fromUtf16(audit_action::kCopied), QStringLiteral("trends"),
                                       QStringLiteral("%1 rows").arg(rows)});
        Q_EMIT messageShown(tr("%n row(s) copied", nullptr, rows));
    };
    connect(m_table, &DataTable::copied, this, logCopy);
    for (ChartPanel* chart : {m_concentration, m_line, m_groups})
        connect(chart, &ChartPanel::copied, this, logCopy);
    connect(m_cutOff, &ListCutOff::changed, this, &TrendsPage::showTrends);
    setSession(nullptr);
}

QWidget* TrendsPage::buildHead() {
    m_measure = tabBar(QStringLiteral("trendsMeasure"), tr("Measure"), {tr("Reports"), tr("Harm in days")});
    m_by =
        tabBar(QStringLiteral("trendsBy"), tr("Broken down by"), {tr("By offence group"), tr("By borough")});
    m_months = new QComboBox;
    m_months->setObjectName(QStringLiteral("trendsMonths"));
    m_months->setAccessibleName(tr("Months shown"));
    for (const int count : kMonths) m_months->addItem(tr("%n month(s)", nullptr, count), count);
    m_months->setCurrentIndex(1);
    auto* head = new QFrame;
    setEdge(head, Edge::Bottom);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(16);
    row->addWidget(makeLabel(title(), TextStyle::SectionTitle));
    row->addWidget(m_measure);
    row->addWidget(m_by);
    row->addStretch(1);
    row->addWidget(m_months);
    return head;
}

QWidget* TrendsPage::buildContent() {
    const auto panel = [](const QString& name) {
        auto* chart = new ChartPanel;
        chart->setObjectName(name);
        setCard(chart);
        return chart;
    };
    m_concentration = panel(QStringLiteral("trendsConcentration"));
    m_line = panel(QStringLiteral("trendsLine"));
    m_groups = panel(QStringLiteral("trendsGroups"));
    // Several panels on one page: each table and button has a name of its own.
    m_table = new DataTable(QStringLiteral("trends"));
    m_table->setObjectName(QStringLiteral("trendsTable"));
    m_table->setAccessibleName(tr("Trends by offence group or borough"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false); // all first, then the groups in their one order
    m_table->setDefaultWidths({{QStringLiteral("sum"), 16},
                               {QStringLiteral("paired"), 16},
                               {QStringLiteral("before"), 16},
                               {QStringLiteral("change"), 14},
                               {QStringLiteral("percent"), 10}});
    m_table->setStretchColumn(QStringLiteral("name"));
    m_table->setModel(m_model);

    auto* upper = new QWidget;
    auto* row = new QHBoxLayout(upper);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_line, 5);
    row->addWidget(m_groups, 5);
    row->addWidget(m_concentration, 4);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setObjectName(QStringLiteral("trendsHalves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(upper);
    halves->addWidget(m_table);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(halves, 1);
    return content;
}

void TrendsPage::setSession(cases::CaseSession* session) {
    if (m_session) m_session->ranking().disconnect(this);
    m_session = session;
    m_cutOff->setSession(session);
    m_ranking.reset();
    m_trends.reset();
    m_monthsShown = 0;
    m_filling = true;
    m_model->clear();
    m_filling = false;
    m_sentence->clear();
    for (ChartPanel* chart : {m_concentration, m_line, m_groups}) chart->setSpec({});
    m_state->showEmpty(tr("Open a case to see its trends."));
    if (!session) return;
    auto& service = session->ranking();
    connect(&service, &cases::RankingService::rankingReady, this, [this] { refresh(); });
    connect(&service, &cases::RankingService::rankingFailed, this, [this](const Error& error) {
        if (error.kind != ErrorKind::Cancelled) m_state->showError(error, false);
    });
    refresh();
}

void TrendsPage::activated() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void TrendsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

int TrendsPage::months() const {
    return m_months->currentData().toInt();
}

harm::TrendBy TrendsPage::by() const {
    return m_by->currentIndex() == 1 ? harm::TrendBy::Borough : harm::TrendBy::Group;
}

charts::TrendMeasure TrendsPage::measure() const {
    return m_measure->currentIndex() == 1 ? charts::TrendMeasure::Harm : charts::TrendMeasure::Reports;
}

void TrendsPage::refresh() {
    if (!m_session || !isVisible()) return;
    const std::shared_ptr<const Ranking> ranking = m_session->ranking().current();
    if (!ranking) {
        m_state->showLoading(tr("Waiting for the list"));
        return;
    }
    const int wanted = months();
    if (m_ranking == ranking && m_monthsShown == wanted) {
        m_state->showContent(); // what was asked for in between is not waited for
        return;
    }
    m_state->showLoading(tr("Counting by month"));
    m_session->reading().run<harm::Trends>(
        {tr("Counting by month"), QStringLiteral("trends"), true, this},
        [ranking, wanted](const WorkContext& work) { return harm::trends(*ranking, wanted, work); },
        [this, ranking, wanted](Result<harm::Trends> trends) { take(ranking, wanted, std::move(trends)); });
}

void TrendsPage::take(const std::shared_ptr<const Ranking>& ranking, int wanted,
                      Result<harm::Trends> trends) {
    if (!m_session || m_session->ranking().current() != ranking || months() != wanted)
        return; // of another case, an older list or a number of months that was taken back
    if (!trends) {
        m_state->showError(trends.error());
        return;
    }
    m_ranking = ranking;
    m_monthsShown = wanted;
    m_trends = std::make_shared<const harm::Trends>(std::move(*trends));
    showTrends();
}

void TrendsPage::showTrends() {
    if (!m_trends) return;
    // The same line stays chosen where the new table has it.
    const QModelIndex current = m_table->currentIndex();
    harm::TrendBy oldBy = harm::TrendBy::All;
    std::int32_t oldKey = -1;
    if (current.isValid() && current.row() < m_model->rowCount()) {
        oldBy = m_model->series(current.row()).by;
        oldKey = m_model->series(current.row()).key;
    }
    m_filling = true;
    m_model->setTrends(m_ranking, m_trends, by(), measure() == charts::TrendMeasure::Harm);
    const int row = std::max(m_model->rowOf(oldBy, oldKey), 0);
    m_table->selectRow(row);
    m_table->setCurrentIndex(m_model->index(row, 0));
    m_filling = false;

    const charts::ChartSpec concentration =
        charts::shareOfSuspectsChart(*m_ranking, m_cutOff->places());
    m_concentration->setSpec(concentration);
    m_groups->setSpec(charts::groupTrendChart(*m_trends, measure()));
    m_sentence->setText(
        tr("%1 Eligible crimes as the profile %2 counts them, each crime once, also where nobody "
           "is accused. The case's earliest report is of %3: months before it are not held, which "
           "is not nought.")
            .arg(concentration.sentence, QString::fromStdString(m_ranking->profile.name),
                 m_trends->earliestReport.isNull() ? tr("no date") : m_trends->earliestReport.display()));
    m_state->showContent();
    showLine();
}

void TrendsPage::showLine() {
    const int row = m_table->currentIndex().row();
    if (!m_trends || row < 0 || row >= m_model->rowCount()) return;
    m_line->setSpec(charts::trendChart(*m_ranking, *m_trends, m_model->series(row), measure()));
}

} // namespace harmdesk::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cycles/movement_side.h"

#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/charts/cycle_charts.h"
#include "models/tables/movement_line_model.h"
#include "models/tables/movement_segment.h"
#include "views/charts/chart_panel.h"
#include "views/common/data_table.h"
#include "views/common/style_props.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

namespace harmdesk::views::cycles {

namespace {

constexpr int kSlopePlaces = 20;     // of each list in the slope graph
constexpr int kCharacters = 62;      // width of the pane at least, in characters of the body font
constexpr int kCauseCharacters = 18; // … and of the causes in the ledger
constexpr int kBumpTop = 5;          // followed where nobody is chosen: so many from the top …
constexpr int kBumpMovers = 3;       // … and so many of the biggest movers
constexpr qsizetype kBumpMost = 12;

} // namespace

MovementSide::MovementSide(const CyclesState& state, QWidget* parent)
    : QFrame(parent)
    , m_state(state)
    , m_lines(new tables::MovementLineModel(this))
    , m_title(makeLabel({}, TextStyle::SectionTitle))
    , m_sum(makeLabel({}, TextStyle::Body, TextTone::Second))
    , m_table(new DataTable(QString()))
    , m_tabs(new QTabBar)
    , m_charts(new QStackedWidget)
    , m_slope(new ChartPanel)
    , m_bump(new ChartPanel) {
    setObjectName(QStringLiteral("movementSide"));
    setSurface(this, Surface::Base);
    setEdge(this, Edge::Left);
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
    m_title->setObjectName(QStringLiteral("movement.ledgerTitle"));
    m_title->setWordWrap(true);
    m_sum->setObjectName(QStringLiteral("movement.sum"));
    m_sum->setWordWrap(true);
    m_sum->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setObjectName(QStringLiteral("movement.ledger"));
    m_table->setAccessibleName(tr("Movement ledger of the suspect"));
    m_table->setSortingEnabled(false); // a sum is read from the top
    m_table->setDefaultWidths(
        {{QStringLiteral("crime_no"), 11}, {QStringLiteral("days"), 9}, {QStringLiteral("sum"), 10}});
    m_table->setStretchColumn(QStringLiteral("cause"), kCauseCharacters);
    m_table->setModel(m_lines);
    m_tabs->setObjectName(QStringLiteral("movement.chartTabs"));
    m_tabs->setAccessibleName(tr("Chart of ranks"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Between the two"));
    m_tabs->addTab(tr("Over all cycles"));
    m_slope->setObjectName(QStringLiteral("movement.slope"));
    m_bump->setObjectName(QStringLiteral("movement.bump"));
    m_charts->addWidget(m_slope);
    m_charts->addWidget(m_bump);

    auto* ledger = new QWidget;
    auto* upper = new QVBoxLayout(ledger);
    upper->setContentsMargins(12, 8, 12, 4);
    upper->setSpacing(4);
    upper->addWidget(m_title);
    upper->addWidget(m_table, 1);
    upper->addWidget(m_sum);
    auto* charts = new QWidget;
    auto* lower = new QVBoxLayout(charts);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(0);
    auto* tabLine = new QHBoxLayout;
    tabLine->setContentsMargins(12, 0, 12, 0);
    tabLine->addWidget(m_tabs);
    tabLine->addStretch(1);
    lower->addLayout(tabLine);
    lower->addWidget(m_charts, 1);
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setObjectName(QStringLiteral("movement.sideHalves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(ledger);
    halves->addWidget(charts);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(halves);
    connect(m_tabs, &QTabBar::currentChanged, m_charts, &QStackedWidget::setCurrentIndex);
    connect(m_table, &DataTable::copied, this, &MovementSide::copied);
    connect(m_slope, &ChartPanel::copied, this, &MovementSide::copied);
    connect(m_bump, &ChartPanel::copied, this, &MovementSide::copied);
    setBetween({});
}

void MovementSide::setBetween(Between between) {
    m_between = std::move(between);
    m_current.clear();
    m_selected.clear();
    showLedger();
    showCharts();
}

void MovementSide::setChosen(const QString& current, const QStringList& selected) {
    if (current != m_current) {
        m_current = current;
        showLedger();
    }
    m_selected = selected;
    showCharts();
}

QString MovementSide::nameOf(const std::string& ref) const {
    for (std::size_t i = 0; i < m_between.movements.size(); ++i)
        if (m_between.movements[i].nominalRef == ref)
            return m_between.names[i].isEmpty() ? QString::fromStdString(ref) : m_between.names[i];
    return QString::fromStdString(ref);
}

void MovementSide::showLedger() {
    const std::string ref = m_current.toStdString();
    const auto held = std::find_if(m_between.movements.begin(), m_between.movements.end(),
                                   [&](const Movement& m) { return m.nominalRef == ref; });
    if (held == m_between.movements.end()) {
        m_lines->clear();
        m_title->setText(tr("Why the score changed"));
        m_sum->setText(tr("Choose a suspect: every line between the two scores is shown here."));
        return;
    }
    m_lines->setMovement(*held, m_between.before, m_between.after);
    m_title->setText(tr("Why the score changed: %1").arg(nameOf(ref)));
    m_sum->setText(m_lines->sumText() + QLatin1Char('\n') + held->reason);
}

void MovementSide::showCharts() {
    const charts::NameOf name = [this](const std::string& ref) { return nameOf(ref); };
    std::vector<std::string> selected;
    for (const QString& ref : m_selected) selected.push_back(ref.toStdString());
    m_slope->setSpec(charts::slopeChart(m_between.movements, name, m_between.before, m_between.after,
                                        std::min(kSlopePlaces, std::max(1, m_between.cutOff)), selected));

    std::vector<charts::BumpLine> lines;
    const auto add = [&](const Movement& m, bool strong) {
        const auto same = [&](const charts::BumpLine& line) { return line.nominalRef == m.nominalRef; };
        if (std::any_of(lines.begin(), lines.end(), same)) return;
        lines.push_back({m.nominalRef, nameOf(m.nominalRef), strong, m_between.withNow ? m.rank : 0});
    };
    if (m_selected.size() > 1) {
        for (const QString& ref : m_selected.mid(0, kBumpMost))
            for (const Movement& m : m_between.movements)
                if (m.nominalRef == ref.toStdString()) add(m, ref == m_current);
    } else {
        for (const Movement& m : m_between.movements)
            if (m.nominalRef == m_current.toStdString()) add(m, true);
        for (const Movement& m : m_between.movements)
            if (m.rank > 0 && m.rank <= kBumpTop) add(m, false);
        const auto movers = tables::segment(m_between.movements, tables::MovementSegment::Biggest);
        for (std::size_t i = 0; i < movers.size() && i < kBumpMovers; ++i) add(movers[i], false);
    }
    const auto history =
        m_state.session ? m_state.session->cycles().history() : std::make_shared<const CycleHistory>();
    m_bump->setSpec(charts::bumpChart(*history, lines, m_between.cutOff,
                                      m_between.withNow ? m_between.after : QString()));
}

} // namespace harmdesk::views::cycles

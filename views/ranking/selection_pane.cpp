// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/selection_pane.h"

#include "models/charts/harm_charts.h"
#include "views/charts/chart_panel.h"
#include "views/common/elided_label.h"
#include "views/common/icon_label.h"
#include "views/common/key_hint.h"
#include "views/common/style_props.h"
#include "views/common/theme.h"
#include "views/ranking/why_panel.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {

QFrame* hairline() {
    auto* line = new QFrame;
    line->setFixedHeight(1);
    setEdge(line, Edge::Top);
    return line;
}

QColor Tokens::*toneToken(tables::Tone tone) {
    switch (tone) {
    case tables::Tone::Warn:
        return &Tokens::warn;
    case tables::Tone::Danger:
        return &Tokens::danger;
    case tables::Tone::Ok:
        return &Tokens::ok;
    case tables::Tone::Accent:
        return &Tokens::accent;
    default:
        return &Tokens::ink2;
    }
}

} // namespace

SelectionPane::SelectionPane(QWidget* parent)
    : QFrame(parent)
    , m_name(new ElidedLabel)
    , m_ref(makeLabel({}, TextStyle::Body, TextTone::Second))
    , m_identity(makeLabel({}, TextStyle::Body, TextTone::Second))
    , m_facts(new QFrame)
    , m_findings(new QVBoxLayout)
    , m_dossier(new KeyButton(QString(), QKeySequence(Qt::Key_Enter)))
    , m_suspectButton(new QToolButton)
    , m_whyButton(new QToolButton)
    , m_listButton(new QToolButton)
    , m_across(new QPushButton)
    , m_scroll(new QScrollArea)
    , m_why(new WhyPanel)
    , m_byGroup(new ChartPanel)
    , m_byMonth(new ChartPanel)
    , m_concentration(new ChartPanel) {
    setObjectName(QStringLiteral("selectionPane"));
    setSurface(this, Surface::Base);
    setEdge(this, Edge::Left);
    setFixedWidth(kWidth);
    m_name->setObjectName(QStringLiteral("paneName"));
    m_name->setFont(theme().font(TextStyle::PaneName));
    m_ref->setObjectName(QStringLiteral("paneRef"));
    m_ref->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_identity->setObjectName(QStringLiteral("paneIdentity"));
    m_identity->setWordWrap(true);

    m_facts->setObjectName(QStringLiteral("paneFacts"));
    setCard(m_facts);
    auto* facts = new QHBoxLayout(m_facts);
    facts->setContentsMargins(1, 1, 1, 1);
    facts->setSpacing(0);
    for (int i = 0; i < 3; ++i) {
        auto* cell = new QFrame;
        if (i > 0) setEdge(cell, Edge::Left);
        auto* column = new QVBoxLayout(cell);
        column->setContentsMargins(8, 4, 4, 4);
        column->setSpacing(1);
        m_factTitle[i] = makeLabel({}, TextStyle::Caption, TextTone::Second);
        m_factValue[i] = makeLabel({}, TextStyle::Figure);
        m_factValue[i]->setObjectName(QStringLiteral("factValue%1").arg(i));
        m_factNote[i] = makeLabel({}, TextStyle::Caption, TextTone::Second);
        m_factIcon[i] = new IconLabel(QString(), 10, &Tokens::ink2);
        for (QLabel* label : {m_factTitle[i], m_factValue[i]}) column->addWidget(label);
        auto* note = new QHBoxLayout;
        note->setSpacing(3);
        note->addWidget(m_factIcon[i]);
        note->addWidget(m_factNote[i], 1);
        column->addLayout(note);
        facts->addWidget(cell, i == 0 ? 2 : 3);
    }
    m_findings->setSpacing(3);
    m_dossier->setObjectName(QStringLiteral("dossierButton"));
    setButtonKind(m_dossier, ButtonKind::Primary);

    auto* scopes = new QButtonGroup(this);
    auto* scopeRow = new QHBoxLayout;
    scopeRow->setContentsMargins(15, 8, 14, 0);
    scopeRow->setSpacing(0);
    m_suspectButton->setObjectName(QStringLiteral("scopeSuspect"));
    m_whyButton->setObjectName(QStringLiteral("scopeWhy"));
    m_listButton->setObjectName(QStringLiteral("scopeList"));
    for (QToolButton* button : {m_suspectButton, m_whyButton, m_listButton}) {
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setFramed(button);
        scopes->addButton(button);
        scopeRow->addWidget(button, 1);
    }
    m_suspectButton->setChecked(true);
    m_across->setObjectName(QStringLiteral("acrossCutOff"));
    setButtonKind(m_across, ButtonKind::Link);
    m_across->setAccessibleName(tr("Suspects whose rank band crosses the cut-off"));
    m_across->hide();

    auto* card = new QVBoxLayout;
    card->setContentsMargins(16, 8, 14, 10);
    card->setSpacing(2);
    card->addWidget(m_name);
    card->addWidget(m_ref);
    card->addWidget(m_identity);
    card->addSpacing(6);
    card->addWidget(m_facts);
    card->addSpacing(6);
    card->addLayout(m_findings);
    card->addWidget(m_across, 0, Qt::AlignLeft);
    card->addSpacing(6);
    card->addWidget(m_dossier, 0, Qt::AlignLeft);

    auto* inside = new QWidget;
    setSurface(inside, Surface::Base);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(card);
    column->addWidget(hairline());
    column->addWidget(m_byGroup);
    column->addWidget(hairline());
    column->addWidget(m_byMonth, 2);
    column->addWidget(hairline());
    column->addWidget(m_concentration, 3);
    m_byGroup->setObjectName(QStringLiteral("chartByGroup"));
    m_byMonth->setObjectName(QStringLiteral("chartByMonth"));
    m_concentration->setObjectName(QStringLiteral("chartConcentration"));
    m_byGroup->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    m_scroll->setObjectName(QStringLiteral("paneScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(inside);
    m_why->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(scopeRow);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_why, 1);

    connect(m_dossier, &QPushButton::clicked, this, &SelectionPane::dossierRequested);
    connect(m_suspectButton, &QToolButton::clicked, this, [this] { setScope(Scope::Suspect); });
    connect(m_whyButton, &QToolButton::clicked, this, [this] { setScope(Scope::Why); });
    connect(m_why, &WhyPanel::suspectRequested, this, &SelectionPane::suspectRequested);
    connect(m_why, &WhyPanel::copied, this, &SelectionPane::copied);
    connect(m_across, &QPushButton::clicked, this, &SelectionPane::acrossCutOffRequested);
    connect(m_listButton, &QToolButton::clicked, this, [this] { setScope(Scope::WholeList); });
    for (ChartPanel* chart : {m_byGroup, m_byMonth, m_concentration})
        connect(chart, &ChartPanel::copied, this, &SelectionPane::copied);
    refresh();
}

void SelectionPane::setSession(cases::CaseSession* session) {
    m_why->setSession(session);
}

void SelectionPane::show(const PaneContent& content) {
    m_content = content;
    refresh();
}

void SelectionPane::setScope(Scope scope) {
    m_suspectButton->setChecked(scope == Scope::Suspect);
    m_whyButton->setChecked(scope == Scope::Why);
    m_listButton->setChecked(scope == Scope::WholeList);
    if (scope == m_scope) return;
    m_scope = scope;
    setFixedWidth(scope == Scope::Why ? kWhyWidth : kWidth);
    refresh();
    Q_EMIT scopeChanged(scope);
}

void SelectionPane::fillFindings(const std::vector<tables::Finding>& findings) {
    while (QLayoutItem* item = m_findings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const tables::Finding& finding : findings) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(new IconLabel(finding.icon, 14, toneToken(finding.tone)), 0, Qt::AlignTop);
        auto* text = makeLabel(finding.text, TextStyle::Body);
        text->setWordWrap(true);
        row->addWidget(text, 1);
        m_findings->addWidget(line);
    }
}

void SelectionPane::refresh() {
    m_dossier->setText(tr("Dossier"));
    m_dossier->setAccessibleName(tr("Open the dossier"));
    m_suspectButton->setText(tr("Suspect"));
    m_suspectButton->setAccessibleName(tr("Selected suspect"));
    m_whyButton->setText(tr("Why"));
    m_whyButton->setAccessibleName(tr("Why this rank"));
    m_whyButton->setToolTip(tr("Why this rank (W in the list, or Ctrl+Shift+W)"));
    m_listButton->setText(tr("Whole list"));
    m_listButton->setAccessibleName(tr("Whole list"));

    const auto& ranking = m_content.ranking;
    const bool someone = ranking && m_content.row >= 0;
    const bool why = m_scope == Scope::Why;
    m_scroll->setVisible(!why);
    m_why->setVisible(why);
    if (why) {
        const std::uint32_t person =
            someone ? ranking->rows[static_cast<std::size_t>(m_content.row)].person : 0;
        m_why->explain(someone ? ranking : nullptr, person, m_content.cutOff, m_content.band);
        return; // nothing else is in sight
    }

    const bool suspect = m_scope == Scope::Suspect;
    tables::PaneSummary summary;
    if (suspect && someone)
        summary = tables::suspectSummary(*ranking, m_content.row, m_content.cutOff, m_content.history.get(),
                                         m_content.band ? &*m_content.band : nullptr);
    else if (!suspect && ranking)
        summary = tables::listSummary(*ranking, m_content.cutOff);
    else
        summary.name = tr("Nobody selected");
    if (suspect && someone && m_content.hidden)
        summary.findings.insert(
            summary.findings.begin(),
            tables::Finding{QStringLiteral("eye-off"), tables::Tone::Normal, tr("Hidden by the filters")});

    m_name->setText(summary.name);
    m_ref->setText(summary.refLine);
    m_identity->setText(summary.identityLine);
    m_facts->setVisible(!summary.facts.empty());
    for (std::size_t i = 0; i < summary.facts.size() && i < 3; ++i) {
        m_factTitle[i]->setText(summary.facts[i].title);
        m_factValue[i]->setText(summary.facts[i].value);
        m_factNote[i]->setText(summary.facts[i].note);
        m_factIcon[i]->setIcon(summary.facts[i].noteIcon, &Tokens::ink2);
        m_factIcon[i]->setVisible(!summary.facts[i].noteIcon.isEmpty());
    }
    fillFindings(summary.findings);
    m_dossier->setEnabled(someone);
    m_dossier->setVisible(suspect);
    refreshAcross();
    refreshCharts(suspect);
}

void SelectionPane::refreshAcross() {
    const bool shown = m_scope == Scope::WholeList && m_content.ranking && m_content.acrossCutOff >= 0;
    m_across->setVisible(shown);
    if (!shown) return;
    const int n = m_content.acrossCutOff;
    m_across->setText(tr("%n suspect(s) with a rank band across the cut-off", nullptr, n));
    m_across->setEnabled(n > 0);
    m_across->setAccessibleName(m_across->text());
    m_across->setToolTip(tr("Selects those whose rank band reaches across the cut-off of %1: inside now and "
                            "outside in some variation, or the reverse")
                             .arg(m_content.cutOff));
}

void SelectionPane::refreshCharts(bool suspect) {
    const auto& ranking = m_content.ranking;
    const bool someone = ranking && m_content.row >= 0;
    const std::optional<std::uint32_t> person =
        suspect && someone ? std::optional(ranking->rows[static_cast<std::size_t>(m_content.row)].person)
                           : std::nullopt;
    const bool charts = ranking && (!suspect || someone);
    for (ChartPanel* chart : {m_byGroup, m_byMonth}) chart->setVisible(charts);
    m_concentration->setVisible(ranking != nullptr);
    if (charts) {
        m_byGroup->setSpec(charts::harmByGroupChart(*ranking, person));
        m_byMonth->setSpec(charts::harmByMonthChart(*ranking, person));
    }
    if (ranking)
        m_concentration->setSpec(charts::concentrationChart(
            *ranking, m_content.cutOff, someone ? std::optional(m_content.row) : std::nullopt));
}

void SelectionPane::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

} // namespace harmdesk::views

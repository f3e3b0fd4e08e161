// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/selection_pane.h"

#include "models/charts/harm_charts.h"
#include "views/charts/chart_panel.h"
#include "views/common/elided_label.h"
#include "views/common/icon_label.h"
#include "views/common/key_hint.h"
#include "views/common/style_props.h"
#include "views/common/theme.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
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
    , m_listButton(new QToolButton)
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
        for (QLabel* label : {m_factTitle[i], m_factValue[i], m_factNote[i]}) column->addWidget(label);
        facts->addWidget(cell, i == 0 ? 2 : 3);
    }
    m_findings->setSpacing(3);
    m_dossier->setObjectName(QStringLiteral("dossierButton"));
    setButtonKind(m_dossier, ButtonKind::Primary);

    auto* scopes = new QButtonGroup(this);
    auto* scopeRow = new QHBoxLayout;
    scopeRow->setSpacing(0);
    m_suspectButton->setObjectName(QStringLiteral("scopeSuspect"));
    m_listButton->setObjectName(QStringLiteral("scopeList"));
    for (QToolButton* button : {m_suspectButton, m_listButton}) {
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        setFramed(button);
        scopes->addButton(button);
        scopeRow->addWidget(button);
    }
    m_suspectButton->setChecked(true);

    auto* card = new QVBoxLayout;
    card->setContentsMargins(16, 12, 14, 10);
    card->setSpacing(2);
    card->addWidget(m_name);
    card->addWidget(m_ref);
    card->addWidget(m_identity);
    card->addSpacing(6);
    card->addWidget(m_facts);
    card->addSpacing(6);
    card->addLayout(m_findings);
    card->addSpacing(6);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_dossier);
    buttons->addStretch(1);
    buttons->addLayout(scopeRow);
    card->addLayout(buttons);

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

    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("paneScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(scroll);

    connect(m_dossier, &QPushButton::clicked, this, &SelectionPane::dossierRequested);
    connect(m_suspectButton, &QToolButton::clicked, this, [this] { setScope(Scope::Suspect); });
    connect(m_listButton, &QToolButton::clicked, this, [this] { setScope(Scope::WholeList); });
    for (ChartPanel* chart : {m_byGroup, m_byMonth, m_concentration})
        connect(chart, &ChartPanel::copied, this, &SelectionPane::copied);
    refresh();
}

void SelectionPane::show(const std::shared_ptr<const Ranking>& ranking, int row, int cutOff, bool hidden) {
    m_ranking = ranking;
    m_row = row;
    m_cutOff = cutOff;
    m_hidden = hidden;
    refresh();
}

void SelectionPane::setScope(Scope scope) {
    m_suspectButton->setChecked(scope == Scope::Suspect);
    m_listButton->setChecked(scope == Scope::WholeList);
    if (scope == m_scope) return;
    m_scope = scope;
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
    m_listButton->setText(tr("Whole list"));
    m_listButton->setAccessibleName(tr("Whole list"));

    const bool listed = m_ranking != nullptr;
    const bool someone = listed && m_row >= 0;
    const bool suspect = m_scope == Scope::Suspect;
    tables::PaneSummary summary;
    if (suspect && someone)
        summary = tables::suspectSummary(*m_ranking, m_row, m_cutOff);
    else if (!suspect && listed)
        summary = tables::listSummary(*m_ranking, m_cutOff);
    else
        summary.name = tr("Nobody selected");
    if (suspect && someone && m_hidden)
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
    }
    fillFindings(summary.findings);
    m_dossier->setEnabled(someone);
    m_dossier->setVisible(suspect);

    const std::optional<std::uint32_t> person =
        suspect && someone ? std::optional(m_ranking->rows[static_cast<std::size_t>(m_row)].person)
                           : std::nullopt;
    const bool charts = listed && (!suspect || someone);
    for (ChartPanel* chart : {m_byGroup, m_byMonth}) chart->setVisible(charts);
    m_concentration->setVisible(listed);
    if (charts) {
        m_byGroup->setSpec(charts::harmByGroupChart(*m_ranking, person));
        m_byMonth->setSpec(charts::harmByMonthChart(*m_ranking, person));
    }
    if (listed)
        m_concentration->setSpec(
            charts::concentrationChart(*m_ranking, m_cutOff, someone ? std::optional(m_row) : std::nullopt));
}

void SelectionPane::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

} // namespace harmdesk::views

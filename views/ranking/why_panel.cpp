// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/why_panel.h"

#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/charts/waterfall_charts.h"
#include "models/domain/case_columns.h"
#include "models/domain/explanation.h"
#include "models/harm/explanation.h"
#include "models/tables/plain_table_model.h"
#include "views/charts/chart_panel.h"
#include "views/common/elided_label.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"
#include "views/ranking/why_section.h"
#include "views/ranking/why_text.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {

QString number(std::int64_t n) {
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(n));
}

QString refOf(const Ranking& ranking, std::uint32_t person) {
    return QString::fromStdString(std::string(ranking.columns->nominalRef[person]));
}

QString nameOf(const Ranking& ranking, std::uint32_t person) {
    return tables::personName(std::string(ranking.columns->surname[person]),
                              std::string(ranking.columns->forenames[person]));
}

/// As high as its wrapped texts need at its width: a scroll area asks only for the smallest height.
class Column : public QWidget {
protected:
    void resizeEvent(QResizeEvent* event) override {
        QWidget::resizeEvent(event);
        fit();
    }
    bool event(QEvent* event) override {
        const bool done = QWidget::event(event);
        if (event->type() == QEvent::LayoutRequest) fit();
        return done;
    }

private:
    void fit() {
        if (!layout() || !layout()->hasHeightForWidth()) return;
        const int height = layout()->totalHeightForWidth(width());
        if (height != minimumHeight()) setMinimumHeight(height);
    }
};

/// A link that ends in "…" where it finds no room; its accessible name has the whole.
class LinkButton : public QPushButton {
public:
    void setWords(const QString& words) {
        m_words = words;
        setAccessibleName(words);
        elide();
    }
    QSize minimumSizeHint() const override { return {40, QPushButton::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QPushButton::resizeEvent(event);
        elide();
    }

private:
    void elide() { setText(fontMetrics().elidedText(m_words, Qt::ElideRight, width() - 10)); }
    QString m_words;
};

QLabel* richLabel(const char* name) {
    QLabel* label = makeLabel({}, TextStyle::Body);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

/// An explanation and all that is drawn of it, made in the background.
struct Explained {
    std::shared_ptr<const Ranking> ranking;
    Explanation explanation;
    charts::ChartSpec score;
    charts::ChartSpec movement;
};

struct Question {
    std::shared_ptr<const Ranking> ranking;
    std::uint32_t person = 0;
    harm::ExplainContext context;
};

} // namespace

class WhyPanel::Parts {
public:
    QPointer<cases::CaseSession> session;
    Question asked;
    int generation = 0; // of the question; late answers carry an older one
    bool answered = false;
    QString movementState; // why there is no movement, in words
    Explained shown;

    StatePanel* state = nullptr;
    QScrollArea* scroll = nullptr;
    ElidedLabel* title = nullptr;
    QLabel* ref = nullptr;
    QToolButton* copy = nullptr;
    QLabel* sentences = nullptr;
    WhySection* sumSection = nullptr;
    WhySection* nearSection = nullptr;
    WhySection* movedSection = nullptr;
    WhySection* withoutSection = nullptr;
    WhySection* otherSection = nullptr;
    WhySection* bandSection = nullptr;
    ChartPanel* scoreChart = nullptr;
    ChartPanel* movementChart = nullptr;
    LinkButton* above = nullptr;
    LinkButton* below = nullptr;
    LinkButton* cutOff = nullptr;
    QLabel* movement = nullptr;
    QLabel* without = nullptr;
    QLabel* notCounted = nullptr;
    QLabel* band = nullptr;

    LinkButton* link(WhyPanel* panel, const char* name) {
        auto* button = new LinkButton;
        button->setObjectName(QLatin1String(name));
        setButtonKind(button, ButtonKind::Link);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(button, &QPushButton::clicked, panel, [panel, button] {
            const QString wanted = button->property("ref").toString();
            if (!wanted.isEmpty()) Q_EMIT panel->suspectRequested(wanted);
        });
        return button;
    }

    static void setLink(LinkButton* button, const Ranking& ranking, std::uint32_t person,
                        const QString& words) {
        const QString name = nameOf(ranking, person);
        const QString whole = name.isEmpty() ? words : QStringLiteral("%1 · %2").arg(words, name);
        button->setWords(whole);
        button->setToolTip(WhyPanel::tr("%1: explain this place instead").arg(whole));
        button->setProperty("ref", refOf(ranking, person));
        button->setVisible(true);
    }

    void build(WhyPanel* panel) {
        title = new ElidedLabel;
        title->setObjectName(QStringLiteral("whyTitle"));
        title->setFont(theme().font(TextStyle::PaneName));
        ref = makeLabel({}, TextStyle::Body, TextTone::Second);
        ref->setObjectName(QStringLiteral("whyRef"));
        ref->setTextInteractionFlags(Qt::TextSelectableByMouse);
        copy = new QToolButton;
        copy->setObjectName(QStringLiteral("whyCopy"));
        copy->setAutoRaise(true);
        copy->setIcon(theme().icon(QStringLiteral("copy")));
        copy->setIconSize(QSize(14, 14));
        sentences = richLabel("whySentences");

        auto* head = new QHBoxLayout;
        head->setContentsMargins(16, 8, 8, 0);
        auto* names = new QVBoxLayout;
        names->setSpacing(0);
        names->addWidget(title);
        names->addWidget(ref);
        head->addLayout(names, 1);
        head->addWidget(copy, 0, Qt::AlignTop);
        auto* glance = new QVBoxLayout;
        glance->setContentsMargins(16, 2, 14, 6);
        glance->addWidget(sentences);

        sumSection = new WhySection(QStringLiteral("sum"), true);
        scoreChart = new ChartPanel;
        scoreChart->setObjectName(QStringLiteral("whyScoreChart"));
        sumSection->add(scoreChart);
        nearSection = new WhySection(QStringLiteral("near"), true);
        cutOff = link(panel, "whyCutOff");
        above = link(panel, "whyAbove");
        below = link(panel, "whyBelow");
        cutOff->setAccessibleName(WhyPanel::tr("The place at the cut-off"));
        above->setAccessibleName(WhyPanel::tr("The place above"));
        below->setAccessibleName(WhyPanel::tr("The place below"));
        for (QPushButton* button : {above, below, cutOff}) nearSection->add(button);
        movedSection = new WhySection(QStringLiteral("moved"), true);
        movementChart = new ChartPanel;
        movementChart->setObjectName(QStringLiteral("whyMovementChart"));
        movement = richLabel("whyMovement");
        movement->setContentsMargins(8, 0, 8, 0);
        movedSection->add(movementChart);
        movedSection->add(movement);
        withoutSection = new WhySection(QStringLiteral("without"), true);
        without = richLabel("whyWithout");
        otherSection = new WhySection(QStringLiteral("other"), false);
        notCounted = richLabel("whyNotCounted");
        bandSection = new WhySection(QStringLiteral("band"), false);
        band = richLabel("whyBand");
        for (QLabel* label : {without, notCounted, band}) label->setContentsMargins(8, 0, 8, 0);
        withoutSection->add(without);
        otherSection->add(notCounted);
        bandSection->add(band);

        auto* inside = new Column;
        setSurface(inside, Surface::Base);
        auto* column = new QVBoxLayout(inside);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addLayout(head);
        column->addLayout(glance);
        for (WhySection* section :
             {sumSection, nearSection, movedSection, withoutSection, otherSection, bandSection})
            column->addWidget(section);
        column->addStretch(1);
        scroll = new QScrollArea;
        scroll->setObjectName(QStringLiteral("whyScroll"));
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidget(inside);
        state = new StatePanel(scroll);
        auto* layout = new QVBoxLayout(panel);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(state);
    }
};

WhyPanel::WhyPanel(QWidget* parent)
    : QFrame(parent)
    , m_parts(std::make_unique<Parts>()) {
    setObjectName(QStringLiteral("whyPanel"));
    setSurface(this, Surface::Base);
    Parts& p = *m_parts;
    p.build(this);
    connect(p.copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(asText());
        Q_EMIT copied(static_cast<int>(m_parts->shown.explanation.sentences.size()));
    });
    for (ChartPanel* chart : {p.scoreChart, p.movementChart})
        connect(chart, &ChartPanel::copied, this, &WhyPanel::copied);
    connect(p.state, &StatePanel::retryRequested, this, [this] { ask(); });
    connect(&theme(), &Theme::changed, this,
            [this] { m_parts->copy->setIcon(theme().icon(QStringLiteral("copy"))); });
    retranslate();
    explain(nullptr, 0, 0, std::nullopt);
}

WhyPanel::~WhyPanel() = default;

void WhyPanel::setSession(cases::CaseSession* session) {
    Parts& p = *m_parts;
    if (p.session) disconnect(&p.session->cycles(), nullptr, this, nullptr);
    p.session = session;
    if (session)
        connect(&session->cycles(), &cases::CycleService::changed, this, [this] {
            if (m_parts->asked.ranking) ask();
        });
    explain(nullptr, 0, 0, std::nullopt);
}

void WhyPanel::explain(const std::shared_ptr<const Ranking>& ranking, std::uint32_t person, int cutOff,
                       const std::optional<RankBand>& band) {
    Parts& p = *m_parts;
    p.asked = {ranking, person, {cutOff, std::nullopt, {}, band}};
    ask();
}

void WhyPanel::ask() {
    Parts& p = *m_parts;
    ++p.generation;
    p.answered = false;
    p.asked.context.movement.reset();
    p.asked.context.since.clear();
    if (!p.asked.ranking || !p.session) {
        p.shown = {};
        p.state->showEmpty(tr("Select a suspect to see why the list has them there."));
        return;
    }
    p.state->showLoading(tr("Explaining the place …"));
    p.movementState.clear();
    const auto history = p.session->cycles().history();
    const int before = history ? history->before(p.asked.ranking->asAt) : -1;
    if (before < 0) {
        p.movementState = p.session->cycles().isLoaded() ? tr("No cycle before this day is frozen.")
                                                         : tr("The frozen cycles are still being read.");
        answer();
        return;
    }
    // At once what the list alone says; what moved since then follows when the frozen list is made again.
    const CycleInfo cycle = history->cycles[static_cast<std::size_t>(before)];
    p.movementState = tr("Comparing with %1 …").arg(monthName(cycle.label));
    answer();
    const int generation = p.generation;
    p.session->cycles().movement(cycle.id, p.asked.ranking, refOf(*p.asked.ranking, p.asked.person),
                                 p.asked.context.cutOff, this,
                                 [this, generation, since = cycle.label](Result<Movement> found) {
                                     Parts& parts = *m_parts;
                                     if (generation != parts.generation) return;
                                     if (found) {
                                         parts.asked.context.movement = std::move(*found);
                                         parts.asked.context.since = since;
                                         parts.movementState.clear();
                                     } else {
                                         parts.movementState = found.error().text;
                                     }
                                     answer();
                                 });
}

void WhyPanel::answer() {
    Parts& p = *m_parts;
    const int generation = p.generation;
    p.session->reading().run<Explained>(
        {{}, QStringLiteral("why"), true, this},
        [asked = p.asked](const WorkContext&) -> Result<Explained> {
            Explained out;
            out.ranking = asked.ranking;
            out.explanation = harm::explain(*asked.ranking, asked.person, asked.context);
            out.score = charts::scoreWaterfall(*asked.ranking, out.explanation);
            out.movement = charts::movementWaterfall(*asked.ranking, out.explanation);
            return out;
        },
        [this, generation](Result<Explained> made) {
            Parts& parts = *m_parts;
            if (generation != parts.generation) return;
            if (!made) {
                if (made.error().kind != ErrorKind::Cancelled) parts.state->showError(made.error());
                return;
            }
            const bool another = !parts.answered;
            parts.answered = true;
            parts.shown = std::move(*made);
            showExplanation();
            if (another) parts.scroll->ensureVisible(0, 0);
        });
}

void WhyPanel::showExplanation() {
    Parts& p = *m_parts;
    if (!p.shown.ranking) return;
    const Ranking& ranking = *p.shown.ranking;
    const Explanation& e = p.shown.explanation;
    const QString name = nameOf(ranking, e.person);
    const QString ref = refOf(ranking, e.person);
    const QString who = name.isEmpty() ? ref : name;
    p.title->setText(e.row >= 0 ? tr("Why rank %1: %2").arg(number(e.rank), who)
                                : tr("Why not ranked: %1").arg(who));
    p.ref->setText(tr("%1, as at %2, profile %3")
                       .arg(ref, ranking.asAt.display(), QString::fromStdString(ranking.profile.name)));
    QString lines;
    for (const QString& sentence : e.sentences)
        lines += QStringLiteral("<p style=\"margin:0 0 4px 0\">%1</p>").arg(sentence.toHtmlEscaped());
    p.sentences->setText(lines);
    p.sentences->setAccessibleName(asText());
    p.scoreChart->setSpec(p.shown.score);
    showNear();

    const bool moved = e.movement.has_value();
    p.movementChart->setVisible(moved);
    p.movementChart->setSpec(p.shown.movement);
    p.movement->setText(moved ? movementText(e) : p.movementState.toHtmlEscaped());
    p.without->setText(counterfactualText(ranking, e));
    p.notCounted->setText(notCountedText(ranking, e));
    p.band->setText(bandText(e));
    retranslate();
    p.state->showContent();
}

void WhyPanel::showNear() {
    Parts& p = *m_parts;
    const Ranking& ranking = *p.shown.ranking;
    const Explanation& e = p.shown.explanation;
    for (QPushButton* button : {p.above, p.below, p.cutOff}) button->setVisible(false);
    if (e.above)
        Parts::setLink(p.above, ranking, e.above->person,
                       tr("Rank %1: %2 days more").arg(number(e.above->rank), e.above->gap.display()));
    if (e.below)
        Parts::setLink(p.below, ranking, e.below->person,
                       tr("Rank %1: %2 days less").arg(number(e.below->rank), e.below->gap.display()));
    if (e.hasCutOff) {
        const auto at = static_cast<std::size_t>(e.inside ? e.cutOff : e.cutOff - 1);
        const RankedSuspect& row = ranking.rows[at];
        Parts::setLink(p.cutOff, ranking, row.person,
                       e.inside ? tr("First below the cut-off, rank %1: %2 days less")
                                      .arg(number(row.rank), e.toCutOff.display())
                                : tr("Last inside the cut-off, rank %1: %2 days more")
                                      .arg(number(row.rank), e.toCutOff.display()));
    }
    p.nearSection->setVisible(e.above || e.below || e.hasCutOff);
}

QString WhyPanel::asText() const {
    return m_parts->shown.explanation.sentences.join(QLatin1Char('\n'));
}

void WhyPanel::retranslate() {
    Parts& p = *m_parts;
    const Explanation& e = p.shown.explanation;
    int others = 0;
    for (const NotCountedGroup& group : e.notCounted) others += static_cast<int>(group.lines.size());
    p.copy->setAccessibleName(tr("Copy the sentences"));
    p.copy->setToolTip(tr("Copy the sentences"));
    p.sumSection->setTitle(tr("Allegations"));
    p.nearSection->setTitle(tr("Cut-off and neighbours"));
    p.movedSection->setTitle(e.since.empty() ? tr("Since the last cycle")
                                             : tr("Since %1").arg(monthName(e.since)));
    p.withoutSection->setTitle(tr("What takes the suspect off the list"));
    p.otherSection->setTitle(tr("Not counted (%1)").arg(number(others)));
    p.bandSection->setTitle(tr("Rank band"));
    p.scroll->setAccessibleName(tr("Why this rank"));
    setAccessibleName(tr("Why this rank"));
}

void WhyPanel::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslate();
    ask(); // the sentences are made anew
}

} // namespace harmdesk::views

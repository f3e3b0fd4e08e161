// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dossier/dossier_page.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/dossier_service.h"
#include "models/cases/note_service.h"
#include "models/cases/ranking_service.h"
#include "models/harm/ranking.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"
#include "views/dossier/dossier_sections.h"
#include "views/dossier/header_card.h"
#include "views/dossier/notes_panel.h"
#include "views/dossier/origin_panel.h"
#include "views/dossier/side_index.h"
#include "views/dossier/victims_section.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace harmdesk::views {

namespace {
constexpr int kSideWidth = 316;
constexpr int kNarrow = 1280; // page width below which the pane beside gives way to an edge tab
} // namespace

DossierPage::DossierPage(QWidget* parent)
    : Page(parent)
    , m_header(new HeaderCard(this))
    , m_index(new SideIndex(this))
    , m_scroll(new QScrollArea(this))
    , m_sections(new DossierSections)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_origins(new OriginPanel(this))
    , m_victims(new VictimsSection(this))
    , m_notes(new NotesPanel(this)) {
    setObjectName(QStringLiteral("dossierPage"));
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(buildBody(), 1);
    m_state = new StatePanel(content, this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_state);

    connect(m_header, &HeaderCard::listRequested, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("ranking")); });
    connect(m_header, &HeaderCard::stepRequested, this, &DossierPage::step);
    connect(m_header, &HeaderCard::packRequested, this, &DossierPage::requestPack);
    connect(m_header, &HeaderCard::dossierRequested, this, &Page::dossierRequested);
    connect(m_sections, &DossierSections::dossierRequested, this, &Page::dossierRequested);
    connect(m_sections, &DossierSections::copied, this, &DossierPage::logCopy);
    connect(m_sections, &DossierSections::rowShown, this, [this](QWidget* table, const QRect& rect) {
        const QPoint at = table->mapTo(m_sections, rect.center());
        m_scroll->ensureVisible(0, at.y(), 0, rect.height() * 2);
    });
    connect(m_state, &StatePanel::actionRequested, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("ranking")); });
    connect(m_state, &StatePanel::retryRequested, this, [this] { openSuspect(m_ref); });
    connect(m_victims, &VictimsSection::revealRequested, this, &DossierPage::reveal);
    connect(m_notes, &NotesPanel::countChanged, this,
            [this](int n) { m_index->setCount(QStringLiteral("notes"), n); });
    connect(m_notes, &NotesPanel::errorShown, this, &Page::errorShown);
    connect(m_index, &SideIndex::sectionChosen, this, &DossierPage::goTo);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &DossierPage::markSection);
    connectOrigins();
    addKeys();
    showNothing();
}

QWidget* DossierPage::buildBody() {
    for (const DossierSections::Section& section : m_sections->sections())
        m_index->addSection(section.id, section.title);
    m_index->addSection(QStringLiteral("victims"), tr("Victims"));
    m_index->addSection(QStringLiteral("notes"), tr("Notes"));
    m_index->setFixedWidth(m_index->sizeHint().width());

    setSurface(m_sections, Surface::Base);
    m_scroll->setObjectName(QStringLiteral("dossierScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_sections);

    m_splitter->setObjectName(QStringLiteral("dossierSplitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_scroll);
    m_splitter->addWidget(buildSide());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({1000, kSideWidth});

    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* stack = new QSplitter(Qt::Vertical, body);
    stack->setObjectName(QStringLiteral("dossierStack"));
    stack->setHandleWidth(1);
    stack->addWidget(m_splitter);
    stack->addWidget(m_origins);
    stack->setStretchFactor(0, 1);
    stack->setStretchFactor(1, 0);
    stack->setCollapsible(0, false);
    stack->setCollapsible(1, false);
    row->addWidget(m_index);
    row->addWidget(stack, 1);
    row->addWidget(buildEdge());
    return body;
}

QWidget* DossierPage::buildSide() {
    m_side = new QWidget(this);
    m_side->setObjectName(QStringLiteral("dossierSide"));
    m_side->setMinimumWidth(260);
    setSurface(m_side, Surface::Win);
    auto* column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // Many victims scroll in their own part, so that the notes keep theirs.
    m_victimsScroll = new QScrollArea(m_side);
    m_victimsScroll->setWidgetResizable(true);
    m_victimsScroll->setFrameShape(QFrame::NoFrame);
    m_victimsScroll->setFocusPolicy(Qt::NoFocus);
    m_victimsScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_victimsScroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    setSurface(m_victims, Surface::Win);
    m_victimsScroll->setWidget(m_victims);
    column->addWidget(m_victimsScroll, 2);
    setSurface(m_notes, Surface::Win);
    setEdge(m_notes, Edge::Top);
    column->addWidget(m_notes, 3);
    return m_side;
}

QWidget* DossierPage::buildEdge() {
    auto* edge = new QFrame(this);
    setSurface(edge, Surface::Win);
    setEdge(edge, Edge::Left);
    auto* column = new QVBoxLayout(edge);
    column->setContentsMargins(4, 8, 4, 8);
    m_edgeButton = new QToolButton(edge);
    m_edgeButton->setObjectName(QStringLiteral("sidePaneButton"));
    m_edgeButton->setCheckable(true);
    m_edgeButton->setIcon(theme().icon(QStringLiteral("note")));
    m_edgeButton->setIconSize({18, 18});
    m_edgeButton->setAccessibleName(tr("Victims and notes beside the page"));
    m_edgeButton->setToolTip(tr("Victims and notes"));
    connect(&theme(), &Theme::changed, m_edgeButton,
            [this] { m_edgeButton->setIcon(theme().icon(QStringLiteral("note"))); });
    connect(m_edgeButton, &QToolButton::toggled, this, &DossierPage::setSideOpen);
    column->addWidget(m_edgeButton);
    column->addStretch();
    m_edge = edge;
    m_edge->hide();
    return edge;
}

void DossierPage::addKeys() {
    const auto add = [this](const QString& id, const QString& text, const QKeySequence& keys, auto&& then) {
        auto* action = new QAction(text, this);
        action->setObjectName(id);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, then);
        addAction(action);
    };
    add(QStringLiteral("actionPrevious"), tr("Previous suspect"), QKeySequence(Qt::ALT | Qt::Key_Up),
        [this] { step(-1); });
    add(QStringLiteral("actionNext"), tr("Next suspect"), QKeySequence(Qt::ALT | Qt::Key_Down),
        [this] { step(1); });
    add(QStringLiteral("actionNewNote"), tr("New note"), QKeySequence(Qt::ALT | Qt::Key_N), [this] {
        if (!m_dossier) return;
        setSideOpen(true);
        m_notes->startNew();
    });
    // Not on the whole page: in a note Ctrl+I makes italics. The tables have theirs for the chosen row.
    auto* origin = new QAction(tr("Where this comes from"), this);
    origin->setObjectName(QStringLiteral("actionOriginSuspect"));
    origin->setShortcut(Qt::CTRL | Qt::Key_I);
    origin->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(origin, &QAction::triggered, this, &DossierPage::showOriginsOfSuspect);
    m_header->addAction(origin);
    m_index->addAction(origin);
    add(QStringLiteral("actionSubjectPage"), tr("Subject page…"), QKeySequence(Qt::CTRL | Qt::Key_P),
        [this] { requestPack(); });
}

void DossierPage::setSession(cases::CaseSession* session) {
    if (m_session) {
        m_session->ranking().disconnect(this);
        m_session->disconnect(this);
    }
    m_session = session;
    m_dossier.reset();
    m_ranking.reset();
    m_ref.clear();
    m_victims->reset();
    m_victims->model()->setContent({}, {});
    m_sections->setContent({}, {});
    m_notes->setSession(session);
    if (session) {
        m_ranking = session->ranking().current();
        connect(&session->ranking(), &cases::RankingService::rankingReady, this,
                [this](const std::shared_ptr<const Ranking>& ranking) {
                    m_ranking = ranking;
                    if (m_dossier) refresh();
                });
    }
    showNothing();
}

void DossierPage::showNothing() {
    if (m_session) {
        m_state->showEmpty(tr("No suspect is chosen yet. Choose one in the ranking and press Enter."),
                           tr("Go to the ranking"));
    } else {
        m_state->showEmpty(tr("No case is open."));
    }
}

void DossierPage::activated() {
    if (m_dossier) m_index->setFocus(Qt::OtherFocusReason);
}

void DossierPage::leaving() {
    m_notes->flush();
    m_victims->reset();
    m_origins->close(false);
}

void DossierPage::openSuspect(const QString& nominalRef) {
    if (!m_session || nominalRef.isEmpty()) return;
    leaving();
    const bool another = nominalRef != m_ref;
    m_ref = nominalRef;
    if (another) m_notes->setSuspect({});
    m_state->showLoading(tr("Opening %1").arg(nominalRef));
    m_session->dossiers().open(nominalRef, this,
                               [this, nominalRef](Result<std::shared_ptr<const Dossier>> dossier) {
                                   if (nominalRef != m_ref) return;
                                   if (dossier) {
                                       showDossier(*dossier);
                                   } else {
                                       m_dossier.reset();
                                       m_state->showError(dossier.error());
                                   }
                               });
}

void DossierPage::showDossier(const std::shared_ptr<const Dossier>& dossier) {
    m_dossier = dossier;
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
    m_index->mark(QStringLiteral("ledger"));
    m_notes->setSuspect(m_ref);
    m_state->showContent();
    adaptToWidth();
    Q_EMIT dossierShown(m_ref);
}

int DossierPage::rowInList() const {
    if (!m_ranking || m_ref.isEmpty()) return -1;
    const auto person = harm::personByRef(*m_ranking->columns, m_ref.toStdString());
    return person ? harm::rowOf(*m_ranking, *person) : -1;
}

void DossierPage::refresh() {
    m_sections->setContent(m_ranking, m_dossier);
    m_victims->model()->setContent(m_ranking, m_dossier);
    const int row = rowInList();
    m_header->setContent(m_ranking, *m_dossier, m_sections->total(), row);
    const int rows = m_ranking ? static_cast<int>(m_ranking->rows.size()) : 0;
    m_header->setNeighbours(row > 0, row >= 0 && row + 1 < rows);
    for (const DossierSections::Section& section : m_sections->sections())
        m_index->setCount(section.id, section.count);
    m_index->setCount(QStringLiteral("victims"), m_victims->model()->rowCount());
}

void DossierPage::step(int by) {
    const int row = rowInList();
    if (row < 0 || row + by < 0 || row + by >= static_cast<int>(m_ranking->rows.size())) return;
    const std::uint32_t person = m_ranking->rows[static_cast<std::size_t>(row + by)].person;
    const std::string_view ref = m_ranking->columns->nominalRef[person];
    openSuspect(QString::fromUtf8(ref.data(), static_cast<qsizetype>(ref.size())));
}

void DossierPage::reveal(const QString& reason) {
    if (!m_session || !m_dossier) return;
    m_session->dossiers().reveal(m_ref, reason, this,
                                 [this, ref = m_ref](Result<std::vector<RevealedVictim>> names) {
                                     if (ref != m_ref || !isVisible())
                                         return; // left meanwhile: the names are not shown
                                     if (names) {
                                         m_revealed = *names;
                                         m_victims->setRevealed(*names);
                                     } else {
                                         m_victims->setRevealFailed(names.error().text);
                                     }
                                 });
}

void DossierPage::goTo(const QString& section) {
    if (section == u"victims" || section == u"notes") {
        setSideOpen(true);
        return;
    }
    for (const DossierSections::Section& s : m_sections->sections()) {
        if (s.id != section) continue;
        m_goingTo = true;
        m_scroll->verticalScrollBar()->setValue(s.widget->mapTo(m_sections, QPoint()).y() - 8);
        m_goingTo = false;
    }
}

void DossierPage::markSection() {
    if (m_goingTo) return;
    const int top = m_scroll->verticalScrollBar()->value() + 24;
    QString current;
    for (const DossierSections::Section& s : m_sections->sections())
        if (s.widget->mapTo(m_sections, QPoint()).y() <= top) current = s.id;
    if (!current.isEmpty()) m_index->mark(current);
}

void DossierPage::connectOrigins() {
    connect(m_sections, &DossierSections::originRequested, this, &DossierPage::showOriginsOfCrime);
    connect(m_header, &HeaderCard::originRequested, this, &DossierPage::showOriginsOfSuspect);
    connect(m_victims, &VictimsSection::originRequested, this, &DossierPage::showOriginsOfVictim);
    connect(m_victims, &VictimsSection::namesHidden, this, [this] {
        m_revealed.clear();
        if (m_origins->holdsNames()) m_origins->close(false);
    });
    connect(m_origins, &OriginPanel::copied, this,
            [this](int rows) { logCopy(QStringLiteral("origins"), rows); });
    connect(m_origins, &OriginPanel::historyRequested, this, [this](const OriginRow& row) {
        if (!m_session) return;
        m_session->dossiers().history(
            row.kind, row.key, this, [this, asked = ++m_originAsked](Result<std::vector<RowVersion>> answer) {
                if (asked == m_originAsked && m_origins->isVisible()) m_origins->setHistory(answer);
            });
    });
}

void DossierPage::showOriginsOfCrime(const QString& section, const QString& crimeNo) {
    if (!m_dossier) return;
    const std::string no = crimeNo.toStdString();
    const std::string& ref = m_dossier->person.nominalRef;
    std::vector<OriginRow> rows;
    const auto link = [&](Role role) {
        rows.push_back(
            {FileKind::Links, {no, ref, std::string(code(role))}, tr("Link: %1").arg(label(role).toLower())});
    };
    if (!no.empty()) rows.push_back({FileKind::Crimes, {no}, tr("Crime %1").arg(crimeNo)});
    if (section == u"asvictim") {
        const auto among = [&](const std::vector<Crime>& crimes) {
            return std::any_of(crimes.begin(), crimes.end(), [&](const Crime& c) { return c.crimeNo == no; });
        };
        if (among(m_dossier->asVictim)) link(Role::Victim);
        if (among(m_dossier->asWitness)) link(Role::Witness);
    } else if (const DossierCrime* crime = tables::accusedCrime(*m_dossier, no)) {
        for (const Role role : crime->roles) link(role);
    }
    m_origins->open(rows, false);
}

void DossierPage::showOriginsOfSuspect() {
    if (!m_dossier) return;
    m_origins->open({{FileKind::Persons, {m_dossier->person.nominalRef}, tr("Suspect %1").arg(m_ref)}},
                    false);
}

void DossierPage::showOriginsOfVictim(const QString& pseudonym) {
    const auto name = std::find_if(m_revealed.begin(), m_revealed.end(), [&](const RevealedVictim& v) {
        return v.pseudonym == pseudonym.toStdString();
    });
    if (!m_dossier || name == m_revealed.end()) return;
    std::vector<OriginRow> rows{{FileKind::Persons, {name->nominalRef}, tr("Victim %1").arg(pseudonym)}};
    for (const DossierVictim& victim : m_dossier->victims) {
        if (victim.pseudonym != name->pseudonym) continue;
        for (const std::string& no : victim.crimeNos)
            rows.push_back({FileKind::Links,
                            {no, name->nominalRef, std::string(code(Role::Victim))},
                            tr("Link to %1").arg(QString::fromStdString(no))});
    }
    m_origins->open(rows, true);
}

void DossierPage::logCopy(const QString& what, int rows) {
    if (m_session) {
        m_session->audit().record({QStringView(audit_action::kCopied).toString(), m_ref,
                                   QStringLiteral("%1, %2 rows").arg(what).arg(rows)});
    }
    Q_EMIT messageShown(tr("%n row(s) copied", nullptr, rows));
}

void DossierPage::requestPack() {
    if (!m_dossier) return;
    m_notes->flush();
    Q_EMIT packRequested({m_ref});
}

void DossierPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    adaptToWidth();
}

void DossierPage::adaptToWidth() {
    const bool narrow = width() < kNarrow;
    if (narrow == m_narrow && m_edge->isVisibleTo(this) == narrow) return;
    m_narrow = narrow;
    m_edge->setVisible(narrow);
    setSideOpen(!narrow);
}

void DossierPage::setSideOpen(bool open) {
    // Never hides what someone is typing into.
    if (!open && m_side->isAncestorOf(focusWidget())) m_index->setFocus(Qt::OtherFocusReason);
    m_side->setVisible(open);
    const QSignalBlocker blocker(m_edgeButton);
    m_edgeButton->setChecked(open);
}

} // namespace harmdesk::views

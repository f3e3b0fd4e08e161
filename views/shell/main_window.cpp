// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_window.h"

#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "models/settings/settings.h"
#include "views/common/key_hint.h"
#include "views/common/page.h"
#include "views/common/style_props.h"
#include "views/shell/actions.h"
#include "views/shell/command_palette.h"
#include "views/shell/context_strip.h"
#include "views/shell/marking_banner.h"
#include "views/shell/navigation_rail.h"
#include "views/shell/status_line.h"
#include "views/shell/stop_bar.h"
#include "views/shell/welcome_panel.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace harmdesk::views {

using settings::Settings;
namespace keys = settings::keys;

namespace {
constexpr int kLabelsFromHeight = 800; // below, or narrower than this width, the rail shows icons alone
constexpr int kLabelsFromWidth = 1300;
constexpr QSize kTitleBar(0, 40); // what a desktop puts above a window, at most
constexpr std::size_t kMostPlaces = 100;
} // namespace

MainWindow::MainWindow(CaseCreator createCase, QWidget* parent)
    : QMainWindow(parent)
    , m_createCase(std::move(createCase))
    , m_actions(new Actions(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setCentralWidget(buildFrame());
    m_palette = new CommandPalette(centralWidget());
    m_palette->setActions(m_actions->all());
    m_status = new StatusLine(centralWidget());
    connect(m_palette, &CommandPalette::suspectChosen, this, &MainWindow::showDossier);
    connect(m_rail, &NavigationRail::pageChosen, this, &MainWindow::showPage);
    connect(m_strip, &ContextStrip::asAtChosen, this, [this](Date day) {
        m_asAtIsDefault = false;
        rank(day, m_session->ranking().profile());
    });
    connect(m_strip, &ContextStrip::profileChosen, this, &MainWindow::useProfile);
    connect(m_strip, &ContextStrip::profileFileWanted, this, &MainWindow::chooseProfileFile);
    connect(m_strip, &ContextStrip::pageWanted, this, &MainWindow::showPage);
    connect(m_strip, &ContextStrip::freezeWanted, (*m_actions)[QStringLiteral("cycle.freeze")],
            &QAction::trigger);
    connect(m_strip, &ContextStrip::unmappedSuspectsWanted, this, &MainWindow::unmappedSuspectsWanted);
    connect(m_strip, &ContextStrip::unmappedOffencesWanted, this, &MainWindow::unmappedOffencesWanted);
    connect(m_strip, &ContextStrip::reloadWanted, (*m_actions)[QStringLiteral("case.reload")],
            &QAction::trigger);
    connect(m_welcome, &WelcomePanel::openWanted, this, &MainWindow::chooseCaseToOpen);
    connect(m_welcome, &WelcomePanel::newWanted, this, &MainWindow::chooseNewCase);
    connect(m_welcome, &WelcomePanel::recentChosen, this, &MainWindow::openCase);
    connect(m_stopBar, &StopBar::keepWanted, this, [this] {
        m_leave = nullptr;
        m_stopBar->hide();
        if (auto* current = qobject_cast<Page*>(m_stack->currentWidget())) current->activated();
    });
    connect(m_stopBar, &StopBar::stopWanted, this, [this] {
        m_stopBar->hide();
        if (const auto leave = std::exchange(m_leave, nullptr)) leave();
    });
    connect(&Settings::instance(), &Settings::changed, this, &MainWindow::applySettings);
    buildMenus();
    connectActions();
    applySettings();
    retranslate();
    m_welcome->setFocus(Qt::OtherFocusReason);
    m_welcome->showChoices(Settings::instance().get(keys::kRecentCases));
    // The marking at the foot has to be seen, so the first window leaves room for its own title bar.
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - kTitleBar));
    restoreGeometry(Settings::instance().get(keys::kWindowGeometry));
    updateState();
}

MainWindow::~MainWindow() {
    for (Page* page : m_pages) page->setSession(nullptr);
    m_strip->setSession(nullptr);
}

QWidget* MainWindow::buildFrame() {
    auto* frame = new QWidget;
    setSurface(frame, Surface::Win);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_topMark = new MarkingBanner;
    m_topMark->setObjectName(QStringLiteral("markTop"));
    m_bottomMark = new MarkingBanner;
    m_bottomMark->setObjectName(QStringLiteral("markBottom"));
    m_menuBar = new QMenuBar;
    m_menuBar->setObjectName(QStringLiteral("menuBar"));
    auto* head = new QFrame; // a hairline between menu and strip
    setEdge(head, Edge::Bottom);
    // Not the bar's own corner: that keeps its first size when the synthetic tag comes.
    auto* headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(0, 0, 0, 1);
    headLayout->setSpacing(0);
    headLayout->addWidget(m_menuBar, 1);
    headLayout->addWidget(buildCorner());
    m_strip = new ContextStrip;
    m_rail = new NavigationRail;
    m_stack = new QStackedWidget;
    m_welcome = new WelcomePanel;
    m_stack->addWidget(m_welcome);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_rail);
    body->addWidget(m_stack, 1);
    layout->addWidget(m_topMark);
    layout->addWidget(head);
    layout->addWidget(m_strip);
    m_stopBar = new StopBar;
    layout->addWidget(m_stopBar);
    layout->addLayout(body, 1);
    layout->addWidget(m_bottomMark);
    return frame;
}

QWidget* MainWindow::buildCorner() {
    auto* corner = new QWidget;
    setSurface(corner, Surface::Win);
    auto* layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->setSpacing(4);
    m_synthetic = new QLabel;
    m_synthetic->setObjectName(QStringLiteral("syntheticTag"));
    setTag(m_synthetic, TagTone::Neutral);
    const auto button = [this](const char* action, const QString& icon) {
        QAction* does = (*m_actions)[QLatin1String(action)];
        auto* made = new KeyButton({}, does->shortcut());
        made->setObjectName(QLatin1String("corner.") + QLatin1String(action));
        if (!icon.isEmpty()) made->setIcon(theme().icon(icon, &Tokens::ink2, &Tokens::ink2));
        made->setIconSize({13, 13});
        setStyleProperty(made, "quiet", true);
        connect(made, &QPushButton::clicked, does, &QAction::trigger);
        return made;
    };
    m_goTo = button("help.palette", QStringLiteral("search"));
    m_keys = button("help.keys", {});
    layout->addWidget(m_synthetic, 0, Qt::AlignVCenter);
    layout->addSpacing(6);
    layout->addWidget(m_goTo);
    layout->addWidget(m_keys);
    return corner;
}

// ---- pages
// --------------------------------------------------------------------------------------------------------

void MainWindow::addPage(Page* page, bool atEnd) {
    m_pages.push_back(page);
    m_stack->addWidget(page);
    m_rail->addPage(page->pageId(), page->iconName(), page->railTitle(), atEnd);
    m_rail->setToolTip(page->pageId(), page->title());
    connectPage(page);
    page->setSession(session());
    updateState();
}

void MainWindow::replacePage(Page* page) {
    for (Page*& held : m_pages) {
        if (held->pageId() != page->pageId()) continue;
        Page* old = held;
        held = page;
        m_stack->insertWidget(m_stack->indexOf(old), page);
        const bool current = m_stack->currentWidget() == old;
        connectPage(page);
        page->setSession(session());
        if (current) {
            old->leaving();
            m_stack->setCurrentWidget(page);
        }
        m_stack->removeWidget(old);
        old->setSession(nullptr);
        old->deleteLater();
        return;
    }
}

void MainWindow::connectPage(Page* page) {
    connect(page, &Page::dossierRequested, this, &MainWindow::showDossier);
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    connect(page, &Page::messageShown, this, &MainWindow::showMessage);
    connect(page, &Page::errorShown, this, &MainWindow::showError);
    connect(page, &Page::packRequested, this, &MainWindow::packWanted);
}

Page* MainWindow::page(const QString& pageId) const {
    for (Page* page : m_pages)
        if (page->pageId() == pageId) return page;
    return nullptr;
}

QString MainWindow::currentPageId() const {
    for (Page* page : m_pages)
        if (m_stack->currentWidget() == page) return page->pageId();
    return {};
}

const QStringList& MainWindow::pageIds() {
    static const QStringList ids{
        QStringLiteral("ranking"),    QStringLiteral("dossier"), QStringLiteral("intake"),
        QStringLiteral("codes"),      QStringLiteral("cycles"),  QStringLiteral("sandbox"),
        QStringLiteral("profiles"),   QStringLiteral("missed"),  QStringLiteral("trends"),
        QStringLiteral("monitoring"), QStringLiteral("audit"),   QStringLiteral("settings")};
    return ids;
}

cases::CaseSession* MainWindow::session() const {
    return m_sessionOpen ? m_session.get() : nullptr;
}

void MainWindow::showPage(const QString& pageId) {
    if (page(pageId)) go({pageId, {}});
}

void MainWindow::showDossier(const QString& nominalRef) {
    if (page(QStringLiteral("dossier")) && session()) go({QStringLiteral("dossier"), nominalRef});
}

void MainWindow::go(const Place& place) {
    if (m_history.empty() || m_history[m_at] != place) {
        if (!m_history.empty()) m_history.resize(m_at + 1); // a new way forgets what lay ahead
        m_history.push_back(place);
        if (m_history.size() > kMostPlaces) m_history.erase(m_history.begin());
        m_at = m_history.size() - 1;
    }
    visit(place);
}

void MainWindow::visit(const Place& place) {
    Page* next = page(place.pageId);
    if (!next) return;
    auto* before = qobject_cast<Page*>(m_stack->currentWidget());
    if (before && before != next) before->leaving();
    // Without a case only the settings have anything to show.
    const bool shown = session() || place.pageId == QLatin1String("settings");
    if (before && before != next) m_status->clearMessage(); // it was about that page
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(next) : m_welcome);
    m_rail->setCurrent(place.pageId);
    if (session()) Settings::instance().set(keys::kLastPage, place.pageId);
    if (shown && !place.nominalRef.isEmpty()) Q_EMIT suspectWanted(place.nominalRef);
    if (shown && before != next) next->activated();
    updateState();
}

void MainWindow::goBack() {
    if (m_at > 0) visit(m_history[--m_at]);
}

void MainWindow::goForward() {
    if (m_at + 1 < m_history.size()) visit(m_history[++m_at]);
}

// ---- state
// --------------------------------------------------------------------------------------------------------

void MainWindow::showError(const Error& error) {
    m_status->showError(error);
}

void MainWindow::showMessage(const QString& text) {
    m_status->showMessage(text);
}

void MainWindow::updateState() {
    const bool open = session() != nullptr;
    const auto action = [this](const char* id) { return (*m_actions)[QLatin1String(id)]; };
    for (const char* id :
         {"file.pack", "case.asat", "case.profile", "case.reload", "case.verify", "case.close"})
        action(id)->setEnabled(open);
    action("file.pack")->setEnabled(open && m_session->ranking().current());
    const bool editable = open && !m_session->isReadOnly();
    action("file.import")->setEnabled(editable);
    action("file.import")->setToolTip(open && !editable ? m_session->readOnlyReason() : QString());
    action("view.back")->setEnabled(m_at > 0);
    action("view.forward")->setEnabled(m_at + 1 < m_history.size());
    for (const char* id : {"cycle.open", "cycle.freeze"}) {
        action(id)->setEnabled(editable && page(QStringLiteral("cycles")));
        action(id)->setToolTip(open && !editable ? m_session->readOnlyReason() : QString());
    }
    for (const QString& id : pageIds())
        action(("view." + id.toLatin1()).constData())->setVisible(page(id) != nullptr);
    m_synthetic->setVisible(open && m_session->info().synthetic);
    setWindowTitle(open ? tr("%1 – Harmdesk").arg(m_session->info().name) : QStringLiteral("Harmdesk"));
}

void MainWindow::applySettings() {
    const Settings& s = Settings::instance();
    theme().setScheme(static_cast<ColorScheme>(s.get(keys::kScheme)));
    m_topMark->setText(s.get(keys::kMarking));
    m_bottomMark->setText(s.get(keys::kMarking));
    const char* ids[] = {"view.scheme.system", "view.scheme.light", "view.scheme.dark"};
    (*m_actions)[QLatin1String(ids[static_cast<int>(s.get(keys::kScheme))])]->setChecked(true);
}

void MainWindow::retranslate() {
    m_actions->retranslate();
    const Actions::Group groups[] = {Actions::Group::File, Actions::Group::Edit,  Actions::Group::View,
                                     Actions::Group::Case, Actions::Group::Cycle, Actions::Group::Help};
    for (qsizetype i = 0; i < m_menus.size(); ++i) m_menus[i]->setTitle(Actions::groupTitle(groups[i]));
    if (m_recentMenu) m_recentMenu->setTitle(tr("Open recent"));
    m_menuBar->setAccessibleName(tr("Menu bar"));
    m_synthetic->setText(tr("SYNTHETIC DATA"));
    m_synthetic->setToolTip(tr("Every import into this case was marked synthetic: nobody in it exists."));
    for (KeyButton* button : {m_goTo, m_keys}) {
        const QAction* does = button == m_goTo ? (*m_actions)[QStringLiteral("help.palette")]
                                               : (*m_actions)[QStringLiteral("help.keys")];
        button->setText(does->text());
        button->setAccessibleName(does->text());
        button->updateGeometry();
    }
    m_rail->setAccessibleName(tr("Pages"));
    for (const Page* page : m_pages) {
        m_rail->setTitle(page->pageId(), page->railTitle());
        m_rail->setToolTip(page->pageId(), page->title());
    }
    updateState();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool roomy = width() >= kLabelsFromWidth && height() >= kLabelsFromHeight;
    m_rail->setLabelsShown(roomy);
    m_strip->setNarrow(!roomy);
    QRect area = centralWidget()->rect();
    area.setBottom(area.bottom() - m_bottomMark->sizeHint().height());
    m_status->place(area);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace harmdesk::views

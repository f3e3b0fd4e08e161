// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/missed/missed_page.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "models/domain/case_columns.h"
#include "models/tables/missed_model.h"
#include "views/common/data_table.h"
#include "views/common/list_cut_off.h"
#include "views/common/section_header.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <array>

namespace harmdesk::views {

namespace {

constexpr std::size_t kMost = 20; // rows of each list
/// The built-in profiles that look at the same case in another way.
constexpr std::array<const char*, 4> kOthers{"frequency", "rfh", "da-only", "long-window"};

QTabBar* tabBar(const QString& name, const QString& accessible) {
    auto* tabs = new QTabBar;
    tabs->setObjectName(name);
    tabs->setAccessibleName(accessible);
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    return tabs;
}

QString number(qlonglong n) {
    return QLocale(QLocale::English).toString(n);
}

/// The other profiles, without the one in use.
std::vector<Profile> othersThan(const Profile& used) {
    std::vector<Profile> found;
    for (const char* name : kOthers)
        for (const Profile& profile : builtInProfiles())
            if (profile.name == name && profile != used) found.push_back(profile);
    return found;
}

} // namespace

/// Lists belong to one ranking and one cut-off; each half is counted when it is looked at.
struct MissedPage::Shown {
    std::shared_ptr<const Ranking> listsOf;
    int listsCutOff = 0;
    harm::MissedLists lists{};
    std::shared_ptr<const Ranking> undersOf;
    int undersCutOff = 0;
    Unders unders;
};

MissedPage::MissedPage(QWidget* parent)
    : Page(parent)
    , m_shown(std::make_unique<Shown>())
    , m_cutOff(new ListCutOff(this))
    , m_model(new tables::MissedModel(this))
    , m_allegations(new tables::MissedAllegationModel(this))
    , m_underModel(new tables::MissedUnderModel(this))
    , m_views(tabBar(QStringLiteral("missedViews"), tr("What the list misses: views")))
    , m_stack(new QStackedWidget) {
    setObjectName(QStringLiteral("missedPage"));
    setSurface(this, Surface::Win);
    m_views->addTab({});
    m_views->addTab(tr("Under other profiles"));
    auto* head = new QFrame;
    setEdge(head, Edge::Bottom);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 4, 12, 0);
    row->setSpacing(16);
    row->addWidget(makeLabel(title(), TextStyle::SectionTitle));
    row->addWidget(m_views);
    row->addStretch(1);

    auto* why = makeLabel(
        tr("A list by harm puts one grave allegation before very many lesser ones: that is what it is for. "
           "These are the suspects that it therefore does not show."),
        TextStyle::Body, TextTone::Second);
    why->setObjectName(QStringLiteral("missedWhy"));
    why->setWordWrap(true);
    why->setContentsMargins(12, 8, 12, 0);
    m_stack->addWidget(buildLists());
    m_stack->addWidget(buildProfiles());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(why);
    layout->addWidget(m_stack, 1);
    connect(m_views, &QTabBar::currentChanged, this, [this](int view) {
        m_stack->setCurrentIndex(view);
        refresh();
    });
    connectTables();
    connect(m_cutOff, &ListCutOff::changed, this, &MissedPage::refresh);
    setSession(nullptr);
}

MissedPage::~MissedPage() = default;

QWidget* MissedPage::buildLists() {
    m_lists = tabBar(QStringLiteral("missedLists"), tr("Lists of suspects outside the top"));
    for (std::size_t i = 0; i < harm::kMissedCount; ++i) m_lists->addTab({});
    m_rule = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_rule->setObjectName(QStringLiteral("missedRule"));
    m_rule->setWordWrap(true);

    m_table = new DataTable(QStringLiteral("missed"));
    m_table->setObjectName(QStringLiteral("missedTable"));
    m_table->setAccessibleName(tr("Suspects outside the top of the list"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false); // the order is the finding
    m_table->setDefaultWidths({{QStringLiteral("suspect"), 26},
                               {QStringLiteral("ref"), 11},
                               {QStringLiteral("rank"), 12},
                               {QStringLiteral("score"), 14},
                               {QStringLiteral("reports"), 9},
                               {QStringLiteral("victims"), 9},
                               {QStringLiteral("recent"), 11},
                               {QStringLiteral("before"), 12},
                               {QStringLiteral("change"), 9}});
    m_table->setStretchColumn(QStringLiteral("reason"));
    m_table->setModel(m_model);
    m_state = new StatePanel(m_table);
    m_state->setObjectName(QStringLiteral("missedState"));

    m_allegationHead = new SectionHeader(tr("Allegations"));
    m_allegationTable = new DataTable(QStringLiteral("missedAllegations"));
    m_allegationTable->setObjectName(QStringLiteral("missedAllegationTable"));
    m_allegationTable->setAccessibleName(tr("Allegations behind the chosen suspect"));
    m_allegationTable->setSortingEnabled(false);
    m_allegationTable->setDefaultWidths({{QStringLiteral("date"), 14},
                                         {QStringLiteral("crime_no"), 14},
                                         {QStringLiteral("part"), 26},
                                         {QStringLiteral("victims"), 9},
                                         {QStringLiteral("days"), 12}});
    m_allegationTable->setStretchColumn(QStringLiteral("offence"));
    m_allegationTable->setModel(m_allegations);
    m_allegationPart = new QWidget;
    auto* lower = new QVBoxLayout(m_allegationPart);
    lower->setContentsMargins(0, 8, 0, 0);
    lower->setSpacing(6);
    lower->addWidget(m_allegationHead);
    lower->addWidget(m_allegationTable, 1);

    auto* halves = new QSplitter(Qt::Vertical);
    halves->setObjectName(QStringLiteral("missedHalves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_state);
    halves->addWidget(m_allegationPart);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 1);
    m_allegationPart->hide();

    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(12, 4, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_lists);
    column->addWidget(m_rule);
    column->addWidget(halves, 1);
    return part;
}

QWidget* MissedPage::buildProfiles() {
    m_profiles = tabBar(QStringLiteral("missedProfiles"), tr("Other profiles"));
    m_profileText = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_profileText->setObjectName(QStringLiteral("missedProfileText"));
    m_profileText->setWordWrap(true);
    m_underTable = new DataTable(QStringLiteral("missedUnder"));
    m_underTable->setObjectName(QStringLiteral("missedUnderTable"));
    m_underTable->setAccessibleName(tr("Suspects in the top under another profile only"));
    m_underTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_underTable->setSortingEnabled(false);
    m_underTable->setDefaultWidths({{QStringLiteral("other_rank"), 11},
                                    {QStringLiteral("ref"), 11},
                                    {QStringLiteral("rank"), 12},
                                    {QStringLiteral("other_score"), 14},
                                    {QStringLiteral("score"), 14},
                                    {QStringLiteral("reports"), 9},
                                    {QStringLiteral("victims"), 9},
                                    {QStringLiteral("latest"), 14}});
    m_underTable->setStretchColumn(QStringLiteral("suspect"));
    m_underTable->setModel(m_underModel);
    m_underState = new StatePanel(m_underTable);
    m_underState->setObjectName(QStringLiteral("missedUnderState"));
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(12, 4, 12, 8);
    column->setSpacing(6);
    column->addWidget(m_profiles);
    column->addWidget(m_profileText);
    column->addWidget(m_underState, 1);
    return part;
}

void MissedPage::connectTables() {
    connect(m_lists, &QTabBar::currentChanged, this, &MissedPage::showList);
    connect(m_profiles, &QTabBar::currentChanged, this, &MissedPage::showProfile);
    connect(m_table, &DataTable::rowActivated, this, &MissedPage::openRow);
    connect(m_underTable, &DataTable::rowActivated, this, &MissedPage::openRow);
    connect(m_allegationTable, &DataTable::rowActivated, this, [this] { openRow(m_table->currentIndex()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { showAllegations(); });
    for (StatePanel* state : {m_state, m_underState})
        connect(state, &StatePanel::retryRequested, this, &MissedPage::refresh);
    for (DataTable* table : {m_table, m_underTable, m_allegationTable})
        connect(table, &DataTable::copied, this, [this](int rows) {
            if (m_session)
                m_session->audit().record({QString::fromUtf16(audit_action::kCopied),
                                           QStringLiteral("what the list misses"),
                                           QStringLiteral("%1 rows").arg(rows)});
            Q_EMIT messageShown(tr("%n row(s) copied", nullptr, rows));
        });
}

void MissedPage::setSession(cases::CaseSession* session) {
    if (m_session) m_session->ranking().disconnect(this);
    m_session = session;
    m_cutOff->setSession(session);
    *m_shown = {};
    m_model->clear();
    m_allegations->setAllegations(nullptr, {});
    m_underModel->clear();
    m_rule->clear();
    m_profileText->clear();
    m_allegationPart->hide();
    nameTabs();
    for (StatePanel* state : {m_state, m_underState})
        state->showEmpty(tr("Open a case to see what its list misses."));
    if (!session) return;
    auto& service = session->ranking();
    connect(&service, &cases::RankingService::rankingReady, this, [this] { refresh(); });
    connect(&service, &cases::RankingService::rankingFailed, this, [this](const Error& error) {
        if (error.kind == ErrorKind::Cancelled) return;
        m_state->showError(error, false);
        m_underState->showError(error, false);
    });
    refresh();
}

void MissedPage::activated() {
    shownTable()->setFocus(Qt::OtherFocusReason);
}

void MissedPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    refresh();
}

void MissedPage::showView(View view) {
    m_views->setCurrentIndex(static_cast<int>(view));
}

MissedPage::View MissedPage::view() const {
    return static_cast<View>(m_views->currentIndex());
}

DataTable* MissedPage::shownTable() const {
    return view() == View::Lists ? m_table : m_underTable;
}

void MissedPage::refresh() {
    if (!m_session || !isVisible()) return;
    if (!m_session->ranking().current()) {
        m_state->showLoading(tr("Waiting for the list"));
        m_underState->showLoading(tr("Waiting for the list"));
        return;
    }
    if (view() == View::Lists)
        countLists();
    else
        countProfiles();
}

void MissedPage::countLists() {
    const std::shared_ptr<const Ranking> ranking = m_session->ranking().current();
    const int cutOff = m_cutOff->places();
    if (m_shown->listsOf == ranking && m_shown->listsCutOff == cutOff) {
        showList(m_lists->currentIndex()); // what was asked for in between is not waited for
        return;
    }
    m_state->showLoading(tr("Looking for what the list misses"));
    m_session->reading().run<harm::MissedLists>(
        {tr("What the list misses"), QStringLiteral("missed.lists"), true, this},
        [ranking, cutOff](const WorkContext& work) {
            return harm::missedLists(*ranking, cutOff, kMost, work);
        },
        [this, ranking, cutOff](Result<harm::MissedLists> lists) {
            takeLists(ranking, cutOff, std::move(lists));
        });
}

void MissedPage::takeLists(const std::shared_ptr<const Ranking>& ranking, int cutOff,
                           Result<harm::MissedLists> lists) {
    if (!m_session || m_session->ranking().current() != ranking || m_cutOff->places() != cutOff)
        return; // of another case, an older list or a cut-off that was taken back
    if (!lists) {
        m_state->showError(lists.error());
        return;
    }
    m_shown->listsOf = ranking;
    m_shown->listsCutOff = cutOff;
    m_shown->lists = std::move(*lists);
    nameTabs();
    showList(m_lists->currentIndex());
}

/// With the numbers of what is shown, if any is.
void MissedPage::nameTabs() {
    const bool counted = m_shown->listsOf != nullptr;
    m_views->setTabText(
        0, counted ? tr("Outside the top %1").arg(number(m_shown->listsCutOff)) : tr("Outside the top"));
    for (std::size_t i = 0; i < harm::kMissedCount; ++i) {
        const QString name = tables::missedTitle(static_cast<harm::Missed>(i));
        m_lists->setTabText(static_cast<int>(i), counted ? QStringLiteral("%1 %2").arg(
                                                               name, number(m_shown->lists[i].found))
                                                         : name);
    }
    if (m_shown->undersOf) return;
    const QSignalBlocker quiet(m_profiles);
    while (m_profiles->count() > 0) m_profiles->removeTab(0);
}

void MissedPage::showList(int tab) {
    if (!m_shown->listsOf || tab < 0) return;
    const harm::MissedList& list = m_shown->lists[static_cast<std::size_t>(tab)];
    QString rule = tables::missedRule(list.kind, m_shown->listsOf->profile);
    const auto shown = static_cast<qlonglong>(list.rows.size());
    if (shown < list.found)
        rule += QLatin1Char(' ') + tr("The first %1 of %2 are shown.").arg(number(shown), number(list.found));
    m_rule->setText(rule);
    m_model->setList(m_shown->listsOf, list);
    const bool detailed =
        list.kind == harm::Missed::CoercivePattern || list.kind == harm::Missed::NearlyRanked;
    m_allegationPart->setVisible(detailed && !list.rows.empty());
    if (list.rows.empty()) {
        m_state->showEmpty(tr("Nobody outside the top meets this rule."));
    } else {
        m_state->showContent();
        m_table->selectRow(0);
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    showAllegations();
}

void MissedPage::showAllegations() {
    const int row = m_table->currentIndex().row();
    if (!m_shown->listsOf || row < 0 || row >= m_model->rowCount()) {
        m_allegations->setAllegations(nullptr, {});
        m_allegationHead->setNote({});
        return;
    }
    const std::vector<std::uint32_t>& crimes = m_model->suspect(row).allegations;
    const QString ref = m_model->index(row, 0).data(tables::RefRole).toString();
    const auto kind = static_cast<harm::Missed>(m_lists->currentIndex());
    m_allegationHead->setTitle(kind == harm::Missed::CoercivePattern ? tr("Allegations that meet the rule")
                                                                     : tr("Counted allegations"));
    m_allegationHead->setNote(tr("%1: %n allegation(s)", nullptr, static_cast<int>(crimes.size())).arg(ref));
    m_allegations->setAllegations(m_shown->listsOf, crimes);
}

void MissedPage::countProfiles() {
    const std::shared_ptr<const Ranking> ranking = m_session->ranking().current();
    const int cutOff = m_cutOff->places();
    if (m_shown->undersOf == ranking && m_shown->undersCutOff == cutOff) {
        showProfile(m_profiles->currentIndex());
        return;
    }
    m_underState->showLoading(tr("Ranking under other profiles"));
    m_session->reading().run<Unders>(
        {tr("Ranking under other profiles"), QStringLiteral("missed.profiles"), true, this},
        [ranking, cutOff](const WorkContext& work) -> Result<Unders> {
            Unders unders;
            for (const Profile& profile : othersThan(ranking->profile)) {
                HARMDESK_TRY_ASSIGN(under, harm::missedUnder(*ranking, profile, cutOff, work));
                unders.push_back(std::move(under));
            }
            return unders;
        },
        [this, ranking, cutOff](Result<Unders> unders) { takeProfiles(ranking, cutOff, std::move(unders)); });
}

void MissedPage::takeProfiles(const std::shared_ptr<const Ranking>& ranking, int cutOff,
                              Result<Unders> unders) {
    if (!m_session || m_session->ranking().current() != ranking || m_cutOff->places() != cutOff) return;
    if (!unders) {
        m_underState->showError(unders.error());
        return;
    }
    const int tab = std::max(m_profiles->currentIndex(), 0);
    m_shown->undersOf = ranking;
    m_shown->undersCutOff = cutOff;
    m_shown->unders = std::move(*unders);
    {
        const QSignalBlocker quiet(m_profiles);
        while (m_profiles->count() > 0) m_profiles->removeTab(0);
        for (const harm::MissedUnder& under : m_shown->unders)
            m_profiles->addTab(
                QStringLiteral("%1 %2").arg(QString::fromStdString(under.profile.name),
                                            number(static_cast<qlonglong>(under.rows.size()))));
        m_profiles->setCurrentIndex(std::min(tab, m_profiles->count() - 1));
    }
    showProfile(m_profiles->currentIndex());
}

void MissedPage::showProfile(int tab) {
    if (!m_shown->undersOf || tab < 0 || tab >= static_cast<int>(m_shown->unders.size())) return;
    const harm::MissedUnder& under = m_shown->unders[static_cast<std::size_t>(tab)];
    m_profileText->setText(
        tr("%1: %2. Of its first %3, %4 are in the top %5 of the list too; %6 are not and stand here.")
            .arg(QString::fromStdString(under.profile.name), profileSentence(under.profile),
                 number(under.listed), number(under.inBoth), number(m_shown->undersCutOff),
                 number(static_cast<qlonglong>(under.rows.size()))));
    m_underModel->setUnder(m_shown->undersOf, under);
    if (under.rows.empty()) {
        m_underState->showEmpty(tr("The list shows everybody whom this profile shows."));
    } else {
        m_underState->showContent();
        m_underTable->selectRow(0);
        m_underTable->setCurrentIndex(m_underModel->index(0, 0));
    }
}

void MissedPage::openRow(const QModelIndex& index) {
    const QString ref = index.data(tables::RefRole).toString();
    if (!ref.isEmpty()) Q_EMIT dossierRequested(ref);
}

} // namespace harmdesk::views

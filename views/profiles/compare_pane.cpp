// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/profiles/compare_pane.h"

#include "models/cases/case_session.h"
#include "models/cases/profile_compare.h"
#include "models/cases/ranking_service.h"
#include "models/tables/compare_list_model.h"
#include "models/tables/profile_values_model.h"
#include "views/common/data_table.h"
#include "views/common/list_cut_off.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {
constexpr int kSuspectCharacters = 20; // at least, before the table scrolls
}

ComparePane::ComparePane(QWidget* parent)
    : QFrame(parent)
    , m_cutOff(new ListCutOff(this))
    , m_a(new QComboBox)
    , m_b(new QComboBox)
    , m_side(new QComboBox)
    , m_all(new QCheckBox(tr("all settings")))
    , m_differences(makeLabel({}, TextStyle::SectionTitle))
    , m_sentence(makeLabel({}, TextStyle::Body))
    , m_values(new tables::ProfileValuesModel(this))
    , m_model(new tables::CompareListModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_valueTable(new DataTable(QStringLiteral("compareSettings")))
    , m_table(new DataTable(QStringLiteral("compareLists"))) {
    setObjectName(QStringLiteral("comparePane"));
    setSurface(this, Surface::Base);
    m_a->setObjectName(QStringLiteral("compareA"));
    m_a->setAccessibleName(tr("The first profile"));
    m_b->setObjectName(QStringLiteral("compareB"));
    m_b->setAccessibleName(tr("The second profile"));
    m_side->setObjectName(QStringLiteral("compareSide"));
    m_side->setAccessibleName(tr("Which suspects"));
    m_all->setObjectName(QStringLiteral("compareAll"));
    m_all->setAccessibleName(tr("Show all settings, not only those that differ"));
    m_differences->setObjectName(QStringLiteral("compareDifferences"));
    m_sentence->setObjectName(QStringLiteral("compareSentence"));
    m_sentence->setWordWrap(true);
    for (QComboBox* box : {m_a, m_b, m_side}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(18);
    }
    m_side->addItem(tr("On either list"), -1);
    m_side->addItem(tr("On the first alone"), static_cast<int>(harm::ComparedSuspect::Side::OnlyA));
    m_side->addItem(tr("On the second alone"), static_cast<int>(harm::ComparedSuspect::Side::OnlyB));
    m_side->addItem(tr("On both"), static_cast<int>(harm::ComparedSuspect::Side::Both));

    m_valueTable->setObjectName(QStringLiteral("compareValueTable"));
    m_valueTable->setAccessibleName(tr("Settings of the two profiles"));
    m_valueTable->setSortingEnabled(false);
    m_valueTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_valueTable->setDefaultWidths(
        {{QStringLiteral("setting"), 27}, {QStringLiteral("a"), 24}, {QStringLiteral("b"), 24}});
    m_valueTable->setStretchColumn(QStringLiteral("help"));
    m_valueTable->setModel(m_values);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(tables::SortRole);
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("Suspects in the first places of either list, with their rank in both"));
    m_table->setDefaultWidths({{QStringLiteral("side"), 17},
                               {QStringLiteral("ref"), 10},
                               {QStringLiteral("rank_a"), 13},
                               {QStringLiteral("rank_b"), 13},
                               {QStringLiteral("score_a"), 13},
                               {QStringLiteral("score_b"), 13}});
    m_table->setStretchColumn(QStringLiteral("suspect"), kSuspectCharacters);
    m_table->setModel(m_sorted);

    auto* choice = new QHBoxLayout;
    choice->setSpacing(8);
    const auto labelled = [choice](const QString& text, QWidget* control) {
        auto* label = makeLabel(text, TextStyle::Body, TextTone::Second);
        label->setBuddy(control);
        choice->addWidget(label);
        choice->addWidget(control);
    };
    labelled(tr("First"), m_a);
    labelled(tr("Second"), m_b);
    choice->addStretch(1);
    auto* settingsHead = new QHBoxLayout;
    settingsHead->addWidget(m_differences, 1);
    settingsHead->addWidget(m_all);
    auto* upper = new QWidget;
    auto* upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 6);
    upperColumn->setSpacing(4);
    upperColumn->addLayout(settingsHead);
    upperColumn->addWidget(m_valueTable, 1);
    auto* listHead = new QHBoxLayout;
    listHead->setSpacing(12);
    listHead->addWidget(m_sentence, 1);
    listHead->addWidget(m_side);
    auto* lists = new QWidget;
    auto* listColumn = new QVBoxLayout(lists);
    listColumn->setContentsMargins(0, 6, 0, 0);
    listColumn->setSpacing(4);
    listColumn->addLayout(listHead);
    listColumn->addWidget(m_table, 1);
    m_state = new StatePanel(lists);
    m_state->setObjectName(QStringLiteral("compareState"));
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setObjectName(QStringLiteral("compareHalves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(upper);
    halves->addWidget(m_state);
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(8);
    column->addLayout(choice);
    column->addWidget(halves, 1);

    for (QComboBox* box : {m_a, m_b})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling) changed();
        });
    connect(m_all, &QCheckBox::toggled, this, &ComparePane::showDifferences);
    connect(m_side, &QComboBox::currentIndexChanged, this,
            [this] { m_model->setSide(m_side->currentData().toInt()); });
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex& index) {
        Q_EMIT dossierRequested(index.data(tables::RefRole).toString());
    });
    connect(m_table, &DataTable::copied, this, &ComparePane::copied);
    connect(m_state, &StatePanel::retryRequested, this, &ComparePane::compare);
    connect(m_cutOff, &ListCutOff::changed, this, [this] {
        m_stale = true;
        if (m_shown) compare();
    });
}

void ComparePane::setSession(cases::CaseSession* session) {
    if (m_session) m_session->ranking().disconnect(this);
    m_session = session;
    m_cutOff->setSession(session);
    m_stale = true;
    m_model->setComparison({}, nullptr, nullptr);
    m_sentence->clear();
    if (!session) return;
    connect(&session->ranking(), &cases::RankingService::rankingReady, this, [this] {
        m_stale = true;
        if (m_shown) compare();
    });
}

void ComparePane::setProfiles(const std::vector<Profile>& profiles) {
    const Profile* a = chosen(m_a);
    const Profile* b = chosen(m_b);
    const std::string nameA = a ? a->name : builtInProfiles().front().name;
    const std::string nameB = b ? b->name : std::string("rfh");
    const bool same = profiles == m_profiles;
    m_profiles = profiles;
    if (same) return;
    m_filling = true;
    for (QComboBox* box : {m_a, m_b}) {
        box->clear();
        for (const Profile& profile : m_profiles)
            box->addItem(tables::profileTitle(profile), QString::fromStdString(profile.name));
    }
    m_filling = false;
    choose(QString::fromStdString(nameA), QString::fromStdString(nameB));
}

void ComparePane::choose(const QString& a, const QString& b) {
    m_filling = true;
    // A removed profile is not among them: what was chosen stays.
    if (const int at = m_a->findData(a); at >= 0) m_a->setCurrentIndex(at);
    if (const int at = m_b->findData(b); at >= 0) m_b->setCurrentIndex(at);
    m_filling = false;
    changed();
}

const Profile* ComparePane::chosen(const QComboBox* box) const {
    const int at = box->currentIndex();
    return at < 0 || at >= static_cast<int>(m_profiles.size()) ? nullptr
                                                               : &m_profiles[static_cast<std::size_t>(at)];
}

void ComparePane::setShown(bool shown) {
    m_shown = shown;
    if (shown && m_stale) compare();
}

void ComparePane::changed() {
    if (!chosen(m_a) || !chosen(m_b)) return;
    showDifferences();
    m_stale = true;
    if (m_shown) compare();
}

void ComparePane::showDifferences() {
    const Profile* a = chosen(m_a);
    const Profile* b = chosen(m_b);
    if (!a || !b) return;
    m_values->setProfiles(*a, *b, !m_all->isChecked());
    m_differences->setText(m_values->differences() == 0
                               ? tr("The settings are the same")
                               : tr("%n setting(s) differ", nullptr, m_values->differences()));
    m_valueTable->setVisible(m_values->rowCount() > 0);
}

void ComparePane::compare() {
    const Profile* a = chosen(m_a);
    const Profile* b = chosen(m_b);
    if (!m_session || !a || !b) return;
    m_state->showLoading(tr("Ranking under both profiles …"));
    if (!m_session->ranking().current()) return; // rankingReady comes back here
    m_stale = false;
    cases::compareProfiles(
        *m_session, *a, *b, m_cutOff->places(), this,
        [this, session = m_session](const Result<std::shared_ptr<const cases::ProfileComparison>>& found) {
            if (session != m_session) return; // an answer of the case before
            if (found)
                showComparison(*found);
            else if (found.error().kind != ErrorKind::Cancelled)
                m_state->showError(found.error());
        });
}

void ComparePane::showComparison(const std::shared_ptr<const cases::ProfileComparison>& found) {
    m_model->setComparison(found->lists, found->a, found->b);
    m_sentence->setText(tables::comparisonSentence(found->lists));
    m_state->showContent();
}

} // namespace harmdesk::views

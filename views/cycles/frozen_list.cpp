// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cycles/frozen_list.h"

#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/tables/cycle_model.h"
#include "models/tables/ranking_model.h"
#include "models/tables/ranking_view.h"
#include "views/common/data_table.h"
#include "views/common/elided_label.h"
#include "views/common/group_bar_delegate.h"
#include "views/common/icon_label.h"
#include "views/common/search_field.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"
#include "views/lists/ranking_delegates.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace harmdesk::views::cycles {

using tables::columnId;
using tables::RankingColumn;

FrozenList::FrozenList(const CyclesState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new tables::RankingModel(this))
    , m_view(new tables::RankingView(this))
    , m_back(
          makeButton("frozen.back", tr("All cycles"), tr("Back to the cycles"), QStringLiteral("arrow-left")))
    , m_title(makeLabel({}, TextStyle::SectionTitle))
    , m_tag(makeLabel(tr("Frozen"), TextStyle::Caption))
    , m_facts(new ElidedLabel)
    , m_count(makeLabel({}, TextStyle::Body, TextTone::Second))
    , m_search(new SearchField(tr("Name, ref, PNC, crime number"), QKeySequence(QKeySequence::Find)))
    , m_table(new DataTable(QStringLiteral("frozenList")))
    , m_panel(new StatePanel(m_table)) {
    setObjectName(QStringLiteral("frozenList"));
    m_view->setSourceModel(m_model);
    build();
}

void FrozenList::build() {
    m_title->setObjectName(QStringLiteral("frozen.title"));
    m_tag->setObjectName(QStringLiteral("frozen.tag"));
    setTag(m_tag, TagTone::Neutral);
    m_facts->setObjectName(QStringLiteral("frozen.facts"));
    m_facts->setFont(theme().font(TextStyle::Body));
    setTone(m_facts, TextTone::Second);
    m_count->setObjectName(QStringLiteral("frozen.count"));
    m_search->setObjectName(QStringLiteral("frozen.search"));
    m_search->setAccessibleName(tr("Search the frozen list"));
    m_panel->setObjectName(QStringLiteral("frozen.state"));
    m_table->setObjectName(QStringLiteral("frozen.table"));
    m_table->setAccessibleName(tr("Frozen list of suspects"));
    m_table->setStrongRuleEvery(10);
    const auto at = [](RankingColumn column) { return static_cast<int>(column); };
    m_table->setItemDelegateForColumn(at(RankingColumn::Suspect), new SuspectDelegate(m_table));
    m_table->setItemDelegateForColumn(at(RankingColumn::Score), new ScoreDelegate(m_table));
    m_table->setItemDelegateForColumn(at(RankingColumn::Bar), new GroupBarDelegate(m_table));
    // What compares with other months stands under “Movement”, not here.
    QStringList hidden;
    for (const char* id :
         {"band", "move", "prev", "previous", "delta", "trend", "age", "sex", "pnc", "unmapped"})
        hidden << QLatin1String(id);
    m_table->setDefaultHidden(hidden);
    m_table->setDefaultWidths({{columnId(RankingColumn::Rank), 7},
                               {columnId(RankingColumn::Suspect), 22},
                               {columnId(RankingColumn::Ref), 9},
                               {columnId(RankingColumn::Score), 11},
                               {columnId(RankingColumn::Crimes), 6},
                               {columnId(RankingColumn::Victims), 6},
                               {columnId(RankingColumn::Worst), 20},
                               {columnId(RankingColumn::Share), 6},
                               {columnId(RankingColumn::Last), 6},
                               {columnId(RankingColumn::Status), 17},
                               {columnId(RankingColumn::Borough), 12},
                               {columnId(RankingColumn::Clock), 8}});
    m_table->setStretchColumn(columnId(RankingColumn::Bar));
    m_table->setDefaultSort(columnId(RankingColumn::Rank), Qt::AscendingOrder);
    m_table->setModel(m_view);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_back);
    head->addWidget(new IconLabel(QStringLiteral("lock")));
    head->addWidget(m_title);
    head->addWidget(m_tag, 0, Qt::AlignVCenter);
    head->addWidget(m_facts, 1);
    QPushButton* list = makeButton("frozen.saveList", tr("Save list…"), tr("Save the frozen list as CSV"),
                                   QStringLiteral("save"));
    QPushButton* ledger =
        makeButton("frozen.saveLedger", tr("Save ledger…"), tr("Save the frozen ledger as CSV"));
    head->addWidget(list);
    head->addWidget(ledger);
    auto* line = new QHBoxLayout;
    line->addWidget(m_search, 1);
    line->addStretch(1);
    line->addWidget(m_count);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addLayout(head);
    column->addLayout(line);
    column->addWidget(m_panel, 1);
    connect(m_back, &QPushButton::clicked, this, &FrozenList::closed);
    connect(list, &QPushButton::clicked, this, &FrozenList::saveListWanted);
    connect(ledger, &QPushButton::clicked, this, &FrozenList::saveLedgerWanted);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        tables::FilterState filter = m_view->filter();
        filter.search = text;
        m_view->setFilter(filter);
    });
    connect(m_view, &tables::RankingView::shownChanged, this, &FrozenList::showCount);
    connect(m_panel, &StatePanel::retryRequested, this, &FrozenList::load);
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex& index) {
        Q_EMIT dossierRequested(index.data(tables::RefRole).toString());
    });
}

void FrozenList::show(CycleId id) {
    const CycleInfo* cycle = m_state.cycle(id);
    if (!cycle) return;
    m_id = id;
    m_title->setText(cycleName(*cycle));
    m_facts->setText(tr("%1 by %2 · sum %3 · as at %4 · %5 · cut-off %6")
                         .arg(tables::momentText(cycle->frozenAt), cycle->frozenBy,
                              QString::fromStdString(cycle->sha256.substr(0, 8)), cycle->asAt.display(),
                              tables::profileText(cycle->profile), number(cycle->cutOff)));
    m_facts->setAccessibleName(m_facts->text());
    m_search->clear();
    m_search->flush();
    m_model->setRanking(nullptr);
    load();
}

void FrozenList::load() {
    if (!m_state.session) return;
    m_panel->showLoading(tr("Making the frozen list again"));
    m_state.session->cycles().thaw(
        m_id, this, [this, question = ++m_question](const Result<std::shared_ptr<const Ranking>>& list) {
            if (question != m_question) return;
            if (!list) {
                m_panel->showError(list.error());
                return;
            }
            m_model->setRanking(*list);
            if ((*list)->rows.empty())
                m_panel->showEmpty(tr("Nobody was ranked in this cycle."));
            else
                m_panel->showContent();
            showCount();
            m_table->selectRow(0);
            if (isVisible()) m_table->setFocus(Qt::OtherFocusReason);
        });
}

void FrozenList::clear() {
    m_id = {};
    ++m_question;
    m_model->setRanking(nullptr);
}

void FrozenList::takeFocus() {
    m_table->setFocus(Qt::OtherFocusReason);
}

bool FrozenList::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void FrozenList::showCount() {
    m_count->setText(tr("%1 of %2").arg(number(m_view->rowCount()), number(m_model->rowCount())));
}

void FrozenList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace harmdesk::views::cycles

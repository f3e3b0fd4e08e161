// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cycles/movement_section.h"

#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/harm/movement_csv.h"
#include "models/tables/movement_model.h"
#include "views/common/data_table.h"
#include "views/common/flow_layout.h"
#include "views/common/save_file.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"
#include "views/cycles/movement_side.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace harmdesk::views::cycles {

using tables::MovementSegment;

namespace {

const char* segmentId(MovementSegment segment) {
    switch (segment) {
    case MovementSegment::All:
        return "movement.all";
    case MovementSegment::Joiners:
        return "movement.joiners";
    case MovementSegment::Returners:
        return "movement.returners";
    case MovementSegment::Leavers:
        return "movement.leavers";
    case MovementSegment::Biggest:
        return "movement.biggest";
    case MovementSegment::Stayers:
        return "movement.stayers";
    }
    return "";
}

} // namespace

MovementSection::MovementSection(const CyclesState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new tables::MovementModel(this, tables::MovementModel::Wording::Months))
    , m_view(new QSortFilterProxyModel(this))
    , m_beforeChoice(makeChoice("movement.before", tr("The earlier list")))
    , m_afterChoice(makeChoice("movement.after", tr("The later list")))
    , m_segments(new QButtonGroup(this))
    , m_summary(makeLabel({}, TextStyle::Body, TextTone::Second))
    , m_saveChanges(makeButton("movement.saveChanges", tr("Save changes…"), tr("Save what moved as CSV"),
                               QStringLiteral("save")))
    , m_saveLedgers(
          makeButton("movement.saveLedgers", tr("Save ledgers…"), tr("Save every movement ledger as CSV")))
    , m_table(new DataTable(QStringLiteral("movement")))
    , m_panel(nullptr)
    , m_side(new MovementSide(state)) {
    setObjectName(QStringLiteral("movementSection"));
    m_view->setSortRole(tables::SortRole);
    m_view->setSourceModel(m_model);
    m_summary->setObjectName(QStringLiteral("movement.summary"));
    m_summary->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("movement.table"));
    m_table->setAccessibleName(tr("Who moved between the two lists"));
    m_table->setDefaultHidden({QStringLiteral("ref"), QStringLiteral("prev_score")});
    m_table->setDefaultWidths({{QStringLiteral("status"), 10},
                               {QStringLiteral("suspect"), 22},
                               {QStringLiteral("ref"), 9},
                               {QStringLiteral("prev_rank"), 9},
                               {QStringLiteral("rank"), 9},
                               {QStringLiteral("prev_score"), 11},
                               {QStringLiteral("score"), 11},
                               {QStringLiteral("delta"), 12}});
    m_table->setStretchColumn(QStringLiteral("reason"));
    m_table->setModel(m_view);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // rank order, leavers last, until the user sorts
    m_panel = new StatePanel(m_table);
    m_panel->setObjectName(QStringLiteral("movement.state"));

    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    column->addWidget(buildBar());
    column->addWidget(m_summary);
    column->addWidget(m_panel, 1);
    auto* halves = new QSplitter(Qt::Horizontal);
    halves->setObjectName(QStringLiteral("movement.halves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(list);
    halves->addWidget(m_side);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(halves);

    for (QComboBox* choice : {m_beforeChoice, m_afterChoice})
        connect(choice, &QComboBox::activated, this, [this] {
            m_chosen = true;
            compare();
        });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MovementSection::selectionChanged);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MovementSection::selectionChanged);
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex& index) {
        Q_EMIT dossierRequested(index.data(tables::RefRole).toString());
    });
    connect(m_panel, &StatePanel::actionRequested, this, &MovementSection::freezeWanted);
    connect(m_panel, &StatePanel::retryRequested, this, &MovementSection::compare);
    connect(m_saveChanges, &QPushButton::clicked, this, [this] {
        askWhere(this, QStringLiteral("movementSaveDialog"), tr("Save what moved"),
                 QStringLiteral("changes.csv"), [this](const QString& path) { saveChanges(path); });
    });
    connect(m_saveLedgers, &QPushButton::clicked, this, [this] {
        askWhere(this, QStringLiteral("movementSaveDialog"), tr("Save the movement ledgers"),
                 QStringLiteral("movement.csv"), [this](const QString& path) { saveLedgers(path); });
    });
    showState();
}

QWidget* MovementSection::buildBar() {
    auto* bar = new QWidget;
    auto* flow = new FlowLayout(8, 6);
    bar->setLayout(flow);
    QLabel* from = makeLabel(tr("From"), TextStyle::Body, TextTone::Second);
    QLabel* to = makeLabel(tr("to"), TextStyle::Body, TextTone::Second);
    for (QLabel* label : {from, to})
        label->setMinimumHeight(m_beforeChoice->sizeHint().height()); // on one line
    flow->addWidget(from);
    flow->addWidget(m_beforeChoice);
    flow->addWidget(to);
    flow->addWidget(m_afterChoice);
    m_segments->setExclusive(true);
    for (const MovementSegment segment : tables::kMovementSegments) {
        QPushButton* button = makeButton(segmentId(segment), tables::label(segment), tables::label(segment));
        button->setCheckable(true);
        setButtonKind(button, ButtonKind::Small);
        button->setChecked(segment == m_segment);
        m_segments->addButton(button, static_cast<int>(segment));
        flow->addWidget(button);
    }
    for (QPushButton* button : {m_saveChanges, m_saveLedgers}) setButtonKind(button, ButtonKind::Small);
    flow->addWidget(m_saveChanges);
    flow->addWidget(m_saveLedgers);
    connect(m_segments, &QButtonGroup::idClicked, this,
            [this](int id) { choose(static_cast<MovementSegment>(id)); });
    return bar;
}

void MovementSection::refresh() {
    if (!m_state.session) {
        ++m_question;
        m_chosen = m_wanted = m_comparing = false;
        m_movements.clear();
        m_before.reset();
        m_after.reset();
    }
    fillChoices();
    m_wanted = m_state.session != nullptr;
    if (isVisible()) {
        compare();
    } else {
        ++m_question; // an answer that is under way is about the choice before
        showState();
    }
}

void MovementSection::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_wanted) compare();
}

void MovementSection::takeFocus() {
    m_table->setFocus(Qt::OtherFocusReason);
}

CycleId MovementSection::beforeId() const {
    return CycleId{m_beforeChoice->currentData().toLongLong()};
}
CycleId MovementSection::afterId() const {
    return CycleId{m_afterChoice->currentData().toLongLong()};
}

void MovementSection::fillChoices() {
    const qint64 before = m_beforeChoice->currentData().toLongLong();
    const qint64 after = m_afterChoice->currentData().toLongLong();
    m_beforeChoice->clear();
    m_afterChoice->clear();
    if (!m_state.session) return;
    const auto list = m_state.list();
    m_afterChoice->addItem(list ? tr("The list now, %1").arg(list->asAt.display()) : tr("The list now"),
                           qlonglong(0));
    qint64 last = 0;
    for (const CycleInfo& cycle : m_state.session->cycles().cycles()) { // latest first
        m_beforeChoice->addItem(cycleName(cycle), qlonglong(cycle.id.value));
        m_afterChoice->addItem(cycleName(cycle), qlonglong(cycle.id.value));
        if (last == 0 && !cycle.superseded && list && cycle.asAt < list->asAt) last = cycle.id.value;
    }
    // At first: from the last frozen list of an earlier day to the list now.
    const int was = m_chosen ? m_beforeChoice->findData(qlonglong(before)) : -1;
    const int proposed = m_beforeChoice->findData(qlonglong(last));
    if (m_beforeChoice->count() > 0) m_beforeChoice->setCurrentIndex(was >= 0 ? was : std::max(0, proposed));
    m_afterChoice->setCurrentIndex(m_chosen ? std::max(0, m_afterChoice->findData(qlonglong(after))) : 0);
}

void MovementSection::compare() {
    m_wanted = m_comparing = false;
    const quint64 question = ++m_question;
    if (!m_state.session || m_beforeChoice->count() == 0 || beforeId() == afterId() ||
        (afterId().value == 0 && !m_state.list())) {
        m_movements.clear();
        m_before.reset();
        m_after.reset();
        showSegment();
        return;
    }
    m_comparing = true;
    showState();
    if (afterId().value == 0) {
        compareWith(m_state.list(), question);
        return;
    }
    m_state.session->cycles().thaw(afterId(), this,
                                   [this, question](const Result<std::shared_ptr<const Ranking>>& list) {
                                       if (question != m_question) return;
                                       if (list)
                                           compareWith(*list, question);
                                       else
                                           fail(list.error(), question);
                                   });
}

void MovementSection::compareWith(const std::shared_ptr<const Ranking>& after, quint64 question) {
    const CycleInfo* frozen = m_state.cycle(afterId());
    const int cutOff = frozen ? frozen->cutOff : m_state.cutOff();
    m_state.session->cycles().movements(beforeId(), after, cutOff, this,
                                        [this, after, question](Result<std::vector<Movement>> movements) {
                                            if (question != m_question) return;
                                            if (movements)
                                                thawBefore(after, std::move(*movements), question);
                                            else
                                                fail(movements.error(), question);
                                        });
}

// The earlier list gives the names of those whom the later one does not hold.
void MovementSection::thawBefore(const std::shared_ptr<const Ranking>& after, std::vector<Movement> movements,
                                 quint64 question) {
    m_state.session->cycles().thaw(beforeId(), this,
                                   [this, after, movements = std::move(movements),
                                    question](const Result<std::shared_ptr<const Ranking>>& before) {
                                       if (question != m_question) return;
                                       if (!before) {
                                           fail(before.error(), question);
                                           return;
                                       }
                                       m_comparing = false;
                                       m_between = chosenLists(*after);
                                       m_movements = movements;
                                       m_before = *before;
                                       m_after = after;
                                       showSegment();
                                   });
}

void MovementSection::fail(const Error& error, quint64 question) {
    if (question != m_question || error.kind == ErrorKind::Cancelled) return;
    m_comparing = false;
    m_movements.clear();
    m_before.reset();
    m_after.reset();
    showSegment();
    m_panel->showError(error);
}

void MovementSection::choose(MovementSegment segment) {
    m_segment = segment;
    m_segments->button(static_cast<int>(segment))->setChecked(true);
    showSegment();
}

void MovementSection::showSegment() {
    for (const MovementSegment segment : tables::kMovementSegments) {
        const QString text = QStringLiteral("%1 %2").arg(
            tables::label(segment), number(std::ssize(tables::segment(m_movements, segment))));
        auto* button = m_segments->button(static_cast<int>(segment));
        button->setText(text);
        button->setAccessibleName(text);
    }
    MovementSide::Between between;
    between.before = m_beforeChoice->currentText();
    const CycleInfo* frozen = m_state.cycle(afterId());
    between.after = frozen ? cycleName(*frozen) : tr("the list now");
    between.movements = m_movements;
    between.cutOff = frozen ? frozen->cutOff : m_state.cutOff();
    // “Now” comes after the frozen months only where it is not older than the last of them.
    between.withNow = !frozen && m_after && m_state.session &&
                      (m_state.session->cycles().history()->cycles.empty() ||
                       m_state.session->cycles().history()->cycles.back().asAt <= m_after->asAt);
    {
        tables::MovementModel names;
        names.setMovements(m_movements, m_before.get(), m_after.get());
        for (int i = 0; i < names.rowCount(); ++i) between.names.push_back(names.name(i));
    }
    m_filling = true;
    m_side->setBetween(std::move(between));
    m_model->setMovements(tables::segment(m_movements, m_segment), m_before.get(), m_after.get());
    m_filling = false;
    if (m_model->rowCount() > 0) {
        m_table->selectRow(0);
        m_table->setCurrentIndex(m_view->index(0, std::max(0, m_table->columnAt(0))));
    }
    selectionChanged();
    showState();
}

void MovementSection::showState() {
    const bool compared = m_before && m_after;
    m_saveChanges->setEnabled(compared && !m_comparing && !m_movements.empty());
    m_saveLedgers->setEnabled(m_saveChanges->isEnabled());
    m_side->setVisible(compared && !m_movements.empty());
    const auto count = [this](MovementSegment which) {
        return static_cast<int>(tables::segment(m_movements, which).size());
    };
    const bool moved = std::any_of(m_movements.begin(), m_movements.end(), [](const Movement& m) {
        return m.status != MoveStatus::Stayer || m.rank != m.prevRank || m.score != m.prevScore;
    });
    if (!compared || m_movements.empty())
        m_summary->clear();
    else if (!moved)
        m_summary->setText(
            tr("Nothing moved between these two lists: every place and every score is the same."));
    else
        m_summary->setText(
            tr("%1 in, %2 back, %3 out, %4 stay inside the cut-off. The reason stands with each.")
                .arg(number(count(MovementSegment::Joiners)), number(count(MovementSegment::Returners)),
                     number(count(MovementSegment::Leavers)), number(count(MovementSegment::Stayers))));
    if (!m_state.session)
        m_panel->showEmpty(tr("No case is open."));
    else if (m_wanted)
        ; // asked for when the section comes into sight
    else if (m_beforeChoice->count() == 0)
        m_panel->showEmpty(tr("A comparison needs a frozen list, and no cycle is frozen yet."),
                           m_state.readOnlyReason().isEmpty() ? tr("Freeze this list…") : QString());
    else if (beforeId() == afterId())
        m_panel->showEmpty(tr("Choose two different lists."));
    else if (m_comparing || !compared)
        m_panel->showLoading(tr("Comparing the two lists"));
    else if (m_model->rowCount() == 0)
        m_panel->showEmpty(m_segment == MovementSegment::All
                               ? tr("Nobody is inside the cut-off of either list.")
                               : tr("%1: nobody between these two lists.").arg(tables::label(m_segment)));
    else
        m_panel->showContent();
}

void MovementSection::selectionChanged() {
    if (m_filling) return;
    QStringList selected;
    const auto rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows) selected << index.data(tables::RefRole).toString();
    const QModelIndex current = m_table->currentIndex();
    m_side->setChosen(current.isValid() ? current.data(tables::RefRole).toString() : QString(), selected);
}

void MovementSection::saveChanges(const QString& path) {
    save(path, QByteArray::fromStdString(harm::movementsCsv(m_movements)), QStringLiteral("movement"));
}

void MovementSection::saveLedgers(const QString& path) {
    save(path, QByteArray::fromStdString(harm::movementLinesCsv(m_movements)),
         QStringLiteral("movement ledgers"));
}

QString MovementSection::chosenLists(const Ranking& after) const {
    const CycleInfo* from = m_state.cycle(beforeId());
    const CycleInfo* to = m_state.cycle(afterId());
    return QStringLiteral("%1 to %2")
        .arg(from ? QString::fromStdString(spelled(*from)) : QString(),
             to ? QString::fromStdString(spelled(*to))
                : QStringLiteral("the list as at %1").arg(QString::fromStdString(after.asAt.iso())));
}

void MovementSection::save(const QString& path, const QByteArray& csv, const QString& what) {
    if (!m_state.session || !m_before || !m_after) return;
    const int suspects = static_cast<int>(m_movements.size());
    saveFile(
        *m_state.session, this, path, csv,
        QStringLiteral("%1, %2, %3 suspects").arg(what, m_between, QString::number(suspects)),
        [this, path, suspects] {
            Q_EMIT messageShown(
                tr("%n suspect(s) saved to %1", nullptr, suspects).arg(QDir::toNativeSeparators(path)));
        },
        [this](const Error& error) { Q_EMIT errorShown(error); });
}

} // namespace harmdesk::views::cycles

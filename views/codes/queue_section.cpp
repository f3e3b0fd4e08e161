// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/codes/queue_section.h"

#include "models/cases/case_session.h"
#include "models/tables/candidate_model.h"
#include "models/tables/offence_queue_model.h"
#include "views/codes/change_pane.h"
#include "views/common/data_table.h"
#include "views/common/search_field.h"
#include "views/common/section_header.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"

#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>

namespace harmdesk::views {

namespace {

/// "008/77 · CJ15009 · Non-fatal strangulation", without what is not recorded.
QString pairText(const OffenceText& text) {
    QStringList parts;
    for (const std::string* part : {&text.hoClass, &text.cjsCode, &text.title})
        if (!part->empty()) parts << QString::fromStdString(*part);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QueueSection::QueueSection(const CodesState& state, QWidget* parent)
    : CodesSection(state, parent)
    , m_queue(new tables::OffenceQueueModel(this))
    , m_queueView(sortedView(m_queue, this))
    , m_candidates(new tables::CandidateModel(this)) {
    setObjectName(QStringLiteral("codesQueue"));
    build(buildContent(), QStringLiteral("queuePane"));
    pane().setApplyText(tr("Decide"));
    connect(m_queueTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling) pairChosen();
    });
    connect(m_candidateTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling) candidateChosen();
    });
    connect(m_queueTable, &DataTable::rowActivated, m_candidateTable, [this] {
        m_candidateTable->setFocus(Qt::OtherFocusReason);
        if (!m_candidateTable->currentIndex().isValid()) selectRow(m_candidateTable, 0);
    });
    connect(m_search, &SearchField::searchChanged, this, [this] { findCandidates(); });
    connect(m_candidateState, &StatePanel::actionRequested, this, [this] { focusSearch(); });
    connect(m_candidateState, &StatePanel::retryRequested, this, [this] { findCandidates(); });
    refresh();
}

QWidget* QueueSection::buildContent() {
    m_queueTable = new DataTable(QStringLiteral("codesQueue"));
    m_queueTable->setObjectName(QStringLiteral("codesQueueTable"));
    m_queueTable->setAccessibleName(tr("Offences without a value"));
    m_queueTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_queueTable->setDefaultWidths({{QStringLiteral("class"), 9},
                                    {QStringLiteral("cjs"), 11},
                                    {QStringLiteral("why"), 24},
                                    {QStringLiteral("crimes"), 9},
                                    {QStringLiteral("suspects"), 11},
                                    {QStringLiteral("listed"), 12}});
    m_queueTable->setStretchColumn(QStringLiteral("title"));
    m_queueTable->setDefaultSort(QStringLiteral("listed"), Qt::DescendingOrder);
    m_queueTable->setModel(m_queueView);
    m_queueState = new StatePanel(m_queueTable);
    m_queueState->setObjectName(QStringLiteral("codesQueueState"));

    m_candidateTable = new DataTable(QStringLiteral("codesCandidates"));
    m_candidateTable->setObjectName(QStringLiteral("codesCandidateTable"));
    m_candidateTable->setAccessibleName(tr("Offences of the index to choose from"));
    m_candidateTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_candidateTable->setSortingEnabled(false); // most alike first
    m_candidateTable->setDefaultHidden(
        {QStringLiteral("cjs"), QStringLiteral("group"), QStringLiteral("likeness")});
    m_candidateTable->setDefaultWidths({{QStringLiteral("days"), 10},
                                        {QStringLiteral("reason"), 42},
                                        {QStringLiteral("urn"), 12},
                                        {QStringLiteral("class"), 9}});
    m_candidateTable->setStretchColumn(QStringLiteral("title"));
    m_candidateTable->setModel(m_candidates);
    m_candidateState = new StatePanel(m_candidateTable);
    m_candidateState->setObjectName(QStringLiteral("codesCandidateState"));

    m_queueHead = new SectionHeader(tr("Unmapped offences"));
    m_candidateHead = new SectionHeader(tr("Candidates"));
    m_search = new SearchField(tr("Search the whole index: words, class, code, URN"),
                               QKeySequence(QKeySequence::Find));
    m_search->setObjectName(QStringLiteral("codesSearch"));
    m_search->setAccessibleName(tr("Search the whole index"));
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    m_candidateHead->addRight(m_search);

    const auto half = [](SectionHeader* head, QWidget* body) {
        auto* part = new QWidget;
        auto* column = new QVBoxLayout(part);
        column->setContentsMargins(12, 8, 12, 8);
        column->setSpacing(6);
        column->addWidget(head);
        column->addWidget(body, 1);
        return part;
    };
    auto* halves = new QSplitter(Qt::Vertical);
    halves->setObjectName(QStringLiteral("codesQueueHalves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(half(m_queueHead, m_queueState));
    halves->addWidget(half(m_candidateHead, m_candidateState));
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 1);
    return halves;
}

QString QueueSection::tabText() const {
    return state().hasQueue ? tr("Unmapped %1").arg(state().queue.size()) : tr("Unmapped");
}

void QueueSection::refresh() {
    pane().setReadOnly(state().session ? state().session->readOnlyReason() : QString());
    const int oldRow = m_queueTable->currentIndex().row();
    m_filling = true;
    m_queue->setPairs(state().queue);
    m_filling = false;
    int crimes = 0;
    for (const harm::OffencePair& held : state().queue) crimes += held.crimes;
    const int pairs = m_queue->rowCount();
    m_queueHead->setNote(
        pairs > 0 ? tr("%n pair(s) of code and title", nullptr, pairs) +
                        tr(", %n crime(s); what touches most of the list comes first", nullptr, crimes)
                  : QString());
    if (!state().hasQueue)
        m_queueState->showLoading(tr("Looking for unmapped offences"));
    else if (pairs == 0)
        m_queueState->showEmpty(tr("Every offence of this case has a value: nothing waits for a decision."));
    else
        m_queueState->showContent();

    // The same pair stays chosen; once it is decided, the next one takes its place.
    const int same = m_queue->rowOf(m_key);
    if (pairs > 0) {
        const QModelIndex index = m_queueView->mapFromSource(m_queue->index(std::max(same, 0), 0));
        m_filling = true;
        selectRow(m_queueTable, same >= 0 ? index.row() : std::clamp(oldRow, 0, pairs - 1));
        m_filling = false;
    }
    pairChosen();
}

void QueueSection::takeFocus() {
    m_queueTable->setFocus(Qt::OtherFocusReason);
}

bool QueueSection::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

const harm::OffencePair* QueueSection::pair() const {
    const int row = m_queue->rowOf(m_key);
    return row < 0 ? nullptr : &m_queue->pair(row);
}

void QueueSection::pairChosen() {
    const QModelIndex current = m_queueTable->currentIndex();
    const QString key = current.isValid() ? current.data(tables::RefRole).toString() : QString();
    if (key != m_key) {
        m_key = key;
        m_urn.clear();
        const QSignalBlocker quiet(m_search);
        m_search->clear();
        m_search->flush();
    }
    findCandidates();
}

void QueueSection::findCandidates() {
    const harm::OffencePair* chosen = pair();
    const HarmIndex* index = state().book.inUse();
    if (!chosen || !index || !state().session) {
        m_filling = true;
        m_candidates->clear();
        m_filling = false;
        m_urn.clear();
        m_candidateHead->setNote({});
        m_candidateState->showEmpty(
            tr("Choose an offence above; the index's rows most like it are offered here."));
        showPane();
        return;
    }
    m_candidateHead->setNote(tr("for %1").arg(pairText(chosen->text)));
    const QString query = m_search->text().trimmed();
    using Found = std::vector<harm::Candidate>;
    auto copy = std::make_shared<const HarmIndex>(*index);
    state().session->reading().run<Found>(
        {{}, QStringLiteral("codes.candidates"), true, this},
        [copy, text = chosen->text, query](const WorkContext&) -> Result<Found> {
            return query.isEmpty() ? harm::candidates(*copy, text)
                                   : harm::searchRows(*copy, text, query.toStdString());
        },
        [this, copy, key = m_key, query](Result<Found> found) {
            if (key != m_key || query != m_search->text().trimmed()) return;
            if (!found) {
                if (found.error().kind != ErrorKind::Cancelled) m_candidateState->showError(found.error());
                return;
            }
            m_filling = true;
            m_candidates->setCandidates(*found, *copy);
            const int same = m_candidates->rowOfUrn(m_urn.toStdString());
            if (same >= 0)
                selectRow(m_candidateTable, same);
            else
                m_candidateTable->selectionModel()->clear(); // nothing is chosen for the analyst
            m_filling = false;
            if (found->empty())
                m_candidateState->showEmpty(
                    query.isEmpty()
                        ? tr("No row of the index is alike by code or title. Search the whole index.")
                        : tr("No row of the index has all these words."),
                    query.isEmpty() ? tr("Search the index") : QString());
            else
                m_candidateState->showContent();
            if (same < 0) m_urn.clear();
            showPane();
        });
    if (m_urn.isEmpty()) showPane();
}

void QueueSection::candidateChosen() {
    const QModelIndex current = m_candidateTable->currentIndex();
    m_urn = current.isValid() ? current.data(tables::RefRole).toString() : QString();
    showPane();
}

void QueueSection::showPane() {
    const harm::OffencePair* chosen = pair();
    const int row = m_candidates->rowOfUrn(m_urn.toStdString());
    if (!chosen || m_urn.isEmpty() || row < 0) {
        forget();
        pane().showNothing(
            chosen ? tr("Choose the offence of the index as which it shall count. What that does to the "
                        "list is shown here before anything is written.")
                   : tr("What a decision does to the list is shown here."));
        return;
    }
    const IndexRow& as = m_candidates->indexRow(row);
    pane().showSubject(
        pairText(chosen->text),
        tr("counts as %1 (%2): %3 days.")
                .arg(QString::fromStdString(as.title), QString::fromStdString(as.urn), as.days.display()) +
            QLatin1Char(' ') + tr("%n crime(s)", nullptr, chosen->crimes) +
            tr(" of %n suspect(s).", nullptr, chosen->suspects));
    askSoon();
}

OffenceDecision QueueSection::decision() const {
    const harm::OffencePair* chosen = pair();
    OffenceDecision made;
    if (!chosen) return made;
    made.hoClass = chosen->text.hoClass;
    made.cjsCode = chosen->text.cjsCode;
    made.title = chosen->text.title;
    made.urn = m_urn.toStdString();
    made.decidedBy = pane().who().toStdString();
    made.reason = pane().reason().toStdString();
    return made;
}

void QueueSection::ask() {
    if (!pair() || m_urn.isEmpty()) return;
    state().service->previewDecision(decision(), cutOff(), this, answer());
}

void QueueSection::apply() {
    state().service->decide(decision(), this, [this](const Result<OffenceDecision>& kept) {
        if (!kept) {
            settled(tl::unexpected(kept.error()), {});
            return;
        }
        settled({},
                tr("Decided: counts as %1. Ctrl+Z takes it back.").arg(QString::fromStdString(kept->urn)));
        takeFocus();
    });
}

} // namespace harmdesk::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/sandbox/sandbox_page.h"

#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "models/domain/case_columns.h"
#include "models/tables/compare_list_model.h"
#include "models/tables/list_facets.h"
#include "models/tables/ranking_view.h"
#include "views/common/flow_layout.h"
#include "views/common/icon_label.h"
#include "views/common/list_cut_off.h"
#include "views/common/search_field.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"
#include "views/lists/ranking_table.h"
#include "views/sandbox/allegation_panel.h"
#include "views/sandbox/header_tint.h"
#include "views/sandbox/keep_profile_dialog.h"
#include "views/sandbox/sandbox_chips.h"
#include "views/sandbox/settings_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QUndoCommand>
#include <QVBoxLayout>
#include <utility>

namespace harmdesk::views {

using cases::SandboxState;

namespace {

constexpr int kSearchCharacters = 34; // its own words fit

QString number(int n) {
    return QLocale(QLocale::English).toString(n);
}

} // namespace

/// A change of the sandbox; one control moved in one gesture is one step.
class SandboxPage::StateCommand : public QUndoCommand {
public:
    StateCommand(cases::SandboxService& service, SandboxState before, SandboxState after, QString control,
                 int gesture)
        : m_service(service)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_control(std::move(control))
        , m_gesture(gesture) {}
    void undo() override { m_service.setState(m_before); }
    void redo() override { m_service.setState(m_after); }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const StateCommand*>(other);
        if (next->m_control != m_control || next->m_gesture != m_gesture) return false;
        m_after = next->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    cases::SandboxService& m_service; // outlives the stack
    SandboxState m_before;
    SandboxState m_after;
    QString m_control;
    int m_gesture;
};

SandboxPage::SandboxPage(QWidget* parent)
    : Page(parent)
    , m_cutOff(new ListCutOff(this))
    , m_undo(std::make_unique<QUndoStack>())
    , m_model(new tables::RankingModel(this))
    , m_view(new tables::RankingView(this))
    , m_table(new RankingTable(nullptr, QStringLiteral("sandbox")))
    , m_settings(new SettingsPanel)
    , m_allegations(new AllegationPanel)
    , m_search(new SearchField(tr("Name, ref, crime no."), QKeySequence(QStringLiteral("Ctrl+F")))) {
    setObjectName(QStringLiteral("sandboxPage"));
    m_view->setSourceModel(m_model);
    connect(m_view, &QAbstractItemModel::layoutChanged, this, &SandboxPage::partsWanted); // sorted, filtered
    m_table->setObjectName(QStringLiteral("sandboxTable"));
    m_table->setAccessibleName(tr("The list with the settings of the sandbox"));
    // How far the score moves says more here than what it was in earlier months.
    QStringList hidden = RankingTable::defaultHidden();
    hidden.removeAll(tables::columnId(tables::RankingColumn::Delta));
    hidden << tables::columnId(tables::RankingColumn::Trend);
    m_table->setDefaultHidden(hidden);
    m_table->setView(m_view);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    m_allegations->table()->installEventFilter(this);
    new HeaderTint(m_table->horizontalHeader());

    auto* halves = new QSplitter(Qt::Vertical);
    halves->setObjectName(QStringLiteral("sandboxHalves"));
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildList());
    halves->addWidget(m_allegations);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_settings);
    body->addWidget(halves, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(buildBand());
    whole->addLayout(body, 1);
    connectParts();
    connect(m_undo.get(), &QUndoStack::indexChanged, this, &SandboxPage::showState);
    addActions();
    showState();
    refreshState();
}

SandboxPage::~SandboxPage() {
    m_undo->disconnect(this); // it tells of its end too
}

QWidget* SandboxPage::buildBand() {
    auto* band = new QFrame;
    band->setObjectName(QStringLiteral("sandboxBandFrame"));
    setStyleProperty(band, "card", QStringLiteral("warn"));
    m_band = makeLabel({}, TextStyle::BodyStrong);
    m_band->setObjectName(QStringLiteral("sandboxBand"));
    m_band->setWordWrap(true);
    const auto button = [](const char* name, const QString& icon, const QString& text) {
        auto* made = new QPushButton(theme().icon(icon), text);
        made->setObjectName(QLatin1String(name));
        setButtonKind(made, ButtonKind::Small);
        QObject::connect(&theme(), &Theme::changed, made,
                         [made, icon] { made->setIcon(theme().icon(icon)); });
        return made;
    };
    m_undoButton = button("sandboxUndo", QStringLiteral("undo"), {});
    m_undoButton->setAccessibleName(tr("Undo the last change of the sandbox"));
    m_undoButton->setToolTip(tr("Undo (Ctrl+Z)"));
    m_redoButton = button("sandboxRedo", QStringLiteral("redo"), {});
    m_redoButton->setAccessibleName(tr("Redo the change of the sandbox"));
    m_redoButton->setToolTip(tr("Redo (Ctrl+Shift+Z)"));
    m_resetAll = button("sandboxResetAll", QStringLiteral("refresh"), tr("Reset all"));
    m_resetAll->setAccessibleName(tr("Reset everything to what the list uses"));
    m_keep = button("sandboxKeep", QStringLiteral("profiles"), tr("Keep as a profile…"));
    m_keep->setAccessibleName(tr("Keep the settings as a profile"));
    auto* row = new QHBoxLayout(band);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(new IconLabel(QStringLiteral("flask"), 16, &Tokens::warn));
    row->addWidget(m_band, 1);
    row->addWidget(m_undoButton);
    row->addWidget(m_redoButton);
    row->addWidget(m_resetAll);
    row->addWidget(m_keep);
    auto* frame = new QWidget;
    setSurface(frame, Surface::Win);
    auto* around = new QVBoxLayout(frame);
    around->setContentsMargins(8, 6, 8, 6);
    around->addWidget(band);
    return frame;
}

QWidget* SandboxPage::buildList() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QFrame;
    setSurface(head, Surface::Win);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(12);
    m_sentence = makeLabel({}, TextStyle::BodyStrong);
    m_sentence->setObjectName(QStringLiteral("sandboxSentence"));
    m_sentence->setWordWrap(true);
    m_search->setObjectName(QStringLiteral("sandboxSearch"));
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * kSearchCharacters);
    m_search->setAccessibleName(tr("Search the sandbox's list"));
    row->addWidget(m_sentence, 1);
    row->addWidget(m_search);
    m_chipLine = new QWidget;
    m_chipLine->setObjectName(QStringLiteral("sandboxChips"));
    setSurface(m_chipLine, Surface::Win);
    m_chips = new FlowLayout(6, 4, m_chipLine);
    m_chips->setContentsMargins(12, 2, 12, 6);
    column->addWidget(head);
    column->addWidget(m_chipLine);
    m_state = new StatePanel(m_table);
    m_state->setObjectName(QStringLiteral("sandboxState"));
    column->addWidget(m_state, 1);
    return content;
}

void SandboxPage::connectParts() {
    connect(m_settings, &SettingsPanel::stateWanted, this, &SandboxPage::wantState);
    connect(m_settings, &SettingsPanel::settled, this, [this] { ++m_gesture; });
    connect(m_allegations, &AllegationPanel::crimeToggled, this,
            [this](const QString& crime, bool counts, bool byRules) {
                if (!m_service) return;
                ++m_gesture;
                wantState(cases::SandboxService::withCrime(m_service->state(), crime.toStdString(), counts,
                                                           byRules),
                          QStringLiteral("crime"));
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SandboxPage::currentChanged);
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex& index) {
        Q_EMIT dossierRequested(index.data(tables::RefRole).toString());
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &SandboxPage::tableMenu);
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        tables::FilterState filter;
        filter.search = text;
        m_settling = true;
        m_view->setFilter(filter);
        m_settling = false;
        m_table->selectRef(m_ref);
        refreshState();
    });
    connect(m_undoButton, &QPushButton::clicked, this, [this] { m_undo->undo(); });
    connect(m_redoButton, &QPushButton::clicked, this, [this] { m_undo->redo(); });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        if (!m_service) return;
        ++m_gesture;
        wantState(m_service->realState(), QStringLiteral("all"));
    });
    connect(m_keep, &QPushButton::clicked, this, &SandboxPage::keep);
    connect(m_state, &StatePanel::actionRequested, this, [this] {
        if (!m_search->text().isEmpty() && m_view->rowCount() == 0 && m_model->rowCount() > 0) {
            m_search->clear();
            m_search->flush();
        } else {
            m_resetAll->click();
        }
    });
    connect(m_state, &StatePanel::retryRequested, this, [this] {
        if (m_session) m_session->ranking().reload();
    });
    connect(m_cutOff, &ListCutOff::changed, this, &SandboxPage::showCutOff);
    showCutOff();
}

void SandboxPage::showCutOff() {
    m_table->setCutOff(m_cutOff->places());
    m_model->setCutOff(m_cutOff->places());
    if (m_service) m_service->setCutOff(m_cutOff->places());
}

void SandboxPage::addActions() {
    const auto add = [this](const char* name, const QKeySequence& keys, auto slot) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add("sandboxUndoAction", QKeySequence(QKeySequence::Undo), [this] { m_undo->undo(); });
    add("sandboxRedoAction", QKeySequence(QKeySequence::Redo), [this] { m_undo->redo(); });
}

void SandboxPage::dropService() {
    m_undo->clear();
    m_service.reset();
    m_model->setRanking(nullptr);
    m_model->setBaseline(nullptr);
    m_baseline.reset();
    m_ref.clear();
    m_search->clear();
    m_search->flush();
}

void SandboxPage::setSession(cases::CaseSession* session) {
    if (m_session) {
        m_session->disconnect(this);
        m_session->ranking().disconnect(this);
    }
    if (session != m_session || !m_service) dropService(); // else it came from the page before
    m_session = session;
    m_cutOff->setSession(session);
    m_open = false;
    if (session) {
        if (!m_service) m_service = std::make_unique<cases::SandboxService>(*session, true);
        connectService();
    }
    showCutOff();
    m_allegations->show(nullptr, {});
    showChoices();
    showChips();
    if (m_service && m_service->list())
        showList();
    else
        refreshState();
    if (m_service && isVisible()) activated();
}

void SandboxPage::connectService() {
    partsWanted();
    m_real = m_service->realState();
    connect(m_service.get(), &cases::SandboxService::baseChanged, this, [this] {
        // A step back would bring the settings of a list that is gone.
        if (!(m_real == m_service->realState())) m_undo->clear();
        m_real = m_service->realState();
        showChoices();
    });
    connect(m_service.get(), &cases::SandboxService::stateChanged, this, &SandboxPage::showState);
    connect(m_service.get(), &cases::SandboxService::listReady, this, &SandboxPage::showList);
    connect(m_service.get(), &cases::SandboxService::failed, this,
            [this](const Error& error) { m_state->showError(error); });
    connect(&m_session->ranking(), &cases::RankingService::rankingFailed, this, [this](const Error& error) {
        if (m_service && !m_service->base()) m_state->showError(error);
    });
}

void SandboxPage::follow(SandboxPage& before) {
    if (!before.m_service) return;
    before.m_service->disconnect(&before);
    before.m_undo->disconnect(&before);
    m_session = before.m_session;
    m_service = std::move(before.m_service);
    m_undo = std::exchange(before.m_undo, std::make_unique<QUndoStack>());
    m_gesture = before.m_gesture + 1;
    m_ref = before.m_ref;
    connect(m_undo.get(), &QUndoStack::indexChanged, this, &SandboxPage::showState);
}

/// Taking each list apart for filters is work for the background too; so are names, while they are searched
/// or sorted by.
void SandboxPage::partsWanted() {
    if (!m_service) return;
    const auto& keys = m_view->sortKeys();
    const bool byName = std::any_of(keys.begin(), keys.end(), [](const tables::SortKey& key) {
        return key.columnId == tables::columnId(tables::RankingColumn::Suspect);
    });
    const bool names = byName || !m_view->filter().search.isEmpty();
    m_service->setPrepare([names](const Ranking& ranking) {
        auto parts = std::make_shared<tables::ListParts>();
        parts->facets = tables::facetColumns(ranking);
        if (names) {
            const auto search = std::make_shared<const tables::SearchBuffer>(ranking);
            parts->search = search;
            parts->names = std::make_shared<const tables::SortKeys>(tables::nameKeys(*search));
        }
        return parts;
    });
}

void SandboxPage::activated() {
    if (m_service && !m_open) {
        m_open = true;
        m_service->open();
    }
    m_settings->firstControl()->setFocus(Qt::OtherFocusReason);
}

void SandboxPage::leaving() {
    m_open = false;
    if (m_service) m_service->rest();
}

bool SandboxPage::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void SandboxPage::wantState(const SandboxState& state, const QString& control) {
    if (!m_service || state == m_service->state()) return;
    m_undo->push(new StateCommand(*m_service, m_service->state(), state, control, m_gesture));
}

void SandboxPage::showState() {
    const bool ready = m_service && m_service->base();
    m_settings->setEnabled(ready);
    m_undoButton->setEnabled(ready && m_undo->canUndo());
    m_redoButton->setEnabled(ready && m_undo->canRedo());
    m_resetAll->setEnabled(ready && m_service->isChanged());
    m_keep->setEnabled(ready && !m_session->isReadOnly());
    m_keep->setToolTip(ready && m_session->isReadOnly() ? m_session->readOnlyReason() : QString());
    if (!ready) {
        m_band->setText(tr("Sandbox. Not the list."));
        return;
    }
    const SandboxState real = m_service->realState();
    m_settings->show(m_service->state(), real);
    const QString words = cases::sandboxWords(real, m_service->state());
    m_band->setText(words.isEmpty() ? tr("Sandbox: nothing is moved yet. Not the list.")
                                    : tr("Sandbox: %1. Not the list.").arg(words));
    m_band->setAccessibleName(m_band->text());
    showChips();
}

void SandboxPage::showChoices() {
    if (m_service && m_service->base())
        m_settings->setChoices(m_service->flags(), m_service->indexNames(),
                               QString::fromStdString(m_service->base()->columns->index.name));
    showState();
}

void SandboxPage::showChips() {
    const QList<SandboxChange> changes = m_service && m_service->base()
                                             ? sandboxChanges(m_service->realState(), m_service->state())
                                             : QList<SandboxChange>();
    fillChips(*m_chips, m_chipLine, changes, [this](const SandboxState& without) {
        ++m_gesture;
        wantState(without, QStringLiteral("chip"));
        m_settings->firstControl()->setFocus(Qt::OtherFocusReason); // the chip is gone
    });
    m_chipLine->setVisible(!changes.isEmpty());
}

void SandboxPage::showList() {
    const auto& list = m_service->list();
    const int scrolled = m_table->verticalScrollBar()->value();
    m_settling = true;
    if (m_baseline != list->base) m_model->setBaseline(list->base); // rearms the columns of movement
    m_baseline = list->base;
    const auto parts = std::static_pointer_cast<const tables::ListParts>(list->parts);
    m_model->setRanking(list->ranking, parts ? *parts : tables::ListParts());
    m_settling = false;
    if (m_ref.isEmpty()) m_ref = m_model->refOf(0);
    if (!m_table->selectRef(m_ref, false)) m_table->selectionModel()->clear();
    m_table->verticalScrollBar()->setValue(scrolled);
    const harm::ListComparison& c = list->comparison;
    const QString top = number(c.cutOff);
    m_sentence->setText(c.topOnlyA == 0 && c.topOnlyB == 0
                            ? tr("The same suspects are in the top %1; Spearman %2")
                                  .arg(top, tables::coefficientText(c.spearman))
                            : tr("%n suspect(s) enter the top %1, %2 leave; Spearman %3", nullptr, c.topOnlyB)
                                  .arg(top, number(c.topOnlyA), tables::coefficientText(c.spearman)));
    m_sentence->setToolTip(tr("Rank correlation of the real list and the sandbox over the suspects ranked in "
                              "both: Spearman %1, Kendall %2")
                               .arg(tables::coefficientText(c.spearman), tables::coefficientText(c.kendall)));
    m_allegations->show(list, m_ref);
    refreshState();
}

void SandboxPage::refreshState() {
    if (!m_session) {
        m_state->showEmpty(tr("No case is open. Open one or make a new one from the Case menu."));
    } else if (!m_service || !m_service->list()) {
        m_state->showLoading(tr("Ranking …"));
    } else if (m_model->rowCount() == 0) {
        m_state->showEmpty(tr("Nobody is ranked with these settings."), tr("Reset all"));
    } else if (m_view->rowCount() == 0) {
        m_state->showEmpty(tr("None of the %n suspect(s) matches the search.", nullptr, m_model->rowCount()),
                           tr("Clear the search"));
    } else {
        m_state->showContent();
    }
}

void SandboxPage::currentChanged() {
    if (m_settling || !m_service || !m_service->list()) return;
    const QString ref = m_table->currentRef();
    if (ref.isEmpty() || ref == m_ref) return;
    m_ref = ref;
    m_allegations->show(m_service->list(), m_ref);
}

void SandboxPage::refuseCopy() {
    Q_EMIT messageShown(tr("Rows of the sandbox are not copied: it is not the list."));
}

void SandboxPage::tableMenu(const QPoint& at) {
    // Not the table's own menu: that one copies rows.
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("sandboxTableMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex index = m_table->indexAt(at);
    if (index.isValid())
        connect(menu->addAction(theme().icon(QStringLiteral("dossier")), tr("Open the dossier")),
                &QAction::triggered, this,
                [this, ref = index.data(tables::RefRole).toString()] { Q_EMIT dossierRequested(ref); });
    menu->addMenu(m_table->createColumnMenu(menu));
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

bool SandboxPage::eventFilter(QObject* watched, QEvent* event) {
    if ((watched == m_table || watched == m_allegations->table()) && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        refuseCopy();
        return true;
    }
    return Page::eventFilter(watched, event);
}

void SandboxPage::keep() {
    if (!m_service || !m_service->base() || m_session->isReadOnly()) return;
    auto* dialog = new KeepProfileDialog(*m_session, m_service->realState(), m_service->state(), this);
    connect(dialog, &KeepProfileDialog::kept, this, [this](const Profile& profile) {
        Q_EMIT messageShown(tr("Kept as the profile “%1”, version %2. The list is as it was: choose the "
                               "profile for it on the "
                               "page Profiles.")
                                .arg(QString::fromStdString(profile.name), QString::number(profile.version)));
    });
    connect(m_service.get(), &QObject::destroyed, dialog, [dialog] { delete dialog; }); // the case closes
    dialog->open();
}

} // namespace harmdesk::views

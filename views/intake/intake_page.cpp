// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/intake_page.h"

#include "models/cases/case_session.h"
#include "views/common/elided_label.h"
#include "views/common/key_hint.h"
#include "views/common/style_props.h"
#include "views/intake/check_step.h"
#include "views/intake/files_step.h"
#include "views/intake/format_step.h"
#include "views/intake/import_history.h"
#include "views/intake/import_step.h"
#include "views/intake/mapping_step.h"
#include "views/intake/receipt_requests.h"
#include "views/intake/receipt_view.h"
#include "views/intake/step_strip.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {

const QKeySequence kBackKey(Qt::CTRL | Qt::Key_PageUp);
const QKeySequence kNextKey(Qt::CTRL | Qt::Key_PageDown);

QStringList localPaths(const QMimeData* data) {
    QStringList out;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) out.append(url.toLocalFile());
    return out;
}

} // namespace

IntakePage::IntakePage(QWidget* parent)
    : Page(parent)
    , m_runner(m_state)
    , m_files(new FilesStep(m_state, m_runner))
    , m_format(new FormatStep(m_state, m_runner))
    , m_mapping(new MappingStep(m_state, m_runner))
    , m_check(new CheckStep(m_state, m_runner))
    , m_import(new ImportStep(m_state, m_runner))
    , m_history(new ImportHistory)
    , m_requests(new ReceiptRequests(this)) {
    setObjectName(QStringLiteral("intakePage"));
    setAcceptDrops(true);
    setSurface(this, Surface::Win);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(buildHead());
    m_readOnly = makeLabel({}, TextStyle::Body, TextTone::Warn);
    m_readOnly->setObjectName(QStringLiteral("intakeReadOnly"));
    m_readOnly->setWordWrap(true);
    m_readOnly->setContentsMargins(16, 8, 16, 0);
    m_readOnly->hide();
    outer->addWidget(m_readOnly);

    m_steps = new QStackedWidget;
    m_steps->setObjectName(QStringLiteral("intakeSteps"));
    for (QWidget* const step :
         {static_cast<QWidget*>(m_files), static_cast<QWidget*>(m_format), static_cast<QWidget*>(m_mapping),
          static_cast<QWidget*>(m_check), static_cast<QWidget*>(m_import)})
        m_steps->addWidget(step);
    m_history->setObjectName(QStringLiteral("importHistory"));
    auto* const split = new QSplitter;
    split->setObjectName(QStringLiteral("intakeSplitter"));
    split->setChildrenCollapsible(false);
    split->addWidget(m_steps);
    split->addWidget(m_history);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    outer->addWidget(split, 1);
    outer->addWidget(buildFoot());
    connectParts();
    showStep();
    showCase();
}

QWidget* IntakePage::buildHead() {
    auto* const head = new QFrame;
    head->setObjectName(QStringLiteral("intakeHead"));
    setEdge(head, Edge::Bottom);
    auto* const row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(16);
    row->addWidget(makeLabel(tr("Import"), TextStyle::SectionTitle));
    m_strip = new StepStrip(m_state);
    row->addWidget(m_strip);
    m_into = new ElidedLabel;
    m_into->setObjectName(QStringLiteral("intakeInto"));
    m_into->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTone(m_into, TextTone::Second);
    row->addWidget(m_into, 1);
    return head;
}

QWidget* IntakePage::buildFoot() {
    auto* const foot = new QFrame;
    foot->setObjectName(QStringLiteral("intakeFoot"));
    setEdge(foot, Edge::Top);
    auto* const row = new QHBoxLayout(foot);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(8);
    m_back = new KeyButton(tr("Back"), kBackKey);
    m_back->setObjectName(QStringLiteral("wizardBack"));
    m_back->setAccessibleName(tr("Back"));
    row->addWidget(m_back);
    m_say = new ElidedLabel;
    m_say->setObjectName(QStringLiteral("wizardSays"));
    setTone(m_say, TextTone::Second);
    row->addWidget(m_say, 1);

    m_progress = new QWidget;
    auto* const progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(8);
    m_stage = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_stage->setObjectName(QStringLiteral("importStage"));
    m_bar = new QProgressBar;
    m_bar->setObjectName(QStringLiteral("importProgress"));
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setTextVisible(false);
    m_cancel = new QPushButton(tr("C&ancel"));
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    m_cancel->setAccessibleName(tr("Cancel what is under way"));
    progress->addWidget(m_stage);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_cancel);
    m_progress->hide();
    row->addWidget(m_progress, 1);

    m_checkOnly = new QPushButton(tr("C&heck only"));
    m_checkOnly->setObjectName(QStringLiteral("checkOnly"));
    m_checkOnly->setAccessibleName(tr("Check only, write nothing"));
    m_next = new KeyButton(tr("Next"), kNextKey);
    m_next->setObjectName(QStringLiteral("wizardNext"));
    m_next->setAccessibleName(tr("Next"));
    m_run = new QPushButton(tr("&Import"));
    m_run->setObjectName(QStringLiteral("runImport"));
    m_run->setAccessibleName(tr("Import into the case"));
    setButtonKind(m_run, ButtonKind::Primary);
    row->addWidget(m_checkOnly);
    row->addWidget(m_next);
    row->addWidget(m_run);
    return foot;
}

void IntakePage::connectParts() {
    connect(m_strip, &StepStrip::stepChosen, this, &IntakePage::goTo);
    connect(m_files, &FilesStep::pathsChosen, this, &IntakePage::choosePaths);
    connect(m_import, &ImportStep::nameChanged, this, &IntakePage::updateFoot);
    connect(m_import, &ImportStep::retryRequested, this, &IntakePage::import);
    connect(m_history, &ImportHistory::retryRequested, this, &IntakePage::loadHistory);
    connect(m_history, &ImportHistory::receiptChosen, this,
            [this](const std::shared_ptr<const ImportReceipt>& receipt) {
                if (m_runner.running() == WizardRunner::Job::Import) return;
                m_import->showReceipt(receipt);
                goTo(WizardStep::Import);
            });
    connect(m_back, &QPushButton::clicked, this, &IntakePage::back);
    connect(m_next, &QPushButton::clicked, this, &IntakePage::next);
    connect(m_checkOnly, &QPushButton::clicked, this, &IntakePage::checkOnly);
    connect(m_run, &QPushButton::clicked, this, &IntakePage::import);
    connect(m_cancel, &QPushButton::clicked, this, &IntakePage::cancel);
    const auto key = [this](const QKeySequence& keys, auto slot) {
        auto* const shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(kBackKey, &IntakePage::back);
    key(kNextKey, &IntakePage::next);

    connect(&m_state, &WizardState::stepChanged, this, &IntakePage::showStep);
    connect(&m_state, &WizardState::statesChanged, this, &IntakePage::updateFoot);
    connect(&m_state, &WizardState::specChanged, this, &IntakePage::updateFoot);
    connect(&m_state, &WizardState::filesChanged, this, &IntakePage::updateFoot);
    connect(&m_runner, &WizardRunner::runningChanged, this, &IntakePage::updateFoot);
    connect(&m_runner, &WizardRunner::progressed, this, &IntakePage::showProgress);
    connect(&m_runner, &WizardRunner::planned, this, &IntakePage::planned);
    connect(&m_runner, &WizardRunner::measured, this, &IntakePage::measured);
    connect(&m_runner, &WizardRunner::checked, this, [this] {
        updateFoot();
        if (m_run->isVisible() && m_run->isEnabled()) m_run->setFocus(Qt::OtherFocusReason);
        Q_EMIT finished();
    });
    connect(&m_runner, &WizardRunner::imported, this, [this] {
        loadHistory();
        updateFoot();
        Q_EMIT finished();
    });
    connect(&m_runner, &WizardRunner::messageShown, this, &Page::messageShown);
    connect(&m_runner, &WizardRunner::errorShown, this, &Page::errorShown);
    connect(m_requests, &ReceiptRequests::messageShown, this, &Page::messageShown);
    connect(m_requests, &ReceiptRequests::errorShown, this, &Page::errorShown);
    m_requests->serve(m_check->receipt());
    m_requests->serve(m_import->receipt());
    connect(m_check, &CheckStep::rowsCopied, m_requests, &ReceiptRequests::logCopied);
}

void IntakePage::setSession(cases::CaseSession* session) {
    if (m_session) disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_runner.setSession(session);
    m_requests->setSession(session);
    m_check->receipt()->setSession(session);
    m_import->receipt()->setSession(session);
    const QStringList paths = m_state.paths();
    m_state.choose({}); // what was checked against one case says nothing of another
    m_import->showReceipt(nullptr);
    goTo(WizardStep::Files);
    if (session != nullptr) {
        const auto shown = [this] {
            showCase();
            loadHistory();
        };
        connect(session, &cases::CaseSession::infoChanged, this, shown);
        connect(session, &cases::CaseSession::opened, this, [this, shown] {
            shown();
            m_runner.loadSpecs();
        });
        loadHistory();
        m_runner.loadSpecs();
    }
    showCase();
    if (!paths.isEmpty() && session != nullptr && session->isOpen()) choosePaths(paths);
}

void IntakePage::activated() {
    if (m_state.step() == WizardStep::Files) m_files->focusChoice();
}

bool IntakePage::focusSearch() {
    return m_state.step() == WizardStep::Mapping && m_mapping->focusSearch();
}

void IntakePage::showCase() {
    const bool open = m_session && m_session->isOpen();
    const QString reason = open ? m_session->readOnlyReason() : QString();
    m_readOnly->setVisible(!reason.isEmpty());
    m_readOnly->setText(tr("%1. Importing is off; an extract can still be checked.").arg(reason));
    if (open) {
        const storage::CaseInfo& info = m_session->info();
        const QDateTime at = info.lastImportAt.toLocalTime();
        m_into->setText(info.lastImport
                            ? tr("into %1 · last import %2")
                                  .arg(info.name, QLocale().toString(at.date(), QStringLiteral("d MMM yyyy")))
                            : tr("into %1 · nothing imported yet").arg(info.name));
    } else {
        m_into->setText(tr("Open or create a case first: an extract is imported into a case."));
    }
    m_files->refresh();
    m_import->refresh();
    updateFoot();
}

// ---- steps ----

void IntakePage::goTo(WizardStep step) {
    // Leaving a step forwards is how a person agrees to it.
    if (step > WizardStep::Format && m_state.hasFiles() && m_state.step() <= WizardStep::Format &&
        m_format->isVisible())
        m_state.confirmFormats();
    if (step > WizardStep::Mapping && m_state.step() == WizardStep::Mapping) m_state.confirmMapping();
    const bool unread = m_state.hasFiles() && !m_state.isStandard() && m_state.needsMeasuring() &&
                        m_state.stateOf(WizardStep::Files) != StepState::Working;
    m_state.goTo(step);
    if (step >= WizardStep::Mapping && unread && !isRunning()) {
        m_runner.measure();
        return;
    }
    if (step == WizardStep::Check && m_state.isReady() && !m_state.isChecked() && !m_state.checkFault() &&
        !isRunning())
        m_runner.check();
}

void IntakePage::showStep() {
    m_steps->setCurrentIndex(static_cast<int>(m_state.step()));
    m_history->setVisible(m_state.step() == WizardStep::Files || m_state.step() == WizardStep::Import);
    switch (m_state.step()) {
    case WizardStep::Files:
        m_files->focusChoice();
        break;
    case WizardStep::Format:
        m_format->focusFirst();
        break;
    case WizardStep::Mapping:
        m_mapping->focusFirst();
        break;
    case WizardStep::Check:
        m_check->focusFirst();
        break;
    case WizardStep::Import:
        m_import->focusName();
        break;
    }
    updateFoot();
}

void IntakePage::next() {
    if (m_state.step() != WizardStep::Import && m_next->isEnabled())
        goTo(static_cast<WizardStep>(static_cast<int>(m_state.step()) + 1));
}

void IntakePage::back() {
    if (m_state.step() != WizardStep::Files)
        goTo(static_cast<WizardStep>(static_cast<int>(m_state.step()) - 1));
}

void IntakePage::updateFoot() {
    const bool open = m_runner.hasCase();
    const bool readOnly = open && m_runner.isReadOnly();
    const WizardStep step = m_state.step();
    const bool importing = m_runner.running() == WizardRunner::Job::Import;
    const bool busy = isRunning() && m_runner.running() != WizardRunner::Job::Check;
    m_progress->setVisible(isRunning());
    m_say->setVisible(!isRunning());
    m_say->setText(m_state.hasFiles() || m_state.fault() ? m_state.reasonOf(step) : QString());
    setTone(m_say, m_state.stateOf(step) == StepState::NeedsYou && m_state.hasFiles() ? TextTone::Warn
                                                                                      : TextTone::Second);
    m_back->setVisible(step != WizardStep::Files);
    m_back->setEnabled(!importing);
    m_strip->setEnabled(!importing);
    if (step != WizardStep::Files) {
        const QString name = StepStrip::stepName(static_cast<WizardStep>(static_cast<int>(step) - 1));
        m_back->setText(name);
        m_back->setAccessibleName(tr("Back to %1").arg(name));
    }
    // A mapping that is to be kept needs a name: that is asked in the last step.
    const bool direct = !m_state.needsSaving();
    const bool runs = step == WizardStep::Import || (step == WizardStep::Check && direct);
    m_run->setVisible(runs && !m_state.isImported());
    m_run->setEnabled(open && !readOnly && !busy && m_state.isReady() && !m_import->lacksName());
    m_run->setToolTip(readOnly ? m_session->readOnlyReason() : QString());
    m_next->setVisible(!runs);
    if (!runs) {
        const QString name = StepStrip::stepName(static_cast<WizardStep>(static_cast<int>(step) + 1));
        m_next->setText(name);
        m_next->setAccessibleName(tr("Next: %1").arg(name));
        m_next->setEnabled(open && m_state.hasFiles() && !importing &&
                           !(step == WizardStep::Mapping && m_state.blocking() > 0) &&
                           !(step == WizardStep::Check && !m_state.isReady()));
        setButtonKind(m_next, m_next->isEnabled() ? ButtonKind::Primary : ButtonKind::Normal);
    }
    m_checkOnly->setVisible(!m_state.isImported());
    m_checkOnly->setEnabled(open && !isRunning() && m_state.isReady());
}

void IntakePage::showProgress(const QString& stage, std::int64_t done, std::int64_t total) {
    m_stage->setText(stage);
    m_cancel->setEnabled(true);
    // A QProgressBar counts in int: thousandths are enough.
    const bool known = total > 0;
    m_bar->setRange(0, known ? 1000 : 0);
    if (known) m_bar->setValue(static_cast<int>(done * 1000 / total));
}

// ---- work ----

void IntakePage::choosePaths(const QStringList& paths) {
    if (isRunning() || paths.isEmpty() || !m_runner.hasCase()) return;
    m_state.choose(paths);
    m_import->showReceipt(nullptr);
    m_state.goTo(WizardStep::Files);
    m_runner.plan();
}

void IntakePage::importPath(const QString& path) {
    if (isRunning()) return;
    m_importWhenPlanned = true;
    choosePaths({path});
}

void IntakePage::planned(bool ok) {
    const bool importNow = std::exchange(m_importWhenPlanned, false);
    updateFoot();
    if (importNow) {
        if (ok && m_state.isReady() && !m_runner.isReadOnly())
            import();
        else
            Q_EMIT finished();
        return;
    }
    if (!ok) return;
    if (m_state.isReady() && m_state.stateOf(WizardStep::Format) == StepState::Done && !m_state.needsSaving())
        goTo(WizardStep::Check); // next month: choose files, import
    else if (m_next->isEnabled())
        m_next->setFocus(Qt::OtherFocusReason);
}

void IntakePage::measured(bool ok) {
    updateFoot();
    if (!ok) {
        if (m_state.step() > WizardStep::Format) m_state.goTo(WizardStep::Format);
        return;
    }
    if (m_state.step() > WizardStep::Mapping) goTo(m_state.isReady() ? m_state.step() : WizardStep::Mapping);
}

void IntakePage::checkOnly() {
    if (!m_state.isReady() || isRunning()) return;
    m_state.goTo(WizardStep::Check);
    m_runner.check();
}

void IntakePage::import() {
    if (!m_runner.hasCase() || m_runner.isReadOnly() || !m_state.isReady() || m_import->lacksName()) return;
    m_import->showReceipt(nullptr);
    m_state.goTo(WizardStep::Import);
    m_runner.import(m_import->specName());
    if (isRunning()) m_cancel->setFocus(Qt::OtherFocusReason);
}

void IntakePage::cancel() {
    if (!isRunning()) return;
    m_stage->setText(tr("Stopping"));
    m_cancel->setEnabled(false);
    m_runner.cancel();
}

void IntakePage::loadHistory() {
    if (!m_session || !m_session->isOpen()) return;
    m_history->showLoading();
    jobs::JobQueue::Options options;
    options.lane = QStringLiteral("intake.history");
    options.context = this;
    m_session->read<std::vector<ImportReceipt>>(
        options,
        [](storage::CaseConnection& connection, const WorkContext&) {
            return connection.receipts().receipts();
        },
        [this](Result<std::vector<ImportReceipt>> receipts) {
            if (receipts)
                m_history->showReceipts(std::move(*receipts));
            else if (receipts.error().kind != ErrorKind::Cancelled)
                m_history->showError(receipts.error());
        });
}

void IntakePage::dragEnterEvent(QDragEnterEvent* event) {
    if (!isRunning() && !localPaths(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void IntakePage::dropEvent(QDropEvent* event) {
    const QStringList paths = localPaths(event->mimeData());
    if (isRunning() || paths.isEmpty()) return;
    event->acceptProposedAction();
    choosePaths(paths);
}

} // namespace harmdesk::views

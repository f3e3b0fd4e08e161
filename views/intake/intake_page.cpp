// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/intake_page.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/intake/import.h"
#include "views/common/section_header.h"
#include "views/common/state_panel.h"
#include "views/common/style_props.h"
#include "views/intake/extract_chooser.h"
#include "views/intake/import_history.h"
#include "views/intake/receipt_view.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {

constexpr char16_t kLane[] = u"intake.look";

QStringList localPaths(const QMimeData* data) {
    QStringList out;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile()) out.append(url.toLocalFile());
    return out;
}

} // namespace

IntakePage::IntakePage(QWidget* parent)
    : Page(parent) {
    setAcceptDrops(true);
    auto* const outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* const split = new QSplitter;
    split->setObjectName(QStringLiteral("intakeSplitter"));
    split->setChildrenCollapsible(false);
    outer->addWidget(split);

    auto* const main = new QWidget;
    auto* const layout = new QVBoxLayout(main);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    m_head = new SectionHeader(tr("Import"));
    layout->addWidget(m_head);
    m_readOnly = makeLabel({}, TextStyle::Body, TextTone::Warn);
    m_readOnly->setObjectName(QStringLiteral("intakeReadOnly"));
    m_readOnly->setWordWrap(true);
    m_readOnly->hide();
    layout->addWidget(m_readOnly);
    m_chooser = new ExtractChooser;
    m_chooser->setObjectName(QStringLiteral("extractChooser"));
    layout->addWidget(m_chooser);
    buildRun(layout);

    m_receipt = new ReceiptView;
    // Small windows and large type scroll instead of squeezing the tables.
    auto* const scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("receiptScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_receipt);
    setSurface(scroll->viewport(), Surface::Win);
    m_states = new StatePanel(scroll);
    m_states->setObjectName(QStringLiteral("receiptStates"));
    layout->addWidget(m_states, 1);
    setSurface(main, Surface::Win);
    split->addWidget(main);
    m_history = new ImportHistory;
    m_history->setObjectName(QStringLiteral("importHistory"));
    split->addWidget(m_history);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);

    connect(m_chooser, &ExtractChooser::pathsChosen, this, &IntakePage::choosePaths);
    connect(m_receipt, &ReceiptView::copyRejectsRequested, this, &IntakePage::copyRejects);
    connect(m_receipt, &ReceiptView::saveRejectsRequested, this, &IntakePage::saveRejects);
    connect(m_receipt, &ReceiptView::rowsCopied, this, &IntakePage::logCopied);
    connect(m_history, &ImportHistory::retryRequested, this, &IntakePage::loadHistory);
    connect(m_history, &ImportHistory::receiptChosen, this,
            [this](const std::shared_ptr<const ImportReceipt>& receipt) {
                if (isRunning()) return;
                m_receipt->showReceipt(receipt);
                m_states->showContent();
            });
    connect(m_states, &StatePanel::retryRequested, this, [this] { start(m_lastDryRun); });
    connect(m_states, &StatePanel::actionRequested, m_chooser, &ExtractChooser::askFolder);
    showCase();
}

void IntakePage::buildRun(QLayout* layout) {
    auto* const line = new QWidget;
    auto* const row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);

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
    m_cancel->setAccessibleName(tr("Cancel the import"));
    progress->addWidget(m_stage);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_cancel);
    m_progress->hide();

    m_check = new QPushButton(tr("C&heck only"));
    m_check->setObjectName(QStringLiteral("checkOnly"));
    m_check->setAccessibleName(tr("Check only, write nothing"));
    m_import = new QPushButton(tr("&Import"));
    m_import->setObjectName(QStringLiteral("runImport"));
    m_import->setAccessibleName(tr("Import into the case"));
    setButtonKind(m_import, ButtonKind::Primary);
    row->addWidget(m_progress, 1);
    row->addStretch(0);
    row->addWidget(m_check);
    row->addWidget(m_import);
    row->setAlignment(Qt::AlignRight);
    layout->addWidget(line);

    connect(m_check, &QPushButton::clicked, this, &IntakePage::checkOnly);
    connect(m_import, &QPushButton::clicked, this, &IntakePage::import);
    connect(m_cancel, &QPushButton::clicked, this, &IntakePage::cancel);
}

void IntakePage::setSession(cases::CaseSession* session) {
    if (m_session) {
        disconnect(m_session, nullptr, this, nullptr);
        disconnect(&m_session->reading(), nullptr, this, nullptr);
        disconnect(&m_session->writing(), nullptr, this, nullptr);
    }
    m_session = session;
    m_job = 0;
    m_progress->hide();
    m_receipt->showReceipt(nullptr);
    if (session != nullptr) {
        connect(session, &cases::CaseSession::infoChanged, this, [this] {
            showCase();
            loadHistory();
        });
        connect(session, &cases::CaseSession::opened, this, [this] {
            showCase();
            loadHistory();
        });
        connect(&session->reading(), &jobs::JobQueue::jobProgress, this, &IntakePage::showProgress);
        connect(&session->writing(), &jobs::JobQueue::jobProgress, this, &IntakePage::showProgress);
        loadHistory();
    }
    showCase();
    if (!m_paths.isEmpty() && session != nullptr) choosePaths(m_paths);
}

void IntakePage::activated() {
    m_chooser->focusChoice();
}

void IntakePage::showCase() {
    const bool open = m_session && m_session->isOpen();
    const QString reason = open ? m_session->readOnlyReason() : QString();
    m_readOnly->setVisible(!reason.isEmpty());
    m_readOnly->setText(tr("%1. Importing is off; an extract can still be checked.").arg(reason));
    if (open) {
        const storage::CaseInfo& info = m_session->info();
        const QDateTime at = info.lastImportAt.toLocalTime();
        m_head->setNote(info.lastImport
                            ? tr("into %1 · last import %2")
                                  .arg(info.name, QLocale().toString(at.date(), QStringLiteral("d MMM yyyy")))
                            : tr("into %1 · nothing imported yet").arg(info.name));
    } else {
        m_head->setNote({});
    }
    if (!m_receipt->receipt() && !isRunning()) {
        if (open)
            m_states->showEmpty(tr("Choose the folder of a monthly snapshot, or drop it here. The receipt "
                                   "will stand in this place."),
                                tr("Choose folder…"));
        else
            m_states->showEmpty(tr("Open or create a case first: an extract is imported into a case."));
    }
    updateButtons();
}

void IntakePage::updateButtons() {
    const bool open = m_session && m_session->isOpen();
    const bool readOnly = open && m_session->isReadOnly();
    m_chooser->setLocked(isRunning() || !open);
    m_check->setEnabled(open && m_pathsGood && !isRunning());
    m_import->setEnabled(open && m_pathsGood && !isRunning() && !readOnly);
    m_import->setToolTip(readOnly ? m_session->readOnlyReason() : QString());
}

void IntakePage::choosePaths(const QStringList& paths) {
    if (isRunning() || paths.isEmpty()) return;
    m_paths = paths;
    m_pathsGood = false;
    m_chooser->showLooking(paths);
    updateButtons();
    if (!m_session) return;
    jobs::JobQueue::Options options;
    options.lane = QString::fromUtf16(kLane);
    options.context = this;
    m_session->reading().run<std::vector<intake::FoundFile>>(
        options, [paths](const WorkContext&) { return intake::findExtract(paths); },
        [this, paths](Result<std::vector<intake::FoundFile>> found) {
            const bool importNow = std::exchange(m_importWhenFound, false);
            m_pathsGood = found.has_value();
            if (found)
                m_chooser->showFound(paths, *found);
            else
                m_chooser->showFault(paths, found.error());
            updateButtons();
            if (importNow && m_import->isEnabled())
                import();
            else if (importNow)
                Q_EMIT finished();
            else if (found)
                (m_import->isEnabled() ? m_import : m_check)->setFocus(Qt::OtherFocusReason);
        });
}

void IntakePage::importPath(const QString& path) {
    if (isRunning()) return;
    m_importWhenFound = true;
    choosePaths({path});
}

void IntakePage::checkOnly() {
    start(true);
}

void IntakePage::import() {
    start(false);
}

void IntakePage::cancel() {
    if (!isRunning() || !m_jobQueue) return;
    m_cancel->setEnabled(false);
    m_stage->setText(tr("Stopping"));
    m_jobQueue->cancel(m_job);
}

void IntakePage::start(bool dryRun) {
    if (!m_session || !m_session->isOpen() || isRunning() || !m_pathsGood) return;
    if (!dryRun && m_session->isReadOnly()) return;
    m_lastDryRun = dryRun;
    const QString name = QFileInfo(m_paths.first()).fileName();
    jobs::JobQueue::Options options;
    options.title = dryRun ? tr("Checking %1").arg(name) : tr("Importing %1").arg(name);
    options.context = this;
    const auto work = [paths = m_paths, dryRun](storage::CaseConnection& connection,
                                                const WorkContext& context) {
        intake::ImportRequest request;
        request.paths = paths;
        request.dryRun = dryRun;
        return intake::importExtract(connection, request, context);
    };
    const auto done = [this, dryRun](Result<ImportReceipt> outcome) { ended(dryRun, std::move(outcome)); };
    // A check only reads: it must not hold up notes that wait to be saved.
    m_jobQueue = dryRun ? &m_session->reading() : &m_session->writing();
    m_job = dryRun ? m_session->read<ImportReceipt>(options, work, done)
                   : m_session->write<ImportReceipt>(options, work, done);
    m_stage->setText(options.title);
    m_bar->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_progress->show();
    m_states->showLoading(options.title);
    updateButtons();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void IntakePage::showProgress(const jobs::JobInfo& job) {
    if (sender() != m_jobQueue || job.id != m_job || job.cancelling) return;
    m_stage->setText(job.progress.stage);
    // A QProgressBar counts in int: thousandths are enough.
    const bool known = job.progress.total > 0;
    m_bar->setRange(0, known ? 1000 : 0);
    if (known) m_bar->setValue(static_cast<int>(job.progress.done * 1000 / job.progress.total));
}

void IntakePage::ended(bool dryRun, Result<ImportReceipt> outcome) {
    m_job = 0;
    m_progress->hide();
    if (outcome) {
        const auto receipt = std::make_shared<const ImportReceipt>(std::move(*outcome));
        m_receipt->showReceipt(receipt);
        m_states->showContent();
        const int rejected = static_cast<int>(receipt->rejectedRows());
        Q_EMIT messageShown(
            dryRun ? tr("Checked, %n row(s) would be rejected. Nothing was written.", nullptr, rejected)
                   : tr("Imported, %n row(s) rejected.", nullptr, rejected));
        if (!dryRun) {
            m_session->refresh();
            loadHistory();
        }
    } else if (outcome.error().kind == ErrorKind::Cancelled) {
        Q_EMIT messageShown(outcome.error().text);
        if (m_receipt->receipt())
            m_states->showContent();
        else
            m_states->showEmpty(outcome.error().text, tr("Choose folder…"));
    } else {
        m_states->showError(outcome.error());
        Q_EMIT errorShown(outcome.error());
    }
    updateButtons();
    if (m_check->isEnabled()) m_check->setFocus(Qt::OtherFocusReason);
    Q_EMIT finished();
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

void IntakePage::logCopied(int rows) {
    if (!m_session) return;
    m_session->audit().record({QString::fromUtf16(audit_action::kCopied), QStringLiteral("import receipt"),
                               QStringLiteral("%1 rows").arg(rows)});
    Q_EMIT messageShown(tr("%n row(s) copied.", nullptr, rows));
}

void IntakePage::copyRejects() {
    if (!m_receipt->receipt()) return;
    QGuiApplication::clipboard()->setText(intake::rejectsAsText(*m_receipt->receipt()));
    logCopied(static_cast<int>(m_receipt->receipt()->rejects.size()));
}

void IntakePage::saveRejects() {
    if (!m_receipt->receipt()) return;
    auto* const dialog =
        new QFileDialog(this, tr("Save the list of rejected rows"), QStringLiteral("rejected.tsv"),
                        tr("Tab-separated text (*.tsv);;All files (*)"));
    dialog->setObjectName(QStringLiteral("saveRejectsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("tsv"));
    connect(dialog, &QFileDialog::fileSelected, this, &IntakePage::writeRejects);
    dialog->open();
}

void IntakePage::writeRejects(const QString& path) {
    if (!m_session || !m_receipt->receipt()) return;
    const auto receipt = m_receipt->receipt();
    const AuditEvent event{
        QString::fromUtf16(audit_action::kExport), QFileInfo(path).fileName(),
        QStringLiteral("rejected rows of an import, %1 rows").arg(receipt->rejects.size())};
    // The export happens only when the log says so.
    m_session->audit().recordThen(event, this, [this, path, receipt] {
        if (!m_session) return;
        jobs::JobQueue::Options options;
        options.context = this;
        m_session->reading().run<int>(
            options,
            [path, receipt](const WorkContext&) -> Result<int> {
                QSaveFile file(path);
                const QByteArray text = intake::rejectsAsText(*receipt).toUtf8();
                if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
                    return static_cast<int>(receipt->rejects.size());
                return fail(
                    ErrorKind::NotWritten,
                    IntakePage::tr(
                        "The list could not be written to %1. Choose another folder, or free some space.")
                        .arg(path),
                    file.errorString(), path);
            },
            [this, path](Result<int> rows) {
                if (rows)
                    Q_EMIT messageShown(tr("%n row(s) saved in %1.", nullptr, *rows).arg(path));
                else
                    Q_EMIT errorShown(rows.error());
            });
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/briefing/pack_dialog.h"

#include "models/cases/case_session.h"
#include "models/cases/ranking_service.h"
#include "models/domain/case_columns.h"
#include "models/harm/ranking.h"
#include "models/settings/settings.h"
#include "views/briefing/pack_preview.h"
#include "views/common/list_cut_off.h"
#include "views/common/style_props.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>

namespace harmdesk::views {

namespace {

enum State { Form, Running, Failed, Done };

QPushButton* button(const QString& text, const char* name, ButtonKind kind = ButtonKind::Normal) {
    auto* b = new QPushButton(text);
    b->setObjectName(QLatin1String(name));
    b->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    b->setAutoDefault(false);
    setButtonKind(b, kind);
    return b;
}

QHBoxLayout* buttonRow(std::initializer_list<QPushButton*> buttons) {
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    for (QPushButton* b : buttons) row->addWidget(b);
    return row;
}

QString folderForFiles() {
    const QString last = settings::Settings::instance().get(settings::keys::kLastFolder);
    if (!last.isEmpty() && QFileInfo(last).isDir()) return last;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace

QString PackDialog::defaultFileName(Date asAt, const QStringList& onlyRefs) {
    const QString day = QString::fromStdString(asAt.iso());
    if (onlyRefs.size() != 1) return tr("Briefing pack %1.pdf").arg(day);
    QString ref = onlyRefs.front();
    ref.replace(QLatin1Char('/'), QLatin1Char('-')); // a reference can hold anything
    return tr("Briefing pack %1 %2.pdf").arg(day, ref);
}

PackDialog::PackDialog(cases::CaseSession& session, const QStringList& onlyRefs, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_onlyRefs(onlyRefs) {
    setObjectName(QStringLiteral("packDialog"));
    setWindowTitle(tr("Briefing pack"));
    setAccessibleName(windowTitle());
    m_stack = new QStackedWidget;
    m_stack->addWidget(buildForm());
    m_stack->addWidget(buildRunning());
    m_stack->addWidget(buildFailed());
    m_stack->addWidget(buildDone());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(m_stack);
    resize(fontMetrics().averageCharWidth() * 84, sizeHint().height());
    connect(&m_session.ranking(), &cases::RankingService::rankingReady, this, [this] { updateForm(); });
    connect(&m_session.reading(), &jobs::JobQueue::jobProgress, this, [this](const jobs::JobInfo& info) {
        if (!m_job || info.id != *m_job || info.cancelling) return;
        m_stage->setText(info.progress.stage);
        m_progress->setRange(0, static_cast<int>(info.progress.total));
        m_progress->setValue(static_cast<int>(info.progress.done));
    });
    updateForm();
}

PackDialog::~PackDialog() {
    if (m_job) m_session.reading().cancel(*m_job);
}

QWidget* PackDialog::buildForm() {
    auto* page = new QWidget;
    m_topButton = new QRadioButton(tr("The &first suspects of the list:"));
    m_topButton->setObjectName(QStringLiteral("packTop"));
    m_topButton->setAccessibleName(tr("The first suspects of the list"));
    m_top = new QSpinBox;
    m_top->setObjectName(QStringLiteral("packTopCount"));
    m_top->setAccessibleName(tr("Number of suspects from the top of the list"));
    m_top->setRange(1, 10'000);
    m_top->setValue(ListCutOff::of(&m_session));
    m_onlyButton = new QRadioButton(m_onlyRefs.size() == 1 ? tr("Only &suspect %1").arg(m_onlyRefs.front())
                                                           : tr("Only the %n selected &suspect(s)", nullptr,
                                                                static_cast<int>(m_onlyRefs.size())));
    m_onlyButton->setObjectName(QStringLiteral("packOnly"));
    m_onlyButton->setAccessibleName(m_onlyButton->text().remove(QLatin1Char('&')));
    m_onlyButton->setVisible(!m_onlyRefs.isEmpty());
    (m_onlyRefs.isEmpty() ? m_topButton : m_onlyButton)->setChecked(true);
    auto* topRow = new QHBoxLayout;
    topRow->addWidget(m_topButton);
    topRow->addWidget(m_top);
    topRow->addStretch(1);

    m_path = new QLineEdit(
        QDir(folderForFiles()).filePath(defaultFileName(m_session.ranking().asAt(), m_onlyRefs)));
    m_path->setObjectName(QStringLiteral("packPath"));
    m_path->setAccessibleName(tr("File to write"));
    auto* browse = button(tr("&Browse…"), "packBrowse");
    auto* pathRow = new QHBoxLayout;
    auto* pathLabel = makeLabel(tr("&File"), TextStyle::Body);
    pathLabel->setBuddy(m_path);
    pathRow->addWidget(pathLabel);
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(browse);

    m_contents = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_contents->setObjectName(QStringLiteral("packContents"));
    m_contents->setWordWrap(true);
    m_notice = makeLabel({}, TextStyle::Body, TextTone::Warn);
    m_notice->setObjectName(QStringLiteral("packNotice"));
    m_notice->setWordWrap(true);

    m_export = button(tr("&Export"), "packExport", ButtonKind::Primary);
    m_export->setDefault(true);
    auto* close = button(tr("Close"), "packClose");
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeLabel(tr("What goes in"), TextStyle::SectionTitle));
    layout->addLayout(topRow);
    layout->addWidget(m_onlyButton);
    layout->addWidget(m_contents);
    layout->addLayout(pathRow);
    layout->addWidget(m_notice);
    layout->addStretch(1);
    layout->addLayout(buttonRow({close, m_export}));

    connect(m_topButton, &QRadioButton::toggled, this, &PackDialog::updateForm);
    connect(m_top, &QSpinBox::valueChanged, this, &PackDialog::updateForm);
    connect(m_path, &QLineEdit::textChanged, this, &PackDialog::updateForm);
    connect(browse, &QPushButton::clicked, this, &PackDialog::chooseFile);
    connect(m_export, &QPushButton::clicked, this, &PackDialog::start);
    connect(close, &QPushButton::clicked, this, &PackDialog::reject);
    return page;
}

QWidget* PackDialog::buildRunning() {
    auto* page = new QWidget;
    m_stage = makeLabel({}, TextStyle::Body);
    m_stage->setObjectName(QStringLiteral("packStage"));
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("packProgress"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setFormat(tr("%v of %m"));
    m_cancel = button(tr("Cancel"), "packCancel");
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeLabel(tr("Writing the pack"), TextStyle::SectionTitle));
    layout->addWidget(m_stage);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    layout->addLayout(buttonRow({m_cancel}));
    connect(m_cancel, &QPushButton::clicked, this, &PackDialog::cancel);
    return page;
}

QWidget* PackDialog::buildFailed() {
    auto* page = new QWidget;
    auto* title = makeLabel(tr("The pack was not written"), TextStyle::SectionTitle, TextTone::Danger);
    m_errorText = makeLabel({}, TextStyle::Body);
    m_errorText->setObjectName(QStringLiteral("packError"));
    m_errorText->setWordWrap(true);
    m_errorText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_errorText->setAccessibleName(tr("Reason"));
    m_errorWhere = makeLabel({}, TextStyle::Code, TextTone::Muted);
    m_errorWhere->setWordWrap(true);
    m_back = button(tr("&Back"), "packBack", ButtonKind::Primary);
    auto* copy = button(tr("&Copy details"), "packCopyDetails");
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(m_errorText);
    layout->addWidget(m_errorWhere);
    layout->addStretch(1);
    layout->addLayout(buttonRow({copy, m_back}));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            QStringList{m_error.text, m_error.where, m_error.detail}.join(QLatin1Char('\n')).trimmed());
    });
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_stack->setCurrentIndex(Form);
        m_path->setFocus();
    });
    return page;
}

QWidget* PackDialog::buildDone() {
    auto* page = new QWidget;
    m_doneText = makeLabel({}, TextStyle::Body);
    m_doneText->setObjectName(QStringLiteral("packDone"));
    m_doneText->setWordWrap(true);
    m_doneText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_doneText->setAccessibleName(tr("Result"));
    m_preview = new PackPreview;
    m_openFile = button(tr("Open &file"), "packOpenFile", ButtonKind::Primary);
    auto* openFolder = button(tr("Open f&older"), "packOpenFolder");
    auto* again = button(tr("&Another pack"), "packAgain");
    auto* close = button(tr("Close"), "packDoneClose");
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_doneText);
    layout->addWidget(m_preview, 1);
    layout->addLayout(buttonRow({again, close, openFolder, m_openFile}));
    connect(m_openFile, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_written)); });
    connect(openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_written).absolutePath())); });
    connect(again, &QPushButton::clicked, this, [this] {
        m_preview->clear();
        m_stack->setCurrentIndex(Form);
        updateForm();
        m_path->setFocus();
    });
    connect(close, &QPushButton::clicked, this, &PackDialog::reject);
    return page;
}

int PackDialog::suspectsChosen() const {
    const auto ranking = m_session.ranking().current();
    if (m_onlyButton->isChecked()) return static_cast<int>(m_onlyRefs.size());
    return ranking ? std::min(m_top->value(), static_cast<int>(ranking->rows.size())) : 0;
}

void PackDialog::updateForm() {
    if (!m_export) return;
    const auto ranking = m_session.ranking().current();
    m_top->setEnabled(m_topButton->isChecked());
    QString notice;
    if (!ranking) {
        m_contents->clear();
        notice = tr("The list is still being made.");
    } else {
        const QString people = tr("%n suspect(s)", nullptr, suspectsChosen());
        m_contents->setText(
            tr("As at %1, profile %2: cover with every setting, contents, ranked list, and a section for "
               "each of "
               "%3 with the score ledger, harm by group, timeline, other offences, co-accused and "
               "notes. Victims stand under pseudonyms; full names of victims in notes are withheld, a "
               "surname alone or a nickname is not. The export is logged.")
                .arg(ranking->asAt.display(), QString::fromStdString(ranking->profile.name), people));
        const QFileInfo file(m_path->text());
        if (m_path->text().trimmed().isEmpty())
            notice = tr("Give the file a name.");
        else if (file.isDir())
            notice = tr("This is a folder: add the name of the file.");
        else if (file.exists())
            notice = tr("The file is there already and will be replaced.");
        if (ranking->rows.empty() && m_topButton->isChecked())
            notice = tr("No suspect meets the profile on this date: the pack will say so.");
    }
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    const bool named = !m_path->text().trimmed().isEmpty() && !QFileInfo(m_path->text()).isDir();
    m_export->setEnabled(ranking != nullptr && named && !m_job);
}

void PackDialog::chooseFile() {
    auto* chooser = new QFileDialog(this, tr("Write the pack to"), QFileInfo(m_path->text()).absolutePath(),
                                    tr("PDF (*.pdf)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("pdf"));
    chooser->selectFile(QFileInfo(m_path->text()).fileName());
    connect(chooser, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    chooser->open();
}

void PackDialog::start() {
    const auto ranking = m_session.ranking().current();
    if (!ranking || m_job) return;
    briefing::PackRequest request;
    request.ranking = ranking;
    request.top = m_top->value();
    if (m_onlyButton->isChecked()) request.suspects = m_onlyRefs;
    request.marking = settings::Settings::instance().get(settings::keys::kMarking);
    request.caseName = m_session.info().name;
    request.synthetic = m_session.info().synthetic;
    request.outputPath = m_path->text().trimmed();
    settings::Settings::instance().set(settings::keys::kLastFolder,
                                       QFileInfo(request.outputPath).absolutePath());

    m_preview->clear();
    m_stage->setText(tr("Starting"));
    m_progress->setRange(0, 0);
    m_cancel->setEnabled(true);
    m_stack->setCurrentIndex(Running);
    m_cancel->setFocus();
    jobs::JobQueue::Options options;
    options.title = tr("Briefing pack");
    options.context = this;
    m_job = m_session.read<briefing::PackResult>(
        std::move(options),
        [request](storage::CaseConnection& connection, const WorkContext& context) {
            return briefing::writePack(connection, request, context);
        },
        [this](Result<briefing::PackResult> result) { finished(result); });
}

void PackDialog::cancel() {
    if (!m_job) return;
    m_stage->setText(tr("Cancelling"));
    m_cancel->setEnabled(false);
    m_session.reading().cancel(*m_job);
}

void PackDialog::finished(const Result<briefing::PackResult>& result) {
    m_job.reset();
    updateForm();
    if (!result) {
        if (result.error().kind == ErrorKind::Cancelled) {
            m_stack->setCurrentIndex(Form);
            m_notice->setText(tr("Cancelled. Nothing was written."));
            m_notice->setVisible(true);
            m_export->setFocus();
            return;
        }
        showError(result.error());
        return;
    }
    m_written = result->path;
    QString text = tr("Written: %1, %2. The export is in the log.")
                       .arg(QDir::toNativeSeparators(result->path), tr("%n page(s)", nullptr, result->pages));
    if (result->replacedCharacters > 0)
        text += QLatin1Char(' ') + tr("%n character(s) are not in the pack’s fonts and print as a mark.",
                                      nullptr, result->replacedCharacters);
    m_doneText->setText(text);
    m_preview->load(result->path);
    m_stack->setCurrentIndex(Done);
    const int letter = fontMetrics().averageCharWidth();
    resize(std::max(width(), letter * 130), std::max(height(), fontMetrics().height() * 44));
    m_openFile->setFocus();
    Q_EMIT exported(result->path);
}

void PackDialog::showError(const Error& error) {
    m_error = error;
    m_errorText->setText(error.text);
    m_errorWhere->setText(error.where);
    m_errorWhere->setVisible(!error.where.isEmpty());
    m_stack->setCurrentIndex(Failed);
    m_back->setFocus();
}

void PackDialog::reject() {
    // Escape while it runs stops the export, it does not hide it.
    if (m_job) {
        cancel();
        return;
    }
    QDialog::reject();
}

} // namespace harmdesk::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/rejects_section.h"

#include "models/cases/case_session.h"
#include "models/intake/rejects.h"
#include "models/tables/reject_edit_model.h"
#include "models/tables/reject_model.h"
#include "views/common/data_table.h"
#include "views/common/section_header.h"
#include "views/common/style_props.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QUndoCommand>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace harmdesk::views {

namespace {

/// A correction that has been made; undone, the row it belongs to is shown.
class Correction : public QUndoCommand {
public:
    Correction(tables::RejectEditModel& model, int reject, int field, QString before, QString after)
        : QUndoCommand(RejectsSection::tr("correct a rejected row"))
        , m_model(model)
        , m_reject(reject)
        , m_field(field)
        , m_before(std::move(before))
        , m_after(std::move(after)) {}
    void redo() override {
        if (std::exchange(m_done, false)) return; // it has just been typed
        m_model.setValue(m_reject, m_field, m_after);
    }
    void undo() override { m_model.setValue(m_reject, m_field, m_before); }

private:
    tables::RejectEditModel& m_model;
    int m_reject;
    int m_field;
    QString m_before;
    QString m_after;
    bool m_done = true;
};

QPushButton* smallButton(const QString& text, const char* name, const QString& accessible) {
    auto* const button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(accessible);
    setButtonKind(button, ButtonKind::Small);
    return button;
}

} // namespace

RejectsSection::RejectsSection(QWidget* parent)
    : QWidget(parent) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);

    m_model = new tables::RejectModel(this);
    m_edit = new tables::RejectEditModel(this);
    m_model->setCorrected([this](int row) { return m_edit->isCorrected(row); });

    m_header = new SectionHeader(tr("Rejected rows"));
    m_fromFiles = smallButton(tr("Re-try from the &files"), "retryFromFiles",
                              tr("Re-try the open rows from the files as they are now"));
    m_fromFiles->setToolTip(
        tr("Corrected the files? The rows are read again at the lines where they stood."));
    m_copy = smallButton(tr("&Copy list"), "copyRejects", tr("Copy the list of rejected rows"));
    m_save = smallButton(tr("&Save list…"), "saveRejects", tr("Save the list of rejected rows"));
    for (QPushButton* button : {m_fromFiles, m_copy, m_save}) m_header->addRight(button);
    layout->addWidget(m_header);

    m_table = new DataTable(QStringLiteral("intake.rejects"));
    m_table->setObjectName(QStringLiteral("intake.rejects"));
    m_table->setAccessibleName(tr("Rejected rows"));
    m_table->setSortingEnabled(false); // lines stand in the order in which they were read
    m_table->setModel(m_model);
    m_table->setDefaultWidths({{QStringLiteral("state"), 14},
                               {QStringLiteral("file"), 14},
                               {QStringLiteral("line"), 9},
                               {QStringLiteral("field"), 15},
                               {QStringLiteral("code"), 13}});
    m_table->setStretchColumn(QStringLiteral("message"));
    layout->addWidget(m_table, 1);
    layout->addWidget(buildEditor());

    connect(m_table, &DataTable::copied, this, &RejectsSection::rowsCopied);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showRow(current.isValid() ? current.row() : -1); });
    connect(m_table, &DataTable::rowActivated, this, [this] {
        if (!m_edit->canEdit()) return;
        const int row = std::max(0, m_edit->faultyRow());
        m_fields->setFocus(Qt::OtherFocusReason);
        m_fields->setCurrentIndex(m_edit->index(row, tables::RejectEditModel::Value));
        m_fields->edit(m_fields->currentIndex());
    });
    connect(m_copy, &QPushButton::clicked, this, &RejectsSection::copyRequested);
    connect(m_save, &QPushButton::clicked, this, &RejectsSection::saveRequested);
    connect(m_fromFiles, &QPushButton::clicked, this, &RejectsSection::retryFromFiles);
    connect(m_edit, &tables::RejectEditModel::correctionsChanged, this, [this] {
        m_model->correctionsChanged();
        update();
    });
    connect(m_edit, &tables::RejectEditModel::edited, this,
            [this](int reject, int field, const QString& before, const QString& after) {
                m_undo.push(new Correction(*m_edit, reject, field, before, after));
            });
    // Undone in another row: that row is shown.
    connect(m_edit, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_edit->reject();
        if (row >= 0 && m_table->currentIndex().row() != row) m_table->selectRow(row);
    });
}

QWidget* RejectsSection::buildEditor() {
    auto* const card = new QFrame;
    setCard(card);
    m_editor = card;
    m_editor->setObjectName(QStringLiteral("rejectEditor"));
    auto* const layout = new QVBoxLayout(card);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    m_fault = makeLabel({}, TextStyle::Body);
    m_fault->setObjectName(QStringLiteral("rejectFault"));
    m_fault->setWordWrap(true);
    layout->addWidget(m_fault);

    m_fields = new DataTable(QStringLiteral("intake.rejectFields"));
    m_fields->setObjectName(QStringLiteral("intake.rejectFields"));
    m_fields->setAccessibleName(tr("Fields of the rejected row"));
    m_fields->setSortingEnabled(false);
    m_fields->setModel(m_edit);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_fields->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                              QAbstractItemView::AnyKeyPressed);
    m_fields->setDefaultWidths({{QStringLiteral("field"), 18}, {QStringLiteral("read"), 34}});
    m_fields->setStretchColumn(QStringLiteral("value"));
    layout->addWidget(m_fields, 1);
    for (const auto& [undo, keys] :
         {std::pair{true, QKeySequence::Undo}, std::pair{false, QKeySequence::Redo}}) {
        QAction* const action = undo ? m_undo.createUndoAction(this) : m_undo.createRedoAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }

    auto* const row = new QHBoxLayout;
    row->setSpacing(8);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("leaveOutReason"));
    m_reason->setAccessibleName(tr("Why the row is left out"));
    m_reason->setPlaceholderText(tr("Why the row is left out"));
    m_leaveOut = new QPushButton(tr("&Leave out"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_leaveOut->setAccessibleName(tr("Leave the selected rows out, with the reason given"));
    m_retry = new QPushButton;
    m_retry->setObjectName(QStringLiteral("retryCorrected"));
    m_retry->setAccessibleName(tr("Re-try the corrected rows"));
    setButtonKind(m_retry, ButtonKind::Primary);
    row->addWidget(m_reason, 1);
    row->addWidget(m_leaveOut);
    row->addSpacing(16);
    row->addWidget(m_retry);
    layout->addLayout(row);
    m_editor->hide();

    connect(m_reason, &QLineEdit::textChanged, this, &RejectsSection::update);
    connect(m_reason, &QLineEdit::returnPressed, this, &RejectsSection::leaveOut);
    connect(m_leaveOut, &QPushButton::clicked, this, &RejectsSection::leaveOut);
    connect(m_retry, &QPushButton::clicked, this, &RejectsSection::retryCorrected);
    return m_editor;
}

void RejectsSection::setSession(cases::CaseSession* session) {
    m_session = session;
    m_job = 0;
    m_edit->setReadOnly(session == nullptr || session->isReadOnly());
    update();
}

void RejectsSection::showReceipt(const std::shared_ptr<const ImportReceipt>& receipt) {
    m_receipt = receipt;
    m_model->setReceipt(receipt);
    m_edit->setReceipt(nullptr);
    m_undo.clear();
    m_reason->clear();
    const int rows = receipt ? static_cast<int>(receipt->rejects.size()) : 0;
    const bool kept = receipt && !receipt->dryRun;
    m_table->setColumnHidden(m_table->columnOf(QStringLiteral("state")), !kept);
    m_table->setVisible(rows > 0);
    m_copy->setVisible(rows > 0);
    m_save->setVisible(rows > 0);
    m_fromFiles->setVisible(openRows() > 0);
    const int open = openRows();
    if (rows == 0)
        m_header->setNote(tr("None: every row was taken."));
    else if (!kept)
        m_header->setNote(tr("%n row(s), each with the line of its file", nullptr, rows));
    else if (open == 0)
        m_header->setNote(tr("%n row(s), all settled", nullptr, rows));
    else
        m_header->setNote(tr("%n row(s)", nullptr, rows) + QStringLiteral(", ") +
                          tr("%n still open: select one to correct it", nullptr, open));
    showRow(-1);
    if (open > 0) loadValues();
}

int RejectsSection::openRows() const {
    if (!m_receipt || m_receipt->dryRun) return 0;
    return static_cast<int>(std::count_if(m_receipt->rejects.begin(), m_receipt->rejects.end(),
                                          [](const RejectedRow& r) { return r.state == RejectState::Open; }));
}

void RejectsSection::loadValues() {
    if (!m_session) return;
    jobs::JobQueue::Options options;
    options.lane = QStringLiteral("intake.rejects");
    options.context = this;
    const ImportId id = m_receipt->id;
    m_session->read<ImportReceipt>(
        options,
        [id](storage::CaseConnection& connection, const WorkContext&) {
            return connection.receipts().receipt(id);
        },
        [this, id](Result<ImportReceipt> whole) {
            if (!m_receipt || m_receipt->id != id) return;
            if (!whole) {
                if (whole.error().kind != ErrorKind::Cancelled) Q_EMIT errorShown(whole.error());
                return;
            }
            m_edit->setReceipt(std::make_shared<const ImportReceipt>(std::move(*whole)));
            showRow(m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1);
        });
}

void RejectsSection::showRow(int row) {
    m_edit->showReject(row);
    const bool known = m_receipt && row >= 0 && row < static_cast<int>(m_receipt->rejects.size());
    const bool open = known && !m_receipt->dryRun &&
                      m_receipt->rejects[static_cast<std::size_t>(row)].state == RejectState::Open;
    m_editor->setVisible(open);
    if (open) {
        const RejectedRow& reject = m_receipt->rejects[static_cast<std::size_t>(row)];
        QString text = tr("Line %1: %2").arg(reject.line).arg(reject.message);
        if (m_edit->rowCount() == 0)
            text += QLatin1Char(' ') + tr("Its fields cannot be told apart: correct the row in the file and "
                                          "re-try from the files.");
        m_fault->setText(text);
        m_fields->setVisible(m_edit->rowCount() > 0);
        const int lines = std::clamp(m_edit->rowCount(), 1, 12);
        m_fields->setMinimumHeight(m_fields->horizontalHeader()->sizeHint().height() +
                                   m_fields->verticalHeader()->defaultSectionSize() * lines);
        if (const int faulty = m_edit->faultyRow(); faulty >= 0) {
            const QModelIndex index = m_edit->index(faulty, tables::RejectEditModel::Value);
            m_fields->setCurrentIndex(index);
            // Once the new rows are laid out.
            QTimer::singleShot(0, m_fields, [this, index = QPersistentModelIndex(index)] {
                if (index.isValid()) m_fields->scrollTo(index, QAbstractItemView::PositionAtCenter);
            });
        }
    }
    update();
}

void RejectsSection::update() {
    const bool canWrite = m_session && !m_session->isReadOnly() && m_job == 0;
    const int corrected = m_edit->correctedCount();
    m_retry->setText(corrected == 0 ? tr("Re-&try corrected")
                                    : tr("Re-&try %n corrected row(s)", nullptr, corrected));
    m_retry->setEnabled(canWrite && corrected > 0);
    m_leaveOut->setEnabled(canWrite && !m_reason->text().trimmed().isEmpty());
    m_reason->setEnabled(canWrite);
    m_fromFiles->setEnabled(canWrite);
    const QString why = m_session && m_session->isReadOnly() ? m_session->readOnlyReason() : QString();
    for (QWidget* widget :
         {static_cast<QWidget*>(m_retry), static_cast<QWidget*>(m_leaveOut), static_cast<QWidget*>(m_reason)})
        widget->setToolTip(why);
}

void RejectsSection::run(
    const QString& title,
    std::function<Result<ImportReceipt>(storage::CaseConnection&, const WorkContext&)> work) {
    if (!m_session || m_session->isReadOnly() || m_job != 0 || !m_receipt) return;
    jobs::JobQueue::Options options;
    options.title = title;
    options.context = this;
    m_job = m_session->write<ImportReceipt>(options, std::move(work),
                                            [this](const Result<ImportReceipt>& outcome) { ended(outcome); });
    update();
}

void RejectsSection::retryCorrected() {
    if (m_edit->correctedCount() == 0) return;
    std::vector<intake::RejectFix> fixes;
    for (auto& [id, values] : m_edit->fixes()) fixes.push_back({id, std::move(values)});
    run(tr("Re-trying corrected rows"), [id = m_receipt ? m_receipt->id : ImportId{}, fixes](
                                            storage::CaseConnection& connection, const WorkContext& context) {
        return intake::retryRejects(connection, id, fixes, currentUserName(), systemClock(), context);
    });
}

void RejectsSection::retryFromFiles() {
    run(tr("Re-trying rejected rows from the files"),
        [id = m_receipt ? m_receipt->id : ImportId{}](storage::CaseConnection& connection,
                                                      const WorkContext& context) {
            return intake::retryRejectsFromFiles(connection, id, currentUserName(), systemClock(), context);
        });
}

void RejectsSection::leaveOut() {
    const QString why = m_reason->text().trimmed();
    if (why.isEmpty() || !m_receipt) return;
    std::vector<std::int64_t> ids;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        const RejectedRow& row = m_receipt->rejects[static_cast<std::size_t>(index.row())];
        if (row.state == RejectState::Open) ids.push_back(row.id);
    }
    if (ids.empty()) return;
    run(tr("Leaving rows out"),
        [id = m_receipt->id, ids, why](storage::CaseConnection& connection,
                                       const WorkContext&) -> Result<ImportReceipt> {
            HARMDESK_TRY(connection.receipts().settleRejects(ids, RejectState::Dismissed, {}, why));
            return connection.receipts().receipt(id);
        });
}

void RejectsSection::ended(const Result<ImportReceipt>& outcome) {
    m_job = 0;
    update();
    if (!outcome) {
        if (outcome.error().kind == ErrorKind::Cancelled)
            Q_EMIT messageShown(outcome.error().text);
        else
            Q_EMIT errorShown(outcome.error());
        return;
    }
    if (m_receipt && outcome->id != m_receipt->id) {
        const auto rejected = outcome->rejectedRows();
        std::int64_t read = 0;
        for (const FileReceipt& file : outcome->files) read += file.rowsRead;
        const int taken = static_cast<int>(read - rejected);
        Q_EMIT messageShown(tr("%n row(s) taken", nullptr, taken) + QStringLiteral(", ") +
                            tr("%n rejected again.", nullptr, static_cast<int>(rejected)));
    }
    if (m_receipt) Q_EMIT worked(m_receipt->id);
}

} // namespace harmdesk::views

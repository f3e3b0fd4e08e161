// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/receipt_view.h"

#include "models/cases/case_session.h"
#include "models/tables/receipt_model.h"
#include "views/common/data_table.h"
#include "views/common/section_header.h"
#include "views/common/style_props.h"
#include "views/intake/receipt_export.h"
#include "views/intake/rejects_section.h"
#include "views/intake/roll_back_bar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace harmdesk::views {

namespace {

QString number(std::int64_t value) {
    return QLocale().toString(static_cast<qlonglong>(value));
}

} // namespace

DataTable* ReceiptView::makeTable(const QString& settingsKey, const QString& accessibleName) {
    auto* const table = new DataTable(settingsKey);
    table->setObjectName(settingsKey);
    table->setAccessibleName(accessibleName);
    table->setSortingEnabled(false); // files and lines stand in the order in which they were read
    connect(table, &DataTable::copied, this, &ReceiptView::rowsCopied);
    return table;
}

ReceiptView::ReceiptView(QWidget* parent)
    : QWidget(parent) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);

    auto* const head = new QHBoxLayout;
    head->setSpacing(8);
    m_title = makeLabel({}, TextStyle::SectionTitle);
    m_title->setObjectName(QStringLiteral("receiptTitle"));
    m_tag = new QLabel;
    m_tag->setObjectName(QStringLiteral("receiptTag"));
    setTag(m_tag, TagTone::Neutral);
    head->addWidget(m_title);
    head->addWidget(m_tag);
    head->addStretch(1);
    m_roll = new QPushButton;
    m_roll->setObjectName(QStringLiteral("rollBack"));
    m_roll->setAccessibleName(tr("Roll this import back"));
    setButtonKind(m_roll, ButtonKind::Small);
    m_save = new QPushButton(tr("Save &receipt…"));
    m_save->setObjectName(QStringLiteral("saveReceipt"));
    m_save->setAccessibleName(tr("Save the receipt as CSV"));
    setButtonKind(m_save, ButtonKind::Small);
    head->addWidget(m_roll);
    head->addWidget(m_save);
    layout->addLayout(head);
    m_rollBar = new RollBackBar;
    layout->addWidget(m_rollBar);

    m_files = new tables::ReceiptModel(this);
    m_fileTable = makeTable(QStringLiteral("intake.files"), tr("Files of the import"));
    m_fileTable->setModel(m_files);
    m_fileTable->setDefaultWidths({{QStringLiteral("read"), 12},
                                   {QStringLiteral("inserted"), 12},
                                   {QStringLiteral("updated"), 12},
                                   {QStringLiteral("unchanged"), 12},
                                   {QStringLiteral("rejected"), 12}});
    m_fileTable->setStretchColumn(QStringLiteral("file"));
    layout->addWidget(m_fileTable);

    m_sum = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_sum->setObjectName(QStringLiteral("receiptSum"));
    m_sum->setWordWrap(true);
    layout->addWidget(m_sum);

    m_notes = makeLabel({}, TextStyle::Body, TextTone::Second);
    m_notes->setObjectName(QStringLiteral("receiptNotes"));
    m_notes->setWordWrap(true);
    layout->addWidget(m_notes);

    m_rejects = new RejectsSection;
    layout->addWidget(m_rejects);

    m_unmapped = new tables::UnmappedModel(this);
    m_unmappedHeader = new SectionHeader(tr("Offences that the harm index does not know"));
    layout->addWidget(m_unmappedHeader);
    m_unmappedTable = makeTable(QStringLiteral("intake.unmapped"), tr("Unmapped offences"));
    m_unmappedTable->setModel(m_unmapped);
    m_unmappedTable->setDefaultWidths(
        {{QStringLiteral("crimes"), 9}, {QStringLiteral("ho_class"), 12}, {QStringLiteral("cjs_code"), 14}});
    m_unmappedTable->setStretchColumn(QStringLiteral("title"));
    layout->addWidget(m_unmappedTable);
    layout->addStretch(1);

    connect(m_rejects, &RejectsSection::copyRequested, this, &ReceiptView::copyRejectsRequested);
    connect(m_rejects, &RejectsSection::saveRequested, this, &ReceiptView::saveRejectsRequested);
    connect(m_rejects, &RejectsSection::rowsCopied, this, &ReceiptView::rowsCopied);
    connect(m_rejects, &RejectsSection::messageShown, this, &ReceiptView::messageShown);
    connect(m_rejects, &RejectsSection::errorShown, this, &ReceiptView::errorShown);
    connect(m_rejects, &RejectsSection::worked, this, &ReceiptView::renew);
    connect(m_rollBar, &RollBackBar::messageShown, this, &ReceiptView::messageShown);
    connect(m_rollBar, &RollBackBar::errorShown, this, &ReceiptView::errorShown);
    connect(m_rollBar, &RollBackBar::rolled, this, &ReceiptView::renew);
    connect(m_roll, &QPushButton::clicked, m_rollBar, &RollBackBar::ask);
    m_export = new ReceiptExport(this);
    connect(m_export, &ReceiptExport::messageShown, this, &ReceiptView::messageShown);
    connect(m_export, &ReceiptExport::errorShown, this, &ReceiptView::errorShown);
    connect(m_save, &QPushButton::clicked, this, [this] { m_export->ask(m_receipt); });
}

void ReceiptView::fit(DataTable* table, int most) {
    const int rows = table->model()->rowCount();
    const int row = table->verticalHeader()->defaultSectionSize();
    const int frame = 2 * table->frameWidth() + table->horizontalHeader()->sizeHint().height();
    table->setFixedHeight(frame + row * std::clamp(rows, 1, most) + 2);
}

void ReceiptView::setSession(cases::CaseSession* session) {
    m_session = session;
    m_rejects->setSession(session);
    m_rollBar->setSession(session);
    m_export->setSession(session);
}

void ReceiptView::renew(ImportId import) {
    if (!m_session) return;
    m_session->refresh();
    jobs::JobQueue::Options options;
    options.lane = QStringLiteral("intake.receipt");
    options.context = this;
    m_session->read<ImportReceipt>(
        options,
        [import](storage::CaseConnection& connection, const WorkContext&) {
            return connection.receipts().receipt(import);
        },
        [this, import](Result<ImportReceipt> receipt) {
            if (!m_receipt || m_receipt->id != import) return;
            if (receipt)
                showReceipt(std::make_shared<const ImportReceipt>(std::move(*receipt)));
            else if (receipt.error().kind != ErrorKind::Cancelled)
                Q_EMIT errorShown(receipt.error());
        });
}

void ReceiptView::showHead() {
    const auto when = [](const QDateTime& utc) {
        const QDateTime at = utc.toLocalTime();
        return QLocale().toString(at.date(), QStringLiteral("d MMM yyyy")) +
               at.time().toString(QStringLiteral(", HH:mm"));
    };
    const ImportReceipt& receipt = *m_receipt;
    m_roll->setVisible(!receipt.dryRun);
    m_roll->setText(receipt.isRolledBack() ? tr("Roll &forward…") : tr("Roll &back…"));
    m_roll->setAccessibleName(receipt.isRolledBack() ? tr("Roll this import forward again")
                                                     : tr("Roll this import back"));
    m_save->setVisible(!receipt.dryRun);
    if (receipt.dryRun) {
        m_title->setText(tr("Check"));
        m_tag->setText(tr("Nothing is written yet"));
        setTag(m_tag, TagTone::Warn);
        return;
    }
    m_title->setText(
        receipt.retryOf.isNull()
            ? tr("Import %1").arg(receipt.id.value)
            : tr("Import %1: rejected rows of import %2").arg(receipt.id.value).arg(receipt.retryOf.value));
    if (receipt.isRolledBack()) {
        m_tag->setText(tr("Rolled back %1 by %2").arg(when(receipt.rolledBackAt), receipt.rolledBackBy));
        m_tag->setToolTip(receipt.rolledBackWhy);
        setTag(m_tag, TagTone::Warn);
    } else {
        m_tag->setText(tr("Imported %1 by %2").arg(when(receipt.finishedAt), receipt.user));
        m_tag->setToolTip({});
        setTag(m_tag, TagTone::Ok);
    }
}

void ReceiptView::showReceipt(const std::shared_ptr<const ImportReceipt>& receipt) {
    m_receipt = receipt;
    m_files->setReceipt(receipt);
    m_rejects->showReceipt(receipt);
    m_unmapped->setReceipt(receipt);
    m_rollBar->setReceipt(receipt);
    if (!receipt) return;

    showHead();
    const FileReceipt sum = tables::ReceiptModel::sum(*receipt);
    QString text = tr("%1 rows read = %2 new + %3 changed + %4 unchanged + %5 rejected.")
                       .arg(number(sum.rowsRead), number(sum.inserted), number(sum.updated),
                            number(sum.unchanged), number(sum.rejected));
    if (sum.skipped > 0)
        text += QLatin1Char(' ') + tr("%n more record(s) left out by a rule of the specification.", nullptr,
                                      static_cast<int>(sum.skipped));
    m_sum->setText(text);
    QStringList notes;
    if (!receipt->spec.isEmpty())
        notes.append(receipt->specVersion > 0 ? tr("Read by the specification “%1”, version %2.")
                                                    .arg(receipt->spec)
                                                    .arg(receipt->specVersion)
                                              : tr("Read by the specification “%1”.").arg(receipt->spec));
    if (receipt->isRolledBack()) notes.append(tr("Rolled back: %1").arg(receipt->rolledBackWhy));
    for (const QString& note : receipt->notes) notes.append(note);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());

    std::int64_t crimes = 0;
    for (const UnmappedOffence& offence : receipt->unmapped) crimes += offence.crimes;
    m_unmappedHeader->setNote(
        crimes == 0 ? tr("None: every crime of this import has its days.")
                    : tr("%n crime(s): they count 0 days, and scores they touch read “at least”", nullptr,
                         static_cast<int>(crimes)));
    m_unmappedTable->setVisible(crimes > 0);
    m_tag->updateGeometry();
    fitTables();
}

void ReceiptView::fitTables() {
    // As high as their rows, so that the page scrolls and not each table in a slit of its own.
    fit(m_fileTable, 9);
    fit(m_rejects->table(), m_rejects->openRows() > 0 ? 8 : 24); // room for the editor below
    fit(m_unmappedTable, 12);
}

void ReceiptView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    fitTables();
}

void ReceiptView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitTables();
}

} // namespace harmdesk::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/receipt_view.h"

#include "models/domain/import_receipt.h"
#include "models/tables/receipt_model.h"
#include "models/tables/reject_model.h"
#include "views/common/data_table.h"
#include "views/common/section_header.h"
#include "views/common/style_props.h"

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
    layout->addLayout(head);

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

    m_rejects = new tables::RejectModel(this);
    m_rejectHeader = new SectionHeader(tr("Rejected rows"));
    m_copy = new QPushButton(tr("&Copy list"));
    m_copy->setObjectName(QStringLiteral("copyRejects"));
    m_copy->setAccessibleName(tr("Copy the list of rejected rows"));
    setButtonKind(m_copy, ButtonKind::Small);
    m_save = new QPushButton(tr("&Save list…"));
    m_save->setObjectName(QStringLiteral("saveRejects"));
    m_save->setAccessibleName(tr("Save the list of rejected rows"));
    setButtonKind(m_save, ButtonKind::Small);
    m_rejectHeader->addRight(m_copy);
    m_rejectHeader->addRight(m_save);
    layout->addWidget(m_rejectHeader);
    m_rejectTable = makeTable(QStringLiteral("intake.rejects"), tr("Rejected rows"));
    m_rejectTable->setModel(m_rejects);
    m_rejectTable->setDefaultWidths({{QStringLiteral("file"), 16},
                                     {QStringLiteral("line"), 9},
                                     {QStringLiteral("field"), 16},
                                     {QStringLiteral("code"), 14}});
    m_rejectTable->setStretchColumn(QStringLiteral("message"));
    layout->addWidget(m_rejectTable, 3);

    m_unmapped = new tables::UnmappedModel(this);
    m_unmappedHeader = new SectionHeader(tr("Offences that the harm index does not know"));
    layout->addWidget(m_unmappedHeader);
    m_unmappedTable = makeTable(QStringLiteral("intake.unmapped"), tr("Unmapped offences"));
    m_unmappedTable->setModel(m_unmapped);
    m_unmappedTable->setDefaultWidths(
        {{QStringLiteral("crimes"), 9}, {QStringLiteral("ho_class"), 12}, {QStringLiteral("cjs_code"), 14}});
    m_unmappedTable->setStretchColumn(QStringLiteral("title"));
    layout->addWidget(m_unmappedTable, 2);
    layout->addStretch(0);

    connect(m_copy, &QPushButton::clicked, this, &ReceiptView::copyRejectsRequested);
    connect(m_save, &QPushButton::clicked, this, &ReceiptView::saveRejectsRequested);
}

void ReceiptView::fit(DataTable* table, int most) {
    const int rows = table->model()->rowCount();
    const int row = table->verticalHeader()->defaultSectionSize();
    const int frame = 2 * table->frameWidth() + table->horizontalHeader()->sizeHint().height();
    table->setMinimumHeight(frame + row * std::min(rows, 3));
    table->setMaximumHeight(frame + row * std::max(1, std::min(rows, most)) + 2);
}

void ReceiptView::showReceipt(const std::shared_ptr<const ImportReceipt>& receipt) {
    m_receipt = receipt;
    m_files->setReceipt(receipt);
    m_rejects->setReceipt(receipt);
    m_unmapped->setReceipt(receipt);
    if (!receipt) return;

    const FileReceipt sum = tables::ReceiptModel::sum(*receipt);
    const QDateTime at = receipt->finishedAt.toLocalTime();
    const QString when = QLocale().toString(at.date(), QStringLiteral("d MMM yyyy")) +
                         at.time().toString(QStringLiteral(", HH:mm"));
    if (receipt->dryRun) {
        m_title->setText(tr("Check"));
        m_tag->setText(tr("Nothing is written yet"));
        setTag(m_tag, TagTone::Warn);
    } else {
        m_title->setText(tr("Import %1").arg(receipt->id.value));
        m_tag->setText(tr("Imported %1 by %2").arg(when, receipt->user));
        setTag(m_tag, TagTone::Ok);
    }
    m_sum->setText(tr("%1 rows read = %2 new + %3 changed + %4 unchanged + %5 rejected.")
                       .arg(number(sum.rowsRead), number(sum.inserted), number(sum.updated),
                            number(sum.unchanged), number(sum.rejected)));

    const int rejects = static_cast<int>(receipt->rejects.size());
    m_rejectHeader->setNote(rejects == 0 ? tr("None: every row was taken.")
                                         : tr("%n row(s), each with the line of its file", nullptr, rejects));
    m_rejectTable->setVisible(rejects > 0);
    m_copy->setVisible(rejects > 0);
    m_save->setVisible(rejects > 0);
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
    fit(m_rejectTable, 4000);
    fit(m_unmappedTable, 400);
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

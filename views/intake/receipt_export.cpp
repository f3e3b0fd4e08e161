// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/receipt_export.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/intake/import.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace harmdesk::views {

namespace {

Status writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
    return fail(ErrorKind::NotWritten,
                ReceiptExport::tr(
                    "The receipt could not be written to %1. Choose another folder, or free some space.")
                    .arg(path),
                file.errorString(), path);
}

} // namespace

ReceiptExport::ReceiptExport(QWidget* parent)
    : QObject(parent)
    , m_parent(parent) {}

void ReceiptExport::setSession(cases::CaseSession* session) {
    m_session = session;
}

void ReceiptExport::ask(const std::shared_ptr<const ImportReceipt>& receipt) {
    if (!receipt) return;
    auto* const dialog = new QFileDialog(m_parent, tr("Save the receipt"),
                                         QStringLiteral("import-%1.csv").arg(receipt->id.value),
                                         tr("CSV (*.csv);;All files (*)"));
    dialog->setObjectName(QStringLiteral("saveReceiptDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, receipt](const QString& path) { save(receipt, path); });
    dialog->open();
}

void ReceiptExport::save(const std::shared_ptr<const ImportReceipt>& receipt, const QString& path) {
    if (!m_session || !receipt) return;
    const AuditEvent event{QString::fromUtf16(audit_action::kExport), QFileInfo(path).fileName(),
                           QStringLiteral("receipt of import %1, %2 rejected rows")
                               .arg(receipt->id.value)
                               .arg(receipt->rejects.size())};
    m_session->audit().recordThen(event, this, [this, path, receipt] {
        if (!m_session) return;
        jobs::JobQueue::Options options;
        options.context = this;
        m_session->reading().run<QString>(
            options,
            [path, receipt](const WorkContext&) -> Result<QString> {
                HARMDESK_TRY(writeWhole(path, intake::receiptFilesCsv(*receipt)));
                if (receipt->rejects.empty()) return ReceiptExport::tr("Receipt saved in %1.").arg(path);
                const QFileInfo info(path);
                const QString beside =
                    info.dir().filePath(info.completeBaseName() + QStringLiteral("-rejects.csv"));
                HARMDESK_TRY(writeWhole(beside, intake::rejectsCsv(*receipt)));
                return ReceiptExport::tr("Receipt saved in %1, its rejected rows in %2.").arg(path, beside);
            },
            [this](const Result<QString>& said) {
                if (said)
                    Q_EMIT messageShown(*said);
                else
                    Q_EMIT errorShown(said.error());
            });
    });
}

} // namespace harmdesk::views

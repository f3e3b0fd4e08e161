// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/receipt_export.h"

#include "models/cases/case_session.h"
#include "models/intake/import.h"
#include "views/common/save_file.h"

#include <QDir>
#include <QFileInfo>

namespace harmdesk::views {

ReceiptExport::ReceiptExport(QWidget* parent)
    : QObject(parent)
    , m_parent(parent) {}

void ReceiptExport::setSession(cases::CaseSession* session) {
    m_session = session;
}

void ReceiptExport::ask(const std::shared_ptr<const ImportReceipt>& receipt) {
    if (!receipt) return;
    askWhere(m_parent, QStringLiteral("saveReceiptDialog"), tr("Save the receipt"),
             QStringLiteral("import-%1.csv").arg(receipt->id.value),
             [self = QPointer(this), receipt](const QString& path) {
                 if (self) self->save(receipt, path);
             });
}

void ReceiptExport::save(const std::shared_ptr<const ImportReceipt>& receipt, const QString& path) {
    if (!m_session || !receipt) return;
    const QFileInfo info(path);
    const QString beside =
        receipt->rejects.empty()
            ? QString()
            : info.dir().filePath(info.completeBaseName() + QStringLiteral("-rejects.csv"));
    const QString said = beside.isEmpty()
                             ? tr("Receipt saved in %1.").arg(path)
                             : tr("Receipt saved in %1, its rejected rows in %2.").arg(path, beside);
    saveFile(
        *m_session, this, path,
        QStringLiteral("receipt of import %1, %2 rejected rows")
            .arg(receipt->id.value)
            .arg(receipt->rejects.size()),
        [path, beside, receipt]() -> Status {
            HARMDESK_TRY(writeWhole(path, intake::receiptFilesCsv(*receipt)));
            return beside.isEmpty() ? Status() : writeWhole(beside, intake::rejectsCsv(*receipt));
        },
        [this, said] { Q_EMIT messageShown(said); },
        [this](const Error& error) { Q_EMIT errorShown(error); });
}

} // namespace harmdesk::views

// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/receipt_requests.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/intake/import.h"
#include "views/intake/receipt_view.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>

namespace harmdesk::views {

ReceiptRequests::ReceiptRequests(QWidget* parent)
    : QObject(parent)
    , m_parent(parent) {}

void ReceiptRequests::setSession(cases::CaseSession* session) {
    m_session = session;
}

void ReceiptRequests::serve(ReceiptView* view) {
    connect(view, &ReceiptView::copyRejectsRequested, this, [this, view] {
        if (view->receipt()) copyRejects(*view->receipt());
    });
    connect(view, &ReceiptView::saveRejectsRequested, this, [this, view] { askRejects(view->receipt()); });
    connect(view, &ReceiptView::rowsCopied, this, &ReceiptRequests::logCopied);
    connect(view, &ReceiptView::messageShown, this, &ReceiptRequests::messageShown);
    connect(view, &ReceiptView::errorShown, this, &ReceiptRequests::errorShown);
}

void ReceiptRequests::logCopied(int rows) {
    if (!m_session) return;
    m_session->audit().record({QString::fromUtf16(audit_action::kCopied), QStringLiteral("import receipt"),
                               QStringLiteral("%1 rows").arg(rows)});
    Q_EMIT messageShown(tr("%n row(s) copied.", nullptr, rows));
}

void ReceiptRequests::copyRejects(const ImportReceipt& receipt) {
    QGuiApplication::clipboard()->setText(intake::rejectsAsText(receipt));
    logCopied(static_cast<int>(receipt.rejects.size()));
}

void ReceiptRequests::askRejects(const std::shared_ptr<const ImportReceipt>& receipt) {
    if (!receipt) return;
    auto* const dialog =
        new QFileDialog(m_parent, tr("Save the list of rejected rows"), QStringLiteral("rejected.tsv"),
                        tr("Tab-separated text (*.tsv);;All files (*)"));
    dialog->setObjectName(QStringLiteral("saveRejectsDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("tsv"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, receipt](const QString& path) { writeRejects(receipt, path); });
    dialog->open();
}

void ReceiptRequests::writeRejects(const std::shared_ptr<const ImportReceipt>& receipt, const QString& path) {
    if (!m_session) return;
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
                    tr("The list could not be written to %1. Choose another folder, or free some space.")
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

} // namespace harmdesk::views

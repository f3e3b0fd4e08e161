// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/intake/receipt_requests.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/intake/import.h"
#include "views/common/save_file.h"
#include "views/intake/receipt_view.h"

#include <QClipboard>
#include <QGuiApplication>

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
    askWhere(
        m_parent, QStringLiteral("saveRejectsDialog"), tr("Save the list of rejected rows"),
        QStringLiteral("rejected.tsv"),
        [self = QPointer(this), receipt](const QString& path) {
            if (self) self->writeRejects(receipt, path);
        },
        TableFile::Tsv);
}

void ReceiptRequests::writeRejects(const std::shared_ptr<const ImportReceipt>& receipt, const QString& path) {
    if (!m_session) return;
    const auto rows = static_cast<int>(receipt->rejects.size());
    saveFile(
        *m_session, this, path, QStringLiteral("rejected rows of an import, %1 rows").arg(rows),
        [path, receipt] { return writeWhole(path, intake::rejectsAsText(*receipt).toUtf8()); },
        [this, path, rows] { Q_EMIT messageShown(tr("%n row(s) saved in %1.", nullptr, rows).arg(path)); },
        [this](const Error& error) { Q_EMIT errorShown(error); });
}

} // namespace harmdesk::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"

#include <QObject>
#include <QPointer>
#include <memory>

namespace harmdesk {
struct ImportReceipt;
}
namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views {

class ReceiptView;

/// Answers what receipts ask for: rejected rows to the clipboard or a file. Every way
/// out of the program is logged; files are written only when the log says so.
class ReceiptRequests : public QObject {
    Q_OBJECT
public:
    explicit ReceiptRequests(QWidget* parent);
    void setSession(cases::CaseSession* session);
    /// Answers this view's requests from now on.
    void serve(ReceiptView* view);

public Q_SLOTS:
    void logCopied(int rows);

Q_SIGNALS:
    void messageShown(const QString& text);
    void errorShown(const harmdesk::Error& error);

private:
    void copyRejects(const ImportReceipt& receipt);
    void askRejects(const std::shared_ptr<const ImportReceipt>& receipt);
    void writeRejects(const std::shared_ptr<const ImportReceipt>& receipt, const QString& path);

    QWidget* m_parent;
    QPointer<cases::CaseSession> m_session;
};

} // namespace harmdesk::views

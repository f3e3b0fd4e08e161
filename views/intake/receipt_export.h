// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/import_receipt.h"

#include <QObject>
#include <QPointer>
#include <memory>

class QWidget;

namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views {

/// Saves a receipt as CSV: the files with their counts under the chosen name, the rejected rows beside it
/// under the same name with "-rejects". Logged before anything is written.
class ReceiptExport : public QObject {
    Q_OBJECT
public:
    explicit ReceiptExport(QWidget* parent);
    void setSession(cases::CaseSession* session);
    /// Asks for the place.
    void ask(const std::shared_ptr<const ImportReceipt>& receipt);
    void save(const std::shared_ptr<const ImportReceipt>& receipt, const QString& path);

Q_SIGNALS:
    void messageShown(const QString& text);
    void errorShown(const harmdesk::Error& error);

private:
    QWidget* m_parent;
    QPointer<cases::CaseSession> m_session;
};

} // namespace harmdesk::views

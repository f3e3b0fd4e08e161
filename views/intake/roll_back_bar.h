// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/import_receipt.h"
#include "models/jobs/job_queue.h"

#include <QFrame>
#include <QPointer>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views {

/// Takes an import back, or brings a rolled back one again: says what will happen and what stands in the way,
/// asks for the reason, does it in the background. Hidden until asked for.
class RollBackBar : public QFrame {
    Q_OBJECT
public:
    explicit RollBackBar(QWidget* parent = nullptr);
    void setSession(cases::CaseSession* session);
    /// Another receipt is shown: the bar goes.
    void setReceipt(const std::shared_ptr<const ImportReceipt>& receipt);

public Q_SLOTS:
    /// Looks for obstacles, then asks for the reason.
    void ask();
    void confirm();

Q_SIGNALS:
    void messageShown(const QString& text);
    void errorShown(const harmdesk::Error& error);
    void rolled(harmdesk::ImportId import);

private:
    void showObstacles(const QStringList& sentences);
    void update();

    QPointer<cases::CaseSession> m_session;
    std::shared_ptr<const ImportReceipt> m_receipt;
    QLabel* m_text;
    QLabel* m_obstacles;
    QWidget* m_line;
    QLineEdit* m_reason;
    QPushButton* m_do;
    QPushButton* m_close;
    jobs::JobId m_job = 0;
};

} // namespace harmdesk::views

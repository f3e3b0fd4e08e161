// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/audit_entry.h"

#include <QObject>
#include <functional>
#include <vector>

namespace harmdesk::cases {

class CaseSession;

/// Writes to the log on the writer thread, in order; a log line that cannot be written is said aloud. GUI
/// thread.
class AuditService : public QObject {
    Q_OBJECT
public:
    explicit AuditService(CaseSession& session);

    void record(const AuditEvent& event);
    /// Writes the line first and calls `then` only when it stands (for what must not happen unlogged:
    /// exports, reveals) and `context` still lives. A failure is told by recordFailed.
    void recordThen(const AuditEvent& event, QObject* context, std::function<void()> then);
    void entries(QObject* context, std::function<void(Result<std::vector<AuditEntry>>)> done);

Q_SIGNALS:
    void recordFailed(const harmdesk::Error& error);

private:
    CaseSession& m_session;
};

} // namespace harmdesk::cases

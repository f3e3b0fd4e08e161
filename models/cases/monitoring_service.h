// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/harm/monitoring.h"

#include <QObject>
#include <functional>
#include <memory>

namespace harmdesk::cases {

class CaseSession;

/// Aggregate monitoring of the list on screen. Made by the page that shows it; the session must outlive it.
/// GUI thread. Ethnicity is read from the case for each showing, counted in the background and let go: only
/// suppressed totals come out.
class MonitoringService {
public:
    using Done = std::function<void(Result<std::shared_ptr<const harm::Monitoring>>)>;

    explicit MonitoringService(CaseSession& session)
        : m_session(session) {}

    /// Logs monitoring.shown, and only when that line stands reads and counts. The latest request wins;
    /// `done` is not called for those before it, nor when `context` is gone. Where the line cannot be written
    /// nothing is shown: AuditService::recordFailed says so.
    void show(const std::shared_ptr<const Ranking>& ranking, int cutOff, QObject* context, Done done);

private:
    CaseSession& m_session;
};

} // namespace harmdesk::cases

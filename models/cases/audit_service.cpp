// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/audit_service.h"

#include "models/cases/case_session.h"

#include <QPointer>

namespace harmdesk::cases {

AuditService::AuditService(CaseSession& session)
    : m_session(session) {}

void AuditService::record(const AuditEvent& event) {
    recordThen(event, this, {});
}

void AuditService::recordThen(const AuditEvent& event, QObject* context, std::function<void()> then) {
    // Ours is the context of the job: that the line was not written is said even when whoever asked is gone.
    m_session.write<void>(
        {{}, {}, false, this},
        [event](storage::CaseConnection& connection, const WorkContext&) {
            return connection.audit().append(event);
        },
        [this, bound = context != nullptr, guard = QPointer<QObject>(context),
         then = std::move(then)](const Status& written) {
            if (!written) {
                Q_EMIT recordFailed(written.error());
                return;
            }
            if (then && (!bound || guard)) then();
        });
}

void AuditService::entries(QObject* context, std::function<void(Result<std::vector<AuditEntry>>)> done) {
    m_session.read<std::vector<AuditEntry>>(
        {tr("Reading the log"), {}, true, context},
        [](storage::CaseConnection& connection, const WorkContext&) { return connection.audit().entries(); },
        std::move(done));
}

} // namespace harmdesk::cases

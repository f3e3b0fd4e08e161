// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/monitoring_service.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/domain/ranking.h"

#include <QCoreApplication>
#include <QPointer>

namespace harmdesk::cases {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::MonitoringService)
};
} // namespace

void MonitoringService::show(const std::shared_ptr<const Ranking>& ranking, int cutOff, QObject* context,
                             Done done) {
    using Shown = std::shared_ptr<const harm::Monitoring>;
    const AuditEvent event{
        QString::fromUtf16(audit_action::kMonitoringShown), QString(),
        QStringLiteral("as at %1, profile %2, version %3, top %4")
            .arg(QString::fromStdString(ranking->asAt.iso()), QString::fromStdString(ranking->profile.name))
            .arg(ranking->profile.version)
            .arg(cutOff)};
    m_session.audit().recordThen(
        event, context, [session = QPointer(&m_session), ranking, cutOff, context, done = std::move(done)] {
            if (!session) return;
            session->read<Shown>(
                {Tr::tr("Monitoring rates"), QStringLiteral("monitoring"), true, context},
                [ranking, cutOff](storage::CaseConnection& connection,
                                  const WorkContext& work) -> Result<Shown> {
                    HARMDESK_TRY_ASSIGN(columns, connection.suspects().loadMonitoring(work));
                    HARMDESK_TRY_ASSIGN(counted, harm::monitoring(*ranking, columns, cutOff, work));
                    return std::make_shared<const harm::Monitoring>(std::move(counted));
                },
                done);
        });
}

} // namespace harmdesk::cases

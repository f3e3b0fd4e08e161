// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/ranking_service.h"

#include "models/cases/audit_service.h"
#include "models/cases/case_session.h"
#include "models/harm/ranking.h"

#include <algorithm>

namespace harmdesk::cases {

RankingService::RankingService(CaseSession& session)
    : m_session(session)
    , m_profile(builtInProfile()) {
    connect(&session, &CaseSession::opened, this, [this] {
        if (!m_asAt.isNull()) start();
    });
}

void RankingService::request(Date asAt, const Profile& profile) {
    m_asAt = asAt;
    m_profile = profile;
    if (m_session.isOpen()) start();
}

void RankingService::reload() {
    if (!m_session.isOpen() || m_asAt.isNull()) return;
    m_columns.reset(); // the list on screen keeps its own
    m_loading = false; // a load that runs may have begun before the change: the new one supersedes it
    start();
}

void RankingService::start() {
    if (!m_busy) {
        m_busy = true;
        Q_EMIT rankingStarted();
    }
    if (m_loading) return; // ranks as last requested when the case is there
    if (m_columns)
        rankNow();
    else
        load();
}

void RankingService::load() {
    using Loaded = std::shared_ptr<const CaseColumns>;
    m_loading = true;
    m_session.read<Loaded>(
        {tr("Loading the case"), QStringLiteral("columns"), true, this},
        [](storage::CaseConnection& connection, const WorkContext& context) {
            return connection.suspects().loadColumns(context);
        },
        [this](Result<Loaded> loaded) {
            m_loading = false;
            if (!loaded) {
                giveUp(loaded.error());
                return;
            }
            m_columns = std::move(*loaded);
            rankNow();
        });
}

void RankingService::rankNow() {
    using Ranked = std::shared_ptr<const Ranking>;
    m_session.reading().run<Ranked>(
        {tr("Ranking"), QStringLiteral("ranking"), true, this},
        [columns = m_columns, profile = m_profile, asAt = m_asAt](const WorkContext& context) {
            return harm::rankWithDetails(columns, profile, asAt, context);
        },
        [this, columns = m_columns](const Result<Ranked>& ranked) {
            if (columns != m_columns) return; // the case was reloaded meanwhile: a newer list is on its way
            if (ranked)
                finish(*ranked);
            else
                giveUp(ranked.error());
        });
}

void RankingService::finish(const std::shared_ptr<const Ranking>& ranking) {
    m_current = ranking;
    m_busy = false;
    const std::pair shown(ranking->asAt, ranking->profile);
    if (std::find(m_logged.begin(), m_logged.end(), shown) == m_logged.end()) {
        m_logged.push_back(shown);
        m_session.audit().record(AuditEvent{QString::fromUtf16(audit_action::kRankingShown), QString(),
                                            QStringLiteral("as at %1, profile %2, index %3, %4 ranked")
                                                .arg(QString::fromStdString(ranking->asAt.iso()),
                                                     QString::fromStdString(ranking->profile.name),
                                                     QString::fromStdString(ranking->indexName))
                                                .arg(ranking->rows.size())});
    }
    Q_EMIT rankingReady(ranking);
}

void RankingService::giveUp(const Error& error) {
    m_busy = false;
    Q_EMIT rankingFailed(error);
}

} // namespace harmdesk::cases

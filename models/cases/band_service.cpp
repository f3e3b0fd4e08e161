// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/band_service.h"

#include "models/cases/case_session.h"
#include "models/harm/bands.h"

namespace harmdesk::cases {

namespace {

/// Every index version that the case holds beside the one the list was made with.
Result<std::vector<std::shared_ptr<const HarmIndex>>> otherIndexes(storage::CaseConnection& connection,
                                                                   const std::string& used) {
    std::vector<std::shared_ptr<const HarmIndex>> others;
    HARMDESK_TRY_ASSIGN(names, connection.indexes().names());
    for (const QString& name : names) {
        if (name.toStdString() == used) continue;
        HARMDESK_TRY_ASSIGN(index, connection.indexes().index(name));
        others.push_back(std::make_shared<const HarmIndex>(std::move(index)));
    }
    return others;
}

} // namespace

BandService::BandService(CaseSession& session)
    : m_session(session) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &BandService::start);
}

BandService::~BandService() = default;

void BandService::request(const std::shared_ptr<const Ranking>& ranking, int cutOff) {
    if (ranking == m_ranking && cutOff == m_cutOff && (m_bands || m_busy)) return;
    m_ranking = ranking;
    m_cutOff = cutOff;
    m_bands.reset();
    m_rest.stop();
    if (m_job) m_session.reading().cancel(std::exchange(m_job, 0));
    m_busy = ranking && !ranking->isSandbox && !ranking->rows.empty();
    if (m_busy) m_rest.start();
}

void BandService::start() {
    using Bands = std::shared_ptr<const RankBands>;
    m_job = m_session.read<Bands>(
        {tr("Rank bands"), QStringLiteral("bands"), true, this},
        [ranking = m_ranking, cutOff = m_cutOff](storage::CaseConnection& connection,
                                                 const WorkContext& context) -> Result<Bands> {
            HARMDESK_TRY_ASSIGN(others, otherIndexes(connection, ranking->indexName));
            // One thread: the other stays free for whatever the analyst asks for meanwhile.
            HARMDESK_TRY_ASSIGN(bands,
                                harm::rankBands(ranking, others, cutOff, harm::kBandPlaces, context, 1));
            return std::make_shared<const RankBands>(std::move(bands));
        },
        [this, ranking = m_ranking, cutOff = m_cutOff](const Result<Bands>& bands) {
            if (ranking != m_ranking || cutOff != m_cutOff) return; // another list by now
            m_job = 0;
            m_busy = false;
            if (bands) {
                m_bands = *bands;
                Q_EMIT ready(m_bands);
            } else if (bands.error().kind != ErrorKind::Cancelled) {
                Q_EMIT failed(bands.error());
            }
        });
}

} // namespace harmdesk::cases

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/rank_band.h"
#include "models/domain/ranking.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace harmdesk::cases {

class CaseSession;

/// The rank bands of the list on screen, worked out in the background once the list has come to rest. A new
/// list or cut-off stops what runs; what comes back always belongs to the list asked for last. GUI thread.
class BandService : public QObject {
    Q_OBJECT
public:
    /// So long a list stands before its bands are begun.
    static constexpr int kRestMs = 300;

    explicit BandService(CaseSession& session);
    ~BandService() override;

    /// Asks for the bands of this list (with details or without); null asks for nothing and stops. The same
    /// list and cut-off again keep what is there. A sandbox has no bands.
    void request(const std::shared_ptr<const Ranking>& ranking, int cutOff);
    /// Of the list asked for last; null until they are ready.
    std::shared_ptr<const RankBands> current() const { return m_bands; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void ready(const std::shared_ptr<const harmdesk::RankBands>& bands);
    void failed(const harmdesk::Error& error);

private:
    void start();

    CaseSession& m_session;
    std::shared_ptr<const Ranking> m_ranking;
    std::shared_ptr<const RankBands> m_bands;
    int m_cutOff = 0;
    bool m_busy = false;
    quint64 m_job = 0; // 0 = none
    QTimer m_rest;
};

} // namespace harmdesk::cases

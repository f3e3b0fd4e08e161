// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/profile.h"
#include "models/domain/ranking.h"

#include <QObject>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace harmdesk::cases {

class CaseSession;

/// Keeps the list that is shown: loads the columns once, re-ranks in the background when the as-at date or
/// the profile changes (latest wins), reloads the columns when the case has changed. GUI thread.
class RankingService : public QObject {
    Q_OBJECT
public:
    explicit RankingService(CaseSession& session);

    /// Asks for the list of this day under this profile. The old list stays until `rankingReady`. Before the
    /// case is open the wish is kept and met then.
    void request(Date asAt, const Profile& profile);
    /// Loads the case again, then ranks as last requested.
    void reload();

    /// The list on screen; null before the first.
    std::shared_ptr<const Ranking> current() const { return m_current; }
    Date asAt() const { return m_asAt; } ///< as last requested
    const Profile& profile() const { return m_profile; }
    /// A newer list is being made: what is shown is not it yet.
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void rankingStarted();
    void rankingReady(const std::shared_ptr<const harmdesk::Ranking>& ranking);
    void rankingFailed(const harmdesk::Error& error);

private:
    void start();
    void load();
    void rankNow();
    void finish(const std::shared_ptr<const Ranking>& ranking);
    void giveUp(const Error& error);

    CaseSession& m_session;
    std::shared_ptr<const CaseColumns> m_columns;
    std::shared_ptr<const Ranking> m_current;
    Date m_asAt;
    Profile m_profile;
    bool m_busy = false;
    bool m_loading = false;
    std::vector<std::pair<Date, Profile>> m_logged; // lists that the log already tells were shown
};

} // namespace harmdesk::cases

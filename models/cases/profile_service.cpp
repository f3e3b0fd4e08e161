// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/profile_service.h"

#include "models/cases/case_session.h"


namespace harmdesk::cases {

ProfileService::ProfileService(CaseSession& session)
    : m_session(session) {
    connect(&session, &CaseSession::opened, this, &ProfileService::reload);
}

std::vector<StoredProfile> ProfileService::own() const {
    std::vector<StoredProfile> newest;
    for (const StoredProfile& stored : m_all) // newest version first within a name
        if (!stored.removed && (newest.empty() || newest.back().profile.name != stored.profile.name))
            newest.push_back(stored);
    return newest;
}

const std::vector<StoredProfile>& ProfileService::all() const {
    return m_all;
}

void ProfileService::reload() {
    m_session.read<std::vector<StoredProfile>>(
        {{}, QStringLiteral("profiles"), true, this},
        [](storage::CaseConnection& connection, const WorkContext&) {
            return connection.profiles().profiles();
        },
        [this](Result<std::vector<StoredProfile>> profiles) {
            if (!profiles) {
                if (profiles.error().kind != ErrorKind::Cancelled) Q_EMIT failed(profiles.error());
                return;
            }
            m_all = std::move(*profiles);
            Q_EMIT changed();
        });
}

void ProfileService::save(const Profile& profile, QObject* context,
                          std::function<void(Result<StoredProfile>)> done) {
    m_session.change<StoredProfile>(
        {tr("Saving a profile"), tr("Profiles cannot be saved here. %1"), this, context},
        [profile](storage::CaseConnection& connection, const WorkContext&) {
            return connection.profiles().save(profile);
        },
        std::move(done), [this] { reload(); });
}

void ProfileService::setRemoved(const QString& name, bool removed, QObject* context,
                                std::function<void(Status)> done) {
    m_session.change<void>(
        {tr("Changing the list of profiles"), tr("Profiles cannot be removed here. %1"), this, context},
        [name, removed](storage::CaseConnection& connection, const WorkContext&) {
            return connection.profiles().setRemoved(name, removed);
        },
        std::move(done), [this] { reload(); });
}

} // namespace harmdesk::cases

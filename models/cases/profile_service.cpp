// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/profile_service.h"

#include "models/cases/case_session.h"

#include <QPointer>
#include <algorithm>

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
    if (m_session.isReadOnly()) {
        done(fail(ErrorKind::CaseFile,
                  tr("Profiles cannot be saved here. %1").arg(m_session.readOnlyReason())));
        return;
    }
    m_session.write<StoredProfile>(
        {tr("Saving a profile"), {}, false, this},
        [profile](storage::CaseConnection& connection, const WorkContext&) {
            return connection.profiles().save(profile);
        },
        [this, bound = context != nullptr, guard = QPointer<QObject>(context),
         done = std::move(done)](const Result<StoredProfile>& saved) {
            if (done && (!bound || guard)) done(saved);
            if (saved) reload();
        });
}

void ProfileService::setRemoved(const QString& name, bool removed, QObject* context,
                                std::function<void(Status)> done) {
    if (m_session.isReadOnly()) {
        done(fail(ErrorKind::CaseFile,
                  tr("Profiles cannot be removed here. %1").arg(m_session.readOnlyReason())));
        return;
    }
    m_session.write<void>(
        {tr("Changing the list of profiles"), {}, false, this},
        [name, removed](storage::CaseConnection& connection, const WorkContext&) {
            return connection.profiles().setRemoved(name, removed);
        },
        [this, bound = context != nullptr, guard = QPointer<QObject>(context),
         done = std::move(done)](const Status& changedNow) {
            if (done && (!bound || guard)) done(changedNow);
            if (changedNow) reload();
        });
}

} // namespace harmdesk::cases

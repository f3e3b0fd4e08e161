// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/view_service.h"

#include "models/cases/case_session.h"

namespace harmdesk::cases {

ViewService::ViewService(CaseSession& session)
    : m_session(session) {
    connect(&session, &CaseSession::opened, this, &ViewService::reload);
}

const std::vector<SavedView>& ViewService::views() const {
    return m_views;
}

void ViewService::reload() {
    m_session.read<std::vector<SavedView>>(
        {{}, QStringLiteral("views"), true, this},
        [](storage::CaseConnection& connection, const WorkContext&) { return connection.views().views(); },
        [this](Result<std::vector<SavedView>> views) {
            if (!views) {
                if (views.error().kind != ErrorKind::Cancelled) Q_EMIT failed(views.error());
                return;
            }
            m_views = std::move(*views);
            Q_EMIT changed();
        });
}

void ViewService::change(QObject* context, std::function<Status(storage::CaseConnection&)> work,
                         std::function<void(Status)> done) {
    m_session.change<void>(
        {tr("Saving a view"), tr("Views cannot be saved here. %1"), this, context},
        [work = std::move(work)](storage::CaseConnection& connection, const WorkContext&) {
            return work(connection);
        },
        std::move(done), [this] { reload(); });
}

void ViewService::save(const QString& name, const QByteArray& json, QObject* context,
                       std::function<void(Status)> done) {
    change(
        context,
        [name, json](storage::CaseConnection& connection) -> Status {
            HARMDESK_TRY(connection.views().save(name, json));
            return {};
        },
        std::move(done));
}

void ViewService::rename(const QString& name, const QString& to, QObject* context,
                         std::function<void(Status)> done) {
    change(
        context,
        [name, to](storage::CaseConnection& connection) { return connection.views().rename(name, to); },
        std::move(done));
}

void ViewService::remove(const QString& name, QObject* context, std::function<void(Status)> done) {
    change(
        context, [name](storage::CaseConnection& connection) { return connection.views().remove(name); },
        std::move(done));
}

} // namespace harmdesk::cases

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/saved_view.h"

#include <QObject>
#include <functional>
#include <vector>

namespace harmdesk::storage {
class CaseConnection;
}

namespace harmdesk::cases {

class CaseSession;

/// The named views of the list that the open case keeps. Loads when the case opens. GUI thread.
class ViewService : public QObject {
    Q_OBJECT
public:
    explicit ViewService(CaseSession& session);

    const std::vector<SavedView>& views() const; ///< by name
    void reload();
    /// A new view, or a new content of the one with this name. Logged. Usage without a name.
    void save(const QString& name, const QByteArray& json, QObject* context,
              std::function<void(Status)> done);
    void rename(const QString& name, const QString& to, QObject* context, std::function<void(Status)> done);
    void remove(const QString& name, QObject* context, std::function<void(Status)> done);

Q_SIGNALS:
    void changed();
    void failed(const harmdesk::Error& error);

private:
    void change(QObject* context, std::function<Status(storage::CaseConnection&)> work,
                std::function<void(Status)> done);

    CaseSession& m_session;
    std::vector<SavedView> m_views;
};

} // namespace harmdesk::cases

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/saved_view.h"

#include <QObject>
#include <functional>
#include <vector>

namespace harmdesk::cases {

class CaseSession;

/// The profiles of the open case, beside the built-in ones. Loads when the case opens. GUI thread.
class ProfileService : public QObject {
    Q_OBJECT
public:
    explicit ProfileService(CaseSession& session);

    /// Own profiles that are offered, the newest version of each, by name.
    std::vector<StoredProfile> own() const;
    /// Every version of every own profile, removed ones too; newest version first within a name.
    const std::vector<StoredProfile>& all() const;
    void reload();

    /// Keeps a profile under its name as the next version (its own version number is not looked at); equal
    /// settings add no version. Logged. Usage for a built-in name or none.
    void save(const Profile& profile, QObject* context, std::function<void(Result<StoredProfile>)> done);
    /// Takes a profile out of the list (or back into it); its versions stay. Logged.
    void setRemoved(const QString& name, bool removed, QObject* context, std::function<void(Status)> done);

Q_SIGNALS:
    void changed();
    void failed(const harmdesk::Error& error);

private:
    CaseSession& m_session;
    std::vector<StoredProfile> m_all;
};

} // namespace harmdesk::cases

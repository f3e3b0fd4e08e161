// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views {

/// How many places of the list are worked: the cut-off of the cycle that is open in the case, else the one of
/// the settings.
class ListCutOff : public QObject {
    Q_OBJECT
public:
    explicit ListCutOff(QObject* parent);

    /// That of this case's list; `session` may be null.
    static int of(cases::CaseSession* session);

    void setSession(cases::CaseSession* session);
    int places() const { return m_places; }

Q_SIGNALS:
    /// Another number than before; not for a change of the case.
    void changed();

private:
    void look();

    QPointer<cases::CaseSession> m_session;
    int m_places;
};

} // namespace harmdesk::views

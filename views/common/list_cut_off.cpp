// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/list_cut_off.h"

#include "models/cases/case_session.h"
#include "models/cases/cycle_service.h"
#include "models/settings/settings.h"

namespace harmdesk::views {

using settings::Settings;

int ListCutOff::of(cases::CaseSession* session) {
    if (session && session->cycles().open()) return session->cycles().open()->cutOff;
    return Settings::instance().cutOff();
}

ListCutOff::ListCutOff(QObject* parent)
    : QObject(parent)
    , m_places(of(nullptr)) {
    connect(&Settings::instance(), &Settings::changed, this, [this](const QString& key) {
        if (Settings::instance().isKey(settings::keys::kCutOff, key)) look();
    });
}

void ListCutOff::setSession(cases::CaseSession* session) {
    if (m_session) m_session->cycles().disconnect(this);
    m_session = session;
    if (session) connect(&session->cycles(), &cases::CycleService::changed, this, &ListCutOff::look);
    m_places = of(session);
}

void ListCutOff::look() {
    const int before = m_places;
    m_places = of(m_session);
    if (m_places != before) Q_EMIT changed();
}

} // namespace harmdesk::views

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace harmdesk {

/// A named view of the list, kept in the case: filter, sorting and columns as JSON of
/// models/tables/list_view.h.
struct SavedView {
    QString name;
    QByteArray json;
    QString savedBy;
    QDateTime savedAt; ///< UTC
};

/// A profile kept in the case. Every version stays: frozen cycles and packs name them.
struct StoredProfile {
    Profile profile; ///< with name and version
    QString savedBy;
    QDateTime savedAt;    ///< UTC
    bool removed = false; ///< no longer offered
};

} // namespace harmdesk

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <functional>

namespace harmdesk {

/// The present moment in UTC; tests put their own in its place.
using Clock = std::function<QDateTime()>;

/// The system clock, UTC.
Clock systemClock();

/// The name under which this person works, for the log, imports and notes: the login name, "unknown" if there is none.
QString currentUserName();

} // namespace harmdesk

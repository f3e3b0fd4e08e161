// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"

#include <pwd.h>
#include <unistd.h>

namespace harmdesk {

Clock systemClock() {
    return [] { return QDateTime::currentDateTimeUtc(); };
}

QString currentUserName() {
    // The account that runs the program, not $USER, which anyone can set.
    if (const passwd* entry = getpwuid(getuid()); entry && entry->pw_name && *entry->pw_name)
        return QString::fromLocal8Bit(entry->pw_name);
    return QStringLiteral("unknown");
}

} // namespace harmdesk

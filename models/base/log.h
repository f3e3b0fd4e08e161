// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace harmdesk {

// Technical log, switched by QT_LOGGING_RULES. Never log bound values: they hold names.
Q_DECLARE_LOGGING_CATEGORY(logStorage)
Q_DECLARE_LOGGING_CATEGORY(logIntake)
Q_DECLARE_LOGGING_CATEGORY(logJobs)
Q_DECLARE_LOGGING_CATEGORY(logBriefing)
Q_DECLARE_LOGGING_CATEGORY(logViews)

} // namespace harmdesk

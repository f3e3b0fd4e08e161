// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/log.h"

namespace harmdesk {

Q_LOGGING_CATEGORY(logStorage, "harmdesk.storage", QtWarningMsg)
Q_LOGGING_CATEGORY(logIntake, "harmdesk.intake", QtWarningMsg)
Q_LOGGING_CATEGORY(logJobs, "harmdesk.jobs", QtWarningMsg)
Q_LOGGING_CATEGORY(logBriefing, "harmdesk.briefing", QtWarningMsg)
Q_LOGGING_CATEGORY(logViews, "harmdesk.views", QtWarningMsg)

} // namespace harmdesk

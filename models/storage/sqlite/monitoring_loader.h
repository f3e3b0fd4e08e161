// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/base/stop.h"
#include "models/domain/monitoring_columns.h"

#include <QString>
#include <SQLiteCpp/Database.h>

namespace harmdesk::storage {

/// Recorded ethnicity by person, in the order of CaseColumns (nominal_ref by bytes). The only reader of that
/// column beside the dossier. Inside the caller's snapshot; throws as SQLiteCpp does.
Result<MonitoringColumns> loadMonitoringColumns(SQLite::Database& database, const QString& path,
                                                const WorkContext& context);

} // namespace harmdesk::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/domain/cycle.h"
#include "models/domain/rank_band.h"
#include "models/domain/ranking.h"
#include "models/tables/list_csv.h"
#include "models/tables/list_view.h"

#include <QStringList>
#include <functional>
#include <memory>

namespace harmdesk::cases {
class CaseSession;
}

namespace harmdesk::views {

/// What is shown, as values: the background makes the file from these alone.
struct ListToExport {
    std::shared_ptr<const Ranking> ranking;
    std::shared_ptr<const CycleHistory> history;
    std::shared_ptr<const RankBands> bands;
    int cutOff = 0;
    tables::FilterState filter;
    std::vector<tables::SortKey> sort;
    QStringList columnIds; ///< from left to right
    tables::ListCsvHead head;
};

/// Logs the export, then writes the list as CSV in the background, whole or not at all. `saved` gets the
/// number of rows. GUI thread.
void exportListTo(cases::CaseSession& session, QObject* context, const QString& path, ListToExport list,
                  std::function<void(int rows)> saved, std::function<void(const Error&)> failed);

} // namespace harmdesk::views

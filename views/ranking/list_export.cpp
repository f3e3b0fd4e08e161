// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/list_export.h"

#include "models/cases/case_session.h"
#include "models/tables/ranking_view.h"
#include "views/common/save_file.h"

namespace harmdesk::views {

namespace {

/// Filters, sorts and writes the list with models of its own, so that a long one keeps nobody waiting.
Result<int> writeList(const ListToExport& list, const QString& path) {
    tables::RankingModel model;
    tables::RankingView view;
    model.setCutOff(list.cutOff);
    model.setHistory(list.history);
    model.setRanking(list.ranking);
    model.setBands(list.bands);
    view.setSourceModel(&model);
    view.setFilter(list.filter);
    view.setSort(list.sort);
    HARMDESK_TRY_ASSIGN(csv, tables::listCsv(view, list.columnIds, list.head));
    HARMDESK_TRY(writeWhole(path, csv));
    return view.rowCount();
}

} // namespace

void exportListTo(cases::CaseSession& session, QObject* context, const QString& path, ListToExport list,
                  std::function<void(int rows)> saved, std::function<void(const Error&)> failed) {
    const Ranking& ranking = *list.ranking;
    const QString detail =
        QStringLiteral("list as CSV, as at %1, profile %2, %3 columns%4")
            .arg(QString::fromStdString(ranking.asAt.iso()), QString::fromStdString(ranking.profile.name))
            .arg(list.columnIds.size())
            .arg(list.filter.isEmpty() ? QString() : QStringLiteral(", filtered"));
    const auto rows = std::make_shared<int>(0);
    saveFile(
        session, context, path, detail,
        [path, list = std::move(list), rows]() -> Status {
            HARMDESK_TRY_ASSIGN(written, writeList(list, path));
            *rows = written;
            return {};
        },
        [saved = std::move(saved), rows] { saved(*rows); }, std::move(failed));
}

} // namespace harmdesk::views

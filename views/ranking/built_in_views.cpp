// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ranking/built_in_views.h"

#include "models/tables/ranking_model.h"
#include "views/lists/ranking_table.h"

#include <QCoreApplication>

namespace harmdesk::views {

using tables::ListView;
using tables::RankingColumn;
using tables::SortKey;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::views::BuiltInViews)
};

SortKey key(RankingColumn column, Qt::SortOrder order) {
    return {tables::columnId(column), order};
}

} // namespace

std::vector<BuiltInView> builtInViews() {
    ListView monthly;
    monthly.sort = {key(RankingColumn::Rank, Qt::AscendingOrder)};
    monthly.hiddenColumns = RankingTable::defaultHidden();

    ListView joiners = monthly;
    joiners.filter.moves = {tables::ListMove::Joiner, tables::ListMove::Returner};

    ListView movers = monthly;
    movers.filter.moves = {tables::ListMove::Up, tables::ListMove::Down};
    movers.sort = {key(RankingColumn::Move, Qt::DescendingOrder),
                   key(RankingColumn::Delta, Qt::DescendingOrder)};
    movers.hiddenColumns.removeAll(tables::columnId(RankingColumn::Delta));

    // Whoever is on bail or under an order, the limit that comes first at the top.
    ListView limits = monthly;
    limits.filter.orders = {tables::OrderState::BailRunning, tables::OrderState::OrderInForce};
    limits.sort = {key(RankingColumn::Clock, Qt::AscendingOrder),
                   key(RankingColumn::Rank, Qt::AscendingOrder)};

    ListView atLeast = monthly;
    atLeast.filter.marks = {tables::ListMark::AtLeast};
    atLeast.hiddenColumns.removeAll(tables::columnId(RankingColumn::Unmapped));

    return {{QStringLiteral("monthly"), Tr::tr("Monthly list"), monthly},
            {QStringLiteral("joiners"), Tr::tr("Joiners and returners"), joiners},
            {QStringLiteral("movers"), Tr::tr("Biggest movers"), movers},
            {QStringLiteral("limits"), Tr::tr("Bail or order in force, soonest limit first"), limits},
            {QStringLiteral("atLeast"), Tr::tr("Reads “at least”"), atLeast}};
}

} // namespace harmdesk::views

// SPDX-License-Identifier: GPL-3.0-or-later
// Re-ranking of loaded columns against the same question asked in SQL of the case file; both must give the
// same list.
#include "models/base/date.h"
#include "models/harm/ranking.h"
#include "models/storage/case_connection.h"
#include "tests/bench/bench.h"
#include "tests/bench/sql_yardstick.h"

#include <QElapsedTimer>

namespace harmdesk::bench {

namespace {

constexpr double kBar = 20;

double secondsOf(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace

Result<std::vector<Row>> rankRow(const Workspace& work) {
    HARMDESK_TRY_ASSIGN(path, caseOf(work, suspectsFor(work.crimes)));
    std::shared_ptr<const CaseColumns> columns;
    double loading = 0;
    {
        HARMDESK_TRY_ASSIGN(connection, storage::openCase(path, {}));
        QElapsedTimer timer;
        timer.start();
        HARMDESK_TRY_ASSIGN(loaded, connection->suspects().loadColumns({}));
        loading = secondsOf(timer);
        columns = loaded;
    }
    const Date asAt = *Date::fromYmd(2026, 8, 31);
    const Profile profile = builtInProfile();
    std::vector<double> ours;
    std::vector<double> detailed;
    std::shared_ptr<const Ranking> ranking;
    for (int round = 0; round < 2 * work.rounds + 1; ++round) {
        QElapsedTimer timer;
        timer.start();
        HARMDESK_TRY_ASSIGN(made, harm::rank(columns, profile, asAt));
        ours.push_back(secondsOf(timer));
        ranking = made;
        timer.restart();
        HARMDESK_TRY_ASSIGN(full, harm::rankWithDetails(columns, profile, asAt));
        detailed.push_back(secondsOf(timer));
        ranking = full;
    }

    Sql sql(path);
    if (!sql.ok() || !sql.run("PRAGMA cache_size = -500000; PRAGMA temp_store = MEMORY") ||
        !fillMatched(sql, columns->index))
        return fail(ErrorKind::Internal, QStringLiteral("The yardstick failed."), sql.error());
    sqlite3_stmt* query = sql.prepare(sqlText(QStringLiteral("rank.sql")));
    if (!query) return fail(ErrorKind::Internal, QStringLiteral("rank.sql is not accepted."), sql.error());
    std::vector<double> asked;
    std::string list;
    for (int round = 0; round < work.rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        sqlite3_reset(query);
        sqlite3_bind_int(query, 1, asAt.days() - profile.windowDays);
        sqlite3_bind_int(query, 2, asAt.days());
        sqlite3_bind_int(query, 3, asAt.plusMonths(-12 * profile.minAge).days());
        list = sqlList(query);
        asked.push_back(secondsOf(timer));
    }
    sqlite3_finalize(query);
    const bool same = list == harm::rankingCsv(*ranking);
    const double ratio = median(asked) / median(ours);
    const auto ms = [](double seconds) { return fixed(seconds * 1000, 1) + QStringLiteral(" ms"); };
    return std::vector<Row>{
        {QStringLiteral("re-rank, %1 crimes, %2 ranked").arg(columns->crimeCount()).arg(ranking->rows.size()),
         ms(median(ours)),
         QStringLiteral("SQL %1, %2")
             .arg(ms(median(asked)), same ? QStringLiteral("same list") : QStringLiteral("ANOTHER LIST")),
         fixed(ratio, 0) + QStringLiteral(" x"), QStringLiteral(">= 20 x"), verdict(ratio >= kBar && same)},
        {QStringLiteral("re-rank with details of every row"), ms(median(detailed)), QStringLiteral("-"),
         QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("-")},
        {QStringLiteral("load the columns"), ms(loading), QStringLiteral("-"), QStringLiteral("-"),
         QStringLiteral("-"), QStringLiteral("-")}};
}

} // namespace harmdesk::bench

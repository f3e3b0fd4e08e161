// SPDX-License-Identifier: GPL-3.0-or-later
// Re-ranking of loaded columns against the same question asked in SQL of the case file; both must give the
// same list.
#include "models/base/date.h"
#include "models/harm/matching.h"
#include "models/harm/ranking.h"
#include "models/storage/case_connection.h"
#include "tests/bench/bench.h"

#include <QElapsedTimer>
#include <QFile>
#include <sqlite3.h>

namespace harmdesk::bench {

namespace {

constexpr double kBar = 20;

double secondsOf(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// A connection that only reads the case and fills a temporary table: the yardstick, apart from the program's
/// own storage.
class Sql {
public:
    explicit Sql(const QString& path)
        : m_ok(sqlite3_open_v2(path.toUtf8().constData(), &m_handle,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr) == SQLITE_OK) {}
    ~Sql() { sqlite3_close(m_handle); }
    Sql(const Sql&) = delete;
    Sql& operator=(const Sql&) = delete;

    bool ok() const { return m_ok; }
    bool run(const char* sql) { return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }
    QString error() const { return QString::fromUtf8(sqlite3_errmsg(m_handle)); }
    sqlite3_stmt* prepare(const QByteArray& sql) {
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_handle, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr);
        return statement;
    }

private:
    sqlite3* m_handle = nullptr;
    bool m_ok;
};

std::string column(sqlite3_stmt* row, int i) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, i));
    return text ? std::string(text) : std::string();
}

/// What each offence text is worth, put beside the case for the SQL; not part of its time.
bool fillMatched(Sql& sql, const HarmIndex& index) {
    if (!sql.run("CREATE TEMP TABLE matched (offence_id INTEGER PRIMARY KEY, hundredths INTEGER, unmapped "
                 "INTEGER)"))
        return false;
    const harm::Matcher matcher(index);
    sqlite3_stmt* read = sql.prepare("SELECT id, urn, ho_class, cjs_code, title FROM main.offence");
    sqlite3_stmt* write = sql.prepare("INSERT INTO temp.matched VALUES (?1, ?2, ?3)");
    while (read && write && sqlite3_step(read) == SQLITE_ROW) {
        const OffenceMatch match =
            matcher.match({column(read, 1), column(read, 2), column(read, 3), column(read, 4)});
        sqlite3_bind_int64(write, 1, sqlite3_column_int64(read, 0));
        sqlite3_bind_int64(write, 2, match.days.hundredths());
        sqlite3_bind_int(write, 3, match.matchedBy == MatchedBy::Unmapped ? 1 : 0);
        sqlite3_step(write);
        sqlite3_reset(write);
    }
    const bool done = read && write;
    sqlite3_finalize(read);
    sqlite3_finalize(write);
    return done;
}

/// The list as `harmdesk rank` writes it, from the rows of the SQL.
std::string sqlList(sqlite3_stmt* query) {
    std::string out = "rank,nominal_ref,score_days,crimes,victims,worst_days,latest,unmapped\n";
    int rank = 0;
    while (sqlite3_step(query) == SQLITE_ROW) {
        out += std::to_string(++rank) + ',' + column(query, 0) + ',' +
               HarmDays::fromHundredths(sqlite3_column_int64(query, 1)).plain() + ',' + column(query, 2) +
               ',' + column(query, 3) + ',' +
               HarmDays::fromHundredths(sqlite3_column_int64(query, 4)).plain() + ',' +
               Date::fromDays(sqlite3_column_int(query, 5)).iso() + ',' + column(query, 6) + '\n';
    }
    return out;
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

    QFile text(QStringLiteral(HARMDESK_SOURCE_DIR "/tests/bench/sql/rank.sql"));
    if (!text.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Unreadable, QStringLiteral("rank.sql cannot be read."));
    Sql sql(path);
    if (!sql.ok() || !sql.run("PRAGMA cache_size = -500000; PRAGMA temp_store = MEMORY") ||
        !fillMatched(sql, columns->index))
        return fail(ErrorKind::Internal, QStringLiteral("The yardstick failed."), sql.error());
    sqlite3_stmt* query = sql.prepare(text.readAll());
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

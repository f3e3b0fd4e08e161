// SPDX-License-Identifier: GPL-3.0-or-later
// How a re-rank with every setting moved grows from ten thousand crimes to ten million, against the same
// question in SQL on the case file, which must give the same list; 35,000 suspects; rank bands.
#include "models/domain/allegation_columns.h"
#include "models/harm/bands.h"
#include "models/harm/matching.h"
#include "models/harm/rank_engine.h"
#include "models/harm/ranking.h"
#include "models/harm/scenario.h"
#include "models/storage/case_connection.h"
#include "tests/bench/bench.h"
#include "tests/bench/grown_case.h"
#include "tests/bench/sql_yardstick.h"

#include <QElapsedTimer>
#include <QFile>
#include <cmath>
#include <time.h>

namespace harmdesk::bench {

namespace {

constexpr double kBarRatio = 60;
constexpr double kBarMs = 60;
constexpr double kBarFrameMs = 16;
constexpr double kBarBandsMs = 2000;
constexpr double kBarBytes = 24;
constexpr std::int64_t kLargest = 10'000'000;
constexpr std::size_t kShown = 35'000;
constexpr int kScenarios = 500;

/// Wall time, and the time of the processors divided by two: what two cores need when nobody else is on them.
struct Took {
    double wall = 0;
    double work = 0;
};
double processMs() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}
class Watch {
public:
    Watch() { m_timer.start(); }
    Took took() const {
        return {static_cast<double>(m_timer.nsecsElapsed()) / 1e6, (processMs() - m_work) / 2};
    }

private:
    QElapsedTimer m_timer;
    double m_work = processMs();
};
Took medianOf(const std::vector<Took>& all) {
    std::vector<double> wall;
    std::vector<double> work;
    for (const Took& each : all) {
        wall.push_back(each.wall);
        work.push_back(each.work);
    }
    return {median(wall), median(work)};
}
QString said(const Took& took) {
    return QStringLiteral("%1 ms (%2 ms of two cores)").arg(fixed(took.wall, 1), fixed(took.work, 1));
}

Date asAt() {
    return *Date::fromYmd(2026, 10, 31);
}

/// Every setting another than in v100; `turn` moves the window so that no run repeats the one before.
Profile moved(int turn) {
    Profile profile;
    profile.windowDays = 540 + turn;
    profile.dateBasis = DateBasis::CommittedFrom;
    profile.halfLifeDays = 120;
    profile.capPerCrimeDays = HarmDays::fromHundredths(54750);
    profile.excludeHistoricDays = 90;
    profile.minVictims = 1;
    return profile;
}

Result<std::pair<double, std::string>> askSql(const QString& path, const HarmIndex& index,
                                              const Profile& profile) {
    Sql sql(path);
    const bool ready = sql.ok() && sql.run("PRAGMA cache_size = -2000000; PRAGMA temp_store = MEMORY; "
                                           "CREATE TEMP TABLE factor (age INTEGER PRIMARY KEY, factor REAL)");
    if (!ready || !fillMatched(sql, index))
        return fail(ErrorKind::Internal, QStringLiteral("The yardstick failed."), sql.error());
    sqlite3_stmt* factor = sql.prepare("INSERT INTO temp.factor VALUES (?1, ?2)");
    for (int age = 0; factor && age < profile.windowDays; ++age) {
        sqlite3_bind_int(factor, 1, age);
        sqlite3_bind_double(factor, 2, std::pow(0.5, static_cast<double>(age) / profile.halfLifeDays));
        sqlite3_step(factor);
        sqlite3_reset(factor);
    }
    sqlite3_finalize(factor);
    sqlite3_stmt* query = sql.prepare(sqlText(QStringLiteral("free.sql")));
    if (!query) return fail(ErrorKind::Internal, QStringLiteral("free.sql is not accepted."), sql.error());
    QElapsedTimer timer;
    timer.start();
    sqlite3_bind_int(query, 1, asAt().days() - profile.windowDays);
    sqlite3_bind_int(query, 2, asAt().days());
    sqlite3_bind_int(query, 3, asAt().plusMonths(-12 * profile.minAge).days());
    sqlite3_bind_int64(query, 4, profile.capPerCrimeDays.hundredths());
    sqlite3_bind_int(query, 5, profile.excludeHistoricDays);
    sqlite3_bind_int(query, 6, profile.minVictims);
    std::string list = sqlList(query);
    const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    sqlite3_finalize(query);
    return std::pair{ms, std::move(list)};
}

/// What the re-rank reads: packed allegations, and of the columns the starts, births, sexes, statuses and,
/// for unmapped allegations, the crimes.
double bytesACrime(const CaseColumns& columns) {
    const std::size_t people = columns.personCount() * (4 + 4 + 1 + 1);
    const std::size_t bytes = columns.allegations->bytes() + people + columns.accusedCrime.size() * 4;
    return static_cast<double>(bytes) / static_cast<double>(columns.crimeCount());
}

/// So many whole re-ranks with another window each, as rank bands need them.
Result<Row> scenariosRow(const std::shared_ptr<const CaseColumns>& columns, bool full) {
    const std::vector<OffenceMatch> matches = harm::Matcher(columns->index).matchAll(columns->offences);
    harm::RankEngine engine(columns);
    const Watch watch;
    for (int i = 0; i < kScenarios; ++i) {
        Profile profile;
        profile.windowDays = 330 + i;
        const harm::RankQuestion question{profile, asAt(), matches, {}, {}};
        if (engine.run(question, {}, 2, false) != harm::RankEngine::Outcome::Done)
            return fail(ErrorKind::Internal, QStringLiteral("A scenario failed."));
    }
    const Took took = watch.took();
    return Row{QStringLiteral("%1%2 whole re-ranks of %3 suspects")
                   .arg(full ? QString() : QStringLiteral("  "))
                   .arg(kScenarios)
                   .arg(engine.list().size()),
               said(took),
               QStringLiteral("-"),
               QStringLiteral("-"),
               full ? QStringLiteral("< 2000 ms") : QStringLiteral("-"),
               full ? verdict(took.wall < kBarBandsMs) : QStringLiteral("-")};
}

Result<std::vector<Row>> grownRows(const Workspace& work, std::int64_t crimes) {
    const QString path = QStringLiteral("%1/grown-%2.harm").arg(work.folder).arg(crimes);
    HARMDESK_TRY(writeGrownCase(path, crimes));
    std::shared_ptr<const CaseColumns> columns;
    double loading = 0;
    {
        HARMDESK_TRY_ASSIGN(connection, storage::openCase(path, {}));
        QElapsedTimer timer;
        timer.start();
        HARMDESK_TRY_ASSIGN(loaded, connection->suspects().loadColumns({}));
        loading = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        columns = loaded;
    }
    std::vector<Took> ours;
    std::size_t ranked = 0;
    for (int turn = 0; turn < 4 * work.rounds + 1; ++turn) {
        const Watch watch;
        HARMDESK_TRY_ASSIGN(list, harm::rank(columns, moved(turn), asAt()));
        if (turn > 0) ours.push_back(watch.took()); // the first makes the memory
        ranked = list->rows.size();
    }
    HARMDESK_TRY_ASSIGN(asked, askSql(path, columns->index, moved(0)));
    HARMDESK_TRY_ASSIGN(list, harm::rank(columns, moved(0), asAt()));
    const bool same = asked.second == harm::rankingCsv(*list);
    const Took took = medianOf(ours);
    const double ratio = asked.first / took.wall;
    const double bytes = bytesACrime(*columns);
    HARMDESK_TRY_ASSIGN(scenarios, scenariosRow(columns, false));
    const double fileMb = static_cast<double>(QFile(path).size()) / 1e6;
    for (const char* ending : {"", "-wal", "-shm", ".lock"}) QFile::remove(path + QLatin1String(ending));
    const bool full = crimes == kLargest;
    return std::vector<Row>{
        {QStringLiteral("every setting moved, %1 crimes, %2 ranked").arg(crimes).arg(ranked), said(took),
         QStringLiteral("SQL %1 ms, %2; file %3 MB, loaded in %4 s")
             .arg(fixed(asked.first, 0), same ? QStringLiteral("same list") : QStringLiteral("ANOTHER LIST"),
                  fixed(fileMb, 0), fixed(loading, 1)),
         fixed(ratio, 0) + QStringLiteral(" x"),
         full ? QStringLiteral(">= 60 x, <= 60 ms") : QStringLiteral("-"),
         full ? verdict(same && ratio >= kBarRatio && took.work <= kBarMs)
              : (same ? QStringLiteral("-") : verdict(false))},
        {QStringLiteral("  columns it works on"), fixed(bytes, 1) + QStringLiteral(" bytes a crime"),
         QStringLiteral("%1 allegations a crime")
             .arg(fixed(static_cast<double>(columns->accusedCrime.size()) /
                            static_cast<double>(columns->crimeCount()),
                        2)),
         QStringLiteral("-"), QStringLiteral("<= 24"), verdict(bytes <= kBarBytes)},
        scenarios};
}

Result<Row> frameRow(const std::shared_ptr<const CaseColumns>& columns, bool details, int rounds) {
    std::vector<Took> ours;
    std::size_t ranked = 0;
    harm::Scenario scenario;
    scenario.asAt = asAt();
    for (int turn = 0; turn < 8 * rounds + 1; ++turn) {
        scenario.profile = moved(turn);
        const Watch watch;
        HARMDESK_TRY_ASSIGN(list, harm::rankScenario(columns, scenario, {}, 2, details));
        if (turn > 0) ours.push_back(watch.took());
        ranked = list->rows.size();
    }
    const Took took = medianOf(ours);
    return Row{QStringLiteral("a slider's re-rank, %1 suspects%2")
                   .arg(ranked)
                   .arg(details ? QStringLiteral(", with details") : QString()),
               said(took),
               QStringLiteral("-"),
               QStringLiteral("-"),
               QStringLiteral("<= 16 ms"),
               verdict(took.wall <= kBarFrameMs)};
}

Result<Row> bandsRow(const std::shared_ptr<const CaseColumns>& columns) {
    HARMDESK_TRY_ASSIGN(list, harm::rank(columns, Profile{}, asAt()));
    const Watch bandWatch;
    HARMDESK_TRY_ASSIGN(bands, harm::rankBands(list, {}, 100));
    std::int64_t variations = 0;
    for (const RankBand& band : bands.bands) variations += band.variations;
    return Row{QStringLiteral("bands of %1 suspects, %2 variations").arg(bands.bands.size()).arg(variations),
               said(bandWatch.took()),
               QStringLiteral("-"),
               QStringLiteral("-"),
               QStringLiteral("-"),
               QStringLiteral("-")};
}

} // namespace

Result<std::vector<Row>> growRows(const Workspace& work) {
    std::vector<Row> rows;
    for (std::int64_t crimes = 10'000; crimes <= std::min<std::int64_t>(work.growTo, kLargest);
         crimes *= 10) {
        HARMDESK_TRY_ASSIGN(more, grownRows(work, crimes));
        rows.insert(rows.end(), more.begin(), more.end());
    }
    // So many people that about 35,000 of them are ranked.
    const auto columns = grownColumns(kShown * 7 / 5, 10);
    if (!columns) return fail(ErrorKind::Internal, QStringLiteral("No columns."));
    for (const bool details : {false, true}) {
        HARMDESK_TRY_ASSIGN(row, frameRow(columns, details, work.rounds));
        rows.push_back(row);
    }
    HARMDESK_TRY_ASSIGN(scenarios, scenariosRow(columns, true));
    HARMDESK_TRY_ASSIGN(bands, bandsRow(columns));
    rows.insert(rows.end(), {scenarios, bands});
    return rows;
}

} // namespace harmdesk::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sql_yardstick.h"

#include "models/base/date.h"
#include "models/base/harm_days.h"
#include "models/harm/matching.h"

#include <QFile>

namespace harmdesk::bench {

std::string column(sqlite3_stmt* row, int i) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, i));
    return text ? std::string(text) : std::string();
}

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

QByteArray sqlText(const QString& name) {
    QFile text(QStringLiteral(HARMDESK_SOURCE_DIR "/tests/bench/sql/%1").arg(name));
    return text.open(QIODevice::ReadOnly) ? text.readAll() : QByteArray();
}

} // namespace harmdesk::bench

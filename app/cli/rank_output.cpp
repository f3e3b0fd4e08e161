// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rank_output.h"

#include "app/cli/json_text.h"
#include "models/domain/case_columns.h"
#include "models/harm/ranking.h"

#include <QJsonDocument>

namespace harmdesk::cli {
namespace {

QByteArray header(const Ranking& ranking) {
    const QByteArray profile =
        QJsonDocument::fromJson(profileToJson(ranking.profile)).toJson(QJsonDocument::Compact);
    return "{\"as_at\":" + jsonString(ranking.asAt.iso()) + ",\n\"profile\":" + profile +
           ",\n\"index\":" + jsonString(ranking.indexName) + ",\n";
}

QByteArray plain(HarmDays days) {
    return QByteArray::fromStdString(days.plain());
}

} // namespace

QByteArray rankingJson(const Ranking& ranking) {
    QByteArray out = header(ranking) + "\"ranking\":[";
    bool first = true;
    for (const RankedSuspect& row : ranking.rows) {
        out += first ? "\n" : ",\n";
        first = false;
        out += "{\"rank\":" + QByteArray::number(row.rank) +
               ",\"nominal_ref\":" + jsonString(ranking.columns->nominalRef[row.person]) +
               ",\"score_days\":" + plain(row.score) + ",\"crimes\":" + QByteArray::number(row.crimes) +
               ",\"victims\":" + QByteArray::number(row.victims) + ",\"worst_days\":" + plain(row.worst) +
               ",\"latest\":" + jsonString(row.latest.iso()) +
               ",\"unmapped\":" + QByteArray::number(row.unmapped) +
               ",\"tied\":" + (row.tied ? "true" : "false") + "}";
    }
    return out + "\n]}\n";
}

QByteArray ledgerJson(const Ranking& ranking) {
    QByteArray out = header(ranking) + "\"ledger\":[";
    bool first = true;
    for (const RankedSuspect& row : ranking.rows) {
        for (const LedgerLine& line : harm::ledger(ranking, row.person)) {
            if (!line.counted()) continue;
            out += first ? "\n" : ",\n";
            first = false;
            out += "{\"nominal_ref\":" + jsonString(ranking.columns->nominalRef[row.person]) +
                   ",\"crime_no\":" + jsonString(ranking.columns->crimeNo[line.crime]) +
                   ",\"date\":" + jsonString(line.date.iso()) + ",\"days\":" +
                   (line.matchedBy == MatchedBy::Unmapped ? QByteArray("null") : plain(line.days)) +
                   ",\"matched_by\":" + jsonString(code(line.matchedBy)) +
                   ",\"offences\":" + QByteArray::number(line.offences) +
                   ",\"contribution_days\":" + plain(line.contribution) + "}";
        }
    }
    return out + "\n]}\n";
}

} // namespace harmdesk::cli

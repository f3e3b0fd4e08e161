// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/movement_csv.h"

namespace harmdesk::harm {

namespace {

/// RFC 4180: quoted where it has to be.
void addField(std::string& out, std::string_view value, char end = ',') {
    if (value.find_first_of(",\"\r\n") == std::string_view::npos) {
        out += value;
    } else {
        out += '"';
        for (const char c : value) {
            if (c == '"') out += '"';
            out += c;
        }
        out += '"';
    }
    out += end;
}

void addRank(std::string& out, std::int32_t rank) {
    addField(out, rank > 0 ? std::to_string(rank) : std::string());
}

} // namespace

std::string movementsCsv(const std::vector<Movement>& movements) {
    std::string out = "nominal_ref,status,reason,prev_rank,rank,prev_score_days,score_days,delta_days\n";
    for (const Movement& move : movements) {
        addField(out, move.nominalRef);
        addField(out, code(move.status));
        addField(out, move.reason.toStdString());
        addRank(out, move.prevRank);
        addRank(out, move.rank);
        addField(out, move.prevScore.plain());
        addField(out, move.score.plain());
        addField(out, (move.score - move.prevScore).plain(), '\n');
    }
    return out;
}

std::string movementLinesCsv(const std::vector<Movement>& movements) {
    std::string out = "nominal_ref,cause,crime_no,days\n";
    for (const Movement& move : movements)
        for (const MoveLine& line : move.lines) {
            addField(out, move.nominalRef);
            addField(out, code(line.cause));
            addField(out, line.crimeNo);
            addField(out, line.days.plain(), '\n');
        }
    return out;
}

} // namespace harmdesk::harm

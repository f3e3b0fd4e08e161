// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/movement_csv.h"

namespace harmdesk::tables {

namespace {

QByteArray field(QByteArray value) {
    if (value.contains(',') || value.contains('"') || value.contains('\n') || value.contains('\r')) {
        value.replace("\"", "\"\"");
        value.prepend('"');
        value.append('"');
    }
    return value;
}
QByteArray field(std::string_view value) {
    return field(QByteArray(value.data(), static_cast<qsizetype>(value.size())));
}
QByteArray rank(std::int32_t place) {
    return place > 0 ? QByteArray::number(place) : QByteArray();
}
QByteArray days(HarmDays amount) {
    return QByteArray::fromStdString(amount.plain());
}

} // namespace

QByteArray movementsCsv(const std::vector<Movement>& movements) {
    QByteArray out = "nominal_ref,status,reason,prev_rank,rank,prev_score_days,score_days,delta_days\n";
    for (const Movement& m : movements)
        out += field(m.nominalRef) + ',' + field(code(m.status)) + ',' + field(m.reason.toUtf8()) + ',' +
               rank(m.prevRank) + ',' + rank(m.rank) + ',' + days(m.prevScore) + ',' + days(m.score) + ',' +
               days(m.score - m.prevScore) + '\n';
    return out;
}

QByteArray movementLinesCsv(const std::vector<Movement>& movements) {
    QByteArray out = "nominal_ref,cause,crime_no,days\n";
    for (const Movement& m : movements)
        for (const MoveLine& line : m.lines)
            out += field(m.nominalRef) + ',' + field(code(line.cause)) + ',' + field(line.crimeNo) + ',' +
                   days(line.days) + '\n';
    return out;
}

} // namespace harmdesk::tables

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cycle_output.h"

#include "app/cli/json_text.h"

#include <QCoreApplication>
#include <algorithm>

namespace harmdesk::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CycleCommand)
};

QByteArray plain(HarmDays days) {
    return QByteArray::fromStdString(days.plain());
}
QByteArray rankText(std::int32_t rank, const char* none) {
    return rank > 0 ? QByteArray::number(rank) : QByteArray(none);
}
QByteArray utcText(const QDateTime& at) {
    return at.toUTC().toString(Qt::ISODate).toUtf8();
}

std::vector<CycleInfo> oldestFirst(std::vector<CycleInfo> cycles) {
    std::sort(cycles.begin(), cycles.end(), [](const CycleInfo& a, const CycleInfo& b) {
        return a.label != b.label ? a.label < b.label : a.version < b.version;
    });
    return cycles;
}

QByteArray cycleJson(const CycleInfo& cycle) {
    return "{\"label\":" + jsonString(cycle.label) + ",\"version\":" + QByteArray::number(cycle.version) +
           ",\"as_at\":" + jsonString(cycle.asAt.iso()) + ",\"profile\":" + jsonString(cycle.profile.name) +
           ",\"profile_version\":" + QByteArray::number(cycle.profile.version) +
           ",\"index\":" + jsonString(cycle.indexName) + ",\"cut_off\":" + QByteArray::number(cycle.cutOff) +
           ",\"ranked\":" + QByteArray::number(cycle.ranked) +
           ",\"frozen_by\":" + jsonString(cycle.frozenBy.toStdString()) +
           ",\"frozen_at\":" + jsonString(utcText(cycle.frozenAt).toStdString()) +
           ",\"reason\":" + jsonString(cycle.reason.toStdString()) +
           ",\"sha256\":" + jsonString(cycle.sha256) + "}";
}

QByteArray between(const CycleInfo& before, const CycleInfo& after) {
    return "{\"before\":" + cycleJson(before) + ",\n\"after\":" + cycleJson(after) + ",\n";
}

} // namespace

QByteArray cyclesCsv(const std::vector<CycleInfo>& cycles) {
    QByteArray out = "label,version,as_at,profile,profile_version,index,cut_off,ranked,frozen_by,frozen_at,"
                     "reason,sha256\n";
    for (const CycleInfo& cycle : oldestFirst(cycles))
        out += csvField(cycle.label) + ',' + QByteArray::number(cycle.version) + ',' +
               QByteArray::fromStdString(cycle.asAt.iso()) + ',' + csvField(cycle.profile.name) + ',' +
               QByteArray::number(cycle.profile.version) + ',' + csvField(cycle.indexName) + ',' +
               QByteArray::number(cycle.cutOff) + ',' + QByteArray::number(cycle.ranked) + ',' +
               csvField(cycle.frozenBy.toStdString()) + ',' + utcText(cycle.frozenAt) + ',' +
               csvField(cycle.reason.toStdString()) + ',' + csvField(cycle.sha256) + '\n';
    return out;
}

QByteArray cyclesJson(const std::vector<CycleInfo>& cycles) {
    QByteArray out = "[";
    for (const CycleInfo& cycle : oldestFirst(cycles))
        out += (out.size() > 1 ? ",\n  " : "\n  ") + cycleJson(cycle);
    return out + "\n]\n";
}

QByteArray diffJson(const CycleInfo& before, const CycleInfo& after, const std::vector<Movement>& movements) {
    QByteArray out = between(before, after) + "\"diff\":[";
    bool first = true;
    for (const Movement& move : movements) {
        out += first ? "\n" : ",\n";
        first = false;
        out += "{\"nominal_ref\":" + jsonString(move.nominalRef) +
               ",\"status\":" + jsonString(code(move.status)) +
               ",\"reason\":" + jsonString(move.reason.toStdString()) +
               ",\"prev_rank\":" + rankText(move.prevRank, "null") +
               ",\"rank\":" + rankText(move.rank, "null") + ",\"prev_score_days\":" + plain(move.prevScore) +
               ",\"score_days\":" + plain(move.score) +
               ",\"delta_days\":" + plain(move.score - move.prevScore) + "}";
    }
    return out + "\n]}\n";
}

QByteArray movementJson(const CycleInfo& before, const CycleInfo& after,
                        const std::vector<Movement>& movements) {
    QByteArray out = between(before, after) + "\"movement\":[";
    bool first = true;
    for (const Movement& move : movements)
        for (const MoveLine& line : move.lines) {
            out += first ? "\n" : ",\n";
            first = false;
            out += "{\"nominal_ref\":" + jsonString(move.nominalRef) +
                   ",\"cause\":" + jsonString(code(line.cause)) +
                   ",\"crime_no\":" + (line.crimeNo.empty() ? QByteArray("null") : jsonString(line.crimeNo)) +
                   ",\"days\":" + plain(line.days) + "}";
        }
    return out + "\n]}\n";
}

QStringList outlookWords(const cases::FreezeOutlook& outlook) {
    QStringList out;
    if (outlook.unmappedCrimes > 0)
        out << Words::tr("%n allegation(s) in the list have no value in the harm index and count 0 days",
                         nullptr, outlook.unmappedCrimes) +
                   Words::tr(" (%n offence text(s))", nullptr, outlook.unmappedOffences) +
                   Words::tr("; the score of %n suspect(s) reads “at least”.", nullptr,
                             outlook.atLeastSuspects);
    if (outlook.openRejects > 0)
        out << Words::tr("%n rejected row(s) are not settled.", nullptr,
                         static_cast<int>(std::min<std::int64_t>(outlook.openRejects, 2'000'000'000)));
    if (outlook.birthUnknown > 0)
        out << Words::tr("%n suspect(s) inside the cut-off have no date of birth.", nullptr,
                         outlook.birthUnknown);
    if (outlook.tiedAtCutOff > 0)
        out << Words::tr("%n suspect(s) share the score of the last place inside; not all of them are "
                         "inside.",
                         nullptr, outlook.tiedAtCutOff);
    if (out.isEmpty()) out << Words::tr("Nothing is unmapped or unresolved.");
    return out;
}

} // namespace harmdesk::cli

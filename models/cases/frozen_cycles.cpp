// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cases/frozen_cycles.h"

#include "models/domain/case_columns.h"
#include "models/harm/frozen.h"
#include "models/harm/movement.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <functional>

namespace harmdesk::cases {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::cases::CycleService)
};

QString textOf(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QString numbered(const CycleInfo& cycle) {
    return QStringLiteral("%1@%2").arg(textOf(cycle.label)).arg(cycle.version);
}

tl::unexpected<Error> stopped() {
    return fail(ErrorKind::Cancelled, Tr::tr("Stopped. The case is as it was."));
}

QString joined(const std::vector<QString>& sentences) {
    return QStringList(sentences.begin(), sentences.end()).join(QLatin1Char('\n'));
}

/// Whether someone was inside the cut-off of a frozen list older than `asAt`, other than of this month.
std::function<bool(const std::string&)> insideBefore(const CycleHistory& history, const std::string& label,
                                                     Date asAt) {
    return [&history, label, asAt](const std::string& ref) {
        for (std::size_t i = 0; i < history.cycles.size(); ++i) {
            const CycleInfo& cycle = history.cycles[i];
            if (cycle.asAt >= asAt || cycle.label == label) continue;
            const CyclePlace place = history.place(ref, static_cast<int>(i));
            if (place.rank > 0 && place.rank <= cycle.cutOff) return true;
        }
        return false;
    };
}

} // namespace

Result<FreezeOutlook> freezeOutlook(storage::CaseConnection& connection, const Ranking& ranking, int cutOff) {
    FreezeOutlook outlook;
    outlook.label = monthLabel(ranking.asAt);
    HARMDESK_TRY_ASSIGN(cycles, connection.cycles().cycles());
    for (const CycleInfo& cycle : cycles)
        if (cycle.label == outlook.label)
            outlook.nextVersion = std::max(outlook.nextVersion, cycle.version + 1);
    HARMDESK_TRY_ASSIGN(rejects, connection.cycles().openRejects());
    HARMDESK_TRY_ASSIGN(version, connection.suspects().dataVersion());
    outlook.openRejects = rejects;
    outlook.stale = version != ranking.columns->dataVersion;
    outlook.ranked = static_cast<std::int32_t>(ranking.rows.size());
    outlook.unmappedCrimes = ranking.unmappedCrimes;
    outlook.unmappedOffences = ranking.unmappedOffences;
    outlook.atLeastSuspects = ranking.atLeastSuspects;
    const std::size_t inside = std::min(ranking.rows.size(), static_cast<std::size_t>(std::max(cutOff, 0)));
    outlook.birthUnknown = static_cast<std::int32_t>(
        std::count_if(ranking.rows.begin(), ranking.rows.begin() + static_cast<std::ptrdiff_t>(inside),
                      [](const RankedSuspect& row) { return row.birthUnknown; }));
    if (inside > 0 && inside < ranking.rows.size()) {
        const HarmDays bar = ranking.rows[inside - 1].score;
        if (ranking.rows[inside].score == bar)
            outlook.tiedAtCutOff = static_cast<std::int32_t>(
                std::count_if(ranking.rows.begin(), ranking.rows.end(),
                              [bar](const RankedSuspect& row) { return row.score == bar; }));
    }
    return outlook;
}

Result<CycleInfo> freezeList(storage::CaseConnection& connection, const Ranking& ranking, int cutOff,
                             const QString& by, const QString& reason, const WorkContext& context) {
    if (by.trimmed().isEmpty())
        return fail(ErrorKind::Usage,
                    Tr::tr("Say who freezes the list: the name is missing. Nothing was frozen."));
    if (reason.trimmed().isEmpty())
        return fail(ErrorKind::Usage, Tr::tr("Say why: the reason is missing. Nothing was frozen."));
    context.progress(Tr::tr("Freezing the list"), 0, 3);
    HARMDESK_TRY_ASSIGN(cycle, harm::freeze(ranking, cutOff));
    context.progress(Tr::tr("Freezing the list"), 1, 3);
    const std::vector<QString> faults = harm::faults(cycle, context);
    if (context.cancelled()) return stopped();
    if (!faults.empty())
        return fail(ErrorKind::Internal,
                    Tr::tr("The list could not be made again from what would be kept of it, because of a "
                           "fault in the program. Nothing was frozen."),
                    joined(faults));
    context.progress(Tr::tr("Freezing the list"), 2, 3);
    cycle.info.frozenBy = by.trimmed();
    cycle.info.reason = reason.trimmed();
    return connection.cycles().freeze(cycle, ranking.columns->dataVersion);
}

Result<CycleHistory> readHistory(storage::CaseConnection& connection) {
    HARMDESK_TRY_ASSIGN(lists, connection.cycles().lists());
    return harm::history(lists);
}

Result<FrozenCycle> soundCycle(storage::CaseConnection& connection, CycleId id, const WorkContext& context) {
    HARMDESK_TRY_ASSIGN(cycle, connection.cycles().cycle(id));
    const std::vector<QString> faults = harm::faults(cycle, context);
    if (context.cancelled()) return stopped();
    if (faults.empty()) return cycle;
    return fail(ErrorKind::CaseFile,
                Tr::tr("The frozen cycle %1 is not as it was frozen. Do not work on this case: keep a copy, "
                       "and go back to a backup that passes \"harmdesk verify\".")
                    .arg(numbered(cycle.info)),
                joined(faults));
}

Result<std::shared_ptr<const Ranking>> thawedList(storage::CaseConnection& connection, CycleId id,
                                                  const WorkContext& context) {
    HARMDESK_TRY_ASSIGN(cycle, soundCycle(connection, id, context));
    return harm::thaw(cycle, context, true);
}

Result<CycleInfo> cycleNamed(const std::vector<CycleInfo>& cycles, const QString& name) {
    for (const CycleInfo& cycle : cycles)
        if ((!cycle.superseded && name == textOf(cycle.label)) || name == numbered(cycle)) return cycle;
    QStringList labels;
    for (const CycleInfo& cycle : cycles)
        labels << (cycle.superseded ? numbered(cycle) : textOf(cycle.label));
    return fail(ErrorKind::Unreadable,
                labels.isEmpty()
                    ? Tr::tr("There is no frozen cycle “%1”: none is frozen in this case yet. Freeze one "
                             "with \"harmdesk cycle CASE freeze\".")
                          .arg(name)
                    : Tr::tr("There is no frozen cycle “%1”. The case has: %2.")
                          .arg(name, labels.join(QStringLiteral(", "))));
}

std::vector<Movement> movementsSince(const CycleInfo& before, const Ranking& beforeList, const Ranking& after,
                                     int cutOff, const CycleHistory& history) {
    return harm::movements(beforeList, after, cutOff, insideBefore(history, before.label, after.asAt));
}

Movement movementSince(const CycleInfo& before, const Ranking& beforeList, const Ranking& after,
                       const std::string& nominalRef, int cutOff, const CycleHistory& history) {
    return harm::movementOf(beforeList, after, nominalRef, cutOff,
                            insideBefore(history, before.label, after.asAt));
}

Result<std::vector<QString>> cycleFaults(storage::CaseConnection& connection, const WorkContext& context,
                                         int* checked) {
    HARMDESK_TRY_ASSIGN(cycles, connection.cycles().cycles());
    if (checked) *checked = static_cast<int>(cycles.size());
    std::vector<QString> faults;
    std::int64_t done = 0;
    for (const CycleInfo& info : cycles) {
        context.progress(Tr::tr("Checking frozen cycles"), done++, static_cast<std::int64_t>(cycles.size()));
        const Result<FrozenCycle> cycle = connection.cycles().cycle(info.id);
        if (!cycle && cycle.error().kind == ErrorKind::Cancelled) return tl::unexpected(cycle.error());
        if (!cycle) {
            faults.push_back(cycle.error().text);
            continue;
        }
        for (QString& fault : harm::faults(*cycle, context)) faults.push_back(std::move(fault));
        if (context.cancelled()) return stopped();
    }
    return faults;
}

Result<std::vector<QString>> verifyCase(storage::CaseConnection& connection, const WorkContext& context) {
    HARMDESK_TRY_ASSIGN(faults, connection.verify());
    HARMDESK_TRY_ASSIGN(more, cycleFaults(connection, context));
    faults.insert(faults.end(), more.begin(), more.end());
    return faults;
}

} // namespace harmdesk::cases

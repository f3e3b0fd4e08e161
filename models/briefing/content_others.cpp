// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/briefing/content_text.h"

#include "models/harm/custody.h"

#include <algorithm>
#include <tuple>

namespace harmdesk::briefing {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Pack)
};

/// Outcomes after which an allegation can still be taken up: open, and those closed for want of support or
/// evidence.
bool canBeTakenUp(int outcome) {
    return outcome == 0 || (outcome >= 13 && outcome <= 16) || outcome == 18;
}

struct Sortable {
    OtherRow row;
    int tier = 0; // 0 clock running, 1 open, 2 can be taken up again, 3 the rest
    int days = 0; // left on the clock
};

} // namespace

std::vector<OtherRow> otherOffences(const Ranking& ranking, const std::vector<LedgerLine>& lines,
                                    const Dossier&) {
    const CaseColumns& columns = *ranking.columns;
    std::vector<Sortable> rows;
    for (const LedgerLine& line : lines) {
        if (line.counted()) continue;
        Sortable s;
        s.row.crimeNo = text(columns.crimeNo[line.crime]);
        s.row.date = line.date.isNull() ? Date() : line.date;
        s.row.offence = text(columns.offences[columns.offence[line.crime]].title);
        if (line.offences > 1) s.row.offence = QStringLiteral("%1× %2").arg(line.offences).arg(s.row.offence);
        if (line.matchedBy != MatchedBy::Unmapped) s.row.days = line.days;
        s.row.reason = label(line.reason);
        const int outcome = columns.outcomeType[line.crime];
        s.row.outcome = outcomeLabel(outcome);
        const ModeOfTrial mode = line.indexRow >= 0
                                     ? ranking.index().rows[static_cast<std::size_t>(line.indexRow)].modeOfTrial
                                     : ModeOfTrial::Unknown;
        s.row.trial = label(mode);
        const auto limit = harm::chargingLimit(columns, ranking, line.crime);
        const bool live = columns.recordStatus[line.crime] == RecordStatus::Active &&
                          line.role != Role::Charged && line.role != Role::Convicted && canBeTakenUp(outcome);
        s.tier = 3;
        if (limit) {
            s.days = *limit - ranking.asAt;
            s.row.clock = s.days < 0 ? Tr::tr("lapsed %1").arg(limit->display())
                                     : Tr::tr("until %1").arg(limit->display());
            s.row.clockLive = s.days <= 28;
            if (live && s.days >= 0) s.tier = 0;
        } else {
            s.row.clock = mode == ModeOfTrial::EitherWay || mode == ModeOfTrial::Indictable
                              ? Tr::tr("no limit")
                              : Tr::tr("none runs");
            if (live) s.tier = outcome == 0 ? 1 : 2;
        }
        s.row.actionable = s.tier < 3;
        rows.push_back(std::move(s));
    }
    std::sort(rows.begin(), rows.end(), [](const Sortable& a, const Sortable& b) {
        const auto key = [](const Sortable& s) {
            return std::tuple(s.tier, s.tier == 0 ? s.days : 0, -s.row.days.value_or(HarmDays()).hundredths(),
                              s.row.date.isNull() ? 0 : -s.row.date.days());
        };
        return std::tuple(key(a), a.row.crimeNo) < std::tuple(key(b), b.row.crimeNo);
    });
    std::vector<OtherRow> out;
    out.reserve(rows.size());
    for (Sortable& s : rows) out.push_back(std::move(s.row));
    return out;
}

} // namespace harmdesk::briefing

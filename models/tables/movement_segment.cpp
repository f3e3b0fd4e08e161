// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/movement_segment.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstdlib>

namespace harmdesk::tables {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::tables::MovementSegment)
};

int places(const Movement& m) {
    return std::abs(m.rank - m.prevRank);
}
std::int64_t change(const Movement& m) {
    return std::abs((m.score - m.prevScore).hundredths());
}

bool isIn(const Movement& m, MovementSegment which) {
    switch (which) {
    case MovementSegment::All:
        return true;
    case MovementSegment::Joiners:
        return m.status == MoveStatus::Joiner;
    case MovementSegment::Returners:
        return m.status == MoveStatus::Returner;
    case MovementSegment::Leavers:
        return m.status == MoveStatus::Leaver;
    case MovementSegment::Biggest:
        return m.rank > 0 && m.prevRank > 0 && m.rank != m.prevRank;
    case MovementSegment::Stayers:
        return m.status == MoveStatus::Stayer;
    }
    return false;
}

} // namespace

QString label(MovementSegment segment) {
    switch (segment) {
    case MovementSegment::All:
        return Tr::tr("All");
    case MovementSegment::Joiners:
        return Tr::tr("Joiners");
    case MovementSegment::Returners:
        return Tr::tr("Returners");
    case MovementSegment::Leavers:
        return Tr::tr("Leavers");
    case MovementSegment::Biggest:
        return Tr::tr("Biggest movers");
    case MovementSegment::Stayers:
        return Tr::tr("Stayers");
    }
    return {};
}

std::vector<Movement> segment(const std::vector<Movement>& movements, MovementSegment which) {
    std::vector<Movement> found;
    std::copy_if(movements.begin(), movements.end(), std::back_inserter(found),
                 [which](const Movement& m) { return isIn(m, which); });
    if (which != MovementSegment::Biggest) return found;
    std::sort(found.begin(), found.end(), [](const Movement& a, const Movement& b) {
        if (places(a) != places(b)) return places(a) > places(b);
        if (change(a) != change(b)) return change(a) > change(b);
        return a.nominalRef < b.nominalRef;
    });
    if (found.size() > kBiggestMovers) found.resize(kBiggestMovers);
    return found;
}

} // namespace harmdesk::tables

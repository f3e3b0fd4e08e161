// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cycle.h"

#include <QCoreApplication>
#include <QLocale>

namespace harmdesk {

std::string spelled(const CycleInfo& cycle) {
    return cycle.superseded ? cycle.label + "@" + std::to_string(cycle.version) : cycle.label;
}

std::string monthLabel(Date day) {
    return day.iso().substr(0, 7);
}

QString monthName(const std::string& label) {
    const auto day = Date::parseIso(label + "-01");
    if (!day) return QString::fromStdString(label);
    return QLocale().toString(QDate(day->year(), day->month(), 1), QStringLiteral("MMMM yyyy"));
}

int CycleHistory::before(Date asAt) const {
    int found = -1;
    for (std::size_t i = 0; i < cycles.size(); ++i)
        if (cycles[i].asAt < asAt) found = static_cast<int>(i);
    return found;
}

CyclePlace CycleHistory::place(const std::string& nominalRef, int cycle) const {
    const auto held = places.find(nominalRef);
    if (held == places.end() || cycle < 0 || static_cast<std::size_t>(cycle) >= held->second.size())
        return {};
    return held->second[static_cast<std::size_t>(cycle)];
}

bool CycleHistory::wasInside(const std::string& nominalRef, int cycle) const {
    const auto held = places.find(nominalRef);
    if (held == places.end()) return false;
    for (std::size_t i = 0; i < cycles.size() && static_cast<int>(i) < cycle; ++i) {
        const CyclePlace& place = held->second[i];
        if (place.rank > 0 && place.rank <= cycles[i].cutOff) return true;
    }
    return false;
}

} // namespace harmdesk

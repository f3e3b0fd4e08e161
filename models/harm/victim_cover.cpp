// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/victim_cover.h"

#include <algorithm>

namespace harmdesk::harm {

namespace {

constexpr long kMaxSteps = 2'000'000; // about a tenth of a second; ordinary cases need a few hundred
constexpr double kRounding = 1e-6;

} // namespace

void VictimCover::add(std::size_t id, std::span<const std::uint32_t> victims, bool removable) {
    const std::size_t item = m_items.size();
    m_items.push_back({id, 0, 0});
    for (const std::uint32_t v : victims) {
        Victim& victim = m_victims[v];
        victim.items.push_back(item);
        victim.removable = victim.removable && removable;
    }
}

std::size_t VictimCover::choose(const Victim& victim) {
    std::size_t added = 0;
    for (const std::size_t i : victim.items)
        if (m_items[i].chosen++ == 0) ++added;
    return added;
}

void VictimCover::drop(const Victim& victim) {
    for (const std::size_t i : victim.items) --m_items[i].chosen;
}

bool VictimCover::descend(std::size_t at, int need, double cost) {
    if (need <= 0) return true;
    if (m_order.size() - at < static_cast<std::size_t>(need)) return false;
    // The cheapest that could still be chosen: the order is by cost.
    double bound = cost;
    for (std::size_t i = at; i < at + static_cast<std::size_t>(need); ++i) bound += m_order[i]->cost;
    if (bound > static_cast<double>(m_budget) + kRounding) return false;
    if (++m_steps > kMaxSteps) {
        m_exact = false;
        return false;
    }
    const Victim& victim = *m_order[at];
    const std::size_t added = choose(victim);
    m_spent += added;
    if (m_spent <= m_budget && descend(at + 1, need - 1, cost + victim.cost)) return true;
    m_spent -= added;
    drop(victim);
    return m_exact && descend(at + 1, need, cost);
}

std::optional<std::vector<std::size_t>> VictimCover::leaveAtMost(int allowed, std::size_t budget) {
    if (allowed < 0) return std::nullopt;
    for (Item& item : m_items) item = {item.id, 0, 0};
    m_order.clear();
    for (auto& [id, victim] : m_victims) {
        if (!victim.removable) continue;
        m_order.push_back(&victim);
        for (const std::size_t i : victim.items) ++m_items[i].degree;
    }
    for (auto& [id, victim] : m_victims) {
        victim.cost = 0;
        if (!victim.removable) continue;
        for (const std::size_t i : victim.items) victim.cost += 1.0 / m_items[i].degree;
    }
    std::sort(m_order.begin(), m_order.end(),
              [](const Victim* a, const Victim* b) { return a->cost < b->cost; });
    m_budget = budget;
    m_spent = 0;
    m_steps = 0;
    if (!descend(0, static_cast<int>(m_victims.size()) - allowed, 0)) return std::nullopt;
    std::vector<std::size_t> out;
    for (const Item& item : m_items)
        if (item.chosen > 0) out.push_back(item.id);
    return out;
}

} // namespace harmdesk::harm

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace harmdesk::harm {

/// Which allegations have to go so that few victims remain. A victim is gone when all of the victim's
/// allegations are. Branch and bound over the victims: an allegation's cost is shared by its victims, which
/// is a lower bound of what any set of victims costs, and exact where each allegation has one victim.
class VictimCover {
public:
    /// An allegation, by any number of the caller's; only a removable one may go.
    void add(std::size_t id, std::span<const std::uint32_t> victims, bool removable);
    /// At most `budget` allegations whose going leaves `allowed` victims or fewer (their numbers, ascending);
    /// nullopt where no such set exists.
    std::optional<std::vector<std::size_t>> leaveAtMost(int allowed, std::size_t budget);
    /// False once a search ended at its limit without an answer.
    bool isExact() const { return m_exact; }

private:
    struct Victim {
        std::vector<std::size_t> items; // into m_items
        double cost = 0;
        bool removable = true;
    };
    struct Item {
        std::size_t id = 0;
        int chosen = 0; // victims that ask for its going
        int degree = 0; // removable victims
    };
    bool descend(std::size_t at, int need, double cost);
    std::size_t choose(const Victim& victim);
    void drop(const Victim& victim);

    std::vector<Item> m_items;
    std::map<std::uint32_t, Victim> m_victims;
    std::vector<const Victim*> m_order;
    std::size_t m_budget = 0;
    std::size_t m_spent = 0;
    long m_steps = 0;
    bool m_exact = true;
};

} // namespace harmdesk::harm

// SPDX-License-Identifier: GPL-3.0-or-later
// The smallest set of allegations without which a suspect is off the first places. Three ways lead there: too
// few allegations remain, too few victims remain, or the rest is placed after the first place below the
// cut-off. The first and the score alone ask only for the largest allegations; which allegations go matters
// where the rest has exactly the score of that place (then latest date and victims decide) and for the rule
// on victims.
#include "models/harm/explanation.h"
#include "models/harm/ranking.h"
#include "models/harm/victim_cover.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace harmdesk::harm {

namespace {

class Search {
public:
    Search(const Ranking& ranking, std::uint32_t person, std::int32_t cutOff)
        : m_columns(*ranking.columns)
        , m_person(person)
        , m_minCrimes(static_cast<std::size_t>(std::max(1, ranking.profile.minCrimes)))
        , m_minVictims(ranking.profile.minVictims) {
        if (static_cast<std::size_t>(cutOff) < ranking.rows.size())
            m_bar = &ranking.rows[static_cast<std::size_t>(cutOff)];
        for (const LedgerLine& line : ledger(ranking, person))
            if (line.counted()) m_items.push_back(line);
        std::sort(m_items.begin(), m_items.end(), [](const LedgerLine& a, const LedgerLine& b) {
            return std::tie(b.contribution, b.date, a.crime) < std::tie(a.contribution, a.date, b.crime);
        });
    }

    Counterfactual run() {
        Counterfactual out;
        out.state = Counterfactual::State::Found;
        HarmDays rest;
        for (const LedgerLine& item : m_items) rest += item.contribution;
        for (std::size_t k = 1; k <= m_items.size(); ++k) {
            rest = rest - m_items[k - 1].contribution;
            const auto found = firstOf(k, rest);
            if (!found) continue;
            for (const std::size_t i : *found) {
                out.crimes.push_back(m_items[i].crime);
                out.days += m_items[i].contribution;
            }
            std::sort(out.crimes.begin(), out.crimes.end());
            out.unranks =
                m_items.size() - found->size() < m_minCrimes || victimsWithout(*found) < m_minVictims;
            break;
        }
        out.exact = m_exact;
        return out;
    }

private:
    using Set = std::vector<std::size_t>; // into m_items

    /// A set of k items that takes the suspect off; `rest` = the score without the k largest.
    std::optional<Set> firstOf(std::size_t k, HarmDays rest) {
        Set largest(k);
        for (std::size_t i = 0; i < k; ++i) largest[i] = i;
        if (m_items.size() - k < m_minCrimes) return largest;
        if (m_bar && rest < m_bar->score) return largest;
        if (m_bar && rest == m_bar->score)
            if (auto found = byTie(k, largest)) return found;
        return byVictims(k);
    }

    /// So many go that fewer victims remain than the profile asks for.
    std::optional<Set> byVictims(std::size_t k) {
        if (m_minVictims <= 0 || !m_exact) return std::nullopt; // cut short once, it would be again
        Set pool(m_items.size());
        for (std::size_t i = 0; i < pool.size(); ++i) pool[i] = i;
        return cover({}, pool, k, m_minVictims - 1);
    }

    /// The rest has exactly the score of the first place below: only sets of the k largest values do, so that
    /// the choice is among those with the smallest of these values.
    std::optional<Set> byTie(std::size_t k, const Set& largest) {
        const HarmDays value = m_items[k - 1].contribution;
        std::size_t first = k - 1;
        while (first > 0 && m_items[first - 1].contribution == value) --first;
        std::size_t end = k;
        while (end < m_items.size() && m_items[end].contribution == value) ++end;

        const HarmDays worst = k < m_items.size() ? m_items[k].contribution : HarmDays();
        if (worst != m_bar->worst) return worst < m_bar->worst ? std::optional(largest) : std::nullopt;
        Date latest;
        for (std::size_t i = k; i < m_items.size(); ++i) latest = std::max(latest, m_items[i].date);
        // `largest` takes the latest of equal values, so no other choice leaves an earlier last date.
        if (latest != m_bar->latest) return latest < m_bar->latest ? std::optional(largest) : std::nullopt;

        std::size_t later = first; // those after the bar's date have to go
        while (later < end && m_items[later].date > m_bar->latest) ++later;
        Set gone;
        for (std::size_t i = 0; i < later; ++i) gone.push_back(i);
        Set pool;
        for (std::size_t i = later; i < end; ++i) pool.push_back(i);
        const int allowed = m_person > m_bar->person ? m_bar->victims : m_bar->victims - 1;
        return cover(gone, pool, k - later, allowed);
    }

    /// `gone` and `take` items of `pool`, so that no more than `allowed` victims remain.
    std::optional<Set> cover(const Set& gone, const Set& pool, std::size_t take, int allowed) {
        VictimCover search;
        std::vector<bool> isGone(m_items.size());
        for (const std::size_t i : gone) isGone[i] = true;
        std::vector<bool> inPool(m_items.size());
        for (const std::size_t i : pool) inPool[i] = true;
        for (std::size_t i = 0; i < m_items.size(); ++i)
            if (!isGone[i]) search.add(i, m_columns.victimsOf(m_items[i].crime), inPool[i]);
        auto chosen = search.leaveAtMost(allowed, take);
        m_exact = m_exact && search.isExact();
        if (!chosen) return std::nullopt;
        Set out = gone;
        out.insert(out.end(), chosen->begin(), chosen->end());
        for (const std::size_t i : *chosen) isGone[i] = true;
        // More of the pool may have to go for the score's sake.
        for (const std::size_t i : pool) {
            if (out.size() == gone.size() + take) break;
            if (!isGone[i]) out.push_back(i);
        }
        return out;
    }

    int victimsWithout(const Set& set) const {
        std::set<std::uint32_t> victims;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            if (std::find(set.begin(), set.end(), i) != set.end()) continue;
            const auto own = m_columns.victimsOf(m_items[i].crime);
            victims.insert(own.begin(), own.end());
        }
        return static_cast<int>(victims.size());
    }

    const CaseColumns& m_columns;
    std::uint32_t m_person;
    std::size_t m_minCrimes;
    int m_minVictims;
    const RankedSuspect* m_bar = nullptr; // the first place below the cut-off
    std::vector<LedgerLine> m_items;      // counted, largest first, of equal ones the latest first
    bool m_exact = true;
};

} // namespace

Counterfactual counterfactual(const Ranking& ranking, std::uint32_t person, int cutOff) {
    const std::int32_t row = rowOf(ranking, person);
    if (row < 0 || row >= cutOff) return {};
    return Search(ranking, person, cutOff).run();
}

} // namespace harmdesk::harm

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/rank_engine.h"

#include <algorithm>

namespace harmdesk::harm {

ExactPerson::ExactPerson(const CaseColumns& columns, const RankQuestion& question)
    : m_columns(columns)
    , m_filter(columns, question.profile, question.asAt)
    , m_scorer(columns, question.profile, question.asAt, question.matches, question.leftOut,
               question.broughtIn)
    , m_minCrimes(std::max(question.profile.minCrimes, 1)) // nobody is ranked without a crime that counts
    , m_minVictims(question.profile.minVictims) {}

ExactPerson::Outcome ExactPerson::rank(std::uint32_t person, Contender& out,
                                       std::optional<std::uint32_t> without) {
    if (!m_filter.passes(person)) return Outcome::NotRanked;
    out = Contender{0, 0, person, Date::kNull, 0, 0, 0, m_filter.birthUnknown(person)};
    m_victims.clear();
    for (const std::uint32_t crime : m_columns.accusedOf(person)) {
        if (crime == without || m_scorer.reason(crime) != NotCounted::Counted) continue;
        const std::int64_t contribution = m_scorer.contribution(crime);
        if (contribution < 0 || __builtin_add_overflow(out.score, contribution, &out.score))
            return Outcome::OutOfRange;
        ++out.crimes;
        out.unmapped += m_scorer.unmapped(crime) ? 1 : 0;
        out.worst = std::max(out.worst, contribution);
        out.latest = std::max(out.latest, m_scorer.day(crime));
        const auto victims = m_columns.victimsOf(crime);
        m_victims.insert(m_victims.end(), victims.begin(), victims.end());
    }
    if (out.crimes < m_minCrimes) return Outcome::NotRanked;
    std::sort(m_victims.begin(), m_victims.end());
    out.victims =
        static_cast<std::int32_t>(std::unique(m_victims.begin(), m_victims.end()) - m_victims.begin());
    return out.victims < m_minVictims ? Outcome::NotRanked : Outcome::Ranked;
}

} // namespace harmdesk::harm

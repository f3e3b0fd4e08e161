// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/harm/rank_engine.h"

namespace harmdesk::harm {

/// One pass over the people of a range, for one question. Shared by the threads of a run; immutable.
class RankPass {
public:
    /// `worth` by kind as RankEngine::m_worth; `exact` are the people to be read from the columns
    /// themselves, with `allExact` everybody is.
    RankPass(const CaseColumns& columns, const AllegationColumns& allegations, const RankQuestion& question,
             const std::vector<std::uint64_t>& worth, const std::vector<std::uint32_t>& exact, bool allExact);

    /// Fills `found` with the ranked people of from … to − 1, ascending. Stops early when cancelled.
    void run(std::size_t from, std::size_t to, bool totals, const WorkContext& context,
             std::vector<Contender>& found, PassNotes& notes) const;

    /// For one row of the packed columns (of a person who is not read exactly): whether it counts, and what
    /// it adds; `worth` is that of its kind.
    bool counted(std::uint32_t row, std::uint64_t worth) const;
    std::int64_t contribution(std::uint32_t row, std::uint64_t worth) const;
    std::uint16_t day(std::uint32_t row) const { return m_days[row]; }

private:
    enum class Halving : std::uint8_t { None, Fixed, Any };

    template <class KindNumber, Halving halving, bool historic>
    void runAs(const KindNumber* kinds, std::size_t from, std::size_t to, bool totals,
               const WorkContext& context, std::vector<Contender>& found, PassNotes& notes) const;
    /// For rows from … to − 1: days between the row's day and the as-at date plus one, 0 = not counted
    /// because of its days.
    template <bool historic> void agesOf(std::size_t from, std::size_t to, std::uint16_t* ages) const;
    template <class KindNumber>
    void runWith(const KindNumber* kinds, std::size_t from, std::size_t to, bool totals,
                 const WorkContext& context, std::vector<Contender>& found, PassNotes& notes) const;
    void runExact(std::size_t from, std::size_t to, bool totals, const WorkContext& context,
                  std::vector<Contender>& found, PassNotes& notes) const;

    const CaseColumns& m_columns;
    const AllegationColumns& m_allegations;
    const RankQuestion& m_question;
    const std::vector<std::uint64_t>& m_worth;
    const std::vector<std::uint32_t>& m_exact;
    bool m_allExact;
    const std::vector<std::uint16_t>& m_days; ///< of the profile's basis
    PersonFilter m_filter;
    std::uint32_t m_first = 0; ///< first day of the window that the packed days can hold
    std::uint32_t m_width = 0; ///< days of it
    std::int32_t m_asAt = 0;   ///< in packed days, also beyond them
    Halving m_halving = Halving::None;
    std::vector<std::uint64_t> m_factors; ///< Fixed: by age + 1, in units of 2^-63; [0] = 0
    HalfLife m_halfLife;                  ///< Any
};

} // namespace harmdesk::harm

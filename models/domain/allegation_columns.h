// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/stop.h"
#include "models/domain/codes.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace harmdesk {

struct CaseColumns;

/// The allegations of a case packed for re-ranking: row i belongs to CaseColumns::accusedCrime[i], so that a
/// person's rows follow each other. About ten bytes each. What does not fit is not guessed at: the people
/// concerned stand in `exact`, and whoever ranks them reads CaseColumns instead. Immutable; shared.
struct AllegationColumns {
    /// What decides, under any profile, whether a crime is eligible and what it is worth on its day.
    struct Kind {
        std::uint32_t offence = 0;
        std::int32_t offences = 1;
        std::uint16_t flagSet = 0;
        RecordStatus status = RecordStatus::Active;
    };

    // Days count from 1900-01-01 (to 2079-06-03).
    static constexpr std::int32_t kFirstDay = -25567; ///< Date::days() of day 0
    static constexpr std::uint16_t kLastDay = 0xFFFD;
    static constexpr std::uint16_t kOtherDay = 0xFFFE; ///< outside these years: the person is in `exact`
    static constexpr std::uint16_t kNoDay = 0xFFFF;
    static constexpr std::size_t kMostVictims = 64; ///< of one person; beyond: `exact`

    std::vector<Kind> kinds;
    std::vector<std::uint16_t> kind;     ///< into kinds; empty where there are more than 65,536 of them
    std::vector<std::uint32_t> wideKind; ///< then this one is filled
    std::vector<std::uint16_t> committed;
    std::vector<std::uint16_t> reported;
    std::vector<std::uint16_t> recorded;
    std::vector<std::uint16_t> victims;    ///< into victimSets
    std::vector<std::uint64_t> victimSets; ///< bit n = the person's n-th distinct victim; [0] = nobody
    std::vector<std::uint32_t> exact;      ///< people, ascending
    std::uint32_t mostOfOne = 0;           ///< most allegations against one person

    std::size_t size() const { return reported.size(); }
    /// Memory of all of it.
    std::size_t bytes() const;
};

/// Packs the allegations of these columns; made once for a case and kept in CaseColumns::allegations. Takes
/// seconds for millions of them: looks at the stop token and reports first and every 65,536 rows
/// (without the name of a stage). Null when stopped, and only then. Any thread.
std::shared_ptr<const AllegationColumns> allegationsOf(const CaseColumns& columns,
                                                       const WorkContext& context = {});

} // namespace harmdesk

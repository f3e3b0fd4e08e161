// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/harm/missed.h"
#include "models/harm/scoring.h"

#include <cstdint>
#include <vector>

namespace harmdesk::harm {

/// Finds the coercive-control pattern (its rule stands in missed.h) among one suspect's counted allegations.
/// Keeps what each offence is, so that many suspects cost little.
class CoercivePattern {
public:
    explicit CoercivePattern(const Ranking& ranking);
    /// Sets MissedSuspect::repeated, breach and allegations; the last is empty where no rule holds.
    void find(const std::vector<std::uint32_t>& counted, const CrimeScorer& scorer, MissedSuspect& out);

private:
    struct Against {
        std::uint32_t victim;
        std::int32_t day;
        std::uint32_t crime;
    };
    const CaseColumns& m_columns;
    std::vector<std::uint8_t> m_control; ///< by offence
    std::vector<std::uint8_t> m_breach;  ///< by offence
    std::vector<std::uint8_t> m_conduct; ///< by offence: stalking, harassment or coercive control
    std::vector<Against> m_against;
};

/// By date of the profile's basis, then by crime_no.
void byDate(std::vector<std::uint32_t>& crimes, const CrimeScorer& scorer);

} // namespace harmdesk::harm

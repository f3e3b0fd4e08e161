// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/case_columns.h"
#include "models/domain/ranking.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace harmdesk::harm {

/// value × pow(0.5, age / halfLife), rounded half up to a whole number. The factor is a double, the product
/// is exact: its mantissa times the value as a 128-bit integer, half a unit added, shifted. value ≥ 0, age ≥
/// 0, halfLife ≥ 1.
class HalfLife {
public:
    HalfLife() = default;
    HalfLife(int halfLifeDays, int maxAge);
    std::int64_t apply(std::int64_t value, int age) const;

private:
    struct Factor {
        std::uint64_t mantissa = 0;
        int shift = 0;
    };
    std::vector<Factor> m_factors; ///< by age
};

/// What a crime adds to the score of each of its accused, as at a day under a profile. Immutable; safe from
/// many threads. Holds a reference to the columns: they must outlive it.
class CrimeScorer {
public:
    CrimeScorer(const CaseColumns& columns, const Profile& profile, Date asAt,
                const std::vector<OffenceMatch>& matches);

    /// Why the crime does not count, or Counted.
    NotCounted reason(std::uint32_t crime) const;
    /// The date of the profile's basis, Date::kNull where missing.
    std::int32_t day(std::uint32_t crime) const { return (*m_days)[crime]; }
    /// Hundredths of a day of a counted crime; -1 where days × offences leaves the range of 64 bits.
    std::int64_t contribution(std::uint32_t crime) const;
    bool unmapped(std::uint32_t crime) const { return m_values[m_columns.offence[crime]] < 0; }

private:
    const CaseColumns& m_columns;
    const std::vector<std::int32_t>* m_days = nullptr;
    std::vector<std::int64_t> m_values;   ///< by offence; -1 = unmapped
    std::vector<std::uint8_t> m_eligible; ///< by flag set
    std::array<bool, 3> m_excludedStatus{};
    std::int32_t m_asAt = 0;
    std::int32_t m_windowStart = 0; ///< the last day before the window
    std::int32_t m_historicDays = 0;
    std::int64_t m_cap = 0;
    bool m_multiply = true;
    bool m_halve = false;
    HalfLife m_halfLife;
};

} // namespace harmdesk::harm

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/case_columns.h"
#include "models/domain/ranking.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace harmdesk::harm {

/// value × pow(0.5, age / halfLife), rounded half up to a whole number. The factor is a double, the product
/// is exact: its mantissa times the value as a 128-bit integer, half a unit added, shifted. value ≥ 0, age ≥
/// 0, halfLife ≥ 1.
class HalfLife {
public:
    HalfLife() = default;
    HalfLife(int halfLifeDays, int maxAge);
    /// Ages beyond those of the table are worked out one by one.
    std::int64_t apply(std::int64_t value, int age) const;

    /// pow(0.5, age / halfLife) as mantissa / 2^shift.
    struct Factor {
        std::uint64_t mantissa = 0;
        int shift = 0;
    };
    static Factor factorOf(int halfLifeDays, int age);

private:
    std::vector<Factor> m_factors; ///< by age
    int m_halfLifeDays = 1;
};

/// What a crime adds to the score of each of its accused, as at a day under a profile. Immutable; safe from
/// many threads. Holds a reference to the columns: they must outlive it.
class CrimeScorer {
public:
    /// The two lists of crimes are those of a sandbox (see Scenario), ascending; they must outlive it too.
    CrimeScorer(const CaseColumns& columns, const Profile& profile, Date asAt,
                const std::vector<OffenceMatch>& matches, std::span<const std::uint32_t> leftOut = {},
                std::span<const std::uint32_t> broughtIn = {});
    /// As the list was made, also a sandbox's.
    explicit CrimeScorer(const Ranking& ranking);

    /// Why the crime does not count, or Counted. Left out goes before everything else; a crime that is
    /// brought in counts whatever the profile says, but not without a date.
    NotCounted reason(std::uint32_t crime) const;
    /// The date of the profile's basis, Date::kNull where missing.
    std::int32_t day(std::uint32_t crime) const { return (*m_days)[crime]; }
    /// Hundredths of a day of a counted crime; -1 where days × offences leaves the range of 64 bits.
    std::int64_t contribution(std::uint32_t crime) const;
    /// Whether flags and record status let a crime count.
    bool eligible(std::uint16_t flagSet, RecordStatus status) const {
        return m_eligible[flagSet] != 0 && !m_excludedStatus[static_cast<std::size_t>(status)];
    }
    /// Hundredths of a day before the half-life; -1 where days × offences leaves the range of 64 bits.
    std::int64_t worth(std::uint32_t offence, std::int32_t offences) const;
    bool unmappedOffence(std::uint32_t offence) const { return m_unmapped[offence] != 0; }
    bool unmapped(std::uint32_t crime) const { return m_unmapped[m_columns.offence[crime]] != 0; }

private:
    const CaseColumns& m_columns;
    const std::vector<std::int32_t>* m_days = nullptr;
    std::vector<std::int64_t> m_values;   ///< by offence
    std::vector<std::uint8_t> m_unmapped; ///< by offence
    std::span<const std::uint32_t> m_leftOut;
    std::span<const std::uint32_t> m_broughtIn;
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

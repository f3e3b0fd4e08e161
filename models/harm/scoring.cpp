// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/scoring.h"

#include <algorithm>
#include <cmath>

namespace harmdesk::harm {

namespace {

__extension__ using i128 = __int128;

constexpr int kMantissaBits = 53;

bool holdsFlag(const std::vector<std::string>& flags, const std::string& flag) {
    return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

const std::vector<std::int32_t>& basisColumn(const CaseColumns& columns, DateBasis basis) {
    switch (basis) {
    case DateBasis::ReportedOn:
        return columns.reportedOn;
    case DateBasis::CommittedFrom:
        return columns.committedFrom;
    case DateBasis::RecordedOn:
        return columns.recordedOn;
    }
    return columns.reportedOn;
}

} // namespace

HalfLife::HalfLife(int halfLifeDays, int maxAge) {
    m_factors.reserve(static_cast<std::size_t>(maxAge) + 1);
    for (int age = 0; age <= maxAge; ++age) {
        const double factor = std::pow(0.5, static_cast<double>(age) / halfLifeDays);
        int exponent = 0;
        const double fraction = std::frexp(factor, &exponent); // 0 or 0.5 ≤ fraction < 1
        m_factors.push_back(Factor{static_cast<std::uint64_t>(std::ldexp(fraction, kMantissaBits)),
                                   kMantissaBits - exponent});
    }
}

std::int64_t HalfLife::apply(std::int64_t value, int age) const {
    const Factor& factor = m_factors[static_cast<std::size_t>(age)];
    const i128 product = static_cast<i128>(value) * static_cast<i128>(factor.mantissa); // below 2^116
    if (factor.shift > 118) return 0; // then the product is below half a unit
    return static_cast<std::int64_t>((product + (static_cast<i128>(1) << (factor.shift - 1))) >>
                                     factor.shift);
}

CrimeScorer::CrimeScorer(const CaseColumns& columns, const Profile& profile, Date asAt,
                         const std::vector<OffenceMatch>& matches)
    : m_columns(columns)
    , m_days(&basisColumn(columns, profile.dateBasis))
    , m_asAt(asAt.days())
    , m_windowStart(asAt.days() - profile.windowDays)
    , m_historicDays(profile.excludeHistoricDays)
    , m_cap(profile.capPerCrimeDays.hundredths())
    , m_multiply(profile.multiplyOffences)
    , m_halve(profile.halfLifeDays > 0) {
    m_values.reserve(matches.size());
    for (const OffenceMatch& match : matches)
        m_values.push_back(match.matchedBy == MatchedBy::Unmapped ? -1 : match.days.hundredths());
    m_eligible.reserve(columns.flagSets.size());
    for (const std::vector<std::string>& flags : columns.flagSets)
        m_eligible.push_back(profile.eligibleFlag.empty() || holdsFlag(flags, profile.eligibleFlag) ? 1 : 0);
    for (const RecordStatus status : profile.excludeRecordStatus)
        m_excludedStatus[static_cast<std::size_t>(status)] = true;
    if (m_halve) m_halfLife = HalfLife(profile.halfLifeDays, profile.windowDays - 1);
}

NotCounted CrimeScorer::reason(std::uint32_t crime) const {
    if (m_excludedStatus[static_cast<std::size_t>(m_columns.recordStatus[crime])])
        return NotCounted::RecordStatus;
    if (m_eligible[m_columns.flagSet[crime]] == 0) return NotCounted::NotEligible;
    const std::int32_t on = day(crime);
    if (on == Date::kNull) return NotCounted::NoDate;
    if (on <= m_windowStart || on > m_asAt) return NotCounted::OutsideWindow;
    if (m_historicDays > 0) {
        const std::int32_t committed = m_columns.committedFrom[crime];
        const std::int32_t reported = m_columns.reportedOn[crime];
        if (committed != Date::kNull && reported != Date::kNull && reported - committed > m_historicDays)
            return NotCounted::Historic;
    }
    return NotCounted::Counted;
}

std::int64_t CrimeScorer::contribution(std::uint32_t crime) const {
    std::int64_t value = m_values[m_columns.offence[crime]];
    if (value < 0) return 0;
    if (m_multiply && __builtin_mul_overflow(value, std::int64_t{m_columns.offenceCount[crime]}, &value))
        return -1;
    if (m_cap > 0) value = std::min(value, m_cap);
    if (m_halve) value = m_halfLife.apply(value, m_asAt - day(crime));
    return value;
}

} // namespace harmdesk::harm

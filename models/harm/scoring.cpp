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

HalfLife::Factor HalfLife::factorOf(int halfLifeDays, int age) {
    const double factor = std::pow(0.5, static_cast<double>(age) / halfLifeDays);
    int exponent = 0;
    const double fraction = std::frexp(factor, &exponent); // 0 or 0.5 ≤ fraction < 1
    return Factor{static_cast<std::uint64_t>(std::ldexp(fraction, kMantissaBits)), kMantissaBits - exponent};
}

HalfLife::HalfLife(int halfLifeDays, int maxAge)
    : m_halfLifeDays(halfLifeDays) {
    m_factors.reserve(static_cast<std::size_t>(maxAge) + 1);
    for (int age = 0; age <= maxAge; ++age) m_factors.push_back(factorOf(halfLifeDays, age));
}

std::int64_t HalfLife::apply(std::int64_t value, int age) const {
    const auto place = static_cast<std::size_t>(age);
    const Factor factor = place < m_factors.size() ? m_factors[place] : factorOf(m_halfLifeDays, age);
    const i128 product = static_cast<i128>(value) * static_cast<i128>(factor.mantissa); // below 2^116
    if (factor.shift > 118) return 0; // then the product is below half a unit
    return static_cast<std::int64_t>((product + (static_cast<i128>(1) << (factor.shift - 1))) >>
                                     factor.shift);
}

CrimeScorer::CrimeScorer(const CaseColumns& columns, const Profile& profile, Date asAt,
                         const std::vector<OffenceMatch>& matches, std::span<const std::uint32_t> leftOut,
                         std::span<const std::uint32_t> broughtIn)
    : m_columns(columns)
    , m_days(&basisColumn(columns, profile.dateBasis))
    , m_leftOut(leftOut)
    , m_broughtIn(broughtIn)
    , m_asAt(asAt.days())
    , m_windowStart(asAt.days() - profile.windowDays)
    , m_historicDays(profile.excludeHistoricDays)
    , m_cap(profile.capPerCrimeDays.hundredths())
    , m_multiply(profile.multiplyOffences)
    , m_halve(profile.halfLifeDays > 0) {
    m_values.reserve(matches.size());
    m_unmapped.reserve(matches.size());
    for (const OffenceMatch& match : matches) {
        m_values.push_back(match.days.hundredths()); // of an unmapped offence 0, or in a sandbox the median
        m_unmapped.push_back(match.matchedBy == MatchedBy::Unmapped ? 1 : 0);
    }
    m_eligible.reserve(columns.flagSets.size());
    for (const std::vector<std::string>& flags : columns.flagSets)
        m_eligible.push_back(profile.eligibleFlag.empty() || holdsFlag(flags, profile.eligibleFlag) ? 1 : 0);
    for (const RecordStatus status : profile.excludeRecordStatus)
        m_excludedStatus[static_cast<std::size_t>(status)] = true;
    if (m_halve) m_halfLife = HalfLife(profile.halfLifeDays, profile.windowDays - 1);
}

CrimeScorer::CrimeScorer(const Ranking& ranking)
    : CrimeScorer(*ranking.columns, ranking.profile, ranking.asAt, ranking.matches, ranking.leftOut,
                  ranking.broughtIn) {}

NotCounted CrimeScorer::reason(std::uint32_t crime) const {
    const auto listed = [crime](std::span<const std::uint32_t> crimes) {
        return !crimes.empty() && std::binary_search(crimes.begin(), crimes.end(), crime);
    };
    if (listed(m_leftOut)) return NotCounted::LeftOut;
    if (listed(m_broughtIn)) return day(crime) == Date::kNull ? NotCounted::NoDate : NotCounted::Counted;
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

std::int64_t CrimeScorer::worth(std::uint32_t offence, std::int32_t offences) const {
    std::int64_t value = m_values[offence];
    if (m_multiply && __builtin_mul_overflow(value, std::int64_t{offences}, &value)) return -1;
    return m_cap > 0 ? std::min(value, m_cap) : value;
}

std::int64_t CrimeScorer::contribution(std::uint32_t crime) const {
    std::int64_t value = worth(m_columns.offence[crime], m_columns.offenceCount[crime]);
    // A crime that was brought in from after the as-at date does not grow.
    if (m_halve && value > 0) value = m_halfLife.apply(value, std::max(m_asAt - day(crime), 0));
    return value;
}

} // namespace harmdesk::harm

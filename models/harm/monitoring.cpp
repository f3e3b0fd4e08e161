// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/monitoring.h"

#include "models/harm/person_filter.h"
#include "models/harm/scoring.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace harmdesk::harm {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(harmdesk::Monitoring)
};

constexpr std::size_t kLookEvery = 4096;        // people between two looks at the stop token
constexpr double kZ95 = 1.959963984540054;      // standard normal, 97.5 %
constexpr std::uint8_t kChargedOrSummonsed = 1; // Home Office outcome type

using Counts = std::vector<RawCounts>;

AgeBand ageBand(std::int32_t born, Date asAt) {
    if (born == Date::kNull || born > asAt.days()) return AgeBand::NotKnown;
    const int age = Date::fromDays(born).wholeYearsUntil(asAt);
    if (age < 18) return AgeBand::Under18;
    if (age < 25) return AgeBand::From18;
    if (age < 35) return AgeBand::From25;
    if (age < 45) return AgeBand::From35;
    if (age < 55) return AgeBand::From45;
    return AgeBand::From55;
}

/// How many people are accused of a crime, no further than two.
std::vector<std::uint8_t> accusedOfEach(const CaseColumns& columns) {
    std::vector<std::uint8_t> counts(columns.crimeCount(), 0);
    for (const std::uint32_t crime : columns.accusedCrime)
        counts[crime] = static_cast<std::uint8_t>(std::min(counts[crime] + 1, 2));
    return counts;
}

/// What one person of the pool has come to.
class Came {
public:
    Came(const Ranking& ranking, const CrimeScorer& scorer)
        : m_columns(*ranking.columns)
        , m_scorer(scorer)
        , m_accused(accusedOfEach(m_columns))
        , m_asAt(ranking.asAt.days())
        , m_windowStart(m_asAt - ranking.profile.windowDays) {}

    /// False: no counted allegation, not in the pool.
    bool to(std::uint32_t person, bool& action, bool& outcome) const {
        action = outcome = false;
        bool counted = false;
        const std::uint32_t end = m_columns.accusedStart[person + 1];
        for (std::uint32_t i = m_columns.accusedStart[person]; i < end; ++i) {
            const std::uint32_t crime = m_columns.accusedCrime[i];
            if (m_scorer.reason(crime) != NotCounted::Counted) continue;
            counted = true;
            const Role role = m_columns.accusedRole[i];
            action = action || role >= Role::Arrested;
            outcome = outcome || role >= Role::Charged ||
                      (m_accused[crime] == 1 && m_columns.outcomeType[crime] == kChargedOrSummonsed);
        }
        if (!counted) return false;
        for (const CaseColumns::EventColumn& event : m_columns.eventsOf(person)) {
            if (event.on == Date::kNull || event.on <= m_windowStart || event.on > m_asAt) continue;
            action = action || event.kind == EventKind::Arrest || event.kind == EventKind::Charge;
            outcome = outcome || event.kind == EventKind::Charge || event.kind == EventKind::Conviction;
        }
        return true;
    }

private:
    const CaseColumns& m_columns;
    const CrimeScorer& m_scorer;
    std::vector<std::uint8_t> m_accused;
    std::int32_t m_asAt;
    std::int32_t m_windowStart;
};

MonitoringRow rowOf(std::int32_t key, const SafeCounts& counts, const SafeCounts& total, int& hidden) {
    MonitoringRow row;
    row.key = key;
    row.pool = counts.pool;
    hidden += counts.pool.isNumber() ? 0 : 1;
    for (std::size_t m = 0; m < kMeasureCount; ++m) {
        MonitoringCell& cell = row.with[m];
        cell.count = counts.with[m];
        hidden += cell.count.isNumber() ? 0 : 1;
        if (!cell.count.isNumber() || !row.pool.isNumber() || row.pool.count == 0) continue;
        cell.rate = wilsonRate(cell.count.count, row.pool.count);
        const SafeCount& all = total.with[m];
        if (all.isNumber() && all.count > 0 && total.pool.isNumber())
            cell.ratio = cell.rate->value * total.pool.count / all.count;
    }
    return row;
}

MonitoringTable tableOf(Breakdown breakdown, const Counts& counts, const std::vector<std::int32_t>& keys) {
    Counts ordered;
    for (const std::int32_t key : keys) ordered.push_back(counts[static_cast<std::size_t>(key)]);
    const SafeTable safe = suppressed(ordered);
    MonitoringTable table;
    table.breakdown = breakdown;
    int ignored = 0;
    for (std::size_t i = 0; i < keys.size(); ++i)
        table.rows.push_back(rowOf(keys[i], safe.rows[i], safe.total, table.hidden));
    table.total = rowOf(-1, safe.total, safe.total, ignored);
    return table;
}

std::vector<std::int32_t> inOrder(std::size_t count) {
    std::vector<std::int32_t> keys(count);
    std::iota(keys.begin(), keys.end(), 0);
    return keys;
}

} // namespace

EthnicGroup ethnicGroup(std::string_view code) {
    if (code.empty()) return EthnicGroup::NotRecorded;
    if (code.size() == 2 && code[1] >= '0' && code[1] <= '9') {
        switch (code[0]) {
        case 'A':
            return EthnicGroup::Asian;
        case 'B':
            return EthnicGroup::Black;
        case 'M':
            return EthnicGroup::Mixed;
        case 'W':
            return EthnicGroup::White;
        case 'O':
            return EthnicGroup::Other;
        default:
            break;
        }
    }
    return EthnicGroup::NotStated;
}

Rate wilsonRate(std::int32_t with, std::int32_t of) {
    const double n = of;
    const double p = with / n;
    const double z2 = kZ95 * kZ95;
    const double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    const double half = kZ95 / (1 + z2 / n) * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n));
    Rate rate{p, std::clamp(centre - half, 0.0, 1.0), std::clamp(centre + half, 0.0, 1.0)};
    if (with == 0) rate.low = 0; // exactly, where rounding leaves a trace
    if (with == of) rate.high = 1;
    return rate;
}

Result<Monitoring> monitoring(const Ranking& ranking, const MonitoringColumns& columns, int cutOff,
                              const WorkContext& context) {
    const CaseColumns& held = *ranking.columns;
    if (columns.ethnicity.size() != held.personCount() || columns.dataVersion != held.dataVersion)
        return fail(ErrorKind::Usage, Tr::tr("The case has changed since the list was made. Reload the list, "
                                             "then open monitoring again."));
    const CrimeScorer scorer(held, ranking.profile, ranking.asAt, ranking.matches);
    const PersonFilter filter(held, ranking.profile, ranking.asAt);
    const Came came(ranking, scorer);
    std::vector<bool> listed(held.personCount(), false);
    for (const RankedSuspect& row : ranking.rows)
        if (row.rank <= cutOff) listed[row.person] = true;
    std::vector<EthnicGroup> groups;
    for (const std::string& code : columns.ethnicities) groups.push_back(ethnicGroup(code));

    Counts byGroup(kEthnicGroupCount);
    Counts byAge(kAgeBandCount);
    Counts bySex(3);
    Counts byBorough(std::max<std::size_t>(held.boroughs.size(), 1));
    for (std::size_t i = 0; i < held.personCount(); ++i) {
        if (i % kLookEvery == 0 && context.cancelled())
            return fail(ErrorKind::Cancelled, Tr::tr("Stopped. What was shown before stays as it was."));
        if (!filter.passes(i)) continue;
        bool action = false;
        bool outcome = false;
        if (!came.to(static_cast<std::uint32_t>(i), action, outcome)) continue;
        RawCounts* const places[]{
            &byGroup[static_cast<std::size_t>(groups[columns.ethnicity[i]])],
            &byAge[static_cast<std::size_t>(ageBand(held.dateOfBirth[i], ranking.asAt))],
            &bySex[static_cast<std::size_t>(held.sex[i])], &byBorough[held.homeBorough[i]]};
        for (RawCounts* counts : places) {
            ++counts->pool;
            counts->with[static_cast<std::size_t>(Measure::Listed)] += listed[i] ? 1 : 0;
            counts->with[static_cast<std::size_t>(Measure::Action)] += action ? 1 : 0;
            counts->with[static_cast<std::size_t>(Measure::Outcome)] += outcome ? 1 : 0;
        }
    }

    Monitoring out;
    out.asAt = ranking.asAt;
    out.profile = ranking.profile;
    out.cutOff = cutOff;
    const auto put = [&](Breakdown breakdown, const Counts& counts, const std::vector<std::int32_t>& keys) {
        out.tables[static_cast<std::size_t>(breakdown)] = tableOf(breakdown, counts, keys);
    };
    put(Breakdown::Ethnicity, byGroup, inOrder(kEthnicGroupCount));
    put(Breakdown::AgeBand, byAge, inOrder(kAgeBandCount));
    // Men, women, then not known.
    put(Breakdown::Sex, bySex,
        {static_cast<int>(Sex::Male), static_cast<int>(Sex::Female), static_cast<int>(Sex::Unknown)});
    // Every borough of the case, also where nobody of the pool lives: who is missing would say something too.
    std::vector<std::int32_t> boroughs = inOrder(byBorough.size());
    std::stable_sort(boroughs.begin(), boroughs.end(), [&](std::int32_t a, std::int32_t b) {
        if (a == 0 || b == 0) return b == 0 && a != 0; // none recorded comes last
        return held.boroughs[static_cast<std::size_t>(a)] < held.boroughs[static_cast<std::size_t>(b)];
    });
    put(Breakdown::HomeBorough, byBorough, boroughs);
    return out;
}

} // namespace harmdesk::harm

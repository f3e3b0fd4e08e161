// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/rank_pass.h"

#include <algorithm>
#include <bit>

namespace harmdesk::harm {

namespace {

__extension__ using u128 = unsigned __int128;

constexpr std::size_t kLookEvery = 16384; // people between two looks at the stop token
constexpr int kFixedBits = 63;

const std::vector<std::uint16_t>& daysOf(const AllegationColumns& allegations, DateBasis basis) {
    switch (basis) {
    case DateBasis::ReportedOn:
        return allegations.reported;
    case DateBasis::CommittedFrom:
        return allegations.committed;
    case DateBasis::RecordedOn:
        return allegations.recorded;
    }
    return allegations.reported;
}

/// value × factor / 2^63, rounded half up; the product is exact.
std::uint64_t scaled(std::uint64_t value, std::uint64_t factor) {
    const u128 product = static_cast<u128>(value) * factor + (u128{1} << (kFixedBits - 1));
    return static_cast<std::uint64_t>(product >> kFixedBits);
}

} // namespace

RankPass::RankPass(const CaseColumns& columns, const AllegationColumns& allegations,
                   const RankQuestion& question, const std::vector<std::uint64_t>& worth,
                   const std::vector<std::uint32_t>& exact, bool allExact)
    : m_columns(columns)
    , m_allegations(allegations)
    , m_question(question)
    , m_worth(worth)
    , m_exact(exact)
    , m_allExact(allExact)
    , m_days(daysOf(allegations, question.profile.dateBasis))
    , m_filter(columns, question.profile, question.asAt)
    , m_asAt(question.asAt.days() - AllegationColumns::kFirstDay) {
    const std::int32_t first = std::max(m_asAt - question.profile.windowDays + 1, 0);
    const std::int32_t lastDay = std::min(m_asAt, std::int32_t{AllegationColumns::kLastDay});
    m_first = static_cast<std::uint32_t>(first);
    m_width = lastDay >= first ? static_cast<std::uint32_t>(lastDay - first + 1) : 0;
    const int halfLife = question.profile.halfLifeDays;
    if (halfLife <= 0) return;
    const int oldest = question.profile.windowDays - 1;
    const HalfLife::Factor last = HalfLife::factorOf(halfLife, oldest);
    if (last.shift > kFixedBits || last.mantissa == 0) { // more than ten half-lives
        m_halving = Halving::Any;
        m_halfLife = HalfLife(halfLife, oldest);
        return;
    }
    m_halving = Halving::Fixed;
    m_factors.reserve(static_cast<std::size_t>(oldest) + 1);
    for (int age = 0; age <= oldest; ++age) {
        const HalfLife::Factor factor = HalfLife::factorOf(halfLife, age);
        m_factors.push_back(factor.mantissa << (kFixedBits - factor.shift));
    }
}

bool RankPass::counted(std::uint32_t row, std::uint64_t worth) const {
    if ((worth & 1) == 0 || std::uint32_t{m_days[row]} - m_first >= m_width) return false;
    const std::int32_t historicDays = m_question.profile.excludeHistoricDays;
    const std::uint16_t committed = m_allegations.committed[row];
    const std::uint16_t reported = m_allegations.reported[row];
    return historicDays <= 0 || committed == AllegationColumns::kNoDay ||
           reported == AllegationColumns::kNoDay || reported - committed <= historicDays;
}

std::int64_t RankPass::contribution(std::uint32_t row, std::uint64_t worth) const {
    const std::uint64_t value = worth >> 2;
    const auto age = static_cast<std::size_t>(m_asAt - std::int32_t{m_days[row]});
    switch (m_halving) {
    case Halving::None:
        return static_cast<std::int64_t>(value);
    case Halving::Fixed:
        return static_cast<std::int64_t>(scaled(value, m_factors[age]));
    case Halving::Any:
        return m_halfLife.apply(static_cast<std::int64_t>(value), static_cast<int>(age));
    }
    return 0;
}

void RankPass::add(const Contender& candidate, std::vector<Contender>& found, PassNotes& notes) const {
    found.push_back(candidate);
    notes.limits.add(candidate);
    if (__builtin_add_overflow(notes.score, candidate.score, &notes.score)) notes.outOfRange = true;
    notes.atLeastSuspects += candidate.unmapped > 0 ? 1 : 0;
}

void RankPass::run(std::size_t from, std::size_t to, bool totals, const WorkContext& context,
                   std::vector<Contender>& found, PassNotes& notes) const {
    found.clear();
    if (m_allExact)
        runExact(from, to, totals, context, found, notes);
    else if (m_allegations.wideKind.empty())
        runWith(m_allegations.kind.data(), from, to, totals, context, found, notes);
    else
        runWith(m_allegations.wideKind.data(), from, to, totals, context, found, notes);
}

void RankPass::runExact(std::size_t from, std::size_t to, bool totals, const WorkContext& context,
                        std::vector<Contender>& found, PassNotes& notes) const {
    ExactPerson exact(m_columns, m_question);
    for (std::size_t person = from; person < to; ++person) {
        if (person % kLookEvery == 0 && context.cancelled()) return;
        Contender candidate;
        const auto outcome = exact.rank(static_cast<std::uint32_t>(person), candidate);
        if (outcome == ExactPerson::Outcome::OutOfRange) notes.outOfRange = true;
        if (outcome != ExactPerson::Outcome::Ranked) continue;
        add(candidate, found, notes);
        if (!totals || candidate.unmapped == 0) continue;
        for (const std::uint32_t crime : m_columns.accusedOf(person))
            if (exact.scorer().reason(crime) == NotCounted::Counted && exact.scorer().unmapped(crime))
                notes.unmappedCrimes.push_back(crime);
    }
}

template <class KindNumber>
void RankPass::runWith(const KindNumber* kinds, std::size_t from, std::size_t to, bool totals,
                       const WorkContext& context, std::vector<Contender>& found, PassNotes& notes) const {
    const bool historic = m_question.profile.excludeHistoricDays > 0;
    switch (m_halving) {
    case Halving::None:
        return historic
                   ? runAs<KindNumber, Halving::None, true>(kinds, from, to, totals, context, found, notes)
                   : runAs<KindNumber, Halving::None, false>(kinds, from, to, totals, context, found, notes);
    case Halving::Fixed:
        return historic
                   ? runAs<KindNumber, Halving::Fixed, true>(kinds, from, to, totals, context, found, notes)
                   : runAs<KindNumber, Halving::Fixed, false>(kinds, from, to, totals, context, found, notes);
    case Halving::Any:
        return historic
                   ? runAs<KindNumber, Halving::Any, true>(kinds, from, to, totals, context, found, notes)
                   : runAs<KindNumber, Halving::Any, false>(kinds, from, to, totals, context, found, notes);
    }
}

template <class KindNumber, RankPass::Halving halving, bool historic>
void RankPass::runAs(const KindNumber* kinds, std::size_t from, std::size_t to, bool totals,
                     const WorkContext& context, std::vector<Contender>& found, PassNotes& notes) const {
    const std::uint32_t* const starts = m_columns.accusedStart.data();
    const std::uint16_t* const days = m_days.data();
    const std::uint16_t* const committed = m_allegations.committed.data();
    const std::uint16_t* const reported = m_allegations.reported.data();
    const std::uint16_t* const victims = m_allegations.victims.data();
    const std::uint64_t* const sets = m_allegations.victimSets.data();
    const std::uint64_t* const worths = m_worth.data();
    const std::uint32_t first = m_first;
    const std::uint32_t width = m_width;
    const auto minCrimes = static_cast<std::uint32_t>(std::max(m_question.profile.minCrimes, 1));
    const std::int32_t minVictims = m_question.profile.minVictims;
    const std::int32_t historicDays = m_question.profile.excludeHistoricDays;

    // 1 where the row counts: eligible kind, day in the window, not historic.
    const auto counts = [&](std::uint32_t row, std::uint64_t worth) -> std::uint64_t {
        std::uint64_t in = worth & (std::uint32_t{days[row]} - first < width ? 1U : 0U);
        if constexpr (historic) {
            const bool known =
                committed[row] != AllegationColumns::kNoDay && reported[row] != AllegationColumns::kNoDay;
            const bool late = std::int32_t{reported[row]} - std::int32_t{committed[row]} > historicDays;
            in &= known && late ? 0U : 1U;
        }
        return in;
    };

    auto nextExact = std::lower_bound(m_exact.begin(), m_exact.end(), static_cast<std::uint32_t>(from));
    found.reserve(to - from);
    for (std::size_t person = from; person < to; ++person) {
        if (person % kLookEvery == 0 && context.cancelled()) return;
        const std::uint32_t begin = starts[person];
        const std::uint32_t end = starts[person + 1];
        if (nextExact != m_exact.end() && *nextExact == person) {
            ++nextExact;
            runExact(person, person + 1, totals, context, found, notes);
            continue;
        }
        if (end - begin < minCrimes || !m_filter.passes(person)) continue;
        std::uint64_t sum = 0;
        std::uint64_t worst = 0;
        std::uint64_t crimes = 0;
        std::uint64_t unmapped = 0;
        std::uint64_t people = 0;
        std::uint32_t latest = 0; // one more than the day
        for (std::uint32_t row = begin; row < end; ++row) {
            const std::uint64_t entry = worths[kinds[row]];
            const std::uint64_t in = counts(row, entry);
            const std::uint64_t all = 0 - in; // every bit where the row counts
            std::uint64_t value = entry >> 2 & all;
            if constexpr (halving != Halving::None) {
                const auto age = static_cast<std::uint32_t>(m_asAt - std::int32_t{days[row]}) &
                                 static_cast<std::uint32_t>(all);
                if constexpr (halving == Halving::Fixed)
                    value = scaled(value, m_factors[age]);
                else
                    value = static_cast<std::uint64_t>(
                        m_halfLife.apply(static_cast<std::int64_t>(value), static_cast<int>(age)));
            }
            sum += value;
            worst = std::max(worst, value);
            crimes += in;
            unmapped += entry >> 1 & in;
            people |= sets[victims[row]] & all;
            latest = std::max(latest, (days[row] + 1U) & static_cast<std::uint32_t>(all));
        }
        if (crimes < minCrimes) continue;
        const std::int32_t distinct = std::popcount(people);
        if (distinct < minVictims) continue;
        add(Contender{static_cast<std::int64_t>(sum), static_cast<std::int64_t>(worst),
                      static_cast<std::uint32_t>(person),
                      static_cast<std::int32_t>(latest) - 1 + AllegationColumns::kFirstDay,
                      static_cast<std::int32_t>(crimes), distinct, static_cast<std::int32_t>(unmapped),
                      m_filter.birthUnknown(person)},
            found, notes);
        if (!totals || unmapped == 0) continue;
        for (std::uint32_t row = begin; row < end; ++row) {
            const std::uint64_t entry = worths[kinds[row]];
            if ((counts(row, entry) & entry >> 1) != 0)
                notes.unmappedCrimes.push_back(m_columns.accusedCrime[row]);
        }
    }
}

} // namespace harmdesk::harm

// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/rank_pass.h"

#include <algorithm>
#include <bit>

namespace harmdesk::harm {

namespace {

__extension__ using u128 = unsigned __int128;

constexpr std::size_t kLookEvery = 16384; // people between two looks at the stop token
constexpr std::size_t kRowsAtOnce = 4096; // whose ages are worked out together: 8 KiB
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
    const u128 product = static_cast<u128>(value) * factor;
    return (static_cast<std::uint64_t>(product >> (kFixedBits - 1)) + 1) >> 1;
}

/// In place and inlined: a candidate that is made elsewhere and copied here costs more than its sums.
[[gnu::always_inline]] inline void add(const Contender& candidate, std::vector<Contender>& found,
                                       PassNotes& notes) {
    found.push_back(candidate);
    notes.limits.add(candidate);
    if (__builtin_add_overflow(notes.score, candidate.score, &notes.score)) notes.outOfRange = true;
    notes.atLeastSuspects += candidate.unmapped > 0 ? 1 : 0;
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
    m_factors.reserve(static_cast<std::size_t>(oldest) + 2);
    m_factors.push_back(0); // of no age
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
        return static_cast<std::int64_t>(scaled(value, m_factors[age + 1]));
    case Halving::Any:
        return m_halfLife.apply(static_cast<std::int64_t>(value), static_cast<int>(age));
    }
    return 0;
}

void RankPass::run(std::size_t from, std::size_t to, bool totals, const WorkContext& context,
                   std::vector<Contender>& found, PassNotes& notes) const {
    found.clear();
    // As at a day beyond the packed ones, ages need more than sixteen bits.
    if (m_allExact || m_asAt >= AllegationColumns::kNoDay)
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

template <bool historic> void RankPass::agesOf(std::size_t from, std::size_t to, std::uint16_t* ages) const {
    const std::uint16_t* const days = m_days.data() + from;
    const std::uint16_t* const committed = m_allegations.committed.data() + from;
    const std::uint16_t* const reported = m_allegations.reported.data() + from;
    const auto first = static_cast<std::uint16_t>(m_first);
    const auto width = static_cast<std::uint16_t>(m_width);
    const auto today = static_cast<std::uint16_t>(m_asAt + 1);
    const auto most = static_cast<std::uint16_t>(
        std::min(m_question.profile.excludeHistoricDays, std::int32_t{AllegationColumns::kNoDay}));
    const std::size_t count = to - from;
    // Sixteen bits and no branch, so that eight rows go at once.
    for (std::size_t i = 0; i < count; ++i) {
        bool in = static_cast<std::uint16_t>(days[i] - first) < width;
        if constexpr (historic) {
            // An unknown day of committing is the highest number: never before the report.
            const auto after =
                static_cast<std::uint16_t>(reported[i] > committed[i] ? reported[i] - committed[i] : 0);
            in = in && !(after > most && reported[i] != AllegationColumns::kNoDay);
        }
        ages[i] = in ? static_cast<std::uint16_t>(today - days[i]) : std::uint16_t{0};
    }
}

template <class KindNumber, RankPass::Halving halving, bool historic>
void RankPass::runAs(const KindNumber* kinds, std::size_t from, std::size_t to, bool totals,
                     const WorkContext& context, std::vector<Contender>& found, PassNotes& notes) const {
    const std::uint32_t* const starts = m_columns.accusedStart.data();
    const std::uint16_t* const victims = m_allegations.victims.data();
    const std::uint64_t* const sets = m_allegations.victimSets.data();
    const std::uint64_t* const worths = m_worth.data();
    const std::uint64_t* const factors = m_factors.data();
    const auto minCrimes = static_cast<std::uint32_t>(std::max(m_question.profile.minCrimes, 1));
    const std::int32_t minVictims = m_question.profile.minVictims;

    auto nextExact = std::lower_bound(m_exact.begin(), m_exact.end(), static_cast<std::uint32_t>(from));
    found.reserve(to - from);
    std::vector<std::uint16_t> ages(kRowsAtOnce + m_allegations.mostOfOne);
    PassNotes own; // apart from what others could write to
    std::size_t agesFrom = from == to ? 0 : starts[from];
    std::size_t agesTo = agesFrom; // rows whose ages are held
    for (std::size_t person = from; person < to; ++person) {
        if (person % kLookEvery == 0 && context.cancelled()) break;
        const std::uint32_t begin = starts[person];
        const std::uint32_t end = starts[person + 1];
        if (nextExact != m_exact.end() && *nextExact == person) {
            ++nextExact;
            runExact(person, person + 1, totals, context, found, own);
            continue;
        }
        if (end - begin < minCrimes || !m_filter.passes(person)) continue;
        if (end > agesTo) {
            agesFrom = begin;
            agesTo = std::min<std::size_t>(begin + ages.size(), starts[to]);
            agesOf<historic>(agesFrom, agesTo, ages.data());
        }
        const std::uint16_t* const ageOf = ages.data() + (begin - agesFrom);
        std::uint64_t sum = 0;
        std::uint64_t worst = 0;
        std::uint64_t crimes = 0;
        std::uint64_t unmapped = 0;
        std::uint64_t people = 0;
        std::uint64_t youngest = 0; // 65,536 less the age
        for (std::uint32_t row = begin; row < end; ++row) {
            const std::uint64_t entry = worths[kinds[row]];
            const std::uint64_t age = ageOf[row - begin];
            const std::uint64_t in = entry & (age != 0 ? 1U : 0U);
            const std::uint64_t all = 0 - in; // every bit where the row counts
            std::uint64_t value = 0;
            // What is not eligible is worth nothing, and no age has the factor nothing.
            if constexpr (halving == Halving::None)
                value = entry >> 2 & all;
            else if constexpr (halving == Halving::Fixed)
                value = scaled(entry >> 2, factors[age]);
            else
                value = static_cast<std::uint64_t>(m_halfLife.apply(
                    static_cast<std::int64_t>(entry >> 2 & all), static_cast<int>((age - 1) & all)));
            sum += value;
            worst = std::max(worst, value);
            crimes += in;
            unmapped += entry >> 1 & in;
            people |= sets[victims[row]] & all;
            youngest = std::max(youngest, (0x10000U - age) & all);
        }
        if (crimes < minCrimes) continue;
        const std::int32_t distinct = std::popcount(people);
        if (distinct < minVictims) continue;
        const std::int32_t latest = m_asAt + 1 - static_cast<std::int32_t>(0x10000U - youngest);
        add(Contender{static_cast<std::int64_t>(sum), static_cast<std::int64_t>(worst),
                      static_cast<std::uint32_t>(person), latest + AllegationColumns::kFirstDay,
                      static_cast<std::int32_t>(crimes), distinct, static_cast<std::int32_t>(unmapped),
                      m_filter.birthUnknown(person)},
            found, own);
        if (!totals || unmapped == 0) continue;
        for (std::uint32_t row = begin; row < end; ++row)
            if ((worths[kinds[row]] & 3) == 3 && ageOf[row - begin] != 0)
                own.unmappedCrimes.push_back(m_columns.accusedCrime[row]);
    }
    notes = std::move(own);
}

} // namespace harmdesk::harm

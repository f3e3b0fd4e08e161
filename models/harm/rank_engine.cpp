// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/harm/rank_engine.h"

#include "models/harm/parallel.h"
#include "models/harm/rank_pass.h"

#include <algorithm>
#include <iterator>
#include <mutex>

namespace harmdesk::harm {

namespace {

constexpr unsigned kMaxThreads = 64;
constexpr std::int64_t kMostWorth = std::int64_t{1} << 61; // beside the two marks of RankEngine::m_worth
constexpr std::int64_t kMostSum = std::int64_t{1} << 62;

// One engine's memory waits here for the next: re-ranks follow each other while a slider moves.
constexpr std::size_t kMostSpareBytes = std::size_t{256} << 20;
std::mutex spareMutex;
std::unique_ptr<RankMemory> spare;

/// First person of each part, so that the parts hold about as many allegations each: a few people hold many.
std::vector<std::size_t> peopleByAllegations(const CaseColumns& columns, unsigned parts) {
    std::vector<std::size_t> bounds{0};
    const std::size_t rows = columns.accusedCrime.size();
    for (unsigned part = 1; part < parts; ++part) {
        const auto target = static_cast<std::uint32_t>(partBegin(rows, part, parts));
        const auto at = std::lower_bound(columns.accusedStart.begin(), columns.accusedStart.end(), target);
        const auto person = static_cast<std::size_t>(at - columns.accusedStart.begin());
        bounds.push_back(std::clamp(person, bounds.back(), columns.personCount()));
    }
    bounds.push_back(columns.personCount());
    return bounds;
}

/// A set of crimes as bits.
class CrimeBits {
public:
    explicit CrimeBits(std::size_t crimes)
        : m_words(crimes / 64 + 1, 0) {}
    /// False where it was in already.
    bool add(std::uint32_t crime) {
        std::uint64_t& word = m_words[crime / 64];
        const std::uint64_t bit = std::uint64_t{1} << crime % 64;
        if ((word & bit) != 0) return false;
        word |= bit;
        return true;
    }
    bool holds(std::uint32_t crime) const { return (m_words[crime / 64] >> crime % 64 & 1) != 0; }

private:
    std::vector<std::uint64_t> m_words;
};

} // namespace

std::unique_ptr<RankMemory> RankMemory::taken() {
    const std::lock_guard lock(spareMutex);
    return spare ? std::move(spare) : std::make_unique<RankMemory>();
}

void RankMemory::giveBack(std::unique_ptr<RankMemory> memory) {
    if (memory->bytes() > kMostSpareBytes) return;
    const std::lock_guard lock(spareMutex);
    spare.swap(memory); // the one before goes with `memory`
}

std::size_t RankMemory::bytes() const {
    std::size_t sum = list.bytes();
    for (const auto& part : found) sum += part.capacity() * sizeof(Contender);
    return sum;
}

RankEngine::RankEngine(std::shared_ptr<const CaseColumns> columns)
    : m_columns(std::move(columns))
    , m_allegations(m_columns->allegations ? m_columns->allegations : allegationsOf(*m_columns))
    , m_memory(RankMemory::taken()) {}

RankEngine::~RankEngine() {
    RankMemory::giveBack(std::move(m_memory));
}

void RankEngine::prepare(const RankQuestion& question, unsigned threads) {
    const CrimeScorer scorer(*m_columns, question.profile, question.asAt, question.matches);
    const std::vector<AllegationColumns::Kind>& kinds = m_allegations->kinds;
    m_worth.assign(kinds.size(), 0);
    std::int64_t most = 0;
    m_allExact = false;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const AllegationColumns::Kind& kind = kinds[i];
        if (!scorer.eligible(kind.flagSet, kind.status)) continue;
        const std::int64_t worth = scorer.worth(kind.offence, kind.offences);
        if (worth < 0 || worth >= kMostWorth) {
            m_allExact = true;
            break;
        }
        most = std::max(most, worth);
        m_worth[i] =
            static_cast<std::uint64_t>(worth) << 2 | (scorer.unmappedOffence(kind.offence) ? 2U : 0U) | 1U;
    }
    std::int64_t sum = 0;
    if (__builtin_mul_overflow(most, std::int64_t{m_allegations->mostOfOne}, &sum) || sum >= kMostSum)
        m_allExact = true;
    m_exact = m_allegations->exact;
    if (!question.leftOut.empty() || !question.broughtIn.empty()) findTouched(question, threads);
}

/// People whose allegations a sandbox moved are ranked one by one.
void RankEngine::findTouched(const RankQuestion& question, unsigned threads) {
    CrimeBits moved(m_columns->crimeCount());
    for (const auto& crimes : {question.leftOut, question.broughtIn})
        for (const std::uint32_t crime : crimes) moved.add(crime);
    std::vector<std::vector<std::uint32_t>> found(threads);
    const std::vector<std::uint32_t>& starts = m_columns->accusedStart;
    inParts(threads, [&](unsigned part) {
        const std::size_t rows = m_columns->accusedCrime.size();
        const std::size_t end = partBegin(rows, part + 1, threads);
        for (std::size_t row = partBegin(rows, part, threads); row < end; ++row) {
            if (!moved.holds(m_columns->accusedCrime[row])) continue;
            const auto after =
                std::upper_bound(starts.begin(), starts.end(), static_cast<std::uint32_t>(row));
            found[part].push_back(static_cast<std::uint32_t>(after - starts.begin() - 1));
        }
    });
    for (const auto& people : found) m_exact.insert(m_exact.end(), people.begin(), people.end());
    std::sort(m_exact.begin(), m_exact.end());
    m_exact.erase(std::unique(m_exact.begin(), m_exact.end()), m_exact.end());
}

RankEngine::Outcome RankEngine::run(const RankQuestion& question, const WorkContext& context,
                                    unsigned threads, bool totals) {
    threads = std::clamp(threads, 1U, kMaxThreads);
    prepare(question, threads);
    if (m_bounds.size() != threads + 1) m_bounds = peopleByAllegations(*m_columns, threads);
    m_memory->found.resize(threads);
    m_parts.resize(threads);
    const RankPass pass(*m_columns, *m_allegations, question, m_worth, m_exact, m_allExact);
    inParts(threads, [&](unsigned part) {
        m_parts[part] = PassNotes{};
        pass.run(m_bounds[part], m_bounds[part + 1], totals, context, m_memory->found[part], m_parts[part]);
    });
    if (context.cancelled()) return Outcome::Cancelled;
    ContenderLimits limits;
    for (const PassNotes& part : m_parts) {
        if (part.outOfRange) return Outcome::OutOfRange;
        limits.add(part.limits);
    }
    if (totals && !addTotals()) return Outcome::OutOfRange;
    m_memory->list.make(m_memory->found, limits, threads);
    return context.cancelled() ? Outcome::Cancelled : Outcome::Done;
}

bool RankEngine::addTotals() {
    m_totals = Totals{};
    CrimeBits seen(m_columns->crimeCount());
    std::vector<std::uint8_t> seenOffence(m_columns->offences.size(), 0);
    for (const PassNotes& part : m_parts) {
        if (__builtin_add_overflow(m_totals.score, part.score, &m_totals.score)) return false;
        m_totals.atLeastSuspects += part.atLeastSuspects;
        for (const std::uint32_t crime : part.unmappedCrimes) {
            if (!seen.add(crime)) continue;
            ++m_totals.unmappedCrimes;
            std::uint8_t& offence = seenOffence[m_columns->offence[crime]];
            m_totals.unmappedOffences += offence == 0 ? 1 : 0;
            offence = 1;
        }
    }
    return true;
}

} // namespace harmdesk::harm

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/stop.h"
#include "models/domain/allegation_columns.h"
#include "models/domain/case_columns.h"
#include "models/domain/ranking.h"
#include "models/harm/order.h"
#include "models/harm/person_filter.h"
#include "models/harm/scoring.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace harmdesk::harm {

/// One question to the engine; the references must outlive the run.
struct RankQuestion {
    const Profile& profile;
    Date asAt;
    const std::vector<OffenceMatch>& matches;
    std::span<const std::uint32_t> leftOut{}; ///< see Scenario
    std::span<const std::uint32_t> broughtIn{};
};

/// The question that a list answers.
inline RankQuestion questionOf(const Ranking& ranking) {
    return {ranking.profile, ranking.asAt, ranking.matches, ranking.leftOut, ranking.broughtIn};
}

/// One person ranked from the columns themselves, crime by crime, whatever their values: what the packed
/// columns cannot hold, what a sandbox moved, and each single allegation left out. Safe from one thread.
class ExactPerson {
public:
    ExactPerson(const CaseColumns& columns, const RankQuestion& question);
    enum class Outcome : std::uint8_t { Ranked, NotRanked, OutOfRange };
    /// Fills `out` where the person is ranked. `without` is left out too.
    Outcome rank(std::uint32_t person, Contender& out, std::optional<std::uint32_t> without = {});
    const CrimeScorer& scorer() const { return m_scorer; }

private:
    const CaseColumns& m_columns;
    PersonFilter m_filter;
    CrimeScorer m_scorer;
    std::int32_t m_minCrimes;
    std::int32_t m_minVictims;
    std::vector<std::uint32_t> m_victims;
};

/// What a thread of a run found beside the candidates.
struct PassNotes {
    ContenderLimits limits{};
    std::int64_t score = 0; ///< of all candidates
    std::int32_t atLeastSuspects = 0;
    bool outOfRange = false;
    std::vector<std::uint32_t> unmappedCrimes{}; ///< that count, once for each of their suspects
};

/// What a run fills, from 10 to 100 MB for a million people: to be asked of the system for every run would
/// take longer than the run.
struct RankMemory {
    std::vector<std::vector<Contender>> found; ///< by part
    PlacedList list;

    static std::unique_ptr<RankMemory> taken();
    static void giveBack(std::unique_ptr<RankMemory> memory);
    std::size_t bytes() const;
};

/// Ranks the same columns again and again. Memory is kept between runs. Not for several threads at once; a
/// run itself uses some.
///
/// How: what a crime is worth is worked out once for each kind of allegation (a few thousand); then one pass
/// over the packed rows of each person compares days, adds and takes the largest, without a branch; distinct
/// victims are the bits of a union. People that the packed columns do not hold go through ExactPerson.
class RankEngine {
public:
    /// Takes over the memory of an engine that has gone, if there is some.
    explicit RankEngine(std::shared_ptr<const CaseColumns> columns);
    ~RankEngine();
    RankEngine(const RankEngine&) = delete;
    RankEngine& operator=(const RankEngine&) = delete;

    enum class Outcome : std::uint8_t { Done, Cancelled, OutOfRange };
    /// `totals`: also the sums beside the list (Totals), for a list that is shown.
    Outcome run(const RankQuestion& question, const WorkContext& context, unsigned threads, bool totals);

    /// The list of the last run that was Done.
    const PlacedList& list() const { return m_memory->list; }
    struct Totals {
        std::int64_t score = 0;
        std::int32_t unmappedCrimes = 0;
        std::int32_t unmappedOffences = 0;
        std::int32_t atLeastSuspects = 0;
    };
    const Totals& totals() const { return m_totals; }
    const AllegationColumns& allegations() const { return *m_allegations; }
    /// What the last question made of the kinds: hundredths before the half-life << 2 | unmapped << 1 |
    /// eligible; and the people that were ranked from the columns themselves.
    const std::vector<std::uint64_t>& worths() const { return m_worth; }
    const std::vector<std::uint32_t>& exactPeople() const { return m_exact; }
    bool wasExact(std::uint32_t person) const {
        return m_allExact || std::binary_search(m_exact.begin(), m_exact.end(), person);
    }

private:
    void prepare(const RankQuestion& question, unsigned threads);
    void findTouched(const RankQuestion& question, unsigned threads);
    bool addTotals();

    std::shared_ptr<const CaseColumns> m_columns;
    std::shared_ptr<const AllegationColumns> m_allegations;
    std::vector<std::uint64_t> m_worth; ///< by kind: hundredths << 2 | unmapped << 1 | eligible
    bool m_allExact = false;            ///< values so large that no sum of the pass would be safe
    std::vector<std::uint32_t> m_exact; ///< people, ascending
    std::vector<PassNotes> m_parts;
    std::vector<std::size_t> m_bounds;
    std::unique_ptr<RankMemory> m_memory;
    Totals m_totals{};
};

} // namespace harmdesk::harm
